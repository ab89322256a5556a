insert into guard_role (case_id, print, role, age, turn)
values (?1, ?2, ?3, ?4, ?5)
on conflict (case_id, print) do update set
    role = excluded.role,
    age = excluded.age,
    turn = excluded.turn
