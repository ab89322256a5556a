//! Cards, boards and the page for a family: whole, in order, two sides that meet, and no word that a family
//! would not use. How they look is for people to see.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on stops"
)]

mod support;

use content::Pack;
use domain::{
    Effect, ElementId, ExperimentState, Intensity, Label, Note, Phase, ProgramNote, Reflection, Story,
};
use privacy::Texts;
use report::{
    Board, CardFormat, CaseSheet, FamilyParts, FamilySheet, NoWatch, Ready, ReportError, element_cards,
    family_page, family_page_preview, talking_board,
};
use support::cleared;
use support::readers::{check_order, check_standards, pages, pages_within, pdf, squeezed, text};

/// Cards on one side of a sheet of A4.
const ON_A4: usize = 8;
/// Pages about the cards before they begin: one sheet.
const ABOUT: usize = 2;

fn cards(elements: &[&str], format: CardFormat) -> Ready {
    let ids: Vec<_> = elements.iter().map(|it| ElementId::new(it).unwrap()).collect();
    element_cards(Pack::shipped(), &ids, format, support::today()).unwrap()
}

fn boards(boards: &[Board]) -> Ready {
    talking_board(Pack::shipped(), boards, support::today())
}

fn family_sheet(sheet: CaseSheet) -> FamilySheet {
    let CaseSheet { case, tags, experiments, known, .. } = sheet;
    FamilySheet { case, tags, experiments, known, parts: FamilyParts::default() }
}

fn family(sheet: FamilySheet) -> Ready {
    family_page(&cleared(sheet), Pack::shipped(), support::today())
}

#[test]
fn cards_and_boards_keep_both_standards() {
    check_standards("cards on A4", &pdf(&cards(&[], CardFormat::A4)));
    check_standards("cards on A6", &pdf(&cards(&["time-out", "motiveren"], CardFormat::A6)));
    check_standards("boards", &pdf(&boards(&[])));
}

#[test]
fn every_page_for_a_family_keeps_both_standards() {
    for (name, sheet) in support::all() {
        check_standards(&name, &pdf(&family(family_sheet(sheet))));
    }
}

#[test]
fn every_element_has_a_front_and_a_back_on_a6() {
    let all: Vec<_> = Pack::shipped().elements().map(|(_, it)| it).collect();
    let read = pages(&pdf(&cards(&[], CardFormat::A6)));
    assert_eq!(read.len(), 2 * (1 + all.len()), "a card about the cards, and one for each element");
    assert_eq!(all.len(), 57);
    for (index, element) in all.iter().enumerate() {
        let (front, back) = (&read[2 + 2 * index], &read[3 + 2 * index]);
        check_order(front, &[&element.name, &element.plain]);
        let mut expected = vec![element.name.as_str(), &element.example];
        expected.extend(element.questions.iter().map(|it| it.text.as_str()));
        check_order(back, &expected);
    }
}

#[test]
fn backs_on_a4_stand_behind_their_fronts_when_the_sheet_is_turned_over_its_long_side() {
    let all: Vec<_> = Pack::shipped().elements().map(|(_, it)| it).collect();
    let paper = pdf(&cards(&[], CardFormat::A4));
    let left = pages_within(&paper, &["-x", "0", "-y", "0", "-W", "298", "-H", "842"]);
    let right = pages_within(&paper, &["-x", "298", "-y", "0", "-W", "298", "-H", "842"]);
    let sheets = all.chunks(ON_A4).count();
    assert_eq!(left.len(), ABOUT + 2 * sheets, "no card needed more room than it has");
    for (sheet, on_it) in all.chunks(ON_A4).enumerate() {
        let (front, back) = (ABOUT + 2 * sheet, ABOUT + 2 * sheet + 1);
        for (column, (fronts, backs)) in
            [(&left[front], &right[back]), (&right[front], &left[back])].into_iter().enumerate()
        {
            let here: Vec<_> = on_it.iter().skip(column).step_by(2).collect();
            let names: Vec<_> = here.iter().map(|it| it.plain.as_str()).collect();
            check_order(fronts, &names);
            let examples: Vec<_> = here.iter().map(|it| it.example.as_str()).collect();
            check_order(backs, &examples);
        }
    }
}

