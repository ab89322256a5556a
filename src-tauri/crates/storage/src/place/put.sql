insert into place (case_id, tab, variant, step)
values (?1, ?2, ?3, ?4)
on conflict (case_id) do update set
    tab = excluded.tab,
    variant = excluded.variant,
    step = excluded.step
