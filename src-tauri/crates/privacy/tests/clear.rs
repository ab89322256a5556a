//! What may leave and what may not: the pass, and what an acceptance counts for.

use domain::{CaseId, ElementId, ExperimentId, Phase, QuestionId};
use privacy::{
    Acceptance, CannotAccept, ExperimentField, FreeText, InTheWay, Kind, Known, MeetingField, Place, Texts,
    clear,
};
use uuid::Uuid;

struct Sheet(Vec<(Place, &'static str)>);

impl Texts for Sheet {
    fn texts(&self) -> Vec<FreeText<'_>> {
        self.0.iter().map(|(place, text)| FreeText::new(place.clone(), text)).collect()
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
            not.open.findings.into_iter().map(|it| it.excerpt).collect()
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
    assert_eq!(not.open.findings[0].accept(), Err(CannotAccept(Kind::Bsn)));
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
    let open: Vec<_> = not.open.findings.iter().map(|it| (it.place.clone(), it.excerpt.as_str())).collect();
    assert_eq!(open, places);
    let all: Vec<_> = not.open.findings.iter().map(|it| it.accept().unwrap()).collect();
    assert!(clear(not.thing, &all).is_ok(), "each accepted one by one");
}

#[test]
fn nothing_written_is_shown_by_debug() {
    let not = clear(Sheet(vec![(Place::Story, "bel 06-12345678")]), &[]).unwrap_err();
    let shown = format!("{not:?} {:?} {not}", not.open.findings[0].accept());
    assert!(!shown.contains("12345678"), "{shown}");
    let not = clear(Sheet(vec![(Place::Story, "een tweeling in Appelscha")]), &[]).unwrap_err();
    let texts = not.thing.texts();
    let shown = format!("{not:?} {:?} {:?} {texts:?}", not.open.rare, not.open.rare[0].reasons[0].accept());
    assert!(!shown.contains("tweeling") && !shown.contains("Appelscha"), "{shown}");
    let cleared = clear(Sheet(vec![(Place::Story, "geheim")]), &[]).unwrap();
    assert_eq!(format!("{cleared:?}"), "Cleared(…)");
}

/// Texts of two cases, each with what the worker said of its words.
struct Cases([(CaseId, Known, Written); 2]);

/// What was written, and where.
type Written = Vec<(Place, &'static str)>;

impl Texts for Cases {
    fn texts(&self) -> Vec<FreeText<'_>> {
        let mut all = Vec::new();
        for (case, known, texts) in &self.0 {
            let text = |(place, text): &(Place, &'static str)| FreeText::new(place.clone(), text);
            all.extend(texts.iter().map(|it| text(it).with(known).in_case(*case)));
        }
        all
    }
}

fn case(number: u128) -> CaseId {
    CaseId(Uuid::from_u128(number))
}

#[test]
fn a_word_that_is_no_name_in_one_case_is_one_in_another() {
    let story = || vec![(Place::Story, "Wij spraken met Ploink.")];
    let known = Known::default().with_no_name("Ploink");
    let open = InTheWay::of(&Cases([(case(1), known, story()), (case(2), Known::default(), story())]));
    let cases: Vec<_> = open.findings.iter().map(|it| it.place.case()).collect();
    assert_eq!(cases, [Some(case(2))]);
}

#[test]
fn what_the_worker_said_of_words_never_counts_for_a_number() {
    let known = Known::default().with_no_name("111222333").with_no_name("06-12345678");
    let story = vec![(Place::Story, "bsn 111222333, bel 06-12345678")];
    let open = InTheWay::of(&Cases([(case(1), known, story), (case(2), Known::default(), Vec::new())]));
    assert_eq!(open.findings.len(), 2);
}

/// The kinds that are open in `text` at `place`.
#[track_caller]
fn check_place(place: &Place, text: &'static str, open: &[Kind]) {
    let found = InTheWay::of(&Sheet(vec![(place.clone(), text)]));
    let kinds: Vec<_> = found.findings.iter().map(|it| it.finding.kind).collect();
    assert_eq!(kinds, open, "{text:?} at {place:?}");
}

#[test]
fn a_field_for_a_colleague_may_hold_a_name_and_nothing_else() {
    let experiment = |field| Place::Experiment(ExperimentId(Uuid::nil()), field);
    let for_colleagues = [
        Place::Meeting(MeetingField::Leader),
        Place::Meeting(MeetingField::LeaderRegister),
        Place::Meeting(MeetingField::Participant(0)),
        Place::Meeting(MeetingField::AgreementWho(2)),
        experiment(ExperimentField::AskedBy),
        Place::InCase(case(1), Box::new(experiment(ExperimentField::AskedBy))),
    ];
    for place in for_colleagues {
        check_place(&place, "Fatima", &[]);
        check_place(&place, "Saskia Bouma", &[]);
        check_place(&place, "S. de B.", &[]);
        check_place(&place, "Saskia, 06-12345678", &[Kind::Phone]);
        check_place(&place, "saskia@voorbeeld.nl", &[Kind::Email]);
        check_place(&place, "111222333", &[Kind::Bsn]);
    }
    // With whom something is tried is about the family.
    check_place(&experiment(ExperimentField::WithWhom), "met Fatima", &[Kind::GivenName]);
    check_place(&Place::Meeting(MeetingField::Theme), "hoe verder met Fatima", &[Kind::GivenName]);
}

/// The reasons of the question about `story` after what was accepted; nothing when it is not asked.
fn reasons(story: &'static str, accepted: &[Acceptance]) -> Vec<(Kind, String)> {
    let open = InTheWay::of(&Sheet(vec![(Place::Story, story)])).after(accepted);
    assert!(open.rare.len() <= 1, "one question a family");
    let reasons = open.rare.into_iter().flat_map(|it| it.reasons);
    reasons.map(|it| (it.accept().kind(), it.excerpt)).collect()
}

#[test]
fn what_few_families_have_is_asked_about_once_and_a_new_reason_anew() {
    assert_eq!(reasons("een gezin met drie kinderen", &[]), []);
    let rare = |it: &str| (Kind::Rare, it.to_owned());
    let twins = "een gezin met een tweeling";
    assert_eq!(reasons(twins, &[]), [rare("tweeling")]);
    assert!(clear(Sheet(vec![(Place::Story, twins)]), &[]).is_err());
    let no_one = accepted(&Place::Story, Kind::Rare, "tweeling");
    assert!(clear(Sheet(vec![(Place::Story, twins)]), &no_one).is_ok());
    // All reasons are looked at together, also those of before.
    let more = "een gezin met een tweeling, zeven kinderen in alles";
    assert_eq!(reasons(more, &no_one), [rare("tweeling"), rare("zeven kinderen")]);
    // In another text it is another thing.
    assert!(clear(Sheet(vec![(Place::Goal(0), "de tweeling slaapt")]), &no_one).is_err());
}

#[test]
fn a_village_that_stays_is_a_reason_beside_something_rare_only() {
    let story = "de tweeling gaat naar school in Appelscha";
    let rare = |it: &str| (Kind::Rare, it.to_owned());
    assert_eq!(reasons(story, &[]), [rare("tweeling")], "the village is still to be looked at");
    let stays = accepted(&Place::Story, Kind::Town, "Appelscha");
    assert_eq!(reasons(story, &stays), [rare("tweeling"), rare("Appelscha")]);
    let answered = accepted(&Place::Story, Kind::Rare, "tweeling");
    let late = [stays.clone(), answered].concat();
    assert_eq!(reasons(story, &late).len(), 2, "the village came after the answer");
    let all = [late, accepted(&Place::Story, Kind::Rare, "Appelscha")].concat();
    assert_eq!(reasons(story, &all), []);
    assert_eq!(reasons("naar school in Appelscha", &stays), [], "many families live there");
}

#[test]
fn each_family_has_a_question_of_its_own_and_a_colleague_has_none() {
    let story = |text| vec![(Place::Story, text)];
    let known = Known::default;
    let cases = Cases([(case(1), known(), story("een tweeling")), (case(2), known(), story("een drieling"))]);
    let asked: Vec<_> = InTheWay::of(&cases).rare.iter().map(|it| it.case).collect();
    assert_eq!(asked, [Some(case(1)), Some(case(2))]);
    let asked_by = Place::Experiment(ExperimentId(Uuid::nil()), ExperimentField::AskedBy);
    assert_eq!(InTheWay::of(&Sheet(vec![(asked_by, "de dominee")])).rare, []);
}
