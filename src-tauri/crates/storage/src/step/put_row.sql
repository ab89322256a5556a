insert into step_row (step, position, kind, id, is_here, content)
values (?1, ?2, ?3, ?4, ?5, ?6)
