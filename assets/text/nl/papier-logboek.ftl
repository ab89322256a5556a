### The log in sentences: on the screen, on paper and on the command line. Never anything of a case.

paper-log-vault-made = Kluis gemaakt.
paper-log-vault-opened = { $wrong ->
    [0] Kluis geopend.
    [one] Kluis geopend, na 1 onjuiste poging.
   *[other] Kluis geopend, na { $wrong } onjuiste pogingen.
}
paper-log-vault-locked = Kluis vergrendeld.
paper-log-passphrase-changed = Wachtzin gewijzigd.
paper-log-recovery-renewed = Nieuwe herstelsleutel gemaakt. Een oudere werkt niet meer.
paper-log-recovery-used = Kluis geopend met de herstelsleutel.
paper-log-machine-remembered = Deze computer kan de kluis voortaan openen.
paper-log-key-removed = Sleutel verwijderd.
paper-log-backup-made = Reservekopie gemaakt, heropend en vergeleken.
paper-log-backup-checked = Reservekopie nagekeken. Hij is heel.
paper-log-backup-broken = Reservekopie nagekeken. Hij is niet heel.
paper-log-backup-restored = Reservekopie teruggezet.
paper-log-backup-removed = Reservekopie verwijderd.
paper-log-case-made = Casus gemaakt.
paper-log-case-unmade = Het maken van een casus ongedaan gemaakt.
paper-log-case-binned = Casus in de prullenbak gelegd.
paper-log-case-restored = Casus uit de prullenbak teruggezet.
paper-log-case-erased = Casus voorgoed gewist.
paper-log-erased = { $cases ->
    [one] 1 casus gewist, ook uit kopieën: { $copies }.
   *[other] { $cases } casussen gewist, ook uit kopieën: { $copies }.
}
paper-log-erased-partly = { $cases ->
    [one] 1 casus gewist, ook uit kopieën: { $copies }. Nog niet bereikbaar: { $missed }.
   *[other] { $cases } casussen gewist, ook uit kopieën: { $copies }. Nog niet bereikbaar: { $missed }.
}
paper-log-learning-points = { $count ->
    [one] Leerpunt opgeschreven, los van een casus.
   *[other] { $count } leerpunten opgeschreven, los van een casus.
}
paper-log-meetings-planned = { $count ->
    [one] Bijeenkomst gepland.
   *[other] { $count } bijeenkomsten gepland.
}
paper-log-meeting-held = Bijeenkomst gehouden.
paper-log-meeting-removed = Bijeenkomst verwijderd, met de afspraken en leerpunten.
paper-log-calendar-saved = { $count ->
    [one] Agendabestand opgeslagen, met 1 bijeenkomst.
   *[other] Agendabestand opgeslagen, met { $count } bijeenkomsten.
}
paper-log-preparation-saved = Voorbereiding opgeslagen voor een collega, met een wachtzin gesloten.
paper-log-preparation-taken = Voorbereiding van een collega overgenomen.
paper-log-method-saved = Eigen werkvorm opgeslagen als bestand voor collega’s.
paper-log-methods-taken = { $count ->
    [one] Werkvorm overgenomen uit een bestand.
   *[other] { $count } werkvormen overgenomen uit een bestand.
}
paper-log-keep-period = Bewaartermijn gekozen: { $months } maanden na de laatste wijziging.
paper-log-paper-saved = Papier opgeslagen: { $paper }.
paper-log-paper-printed = Papier afgedrukt: { $paper }.
paper-log-paper-copied = Papier als tekst gekopieerd: { $paper }.
paper-log-accepted = Toegelaten: { $kinds }.
paper-log-data-saved = { $cases ->
    [one] Alle eigen gegevens opgeslagen, met 1 casus.
   *[other] Alle eigen gegevens opgeslagen, met { $cases } casussen.
}
paper-log-content-shipped = De meegeleverde inhoud gekozen.
paper-log-content-chosen = Een eigen inhoudspakket gekozen.
paper-log-checked-well = Controle gedaan. Alles was in orde.
paper-log-checked = Controle gedaan. Let op: { $attention }. Niet gelukt: { $failed }.
paper-log-log-saved = { $entries ->
    [one] Logboek opgeslagen, 1 regel.
   *[other] Logboek opgeslagen, { $entries } regels.
}
paper-log-shortened = Oude regels van het logboek verwijderd, tot en met nummer { $until }.
paper-log-unknown = Iets wat deze versie van Terugblik niet kent.

## Which paper

paper-log-kind-summary = samenvatting van een casus
paper-log-kind-family = blad voor het gezin
paper-log-kind-my-data = mijn gegevens
paper-log-kind-privacy = privacy door ontwerp
paper-log-kind-card = kaart van een element
paper-log-kind-cards = kaarten van elementen
paper-log-kind-board = praatplaat
paper-log-kind-handbook = handboek
paper-log-kind-workshop = workshop
paper-log-kind-guide = leidraad
paper-log-kind-handout = blad voor een bijeenkomst
paper-log-kind-minutes = notulen
paper-log-kind-report = verslag voor het register
paper-log-kind-series = reeks voor het register
