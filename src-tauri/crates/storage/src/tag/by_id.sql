select id, case_id, element, phase, intensity, note, effect
from tag
where id = ?1
