insert into own_method (id, content)
values (?1, ?2)
on conflict (id) do update set content = excluded.content
