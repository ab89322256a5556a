//! Methods of one's own: copied from another one or begun anew, and changed.

mod file;

use ::content::{Method, agenda_of, copied};
use domain::{MeetingMethod, MeetingPlan, MethodId, MethodName, Note, OwnMethod, OwnMethods, OwnSteps};
use report::{GuideSheet, MeetingSheet};
use storage::{AnyRow, Change};

use crate::op::Op;
use crate::transact::{Changed, Work};
use crate::{Engine, EngineError};

pub use file::{TakenAs, TakenMethod};

/// What a method of one's own says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnMethodInput {
    /// The name.
    pub name: MethodName,
    /// When it fits; may be blank.
    pub when: Note,
    /// What to know beforehand; may be blank.
    pub note: Note,
    /// The steps.
    pub steps: OwnSteps,
}

impl Engine {
    /// The methods of one's own, by name.
    pub fn own_methods(&self) -> Result<Vec<OwnMethod>, EngineError> {
        let mut methods = self.db.rows().own_methods()?;
        methods.sort_by_key(|it| it.name.as_str().to_lowercase());
        Ok(methods)
    }

    /// The same in the shape of those of the content pack.
    pub(crate) fn methods_of_ones_own(&self) -> Result<Vec<Method>, EngineError> {
        Ok(self.own_methods()?.iter().map(Method::from).collect())
    }

    /// Makes a method of one's own.
    pub fn add_method(&mut self, input: OwnMethodInput) -> Result<Changed<MethodId>, EngineError> {
        let id = self.new_method_id()?;
        self.add_own(Op::AddMethod, made(id, None, input))
    }

    /// Makes a copy of a method of the content pack or of one's own, to change.
    pub fn copy_method(&mut self, of: &MethodId, name: MethodName) -> Result<Changed<MethodId>, EngineError> {
        let own = self.methods_of_ones_own()?;
        let unknown = || EngineError::UnknownId(of.to_string());
        let method =
            self.pack().method(of).or_else(|| own.iter().find(|it| it.id == *of)).ok_or_else(unknown)?;
        let id = self.new_method_id()?;
        let copy = copied(method, id, name)?;
        self.add_own(Op::AddMethod, copy)
    }

    /// Changes a method of one's own. Meetings that have its steps keep them as they were.
    pub fn edit_method(&mut self, id: &MethodId, input: OwnMethodInput) -> Result<Changed<()>, EngineError> {
        self.transact(Op::EditMethod, |work| {
            let before = existing(work, id)?;
            let after = made(id.clone(), before.based_on.clone(), input);
            if after == before {
                return Ok(());
            }
            work.apply(Change::put(Some(AnyRow::OwnMethod(before)), AnyRow::OwnMethod(after)))
        })
    }

    /// Removes a method of one's own. Meetings that have its steps keep them.
    pub fn remove_method(&mut self, id: &MethodId) -> Result<Changed<()>, EngineError> {
        self.transact(Op::RemoveMethod, |work| {
            let before = existing(work, id)?;
            work.apply(Change::remove(AnyRow::OwnMethod(before)))
        })
    }

    fn add_own(&mut self, op: Op, method: OwnMethod) -> Result<Changed<MethodId>, EngineError> {
        let id = method.id.clone();
        self.transact(op, |work| {
            work.apply(Change::put(None, AnyRow::OwnMethod(method)))?;
            Ok(id)
        })
    }

    /// What participants of a meeting by a method of one's own get; `None` for one of the content pack.
    pub(crate) fn own_handout(
        &self,
        plan: &MeetingPlan,
    ) -> Result<Option<MeetingSheet<MeetingPlan>>, EngineError> {
        let Some(method @ MeetingMethod::Method(id)) = &plan.method else { return Ok(None) };
        let own = self.db.rows().own_method(id)?.filter(|_| self.pack().method(id).is_none());
        let Some(own) = own else { return Ok(None) };
        let agenda = agenda_of(method, self.pack(), &[Method::from(&own)]).transpose()?.unwrap_or_default();
        let agenda = match plan.length {
            Some(length) if !agenda.is_empty() => agenda.fitted(length.minutes())?,
            Some(_) | None => agenda,
        };
        let mut sheet = MeetingSheet::from(MeetingPlan { agenda, ..plan.clone() });
        sheet.methods.push((own.id, own.name));
        Ok(Some(sheet))
    }

    /// The methods that the worker made among those of the sheets.
    pub(crate) fn own_among(&self, sheets: &[GuideSheet]) -> Result<OwnMethods, EngineError> {
        let ids = sheets.iter().filter_map(|it| match it {
            GuideSheet::Method(id) => Some(id),
            GuideSheet::Conversation(_) => None,
        });
        let own = ids.filter_map(|id| self.db.rows().own_method(id).transpose());
        Ok(OwnMethods(own.collect::<Result<_, _>>()?))
    }

    pub(crate) fn new_method_id(&self) -> Result<MethodId, EngineError> {
        let id = format!("{}{}", OwnMethod::PREFIX, self.new_id().simple());
        MethodId::new(&id).map_err(|_| EngineError::UnknownId(id))
    }
}

fn made(id: MethodId, based_on: Option<MethodId>, input: OwnMethodInput) -> OwnMethod {
    let OwnMethodInput { name, when, note, steps } = input;
    OwnMethod { id, name, when, note, based_on, steps }
}

fn existing(work: &Work<'_>, id: &MethodId) -> Result<OwnMethod, EngineError> {
    work.tx.own_method(id)?.ok_or_else(|| EngineError::MethodGone(id.clone()))
}
