### Words of the sheets for leaders and of the pack for trainers.

## Minutes

paper-minutes = { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
 }
paper-minutes-range = { $from } tot { $to } minuten
paper-minutes-own = Bij * gaf de bron geen tijd: dat is een eigen schatting.

## Sheets for leaders

paper-guide-kind = Leidraad en werkvormen
paper-guide-file = Leidraad en werkvormen
paper-guide-conversation = Gespreksleidraad
paper-guide-method = Werkvorm
paper-guide-own-method = Eigen werkvorm, niet uit een bron
paper-guide-unchecked-method = Werkvorm uit achtergrondkennis, niet nagekeken
paper-guide-clock = Klok
paper-guide-minutes = Min
paper-guide-step = Stap
paper-guide-do = Wat je doet
paper-guide-ask = Wat je doet en vraagt
paper-guide-say = Je kunt zeggen:
paper-guide-own-learning = Voor jezelf:
paper-guide-moment = Bij de elementen:
paper-guide-at-most = Kies er hoogstens { $count }.
paper-guide-for-whom = voor: { $role }
paper-guide-alone = alleen
paper-guide-alone-or-pair = alleen of met z’n tweeën
paper-guide-group = met een groep
paper-guide-roles = Wie doet wat
paper-guide-role = Rol
paper-guide-who = Wie
paper-guide-rules = Afspraken
paper-guide-children = Vragen voor kinderen
paper-guide-notes = Aantekeningen
paper-guide-notes-without-names = Aantekeningen, zonder namen
paper-guide-sources = Bron: { $sources }
paper-guide-nothing = In deze inhoud staat geen gespreksleidraad en geen werkvorm.

## The pack for trainers

paper-workshop-kind = Workshop met een oefencasus
paper-workshop-file = Workshop met oefencasus
paper-workshop-for-trainer = Voor de trainer
paper-workshop-lead = Met dit pakket oefent een groep in ongeveer { $count } minuten met elementen benoemen. De casus is verzonnen: niemand hoeft een eigen gezin in te brengen.
paper-workshop-level-beginner = Goed om mee te beginnen.
paper-workshop-level-advanced = Voor wie al eens heeft geoefend.
paper-workshop-in-pack = Wat erin zit
paper-workshop-page-case = om te lezen, één per persoon
paper-workshop-page-form = om in te vullen, één per persoon
paper-workshop-page-tagging = om daarna naast te leggen, één per groepje
paper-workshop-page-questions = voor het gesprek, één voor de trainer
paper-workshop-page-experiment = om mee naar huis te nemen, één per persoon
paper-workshop-programme = Zo gebruik je het
paper-workshop-programme-own = De opzet en de tijden zijn een eigen keuze. Maak er gerust iets anders van.
paper-workshop-read = Lezen
paper-workshop-read-do = Vertel dat de casus verzonnen is. Ieder leest hem stil.
paper-workshop-tag = Elementen benoemen
paper-workshop-tag-do = Maak groepjes van vier. Ieder zet op het formulier welke elementen zijn ingezet, voor wie, hoe en hoeveel.
paper-workshop-compare = Vergelijken
paper-workshop-compare-do = Leg de formulieren naast elkaar. Geef daarna pas de mogelijke tags.
paper-workshop-compare-without = Leg de formulieren naast elkaar.
paper-workshop-talk = Praten
paper-workshop-talk-do = Vraag: waarin zit het verschil? Gebruik de vragen op het blad. Zoek niet naar het goede antwoord.
paper-workshop-try = Eén proef
paper-workshop-try-do = Ieder kiest één ding om de komende weken zelf te proberen, en schrijft dat op.
paper-workshop-care-title = Let hierop
paper-workshop-care-difference = Verschil tussen twee mensen is geen fout. Juist daar zit het gesprek.
paper-workshop-care-own = Begint iemand over een eigen gezin? Dan zonder namen, plaatsen en datums.
paper-workshop-care-stop = Raakt de casus iemand? Stoppen mag altijd.
paper-workshop-case = De casus
paper-workshop-invented-note = Deze casus is verzonnen. Niemand erin bestaat.
paper-workshop-phase = Fase van de hulp: { $phase }
paper-workshop-no-story = Bij deze casus staat geen verhaal. Vertel hem zelf, in eigen woorden.
paper-workshop-goals = Wat het gezin wil bereiken
paper-workshop-program = Hoe de hulp is ingericht
paper-workshop-form = Welke elementen zag je?
paper-workshop-form-lead = Schrijf per regel één element. Omcirkel hoeveel aandacht het kreeg. Er is geen goed of fout.
paper-workshop-form-phase = Fase van de hulp (omcirkel): { $phases }
paper-workshop-number = Nr
paper-workshop-key = Woorden om uit te kiezen
paper-workshop-key-categories = Categorieën
paper-workshop-tagging = Mogelijke tags
paper-workshop-tagging-lead = Dit is één manier om het te zien: mogelijke tags, geen goed of fout.
paper-workshop-no-tags = Bij deze casus staan geen mogelijke tags. Leg jullie eigen formulieren naast elkaar.
paper-workshop-alternatives = Wat ook had gekund
paper-workshop-questions = Om over te praten
paper-workshop-difference = Waarin zit het verschil?
paper-workshop-difference-lead = Leg de formulieren naast elkaar. Kijk wat de een wel zag en de ander niet, en vraag hoe dat komt.
paper-workshop-observations = Wat opvalt
paper-workshop-observations-lead = Waarnemingen bij deze casus. Het is geen oordeel over het gezin of over de hulpverlener.
paper-workshop-ask = Vragen
paper-workshop-go-on = Verder kijken
paper-workshop-method = Werkvorm die past
paper-workshop-lens = Lens die past
paper-workshop-experiment = Mijn proef
paper-workshop-experiment-lead = Kies één klein ding om de komende weken in je eigen werk te proberen. Schrijf geen namen op.
paper-workshop-experiment-example = Uit de casus, als voorbeeld
paper-workshop-experiment-what = Wat ik ga doen
paper-workshop-experiment-element = Welk element dat is
paper-workshop-experiment-with = Met wie
paper-workshop-experiment-noticed = Waaraan ik merk dat het helpt
paper-workshop-experiment-asked = Wie mij ernaar vraagt
paper-workshop-experiment-when = Wanneer ik terugkijk
