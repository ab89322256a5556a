//! One paper of every kind, made from the fictional cases and the invented meeting: to measure, to test and to
//! show in the docs.

use content::Pack;
use domain::{
    Agenda, Effect, ElementId, GuardWord, HandbookMark, LearningPoint, LearningPointId, LearningText,
    MeetingMethod, MeetingMinutes, MeetingPlan, Note, OwnMethods, Role, RoleName, SampleId, SessionReport,
    SessionSeries, YearMonth,
};
use report::{
    Board, BookParts, CardFormat, CaseSheet, FamilyParts, FamilySheet, LoggedLine, MyData, MyMeetings, Ready,
    Remembered, WorkshopParts, case_summary, element_card, element_cards, family_page, guide, handbook,
    intervision_handout, intervision_minutes, my_data, privacy_sheet, registration_report,
    registration_series, talking_board, workshop_pack,
};
use uuid::Uuid;

use super::{cleared, meetings, today, with_story};

/// A paper of a kind.
pub struct Kind {
    /// The kind on the command line, with what tells it from another of the same kind behind a space.
    pub name: &'static str,
    /// For whom it is and what it gives.
    pub about: &'static str,
    /// The pages to show of it.
    pub shown: &'static [usize],
    pub paper: Ready,
}

/// One of each.
pub fn one_of_each() -> Vec<Kind> {
    let (pack, day) = (Pack::shipped(), today());
    let kind = |name, about, shown, paper| Kind { name, about, shown, paper };
    let element = pack.elements().map(|(_, it)| it.id.clone()).next().unwrap();
    let sample = SampleId::new("casus-kade").unwrap();
    vec![
        kind(
            "case-summary",
            "For intervision: one page to lay on the table, then the details.",
            &[1, 2],
            case_summary(&cleared(with_story("casus-beuk")), pack, day),
        ),
        kind(
            "family-page",
            "For parents and youths: what we did, what helped and what we try, in plain words and large type.",
            &[1, 2],
            family_page(&cleared(family("casus-duin")), pack, day),
        ),
        kind(
            "intervision-handout",
            "For who takes part in a meeting: the steps on the clock, the question, ground rules, roles, room to \
             write.",
            &[1, 2],
            intervision_handout(&cleared(meetings::plan().into()), pack, day).unwrap(),
        ),
        kind(
            "intervision-minutes",
            "For the group: themes, learning points, agreements and the next date. No details of a case.",
            &[1],
            intervision_minutes(&cleared(meetings::minutes().into()), pack, day),
        ),
        kind(
            "registration-report",
            "For the register: one meeting along the three dimensions. By its type it cannot hold a case.",
            &[1, 2],
            registration_report(&cleared(meetings::report().into()), pack, day),
        ),
        kind(
            "registration-series",
            "For the register: the meetings of a series, their hours, the three dimensions over all of them.",
            &[1],
            registration_series(&cleared(meetings::series().into()), pack, day),
        ),
        kind(
            "element-card",
            "For the table: one element on A5.",
            &[1],
            element_card(pack, &element, day).unwrap(),
        ),
        kind(
            "element-cards",
            "For groups and trainers: the elements as cards, eight on A4, printed on two sides, to cut out.",
            &[3, 4],
            element_cards(pack, &[], CardFormat::A4, day).unwrap(),
        ),
        kind(
            "element-cards --format a6",
            "The same cards, one on A6.",
            &[3, 4],
            element_cards(pack, &[], CardFormat::A6, day).unwrap(),
        ),
        kind(
            "talking-board",
            "For the wall, A3: what the help is, and what it needs.",
            &[1, 2],
            talking_board(pack, &[Board::Content, Board::Conditions], day),
        ),
        kind(
            "handbook",
            "For reading: the whole content as a book.",
            &[1, 2, 10, 11],
            handbook(pack, &BookParts::default(), day),
        ),
        kind(
            "privacy-sheet",
            "For a privacy officer: what the program does and does not do, on two pages.",
            &[1, 2],
            privacy_sheet(pack, day),
        ),
        kind(
            "workshop-pack",
            "For trainers: a fictional case, a blank form to tag it, a possible tagging, what to talk about.",
            &[1, 2, 3, 4],
            workshop_pack(pack, &sample, &WorkshopParts::default(), day).unwrap(),
        ),
        kind(
            "guide",
            "For who leads a meeting: the conversation guide and every method, a sheet each.",
            &[1, 5],
            guide(pack, &[], &cleared(OwnMethods::default()), day).unwrap(),
        ),
    ]
}

