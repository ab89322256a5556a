### Words of "Mijn gegevens": everything that a worker wrote.

paper-data-file = Mijn gegevens
paper-data-kind = Terugblik
paper-data-title = Mijn gegevens
paper-data-about = Alles wat op { $date } in je kluis stond, leesbaar zonder Terugblik.
paper-data-cases = { $count ->
    [0] Er stonden geen casussen in je kluis.
    [one] Er stond 1 casus in je kluis. Elke casus heeft een eigen hoofdstuk.
   *[other] Er stonden { $count } casussen in je kluis. Elke casus heeft een eigen hoofdstuk.
}
paper-data-care = Dit bestand is niet versleuteld. Bewaar het zo zorgvuldig als een dossier, en gooi het weg als je het niet meer nodig hebt. Wat gewist is en eerdere versies van teksten staan er niet in.
paper-data-contents = Inhoud
paper-data-case = Casus
paper-data-guard = Wat de lekwacht onthoudt
paper-data-people = Personen, zonder naam
paper-data-no-names = Woorden die geen naam zijn
paper-data-keeping = Bewaren
paper-data-changed = Laatst gewijzigd op { $date }
paper-data-kept-until = Bewaard tot { $date }
paper-data-kept-usual = Bewaard zolang als gewoonlijk na de laatste wijziging
paper-data-binned = In de prullenbak sinds { $date }
paper-data-marks = Aantekeningen in het handboek
paper-data-favourite = Favoriet.
paper-data-learning = Leerpunten

## Groups, meetings and own methods

paper-data-groups = Groepen
paper-data-group = Groep
paper-data-members = Leden
paper-data-rhythm = Ritme
paper-data-rhythm-as-agreed = telkens af te spreken
paper-data-rhythm-weeks = { $count ->
    [one] elke week
   *[other] elke { $count } weken
}
paper-data-rhythm-months = { $count ->
    [one] elke maand
   *[other] elke { $count } maanden
}
paper-data-place = Plek
paper-data-meetings = Bijeenkomsten
paper-data-when = Wanneer
paper-data-state = Stand
paper-data-state-is = { $state ->
    [gehouden] gehouden
    [afgezegd] afgezegd
   *[gepland] gepland
}
paper-data-subject = Waarover
paper-data-subject-theme = een thema, met vragen uit de praktijk
paper-data-theme = Thema
paper-data-questions = Aangeboden vragen
paper-data-from-a-case = uit een casus
paper-data-chosen = gekozen
paper-data-on-table = Wat de groep op tafel legde
paper-data-on-table-as = { $how ->
    [idee] { $element }, als idee
   *[ingezet] { $element }, als wat werd ingezet
}
paper-data-prepared = Voorbereid
paper-data-prepared-item = { $item ->
    [uitgenodigd] iedereen is uitgenodigd
    [inbrengers-gevraagd] gevraagd wie inbrengt
    [vragen-gevraagd] iedereen is om een vraag gevraagd
    [vraag-gekozen] de vraag is gekozen
    [werkvorm-gekozen] de werkvorm is gekozen
    [inbrenger-klaar] de inbrenger is voorbereid
    [hand-out-klaar] het programma is klaar
    [ruimte-klaar] de ruimte is klaar
   *[afspraken-klaar] de afspraken zijn opgezocht
}
paper-data-agreement-done = Teruggekeken op { $date }.
paper-data-looking-back = Terugblik van { $who }
paper-data-myself = mijzelf
paper-data-methods = Eigen werkvormen
paper-data-method-when = Wanneer passend
paper-data-method-note = Vooraf te weten
paper-data-step-minutes = { $usual } (minstens { $least })

## The log

paper-data-log = Logboek
paper-data-log-number = Regel
paper-data-log-at = Wanneer
paper-data-log-what = Wat er gebeurde
