select element, favourite, note
from handbook_mark
order by element
