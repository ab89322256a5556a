insert into tag (id, case_id, element, phase, intensity, note, effect)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
on conflict (id) do update set
    case_id = excluded.case_id,
    element = excluded.element,
    phase = excluded.phase,
    intensity = excluded.intensity,
    note = excluded.note,
    effect = excluded.effect
