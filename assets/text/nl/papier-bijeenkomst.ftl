## Bijeenkomsten: stappen die de app zelf toevoegt, en wat in een agenda komt te staan.

meeting-look-back = Terugblik op afspraken
meeting-look-back-text = Wie deed wat, en wat gebeurde er toen? Het hoeft niet gelukt te zijn: daar leer je ook van.

calendar-title = { $form }: { $group }
