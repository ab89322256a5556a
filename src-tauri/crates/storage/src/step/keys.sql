select kind, id
from step_row
where step = ?1
order by position
