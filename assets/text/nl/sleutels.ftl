### Keys: the recovery key, another passphrase, this computer, and waiting after wrong tries.

## The recovery key while it is in view

keys-recovery = Herstelsleutel
keys-recovery-step-title = Jouw herstelsleutel
keys-recovery-why = Ben je je wachtzin kwijt, dan opent deze sleutel je kluis. Zet hem op papier en bewaar dat achter slot.
keys-recovery-once = Je ziet deze sleutel één keer. Terugblik bewaart hem nergens.
keys-recovery-groups = Acht groepen van vijf tekens
keys-recovery-group = Groep { $number }
keys-recovery-print = Afdrukken
keys-recovery-save = Opslaan als PDF
keys-recovery-printed = De herstelsleutel geldt nu. Leg het vel op een veilige plek.
keys-recovery-saved = Opgeslagen als { $name }. Druk het af en haal het bestand weg: in een bestand kan iemand anders hem vinden.
keys-recovery-typed-back = Staat hij op papier? Typ groep { $number } over.
keys-recovery-typed-wrong = Dit is niet groep { $number }. Kijk op je papier en probeer het nog eens.
keys-recovery-keep = Klaar, hij staat op papier
keys-recovery-kept = De herstelsleutel geldt vanaf nu.
keys-recovery-later = Later
keys-recovery-later-title = Zonder overtypen verder?
keys-recovery-later-body = Je ziet deze sleutel hierna niet meer. Heb je hem op papier, dan kun je hem later testen bij Instellingen. Zo niet, maak dan later een nieuwe. Zonder wachtzin en zonder herstelsleutel zijn je casussen niet meer te lezen, ook niet door ons.
keys-recovery-later-have = Ik heb hem op papier
keys-recovery-later-none = Nu geen herstelsleutel
keys-recovery-later-old = De oude sleutel blijft gelden
keys-recovery-later-back = Terug naar de sleutel

## Where a recovery key is typed

keys-recovery-field = Herstelsleutel
keys-recovery-field-hint = Acht groepen van vijf tekens. Hoofdletters, spaties en streepjes maken niet uit.
keys-recovery-groups-wrong = { $count ->
    [one] Groep { $groups } klopt niet. Kijk die vijf tekens na.
   *[other] De groepen { $groups } kloppen niet. Kijk die tekens na.
 }
keys-recovery-length = Je typte { $has } tekens; het zijn er { $needs }.
keys-recovery-length-from = Je typte { $has } tekens; het zijn er { $needs }. Kijk vanaf groep { $group }.
keys-forgot = Wachtzin vergeten?
keys-forgot-title = Open met je herstelsleutel
keys-forgot-body = Pak je vel met de herstelsleutel. Er gaat niets verloren: daarna kies je een nieuwe wachtzin.
keys-forgot-open = Open de kluis
keys-forgot-back = Toch met mijn wachtzin
keys-new-title = Kies een nieuwe wachtzin
keys-new-body = De kluis is open en alles staat er nog. Kies nu een wachtzin die je onthoudt. De oude werkt daarna niet meer; je herstelsleutel wel.
keys-new-make = Bewaar de wachtzin
keys-new-later = Later kiezen
keys-new-later-body = Kies je nu niets, dan heb je de volgende keer je herstelsleutel weer nodig.

## Waiting and typing

keys-wait = Wacht nog { $seconds ->
    [one] 1 seconde
   *[other] { $seconds } seconden
 }, dan kun je het weer proberen.
keys-wait-minutes = Wacht nog { $minutes } min en { $seconds } s, dan kun je het weer proberen.
keys-wait-why = Er is een paar keer een verkeerde wachtzin of sleutel getypt. Daarom duurt elke poging nu langer. Er is niets kwijt.
keys-wait-over = Je kunt het weer proberen.
keys-caps-lock = Caps Lock staat aan.

## This computer

keys-machine-open = Open met deze computer
keys-machine-opening = Deze computer vragen …

## Settings

keys-title = Sleutels
keys-body = Hiermee gaat je kluis open. Bij elke verandering vraagt Terugblik je wachtzin.
keys-list = Manieren om de kluis te openen
keys-kind-passphrase = Wachtzin
keys-kind-machine = Deze computer
keys-kind-other = Onbekende sleutel van een ander programma
keys-made = gekozen op { $date }
keys-made-recovery = gemaakt op { $date }
keys-made-machine = aangezet op { $date }
keys-made-unknown = dag niet bekend
keys-none-recovery = Je hebt nog geen herstelsleutel. Ben je je wachtzin kwijt, dan zijn je casussen niet meer te lezen.
keys-change = Wijzig de wachtzin
keys-change-old = Wachtzin van nu
keys-change-new = Nieuwe wachtzin
keys-change-do = Wijzig
keys-changed = Je wachtzin is gewijzigd. De oude opent de kluis niet meer.
keys-changed-copies = Een oude kopie van de kluis gaat nog wel open met de wachtzin van toen.
keys-test = Test
keys-test-label = Test je herstelsleutel
keys-test-title = Test je herstelsleutel
keys-test-body = Typ de sleutel van je papier. Er gaat niets open en er verandert niets.
keys-test-do = Test de sleutel
keys-test-right-title = Deze sleutel is goed
keys-test-right-body = Hij opent jouw kluis. Leg je papier terug op zijn plek.
keys-test-wrong-title = Dit is niet de sleutel van deze kluis
keys-test-wrong-body = Er zit geen typefout in, maar hij opent deze kluis niet. Misschien is het een ouder vel. Maak dan een nieuwe sleutel.
keys-renew = Maak een nieuwe
keys-renew-label = Maak een nieuwe herstelsleutel
keys-make-recovery = Maak een herstelsleutel
keys-renew-body = Je krijgt een nieuwe sleutel te zien. Als je die bewaart, opent het oude vel de kluis niet meer.
keys-make-body = Je krijgt een sleutel te zien om op papier te zetten.
keys-proof = Je wachtzin
keys-go-on = Ga verder
keys-remember = Onthoud op deze computer
keys-remember-body = De kluis gaat dan open met één klik, zonder wachtzin. Wie als jou is ingelogd op deze computer, kan hem dus openen. Doe dit alleen op een computer die jij alleen gebruikt.
keys-remember-do = Zet aan
keys-remembered = Deze computer opent de kluis vanaf nu met één klik.
keys-remove = Verwijder
keys-remove-label = Verwijder: { $name }
keys-remove-title = { $name } verwijderen?
keys-remove-passphrase = Je opent de kluis daarna alleen nog met je herstelsleutel. Heb je die niet bij de hand, verwijder de wachtzin dan niet.
keys-remove-recovery = Het vel met de herstelsleutel opent de kluis daarna niet meer. Ben je dan je wachtzin kwijt, dan zijn je casussen niet meer te lezen.
keys-remove-machine = Deze computer vraagt dan weer om je wachtzin.
keys-removed = { $name } is verwijderd.
