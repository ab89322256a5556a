-- The lock that this takes is kept until the connection closes.
begin exclusive;
select count(*) from sqlite_schema;
commit;
