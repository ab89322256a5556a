select place.case_id, place.tab, place.variant, place.step
from last_place
join place on place.case_id = last_place.case_id
join care_case on care_case.id = place.case_id
where care_case.binned_on is null
