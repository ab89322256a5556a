insert into text_version (number, case_id, question, content, until)
values ((select coalesce(max(number), 0) + 1 from text_version), ?1, ?2, ?3, ?4)
