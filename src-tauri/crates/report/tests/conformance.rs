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
use report::Ready;
use support::readers::{bookmarks, check_standards, pdf};
use support::{cleared, today, with_story};

fn summary_of(id: &str) -> Ready {
    report::case_summary(&cleared(with_story(id)), Pack::shipped(), today())
}

#[test]
fn every_case_summary_keeps_both_standards() {
    for (name, sheet) in support::all() {
        check_standards(&name, &pdf(&report::case_summary(&cleared(sheet), Pack::shipped(), today())));
    }
}

#[test]
fn every_element_card_keeps_both_standards() {
    let pack = Pack::shipped();
    for (_, element) in pack.elements() {
        let card = report::element_card(pack, &element.id, today()).unwrap();
        check_standards(element.id.as_str(), &pdf(&card));
    }
}

#[test]
fn the_same_sheet_and_day_give_the_same_bytes() {
    let made_on = |day| pdf(&report::case_summary(&cleared(with_story("casus-linde")), Pack::shipped(), day));
    assert!(made_on(today()) == made_on(today()), "two papers of the same differ");
    assert!(made_on(today()) != made_on(today().succ_opt().unwrap()), "the day is part of the paper");
}

#[test]
fn the_file_says_nothing_about_who_made_it() {
    let pdf = pdf(&summary_of("casus-beuk"));
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
    let bookmarks = bookmarks(&pdf(&summary_of("casus-beuk")));
    let found: Vec<_> = bookmarks.iter().map(|it| (it.level, it.title.as_str(), it.page)).collect();
    assert_eq!(found.first(), Some(&(1, "Casus Beuk", 1)));
    assert!(found.contains(&(2, "Mijn vraag", 1)), "{found:?}");
    assert!(found.contains(&(3, "Kijken naar het patroon", 2)), "{found:?}");
    assert!(found.contains(&(2, "Verhaal", 2)), "{found:?}");
}
