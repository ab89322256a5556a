### De ruimte Intervisie: groepen, bijeenkomsten, plannen, reeks.

room-intervision = Intervisie
intervision-lead = Kijk samen terug op je werk, met collega’s.
intervision-to-room = Naar Intervisie
intervision-form = { $form ->
    [intervisie] Intervisie
    [begeleide-intervisie] Begeleide intervisie
    [methodische-werkbegeleiding] Methodische werkbegeleiding
    [leerbijeenkomst] Leerbijeenkomst
   *[supervisie] Supervisie
 }
intervision-when = { $day }, { $begins }–{ $ends }
intervision-tabs = Delen van de bijeenkomst
intervision-tab-prepare = Voorbereiden
intervision-tab-run = Uitvoeren
intervision-tab-after = Achteraf
intervision-tab-shortcut = Deel { $tab }
intervision-meeting-gone-title = Deze bijeenkomst is er niet meer
intervision-meeting-gone-body = Ze is intussen verwijderd. Met Ongedaan maken haal je haar terug.
intervision-prepare-nothing = { $count ->
    [0] Er zijn nog geen stappen gekozen.
    [one] De bijeenkomst heeft 1 stap.
   *[other] De bijeenkomst heeft { $count } stappen.
 }
intervision-after-nothing = { $count ->
    [0] De bijeenkomst had geen stappen.
    [one] De bijeenkomst had 1 stap.
   *[other] De bijeenkomst had { $count } stappen.
 }
intervision-run-title = Bijeenkomst
intervision-run-nothing = { $count ->
    [0] Er zijn nog geen stappen om te doen.
    [one] Er is 1 stap.
   *[other] Er zijn { $count } stappen.
 }
