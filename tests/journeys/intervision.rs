//! A group from its first meeting to the agreements that come back at the next one, also when the app is killed in the
//! middle, and what cannot be a meeting.

use content::Pack;
use engine::Content;
use wire::{
    AgreementWrite, ClockAction, ClockStateCode, DueByRow, FindingPlace, GroupWrite, LeaderRow,
    MeetingFormCode, MeetingReflectionRow, MeetingStateCode, MeetingView, MeetingWrite, MethodPick,
    NotesWrite, OfferWrite, PaperInput, PeopleRow, RhythmRow, SeatRow, SeenAsCode, StepKindCode, SubjectCode,
    WireError,
};

use crate::app::{self, TestApp};

fn group() -> GroupWrite {
    GroupWrite {
        name: "Team Noord".into(),
        members: ["A.", "B.", "C.", "D."].map(str::to_owned).to_vec(),
        leader: Some(LeaderRow { name: "A.".into(), register: None }),
        form: MeetingFormCode::Intervision,
        rhythm: RhythmRow::Weeks { count: 6 },
        place: Some("Kamer 2".into()),
    }
}

fn meeting(group: Option<&str>, date: &str) -> MeetingWrite {
    MeetingWrite {
        group: group.map(str::to_owned),
        date: date.into(),
        begins: "13:30".into(),
        ends: "15:00".into(),
        place: None,
        form: MeetingFormCode::Intervision,
        leader: None,
        people: PeopleRow::Number { count: 5 },
        subject: SubjectCode::Question,
        theme: String::new(),
    }
}

fn offer(by: Option<&str>, question: &str, case: Option<&str>) -> OfferWrite {
    OfferWrite { by: by.map(str::to_owned), question: question.into(), case: case.map(str::to_owned) }
}

fn agreement(what: &str, due: DueByRow) -> AgreementWrite {
    AgreementWrite { what: what.into(), who: Some("B.".into()), due: Some(due) }
}

fn opened(it: &mut TestApp, id: &str) -> MeetingView {
    it.app.meeting_open(id).unwrap()
}

/// A group with three planned meetings; the ids.
fn series(it: &mut TestApp) -> (String, Vec<String>) {
    let group = it.app.group_add(group()).unwrap().value;
    let meetings = it.app.meeting_plan(meeting(Some(&group), "2026-11-25"), 2).unwrap().value;
    (group, meetings)
}

/// A group, and a meeting of it with something in every field.
pub fn with_everything(it: &mut TestApp) {
    let (group, meetings) = series(it);
    let first = &meetings[0];
    let offered = it.app.meeting_offer(first, offer(Some("B."), "Hoe vraag ik door?", None)).unwrap().value;
    it.app.meeting_choose_question(first, Some(&offered)).unwrap();
    it.app.meeting_choose_method(first, Some(&MethodPick::Guide)).unwrap();
    it.app.meeting_seats(first, &[SeatRow { role: "begeleider".into(), who: "A.".into() }]).unwrap();
    it.app.meeting_seen_add(first, "time-out", SeenAsCode::Idea).unwrap();
    it.app.agreement_add(first, agreement("Eerst kijken.", DueByRow::Next)).unwrap();
    let row = MeetingReflectionRow {
        who: Some("B.".into()),
        question: "Waarom help ik zo snel?".into(),
        technical: String::new(),
        normative: String::new(),
        personal: String::new(),
        next_steps: String::new(),
    };
    it.app.meeting_reflect(first, row.clone()).unwrap();
    it.app.series_reflect(&group, row).unwrap();
}

/// The state of the clock, the step that it is at and the milliseconds that are left of it.
fn clock(it: &mut TestApp, id: &str) -> (ClockStateCode, u32, i32) {
    let view = it.app.meeting_clock(id).unwrap().unwrap();
    (view.state, view.at, view.left_ms)
}

fn at(it: &TestApp, minute: u32, second: u32) {
    let start = app::moment("2026-11-25", 13, 30);
    it.clock.set(start + chrono::TimeDelta::seconds((minute * 60 + second).into()));
}

fn pages(it: &mut TestApp, input: &PaperInput) -> String {
    app::look(it, input).unwrap().pages.iter().map(|it| it.svg.as_str()).collect()
}

