//! Meetings as files: for calendars, and prepared for a colleague. They are gathered under the lock of the app and made
//! beside it; a file of a colleague is kept as it was picked, until a passphrase opened it and it was taken or forgotten.

use std::path::Path;

use domain::{MAX_MEETINGS, MeetingId, Preparation};
use engine::{CalendarToLeave, EngineError, FileToLeave, Pictures, PreparationToLeave};
use exchange::{SealedFile, Work, open_preparation};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{WireError, WireResult};
use crate::groups::group_id;
use crate::meeting_input::meeting_id;
use crate::meetings::{MethodNames, meeting_rows};
use crate::papers::{AcceptedFinding, acceptances, rare_rows, rows};
use crate::{
    App, Changed, Exported, FindingRow, MeetingFormCode, MeetingRow, MethodRef, RareRow, SubjectCode,
};

/// What stands between a file and the outside.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FileCheckView {
    /// What was found, each to accept by its key.
    pub findings: Vec<FindingRow>,
    /// What few families have, once for each.
    pub rare: Vec<RareRow>,
}

/// What goes along with the questions of a preparation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PicturesCode {
    /// Questions only.
    Stay,
    /// The elements of the case of the chosen question too.
    GoAlong,
}

impl From<PicturesCode> for Pictures {
    fn from(it: PicturesCode) -> Self {
        match it {
            PicturesCode::Stay => Self::Stay,
            PicturesCode::GoAlong => Self::GoAlong,
        }
    }
}

/// What came of picking a file of a colleague.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(tag = "state", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum PreparationPicked {
    /// A file that a passphrase opens.
    Picked {
        /// Its name.
        file_name: String,
    },
    /// The dialog was closed.
    Cancelled,
}

/// A question in a preparation of a colleague.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PreparedQuestionRow {
    /// Whose it is; `null` when that was not said.
    pub by: Option<String>,
    /// The question.
    pub question: String,
    /// True for the one that the meeting is about.
    pub is_chosen: bool,
    /// True when the elements of its case came along.
    pub has_picture: bool,
}

/// A preparation of a colleague, once a passphrase opened it.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PreparationView {
    /// What the group is called.
    pub group_name: Option<String>,
    /// True when there is a group of that name here.
    pub group_is_here: bool,
    /// The day, `YYYY-MM-DD`.
    pub date: String,
    /// When it begins, `HH:MM`.
    pub begins: String,
    /// When it ends, `HH:MM`.
    pub ends: String,
    /// Where.
    pub place: Option<String>,
    /// As what it counts.
    pub form: MeetingFormCode,
    /// What it turns on.
    pub subject: SubjectCode,
    /// The theme; may be empty.
    pub theme: String,
    /// The questions.
    pub questions: Vec<PreparedQuestionRow>,
    /// By which steps it goes.
    pub method: Option<MethodRef>,
    /// How many steps.
    pub steps: u32,
    /// Elements that the content pack does not know; they stay as they are.
    pub unknown_elements: Vec<String>,
    /// The meetings to which its questions could be added.
    pub fits: Vec<MeetingRow>,
}

/// A file of a colleague, from picking it until it is taken over or forgotten.
pub(crate) struct PickedPreparation {
    file: SealedFile,
    opened: Option<Preparation>,
}

/// A file of a colleague that is to be opened with a passphrase.
pub struct SealedPreparation(SealedFile);

/// What was in it.
pub struct OpenedPreparation {
    file: SealedFile,
    preparation: Preparation,
}

/// A calendar that was asked for.
pub struct CalendarJob(CalendarToLeave);

/// A preparation that was asked for.
pub struct PreparationJob(PreparationToLeave);

impl CalendarJob {
    /// What stands between it and the outside.
    pub fn check(&self) -> FileCheckView {
        checked(&self.0.in_the_way())
    }

    /// The file, when every finding is accepted.
    pub fn made(self, accepted: &[AcceptedFinding]) -> WireResult<FileToLeave> {
        let accepted = acceptances(&self.0.in_the_way(), accepted);
        Ok(self.0.made(&accepted)?)
    }
}

impl PreparationJob {
    /// What stands between it and the outside.
    pub fn check(&self) -> FileCheckView {
        checked(&self.0.in_the_way())
    }

    /// The file, closed with a passphrase, when every finding is accepted. That takes about a second.
    pub fn sealed(self, accepted: &[AcceptedFinding], passphrase: &str) -> WireResult<FileToLeave> {
        let accepted = acceptances(&self.0.in_the_way(), accepted);
        Ok(self.0.sealed(&accepted, passphrase, Work::FULL)?)
    }
}

impl SealedPreparation {
    /// What is in it, when the passphrase opens it. That takes about a second.
    pub fn open(self, passphrase: &str) -> WireResult<OpenedPreparation> {
        let opened = open_preparation(&self.0, passphrase, Work::FULL).map_err(EngineError::from)?;
        Ok(OpenedPreparation { file: self.0, preparation: opened })
    }
}

/// What is to be looked at before a file leaves.
pub(crate) fn checked(it: &privacy::InTheWay) -> FileCheckView {
    FileCheckView { findings: rows(&it.findings, None), rare: rare_rows(&it.rare) }
}

fn count(it: usize) -> u32 {
    u32::try_from(it).unwrap_or(u32::MAX)
}

