select
    id, case_id, what, element, with_whom, noticed_by, asked_by, look_back_on, done_on, outcome,
    chosen_on
from experiment
where id = ?1
