### After a meeting: what was learned and agreed, how each looks back, and the papers of it.

## What the register asks

register-facts = Wat het register vraagt

## The pages of what comes afterwards

after-pages = Onderdelen van Achteraf
after-page-together = Samen
after-page-each = Terugblik per persoon
after-page-paper = Op papier
after-nothing-needed = Niets hier is verplicht. Wat leeg blijft, blijft op papier een lijn om met de pen in te vullen, of staat er niet.

## Was it held

after-held = Is de bijeenkomst gehouden?
after-held-planned = Nog niet
after-held-held = Ja, gehouden
after-held-off = Nee, afgezegd
after-held-planned-says = Kies ‘Ja, gehouden’ als het zover is. Dan tellen de uren mee.
after-held-held-says = De uren tellen mee: { $duration }.
after-held-off-says = De uren tellen niet mee. De bijeenkomst blijft in je overzicht staan.
after-held-saved = { $state ->
    [gehouden] De bijeenkomst staat als gehouden. De uren tellen mee.
    [afgezegd] De bijeenkomst staat als afgezegd. De uren tellen niet mee.
   *[gepland] De bijeenkomst staat weer open. De uren tellen niet mee.
 }
after-times-lead = Was het korter, langer of op een andere dag? Zet hier hoe het echt was.
after-date = Datum
after-begins = Begin
after-ends = Eind
after-duration = Duur: { $duration }
after-duration-next-day = Duur: { $duration }, tot de volgende dag
after-time-missing = Vul een dag, een begin en een eind in. Tot die tijd blijft staan wat er stond.
after-time-nothing = Het begin en het eind zijn gelijk. Tot je een ander eind kiest, blijft staan wat er stond.
after-people = Wie waren er?
after-people-unsaid = Niet ingevuld
after-people-number = Een aantal
after-people-names = Namen
after-people-count = Aantal deelnemers
after-people-count-wrong = Vul een getal in van 0 tot en met 99. Tot die tijd blijft staan wat er stond.
after-people-who = Namen van wie er waren
after-people-other-hint = Een naam of initialen van een collega. Nooit van iemand uit een gezin.

## The notes

after-notes = Notities van de groep
after-themes = Waar ging het over?
after-themes-lead = In woorden uit het handboek. Zo blijft het gezin buiten het verslag.
after-themes-categories = Categorieën
after-themes-elements = Elementen
after-themes-element = Element erbij
after-themes-element-hint = Typ een paar letters om te zoeken.
after-themes-element-none = Zoek een element
after-themes-remove = Haal ‘{ $name }’ weg uit de thema’s
after-themes-proposed = Dit kwam op tafel. Zet het bij de thema’s:
after-themes-take = Zet ‘{ $name }’ bij de thema’s
after-themes-take-all = Zet alles erbij
after-themes-taken = ‘{ $name }’ staat bij de thema’s.
after-themes-taken-all = Alles wat op tafel kwam, staat bij de thema’s.
after-themes-full = Er passen er { $most }. Haal er eerst een weg.
after-themes-empty-says = Kies je niets? Dan blijft er op papier een lijn om iets op te schrijven.
after-learned = Wat hebben we geleerd?
after-learned-lead = Eén ding per regel. Enter maakt een nieuwe regel.
after-learned-point = Leerpunt { $number }
after-learned-add = Leerpunt erbij
after-learned-remove = Haal leerpunt { $number } weg
after-learned-removed = Het leerpunt is weg.
after-learned-keep = Zet bij Mijn leren
after-learned-keep-label = Zet bij Mijn leren: leerpunt { $number }
after-learned-none = Nog geen leerpunt. Dan komen er op papier lege regels om zelf iets op te schrijven.
after-learned-full = Er passen { $most } leerpunten in één verslag.
after-for-team = Wat nemen we mee naar het team?
after-for-team-hint = Iets voor jullie team of organisatie. Mag leeg blijven.

## What the group named

after-seen = Wat de groep noemde
after-seen-lead = Deze elementen kwamen tijdens de bijeenkomst op tafel.
after-seen-used = Ingezet
after-seen-ideas = Ideeën om te proberen
after-seen-none = Tijdens de bijeenkomst zijn geen elementen genoemd. In Uitvoeren kan de groep ze noemen terwijl je praat.
after-seen-remove-used = Haal ‘{ $name }’ weg bij Ingezet
after-seen-remove-idea = Haal ‘{ $name }’ weg bij Ideeën
after-seen-removed = ‘{ $name }’ is weggehaald.
after-seen-to-case = { $count ->
    [one] Zet het ingezette element in { $label }
   *[other] Zet de { $count } ingezette elementen in { $label }
 }
after-seen-to-case-hint = Ze komen op het bord met intensiteit ‘licht’. Wat er al staat, blijft zoals het is.
after-seen-to-case-done = { $count ->
    [0] Alles stond al in { $label }.
    [one] 1 nieuw element staat nu in { $label }.
   *[other] { $count } nieuwe elementen staan nu in { $label }.
 }
after-seen-no-case = Er is geen vraag uit een casus in deze app gekozen. Daarom kun je de elementen hier niet overnemen.
after-open-case = Open { $label }

## Agreements

