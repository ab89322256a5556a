### The command line and the dialogs of the system, read by Rust only.

cli-pack-whole = { $title } is in orde: { $elements ->
    [one] 1 element
   *[other] { $elements } elementen
 } en { $samples ->
    [one] 1 verzonnen casus
   *[other] { $samples } verzonnen casussen
 }.
cli-no-sample = Er is geen verzonnen casus met de naam ‘{ $id }’.
cli-no-element = Er is geen element met de naam ‘{ $id }’.
cli-name-an-element = Er staat geen element bij --elements. Noem er een, of laat --elements weg voor alle kaarten.
cli-near = Bedoel je een van deze: { $ids }?
cli-possible = Kies uit: { $ids }.
cli-unknown = Dit handboek heeft geen onderdeel met de naam ‘{ $id }’. Zet er een naam uit het handboek, of haal hem weg.
cli-minutes = Zo lang kan een bijeenkomst niet duren: { $minutes }. Kies 1 tot en met 1440 minuten.
cli-question-too-long = De vraag heeft { $has } tekens; er passen er { $most }. Kort hem in.
cli-date-out-of-range = Met deze datum kan het papier niet gemaakt worden. Geef een andere bij --date.
cli-failed = Het papier kon niet gemaakt worden. Dat ligt aan het programma, niet aan jou. Meld het met deze code: { $why }
cli-no-display = Er is geen beeldscherm om het venster op te openen. Start Terugblik vanaf het bureaublad, of geef een opdracht: zie terugblik --help.
cli-no-window = Het venster van Terugblik kon niet openen: { $why }
cli-cannot-write = ‘{ $path }’ kon niet geschreven worden: { $why ->
    [nowhere] die map is er niet
    [forbidden] daar mag je niet schrijven
    [folder] dat is een map
    [no-folder] een deel van die plek is geen map
    [full] de schijf is vol
    [name] die naam kan niet
    [gone] wie het zou lezen is gestopt
   *[other] dat lukte daar niet
 }. Kies een andere plek.

cli-over-its-source = ‘{ $path }’ is het bestand waar het papier van gemaakt wordt. Geef bij --out een andere naam.

# What was typed and not understood.

cli-not-a-number = ‘{ $value }’ is geen heel getal.
cli-not-a-date = ‘{ $value }’ is geen datum van 1900 tot en met 9999. Schrijf hem als 2026-11-22.
cli-wrong-value = Bij { $argument } kan dit niet: { $why }
cli-not-possible = ‘{ $value }’ kan niet bij { $argument }. Kies uit: { $possible }.
cli-value-missing = Er staat niets achter { $argument }. Zet er iets achter.
cli-argument-missing = Er ontbreekt nog: { $arguments }. Zet het erbij.
cli-argument-unknown = { $argument } hoort hier niet. Haal het weg.
cli-argument-near = { $argument } hoort hier niet. Bedoel je { $near }?
cli-argument-twice = { $argument } mag er maar één keer staan. Haal er een weg.
cli-verb-unknown = De opdracht ‘{ $verb }’ bestaat niet.
cli-verb-near = De opdracht ‘{ $verb }’ bestaat niet. Bedoel je { $near }?
cli-not-text = Er staat iets in de opdracht dat geen gewone tekst is. Typ het opnieuw.
cli-not-understood = Deze opdracht is niet te begrijpen.
cli-see-help = Zet --help achter de opdracht om te zien wat er kan.
cli-help-usage = Gebruik
cli-help-verbs = Opdrachten
cli-help-arguments = Erachter
cli-help-options = Keuzes
cli-help-verb = OPDRACHT
cli-help-option = KEUZES
cli-help-possible = mogelijk
cli-help-default = als je niets kiest
cli-help-print = Toont deze uitleg
cli-help-version = Toont de versie

# What was found in a text that would leave: what it is and where it stands, never the text itself.

cli-finding = { $place }: daar staat { $kind ->
    [bsn] een burgerservicenummer
    [iban] een rekeningnummer
    [telefoon] een telefoonnummer
    [email] een e-mailadres
    [postcode] een postcode
    [adres] een adres
    [datum] een datum
    [voornaam] een voornaam
    [achternaam] een achternaam
    [initialen] initialen
    [school] de naam van een school
    [plaats] een plaats
    [instelling] de naam van een instelling
    [kenteken] een kenteken
    [clientnummer] een cliënt- of dossiernummer
    [rechtbank] een zaaknummer
    [sociaal] een link of gebruikersnaam
    [zeldzaam] iets dat weinig gezinnen hebben
   *[geboortedatum] een geboortedatum
 }.
