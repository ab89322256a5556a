//! Every paper, as the window asks for it: looked at a few pages at a time, printed, saved, cancelled, refused.
//! What stands on a paper is tested where the paper is made.

use std::sync::mpsc;
use std::thread;

use content::Pack;
use wire::{
    BoardCode, CardFormatCode, Exported, FamilyPartsInput, FormCode, GoalsInput, GuideSheetInput,
    HandbookPartsInput, MadePaper, PaperInput, PhaseCode, StoryInput, TagWrite, VariantCode, WireError,
    WireResult, WorkshopPartsInput,
};

use crate::app::{self, TestApp};
use crate::content_pack::pack_in;

const FAMILY: FamilyPartsInput =
    FamilyPartsInput { goals: true, did: true, helped: true, trying: true, room: true };
const BOOK: HandbookPartsInput =
    HandbookPartsInput { elements: true, guide: true, methods: true, lenses: true, research: true };
/// The handbook with what always stands in it.
const THIN_BOOK: HandbookPartsInput =
    HandbookPartsInput { elements: false, guide: false, methods: false, lenses: false, research: false };
const WORKSHOP: WorkshopPartsInput =
    WorkshopPartsInput { case: true, form: true, tagging: true, questions: true };

fn summary(case: &str) -> PaperInput {
    PaperInput::CaseSummary { case: case.to_owned(), parts: wire::PartsInput::default() }
}

fn family_page(case: &str) -> PaperInput {
    PaperInput::FamilyPage { case: case.to_owned(), parts: FAMILY }
}

fn handout(method: Option<&str>, question: &str, minutes: Option<u16>) -> PaperInput {
    PaperInput::Handout { method: method.map(str::to_owned), question: question.to_owned(), minutes }
}

fn card(element: &str) -> PaperInput {
    PaperInput::ElementCard { element: element.to_owned() }
}

fn cards(elements: &[&str], format: CardFormatCode) -> PaperInput {
    PaperInput::ElementCards { elements: elements.iter().map(|it| (*it).to_owned()).collect(), format }
}

fn method(id: &str) -> GuideSheetInput {
    GuideSheetInput::Method { method: id.to_owned() }
}

/// One of every kind that needs no case.
fn plain_papers(book: HandbookPartsInput) -> Vec<PaperInput> {
    let conversation = |variant| GuideSheetInput::Conversation { variant };
    vec![
        card("time-out"),
        cards(&["time-out", "netwerk-in-kaart"], CardFormatCode::A4),
        cards(&["time-out"], CardFormatCode::A6),
        PaperInput::TalkingBoard { boards: vec![BoardCode::Content, BoardCode::Conditions] },
        PaperInput::Handbook { parts: book },
        PaperInput::WorkshopPack { sample: "casus-kade".to_owned(), parts: WORKSHOP },
        PaperInput::Guide { sheets: vec![conversation(VariantCode::Family), method("elementenronde")] },
        handout(None, "", None),
        handout(Some("elementenronde"), "Hoe help ik zonder het over te nemen?", Some(60)),
        PaperInput::Blank { form: FormCode::Minutes },
        PaperInput::Blank { form: FormCode::RegistrationReport },
        PaperInput::Blank { form: FormCode::RegistrationSeries },
    ]
}

/// Looks at a paper a page at a time, prints it and saves it; the three are of one length and one name.
#[track_caller]
fn check_comes_out(it: &mut TestApp, input: &PaperInput) {
    let first = it.app.paper_to_look_at(input).unwrap().view(0, 1).unwrap();
    assert!(first.findings.is_empty(), "{input:?}: {:?}", first.findings);
    assert_eq!(first.pages.len(), 1, "{input:?}");
    assert!(first.pages[0].svg.starts_with("<svg"), "{input:?}");
    let last = it.app.paper_to_look_at(input).unwrap().view(first.total - 1, 7).unwrap();
    assert_eq!((last.pages.len(), last.total), (1, first.total), "{input:?}");
    let beyond = it.app.paper_to_look_at(input).unwrap().view(first.total, 7).unwrap();
    assert!(beyond.pages.is_empty(), "{input:?} has no pages after its last");

    assert_eq!(app::print(it, input, &[]).unwrap().len(), usize::try_from(first.total).unwrap(), "{input:?}");
    let paper = app::pdf(it, input, &[]).unwrap();
    assert_eq!(paper.file_name(), first.file_name, "{input:?}");
    let file = it.folder.path().join(paper.file_name());
    assert!(
        matches!(it.app.paper_save(&paper, &file), Ok(Exported::Saved { file_name }) if file_name == first.file_name),
        "{input:?}"
    );
    assert!(std::fs::read(&file).unwrap().starts_with(b"%PDF-1.7"), "{input:?}");
}

