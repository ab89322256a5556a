select id, group_id, date, begins, ends, state, revision, content
from meeting
where id = ?1
