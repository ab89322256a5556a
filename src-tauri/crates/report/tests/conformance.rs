//! Every paper keeps PDF/UA-1 and PDF/A-2a, with no rule excepted, and embeds what it needs.
//! The judge is an independent checker; what stands on the pages is looked at in `reading.rs`.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on stops"
)]

mod support;

use content::Pack;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use report::NoWatch;

#[track_caller]
fn check(name: &str, pdf: &[u8]) {
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        let options = ValidationOptions::default().profile(profile);
        let report = validate_pdf_bytes(pdf, &options).unwrap();
        let failures: Vec<_> = report.failures.iter().take(5).collect();
        assert!(failures.is_empty(), "{name} breaks {profile:?}: {failures:#?}");
    }
}

#[test]
fn every_case_summary_keeps_both_standards() {
    for (name, sheet) in support::all() {
        let sheet = support::cleared(sheet);
        check(&name, &report::case_summary(&sheet, Pack::shipped(), support::today()).pdf(&NoWatch).unwrap());
    }
}

#[test]
fn every_element_card_keeps_both_standards() {
    let pack = Pack::shipped();
    for (_, element) in pack.elements() {
        let pdf = report::element_card(pack, &element.id, support::today()).unwrap().pdf(&NoWatch).unwrap();
        check(element.id.as_str(), &pdf);
    }
}

#[test]
fn the_same_sheet_and_day_give_the_same_bytes() {
    let pdf = |day| {
        let sheet = support::cleared(support::with_story("casus-linde"));
        report::case_summary(&sheet, Pack::shipped(), day).pdf(&NoWatch).unwrap()
    };
    assert!(pdf(support::today()) == pdf(support::today()), "two papers of the same differ");
    assert!(
        pdf(support::today()) != pdf(support::today().succ_opt().unwrap()),
        "the day is part of the paper"
    );
}

#[test]
fn the_file_says_nothing_about_who_made_it() {
    let sheet = support::cleared(support::with_story("casus-beuk"));
    let pdf = report::case_summary(&sheet, Pack::shipped(), support::today()).pdf(&NoWatch).unwrap();
    let file = lopdf::Document::load_mem(&pdf).unwrap();
    let about = file.get_dictionary(file.trailer.get(b"Info").unwrap().as_reference().unwrap()).unwrap();
    let keys: Vec<_> = about.iter().map(|(key, _)| String::from_utf8_lossy(key).into_owned()).collect();
    assert_eq!(keys, ["Title", "CreationDate"]);
    let raw = String::from_utf8_lossy(&pdf).to_lowercase();
    for word in ["printpdf", "producer", "creator", "author", "/users/", "/home/"] {
        assert!(!raw.contains(word), "the file names {word}");
    }
}

#[test]
fn bookmarks_are_nested_as_the_headings_are() {
    let sheet = support::cleared(support::with_story("casus-beuk"));
    let pdf = report::case_summary(&sheet, Pack::shipped(), support::today()).pdf(&NoWatch).unwrap();
    let file = lopdf::Document::load_mem(&pdf).unwrap();
    let contents = file.get_toc().unwrap();
    let found: Vec<_> = contents.toc.iter().map(|it| (it.level, it.title.as_str(), it.page)).collect();
    assert_eq!(found.first(), Some(&(1, "Casus Beuk", 1)));
    assert!(found.contains(&(2, "Mijn vraag", 1)), "{found:?}");
    assert!(found.contains(&(3, "Kijken naar het patroon", 2)), "{found:?}");
    assert!(found.contains(&(2, "Verhaal", 2)), "{found:?}");
}
