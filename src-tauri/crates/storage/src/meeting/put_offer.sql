insert into meeting_offer (id, meeting_id, position, offered_by, question, case_id, is_chosen, picture)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
