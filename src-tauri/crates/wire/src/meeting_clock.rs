//! The clock of a meeting that runs, and the case of whoever brings the question.

use domain::{CasePicture, MeetingId, Moment, PictureTag, Tag, Timer};
use serde::Serialize;
use specta::Type;

use crate::error::WireResult;
use crate::meeting_input::{ClockAction, meeting_id};
use crate::{App, IntensityCode, PhaseCode};

/// Whether a clock runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ClockStateCode {
    /// It was never started.
    Ready,
    /// It runs.
    Running,
    /// It stands still.
    Paused,
    /// The meeting is over.
    Ended,
}

/// One step as the clock sees it.
#[derive(Debug, Clone, Copy, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TimedStepRow {
    /// The minutes that there are for it.
    pub minutes: u32,
    /// What it took until now, in milliseconds.
    pub spent_ms: u32,
}

/// A while in which the app was not there.
#[derive(Debug, Clone, Copy, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AwayRow {
    /// How long.
    pub seconds: u32,
    /// Whether the meeting went on meanwhile.
    pub counts: bool,
}

/// The clock of a meeting as it stands when it is asked for. The window counts on from there.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ClockView {
    /// Whether it runs.
    pub state: ClockStateCode,
    /// The step that it is at, from zero.
    pub at: u32,
    /// The steps.
    pub steps: Vec<TimedStepRow>,
    /// What is left of this step, in milliseconds; below zero when it takes longer than it should.
    pub left_ms: i32,
    /// What the whole meeting took.
    pub spent_ms: u32,
    /// What there is until the end of the last step.
    pub to_end_ms: u32,
    /// The last while in which the app was not there.
    pub away: Option<AwayRow>,
}

/// What was done in the case, without the story.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CardTagRow {
    /// The element; it may be unknown in the current content pack.
    pub element: String,
    /// The phase.
    pub phase: PhaseCode,
    /// How strongly.
    pub intensity: IntensityCode,
    /// For whom.
    pub recipients: Vec<String>,
    /// In which ways.
    pub manners: Vec<String>,
    /// Evidence, or the reason why it was left out.
    pub evidence: String,
}

/// The card of the case that the chosen question comes from.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CaseCardView {
    /// The name of the case; `null` for one that came in a file.
    pub label: Option<String>,
    /// The phase of the help.
    pub phase: PhaseCode,
    /// What the family wants to reach.
    pub goals: Vec<String>,
    /// The open experiment.
    pub experiment: Option<String>,
    /// What was used, and what was left out on purpose.
    pub tags: Vec<CardTagRow>,
}

fn card_tag(it: &Tag) -> CardTagRow {
    CardTagRow {
        element: it.element.to_string(),
        phase: it.phase.into(),
        intensity: it.intensity.into(),
        recipients: it.recipients.iter().map(ToString::to_string).collect(),
        manners: it.manners.iter().map(ToString::to_string).collect(),
        evidence: it.note.as_str().to_owned(),
    }
}

/// The card of a case of a colleague: what came along in a file, which is no text.
fn card_of_picture(it: &CasePicture) -> CaseCardView {
    let tag = |it: &PictureTag| CardTagRow {
        element: it.element.to_string(),
        phase: it.phase.into(),
        intensity: it.intensity.into(),
        recipients: it.recipients.iter().map(ToString::to_string).collect(),
        manners: it.manners.iter().map(ToString::to_string).collect(),
        evidence: String::new(),
    };
    CaseCardView {
        label: None,
        phase: it.phase().into(),
        goals: Vec::new(),
        experiment: None,
        tags: it.tags().iter().map(tag).collect(),
    }
}

/// The clock as the window gets it: it was looked at just now.
fn view((timer, now): (Timer, Moment)) -> ClockView {
    let seen = timer.seen(now);
    let milliseconds = |it: u64| u32::try_from(it).unwrap_or(u32::MAX);
    let steps: Vec<TimedStepRow> = seen
        .steps()
        .iter()
        .map(|it| TimedStepRow { minutes: it.minutes, spent_ms: milliseconds(it.spent) })
        .collect();
    let left = seen
        .steps()
        .get(seen.at())
        .map_or(0, |it| i64::from(it.minutes) * 60_000 - i64::try_from(it.spent).unwrap_or(i64::MAX));
    let spent = seen.steps().iter().fold(0_u64, |sum, it| sum.saturating_add(it.spent));
    let ahead = seen.steps().iter().skip(seen.at());
    let to_end = ahead.map(|it| (u64::from(it.minutes) * 60_000).saturating_sub(it.spent)).sum();
    ClockView {
        state: seen.state().into(),
        at: u32::try_from(seen.at()).unwrap_or(u32::MAX),
        steps,
        left_ms: i32::try_from(left).unwrap_or(i32::MIN),
        spent_ms: milliseconds(spent),
        to_end_ms: milliseconds(to_end),
        away: seen.away().map(|it| AwayRow { seconds: milliseconds(it.length / 1_000), counts: it.counts }),
    }
}

impl App {
    /// The clock of the meeting as it stands now; `None` before it was started.
    pub fn meeting_clock(&mut self, id: &str) -> WireResult<Option<ClockView>> {
        Ok(self.engine()?.meeting_clock(meeting_id(id)?)?.map(view))
    }

    /// Starts the meeting, from its first step.
    pub fn meeting_start(&mut self, id: &str) -> WireResult<ClockView> {
        Ok(view(self.engine()?.start_meeting(meeting_id(id)?)?))
    }

    /// Does something with the clock of a meeting that was started.
    pub fn meeting_turn_clock(&mut self, id: &str, action: ClockAction) -> WireResult<ClockView> {
        Ok(view(self.engine()?.turn_meeting_clock(meeting_id(id)?, action.into())?))
    }

    /// Forgets the clock of the meeting: it was not started after all.
    pub fn meeting_forget_clock(&mut self, id: &str) -> WireResult<()> {
        Ok(self.engine()?.forget_meeting_clock(meeting_id(id)?)?)
    }

    /// The card of the case that the chosen question comes from; `None` when it comes from none.
    pub fn meeting_case_card(&mut self, id: &str) -> WireResult<Option<CaseCardView>> {
        let id: MeetingId = meeting_id(id)?;
        let engine = self.engine()?;
        let Some(case) = engine.case_of_question(id)? else {
            let meeting = engine.meeting(id)?;
            return Ok(meeting.offers.chosen().and_then(|it| it.picture.as_ref()).map(card_of_picture));
        };
        let detail = engine.case(case)?;
        Ok(Some(CaseCardView {
            label: Some(detail.case.label.as_str().to_owned()),
            phase: detail.case.phase.into(),
            goals: detail.case.goals.iter().map(|it| it.as_str().to_owned()).collect(),
            experiment: detail
                .experiments
                .iter()
                .find(|it| it.state == domain::ExperimentState::Open)
                .map(|it| it.what.as_str().to_owned()),
            tags: detail.tags.iter().map(card_tag).collect(),
        }))
    }
}
