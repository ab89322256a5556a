### The list of cases, the story and the board.

cases-title = Casussen
cases-new = Nieuwe casus
