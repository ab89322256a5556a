### The command line and the dialogs of the system, read by Rust only.

cli-pack-whole = { $title } is in orde: { $elements } elementen en { $samples } verzonnen casussen.
cli-no-sample = Er is geen verzonnen casus met de naam { $id }.
cli-no-element = Er is geen element met de naam { $id }.
cli-cannot-write = { $path } kon niet geschreven worden: { $why }. Kies een andere plek.

# Dialogs that the shell opens.

dialog-save-pdf = Opslaan als PDF
dialog-pick-folder = Kies de map met het inhoudspakket
dialog-pick-zip = Kies het zip-bestand met het inhoudspakket
