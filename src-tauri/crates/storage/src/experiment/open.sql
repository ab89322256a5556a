select
    experiment.id, experiment.case_id, experiment.what, experiment.element, experiment.with_whom,
    experiment.noticed_by, experiment.asked_by, experiment.look_back_on, experiment.done_on,
    experiment.outcome, experiment.chosen_on
from experiment
join care_case on care_case.id = experiment.case_id
where experiment.done_on is null and care_case.binned_on is null
order by experiment.look_back_on, experiment.id
