//! Mijn leren through time: everything of the vault that belongs on the line, laid out by the domain.

use domain::{ReflectedOn, Timeline, TimelineEntry};

use crate::{CaseFilter, Engine, EngineError};

impl Engine {
    /// The line of what the worker did to learn: meetings, experiments of the cases in use, what the worker agreed
    /// to do, and learning points. An agreement that nobody is named for is the worker's own.
    pub fn learning_timeline(&self) -> Result<Timeline, EngineError> {
        let rows = self.db.rows();
        let mut reflections = rows.meeting_reflections()?;
        reflections.retain(|it| it.who.is_none());
        let mut agreements = rows.agreements()?;
        agreements.retain(|it| it.agreement.who.is_none());
        let mut entries: Vec<TimelineEntry> = Vec::new();
        for meeting in rows.meetings()? {
            let own = reflections.iter().find(|it| it.on == ReflectedOn::Meeting(meeting.id));
            for it in agreements.iter().filter(|it| it.meeting == meeting.id) {
                let made = Box::new(it.clone());
                entries.push(TimelineEntry::Agreement(made, meeting.time.date(), meeting.group));
            }
            entries.push(TimelineEntry::Meeting(Box::new(meeting), own.cloned().map(Box::new)));
        }
        for head in self.cases(CaseFilter::Kept)? {
            for it in rows.experiments_of(head.id)? {
                entries.push(TimelineEntry::Experiment(Box::new(it), head.label.clone()));
            }
        }
        entries.extend(rows.learning_points()?.into_iter().map(TimelineEntry::LearningPoint));
        Ok(Timeline::of(entries))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use ::content::Pack;
    use domain::{
        Agreement, CaseId, Colleague, Dimensions, ElementId, MeetingForm, MeetingState, MeetingSubject,
        MeetingTime, Note, Reflection,
    };
    use storage::Db;

    use super::*;
    use crate::{Content, ExperimentInput, FixedClock, LearningInput, MeetingInput, ReflectionInput};

    fn note(text: &str) -> Note {
        Note::new(text).unwrap()
    }

    fn engine() -> (Engine, Arc<FixedClock>) {
        let clock = Arc::new(FixedClock::at("2026-11-22T09:00:00".parse().unwrap()));
        let content = Content::new(Pack::shipped().clone());
        let now: Arc<dyn crate::Clock> = Arc::<FixedClock>::clone(&clock);
        (Engine::new(Db::in_memory().unwrap(), content, now), clock)
    }

    fn case_with_experiment(engine: &mut Engine, what: &str) -> CaseId {
        let case = engine.create_case().unwrap().value;
        let input = ExperimentInput {
            what: what.to_owned(),
            // An element that no pack knows stays what it is.
            element: ElementId::new("bestaat-niet").ok(),
            with_whom: String::new(),
            noticed_by: String::new(),
            asked_by: String::new(),
            look_back_on: "2026-12-06".parse().unwrap(),
        };
        engine.add_experiment(case, input).unwrap();
        case
    }

    /// What stands ahead and behind, each in a word or two.
    #[track_caller]
    fn check(engine: &Engine, ahead: &[&str], behind: &[&str]) {
        let line = engine.learning_timeline().unwrap();
        let words = |it: &TimelineEntry| match it {
            TimelineEntry::Meeting(it, own) => {
                let own = own.as_ref().map(|it| it.dimensions.personal.as_str()).unwrap_or_default();
                format!("{} {own}", it.time.date())
            }
            TimelineEntry::Experiment(it, label) => {
                assert!(!label.as_str().is_empty());
                let chosen = it.chosen_on.map(|it| it.to_string()).unwrap_or_default();
                format!("{} {chosen}", it.what.as_str())
            }
            TimelineEntry::Agreement(it, on, _) => format!("{} {on}", it.agreement.what.as_str()),
            TimelineEntry::LearningPoint(it) => it.text.as_str().to_owned(),
        };
        let found = |entries: &[TimelineEntry]| entries.iter().map(words).collect::<Vec<_>>();
        assert_eq!(
            (found(&line.ahead), found(&line.behind)),
            (
                ahead.iter().map(|it| (*it).to_owned()).collect(),
                behind.iter().map(|it| (*it).to_owned()).collect(),
            )
        );
    }

    #[test]
    fn experiments_go_with_their_case_and_come_back_with_it() {
        let (mut engine, clock) = engine();
        let oak = case_with_experiment(&mut engine, "Eerst luisteren.");
        clock.set("2026-11-25T09:00:00".parse().unwrap());
        let beech = case_with_experiment(&mut engine, "Samen bellen.");
        let both = ["Eerst luisteren. 2026-11-22", "Samen bellen. 2026-11-25"];
        let line = engine.learning_timeline().unwrap();
        assert_eq!((line.ahead.len(), line.behind.len()), (2, 0));

        engine.bin_case(oak).unwrap();
        check(&engine, &both[1..], &[]);
        engine.restore_case(oak).unwrap();
        let open = engine.case(oak).unwrap().experiments[0].id;
        engine.finish_experiment(open, "Het werd stil.").unwrap();
        check(&engine, &both[1..], &both[..1]);
        engine.bin_case(beech).unwrap();
        engine.erase_case(beech).unwrap();
        check(&engine, &[], &both[..1]);
    }

    #[test]
    fn of_what_a_group_does_stands_there_what_is_the_workers_own() {
        let (mut engine, clock) = engine();
        let at = |text: &str| text.parse().unwrap();
        let input = MeetingInput {
            group: None,
            time: MeetingTime::new(
                at("2026-11-25"),
                "13:30:00".parse().unwrap(),
                "15:00:00".parse().unwrap(),
            )
            .unwrap(),
            place: None,
            form: MeetingForm::Intervision,
            leader: None,
            participants: None,
            subject: MeetingSubject::Theme,
            theme: note("Netwerk"),
        };
        let meeting = engine.plan_meetings(&input, 0).unwrap().value[0];
        check(&engine, &["2026-11-25 "], &[]);
        assert!(engine.learning_timeline().unwrap().hours.is_empty(), "only what was held counts");

        let agreed = |who| Agreement { what: note("Vaker voordoen."), who, due: None };
        engine.add_agreement(meeting, agreed(Colleague::new("A.").ok())).unwrap();
        let own = engine.add_agreement(meeting, agreed(None)).unwrap().value;
        let looks_back = |text: &str| ReflectionInput {
            dimensions: Dimensions { personal: Reflection::new(text).unwrap(), ..Dimensions::default() },
            ..ReflectionInput::default()
        };
        let on = ReflectedOn::Meeting(meeting);
        engine.set_meeting_reflection(on, Colleague::new("A.").ok(), looks_back("van A.")).unwrap();
        engine.set_meeting_reflection(on, None, looks_back("van mij")).unwrap();
        engine.set_meeting_state(meeting, MeetingState::Held).unwrap();
        let point = LearningInput { text: "Stilte laten.".to_owned(), element: None, looked_at: Vec::new() };
        engine.add_learning_point(point).unwrap();
        check(&engine, &["Vaker voordoen. 2026-11-25"], &["Stilte laten.", "2026-11-25 van mij"]);
        let hours = engine.learning_timeline().unwrap().hours;
        assert_eq!((hours[0].year, hours[0].forms[0].minutes), (2026, 90));

        clock.set("2027-01-01T09:00:00".parse().unwrap());
        engine.finish_agreement(own, "Het hielp.").unwrap();
        check(&engine, &[], &["Vaker voordoen. 2026-11-25", "Stilte laten.", "2026-11-25 van mij"]);
    }
}
