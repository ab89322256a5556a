select id, meeting_id, content
from agreement
where meeting_id = ?1
order by id
