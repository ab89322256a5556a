select id
from care_case
where
    instr(fold(label), ?1)
    or instr(fold(story), ?1)
    or exists (select 1 from goal where goal.case_id = care_case.id and instr(fold(goal.goal), ?1))
    or exists (
        select 1 from program_note
        where program_note.case_id = care_case.id and instr(fold(program_note.value), ?1)
    )
    or exists (select 1 from tag where tag.case_id = care_case.id and instr(fold(tag.note), ?1))
    or exists (
        select 1 from answer where answer.case_id = care_case.id and instr(fold(answer.reflection), ?1)
    )
    or exists (
        select 1 from experiment
        where
            experiment.case_id = care_case.id
            and (
                instr(fold(experiment.what), ?1)
                or instr(fold(experiment.with_whom), ?1)
                or instr(fold(experiment.noticed_by), ?1)
                or instr(fold(experiment.asked_by), ?1)
                or instr(fold(coalesce(experiment.outcome, '')), ?1)
            )
    )
order by changed_at desc, label_folded
