//! Methods of one's own: rows, what is written, and the file in which one goes to a colleague.

use std::path::Path;

use domain::{MethodId, MethodName, Note, OwnMethod, OwnStep, OwnSteps, StepMinutes, StepName};
use engine::{EngineError, OwnMethodInput, TakenAs, TakenMethod};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{WireError, WireResult};
use crate::meeting_files::checked;
use crate::papers::{AcceptedFinding, acceptances};
use crate::{App, Changed, Exported, FileCheckView};

/// The method from which another one was copied.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BasedOnRow {
    /// Which one.
    pub id: String,
    /// Its name; the id itself when nobody knows it.
    pub name: String,
}

/// A step of a method of one's own.
#[derive(Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OwnStepRow {
    /// The name.
    pub name: String,
    /// What to do; empty when nothing is said.
    pub text: String,
    /// Where the elements come in; empty when they do not.
    pub element_moment: String,
    /// The minutes that it usually takes.
    pub usual: u32,
    /// The minutes that it needs at least.
    pub least: u32,
}

/// A method of one's own.
#[derive(Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OwnMethodRow {
    /// Which one.
    pub id: String,
    /// The name.
    pub name: String,
    /// When it fits; empty when nothing is said.
    pub when: String,
    /// What to know beforehand; empty when nothing is said.
    pub note: String,
    /// The method from which it was copied.
    pub based_on: Option<BasedOnRow>,
    /// The steps.
    pub steps: Vec<OwnStepRow>,
    /// The minutes of all steps.
    pub minutes: u32,
}

/// A method of one's own as written.
#[derive(Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OwnMethodWrite {
    /// The name.
    pub name: String,
    /// When it fits.
    pub when: String,
    /// What to know beforehand.
    pub note: String,
    /// The steps.
    pub steps: Vec<OwnStepRow>,
}

/// What became of a method that came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum TakenCode {
    /// It stands among the others.
    New,
    /// It stands among the others, of which one has the same name.
    SameName,
    /// The same one was here already.
    Here,
}

/// A method that came in from a file.
#[derive(Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TakenMethodRow {
    /// Which one it is here.
    pub id: String,
    /// The name.
    pub name: String,
    /// What became of it.
    pub taken: TakenCode,
}

impl OwnMethodWrite {
    fn read(self) -> Result<OwnMethodInput, EngineError> {
        let steps = self.steps.into_iter().map(OwnStepRow::read);
        Ok(OwnMethodInput {
            name: MethodName::new(&self.name)?,
            when: Note::new(&self.when)?,
            note: Note::new(&self.note)?,
            steps: OwnSteps::new(steps.collect::<Result<_, EngineError>>()?)?,
        })
    }
}

impl OwnStepRow {
    fn read(self) -> Result<OwnStep, EngineError> {
        Ok(OwnStep {
            name: StepName::new(&self.name)?,
            text: Note::new(&self.text)?,
            element_moment: Note::new(&self.element_moment)?,
            minutes: StepMinutes { usual: self.usual, least: self.least },
        })
    }
}

impl From<&OwnStep> for OwnStepRow {
    fn from(it: &OwnStep) -> Self {
        Self {
            name: it.name.as_str().to_owned(),
            text: it.text.as_str().to_owned(),
            element_moment: it.element_moment.as_str().to_owned(),
            usual: it.minutes.usual,
            least: it.minutes.least,
        }
    }
}

impl From<TakenMethod> for TakenMethodRow {
    fn from(it: TakenMethod) -> Self {
        Self {
            id: it.id.to_string(),
            name: it.name.as_str().to_owned(),
            taken: match it.taken {
                TakenAs::New => TakenCode::New,
                TakenAs::SameName => TakenCode::SameName,
                TakenAs::Here => TakenCode::Here,
            },
        }
    }
}

impl App {
    /// The methods of one's own, by name.
    pub fn method_list_own(&mut self) -> WireResult<Vec<OwnMethodRow>> {
        let engine = self.engine()?;
        let own = engine.own_methods()?;
        let name_of = |id: &MethodId| {
            let of_pack = engine.pack().method(id).map(|it| it.name.clone());
            let mine = || own.iter().find(|it| it.id == *id).map(|it| it.name.as_str().to_owned());
            of_pack.or_else(mine).unwrap_or_else(|| id.to_string())
        };
        let row = |it: &OwnMethod| OwnMethodRow {
            id: it.id.to_string(),
            name: it.name.as_str().to_owned(),
            when: it.when.as_str().to_owned(),
            note: it.note.as_str().to_owned(),
            based_on: it.based_on.as_ref().map(|id| BasedOnRow { id: id.to_string(), name: name_of(id) }),
            steps: it.steps.as_slice().iter().map(OwnStepRow::from).collect(),
            minutes: it.steps.as_slice().iter().map(|it| it.minutes.usual).sum(),
        };
        Ok(own.iter().map(row).collect())
    }

    /// Makes a method of one's own and gives back which.
    pub fn method_add(&mut self, method: OwnMethodWrite) -> WireResult<Changed<String>> {
        let changed = self.engine()?.add_method(method.read()?)?;
        Ok(Changed::of(changed, |it| it.to_string()))
    }

    /// Copies a method, to change, and gives back the copy.
    pub fn method_copy(&mut self, of: &str, name: &str) -> WireResult<Changed<String>> {
        let (of, name) = (method_id(of)?, MethodName::new(name).map_err(EngineError::from)?);
        Ok(Changed::of(self.engine()?.copy_method(&of, name)?, |it| it.to_string()))
    }

    /// Changes a method of one's own. Meetings that have its steps keep them.
    pub fn method_edit(&mut self, id: &str, method: OwnMethodWrite) -> WireResult<Changed<()>> {
        let id = method_id(id)?;
        Ok(self.engine()?.edit_method(&id, method.read()?)?.into())
    }

    /// Removes a method of one's own. Meetings that have its steps keep them.
    pub fn method_remove(&mut self, id: &str) -> WireResult<Changed<()>> {
        let id = method_id(id)?;
        Ok(self.engine()?.remove_method(&id)?.into())
    }

    /// What stands between the method and a file.
    pub fn method_file_check(&mut self, id: &str) -> WireResult<FileCheckView> {
        let in_the_way = self.engine()?.in_the_way_of_method(&method_id(id)?)?;
        Ok(checked(&in_the_way))
    }

    /// The name that the file of a method would get; nothing of what was written is in it.
    pub fn method_file_name(&self) -> String {
        format!("werkvorm-{}.toml", self.now().date())
    }

    /// Saves the method to `path`, when every finding is accepted.
    pub fn method_file_save(
        &mut self,
        id: &str,
        accepted: &[AcceptedFinding],
        path: &Path,
    ) -> WireResult<Exported> {
        let id = method_id(id)?;
        let engine = self.engine()?;
        let accepted = acceptances(&engine.in_the_way_of_method(&id)?, accepted);
        engine.save_method(&id, &accepted, path)?;
        Ok(Exported::saved(path))
    }

    /// Takes the methods in the file at `path` in.
    pub fn method_file_open(&mut self, path: &Path) -> WireResult<Changed<Vec<TakenMethodRow>>> {
        let engine = self.engine()?;
        let changed = engine.take_methods(exchange::read_methods(path)?)?;
        Ok(Changed::of(changed, |it| it.into_iter().map(TakenMethodRow::from).collect()))
    }
}

pub(crate) fn method_id(text: &str) -> WireResult<MethodId> {
    MethodId::new(text).map_err(|_| WireError::UnknownId { id: text.chars().take(64).collect() })
}
