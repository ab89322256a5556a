select number, at, event, hash
from log_entry
order by number desc
limit 1
