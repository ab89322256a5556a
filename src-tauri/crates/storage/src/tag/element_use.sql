select tag.element, count(distinct tag.case_id) as case_count
from tag
join care_case on care_case.id = tag.case_id
where tag.intensity <> 'niet' and care_case.binned_on is null
group by tag.element
order by tag.element
