select content
from text_version
where case_id = ?1 and question is ?2 and number = ?3
