-- What happened, never what it was about. The hash of an entry is taken over its line, which holds the hash of the
-- entry before it; `engine` makes and checks both.
create table log_entry (
    number integer not null primary key,
    at text not null,
    -- The event with its ids and counts, as a JSON object in a fixed order.
    event text not null,
    hash text not null
) strict;
