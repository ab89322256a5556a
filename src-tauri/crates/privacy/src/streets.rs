//! Streets, by their form: a word that ends as streets do, with the names before it and the number behind it.
//! There is no list of streets; a word such as "schoolplein" has the form and is none.

use std::ops::Range;

use crate::items::{Shape, What};
use crate::lexicon::marks_of;
use crate::marks::{
    BETWEEN, COLLEAGUE, COMMON, DETERMINER, GIVEN, HARMLESS, NO_STREET, PLACE, ROLE, TITLE, VERB, WITH, WORD,
};
use crate::tags::Reading;
use crate::{Kind, Reason};

/// Endings of streets that are hardly ever anything else.
const SURE: [&str; 23] = [
    "str",
    "straat",
    "straten",
    "straatje",
    "laan",
    "laantje",
    "gracht",
    "kade",
    "singel",
    "steeg",
    "dreef",
    "plantsoen",
    "boulevard",
    "allee",
    "strjitte",
    "leane",
    "loane",
    "singels",
    "grachtje",
    "wegje",
    "dwarsweg",
    "strjitwei",
    "straatweg",
];

/// Endings that ordinary words have as well: with a capital, a number or a word of place before it.
const LIKELY: [&str; 15] = [
    "ln", "weg", "plein", "hof", "dijk", "pad", "wal", "markt", "diep", "dyk", "paed", "reed", "hofje",
    "pleintje", "wei",
];

/// Endings of many places: with a capital and a number only.
const POSSIBLE: [&str; 62] = [
    "einde",
    "eind",
    "compagnie",
    "mond",
    "haar",
    "horn",
    "baan",
    "erf",
    "brink",
    "kamp",
    "kampen",
    "akker",
    "akkers",
    "veld",
    "velden",
    "ring",
    "burg",
    "park",
    "wijk",
    "zijl",
    "vaart",
    "kanaal",
    "haven",
    "horst",
    "hoek",
    "es",
    "meent",
    "gaard",
    "gaarde",
    "hoeve",
    "heem",
    "stede",
    "stee",
    "beek",
    "bos",
    "zoom",
    "tuin",
    "tuinen",
    "weide",
    "weiden",
    "water",
    "sloot",
    "brug",
    "berg",
    "heuvel",
    "oord",
    "schans",
    "poort",
    "rak",
    "buorren",
    "oever",
    "zijde",
    "hout",
    "heide",
    "raai",
    "landen",
    "borg",
    "stein",
    "dal",
    "loop",
    "goorns",
    "stukken",
];

/// Words that are a street by themselves, with a capital and a number: `Brink 4`.
const ALONE: [&str; 16] = [
    "brink",
    "markt",
    "laan",
    "dijk",
    "plein",
    "singel",
    "haven",
    "kade",
    "es",
    "weg",
    "hof",
    "boulevard",
    "wal",
    "kanaal",
    "vaart",
    "buorren",
];

/// Words with a capital that belong to the street behind them also when a sentence begins with them.
const OPENERS: [&str; 46] = [
    "gedempte",
    "verlengde",
    "hoge",
    "lage",
    "noorder",
    "zuider",
    "wester",
    "ooster",
    "kromme",
    "brede",
    "monseigneur",
    "pater",
    "burgemeester",
    "burg",
    "prins",
    "prinses",
    "koning",
    "koningin",
    "graaf",
    "gravin",
    "sint",
    "st",
    "dokter",
    "dr",
    "doctor",
    "professor",
    "prof",
    "meester",
    "mr",
    "dominee",
    "ds",
    "pastoor",
    "oude",
    "nieuwe",
    "grote",
    "kleine",
    "lange",
    "korte",
    "eerste",
    "tweede",
    "derde",
    "achter",
    "generaal",
    "admiraal",
    "jonkheer",
    "laan",
];

/// Units: a number with one of these behind it counts something.
const UNITS: [&str; 25] = [
    "jaar",
    "jr",
    "mnd",
    "jarige",
    "jaren",
    "keer",
    "maal",
    "uur",
    "weken",
    "week",
    "dagen",
    "dag",
    "maanden",
    "maand",
    "minuten",
    "meter",
    "kilometer",
    "km",
    "kinderen",
    "mensen",
    "huizen",
    "x",
    "euro",
    "personen",
    "gezinnen",
];

/// The most words before the last word of a street.
const MOST_WORDS: usize = 5;

pub(crate) fn read(reading: &mut Reading) {
    let mut index = 0;
    while index < reading.len() {
        match street_at(reading, index).or_else(|| by_place(reading, index)) {
            Some(range) => {
                index = range.end;
                reading.take(range, Kind::Address, Reason::LikeStreet);
            }
            None => index += 1,
        }
    }
}

