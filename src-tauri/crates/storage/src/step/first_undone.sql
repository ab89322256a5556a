select number, op, made_at
from step
where undone = 1
order by number
limit 1
