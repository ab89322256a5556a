select case_id, question, reflection
from answer
where case_id = ?1
order by question
