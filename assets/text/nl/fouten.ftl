### What to say when something goes wrong: what happened, that the text is safe, what to do now.

error-locked-title = Terugblik is vergrendeld
error-locked-body = Geef je wachtzin om verder te gaan. Wat al was opgeslagen, staat er nog.
error-internal-title = Er ging iets mis in Terugblik
error-internal-body = Wat al was opgeslagen, staat er nog. Probeer het opnieuw of start Terugblik opnieuw. Code voor de helpdesk: { $code }.
error-wrong-passphrase-title = Deze wachtzin past niet
error-wrong-passphrase-body = Let op hoofdletters en spaties. Er is niets kwijt: probeer het rustig nog eens.
error-vault-damaged-title = De kluis is beschadigd
error-vault-damaged-body = Je wachtzin is goed, maar het bestand is niet leesbaar. Terugblik heeft er niets aan veranderd. Zet een kopie van de map terug en probeer het opnieuw.
