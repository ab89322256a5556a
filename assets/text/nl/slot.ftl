### Locking, the privacy screen, the clipboard, a folder that a sync program watches.

## Privacy screen

cover-title = Even afgeschermd
cover-body = Niemand ziet nu wat er op je scherm stond. Je werk staat er nog, precies zoals het was.
cover-how = Druk op F9 of Esc, of kies de knop. Loop je weg van de computer? Vergrendel dan met Ctrl+L.
cover-lift = Toon mijn werk weer
cover-raise = Scherm af (F9)
command-cover = Scherm het venster af
shortcut-cover = Scherm afschermen en weer tonen

## Settings

settings-cover = Afschermen
settings-cover-body = Met F9 staat er een rustige pagina over je werk. De kluis blijft open: met F9 of Esc ga je verder waar je was.
settings-cover-now = Scherm nu af
settings-cover-away = Scherm vanzelf af als een ander venster vooraan staat
settings-cover-away-hint = Kom je terug in Terugblik, dan zie je je werk meteen weer.
settings-lock-also = Terugblik vergrendelt ook als de computer gaat slapen, en op Linux als je het bureaublad vergrendelt. Wat je in Terugblik hebt gekopieerd, gaat dan meteen van het klembord.

## What the app is made of

settings-bill = Bij de app staan een lijst van alle onderdelen (SBOM, terugblik.cdx.json) en hun licenties (licenties-van-derden.txt): op Linux in /usr/share/doc/terugblik, elders in de map van de app.

## Clipboard

clipboard-copied = Gekopieerd. Na een minuut haalt Terugblik het weer van het klembord.

## A folder that a sync program watches

sync-title = Deze map wordt bijgehouden door { $client }
sync-body = De kluis is versleuteld: wie de map ziet, kan niets lezen. Maar werken twee computers tegelijk in dezelfde kluis, dan ontstaan er twee versies die niet meer samenkomen.
sync-advice = Gebruik Terugblik op één computer tegelijk, sluit het daarna af en wacht tot de map is bijgewerkt. Veiliger is een map die niet wordt gesynchroniseerd; vraag je ict-afdeling om de variabele TERUGBLIK_DATA_DIR.
sync-copies-title = { $count ->
    [one] Er staat een tweede versie van de kluis in de map
   *[other] Er staan { $count } andere versies van de kluis in de map
 }
sync-copies-body = Die maakt een synchronisatieprogramma als twee computers tegelijk schreven. Terugblik gebruikt alleen de eigen bestanden en verandert niets aan deze kopieën. Mis je iets? Bewaar de kopieën dan op een veilige plek en vraag je ict-afdeling om hulp.
