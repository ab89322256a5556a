insert into step (number, op, made_at, undone)
values (?1, ?2, ?3, 0)
