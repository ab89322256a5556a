insert into tag_recipient (tag_id, position, recipient)
values (?1, ?2, ?3)
