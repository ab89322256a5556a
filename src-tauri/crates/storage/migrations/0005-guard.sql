-- What the worker said of names in a case: words that are none, and who someone is. Never a name itself.

-- A word that is no name in this case.
create table guard_word (
    case_id text not null references care_case (id) on delete cascade,
    word text not null,
    primary key (case_id, word)
) strict, without rowid;

-- What the prints of the names in this case are taken with.
create table name_salt (
    case_id text not null primary key references care_case (id) on delete cascade,
    salt text not null
) strict, without rowid;

-- Who someone is, under the print of the name. Names with the same turn are names of one person.
create table guard_role (
    case_id text not null references name_salt (case_id) on delete cascade,
    print text not null,
    role text not null,
    age integer,
    turn integer not null,
    primary key (case_id, print)
) strict, without rowid;
