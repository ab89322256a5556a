//! A year and a half of learning: an experiment from the day it was chosen until what came of it, and meetings in two
//! years with what was agreed at one of them.

use wire::{
    AgreementWrite, FinishInput, MeetingFormCode, MeetingStateCode, MeetingWrite, PeopleRow, SubjectCode,
    TimelineRow,
};

use crate::app;

fn meeting(date: &str, form: MeetingFormCode) -> MeetingWrite {
    MeetingWrite {
        group: None,
        date: date.to_owned(),
        begins: "13:30".to_owned(),
        ends: "15:00".to_owned(),
        place: None,
        form,
        leader: None,
        people: PeopleRow::Unsaid,
        subject: SubjectCode::Theme,
        theme: "Netwerk".to_owned(),
    }
}

/// Each thing in a few words.
fn told(rows: &[TimelineRow]) -> Vec<String> {
    let or_none = |it: &Option<String>| it.clone().unwrap_or_else(|| "-".to_owned());
    let row = |it: &TimelineRow| match it {
        TimelineRow::Meeting { meeting, .. } => format!("meeting {}", meeting.date),
        TimelineRow::Experiment { experiment: it, .. } => {
            format!("experiment {} {} {}", or_none(&it.chosen_on), or_none(&it.done_on), it.outcome)
        }
        TimelineRow::Agreement { agreement: it, .. } => {
            format!("agreement {} {} {}", it.made_on, or_none(&it.done_on), it.outcome)
        }
        TimelineRow::Point { point } => format!("point {}", point.month),
    };
    rows.iter().map(row).collect()
}

#[test]
fn what_was_done_to_learn_is_followed_through_time() {
    let mut it = app::open();
    let case = it.app.case_create().unwrap().value;
    let experiment = it.app.experiment_add(&case, app::experiment("Samen bellen.")).unwrap().value;
    let plan = |it: &mut app::TestApp, date: &str, form| {
        it.app.meeting_plan(meeting(date, form), 0).unwrap().value.remove(0)
    };
    let first = plan(&mut it, "2026-11-25", MeetingFormCode::Intervision);
    let second = plan(&mut it, "2027-01-06", MeetingFormCode::Supervision);
    let line = it.app.learning_timeline().unwrap();
    let ahead = ["meeting 2026-11-25", "experiment 2026-11-22 - ", "meeting 2027-01-06"];
    assert_eq!(
        (told(&line.ahead), line.behind.len(), line.hours.len()),
        (ahead.map(str::to_owned).into(), 0, 0)
    );

    it.clock.set(app::moment("2026-11-25", 15, 0));
    it.app.meeting_set_state(&first, MeetingStateCode::Held).unwrap();
    let agreed = AgreementWrite { what: "Vaker voordoen.".to_owned(), who: None, due: None };
    let agreed = it.app.agreement_add(&first, agreed).unwrap().value;
    it.clock.set(app::moment("2027-01-06", 15, 0));
    it.app.meeting_set_state(&second, MeetingStateCode::Held).unwrap();
    it.app.agreement_finish(&agreed, "Het lukte twee keer.").unwrap();
    let outcome = "Zij belde zelf.".to_owned();
    it.app.experiment_finish(&FinishInput { id: experiment, outcome }).unwrap();

    let mut it = app::restarted(it);
    let line = it.app.learning_timeline().unwrap();
    let behind = [
        "meeting 2027-01-06",
        "agreement 2026-11-25 2027-01-06 Het lukte twee keer.",
        "experiment 2026-11-22 2027-01-06 Zij belde zelf.",
        "meeting 2026-11-25",
    ];
    assert_eq!((line.ahead.len(), told(&line.behind)), (0, behind.map(str::to_owned).into()));
    let hours: Vec<_> =
        line.hours.iter().map(|it| (it.year, it.forms.iter().map(|it| it.minutes).sum::<u32>())).collect();
    assert_eq!(hours, [(2027, 90), (2026, 90)]);

    it.app.case_bin(&case).unwrap();
    it.app.case_erase(&case).unwrap();
    let left = told(&it.app.learning_timeline().unwrap().behind);
    assert!(
        left.iter().all(|it| !it.starts_with("experiment")),
        "an experiment goes with its case: {left:?}"
    );
    assert_eq!(left.len(), 3);
}
