select id, content, element, month
from learning_point
order by month desc, id
