### Words of the page for a family: plain words only.

paper-family-file = Blad voor het gezin
paper-family-title = Zo hebben we samen gewerkt
paper-family-for = Een blad voor jullie
paper-family-lead = Bekijk dit samen. Je mag erop schrijven en tekenen. Klopt iets niet? Zeg het.
paper-family-foot = Een blad voor jullie · { $date } · Om samen over te praten. Het is geen dossier. Bron: { $source }
paper-family-invented = verzonnen
paper-family-goals = Wat jullie wilden
paper-family-goals-empty = Wat willen jullie graag? Schrijf of teken het hier.
paper-family-did = Wat we deden
paper-family-did-empty = Wat hebben we samen gedaan? Schrijf of teken het hier.
paper-family-helped = Wat hielp
paper-family-helped-empty = Wat hielp jou? Schrijf of teken het hier.
paper-family-trying = Wat we nu proberen
paper-family-trying-with = Wie doen er mee?
paper-family-trying-when = Op { $date } kijken we samen of het helpt.
paper-family-trying-empty = Wat willen jullie proberen? Schrijf of teken het hier.
paper-family-your-turn = Wat vind jij?
paper-family-draw = Hier kun je tekenen of schrijven.
paper-family-draw-alt = Een leeg vak om in te tekenen of te schrijven.
