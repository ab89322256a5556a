select id, meeting_id, group_id, content
from meeting_reflection
where group_id = ?1
order by id
