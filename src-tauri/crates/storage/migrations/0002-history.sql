-- What can be undone and redone, and earlier versions of what was written.

-- One thing that the user did. `undone` steps can be done again. The rows of a step hold the other side of it: what
-- stood there before while it is done, what stood there after while it is undone.
create table step (
    number integer not null primary key,
    op text not null,
    made_at text not null,
    undone integer not null check (undone in (0, 1))
) strict;

create table step_row (
    step integer not null references step (number) on delete cascade,
    position integer not null,
    kind text not null,
    id text not null,
    -- Null when the row is not there on that side.
    content text,
    primary key (step, position)
) strict, without rowid;

-- A narrative (`question` is null) or an answer, as it was until `until`.
create table text_version (
    number integer not null primary key,
    case_id text not null references care_case (id) on delete cascade,
    question text,
    content text not null,
    until text not null
) strict;

create index text_version_by_field on text_version (case_id, question, number);
