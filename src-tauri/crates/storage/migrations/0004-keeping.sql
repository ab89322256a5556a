-- What outlives a case, and which cases may never come back.

-- A learning point without a case: it names none, on purpose.
create table learning_point (
    id text not null primary key,
    content text not null,
    element text,
    written_on text not null
) strict;

create table erased_case (
    case_id text not null primary key,
    erased_at text not null
) strict, without rowid;
