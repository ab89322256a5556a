//! The proof of erasing: one small page that keeps both standards and holds numbers only.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod support;

use content::Pack;
use domain::ErasureReceipt;
use support::readers::{check_standards, pdf};
use support::today;

fn receipt(copies_not_reached: u32) -> ErasureReceipt {
    ErasureReceipt {
        at: today().and_hms_opt(14, 30, 0).unwrap(),
        cases: 2,
        tags: 31,
        answers: 1,
        experiments: 0,
        questions: 2,
        versions: 12,
        copies_cleaned: 11,
        copies_not_reached,
    }
}

#[test]
fn the_proof_keeps_both_standards_and_its_name_tells_nothing() {
    for not_reached in [0, 1] {
        let paper = report::erasure(&receipt(not_reached), Pack::shipped(), today());
        assert_eq!(paper.file_name(), format!("Bewijs van wissen {}.pdf", today()));
        check_standards("bewijs-van-wissen", &pdf(&paper));
        assert_eq!(paper.pages(&report::NoWatch).unwrap().len(), 1, "one page");
        if let Some(place) = std::env::var_os("TERUGBLIK_LOOK") {
            std::fs::write(place, pdf(&paper)).unwrap();
        }
    }
}

#[test]
fn the_text_says_what_there_was_and_leaves_out_what_there_was_not() {
    let text = report::erasure_text(&receipt(1));
    for part in [
        "2 casussen",
        "31 inzetten",
        "1 antwoord op",
        "2 vragen voor een bijeenkomst",
        "12 eerdere versies",
        "11 kopieën",
        "1 kopie was niet",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(!text.contains("proef") && !report::erasure_text(&receipt(0)).contains("niet bereikbaar"));
}
