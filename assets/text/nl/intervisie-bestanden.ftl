## Bijeenkomsten die als bestand weggaan of binnenkomen: de agenda en de voorbereiding voor een collega.

error-preparation-refused-title = Dit bestand gaat niet open
error-preparation-unreadable = Terugblik kan het bestand niet lezen. Kijk of het er nog is. Er is niets veranderd.
error-preparation-too-large = Het bestand is te groot voor een voorbereiding. Kijk of je het goede bestand koos.
error-preparation-not-sealed = Dit is geen bestand dat met een wachtzin is gesloten. Kijk of je het goede bestand koos.
error-preparation-wrong-passphrase = De wachtzin past niet. Vraag je collega om de wachtzin en typ hem opnieuw.
error-preparation-damaged = Het bestand is beschadigd. Vraag je collega om het opnieuw op te slaan.
error-preparation-other = In het bestand zit geen voorbereiding van Terugblik. Er is niets veranderd.
error-preparation-not-understood = In het bestand staat iets wat deze Terugblik niet kent. Vraag je collega om het opnieuw op te slaan. Er is niets veranderd.
error-preparation-too-new = Je collega heeft een nieuwere Terugblik. Werk deze bij en probeer het dan opnieuw.
error-preparation-not-made = Het bestand is niet gemaakt: deze computer had te weinig geheugen vrij, of de wachtzin is te lang. Je voorbereiding staat er nog. Probeer het opnieuw.

calendar-button = Zet in agenda
calendar-about = { $count ->
    [one] Je krijgt een bestand dat je in je agenda opent, of aan collega’s stuurt.
   *[other] Je krijgt één bestand met { $count } bijeenkomsten. Je opent het in je agenda, of stuurt het aan collega’s.
}
calendar-leaves-title = Wat erin staat
calendar-leaves = De dag, de tijden, de plaats, de vorm en de naam van de groep.
calendar-stays-title = Wat er niet in staat
calendar-stays = Geen vraag, geen thema, geen namen en niets uit een casus.
calendar-again-title = En als er later iets verandert?
calendar-again = Zet de bijeenkomst dan opnieuw in je agenda: je agenda vervangt de oude.
calendar-save = Agendabestand opslaan
calendar-saved = Opgeslagen als { $name }. Open het bestand om het in je agenda te zetten.
calendar-none = Deze groep heeft nog geen bijeenkomsten.

hand-over-button = Geef door aan een collega
hand-over-title = Voorbereiding doorgeven
hand-over-about = Je krijgt een bestand dat je collega met een wachtzin in Terugblik opent. Er gaat niets over internet: je geeft het zelf door, op een stick of per mail.
hand-over-leaves-title = Wat erin zit
hand-over-leaves-time = de groep, de dag, de tijden en de plaats
hand-over-leaves-questions = { $count ->
    [0] geen vragen: er is nog niets aangeboden
    [one] de aangeboden vraag, met de naam van wie hem inbrengt
   *[other] de { $count } aangeboden vragen, met de namen van wie ze inbrengen
}
hand-over-leaves-method = de werkvorm met de stappen
hand-over-stays-title = Wat er niet in zit
hand-over-stays = De casus zelf: geen naam, geen verhaal, geen waarnemingen, geen doelen. Ook geen notities en afspraken van de groep.
hand-over-picture = Geef het beeld van de casus mee (alleen elementen, geen tekst)
hand-over-picture-hint = Je collega ziet dan op de casuskaart welke elementen je inzette, in welke fase en voor wie. Staat de vraag vast, dan gaat alleen het beeld bij die vraag mee.
hand-over-passphrase = Wachtzin voor dit bestand
hand-over-passphrase-again = Nog een keer dezelfde wachtzin
hand-over-passphrase-differs = Dit is een andere wachtzin dan hierboven. Typ hem opnieuw.
hand-over-lost = Raakt hij kwijt, dan geef je de voorbereiding gewoon opnieuw door.
hand-over-advice = Zeg de wachtzin door de telefoon. Zet hem niet in dezelfde mail als het bestand. Neem een andere dan die van je kluis.
hand-over-save = Sluiten en opslaan
hand-over-sealing = Bestand sluiten…
hand-over-saved = Opgeslagen als { $name }. Bel je collega voor de wachtzin.

files-check-busy = De tekst wordt nagekeken…

open-preparation-button = Voorbereiding openen
open-preparation-title = Voorbereiding van een collega openen
open-preparation-about = Kies het bestand dat je van je collega kreeg. Vraag de wachtzin door de telefoon. Er verandert nog niets: je ziet eerst wat erin zit.
open-preparation-pick = Kies een bestand
open-preparation-pick-other = Kies een ander bestand
open-preparation-file = Gekozen: { $name }
open-preparation-passphrase = Wachtzin van je collega
open-preparation-open = Openen
open-preparation-opening = Bestand openen…
open-preparation-group-new = { $group } (deze groep is er bij jou nog niet)
open-preparation-group = Groep
open-preparation-no-group = zonder groep
open-preparation-when = Wanneer
open-preparation-place = Plaats
open-preparation-form = Vorm
open-preparation-theme = Thema
open-preparation-method = Werkvorm
open-preparation-method-steps = { $count ->
    [one] { $method }, 1 stap
   *[other] { $method }, { $count } stappen
}
open-preparation-questions = { $count ->
    [0] Er zijn nog geen vragen aangeboden.
    [one] 1 vraag
   *[other] { $count } vragen
}
open-preparation-by = Van { $by }
open-preparation-chosen = gekozen
open-preparation-picture = met het beeld van de casus
open-preparation-unknown = { $count ->
    [one] Eén element staat niet in jouw handboek. Het komt mee zoals het is, met een merkje: { $names }.
   *[other] { $count } elementen staan niet in jouw handboek. Ze komen mee zoals ze zijn, met een merkje: { $names }.
}
open-preparation-into = Waar moet het komen?
open-preparation-as-new = Als nieuwe bijeenkomst
open-preparation-as-new-hint = Met de dag, de vragen, de werkvorm en de stappen van je collega.
open-preparation-to = Alleen de vragen, bij { $meeting } op { $when }
open-preparation-to-hint = De tijd, de werkvorm en de keuze die daar staan, blijven.
open-preparation-take = Overnemen
open-preparation-taken = De voorbereiding is overgenomen. Met Ongedaan maken haal je haar weer weg.
