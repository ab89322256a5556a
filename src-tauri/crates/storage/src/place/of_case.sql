select tab, variant, step
from place
where case_id = ?1
