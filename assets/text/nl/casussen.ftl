### The list of cases, the case itself, the story and the board.

## The list

cases-title = Casussen
cases-new = Nieuwe casus
cases-lead = Jouw terugblik op een gezin. Geen dossier, geen namen.
cases-find = Zoek
cases-find-hint = In de naam en in wat je schreef.
cases-sort = Volgorde
cases-sort-changed = laatst gewijzigd
cases-sort-name = naam
cases-sort-expiry = verloopt eerst
cases-filter-phase = Fase
cases-filter-all-phases = alle fasen
cases-filter-kind = Soort
cases-filter-all-kinds = alle casussen
cases-filter-own = eigen
cases-filter-fictional = verzonnen
cases-filter-expiring = bijna verlopen
cases-count = { $count ->
    [0] Geen casussen
    [one] 1 casus
   *[other] { $count } casussen
 }
cases-found = { $count ->
    [0] Niets gevonden
    [one] 1 casus gevonden
   *[other] { $count } casussen gevonden
 }
cases-found-inside = gevonden in de tekst
cases-none-found-title = Geen casus past hierbij
cases-none-found-body = Probeer een ander woord, of kijk weer naar alle casussen.
cases-show-all = Toon alle casussen
cases-show-more = { $count ->
    [one] Toon meer: nog 1 casus
   *[other] Toon meer: nog { $count } casussen
 }
cases-empty-title = Hier komen jouw casussen
cases-empty-body = Denk aan een gezin dat je bijblijft. Schrijf op wat je deed, en zie wat opvalt. Namen zijn niet nodig.
cases-samples = Oefen met een verzonnen casus
cases-samples-body = Deze gezinnen bestaan niet. Openen en weer weggooien mag zo vaak je wilt.
cases-sample-open = Open
cases-sample-open-label = Open { $label }
cases-row-elements = { $count ->
    [0] nog geen elementen
    [one] 1 element
   *[other] { $count } elementen
 }
cases-row-changed = gewijzigd { $when }
cases-row-menu = Meer over { $label }
cases-bin-open = Prullenbak
cases-bin-open-count = Prullenbak ({ $count })
cases-bin-title = Prullenbak
cases-bin-empty-title = De prullenbak is leeg
cases-bin-empty-body = Een casus die je weggooit, komt eerst hier.
cases-bin-since = weggegooid { $when }
cases-bin-restore = Zet terug
cases-bin-restore-label = Zet terug: { $label }
cases-bin-restored = { $label } staat weer in je lijst.
cases-bin-clear = Prullenbak legen
cases-bin-clear-title = Prullenbak legen?
cases-palette = Casussen

## The case itself

case-tabs = Onderdelen van deze casus
case-tab-story = Verhaal
case-tab-elements = Elementen
case-tab-conversation = Gesprek
case-tab-experiment = Proef
case-tab-summary = Samenvatting
case-tab-shortcut = Naar { $tab }
case-rename = Wijzig de naam
case-label = Naam van de casus
case-label-hint = Een boom, een vogel of een water. Geen naam van een gezin.
case-label-saved = De casus heet nu { $label }.
case-label-too-long = { $count ->
    [one] 1 teken te lang. Kies een kortere naam.
   *[other] { $count } tekens te lang. Kies een kortere naam.
 }
case-fictional = verzonnen
case-phase-choose = Fase van de hulp
case-phase = { $phase ->
    [start] startfase
    [zorg] zorgfase
   *[eind] eindfase
 }
case-phase-set = De casus staat nu in de { $phase }.
case-expires = verloopt { $day }
case-expires-soon = verloopt { $day }, { $left }
case-expires-due = verlopen sinds { $day }
case-expiry-change = Wijzig de bewaartermijn: { $now }
case-expiry-title = Hoelang bewaar je deze casus?
case-expiry-rule = Wanneer
case-expiry-chosen = op een dag die ik kies
case-expiry-day = Tot en met
case-expiry-saved = De casus verloopt nu op { $day }.
case-bin = Naar de prullenbak
case-binned = { $label } ligt in de prullenbak.
case-in-bin-title = Deze casus ligt in de prullenbak
case-in-bin-body = Zet hem terug om verder te werken.
case-gone-title = Deze casus is er niet meer
case-gone-body = Misschien is hij gewist, of heb je het aanmaken ongedaan gemaakt.
case-to-list = Naar alle casussen

