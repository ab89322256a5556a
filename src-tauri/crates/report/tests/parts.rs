//! What goes on paper is what was chosen, and nothing goes on paper that was not looked at before.
//! How it looks is checked elsewhere.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on stops"
)]

mod support;

use content::Pack;
use domain::{Effect, ElementId, ExperimentState, Label, Note, Phase, ProgramNote, Reflection, Story};
use privacy::Texts;
use report::{CaseSheet, NoWatch, Parts, case_summary, case_summary_preview};

/// A case in which every free text is a word that occurs nowhere else.
fn marked() -> CaseSheet {
    let mut sheet = support::with_story("casus-beuk");
    sheet.case.label = Label::new("Qlabel").unwrap();
    sheet.case.story = Story::new("Qstory").unwrap();
    sheet.case.goals = vec![Note::new("Qgoal").unwrap()];
    sheet.case.program = vec![ProgramNote {
        element: Pack::shipped().program[0].id.clone(),
        phase: Some(Phase::Start),
        value: Note::new("Qprogram").unwrap(),
    }];
    sheet.tags.truncate(1);
    sheet.tags[0].note = Note::new("Qnote").unwrap();
    sheet.tags[0].effect = Some(Effect::Helped);
    sheet.answers.truncate(2);
    sheet.answers[0].text = Reflection::new("Qquestion").unwrap();
    sheet.answers[1].text = Reflection::new("Qanswer").unwrap();
    let experiment = &mut sheet.experiments[0];
    experiment.what = Note::new("Qwhat").unwrap();
    experiment.with_whom = Note::new("Qwith").unwrap();
    experiment.noticed_by = Note::new("Qnoticed").unwrap();
    experiment.asked_by = Note::new("Qasked").unwrap();
    experiment.state =
        ExperimentState::Done { on: support::today(), outcome: Note::new("Qoutcome").unwrap() };
    sheet
}

const MARKS: [&str; 12] = [
    "Qlabel",
    "Qstory",
    "Qgoal",
    "Qprogram",
    "Qnote",
    "Qquestion",
    "Qanswer",
    "Qwhat",
    "Qwith",
    "Qnoticed",
    "Qasked",
    "Qoutcome",
];

const NONE: Parts = Parts {
    question: false,
    picture: false,
    patterns: false,
    elements: false,
    program: false,
    goals: false,
    answers: false,
    experiment: false,
    story: false,
};

fn shown(sheet: &CaseSheet) -> String {
    case_summary_preview(sheet, Pack::shipped(), support::today())
        .pages(&NoWatch)
        .unwrap()
        .into_iter()
        .map(|it| it.svg)
        .collect()
}

#[track_caller]
fn check(parts: Parts, expected: &[&str]) {
    let sheet = CaseSheet { parts, ..marked() };
    let paper = shown(&sheet);
    let looked_at = support::printed_texts(&sheet);
    for mark in MARKS {
        let is_expected = mark == "Qlabel" || expected.contains(&mark);
        assert_eq!(paper.contains(mark), is_expected, "{mark} on paper with {parts:?}");
        assert_eq!(looked_at.iter().any(|it| it == mark), is_expected, "{mark} looked at with {parts:?}");
    }
}

#[test]
fn each_part_brings_its_own_texts_and_no_other() {
    check(NONE, &[]);
    check(Parts { question: true, ..NONE }, &["Qquestion"]);
    check(Parts { picture: true, patterns: true, ..NONE }, &[]);
    check(Parts { elements: true, ..NONE }, &["Qnote"]);
    check(Parts { program: true, ..NONE }, &["Qprogram"]);
    check(Parts { goals: true, ..NONE }, &["Qgoal"]);
    check(Parts { answers: true, ..NONE }, &["Qquestion", "Qanswer"]);
    check(Parts { answers: true, question: true, ..NONE }, &["Qquestion", "Qanswer"]);
    check(Parts { experiment: true, ..NONE }, &["Qwhat", "Qwith", "Qnoticed", "Qasked", "Qoutcome"]);
    check(Parts { story: true, ..NONE }, &["Qstory"]);
    let all_but_story: Vec<_> = MARKS.into_iter().filter(|it| *it != "Qstory").collect();
    check(Parts::default(), &all_but_story);
}

#[test]
fn the_question_is_printed_once() {
    let sheet = CaseSheet { parts: Parts { answers: true, question: true, ..NONE }, ..marked() };
    assert_eq!(shown(&sheet).matches("Qquestion").count(), 1);
    assert_eq!(sheet.texts().iter().filter(|it| it.text == "Qquestion").count(), 1);
}

#[test]
fn an_element_of_another_pack_is_shown_by_its_id() {
    let mut sheet = marked();
    sheet.tags[0].element = ElementId::new("uit-ander-pakket").unwrap();
    let paper = shown(&sheet);
    assert!(paper.contains("uit-ander-") && paper.contains("handboek)"), "the id stands in the table");
}

#[test]
fn the_printer_gets_the_pages_of_the_preview() {
    let sheet = support::with_story("casus-duin");
    let preview = case_summary_preview(&sheet, Pack::shipped(), support::today()).pages(&NoWatch).unwrap();
    let print =
        case_summary(&support::cleared(sheet), Pack::shipped(), support::today()).pages(&NoWatch).unwrap();
    assert_eq!(preview, print);
    let numbers: Vec<_> = preview.iter().map(|it| it.number).collect();
    assert_eq!(numbers, (1..=preview.len()).collect::<Vec<_>>());
}

#[test]
fn text_cannot_become_markup_on_the_screen() {
    let mut sheet = support::empty();
    sheet.case.goals = vec![Note::new("<script>alert(\"1\")</script> & <b>").unwrap()];
    let paper = shown(&sheet);
    assert!(paper.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;b&gt;"), "{paper}");
    assert!(!paper.contains("<script") && !paper.contains("<b>"));
}

#[test]
fn an_empty_case_has_one_friendly_page_without_empty_headings() {
    let pages =
        case_summary_preview(&support::empty(), Pack::shipped(), support::today()).pages(&NoWatch).unwrap();
    assert_eq!(pages.len(), 1);
    assert!(pages[0].svg.contains("Er staat nog niets in deze samenvatting."));
    assert!(!pages[0].svg.contains("Elementen<"), "no heading without anything under it");
}

#[test]
fn a_fictional_case_says_so_and_takes_one_to_three_pages() {
    for sample in &Pack::shipped().samples {
        let pages =
            case_summary_preview(&support::with_story(sample.id.as_str()), Pack::shipped(), support::today())
                .pages(&NoWatch)
                .unwrap();
        assert!(pages[0].svg.contains("verzonnen casus"), "{}", sample.id);
        assert!((1..=3).contains(&pages.len()), "{} takes {} pages", sample.id, pages.len());
    }
}

#[test]
fn the_file_name_is_dated_and_says_nothing_of_the_case() {
    let sheet = support::cleared(support::with_story("casus-duin"));
    let summary = case_summary(&sheet, Pack::shipped(), support::today());
    assert_eq!(summary.file_name(), "Casussamenvatting 2026-11-22.pdf");
}
