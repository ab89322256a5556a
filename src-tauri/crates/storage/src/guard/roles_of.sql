select case_id, print, role, age, turn
from guard_role
where case_id = ?1
order by turn, print
