### The handbook.

handbook-title = Handboek