#[test]
fn every_paper_without_a_case_comes_out_before_there_is_a_vault() {
    let mut it = app::fresh();
    for input in plain_papers(BOOK) {
        check_comes_out(&mut it, &input);
    }
}

#[test]
fn every_paper_about_a_case_comes_out_for_every_fictional_one_and_an_empty_one() {
    let mut it = app::open();
    let samples: Vec<_> = it.app.handbook().samples.into_iter().map(|it| it.id).collect();
    let mut cases: Vec<_> = samples.iter().map(|id| it.app.case_open_sample(id).unwrap().value).collect();
    cases.push(it.app.case_create().unwrap().value);
    for case in cases {
        check_comes_out(&mut it, &summary(&case));
        check_comes_out(&mut it, &family_page(&case));
    }
    it.app.vault_lock();
    assert!(matches!(it.app.paper_to_look_at(&summary("x")), Err(WireError::CaseGone)));
}

#[test]
fn a_case_with_every_element_in_every_phase_comes_out() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    let elements: Vec<_> =
        it.app.handbook().categories.into_iter().flat_map(|it| it.elements).map(|it| it.id).collect();
    for phase in [PhaseCode::Start, PhaseCode::Care, PhaseCode::End] {
        for element in &elements {
            it.app.tag_add(&case, TagWrite { phase, ..app::tag(element) }).unwrap();
        }
    }
    assert_eq!(it.app.case_open(&case).unwrap().tags.len(), 171);
    check_comes_out(&mut it, &summary(&case));
    check_comes_out(&mut it, &family_page(&case));
}

#[test]
fn file_names_are_dutch_dated_and_tell_nothing() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    it.app.case_rename(&case, "Casus Zonnebloem").unwrap();
    let mut names = Vec::new();
    for input in plain_papers(THIN_BOOK).into_iter().chain([summary(&case), family_page(&case)]) {
        let name = app::look(&mut it, &input).unwrap().file_name;
        assert!(name.ends_with(" 2026-11-22.pdf"), "{name}");
        assert!(!name.contains("Zonnebloem") && !name.contains("Kade") && !name.contains("help"), "{name}");
        let is_plain = |it: char| it.is_alphanumeric() || " -.".contains(it);
        assert!(name.chars().all(is_plain) && name.chars().count() <= 80, "{name}");
        names.push(name);
    }
    names.sort();
    names.dedup();
    assert!(names.len() >= 12, "each kind has a name of its own: {names:?}");
}

#[test]
fn what_is_not_in_the_content_is_said_and_so_is_too_much_or_nothing() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    it.app.case_bin(&case).unwrap();
    it.app.bin_empty().unwrap();
    let mut refused = |input: &PaperInput| match it.app.paper_to_look_at(input) {
        Ok(_) => panic!("{input:?} is refused"),
        Err(error) => error,
    };
    let unknown = [
        card("zwemmen"),
        card("Niet 'n id"),
        card(""),
        cards(&["time-out", "zwemmen"], CardFormatCode::A6),
        PaperInput::WorkshopPack { sample: "casus-nergens".to_owned(), parts: WORKSHOP },
        PaperInput::Guide { sheets: vec![method("zomaar-praten")] },
        handout(Some("zomaar-praten"), "", None),
    ];
    for input in unknown {
        assert!(matches!(refused(&input), WireError::UnknownId { .. }), "{input:?}");
    }
    for case in [case.as_str(), "", "geen id"] {
        assert!(matches!(refused(&summary(case)), WireError::CaseGone));
        assert!(matches!(refused(&family_page(case)), WireError::CaseGone));
    }
    let many = vec!["time-out"; 201];
    assert!(matches!(refused(&cards(&many, CardFormatCode::A4)), WireError::TooManyItems { most: 200 }));
    let many = (0..201).map(|_| method("elementenronde")).collect();
    assert!(matches!(refused(&PaperInput::Guide { sheets: many }), WireError::TooManyItems { most: 200 }));
    assert!(matches!(refused(&PaperInput::Guide { sheets: vec![] }), WireError::NothingChosen));
    assert!(matches!(refused(&PaperInput::TalkingBoard { boards: vec![] }), WireError::NothingChosen));
    for minutes in [0, 1441, u16::MAX] {
        let error = refused(&handout(None, "", Some(minutes)));
        assert!(matches!(error, WireError::MinutesOutOfRange { least: 1, most: 1440 }), "{minutes}");
    }
    let long = "x".repeat(2_001);
    assert!(matches!(
        refused(&handout(None, &long, None)),
        WireError::TextTooLong { has: 2_001, most: 2_000 }
    ));
    // Which steps there are is only known when the paper is made.
    let too_few = app::look(&mut it, &handout(None, "", Some(1)));
    assert!(matches!(too_few, Err(WireError::MinutesOutOfRange { least: 2.., .. })), "{too_few:?}");
}

