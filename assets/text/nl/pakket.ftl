### What is wrong with a content pack: for the check of the command line and of the settings, read by Rust only.

pack-problem = { $file }, regel { $line }: { $what }
pack-missing-file = dit bestand ontbreekt. Zet het erbij.
pack-unknown-file = dit bestand hoort niet in een inhoudspakket. Haal het weg of kijk of de naam klopt.
pack-not-toml = deze regel is geen geldige TOML. Kijk of de aanhalingstekens, de haken en het is-teken kloppen.
pack-missing-key = hier ontbreekt ‘{ $key }’. Voeg het toe.
pack-unknown-key = ‘{ $key }’ betekent hier niets. Kijk of het goed gespeld is, of haal het weg.
pack-wrong-type = ‘{ $key }’ moet { $expected } zijn.
pack-expected-text = een tekst tussen aanhalingstekens
pack-expected-number = een heel getal van 0 tot en met 10000
pack-expected-day = een dag als 2026-11-22, zonder aanhalingstekens
pack-expected-list = een lijst tussen vierkante haken
pack-expected-table = een groep met eigen sleutels
pack-blank = ‘{ $key }’ is leeg. Vul een tekst in.
pack-too-long = ‘{ $key }’ is te lang: { $has } tekens. Het mogen er hoogstens { $most } zijn.
pack-markup = in ‘{ $key }’ staat HTML. Schrijf gewone tekst, zonder tekens als <b> of <script>.
pack-invisible = in ‘{ $key }’ staan onzichtbare tekens. Typ de tekst opnieuw.
pack-empty-list = ‘{ $key }’ is leeg. Zet er minstens één regel in.
pack-no-choice = ‘{ $key }’ kan niet ‘{ $word }’ zijn. Kies uit: { $choices }.
pack-malformed-id = ‘{ $id }’ is geen geldige id. Gebruik kleine letters, cijfers en streepjes, hoogstens 64 tekens. Voor de code van een bron zijn het hoofdletters, cijfers en streepjes, hoogstens 20.
pack-not-an-address = ‘{ $key }’ is geen webadres. Het begint met https:// of http://.
pack-not-a-letter = ‘{ $letter }’ kan niet de letter van een categorie zijn. Kies één hoofdletter.
pack-letter-twice = de letter { $letter } hoort al bij een andere categorie. Kies een andere letter.
pack-id-twice = de id ‘{ $id }’ ({ $kind }) staat er al, in { $file }, regel { $line }. Kies een andere id.
pack-unknown-id = ‘{ $id }’ ({ $kind }) bestaat niet in dit pakket. Kijk of de id klopt, of voeg hem toe.
pack-phase-not-once = de fase ‘{ $id }’ moet er precies één keer staan.
pack-intensity-not-once = de intensiteit ‘{ $id }’ moet er precies één keer staan.
pack-variant-not-once = de variant ‘{ $id }’ van de gespreksleidraad moet er precies één keer staan.
pack-family-question = de stap ‘{ $step }’ met het gezin heeft precies één eigen vraag nodig: wat de hulpverlener zelf leert. Andere antwoorden van een gezin worden hier niet bewaard.
pack-not-a-share = dit deel klopt niet. Het eerste getal is minstens 1 en niet groter dan het tweede.
pack-minutes-turned = ‘minutes’ is groter dan ‘minutes_to’. Draai de getallen om.
pack-step-minutes = deze stap duurt { $has } minuten. Kies 1 tot en met { $most } minuten.
pack-too-many-steps = deze werkvorm heeft { $has } stappen. Het mogen er hoogstens { $most } zijn.
pack-method-too-long = de stappen duren samen { $has } minuten. Dat is langer dan een dag. Maak stappen korter of haal er weg.
pack-circle = deze elementen bevatten elkaar in een kring: { $ids }. Haal één verwijzing weg.
pack-compared-with-itself = ‘{ $id }’ wordt met zichzelf vergeleken. Kies een ander element.
pack-not-research = ‘{ $id }’ heeft merkteken { $mark } ({ $meaning }) en zou als kennis uit onderzoek getoond worden. Zoek de bron op of laat het weg.
pack-seen-nowhere = bij ‘{ $id }’ zegt het merkteken dat het gezien is, maar er staat geen bron bij. Voeg de bron toe.
pack-only-unseen-sources = alle bronnen van ‘{ $id }’ zijn zelf niet gezien. Voeg een bron toe die wel gezien is.
pack-second-tag = ‘{ $element }’ staat al in de fase ‘{ $phase }’ van deze casus. Een element kan er per fase één keer in.
pack-item-of-other-lens = ‘{ $id }’ hoort bij een andere lens dan deze casus heeft. Kies een onderdeel van de eigen lens.
pack-not-a-form = ‘{ $form }’ is geen woord dat Terugblik kan herkennen. Gebruik letters, en hoogstens { $most } woorden bij elkaar.
pack-form-twice = ‘{ $form }’ staat er twee keer. Laat het bij één woord staan.
pack-instead-judges = het voorstel ‘{ $text }’ bevat zelf een woord uit deze lijst. Kies een ander voorstel.
pack-too-long-to-show = de tekst ‘{ $text }’ is te lang om naast een woord te tonen. Het mogen hoogstens { $most } tekens zijn.
pack-kind-category = categorie
pack-kind-element = element
pack-kind-program-element = programma-element
pack-kind-manner = wijze van aanbieden
pack-kind-recipient = ontvanger
pack-kind-question = vraag
pack-kind-role = rol
pack-kind-guide-phase = fase van de leidraad
pack-kind-method = methode
pack-kind-lens = lens
pack-kind-lens-item = lens-onderdeel
pack-kind-topic = onderwerp
pack-kind-fact = feit uit onderzoek
pack-kind-source = bron
pack-kind-outcome = uitkomst
pack-kind-registration = feit over registratie
pack-kind-wording = woordkeuze
pack-kind-sample = casus
pack-mark-seen-here = gezien in een bron over de taxonomie
pack-mark-seen-nearby = gezien in een verwante bron
pack-mark-seen = gezien in de genoemde bron
pack-mark-unchecked = niet nagekeken
pack-mark-own-design = eigen ontwerp

## Why a content pack cannot be read at all

pack-too-large = Dit pakket is te groot. Een pakket heeft hoogstens 200 bestanden van 1 MB, en samen hoogstens 8 MB. Haal weg wat er niet in hoort.
pack-unsafe-name = In dit pakket zit een bestand dat niet veilig is: ‘{ $name }’. Gebruik alleen gewone bestanden met namen van letters, cijfers, punten en streepjes, en geen snelkoppelingen.
pack-not-a-pack = Dit is geen inhoudspakket. Kies een map of een zip-bestand met daarin het bestand ‘pack.toml’.
pack-unreadable = Dit bestand of deze map kan niet worden gelezen. Misschien is het beschadigd, verplaatst of afgeschermd. Vraag een nieuwe kopie of kies iets anders.
pack-not-text = Het bestand ‘{ $name }’ is geen gewone tekst. Sla het op als UTF-8.

## Methods of one's own, as they stand in a file

methods-unreadable = Dit bestand kan niet worden gelezen. Misschien is het verplaatst of afgeschermd. Kies het opnieuw of vraag een nieuwe kopie.
methods-too-much = Dit bestand is te groot. Er passen hoogstens { $most } werkvormen in, en samen 1 MB. Kijk of je het goede bestand koos.
methods-not-text = Dit bestand is geen gewone tekst, dus er staan geen werkvormen in. Kijk of je het goede bestand koos.
own-method-when = Je koos deze werkvorm zelf.
