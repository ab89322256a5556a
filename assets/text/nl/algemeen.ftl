### Words of every screen: the frame, the rooms, common buttons, dates.

app-name = Terugblik
app-mark = Terugblik: een waaier met acht bladen

## Rooms

room-start = Start
room-handbook = Handboek
room-cases = Casussen
room-settings = Instellingen
rail-label = Ruimtes
skip-to-content = Naar de inhoud

## Top bar

search-label = Zoek of typ een opdracht
history-label = Stappen terug en vooruit
undo = Ongedaan maken
undo-named = Ongedaan maken: { $name }
undo-none = Er is niets om ongedaan te maken
redo-named = Opnieuw doen: { $name }
redo-none = Er is niets om opnieuw te doen
undone = Ongedaan gemaakt: { $name }
redone = Opnieuw gedaan: { $name }
saved-here = Opgeslagen · alleen op deze computer
saving = Bezig met opslaan …
saving-failed = Niet opgeslagen. Je tekst staat nog hier.
try-again = Probeer opnieuw
lock = Vergrendel
looking-around = Je kijkt rond met voorbeelden. Wat je doet wordt niet bewaard.
looking-around-keep = Bewaren
looking-around-stop = Stop met rondkijken

## Palette

palette-title = Zoek of typ een opdracht
palette-placeholder = Bijvoorbeeld: netwerk, nieuwe casus, donker
palette-none = Niets gevonden voor “{ $query }”. Probeer een ander woord.
palette-count = { $count ->
    [0] Niets gevonden
    [one] 1 gevonden
   *[other] { $count } gevonden
 }
palette-hint = ↑ ↓ kiezen · Enter openen · Esc sluiten
palette-group-rooms = Ruimtes
palette-group-commands = Opdrachten
command-lock = Vergrendel de kluis
command-shortcuts = Toon de sneltoetsen
command-light = Licht scherm
command-dark = Donker scherm
command-system = Scherm volgt de computer

## Shortcuts

shortcuts-title = Sneltoetsen
shortcuts-group-everywhere = Overal
shortcuts-group-here = Op dit scherm
shortcut-palette = Zoeken en opdrachten
shortcut-lock = Vergrendelen
shortcut-undo = Ongedaan maken, buiten een tekstveld
shortcut-redo = Opnieuw doen, buiten een tekstveld
shortcut-new-case = Nieuwe casus
shortcut-overview = Deze lijst
shortcut-room = Naar { $name }
shortcut-back = Terug naar het vorige scherm
key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-left = ←
key-right = →
key-up = ↑
key-down = ↓
key-space = Spatie
key-escape = Esc

## Common buttons and states

go-on = Ga verder
cancel = Annuleer
close = Sluit
save = Bewaar
remove = Verwijder
more-actions = Meer
required-empty = Vul hier iets in.
too-long = Dit is te lang: hooguit { $most } tekens.
toast-region = Meldingen
dismiss = Sluit melding
fan-label = Waaier met { $count } categorieën

## Dates and numbers

today = vandaag
yesterday = gisteren
tomorrow = morgen
day-at-time = { $day }, { $time }
in-days = { $count ->
    [one] over 1 dag
   *[other] over { $count } dagen
 }
days-ago = { $count ->
    [one] 1 dag geleden
   *[other] { $count } dagen geleden
 }
days-left = { $count ->
    [0] vandaag de laatste dag
    [one] nog 1 dag
   *[other] nog { $count } dagen
 }
just-now = zojuist

## Names of steps, after "Ongedaan maken:"

op-create-case = nieuwe casus
op-open-sample = voorbeeld openen
op-rename-case = naam van de casus
op-set-phase = fase van de casus
op-set-expiry = bewaartermijn
op-edit-story = verhaal
op-edit-goals = doelen
op-edit-program = kader van de hulp
op-bin-case = casus naar de prullenbak
op-restore-case = casus terugzetten
op-add-tag = element toevoegen
op-edit-tag = element wijzigen
op-remove-tag = element verwijderen
op-edit-answer = antwoord
op-add-experiment = proef kiezen
op-edit-experiment = proef wijzigen
op-finish-experiment = terugkijken op de proef
op-remove-experiment = proef verwijderen
op-set-favourite = favoriet
op-edit-element-note = aantekening bij een element
