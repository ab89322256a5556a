### Gentle hints for words that judge. They are about words, never about who wrote them.

## Settings

settings-wording = Woordkeuze: zacht meekijken
settings-wording-hint = Bij een woord dat al snel een oordeel geeft, stelt Terugblik een ander woord voor. Jij kiest. Wat iemand letterlijk zei, blijft tussen aanhalingstekens gewoon staan.
