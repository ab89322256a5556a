select id, label, sample, phase, story, keep_until, changed_at, binned_on
from care_case
where id = ?1
