### What makes a family known though no name stands there, and what the check cannot see.

## The groups of what was found

found-blocks = Dit kan er niet in
found-warns = Dit hoort er liever niet in
found-asks = Is dit echt nodig?
found-level = { $level ->
    [direct] Wijst rechtstreeks naar iemand.
   *[indirect] Wijst samen met iets anders naar iemand.
 }
found-everywhere-label = Vervang ‘{ $excerpt }’ overal in deze casus
found-none-label = { $words }: { $excerpt }
found-better = Beter: { $instead }.
found-or = { $one }, of { $other }
found-leave-out = laat het weg
found-kind-of-place = wat voor plek het is, zoals ‘een dorp’
found-age = de leeftijd, zoals ‘9 jaar’
found-age-of = ‘{ $years } jaar’
found-age-band = ongeveer hoe oud, zoals ‘tussen 6 en 12 jaar’
found-age-band-of = ‘tussen { $from } en { $to } jaar’
found-role = wie het is, zoals ‘moeder’ of ‘zoon A’
found-week-of-help = wanneer in de hulp, zoals ‘in week 3’
found-period = ongeveer wanneer, zoals ‘in het voorjaar’
found-season = ‘in { $season ->
    [voorjaar] het voorjaar
    [zomer] de zomer
    [najaar] het najaar
   *[winter] de winter
 }’
found-kind-of-school = wat voor school het is, zoals ‘de basisschool’
found-kind-of-institution = wat het is, zoals ‘de huisarts’ of ‘de sportclub’

## The last question

rare-title = Nog één vraag
rare-title-of = Nog één vraag over { $label }
rare-question = Kan iemand in jouw regio dit gezin herkennen?
rare-about = Er staat geen naam bij. Toch kan iemand die het gezin kent, het hieraan zien:
rare-why = { $why ->
    [meerling] een tweeling of meerling
    [veel-kinderen] vijf kinderen of meer
    [bekende-gebeurtenis] iets waar mensen over praatten of lazen
    [zeldzaam-beroep] een beroep dat weinig mensen hebben
    [zeldzame-ziekte] een ziekte die weinig mensen hebben
   *[enige] een kleine plek, of de enige die zo is
 }
rare-let-stand = { $kind } die je laat staan
rare-no = Nee, dat verwacht ik niet
rare-no-label = Nee, ik verwacht niet dat iemand dit gezin herkent
rare-change = Ik pas de tekst aan
rare-left = { $count ->
    [one] Nog één vraag.
   *[other] Nog { $count } vragen.
 }
rare-later = Als dit bekeken is, volgt nog één vraag.

## What the check cannot see

limits-title = Dit ziet de controle niet
limits-about = De controle maakt een tekst minder herleidbaar. Zij kent alleen lijsten en vaste vormen. Dit ziet zij niet:
limits-nicknames = bijnamen en koosnamen: ‘de professor’, ‘Bolle’;
limits-surnames = achternamen die een gewoon woord zijn, zonder hoofdletter: ‘mevrouw winkel’;
limits-pictures = wat je beschrijft: ‘het huis met de rode luiken naast de kerk’;
limits-region = combinaties die alleen mensen uit de buurt kennen.
limits-so = Lees het daarom zelf na, met de ogen van iemand uit de buurt.

## The words of a paper on the clipboard

copy-text = Kopieer als tekst
copy-hint = Gekopieerde tekst gaat na een minuut van het klembord af.

## A learning point that may hold a name

point-doubtful = Dit lijkt op een naam, een plek of een dag: { $found }
point-looked-at = Ik heb gekeken: hieraan is niemand te herkennen
