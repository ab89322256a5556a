//! The figures of the guard on the sentences of `tests/fixtures/privacy`: they may rise and not fall.
//! `cargo xtask bench privacy` shows them by kind.

mod corpus;

use corpus::{Count, Half, measured, sentences};
use privacy::{Kind, Level};

/// Recall and precision are at least these.
#[track_caller]
fn at_least(what: &str, count: Count, recall: f64, precision: f64) {
    assert!(count.recall() >= recall, "{what}: recall {:.3} is below {recall}", count.recall());
    assert!(
        count.precision() >= precision,
        "{what}: precision {:.3} is below {precision}",
        count.precision()
    );
}

#[test]
fn there_are_enough_sentences_and_a_third_has_nothing_in_it() {
    let all: Vec<_> = [Half::Made, Half::Held].into_iter().flat_map(sentences).collect();
    let clean = all.iter().filter(|it| it.spans.is_empty()).count();
    assert!(all.len() >= 600 && clean * 3 >= all.len(), "{} sentences, {clean} clean", all.len());
}

#[test]
fn what_is_found_does_not_become_less() {
    for (half, level, recall, precision) in [
        (Half::Made, Level::Direct, 0.97, 0.99),
        (Half::Made, Level::Indirect, 0.98, 0.99),
        (Half::Held, Level::Direct, 0.97, 0.98),
        (Half::Held, Level::Indirect, 0.98, 0.99),
    ] {
        at_least(&format!("{half:?} {level:?}"), measured(half).level(level), recall, precision);
    }
}

/// The kinds with more than a hundred characters in what is only measured.
#[test]
fn no_kind_is_found_less() {
    let held = measured(Half::Held);
    for (kind, recall, precision) in [
        (Kind::GivenName, 0.97, 0.97),
        (Kind::FamilyName, 0.98, 0.97),
        (Kind::Address, 0.87, 0.99),
        (Kind::Date, 0.97, 0.99),
        (Kind::BirthDate, 0.97, 0.99),
        (Kind::School, 0.96, 0.99),
        (Kind::Town, 0.99, 0.99),
        (Kind::Institution, 0.99, 0.99),
        (Kind::Email, 0.99, 0.99),
        (Kind::CourtNumber, 0.99, 0.99),
        (Kind::Handle, 0.99, 0.99),
    ] {
        at_least(kind.id(), held.kinds.get(&kind).copied().unwrap_or_default(), recall, precision);
    }
}

#[test]
fn hardly_any_clean_sentence_is_touched() {
    for (half, most) in [(Half::Made, 0.005), (Half::Held, 0.02)] {
        let touched = measured(half).touched();
        assert!(touched <= most, "{half:?}: {touched:.3}");
    }
}
