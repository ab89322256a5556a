### Keeping and letting go: end dates, the bin, erasing, making a case general, Mijn leren.

## What can be undone

op-bin-expired = verlopen casussen in de prullenbak
op-restore-cases = casussen terugzetten
op-generalise-case = casus algemeen maken
op-add-learning-point = nieuw leerpunt
op-edit-learning-point = leerpunt aanpassen
op-remove-learning-point = leerpunt weghalen
op-set-keep-period = bewaartermijn wijzigen

## The end of a case: reminders with three choices

keeping-soon-title = Bijna verlopen
keeping-soon-lead = Kies zelf wat er met deze casus gebeurt. Doe je niets, dan gaat hij op die dag naar de prullenbak.
keeping-last-call-title = Kies wat er met { $label } gebeurt
keeping-ends-on = verloopt { $day }, { $left }
keeping-ended = verlopen op { $day }
keeping-ended-hint = Gaat naar de prullenbak als je Terugblik een andere dag opent.
keeping-extend = Verleng
keeping-extend-label = Verleng { $label }
keeping-erase = Wis
keeping-erase-label = Wis { $label }: naar de prullenbak
keeping-generalise = Maak algemeen
keeping-generalise-label = Maak algemeen: { $label }. Bewaar wat je leerde en laat de casus los
keeping-extended = { $label } blijft staan tot { $day }.
keeping-extend-title = { $label } langer bewaren
keeping-extend-until = Bewaar tot
keeping-extend-months = { $count ->
    [one] 1 maand vanaf vandaag, tot { $day }
   *[other] { $count } maanden vanaf vandaag, tot { $day }
 }
keeping-extend-day = een andere dag
keeping-extend-pick = Tot en met
keeping-extend-limit = Verlengen kan tot een jaar vooruit: tot { $day }. Duurt de hulp langer, dan vraagt Terugblik het over een jaar opnieuw. Zo wordt wat je bewaart geen schaduwdossier.
keeping-case-title = Deze casus verloopt { $day }
keeping-case-ended-title = Deze casus is verlopen
keeping-case-body = Kies wat ermee gebeurt. Doe je niets, dan gaat de casus op die dag naar de prullenbak. Daar kun je hem nog dertig dagen terughalen.
keeping-rule-default = { $count ->
    [one] 1 maand na de laatste wijziging
   *[other] { $count } maanden na de laatste wijziging
 }
keeping-expiry-body = Daarna gaat de casus naar de prullenbak. Je hoort het veertien dagen en drie dagen van tevoren.

## What the app did

keeping-put-away-title = { $count ->
    [one] Terugblik legde 1 verlopen casus in de prullenbak
   *[other] Terugblik legde { $count } verlopen casussen in de prullenbak
 }
keeping-put-away-body = Er is nog niets gewist. Terugzetten kan met één klik; de casus krijgt dan een nieuwe einddatum.
keeping-put-back = Zet terug
keeping-put-back-label = Zet terug: { $label }
keeping-put-back-all = Zet alle { $count } terug
keeping-put-back-done = { $count ->
    [one] De casus staat weer in je lijst, met een nieuwe einddatum.
   *[other] { $count } casussen staan weer in je lijst, met een nieuwe einddatum.
 }
keeping-seen = Goed zo
keeping-erase-soon-title = { $count ->
    [one] 1 casus wordt binnenkort voorgoed gewist
   *[other] { $count } casussen worden binnenkort voorgoed gewist
 }
keeping-erase-soon-body = Ze liggen dertig dagen in de prullenbak. Zet terug wat je nog nodig hebt.
keeping-erased-on = wordt gewist op { $day }
keeping-erased-when-told = wordt gewist als je Terugblik over een paar dagen opent
keeping-erased-title = { $count ->
    [one] 1 casus uit de prullenbak is voorgoed gewist
   *[other] { $count } casussen uit de prullenbak zijn voorgoed gewist
 }

## The bin

