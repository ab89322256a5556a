select case_id, told, due_on, told_on
from announcement
order by case_id
