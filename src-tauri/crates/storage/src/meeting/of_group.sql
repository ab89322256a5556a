select id, group_id, date, begins, ends, state, revision, content
from meeting
where group_id = ?1
order by date, begins, id
