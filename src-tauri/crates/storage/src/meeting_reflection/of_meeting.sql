select id, meeting_id, group_id, content
from meeting_reflection
where meeting_id = ?1
order by id
