### De ruimte Intervisie: groepen, bijeenkomsten, plannen, reeks.

room-intervision = Intervisie
intervision-lead = Kijk samen terug op je werk, met collega’s.
intervision-to-room = Naar Intervisie

## Woorden die vaker terugkomen

intervision-form = { $form ->
    [intervisie] Intervisie
    [begeleide-intervisie] Begeleide intervisie
    [methodische-werkbegeleiding] Methodische werkbegeleiding
    [leerbijeenkomst] Leerbijeenkomst
   *[supervisie] Supervisie
 }
intervision-when = { $day }, { $times }
intervision-times = { $begins }–{ $ends }
intervision-times-next-day = { $begins }–{ $ends } de volgende dag
intervision-minutes = { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
 }
intervision-hours = { $hours } uur
intervision-hours-minutes = { $hours } uur en { $minutes }
intervision-people = { $count ->
    [0] geen deelnemers
    [one] 1 deelnemer
   *[other] { $count } deelnemers
 }
intervision-members = { $count ->
    [0] Nog geen leden
    [one] 1 lid
   *[other] { $count } leden
 }
intervision-and-more = { $names } en nog { $count }
intervision-rhythm-agreed = Dag telkens afspreken
intervision-rhythm-weeks = { $count ->
    [one] Elke week
   *[other] Elke { $count } weken
 }
intervision-rhythm-months = { $count ->
    [one] Elke maand
   *[other] Elke { $count } maanden
 }
intervision-method-guide = Gespreksleidraad
intervision-method-unknown = { $id } (staat niet in dit handboek)
intervision-state-called-off = afgezegd
intervision-state-held = gehouden
intervision-state-unfinished = nog af te ronden
intervision-state-running = bezig
intervision-state-paused = gepauzeerd
intervision-theme-said = Thema: { $theme }
intervision-question-said = Vraag: { $question }
intervision-questions-offered = { $count ->
    [0] Nog geen vraag
    [one] 1 vraag aangeboden
   *[other] { $count } vragen aangeboden
 }
intervision-without-group = Zonder groep
intervision-check-item = { $item ->
    [uitgenodigd] Iedereen uitnodigen, met dag en plaats
    [inbrengers-gevraagd] Vragen wie iets inbrengt
    [vragen-gevraagd] Iedereen herinneren: mijn vraag in één regel
    [vraag-gekozen] De vraag of het thema kiezen
    [werkvorm-gekozen] De werkvorm kiezen
    [inbrenger-klaar] De inbrenger laten weten wie aan de beurt is
    [hand-out-klaar] De hand-out maken en nalezen
    [ruimte-klaar] Ruimte, scherm en rollen regelen
   *[afspraken-klaar] De afspraken van de vorige keer opzoeken
 }

## De eerste pagina

intervision-upcoming = Komende bijeenkomsten
intervision-upcoming-none = Er staat nog niets gepland.
intervision-plan = Plan een bijeenkomst
intervision-add-group = Nieuwe groep
intervision-todo = Nog te doen
intervision-todo-from = { $item } · vanaf { $day }
intervision-todo-more = { $count ->
    [one] en nog 1 ding
   *[other] en nog { $count } dingen
 }
intervision-todo-none = Alles is voorbereid.
intervision-go-prepare = Voorbereiden
intervision-go-run = Begin de bijeenkomst
intervision-go-on = Ga verder met de bijeenkomst
intervision-go-after = Werk de bijeenkomst af
intervision-open-label = { $group }, { $when }
intervision-menu-label = Meer over { $name }
intervision-unfinished = { $count ->
    [one] Is deze bijeenkomst doorgegaan?
   *[other] Zijn deze bijeenkomsten doorgegaan?
 }
intervision-unfinished-body = De dag is voorbij. Zeg je ja, dan tellen de uren mee en kun je haar afwerken.
intervision-was-held = Ja, gehouden
intervision-was-held-label = Ja, { $name } is gehouden
intervision-was-off = Nee, afgezegd
intervision-was-off-label = Nee, { $name } ging niet door
intervision-groups = Groepen
intervision-groups-none = Nog geen groep. Met een groep staan ritme, plaats en leden klaar als je plant.
intervision-group-next = Volgende: { $day }
intervision-group-next-none = Geen volgende bijeenkomst gepland
intervision-group-held = { $count ->
    [0] Nog niets gehouden
    [one] 1 keer gehouden, { $time }
   *[other] { $count } keer gehouden, { $time }
 }
intervision-group-open = Open de reeks
intervision-group-open-label = Open de reeks van { $name }
intervision-group-plan-label = Plan een bijeenkomst van { $name }
intervision-plan-short = Plan
intervision-past = Wat eerder was
intervision-past-more = { $count ->
    [one] Toon nog 1
   *[other] Toon nog { $count }
 }
intervision-empty-title = Kijk samen met collega’s terug op één vraag
intervision-empty-body = Hier plan je bijeenkomsten, bereid je ze in een paar minuten voor en leid je ze met een klok. Daarna staan afspraken en uren klaar voor je registratie.
intervision-empty-plan = Plan een eerste bijeenkomst
intervision-empty-group = Maak een groep

## Groep

