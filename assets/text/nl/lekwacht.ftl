### The leak guard beside and in the text: marks, proposals, roles, words that are no names.

guard-title = Lekwacht
guard-count = { $count ->
    [one] 1 plek om te bekijken
   *[other] { $count } plekken om te bekijken
 }
guard-count-words = { $count ->
    [one] 1 woord om over te denken
   *[other] { $count } woorden om over te denken
 }
guard-count-short = { $count ->
    [one] 1 plek
   *[other] { $count } plekken
 }
guard-count-words-short = { $count ->
    [one] 1 woord
   *[other] { $count } woorden
 }
guard-count-more = om te bekijken
guard-describe = { $total }; F8 gaat ernaartoe
guard-empty = Nu niets gevonden. Dat is geen belofte: lees je tekst ook zelf, met de ogen van iemand uit de buurt.
guard-failed = De lekwacht kon nu niet meekijken. Je tekst is veilig. Typ verder, dan kijkt de lekwacht opnieuw. Voor je deelt, wordt alles nagekeken.
guard-key-next = volgende
guard-key-accept = vervangt bij de cursor

## By severity

guard-group-blocks = Mag er niet in
guard-group-warns = Haal dit liever weg
guard-group-asks = Kijk hier even naar
guard-group-wording = Woordkeuze
guard-group-wording-lead = Mag blijven staan. Een ander woord oordeelt misschien minder.

## One place

guard-mark-times = { $count } keer
guard-mark-where = bij ‘{ $place }’
guard-mark-best = Voorstel: { $words }.
guard-replace-named = Vervang ‘{ $excerpt }’ door ‘{ $words }’
guard-leave-out-named = Laat weg: ‘{ $excerpt }’
guard-kind-wording = Woordkeuze
guard-let-stand = Laat staan
guard-left-standing = ‘{ $word }’ blijft staan.
guard-more = { $count ->
    [one] Toon nog 1
   *[other] Toon nog { $count }
 }
guard-popover = { $kind }: { $excerpt }
guard-close = Sluit
guard-replace-with = Vervang door ‘{ $words }’
guard-proposals = Voorstellen
guard-leave-out = Laat weg
guard-choose-role = Kies wie het is …
guard-choose-role-short = Wie is het?
guard-choose-role-named = Wie is het? Kies wie ‘{ $excerpt }’ is
guard-everywhere = Vervang overal …
guard-no-name = Dit is geen naam
guard-no-place = Dit is geen plaats
guard-no-school = Dit is geen school
guard-no-institution = Dit is geen instelling
guard-by-hand = Schrijf het zelf
guard-replaced = { $left ->
    [0] Vervangen door ‘{ $words }’. Geen plekken meer in dit veld.
    [one] Vervangen door ‘{ $words }’. Nog 1 plek in dit veld.
   *[other] Vervangen door ‘{ $words }’. Nog { $left } plekken in dit veld.
 }
guard-left-out = { $left ->
    [0] Weggelaten. Geen plekken meer in dit veld.
    [one] Weggelaten. Nog 1 plek in dit veld.
   *[other] Weggelaten. Nog { $left } plekken in dit veld.
 }
guard-nothing-here = Hier is niets gevonden. F8 gaat naar de volgende plek.
guard-nothing-at-all = Geen plekken om te bekijken op deze pagina.
guard-from-start = Weer bij de eerste plek.
guard-from-end = Weer bij de laatste plek.

## What could stand there

guard-words-village = een dorp
guard-words-town = een stad
guard-words-quarter = een wijk
guard-words-region = de regio
guard-words-street = een straat in de buurt
guard-words-address = een adres in de buurt
guard-words-age = { $years } jaar
guard-words-age-gap = … jaar
guard-words-age-band = tussen { $from } en { $upto } jaar
guard-words-age-band-gap = tussen … en … jaar
guard-words-week = in week …
guard-words-period = in die tijd
guard-words-season = { $season ->
    [voorjaar] in het voorjaar
    [zomer] in de zomer
    [najaar] in het najaar
   *[winter] in de winter
 }
guard-words-primary-school = de basisschool
guard-words-secondary-school = de middelbare school
guard-words-school = de school
guard-words-doctor = de huisarts
guard-words-club = de sportclub
guard-words-church = de kerk
guard-words-mosque = de moskee
guard-words-agency = een instelling

## Replacing everywhere

guard-everywhere-title = Vervang ‘{ $name }’ overal
guard-everywhere-who = Wie is het?
guard-everywhere-known = Al in deze casus
guard-everywhere-family = Gezin
guard-everywhere-relatives = Familie
guard-everywhere-others = Anderen
guard-everywhere-age = Leeftijd
guard-everywhere-age-hint = Mag leeg blijven.
guard-everywhere-age-wrong = Kies een leeftijd van 0 tot en met 120.
guard-everywhere-becomes = Er komt te staan
guard-everywhere-words-hint = Mag anders: jij schrijft.
guard-everywhere-words-needed = Schrijf wat er moet komen te staan.
guard-everywhere-words-same = Hier staat de naam nog in.
guard-everywhere-count = { $count ->
    [0] In wat nu open is, staat deze naam niet meer. Terugblik kijkt in alle teksten van deze casus.
    [one] Op deze pagina is het 1 plek. Terugblik kijkt in alle teksten van deze casus.
   *[other] Op deze pagina zijn het { $count } plekken. Terugblik kijkt in alle teksten van deze casus.
 }
guard-everywhere-versions = In eerdere versies staat de naam nog. Bij ‘Eerdere versies’ kun je die laten vergeten.
guard-everywhere-versions-open = Eerdere versies van het verhaal
guard-everywhere-do = Vervang overal
guard-everywhere-pick-first = Kies eerst wie het is.
guard-everywhere-done = { $count ->
    [0] Nergens in deze casus gevonden. Er is niets veranderd.
    [one] 1 plek vervangen door ‘{ $words }’.
   *[other] { $count } plekken vervangen door ‘{ $words }’.
 }
guard-unsaved = Er is nog tekst die niet opgeslagen kon worden. Los dat eerst op; dan kan dit.

## Words that are no names

guard-words-title = Woorden die hier geen naam zijn
guard-words-lead = Alleen in deze casus. Haal een woord weg, dan kijkt de lekwacht er weer naar.
guard-word-forget = Let weer op ‘{ $word }’
guard-word-forget-short = Let weer op
guard-word-told = ‘{ $word }’ is in deze casus geen naam.
guard-word-forgotten = De lekwacht let weer op ‘{ $word }’.

## What it cannot see

guard-blind-title = Dit ziet de lekwacht niet
guard-blind-lead = De lekwacht kijkt naar woorden, niet naar mensen. Zo wordt een tekst minder herleidbaar, niet onherkenbaar.
guard-blind-names = Namen die ook een gewoon woord zijn, als niets erbij zegt dat het een naam is.
guard-blind-facts = Wat bijna geen gezin heeft: een zeldzame ziekte, een bijzonder beroep, iets dat in het nieuws was.
guard-blind-together = Gewone feiten die samen één gezin aanwijzen.
guard-blind-family = Wat iemand uit de familie of de buurt herkent aan hoe het ging.
guard-blind-last = Vóór je deelt, vraagt Terugblik je daar nog één keer naar te kijken.

## Keys and the search field

guard-shortcut-next = Lekwacht: volgende plek
guard-shortcut-previous = Lekwacht: vorige plek
guard-shortcut-accept = Lekwacht: vervang de plek bij de cursor
guard-palette = Lekwacht
