### Settings, page Logboek: what happened in the vault.

settings-log = Logboek
log-title = Wat er in de kluis gebeurde
log-about = Hier staat wat er gebeurde: openen, vergrendelen, papier dat naar buiten ging, wissen. Nooit wat je schreef. Een casus heet hier naar een toevallig nummer.
log-filter = Laat zien
log-all = Alles
log-group-vault = Kluis en sleutels
log-group-cases = Casussen
log-group-out = Naar buiten
log-group-settings = Instellingen
log-none = Hier is nog niets van gebeurd.
log-found = { $count ->
    [one] 1 regel
   *[other] { $count } regels
}
log-case = Casus { $id }
log-case-hint = Laatste tekens van het toevallige nummer. In het opgeslagen logboek staat het hele nummer.
log-newer = Nieuwere regels
log-older = Oudere regels
log-page = Blad { $page } van { $total }
log-check-title = Is er niets aan veranderd?
log-check-about = Elke regel noemt het controlegetal van de regel ervoor. Wie later een regel verandert, weghaalt of ertussen zet, breekt de keten. Dat is hier te zien.
log-check = Controleer de keten
log-whole = { $count ->
    [one] De keten is heel. 1 regel bekeken.
   *[other] De keten is heel. { $count } regels bekeken.
}
log-broken-title = De keten klopt niet
log-broken = Vanaf regel { $from } staat er niet meer wat er werd opgeschreven. De regels daarvoor kloppen. Je casussen zijn hier niet door veranderd. Bewaar het logboek en laat het zien aan wie bij jullie over privacy gaat.
log-end-title = Controlegetal van de laatste regel
log-end-about = Schrijf dit getal met de datum ergens anders op. Staat regel { $number } later nog met dit getal in het logboek, dan is alles tot en met die regel gebleven zoals het was.
log-end-copy = Kopieer het controlegetal
log-copied = Gekopieerd.
log-not-copied = Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.
log-save-title = Voor wie het wil nakijken
log-save-about = Sla het logboek op voor een functionaris gegevensbescherming. Het is gewone tekst, met één regel voor elke gebeurtenis (JSON Lines). Er staat niets uit een casus in.
log-save = Sla het logboek op
log-saved = Opgeslagen als { $name }.
log-how = Zo kijk je het na zonder Terugblik
log-how-line = Het controlegetal van een regel is de SHA-256 van die regel, met het regeleinde erbij. Het staat in de volgende regel onder “vorige”. Dit geeft het getal van de laatste regel:
log-how-chain = En dit loopt de hele keten na:
log-how-copy = Kopieer de opdracht
log-limits-title = Wat een keten wel en niet kan
log-limits-can = Een latere verandering aan één regel valt op. Ook een regel die ontbreekt of verplaatst is.
log-limits-cannot = Wie de wachtzin heeft en kan programmeren, kan het hele logboek opnieuw maken. De laatste regels weghalen valt ook niet op. Daarom helpt het om het controlegetal elders op te schrijven.
log-limits-kept = Regels van meer dan twee jaar oud gaan weg. Een regel in het logboek zegt tot waar, en de keten gaat daar verder.