group-new = Nieuwe groep
group-edit = Groep wijzigen
group-remove = Groep verwijderen
group-name = Naam van de groep
group-members = Leden
group-members-hint = Collega’s, met een naam of initialen. Nooit cliënten of gezinnen. Leeg laten mag.
group-leader = Gespreksleider
group-leader-hint = Leeg laten mag, bijvoorbeeld als jullie rouleren.
group-register = Register van de gespreksleider
group-register-hint = Bijvoorbeeld SKJ of LVSC. Alleen als het meetelt voor je registratie.
group-register-without-name = Vul ook de naam van de gespreksleider in.
group-form = Vorm
group-form-hint = Zo telt een bijeenkomst in je registratie.
group-rhythm = Ritme
group-rhythm-agreed = Telkens een dag afspreken
group-rhythm-weeks = Elke zoveel weken
group-rhythm-months = Elke zoveel maanden
group-every-weeks = Om de hoeveel weken
group-every-months = Om de hoeveel maanden
group-every-months-hint = Op dezelfde dag van de maand, zoals de derde woensdag.
group-every-range = Kies een getal van 1 tot en met 52.
group-place = Plaats
group-place-hint = Een ruimte of gebouw. Dit komt ook in je agenda.
group-added = Groep { $name } is gemaakt.
group-edited = Groep { $name } is gewijzigd.
group-removed = Groep { $name } is verwijderd. De bijeenkomsten blijven staan.
names-add = Voeg toe
names-add-label = Naam of initialen
names-remove = Haal { $name } weg
names-added = { $name } staat erbij.
names-removed = { $name } is weggehaald.
names-double = { $name } staat er al.
names-too-long = Deze naam is te lang: hooguit { $most } tekens.
names-too-many = Hooguit { $most } namen.

## Bijeenkomst plannen

meeting-new = Bijeenkomst plannen
meeting-edit = Bijeenkomst wijzigen
meeting-group = Groep
meeting-date = Datum
meeting-date-range = Kies een dag tussen 2000 en 2099.
meeting-begins = Begin
meeting-ends = Eind
meeting-time-wrong = Schrijf een tijd, zoals 13:30.
meeting-same-time = Het eind is gelijk aan het begin. Kies een later eind.
meeting-lasts = Duurt { $time }.
meeting-lasts-next-day = Duurt { $time }, tot { $day }.
meeting-clock-back = In deze nacht gaat de klok een uur terug. De tijden op de klok tellen.
meeting-clock-forward = In deze nacht gaat de klok een uur vooruit. De tijden op de klok tellen.
meeting-place = Plaats
meeting-form = Vorm
meeting-subject = Waar gaat het over?
meeting-subject-question = Een vraag van een collega
meeting-subject-theme = Een thema
meeting-theme = Thema
meeting-theme-hint = Zoals in een leernetwerk. Vragen uit de praktijk zet je erbij bij Voorbereiden.
meeting-people = Wie komen er?
meeting-people-unsaid = Zeg ik niet
meeting-people-number = Een aantal
meeting-people-names = Namen
meeting-people-count = Aantal deelnemers
meeting-people-range = Kies een getal van 0 tot en met 99.
meeting-people-hint = Collega’s, nooit cliënten of gezinnen.
meeting-more = En daarna nog
meeting-more-hint = Zoveel keer in het ritme van de groep: { $rhythm }.
meeting-more-range = Kies een getal van 0 tot en met 51.
meeting-part-when = Wanneer en waar
meeting-part-what = Waarover
meeting-part-who = Wie
meeting-plan = Plan
meeting-planned = { $count ->
    [one] De bijeenkomst is gepland.
   *[other] { $count } bijeenkomsten zijn gepland.
 }
meeting-edited = De bijeenkomst is gewijzigd.
meeting-edit-item = Wijzig
meeting-mark-held = Markeer als gehouden
meeting-call-off = Zeg af
meeting-reopen = Zet weer open
meeting-remove = Verwijder
meeting-held = De bijeenkomst staat als gehouden. De uren tellen mee.
meeting-called-off = De bijeenkomst is afgezegd.
meeting-reopened = De bijeenkomst staat weer open.
meeting-removed = De bijeenkomst is verwijderd.

## Reeks

series-planned = Gepland
series-planned-none = Er staat niets gepland.
series-past = Gehouden
series-past-none = Er is nog niets gehouden.
series-hours = Uren
series-hours-lead = Alleen bijeenkomsten die gehouden zijn.
series-hours-form = Vorm
series-hours-meetings = Keren
series-hours-time = Tijd
series-hours-total = Samen
series-plan = Plan een bijeenkomst
series-suggested = Volgens het ritme is { $day } de volgende dag.
series-gone-title = Deze groep is er niet meer
series-gone-body = De groep is intussen verwijderd. Met Ongedaan maken haal je haar terug.
series-leader = Gespreksleider: { $name }
series-leader-register = Gespreksleider: { $name } ({ $register })

## Bijeenkomst

intervision-crumb-series = Reeks
intervision-tabs = Delen van de bijeenkomst
intervision-tab-prepare = Voorbereiden
intervision-tab-run = Uitvoeren
intervision-tab-after = Achteraf
intervision-tab-shortcut = Deel { $tab }
intervision-meeting-gone-title = Deze bijeenkomst is er niet meer
intervision-meeting-gone-body = De bijeenkomst is intussen verwijderd. Met Ongedaan maken haal je haar terug.
intervision-called-off = Deze bijeenkomst is afgezegd
intervision-called-off-body = Wat je voorbereidde, staat er nog. Gaat het toch door, zet de bijeenkomst dan weer open.

## Start en zoeken

start-next-meeting = Volgende bijeenkomst
palette-intervision = Intervisie
palette-group-hint = Groep
