//! Names of people: given names, family names and initials. A name is known from a list, from what stands beside it,
//! or from both; a word that is ordinary as well needs what stands beside it.

use crate::items::{Shape, What};
use crate::lexicon::is_nearly;
use crate::marks::{
    AUTHOR, BETWEEN, CLASSROOM, COLLEAGUE, COMMON, DETERMINER, FAMILY, FEEBLE, GIVEN, HARMLESS, IN,
    INSTITUTION, KIND_OF_INSTITUTION, LIVES, NAMING, PLACE, ROLE, SCHOOL, STATE, STRONG, TITLE, USUAL_FAMILY,
    USUAL_GIVEN, VERB, WITH, WORD,
};
use crate::tags::{Reading, Tag};
use crate::{Kind, Reason};

/// Endings of ordinary nouns: an unknown word with one is a new or a misspelt noun, no name.
const NOUN_ENDINGS: [&str; 55] = [
    "ing",
    "ingen",
    "heid",
    "heden",
    "tie",
    "ties",
    "schap",
    "ment",
    "teit",
    "isme",
    "gesprek",
    "plan",
    "hulp",
    "zorg",
    "werk",
    "werker",
    "leider",
    "ster",
    "school",
    "groep",
    "team",
    "kamer",
    "huis",
    "tijd",
    "dag",
    "week",
    "jaar",
    "avond",
    "spel",
    "boek",
    "kaart",
    "brief",
    "lijst",
    "formulier",
    "moment",
    "contact",
    "probleem",
    "problemen",
    "thuis",
    "lijk",
    "baar",
    "loos",
    "atie",
    "iteit",
    "iek",
    "therapie",
    "ologie",
    "aanpak",
    "model",
    "methode",
    "programma",
    "platform",
    "project",
    "instituut",
    "centrum",
];

/// Abbreviations of one-letter parts that are no initials.
const LETTER_WORDS: [&str; 76] = [
    "icm", "iig", "ism", "obv", "ogv", "bijv", "incl", "excl", "oid", "zgn", "dmv", "adhv", "owv", "svp",
    "wv", "wss", "nvt", "ntb", "idd", "gespr", "afspr", "begel", "ontw", "opv", "soc", "em", "vd", "og",
    "ea", "eo", "hb", "gb", "ob", "tc", "ib", "od", "mbt", "oa", "dwz", "ivm", "zsm", "aub", "ed", "nav",
    "tav", "mn", "va", "tm", "bv", "nv", "ipv", "itt", "tgv", "tbv", "iom", "igv", "wo", "ad", "dd", "ns",
    "ps", "nb", "po", "vo", "bso", "kdv", "ggz", "gi", "ots", "mi", "evt", "hs", "jl", "am", "pm", "asap",
];

/// Words after which a letter counts something: `plan B.`, `vitamine D.`
const COUNTED: [&str; 22] = [
    "plan",
    "optie",
    "groep",
    "klas",
    "vitamine",
    "hepatitis",
    "kind",
    "casus",
    "zoon",
    "dochter",
    "punt",
    "deel",
    "bijlage",
    "type",
    "cluster",
    "rijbewijs",
    "variant",
    "scenario",
    "letter",
    "persoon",
    "gezin",
    "team",
];

/// How many words may stand between a given and a family name.
const MOST_BETWEEN: usize = 3;

pub(crate) fn read(reading: &mut Reading) {
    known(reading);
    authors(reading);
    initials(reading);
    titles(reading);
    labelled(reading);
    given(reading);
    surnames_alone(reading);
    coordinated(reading);
    repeated(reading);
}

/// What the worker said is a name here, and what is none.
fn known(reading: &mut Reading) {
    if reading.known.is_empty() {
        return;
    }
    for index in 0..reading.len() {
        if !reading.is_free(index) {
            continue;
        }
        if let Some(kind) = reading.known.kind_of(reading.word(index)) {
            reading.take(index..index + 1, kind, Reason::KnownHere);
        }
    }
}

/// `J. Bowlby`, `Stephen Covey`, `het model van Ofman`: who wrote a method down is no one of a family.
fn authors(reading: &mut Reading) {
    for index in 0..reading.len() {
        if reading.has(index, AUTHOR) && reading.is_capital(index) && reading.is_free(index) {
            let mut start = index;
            while let Some(before) = start.checked_sub(1) {
                let initial = reading.is_sign(before, '.') && reading.is_glued(before) && {
                    let letter = before.wrapping_sub(1);
                    reading.is_capital(letter) && is_letter(reading, letter)
                };
                let given = start == index
                    && reading.shape(before) == Some(Shape::Capital)
                    && reading.has(before, GIVEN)
                    && !reading.has(before, WITH | DETERMINER);
                match (initial, given) {
                    (true, _) => start = before - 1,
                    (false, true) => start = before,
                    (false, false) => break,
                }
            }
            reading.take_harmless(start..index + 1);
            continue;
        }
        let named = matches!(
            reading.word(index),
            "syndroom"
                | "methode"
                | "methodiek"
                | "model"
                | "theorie"
                | "piramide"
                | "hechtingstheorie"
                | "leercirkel"
                | "taxonomie"
                | "dramadriehoek"
                | "kernkwadranten"
                | "behoeftepiramide"
                | "leerstijlen"
                | "denkhoeden"
        ) && reading.word(index + 1) == "van";
        // "de ziekte van Lyme", and not "de ziekte van Mark".
        let illness = reading.word(index) == "ziekte" && !reading.has(index + 2, USUAL_GIVEN);
        let named = named || (illness && reading.word(index + 1) == "van");
        if named && reading.shape(index + 2) == Some(Shape::Capital) && reading.is_free(index + 2) {
            let mut end = index + 3;
            while end < index + 6 && reading.shape(end) == Some(Shape::Capital) && !reading.is_first(end) {
                end += 1;
            }
            reading.take_harmless(index + 2..end);
        }
    }
}

/// `S. de B.`, `J.P.`, `mw. K.`, and `J. de Vries` as initials with a family name.
fn initials(reading: &mut Reading) {
    let mut index = 0;
    while index < reading.len() {
        // `mw. de W.`: the small words go with the letter behind a title.
        let letter = letter_behind_between(reading, index);
        let Some(end) = letter.or_else(|| initials_at(reading, index)) else {
            index += 1;
            continue;
        };
        reading.take(index..end, Kind::Initials, Reason::LikeInitials);
        index = family_after(reading, end).unwrap_or(end);
    }
}

/// The end of `de W.` at `start`, behind a title.
fn letter_behind_between(reading: &Reading, start: usize) -> Option<usize> {
    let after_title = reading.has(before_point(reading, start), TITLE);
    if !after_title || !reading.is_small(start) || !reading.has(start, BETWEEN) || !reading.is_free(start) {
        return None;
    }
    let mut end = start;
    while end < start + MOST_BETWEEN && reading.is_small(end) && reading.has(end, BETWEEN) {
        end += 1;
    }
    let pointed = is_letter(reading, end) && reading.is_capital_letter(end) && is_pointed(reading, end);
    pointed.then_some(end + 2)
}