#[test]
#[expect(clippy::too_many_lines, reason = "one journey from the first meeting to the next")]
fn a_group_from_its_first_meeting_to_the_agreements_at_the_next() {
    let mut it = app::open();
    let (group, meetings) = series(&mut it);
    let days: Vec<String> =
        it.app.series_open(&group).unwrap().meetings.into_iter().map(|it| it.date).collect();
    assert_eq!(days, ["2026-11-25", "2027-01-06", "2027-02-17"]);
    let (first, second) = (meetings[0].clone(), meetings[1].clone());

    let case = it.app.case_create().unwrap().value;
    it.app.meeting_offer(&first, offer(Some("B."), "Hoe blijf ik rustig?", None)).unwrap();
    let from_case = offer(None, "Hoe help ik zonder dat alles op mij rust?", Some(&case));
    let own = it.app.meeting_offer(&first, from_case).unwrap().value;
    it.app.meeting_offer(&first, offer(Some("C."), "Wanneer stop ik?", None)).unwrap();
    it.app.meeting_choose_question(&first, Some(&own)).unwrap();
    let best = it.app.meeting_methods(&first, &[]).unwrap().remove(0);
    it.app.meeting_choose_method(&first, Some(&MethodPick::Method { id: best.method })).unwrap();
    it.app.meeting_seats(&first, &[SeatRow { role: "begeleider".into(), who: "A.".into() }]).unwrap();
    let view = opened(&mut it, &first);
    assert_eq!((view.offers.len(), view.agenda_minutes), (3, 90), "the minutes fit");
    assert!(view.coming_back.is_empty() && view.agenda.iter().all(|it| it.kind == StepKindCode::Method));
    let least: Vec<u32> = view.agenda.iter().map(|it| it.least).collect();
    it.app.meeting_step_minutes(&first, &least).unwrap();
    it.app.meeting_fit_minutes(&first).unwrap();
    let minutes: Vec<u32> = opened(&mut it, &first).agenda.iter().map(|it| it.minutes).collect();
    assert_eq!(minutes.iter().sum::<u32>(), 90);
    let handout = pages(&mut it, &PaperInput::MeetingHandout { meeting: first.clone() });
    for words in ["alles op mij rust", "13.30", "15.00", "A."] {
        assert!(handout.contains(words), "{words} is on the handout");
    }

    // It runs, jumps, gets a minute more, and is cut off without any goodbye.
    at(&it, 0, 0);
    it.app.meeting_start(&first).unwrap();
    at(&it, 1, 0);
    it.app.meeting_turn_clock(&first, ClockAction::Next).unwrap();
    at(&it, 1, 30);
    it.app.meeting_turn_clock(&first, ClockAction::GoTo { step: 2 }).unwrap();
    it.app.meeting_turn_clock(&first, ClockAction::AddMinute).unwrap();
    at(&it, 1, 40);
    it.app.meeting_seen_add(&first, "netwerk-in-kaart", SeenAsCode::Used).unwrap();
    let left = |seconds: i32| (i32::try_from(minutes[2]).unwrap() + 1) * 60_000 - seconds * 1_000;
    assert_eq!(clock(&mut it, &first), (ClockStateCode::Running, 2, left(10)));
    at(&it, 1, 47);
    let mut it = app::restarted(it);
    at(&it, 2, 20);
    assert_eq!(clock(&mut it, &first), (ClockStateCode::Running, 2, left(50)), "at the right second");
    assert!(it.app.meeting_clock(&first).unwrap().unwrap().away.is_none(), "half a minute is not away");
    let mut it = app::restarted(it);
    at(&it, 7, 20);
    let view = it.app.meeting_clock(&first).unwrap().unwrap();
    assert_eq!((view.left_ms, view.away.map(|it| (it.seconds, it.counts))), (left(350), Some((300, true))));
    let view = it.app.meeting_turn_clock(&first, ClockAction::CountAway { counts: false }).unwrap();
    assert_eq!(view.left_ms, left(50), "whoever had a break does not pay for it");
    it.app.meeting_turn_clock(&first, ClockAction::End).unwrap();

    let notes = NotesWrite {
        categories: vec!["sociaal-netwerk".into()],
        elements: vec!["netwerk-in-kaart".into()],
        learned: vec!["Vragen helpt.".into()],
        for_team: String::new(),
    };
    it.app.meeting_notes(&first, notes).unwrap();
    it.app.meeting_set_state(&first, MeetingStateCode::Held).unwrap();
    it.app.agreement_add(&first, agreement("Een kaart maken.", DueByRow::Next)).unwrap();
    it.app
        .agreement_add(&first, agreement("Later bellen.", DueByRow::Day { day: "2027-02-17".into() }))
        .unwrap();
    let row = MeetingReflectionRow {
        who: None,
        question: String::new(),
        technical: "Ik oefende met de kaart.".into(),
        normative: String::new(),
        personal: String::new(),
        next_steps: String::new(),
    };
    it.app.meeting_reflect(&first, row).unwrap();
    let view = opened(&mut it, &first);
    assert_eq!(view.notes.seen.len(), 1, "what lay on the table before it was cut off");
    let words = [
        (
            PaperInput::MeetingMinutes { meeting: first.clone() },
            vec!["Vragen helpt.", "Een kaart maken.", "6 januari 2027"],
        ),
        (
            PaperInput::MeetingReport { meeting: first.clone(), who: None },
            vec!["alles op mij rust", "Ik oefende"],
        ),
        (
            PaperInput::SeriesReport { group: group.clone(), who: None },
            vec!["25 november 2026", "1 uur en 30 minuten"],
        ),
    ];
    for (input, words) in words {
        let made = pages(&mut it, &input).replace('\u{a0}', " ");
        for word in words {
            assert!(made.contains(word), "{word} is on {input:?}");
        }
        assert!(app::pdf(&mut it, &input, &[]).is_ok(), "{input:?} is cleared");
    }

    // The next meeting opens with what was agreed.
    it.app.meeting_choose_method(&second, Some(&MethodPick::Guide)).unwrap();
    let view = opened(&mut it, &second);
    assert_eq!(view.agenda[0].kind, StepKindCode::LookBack);
    assert_eq!(view.agenda_minutes, 90, "with that step it still fits");
    let back: Vec<&str> = view.coming_back.iter().map(|it| it.what.as_str()).collect();
    assert_eq!(back, ["Een kaart maken."], "what is for later comes later");
    assert!(
        pages(&mut it, &PaperInput::MeetingHandout { meeting: second.clone() }).contains("Een kaart maken.")
    );
    it.app.agreement_finish(&view.coming_back[0].id, "Dat lukte.").unwrap();
    assert!(opened(&mut it, &second).coming_back.is_empty());
    let third: Vec<String> =
        opened(&mut it, &meetings[2]).coming_back.into_iter().map(|it| it.what).collect();
    assert_eq!(third, ["Later bellen."]);
}

