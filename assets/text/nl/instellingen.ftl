### Settings.

settings-title = Instellingen
settings-pages = Onderdelen van de instellingen
settings-vault = Kluis en slot
settings-content-page = Inhoud
settings-look = Weergave
settings-appearance = Licht of donker
settings-appearance-system = zoals de computer
settings-appearance-light = licht
settings-appearance-dark = donker
settings-text-size = Tekstgrootte
settings-percent = { $value } %
settings-language = Taal
settings-language-body = Terugblik is er nu in het Nederlands.
settings-lock = Vergrendelen
settings-idle = Vergrendel vanzelf na
settings-idle-minutes = { $count ->
    [one] 1 minuut zonder gebruik
   *[other] { $count } minuten zonder gebruik
 }
settings-idle-body = Wat je typt is dan al opgeslagen. Met je wachtzin ga je verder waar je was.
settings-lock-now = Vergrendel nu
settings-content = Inhoud van het handboek
settings-content-body = De inhoud is een pakket dat je kunt vervangen, bijvoorbeeld door een uitgave waarvoor je organisatie toestemming heeft.
settings-content-edition = Uitgave
settings-content-version = Versie
settings-content-status = Status
settings-content-source = Bron
settings-content-licence = Gebruik
settings-content-citation = Zo verwijs je ernaar
settings-content-path = Gekozen pakket
settings-content-folder = Kies een map
settings-content-zip = Kies een zip-bestand
settings-content-reset = Terug naar de inhoud van Terugblik
settings-content-chosen = { $title } is nu de inhoud van het handboek.
settings-content-failed-title = Je eigen inhoudspakket kon niet worden gelezen
settings-content-failed-body = Terugblik toont nu zijn eigen inhoud. Je casussen zijn niet veranderd. Zet het pakket terug op zijn plek of kies het opnieuw.
settings-content-problems = { $count ->
    [one] Dit klopt niet in het pakket:
   *[other] Deze { $count } dingen kloppen niet in het pakket:
 }
settings-place = Waar je gegevens staan
settings-place-body = Alles staat in één map op deze computer. De kluis daarin is versleuteld; alleen jouw wachtzin opent hem. Terugblik maakt nergens verbinding mee.
settings-place-plain = Buiten de kluis staan alleen deze instellingen, zonder iets uit je casussen.
settings-place-folder = Map
settings-place-memory = Je kijkt rond met voorbeelden: er staat nu niets op de schijf.
settings-about = Over Terugblik
settings-about-tab = Over
settings-about-version = Versie { $version }
settings-about-body = Met Terugblik kijk je terug op je hulp aan een gezin, zie je het patroon en kies je één volgende stap. De app geeft geen oordeel en telt niets op per gezin of per hulpverlener.
settings-about-edition = Het handboek is een eigen bewerking, opgebouwd langs de lijnen van de ZOP&MPG-taxonomie. Het is niet de officiële uitgave.
settings-licences = Licenties
settings-licence-app = Terugblik: EUPL-1.2
settings-licence-font = Lettertype Atkinson Hyperlegible Next: © 2020-2024 The Atkinson Hyperlegible Next Project Authors, SIL Open Font License 1.1
settings-licence-icons = Iconen van Lucide: ISC, deels van Feather: MIT
settings-licence-screen = Schermen: Svelte en Bits UI (MIT), Fluent (Apache-2.0)
settings-licence-program = Programma: Tauri (MIT of Apache-2.0), SQLCipher (BSD-3-Clause), SQLite (publiek domein), printpdf (MIT)
settings-licence-lists = Woordenlijsten waarmee de lekwacht leest: OpenTaal (BSD-3-Clause), Faker en Mimesis (MIT), plaatsnamen van GeoNames (geonames.org, CC BY 4.0), bewerkt en aangevuld
