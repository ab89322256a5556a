//! A group from its first meeting to the next one, through the engine: what comes back, what counts, what can be
//! taken back, and what a case leaves behind.

use std::path::Path;
use std::sync::Arc;

use ::content::{MethodFit, Pack};
use chrono::{NaiveDateTime, TimeDelta};
use domain::{
    Agreement, Colleague, Dimensions, Due, Every, GroupName, MeetingError, Members, MethodId, MethodName,
    Reflection, Rhythm, StepKind, TimerAction, TimerState,
};
use storage::Db;

use super::*;
use crate::{Clock, Content, FixedClock, GroupInput, ReflectionInput};

const KEY: [u8; 32] = [7; 32];

fn engine_on(db: Db) -> (Engine, Arc<FixedClock>) {
    let clock = Arc::new(FixedClock::at("2026-11-22T09:00:00".parse::<NaiveDateTime>().unwrap()));
    let now: Arc<dyn Clock> = Arc::<FixedClock>::clone(&clock);
    (Engine::new(db, Content::new(Pack::shipped().clone()), now), clock)
}

fn engine() -> (Engine, Arc<FixedClock>) {
    engine_on(Db::in_memory().unwrap())
}

fn time(date: &str, begins: &str, ends: &str) -> MeetingTime {
    MeetingTime::new(date.parse().unwrap(), begins.parse().unwrap(), ends.parse().unwrap()).unwrap()
}

fn input(group: Option<GroupId>, time: MeetingTime) -> MeetingInput {
    MeetingInput {
        group,
        time,
        place: None,
        form: MeetingForm::Intervision,
        leader: None,
        participants: Participants::number(6).ok(),
        subject: MeetingSubject::Question,
        theme: Note::default(),
    }
}

fn group(engine: &mut Engine) -> GroupId {
    let names = ["A. B.", "C. D."].map(|it| Colleague::new(it).unwrap());
    let input = GroupInput {
        name: GroupName::new("Groep Noord").unwrap(),
        members: Members::new(names.to_vec()).unwrap(),
        leader: None,
        form: MeetingForm::Intervision,
        rhythm: Rhythm::Weeks(Every::new(6).unwrap()),
        place: None,
    };
    engine.add_group(input).unwrap().value
}

/// A group with two meetings of an hour, six weeks apart.
fn two_meetings(engine: &mut Engine) -> (GroupId, MeetingId, MeetingId) {
    let group = group(engine);
    let first = input(Some(group), time("2026-11-25", "13:30:00", "14:30:00"));
    let planned = engine.plan_meetings(&first, 1).unwrap().value;
    (group, planned[0], planned[1])
}

fn note(text: &str) -> Note {
    Note::new(text).unwrap()
}

fn method(id: &str) -> Option<MeetingMethod> {
    MethodId::new(id).ok().map(MeetingMethod::Method)
}

fn agreement(what: &str) -> Agreement {
    Agreement { what: note(what), who: Colleague::new("A. B.").ok(), due: Some(Due::NextMeeting) }
}

#[test]
fn a_series_is_planned_in_the_rhythm_of_its_group() {
    let (mut engine, _) = engine();
    let (_, _, second) = two_meetings(&mut engine);
    assert_eq!(engine.meeting(second).unwrap().time, time("2027-01-06", "13:30:00", "14:30:00"));
    assert_eq!(
        engine.next_meeting().unwrap().map(|it| it.time.date().to_string()).as_deref(),
        Some("2026-11-25")
    );
    engine.undo().unwrap();
    assert!(engine.meetings().unwrap().is_empty(), "one step for all of them");
}

