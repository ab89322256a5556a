### What to say when something goes wrong: what happened, that the text is safe, what to do now.

error-locked-title = Terugblik is vergrendeld
error-locked-body = Geef je wachtzin om verder te gaan. Wat al was opgeslagen, staat er nog.
error-internal-title = Er ging iets mis in Terugblik
error-internal-body = Wat al was opgeslagen, staat er nog. Probeer het opnieuw of start Terugblik opnieuw. Code voor de helpdesk: { $code }.
