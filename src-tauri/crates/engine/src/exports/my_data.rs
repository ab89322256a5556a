//! Everything of a worker, read at one moment.

use report::{CaseSheet, LoggedLine, MyData, MyMeetings, Parts, Remembered};

use crate::{CaseFilter, Engine, EngineError};

/// What was written, and nothing that the app makes of it.
const WRITTEN: Parts = Parts {
    question: false,
    picture: false,
    patterns: false,
    elements: true,
    program: true,
    goals: true,
    answers: true,
    experiment: true,
    story: true,
};

impl Engine {
    /// Everything that is in the vault now: cases, also those in the bin, notes, learning points and the log.
    pub fn my_data(&self) -> Result<MyData, EngineError> {
        let mut heads = self.cases(CaseFilter::Kept)?;
        heads.extend(self.cases(CaseFilter::Bin)?);
        heads.sort_by(|a, b| a.label.cmp(&b.label));
        let sheet = |head: &storage::CaseHead| {
            let it = self.case(head.id)?;
            let known = self.known(&it)?;
            Ok(CaseSheet {
                case: it.case,
                tags: it.tags,
                answers: it.answers,
                experiments: it.experiments,
                known,
                parts: WRITTEN,
            })
        };
        let remembered = |head: &storage::CaseHead| {
            let (words, people) = (self.guard_words(head.id)?, self.roles(head.id)?);
            Ok(Remembered { case: head.id, words, people })
        };
        let remembered: Vec<_> = heads.iter().map(remembered).collect::<Result<_, EngineError>>()?;
        let log = self.log()?;
        let line = |it: &crate::log::Entry| LoggedLine { number: it.number, at: it.at, text: it.sentence() };
        Ok(MyData {
            cases: heads.iter().map(sheet).collect::<Result<_, EngineError>>()?,
            remembered: remembered
                .into_iter()
                .filter(|it| !it.words.is_empty() || !it.people.is_empty())
                .collect(),
            marks: self.db.rows().handbook_marks()?,
            learning: self.db.rows().learning_points()?,
            meetings: self.my_meetings()?,
            log: log.iter().map(line).collect(),
        })
    }

    fn my_meetings(&self) -> Result<MyMeetings, EngineError> {
        let (groups, meetings) = (self.groups()?, self.meetings()?);
        let (agreements, methods) = (self.agreements()?, self.own_methods()?);
        let reflections = self.db.rows().meeting_reflections()?;
        Ok(MyMeetings { groups, meetings, agreements, reflections, methods })
    }
}