#[test]
fn what_was_agreed_comes_back_as_the_first_step_of_the_next_meeting() {
    let (mut engine, clock) = engine();
    let (group, first, second) = two_meetings(&mut engine);
    engine.choose_method(first, method("vijfstappen")).unwrap();
    let steps = |engine: &Engine, id| engine.meeting(id).unwrap().agenda.steps().to_vec();
    assert!(steps(&engine, first).iter().all(|it| it.kind == StepKind::Method));
    assert_eq!(engine.meeting(first).unwrap().agenda.minutes(), 60);

    let made = engine.add_agreement(first, agreement("Vaker voordoen.")).unwrap().value;
    let later =
        Agreement { due: Some(Due::On("2027-03-01".parse().unwrap())), ..agreement("Iets voor later.") };
    engine.add_agreement(first, later).unwrap();
    engine.set_meeting_state(first, MeetingState::Held).unwrap();
    assert!(engine.coming_back(first).unwrap().is_empty());
    let back: Vec<_> = engine.coming_back(second).unwrap().iter().map(|it| it.id).collect();
    assert_eq!(back, [made]);

    engine.choose_method(second, method("vijfstappen")).unwrap();
    assert_eq!(steps(&engine, second)[0].kind, StepKind::LookBack);
    assert_eq!(steps(&engine, second).len(), 6);
    assert_eq!(engine.meeting(second).unwrap().agenda.minutes(), 60, "it fits all the same");

    clock.set("2027-01-06T13:35:00".parse().unwrap());
    engine.finish_agreement(made, "Het lukte één keer.").unwrap();
    assert!(engine.coming_back(second).unwrap().is_empty());

    let minutes = engine.meeting_minutes(first).unwrap();
    assert_eq!(minutes.agreements.as_slice().len(), 2);
    assert_eq!(minutes.next_on.map(|it| it.to_string()).as_deref(), Some("2027-01-06"));
    let series = engine.session_series(group, None).unwrap();
    assert_eq!((series.meetings().len(), series.minutes()), (1, 60));
    assert_eq!(series.participants.map(|it| it.count()), Some(2));
}

#[test]
fn calendars_are_told_of_a_change_by_its_number() {
    let (mut engine, _) = engine();
    let (group, first, _) = two_meetings(&mut engine);
    let revision = |engine: &Engine| engine.meeting(first).unwrap().revision;
    let mut same = input(Some(group), time("2026-11-25", "13:30:00", "14:30:00"));
    same.theme = note("Netwerk");
    engine.edit_meeting(first, same.clone()).unwrap();
    assert_eq!(revision(&engine), 0, "a calendar does not show the theme");
    same.time = time("2026-11-26", "13:30:00", "14:30:00");
    engine.edit_meeting(first, same).unwrap();
    assert_eq!(revision(&engine), 1);
    engine.set_meeting_state(first, MeetingState::CalledOff).unwrap();
    assert_eq!(revision(&engine), 2);
    engine.set_meeting_state(first, MeetingState::CalledOff).unwrap();
    assert_eq!(revision(&engine), 2);
}

#[test]
fn a_question_is_offered_from_a_case_and_stays_without_it() {
    let (mut engine, _) = engine();
    let (_, first, _) = two_meetings(&mut engine);
    let case = engine.create_case().unwrap().value;
    let offered = OfferInput { by: None, question: note("Hoe kan ik helpen?"), case: Some(case) };
    let offer = engine.offer_question(first, offered.clone()).unwrap().value;
    engine.choose_offer(first, Some(offer)).unwrap();
    assert!(engine.meeting(first).unwrap().checked.has(CheckItem::QuestionChosen));
    engine.withdraw_offer(first, offer).unwrap();
    assert!(!engine.meeting(first).unwrap().checked.has(CheckItem::QuestionChosen), "it went along");
    engine.undo().unwrap();
    assert!(engine.meeting(first).unwrap().checked.has(CheckItem::QuestionChosen));
    let gone = OfferId(uuid::Uuid::from_u128(999));
    assert!(matches!(engine.choose_offer(first, Some(gone)), Err(EngineError::OfferGone(_))));
    assert!(matches!(engine.withdraw_offer(first, gone), Err(EngineError::OfferGone(_))));
    let blank = OfferInput { question: note(" "), ..offered.clone() };
    assert!(matches!(engine.offer_question(first, blank), Err(EngineError::Text(TextError::Empty))));

    engine.bin_case(case).unwrap();
    assert!(matches!(engine.offer_question(first, offered.clone()), Err(EngineError::CaseGone(_))));
    // Whoever changes the words while the case lies in the bin does not cut them loose from it.
    let changed = OfferInput { question: note("Hoe help ik?"), case: None, ..offered };
    engine.edit_offer(first, offer, changed).unwrap();
    assert_eq!(engine.meeting(first).unwrap().offers.chosen().and_then(|it| it.case), Some(case));
    let receipt = engine.erase_case(case).unwrap().value;
    assert_eq!(receipt.questions, 1);
    assert!(engine.meeting(first).unwrap().offers.as_slice().is_empty());
    // Its random id stays in the log, and as the mark that it may never come back.
    let work = engine.dump_of_work().unwrap();
    assert!(!work.contains(&case.0.to_string()), "no meeting knows which case it was");
    assert!(!work.contains("Hoe help ik?"), "nor what was asked about it");
    assert!(engine.meeting_plan(first).unwrap().question.is_blank());
}

