### Words around the content that screen and paper both need.

phase-start = Start
phase-care = Zorg
phase-end = Eind
intensity-left-out = bewust niet ingezet
intensity-light = licht
intensity-medium = gemiddeld
intensity-intensive = intensief
effect-helped = hielp
effect-little = bracht nog weinig
element-count = { $count ->
    [one] 1 element
   *[other] { $count } elementen
 }
edition-line = { $title }, versie { $version }: eigen bewerking, opgebouwd langs de lijnen van de taxonomie
