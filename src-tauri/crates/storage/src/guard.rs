//! What the guard against leaks remembers of a case: words that are no names, and who someone is under the print of a
//! name. No name comes in here; how a print is taken is known by `engine`.

use domain::{CaseId, GuardRole, GuardWord, NamePrint, NameSalt, Role};
use rusqlite::{Row, params};

use crate::{Rows, StorageError, Tx, value};

impl Rows<'_> {
    /// The words that are no names in the case, in alphabetical order.
    pub fn guard_words_of(&self, case: CaseId) -> Result<Vec<GuardWord>, StorageError> {
        let sql = "select word from guard_word where case_id = ?1 order by fold(word), word";
        self.all(sql, [case.0.to_string()], |row| value::read(row, "word", |it| GuardWord::new(it).ok()))
    }

    /// The word, when it is no name in the case.
    pub fn guard_word(&self, case: CaseId, word: &GuardWord) -> Result<Option<GuardWord>, StorageError> {
        let sql = "select word from guard_word where case_id = ?1 and word = ?2";
        let row_to_word = |row: &Row<'_>| value::read(row, "word", |it| GuardWord::new(it).ok());
        self.first(sql, [case.0.to_string().as_str(), word.as_str()], row_to_word)
    }

    /// What the prints of the names in the case are taken with; `None` when there are none.
    pub fn name_salt(&self, case: CaseId) -> Result<Option<NameSalt>, StorageError> {
        self.first("select salt from name_salt where case_id = ?1", [case.0.to_string()], |row| {
            Ok(NameSalt(value::read(row, "salt", value::uuid)?))
        })
    }

    /// Who is who in the case, in the order in which they came.
    pub fn guard_roles_of(&self, case: CaseId) -> Result<Vec<GuardRole>, StorageError> {
        self.all(include_str!("guard/roles_of.sql"), [case.0.to_string()], row_to_role)
    }

    /// Who the one with that print is in the case.
    pub fn guard_role(&self, case: CaseId, print: NamePrint) -> Result<Option<GuardRole>, StorageError> {
        self.first(include_str!("guard/role.sql"), [case.0.to_string(), print.text()], row_to_role)
    }
}

impl Tx<'_> {
    /// Puts the word there as it is given.
    pub fn put_guard_word(&self, case: CaseId, word: &GuardWord) -> Result<(), StorageError> {
        let sql = "insert into guard_word (case_id, word) values (?1, ?2) on conflict do nothing";
        self.run(sql, [case.0.to_string().as_str(), word.as_str()])
    }

    /// Removes the word, when it is there.
    pub fn remove_guard_word(&self, case: CaseId, word: &GuardWord) -> Result<(), StorageError> {
        let sql = "delete from guard_word where case_id = ?1 and word = ?2";
        self.run(sql, [case.0.to_string().as_str(), word.as_str()])
    }

    /// Puts what the prints of the case are taken with there. Another one in its place would make the prints say
    /// nothing, so it is refused: [`StorageError::Conflict`].
    pub fn put_name_salt(&self, case: CaseId, salt: NameSalt) -> Result<(), StorageError> {
        let sql = "insert into name_salt (case_id, salt) values (?1, ?2)";
        self.run(sql, [case.0.to_string(), salt.0.to_string()])
    }

    /// Removes what the prints of the case are taken with, and with it every role.
    pub fn remove_name_salt(&self, case: CaseId) -> Result<(), StorageError> {
        self.run("delete from name_salt where case_id = ?1", [case.0.to_string()])
    }

    /// Puts the role there as it is given, in the place of the one with that print.
    pub fn put_guard_role(&self, role: &GuardRole) -> Result<(), StorageError> {
        let (case, print) = (role.case.0.to_string(), role.print.text());
        self.run(
            include_str!("guard/put_role.sql"),
            params![case, print, role.role.id(), role.age, role.turn],
        )
    }

    /// Removes the role, when it is there.
    pub fn remove_guard_role(&self, case: CaseId, print: NamePrint) -> Result<(), StorageError> {
        let sql = "delete from guard_role where case_id = ?1 and print = ?2";
        self.run(sql, [case.0.to_string(), print.text()])
    }
}

fn row_to_role(row: &Row<'_>) -> Result<GuardRole, StorageError> {
    Ok(GuardRole {
        case: CaseId(value::read(row, "case_id", value::uuid)?),
        print: value::read(row, "print", NamePrint::parse)?,
        role: value::read(row, "role", Role::from_id)?,
        age: row.get("age")?,
        turn: row.get("turn")?,
    })
}
