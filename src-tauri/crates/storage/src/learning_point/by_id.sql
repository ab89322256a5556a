select id, content, element, month
from learning_point
where id = ?1
