### The command line and the dialogs of the system, read by Rust only.

cli-pack-whole = { $title } is in orde: { $elements } elementen en { $samples } verzonnen casussen.
cli-no-sample = Er is geen verzonnen casus met de naam { $id }.
cli-no-element = Er is geen element met de naam { $id }.
cli-cannot-write = { $path } kon niet geschreven worden: { $why }. Kies een andere plek.

# Dialogs that the shell opens.

dialog-save-pdf = Opslaan als PDF
dialog-pick-folder = Kies de map met het inhoudspakket
dialog-pick-zip = Kies het zip-bestand met het inhoudspakket

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
form-expected-day = een bestaande dag als 2026-11-22, zonder aanhalingstekens
form-expected-time = een tijd als 13:30
form-expected-number-or-names = een heel getal, of een lijst van namen tussen vierkante haken
form-expected-day-or-next = een dag als 2026-11-22, of "volgende keer" tussen aanhalingstekens
cli-no-method = Er is geen methode met de naam { $id }. Kies er een uit het handboek, of "gespreksleidraad".
cli-too-few-minutes = { $minutes } minuten is te kort voor { $steps } stappen. Geef elke stap minstens één minuut.
