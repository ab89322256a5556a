select id, meeting_id, group_id, content
from meeting_reflection
order by id