/// `verhuisd naar de Molenhorn 14`, `Op de Es 4 in Rolde`, `Singel 33`: words with capitals and a number, known by
/// where they stand and not by their form.
fn by_place(reading: &Reading, index: usize) -> Option<Range<usize>> {
    // "Huisbezoek Oude Bosweg 8": the first word of a sentence has its capital of that.
    let opens_sentence = reading.is_first(index)
        && reading.is_capital(index + 1)
        && reading.has(index, WORD)
        && !OPENERS.contains(&reading.word(index));
    if opens_sentence || !reading.is_capital(index) || !reading.is_free(index) || reading.is_glued(index) {
        return None;
    }
    let mut end = index + 1;
    while end < index + MOST_WORDS {
        let joint = matches!(
            reading.word(end),
            "de" | "het" | "'t" | "der" | "den" | "van" | "in" | "op" | "ter" | "naar"
        );
        let name = reading.is_capital(end) && !reading.is_first(end) && reading.is_free(end);
        if name || (joint && (reading.is_capital(end + 1) || reading.is_capital(end + 2))) {
            end += 1;
        } else {
            break;
        }
    }
    let last = end.checked_sub(1)?;
    let number = house_number(reading, end).filter(|_| !reading.is_glued(end))?;
    let is_year = reading.number(end).is_some_and(|it| (1900..2100).contains(&it));
    let is_other = counts(reading, last)
        || (index..end).any(|it| {
            reading.has(it, ROLE | TITLE | VERB | HARMLESS | COLLEAGUE)
                || reading.shape(it) == Some(Shape::Capitals)
                || (reading.has(it, GIVEN) && !reading.has(it, WORD))
        });
    if is_year || is_other || !reading.is_capital(last) {
        return None;
    }
    let before = index.wrapping_sub(1);
    let lives = (index.saturating_sub(4)..index).any(|it| is_address_word(reading.word(it)))
        && (is_address_word(reading.word(before))
            || reading.is_sign(before, ':')
            || matches!(reading.word(before), "de" | "het" | "'t" | "op" | "aan" | "naar" | "in" | "is"));
    let word = reading.word(last);
    let form = POSSIBLE.iter().chain(&LIKELY).any(|it| word.len() > it.len() + 1 && word.ends_with(it))
        || ALONE.contains(&word);
    let alone = form && reading.is_first(index) && ends_line(reading, number);
    (lives || alone || is_before_code(reading, number)).then_some(index..number)
}

/// Words that say where someone lives.
fn is_address_word(word: &str) -> bool {
    matches!(
        word,
        "woont"
            | "wonen"
            | "woonde"
            | "woonden"
            | "verhuisd"
            | "verhuizen"
            | "verhuist"
            | "adres"
            | "woonadres"
            | "bezoekadres"
            | "postadres"
            | "huis"
            | "flat"
            | "woning"
            | "appartement"
    )
}

/// True when nothing that belongs to it follows: `Singel 33`, `Singel 33, kamer 4`.
fn ends_line(reading: &Reading, index: usize) -> bool {
    match reading.item(index).map(|it| it.what) {
        None | Some(What::Break | What::Sign(',' | '.' | ';' | ')')) => true,
        Some(What::Word(_)) => reading.word(index) == "hs",
        Some(_) => false,
    }
}