#[test]
fn looking_back_never_keeps_a_method_from_being_chosen() {
    let (mut engine, _) = engine();
    let (_, first, second) = two_meetings(&mut engine);
    engine.add_agreement(first, agreement("Vaker voordoen.")).unwrap();
    let has_look_back = |engine: &Engine, id| {
        engine.meeting(id).unwrap().agenda.steps().iter().any(|it| it.kind == StepKind::LookBack)
    };
    let check = |engine: &mut Engine, ends: &str, method: Option<MeetingMethod>, expected: bool| {
        let group = engine.meeting(second).unwrap().group;
        engine.edit_meeting(second, input(group, time("2027-01-06", "13:30:00", ends))).unwrap();
        engine.choose_method(second, method).unwrap();
        assert_eq!(has_look_back(engine, second), expected, "until {ends}");
    };
    // 16 minutes is the least of its five steps; 3 more are needed to look back.
    check(&mut engine, "13:49:00", method("vijfstappen"), true);
    check(&mut engine, "13:48:00", method("vijfstappen"), false);
    let step = domain::OwnStep {
        name: domain::StepName::new("Ronde").unwrap(),
        text: Note::default(),
        element_moment: Note::default(),
        minutes: domain::StepMinutes { usual: 48, least: 16 },
    };
    // The longest method that there can be has room for one step more.
    let own = crate::OwnMethodInput {
        name: MethodName::new("Een hele dag").unwrap(),
        when: Note::default(),
        note: Note::default(),
        steps: domain::OwnSteps::new(vec![step; domain::MAX_METHOD_STEPS]).unwrap(),
    };
    let full = engine.add_method(own).unwrap().value;
    check(&mut engine, "23:30:00", Some(MeetingMethod::Method(full)), true);
}

#[test]
fn what_is_agreed_after_the_next_meeting_was_prepared_comes_back_all_the_same() {
    let (mut engine, _) = engine();
    let (_, first, second) = two_meetings(&mut engine);
    engine.choose_method(second, method("vijfstappen")).unwrap();
    let kinds = |engine: &Engine| -> Vec<StepKind> {
        engine.meeting(second).unwrap().agenda.steps().iter().map(|it| it.kind).collect()
    };
    assert!(!kinds(&engine).contains(&StepKind::LookBack));
    engine.add_agreement(first, agreement("Vaker voordoen.")).unwrap();
    assert_eq!(kinds(&engine)[0], StepKind::LookBack);
    assert_eq!(engine.meeting(second).unwrap().agenda.minutes(), 60);
    engine.add_agreement(first, agreement("Ook luisteren.")).unwrap();
    assert_eq!(kinds(&engine).len(), 6, "once");
    engine.undo().unwrap();
    engine.undo().unwrap();
    assert_eq!(kinds(&engine).len(), 5, "it is one step to take back");
}

#[test]
fn a_clock_of_other_steps_is_no_clock_of_this_meeting() {
    let (mut engine, _) = engine();
    let (_, first, _) = two_meetings(&mut engine);
    engine.choose_method(first, method("vijfstappen")).unwrap();
    engine.start_meeting(first).unwrap();
    assert!(engine.meeting_clock(first).unwrap().is_some());
    engine.choose_method(first, Some(MeetingMethod::Guide)).unwrap();
    assert!(engine.meeting_clock(first).unwrap().is_none());
    assert!(engine.turn_meeting_clock(first, TimerAction::Next).is_err());
    engine.undo().unwrap();
    assert!(engine.meeting_clock(first).unwrap().is_some(), "the steps are those of the clock again");
}

