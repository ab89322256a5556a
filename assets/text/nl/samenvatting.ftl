### A case on paper: for whom, which parts, the check.

## For whom

summary-for-whom = Voor wie is het blad?
summary-for-intervision = Voor intervisie
summary-for-intervision-hint = Om met collega’s naar te kijken.
summary-for-family = Voor het gezin
summary-for-family-hint = In gewone woorden, groot geschreven.
summary-family-first = Lees het eerst zelf. Geef het alleen mee als het gezin dat wil.
summary-family-reminder = Wat je meegeeft, gaat over dit gezin. Bewaar het dan ook in het dossier van je organisatie. Ook een blad voor het gezin kan bij een ander terechtkomen: zet er niets op waaraan het gezin te herkennen is.
summary-family-part-goals = Wat jullie wilden
summary-family-part-did = Wat we deden
summary-family-part-helped = Wat hielp
summary-family-part-trying = Wat we nu proberen
summary-family-part-room = Wat vind jij?

## What goes on paper

summary-parts = Wat komt erop?
summary-part-question = Mijn vraag
summary-part-picture = Wat ik deed, in beeld
summary-part-patterns = Wat opvalt, als vraag
summary-part-elements = Elementen
summary-part-program = Hoe de hulp is ingericht
summary-part-goals = Wat het gezin wil bereiken
summary-part-answers = Mijn antwoorden
summary-part-experiment = Mijn proef
summary-part-story = Verhaal
summary-part-story-hint = Staat standaard uit: in een verhaal is een gezin het makkelijkst te herkennen.

## The pages

summary-pages = Voorbeeld van het blad

## The check

summary-check = Kijk na voor je deelt
summary-check-none = Niets gevonden. Lees zelf nog één keer, met de ogen van iemand uit de buurt.
summary-check-some = { $count ->
    [one] 1 plek om naar te kijken
   *[other] { $count } plekken om naar te kijken
 }
summary-check-left = { $count ->
    [0] Alles is bekeken.
    [one] Nog 1 plek om naar te kijken.
   *[other] Nog { $count } plekken om naar te kijken.
 }
summary-kind = { $kind ->
    [bsn] Burgerservicenummer
    [iban] Rekeningnummer
    [telefoon] Telefoonnummer
    [email] E-mailadres
    [postcode] Postcode
    [adres] Adres
    [datum] Datum
    [voornaam] Voornaam
    [achternaam] Achternaam
    [initialen] Initialen
    [school] Naam van een school
    [plaats] Plaats
    [instelling] Naam van een instelling
    [kenteken] Kenteken
    [clientnummer] Cliënt- of dossiernummer
    [rechtbank] Zaaknummer
    [sociaal] Link of gebruikersnaam
    [zeldzaam] Iets dat weinig gezinnen hebben
   *[geboortedatum] Geboortedatum
 }
summary-place-label = in de naam van de casus
summary-place-story = in het verhaal
summary-place-goal = bij doel { $number }
summary-place-program = bij { $element }
summary-place-tag-note = bij { $element }, { $phase }
summary-place-answer = in je antwoord op ‘{ $question }’
summary-place-experiment = in een proef
summary-place-handbook-note = in je aantekening bij { $element }
summary-place-meeting = in wat je over een bijeenkomst schreef
summary-place-learning-point = in een leerpunt
summary-place-guard-word = bij de woorden die geen naam zijn
summary-why = { $reason ->
    [check-digits] De cijfers kloppen: zo’n nummer hoort bij één iemand.
    [form] Het is geschreven zoals zo’n gegeven geschreven wordt.
    [near-birth] Er staat bij dat iemand toen geboren of jarig is.
    [day-known] Met een dag, of een maand met een jaar, kan iemand het terugvinden.
    [listed-name] Dit is een naam die in Nederland voorkomt.
    [after-role] Het staat achter wie iemand is, zoals ‘zoon’ of ‘oma’.
    [after-title] Het staat achter ‘mevrouw’, ‘familie’ of een ander woord voor een naam.
    [after-naming] Er staat bij dat iemand zo heet.
    [with-given-name] Het staat achter een voornaam of voorletters.
    [acts-like-person] Het doet iets wat alleen mensen doen.
    [beside-name] Het staat naast een naam.
    [named-here] Het is eerder in deze tekst een naam.
    [known-here] Je zei zelf dat dit hier een naam is.
    [written-like-name] Het heeft een hoofdletter en is geen gewoon woord.
    [like-initials] Het zijn voorletters of een afgekorte naam.
    [like-street] Het lijkt op een straat.
    [like-school] Het lijkt op de naam van een school.
    [like-institution] Het lijkt op de naam van een instelling, club of kerk.
    [listed-institution] Dit is een instelling of school in de regio.
    [listed-place] Dit is een plaats, wijk of streek.
    [after-place-word] Het staat achter een woord voor een plek, zoals ‘gemeente’ of ‘woont in’.
   *[after-file-word] Het staat achter een woord voor een dossier of nummer.
 }
summary-blocked = Dit kan niet blijven staan. Met een burgerservicenummer of rekeningnummer weet iedereen meteen om wie het gaat. Haal het weg en kom terug.
summary-accept = Mag blijven staan
summary-accept-label = Mag blijven staan: { $kind } { $excerpt }
summary-go-to-place = Ga naar de tekst
summary-go-to-place-label = Ga naar de tekst: { $kind } { $place }

## Sharing

summary-share = Opslaan of afdrukken
summary-reminder = Dit is geen dossier. Wat je deelt, hoort niet herleidbaar te zijn. Minder herleidbaar is niet hetzelfde als onherkenbaar: lees het blad met de ogen van iemand uit de buurt.
summary-blocked-say = Er is nog niets opgeslagen of afgedrukt. Kijk eerst naar elke plek, dan kun je het blad delen.
