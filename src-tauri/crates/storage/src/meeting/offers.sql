select id, offered_by, question, case_id, is_chosen, picture
from meeting_offer
where meeting_id = ?1
order by position
