select
    id, label, sample, phase, keep_until, changed_at, binned_on,
    not is_blank(story) as has_story,
    (select count(*) from tag where tag.case_id = care_case.id) as tag_count,
    (
        select count(*)
        from answer
        where answer.case_id = care_case.id and not is_blank(answer.reflection)
    ) as answer_count,
    exists (
        select 1
        from experiment
        where experiment.case_id = care_case.id and experiment.done_on is null
    ) as has_open_experiment
from care_case
where binned_on is not null
order by changed_at desc, label_folded
