select care_case.id, care_case.label, tag.phase
from tag
join care_case on care_case.id = tag.case_id
where tag.element = ?1 and tag.intensity <> 'niet' and care_case.binned_on is null
order by
    care_case.label_folded,
    case tag.phase when 'start' then 0 when 'zorg' then 1 else 2 end