#[test]
fn a_name_in_the_question_keeps_the_papers_in_until_it_is_resolved() {
    let mut it = app::open();
    let (_, meetings) = series(&mut it);
    let case = it.app.case_create().unwrap().value;
    let question = offer(None, "Hoe praat ik met Daan en Ploink?", Some(&case));
    let offered = it.app.meeting_offer(&meetings[0], question).unwrap().value;
    it.app.meeting_choose_question(&meetings[0], Some(&offered)).unwrap();
    let handout = PaperInput::MeetingHandout { meeting: meetings[0].clone() };
    let report = PaperInput::MeetingReport { meeting: meetings[0].clone(), who: None };
    for input in [&handout, &report] {
        let findings = app::look(&mut it, input).unwrap().findings;
        assert!(findings.iter().any(|it| it.excerpt == "Daan"), "{input:?}: {findings:?}");
        assert!(matches!(findings[0].place, FindingPlace::Meeting));
        assert!(matches!(app::pdf(&mut it, input, &[]), Err(WireError::ExportBlocked { .. })));
        let keys: Vec<String> = findings.into_iter().map(|it| it.key).collect();
        assert!(app::pdf(&mut it, input, &keys).is_ok(), "one by one it may");
    }
    // What is said of words in the case counts for the question that comes from it.
    let role = wire::WhoInput { role: wire::RoleCode::Friend, age: None, same_as: None };
    it.app.guard_name_role(&case, "Ploink", role).unwrap();
    it.app.guard_word_is_no_name(&case, "Daan").unwrap();
    let findings = app::look(&mut it, &handout).unwrap().findings;
    let found: Vec<&str> = findings.iter().map(|it| it.excerpt.as_str()).collect();
    assert_eq!(found, ["Ploink"]);
    it.app
        .meeting_offer_edit(&meetings[0], &offered, offer(None, "Hoe praat ik met hem?", Some(&case)))
        .unwrap();
    assert!(app::pdf(&mut it, &handout, &[]).is_ok());
    assert!(app::pdf(&mut it, &report, &[]).is_ok());
    assert!(matches!(
        app::look(&mut it, &PaperInput::MeetingMinutes { meeting: "weg".into() }),
        Err(WireError::MeetingGone)
    ));
}