fn initials_at(reading: &Reading, start: usize) -> Option<usize> {
    let after_title = reading.has(before_point(reading, start), TITLE | CLASSROOM);
    let first_end = letters(reading, start).or_else(|| {
        // `meneer B` and `familie K`: without a point only behind a title.
        let bare = after_title && is_letter(reading, start) && reading.is_capital_letter(start);
        (bare && !is_letter(reading, start + 1)).then_some(start + 1)
    })?;
    if !reading.is_free(start) || (start > 0 && reading.is_glued(start) && !opens(reading, start - 1)) {
        return None;
    }
    let mut middle = first_end;
    while middle < first_end + MOST_BETWEEN && reading.has(middle, BETWEEN) && !is_pointed(reading, middle) {
        middle += 1;
    }
    let second = if middle > first_end { letters(reading, middle) } else { None };
    let end = second.unwrap_or(first_end);
    let count = (start..end).filter(|it| is_letter(reading, *it)).count();
    let joined: String = (start..end).map(|it| reading.word(it)).collect();
    let surname = second.is_none() && surname_end(reading, first_end, Written::Capital).is_some();
    let named = surname && reading.is_capital_letter(start);
    // `O.T.S.` and `G.I.` are what they are without points too.
    let known = crate::lexicon::marks_of(&joined);
    let abbreviates = count > 1 && known & HARMLESS != 0 && known & (GIVEN | FAMILY) == 0;
    if (LETTER_WORDS.contains(&joined.as_str()) || abbreviates) && !named {
        return None;
    }
    let capital = reading.is_capital_letter(start) || after_title;
    let before = reading.word(start.wrapping_sub(1));
    let counted = COUNTED.contains(&before) && !reading.is_sign(end, '(') && ends(reading, end);
    if !capital || (counted && count == 1) {
        return None;
    }
    let signs = is_signed(reading, start) && reading.is_capital_letter(start);
    let alone = if reading.is_first(start) {
        goes_on(reading, end)
    } else {
        goes_on(reading, end) || is_near_person(reading, start)
    };
    (count > 1 || after_title || surname || alone || signs).then_some(end)
}

/// `Groet, M.`: how a mail ends.
fn is_signed(reading: &Reading, index: usize) -> bool {
    let comma = reading.is_sign(index.wrapping_sub(1), ',') || reading.is_sign(index.wrapping_sub(1), '.');
    let before = index.wrapping_sub(1 + usize::from(comma));
    matches!(reading.word(before), "groet" | "groetjes" | "groeten" | "gr" | "mvg" | "liefs")
}

/// The end of `A.B.` or `A.` that begins at `start`.
fn letters(reading: &Reading, start: usize) -> Option<usize> {
    let mut end = start;
    while end < start + 10 && is_letter(reading, end) && is_pointed(reading, end) {
        end += 2;
    }
    (end > start).then_some(end)
}

fn is_letter(reading: &Reading, index: usize) -> bool {
    reading.word(index).chars().count() == 1
}

fn is_pointed(reading: &Reading, index: usize) -> bool {
    reading.is_sign(index + 1, '.') && reading.is_glued(index + 1)
}

/// True for a sign right behind which initials may stand.
fn opens(reading: &Reading, index: usize) -> bool {
    matches!(
        reading.item(index).map(|it| it.what),
        Some(What::Sign(
            '(' | '"' | '\'' | '“' | '„' | '/' | ',' | ':' | '=' | '[' | '&' | '+' | '>' | '*' | '•'
        ))
    )
}

/// The word before `index`, over the point of an abbreviation: `mw. K.`
fn before_point(reading: &Reading, index: usize) -> usize {
    let before = index.wrapping_sub(1);
    if reading.is_sign(before, '.') || reading.is_sign(before, ':') { before.wrapping_sub(1) } else { before }
}

fn ends(reading: &Reading, index: usize) -> bool {
    !goes_on(reading, index)
}

/// True when the sentence goes on after a point: `S. gaat naar school`, `S. (9)`.
fn goes_on(reading: &Reading, index: usize) -> bool {
    match reading.item(index).map(|it| it.what) {
        Some(What::Word(Shape::Small)) => true,
        Some(What::Sign(sign)) => matches!(sign, '(' | ',' | ')' | ':' | '&'),
        Some(What::Word(_) | What::Number(_) | What::Break) | None => false,
    }
}

/// True when a person is likely at `index`: `met S.`, `moeder van S.`
fn is_near_person(reading: &Reading, index: usize) -> bool {
    reading.has(index.wrapping_sub(1), ROLE | COLLEAGUE | CLASSROOM | WITH | NAMING)
}

/// `mevrouw de Vries`, `fam. Jansen`, `gezin yilmaz`.
fn titles(reading: &mut Reading) {
    for index in 0..reading.len() {
        let is_title = reading.has(index, TITLE)
            || (reading.has(index, CLASSROOM | COLLEAGUE)
                && (reading.is_capital(index + 1)
                    || (reading.has(index + 1, BETWEEN) && reading.is_small(index + 1))))
            || (reading.has(index, CLASSROOM) && reading.is_small(index + 1));
        if !is_title {
            continue;
        }
        let mut start = index + 1;
        if reading.is_sign(start, '.') && reading.is_glued(start) {
            start += 1;
        }
        if reading.has(start, TITLE) && reading.word(start) != "de" {
            continue;
        }
        let weak = reading.has(index, CLASSROOM | COLLEAGUE);
        // `kinderarts El Idrissi`: the first of the two is no given name.
        let opens =
            matches!(reading.word(start), "el" | "al" | "van" | "de" | "der" | "den" | "ter" | "ten" | "von")
                && reading.is_capital(start + 1)
                && reading.has(start + 1, FAMILY);
        let given = reading.has(start, GIVEN) && reading.is_free(start) && !opens;
        let family = reading.has(start, FAMILY);
        let more = surname_end(reading, start + 1, Written::Capital).is_some();
        if given && reading.is_capital(start) && (!family || more || weak) {
            // The rule for given names takes it, with what it stands behind.
            continue;
        }
        if given && reading.is_small(start) && (!family || weak) {
            continue;
        }
        let person = matches!(
            reading.word(index),
            "mevrouw" | "mevr" | "mw" | "mej" | "mejuffrouw" | "meneer" | "mijnheer" | "dhr" | "fam"
        ) || (reading.word(index) == "familie" && reading.word(index.wrapping_sub(1)) == "de");
        let written = match (weak, person) {
            (true, _) => Written::Capital,
            (false, true) => Written::Titled,
            (false, false) => Written::Any,
        };
        // "de mentor van Yara" is someone of Yara.
        let of_someone = weak && reading.word(start) == "van" && reading.has(start + 1, GIVEN);
        let clear = |end: &usize| {
            let last = end - 1;
            reading.has(start, BETWEEN) && reading.has(last, USUAL_FAMILY) && reading.has(*end, VERB)
        };
        // `tante Zarvio`, `collega Zarvio`: a name that no list has is a given name behind these.
        let called = weak && reading.marks(start) == 0 && !is_called_by_family_name(reading.word(index));
        let end = surname_end(reading, start, written)
            .filter(|end| !(called && *end == start + 1))
            .or_else(|| surname_end(reading, start, Written::Any).filter(clear))
            .filter(|_| !of_someone);
        if let Some(end) = end {
            reading.take(start..end, Kind::FamilyName, Reason::AfterTitle);
        }
    }
}

