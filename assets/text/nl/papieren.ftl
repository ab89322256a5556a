### What can be printed: the page "Op papier", the choices for each paper, its preview and its way out.

## The page

papers-title = Op papier
papers-lead = Om vast te houden, uit te delen of op te hangen. Kies een papier: je ziet eerst hoe het wordt.
papers-list = Papieren
papers-all = Alle papieren
papers-unknown = Dit papier is er niet: { $id }
papers-open = Op papier

## The papers and whom they are for

papers-cards = Elementkaarten
papers-cards-for = Voor een groep of een training: de waaier op papier, op elke kaart één element.
papers-boards = Praatplaten
papers-boards-for = Voor aan de muur of op tafel: de hulp in beeld, met veel kleur en weinig woorden.
papers-sheets = Gespreksleidraad en werkvormen
papers-sheets-for = Voor wie het gesprek leidt: elk gesprek of elke werkvorm op een eigen blad.
papers-handout = Deelnemersblad
papers-handout-for = Voor wie meedoet aan intervisie: het programma, de afspraken en ruimte om te schrijven.
papers-forms = Lege formulieren
papers-forms-for = Om met de pen in te vullen: het verslag van een bijeenkomst, of je reflectie voor SKJ.
papers-book = Het handboek als boek
papers-book-for = Voor wie liever van papier leest: alles achter elkaar, met een inhoudsopgave.
papers-workshop = Workshoppakket
papers-workshop-for = Voor trainers en docenten: een verzonnen casus om samen mee te oefenen.

## Choosing

papers-choose = Wat komt erop?
papers-everything = Alles
papers-nothing = Niets
papers-picked = { $picked } van { $total } gekozen
papers-show-elements = Toon de elementen van { $name }
papers-choose-something = Kijk bij ‘Wat komt erop?’ wat er nog nodig is.
papers-choose-something-title = Nog niets om te laten zien
papers-not-in-pack = Dit handboek heeft hier niets voor.

papers-cards-count = { $total ->
    [one] { $picked } van 1 kaart gekozen
   *[other] { $picked } van { $total } kaarten gekozen
 }
papers-cards-format = Formaat
papers-cards-a4 = A4 met 8 kaarten
papers-cards-a6 = A6, één kaart per blad
papers-cards-a4-hint = Druk dubbelzijdig af en knip op de streepjes. De achterkant past bij de voorkant als je over de lange kant omslaat.
papers-cards-a6-hint = Druk dubbelzijdig af op A6, of laat de kaarten bij een drukkerij maken.
papers-cards-which = Welke kaarten?

papers-boards-content = De inhoud van de hulp
papers-boards-content-hint = De acht categorieën met hun elementen, en bij elke een vraag.
papers-boards-conditions = De voorwaarden voor de hulp
papers-boards-conditions-hint = Wat nodig is om goed te kunnen helpen: tijd, bereikbaarheid, intervisie en meer.
papers-boards-size = De platen zijn zo groot als A3. Op een A4-printer kies je bij het afdrukken voor passend maken.

papers-sheets-guide = Gespreksleidraad
papers-sheets-methods = Werkvormen

papers-handout-method = Werkvorm
papers-handout-guide = Gespreksleidraad
papers-handout-question = De vraag van de bijeenkomst
papers-handout-question-hint = Mag leeg blijven: dan komt er ruimte om hem op te schrijven. Schrijf niets op waaraan een gezin te herkennen is.
papers-handout-minutes = Hoeveel minuten?
papers-handout-minutes-hint = Laat leeg voor de tijd die bij de werkvorm hoort.
papers-handout-minutes-wrong = Kies een heel getal van { $least } tot { $most }.

papers-forms-which = Welk formulier?
papers-forms-minutes = Verslag van een bijeenkomst
papers-forms-minutes-hint = Thema’s, leerpunten en afspraken. Over de casus zelf schrijf je niets op.
papers-forms-report = Reflectieverslag voor SKJ
papers-forms-report-hint = Over één bijeenkomst, met de drie dimensies en ruimte voor handtekeningen.
papers-forms-series = Reeks voor SKJ
papers-forms-series-hint = Alle bijeenkomsten van een reeks bij elkaar, met de uren.

papers-book-chapters = Hoofdstukken
papers-book-elements = Elementen
papers-book-elements-hint = Met voor wie en hoe, het kader van de hulp en de gewone woorden.
papers-book-guide = Gespreksleidraad
papers-book-methods = Werkvormen
papers-book-lenses = Lenzen
papers-book-research = Onderzoek
papers-book-research-hint = Met wat SKJ vraagt.
papers-book-sources = De bronnen staan er altijd achterin.

papers-workshop-sample = Welke casus?
papers-workshop-parts = Wat komt erbij?
papers-workshop-case = De casus
papers-workshop-form = Een leeg formulier
papers-workshop-form-hint = Om op te schrijven welke elementen je herkent.
papers-workshop-tagging = Een mogelijke uitwerking
papers-workshop-tagging-hint = Deel dit blad pas uit als iedereen zelf heeft gekeken.
papers-workshop-questions = Vragen voor het gesprek
papers-workshop-questions-hint = Met een blad om één proef mee naar huis te nemen.

## The preview

papers-preview = Voorbeeld
papers-page = Pagina { $number } van { $total }
papers-page-count = { $count ->
    [one] 1 pagina
   *[other] { $count } pagina’s
 }
papers-pages-shown = pagina 1–{ $last } van { $total }
papers-updated = Voorbeeld bijgewerkt, { $count ->
    [one] 1 pagina
   *[other] { $count } pagina’s
 }.
papers-more = Toon meer pagina’s
papers-more-added = Pagina { $first } tot en met { $last } van { $total } staan er nu bij.
papers-making = Even geduld, het papier wordt gemaakt …
papers-stop = Stop
papers-stopped = Gestopt. Er is niets opgeslagen of afgedrukt.
papers-stopped-preview = Het maken is gestopt.
papers-again = Maak het voorbeeld
papers-zoom = Grootte van het voorbeeld
papers-zoom-out = Kleiner
papers-zoom-in = Groter
papers-zoom-fit = Pas in de breedte
papers-zoom-level = { $percent } procent

## The way out

papers-save = Opslaan als PDF
papers-print = Afdrukken
papers-saved = Opgeslagen als { $name }
papers-blocked = Er is nog niets opgeslagen of afgedrukt. Kijk eerst naar elke plek.

## Ways to a paper from elsewhere

papers-from-element = Meer kaarten kiezen
papers-from-method = Blad voor de begeleider
papers-from-method-handout = Deelnemersblad
papers-from-sample = Met deze verzonnen casus kun je ook een workshop geven.
papers-from-sample-open = Naar het workshoppakket
