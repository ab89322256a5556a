insert into meeting_timer (meeting_id, at_step, state, since, away_ms, away_counts)
values (?1, ?2, ?3, ?4, ?5, ?6)
on conflict (meeting_id) do update set
    at_step = excluded.at_step,
    state = excluded.state,
    since = excluded.since,
    away_ms = excluded.away_ms,
    away_counts = excluded.away_counts