impl App {
    /// Gathers a calendar of these meetings, and the name that its file would get.
    pub fn calendar_to_leave(&mut self, meetings: &[String]) -> WireResult<(CalendarJob, String)> {
        if meetings.is_empty() {
            return Err(WireError::NothingChosen);
        }
        if meetings.len() > MAX_MEETINGS {
            return Err(WireError::TooManyLines { most: count(MAX_MEETINGS) });
        }
        let ids = meetings.iter().map(|it| meeting_id(it)).collect::<WireResult<Vec<MeetingId>>>()?;
        let today = self.now().date();
        let engine = self.engine()?;
        let name = match ids.as_slice() {
            [one] => format!("Bijeenkomst {}.ics", engine.meeting(*one)?.time.date()),
            _ => format!("Bijeenkomsten {today}.ics"),
        };
        Ok((CalendarJob(engine.calendar_to_leave(&ids)?), name))
    }

    /// The meetings of a group, to put in a calendar.
    pub fn calendar_of_group(&mut self, group: &str) -> WireResult<Vec<String>> {
        let ids = self.engine()?.calendar_of_group(group_id(group)?)?;
        Ok(ids.iter().map(|it| it.0.to_string()).collect())
    }

    /// Gathers a preparation, and the name that its file would get.
    pub fn preparation_to_leave(
        &mut self,
        meeting: &str,
        pictures: PicturesCode,
    ) -> WireResult<(PreparationJob, String)> {
        let id = meeting_id(meeting)?;
        let engine = self.engine()?;
        let name = format!("Voorbereiding {}.age", engine.meeting(id)?.time.date());
        Ok((PreparationJob(engine.preparation_to_leave(id, pictures.into())?), name))
    }

    /// Writes the file to `path`, and in the log that it left.
    pub fn meeting_file_save(&mut self, made: &FileToLeave, path: &Path) -> WireResult<Exported> {
        self.engine()?.let_leave(made, path)?;
        Ok(Exported::saved(path))
    }

    /// Keeps the file of a colleague at `path`, to try passphrases on.
    pub fn preparation_pick(&mut self, path: &Path) -> WireResult<PreparationPicked> {
        self.engine()?;
        let file = SealedFile::read(path).map_err(|it| EngineError::Preparation(it.into()))?;
        let file_name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        self.picked = Some(PickedPreparation { file, opened: None });
        Ok(PreparationPicked::Picked { file_name })
    }

    /// The file that was picked.
    pub fn preparation_sealed(&mut self) -> WireResult<SealedPreparation> {
        self.engine()?;
        let picked = self.picked.as_ref().ok_or(WireError::NothingChosen)?;
        Ok(SealedPreparation(picked.file.clone()))
    }

    /// Keeps what was in the file until it is taken over, and shows it. Another file that was picked meanwhile stays.
    pub fn preparation_opened(&mut self, opened: OpenedPreparation) -> WireResult<PreparationView> {
        let engine = self.engine()?;
        let it = &opened.preparation;
        let (names, groups) = (MethodNames::of(engine)?, engine.groups()?);
        // What came along under that name counts too: it comes in with the meeting.
        let method = it.method.as_ref().map(|method| match (names.named(method), &it.own_method) {
            (MethodRef::Method { id, is_own, is_known: false, .. }, Some(own))
                if own.id.to_string() == id =>
            {
                MethodRef::Method { id, name: own.name.as_str().to_owned(), is_known: true, is_own }
            }
            (other, _) => other,
        });
        let question = |it: &domain::PreparedQuestion| PreparedQuestionRow {
            by: it.by.as_ref().map(|it| it.as_str().to_owned()),
            question: it.question.as_str().to_owned(),
            is_chosen: it.is_chosen,
            has_picture: it.picture.is_some(),
        };
        let view = PreparationView {
            group_name: it.group.as_ref().map(|it| it.as_str().to_owned()),
            group_is_here: groups.iter().any(|group| Some(&group.name) == it.group.as_ref()),
            date: it.time.date().to_string(),
            begins: it.time.begins().format("%H:%M").to_string(),
            ends: it.time.ends().format("%H:%M").to_string(),
            place: it.place.as_ref().map(|it| it.as_str().to_owned()),
            form: it.form.into(),
            subject: it.subject.into(),
            theme: it.theme.as_str().to_owned(),
            questions: it.questions.iter().map(question).collect(),
            method,
            steps: count(it.agenda.steps().len()),
            unknown_elements: engine.unknown_in(it).iter().map(ToString::to_string).collect(),
            fits: meeting_rows(engine, &engine.meetings_for(it)?)?,
        };
        let picked = self.picked.as_mut().filter(|it| it.file == opened.file);
        picked.ok_or(WireError::NothingChosen)?.opened = Some(opened.preparation);
        Ok(view)
    }

    /// Takes over what was opened: as a new meeting, or its questions into one that is planned. Gives back the meeting.
    pub fn preparation_take(&mut self, into: Option<&str>) -> WireResult<Changed<String>> {
        let into = into.map(meeting_id).transpose()?;
        self.engine()?;
        let opened = self.picked.as_ref().and_then(|it| it.opened.clone());
        let preparation = opened.ok_or(WireError::NothingChosen)?;
        let engine = self.engine()?;
        let taken = match into {
            None => engine.take_preparation(preparation)?,
            Some(meeting) => engine.add_prepared_questions(meeting, preparation)?,
        };
        self.preparation_forget();
        Ok(Changed::of(taken, |it| it.0.to_string()))
    }

    /// Forgets the file of a colleague.
    pub fn preparation_forget(&mut self) {
        self.picked = None;
    }
}
