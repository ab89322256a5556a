CREATE INDEX agreement_by_meeting on agreement (meeting_id);

CREATE INDEX experiment_by_case on experiment (case_id);

CREATE INDEX meeting_by_group on meeting (group_id, date);

CREATE INDEX meeting_offer_by_case on meeting_offer (case_id);

CREATE INDEX meeting_reflection_by_group on meeting_reflection (group_id);

CREATE INDEX meeting_reflection_by_meeting on meeting_reflection (meeting_id);

CREATE UNIQUE INDEX one_open_experiment_a_case on experiment (case_id) where done_on is null;

CREATE INDEX tag_by_element on tag (element);

CREATE INDEX text_version_by_field on text_version (case_id, question, number);

CREATE TABLE agreement (
    id text not null primary key,
    meeting_id text not null references meeting (id) on delete cascade,
    content text not null
) strict, without rowid;

CREATE TABLE announcement (
    case_id text not null primary key references care_case (id) on delete cascade,
    told text not null,
    due_on text not null,
    told_on text not null
) strict, without rowid;

CREATE TABLE answer (
    case_id text not null references care_case (id) on delete cascade,
    question text not null,
    reflection text not null,
    primary key (case_id, question)
) strict, without rowid;

CREATE TABLE care_case (
    id text not null primary key,
    label text not null,
    label_folded text not null unique,
    sample text,
    phase text not null,
    story text not null,
    keep_until text,
    changed_at text not null,
    binned_on text
) strict;

CREATE TABLE erased_case (
    case_id text not null primary key,
    erased_at text not null,
    in_copies integer not null check (in_copies in (0, 1))
) strict, without rowid;

CREATE TABLE experiment (
    id text not null primary key,
    case_id text not null references care_case (id) on delete cascade,
    what text not null,
    element text,
    with_whom text not null,
    noticed_by text not null,
    asked_by text not null,
    look_back_on text not null,
    done_on text,
    outcome text, chosen_on text,
    check ((done_on is null) = (outcome is null))
) strict;

CREATE TABLE goal (
    case_id text not null references care_case (id) on delete cascade,
    position integer not null,
    goal text not null,
    primary key (case_id, position)
) strict, without rowid;

CREATE TABLE guard_role (
    case_id text not null references name_salt (case_id) on delete cascade,
    print text not null,
    role text not null,
    age integer,
    turn integer not null,
    primary key (case_id, print)
) strict, without rowid;

CREATE TABLE guard_word (
    case_id text not null references care_case (id) on delete cascade,
    word text not null,
    primary key (case_id, word)
) strict, without rowid;

CREATE TABLE handbook_mark (
    element text not null primary key,
    favourite integer not null check (favourite in (0, 1)),
    note text not null
) strict, without rowid;

CREATE TABLE keep_period (
    only_row integer not null primary key check (only_row = 1),
    months integer not null
) strict;

CREATE TABLE last_place (
    only_row integer not null primary key check (only_row = 1),
    case_id text not null references place (case_id) on delete cascade
) strict;

CREATE TABLE learning_point (
    id text not null primary key,
    content text not null,
    element text,
    month text not null
) strict;

CREATE TABLE log_entry (
    number integer not null primary key,
    at text not null,
    -- The event with its ids and counts, as a JSON object in a fixed order.
    event text not null,
    hash text not null
) strict;

CREATE TABLE meeting (
    id text not null primary key,
    group_id text references meeting_group (id) on delete set null,
    -- The day and the times on the clock of the room; one that ends before it begins ends on the next day.
    date text not null,
    begins text not null,
    ends text not null,
    state text not null,
    revision integer not null,
    content text not null
) strict, without rowid;

CREATE TABLE meeting_group (
    id text not null primary key,
    content text not null
) strict, without rowid;

CREATE TABLE meeting_offer (
    id text not null,
    meeting_id text not null references meeting (id) on delete cascade,
    position integer not null,
    offered_by text,
    question text not null,
    case_id text references care_case (id) on delete cascade,
    is_chosen integer not null check (is_chosen in (0, 1)),
    -- The picture of a case that came along in a file, as JSON: ids of the handbook.
    picture text,
    primary key (meeting_id, position),
    unique (id)
) strict, without rowid;

CREATE TABLE meeting_reflection (
    id text not null primary key,
    meeting_id text references meeting (id) on delete cascade,
    group_id text references meeting_group (id) on delete cascade,
    content text not null,
    check ((meeting_id is null) <> (group_id is null))
) strict, without rowid;

CREATE TABLE meeting_timer (
    meeting_id text not null primary key references meeting (id) on delete cascade,
    at_step integer not null,
    state text not null,
    -- The moment, in universal time, up to which what passed is with its step.
    since text,
    away_ms integer,
    away_counts integer check (away_counts in (0, 1)),
    check ((away_ms is null) = (away_counts is null))
) strict, without rowid;

CREATE TABLE meeting_timer_step (
    meeting_id text not null references meeting_timer (meeting_id) on delete cascade,
    position integer not null,
    minutes integer not null,
    spent_ms integer not null,
    primary key (meeting_id, position)
) strict, without rowid;

CREATE TABLE name_salt (
    case_id text not null primary key references care_case (id) on delete cascade,
    salt text not null
) strict, without rowid;

CREATE TABLE own_method (
    id text not null primary key,
    content text not null
) strict, without rowid;

CREATE TABLE place (
    case_id text not null primary key references care_case (id) on delete cascade,
    tab text not null,
    variant text not null,
    step integer not null
) strict, without rowid;

CREATE TABLE program_note (
    case_id text not null references care_case (id) on delete cascade,
    position integer not null,
    element text not null,
    phase text,
    value text not null,
    primary key (case_id, position)
) strict, without rowid;

CREATE TABLE step (
    number integer not null primary key,
    op text not null,
    made_at text not null,
    undone integer not null check (undone in (0, 1))
) strict;

CREATE TABLE step_row (
    step integer not null references step (number) on delete cascade,
    position integer not null,
    kind text not null,
    id text not null,
    -- Whether the row is there on this side: if it is not as said, the step cannot be taken.
    is_here integer not null check (is_here in (0, 1)),
    -- JSON; null when the row is not there on the other side.
    content text,
    primary key (step, position)
) strict;

CREATE TABLE tag (
    id text not null primary key,
    case_id text not null references care_case (id) on delete cascade,
    element text not null,
    phase text not null,
    intensity text not null,
    note text not null,
    effect text,
    unique (case_id, element, phase)
) strict;

CREATE TABLE tag_manner (
    tag_id text not null references tag (id) on delete cascade,
    position integer not null,
    manner text not null,
    primary key (tag_id, position)
) strict, without rowid;

CREATE TABLE tag_recipient (
    tag_id text not null references tag (id) on delete cascade,
    position integer not null,
    recipient text not null,
    primary key (tag_id, position)
) strict, without rowid;

CREATE TABLE text_version (
    number integer not null primary key,
    case_id text not null references care_case (id) on delete cascade,
    question text,
    content text not null,
    until text not null
) strict;
