### Een bijeenkomst voorbereiden: de vraag, de werkvorm, de tijd, de rollen, de lijst en het papier.

## The parts of the preparation, and what is still missing

prep-parts = Voorbereiding in stappen
prep-question = Vraag
prep-theme = Thema
prep-method = Werkvorm
prep-time = Stappen en tijd
prep-roles = Rollen
prep-list = Lijst
prep-share = Papier en delen
prep-next = Verder: { $part }
prep-question-none = nog geen vraag
prep-question-offered = { $count ->
    [one] 1 vraag, nog niet gekozen
   *[other] { $count } vragen, nog niet gekozen
 }
prep-theme-none = nog geen thema
prep-method-none = nog niet gekozen
prep-time-none = volgt uit de werkvorm
prep-time-fits = { $minutes } minuten, precies passend
prep-time-of = { $minutes } van de { $has } minuten
prep-roles-none = nog niet verdeeld
prep-roles-some = { $count ->
    [one] 1 rol verdeeld
   *[other] { $count } rollen verdeeld
 }
prep-list-done = { $done } van de { $total } gedaan
prep-list-due = { $done } van de { $total } gedaan, { $due } nu te doen
prep-share-what = hand-out, agenda, collega
prep-part-done = klaar

prep-ready = Alles staat klaar.
prep-ready-can = Je kunt beginnen. Dit kan nog:
prep-ready-not = Nog nodig om te beginnen:
prep-need-offer = vraag wie iets inbrengt
prep-need-theme = schrijf het thema op
prep-need-question = kies de vraag
prep-need-method = kies een werkvorm
prep-need-steps = kies een werkvorm met stappen
prep-need-method-button = Kies een werkvorm
prep-need-look-back = zet terugkijken als eerste stap
prep-need-less-time = { $minutes ->
    [one] haal 1 minuut van de stappen af
   *[other] haal { $minutes } minuten van de stappen af
 }
prep-need-roles = verdeel de rollen
prep-need-family = kies wie de stem van het gezin is
prep-begin = Begin de bijeenkomst
prep-continue = Ga verder in de bijeenkomst
prep-held = Deze bijeenkomst is geweest. Wat je hier wijzigt, verandert ook het verslag.
prep-called-off = Deze bijeenkomst is afgezegd. Voorbereiden kan gewoon.

## The questions that are offered

prep-offers-title = Welke vragen liggen er?
prep-offers-lead = Ieder brengt één vraag in, in één zin. Kies samen waar het over gaat.
prep-offers-choose = Kies de vraag voor deze bijeenkomst
prep-field-title = Thema en vragen uit het veld
prep-field-lead = Wat kwamen jullie tegen in het werk? Ieder kan een vraag inbrengen.
prep-field-choose = Kies de vraag waarmee jullie beginnen
prep-offers-empty-title = Nog geen vragen
prep-offers-empty-body = Typ hierboven een vraag in één zin. Begin met ‘Hoe kan ik …’ of ‘Waarom blijf ik …’.
prep-offer-add-more = Nog een vraag
prep-offer-add-done = Klaar met toevoegen
prep-offer-new = Een vraag toevoegen
prep-offer-by = Van wie
prep-offer-by-me = mij
prep-offer-by-hint = Laat leeg als het jouw vraag is.
prep-offer-case = Uit een casus
prep-offer-no-case = geen casus
prep-offer-case-hint = Van de casus komt alleen de naam in beeld.
prep-offer-question = Mijn vraag
prep-offer-question-of = Vraag van { $name }
prep-offer-question-field = Vraag uit het veld
prep-offer-placeholder = Hoe kan ik …
prep-offer-add = Voeg toe
prep-offer-enter = Enter voegt toe. Daarna typ je meteen de volgende.
prep-offer-needed = Schrijf eerst de vraag op.
prep-offer-take-answer = Neem je vraag uit het gesprek over: ‘{ $text }’
prep-offer-take-experiment = Maak een vraag van je proef: ‘{ $text }’
prep-offer-from-experiment = Hoe kan ik dit goed proberen: { $text }
prep-offer-added = Vraag van { $name } toegevoegd.
prep-offer-added-mine = Jouw vraag is toegevoegd.
prep-offer-mine = Mijn vraag
prep-offer-of = { $name }
prep-offer-from-case = uit { $label }
prep-offer-with-picture = met het beeld van de casus
prep-offer-chosen = Gekozen
prep-offer-menu = Meer over de vraag van { $name }
prep-offer-menu-mine = Meer over mijn vraag
prep-offer-edit = Wijzig
prep-offer-edit-title = Vraag wijzigen
prep-offer-withdraw = Trek in
prep-offer-withdrawn = De vraag is ingetrokken.
prep-offer-unchoose = Toch nog niet kiezen
prep-offer-is-chosen = Gekozen: { $question }
prep-offer-full = { $most } vragen is het meeste voor één bijeenkomst.
prep-theme-label = Thema van de bijeenkomst
prep-theme-hint = In één regel. Bijvoorbeeld: steun van het netwerk als het misgaat.

