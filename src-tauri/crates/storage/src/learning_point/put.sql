insert into learning_point (id, content, element, month)
values (?1, ?2, ?3, ?4)
on conflict (id) do update set
    content = excluded.content,
    element = excluded.element,
    month = excluded.month
