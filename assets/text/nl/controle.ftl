### Settings, pages Controleer zelf and Mijn gegevens.

settings-check = Controleer zelf
check-title = Klopt het wat Terugblik belooft?
check-about = Deze controle kijkt op dit moment, op deze computer. Ze zegt wat ze deed en wat ze vond. Ze verandert niets en stuurt niets weg.
check-run = Doe de controle
check-again = Doe de controle opnieuw
check-cancel = Stop
check-busy = Bezig met nakijken …
check-stopped = De controle is gestopt.
check-done = { $count ->
    [0] Klaar. Alles wat nagekeken kon worden, is in orde.
    [one] Klaar. Bij 1 onderdeel staat: let op.
   *[other] Klaar. Bij { $count } onderdelen staat: let op.
}
check-copy = Kopieer de uitkomst
check-save = Sla de uitkomst op
check-saved = Opgeslagen als { $name }.
check-copied = Gekopieerd.
check-not-copied = Kopiëren lukte niet. Sla de uitkomst op, of selecteer de tekst.

## Without believing the app

check-it-title = Nakijken zonder Terugblik te geloven
check-it-about = Deze opdrachten zijn voor IT, op Linux.
check-it-unshare = Start Terugblik zonder enig netwerk. Alles werkt hetzelfde.
check-it-strace = Laat zien of Terugblik om een netwerkverbinding vraagt. Sluit het venster en kijk: er staat geen AF_INET.
check-it-grep = Zoek een eigen woord in alle bestanden. Dit vindt niets.
check-it-sqlite = Sluit Terugblik en probeer de kluis te openen zonder sleutel. Het antwoord is: file is not a database.
check-it-sum = Maak het controlegetal van de laatste regel van een opgeslagen logboek. Het is het getal bij Logboek.
check-it-verb = Doe dezelfde controle zonder venster. De uitkomst is 0 als alles in orde is.
check-it-copy = Kopieer de opdracht

## The sheet for the privacy officer

check-sheet-title = Voor de functionaris gegevensbescherming
check-sheet-about = Twee bladen over wat Terugblik doet en niet doet, bij onderwerpen uit de AVG en NEN 7510. Het is invoer voor een eigen oordeel.

## Everything of the worker

settings-data = Mijn gegevens
data-title = Neem je gegevens mee
data-about = Alles wat je schreef, in één keer: casussen, aantekeningen, leerpunten en het logboek. Je leest het zonder Terugblik. Wat gewist is en eerdere versies van teksten gaan niet mee.
data-care = Wat je opslaat, is niet versleuteld. Bewaar het zorgvuldig en gooi het weg als je het niet meer nodig hebt.
data-json = Opslaan als JSON
data-json-about = Voor andere programma’s. Bij elk nummer staat ook de naam.
data-pdf-about = Om te lezen of te printen. Elke casus heeft een eigen hoofdstuk.
data-saved = Opgeslagen als { $name }.
data-case = Casus: { $label }
