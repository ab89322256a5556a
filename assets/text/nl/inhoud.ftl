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

# On the command line.
cli-pack-whole = { $title } is in orde: { $elements } elementen en { $samples } verzonnen casussen.
cli-no-sample = Er is geen verzonnen casus met de naam { $id }.
cli-no-element = Er is geen element met de naam { $id }.
cli-cannot-write = { $path } kon niet geschreven worden: { $why }. Kies een andere plek.
