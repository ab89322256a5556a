//! Cases, as rows of a list and as the view of one.

use chrono::NaiveDate;
use domain::{Case, CaseId, ElementId, KeepPeriod, Origin, expires_on};
use engine::CaseFilter;
use serde::{Deserialize, Serialize};
use specta::Type;
use storage::CaseHead;

use crate::error::{WireError, WireResult};
use crate::{App, Changed, ExperimentRow, PhaseCode, PlaceView, TagRow};

/// A case in a list.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CaseRow {
    /// Which case.
    pub id: String,
    /// Its name.
    pub label: String,
    /// The fictional case it is a copy of.
    pub sample: Option<String>,
    /// The phase of the help.
    pub phase: PhaseCode,
    /// The last change, `YYYY-MM-DDTHH:MM`.
    pub changed_at: String,
    /// The day on which it expires.
    pub expires_on: String,
    /// True when that day is today or before.
    pub is_due: bool,
    /// How many tags it has.
    pub tags: u32,
    /// The day on which it went into the bin.
    pub binned_on: Option<String>,
}

impl CaseRow {
    pub(crate) fn new(head: &CaseHead, today: NaiveDate, period: KeepPeriod) -> Self {
        let expires_on = head.expires_on(period);
        Self {
            id: head.id.0.to_string(),
            label: head.label.as_str().to_owned(),
            sample: sample_of(&head.origin),
            phase: head.phase.into(),
            changed_at: head.changed_at.format("%Y-%m-%dT%H:%M").to_string(),
            expires_on: expires_on.to_string(),
            is_due: today >= expires_on,
            tags: head.tag_count,
            binned_on: head.binned_on.map(|it| it.to_string()),
        }
    }
}

fn sample_of(origin: &Origin) -> Option<String> {
    match origin {
        Origin::Own => None,
        Origin::Sample(id) => Some(id.to_string()),
    }
}

/// A part of the frame of the help.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProgramRow {
    /// The program element.
    pub element: String,
    /// `null` for the whole case.
    pub phase: Option<PhaseCode>,
    /// In the worker's words.
    pub value: String,
}

/// A case with its tags and experiments. Answers come with the conversation.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CaseView {
    /// Which case.
    pub id: String,
    /// Its name.
    pub label: String,
    /// The fictional case it is a copy of.
    pub sample: Option<String>,
    /// The phase of the help.
    pub phase: PhaseCode,
    /// The narrative.
    pub story: String,
    /// What the family wants to reach.
    pub goals: Vec<String>,
    /// The frame of the help.
    pub program: Vec<ProgramRow>,
    /// The last change, `YYYY-MM-DDTHH:MM`.
    pub changed_at: String,
    /// The day on which it expires.
    pub expires_on: String,
    /// True when the worker chose that day.
    pub expiry_chosen: bool,
    /// True when that day is today or before.
    pub is_due: bool,
    /// Days from today until then; negative when it has passed.
    pub days_left: i32,
    /// True from two weeks before that day.
    pub ends_soon: bool,
    /// How many months a case is kept when no day was chosen.
    pub keep_months: u8,
    /// The last day until which it can be kept when one chooses today.
    pub farthest_end: String,
    /// The day on which it went into the bin.
    pub binned_on: Option<String>,
    /// The day from which it is erased for good, when it is in the bin.
    pub erased_on: Option<String>,
    /// Its tags.
    pub tags: Vec<TagRow>,
    /// Its experiments, the open one first.
    pub experiments: Vec<ExperimentRow>,
    /// Where the worker was in it.
    pub place: Option<PlaceView>,
    /// Today, `YYYY-MM-DD`.
    pub today: String,
}

impl CaseView {
    fn new(detail: engine::CaseDetail, today: NaiveDate, period: KeepPeriod) -> Self {
        let engine::CaseDetail { case, tags, experiments, place, .. } = detail;
        let mut experiments: Vec<_> =
            experiments.into_iter().map(|it| ExperimentRow::new(it, today)).collect();
        experiments.sort_by(|a, b| (&a.done_on, &b.look_back_on).cmp(&(&b.done_on, &a.look_back_on)));
        let expires = expires_on(&case, period);
        let Case { id, label, origin, phase, story, goals, program, expiry, changed_at, binned_on } = case;
        Self {
            id: id.0.to_string(),
            label: label.as_str().to_owned(),
            sample: sample_of(&origin),
            phase: phase.into(),
            story: story.as_str().to_owned(),
            goals: goals.iter().map(|it| it.as_str().to_owned()).collect(),
            program: program
                .into_iter()
                .map(|it| ProgramRow {
                    element: it.element.to_string(),
                    phase: it.phase.map(PhaseCode::from),
                    value: it.value.as_str().to_owned(),
                })
                .collect(),
            changed_at: changed_at.format("%Y-%m-%dT%H:%M").to_string(),
            expires_on: expires.to_string(),
            expiry_chosen: matches!(expiry, domain::Expiry::On(_)),
            is_due: today >= expires,
            days_left: i32::try_from((expires - today).num_days()).unwrap_or(i32::MAX),
            ends_soon: expires - today <= domain::REMIND_BEFORE,
            keep_months: period.months(),
            farthest_end: domain::farthest_end(today).to_string(),
            binned_on: binned_on.map(|it| it.to_string()),
            erased_on: binned_on.map(|it| domain::erased_on(it).to_string()),
            tags: tags.into_iter().map(TagRow::from).collect(),
            experiments,
            place: place.as_ref().map(PlaceView::from),
            today: today.to_string(),
        }
    }
}

