select manner
from tag_manner
where tag_id = ?1
order by position
