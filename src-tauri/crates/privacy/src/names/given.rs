//! Given names: with a capital inside a sentence, at its start, and in small letters, each with less to go by.

use super::beside::{Beside, beside, is_after_place_word, is_speaker, is_where_people_stand, listed, why};
use super::families::{Written, family_after, is_small_surname, surname_end};
use super::initials::letters;
use super::words::{ends_like_noun, is_called_by_family_name, is_like_no_word};
use crate::items::{Shape, What};
use crate::lexicon::is_nearly;
use crate::marks::{
    COLLEAGUE, COMMON, DETERMINER, FAMILY, GIVEN, HARMLESS, IN, INSTITUTION, NAMING, PLACE, ROLE, STRONG,
    TITLE, USUAL_FAMILY, USUAL_GIVEN, VERB, WITH, WORD,
};
use crate::tags::Reading;
use crate::{Kind, Reason};

/// Given names, and the family names behind them.
pub(super) fn given(reading: &mut Reading) {
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
pub(super) fn small(reading: &Reading, index: usize, beside: &Beside) -> Option<Reason> {
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
