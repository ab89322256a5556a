//! Cases and what stands in the same row: goals and the frame of the help.
//! Tags, answers and experiments have their own files; removing a case removes them too.

use chrono::{NaiveDate, NaiveDateTime};
use domain::{
    Case, CaseId, ElementId, Expiry, Goal, KeepPeriod, Label, Note, Origin, Phase, ProgramNote, SampleId,
    Story,
};
use rusqlite::{Row, params};

use crate::fold::fold;
use crate::{Rows, StorageError, Tx, value};

/// Which cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Where {
    /// Those that the worker keeps.
    Kept,
    /// Those in the bin.
    Bin,
}

/// A case as a list shows it: without its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseHead {
    /// Which case.
    pub id: CaseId,
    /// Its neutral name.
    pub label: Label,
    /// Own work or a fictional case.
    pub origin: Origin,
    /// The phase that the help is in now.
    pub phase: Phase,
    /// How long the case is kept.
    pub expiry: Expiry,
    /// The last change of anything in the case.
    pub changed_at: NaiveDateTime,
    /// The day on which it went into the bin.
    pub binned_on: Option<NaiveDate>,
    /// Whether anything was told.
    pub has_story: bool,
    /// How many tags it has, those left out on purpose included.
    pub tag_count: u32,
    /// How many questions have an answer that is not blank.
    pub answer_count: u32,
    /// Whether an experiment is open.
    pub has_open_experiment: bool,
}

impl CaseHead {
    /// The day from which the case is due to be removed, where `period` is the usual time.
    pub fn expires_on(&self, period: KeepPeriod) -> NaiveDate {
        self.expiry.day(self.changed_at.date(), period)
    }
}

impl Rows<'_> {
    /// The case, in the bin or not.
    pub fn case(&self, id: CaseId) -> Result<Option<Case>, StorageError> {
        let Some(case) = self.first(include_str!("case/by_id.sql"), [id.0.to_string()], row_to_case)? else {
            return Ok(None);
        };
        let key = id.0.to_string();
        let goals = self.all(include_str!("case/goals.sql"), [&key], row_to_goal)?;
        let program = self.all(include_str!("case/program.sql"), [&key], row_to_program_note)?;
        Ok(Some(Case { goals, program, ..case }))
    }

    /// The cases there, the one that changed last first.
    pub fn case_heads(&self, place: Where) -> Result<Vec<CaseHead>, StorageError> {
        let sql = match place {
            Where::Kept => include_str!("case/heads_kept.sql"),
            Where::Bin => include_str!("case/heads_bin.sql"),
        };
        self.all(sql, [], row_to_head)
    }

    /// The cases, those in the bin included, in which `needle` stands: in the label, the story, the goals, the
    /// frame, a tag's note, an answer or an experiment. Capitals and diacritics do not count; a blank needle
    /// is found nowhere.
    pub fn cases_with_text(&self, needle: &str) -> Result<Vec<CaseId>, StorageError> {
        let needle = fold(needle.trim());
        if needle.is_empty() {
            return Ok(Vec::new());
        }
        self.all(include_str!("case/with_text.sql"), [needle], |row| {
            value::read(row, "id", value::uuid).map(CaseId)
        })
    }

    /// Every label that is taken, those in the bin included, in alphabetical order.
    pub fn labels(&self) -> Result<Vec<Label>, StorageError> {
        self.all("select label from care_case order by label_folded", [], |row| {
            value::read(row, "label", |it| Label::new(it).ok())
        })
    }
}

