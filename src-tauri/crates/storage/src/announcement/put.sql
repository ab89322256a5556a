insert into announcement (case_id, told, due_on, told_on)
values (?1, ?2, ?3, ?4)
on conflict (case_id) do update set
    told = excluded.told,
    due_on = excluded.due_on,
    told_on = excluded.told_on
