insert into experiment (
    id, case_id, what, element, with_whom, noticed_by, asked_by, look_back_on, done_on, outcome,
    chosen_on
)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
on conflict (id) do update set
    case_id = excluded.case_id,
    what = excluded.what,
    element = excluded.element,
    with_whom = excluded.with_whom,
    noticed_by = excluded.noticed_by,
    asked_by = excluded.asked_by,
    look_back_on = excluded.look_back_on,
    done_on = excluded.done_on,
    outcome = excluded.outcome,
    chosen_on = excluded.chosen_on
