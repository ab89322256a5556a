select id, offered_by, question, case_id, is_chosen
from meeting_offer
where meeting_id = ?1
order by position
