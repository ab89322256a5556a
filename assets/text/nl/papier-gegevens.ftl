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
paper-data-log = Logboek
paper-data-log-number = Regel
paper-data-log-at = Wanneer
paper-data-log-what = Wat er gebeurde