/// People at work who are hardly ever called by their given name.
fn is_called_by_family_name(word: &str) -> bool {
    matches!(
        word,
        "huisarts"
            | "kinderarts"
            | "jeugdarts"
            | "tandarts"
            | "arts"
            | "dokter"
            | "psychiater"
            | "kinderpsychiater"
            | "advocaat"
            | "advocate"
            | "rechter"
            | "kinderrechter"
            | "officier"
            | "wijkagent"
            | "agent"
            | "rechercheur"
            | "meester"
            | "dominee"
            | "pastoor"
            | "imam"
            | "directeur"
            | "curator"
            | "bewindvoerder"
            | "orthopedagoog"
            | "mentor"
    )
}

/// `Achternaam: Hoekstra`, `achternaam is de boer`.
fn labelled(reading: &mut Reading) {
    for index in 0..reading.len() {
        if !matches!(reading.word(index), "achternaam" | "familienaam" | "meisjesnaam") {
            continue;
        }
        let start =
            index + 1 + usize::from(reading.is_sign(index + 1, ':') || reading.word(index + 1) == "is");
        if let Some(end) = surname_end(reading, start, Written::Any).filter(|_| start > index + 1) {
            reading.take(start..end, Kind::FamilyName, Reason::AfterNaming);
        }
    }
}

/// How a family name must be written to be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Written {
    /// With a capital.
    Capital,
    /// In any way.
    Any,
    /// In any way, right behind `mevrouw` and the like, where hardly any other noun stands.
    Titled,
}

/// The end of the family name that begins at `start` with its small words; `None` when there is none.
fn surname_end(reading: &Reading, start: usize, written: Written) -> Option<usize> {
    let mut index = start + shortened_between(reading, start);
    let start_of_words = index;
    while index < start_of_words + MOST_BETWEEN
        && reading.has(index, BETWEEN)
        && reading.is_free(index)
        && !(index == start && is_letter(reading, index))
        && !(reading.is_capital(index) && reading.has(index, USUAL_GIVEN) && !is_joint(reading, index + 1))
        && is_joint(reading, index + 1)
    {
        index += 1;
        if reading.is_sign(index, '.') && reading.is_glued(index) {
            index += 1;
        }
    }
    let has_between = index > start;
    if !reading.is_free(index) || (has_between && reading.is_glued(index) && !reading.is_sign(index - 1, '.'))
    {
        return None;
    }
    if !is_surname(reading, index, written, has_between) {
        return None;
    }
    // "Esther van Molendrift" works there.
    if has_between && reading.has(index, INSTITUTION) && !reading.has(index, FAMILY) {
        return None;
    }
    // "gezin uit Beijum": the small words of place need a family name that a list knows, and no place.
    if has_between && is_loose(reading, start) && (!reading.has(index, FAMILY) || reading.has(index, PLACE)) {
        return None;
    }
    let mut end = index + 1;
    // `Jansen-de Vries`
    if reading.word(index).ends_with("-de") || reading.word(index).ends_with("-van") {
        end = surname_end(reading, end, written).unwrap_or(end);
    }
    while reading.is_sign(end, '-') && reading.is_capital(end + 1) && reading.has(end + 1, FAMILY) {
        end += 2;
    }
    Some(end)
}

/// How many items `v.d.`, `v/d` or `v d` takes at `start`; 0 when it does not stand there.
fn shortened_between(reading: &Reading, start: usize) -> usize {
    let mut end = start;
    for letter in ["v", "d"] {
        if reading.word(end) != letter || !reading.is_small(end) {
            return 0;
        }
        end += 1;
        if reading.is_sign(end, '.') || (letter == "v" && reading.is_sign(end, '/')) {
            end += 1;
        }
    }
    end - start
}

/// Small words that stand as easily before a place or a thing.
fn is_loose(reading: &Reading, index: usize) -> bool {
    reading.is_small(index)
        && matches!(
            reading.word(index),
            "op" | "in"
                | "uit"
                | "aan"
                | "onder"
                | "over"
                | "bij"
                | "tot"
                | "voor"
                | "te"
                | "al"
                | "i"
                | "y"
                | "e"
                | "d"
                | "o"
                | "l"
        )
}

fn is_joint(reading: &Reading, index: usize) -> bool {
    reading.shape(index).is_some()
        || (reading.is_sign(index, '.') && reading.is_glued(index) && reading.shape(index + 1).is_some())
}

fn is_surname(reading: &Reading, index: usize, written: Written, has_between: bool) -> bool {
    let marks = reading.marks(index);
    let word = reading.word(index);
    if word.chars().count() < 2 || reading.shape(index) == Some(Shape::Capitals) && marks & FAMILY == 0 {
        return false;
    }
    if reading.is_capital(index) {
        let is_phrase = marks & (HARMLESS | ROLE | TITLE | COLLEAGUE) != 0 && marks & FAMILY == 0;
        let is_word_only = marks & (COMMON | DETERMINER) != 0 && marks & FAMILY == 0;
        let is_sentence = reading.is_first(index);
        return !is_phrase
            && !is_sentence
            && !is_word_only
            && (has_between || marks & (VERB | DETERMINER) == 0);
    }
    if written == Written::Capital || reading.shape(index).is_none() {
        return false;
    }
    let is_word = marks & WORD != 0;
    let is_function =
        marks & (VERB | DETERMINER | WITH | IN | ROLE | TITLE | NAMING | HARMLESS | FEEBLE) != 0;
    if is_word {
        let usual = marks & USUAL_FAMILY != 0 && !is_function;
        // `wesley ter horst`: what these stand before is a name.
        let joint = has_between
            && matches!(
                reading.word(index.wrapping_sub(1)),
                "ter" | "ten" | "der" | "den" | "'t" | "vd" | "d"
            )
            && marks & FAMILY != 0
            && !is_function
            && !is_said_with_ter(word);
        let titled = written == Written::Titled
            && marks & FAMILY != 0
            && !is_function
            && !word.ends_with("en")
            && !NOT_BEHIND_TITLE.contains(&word);
        // "mevrouw groot" and "gezin klein" are people; "gezin snel in beeld" is not.
        let acts = written == Written::Titled && is_noun_too(word) && reading.has(index + 1, VERB);
        return (usual || titled || joint) && (has_between || acts || !is_adjective(word));
    }
    marks & (FAMILY | GIVEN) != 0
        || (marks == 0 && !ends_like_noun(word))
        || (has_between && marks & PLACE != 0)
}

