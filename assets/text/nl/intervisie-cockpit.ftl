### De cockpit: de bijeenkomst op het grote scherm, met klok, stappen en wat de groep nodig heeft.

cockpit-method = { $name } · { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
 }
cockpit-minutes = { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
 }
cockpit-hours = { $hours } uur{ $minutes ->
    [0] {""}
    [one] { " " }en 1 minuut
   *[other] { " " }en { $minutes } minuten
 }
cockpit-minutes-over = { $count ->
    [one] 1 minuut over de tijd
   *[other] { $count } minuten over de tijd
 }

## Steps

cockpit-steps = Stappen
cockpit-step-of = Stap { $at } van { $of }
cockpit-step-number = Stap { $at }
cockpit-step-done = geweest
cockpit-questions = Vragen bij deze stap
cockpit-question = Vraag van de inbrenger
cockpit-question-of = Vraag van { $who }
cockpit-theme = Thema van vandaag
cockpit-unknown = niet in dit handboek
cockpit-element-moment = Elementenmoment
cockpit-lay-elements = Leg elementen op tafel

## Clock

cockpit-timer = Tijd voor deze stap
cockpit-left-in-words = Nog { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
 } en { $seconds ->
    [one] 1 seconde
   *[other] { $seconds } seconden
 }
cockpit-over-in-words = { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
 } en { $seconds ->
    [one] 1 seconde
   *[other] { $seconds } seconden
 } over de tijd
cockpit-paused = Gepauzeerd
cockpit-goes-on = De klok loopt weer
cockpit-last-minute = Laatste minuut
cockpit-over = De tijd is om, rond rustig af
cockpit-say-step = Stap { $at } van { $of }: { $name }. { $minutes ->
    [one] 1 minuut.
   *[other] { $minutes } minuten.
 }
cockpit-say-minute-left = Nog een minuut voor { $name }
cockpit-say-over = De tijd voor { $name } is om. Rond rustig af.

cockpit-steering = Klok
cockpit-back = Vorige
cockpit-next = Volgende
cockpit-finish = Afronden
cockpit-pause = Pauze
cockpit-go-on = Ga verder
cockpit-minute = Minuut erbij
cockpit-hint-pause = pauze
cockpit-hint-go-on = verder
cockpit-hint-next = volgende
cockpit-hint-minute = minuut erbij
cockpit-hint-start = begin

cockpit-away = Je was { $long } weg. Telt dat mee?
cockpit-away-body = Het programma was even dicht of de computer sliep. Ging het gesprek door, dan hoort die tijd bij deze stap.
cockpit-away-counts = Ja, telt mee
cockpit-away-leave-out = Nee, telt niet mee

cockpit-end-in = Verdeel de tijd
cockpit-end-in-minutes = Hoeveel minuten zijn er nog?
cockpit-end-in-hint = De minuten worden verdeeld over deze stap en wat er nog komt.
cockpit-end-in-error = Vul een heel getal in, van 1 tot en met { $most }.
cockpit-end-in-share = Verdeel

## Before and after

cockpit-ready = Klaar om te beginnen?
cockpit-ready-body = { $steps ->
    [one] 1 stap
   *[other] { $steps } stappen
 }, samen { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
 }.
cockpit-ready-agreements = { $count ->
    [one] Er komt 1 afspraak terug van een vorige keer.
   *[other] Er komen { $count } afspraken terug van een vorige keer.
 }
cockpit-start = Begin
cockpit-no-steps = Er is nog geen werkvorm gekozen
cockpit-no-steps-body = Kies bij Voorbereiden een werkvorm. De stappen en de klok staan dan hier.
cockpit-done = Klaar
cockpit-done-body = Jullie waren { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
 } bezig. Bij Achteraf leg je vast wat jullie meenemen: afspraken, notities en wat jij leerde.
cockpit-to-after = Naar Achteraf
cockpit-resume = Toch nog verder
cockpit-hold = Is de bijeenkomst gehouden?
cockpit-hold-body = Dan telt ze mee in je uren. Je kunt dit later nog veranderen.
cockpit-hold-do = Ja, gehouden
cockpit-held = De bijeenkomst staat als gehouden

