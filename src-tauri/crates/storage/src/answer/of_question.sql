select case_id, question, reflection
from answer
where case_id = ?1 and question = ?2
