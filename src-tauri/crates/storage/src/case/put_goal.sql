insert into goal (case_id, position, goal)
values (?1, ?2, ?3)
