//! The ways to read typed words: which are for the element, and which say a dimension.
//! A way is not yet good or bad; the proposer weighs it for each element.

use super::dimension::{Meaning, Said, Sayings};
use super::typed::Typed;

/// The most ways that are weighed. A gesture has a handful; a pasted text could have thousands.
const MOST_READINGS: usize = 64;

/// What part of the gesture some typed words are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// A word for the element.
    Element,
    /// Words for a dimension.
    Dimension(Said),
    /// A word that says nothing.
    Filler,
}

/// One way to read the typed words: the parts in order.
pub(super) type Reading = Vec<Part>;

/// How many typed words a part takes.
pub(super) fn length(part: &Part) -> usize {
    match part {
        Part::Element | Part::Filler => 1,
        Part::Dimension(said) => said.words,
    }
}

/// The ways to read `typed`, those with the surest dimensions first. `may_be_element` tells for each
/// word whether any element has it.
pub(super) fn readings(typed: &[Typed], sayings: &Sayings, may_be_element: &[bool]) -> Vec<Reading> {
    let choices: Vec<Vec<Part>> = typed
        .iter()
        .zip(may_be_element)
        .enumerate()
        .map(|(at, (word, may_be_element))| {
            choices(word, sayings.said(typed.get(at..).unwrap_or_default()), *may_be_element)
        })
        .collect();
    let mut found = Vec::new();
    extend(&mut Vec::new(), 0, &choices, &mut found);
    found
}

/// What the word could be, with the words after it.
fn choices(word: &Typed, said: Vec<Said>, may_be_element: bool) -> Vec<Part> {
    let mut choices: Vec<Part> = Vec::new();
    for it in said {
        // The surest of each kind and length: "kind" is a child before it is "kinderen op school".
        let same = |other: &Part| match other {
            Part::Dimension(other) => {
                other.words == it.words
                    && std::mem::discriminant(&other.meaning) == std::mem::discriminant(&it.meaning)
            }
            Part::Element | Part::Filler => false,
        };
        if !choices.iter().any(same) {
            choices.push(Part::Dimension(it));
        }
    }
    if word.is_filler {
        choices.push(Part::Filler);
    } else if may_be_element || choices.is_empty() {
        choices.push(Part::Element);
    }
    choices
}

fn extend(so_far: &mut Reading, at: usize, choices: &[Vec<Part>], found: &mut Vec<Reading>) {
    if found.len() >= MOST_READINGS {
        return;
    }
    let Some(here) = choices.get(at) else {
        found.push(so_far.clone());
        return;
    };
    let intensity_said = so_far.iter().any(is_intensity);
    let mut any = false;
    for part in here {
        // Something was done strongly or lightly, not both: the first word for it counts.
        if intensity_said && is_intensity(part) {
            continue;
        }
        any = true;
        so_far.push(part.clone());
        extend(so_far, at + length(part), choices, found);
        so_far.pop();
    }
    if !any {
        so_far.push(Part::Filler);
        extend(so_far, at + 1, choices, found);
        so_far.pop();
    }
}

fn is_intensity(part: &Part) -> bool {
    match part {
        Part::Dimension(said) => match said.meaning {
            Meaning::Intensity(_) => true,
            Meaning::Recipient(_) | Meaning::Manner(_) => false,
        },
        Part::Element | Part::Filler => false,
    }
}
