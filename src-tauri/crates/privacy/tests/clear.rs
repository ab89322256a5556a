//! What may leave and what may not: the pass, and what an acceptance counts for.

use domain::{ElementId, Phase, QuestionId};
use privacy::{Acceptance, CannotAccept, Kind, Place, Texts, clear};

struct Sheet(Vec<(Place, &'static str)>);

impl Texts for Sheet {
    fn texts(&self) -> Vec<(Place, &str)> {
        self.0.clone()
    }
}

fn accepted(place: &Place, kind: Kind, found: &str) -> Vec<Acceptance> {
    Acceptance::new(place.clone(), kind, found).into_iter().collect()
}

/// The excerpts that stay open in a sheet with `text` as its story.
#[track_caller]
fn check(text: &'static str, accepted: &[Acceptance], open: &[&str]) {
    let excerpts = match clear(Sheet(vec![(Place::Story, text)]), accepted) {
        Ok(cleared) => {
            assert_eq!(cleared.get().0, [(Place::Story, text)], "what was cleared is what was given");
            Vec::new()
        }
        Err(not) => {
            assert_eq!(not.thing.0, [(Place::Story, text)], "the thing comes back");
            not.open.into_iter().map(|it| it.excerpt).collect()
        }
    };
    assert_eq!(excerpts, open);
}

#[test]
fn nothing_found_is_cleared_and_anything_found_is_open() {
    check("", &[], &[]);
    check("moeder, zoon (9) en oma", &[], &[]);
    check("bel 06-12345678 of 1234 AB", &[], &["06-12345678", "1234 AB"]);
    check("bsn 111222333", &[], &["111222333"]);
}

#[test]
fn an_acceptance_counts_for_its_place_its_kind_and_its_text_only() {
    let text = "bel 06-12345678 of 06-87654321";
    let first = accepted(&Place::Story, Kind::Phone, "06-12345678");
    check(text, &first, &["06-87654321"]);
    check(text, &accepted(&Place::Label, Kind::Phone, "06-12345678"), &["06-12345678", "06-87654321"]);
    check(text, &accepted(&Place::Story, Kind::Email, "06-12345678"), &["06-12345678", "06-87654321"]);
    let both = [first, accepted(&Place::Story, Kind::Phone, "06-87654321")].concat();
    check(text, &both, &[]);
    // A text that changed after it was accepted is looked at anew.
    check("bel 06-12345670", &both, &["06-12345670"]);
}

#[test]
fn what_blocks_cannot_be_accepted() {
    for (kind, found) in [(Kind::Bsn, "111222333"), (Kind::Iban, "NL91ABNA0417164300")] {
        assert_eq!(Acceptance::new(Place::Story, kind, found), Err(CannotAccept(kind)));
    }
    // Not under the name of a milder kind either.
    check("111222333", &accepted(&Place::Story, Kind::Phone, "111222333"), &["111222333"]);
    let not = clear(Sheet(vec![(Place::Label, "111222333")]), &[]).unwrap_err();
    assert_eq!(not.open[0].accept(), Err(CannotAccept(Kind::Bsn)));
}

#[test]
fn every_place_is_looked_at() {
    let element = ElementId::new("netwerk-in-kaart").unwrap();
    let places = vec![
        (Place::Label, "1234 AB"),
        (Place::Goal(1), "1234 AC"),
        (Place::Program(element.clone(), None), "1234 AD"),
        (Place::TagNote(element, Phase::Care), "1234 AE"),
        (Place::Answer(QuestionId::new("patroon-2").unwrap()), "1234 AF"),
    ];
    let not = clear(Sheet(places.clone()), &[]).unwrap_err();
    let open: Vec<_> = not.open.iter().map(|it| (it.place.clone(), it.excerpt.as_str())).collect();
    assert_eq!(open, places);
    let all: Vec<_> = not.open.iter().map(|it| it.accept().unwrap()).collect();
    assert!(clear(not.thing, &all).is_ok(), "each accepted one by one");
}

#[test]
fn nothing_written_is_shown_by_debug() {
    let not = clear(Sheet(vec![(Place::Story, "bel 06-12345678")]), &[]).unwrap_err();
    let shown = format!("{not:?} {:?} {not}", not.open[0].accept());
    assert!(!shown.contains("12345678"), "{shown}");
    let cleared = clear(Sheet(vec![(Place::Story, "geheim")]), &[]).unwrap();
    assert_eq!(format!("{cleared:?}"), "Cleared(…)");
}
