insert into log_entry (number, at, event, hash)
values (?1, ?2, ?3, ?4)
