### Words of the proof of erasing: numbers only.

paper-erasure-file = Bewijs van wissen
paper-erasure-kind = Terugblik
paper-erasure-title = Bewijs van wissen
paper-erasure-when = Op { $date } om { $time } uur is dit voorgoed gewist.
paper-erasure-what = Wat er gewist is
paper-erasure-cases = { $count ->
    [one] 1 casus, met het verhaal, de doelen en het kader
   *[other] { $count } casussen, met het verhaal, de doelen en het kader
}
paper-erasure-tags = { $count ->
    [one] 1 inzet van een element
   *[other] { $count } inzetten van elementen
}
paper-erasure-answers = { $count ->
    [one] 1 antwoord op een vraag
   *[other] { $count } antwoorden op vragen
}
paper-erasure-experiments = { $count ->
    [one] 1 proef
   *[other] { $count } proeven
}
paper-erasure-questions = { $count ->
    [one] 1 vraag voor een bijeenkomst
   *[other] { $count } vragen voor een bijeenkomst
}
paper-erasure-versions = { $count ->
    [one] 1 eerdere versie van een tekst
   *[other] { $count } eerdere versies van teksten
}
paper-erasure-where = Waar het gewist is
paper-erasure-no-copies = Uit de kluis. Er waren geen kopieën met deze inhoud.
paper-erasure-copies = { $count ->
    [one] Uit de kluis en uit 1 kopie die Terugblik bewaart.
   *[other] Uit de kluis en uit { $count } kopieën die Terugblik bewaart.
}
paper-erasure-not-reached = { $count ->
    [one] 1 kopie was niet bereikbaar. Terugblik wist daar verder zodra het kan.
   *[other] { $count } kopieën waren niet bereikbaar. Terugblik wist daar verder zodra het kan.
}
paper-erasure-limits = Wat dit niet zegt
paper-erasure-what-not = Papieren en pdf’s die je zelf hebt bewaard of gedeeld, blijven bestaan. Kopieën die je zelf van de kluis maakte ook. Op dit blad staat niets uit een casus.