/// What the papers are held against besides: every summary of a case and every paper of a meeting, blank, filled
/// in and with too much of everything.
pub fn to_the_extreme() -> Vec<(String, Ready)> {
    let (pack, day) = (Pack::shipped(), today());
    let summary = |sheet| case_summary(&cleared(sheet), pack, day);
    let mut papers: Vec<(String, Ready)> =
        super::all().into_iter().map(|(name, sheet)| (name, summary(sheet))).collect();
    papers.extend(of_meetings());
    let data = |it| my_data(&cleared(it), pack, day);
    papers.push(("gegevens".to_owned(), data(everything(super::all().into_iter().map(|it| it.1).collect()))));
    papers.push(("gegevens-leeg".to_owned(), data(everything(Vec::new()))));
    papers
}

/// Everything of a worker with these cases; without any there is nothing else either.
pub fn everything(cases: Vec<CaseSheet>) -> MyData {
    let element = ElementId::new("time-out").unwrap();
    let at = today().and_hms_opt(14, 30, 0).unwrap();
    let mut data = MyData {
        cases,
        remembered: Vec::new(),
        marks: Vec::new(),
        learning: Vec::new(),
        meetings: MyMeetings::default(),
        log: Vec::new(),
    };
    if data.cases.is_empty() {
        return data;
    }
    let people = [(Role::Mother, None, None), (Role::Son, Some("A"), Some(9)), (Role::Son, Some("B"), None)];
    let person = |(turn, (role, letter, age)): (u32, (Role, Option<&str>, Option<u8>))| RoleName {
        role,
        letter: letter.map(str::to_owned),
        age,
        turn,
    };
    data.remembered.extend(data.cases.iter().take(1).map(|it| Remembered {
        case: it.case.id,
        words: ["Ploink", "De Hoop"].map(|it| GuardWord::new(it).unwrap()).to_vec(),
        people: (0..).zip(people).map(person).collect(),
    }));
    let note = Note::new("Eerst kijken, dan pas iets zeggen.").unwrap();
    data.marks.push(HandbookMark { element: element.clone(), favourite: true, note });
    data.learning.push(LearningPoint {
        id: LearningPointId(Uuid::nil()),
        text: LearningText::new("Ik wacht langer met een voorstel.").unwrap(),
        element: Some(element),
        month: YearMonth::of(today()),
    });
    data.meetings = meetings::everything();
    data.log = (1..=120).map(|number| LoggedLine { number, at, text: "Kluis geopend.".to_owned() }).collect();
    data
}

/// Every paper of a meeting blank, filled in and with too much of everything, and a handout of each method.
pub fn of_meetings() -> Vec<(String, Ready)> {
    let (pack, day) = (Pack::shipped(), today());
    let handout_of = |sheet| intervision_handout(&cleared(sheet), pack, day).unwrap();
    let handout = |plan: MeetingPlan| handout_of(plan.into());
    let minutes = |it: MeetingMinutes| intervision_minutes(&cleared(it.into()), pack, day);
    let report = |it: SessionReport| registration_report(&cleared(it.into()), pack, day);
    let series = |it: SessionSeries| registration_series(&cleared(it.into()), pack, day);
    let forms = vec![
        ("programma", handout(meetings::plan())),
        ("programma-leeg", handout(meetings::blank_plan())),
        (
            "programma-zonder-werkvorm",
            handout(MeetingPlan { agenda: Agenda::default(), method: None, ..meetings::whole_plan() }),
        ),
        ("programma-heel", handout(meetings::whole_plan())),
        ("programma-thema", handout(meetings::theme_plan())),
        ("programma-veertig-stappen", handout_of(meetings::own_plan())),
        ("programma-iedereen", handout(meetings::crowded_plan())),
        ("programma-monster", handout(meetings::monstrous_plan())),
        ("notulen", minutes(meetings::minutes())),
        ("notulen-leeg", minutes(MeetingMinutes::default())),
        ("notulen-monster", minutes(meetings::monstrous_minutes())),
        ("verslag", report(meetings::report())),
        ("verslag-leeg", report(SessionReport::default())),
        ("verslag-monster", report(meetings::monstrous_report())),
        ("reeks", series(meetings::series())),
        ("reeks-leeg", series(SessionSeries::default())),
        ("reeks-van-een", series(meetings::long_series(1))),
        ("reeks-van-tweehonderd", series(meetings::long_series(200))),
    ];
    let by_method = pack.methods.iter().map(|it| {
        let plan = MeetingPlan { method: Some(MeetingMethod::Method(it.id.clone())), ..meetings::plan() };
        (format!("programma-{}", it.id), handout(plan))
    });
    forms.into_iter().map(|(name, paper)| (name.to_owned(), paper)).chain(by_method).collect()
}

/// A fictional case for the family, in which the first things that were done also helped.
pub fn family(sample: &str) -> FamilySheet {
    let sheet = with_story(sample);
    let mut tags = sheet.tags;
    for tag in tags.iter_mut().filter(|it| it.intensity.is_used()).take(2) {
        tag.effect = Some(Effect::Helped);
    }
    FamilySheet {
        case: sheet.case,
        tags,
        experiments: sheet.experiments,
        known: sheet.known,
        parts: FamilyParts::default(),
    }
}