/// The street whose last word stands at `index`, with its number; `Laan van …` begins at `index`.
fn street_at(reading: &Reading, index: usize) -> Option<Range<usize>> {
    reading.shape(index)?;
    if !reading.is_free(index) {
        return None;
    }
    let capital = reading.is_capital(index) && reading.shape(index) != Some(Shape::Capitals);
    let number = house_number(reading, index + 1);
    let word = reading.word(index);
    let inside = capital && !reading.is_first(index);
    if let Some(end) = lane_of(reading, index) {
        let number = house_number(reading, end);
        if inside || number.is_some() {
            return Some(index..number.unwrap_or(end));
        }
    }
    let at_home = at_home(reading, index) || (!capital && at_home(reading, small_start_of(reading, index)));
    if word.len() < 4 && !ALONE.contains(&word) || !(capital || number.is_some() || at_home) {
        return None;
    }
    let ends_with =
        |endings: &[&str]| endings.iter().any(|it| word.len() > it.len() + 1 && word.ends_with(it));
    let before = index.wrapping_sub(1);
    let adjective = matches!(
        word,
        "straat" | "laan" | "weg" | "gracht" | "kade" | "dijk" | "pad" | "steeg" | "plein" | "hof"
    ) && capital
        && is_opener_before(reading, index);
    let opened = (inside || (capital && word.len() > 6)) && number.is_some();
    // "opslaan" and "overslaan" are verbs; "Dorpslaan" is none.
    let is_verb = word.ends_with("slaan") && marks_of(word) & WORD != 0;
    // "het Marktplein" with a capital is that one.
    let proper =
        inside && word.len() > 6 && matches!(reading.word(before), "de" | "het" | "'t") && !is_plain(word);
    let generic = is_verb || (reading.has(index, NO_STREET) && !adjective && !opened && !proper);
    let aan =
        matches!(reading.word(before), "de" | "het" | "'t") && reading.word(before.wrapping_sub(1)) == "aan";
    let stands = if number.is_some() && at_home && (capital || aan) && ALONE.contains(&word) {
        true
    } else if generic {
        false
    } else if adjective {
        true
    } else if ends_with(&SURE) {
        capital || number.is_some() || (at_home && !is_everyday(reading, index))
    } else if ends_with(&LIKELY) {
        let listed_word = reading.has(index, COMMON | VERB);
        (inside && !listed_word)
            || (capital && !reading.has(index, WORD) && marks_of(word) == 0)
            || number.is_some_and(|_| capital || at_home)
            || (at_home && !reading.has(index, WORD))
            || (capital && number.is_some())
    } else if inside
        && ends_with(&POSSIBLE)
        && !reading.has(index, WORD)
        && (aan || (at_home && marks_of(word) == 0 && reading.word(before) == "de"))
    {
        // `aan het Zuiderpark`
        true
    } else if number.is_some() && capital && !reading.has(index, HARMLESS | ROLE | TITLE) {
        let on_street =
            matches!(reading.word(before), "aan" | "op" | "adres") || reading.is_sign(before, ':');
        let on_the = matches!(reading.word(before), "de" | "het" | "'t")
            && matches!(reading.word(before.wrapping_sub(1)), "aan" | "op" | "in");
        let form = ends_with(&POSSIBLE) || ALONE.contains(&word);
        (form && (inside || on_street || !reading.has(index, WORD)))
            || ((on_street || on_the) && inside && !counts(reading, index) && !reading.has(index, GIVEN))
            || (ALONE.contains(&word) && is_before_code(reading, number.unwrap_or(index)))
    } else {
        false
    };
    if !stands {
        return None;
    }
    let start = start_of(reading, index);
    Some(start..number.unwrap_or(index + 1))
}

/// True when a postal code or a place follows: `Brink 4, 9451 AB`, `Brink 4 in Rolde`, `Brink 4 (Rolde)`.
fn is_before_code(reading: &Reading, end: usize) -> bool {
    let mut next = end;
    while next < end + 2
        && (reading.is_sign(next, ',')
            || reading.is_sign(next, '(')
            || matches!(reading.word(next), "in" | "te"))
    {
        next += 1;
    }
    let code = reading.number(next).is_some_and(|it| (1000..10_000).contains(&it))
        && reading.word(next + 1).len() == 2;
    code || (next > end && reading.has(next, PLACE) && reading.is_capital(next))
}

/// True for `groep 5`, `Fase 2`: a word that is numbered without being a street.
fn counts(reading: &Reading, index: usize) -> bool {
    matches!(
        reading.word(index),
        "groep"
            | "klas"
            | "fase"
            | "kamer"
            | "lokaal"
            | "stap"
            | "schaal"
            | "niveau"
            | "cluster"
            | "week"
            | "deel"
            | "plan"
            | "versie"
            | "lijn"
            | "bus"
            | "hoofdstuk"
            | "pagina"
            | "bijlage"
            | "team"
            | "afdeling"
            | "gebouw"
            | "ronde"
            | "module"
            | "leerjaar"
            | "doel"
            | "actie"
            | "punt"
            | "optie"
            | "dag"
            | "sessie"
            | "les"
            | "nummer"
            | "scenario"
            | "variant"
            | "categorie"
            | "kind"
            | "vraag"
            | "thema"
    )
}

/// Words that no street is called, also with a capital.
fn is_plain(word: &str) -> bool {
    [
        "snelweg",
        "autoweg",
        "schoolplein",
        "speelplein",
        "fietspad",
        "voetpad",
        "zebrapad",
        "vanwege",
        "halverwege",
    ]
    .contains(&word)
}

/// Words in use for any street.
fn is_everyday(reading: &Reading, index: usize) -> bool {
    matches!(
        reading.word(index),
        "straten" | "straatje" | "laantje" | "wegje" | "singels" | "grachtje" | "dwarsweg"
    )
}

