### Words of the papers of a meeting: the handout, the minutes, the report and the series for the register.

## What several of them say

paper-meeting-intervision = Intervisie
paper-meeting-guided-intervision = Begeleide intervisie
paper-meeting-work-guidance = Methodische werkbegeleiding
paper-meeting-learning = Leerbijeenkomst
paper-meeting-supervision = Supervisie
paper-meeting-guide = Gespreksleidraad
paper-meeting-clock = { $hour }.{ $minute }
paper-meeting-from-to = { $from } – { $to } uur
paper-meeting-minutes = { $count ->
    [one] { $count } minuut
   *[other] { $count } minuten
 }
paper-meeting-hours = { $count ->
    [one] { $count } uur
   *[other] { $count } uur
 }
paper-meeting-hours-and-minutes = { $hours } en { $minutes }
paper-meeting-people = { $count ->
    [0] geen deelnemers
    [one] { $count } deelnemer
   *[other] { $count } deelnemers
 }
paper-meeting-date = Datum
paper-meeting-begins = Begin
paper-meeting-ends = Eind
paper-meeting-next-day = { $time } uur, de volgende dag
paper-meeting-hour = { $time } uur
paper-meeting-duration = Duur
paper-meeting-form = Vorm
paper-meeting-method = Methode
paper-meeting-leader = Begeleider
paper-meeting-register = Register
paper-meeting-participants = Deelnemers
paper-meeting-themes = Thema’s

## The handout

paper-handout-kind = Programma voor de deelnemers
paper-handout-kind-alone = Programma
paper-handout-does-it-count = Telt dit voor je herregistratie? { $fact }
paper-handout-file = Programma intervisie
paper-handout-question = De vraag van de inbrenger
paper-handout-theme = Thema: { $theme }
paper-handout-meeting = Onze bijeenkomst
paper-handout-no-method = De werkvorm is nog niet gekozen.
paper-handout-from-the-field = Vragen uit de praktijk
paper-handout-coming-back = Terugkijken: wat spraken we af?
paper-handout-agenda = De stappen
paper-handout-clock = Hoe laat
paper-handout-elapsed = Na
paper-handout-elapsed-minutes = { $count } min
paper-handout-minutes = Min.
paper-handout-step = Stap
paper-handout-what = Wat er gebeurt
paper-handout-elements = Bij de elementen:
paper-handout-end = Einde
paper-handout-rules = Onze afspraken
paper-handout-roles = Rollen
paper-handout-role = Rol
paper-handout-task = Wat je doet
paper-handout-who = Wie
paper-handout-hear = Welke elementen herken ik?
paper-handout-hear-hint = Zet een kruisje bij de categorie waar het over gaat. Dat is geen oordeel: leeg mag ook.
paper-handout-notes = Mijn aantekeningen
paper-handout-notes-hint = Geen namen, plaatsen of datums.
paper-handout-take-along = Dit neem ik mee

## The minutes

paper-minutes-kind = Verslag van de groep
paper-minutes-title = Verslag van de bijeenkomst
paper-minutes-file = Verslag bijeenkomst
paper-minutes-no-case = Geen casusdetails
paper-minutes-no-case-why = In dit verslag staan thema’s en leerpunten. Wat een gezin vertelde of meemaakte, hoort hier niet.
paper-minutes-learned = Wat we leerden
paper-minutes-agreements = Wat we gaan doen of proberen
paper-minutes-what = Wat
paper-minutes-who = Wie
paper-minutes-when = Wanneer
paper-minutes-next-time = volgende keer
paper-minutes-for-team = Mee naar het team
paper-minutes-next = Volgende bijeenkomst

## The report for the register

paper-register-kind = Voor herregistratie bij SKJ
paper-register-title = Verslag van een bijeenkomst
paper-register-file = Verslag voor registratie
paper-register-about = Dit verslag gaat over je eigen reflectie. Over een gezin hoort er niets in.
paper-register-question = Mijn vraag
paper-register-technical = Technisch-instrumenteel
paper-register-normative = Normatief
paper-register-personal = Persoonlijk
paper-register-next-steps = Wat ga ik doen
paper-register-signatures = Ondertekening
paper-register-participant = Deelnemer
paper-register-name = Naam
paper-register-signature = Handtekening
paper-register-facts = Wat het register vraagt
paper-register-looked-up = Opgezocht op { $date }. { $caution }

## The series for the register

paper-series-title = Overzicht van een reeks
paper-series-file = Overzicht voor registratie
paper-series-about = Dit overzicht gaat over je eigen reflectie. Over een gezin hoort er niets in.
paper-series-meetings = Bijeenkomsten
paper-series-count = { $count ->
    [0] geen bijeenkomsten
    [one] { $count } bijeenkomst
   *[other] { $count } bijeenkomsten
 }
paper-series-period = { $from } tot en met { $to }
paper-series-time = Tijd
paper-series-from-to = { $from } – { $to }
paper-series-from-to-next-day = { $from } – { $to } (de volgende dag)
paper-series-total = Uren samen
paper-series-number = Aantal
paper-series-all = Alles samen
paper-series-dimensions = Wat ik in deze reeks leerde
