//! What "mijn gegevens" is made from, on paper and as a file, and which texts leave with it.

mod meetings;

use chrono::NaiveDateTime;
use domain::{CaseId, GuardWord, HandbookMark, LearningPoint, RoleName};
use privacy::{FreeText, Place, Texts};

pub use meetings::MyMeetings;

use super::super::case_sheet::CaseSheet;

/// Everything of a worker: the cases, also those in the bin, what belongs to none, and the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MyData {
    /// The cases with all that hangs on them, by name.
    pub cases: Vec<CaseSheet>,
    /// What the guard against leaks remembers of those cases, for each of which it remembers something.
    pub remembered: Vec<Remembered>,
    /// Favourites and notes in the handbook.
    pub marks: Vec<HandbookMark>,
    /// What was learned, apart from any case.
    pub learning: Vec<LearningPoint>,
    /// Groups, meetings and own methods.
    pub meetings: MyMeetings,
    /// What happened, in sentences without anything of a case.
    pub log: Vec<LoggedLine>,
}

/// What the guard against leaks remembers of a case. It knows no names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remembered {
    /// The case.
    pub case: CaseId,
    /// The words that are no names.
    pub words: Vec<GuardWord>,
    /// The people, in the order in which they came.
    pub people: Vec<RoleName>,
}

/// An entry of the log in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoggedLine {
    /// Its number.
    pub number: u32,
    /// When it was written down.
    pub at: NaiveDateTime,
    /// What happened.
    pub text: String,
}

impl MyData {
    /// What the guard remembers of the case; `None` for nothing.
    pub fn remembered_of(&self, case: CaseId) -> Option<&Remembered> {
        self.remembered.iter().find(|it| it.case == case)
    }

    /// A text of a meeting that comes from a case is looked at as one of that case.
    fn in_its_case<'a>(&'a self, text: FreeText<'a>, case: Option<CaseId>) -> FreeText<'a> {
        let sheet = case.and_then(|id| self.cases.iter().find(|it| it.case.id == id));
        sheet.map_or(text.clone(), |it| text.with(&it.known).in_case(it.case.id))
    }
}

impl Texts for MyData {
    fn texts(&self) -> Vec<FreeText<'_>> {
        let cases = self.cases.iter().flat_map(|sheet| {
            let id = sheet.case.id;
            let words = self.remembered_of(id).map_or(&[][..], |it| &it.words);
            let words =
                words.iter().map(|it| FreeText::new(Place::GuardWord, it.as_str()).with(&sheet.known));
            sheet.texts().into_iter().chain(words).map(move |it| it.in_case(id))
        });
        let marks = self
            .marks
            .iter()
            .map(|it| FreeText::new(Place::HandbookNote(it.element.clone()), it.note.as_str()));
        let learning =
            self.learning.iter().map(|it| FreeText::new(Place::LearningPoint(it.id), it.text.as_str()));
        let meetings = self.meetings.texts().map(|(text, case)| self.in_its_case(text, case));
        cases.chain(marks).chain(learning).chain(meetings).collect()
    }
}
