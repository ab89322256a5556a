### Words of the book: the whole content of a pack on paper.

paper-book-kind = Handboek
paper-book-file = Handboek
paper-book-contents = Inhoud
paper-book-version = Versie { $version }, gemaakt op { $date }
paper-book-licence = Licentie: { $licence }

## How to read it

paper-book-read = Zo lees je dit boek
paper-book-read-lead = Dit boek bevat alles wat in de app in het handboek staat. Je kunt het van voor naar achter lezen, of een element opzoeken in de inhoud.
paper-book-read-aim = Het boek helpt om stil te staan bij je eigen werk. Het geeft geen oordeel over een gezin of over jou.
paper-book-status-title = Wat voor uitgave dit is
paper-book-marks = Waar een naam vandaan komt
paper-book-marks-lead = Bij elk element staat waar de naam vandaan komt. Dat zegt dat het begrip bestaat. Het zegt niet dat het werkt.
paper-book-facts-lead = Onder “Uit onderzoek” staat alleen wat we in een bron zagen. De bron staat erbij. Het is achtergrond, geen norm voor één gezin.
paper-book-codes-lead = Korte codes zoals { $code } verwijzen naar de bronnen achterin.
paper-book-example = Voorbeelden zijn verzonnen. Vragen zijn bedoeld om over te praten, niet om af te vinken.

## Marks in plain words

paper-mark-seen-here = gezien in een bron over de taxonomie
paper-mark-seen-nearby = gezien in een bron over verwante hulp
paper-mark-seen = gezien in de bron die erbij staat
paper-mark-unchecked = achtergrondkennis die niemand heeft nagekeken
paper-mark-own = een eigen keuze voor deze uitgave

paper-book-name-seen-here = De naam is gezien in een bron over de taxonomie:
paper-book-name-seen-nearby = De naam is gezien in een bron over verwante hulp:
paper-book-name-seen = De naam is gezien in deze bron:
paper-book-name-unchecked = De naam is achtergrondkennis: we vonden hem niet in een bron die we konden inzien.
paper-book-name-own = De naam is een eigen keuze: we vonden hem niet in een bron die we konden inzien.

## The dimensions of a tag

paper-book-words = Wat je bij een element opschrijft
paper-book-words-lead = Bij elk element dat je opschrijft kies je voor wie het was, hoe je het aanbood, wanneer en hoeveel.
paper-book-phases = Wanneer: de fase van de hulp
paper-book-intensities = Hoeveel: de intensiteit
paper-book-recipients = Voor wie
paper-book-manners = Hoe: wijze van aanbieden
paper-book-plainly = In gewone woorden: { $plain }

## Categories and elements

paper-book-category = Categorie { $letter }
paper-book-plain-name = In gewone woorden: { $name }
paper-book-deepening = Vragen om dieper te kijken
paper-book-in-category = Elementen in deze categorie
paper-book-questions = Vragen om bij stil te staan
paper-book-look-alikes = Lijkt op
paper-book-choose-this = Kies dit bij:
paper-book-choose = Kies
paper-book-choose-other = bij:
paper-book-manner-kind = wijze van aanbieden
paper-book-consists-of = Een bijzondere vorm hiervan:
paper-book-goes-with = Hoort bij:
paper-book-expected = Je verwacht dit vooral in deze fase: { $phases }. Dat is een eigen inschatting, geen regel.
paper-book-also-said = Ook gezegd: { $words }.
paper-book-research = Uit onderzoek
paper-book-no-norm = Geen norm voor één gezin.

## The frame of the help

paper-book-program = Het kader van de hulp
paper-book-program-lead = Programma-elementen zeggen hoe de hulp is georganiseerd. Je vult ze in bij je casus, als je wilt.
paper-book-program-hint = Vul bijvoorbeeld in: { $hint }.
paper-book-program-choices = Keuzes: { $choices }.

## Words

paper-book-alike = Lijkt op elkaar
paper-book-alike-lead = Twijfel je tussen twee? Dit is het verschil.
paper-book-alike-this = Kies dit
paper-book-alike-when = bij
paper-book-alike-not = en kies dit
paper-book-plain-words = Gewone woorden
paper-book-plain-words-lead = Voor een gesprek met ouders en kinderen.
paper-book-plain-words-trade = Vakwoord
paper-book-plain-words-plain = Gewoon gezegd

## The conversation guide

paper-book-minutes-each = Groep { $group } min · alleen { $alone } min · met het gezin { $family } min
paper-book-triggered = Alleen als je eigen patroon er aanleiding toe geeft:
paper-book-variant = Zo gaat het: { $name }
paper-book-variant-questions = Vragen uit de fasen: { $numbers }.

## Methods

paper-book-methods = Werkvormen
paper-book-choose-method = Welke past nu?
paper-book-choose-if = Als je …
paper-book-choose-then = Kies dan
paper-book-sources = Bronnen

## Lenses

paper-book-lenses = Lenzen
paper-book-lenses-lead = Een lens is een tweede manier van kijken. Je kiest er een als je vastzit, of als je iets wilt onderzoeken.
paper-book-lens-origin = Herkomst: { $origin }
paper-book-lens-elements = Elementen die hierbij passen:
paper-book-lens-own = Onderdelen met * zijn een eigen keuze of achtergrondkennis: we vonden de naam niet in een bron.
paper-book-dilemmas = Dilemma’s

## Research

paper-book-research-title = Wat onderzoek vond
paper-book-research-lead = In onze eigen woorden en met de bron erbij. Achtergrond om bij na te denken, geen norm voor één gezin.
paper-book-limits = Wat je hier niet uit kunt halen
paper-book-outcomes = Als een team met iets nieuws begint
paper-book-registration = Registratie bij SKJ
paper-book-registration-lead = Regels veranderen. Controleer altijd bij SKJ wat nu voor jou geldt.
paper-book-checked-on = Gelezen op { $date }.
paper-book-all-sources = Alle bronnen
paper-book-sources-lead = Bij elke bron staat hoeveel we ervan lazen. “Deels” is bijvoorbeeld alleen de samenvatting. “Niet” betekent dat we de bron alleen uit andere bronnen kennen.
paper-book-source-code = Code
paper-book-source = Bron
paper-book-source-seen = Gelezen
paper-book-seen-whole = geheel
paper-book-seen-part = deels
paper-book-seen-not = niet

## Colophon

paper-book-colophon = Colofon
paper-book-about-title = Titel
paper-book-about-edition = Uitgave
paper-book-about-version = Versie
paper-book-about-made = Gemaakt op
paper-book-about-status = Status
paper-book-about-origin = Herkomst
paper-book-about-licence = Licentie
paper-book-about-citation = Zo verwijs je ernaar
paper-book-colophon-letter = De letter heet Atkinson Hyperlegible Next. Wie slecht ziet, kan hem ook goed lezen.