## Agreements that come back

cockpit-agreements = Afspraken van vorige keer
cockpit-agreements-none = Alle afspraken zijn bekeken. Ga verder met de volgende stap.
cockpit-agreement-made = Afgesproken op { $day }
cockpit-agreement-made-by = { $who }, afgesproken op { $day }
cockpit-agreement-outcome = Wat is ervan gekomen?
cockpit-agreement-finish = Bekeken
cockpit-agreement-done = De afspraak is afgerond
cockpit-agreement-leave = Een afspraak die je laat staan, komt de volgende keer terug.

## What can be laid open

cockpit-tools = Erbij pakken
cockpit-put-away = Sluit { $name }
cockpit-card = Casuskaart
cockpit-card-none = Bij deze vraag hoort geen casus
cockpit-card-none-body = De inbrenger vertelt zelf. Elementen leg je op tafel bij het elementenmoment.
cockpit-card-hidden = Details zijn verborgen, voor als het scherm gedeeld wordt. Met H laat je ze zien.
cockpit-card-goals = Doelen
cockpit-card-experiment = Proef
cockpit-card-counts = Elementen per categorie
cockpit-card-phase-empty = Niets besproken
cockpit-voice = Stem van het gezin
cockpit-voice-who = { $names } kijkt mee door de ogen van het gezin.
cockpit-voice-nobody = Wie kijkt mee door de ogen van het gezin?
cockpit-voice-next = Volgende kaart
cockpit-voice-back = Vorige kaart
cockpit-voice-count = Kaart { $at } van { $of }
cockpit-voice-said = { $whose }: { $text }
cockpit-roles = Rollen
cockpit-roles-none = De rollen zijn nog niet verdeeld
cockpit-roles-none-body = Spreek aan tafel af wie wat doet, of verdeel de rollen bij Voorbereiden.
cockpit-details = Details
cockpit-now-hidden = Details van de casus zijn verborgen
cockpit-now-shown = Details van de casus zijn te zien
cockpit-full = Volledig scherm
cockpit-end = Stop de bijeenkomst
cockpit-keys = Toetsen
cockpit-leave = Terug
cockpit-key-time = Begin, pauze of verder
cockpit-key-jump = Naar stap 1, en zo tot en met 9
cockpit-key-hide = Details van de casus tonen of verbergen
cockpit-key-read = verder lezen in de stap
cockpit-work = Deze stap

## Element moment

cockpit-element-field = Welk element hoor je?
cockpit-element-hint = Enter legt het neer als { $how ->
    [ingezet] ingezet, Shift+Enter als idee.
   *[idee] idee, Shift+Enter als ingezet.
 }
cockpit-element-how = Hoe komt het op tafel?
cockpit-used = Ingezet
cockpit-idea = Idee
cockpit-how = { $how ->
    [ingezet] ingezet
   *[idee] idee
 }
cockpit-element-none = Geen element met die woorden. Probeer een ander woord.
cockpit-element-added = { $name } ligt op tafel als { $how ->
    [ingezet] ingezet
   *[idee] idee
 }
cockpit-element-there = { $name } lag er al als { $how ->
    [ingezet] ingezet
   *[idee] idee
 }
cockpit-element-remove = Haal { $name } ({ $how ->
    [ingezet] ingezet
   *[idee] idee
 }) van tafel
cockpit-element-removed = { $name } is van tafel
cockpit-elements-empty = Er ligt nog niets op tafel. Typ een paar letters van een element, of de letter van een categorie.

## Notes

cockpit-notes = Notities
cockpit-notes-learned = Leerpunten
cockpit-notes-learned-hint = Eén per regel, zonder details van de casus.
cockpit-notes-team = Voor het team
cockpit-notes-themes = Thema’s
cockpit-notes-element = Element als thema
cockpit-notes-element-hint = Typ een paar letters en druk op Enter.
cockpit-notes-elements = Gekozen elementen
cockpit-notes-remove = Haal { $name } weg
cockpit-notes-full = Er passen hoogstens { $most } thema’s in.
cockpit-notes-saved = Opgeslagen
cockpit-notes-kept = Wat je typt, wordt vanzelf bewaard.
