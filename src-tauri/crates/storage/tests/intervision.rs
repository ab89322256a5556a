//! Groups, meetings and what comes of them: they come back as they were, a step holds them whole, and nothing of a
//! case stays when the case goes.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::as_conversions,
    clippy::redundant_closure_for_method_calls,
    reason = "tests may"
)]

mod support;

use chrono::NaiveTime;
use domain::{
    Agenda, AgendaStep, Agreement, AgreementId, AgreementState, Away, CasePicture, CategoryId, CheckItem,
    Checked, Colleague, Dimensions, Due, Every, Group, GroupId, GroupName, Intensity, Leader, LearningPoints,
    MadeAgreement, MannerId, Meeting, MeetingForm, MeetingId, MeetingMethod, MeetingNotes, MeetingPlace,
    MeetingReflection, MeetingState, MeetingSubject, MeetingTime, Members, MethodId, MethodName, Moment,
    Note, Offer, OfferId, Offers, OwnMethod, OwnStep, OwnSteps, Participants, Phase, PictureTag, QuestionId,
    RecipientId, ReflectedOn, Reflection, ReflectionId, Rhythm, RoleId, Seat, Seats, SeenAs, SeenElement,
    SeenElements, StepKind, StepMinutes, StepName, Themes, TimedStep, Timer, TimerState,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use storage::{AnyRow, Change, Db, Rows, StepSide, StorageError, Tx};
use support::*;
use uuid::Uuid;

fn group_id(number: u128) -> GroupId {
    GroupId(Uuid::from_u128(number))
}

fn meeting_id(number: u128) -> MeetingId {
    MeetingId(Uuid::from_u128(number))
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[a-zé' ]{1,30}", Just("'); drop table meeting; --".to_owned())]
}

fn notes() -> impl Strategy<Value = Note> {
    text().prop_filter_map("short enough", |it| Note::new(&it).ok())
}

fn said() -> impl Strategy<Value = Note> {
    notes().prop_filter("says something", |it| !it.is_blank())
}

fn colleagues() -> impl Strategy<Value = Colleague> {
    text().prop_filter_map("a name", |it| Colleague::new(&it).ok())
}

fn places() -> impl Strategy<Value = MeetingPlace> {
    text().prop_filter_map("a place", |it| MeetingPlace::new(&it).ok())
}

fn step_names() -> impl Strategy<Value = StepName> {
    text().prop_filter_map("a name", |it| StepName::new(&it).ok())
}

fn leaders() -> impl Strategy<Value = Leader> {
    (colleagues(), option::of(colleagues())).prop_map(|(name, register)| Leader { name, register })
}

fn times() -> impl Strategy<Value = MeetingTime> {
    let at = || {
        (0_u32..24, 0_u32..60).prop_map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).unwrap())
    };
    (0_u64..4_000, at(), at()).prop_filter_map("takes a while", |(days, begins, ends)| {
        MeetingTime::new(day("2024-01-01") + chrono::Days::new(days), begins, ends).ok()
    })
}

fn rhythms() -> impl Strategy<Value = Rhythm> {
    let every = || (1_u64..=52).prop_map(|it| Every::new(it).unwrap());
    prop_oneof![Just(Rhythm::AsAgreed), every().prop_map(Rhythm::Weeks), every().prop_map(Rhythm::Months)]
}

fn participants() -> impl Strategy<Value = Participants> {
    prop_oneof![
        (0_u64..=99).prop_map(|it| Participants::number(it).unwrap()),
        vec(colleagues(), 0..5).prop_map(|it| Participants::names(it).unwrap()),
    ]
}

fn methods() -> impl Strategy<Value = MeetingMethod> {
    prop_oneof![
        Just(MeetingMethod::Guide),
        "[a-z0-9-]{1,64}".prop_map(|it| MeetingMethod::Method(MethodId::new(&it).unwrap())),
    ]
}

