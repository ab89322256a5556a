select 1
from text_version
where case_id = ?1 and question is ?2 and content = ?3
