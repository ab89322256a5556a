select goal
from goal
where case_id = ?1
order by position
