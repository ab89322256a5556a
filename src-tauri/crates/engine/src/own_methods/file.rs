//! A method of one's own as a file for a colleague: out through the gate only, and in with an id of this vault.

use std::path::Path;

use domain::{MethodId, MethodName, OwnMethod, OwnMethods};
use privacy::{Acceptance, InTheWay, clear};
use storage::{AnyRow, Change};

use crate::log::{Accepted, Event};
use crate::op::Op;
use crate::transact::Changed;
use crate::{Engine, EngineError, write_file};

/// What became of a method that came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TakenAs {
    /// It stands among the others.
    New,
    /// It stands among the others, of which one has the same name.
    SameName,
    /// The same one was here already, so nothing was done.
    Here,
}

/// A method that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenMethod {
    /// Which one it is in this vault.
    pub id: MethodId,
    /// What it is called.
    pub name: MethodName,
    /// What became of it.
    pub taken: TakenAs,
}

impl Engine {
    /// What stands between this method and a file.
    pub fn in_the_way_of_method(&self, id: &MethodId) -> Result<InTheWay, EngineError> {
        Ok(InTheWay::of(&self.to_leave(id)?))
    }

    /// Saves the method to `path` as a file of a content pack; one without steps is in no pack.
    pub fn save_method(
        &mut self,
        id: &MethodId,
        accepted: &[Acceptance],
        path: &Path,
    ) -> Result<(), EngineError> {
        let cleared = clear(self.to_leave(id)?, accepted);
        let cleared = cleared.map_err(|it| EngineError::NotCleared(it.open))?;
        let text = exchange::methods_file(&cleared);
        let accepted = Accepted::of(accepted.iter().map(Acceptance::kind));
        self.noting(Event::MethodSaved { accepted }, || write_file(path, text.as_bytes()))
    }

    /// Takes methods in that stood in a file, each with a fresh id: what it was called elsewhere may be another one's
    /// here. What was here already, word for word, stays as it is.
    pub fn take_methods(
        &mut self,
        methods: Vec<OwnMethod>,
    ) -> Result<Changed<Vec<TakenMethod>>, EngineError> {
        let mut here = self.own_methods()?;
        let (mut taken, mut new) = (Vec::with_capacity(methods.len()), Vec::new());
        for it in methods {
            let name = it.name.clone();
            if let Some(same) = here.iter().find(|there| says_the_same(there, &it)) {
                taken.push(TakenMethod { id: same.id.clone(), name, taken: TakenAs::Here });
                continue;
            }
            let has_name = here.iter().any(|there| there.name == name);
            let based_on = it
                .based_on
                .filter(|from| !OwnMethod::is_own(from) || here.iter().any(|there| there.id == *from));
            let method = OwnMethod { id: self.new_method_id()?, based_on, ..it };
            taken.push(TakenMethod {
                id: method.id.clone(),
                name,
                taken: if has_name { TakenAs::SameName } else { TakenAs::New },
            });
            here.push(method.clone());
            new.push(method);
        }
        self.transact(Op::TakeMethods, |work| {
            if !new.is_empty() {
                work.note(Event::MethodsTaken { count: u32::try_from(new.len()).unwrap_or(u32::MAX) })?;
            }
            for it in new {
                work.apply(Change::put(None, AnyRow::OwnMethod(it)))?;
            }
            Ok(taken)
        })
    }

    fn to_leave(&self, id: &MethodId) -> Result<OwnMethods, EngineError> {
        let method = self.db.rows().own_method(id)?.ok_or_else(|| EngineError::MethodGone(id.clone()))?;
        if method.steps.as_slice().is_empty() {
            return Err(EngineError::MethodWithoutSteps);
        }
        Ok(OwnMethods(vec![method]))
    }
}

/// True when only the ids differ.
fn says_the_same(a: &OwnMethod, b: &OwnMethod) -> bool {
    (&a.name, &a.when, &a.note, &a.steps) == (&b.name, &b.when, &b.note, &b.steps)
}
