//! A problem of a content pack in Dutch: where, what, and what to do. For the author of a pack,
//! on the command line and in the settings.

use crate::{Expected, Kind, MAX_TEXT, Mark, Problem, ProblemKind};

impl Problem {
    /// The problem as one sentence or two: "bestand, regel n: wat er mis is en wat je kunt doen".
    pub fn say(&self) -> String {
        format!("{}, regel {}: {}", self.file, self.line, self.kind.say())
    }
}

impl ProblemKind {
    /// What is wrong and what to do, without the place.
    pub fn say(&self) -> String {
        match self {
            Self::MissingFile => "dit bestand ontbreekt. Zet het erbij.".to_owned(),
            Self::UnknownFile => "dit bestand hoort niet in een inhoudspakket. Haal het weg of \
                kijk of de naam klopt."
                .to_owned(),
            Self::NotToml => "deze regel is geen geldige TOML. Kijk of de aanhalingstekens, de haken en het \
                is-teken kloppen."
                .to_owned(),
            Self::MissingKey(key) => format!("hier ontbreekt ‘{key}’. Voeg het toe."),
            Self::UnknownKey(key) => {
                format!("‘{key}’ betekent hier niets. Kijk of het goed gespeld is, of haal het weg.")
            }
            Self::WrongType(key, expected) => format!("‘{key}’ moet {} zijn.", expected.say()),
            Self::Blank(key) => format!("‘{key}’ is leeg. Vul een tekst in."),
            Self::TooLong(key, has) => {
                format!("‘{key}’ is te lang: {has} tekens. Het mogen er hoogstens {MAX_TEXT} zijn.")
            }
            Self::Markup(key) => {
                format!("in ‘{key}’ staat HTML. Schrijf gewone tekst, zonder tekens als <b> of <script>.")
            }
            Self::Invisible(key) => {
                format!("in ‘{key}’ staan onzichtbare tekens. Typ de tekst opnieuw.")
            }
            Self::EmptyList(key) => format!("‘{key}’ is leeg. Zet er minstens één regel in."),
            Self::NoChoice { key, word, choices } => {
                format!("‘{key}’ kan niet ‘{word}’ zijn. Kies uit: {}.", choices.join(", "))
            }
            Self::MalformedId(id) => format!(
                "‘{id}’ is geen geldige id. Gebruik kleine letters, cijfers en streepjes, hoogstens 64 tekens \
                 (voor de code van een bron: hoofdletters, cijfers en streepjes, hoogstens 20)."
            ),
            Self::NotAnAddress(key) => {
                format!("‘{key}’ is geen webadres. Het begint met https:// of http://.")
            }
            Self::NotALetter(letter) => {
                format!("‘{letter}’ kan niet de letter van een categorie zijn. Kies één hoofdletter.")
            }
            Self::LetterTwice(letter) => {
                format!("de letter {letter} hoort al bij een andere categorie. Kies een andere letter.")
            }
            Self::IdTwice { kind, id, first_file, first_line } => format!(
                "de id ‘{id}’ ({}) staat er al, in {first_file}, regel {first_line}. Kies een andere id.",
                kind.say()
            ),
            Self::UnknownId { kind, id } => format!(
                "‘{id}’ ({}) bestaat niet in dit pakket. Kijk of de id klopt, of voeg haar toe.",
                kind.say()
            ),
            Self::PhaseNotOnce(phase) => {
                format!("de fase ‘{}’ moet er precies één keer staan.", phase.id())
            }
            Self::IntensityNotOnce(intensity) => {
                format!("de intensiteit ‘{}’ moet er precies één keer staan.", intensity.id())
            }
            Self::VariantNotOnce(variant) => {
                format!(
                    "de variant ‘{}’ van de gespreksleidraad moet er precies één keer staan.",
                    variant.id()
                )
            }
            Self::FamilyStepQuestion(step) => format!(
                "de stap ‘{step}’ met het gezin heeft precies één eigen vraag nodig: wat de hulpverlener zelf \
                 leert. Andere antwoorden van een gezin worden hier niet bewaard."
            ),
            Self::NotAShare => "dit deel klopt niet. Het eerste getal is minstens 1 en niet groter dan het \
                tweede."
                .to_owned(),
            Self::MinutesTurned => "‘minutes’ is groter dan ‘minutes_to’. Draai de getallen om.".to_owned(),
            Self::Circle(ids) => format!(
                "deze elementen bevatten elkaar in een kring: {}. Haal één verwijzing weg.",
                ids.join(" → ")
            ),
            Self::ComparedWithItself(id) => {
                format!("‘{id}’ wordt met zichzelf vergeleken. Kies een ander element.")
            }
            Self::NotResearch(id, mark) => format!(
                "‘{id}’ heeft merkteken {} ({}) en zou als kennis uit onderzoek getoond worden. Zoek de bron op \
                 of laat het weg.",
                mark.id(),
                mark.say()
            ),
            Self::SeenNowhere(id) => {
                format!("bij ‘{id}’ zegt het merkteken dat het gezien is, maar er staat geen bron bij.")
            }
            Self::OnlyUnseenSources(id) => {
                format!("alle bronnen van ‘{id}’ zijn zelf niet gezien. Voeg een bron toe die wel gezien is.")
            }
            Self::SecondTag { element, phase } => format!(
                "‘{element}’ staat al in de fase ‘{}’ van deze casus. Een element kan er per fase één keer in.",
                phase.id()
            ),
            Self::ItemOfOtherLens(id) => {
                format!("‘{id}’ hoort bij een andere lens dan deze casus heeft.")
            }
        }
    }
}

impl Expected {
    fn say(self) -> &'static str {
        match self {
            Self::Text => "een tekst tussen aanhalingstekens",
            Self::Number => "een heel getal van 0 tot 10000",
            Self::Day => "een dag als 2026-11-22, zonder aanhalingstekens",
            Self::List => "een lijst tussen [ en ]",
            Self::Table => "een groep met eigen sleutels",
        }
    }
}

impl Kind {
    /// The Dutch word for the sort of thing.
    pub fn say(self) -> &'static str {
        match self {
            Self::Category => "categorie",
            Self::Element => "element",
            Self::ProgramElement => "programma-element",
            Self::Manner => "wijze van aanbieden",
            Self::Recipient => "ontvanger",
            Self::Question => "vraag",
            Self::Role => "rol",
            Self::GuidePhase => "fase van de leidraad",
            Self::Method => "methode",
            Self::Lens => "lens",
            Self::LensItem => "lens-onderdeel",
            Self::Topic => "onderwerp",
            Self::Fact => "feit uit onderzoek",
            Self::Source => "bron",
            Self::Outcome => "uitkomst",
            Self::Registration => "feit over registratie",
            Self::Sample => "casus",
        }
    }
}

impl Mark {
    /// The mark in Dutch words.
    pub fn say(self) -> &'static str {
        match self {
            Self::SeenHere => "gezien in een bron over de taxonomie",
            Self::SeenNearby => "gezien in een verwante bron",
            Self::Seen => "gezien in de genoemde bron",
            Self::Unchecked => "niet nagekeken",
            Self::OwnDesign => "eigen ontwerp",
        }
    }
}
