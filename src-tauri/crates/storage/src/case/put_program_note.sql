insert into program_note (case_id, position, element, phase, value)
values (?1, ?2, ?3, ?4, ?5)
