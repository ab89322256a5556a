### Words of "Privacy door ontwerp", two pages for a privacy officer. Input for their judgement, no legal claim.

paper-privacy-file = Privacy door ontwerp
paper-privacy-kind = Voor de functionaris gegevensbescherming
paper-privacy-title = Privacy door ontwerp
paper-privacy-about = Met Terugblik kijkt een jeugdprofessional terug op het eigen handelen in een gezin. Dit blad zegt wat het programma doet en niet doet. Het is invoer voor jullie eigen oordeel, geen juridisch advies.

## What it does

paper-privacy-does = Wat Terugblik doet
paper-privacy-does-local = Alles blijft op de computer van de gebruiker, in één map.
paper-privacy-does-encrypt = Alles wat iemand schrijft, staat in één versleuteld bestand (SQLCipher, AES-256). De sleutel is ingepakt met de wachtzin (Argon2id).
paper-privacy-does-lock = De kluis gaat op slot na een tijd zonder gebruik en met één toets.
paper-privacy-does-gate = Voor opslaan of printen wordt elke tekst nagekeken. Een geldig BSN of IBAN gaat niet mee. Over ander herkenbaars beslist de gebruiker, per vondst.
paper-privacy-does-erase = Elke casus heeft een einddatum. Wie wist, wist uit de kluis, de zoekindex, de geschiedenis en de reservekopieën van het programma.
paper-privacy-does-backup = Reservekopieën zijn net zo versleuteld. Elke kopie wordt heropend en vergeleken.
paper-privacy-does-log = Een logboek zegt wat er gebeurde, zonder inhoud. De regels vormen een keten met controlegetallen.

## What it does not do

paper-privacy-not = Wat Terugblik niet doet
paper-privacy-not-network = Er is geen account, geen cloud, geen telemetrie en geen eigen netwerkcode.
paper-privacy-not-file = Het is geen dossier. Er is geen veld voor naam, geboortedatum, adres of cliëntnummer van een gezin. Bij bijeenkomsten kunnen namen of initialen van collega’s staan.
paper-privacy-not-back-door = Er is geen achterdeur. Zonder wachtzin en herstelsleutel kan niemand erbij, ook de makers niet.
paper-privacy-not-names = De tekstcontrole ziet niet alles. Namen, plaatsen en zeldzame combinaties kan zij missen.
paper-privacy-not-paper = Papier en pdf’s die iemand zelf bewaart of deelt, zijn niet versleuteld.
paper-privacy-not-machine = Tegen een besmette computer, een meekijker of een camera helpt het programma niet.
paper-privacy-not-certified = Er is geen certificaat. Dit blad zegt niet dat aan een wet of norm is voldaan.

## What remains for the organisation

paper-privacy-yours = Wat bij jullie blijft
paper-privacy-yours-text = Of, en waarvoor, professionals persoonlijke werkaantekeningen maken. Wat in het dossier hoort: een aantekening die gedeeld is, hoort daar volgens de beroepsvereniging NVO bij. De bewaartermijn die bij jullie past. De beveiliging van de computers zelf. Gepseudonimiseerde gegevens blijven persoonsgegevens; behandel de kluis daarom als zodanig.

## Topics

paper-privacy-law = Onderwerpen uit de AVG en de normen
paper-privacy-topic = Onderwerp
paper-privacy-measure = Wat het ontwerp bijdraagt
paper-privacy-see = Waar je het ziet
paper-privacy-avg = Artikelen van de AVG
paper-privacy-nen = Beveiliging: AVG artikel 32 en onderwerpen van NEN 7510 en NEN 7513

paper-privacy-art5 = 5 Beginselen
paper-privacy-art5-how = Rollen en leeftijden in plaats van namen, een neutrale naam voor elke casus, een einddatum voor elke casus.
paper-privacy-art5-see = Casus, Bewaren en wissen
paper-privacy-art6 = 6 Grondslag
paper-privacy-art6-how = Kiest het programma niet: dat is aan jullie. Het doel is terugkijken op het eigen handelen.
paper-privacy-art6-see = Jullie eigen beleid
paper-privacy-art9 = 9 Bijzondere gegevens
paper-privacy-art9-how = Het verhaal kan over gezondheid gaan. Daarom versleuteling, vergrendeling en controle voor het delen.
paper-privacy-art9-see = Kluis en slot, Samenvatting
paper-privacy-art17 = 17 Wissen
paper-privacy-art17-how = Voorgoed wissen, ook uit kopieën die bereikbaar zijn. Het bewijs van wissen noemt alleen aantallen.
paper-privacy-art17-see = Bewaren en wissen
paper-privacy-art20 = 20 Overdragen
paper-privacy-art20-how = Al het eigen werk als JSON en PDF, leesbaar zonder het programma.
paper-privacy-art20-see = Mijn gegevens
paper-privacy-art25 = 25 Ontwerp en standaard
paper-privacy-art25-how = De veilige keuze staat aan: alleen lokaal, versleuteld, met slot en einddatum.
paper-privacy-art25-see = Dit blad
paper-privacy-art30 = 30 Register
paper-privacy-art30-how = Dit blad kan een regel in jullie register voeden. Het programma verstuurt niets. Of er een verwerker is, beoordelen jullie zelf.
paper-privacy-art30-see = Jullie eigen register
paper-privacy-art35 = 35 Effectbeoordeling
paper-privacy-art35-how = Maatregelen en grenzen staan hier en in de beschrijving van dreigingen bij de broncode.
paper-privacy-art35-see = SECURITY.md
paper-privacy-art32 = 32 Beveiliging
paper-privacy-art32-how = Versleuteling, herstel uit reservekopieën en een zelfcontrole die iedereen kan doen.
paper-privacy-art32-see = Controleer zelf
paper-privacy-access = Toegang
paper-privacy-access-how = Eén gebruiker, één wachtzin. Raden wordt vertraagd. Bestanden zijn alleen voor die gebruiker leesbaar.
paper-privacy-access-see = Kluis en slot
paper-privacy-crypto = Cryptografie
paper-privacy-crypto-how = AES-256 voor het bestand, Argon2id en XChaCha20-Poly1305 voor de sleutel.
paper-privacy-crypto-see = Controleer zelf, versies
paper-privacy-copies = Reservekopieën
paper-privacy-copies-how = Automatisch, versleuteld, beproefd. Het scherm zegt wanneer de laatste goede werd gemaakt.
paper-privacy-copies-see = Reservekopieën
paper-privacy-logging = Logging
paper-privacy-logging-how = Openen, delen, wissen en terugzetten staan in het logboek, twee jaar lang. Het is het logboek van één gebruiker, geen logboek van een dossier.
paper-privacy-logging-see = Logboek

paper-privacy-check = Zelf nakijken
paper-privacy-check-text = Instellingen, Controleer zelf, doet de controles en zegt wat er gedaan is. Daar staan ook opdrachten waarmee jullie IT hetzelfde nakijkt zonder het programma te geloven. Op de opdrachtregel: terugblik check.