bin-lead = Wat hier ligt, staat niet meer in je lijst. Na dertig dagen wist Terugblik het voorgoed; drie dagen ervoor hoor je dat op Start.
bin-erase = Wis voorgoed
bin-erase-label = Wis voorgoed: { $label }
bin-erase-title = { $label } voorgoed wissen?
bin-erase-body = De casus verdwijnt uit de kluis, uit eerdere versies en uit elke reservekopie die Terugblik bewaart. Vragen uit de casus die bij een bijeenkomst staan, gaan mee. Dit kun je niet ongedaan maken, en wat je daarvoor deed ook niet meer.
bin-clear-body = { $count ->
    [one] 1 casus verdwijnt uit de kluis, uit eerdere versies en uit elke reservekopie die Terugblik bewaart. Dit kun je niet ongedaan maken, en wat je daarvoor deed ook niet meer.
   *[other] { $count } casussen verdwijnen uit de kluis, uit eerdere versies en uit elke reservekopie die Terugblik bewaart. Dit kun je niet ongedaan maken, en wat je daarvoor deed ook niet meer.
 }

## The receipt

receipt-title = Gewist
receipt-lead = Op { $day } om { $time } uur. Bewaar dit bewijs als je wilt; er staat niets uit een casus in.
receipt-cases = { $count ->
    [one] 1 casus
   *[other] { $count } casussen
 }
receipt-tags = { $count ->
    [one] 1 inzet van een element
   *[other] { $count } inzetten van elementen
 }
receipt-answers = { $count ->
    [one] 1 antwoord
   *[other] { $count } antwoorden
 }
receipt-experiments = { $count ->
    [one] 1 proef
   *[other] { $count } proeven
 }
receipt-questions = { $count ->
    [one] 1 vraag voor een bijeenkomst
   *[other] { $count } vragen voor een bijeenkomst
 }
receipt-versions = { $count ->
    [one] 1 eerdere versie van een tekst
   *[other] { $count } eerdere versies van teksten
 }
receipt-copies = { $count ->
    [0] Er waren geen reservekopieën met deze inhoud.
    [one] 1 reservekopie is schoongemaakt.
   *[other] { $count } reservekopieën zijn schoongemaakt.
 }
receipt-not-reached = { $count ->
    [one] 1 reservekopie was niet bereikbaar. Terugblik wist daar verder zodra het kan.
   *[other] { $count } reservekopieën waren niet bereikbaar. Terugblik wist daar verder zodra het kan.
 }
receipt-not = Papieren die je zelf bewaarde of deelde, blijven bestaan.
receipt-save-pdf = Opslaan als PDF
receipt-save-text = Opslaan als tekst
receipt-saved = Opgeslagen als { $name }.
receipt-close = Sluit

## Making a case general

generalise-title = { $label } algemeen maken
generalise-lead = Houd over wat je leerde. De casus zelf gaat weg, en de leerpunten verwijzen er niet meer naar.
generalise-proposals = Uit deze casus
generalise-proposals-none = In deze casus staan nog geen antwoorden, proeven of waarnemingen. Schrijf zelf op wat je leerde.
generalise-from-experiment = Proef
generalise-from-answer = Antwoord
generalise-from-tag = Waarneming
generalise-use = Neem over
generalise-use-label = Neem over: { $text }
generalise-cut = ingekort
generalise-points = Jouw leerpunten
generalise-point = Leerpunt { $number }
generalise-add = Nog een leerpunt
generalise-remove = Haal weg
generalise-remove-label = Haal weg: leerpunt { $number }
generalise-reminder = Schrijf zo dat niemand het gezin herkent: geen namen, geen plaatsen, geen data. De controle helpt, maar ziet niet alles.
generalise-traceable = Dit kan hier niet blijven: { $found }
generalise-then = En de casus?
generalise-then-bin = naar de prullenbak, dertig dagen terug te halen
generalise-then-erase = meteen voorgoed wissen
generalise-save = { $count ->
    [0] Laat de casus los
    [one] Bewaar 1 leerpunt en laat de casus los
   *[other] Bewaar { $count } leerpunten en laat de casus los
 }
generalise-done = { $count ->
    [0] { $label } ligt in de prullenbak.
    [one] 1 leerpunt staat in Mijn leren. { $label } ligt in de prullenbak.
   *[other] { $count } leerpunten staan in Mijn leren. { $label } ligt in de prullenbak.
 }
characters-left = { $count ->
    [one] nog 1 teken
   *[other] nog { $count } tekens
 }
characters-over = { $count ->
    [one] 1 teken te veel
   *[other] { $count } tekens te veel
 }

## Mijn leren

