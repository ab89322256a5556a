### The Start screen.

start-good-night = Goedenacht
start-good-morning = Goedemorgen
start-good-afternoon = Goedemiddag
start-good-evening = Goedenavond
start-continue = Verder met { $label }
start-new-case = Nieuwe casus
start-at-tab = je was bij { $tab }
start-at-step = je was bij Gesprek, stap { $number }: { $name }
start-phase = { $phase ->
    [start] startfase
    [zorg] zorgfase
   *[eind] eindfase
 }
start-elements = { $count ->
    [0] nog geen elementen
    [one] 1 element
   *[other] { $count } elementen
 }
start-tab-story = Verhaal
start-tab-elements = Elementen
start-tab-conversation = Gesprek
start-tab-experiment = Proef
start-tab-summary = Samenvatting
start-experiments = Proeven
start-experiments-none = Er loopt geen proef. Kies er een na het terugkijken op een casus.
start-look-back-today = vandaag terugkijken
start-look-back-tomorrow = morgen terugkijken
start-look-back-late = { $count ->
    [one] terugkijken · 1 dag geleden
   *[other] terugkijken · { $count } dagen geleden
 }
start-first-title = Kijk terug op een gezin dat je bijblijft
start-first-body = Schrijf in je eigen woorden wat je deed, herken de elementen en kies één volgende stap. Namen zijn niet nodig.
start-first-handbook = Blader in het handboek
start-samples = Oefen met een verzonnen casus
start-samples-body = Deze gezinnen bestaan niet. Openen en weer weggooien mag zo vaak je wilt.
start-sample-open = Open
start-sample-open-label = Open { $label }
