select id, group_id, date, begins, ends, state, revision, content
from meeting
order by date, begins, id