#[test]
fn what_came_from_a_case_goes_with_the_case() {
    const QUESTION: &str = "Waarom zwijgt vader over het circus?";
    let mut it = app::open();
    let (_, meetings) = series(&mut it);
    let case = it.app.case_create().unwrap().value;
    let other = it.app.case_create().unwrap().value;
    for (question, case) in [(QUESTION, &case), ("Hoe vraag ik door?", &other)] {
        it.app.meeting_offer(&meetings[0], offer(None, question, Some(case))).unwrap();
    }
    let chosen = opened(&mut it, &meetings[0]).offers[0].id.clone();
    it.app.meeting_choose_question(&meetings[0], Some(&chosen)).unwrap();
    it.app.case_bin(&case).unwrap();
    assert_eq!(opened(&mut it, &meetings[0]).offers.len(), 2, "in the bin it stays");
    let receipt = it.app.case_erase(&case).unwrap().value;
    assert_eq!((receipt.cases, receipt.questions), (1, 1));
    let view = opened(&mut it, &meetings[0]);
    assert_eq!((view.offers.len(), view.chosen), (1, None));
    assert!(matches!(it.app.history_undo(), Err(WireError::NothingToUndo)), "no step holds it");
    assert!(!it.app.dump_of_work().unwrap().contains(QUESTION), "nor any row");
}

#[track_caller]
fn check_refused(what: &str, write: MeetingWrite, expected: fn(&WireError) -> bool) {
    let mut it = app::open();
    let error = it.app.meeting_plan(write, 0).err();
    assert!(error.as_ref().is_some_and(expected), "{what}: {error:?}");
    assert!(it.app.meeting_list().unwrap().meetings.is_empty(), "{what} leaves nothing behind");
}

#[test]
fn what_cannot_be_a_meeting_is_refused() {
    let day = || meeting(None, "2026-11-25");
    let too_many = |error: &WireError| matches!(error, WireError::TooManyLines { .. });
    let none = MeetingWrite { ends: "13:30".into(), ..day() };
    check_refused("no minutes", none, |it| matches!(it, WireError::MeetingWithoutDuration));
    for (begins, ends) in [("", "15:00"), ("25:00", "15:00"), ("13.30", "15:00"), ("13:30", "nu")] {
        let write = MeetingWrite { begins: begins.into(), ends: ends.into(), ..day() };
        check_refused(begins, write, |it| matches!(it, WireError::MeetingTimeMissing));
    }
    for date in ["", "25-11-2026", "2026-02-30"] {
        check_refused(date, meeting(None, date), |it| matches!(it, WireError::MeetingTimeMissing));
    }
    let crowd = MeetingWrite { people: PeopleRow::Number { count: 100 }, ..day() };
    check_refused("a hundred people", crowd, too_many);
    let names = vec!["Collega".to_owned(); 100];
    check_refused("a hundred names", MeetingWrite { people: PeopleRow::Names { names }, ..day() }, too_many);
    let group = meeting(Some("00000000-0000-0000-0000-000000000009"), "2026-11-25");
    check_refused("an unknown group", group, |it| matches!(it, WireError::MeetingGone));
    let theme = MeetingWrite { theme: "x".repeat(2_001), ..day() };
    check_refused("a long theme", theme, |it| matches!(it, WireError::TextTooLong { .. }));
}

