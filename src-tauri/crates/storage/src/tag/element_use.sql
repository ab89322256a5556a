-- Table by table from front to back: by the index on elements, each tag is a page somewhere else.
select element, count(distinct case_id) as case_count
from tag not indexed
where
    intensity <> 'niet'
    and case_id not in (select id from care_case where binned_on is not null)
group by element
order by element