/// Words that are family names and that are said of someone as well: "mevrouw koorts", "meneer straks".
const NOT_BEHIND_TITLE: [&str; 64] = [
    "alles", "aller", "alle", "arbeid", "baart", "boven", "buiten", "bas", "doe", "doel", "eest", "eis",
    "ernst", "fleur", "graag", "harde", "hoge", "hop", "kaal", "kale", "koop", "koorts", "kramp", "kunt",
    "lage", "lange", "let", "lette", "liefde", "los", "maandag", "maat", "massa", "pas", "passe", "paste",
    "pleister", "rijt", "rond", "ronde", "roost", "rouw", "rust", "schrik", "stelt", "straks", "terug",
    "vast", "ver", "vervat", "vervelde", "vliedt", "voer", "voerde", "voert", "voort", "vrijdag", "vrijheid",
    "vroege", "weert", "wel", "wendt", "wisse", "woord",
];

/// Words that are family names and that stand as easily behind "mevrouw" or a given name.
fn is_adjective(word: &str) -> bool {
    is_noun_too(word) || SAID_OF_SOMEONE.contains(&word)
}

const SAID_OF_SOMEONE: [&str; 26] = [
    "boos",
    "snel",
    "goed",
    "stil",
    "blij",
    "kort",
    "laat",
    "vroeg",
    "vast",
    "sterk",
    "wijs",
    "vrolijk",
    "meer",
    "thuis",
    "haar",
    "buurman",
    "buren",
    "oud",
    "weerstand",
    "middel",
    "voogd",
    "helder",
    "klein",
    "jong",
    "huizen",
    "lang",
];

/// Those among them that are a name all the same when someone acts: "familie post verhuist".
fn is_noun_too(word: &str) -> bool {
    matches!(
        word,
        "groot"
            | "post"
            | "zwart"
            | "wit"
            | "groen"
            | "blauw"
            | "best"
            | "dam"
            | "pot"
            | "pen"
            | "tas"
            | "dag"
            | "stel"
            | "wilde"
            | "moes"
            | "bijl"
            | "winter"
            | "zomer"
            | "kool"
            | "bal"
            | "bol"
            | "les"
            | "slot"
            | "veld"
            | "wijk"
            | "land"
            | "waard"
            | "kleine"
            | "jonge"
            | "vrede"
    )
}

/// True for what no list has and what is no name: a noun by its ending, or an abbreviation without a vowel.
fn ends_like_noun(word: &str) -> bool {
    !word.contains(['a', 'e', 'i', 'o', 'u', 'y'])
        || word.ends_with("'er")
        || word.ends_with("'ers")
        || LETTER_WORDS.contains(&word)
        || NOUN_ENDINGS.iter().any(|it| word.len() > it.len() + 2 && word.ends_with(it))
}

/// Takes the family name behind initials or a given name; its end.
fn family_after(reading: &mut Reading, start: usize) -> Option<usize> {
    let end = behind_given(reading, start)?;
    reading.take(start..end, Kind::FamilyName, Reason::WithGivenName);
    Some(end)
}

/// The end of the family name that follows a given name at `start`.
fn behind_given(reading: &Reading, start: usize) -> Option<usize> {
    reading.shape(start)?;
    if reading.item(start.wrapping_sub(1)).is_some_and(|it| it.possessive) {
        return None;
    }
    if reading.is_free(start) && reading.has(start, BETWEEN) {
        return surname_behind_between(reading, start);
    }
    let marks = reading.marks(start);
    let second_given = marks & GIVEN != 0 && marks & FAMILY == 0;
    if second_given {
        return None;
    }
    surname_end(
        reading,
        start,
        if reading.is_small(start.wrapping_sub(1)) { Written::Any } else { Written::Capital },
    )
    .or_else(|| is_small_surname(reading, start).then_some(start + 1))
}

/// `Daan jansen`: a usual family name in small letters behind a given name.
fn is_small_surname(reading: &Reading, index: usize) -> bool {
    reading.is_small(index)
        && reading.is_free(index)
        && reading.has(index, FAMILY)
        && !reading.has(index, WORD)
}

/// `jan de vries`: with a small word before it, a word is a family name when a list knows it, or when no list does.
fn surname_behind_between(reading: &Reading, start: usize) -> Option<usize> {
    let end = surname_end(reading, start, Written::Any)?;
    let last = end.checked_sub(1)?;
    let opener = reading.word(start);
    // "Daan op school", "Lisa in de klas": the small words of place need a family name in capitals.
    let is_loose = is_loose(reading, start);
    let long = last > start + 1;
    let acts = reading.has(last, USUAL_FAMILY) && reading.has(last + 1, VERB);
    let only_in_names = matches!(opener, "ter" | "ten" | "vd" | "v/d" | "van't" | "el")
        && !is_said_with_ter(reading.word(last));
    let usual = opener == "van" && reading.has(last, USUAL_FAMILY) && !is_also_a_place(reading, last);
    let is_known = reading.has(last, FAMILY | GIVEN)
        && (long || acts || only_in_names || usual || !reading.has(last, COMMON));
    let is_capital = reading.is_capital(last);
    // "Daan van Lisa", "Fatima uit Assen": a person or a place behind it is no family name.
    let is_person =
        opener == "van" && last == start + 1 && reading.has(last, USUAL_GIVEN) && !reading.has(last, FAMILY);
    let is_place = reading.has(last, PLACE) && !reading.has(last, FAMILY) && is_loose;
    if is_person || is_place || (is_loose && !(is_capital && is_known)) {
        return None;
    }
    let is_unknown = reading.marks(last) == 0;
    let is_article = matches!(opener, "de" | "het") && !is_capital;
    (is_capital || is_known || (is_unknown && !is_article)).then_some(end)
}

/// `van huis weg`, `van buiten naar binnen`: what only looks like a family name.
fn is_also_a_place(reading: &Reading, index: usize) -> bool {
    reading.has(index, PLACE | LIVES)
        || matches!(reading.word(index), "huis" | "buiten" | "boven" | "hout" | "vrede")
}

/// `ter sprake`, `ten slotte`.
fn is_said_with_ter(word: &str) -> bool {
    matches!(
        word,
        "sprake"
            | "plaatse"
            | "zake"
            | "plekke"
            | "harte"
            | "wereld"
            | "beschikking"
            | "slotte"
            | "eerste"
            | "tweede"
            | "derde"
            | "minste"
            | "hoogste"
            | "zeerste"
            | "onrechte"
            | "opzichte"
            | "aanzien"
            | "behoeve"
            | "koste"
            | "dele"
            | "gunste"
            | "grondslag"
            | "ore"
            | "hand"
            | "dood"
            | "school"
            | "tijde"
            | "einde"
            | "goede"
            | "kwade"
    )
}

