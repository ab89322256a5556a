insert into answer (case_id, question, reflection)
values (?1, ?2, ?3)
on conflict (case_id, question) do update set reflection = excluded.reflection
