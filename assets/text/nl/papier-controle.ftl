### What "Controleer zelf" did and found: on the screen, in a saved outcome and on the command line.

paper-check-title = Terugblik: controleer zelf
paper-check-when = Gedaan op { $when }.
paper-check-fine = in orde
paper-check-attention = let op
paper-check-could-not = kon niet
paper-check-locked = De kluis is dicht. Open de kluis en doe de controle daarna nog eens.
paper-check-unread = Dit kon niet gelezen worden.

paper-check-parts = Netwerkcode in het programma
paper-check-parts-done = { $count ->
    [one] 1 bouwsteen van dit programma vergeleken met een lijst van netwerkbouwstenen.
   *[other] { $count } bouwstenen van dit programma vergeleken met een lijst van netwerkbouwstenen.
}
paper-check-parts-none = Er zit geen bouwsteen bij om met een server te praten.
paper-check-parts-some = Deze horen er niet bij: { $names }.
paper-check-parts-able = Deze horen bij het venster en zouden een verbinding kunnen maken als iets erom vroeg: { $names }. Daarom kijken de volgende controles of dat mag en of het gebeurt.
paper-check-parts-unknown = De lijst van bouwstenen zit niet in deze versie.

paper-check-policy = Wat het venster mag laden
paper-check-policy-closed = Het venster mag alleen laden wat in het programma zelf zit. Andere adressen zijn dicht.
paper-check-policy-open = Het venster mag iets laden van een ander adres.
paper-check-policy-text = De regel is: { $policy }

paper-check-sockets = Verbindingen op dit moment
paper-check-sockets-done = { $count ->
    [one] 1 proces bekeken: Terugblik.
   *[other] { $count } processen bekeken: Terugblik en wat het startte.
}
paper-check-sockets-none = Er staat geen enkele netwerkverbinding open.
paper-check-sockets-some = { $count ->
    [one] Er staat 1 netwerkverbinding open.
   *[other] Er staan { $count } netwerkverbindingen open.
}
paper-check-sockets-unknown = Op dit systeem kan Terugblik dit niet zelf zien. Gebruik de opdracht hieronder, of vraag het IT.

paper-check-plain = Leesbare tekst op de schijf
paper-check-plain-words = { $count ->
    [one] 1 stuk tekst uit je eigen casussen gezocht, ook in andere schrijfwijzen (UTF-16, losse accenten).
   *[other] { $count } stukken tekst uit je eigen casussen gezocht, ook in andere schrijfwijzen (UTF-16, losse accenten).
}
paper-check-plain-done = { $files ->
    [one] 1 bestand doorzocht, samen { $megabytes } MB.
   *[other] { $files } bestanden doorzocht, samen { $megabytes } MB.
}
paper-check-plain-none = Geen enkel stuk is leesbaar gevonden.
paper-check-plain-some = Leesbaar gevonden in: { $names }. Is dat een bestand dat je zelf opsloeg? Zet het dan ergens anders, of gooi het weg.
paper-check-plain-unread = Niet te lezen, dus niet doorzocht: { $names }.
paper-check-plain-nothing = Er is nog niets geschreven om te zoeken. Maak een casus en doe de controle daarna nog eens.

paper-check-backup = Laatste reservekopie
paper-check-backup-none = Er is nog geen reservekopie.
paper-check-backup-whole = De kopie { $name } is geopend in het geheugen en helemaal bekeken. Hij is heel.
paper-check-backup-broken = De kopie { $name } is geopend en niet heel. Maak een nieuwe reservekopie.

paper-check-log = Keten van het logboek
paper-check-log-whole = Elk controlegetal is opnieuw gemaakt, tot en met regel { $number }. De keten is heel.
paper-check-log-end = Controlegetal van de laatste regel: { $hash }
paper-check-log-broken = De keten klopt niet vanaf regel { $from }.

paper-check-store = Kluis
paper-check-store-whole = Elke bladzijde, rij en verwijzing in de kluis is nagelopen. Alles hangt samen.
paper-check-store-damaged = Iets in de kluis hangt niet samen. Zet een reservekopie terug, of vraag om hulp.

paper-check-permissions = Wie de bestanden mag lezen
paper-check-permissions-done = { $count ->
    [one] 1 map of bestand bekeken.
   *[other] { $count } mappen en bestanden bekeken.
}
paper-check-permissions-closed = Alleen jouw account kan erbij (0700 en 0600).
paper-check-permissions-loose = Ook anderen op deze computer kunnen erbij: { $names }.
paper-check-permissions-unknown = Dit systeem regelt rechten op een andere manier. Terugblik kan dat niet zelf zien.

paper-check-versions = Versies
paper-check-version-app = Terugblik
paper-check-version-cipher = SQLCipher
paper-check-version-sqlite = SQLite
paper-check-version-window = Venster (WebKit of WebView2)
paper-check-version-content = Inhoud
