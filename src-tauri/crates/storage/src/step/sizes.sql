select
    s.number,
    coalesce((select sum(octet_length(r.content)) from step_row r where r.step = s.number), 0) as bytes
from step s
order by s.number desc