/// Given names, and the family names behind them.
fn given(reading: &mut Reading) {
    let mut index = 0;
    while index < reading.len() {
        let Some(reason) = given_at(reading, index) else {
            index += 1;
            continue;
        };
        if !reading.has(index, GIVEN) && possessive_s(reading, index).is_some() {
            reading.take_stem(index, Kind::GivenName, reason);
            index += 1;
            continue;
        }
        // `buurvrouw Scholten`: only the list of family names has it.
        let listed = reading.has(index, FAMILY) && !reading.has(index, GIVEN) && reading.is_capital(index);
        let before = reading.word(index.wrapping_sub(1));
        let formal = reading.marks(index) == 0 && before != "meester" && is_called_by_family_name(before);
        if listed || formal {
            let end = surname_end(reading, index, Written::Capital).unwrap_or(index + 1);
            reading.take(index..end, Kind::FamilyName, reason);
            index = end;
            continue;
        }
        reading.take(index..index + 1, Kind::GivenName, reason);
        index += 1;
        if reading.item(index - 1).is_some_and(|it| it.possessive) {
            continue;
        }
        // `Anna M. de Vries`
        if let Some(end) = letters(reading, index).filter(|_| reading.is_capital_letter(index)) {
            reading.take(index..end, Kind::Initials, Reason::LikeInitials);
            index = end;
        }
        if let Some(end) = family_after(reading, index) {
            index = end;
        }
    }
}

/// What stands beside a word.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one thing seen, and any of them may be true together"
)]
struct Beside {
    /// `een roos`, `de mark`.
    determined: bool,
    /// `zoon X`, `juf X`.
    role: bool,
    /// `moeder van X`.
    of_role: bool,
    /// `heet X`.
    named: bool,
    /// `X (9)`, `X, 9 jaar`.
    aged: bool,
    /// `X zegt`.
    acts: bool,
    /// `X heeft`.
    acts_maybe: bool,
    /// `met X`.
    with: bool,
    /// `X zijn vader`, `X, de oudste dochter`.
    kin: bool,
}

fn beside(reading: &Reading, index: usize) -> Beside {
    let before = index.wrapping_sub(1);
    let second = index.wrapping_sub(2);
    let after = index + 1;
    let colon = reading.is_sign(before, ':');
    let joined =
        reading.is_glued(after) && !matches!(reading.item(after).map(|it| it.what), Some(What::Sign(_)));
    let verb = reading.has(after, VERB) && !joined;
    Beside {
        // "blij dat Jasmijn komt": before a name this word is no article.
        determined: reading.has(before, DETERMINER)
            && !reading.has(before, ROLE)
            && !(reading.word(before) == "dat" && (reading.is_capital(index) || reading.has(index, STRONG))),
        role: reading.has(before, ROLE | CLASSROOM | COLLEAGUE)
            && !is_plural(reading.word(before))
            && !reading.item(before).is_some_and(|it| it.possessive),
        of_role: (reading.word(before) == "van" || reading.word(before) == "v")
            && reading.has(second, ROLE | COLLEAGUE),
        named: reading.has(before, NAMING)
            || (colon && reading.has(second, NAMING | ROLE))
            || (matches!(reading.word(before), "is" | "was") && reading.has(second, NAMING)),
        aged: is_aged(reading, after),
        acts: (verb && !reading.has(after, FEEBLE)) || has_state(reading, after),
        acts_maybe: verb,
        with: reading.has(before, WITH) || matches!(reading.word(before), "en" | "met"),
        kin: has_kin(reading, after),
    }
}

/// `is zwanger`, `was heel stil`, `is 6`: what only people are.
fn has_state(reading: &Reading, index: usize) -> bool {
    if !matches!(reading.word(index), "is" | "was" | "bleef" | "blijft" | "wordt" | "werd" | "lijkt" | "leek")
    {
        return false;
    }
    let small = matches!(
        reading.word(index + 1),
        "erg"
            | "heel"
            | "weer"
            | "nog"
            | "nu"
            | "zo"
            | "te"
            | "vaak"
            | "best"
            | "niet"
            | "al"
            | "snel"
            | "vandaag"
    );
    let state = index + 1 + usize::from(small);
    let age = reading.number(state).is_some_and(|it| it < 100)
        && !reading.is_sign(state + 1, ',')
        && (reading.word(state + 1) == "jaar"
            || reading.shape(state + 1).is_none()
            || reading.word(state + 1) == "en");
    reading.has(state, STATE) || age
}

/// `zijn vader`, `, de oudste dochter van`: what stands behind a person.
fn has_kin(reading: &Reading, index: usize) -> bool {
    let whose = |at: usize| matches!(reading.word(at), "zijn" | "haar" | "z'n" | "d'r" | "hun" | "zn" | "dr");
    let and = usize::from(reading.word(index) == "en");
    if whose(index + and) && reading.has(index + and + 1, ROLE) {
        return true;
    }
    let the = |at: usize| matches!(reading.word(at), "de" | "het" | "een" | "onze") || whose(at);
    let role = |at: usize| reading.has(at, ROLE | COLLEAGUE) && !is_plural(reading.word(at));
    let described = the(index + 1) && (role(index + 2) || (reading.is_small(index + 2) && role(index + 3)));
    reading.is_sign(index, ',') && (role(index + 1) && reading.is_sign(index + 2, ',') || described)
}

/// `in Axel`, `uit Erica`: a place that is a given name too; `naar Axel` and `bij Axel` are people.
fn is_after_place_word(reading: &Reading, index: usize) -> bool {
    let before = index.wrapping_sub(1);
    reading.has(index, PLACE)
        && reading.has(before, IN)
        && !(matches!(reading.word(before), "naar" | "bij" | "rond" | "buiten" | "plaats")
            && reading.has(index, USUAL_GIVEN))
}

fn is_plural(word: &str) -> bool {
    matches!(
        word,
        "zoons" | "ouders" | "kinderen" | "broers" | "zussen" | "zusjes" | "broertjes" | "moeders" | "vaders"
    )
}

/// `(9)`, `(9 jaar)`, `, 9 jaar`, `9 jaar`, `(9;3)`.
fn is_aged(reading: &Reading, index: usize) -> bool {
    let small = |at: usize| reading.number(at).is_some_and(|it| it < 100);
    let unit = |at: usize| {
        matches!(reading.word(at), "jaar" | "jr" | "maanden" | "mnd" | "weken" | "maand" | "jarige")
    };
    if reading.is_sign(index, '(') {
        return small(index + 1)
            && (reading.is_sign(index + 2, ')') || unit(index + 2) || reading.is_sign(index + 2, ';'));
    }
    if reading.is_sign(index, ',') {
        return small(index + 1) && unit(index + 2);
    }
    // `(tim 14, joy 11)`, and not `max 6 personen`.
    let listed = reading.number(index).is_some_and(|it| it < 26)
        && matches!(reading.item(index + 1).map(|it| it.what), Some(What::Sign(',' | ')' | ';')))
        && matches!(reading.item(index.wrapping_sub(2)).map(|it| it.what), Some(What::Sign(',' | '(' | ':')));
    (small(index) && unit(index + 1)) || listed
}

