insert into meeting_group (id, content)
values (?1, ?2)
on conflict (id) do update set content = excluded.content
