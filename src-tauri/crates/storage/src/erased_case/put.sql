insert into erased_case (case_id, erased_at, in_copies)
values (?1, ?2, 1)
on conflict (case_id) do update set in_copies = 1
