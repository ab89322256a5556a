### The handbook.

handbook-title = Handboek
handbook-lead = { $categories } categorieën, { $elements } elementen. Kies een blad van de waaier, of zoek een woord.
handbook-shelves = Onderdelen van het handboek
handbook-on-this-page = Op deze pagina
handbook-unknown = Dit staat niet (meer) in het handboek: { $id }

## Its pages

handbook-shelf-elements = Elementen
handbook-shelf-words = Voor wie en hoe
handbook-shelf-guide = Gespreksleidraad
handbook-shelf-methods = Werkvormen
handbook-shelf-lenses = Lenzen
handbook-shelf-research = Onderzoek
handbook-shelf-about = Over dit handboek

## Search

handbook-search = Zoek in het handboek
handbook-search-placeholder = Bijvoorbeeld: oma, grenzen, uitleg
handbook-search-none = Niets gevonden voor “{ $typed }”.
handbook-search-none-hint = Probeer een ander of korter woord. Je mag ook gewone woorden gebruiken, zoals “oma” of “schulden”.
handbook-search-count = { $count ->
    [0] Niets gevonden
    [one] 1 gevonden
   *[other] { $count } gevonden
 }
handbook-found-category = Categorieën
handbook-found-element = Elementen
handbook-found-program-element = Kader van de hulp
handbook-found-manner = Hoe
handbook-found-recipient = Voor wie
handbook-found-question = Vragen
handbook-found-guide-phase = Gespreksleidraad
handbook-found-method = Werkvormen
handbook-found-lens = Lenzen
handbook-found-lens-item = In de lenzen
handbook-found-fact = Uit onderzoek
handbook-found-registration = Registratie bij SKJ
handbook-found-sample = Verzonnen casussen
handbook-found-sample-hint = opent je eigen kopie

## Elements

handbook-elements-in = { $count ->
    [one] 1 element
   *[other] { $count } elementen
 }
handbook-elements-of = Elementen in { $name }
handbook-cases-count = { $count ->
    [one] 1 casus
   *[other] { $count } casussen
 }
handbook-favourites = Favorieten
handbook-favourites-only = Alleen favorieten
handbook-favourites-none = Je hebt nog geen favorieten. Open een element en kies “Favoriet”.
handbook-is-favourite = favoriet
handbook-has-note = met aantekening
handbook-all-categories = Alle categorieën
handbook-welcome-title = Zo gebruik je het handboek
handbook-welcome-body = Elk blad van de waaier is een categorie. Open een blad en kies een element: je leest wat het is, een voorbeeld en vragen om bij stil te staan.
handbook-welcome-note = Bij elk element kun je een eigen aantekening bewaren. Je ziet ook in welke casussen je het gebruikte.
handbook-element-favourite = Favoriet
handbook-favourite-added = { $name } is nu een favoriet
handbook-favourite-removed = { $name } is geen favoriet meer
handbook-plain = In gewone woorden
handbook-example = Voorbeeld
handbook-questions = Vragen om bij stil te staan
handbook-deepening = Vragen om dieper te kijken
handbook-consists-of = Een bijzondere vorm hiervan
handbook-look-alikes = Lijkt op
handbook-choose-this = Kies dit bij:
handbook-choose = Kies
handbook-choose-other = bij:
handbook-manner-kind = wijze van aanbieden
handbook-research = Uit onderzoek
handbook-no-norm = Geen norm voor één gezin.
handbook-sources-open = Waar dit vandaan komt
handbook-not-seen = De naam van dit element is een eigen keuze: we vonden hem niet in een bron die we konden inzien.
handbook-note = Mijn aantekening
handbook-note-hint = Alleen voor jezelf. Schrijf hier niets over een gezin.
handbook-uses = Gebruikt in mijn casussen
handbook-uses-none = Je hebt dit element nog niet gebruikt in een casus.
handbook-use-in = Gebruik in { $label }
handbook-print-card = Print kaart
handbook-save-card = Bewaar kaart als PDF
handbook-card-saved = Kaart bewaard als { $file }

## For whom and how

