insert into meeting (id, group_id, date, begins, ends, state, revision, content)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
on conflict (id) do update set
    group_id = excluded.group_id,
    date = excluded.date,
    begins = excluded.begins,
    ends = excluded.ends,
    state = excluded.state,
    revision = excluded.revision,
    content = excluded.content