room-learning = Mijn leren
learning-lead = Wat je deed om te leren, wat je leerde, en hoeveel tijd je samen met collega’s terugkeek.
learning-open-case = Naar { $label }
learning-search = Zoek in je leerpunten
learning-none-found = Geen leerpunt met deze woorden.
learning-empty-title = Hier komt wat je leerde
learning-empty-body = Schrijf een leerpunt op, of kies bij een casus Maak algemeen. Een leerpunt blijft, ook als de casus gaat.
learning-new = Nieuw leerpunt
learning-text = Wat leerde je?
learning-edit = Pas aan
learning-edit-label = Pas aan: { $text }
learning-remove = Haal weg
learning-remove-label = Haal weg: { $text }
learning-removed = Het leerpunt is weg.
learning-saved = Het leerpunt staat in Mijn leren.
learning-to-note = Zet in mijn notitie bij dit element
learning-to-note-label = Zet in mijn notitie bij dit element: { $element }. { $text }
learning-noted = Het staat nu ook in je notitie bij { $element }.

## Settings: keeping and erasing

settings-keeping = Bewaren en wissen
keeping-period-title = Hoelang je een casus bewaart
keeping-period-label = Bewaar een casus tot
keeping-period-months = { $count ->
    [one] 1 maand na de laatste wijziging
   *[other] { $count } maanden na de laatste wijziging
 }
keeping-period-body = Dit geldt voor elke casus waarvoor je zelf geen dag koos. Een casus die hierdoor verloopt, gaat niet meteen weg: je hoort het eerst.
keeping-period-saved = { $count ->
    [one] Een casus blijft nu 1 maand na de laatste wijziging.
   *[other] Een casus blijft nu { $count } maanden na de laatste wijziging.
 }
keeping-list-title = Je casussen op einddatum
keeping-list-none = Er zijn geen casussen.
keeping-bin-title = Prullenbak
keeping-bin-none = De prullenbak is leeg.
keeping-bin-open = Open de prullenbak

## Erasing everything

wipe-title = Alles wissen
wipe-lead = Hiermee wis je Terugblik op deze computer helemaal leeg.
wipe-goes = Dit gaat weg:
wipe-goes-vault = de kluis met alle casussen, leerpunten, groepen, bijeenkomsten, afspraken en eigen werkvormen
wipe-goes-keys = de sleutels: ook je herstelsleutel opent daarna niets meer
wipe-goes-backups = de reservekopieën, hier en in de andere map als die bereikbaar is
wipe-goes-rest = je voorkeuren, het logboek en de plaats van het venster
wipe-stays = Pdf’s en andere bestanden die je zelf bewaarde, blijven staan. Die wis je zelf.
wipe-final = Dit kan niet ongedaan worden gemaakt. Niemand kan het terughalen.
wipe-word = WISSEN
wipe-type = Typ { $word } om te bevestigen
wipe-wrong-word = Typ precies { $word }, in hoofdletters.
wipe-do = Wis alles
wipe-busy = Bezig met wissen …
wipe-open = Alles wissen …
wipe-done-title = Alles is gewist
wipe-done-body = Terugblik is weer leeg. Je kunt opnieuw beginnen.
wipe-left-title = Niet alles kon worden gewist
wipe-left-body = Dit staat er nog. Sluit andere programma’s en probeer het opnieuw, of wis het zelf:
wipe-locked-open = Ik kan er niet meer in, begin opnieuw
wipe-locked-lead = Zonder wachtzin en zonder herstelsleutel kan niemand de kluis openen. Opnieuw beginnen kan wel; wat erin staat ben je dan kwijt.

## Errors

error-learning-point-gone-title = Dit leerpunt is er niet meer
error-learning-point-gone-body = Het is intussen weggehaald. Met Ongedaan maken haal je het terug.
error-not-in-bin-title = Deze casus ligt niet in de prullenbak
error-not-in-bin-body = Voorgoed wissen kan alleen vanuit de prullenbak. Er is niets gewist.
error-not-general-title = Hier staat nog iets dat naar iemand leidt
error-not-general-body = Haal het nummer, het adres of de geboortedatum uit het leerpunt. Er is nog niets veranderd; je tekst staat op het scherm.
error-wrong-word-title = Het woord klopt niet
error-wrong-word-body = Er is niets gewist. Typ het woord precies zoals het er staat.
error-period-out-of-range-title = Deze termijn kan niet
error-period-out-of-range-body = Kies 1 tot en met 12 maanden.
