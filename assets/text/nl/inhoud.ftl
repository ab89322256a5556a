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

## Who someone is, without a name

guard-role = { $role ->
    [moeder] moeder
    [vader] vader
    [zoon] zoon
    [dochter] dochter
    [kind] kind
    [broer] broer
    [zus] zus
    [oma] oma
    [opa] opa
    [tante] tante
    [oom] oom
    [neef-nicht] nichtje of neefje
    [stiefouder] stiefouder
    [pleegouder] pleegouder
    [partner] partner
    [vriend] vriend
    [buur] buur
    [leerkracht] leerkracht
    [arts] huisarts
   *[collega] collega
 }
guard-role-lettered = { $role } { $letter }
guard-role-aged = { $role } ({ $age })
