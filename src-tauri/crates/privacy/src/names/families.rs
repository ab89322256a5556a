//! Family names: behind a title, behind a given name, and alone. Their small words go with them.

use super::beside::beside;
use super::initials::is_letter;
use super::words::{
    NOT_BEHIND_TITLE, ends_like_noun, is_adjective, is_called_by_family_name, is_noun_too, is_said_with_ter,
};
use crate::items::Shape;
use crate::marks::{
    BETWEEN, CLASSROOM, COLLEAGUE, COMMON, DETERMINER, FAMILY, FEEBLE, GIVEN, HARMLESS, IN, INSTITUTION,
    LIVES, NAMING, PLACE, ROLE, TITLE, USUAL_FAMILY, USUAL_GIVEN, VERB, WITH, WORD,
};
use crate::tags::Reading;
use crate::{Kind, Reason};

/// How many words may stand between a given and a family name.
pub(super) const MOST_BETWEEN: usize = 3;

/// `mevrouw de Vries`, `fam. Jansen`, `gezin yilmaz`.
pub(super) fn titles(reading: &mut Reading) {
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

/// `Achternaam: Hoekstra`, `achternaam is de boer`.
pub(super) fn labelled(reading: &mut Reading) {
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
pub(super) enum Written {
    /// With a capital.
    Capital,
    /// In any way.
    Any,
    /// In any way, right behind `mevrouw` and the like, where hardly any other noun stands.
    Titled,
}

/// The end of the family name that begins at `start` with its small words; `None` when there is none.
pub(super) fn surname_end(reading: &Reading, start: usize, written: Written) -> Option<usize> {
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

/// Takes the family name behind initials or a given name; its end.
pub(super) fn family_after(reading: &mut Reading, start: usize) -> Option<usize> {
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
pub(super) fn is_small_surname(reading: &Reading, index: usize) -> bool {
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

/// Family names without a given name: `Dijkstra belt`, `met De Vries`, `bij van der Meulen`.
pub(super) fn surnames_alone(reading: &mut Reading) {
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