/// Why the word at `index` is a given name; `None` when it is none.
fn given_at(reading: &Reading, index: usize) -> Option<Reason> {
    let shape = reading.shape(index)?;
    if !reading.is_free(index) || reading.word(index).chars().count() < 2 {
        return None;
    }
    // `goed.Daan` lacks a blank; `roos_12` and `@roos` are names on the net, and `3B` is a class.
    let joins = |it: &What| !matches!(it, What::Sign(sign) if !matches!(sign, '@' | '_' | '#' | '\\'));
    if reading.is_glued(index) && reading.item(index.wrapping_sub(1)).is_some_and(|it| joins(&it.what)) {
        return None;
    }
    if matches!(reading.item(index + 1).map(|it| it.what), Some(What::Sign('@' | '_')))
        && reading.is_glued(index + 1)
    {
        return None;
    }
    let beside = beside(reading, index);
    match shape {
        Shape::Capital if !reading.is_first(index) => capital(reading, index, &beside),
        Shape::Capital => at_start(reading, index, &beside),
        Shape::Small => small(reading, index, &beside),
        // ADHD, GGZ: an abbreviation, unless someone is called so.
        Shape::Capitals => (reading.has(index, GIVEN) && beside.named).then_some(Reason::AfterNaming),
    }
}

/// With a capital in the middle of a sentence.
fn capital(reading: &Reading, index: usize, beside: &Beside) -> Option<Reason> {
    let marks = reading.marks(index);
    let clear = beside.role || beside.of_role || beside.named || beside.aged || beside.kin;
    if marks & GIVEN != 0 {
        if marks & (HARMLESS | COMMON) != 0 && marks & STRONG == 0 {
            let acts = (beside.acts || beside.acts_maybe) && marks & HARMLESS == 0;
            let with = beside.with && marks & (VERB | WITH | DETERMINER | HARMLESS | PLACE) == 0;
            // A usual name with the only capital around: "Ik vroeg Ben om te blijven".
            let alone = marks & USUAL_GIVEN != 0
                && marks & (VERB | WITH | DETERMINER | HARMLESS | PLACE | IN | ROLE) == 0
                && reading.is_small(index.wrapping_sub(1))
                && !reading.is_capital(index + 1);
            return ((clear || acts || with || alone) && !beside.determined).then(|| why(beside));
        }
        let is_place = is_after_place_word(reading, index);
        // "onze Bas" is someone, "de Roos" may be a house.
        let ours = matches!(
            reading.word(index.wrapping_sub(1)),
            "onze" | "ons" | "mijn" | "zijn" | "haar" | "hun" | "jouw" | "je" | "die" | "deze"
        );
        // "de Hema": behind an article only a usual name is someone.
        let may_be_thing = marks & WORD != 0 || marks & USUAL_GIVEN == 0;
        let is_noun = beside.determined && may_be_thing && !clear && !ours;
        return (!is_place && !is_noun).then(|| listed(beside));
    }
    if marks & (HARMLESS | INSTITUTION | TITLE | ROLE | COLLEAGUE) != 0 {
        return None;
    }
    if marks & (FAMILY | PLACE) != 0 && marks & WORD == 0 {
        let person = beside.role
            || beside.of_role
            || beside.aged
            || (beside.named && reading.word(index.wrapping_sub(1)) != "heten");
        return (person && marks & PLACE == 0).then(|| why(beside));
    }
    if let Some(reason) = possessive_s(reading, index) {
        return Some(reason);
    }
    if marks == 0 {
        let is_place = reading.has(index.wrapping_sub(1), IN)
            && !matches!(reading.word(index.wrapping_sub(1)), "naar" | "bij");
        let is_thing = beside.determined && !clear;
        let noun = ends_like_noun(reading.word(index)) && !clear;
        return (!is_place && !is_thing && !noun).then_some(Reason::WrittenLikeName);
    }
    // An ordinary word with a capital: only when someone is called so.
    let is_word = marks & (WORD | COMMON) != 0;
    // "naam: Netwerk vergroten" is a name of something else.
    let goes_on = reading.is_sign(index.wrapping_sub(1), ':') && reading.is_small(index + 1);
    (is_word
        && !goes_on
        && marks & (VERB | WITH | DETERMINER | NAMING) == 0
        && (beside.named || beside.aged)
        && !beside.determined)
        .then(|| why(beside))
}

/// With a capital that a sentence begins with.
fn at_start(reading: &Reading, index: usize, beside: &Beside) -> Option<Reason> {
    let marks = reading.marks(index);
    let then_name =
        reading.is_capital(index + 1) && reading.has(index + 1, FAMILY) && !reading.has(index + 1, HARMLESS);
    let then_and = matches!(reading.word(index + 1), "en" | "&")
        && reading.has(index + 2, GIVEN)
        && reading.is_capital(index + 2);
    let acts = beside.acts || beside.acts_maybe;
    let owns = reading.item(index).is_some_and(|it| it.possessive);
    if marks & GIVEN != 0 {
        if marks & HARMLESS != 0 && marks & USUAL_GIVEN == 0 {
            return (beside.aged || beside.named).then(|| why(beside));
        }
        if marks & PLACE != 0 && marks & USUAL_GIVEN == 0 {
            return (beside.acts || beside.aged || beside.named).then(|| why(beside));
        }
        if marks & COMMON != 0 && marks & STRONG == 0 {
            // `Lot heeft gehuild`
            let did = matches!(reading.word(index + 1), "heeft" | "had")
                && reading.word(index + 2).starts_with("ge");
            let strong = beside.acts || beside.aged || beside.named || then_name || did;
            return (strong && marks & (VERB | WITH | DETERMINER) == 0).then(|| why(beside));
        }
        if marks & WORD != 0 && marks & STRONG == 0 {
            return (acts || beside.aged || then_name || then_and || owns || beside.named || beside.kin)
                .then(|| why(beside));
        }
        let counts = reading.number(index + 1).is_some() && marks & WORD != 0;
        return (!counts).then(|| listed(beside));
    }
    if marks == 0 {
        if possessive_s(reading, index).is_some() {
            return possessive_s(reading, index);
        }
        let noun = ends_like_noun(reading.word(index));
        // "Hulpverlning is gestart" is a misspelt word.
        let misspelt = if beside.acts { ROLE | COLLEAGUE | COMMON } else { WORD };
        let acts = acts && !is_nearly(reading.word(index), misspelt);
        let next = reading.word(index + 1);
        // "Babushka's gebruikt" is more than one of them.
        let owns = owns && !next.starts_with("ge") && !reading.has(index + 1, VERB | WITH | IN | DETERMINER);
        let speaks = (is_speaker(reading, index) || owns) && is_like_no_word(reading.word(index));
        let person = acts || beside.aged || beside.named || beside.kin || then_name || then_and || speaks;
        return (person && !noun).then_some(Reason::WrittenLikeName);
    }
    None
}

