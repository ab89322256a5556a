### The Start screen.

start-good-night = Goedenacht
start-good-morning = Goedemorgen
start-good-afternoon = Goedemiddag
start-good-evening = Goedenavond
