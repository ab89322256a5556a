-- How long cases are kept, what was told about their end, what outlives them, and which may never come back.

-- How long a case is kept after its last change when nothing else was chosen: at most one row; none is the usual.
create table keep_period (
    only_row integer not null primary key check (only_row = 1),
    months integer not null
) strict;

-- The newest thing that was told about the end of a case, and when.
create table announcement (
    case_id text not null primary key references care_case (id) on delete cascade,
    told text not null,
    due_on text not null,
    told_on text not null
) strict, without rowid;

-- A learning point without a case: it names none and has no day, on purpose.
create table learning_point (
    id text not null primary key,
    content text not null,
    element text,
    month text not null
) strict;

-- The cases that were erased. `in_copies` for as long as a copy may still hold it: the work is then not done.
create table erased_case (
    case_id text not null primary key,
    erased_at text not null,
    in_copies integer not null check (in_copies in (0, 1))
) strict, without rowid;
