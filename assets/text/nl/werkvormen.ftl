## Eigen werkvormen, naast die van het handboek.

method-own-mark = eigen
method-list-pack = Uit het handboek
method-list-own = Van jezelf
method-new = Nieuwe werkvorm
method-new-name = Mijn werkvorm
method-copy = Maak er een eigen versie van
method-copy-hint = Je krijgt een kopie om te veranderen. Die in het handboek blijft zoals hij is.
method-copy-own = Maak een kopie
method-copy-name = { $name } (eigen versie)
method-copied = Je eigen versie staat klaar.
method-made = De nieuwe werkvorm staat klaar.
method-file-open-button = Uit een bestand halen
method-locked = Eigen werkvormen staan in je kluis. Open de kluis om ze te zien of er een te maken.
method-none = Je hebt nog geen eigen werkvormen. Kies er een uit de lijst en maak er een eigen versie van, of begin met een nieuwe.
method-based-on = Gemaakt van:
method-edit = Wijzigen
method-remove = Verwijderen
method-remove-title = Werkvorm verwijderen?
method-remove-body = ‘{ $name }’ gaat weg. Bijeenkomsten die deze werkvorm hebben, houden hun stappen. Met Ongedaan maken haal je hem terug.
method-removed = De werkvorm is verwijderd.
method-no-when = Je schreef nog niet wanneer deze werkvorm past.
method-no-steps = Deze werkvorm heeft nog geen stappen. Je kunt hem bewaren en kiezen. Een bijeenkomst kan er nog niet mee beginnen.

## De werkvorm wijzigen

method-editor-title = ‘{ $name }’ wijzigen
method-editor-done = Klaar
method-editor-saved = Elke verandering is meteen bewaard.
method-editor-wait = Nog niet bewaard: { $why }
method-editor-name = Naam
method-editor-name-empty = geef de werkvorm een naam.
method-editor-when = Wanneer past deze werkvorm?
method-editor-when-hint = Bijvoorbeeld: je hebt weinig tijd, en iedereen wil iets zeggen.
method-editor-note = Goed om te weten
method-editor-note-hint = Wat moet je vooraf weten of klaarleggen? Mag leeg blijven.
method-editor-steps = Stappen
method-editor-total = { $steps ->
    [one] 1 stap
   *[other] { $steps } stappen
}, samen { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}. Het kan in { $least ->
    [one] 1 minuut
   *[other] { $least } minuten
}.
method-editor-no-steps = Nog geen stappen. Dat mag: je kunt de werkvorm nu al bewaren en kiezen. Een bijeenkomst kan pas beginnen als er een stap is.
method-editor-step = Stap { $number }
method-editor-step-name = Naam van stap { $number }
method-editor-step-name-empty = geef stap { $number } een naam.
method-editor-text = Wat doet de groep?
method-editor-moment = Moment voor de elementen
method-editor-moment-hint = Wat vraag je hier over de elementen? Leeg laten mag.
method-editor-usual = Minuten, meestal
method-editor-least = Minuten, minstens
method-editor-minutes-wrong = vul bij stap { $number } een getal van 1 tot en met { $most } in.
method-editor-minutes-one = Een stap duurt minstens 1 minuut. Er staat nu 1.
method-editor-least-more = Minstens kan niet meer zijn dan meestal. Er staat nu { $count }.
method-editor-day = de stappen duren samen { $minutes } minuten. Dat is langer dan een dag.
method-editor-add = Stap toevoegen
method-editor-full = Een werkvorm heeft hoogstens { $most } stappen.
method-editor-up = Stap { $number } omhoog
method-editor-down = Stap { $number } omlaag
method-editor-remove = Stap { $number } verwijderen
method-editor-added = Stap { $number } staat erbij.
method-editor-moved = De stap staat nu op plaats { $number }.
method-editor-removed = De stap is verwijderd.
method-editor-new-step = Nieuwe stap
method-editor-limits = Een stap duurt 1 tot en met { $stepMinutes } minuten. Een werkvorm heeft hoogstens { $steps } stappen.
method-editor-free-text = Schrijf hier niets over een gezin: een werkvorm gaat over hoe je werkt. De tekst kan met een bestand of op papier de kluis uit.

## Bestanden

method-file-save = Opslaan voor een collega
method-file-title = Werkvorm opslaan voor een collega
method-file-lead = Je krijgt een tekstbestand (.toml). Een collega haalt het op in Terugblik bij Werkvormen. Het past ook in de map ‘methods’ van een inhoudspakket.
method-file-looking = De tekst wordt nagekeken…
method-file-saved = Opgeslagen als { $file }.
method-file-do = Opslaan…
method-file-taken-title = Uit het bestand gehaald
method-file-taken-new = ‘{ $name }’ staat erbij.
method-file-taken-same-name = ‘{ $name }’ staat erbij. Je had al een werkvorm met deze naam: er zijn er nu twee.
method-file-taken-here = ‘{ $name }’ had je al, woord voor woord. Er is niets veranderd.
method-file-refused = Er is niets overgenomen. Dit is er mis:

## Wat er mis kan gaan

error-method-gone-title = Deze werkvorm is er niet meer
error-method-gone-body = Hij is intussen verwijderd. Met Ongedaan maken haal je hem terug.
error-method-without-steps-title = Deze werkvorm heeft nog geen stappen
error-method-without-steps-body = Voeg eerst een stap toe. Dan kun je de werkvorm opslaan voor een collega.
error-method-file-refused-title = De werkvormen zijn niet overgenomen
error-method-file-refused-body = Er klopt iets niet in het bestand. Er is niets veranderd.
op-take-methods = werkvormen overnemen
