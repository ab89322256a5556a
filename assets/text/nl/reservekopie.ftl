### Backups: what there is, making one, and putting one back. And a vault that can only be read.

backups-title = Reservekopieën
backups-body = Terugblik maakt ze vanzelf: na het openen en bij het sluiten, als er iets is veranderd. Elke kopie wordt eerst heropend en vergeleken. De laatste zeven dagen en vier weken blijven bewaard.
backups-checked = Laatst gecontroleerd: { $when }.
backups-none = Er is nog geen reservekopie. De eerste komt vanzelf, zodra er iets staat om te bewaren.
backups-make = Maak nu een reservekopie
backups-making = Reservekopie maken …
backups-made = Reservekopie gemaakt en gecontroleerd.
backups-memory = Je kijkt rond. Er is nog geen kluis, dus er is niets om te bewaren.
backups-folder = Ze staan in
backups-list = Kopieën bij de kluis
backups-kind-aside = Terzijde gelegd voor het terugzetten
backups-size = { $size } MB
backups-row-checked = gecontroleerd { $when }
backups-row-unchecked = niet gecontroleerd, of niet heel
backups-check = Controleer
backups-check-label = Controleer de kopie van { $when }
backups-whole = De kopie van { $when } is heel.
backups-broken = De kopie van { $when } is niet heel. Je kluis zelf is niet veranderd.
backups-restore = Zet terug
backups-restore-label = Zet terug: kopie van { $when }
backups-remove = Verwijder
backups-remove-label = Verwijder de kopie van { $when }
backups-remove-title = Deze kopie verwijderen?
backups-remove-body = De kopie van { $when } is dan echt weg. Je kluis verandert niet.
backups-removed = De kopie is verwijderd.

backups-other-title = Ook op een andere plek
backups-other-body = Kies een map op een USB-stick of netwerkschijf. Zo raak je niets kwijt als deze computer stukgaat. Is de plek er even niet, dan is dat geen probleem: de volgende keer gaat de kopie mee.
backups-other-choose = Kies een map
backups-other-change = Kies een andere map
backups-other-forget = Stop met deze map
backups-other-path = De kopieën gaan ook naar
backups-other-last = Voor het laatst op { $when }.
backups-other-never = Er is nog niets naartoe gegaan. Dat gebeurt bij de volgende reservekopie.
backups-other-away = De map is er nu niet. Sluit de stick of schijf aan als je wilt; het hoeft niet nu.
backups-other-failed = De map nam de laatste kopie niet aan. Misschien is er geen plaats, of mag je er niet schrijven. De kopie bij je kluis is wel gelukt.

backups-elsewhere-title = Van een andere plek
backups-elsewhere-body = Heb je een map met reservekopieën, bijvoorbeeld van een stick of een oude computer? Kies die map. Je hebt de wachtzin of herstelsleutel van die kopie nodig.
backups-elsewhere-choose = Open een reservekopie van ergens anders
backups-elsewhere-found = Gevonden in { $path }
backups-elsewhere-none = In { $path } staan geen reservekopieën met hun sleutelbestand. Kies een andere map.

restore-title = Terugzetten
restore-of = Kopie van { $when }
restore-secret = Wachtzin of herstelsleutel van deze kopie
restore-look = Kijk wat er verandert
restore-looking = Kopie lezen …
restore-same = { $count ->
    [one] Eén casus blijft gelijk.
   *[other] { $count } casussen blijven gelijk.
 }
restore-nothing = Er verandert geen casus.
restore-come = { $count ->
    [one] Eén casus komt terug
   *[other] { $count } casussen komen terug
 }
restore-go = { $count ->
    [one] Eén casus staat niet in de kopie
   *[other] { $count } casussen staan niet in de kopie
 }
restore-differ = { $count ->
    [one] Eén casus is anders in de kopie
   *[other] { $count } casussen zijn anders in de kopie
 }
restore-beside-title = En verder
restore-beside = { $what ->
    [groups] Groepen
    [agreements] Afspraken
    [methods] Eigen werkvormen
   *[meetings] Bijeenkomsten
 }: { $changes }
restore-beside-come = { $count ->
    [one] 1 komt terug
   *[other] { $count } komen terug
 }
restore-beside-go = { $count ->
    [one] 1 staat niet in de kopie
   *[other] { $count } staan niet in de kopie
 }
restore-beside-differ = { $count ->
    [one] 1 is anders in de kopie
   *[other] { $count } zijn anders in de kopie
 }
restore-more = en nog { $count }
restore-aside = Wat er nu staat, leggen we eerst terzijde. Dat kun je daarna ook weer terugzetten.
restore-confirm = Zet deze kopie terug
restore-busy = Terugzetten …
restore-done = De kopie is teruggezet. Wat er stond, ligt terzijde bij Reservekopieën.
restore-done-first = De kopie is teruggezet.
restore-from-backup = Zet een reservekopie terug
restore-offer = Er zijn reservekopieën. Kies er een en kijk eerst wat er terugkomt.
restore-none-here = Bij deze kluis staan geen reservekopieën. Misschien staan ze op een stick of netwerkschijf.
restore-keys-title = Alleen het sleutelbestand terugzetten
restore-keys-body = Bij de reservekopieën ligt ook het sleutelbestand. Is alleen dat weg of stuk, dan gaat je kluis hiermee weer open zoals hij was, met alles wat je het laatst schreef.
restore-keys-secret = Wachtzin of herstelsleutel
restore-keys = Zet het sleutelbestand terug

read-only-title = Alleen lezen
read-only-too-new = Een nieuwere Terugblik heeft deze kluis bijgewerkt. Je kunt alles lezen en papieren maken. Werk Terugblik bij om weer te schrijven.
read-only-not-allowed = Op deze plek mag Terugblik niet schrijven. Je kunt alles lezen en papieren maken. Vraag schrijfrechten op de map om weer te schrijven.

start-backup-title = Er is een tijd geen reservekopie gemaakt
start-backup-last = De laatste gecontroleerde is van { $when }. Je werk staat wel in de kluis.
start-backup-never = Je werk staat wel in de kluis, maar er is nog geen kopie van.
start-backup-look = Naar Reservekopieën

restore-first-start = Heb je al een kluis op een andere computer of een reservekopie?