prop_compose! {
    fn groups()(
        name in text().prop_filter_map("a name", |it| GroupName::new(&it).ok()),
        members in vec(colleagues(), 0..8),
        leader in option::of(leaders()),
        form in select(&MeetingForm::ALL),
        rhythm in rhythms(),
        place in option::of(places()),
    ) -> Group {
        Group { id: group_id(1), name, members: Members::new(members).unwrap(), leader, form, rhythm, place }
    }
}

prop_compose! {
    fn steps()(
        kind in select(&StepKind::ALL),
        name in step_names(),
        text in notes(),
        element_moment in notes(),
        usual in 0_u32..2_000,
        least in 0_u32..100,
        minutes in 1_u32..60,
    ) -> AgendaStep {
        let questions = vec![QuestionId::new("patroon-1").unwrap()];
        AgendaStep { kind, name, text, element_moment, questions, suggested: StepMinutes { usual, least }, minutes }
    }
}

prop_compose! {
    fn pictures()(phases in vec((select(&Phase::ALL), select(&Intensity::ALL)), 0..3)) -> CasePicture {
        let tag = |(phase, intensity)| PictureTag {
            element: element("humor"),
            phase,
            intensity,
            recipients: vec![RecipientId::new("ouders").unwrap()],
            manners: vec![MannerId::new("samen-oefenen").unwrap()],
        };
        CasePicture::new(Phase::Care, phases.into_iter().map(tag).collect()).unwrap()
    }
}

prop_compose! {
    fn offers()(asked in vec((option::of(colleagues()), said(), any::<bool>(), option::of(pictures())), 0..4), chosen in 0_u128..5) -> Offers {
        let offers = (1..).zip(asked).map(|(number, (by, question, has_case, picture))| Offer {
            id: OfferId(Uuid::from_u128(number)),
            by,
            question,
            case: has_case.then(|| case_id(1)),
            picture,
        });
        Offers::new(offers.collect(), Some(OfferId(Uuid::from_u128(chosen)))).unwrap()
    }
}

prop_compose! {
    fn meeting_notes()(
        learned in vec(said(), 0..3),
        for_team in notes(),
        seen in vec(select(&SeenAs::ALL), 0..3),
    ) -> MeetingNotes {
        let themes = Themes::new(vec![CategoryId::new("werkrelatie").unwrap()], vec![element("humor")]).unwrap();
        let seen = seen.into_iter().map(|seen_as| SeenElement { element: element("humor"), seen_as }).collect();
        let seen = SeenElements::new(seen).unwrap();
        MeetingNotes { themes, learned: LearningPoints::new(learned).unwrap(), for_team, seen }
    }
}

prop_compose! {
    fn meetings()(
        has_group in any::<bool>(),
        time in times(),
        people in (option::of(places()), option::of(leaders()), option::of(participants())),
        form in select(&MeetingForm::ALL),
        subject in select(&MeetingSubject::ALL),
        theme in notes(),
        offers in offers(),
        method in option::of(methods()),
        steps in vec(steps(), 0..4),
        seats in vec(colleagues(), 0..3),
        checked in subsequence(&CheckItem::ALL, 0..=9),
        notes in meeting_notes(),
        state in select(&MeetingState::ALL),
        revision in any::<u32>(),
    ) -> Meeting {
        let seats = seats.into_iter().map(|who| Seat { role: RoleId::new("notulist").unwrap(), who });
        Meeting {
            id: meeting_id(1),
            group: has_group.then(|| group_id(1)),
            time,
            place: people.0,
            form,
            leader: people.1,
            participants: people.2,
            subject,
            theme,
            offers,
            method,
            agenda: Agenda::new(steps).unwrap(),
            seats: Seats::new(seats.collect()).unwrap(),
            checked: Checked::new(checked),
            notes,
            state,
            revision,
        }
    }
}

