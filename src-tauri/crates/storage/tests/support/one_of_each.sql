insert into care_case (id, label, label_folded, sample, phase, story, keep_until, changed_at, binned_on)
values (
    '00000000-0000-0000-0000-000000000001', 'Casus Beuk', 'casus beuk', 'casus-beuk', 'start', 'verhaal',
    '2027-01-01', '2026-11-22T12:00:00.000000000', null
);
insert into goal (case_id, position, goal) values ('00000000-0000-0000-0000-000000000001', 0, 'doel');
insert into program_note (case_id, position, element, phase, value)
values ('00000000-0000-0000-0000-000000000001', 0, 'duur', 'zorg', 'zes maanden');
insert into tag (id, case_id, element, phase, intensity, note, effect)
values (
    '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', 'humor', 'eind', 'licht',
    'lachte', 'hielp'
);
insert into tag_recipient (tag_id, position, recipient)
values ('00000000-0000-0000-0000-000000000001', 0, 'kind');
insert into tag_manner (tag_id, position, manner) values ('00000000-0000-0000-0000-000000000001', 0, 'doen');
insert into answer (case_id, question, reflection)
values ('00000000-0000-0000-0000-000000000001', 'patroon-1', 'antwoord');
insert into experiment (
    id, case_id, what, element, with_whom, noticed_by, asked_by, look_back_on, done_on, outcome
)
values (
    '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', 'wachten', 'humor', 'vader',
    'rust', 'collega', '2026-12-01', null, null
);
insert into place (case_id, tab, variant, step)
values ('00000000-0000-0000-0000-000000000001', 'gesprek', 'groep', 3);
insert into last_place (only_row, case_id) values (1, '00000000-0000-0000-0000-000000000001');
insert into handbook_mark (element, favourite, note) values ('humor', 1, 'vaker');
insert into step (number, op, made_at, undone) values (1, 'edit-story', '2026-11-22T12:00:00.000000000', 0);
insert into step_row (step, position, kind, id, is_here, content)
values (1, 0, 'case', '00000000-0000-0000-0000-000000000001', 1, null);
insert into text_version (number, case_id, question, content, until)
values (1, '00000000-0000-0000-0000-000000000001', null, 'eerder verhaal', '2026-11-22T12:00:00.000000000');
insert into log_entry (number, at, event, hash)
values (1, '2026-11-22T12:00:00.000000000', '{"gebeurtenis":"kluis-gemaakt"}', '00');
insert into keep_period (only_row, months) values (1, 6);
insert into announcement (case_id, told, due_on, told_on)
values ('00000000-0000-0000-0000-000000000001', 'to-bin', '2027-01-01', '2026-12-20');
insert into learning_point (id, content, element, month)
values ('00000000-0000-0000-0000-000000000001', 'eerst kijken', 'humor', '2026-11');
insert into erased_case (case_id, erased_at, in_copies)
values ('00000000-0000-0000-0000-000000000002', '2026-11-22T12:00:00.000000000', 1);
insert into guard_word (case_id, word) values ('00000000-0000-0000-0000-000000000001', 'Ploink');
insert into name_salt (case_id, salt)
values ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000003');
insert into guard_role (case_id, print, role, age, turn)
values ('00000000-0000-0000-0000-000000000001', '000000000000000000000000000000ab', 'zoon', 9, 0);
insert into meeting_group (id, content)
values (
    '00000000-0000-0000-0000-000000000001',
    '{"name":"Groep Noord","members":["A. B."],"leader":{"name":"C.","register":null},"form":"intervisie","rhythm":{"weken":6},"place":"Kamer 2"}'
);
insert into meeting (id, group_id, date, begins, ends, state, revision, content)
values (
    '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', '2026-11-25', '13:30', '14:30',
    'gepland', 1,
    '{"form":"intervisie","place":null,"leader":null,"participants":{"namen":["A. B."]},"subject":"vraag","theme":"","method":{"werkvorm":"balint"},"steps":[{"kind":"methode","name":"Kiezen","text":"","element_moment":"","questions":[],"usual":5,"least":2,"minutes":5}],"seats":[{"role":"notulist","who":"A. B."}],"checked":["uitgenodigd"],"categories":[],"elements":["humor"],"learned":[],"for_team":"","seen":[{"element":"humor","seen_as":"ingezet"}]}'
);
insert into meeting_offer (id, meeting_id, position, offered_by, question, case_id, is_chosen, picture)
values (
    '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', 0, 'A. B.', 'Hoe kan ik helpen?',
    '00000000-0000-0000-0000-000000000001', 1,
    '{"phase":"zorg","tags":[{"element":"humor","phase":"start","intensity":"licht","recipients":["ouders"],"manners":[]}]}'
);
insert into agreement (id, meeting_id, content)
values (
    '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001',
    '{"number":0,"what":"Vaker voordoen.","who":"A. B.","due":{"dag":"2026-12-09"},"done":null}'
);
insert into meeting_reflection (id, meeting_id, group_id, content)
values (
    '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', null,
    '{"who":null,"question":"","technical":"voordoen","normative":"","personal":"","next_steps":""}'
);
insert into own_method (id, content)
values (
    'eigen-1',
    '{"name":"Onze ronde","when":"","note":"","based_on":"balint","steps":[{"name":"Kijken","text":"","element_moment":"","usual":10,"least":4}]}'
);
insert into meeting_timer (meeting_id, at_step, state, since, away_ms, away_counts)
values ('00000000-0000-0000-0000-000000000001', 0, 'loopt', '2026-11-25T12:30:00.000000000', 90000, 1);
insert into meeting_timer_step (meeting_id, position, minutes, spent_ms)
values ('00000000-0000-0000-0000-000000000001', 0, 5, 90000);