impl Tx<'_> {
    /// Puts the case there as it is given, in the place of the one with that id. Its tags, answers and
    /// experiments stay. [`StorageError::LabelTaken`] when another case has the label.
    pub fn put_case(&self, case: &Case) -> Result<(), StorageError> {
        let id = case.id.0.to_string();
        let sample = match &case.origin {
            Origin::Own => None,
            Origin::Sample(sample) => Some(sample.as_str()),
        };
        let keep_until = match case.expiry {
            Expiry::AfterLastChange => None,
            Expiry::On(day) => Some(value::date_text(day)),
        };
        let row = params![
            id,
            case.label.as_str(),
            case.label.folded(),
            sample,
            case.phase.id(),
            case.story.as_str(),
            keep_until,
            value::moment_text(case.changed_at),
            case.binned_on.map(value::date_text),
        ];
        self.run(include_str!("case/put.sql"), row).map_err(|error| match error {
            // The id is replaced, so the label is the only thing that can be there twice.
            StorageError::Conflict => StorageError::LabelTaken,
            other => other,
        })?;
        self.run("delete from goal where case_id = ?1", [&id])?;
        for (position, goal) in (0_i64..).zip(&case.goals) {
            self.run(include_str!("case/put_goal.sql"), params![id, position, goal.as_str()])?;
        }
        self.run("delete from program_note where case_id = ?1", [&id])?;
        for (position, note) in (0_i64..).zip(&case.program) {
            let phase = note.phase.map(Phase::id);
            let row = params![id, position, note.element.as_str(), phase, note.value.as_str()];
            self.run(include_str!("case/put_program_note.sql"), row)?;
        }
        Ok(())
    }

    /// Removes the case and all that hangs on it, when it is there.
    pub fn remove_case(&self, id: CaseId) -> Result<(), StorageError> {
        self.run("delete from care_case where id = ?1", [id.0.to_string()])
    }
}

/// The case without its goals and frame, which stand in other tables.
fn row_to_case(row: &Row<'_>) -> Result<Case, StorageError> {
    Ok(Case {
        id: CaseId(value::read(row, "id", value::uuid)?),
        label: value::read(row, "label", |it| Label::new(it).ok())?,
        origin: row_to_origin(row)?,
        phase: value::read(row, "phase", Phase::from_id)?,
        story: value::read(row, "story", |it| Story::new(it).ok())?,
        goals: Vec::new(),
        program: Vec::new(),
        expiry: row_to_expiry(row)?,
        changed_at: value::read(row, "changed_at", value::moment)?,
        binned_on: value::read_optional(row, "binned_on", value::date)?,
    })
}

fn row_to_head(row: &Row<'_>) -> Result<CaseHead, StorageError> {
    Ok(CaseHead {
        id: CaseId(value::read(row, "id", value::uuid)?),
        label: value::read(row, "label", |it| Label::new(it).ok())?,
        origin: row_to_origin(row)?,
        phase: value::read(row, "phase", Phase::from_id)?,
        expiry: row_to_expiry(row)?,
        changed_at: value::read(row, "changed_at", value::moment)?,
        binned_on: value::read_optional(row, "binned_on", value::date)?,
        has_story: row.get("has_story")?,
        tag_count: row.get("tag_count")?,
        answer_count: row.get("answer_count")?,
        has_open_experiment: row.get("has_open_experiment")?,
    })
}

fn row_to_origin(row: &Row<'_>) -> Result<Origin, StorageError> {
    let sample = value::read_optional(row, "sample", |it| SampleId::new(it).ok())?;
    Ok(sample.map_or(Origin::Own, Origin::Sample))
}

fn row_to_expiry(row: &Row<'_>) -> Result<Expiry, StorageError> {
    let day = value::read_optional(row, "keep_until", value::date)?;
    Ok(day.map_or(Expiry::AfterLastChange, Expiry::On))
}

fn row_to_goal(row: &Row<'_>) -> Result<Goal, StorageError> {
    value::read(row, "goal", |it| Goal::new(it).ok())
}

fn row_to_program_note(row: &Row<'_>) -> Result<ProgramNote, StorageError> {
    Ok(ProgramNote {
        element: value::read(row, "element", |it| ElementId::new(it).ok())?,
        phase: value::read_optional(row, "phase", Phase::from_id)?,
        value: value::read(row, "value", |it| Note::new(it).ok())?,
    })
}