prop_compose! {
    fn agreements()(what in said(), who in option::of(colleagues()), due in option::of(0_u64..900), done in option::of(notes())) -> MadeAgreement {
        let due = due.map(|it| if it == 0 { Due::NextMeeting } else { Due::On(day("2026-01-01") + chrono::Days::new(it)) });
        let state = match done {
            None => AgreementState::Open,
            Some(outcome) => AgreementState::Done { on: day("2026-12-01"), outcome },
        };
        let id = AgreementId(Uuid::from_u128(1));
        MadeAgreement { id, meeting: meeting_id(1), number: 3, agreement: Agreement { what, who, due }, state }
    }
}

prop_compose! {
    fn reflections()(who in option::of(colleagues()), on_meeting in any::<bool>(), texts in [text(), text(), text()], question in notes(), next_steps in notes()) -> MeetingReflection {
        let [technical, normative, personal] = texts.map(|it| Reflection::new(&it).unwrap_or_default());
        let on = if on_meeting { ReflectedOn::Meeting(meeting_id(1)) } else { ReflectedOn::Series(group_id(1)) };
        let id = ReflectionId(Uuid::from_u128(1));
        MeetingReflection { id, on, who, question, dimensions: Dimensions { technical, normative, personal }, next_steps }
    }
}

prop_compose! {
    fn own_methods()(name in text().prop_filter_map("a name", |it| MethodName::new(&it).ok()), when in notes(), note in notes(), steps in vec((step_names(), notes(), 0_u32..60, 0_u32..60), 0..4)) -> OwnMethod {
        let steps = steps.into_iter().map(|(name, text, usual, least)| OwnStep {
            name,
            element_moment: text.clone(),
            text,
            minutes: StepMinutes { usual, least },
        });
        OwnMethod {
            id: MethodId::new("eigen-1").unwrap(),
            name,
            when,
            note,
            based_on: MethodId::new("balint").ok(),
            steps: OwnSteps::new(steps.collect()).unwrap(),
        }
    }
}

fn timers() -> impl Strategy<Value = Timer> {
    let states = prop_oneof![
        Just(TimerState::Ready),
        Just(TimerState::Running(Moment(moment("2026-11-25T12:30:00.123456789")))),
        Just(TimerState::Paused),
        Just(TimerState::Ended),
    ];
    let away =
        option::of((0_u64..1_000_000, any::<bool>()).prop_map(|(length, counts)| Away { length, counts }));
    (vec((1_u32..=1_440, 0_u64..1_000_000_000), 1..5), states, away).prop_map(|(steps, state, away)| {
        let steps: Vec<_> = steps.into_iter().map(|(minutes, spent)| TimedStep { minutes, spent }).collect();
        let at = steps.len() - 1;
        Timer::restored(steps, at, state, away).unwrap()
    })
}

/// A store with the case, the group and the meeting that others hang on.
fn store() -> Db {
    let mut db = Db::in_memory().unwrap();
    let group = Group {
        id: group_id(1),
        name: GroupName::new("Groep Noord").unwrap(),
        members: Members::default(),
        leader: None,
        form: MeetingForm::Intervision,
        rhythm: Rhythm::AsAgreed,
        place: None,
    };
    within(&mut db, |tx| {
        tx.put_case(&case(1, "Casus Beuk"))?;
        tx.put_group(&group)?;
        tx.put_meeting(&plain_meeting())
    });
    db
}

fn plain_meeting() -> Meeting {
    let at = |hour| NaiveTime::from_hms_opt(hour, 30, 0).unwrap();
    let time = MeetingTime::new(day("2026-11-25"), at(13), at(14)).unwrap();
    Meeting { group: Some(group_id(1)), ..Meeting::planned(meeting_id(1), time, MeetingForm::Intervision) }
}