cli-place = { $place ->
    [naam] De naam van de casus
    [verhaal] Het verhaal
    [doel] Doel { $which }
    [kader] Het kader bij { $which }
    [tag] De notitie bij { $which }
    [antwoord] Het antwoord op { $which }
    [proef] De proef
    [aantekening] De aantekening bij { $which }
    [groep] De naam van de groep
    [ruimte] De plaats van de bijeenkomst
    [aanbod] Aangeboden vraag { $which }
    [werkvorm] De eigen werkvorm
    [stap] Stap { $which } van de werkvorm
    [thema] Het thema
    [vraag] De vraag
    [begeleider] De begeleider
    [register] Het register
    [deelnemer] Deelnemer { $which }
    [leerpunt] Leerpunt { $which }
    [geen-naam] Bij de woorden die geen naam zijn
    [afspraak] Afspraak { $which }
    [wie] Wie afspraak { $which } doet
    [team] Naar het team
    [technisch] Technisch-instrumenteel
    [normatief] Normatief
    [persoonlijk] Persoonlijk
   *[vervolg] Wat ga ik doen
 }
cli-blocked = Er is geen papier gemaakt. Een burgerservicenummer of rekeningnummer komt nooit op papier: haal het uit de tekst.
cli-needs-word = Er is geen papier gemaakt. Haal het weg, of geef --akkoord als het zo op papier mag.
cli-accepted = Dit komt zo op papier, want je gaf --akkoord. Kijk goed wie het te zien krijgt.

# Controleer zelf

cli-no-folder = Terugblik kan de map met de kluis niet vinden. Noem hem met --data-dir.
cli-passphrase = Typ de wachtzin en druk op Enter:
cli-no-passphrase = De wachtzin is niet gelezen.
cli-wrong-passphrase = Dat is niet de wachtzin van deze kluis.
cli-vault-in-use = De kluis is open in een ander venster. Sluit Terugblik en probeer het opnieuw.
cli-no-vault = De kluis is niet geopend. Kijk of de map klopt en of er een kluis in staat.

# Looking through texts on standard input.

cli-check-text-waits = Typ regels als {"{"}"id": 1, "text": "…"{"}"}. Met Ctrl+D op een lege regel stop je.
cli-check-text-line = Regel { $line } is overgeslagen: { $why ->
    [no-text] dit is geen tekst in UTF-8.
    [too-long] de regel is te lang. Een regel heeft hoogstens 16 MB.
   *[other] dit is geen JSON-object met "id" en "text", waarin "text" een tekst is.
 }
cli-check-text-unread = De invoer kan niet verder gelezen worden. Wat al gelezen was, is beantwoord.

# Dialogs that the shell opens.

dialog-save-pdf = Opslaan als PDF
dialog-save-file = Opslaan
dialog-pick-folder = Kies de map met het inhoudspakket
dialog-pick-methods = Kies het bestand met werkvormen
dialog-pick-zip = Kies het zip-bestand met het inhoudspakket
dialog-pick-sealed = Kies de voorbereiding van je collega

# What the desktop may show for why the screen stays on.

awake-why = Er loopt een bijeenkomst

# A form of a meeting that the command line reads, and the papers made from it.

form-problem = Regel { $line }: { $what }
form-more = Er zijn nog { $count ->
    [one] { $count } andere fout
   *[other] { $count } andere fouten
 }. Los eerst deze op.
form-too-large = Dit bestand is te groot. Een formulier heeft hoogstens 1 MB. Haal weg wat er niet in hoort.
form-unreadable = Dit bestand kan niet worden gelezen. Kijk of de naam klopt en of je het mag openen.
form-not-text = Dit bestand is geen gewone tekst. Sla het op als UTF-8.
form-out-of-range = ‘{ $key }’ is een getal van { $from } tot en met { $to }. Pas het aan.
form-too-many = in ‘{ $key }’ staat te veel. Er passen er hoogstens { $most }. Haal er een paar weg.
form-malformed-id = ‘{ $id }’ is geen geldige naam. Gebruik de naam uit het handboek: kleine letters en streepjes.
form-no-duration = het begin en het eind zijn gelijk. Kijk welke tijd niet klopt.
form-expected-number = een heel getal
form-expected-day = een bestaande dag (als 2026-11-22, zonder aanhalingstekens)
form-expected-time = een tijd als 13:30
form-expected-number-or-names = een heel getal, of een lijst van namen tussen vierkante haken
form-expected-day-or-next = een bestaande dag (als 2026-11-22) of "volgende keer" (tussen aanhalingstekens)
cli-no-method = Er is geen werkvorm met de naam ‘{ $id }’.
cli-too-few-minutes = Dat is te kort: { $minutes } min voor { $steps } stappen. Geef elke stap minstens één minuut.