#[test]
fn calendars_hear_that_a_meeting_has_no_group_any_more() {
    let (mut engine, _) = engine();
    let (group, first, _) = two_meetings(&mut engine);
    engine.remove_group(group).unwrap();
    let meeting = engine.meeting(first).unwrap();
    assert_eq!((meeting.group, meeting.revision), (None, 1));
}

#[test]
fn a_method_is_proposed_for_what_is_known_of_the_meeting() {
    let (mut engine, _) = engine();
    let (_, first, _) = two_meetings(&mut engine);
    let best = |engine: &Engine, said: &[Situation]| {
        engine.with_method_proposals(first, said, |it| {
            (it[0].method.id.to_string(), it[0].fit == MethodFit::Fits)
        })
    };
    assert_eq!(best(&engine, &[]).unwrap(), ("tienstappen".to_owned(), true), "the group is new");
    let said = best(&engine, &[Situation::Courage]).unwrap();
    assert_eq!(said.0, "oplossingsgericht");
    let copy = engine.copy_method(&MethodId::new("balint").unwrap(), MethodName::new("Onze Balint").unwrap());
    let copy = copy.unwrap().value;
    let count = engine.with_method_proposals(first, &[], |it| it.len()).unwrap();
    assert_eq!(count, 12);
    engine.choose_method(first, Some(MeetingMethod::Method(copy.clone()))).unwrap();
    engine.remove_method(&copy).unwrap();
    assert_eq!(engine.meeting(first).unwrap().agenda.steps().len(), 10, "the meeting keeps its steps");
    let gone = engine.choose_method(first, Some(MeetingMethod::Method(copy)));
    assert!(matches!(gone, Err(EngineError::UnknownId(_))));
}

#[test]
fn too_little_time_for_a_method_is_told_and_changes_nothing() {
    let (mut engine, _) = engine();
    let short = input(None, time("2026-11-25", "13:30:00", "13:40:00"));
    let id = engine.plan_meetings(&short, 5).unwrap().value;
    assert_eq!(id.len(), 1, "without a group there is no rhythm");
    let before = engine.dump_of_work().unwrap();
    let refused = engine.choose_method(id[0], method("tienstappen"));
    assert!(matches!(
        refused,
        Err(EngineError::Meeting(MeetingError::TooFewMinutes { minutes: 10, least })) if least > 10
    ));
    assert!(matches!(engine.start_meeting(id[0]), Err(EngineError::Meeting(MeetingError::NoSteps))));
    assert_eq!(engine.dump_of_work().unwrap(), before);
}

#[test]
fn everything_can_be_taken_back_and_done_again() {
    let (mut engine, clock) = engine();
    let empty = engine.dump_of_work().unwrap();
    let (group, first, second) = two_meetings(&mut engine);
    let tick = |clock: &FixedClock| clock.set(clock.now() + TimeDelta::minutes(1));
    engine.choose_method(first, Some(MeetingMethod::Guide)).unwrap();
    engine.set_step_minutes(first, &[5, 5, 10, 10, 10, 10, 10]).unwrap();
    engine.check_item(first, CheckItem::Invited).unwrap();
    engine.uncheck_item(first, CheckItem::Invited).unwrap();
    let made = engine.add_agreement(first, agreement("Vaker voordoen.")).unwrap().value;
    engine.edit_agreement(made, agreement("Vaker samen doen.")).unwrap();
    let notes = MeetingNotes { for_team: note("Bespreken."), ..MeetingNotes::default() };
    engine.set_meeting_notes(first, notes).unwrap();
    tick(&clock);
    let looked_back = ReflectionInput {
        dimensions: Dimensions {
            personal: Reflection::new("Ik wacht te lang.").unwrap(),
            ..Dimensions::default()
        },
        ..ReflectionInput::default()
    };
    let who = Colleague::new("C. D.").ok();
    engine.set_meeting_reflection(ReflectedOn::Meeting(first), who.clone(), looked_back.clone()).unwrap();
    tick(&clock);
    engine.set_meeting_reflection(ReflectedOn::Series(group), None, looked_back).unwrap();
    assert!(!engine.session_report(first, who.as_ref()).unwrap().dimensions.personal.is_blank());
    assert!(engine.session_report(first, None).unwrap().dimensions.personal.is_blank());
    engine.remove_meeting(first).unwrap();
    assert!(matches!(engine.meeting(first), Err(EngineError::MeetingGone(_))));
    engine.remove_group(group).unwrap();
    assert_eq!(engine.meeting(second).unwrap().group, None);
    let full = engine.dump_of_work().unwrap();
    let mut steps = 0;
    while engine.history().unwrap().undo.is_some() {
        engine.undo().unwrap();
        steps += 1;
    }
    assert_eq!(engine.dump_of_work().unwrap(), empty);
    for _ in 0..steps {
        engine.redo().unwrap();
    }
    assert_eq!(engine.dump_of_work().unwrap(), full);
}