#[test]
fn odd_meetings_are_meetings() {
    let check = |what: &str, write: MeetingWrite, minutes: u32, ends_next_day: bool| {
        let mut it = app::open();
        let id = it.app.meeting_plan(write, 0).unwrap().value.remove(0);
        it.app.meeting_choose_method(&id, Some(&MethodPick::Guide)).unwrap();
        it.app.meeting_start(&id).unwrap();
        let view = opened(&mut it, &id);
        assert_eq!((view.row.minutes, view.row.ends_next_day), (minutes, ends_next_day), "{what}");
        assert_eq!(view.agenda_minutes, minutes, "{what}: its steps fill it");
        for input in [
            PaperInput::MeetingHandout { meeting: id.clone() },
            PaperInput::MeetingMinutes { meeting: id.clone() },
            PaperInput::MeetingReport { meeting: id.clone(), who: Some("B.".into()) },
        ] {
            assert!(app::pdf(&mut it, &input, &[]).is_ok(), "{what}: {input:?}");
        }
    };
    let day = || meeting(None, "2026-11-25");
    let from_to = |date: &str, begins: &str, ends: &str| MeetingWrite {
        begins: begins.into(),
        ends: ends.into(),
        ..meeting(None, date)
    };
    check("nobody", MeetingWrite { people: PeopleRow::Number { count: 0 }, ..day() }, 90, false);
    check("nobody by name", MeetingWrite { people: PeopleRow::Names { names: vec![] }, ..day() }, 90, false);
    check("twelve hours", from_to("2026-11-25", "09:00", "21:00"), 720, false);
    check("over midnight", from_to("2026-12-31", "23:15", "00:45"), 90, true);
    check("the night in which the clock goes on", from_to("2027-03-28", "01:30", "03:30"), 120, false);
    check("the night in which it goes back", from_to("2026-10-25", "01:30", "03:30"), 120, false);
    check("long ago", from_to("1999-01-01", "09:00", "10:00"), 60, false);
}

#[test]
fn steps_and_ids_that_cannot_be_leave_the_meeting_as_it_was() {
    let mut it = app::open();
    let id = it.app.meeting_plan(meeting(None, "2026-11-25"), 0).unwrap().value.remove(0);
    assert!(matches!(it.app.meeting_start(&id), Err(WireError::MeetingWithoutSteps)));
    let short = MeetingWrite { ends: "13:40".into(), ..meeting(None, "2026-11-25") };
    let short = it.app.meeting_plan(short, 0).unwrap().value.remove(0);
    let five = MethodPick::Method { id: "vijfstappen".into() };
    let refused = it.app.meeting_choose_method(&short, Some(&five));
    assert!(
        matches!(refused, Err(WireError::MinutesOutOfRange { least: 16, .. })),
        "it says how much is needed: {refused:?}"
    );
    let unknown = MethodPick::Method { id: "geen-werkvorm".into() };
    assert!(matches!(it.app.meeting_choose_method(&id, Some(&unknown)), Err(WireError::UnknownId { .. })));
    it.app.meeting_choose_method(&id, Some(&MethodPick::Guide)).unwrap();
    let before = it.app.dump_of_work().unwrap();
    let steps = opened(&mut it, &id).agenda.len();
    assert!(it.app.meeting_step_minutes(&id, &[5]).is_err(), "other steps");
    assert!(it.app.meeting_step_minutes(&id, &vec![1_440; steps]).is_err(), "more than a day");
    assert!(it.app.meeting_seats(&id, &[SeatRow { role: "inbrenger".into(), who: " ".into() }]).is_err());
    assert!(it.app.meeting_offer(&id, offer(None, " \n", None)).is_err());
    assert!(it.app.meeting_offer(&id, offer(None, "Hoe?", Some("weg"))).is_err());
    assert!(it.app.meeting_choose_question(&id, Some("00000000-0000-0000-0000-000000000009")).is_err());
    assert!(it.app.agreement_add(&id, AgreementWrite { what: " ".into(), who: None, due: None }).is_err());
    assert_eq!(it.app.dump_of_work().unwrap(), before);
    // A step of no minutes gets one, and what nobody knows is kept as it is.
    it.app.meeting_step_minutes(&id, &vec![0; steps]).unwrap();
    assert!(opened(&mut it, &id).agenda.iter().all(|it| it.minutes == 1));
    let notes = NotesWrite {
        categories: vec!["een-andere-categorie".into()],
        elements: vec!["een-ander-element".into()],
        learned: Vec::new(),
        for_team: String::new(),
    };
    it.app.meeting_notes(&id, notes).unwrap();
    it.app.meeting_seats(&id, &[SeatRow { role: "een-andere-rol".into(), who: "A.".into() }]).unwrap();
    let minutes = pages(&mut it, &PaperInput::MeetingMinutes { meeting: id.clone() });
    assert!(minutes.contains("een-ander-element") && minutes.contains("een-andere-categorie"));
    assert!(pages(&mut it, &PaperInput::MeetingHandout { meeting: id }).contains("een-andere-rol"));
}