/// The narrative as typed.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StoryInput {
    /// The case.
    pub case: String,
    /// The whole text.
    pub text: String,
}

/// The goals as typed, one a line.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GoalsInput {
    /// The case.
    pub case: String,
    /// The goals.
    pub goals: Vec<String>,
}

/// One part of the frame as typed.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProgramInput {
    /// The case.
    pub case: String,
    /// The program element.
    pub element: String,
    /// `null` for the whole case.
    pub phase: Option<PhaseCode>,
    /// The value; blank takes it away.
    pub value: String,
}

pub(crate) fn case_id(text: &str) -> WireResult<CaseId> {
    text.parse().map(CaseId).map_err(|_| WireError::CaseGone)
}

pub(crate) fn element_id(text: &str) -> WireResult<ElementId> {
    ElementId::new(text).map_err(|_| WireError::UnknownId { id: text.chars().take(64).collect() })
}

pub(crate) fn day(text: &str) -> WireResult<NaiveDate> {
    text.parse().map_err(|_| WireError::DateOutOfRange)
}

impl App {
    /// The cases in use, the last changed first.
    pub fn case_list(&mut self) -> WireResult<Vec<CaseRow>> {
        let today = self.now().date();
        let engine = self.engine()?;
        let period = engine.keep_period()?;
        let heads = engine.cases(CaseFilter::Kept)?;
        Ok(heads.iter().map(|it| CaseRow::new(it, today, period)).collect())
    }

    /// The ids of the cases in which these words stand.
    pub fn case_find(&mut self, words: &str) -> WireResult<Vec<String>> {
        Ok(self.engine()?.find_cases(words)?.into_iter().map(|it| it.0.to_string()).collect())
    }

    /// The case with its tags and experiments.
    pub fn case_open(&mut self, case: &str) -> WireResult<CaseView> {
        let today = self.now().date();
        let engine = self.engine()?;
        Ok(CaseView::new(engine.case(case_id(case)?)?, today, engine.keep_period()?))
    }

    /// Makes an empty case; gives its id back.
    pub fn case_create(&mut self) -> WireResult<Changed<String>> {
        Ok(Changed::of(self.engine()?.create_case()?, |it| it.0.to_string()))
    }

    /// Takes a fictional case into the vault; gives its id back. One that is there already is opened.
    pub fn case_open_sample(&mut self, sample: &str) -> WireResult<Changed<String>> {
        let sample = domain::SampleId::new(sample).map_err(|_| WireError::UnknownId { id: String::new() })?;
        Ok(Changed::of(self.engine()?.open_sample(&sample)?, |it| it.0.to_string()))
    }

    /// Gives the case another name.
    pub fn case_rename(&mut self, case: &str, label: &str) -> WireResult<Changed<()>> {
        Ok(self.engine()?.rename_case(case_id(case)?, label)?.into())
    }

    /// Says in which phase the help is now.
    pub fn case_set_phase(&mut self, case: &str, phase: PhaseCode) -> WireResult<Changed<()>> {
        Ok(self.engine()?.set_phase(case_id(case)?, phase.into())?.into())
    }

    /// Keeps the case until `day`, or the usual period after its last change when there is none.
    pub fn case_set_expiry(&mut self, case: &str, until: Option<&str>) -> WireResult<Changed<()>> {
        let until = until.map(day).transpose()?;
        Ok(self.engine()?.set_expiry(case_id(case)?, until)?.into())
    }

    /// Writes the narrative.
    pub fn case_set_story(&mut self, input: &StoryInput) -> WireResult<Changed<()>> {
        Ok(self.engine()?.set_story(case_id(&input.case)?, &input.text)?.into())
    }

    /// Writes the goals.
    pub fn case_set_goals(&mut self, input: &GoalsInput) -> WireResult<Changed<()>> {
        Ok(self.engine()?.set_goals(case_id(&input.case)?, &input.goals)?.into())
    }

    /// Writes one part of the frame of the help.
    pub fn case_set_program(&mut self, input: &ProgramInput) -> WireResult<Changed<()>> {
        let element = element_id(&input.element)?;
        let phase = input.phase.map(domain::Phase::from);
        Ok(self.engine()?.set_program(case_id(&input.case)?, element, phase, &input.value)?.into())
    }

    /// Puts the case in the bin.
    pub fn case_bin(&mut self, case: &str) -> WireResult<Changed<()>> {
        Ok(self.engine()?.bin_case(case_id(case)?)?.into())
    }

    /// Takes the case out of the bin.
    pub fn case_restore(&mut self, case: &str) -> WireResult<Changed<()>> {
        Ok(self.engine()?.restore_case(case_id(case)?)?.into())
    }
}