#[test]
fn what_was_found_stops_a_page_for_the_family_and_a_handout() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    let goals = vec!["Zelf bellen met 06-12345678".to_owned()];
    it.app.case_set_goals(&GoalsInput { case: case.clone(), goals }).unwrap();
    check_stops(&mut it, &family_page(&case));
    check_stops(&mut it, &handout(None, "Bel ik 06-12345678 of niet?", None));

    let bsn = handout(None, "Wat doe ik met 111222333?", None);
    let found = app::look(&mut it, &bsn).unwrap().findings;
    assert!(found.iter().all(|it| it.severity == wire::SeverityCode::Blocks) && !found.is_empty());
    let keys: Vec<_> = found.into_iter().map(|it| it.key).collect();
    assert!(matches!(app::pdf(&mut it, &bsn, &keys), Err(WireError::ExportBlocked { .. })));
}

/// One finding, which is looked at, stops the paper, and lets it go when it is accepted.
#[track_caller]
fn check_stops(it: &mut TestApp, input: &PaperInput) {
    let found = app::look(it, input).unwrap().findings;
    assert_eq!(found.len(), 1, "{input:?}: {found:?}");
    assert!(matches!(app::pdf(it, input, &[]), Err(WireError::ExportBlocked { .. })), "{input:?}");
    assert!(matches!(app::print(it, input, &[]), Err(WireError::ExportBlocked { .. })), "{input:?}");
    let keys = vec![found[0].key.clone()];
    app::pdf(it, input, &keys).unwrap().bytes().unwrap();
    app::print(it, input, &keys).unwrap();
}

#[test]
fn a_paper_that_was_looked_at_is_not_shown_again_after_the_case_changed() {
    let mut it = app::open();
    let case = it.app.case_open_sample("casus-beuk").unwrap().value;
    let before = app::look(&mut it, &summary(&case)).unwrap();
    assert_eq!(app::look(&mut it, &summary(&case)).unwrap().pages[0].svg, before.pages[0].svg);
    it.app.case_rename(&case, "Casus Wilg").unwrap();
    assert!(app::look(&mut it, &summary(&case)).unwrap().pages[0].svg.contains("Wilg"));
    it.clock.set(app::moment("2026-11-23", 9, 0));
    assert!(app::look(&mut it, &summary(&case)).unwrap().file_name.contains("2026-11-23"));
    it.app.case_bin(&case).unwrap();
    it.app.bin_empty().unwrap();
    assert!(matches!(app::look(&mut it, &summary(&case)), Err(WireError::CaseGone)));
}

#[test]
fn another_pack_gives_other_papers_at_once() {
    let mut it = app::open();
    let book = PaperInput::Handbook { parts: THIN_BOOK };
    let title = it.app.handbook().about.title;
    let text = |it: &mut TestApp| -> String {
        app::look(it, &book).unwrap().pages.into_iter().map(|it| it.svg).collect()
    };
    assert!(!text(&mut it).contains("Zeilboot"));
    let folder = it.folder.path().join("pakket");
    pack_in(&folder, "pack.toml", &title, "Zeilboot");
    it.app.content_use(&folder).unwrap();
    assert!(text(&mut it).contains("Zeilboot"));
    it.app.content_reset(engine::Content::new(Pack::shipped().clone())).unwrap();
    assert!(!text(&mut it).contains("Zeilboot"));
}

