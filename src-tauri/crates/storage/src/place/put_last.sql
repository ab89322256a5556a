insert into last_place (only_row, case_id)
values (1, ?1)
on conflict (only_row) do update set case_id = excluded.case_id