/// In small letters.
fn small(reading: &Reading, index: usize, beside: &Beside) -> Option<Reason> {
    let marks = reading.marks(index);
    let clear =
        (beside.role || beside.of_role || beside.named || beside.aged || beside.kin) && !beside.determined;
    let is_function = marks & (VERB | WITH | IN | DETERMINER | TITLE | ROLE | COLLEAGUE | NAMING) != 0;
    if marks & GIVEN != 0 {
        let is_word = marks & WORD != 0 && marks & STRONG == 0;
        // `riet smit`: two words that are hardly ever beside each other.
        let then_family = reading.has(index + 1, USUAL_FAMILY) && is_small_surname(reading, index + 1);
        if then_family && !is_function && !beside.determined && marks & HARMLESS == 0 {
            return Some(Reason::ListedName);
        }
        if marks & COMMON != 0 && marks & STRONG == 0 || is_function || marks & HARMLESS != 0 {
            let very_clear = (beside.named || beside.aged || beside.of_role) && !beside.determined;
            return (very_clear && !is_function && marks & HARMLESS == 0).then(|| why(beside));
        }
        if marks & STRONG != 0 {
            let counts = reading.number(index + 1).is_some() && !beside.aged;
            return ((!beside.determined || clear) && !counts).then(|| listed(beside));
        }
        if is_word {
            let acts = beside.acts && !beside.determined;
            return (clear || acts || (beside.with && !beside.determined)).then(|| why(beside));
        }
        let near = clear || beside.with || beside.acts_maybe;
        let is_place = is_after_place_word(reading, index);
        let usual = marks & USUAL_GIVEN != 0;
        let is_short = reading.word(index).len() < 3;
        let alone = !beside.determined && !is_short && usual;
        return (!is_place && (clear || alone || (near && !is_short && !beside.determined)))
            .then(|| listed(beside));
    }
    if let Some(reason) = possessive_s(reading, index).filter(|_| !beside.determined) {
        return Some(reason);
    }
    if marks != 0 || ends_like_noun(reading.word(index)) || reading.word(index).len() < 3 {
        return None;
    }
    let spoken = matches!(reading.word(index.wrapping_sub(1)), "met" | "tegen" | "namens")
        && (reading.word(index + 1).starts_with("ge")
            || reading.has(index + 1, VERB)
            || reading.word(index + 1) == "en");
    // `gulistan volgt taalles`, and no misspelt `moedre is boos`.
    let opens = reading.is_first(index)
        && (beside.acts
            || (beside.acts_maybe && reading.word(index).len() > 3 && !is_nearly(reading.word(index), WORD)));
    if clear || spoken || opens {
        return Some(why(beside));
    }
    let determined = beside.determined && reading.word(index.wrapping_sub(1)) != "dat";
    (!determined && is_where_people_stand(reading, index) && is_like_no_word(reading.word(index)))
        .then_some(Reason::ActsLikePerson)
}

/// A word of four letters or more that no list has, that has no ending of a Dutch word and is no misspelt one.
fn is_like_no_word(word: &str) -> bool {
    let endings =
        ["en", "je", "jes", "tjes", "ing", "ig", "isch", "sch", "de", "te", "dt", "nd", "aal", "eel", "ief"];
    word.chars().count() > 3
        && !word.contains('\'')
        && !word.contains('-')
        && !endings.iter().any(|it| word.ends_with(it))
        && !is_nearly(word, WORD)
}

/// `bij X geweest`, `trots op X`, `ik heb X gebeld`, `toen belde X`, `groet, X`, `X: ok`: where a person stands more
/// often than not.
fn is_where_people_stand(reading: &Reading, index: usize) -> bool {
    let before = index.wrapping_sub(1);
    let second = reading.word(index.wrapping_sub(2));
    let small =
        reading.has(before, WITH) || matches!(reading.word(before), "om" | "volgens" | "terwijl" | "dat");
    let feels = reading.word(before) == "op"
        && matches!(second, "trots" | "gek" | "verliefd" | "boos" | "jaloers" | "zuinig");
    let goes = reading.word(before) == "naar"
        && matches!(reading.word(index + 1), "toe" | "geweest" | "gegaan" | "gebracht");
    let done = matches!(reading.word(before), "heb" | "hebben" | "hebt" | "heeft" | "had")
        && reading.word(index + 1).starts_with("ge")
        && reading.word(index + 1).len() > 4;
    let acts = reading.has(before, VERB) && !reading.has(before, FEEBLE | STATE);
    let came = matches!(
        reading.word(before),
        "kwam" | "komt" | "is" | "was" | "gaat" | "ging" | "moet" | "wil" | "kan"
    ) && matches!(
        second,
        "toen" | "daarna" | "dan" | "vandaag" | "morgen" | "gisteren" | "gister" | "waarom"
    );
    let greets = matches!(
        reading.word(before),
        "groet" | "groetjes" | "gr" | "mvg" | "liefs" | "hoi" | "hallo" | "hey" | "dag"
    ) || (reading.is_sign(before, ',')
        && matches!(second, "groet" | "groetjes" | "gr" | "mvg" | "liefs"));
    let owns = reading.item(index).is_some_and(|it| it.possessive) && reading.has(index + 1, ROLE);
    small || owns || feels || goes || done || acts || came || greets || is_speaker(reading, index)
}

/// `X: ok`: who speaks in a chat, at the start of a line.
fn is_speaker(reading: &Reading, index: usize) -> bool {
    reading.is_first(index)
        && reading.is_sign(index + 1, ':')
        && reading.is_glued(index + 1)
        && reading.shape(index + 2).is_some()
}

/// `Daans zusje`: a given name with an `s` that says whose; the `s` stays outside.
fn possessive_s(reading: &Reading, index: usize) -> Option<Reason> {
    if reading.marks(index) & WORD != 0 {
        return None;
    }
    let stem = reading.word(index).strip_suffix('s').filter(|it| it.len() >= 3)?;
    let marks = crate::lexicon::marks_of(stem);
    let is_given = marks & USUAL_GIVEN != 0 && (marks & COMMON == 0 || marks & STRONG != 0);
    let owns = reading.shape(index + 1) == Some(Shape::Small)
        && reading.has(index + 1, WORD)
        && !reading.has(index + 1, VERB | WITH | DETERMINER | IN);
    // `zarvios moeder`: no list has it, and no dictionary.
    let of_kin = marks == 0 && reading.has(index + 1, ROLE) && is_like_no_word(reading.word(index));
    ((is_given && owns) || of_kin).then_some(Reason::ListedName)
}

fn listed(beside: &Beside) -> Reason {
    if beside.role || beside.of_role { Reason::AfterRole } else { Reason::ListedName }
}

fn why(beside: &Beside) -> Reason {
    if beside.role || beside.of_role {
        Reason::AfterRole
    } else if beside.named {
        Reason::AfterNaming
    } else if beside.acts || beside.acts_maybe || beside.aged {
        Reason::ActsLikePerson
    } else {
        Reason::ListedName
    }
}

/// Family names without a given name: `Dijkstra belt`, `met De Vries`, `bij van der Meulen`.
fn surnames_alone(reading: &mut Reading) {
    let mut index = 0;
    while index < reading.len() {
        let Some(end) = surname_alone(reading, index) else {
            index += 1;
            continue;
        };
        reading.take(index..end, Kind::FamilyName, Reason::ListedName);
        index = end;
    }
}

