insert into agreement (id, meeting_id, content)
values (?1, ?2, ?3)
on conflict (id) do update set
    meeting_id = excluded.meeting_id,
    content = excluded.content
