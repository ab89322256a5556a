//! Reading methods of one's own from a file of a content pack. Such a file by itself knows no pack: what it says of
//! sources is read past, and a pack that takes the file in checks it.

use std::cell::RefCell;

use domain::{
    MethodName, Note, OwnMethod, OwnStep, OwnSteps, StepMinutes, StepName, TextError, least_minutes,
};

use super::guide::{bounded_steps, step_minutes};
use super::notes::Notes;
use super::sheet::Sheet;
use super::sheet_of;
use crate::words::messages as words;
use crate::{Kind, Problem, ProblemKind};

/// The methods in the text of `file`, or everything that is wrong with it. The ids are those of the file: who keeps
/// one of these methods gives it an id of its own.
pub fn own_methods_from(file: &str, text: &str) -> Result<Vec<OwnMethod>, Vec<Problem>> {
    let notes = RefCell::new(Notes::default());
    let mut methods = Vec::new();
    sheet_of(file, text, &notes, |sheet| {
        // In the file of a whole pack it stands besides when to choose which: that goes with the pack.
        sheet.pass_by("choices");
        methods = sheet.some_rows("methods", method);
    });
    let problems = notes.into_inner().into_problems();
    if problems.is_empty() { Ok(methods) } else { Err(problems) }
}

fn method(sheet: &Sheet<'_>) -> Option<OwnMethod> {
    for key in ["mark", "minutes", "minutes_to", "people", "setting", "sources"] {
        sheet.pass_by(key);
    }
    let id = sheet.declare(Kind::Method);
    let name = taken(sheet, "name", &sheet.text("name"), MethodName::new);
    let when = taken(sheet, "when", filled_in(&sheet.text("when"), &words::own_method_when()), Note::new);
    let note = optional(sheet, "note");
    let based_on = sheet.optional_id("based_on");
    let steps = sheet.some_rows("steps", step);
    let minutes = steps.iter().map(|it| it.minutes.usual).sum();
    if !bounded_steps(sheet, steps.len(), minutes) {
        return None;
    }
    let steps = OwnSteps::new(steps).ok()?;
    Some(OwnMethod { id: id?, name: name?, when: when?, note: note?, based_on, steps })
}

fn step(sheet: &Sheet<'_>) -> Option<OwnStep> {
    sheet.pass_by("minutes_mark");
    let called = sheet.text("name");
    let name = taken(sheet, "name", &called, StepName::new);
    let usual = step_minutes(sheet).map(u32::from);
    let least = sheet.optional_number("least").map(u32::from);
    let text = taken(sheet, "text", filled_in(&sheet.text("text"), &called), Note::new);
    let element_moment = optional(sheet, "element_moment");
    let minutes =
        usual.map(|usual| StepMinutes { usual, least: least.unwrap_or_else(|| least_minutes(usual)) });
    Some(OwnStep { name: name?, text: text?, element_moment: element_moment?, minutes: minutes? })
}

/// The text, blank when it is only what a file says in the place of nothing.
fn filled_in<'a>(text: &'a str, in_place: &str) -> &'a str {
    if text == in_place { "" } else { text }
}

/// A text that may be left out, which is the same as a blank one.
fn optional(sheet: &Sheet<'_>, key: &'static str) -> Option<Note> {
    taken(sheet, key, &sheet.optional_text(key).unwrap_or_default(), Note::new)
}

fn taken<T>(
    sheet: &Sheet<'_>,
    key: &'static str,
    text: &str,
    new: fn(&str) -> Result<T, TextError>,
) -> Option<T> {
    match new(text) {
        Ok(it) => Some(it),
        Err(TextError::TooLong { has, most }) => {
            sheet.problem(&sheet.place_of(key), ProblemKind::TooLong { key, has, most });
            None
        }
        // That it is empty was told when the key was read.
        Err(TextError::Empty) => None,
    }
}
