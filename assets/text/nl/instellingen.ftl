### Settings.

settings-title = Instellingen
