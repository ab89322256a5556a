## Bijeenkomsten die als bestand weggaan of binnenkomen: de agenda en de voorbereiding voor een collega.

error-preparation-refused-title = Dit bestand gaat niet open
error-preparation-unreadable = Terugblik kan het bestand niet lezen. Kijk of het er nog is. Er is niets veranderd.
error-preparation-too-large = Het bestand is te groot voor een voorbereiding. Kijk of je het goede bestand koos.
error-preparation-not-sealed = Dit is geen bestand dat met een wachtzin is gesloten. Kijk of je het goede bestand koos.
error-preparation-wrong-passphrase = De wachtzin past niet. Vraag je collega om de wachtzin en typ hem opnieuw.
error-preparation-damaged = Het bestand is beschadigd. Vraag je collega om het opnieuw op te slaan.
error-preparation-other = In het bestand zit geen voorbereiding van Terugblik. Er is niets veranderd.
error-preparation-not-understood = In het bestand staat iets wat deze Terugblik niet kent. Vraag je collega om het opnieuw op te slaan. Er is niets veranderd.
error-preparation-too-new = Je collega heeft een nieuwere Terugblik. Werk deze bij en probeer het dan opnieuw.
error-preparation-not-made = Het bestand is niet gemaakt: deze computer had te weinig geheugen vrij, of de wachtzin is te lang. Je voorbereiding staat er nog. Probeer het opnieuw.
