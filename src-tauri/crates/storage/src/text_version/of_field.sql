select number, until, octet_length(content) as bytes
from text_version
where case_id = ?1 and question is ?2
order by number desc