#[test]
fn a_selection_comes_in_the_order_of_the_handbook() {
    let paper = cards(&["vertrouwen-opbouwen", "problemen-in-kaart"], CardFormat::A4);
    assert_eq!(paper.file_name(), "Waaier met kaarten 2026-11-22.pdf");
    let read = pages(&pdf(&paper));
    assert_eq!(read.len(), ABOUT + 2);
    check_order(
        &read[0],
        &["2 kaarten", "De waaier op kaarten", "Zo gebruik je ze", "Zo print je ze", "dubbelzijdig"],
    );
    check_order(&read[1], &["Problemen in kaart brengen", "Vertrouwen opbouwen"]);
    check_order(&read[2], &["Problemen in kaart brengen", "Vertrouwen opbouwen", "pagina 3 van 4"]);
}

#[test]
fn an_element_that_is_not_in_the_handbook_has_no_card() {
    let unknown = ElementId::new("uit-ander-pakket").unwrap();
    let known = ElementId::new("time-out").unwrap();
    let found = element_cards(Pack::shipped(), &[known, unknown.clone()], CardFormat::A6, support::today());
    assert!(matches!(found, Err(ReportError::NoElement(it)) if it == unknown));
}

#[test]
fn each_board_is_one_sheet_with_a_question_for_everything_on_it() {
    let pack = Pack::shipped();
    let read = pages(&pdf(&boards(&[])));
    assert_eq!(read.len(), 2);
    for category in &pack.categories {
        let mut expected = vec![category.plain.as_str()];
        expected.extend(category.elements.iter().map(|it| it.short.as_deref().unwrap_or(&it.name)));
        expected.push(&category.questions[0].text);
        check_order(&read[0], &expected);
    }
    for element in &pack.program {
        check_order(&read[1], &[&element.name, element.question.as_ref().unwrap()]);
    }
    assert_eq!(pages(&pdf(&boards(&[Board::Conditions]))).len(), 1);
    assert!(pages(&pdf(&boards(&[Board::Content])))[0].contains("pagina1van1"));
}

/// A case in which every free text is a word that occurs nowhere else.
fn marked() -> FamilySheet {
    let mut sheet = support::with_story("casus-beuk");
    sheet.case.label = Label::new("Qlabel").unwrap();
    sheet.case.story = Story::new("Qstory").unwrap();
    sheet.case.goals = vec![Note::new("Qgoal").unwrap()];
    sheet.case.program = vec![ProgramNote {
        element: Pack::shipped().program[0].id.clone(),
        phase: Some(Phase::Start),
        value: Note::new("Qprogram").unwrap(),
    }];
    for tag in &mut sheet.tags {
        tag.note = Note::new("Qnote").unwrap();
        tag.effect = Some(Effect::Helped);
    }
    sheet.answers[0].text = Reflection::new("Qanswer").unwrap();
    let mut done = sheet.experiments[0].clone();
    let experiment = &mut sheet.experiments[0];
    experiment.what = Note::new("Qwhat").unwrap();
    experiment.with_whom = Note::new("Qwith").unwrap();
    experiment.noticed_by = Note::new("Qnoticed").unwrap();
    experiment.asked_by = Note::new("Qasked").unwrap();
    done.what = Note::new("Qearlier").unwrap();
    done.state = ExperimentState::Done { on: support::today(), outcome: Note::new("Qoutcome").unwrap() };
    sheet.experiments.insert(0, done);
    family_sheet(sheet)
}

const NONE: FamilyParts = FamilyParts { goals: false, did: false, helped: false, trying: false, room: false };
const MARKS: [&str; 12] = [
    "Qlabel", "Qstory", "Qgoal", "Qprogram", "Qnote", "Qanswer", "Qwhat", "Qwith", "Qnoticed", "Qasked",
    "Qearlier", "Qoutcome",
];

#[track_caller]
fn check_parts(parts: FamilyParts, expected: &[&str]) {
    let sheet = FamilySheet { parts, ..marked() };
    let looked_at: Vec<_> = sheet.texts().into_iter().map(|it| it.text.to_owned()).collect();
    let preview = family_page_preview(&sheet, Pack::shipped(), support::today());
    let seen: String = preview.pages(&NoWatch).unwrap().into_iter().map(|it| it.svg).collect();
    let read = text(&family(sheet));
    for mark in MARKS {
        let is_expected = expected.contains(&mark);
        assert_eq!(read.contains(mark), is_expected, "{mark} on paper with {parts:?}");
        assert_eq!(seen.contains(mark), is_expected, "{mark} on the screen with {parts:?}");
        assert_eq!(looked_at.iter().any(|it| it == mark), is_expected, "{mark} looked at with {parts:?}");
    }
}

