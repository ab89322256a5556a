insert into tag_manner (tag_id, position, manner)
values (?1, ?2, ?3)
