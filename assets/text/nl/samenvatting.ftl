### The summary on paper: preview, check, saving, printing.

summary-title = Samenvatting
