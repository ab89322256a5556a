-- Groups that meet, their meetings, what they agreed and what was learned. No column is about a family: of a case
-- stands here only which one a question comes from. Such a question is about a family: it goes with the case.
--
-- What is only read together with its row is one JSON value (`content`), in the words of the store; what is looked
-- for, ordered by or hangs on something else has a column of its own. See decisions/0023-meetings.md.

create table meeting_group (
    id text not null primary key,
    content text not null
) strict, without rowid;

create table meeting (
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

create index meeting_by_group on meeting (group_id, date);

create table meeting_offer (
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

create index meeting_offer_by_case on meeting_offer (case_id);

create table agreement (
    id text not null primary key,
    meeting_id text not null references meeting (id) on delete cascade,
    content text not null
) strict, without rowid;

create index agreement_by_meeting on agreement (meeting_id);

-- How one person looks back: on a meeting, or on the series of a group.
create table meeting_reflection (
    id text not null primary key,
    meeting_id text references meeting (id) on delete cascade,
    group_id text references meeting_group (id) on delete cascade,
    content text not null,
    check ((meeting_id is null) <> (group_id is null))
) strict, without rowid;

create index meeting_reflection_by_meeting on meeting_reflection (meeting_id);

create index meeting_reflection_by_group on meeting_reflection (group_id);

create table own_method (
    id text not null primary key,
    content text not null
) strict, without rowid;

-- The clock of a meeting: where it is and since when it runs. No step to undo holds it.
create table meeting_timer (
    meeting_id text not null primary key references meeting (id) on delete cascade,
    at_step integer not null,
    state text not null,
    -- The moment, in universal time, up to which what passed is with its step.
    since text,
    away_ms integer,
    away_counts integer check (away_counts in (0, 1)),
    check ((away_ms is null) = (away_counts is null))
) strict, without rowid;

create table meeting_timer_step (
    meeting_id text not null references meeting_timer (meeting_id) on delete cascade,
    position integer not null,
    minutes integer not null,
    spent_ms integer not null,
    primary key (meeting_id, position)
) strict, without rowid;