#[test]
fn nothing_of_a_case_comes_out_of_a_vault_that_was_locked_meanwhile() {
    let mut it = app::open();
    let case = it.app.case_open_sample("casus-beuk").unwrap().value;
    let looked_at = it.app.paper_to_look_at(&summary(&case)).unwrap();
    let printed = it.app.paper_to_leave(&family_page(&case)).unwrap();
    let saved = it.app.paper_to_leave(&summary(&case)).unwrap();
    let waiting = app::pdf(&mut it, &summary(&case), &[]).unwrap();
    let question = it.app.paper_to_leave(&handout(None, "Wat vraag ik moeder?", None)).unwrap();
    let book = it.app.paper_to_leave(&PaperInput::Handbook { parts: THIN_BOOK }).unwrap();
    it.app.vault_lock();

    assert!(matches!(looked_at.view(0, 1), Err(WireError::Locked)));
    assert!(matches!(printed.print(&[]), Err(WireError::Locked)));
    assert!(matches!(saved.pdf(&[]), Err(WireError::Locked)));
    assert!(matches!(question.print(&[]), Err(WireError::Locked)));
    let file = it.folder.path().join("blad.pdf");
    assert!(matches!(it.app.paper_save(&waiting, &file), Err(WireError::Locked)));
    assert!(waiting.bytes().is_err() && !file.exists());
    assert!(book.print(&[]).is_ok(), "the handbook holds nothing of a case");

    // Not even after it was opened again: who asked may be somebody else.
    it.app.vault_unlock(app::PASSPHRASE).unwrap();
    assert!(matches!(it.app.paper_save(&waiting, &file), Err(WireError::Locked)));
}

/// Makes the handbook in another thread, and gives what `meanwhile` did to it and what came of it.
fn while_it_is_made(it: &mut TestApp, meanwhile: impl FnOnce(&mut TestApp)) -> WireResult<MadePaper> {
    let job = it.app.paper_to_leave(&PaperInput::Handbook { parts: BOOK }).unwrap();
    let (sent, received) = mpsc::channel();
    thread::scope(|scope| {
        scope.spawn(move || sent.send(job.pdf(&[])).ok());
        meanwhile(it);
    });
    received.recv().unwrap()
}

#[test]
fn a_long_paper_tells_how_far_it_is_and_can_be_cancelled() {
    let mut it = app::fresh();
    assert_eq!(it.app.desk().progress(), None);
    let desk = it.app.desk().clone();
    let cancelled = while_it_is_made(&mut it, |_| {
        while desk.progress().is_none() {
            thread::yield_now();
        }
        desk.cancel();
    });
    assert!(matches!(cancelled, Err(WireError::PaperCancelled)), "{:?}", cancelled.err());
    assert!(matches!(Exported::or_cancelled(Err(WireError::PaperCancelled)), Ok(Exported::Cancelled)));
    assert_eq!(it.app.desk().progress(), None, "a cancelled paper is nowhere any more");

    let mut seen = Vec::new();
    let made = while_it_is_made(&mut it, |it| {
        while it.app.desk().progress().is_none() {
            thread::yield_now();
        }
        // The app is free while the paper is made.
        it.app.handbook_search("netwerk");
        while let Some(step) = desk.progress() {
            seen.push(step);
        }
    });
    assert!(made.is_ok());
    let share = |it: &wire::ProgressView| f64::from(it.done) / f64::from(it.of);
    assert!(seen.windows(2).all(|it| share(&it[0]) <= share(&it[1])), "it never goes back");
    assert!(seen.iter().all(|it| it.done < it.of));
    assert_eq!(it.app.desk().progress(), None);
}

#[test]
fn only_the_last_paper_to_look_at_is_wanted() {
    let mut it = app::fresh();
    let first = it.app.paper_to_look_at(&PaperInput::Handbook { parts: BOOK }).unwrap();
    let leaving = it.app.paper_to_leave(&card("time-out")).unwrap();
    let second = it.app.paper_to_look_at(&card("time-out")).unwrap();
    assert!(matches!(first.view(0, 1), Err(WireError::PaperCancelled)));
    assert_eq!(second.view(0, 1).unwrap().pages.len(), 1);
    assert_eq!(
        it.app.paper_print(leaving.print(&[]).unwrap()).unwrap().len(),
        1,
        "a paper for the printer is still wanted"
    );
}

#[test]
fn a_paper_of_a_case_stands_nowhere_on_the_disk() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    let story = StoryInput { case: case.clone(), text: "een zin die nergens anders staat".to_owned() };
    it.app.case_set_story(&story).unwrap();
    let parts = wire::PartsInput { story: true, ..wire::PartsInput::default() };
    let input = PaperInput::CaseSummary { case, parts };
    app::look(&mut it, &input).unwrap();
    app::pdf(&mut it, &input, &[]).unwrap();
    for entry in std::fs::read_dir(it.folder.path()).unwrap() {
        let path = entry.unwrap().path();
        assert!(path.is_dir(), "{} was written by nobody", path.display());
    }
}