#[test]
fn there_are_not_endlessly_many() {
    let mut it = app::open();
    let group = it.app.group_add(group()).unwrap().value;
    let planned = it.app.meeting_plan(meeting(Some(&group), "2026-11-25"), 10_000).unwrap().value;
    assert!(planned.len() <= 53, "{}", planned.len());
    for number in 0..30 {
        it.app.meeting_offer(&planned[0], offer(None, &format!("Vraag {number}?"), None)).unwrap();
    }
    let one_more = it.app.meeting_offer(&planned[0], offer(None, "Nog een?", None));
    assert!(matches!(one_more, Err(WireError::TooManyLines { most: 30 })));
    assert_eq!(opened(&mut it, &planned[0]).offers.len(), 30);
    for number in 0..50 {
        it.app
            .agreement_add(&planned[0], agreement(&format!("Afspraak {number:02}."), DueByRow::Next))
            .unwrap();
    }
    assert!(it.app.agreement_add(&planned[0], agreement("Te veel.", DueByRow::Next)).is_err());
    let made: Vec<String> = opened(&mut it, &planned[0]).agreements.into_iter().map(|it| it.what).collect();
    assert!(made.is_sorted() && made.len() == 50, "in the order in which they were made");
    it.app.history_undo().unwrap();
    it.app.history_redo().unwrap();
    it.app.meeting_remove(&planned[0]).unwrap();
    it.app.history_undo().unwrap();
    let again: Vec<String> = opened(&mut it, &planned[0]).agreements.into_iter().map(|it| it.what).collect();
    assert_eq!(again, made);
    let handout = PaperInput::MeetingHandout { meeting: planned[1].clone() };
    assert!(pages(&mut it, &handout).contains("Afspraak 49."));
}

/// The dump with and without it, and with it again.
#[track_caller]
fn check_undo(name: &str, operation: impl FnOnce(&mut wire::App, &str, &str, &str)) {
    let mut it = app::open();
    let (group, meetings) = series(&mut it);
    let case = it.app.case_create().unwrap().value;
    let first = &meetings[0];
    let offered = it.app.meeting_offer(first, offer(None, "Hoe vraag ik door?", Some(&case))).unwrap().value;
    it.app.meeting_choose_question(first, Some(&offered)).unwrap();
    it.app.meeting_choose_method(first, Some(&MethodPick::Guide)).unwrap();
    let made = it.app.agreement_add(first, agreement("Eerst kijken.", DueByRow::Next)).unwrap().value;
    it.app.agreement_add(first, agreement("Dan vragen.", DueByRow::Next)).unwrap();
    let row = MeetingReflectionRow {
        who: None,
        question: "Waarom help ik zo snel?".into(),
        technical: String::new(),
        normative: String::new(),
        personal: String::new(),
        next_steps: String::new(),
    };
    it.app.meeting_reflect(first, row.clone()).unwrap();
    it.app.series_reflect(&group, row).unwrap();
    let before = it.app.dump_of_work().unwrap();
    operation(&mut it.app, &group, first, &made);
    let after = it.app.dump_of_work().unwrap();
    assert_ne!(before, after, "{name} changes something");
    for _ in 0..2 {
        it.app.history_undo().unwrap();
        assert_eq!(it.app.dump_of_work().unwrap(), before, "{name} is taken back whole");
        it.app.history_redo().unwrap();
        assert_eq!(it.app.dump_of_work().unwrap(), after, "{name} is done again whole");
    }
}

