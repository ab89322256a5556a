insert into care_case (id, label, label_folded, sample, phase, story, keep_until, changed_at, binned_on)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
on conflict (id) do update set
    label = excluded.label,
    label_folded = excluded.label_folded,
    sample = excluded.sample,
    phase = excluded.phase,
    story = excluded.story,
    keep_until = excluded.keep_until,
    changed_at = excluded.changed_at,
    binned_on = excluded.binned_on
