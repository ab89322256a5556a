//! Answers: what the worker wrote at one question of the guide in one case.
//! The question itself is content.

use domain::{Answer, CaseId, QuestionId, Reflection};
use rusqlite::{Row, params};

use crate::{Rows, StorageError, Tx, value};

impl Rows<'_> {
    /// The answers of the case, by question.
    pub fn answers_of(&self, case: CaseId) -> Result<Vec<Answer>, StorageError> {
        self.all(include_str!("answer/of_case.sql"), [case.0.to_string()], row_to_answer)
    }

    /// The answer to that question in the case.
    pub fn answer(&self, case: CaseId, question: &QuestionId) -> Result<Option<Answer>, StorageError> {
        let key = params![case.0.to_string(), question.as_str()];
        self.first(include_str!("answer/of_question.sql"), key, row_to_answer)
    }
}

impl Tx<'_> {
    /// Puts the answer there as it is given, in the place of the one to that question in the case.
    pub fn put_answer(&self, answer: &Answer) -> Result<(), StorageError> {
        let row = params![answer.case.0.to_string(), answer.question.as_str(), answer.text.as_str()];
        self.run(include_str!("answer/put.sql"), row)
    }

    /// Removes the answer to that question in the case, when it is there.
    pub fn remove_answer(&self, case: CaseId, question: &QuestionId) -> Result<(), StorageError> {
        let key = params![case.0.to_string(), question.as_str()];
        self.run("delete from answer where case_id = ?1 and question = ?2", key)
    }
}

fn row_to_answer(row: &Row<'_>) -> Result<Answer, StorageError> {
    Ok(Answer {
        case: CaseId(value::read(row, "case_id", value::uuid)?),
        question: value::read(row, "question", |it| QuestionId::new(it).ok())?,
        text: value::read(row, "reflection", |it| Reflection::new(it).ok())?,
    })
}
