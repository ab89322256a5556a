select number, op, made_at
from step
where undone = 0
order by number desc
limit 1
