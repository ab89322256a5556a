//! Mijn leren through time.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{GroupId, Meeting, TimelineEntry, YearTotal};
use serde::Serialize;
use specta::Type;

use crate::error::WireResult;
use crate::meetings::{agreement_row, meeting_rows, notes_row};
use crate::{
    AgreementRow, App, ExperimentRow, FormTotalRow, LearningRow, MeetingNotesRow, MeetingReflectionRow,
    MeetingRow,
};

/// Something on the line.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum TimelineRow {
    /// A meeting, still to come or held.
    Meeting {
        /// The meeting.
        meeting: Box<MeetingRow>,
        /// What was written down at it.
        notes: MeetingNotesRow,
        /// How the worker looks back on it.
        reflection: Option<MeetingReflectionRow>,
    },
    /// An experiment, from the day it was chosen until what came of it.
    Experiment {
        /// The experiment.
        experiment: ExperimentRow,
        /// The name of its case.
        label: String,
    },
    /// What the worker agreed to do at a meeting, and what came of it.
    Agreement {
        /// The agreement.
        agreement: AgreementRow,
        /// The name of the group.
        group_name: Option<String>,
    },
    /// What was learned, in some month.
    Point {
        /// The learning point.
        point: LearningRow,
    },
}

/// How long the meetings of one year took.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct YearHoursRow {
    /// The year in which they began.
    pub year: i32,
    /// Each form that occurs.
    pub forms: Vec<FormTotalRow>,
}

impl From<YearTotal> for YearHoursRow {
    fn from(it: YearTotal) -> Self {
        Self { year: it.year, forms: it.forms.into_iter().map(FormTotalRow::from).collect() }
    }
}

/// What the worker did to learn, along one line.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TimelineView {
    /// Today, `YYYY-MM-DD`.
    pub today: String,
    /// What is still to come or still open, the first day first; at the end what has no day.
    pub ahead: Vec<TimelineRow>,
    /// What was, the newest first.
    pub behind: Vec<TimelineRow>,
    /// How long meetings took that were held, the newest year first.
    pub hours: Vec<YearHoursRow>,
}

/// The rows of meetings and the names of groups that the rows of a line are made with.
struct Names {
    meetings: HashMap<String, MeetingRow>,
    groups: HashMap<GroupId, String>,
    today: NaiveDate,
}

impl Names {
    /// The row of an entry; `None` when there is no row of its meeting, which happens to none of the same vault.
    fn row(&mut self, entry: TimelineEntry) -> Option<TimelineRow> {
        Some(match entry {
            TimelineEntry::Meeting(it, reflection) => TimelineRow::Meeting {
                meeting: Box::new(self.meetings.remove(&it.id.0.to_string())?),
                notes: notes_row(&it),
                reflection: reflection.as_deref().map(MeetingReflectionRow::of),
            },
            TimelineEntry::Experiment(it, label) => TimelineRow::Experiment {
                experiment: ExperimentRow::new(*it, self.today),
                label: label.as_str().to_owned(),
            },
            TimelineEntry::Agreement(it, made_on, group) => TimelineRow::Agreement {
                agreement: agreement_row(*it, made_on),
                group_name: group.and_then(|it| self.groups.get(&it).cloned()),
            },
            TimelineEntry::LearningPoint(it) => TimelineRow::Point { point: it.into() },
        })
    }
}

impl App {
    /// What the worker did to learn: meetings, experiments, what was agreed, what was learned, and the hours.
    pub fn learning_timeline(&mut self) -> WireResult<TimelineView> {
        let today = self.now().date();
        let engine = &*self.engine()?;
        let line = engine.learning_timeline()?;
        let meeting = |it: &TimelineEntry| -> Option<Meeting> { it.meeting().cloned() };
        let meetings: Vec<Meeting> = line.ahead.iter().chain(&line.behind).filter_map(meeting).collect();
        let mut names = Names {
            meetings: meeting_rows(engine, &meetings)?.into_iter().map(|it| (it.id.clone(), it)).collect(),
            groups: engine.groups()?.into_iter().map(|it| (it.id, it.name.as_str().to_owned())).collect(),
            today,
        };
        Ok(TimelineView {
            today: today.to_string(),
            ahead: line.ahead.into_iter().filter_map(|it| names.row(it)).collect(),
            behind: line.behind.into_iter().filter_map(|it| names.row(it)).collect(),
            hours: line.hours.into_iter().map(YearHoursRow::from).collect(),
        })
    }
}
