select element, favourite, note
from handbook_mark
where element = ?1
