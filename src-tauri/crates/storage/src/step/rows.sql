select kind, id, is_here, content
from step_row
where step = ?1
order by position