## The story

story-label = Wat gebeurde er, en wat deed jij?
story-placeholder = Bijvoorbeeld: in de eerste week opende ik samen met moeder een tas vol post …
story-hint = Dit is jouw terugblik, geen dossier. Schrijf rollen in plaats van namen: “moeder”, “zoon (9)”.
story-words = { $count ->
    [0] nog geen woorden
    [one] 1 woord
   *[other] { $count } woorden
 }
story-too-long-title = Niet opgeslagen: de tekst is te lang
story-too-long-body = { $count ->
    [one] Er is 1 teken te veel. Je tekst staat nog hier. Haal iets weg, dan wordt hij bewaard.
   *[other] Er zijn { $count } tekens te veel. Je tekst staat nog hier. Haal iets weg, dan wordt hij bewaard.
 }
story-state-waiting = nog niet opgeslagen
story-state-busy = bezig met opslaan …
story-state-saved = opgeslagen
story-state-failed = niet opgeslagen
story-goals = Doelen van het gezin
story-goals-hint = In hun eigen woorden, kort.
story-goal = Doel { $number }
story-goal-add = Doel erbij
story-goal-remove = Verwijder doel { $number }
story-goal-removed = Doel { $number } is verwijderd.
story-goals-full = Acht doelen is genoeg voor één terugblik.
story-program = Kader van de hulp
story-program-hint = Hoe de hulp was geregeld: duur, plaats, met wie.
story-program-choose = Onderdeel erbij
story-program-choose-none = Kies een onderdeel …
story-program-value = Waarde
story-program-phase = Geldt voor
story-program-whole = de hele casus
story-program-remove = Verwijder { $name }
story-program-removed = { $name } is verwijderd.
story-program-row = { $name }, { $phase }
story-program-taken = Dit onderdeel heb je hier al ingevuld.

## The board and its one line

tag-phase = Fase
tag-phase-short = { $phase ->
    [start] Start
    [zorg] Zorg
   *[eind] Eind
 }
tag-add = Wat zette je in?
tag-add-placeholder = Bijvoorbeeld: netw ouders oefen 2
tag-add-hint = Element, voor wie, hoe en hoeveel, in elke volgorde. Een paar letters zijn genoeg.
tag-add-enter = voegt toe
tag-add-enter-open = opent
tag-proposals = Voorstellen
tag-proposal-none = Hier past geen element bij. Typ een ander woord, of kies uit de waaier.
tag-proposal-existing = staat er al
tag-to-phase = Nu de { $phase }
tag-to-phase-shortcut = Elementen in de { $phase }
tag-added = { $name } toegevoegd in de { $phase }.
tag-evidence = Waaraan was dat te zien?
tag-evidence-hint = Mag leeg blijven. Enter bewaart, Esc slaat over.
tag-reason = Waarom bewust niet?
tag-evidence-for = Bij { $name }
tag-evidence-saved = Opgeschreven bij { $name }.
tag-evidence-skip = Sla over
tag-fan-open = Kies uit de waaier
tag-fan-title = Kies een element
tag-fan-lead = Het komt in de { $phase }. Daarna kun je het aanvullen.
tag-fan-category = Elementen bij { $name }
tag-fan-there = staat er al
tag-fan-add = Voeg toe
tag-board = Bord: categorieën en fasen
tag-board-category = Categorie
tag-board-empty = Het bord is nog leeg. Typ hierboven een paar letters van wat je deed. Eén element is een begin.
tag-unknown = niet in dit handboek
tag-left-out = bewust niet
tag-edit-intensity = Hoeveel
tag-edit-recipients = Voor wie
tag-edit-manners = Hoe
tag-edit-effect = Wat bracht het?
tag-effect-none = nog niet te zeggen
tag-effect-helped = hielp
tag-effect-little = bracht nog weinig
tag-edit-close = Klaar
tag-edit-remove = Verwijder
tag-removed = { $name } is verwijderd.
tag-exists-there = { $name } staat al in de { $phase }. Dit element blijft waar het was.
tag-moved = { $name } staat nu in de { $phase }.