#[test]
fn everything_about_meetings_can_be_taken_back_and_done_again() {
    check_undo("a group", |app, _, _, _| drop(app.group_add(group()).unwrap()));
    check_undo("another name", |app, id, _, _| {
        drop(app.group_edit(id, GroupWrite { name: "Team Zuid".into(), ..group() }).unwrap());
    });
    check_undo("removing a group", |app, id, _, _| drop(app.group_remove(id).unwrap()));
    check_undo("planning", |app, id, _, _| {
        drop(app.meeting_plan(meeting(Some(id), "2027-03-03"), 3).unwrap());
    });
    check_undo("another day", |app, _, id, _| {
        drop(app.meeting_edit(id, meeting(None, "2026-12-02")).unwrap());
    });
    check_undo("holding", |app, _, id, _| {
        drop(app.meeting_set_state(id, MeetingStateCode::Held).unwrap());
    });
    check_undo("calling off", |app, _, id, _| {
        drop(app.meeting_set_state(id, MeetingStateCode::CalledOff).unwrap());
    });
    check_undo("removing a meeting", |app, _, id, _| drop(app.meeting_remove(id).unwrap()));
    check_undo("an offer", |app, _, id, _| {
        drop(app.meeting_offer(id, offer(Some("C."), "Wanneer stop ik?", None)).unwrap());
    });
    check_undo("no question", |app, _, id, _| drop(app.meeting_choose_question(id, None).unwrap()));
    check_undo("no method", |app, _, id, _| drop(app.meeting_choose_method(id, None).unwrap()));
    check_undo("an element", |app, _, id, _| {
        drop(app.meeting_seen_add(id, "time-out", SeenAsCode::Idea).unwrap());
    });
    check_undo("looking back on an agreement", |app, _, _, made| {
        drop(app.agreement_finish(made, "Dat lukte.").unwrap());
    });
    check_undo("removing an agreement", |app, _, _, made| drop(app.agreement_remove(made).unwrap()));
    check_undo("nothing written any more", |app, _, id, _| {
        let row = MeetingReflectionRow {
            who: None,
            question: String::new(),
            technical: String::new(),
            normative: String::new(),
            personal: String::new(),
            next_steps: String::new(),
        };
        drop(app.meeting_reflect(id, row).unwrap());
    });
}

#[test]
fn a_meeting_that_comes_back_has_no_clock() {
    let mut it = app::open();
    let (_, meetings) = series(&mut it);
    it.app.meeting_choose_method(&meetings[0], Some(&MethodPick::Guide)).unwrap();
    it.app.meeting_start(&meetings[0]).unwrap();
    it.app.meeting_remove(&meetings[0]).unwrap();
    assert!(it.app.meeting_open(&meetings[0]).is_err());
    it.app.history_undo().unwrap();
    assert!(it.app.meeting_clock(&meetings[0]).unwrap().is_none());
    assert!(!opened(&mut it, &meetings[0]).agenda.is_empty());
}

#[test]
fn beginning_anew_leaves_no_group_and_no_meeting() {
    let mut it = app::open();
    let (group, meetings) = series(&mut it);
    it.app.meeting_offer(&meetings[0], offer(None, "Hoe vraag ik door?", None)).unwrap();
    let all = it.app.my_data().unwrap().made(&[]).unwrap();
    let text = String::from_utf8(all.bytes().to_vec()).unwrap();
    for words in ["Team Noord", "Hoe vraag ik door?", "Kamer 2"] {
        assert!(text.contains(words), "{words} is among the own data");
    }
    let paper = pages(&mut it, &PaperInput::MyData);
    assert!(paper.contains("Team Noord") && paper.contains("Hoe vraag ik door?"));
    it.app.wipe("WISSEN", &[], Content::new(Pack::shipped().clone())).unwrap();
    it.app.vault_create(app::PASSPHRASE).unwrap();
    assert!(it.app.group_list().unwrap().is_empty());
    assert!(it.app.meeting_list().unwrap().meetings.is_empty());
    assert!(matches!(it.app.series_open(&group), Err(WireError::MeetingGone)));
}
