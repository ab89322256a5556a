select recipient
from tag_recipient
where tag_id = ?1
order by position
