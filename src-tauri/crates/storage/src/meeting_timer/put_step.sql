insert into meeting_timer_step (meeting_id, position, minutes, spent_ms)
values (?1, ?2, ?3, ?4)
