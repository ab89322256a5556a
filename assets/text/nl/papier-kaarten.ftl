### Words of cards and boards.

## Pictures

paper-pictogram-alt = Plaatje bij: { $name }
paper-fan-alt = Een waaier met { $count } bladen: { $names }.

## Cards of the elements

paper-cards-kind = Waaier: kaarten van de elementen
paper-cards-file = Waaier met kaarten
paper-cards-title = De waaier op kaarten
paper-cards-what = Op elke kaart staat één ding dat je in de hulp kunt doen. Leg de kaarten op tafel en kies samen wat jullie deden, of wat jullie willen proberen. Op de achterkant staan een voorbeeld en vragen om over te praten.
paper-cards-count = { $count ->
    [one] 1 kaart
   *[other] { $count } kaarten
 }
paper-cards-printing = Zo print je ze
paper-cards-print-scale = Kies ware grootte, of schaal 100%.
paper-cards-print-sides = Kies dubbelzijdig, omslaan over de lange kant.
paper-cards-print-sides-lying = Kies dubbelzijdig, omslaan over de korte kant.
paper-cards-print-cut = Snijd langs de streepjes. Stevig papier is het fijnst.
paper-cards-print-size = Kies A6 als papier. Elke kaart is dan één vel.
paper-cards-use = Zo gebruik je ze
paper-cards-use-choose = Kies om de beurt een kaart. Vertel wat je deed en waaraan je dat zag.
paper-cards-use-missing = Kijk ook naar de kaarten die bleven liggen. Was dat een keuze?
paper-cards-use-turn = Draai de kaart om als je wilt doorpraten. Er is geen goed of fout.
paper-cards-which = Welke kaarten dit zijn
paper-cards-per-category = { $name }: { $cards }

## Boards

paper-board-kind = Praatplaat
paper-board-file = Praatplaat
paper-board-content = Wat doen we in de hulp?
paper-board-content-lead = Wijs aan wat jullie deden. Wat helpt? Wat mist er?
paper-board-conditions = Wat is er nodig om goed te helpen?
paper-board-conditions-lead = Kies één plaatje. Hoe is dat nu? Hoe zou je het willen?
