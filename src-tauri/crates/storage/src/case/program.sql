select element, phase, value
from program_note
where case_id = ?1
order by position
