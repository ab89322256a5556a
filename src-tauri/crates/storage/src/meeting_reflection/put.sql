insert into meeting_reflection (id, meeting_id, group_id, content)
values (?1, ?2, ?3, ?4)
on conflict (id) do update set
    meeting_id = excluded.meeting_id,
    group_id = excluded.group_id,
    content = excluded.content
