-- What can be undone and redone, and earlier versions of what was written.

-- One thing that the user did. Steps that were taken back (`undone`) come after those that stand; the higher the
-- number, the later.
create table step (
    number integer not null primary key,
    op text not null,
    made_at text not null,
    undone integer not null check (undone in (0, 1))
) strict;

-- One row that the step is about, as it is on the other side: before the step while it stands, after it while it is
-- taken back.
create table step_row (
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

-- A narrative (`question` is null) or an answer, as it was until `until`.
create table text_version (
    number integer not null primary key,
    case_id text not null references care_case (id) on delete cascade,
    question text,
    content text not null,
    until text not null
) strict;

create index text_version_by_field on text_version (case_id, question, number);
