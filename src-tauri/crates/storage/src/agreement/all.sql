select agreement.id, agreement.meeting_id, agreement.content
from agreement
join meeting on meeting.id = agreement.meeting_id
order by meeting.date, meeting.begins, meeting.id, agreement.id
