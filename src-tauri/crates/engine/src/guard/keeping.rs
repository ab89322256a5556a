//! What the worker says of names in a case: that a word is none, and who someone is. It reads no text of the case.

use domain::{
    CaseId, GuardRole, GuardWord, MAX_GUARD_ROLES, MAX_GUARD_WORDS, NamePrint, NameSalt, Role, RoleName,
    TextError, role_names,
};
use privacy::compared;
use storage::{AnyRow, Change};

use super::print_of;
use crate::op::Op;
use crate::transact::{Changed, Work};
use crate::{Engine, EngineError};

/// Who someone is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Who {
    /// The role.
    pub role: Role,
    /// The age in years; `None` leaves what is known.
    pub age: Option<u8>,
    /// The person whose other name this is, by turn.
    pub same_as: Option<u32>,
}

impl Engine {
    /// Says that the word is no name in the case. What is said already is no step.
    pub fn word_is_no_name(&mut self, case: CaseId, word: &str) -> Result<Changed<()>, EngineError> {
        let word = GuardWord::new(word)?;
        self.transact(Op::WordIsNoName, |work| {
            work.case(case)?;
            let words = work.tx.guard_words_of(case)?;
            if words.iter().any(|it| is_alike(it, word.as_str())) {
                return Ok(());
            }
            if words.len() >= MAX_GUARD_WORDS {
                return Err(EngineError::TooManyGuardWords(MAX_GUARD_WORDS));
            }
            work.apply(Change::put(None, AnyRow::GuardWord(case, word)))
        })
    }

    /// Takes back that the word is no name in the case.
    pub fn forget_guard_word(&mut self, case: CaseId, word: &str) -> Result<Changed<()>, EngineError> {
        self.transact(Op::ForgetGuardWord, |work| {
            work.case(case)?;
            remove_word(work, case, word)
        })
    }

    /// Remembers who the one with this name is in the case, and gives back how the role is told apart from others.
    pub fn name_role(
        &mut self,
        case: CaseId,
        name: &str,
        who: Who,
    ) -> Result<Changed<RoleName>, EngineError> {
        let name = name_of(name)?;
        let salt = NameSalt(self.new_id());
        self.transact(Op::NameRole, |work| {
            work.case(case)?;
            remember(work, case, name.as_str(), who, salt)
        })
    }
}

/// `text` as a name, which is no longer than a word that is kept and has a letter in it.
pub(super) fn name_of(text: &str) -> Result<GuardWord, EngineError> {
    let name = GuardWord::new(text)?;
    if name.as_str().chars().any(char::is_alphabetic) { Ok(name) } else { Err(TextError::Empty.into()) }
}

/// Remembers who the one with this name is. `new_salt` is for the first name in the case.
pub(super) fn remember(
    work: &mut Work<'_>,
    case: CaseId,
    name: &str,
    who: Who,
    new_salt: NameSalt,
) -> Result<RoleName, EngineError> {
    // A name is no longer a word that is none.
    remove_word(work, case, name)?;
    let salt = work.tx.name_salt(case)?;
    if salt.is_none() {
        work.apply(Change::put(None, AnyRow::NameSalt(case, new_salt)))?;
    }
    let print = print_of(salt.unwrap_or(new_salt), &compared(name));
    let roles = work.tx.guard_roles_of(case)?;
    let turn = turn_of(&roles, print, who.same_as)?;
    let person = |it: &&GuardRole| it.turn == turn;
    let age = who.age.or_else(|| roles.iter().find(person).and_then(|it| it.age));
    // Who someone is, is said of the person, not of one of the names.
    let names = roles.iter().filter(person).map(|it| it.print).chain([print]);
    for print in names.collect::<Vec<_>>() {
        put(work, GuardRole { case, print, role: who.role, age, turn })?;
    }
    let people = role_names(&work.tx.guard_roles_of(case)?);
    people.into_iter().find(|it| it.turn == turn).ok_or_else(|| unknown(turn))
}

/// The place of the person among the others: the one it is the same as, its own, or the next.
fn turn_of(roles: &[GuardRole], print: NamePrint, same_as: Option<u32>) -> Result<u32, EngineError> {
    let own = roles.iter().find(|it| it.print == print).map(|it| it.turn);
    if own.is_none() && roles.len() >= MAX_GUARD_ROLES {
        return Err(EngineError::TooManyNames(MAX_GUARD_ROLES));
    }
    match same_as {
        Some(turn) if roles.iter().any(|it| it.turn == turn) => Ok(turn),
        Some(turn) => Err(unknown(turn)),
        None => {
            Ok(own.unwrap_or_else(|| roles.iter().map(|it| it.turn.saturating_add(1)).max().unwrap_or(0)))
        }
    }
}

fn put(work: &mut Work<'_>, after: GuardRole) -> Result<(), EngineError> {
    let before = work.tx.guard_role(after.case, after.print)?;
    if before.as_ref() == Some(&after) {
        return Ok(());
    }
    work.apply(Change::put(before.map(AnyRow::GuardRole), AnyRow::GuardRole(after)))
}

fn remove_word(work: &mut Work<'_>, case: CaseId, like: &str) -> Result<(), EngineError> {
    let words = work.tx.guard_words_of(case)?;
    match words.into_iter().find(|it| is_alike(it, like)) {
        Some(it) => work.apply(Change::remove(AnyRow::GuardWord(case, it))),
        None => Ok(()),
    }
}

fn is_alike(kept: &GuardWord, word: &str) -> bool {
    compared(kept.as_str()) == compared(word)
}

fn unknown(turn: u32) -> EngineError {
    EngineError::UnknownId(turn.to_string())
}