/// `in de X`, `aan de X`, `op het X`.
fn at_home(reading: &Reading, index: usize) -> bool {
    let before = index.wrapping_sub(1);
    matches!(reading.word(before), "de" | "het" | "'t")
        && matches!(
            reading.word(before.wrapping_sub(1)),
            "in" | "aan"
                | "op"
                | "uit"
                | "van"
                | "rond"
                | "langs"
                | "bij"
                | "naar"
                | "vanaf"
                | "achter"
                | "nabij"
                | "tot"
        )
        || matches!(reading.word(before), "adres" | "aan" | "woonadres" | "bezoekadres" | "postadres")
}

/// `Laan van de Vrijheid`, `Weg naar het Bos`: the end.
fn lane_of(reading: &Reading, index: usize) -> Option<usize> {
    let is_lane = matches!(reading.word(index), "laan" | "weg" | "plein" | "kanaal" | "hof" | "park")
        && reading.is_capital(index);
    if !is_lane
        || !matches!(reading.word(index + 1), "van" | "der" | "naar" | "voor" | "nz" | "zz" | "oz" | "wz")
    {
        return is_lane.then(|| named_lane(reading, index)).flatten();
    }
    let mut end = index + 1;
    let joins = |at: usize| reading.has(at, BETWEEN) || reading.word(at) == "naar";
    while end < index + 1 + MOST_WORDS && joins(end) && !reading.is_capital(end) {
        end += 1;
    }
    while end < index + 1 + MOST_WORDS && reading.is_capital(end) {
        end += 1;
    }
    (reading.is_capital(end - 1) && end > index + 1).then_some(end)
}

/// `Laan Corpus den Hoorn 4`: the end, when a number follows.
fn named_lane(reading: &Reading, index: usize) -> Option<usize> {
    let mut end = index + 1;
    while end < index + 1 + MOST_WORDS
        && (reading.is_capital(end)
            || (end > index + 1 && reading.has(end, BETWEEN) && reading.is_capital(end + 1)))
    {
        end += 1;
    }
    (end > index + 1 && house_number(reading, end).is_some()).then_some(end)
}

/// True when an adjective or a name with a capital stands before: `Oude Weg`, `Grote Markt`.
fn is_opener_before(reading: &Reading, index: usize) -> bool {
    let before = index.wrapping_sub(1);
    reading.is_capital(before)
        && (OPENERS.contains(&reading.word(before))
            || (!reading.is_first(before) && !reading.has(before, WITH | ROLE | DETERMINER | VERB)))
}

/// Where the street begins whose last word stands at `index`: `Burgemeester van Royenstraat`, `Jan Steenlaan`.
fn start_of(reading: &Reading, index: usize) -> usize {
    let mut start = index;
    if !reading.is_capital(index) {
        return small_start_of(reading, index);
    }
    while index - start < MOST_WORDS {
        let Some(before) = start.checked_sub(1) else { break };
        let is_point = reading.is_sign(before, '.') && reading.is_glued(before);
        let word = if is_point { before.wrapping_sub(1) } else { before };
        if !reading.is_free(word) {
            break;
        }
        // `Adres: Van Heemskerckstraat 3`, and at the start of a sentence with its number.
        let small_capital = reading.is_capital(word)
            && matches!(reading.word(word), "van" | "ter" | "ten" | "'t" | "den" | "von")
            && (!reading.is_first(word) || house_number(reading, index + 1).is_some());
        let opener = small_capital || (OPENERS.contains(&reading.word(word)) && reading.is_capital(word));
        let ordinal = matches!(reading.word(word), "e" | "de" | "ste")
            && reading.number(word.wrapping_sub(1)).is_some();
        let name = reading.is_capital(word)
            && !reading.is_first(word)
            && !reading.has(word, ROLE | VERB | HARMLESS)
            && (!reading.has(word, DETERMINER | WITH) || opener);
        let small = reading.is_small(word) && reading.has(word, BETWEEN) && {
            let further = word.wrapping_sub(1);
            reading.is_capital(further)
                && (!reading.is_first(further) || OPENERS.contains(&reading.word(further)))
                && !reading.has(further, ROLE | VERB | WITH)
        };
        if !opener && !name && !small {
            if ordinal {
                return word.wrapping_sub(1);
            }
            break;
        }
        start = word;
    }
    start
}