#[test]
fn a_meeting_that_was_cut_off_goes_on_at_the_right_second() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kluis.db");
    let id = run_until_the_power_goes(&path);
    // The program begins anew, 40 seconds after it was last seen; nothing was closed in order.
    let (mut engine, clock) = engine_on(Db::open(&path, &KEY).unwrap());
    clock.set("2026-11-25T13:32:50".parse().unwrap());
    let (timer, now) = engine.meeting_clock(id).unwrap().unwrap();
    assert_eq!((timer.at(), timer.seconds_left(now)), (1, 20 * 60 - 50));
    assert!(matches!(timer.state(), TimerState::Running(_)));
    clock.set("2026-11-25T13:40:50".parse().unwrap());
    let (timer, now) = engine.meeting_clock(id).unwrap().unwrap();
    assert_eq!(timer.seconds_left(now), 20 * 60 - 530, "the meeting went on while the laptop slept");
    assert_eq!(timer.away().map(|it| it.length), Some(480_000));
    let (timer, now) = engine.turn_meeting_clock(id, TimerAction::CountAway(false)).unwrap();
    assert_eq!(timer.seconds_left(now), 20 * 60 - 50);
    engine.forget_meeting_clock(id).unwrap();
    assert!(engine.meeting_clock(id).unwrap().is_none());
}

/// A meeting that was started, moved to its second step at 13.32, and last looked at at 13.32.10.
fn run_until_the_power_goes(path: &Path) -> MeetingId {
    let (mut engine, clock) = engine_on(Db::create(path, &KEY).unwrap());
    let (_, first, _) = two_meetings(&mut engine);
    engine.choose_method(first, method("vijfstappen")).unwrap();
    clock.set("2026-11-25T13:30:00".parse().unwrap());
    engine.start_meeting(first).unwrap();
    clock.set("2026-11-25T13:31:00".parse().unwrap());
    engine.meeting_clock(first).unwrap();
    clock.set("2026-11-25T13:32:00".parse().unwrap());
    engine.turn_meeting_clock(first, TimerAction::Next).unwrap();
    clock.set("2026-11-25T13:32:10".parse().unwrap());
    engine.meeting_clock(first).unwrap();
    first
}

