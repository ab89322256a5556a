//! The figures of the guard on the sentences of `tests/fixtures/privacy`: they may rise and not fall.
//! `cargo run --release -p privacy --example measure` shows them by kind.

mod corpus;

use corpus::{Half, measured, sentences};
use privacy::Level;

/// Recall and precision of a level on a half, at least.
#[track_caller]
fn check(half: Half, level: Level, recall: f64, precision: f64) {
    let count = measured(half).level(level);
    assert!(count.recall() >= recall, "{half:?} {level:?}: recall {:.3} is below {recall}", count.recall());
    assert!(
        count.precision() >= precision,
        "{half:?} {level:?}: precision {:.3} is below {precision}",
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
    check(Half::Made, Level::Direct, 0.98, 0.98);
    check(Half::Made, Level::Indirect, 0.97, 0.98);
    check(Half::Held, Level::Direct, 0.97, 0.97);
    check(Half::Held, Level::Indirect, 0.95, 0.98);
}

#[test]
fn hardly_any_clean_sentence_is_touched() {
    for half in [Half::Made, Half::Held] {
        let touched = measured(half).touched();
        assert!(touched <= 0.05, "{half:?}: {touched:.3}");
    }
}
