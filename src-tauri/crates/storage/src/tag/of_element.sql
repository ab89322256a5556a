select id, case_id, element, phase, intensity, note, effect
from tag
where case_id = ?1 and element = ?2 and phase = ?3
