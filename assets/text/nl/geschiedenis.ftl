## Eerdere versies van een verhaal of antwoord, en stappen die terug kunnen.

op-restore-version = eerdere versie terugzetten
op-word-is-no-name = woord is geen naam
op-forget-guard-word = woord weer als naam nakijken
op-name-role = rol onthouden
op-replace-name = naam overal vervangen

versions-open = Eerdere versies
versions-open-answer = Eerdere versies van je antwoord op: { $question }
versions-palette-story = Eerdere versies van het verhaal
versions-title-story = Eerdere versies van het verhaal
versions-title-answer = Eerdere versies van je antwoord
versions-lead = Terugblik bewaart hoe je tekst was voordat je er verder aan schreef. Zo kun je iets terughalen dat verdwenen is.
versions-list = Versies
versions-until = Tot { $when }
versions-words = { $count ->
    [one] { $count } woord
   *[other] { $count } woorden
}
versions-show = Wat wil je zien?
versions-show-difference = Verschil met nu
versions-show-text = Tekst van toen
versions-key-removed = stond er toen, nu niet meer
versions-key-added = is sindsdien geschreven
versions-removed = Verdwenen:
versions-added = Nieuw:
versions-folded = { $count ->
    [one] … { $count } woord is hetzelfde gebleven …
   *[other] … { $count } woorden zijn hetzelfde gebleven …
}
versions-end = Einde.
versions-no-difference = Deze versie is gelijk aan de tekst van nu.
versions-difference = Verschil tussen de versie tot { $when } en nu
versions-text-of = Tekst tot { $when }
versions-restore = Zet deze versie terug
versions-restored = Eerdere versie teruggezet. De tekst die er stond, is nu ook een versie.
versions-empty-title = Er zijn nog geen eerdere versies
versions-empty-body = Schrijf je straks verder aan deze tekst, dan bewaart Terugblik eerst hoe die nu is.
versions-empty-looking-around = Tijdens het rondkijken bewaart Terugblik geen eerdere versies. Dat begint zodra je een wachtzin kiest.
versions-forget = Wis deze versies
versions-forget-title = Eerdere versies wissen?
versions-forget-body = { $count ->
    [one] De eerdere versie van deze tekst gaat voorgoed weg. De tekst van nu blijft staan. Ook ongedaan maken kan daarna niet meer.
   *[other] De { $count } eerdere versies van deze tekst gaan voorgoed weg. De tekst van nu blijft staan. Ook ongedaan maken kan daarna niet meer.
}
versions-forgotten = { $count ->
    [one] Eén eerdere versie is gewist.
   *[other] { $count } eerdere versies zijn gewist.
}
versions-keeping = Van de laatste twee dagen bewaart Terugblik elk half uur één versie, daarna één per dag en na een maand één per week. De laatste tien blijven altijd staan. Versies verdwijnen samen met de casus.

error-step-gone-title = Deze stap kan niet meer terug
error-step-gone-body = Er is sindsdien iets veranderd dat de stap in de weg staat. Je tekst is veilig en er is niets gewijzigd. Oudere stappen vervallen ook.
error-version-gone-title = Deze versie is er niet meer
error-version-gone-body = Terugblik heeft haar opgeruimd of je hebt haar gewist. De tekst van nu staat er nog. Kies een andere versie.