#[test]
fn a_family_gets_the_goals_and_the_step_that_is_tried_and_nothing_else_that_was_written() {
    check_parts(NONE, &[]);
    check_parts(FamilyParts { goals: true, ..NONE }, &["Qgoal"]);
    check_parts(FamilyParts { did: true, ..NONE }, &[]);
    check_parts(FamilyParts { helped: true, ..NONE }, &[]);
    check_parts(FamilyParts { trying: true, ..NONE }, &["Qwhat", "Qwith"]);
    check_parts(FamilyParts { room: true, ..NONE }, &[]);
    check_parts(FamilyParts::default(), &["Qgoal", "Qwhat", "Qwith"]);
}

#[test]
fn no_word_of_the_trade_is_in_what_a_family_reads() {
    let pack = Pack::shipped();
    let of_the_trade =
        ["element", "interventie", "intensi", "systeem", "casus", "tagg", "gemiddeld", "werkdocument"];
    let words: Vec<String> = pack
        .plain_words
        .iter()
        .flat_map(|it| it.word.split('/').map(squeezed).collect::<Vec<_>>())
        .chain(of_the_trade.map(str::to_owned))
        .map(|it| it.to_lowercase())
        .collect();
    for (name, sheet) in support::all() {
        let mut sheet = family_sheet(sheet);
        // What people wrote themselves stays as it is.
        sheet.case.goals.clear();
        sheet.experiments.clear();
        let read = text(&family(sheet)).to_lowercase();
        for word in &words {
            assert!(!read.contains(word), "{name} says {word:?} in {read}");
        }
    }
}

#[test]
fn a_family_reads_what_was_done_and_never_what_was_left_out() {
    let pack = Pack::shipped();
    let mut sheet = marked();
    sheet.tags.truncate(2);
    let (used, left_out) = (sheet.tags[0].element.clone(), sheet.tags[1].element.clone());
    sheet.tags[0].intensity = Intensity::Light;
    sheet.tags[1].intensity = Intensity::LeftOutOnPurpose;
    let mut unknown = sheet.tags[0].clone();
    unknown.element = ElementId::new("uit-ander-pakket").unwrap();
    sheet.tags.push(unknown);
    let read = text(&family(sheet));
    let plain = |id: &ElementId| pack.element(id).unwrap().plain.clone();
    assert_eq!(read.matches(&squeezed(&plain(&used))).count(), 2, "once as done and once as what helped");
    assert!(!read.contains(&squeezed(&plain(&left_out))));
    assert!(!read.contains("uit-ander-pakket"), "no id in the hands of a family");
}

#[test]
fn a_page_for_a_family_is_read_in_order_and_takes_one_sheet_of_paper() {
    for sample in &Pack::shipped().samples {
        let read = pages(&pdf(&family(family_sheet(support::from_sample(sample)))));
        assert!(read.len() <= 2, "{} takes {} pages", sample.id, read.len());
        check_order(
            &read.concat(),
            &[
                "Zo hebben we samen gewerkt",
                "verzonnen",
                "Wat jullie wilden",
                sample.goals.first().map_or("Wat willen jullie graag?", |it| it.as_str()),
                "Wat we deden",
                "Wat hielp",
                "Wat we nu proberen",
                "6 december 2026",
                "Wat vind jij?",
            ],
        );
    }
}

#[test]
fn an_empty_case_gives_a_page_to_fill_in_by_hand() {
    let paper = family(family_sheet(support::empty()));
    assert_eq!(paper.file_name(), "Blad voor het gezin 2026-11-22.pdf");
    let read = pages(&pdf(&paper));
    assert!(read.len() <= 2);
    check_order(
        &read.concat(),
        &["Wat willen jullie graag?", "Wat hebben we samen gedaan?", "Wat hielp jou?"],
    );
    assert!(!read.concat().contains("Casus"));
}