## The method and why it is proposed

prep-method-title = Hoe pakken jullie het aan?
prep-situations = Wat speelt er? Kies als je …
prep-method-best = Voorstel
prep-method-because-one = Omdat { $one }.
prep-method-because-two = Omdat { $one } en omdat { $two }.
prep-because-minutes = er { $minutes } minuten zijn
prep-because-new-group = de groep nog nieuw is
prep-because-alone = je alleen bent
prep-because-when = je { $when }
prep-because-word = ‘{ $word }’ in de vraag staat
prep-because-usual = Er springt nog niets uit. Samen kijken naar wat je inzet, kan altijd.
prep-method-choose = Kies deze werkvorm
prep-method-choose-label = Kies { $name }
prep-method-choose-short = Kies
prep-method-shortened = Dit duurt gewoonlijk langer. De app verdeelt de { $minutes } minuten over de stappen.
prep-method-own = eigen werkvorm
prep-method-minutes = { $from } minuten
prep-method-minutes-range = { $from } tot { $upto } minuten
prep-method-steps = { $count ->
    [0] geen stappen
    [one] 1 stap
   *[other] { $count } stappen
 }
prep-method-fit-rather-not = Liever niet als je { $when }.
prep-method-fit-too-short = Te kort: duurt minstens { $least } minuten, er zijn er { $minutes }.
prep-method-fit-too-few = Te weinig mensen: minstens { $least }.
prep-method-fit-not-groups = Voor alleen of met z’n tweeën.
prep-method-fit-no-steps = Heeft nog geen stappen.
prep-method-others = Andere werkvormen
prep-method-guide-about = De zeven fasen van terugkijken op wat je inzette. Kan altijd.
prep-method-show-steps = Stappen van { $name }
prep-method-chosen = Gekozen werkvorm
prep-method-chosen-say = Gekozen: { $name }.
prep-method-unknown = Dit handboek kent de werkvorm ‘{ $name }’ niet. De stappen zijn bewaard en je kunt ermee werken.
prep-method-unchoose = Toch een andere
prep-method-see-steps = Bekijk stappen en tijd
prep-method-none-fits = Geen enkele werkvorm past in { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
 }. Maak de bijeenkomst langer, of kies de gespreksleidraad.
prep-method-order-changed = De voorstellen zijn opnieuw geordend. Eerst: { $name }.

## The steps and their minutes

prep-steps-title = Stappen en tijd
prep-steps-caption = De stappen met hun minuten
prep-steps-step = Stap
prep-steps-minutes = Minuten
prep-steps-usual = Gewoonlijk
prep-steps-usual-of = { $usual } min, minstens { $least }
prep-steps-minutes-for = Minuten voor { $name }
prep-steps-less = Een minuut minder voor { $name }
prep-steps-more = Een minuut meer voor { $name }
prep-steps-total = Samen
prep-steps-total-minutes = { $minutes } van { $has } minuten
prep-steps-fits = Dit past precies.
prep-steps-left = { $minutes ->
    [one] Er blijft 1 minuut over.
   *[other] Er blijven { $minutes } minuten over.
 }
