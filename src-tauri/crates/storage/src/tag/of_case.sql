select id, case_id, element, phase, intensity, note, effect
from tag
where case_id = ?1
order by case phase when 'start' then 0 when 'zorg' then 1 else 2 end, element
