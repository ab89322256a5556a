-- What happened, never what it was about: each entry holds a hash over itself and the one before it.
create table log_entry (
    number integer not null primary key,
    at text not null,
    event text not null,
    -- The random id of what it happened to.
    subject text,
    -- Counts and codes of the event, `name=value`, in a fixed order.
    detail text not null,
    hash text not null
) strict;
