### Words of the sheet with the recovery key, read by Rust only.

paper-key-kind = Van jouw kluis in Terugblik
paper-key-title = Herstelsleutel
paper-key-about = Wachtzin kwijt? Met deze sleutel open je je kluis en kies je een nieuwe. Gemaakt op { $date }.
paper-key-group = Groep { $number }
paper-key-signs = Hoofdletters, spaties en streepjes maken niet uit. Deze tekens komen nooit voor: 0, 1, I, L, O, U en Z. Typ je iets verkeerd, dan zegt Terugblik in welke groep.
paper-key-keep = Zo bewaar je dit blad
paper-key-keep-safe = Wie dit blad heeft en bij je computer kan, kan alles lezen. Leg het achter slot, bijvoorbeeld bij je paspoort.
paper-key-keep-apart = Bewaar het niet in je laptoptas en niet bij je computer.
paper-key-keep-paper = Maak er geen foto van. Zet de sleutel niet in een bestand, een mail of een chat.
paper-key-keep-old = Heb je later een nieuwe sleutel gemaakt? Dan opent dit blad de kluis niet meer. Vernietig het.
paper-key-keep-copies = Een oude kopie van de kluis gaat nog wel open met de sleutel van toen.
paper-key-use = Zo open je je kluis ermee
paper-key-use-start = Start Terugblik en kies “Wachtzin vergeten?”.
paper-key-use-type = Typ de acht groepen achter elkaar.
paper-key-use-choose = Kies een nieuwe wachtzin. Je casussen blijven zoals ze zijn.
paper-key-where = Hier ligt dit blad
paper-key-who = Wie weet waar het ligt
paper-key-foot = Herstelsleutel · { $date } · Vertrouwelijk: van jou alleen
paper-key-file = Herstelsleutel Terugblik