handbook-words-lead = Bij elk element dat je opschrijft kies je voor wie het was, hoe je het aanbood, wanneer en hoeveel.
handbook-recipients = Voor wie
handbook-manners = Hoe: wijze van aanbieden
handbook-phases = Wanneer: de fase van de hulp
handbook-intensities = Hoeveel: de intensiteit
handbook-program = Het kader van de hulp
handbook-program-body = Programma-elementen zeggen hoe de hulp is georganiseerd. Je vult ze in bij je casus, als je wilt.
handbook-program-choices = Keuzes: { $choices }
handbook-alike = Lijkt op elkaar
handbook-alike-body = Twijfel je tussen twee? Dit is het verschil.
handbook-plain-words = Gewone woorden
handbook-plain-words-body = Voor een gesprek met ouders en kinderen.
handbook-plain-words-trade = Vakwoord
handbook-plain-words-plain = Gewoon gezegd

## Conversation guide

handbook-guide-roles = Rollen
handbook-guide-rules = Afspraken
handbook-guide-before = Vooraf
handbook-guide-phases = De fasen
handbook-guide-variants = Manieren om het te doen
handbook-guide-with-children = Met kinderen
handbook-guide-children = Vragen voor kinderen
handbook-minutes = { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
 }
handbook-minutes-each = Groep { $group } min · alleen { $alone } min · met het gezin { $family } min
handbook-triggered = Alleen als je eigen patroon er aanleiding toe geeft:
handbook-for-whom = voor: { $role }
handbook-example-sentence = Je kunt zeggen:
handbook-step-questions = { $count ->
    [one] 1 vraag uit de fase hierboven
   *[other] { $count } vragen uit de fasen hierboven
 }

## Methods

handbook-methods-list = Werkvormen
handbook-choose-method = Welke past nu?
handbook-choose-if = Als je …
handbook-method-minutes = { $from } minuten
handbook-method-minutes-range = { $from } tot { $to } minuten
handbook-method-alone = alleen
handbook-method-alone-or-pair = alleen of met z’n tweeën
handbook-method-group = met een groep
handbook-method-steps = Stappen
handbook-method-own-minutes = eigen schatting
handbook-method-minutes-note = Tijden zonder opmerking komen uit de bron. Bij “eigen schatting” gaf de bron geen tijd.
handbook-method-moment = Bij de elementen
handbook-sources = Bronnen

## Lenses

handbook-lenses-lead = Een lens is een tweede manier van kijken. Je kiest er een als je vastzit, of als je iets wilt onderzoeken.
handbook-lenses-list = Lenzen
handbook-lens-origin = Herkomst: { $origin }
handbook-lens-elements = Elementen die hierbij passen
handbook-dilemmas = Dilemma’s

## Research

handbook-research-lead = Wat onderzoek vond, in onze eigen woorden en met de bron erbij. Achtergrond om bij na te denken, geen norm voor één gezin.
handbook-topics = Onderwerpen
handbook-beyond = Verder
handbook-limits = Wat je hier niet uit kunt halen
handbook-outcomes = Als een team met iets nieuws begint
handbook-registration = Registratie bij SKJ
handbook-registration-body = Regels veranderen. Controleer altijd bij SKJ wat nu voor jou geldt.
handbook-checked-on = Gelezen op { $date }.
handbook-copy-address = Kopieer adres
handbook-address-copied = Adres gekopieerd
handbook-address-not-copied = Kopiëren lukte niet. Selecteer het adres en kopieer het zelf.
handbook-all-sources = Alle bronnen
handbook-sources-note = Bij elke bron staat hoeveel we ervan konden lezen.
handbook-seen-whole = helemaal gelezen
handbook-seen-part = deels gelezen, bijvoorbeeld alleen de samenvatting
handbook-seen-not = niet gelezen, alleen bekend uit andere bronnen

## About

handbook-about-lead = Welke inhoud dit is, en wat je ermee mag.
handbook-about-edition = Uitgave
handbook-about-version = Versie
handbook-about-status = Status
handbook-about-origin = Herkomst
handbook-about-licence = Licentie
handbook-about-citation = Zo verwijs je ernaar
handbook-about-other = Een andere inhoud kiezen doe je bij Instellingen.
handbook-about-settings = Naar Instellingen
