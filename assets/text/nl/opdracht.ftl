### The command line, read by Rust only.

cli-pack-whole = { $title } is in orde: { $elements } elementen en { $samples } verzonnen casussen.
cli-no-sample = Er is geen verzonnen casus met de naam { $id }.
cli-no-element = Er is geen element met de naam { $id }.
cli-cannot-write = { $path } kon niet geschreven worden: { $why }. Kies een andere plek.