prep-steps-over = { $minutes ->
    [one] De stappen duren 1 minuut langer dan de bijeenkomst.
   *[other] De stappen duren { $minutes } minuten langer dan de bijeenkomst.
 }
prep-steps-fit = Pas in
prep-steps-fit-hint = Verdeelt de tijd opnieuw over alle stappen.
prep-steps-fitted = De stappen passen nu in { $minutes } minuten.
prep-steps-least-title = Hiervoor is te weinig tijd
prep-steps-least = Deze stappen hebben minstens { $least } minuten nodig, en er zijn er { $has }. Kies een kortere werkvorm, of maak de bijeenkomst langer.
prep-steps-other-method = Kies een andere werkvorm
prep-steps-none-title = Nog geen stappen
prep-steps-none-body = De stappen komen uit de werkvorm. Kies die eerst, dan verdeelt de app de tijd.
prep-steps-empty-title = Deze werkvorm heeft geen stappen
prep-steps-empty-body = Zonder stappen kan de bijeenkomst niet beginnen. Voeg in het handboek stappen toe, of kies een andere werkvorm.
prep-steps-minute-wrong = Vul een heel getal in, van 1 tot en met { $most }.
prep-steps-long = De bijeenkomst duurt { $hours } uur. Klopt dat? Pauzes staan niet in de stappen; laat daar tijd voor over.
prep-steps-midnight = De bijeenkomst loopt door na middernacht.
prep-steps-element = Elementen
prep-steps-questions = { $count ->
    [one] 1 vraag uit de gespreksleidraad
   *[other] { $count } vragen uit de gespreksleidraad
 }
prep-steps-question-unknown = { $id } (kent dit handboek niet)
prep-back-title = { $count ->
    [one] Eerst terugkijken: 1 afspraak van een vorige keer
   *[other] Eerst terugkijken: { $count } afspraken van vorige keren
 }
prep-back-me = ik
prep-back-made = afgesproken op { $day }
prep-back-by-day = voor { $day }
prep-back-no-step = In de stappen zit nog geen tijd om terug te kijken.
prep-back-add-step = Zet terugkijken als eerste stap
prep-back-added = Terugkijken is nu de eerste stap.

## Who does what

prep-roles-title = Wie doet wat?
prep-roles-lead = Verdeel wat jullie nodig hebben. Iemand kan meer dan één rol hebben.
prep-roles-add = Naam voor { $role }
prep-roles-placeholder = naam
prep-roles-remove = Haal { $name } weg bij { $role }
prep-roles-take = Zet { $name } bij { $role }
prep-roles-added = { $name } bij { $role }.
prep-roles-removed = { $name } niet meer bij { $role }.
prep-roles-unknown = Dit handboek kent deze rol niet.
prep-roles-family = Met deze stem erbij kijkt het gezin mee.

## What to do beforehand

prep-list-title = Wat is er te doen?
prep-list-moment = { $moment ->
    [month] Een maand van tevoren
    [twoWeeks] Twee weken van tevoren
   *[dayBefore] De dag ervoor
 }
prep-list-day = uiterlijk { $day }
prep-list-now = nu te doen
prep-list-by-itself = Vinkt de app zelf af.

## Paper, calendar, colleague

prep-share-title = Papier en delen
prep-handout = Hand-out voor wie meedoet
prep-handout-about = Voor ieder: de vraag, de werkvorm, de stappen met hun tijd en ruimte voor notities.
prep-handout-open = Bekijk en deel de hand-out
prep-handout-back = Terug naar voorbereiden
prep-handout-waits = De hand-out komt er zodra er een werkvorm is.
prep-calendar-about = Een bestand voor ieders agenda: dag, tijd, groep en plek. Nooit de vraag.
prep-hand-over-about = Werkt een collega op een andere laptop verder? Geef de voorbereiding door als bestand, gesloten met een wachtzin.