/// Where `mr. groen van prinstererlaan` begins, of which the last word stands at `index`.
fn titled_start_of(reading: &Reading, index: usize) -> Option<usize> {
    let is_title = |at: usize| {
        matches!(
            reading.word(at),
            "burgemeester"
                | "burg"
                | "prins"
                | "prinses"
                | "koning"
                | "koningin"
                | "graaf"
                | "dr"
                | "mr"
                | "prof"
                | "ds"
                | "dokter"
                | "professor"
                | "dominee"
                | "pastoor"
                | "generaal"
                | "admiraal"
                | "jonkheer"
                | "jhr"
        )
    };
    let belongs = |at: usize| {
        let says = reading.has(at, VERB | ROLE)
            || matches!(
                reading.word(at),
                "aan" | "op" | "bij" | "in" | "naar" | "langs" | "met" | "en" | "uit" | "over"
            );
        (reading.is_small(at) && !says) || (reading.is_sign(at, '.') && reading.is_glued(at))
    };
    let from = index.saturating_sub(MOST_WORDS + 1);
    let inside = (from..index).rev().take_while(|it| belongs(*it));
    inside.filter(|it| is_title(*it)).last()
}

/// The same in small letters: `prinses beatrixlaan 3`, `jan van galenstraat 5`.
fn small_start_of(reading: &Reading, index: usize) -> usize {
    let names = |at: usize| {
        reading.is_small(at)
            && reading.is_free(at)
            && ((reading.has(at, GIVEN) && !reading.has(at, WORD))
                || matches!(
                    reading.word(at),
                    "burgemeester"
                        | "burg"
                        | "prins"
                        | "prinses"
                        | "koningin"
                        | "koning"
                        | "graaf"
                        | "sint"
                        | "st"
                        | "dr"
                        | "dokter"
                        | "prof"
                        | "professor"
                        | "pastoor"
                        | "dominee"
                        | "ds"
                        | "generaal"
                        | "jan"
                        | "piet"
                        | "willem"
                ))
    };
    let small = |at: usize| matches!(reading.word(at), "van" | "de" | "der" | "den" | "ter" | "ten");
    let before = index.wrapping_sub(1);
    if let Some(start) = titled_start_of(reading, index) {
        return start;
    }
    if matches!(reading.word(before), "verlengde" | "gedempte") {
        return before;
    }
    // `aan de van starkenborghstraat`
    let further = reading.word(before.wrapping_sub(1));
    if names(before)
        || (matches!(reading.word(before), "van" | "ter" | "ten") && matches!(further, "de" | "het" | "aan"))
    {
        return before;
    }
    for reach in 1..=2 {
        let first = index.wrapping_sub(reach + 1);
        if (1..=reach).all(|it| small(index.wrapping_sub(it))) && names(first) {
            return first;
        }
    }
    index
}

/// A street cut short: `dorpsstr`, `beukenln`.
fn ends_short(word: &str) -> bool {
    word.len() > 4 && (word.ends_with("str") || word.ends_with("ln") || word.ends_with("wg"))
}

/// The end of the house number that begins at `start`: `12`, `12a`, `12-3`, `nr. 12`, `12 bis`.
fn house_number(reading: &Reading, start: usize) -> Option<usize> {
    let mut index = start;
    // `Kerkstr. 2a`
    if reading.is_sign(index, '.')
        && reading.is_glued(index)
        && ends_short(reading.word(index.wrapping_sub(1)))
    {
        index += 1;
    }
    if matches!(reading.word(index), "nr" | "nummer" | "no") {
        index += 1;
        if reading.is_sign(index, '.') {
            index += 1;
        }
    }
    let number = reading.number(index)?;
    if number == 0 || number > 99_999 || (reading.is_glued(index) && index == start) {
        return None;
    }
    let mut end = index + 1;
    if UNITS.contains(&reading.word(end)) {
        return None;
    }
    // A clock, a date or a fraction: "Kerkweg 10:30".
    if matches!(reading.item(end).map(|it| it.what), Some(What::Sign(':' | '/')))
        && reading.number(end + 1).is_some()
        && reading.is_glued(end + 1)
    {
        return None;
    }
    let one_letter = reading.word(end).chars().count() == 1;
    let addition = one_letter && (reading.is_glued(end) || reading.is_capital(end));
    if addition || matches!(reading.word(end), "bis" | "hs" | "huis" | "rood" | "zwart") {
        end += 1;
    } else if reading.is_sign(end, '-') && reading.is_glued(end) {
        let glued = reading.is_glued(end + 1);
        let follows = reading.number(end + 1).is_some() || (1..=4).contains(&reading.word(end + 1).len());
        if glued && follows {
            end += 2;
        }
    }
    Some(end)
}
