### Mijn leren: de tijdlijn, de leerpunten en de uren.

learning-tabs = Delen van Mijn leren
learning-tab-timeline = Tijdlijn
learning-tab-points = Leerpunten
learning-tab-hours = Uren

## Tijdlijn

timeline-empty-title = Hier komt wat je doet om te leren
timeline-empty-body = Je bijeenkomsten, je proeven, je afspraken en je leerpunten komen hier te staan, op volgorde van tijd.
timeline-search = Zoek op de tijdlijn
timeline-kinds = Laat zien
timeline-kind = { $kind ->
    [meeting] Bijeenkomst
    [experiment] Proef
    [agreement] Afspraak
   *[point] Leerpunt
 }
timeline-kind-many = { $kind ->
    [meeting] Bijeenkomsten
    [experiment] Proeven
    [agreement] Afspraken
   *[point] Leerpunten
 }
timeline-found = { $count ->
    [0] Niets gevonden.
    [one] 1 gevonden.
   *[other] { $count } gevonden.
 }
timeline-ahead = Wat nog komt of openstaat
timeline-next-time = volgende keer
timeline-count-meeting = { $count ->
    [one] 1 bijeenkomst
   *[other] { $count } bijeenkomsten
 }
timeline-count-experiment = { $count ->
    [one] 1 proef
   *[other] { $count } proeven
 }
timeline-count-agreement = { $count ->
    [one] 1 afspraak
   *[other] { $count } afspraken
 }
timeline-count-point = { $count ->
    [one] 1 leerpunt
   *[other] { $count } leerpunten
 }
timeline-passed = De dag is voorbij. Was de bijeenkomst er? Zet haar dan op gehouden.
timeline-learned = Wat de groep leerde
timeline-reflected = Je keek hierop terug.
timeline-open-meeting = Naar de bijeenkomst
timeline-open-meeting-label = Naar de bijeenkomst van { $day }
timeline-chosen = Gekozen
timeline-tried = Geprobeerd
timeline-trying = Uitproberen
timeline-happened = Wat gebeurde er
timeline-look-back = Terugkijken
timeline-day-unknown = De dag is niet bewaard.
timeline-until = Tot { $day }
timeline-look-back-on = Dat kan op { $day }.
timeline-look-back-now = Dat kan nu.
timeline-with = Met: { $whom }
timeline-noticed-by = Te merken aan: { $sign }
timeline-written = Staat in wat er is opgeschreven
timeline-agreed-on = Afgesproken op { $day }
timeline-agreed-on-in = Afgesproken op { $day } in { $group }
timeline-due-next = Komt terug bij de volgende bijeenkomst.
timeline-due-on = Voor { $day }
timeline-outcome = Wat het werd
timeline-no-outcome = Er is niets over opgeschreven.

## Leerpunten per hoofdcategorie

learning-group-none = Zonder element
learning-group-unknown = Element dat niet in dit handboek staat
learning-group-meetings = Opgeschreven in bijeenkomsten
learning-group-meetings-lead = Dit leerden jullie als groep. Het staat bij de bijeenkomst en gaat weg als je die verwijdert.

## Uren

hours-title = Uren per jaar en vorm
hours-lead = Alleen bijeenkomsten die gehouden zijn. Of ze meetellen voor je registratie, bepaalt SKJ.
hours-empty-title = Hier komen je uren
hours-empty-body = Zodra een bijeenkomst in Intervisie op gehouden staat, telt de tijd hier mee.
hours-show = Toon als
hours-show-picture = Beeld
hours-show-table = Tabel
hours-year = Jaar
hours-total = Samen
hours-none = geen bijeenkomsten
hours-cell = { $time }, { $count ->
    [one] 1 keer
   *[other] { $count } keer
 }
hours-of-form = { $form }: { $time }
hours-legend = Vormen