/// `old` comes back, and after `new` and `old` again it is as if nothing happened.
#[track_caller]
fn check<T: PartialEq + std::fmt::Debug>(
    old: &T,
    new: &T,
    put: impl Fn(&Tx<'_>, &T) -> Result<(), StorageError>,
    get: impl Fn(Rows<'_>) -> Option<T>,
) {
    let mut db = store();
    within(&mut db, |tx| put(tx, old));
    assert_eq!(get(db.rows()).as_ref(), Some(old));
    let before = db.dump().unwrap();
    within(&mut db, |tx| put(tx, new));
    assert_eq!(get(db.rows()).as_ref(), Some(new));
    assert_eq!(db.dump().unwrap() == before, old == new, "the dump shows every difference");
    within(&mut db, |tx| put(tx, old));
    assert_eq!(db.dump().unwrap(), before, "as if nothing happened");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn groups_come_back(old in groups(), new in groups()) {
        check(&old, &new, |tx, it| tx.put_group(it), |it| it.group(group_id(1)).unwrap());
    }

    #[test]
    fn meetings_come_back(old in meetings(), new in meetings()) {
        check(&old, &new, |tx, it| tx.put_meeting(it), |it| it.meeting(meeting_id(1)).unwrap());
    }

    #[test]
    fn agreements_come_back(old in agreements(), new in agreements()) {
        check(&old, &new, |tx, it| tx.put_agreement(it), |it| it.agreement(old.id).unwrap());
    }

    #[test]
    fn reflections_come_back(old in reflections(), new in reflections()) {
        check(&old, &new, |tx, it| tx.put_meeting_reflection(it), |it| it.meeting_reflection(old.id).unwrap());
    }

    #[test]
    fn own_methods_come_back(old in own_methods(), new in own_methods()) {
        check(&old, &new, |tx, it| tx.put_own_method(it), |it| it.own_method(&old.id).unwrap());
    }

    #[test]
    fn clocks_come_back(old in timers(), new in timers()) {
        let put = |tx: &Tx<'_>, it: &Timer| tx.put_meeting_timer(meeting_id(1), it);
        check(&old, &new, put, |it| it.meeting_timer(meeting_id(1)).unwrap());
    }

    #[test]
    fn a_step_holds_them_as_they_were(
        group in groups(),
        meeting in meetings(),
        agreement in agreements(),
        reflection in reflections(),
        method in own_methods(),
    ) {
        let mut db = Db::in_memory().unwrap();
        let rows = [
            AnyRow::Group(group),
            AnyRow::Meeting(Box::new(meeting)),
            AnyRow::Agreement(agreement),
            AnyRow::MeetingReflection(reflection),
            AnyRow::OwnMethod(method),
        ];
        let removed: Vec<_> = rows.iter().cloned().map(Change::remove).collect();
        within(&mut db, |tx| tx.put_step("x", moment("2026-11-25T12:00:00"), &removed));
        let number = db.rows().next_step(StepSide::Done).unwrap().unwrap().number;
        let back = db.rows().step_changes(number).unwrap().expect("it can be taken");
        let expected: Vec<_> = removed.into_iter().map(Change::reversed).collect();
        prop_assert_eq!(&back, &expected);
        within(&mut db, |tx| {
            tx.put_case(&case(1, "Casus Beuk"))?;
            back.iter().try_for_each(|it| tx.apply(it))
        });
        for row in rows {
            prop_assert_eq!(db.rows().any_row(&row.key()).unwrap(), Some(row));
        }
    }
}

fn offer(number: u128, from: Option<u128>) -> Offer {
    Offer {
        id: OfferId(Uuid::from_u128(number)),
        by: None,
        question: note("Hoe kan ik helpen?"),
        case: from.map(case_id),
        picture: None,
    }
}

#[test]
fn a_case_that_goes_takes_its_questions_along() {
    let mut db = store();
    within(&mut db, |tx| tx.put_case(&case(9, "Casus Reiger")));
    let asked = vec![offer(1, Some(9)), offer(2, None)];
    let offers = Offers::new(asked, Some(OfferId(Uuid::from_u128(1)))).unwrap();
    within(&mut db, |tx| tx.put_meeting(&Meeting { offers, ..plain_meeting() }));
    assert_eq!(db.rows().offer_count(case_id(9)).unwrap(), 1);
    within(&mut db, |tx| tx.remove_case(case_id(9)));
    let meeting = db.rows().meeting(meeting_id(1)).unwrap().unwrap();
    let left: Vec<_> = meeting.offers.as_slice().iter().map(|it| it.id).collect();
    assert_eq!(left, [OfferId(Uuid::from_u128(2))]);
    assert_eq!(meeting.offers.chosen(), None);
    assert_eq!(db.rows().offer_count(case_id(9)).unwrap(), 0);
    assert!(!db.dump().unwrap().contains(&case_id(9).0.to_string()), "not even which case it was");
}

#[test]
fn what_hangs_on_a_meeting_goes_with_it_and_a_group_leaves_its_meetings() {
    let mut db = store();
    let made = MadeAgreement {
        id: AgreementId(Uuid::from_u128(1)),
        meeting: meeting_id(1),
        number: 0,
        agreement: Agreement { what: note("Vaker voordoen."), who: None, due: None },
        state: AgreementState::Open,
    };
    let on = |number, on| MeetingReflection {
        id: ReflectionId(Uuid::from_u128(number)),
        on,
        who: None,
        question: Note::default(),
        dimensions: Dimensions::default(),
        next_steps: Note::default(),
    };
    within(&mut db, |tx| {
        tx.put_agreement(&made)?;
        tx.put_meeting_reflection(&on(1, ReflectedOn::Meeting(meeting_id(1))))?;
        tx.put_meeting_reflection(&on(2, ReflectedOn::Series(group_id(1))))?;
        tx.put_meeting_timer(meeting_id(1), &Timer::new(&[5]).unwrap())
    });
    assert_eq!(db.rows().agreements_of_group(group_id(1)).unwrap(), std::slice::from_ref(&made));
    assert_eq!(db.rows().agreements_of(meeting_id(1)).unwrap(), [made]);
    assert_eq!(db.rows().meetings_of(group_id(1)).unwrap().len(), 1);
    within(&mut db, |tx| tx.remove_group(group_id(1)));
    assert_eq!(db.rows().meeting(meeting_id(1)).unwrap().unwrap().group, None);
    assert_eq!(db.rows().meeting_reflections().unwrap().len(), 1);
    assert_eq!(db.rows().meetings_of(group_id(1)).unwrap(), []);
    within(&mut db, |tx| tx.remove_meeting(meeting_id(1)));
    assert_eq!(db.rows().agreements().unwrap(), []);
    assert_eq!(db.rows().meeting_reflections().unwrap(), []);
    assert_eq!(db.rows().meeting_timer(meeting_id(1)).unwrap(), None);
}

#[test]
fn meetings_come_in_the_order_of_their_days() {
    let mut db = store();
    let on = |number, date: &str| {
        let time =
            MeetingTime::new(day(date), plain_meeting().time.begins(), plain_meeting().time.ends()).unwrap();
        Meeting { id: meeting_id(number), time, ..plain_meeting() }
    };
    within(&mut db, |tx| {
        [on(2, "2026-10-01"), on(3, "2027-01-01")].iter().try_for_each(|it| tx.put_meeting(it))
    });
    let order: Vec<_> = db.rows().meetings().unwrap().iter().map(|it| it.id).collect();
    assert_eq!(order, [meeting_id(2), meeting_id(1), meeting_id(3)]);
}

#[test]
fn a_clock_that_runs_is_no_work() {
    let (_folder, path) = place_for_store();
    let mut db = Db::create(&path, &KEY).unwrap();
    within(&mut db, |tx| tx.put_meeting(&Meeting { group: None, ..plain_meeting() }));
    let contents = |db: &Db| db.snapshot().unwrap().unwrap().contents().unwrap();
    let (before, work) = (contents(&db), db.dump_of_work().unwrap());
    within(&mut db, |tx| tx.put_meeting_timer(meeting_id(1), &Timer::new(&[5, 10]).unwrap()));
    assert_ne!(contents(&db), before);
    assert!(contents(&db).is_same_work(&before));
    assert_eq!(db.dump_of_work().unwrap(), work);
}
