insert into handbook_mark (element, favourite, note)
values (?1, ?2, ?3)
on conflict (element) do update set
    favourite = excluded.favourite,
    note = excluded.note