#[test]
fn a_preparation_goes_from_one_vault_to_another_and_a_calendar_leaves_through_the_gate() {
    let folder = tempfile::tempdir().unwrap();
    let (file, calendar) = (folder.path().join("v.age"), folder.path().join("v.ics"));
    let passphrase = "drie groene fietsen in de regen";
    let little = exchange::Work::new(2).unwrap();
    let (mut engine, _) = engine();
    let (_, first, second) = two_meetings(&mut engine);
    let copy = engine.copy_method(&MethodId::new("balint").unwrap(), MethodName::new("Onze Balint").unwrap());
    let copy = copy.unwrap().value;
    engine.choose_method(first, Some(MeetingMethod::Method(copy.clone()))).unwrap();
    let asked = |text| OfferInput { by: Colleague::new("A. B.").ok(), question: note(text), case: None };
    let offer = engine.offer_question(first, asked("Bel ik te vaak met 06 12345678?")).unwrap().value;
    engine.choose_offer(first, Some(offer)).unwrap();
    let accepted = |engine: &Engine| -> Vec<_> {
        let found = engine.preparation_to_leave(first, crate::Pictures::Stay).unwrap().in_the_way().findings;
        let numbers = found.iter().filter(|it| it.finding.kind != privacy::Kind::Phone);
        numbers.map(|it| it.accept().unwrap()).collect()
    };
    let seal = |engine: &Engine, passphrase: &str| {
        engine.preparation_to_leave(first, crate::Pictures::Stay).unwrap().sealed(
            &accepted(engine),
            passphrase,
            little,
        )
    };
    let stopped = seal(&engine, passphrase);
    assert!(matches!(stopped, Err(EngineError::NotCleared(open)) if open.findings.len() == 1));
    engine.edit_offer(first, offer, asked("Bel ik te vaak?")).unwrap();
    assert!(matches!(seal(&engine, " kort        "), Err(EngineError::Passphrase(_))));
    let sealed = seal(&engine, passphrase).unwrap();
    engine.let_leave(&sealed, &file).unwrap();
    let ids = [first, second];
    let meetings = engine.calendar_to_leave(&ids).unwrap();
    let all: Vec<_> = meetings.in_the_way().findings.iter().map(|it| it.accept().unwrap()).collect();
    engine.let_leave(&meetings.made(&all).unwrap(), &calendar).unwrap();
    let text = std::fs::read_to_string(&calendar).unwrap();
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 2);
    assert!(!text.contains("Bel ik"), "no question stands in a calendar");
    let logged = engine.log().unwrap();
    assert!(logged.iter().all(|it| !it.line.contains("Noord") && !it.line.contains("Bel ik")));

    let (mut other, _) = self::engine();
    group(&mut other);
    let file = exchange::SealedFile::read(&file).unwrap();
    let prepared = exchange::open_preparation(&file, passphrase, little).unwrap();
    let before = other.dump_of_work().unwrap();
    let taken = other.take_preparation(prepared).unwrap().value;
    let meeting = other.meeting(taken).unwrap();
    assert!(meeting.group.is_some(), "it goes to the group of that name");
    assert_eq!(meeting.offers.chosen().map(|it| it.question.as_str()), Some("Bel ik te vaak?"));
    assert_eq!(meeting.agenda, engine.meeting(first).unwrap().agenda);
    assert_eq!(other.own_methods().unwrap()[0].id, copy);
    other.undo().unwrap();
    assert_eq!(other.dump_of_work().unwrap(), before, "one step to take back");
}

/// What a colleague would get, at little cost.
fn handed_over(engine: &Engine, meeting: MeetingId, pictures: crate::Pictures) -> domain::Preparation {
    let (passphrase, little) = ("drie groene fietsen in de regen", exchange::Work::new(2).unwrap());
    let leaving = engine.preparation_to_leave(meeting, pictures).unwrap();
    let all: Vec<_> = leaving.in_the_way().findings.iter().map(|it| it.accept().unwrap()).collect();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("v.age");
    let file = leaving.sealed(&all, passphrase, little).unwrap();
    std::fs::write(&path, file.bytes()).unwrap();
    let file = exchange::SealedFile::read(&path).unwrap();
    exchange::open_preparation(&file, passphrase, little).unwrap()
}

