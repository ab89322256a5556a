//! What has to hold for the judging words of a pack together: each form is short and stands there once,
//! and no proposal judges itself.

use std::collections::BTreeSet;

use super::finder::{Finder, MOST_WORDS, folded};
use crate::load::Notes;
use crate::{Kind, Pack, ProblemKind};

/// The most characters of a form, of what is proposed instead, and of the reason.
const MOST_SHOWN: usize = 200;

/// Writes down every problem of the judging words.
pub(crate) fn check(pack: &Pack, notes: &mut Notes) {
    let finder = Finder::new(&pack.wording);
    let mut taken = BTreeSet::new();
    for it in &pack.wording {
        let place = notes.place_of(Kind::Wording, &it.id);
        let words = || it.forms.iter().flat_map(|it| &it.words);
        let instead = || it.forms.iter().flat_map(|it| &it.instead);
        for form in words() {
            let key = folded(form);
            if key.is_empty() || key.split(' ').count() > MOST_WORDS {
                notes.problem(&place, ProblemKind::NotAForm(shown(form), MOST_WORDS));
            } else if !taken.insert(key) {
                notes.problem(&place, ProblemKind::FormTwice(shown(form)));
            }
        }
        for text in instead().filter(|it| !finder.find(it).is_empty()) {
            notes.problem(&place, ProblemKind::InsteadJudges(shown(text)));
        }
        for text in words().chain(instead()).chain([&it.why]).filter(|it| it.chars().count() > MOST_SHOWN) {
            notes.problem(&place, ProblemKind::TooLongToShow(shown(text), MOST_SHOWN));
        }
    }
}

fn shown(text: &str) -> String {
    text.chars().take(60).collect()
}
