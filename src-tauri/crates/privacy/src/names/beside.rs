//! What stands beside a word, and whether that is what people have, do or are.

use super::words::is_plural;
use crate::Reason;
use crate::items::What;
use crate::marks::{
    CLASSROOM, COLLEAGUE, COMMON, DETERMINER, FEEBLE, IN, NAMING, PLACE, ROLE, STATE, STRONG, USUAL_GIVEN,
    VERB, WITH,
};
use crate::tags::Reading;

/// What stands beside a word.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one thing seen, and any of them may be true together"
)]
pub(super) struct Beside {
    /// `een roos`, `de mark`.
    pub determined: bool,
    /// `zoon X`, `juf X`.
    pub role: bool,
    /// `moeder van X`.
    pub of_role: bool,
    /// `heet X`.
    pub named: bool,
    /// `X (9)`, `X, 9 jaar`.
    pub aged: bool,
    /// `X zegt`.
    pub acts: bool,
    /// `X heeft`.
    pub acts_maybe: bool,
    /// `met X`.
    pub with: bool,
    /// `X zijn vader`, `X, de oudste dochter`.
    pub kin: bool,
}

pub(super) fn beside(reading: &Reading, index: usize) -> Beside {
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
            && !(reading.word(before) == "dat"
                && (reading.is_capital(index)
                    || reading.has(index, STRONG)
                    || (reading.has(index, USUAL_GIVEN) && !reading.has(index, COMMON)))),
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
pub(super) fn is_after_place_word(reading: &Reading, index: usize) -> bool {
    let before = index.wrapping_sub(1);
    reading.has(index, PLACE)
        && reading.has(before, IN)
        && !(matches!(reading.word(before), "naar" | "bij" | "rond" | "buiten" | "plaats")
            && reading.has(index, USUAL_GIVEN))
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

/// `bij X geweest`, `trots op X`, `ik heb X gebeld`, `toen belde X`, `groet, X`, `X: ok`: where a person stands more
/// often than not.
pub(super) fn is_where_people_stand(reading: &Reading, index: usize) -> bool {
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
pub(super) fn is_speaker(reading: &Reading, index: usize) -> bool {
    reading.is_first(index)
        && reading.is_sign(index + 1, ':')
        && reading.is_glued(index + 1)
        && reading.shape(index + 2).is_some()
}

pub(super) fn listed(beside: &Beside) -> Reason {
    if beside.role || beside.of_role { Reason::AfterRole } else { Reason::ListedName }
}

pub(super) fn why(beside: &Beside) -> Reason {
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