#[test]
fn the_picture_of_a_case_goes_along_only_when_one_says_so_and_only_with_its_question() {
    let (mut engine, _) = engine();
    let (_, first, second) = two_meetings(&mut engine);
    let case = engine.open_sample(&domain::SampleId::new("casus-beuk").unwrap()).unwrap().value;
    let ask = |text, case| OfferInput { by: None, question: note(text), case };
    let own = engine.offer_question(first, ask("Hoe geef ik ruimte?", Some(case))).unwrap().value;
    let free = engine.offer_question(first, ask("Waarom bel ik?", None)).unwrap().value;
    let pictures = |engine: &Engine, pictures| -> Vec<bool> {
        let prepared = handed_over(engine, first, pictures);
        prepared.questions.iter().map(|it| it.picture.is_some()).collect()
    };
    assert_eq!(pictures(&engine, crate::Pictures::Stay), [false, false]);
    assert_eq!(pictures(&engine, crate::Pictures::GoAlong), [true, false]);
    engine.choose_offer(first, Some(free)).unwrap();
    assert_eq!(pictures(&engine, crate::Pictures::GoAlong), [false, false], "another question was chosen");
    engine.choose_offer(first, Some(own)).unwrap();
    let prepared = handed_over(&engine, first, crate::Pictures::GoAlong);
    let tags = engine.case(case).unwrap().tags;
    let picture = prepared.questions[0].picture.clone().unwrap();
    assert_eq!(picture.tags().len(), tags.len());

    // Into a meeting that is planned here: questions only, each once, with the picture also when it comes later.
    let before = engine.dump_of_work().unwrap();
    let bare = handed_over(&engine, first, crate::Pictures::Stay);
    engine.add_prepared_questions(second, bare).unwrap();
    engine.add_prepared_questions(second, prepared).unwrap();
    let meeting = engine.meeting(second).unwrap();
    assert_eq!(meeting.offers.as_slice().len(), 2);
    assert_eq!(meeting.offers.as_slice()[0].picture.as_ref(), Some(&picture));
    assert!(meeting.offers.chosen().is_none() && meeting.agenda.is_empty(), "what was chosen here stays");
    let edited = ask("Hoe geef ik meer ruimte?", None);
    engine.edit_offer(second, meeting.offers.as_slice()[0].id, edited).unwrap();
    assert!(
        engine.meeting(second).unwrap().offers.as_slice()[0].picture.is_some(),
        "it stays with its question"
    );
    for _ in 0..3 {
        engine.undo().unwrap();
    }
    assert_eq!(engine.dump_of_work().unwrap(), before);

    engine.bin_case(case).unwrap();
    assert_eq!(
        pictures(&engine, crate::Pictures::GoAlong),
        [false, false],
        "what lies in the bin goes nowhere"
    );
}

#[test]
fn a_preparation_finds_the_planned_meetings_of_its_group_first_and_says_what_is_unknown_here() {
    let (mut engine, _) = engine();
    let (_, first, second) = two_meetings(&mut engine);
    let loose = input(None, time("2026-11-23", "09:00:00", "10:00:00"));
    let loose = engine.plan_meetings(&loose, 0).unwrap().value[0];
    let gone = input(None, time("2026-11-01", "09:00:00", "10:00:00"));
    engine.plan_meetings(&gone, 0).unwrap();
    let mut prepared = handed_over(&engine, first, crate::Pictures::Stay);
    let fits = |engine: &Engine, prepared: &domain::Preparation| -> Vec<MeetingId> {
        engine.meetings_for(prepared).unwrap().iter().map(|it| it.id).collect()
    };
    assert_eq!(fits(&engine, &prepared), [first, second, loose]);
    engine.set_meeting_state(first, MeetingState::CalledOff).unwrap();
    assert_eq!(fits(&engine, &prepared), [second, loose]);

    let tag = |element: &str| domain::PictureTag {
        element: domain::ElementId::new(element).unwrap(),
        phase: domain::Phase::Start,
        intensity: domain::Intensity::Light,
        recipients: Vec::new(),
        manners: Vec::new(),
    };
    let tags = vec![tag("doelen-samen-bepalen"), tag("uit-een-ander-pakket")];
    let picture = domain::CasePicture::new(domain::Phase::Start, tags).ok();
    let asked = domain::PreparedQuestion { by: None, question: note("Hoe?"), is_chosen: true, picture };
    prepared.questions = vec![asked];
    let unknown: Vec<String> = engine.unknown_in(&prepared).iter().map(ToString::to_string).collect();
    assert_eq!(unknown, ["uit-een-ander-pakket"]);
    let taken = engine.take_preparation(prepared.clone()).unwrap().value;
    let offers = engine.meeting(taken).unwrap().offers;
    assert_eq!(offers.chosen().unwrap().picture, prepared.questions[0].picture, "it is kept as it is");
    let gone = MeetingId(uuid::Uuid::from_u128(999));
    let into = engine.add_prepared_questions(gone, prepared);
    assert!(matches!(into, Err(EngineError::MeetingGone(_))));
}
