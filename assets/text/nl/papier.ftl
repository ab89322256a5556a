### Words of the paper.

## Every paper

paper-page-of = pagina { $page } van { $total }
paper-foot = { $name } · { $date } · Elementenlijst: { $source }
paper-foot-working = { $name } · { $date } · Werkdocument, geen dossier. Elementenlijst: { $source }
paper-invented = verzonnen casus
paper-date = { $day } { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
 } { $year }
paper-unknown-item = { $id } (staat niet in dit handboek)

## The case summary

paper-summary-kind = Casussamenvatting voor intervisie
paper-summary-file = Casussamenvatting
paper-my-question = Mijn vraag
paper-what-i-did = Wat ik deed
paper-what-stands-out = Wat opvalt, als vraag
paper-nothing-yet = Er staat nog niets in deze samenvatting. Dat geeft niet. Wat je in de casus schrijft of toevoegt, verschijnt hier vanzelf.

## The picture of categories and phases

paper-left-out = bewust niet
paper-picture-alt = Overzicht van { $categories } categorieën en { $phases } fasen, met hoeveel elementen er zijn ingezet. { $rows }
paper-picture-row = { $category }: { $cells }.
paper-picture-nothing = niets genoemd
paper-picture-cell = { $phase } { $count }
paper-picture-cell-left-out = { $phase } bewust niet
paper-picture-cell-both = { $phase } { $count }, en ook iets bewust niet

## For whom and how, counted

paper-for-whom-and-how = Voor wie en hoe
paper-counted = Geteld is bij hoeveel elementen iets staat. Bij één element kan meer dan één ding staan.
paper-bars-alt = { $title }, met het aantal elementen erbij: { $rows }.
paper-bar = { $name } { $count }

## The table of elements

paper-elements = Elementen
paper-element = Element
paper-for-whom = Voor wie
paper-how = Hoe
paper-how-much = Hoeveel
paper-seen-by = Waaraan te zien
paper-effect-helped = Dit hielp.
paper-effect-little = Dit bracht nog weinig.

## The experiment

paper-my-experiment = Mijn proef
paper-earlier-experiments = Eerdere proeven
paper-experiment-element = Hoort bij
paper-experiment-with = Met wie
paper-experiment-when = Terugkijken op
paper-experiment-noticed = Waaraan ik merk dat het helpt
paper-experiment-asked = Wie ernaar vraagt
paper-experiment-outcome = Wat er gebeurde
paper-experiment-looked-back = Teruggekeken op

## Details

paper-program = Hoe de hulp is ingericht
paper-goals = Wat het gezin wil bereiken
paper-answers = Mijn antwoorden in het gesprek
paper-other-answers = Andere vragen
paper-story = Verhaal

## The element card

paper-card-kind = Elementkaart
paper-card-file = Elementkaart { $name }

paper-card-example = Voorbeeld
paper-card-plain = In gewone woorden
paper-card-questions = Vragen om over te praten