after-agreements = Wat spreken we af?
after-agreements-lead = Open afspraken komen terug als eerste stap van de volgende bijeenkomst.
after-agreements-no-group = Deze bijeenkomst hoort niet bij een groep. Daarom komt een afspraak niet vanzelf terug bij een volgende bijeenkomst.
after-agreements-none = Nog geen afspraak. Dan komen er op papier lege regels om zelf iets op te schrijven.
after-agreement-what = Wat?
after-agreement-what-hint = Enter zet de afspraak erbij.
after-agreement-who = Wie?
after-agreement-who-hint = Leeg betekent: ik.
after-agreement-me = ik
after-agreement-by = Wanneer?
after-agreement-next = Volgende bijeenkomst
after-agreement-day = Op een dag
after-agreement-open = Open
after-agreement-which-day = Welke dag?
after-agreement-add = Zet erbij
after-agreement-added = De afspraak staat erbij.
after-agreement-day-missing = Kies een dag.
after-agreement-due-next = volgende bijeenkomst
after-agreement-due-day = uiterlijk { $day }
after-agreement-due-open = geen dag afgesproken
after-agreement-edit = Wijzig
after-agreement-more = Meer over de afspraak: { $what }
after-agreement-edited = De afspraak is gewijzigd.
after-agreement-finish = Hoe ging het?
after-agreement-finish-label = Hoe ging het met afspraak: { $what }
after-agreement-outcome = Wat gebeurde er?
after-agreement-outcome-hint = Ook als het er niet van kwam, is dat iets om van te leren. Mag leeg blijven.
after-agreement-finish-do = Rond af
after-agreement-finished = De afspraak is afgerond. Hij komt niet meer terug.
after-agreement-done-on = afgerond op { $day }
after-agreement-no-outcome = Er is niet opgeschreven wat er gebeurde.
after-agreement-reopen = Zet weer open
after-agreement-reopened = De afspraak staat weer open.
after-agreement-remove = Verwijder
after-agreement-removed = De afspraak is verwijderd.
after-agreement-made-on = van { $day }
after-came-back = Deze afspraken kwamen terug
after-made-here = Nieuwe afspraken
after-experiment = De proef van de inbrenger
after-experiment-none = In { $label } is nog geen proef gekozen.
after-experiment-choose = Kies een proef in { $label }
after-experiment-open = In { $label } staat een proef open:
after-experiment-look = Bekijk de proef

## The next meeting

after-next = De volgende bijeenkomst
after-next-on = De groep ziet elkaar weer op { $day }, { $from } tot { $to } uur.
after-next-open = Open die bijeenkomst
after-next-none = Er staat nog geen volgende bijeenkomst van deze groep.
after-next-suggested = Volgens jullie ritme is dat { $day }.
after-next-plan = Plan de volgende bijeenkomst
after-next-no-group = Deze bijeenkomst hoort niet bij een groep.

## How each looks back

after-each-lead = Voor het register gaat het over jouw eigen proces. Schrijf over wat jij deed, dacht en voelde, niet over het gezin.
after-register = Voor je herregistratie
after-register-lead = Dit vraagt het register van een bijeenkomst.
after-alone = Was je alleen? Denk dan hieraan.
after-who = Wie kijkt terug?
after-who-me = Ik
after-who-other = Iemand anders
after-who-name = Naam of initialen van je collega
after-who-name-hint = Zo kan ieder om de beurt op deze laptop schrijven.
after-who-start = Begin
after-who-has = { $name } (ingevuld)
after-each-of-me = Mijn terugblik
after-each-of = Terugblik van { $name }
after-own-question = Eigen vraag
after-own-question-hint = In één zin. Leeg? Dan staat de ingebrachte vraag in het verslag: ‘{ $question }’
after-own-question-hint-none = In één zin. Mag leeg blijven.
after-technical = Technisch-instrumenteel
after-normative = Normatief
after-personal = Persoonlijk
after-dimension = { $name }: { $helps }
after-next-steps = Wat ga ik doen?
after-next-steps-hint = Mag leeg blijven.
after-each-empty-says = Wat leeg blijft, wordt op papier ruimte om zelf te schrijven.
after-to-paper = Bekijk dit op papier

## On paper

after-paper-which = Welk papier?
after-paper-minutes = Verslag van de bijeenkomst
after-paper-minutes-hint = Thema’s, leerpunten en afspraken van de groep.
after-paper-report = Verslag voor het register
after-paper-report-of = Verslag voor het register van { $name }
after-paper-report-hint = De drie dimensies, met ruimte voor een handtekening.
after-paper-series = Mijn overzicht van de reeks
after-paper-series-of = Overzicht van de reeks van { $name }
after-paper-series-hint = Alle gehouden bijeenkomsten met hun uren, en wat je over de reeks leerde.
after-paper-share = Delen
after-paper-reminder = Hier staat geen casus in. Lees het toch na voor je het deelt.
after-paper-not-held = Deze bijeenkomst staat nog niet als gehouden. In het overzicht van de reeks tellen de uren dan niet mee.
after-paper-pages = Zo komt het op papier

## The series

after-series = Voor het register
after-series-register = Dit vraagt het register van een reeks bijeenkomsten.
after-series-each-lead = Wat leerde je over alle bijeenkomsten samen?
after-series-pages = Onderdelen van het overzicht