fn surname_alone(reading: &Reading, index: usize) -> Option<usize> {
    if !reading.is_free(index) {
        return None;
    }
    if reading.has(index, BETWEEN)
        && matches!(
            reading.word(index),
            "van" | "de" | "den" | "der" | "ter" | "ten" | "el" | "al" | "ben" | "van't" | "von" | "vd"
        )
    {
        let end = surname_end(reading, index, Written::Capital)?;
        let last = end.checked_sub(1)?;
        let is_clear = reading.has(last, FAMILY) && !reading.has(last, WORD | HARMLESS | GIVEN);
        let long = end > index + 2 && reading.has(last, FAMILY);
        // `van der Veen`: no one writes these two before an ordinary word.
        let joint = end > index + 2 && matches!(reading.word(last - 1), "der" | "den" | "ter" | "ten" | "'t");
        // `De Jong belde`: two capitals at the start of a sentence, and something that people do.
        let acts = reading.is_first(index) && reading.has(end, VERB);
        let capital =
            reading.is_capital(index) && (!reading.is_first(index) || acts) && reading.has(last, FAMILY);
        let is_place = reading.has(last, PLACE) && reading.has(index.wrapping_sub(1), IN);
        let article = reading.is_small(index) && matches!(reading.word(index), "de" | "den" | "van");
        let stands = capital || joint || (long && !reading.has(last, COMMON)) || (is_clear && !article);
        return (stands && !is_place).then_some(end);
    }
    let marks = reading.marks(index);
    // `de Jansens van hiernaast`
    let of_family = reading.word(index).strip_suffix('s').map_or(0, crate::lexicon::marks_of);
    let is_plural =
        reading.word(index.wrapping_sub(1)) == "de" && of_family & USUAL_FAMILY != 0 && of_family & WORD == 0;
    if is_plural && reading.is_capital(index) && !reading.is_first(index) {
        return Some(index + 1);
    }
    if marks & FAMILY == 0 || marks & (WORD | HARMLESS | COMMON) != 0 {
        return None;
    }
    let beside = beside(reading, index);
    let is_place = marks & PLACE != 0;
    let near = beside.acts || (beside.acts_maybe && !is_place) || (beside.with && !is_place);
    let end = surname_end(reading, index, Written::Any).unwrap_or(index + 1);
    match reading.shape(index)? {
        Shape::Capital if reading.is_first(index) => {
            let and = matches!(reading.word(index + 1), "en" | "&") && reading.is_capital(index + 2);
            let pair =
                and && reading.has(index + 2, FAMILY) && !reading.has(index + 2, WORD | HARMLESS | PLACE);
            let and_i = reading.word(index + 1) == "en"
                && (matches!(reading.word(index + 2), "ik" | "hij" | "zij" | "wij")
                    || reading.has(index + 2, ROLE));
            (near || ((pair || and_i) && !is_place)).then_some(index + 1)
        }
        Shape::Capital => {
            // `de Hoekstra's zijn op vakantie`
            let family = marks & USUAL_FAMILY != 0
                && reading.word(index.wrapping_sub(1)) == "de"
                && reading.item(index).is_some_and(|it| it.possessive);
            (!is_place && (family || !beside.determined)).then_some(end.max(index + 1))
        }
        Shape::Small => {
            let usual = marks & USUAL_FAMILY != 0 && !is_place;
            (near && usual && !beside.determined).then_some(index + 1)
        }
        Shape::Capitals => None,
    }
}

/// `Daan, Lotte en djaylano`: beside a name that is sure, an unknown word is one as well.
fn coordinated(reading: &mut Reading) {
    for index in 0..reading.len() {
        let unknown = reading.is_free(index)
            && matches!(reading.shape(index), Some(Shape::Small | Shape::Capital))
            && (reading.marks(index) == 0 || reading.has(index, GIVEN) || may_be_called(reading, index))
            && (reading.marks(index) & (WORD | HARMLESS | PLACE) == 0 || may_be_called(reading, index))
            && (reading.word(index).len() > 2
                || (reading.has(index, GIVEN) && reading.word(index).len() == 2))
            && (reading.has(index, GIVEN) || !ends_like_noun(reading.word(index)));
        let abbreviated = reading.is_sign(index + 1, '.')
            && !reading.is_first(index + 2)
            && reading.item(index + 2).is_some();
        let unknown = unknown && !abbreviated;
        if unknown && (is_joined_to_name(reading, index) || joins_name(reading, index)) {
            reading.take(index..index + 1, Kind::GivenName, Reason::BesideName);
        }
    }
}

/// `Wilma en Ger`: an ordinary word with a capital that no sentence begins with.
fn may_be_called(reading: &Reading, index: usize) -> bool {
    let others = HARMLESS
        | PLACE
        | ROLE
        | TITLE
        | COLLEAGUE
        | VERB
        | DETERMINER
        | WITH
        | IN
        | INSTITUTION
        | SCHOOL
        | KIND_OF_INSTITUTION
        | COMMON;
    reading.shape(index) == Some(Shape::Capital) && !reading.is_first(index) && !reading.has(index, others)
}

fn is_and(reading: &Reading, index: usize) -> bool {
    reading.word(index) == "en" || reading.is_sign(index, '&') || reading.is_sign(index, ',')
}

fn is_joined_to_name(reading: &Reading, index: usize) -> bool {
    let listed = reading.is_capital(index)
        || !reading.is_sign(index.wrapping_sub(1), ',')
        || is_and(reading, index + 1)
        || reading.is_sign(index + 1, '(');
    listed && is_and(reading, index.wrapping_sub(1)) && is_given(reading, index.wrapping_sub(2))
}

fn joins_name(reading: &Reading, index: usize) -> bool {
    is_and(reading, index + 1)
        && is_given(reading, index + 2)
        && (reading.has(index.wrapping_sub(1), WITH | ROLE)
            || matches!(reading.word(index.wrapping_sub(1)), "kinderen" | "kids")
            || (reading.has(index, GIVEN) && reading.word(index + 1) == "en"))
}

fn is_given(reading: &Reading, index: usize) -> bool {
    reading.tag(index) == Some(Tag::Of(Kind::GivenName))
}

/// What was a name once in a text is one again, written with a capital.
fn repeated(reading: &mut Reading) {
    let names: std::collections::HashMap<String, Kind> = (0..reading.len())
        .filter_map(|it| match reading.tag(it)? {
            Tag::Of(kind @ (Kind::GivenName | Kind::FamilyName)) if !reading.has(it, BETWEEN) => {
                Some((reading.word(it).to_owned(), kind))
            }
            Tag::Of(_) | Tag::Harmless => None,
        })
        .filter(|(word, _)| word.len() > 2)
        .collect();
    if names.is_empty() {
        return;
    }
    for index in 0..reading.len() {
        let again = reading.is_free(index) && reading.shape(index) == Some(Shape::Capital);
        if let Some(kind) = names.get(reading.word(index)).copied().filter(|_| again) {
            let after_article = reading.has(index.wrapping_sub(1), DETERMINER) && reading.has(index, WORD);
            if !after_article {
                reading.take(index..index + 1, kind, Reason::NamedHere);
            }
        }
    }
}

impl Reading<'_> {
    /// True for one letter that is a capital.
    fn is_capital_letter(&self, index: usize) -> bool {
        self.is_capital(index) && self.word(index).chars().count() == 1
    }
}
