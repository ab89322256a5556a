### The guided conversation and the experiment.

## With whom

conversation-with = Met wie kijk je terug?
conversation-alone = Alleen · { $minutes } min
conversation-group = In de groep · { $minutes } min
conversation-family = Met het gezin · { $minutes } min

## Steps

conversation-steps = Stappen van het gesprek
conversation-answered = beantwoord
conversation-place = Stap { $number } van { $total } · ongeveer { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
 }
conversation-previous = Vorige: { $name }
conversation-next = Volgende: { $name }
conversation-to-experiment = Naar je proef
conversation-shortcut-next = Volgende stap van het gesprek
conversation-shortcut-previous = Vorige stap van het gesprek
conversation-no-questions = Bij deze stap hoort geen vraag om op te schrijven. Praten is genoeg.
conversation-nothing-raised = Je elementen geven nu geen extra vragen. Er valt niets op volgens de regels van de leidraad, of er staan nog weinig elementen op het bord. Dat zegt niets over hoe je het deed.
conversation-to-board = Naar je elementen
conversation-skj = Alleen reflecteren telt niet mee voor SKJ. Neem het mee naar intervisie.

## A question

conversation-answer-placeholder = Schrijf je antwoord …
conversation-for = voor: { $role }
conversation-because-nothing-in = Gesteld omdat bij { $category } niets is ingezet.
conversation-because-recipients = Gesteld omdat { $part ->
    [0] { $whole ->
        [one] het ene element niet terechtkomt
       *[other] geen van de { $whole } elementen terechtkomt
     }
    [one] 1 van de { $whole } elementen terechtkomt
   *[other] { $part } van de { $whole } elementen terechtkomen
 } bij: { $recipients }.
conversation-because-manners = Gesteld omdat je { $whole ->
    [one] de ene keer
   *[other] { $part } van de { $whole } keer
 } koos voor: { $manners }.
conversation-because-phases = Gesteld omdat er elementen staan in { $phases }.
conversation-because-little-effect = Gesteld omdat je bij { $count ->
    [one] 1 intensief element
   *[other] { $count } intensieve elementen
 } schreef dat het nog weinig bracht.
conversation-because-goals = Gesteld omdat je { $count ->
    [one] 1 doel
   *[other] { $count } doelen
 } hebt opgeschreven.
conversation-fact = Onderzoek: { $text } Geen norm.
conversation-source = Bron

## In the group

conversation-rules = Afspraken vooraf
conversation-roles = Rollen

## With the family

conversation-family-note-title = Wat het gezin zegt, hoort niet in deze app
conversation-family-note = Dat schrijf je in het dossier van je organisatie. Noteer hier alleen wat jij zelf leert.
conversation-say = Zo kun je het zeggen
conversation-child-questions = Vragen die je het kind kunt stellen

## The experiment

experiment-new-title = Kies één ding om te proberen
experiment-new-body = Klein genoeg om morgen mee te beginnen. Wat je schrijft, wordt bewaard zodra het eerste veld gevuld is.
experiment-open-title = Mijn proef
experiment-what = Wat ga je doen?
experiment-what-needed = Vul hier iets in. Tot die tijd blijft de vorige tekst bewaard.
experiment-what-first = Vul eerst in wat je gaat doen. Daarna wordt je proef bewaard.
experiment-element = Bij welk element hoort het?
experiment-element-hint = Mag leeg blijven. Typ een paar letters om te zoeken.
experiment-element-none = Geen element
experiment-element-clear = Haal het element weg
experiment-element-nothing = Geen element gevonden. Probeer een ander woord.
experiment-element-count = { $count ->
    [0] Geen element gevonden
    [one] 1 element gevonden
   *[other] { $count } elementen gevonden
 }
experiment-element-unknown = { $id } (staat niet in dit handboek)
experiment-with = Met wie?
experiment-noticed = Waaraan merk je dat het helpt?
experiment-asked = Wie vraagt ernaar?
experiment-when = Wanneer kijk je terug?
experiment-when-says = { $day }, { $away }
experiment-when-needed = Kies een dag. Tot die tijd blijft { $day } staan.
experiment-when-range = Kies een dag vanaf vandaag en binnen een jaar. Tot die tijd blijft { $day } staan.
experiment-due-today = vandaag terugkijken
experiment-due-late = { $count ->
    [one] gisteren zou je terugkijken
   *[other] { $count } dagen geleden zou je terugkijken
 }
experiment-due = terugkijken { $away }

experiment-look-back = Terugkijken
experiment-look-back-title = Hoe ging het?
experiment-outcome = Wat gebeurde er?
experiment-outcome-hint = Ook als het niet doorging, is dat iets om van te leren.
experiment-finish = Rond de proef af
experiment-finished = Je proef is afgerond en staat bij je eerdere proeven.
experiment-remove = Verwijder proef
experiment-removed = De proef is verwijderd.

experiment-inspiration = Wat je in het gesprek schreef
experiment-inspiration-hint = Neem over wat je kunt gebruiken. Je antwoord blijft ook in het gesprek staan.
experiment-take-over = Neem over bij ‘{ $field }’
experiment-taken-over = Overgenomen bij ‘{ $field }’.

experiment-earlier = Eerdere proeven
experiment-done-on = teruggekeken op { $day }
experiment-earlier-remove-label = Verwijder de proef van { $day }
