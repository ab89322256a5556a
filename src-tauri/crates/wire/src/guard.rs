//! The guard against leaks while someone types: what in a text could lead to a family, as marks with what could stand
//! there instead. Nothing that is sent here is kept or logged.

use std::ops::Range;

use domain::{RoleName, Story};
use engine::{Guard, Mark, ReplaceName, Who};
use privacy::{Level, Reason, Season, Severity, Suggestion, in_utf16};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::cases::case_id;
use crate::error::WireResult;
use crate::ids::codes;
use crate::{App, Changed, FindingKind};

codes! {
    /// Who someone is in a family or around it.
    RoleCode for domain::Role {
        Mother Mother = "moeder", Father Father = "vader", Son Son = "zoon", Daughter Daughter = "dochter",
        Child Child = "kind", Brother Brother = "broer", Sister Sister = "zus", Grandmother Grandmother = "oma",
        Grandfather Grandfather = "opa", Aunt Aunt = "tante", Uncle Uncle = "oom", Cousin Cousin = "neef-nicht",
        StepParent StepParent = "stiefouder", FosterParent FosterParent = "pleegouder", Partner Partner = "partner",
        Friend Friend = "vriend", Neighbour Neighbour = "buur", Teacher Teacher = "leerkracht",
        Doctor Doctor = "arts", Colleague Colleague = "collega",
    }
    /// How a text leads to a family: by itself, or together with something else.
    LevelCode for Level { Direct Direct = "direct", Indirect Indirect = "indirect" }
    /// What a mark asks of the worker: it cannot leave, it should not leave, or it is worth a thought.
    SeverityCode for Severity { Blocks Blocks = "blocks", Warns Warns = "warns", Asks Asks = "asks" }
    /// A season.
    SeasonCode for Season {
        Spring Spring = "voorjaar", Summer Summer = "zomer", Autumn Autumn = "najaar", Winter Winter = "winter",
    }
    /// Why something was found: the screen has one sentence for each.
    ReasonCode for Reason {
        CheckDigits CheckDigits = "check-digits", Form Form = "form", NearBirth NearBirth = "near-birth",
        DayKnown DayKnown = "day-known", ListedName ListedName = "listed-name", AfterRole AfterRole = "after-role",
        AfterTitle AfterTitle = "after-title", AfterNaming AfterNaming = "after-naming",
        WithGivenName WithGivenName = "with-given-name", ActsLikePerson ActsLikePerson = "acts-like-person",
        BesideName BesideName = "beside-name", NamedHere NamedHere = "named-here", KnownHere KnownHere = "known-here",
        WrittenLikeName WrittenLikeName = "written-like-name", LikeInitials LikeInitials = "like-initials",
        LikeStreet LikeStreet = "like-street", LikeSchool LikeSchool = "like-school",
        LikeInstitution LikeInstitution = "like-institution",
        ListedInstitution ListedInstitution = "listed-institution", ListedPlace ListedPlace = "listed-place",
        AfterPlaceWord AfterPlaceWord = "after-place-word", AfterFileWord AfterFileWord = "after-file-word",
    }
}

/// One person of a case, without a name: `zoon A (9)`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RoleRow {
    /// Who it is.
    pub role: RoleCode,
    /// The letter that tells two with the same role apart.
    pub letter: Option<String>,
    /// The age in years.
    pub age: Option<u8>,
    /// Which person: the same number, the same one.
    pub turn: u32,
}

impl From<RoleName> for RoleRow {
    fn from(it: RoleName) -> Self {
        Self { role: it.role.into(), letter: it.letter, age: it.age, turn: it.turn }
    }
}

/// What could stand there instead; the screen has the words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum InsteadRow {
    /// Nothing: the text does not need it.
    LeaveOut,
    /// A kind of place.
    KindOfPlace,
    /// An age.
    Age {
        /// In years, when the text tells it.
        years: Option<u8>,
    },
    /// An age in bands.
    AgeBand {
        /// From so many years on.
        from: Option<u8>,
        /// To so many years.
        to: Option<u8>,
    },
    /// Who it is.
    Role {
        /// Who, when the text tells it.
        role: Option<RoleCode>,
    },
    /// When in the help it was.
    WeekOfHelp,
    /// When it was, roughly.
    Period,
    /// The season.
    Season {
        /// Which.
        season: SeasonCode,
    },
    /// A kind of school.
    KindOfSchool,
    /// A kind of institution.
    KindOfInstitution,
}

impl From<Suggestion> for InsteadRow {
    fn from(it: Suggestion) -> Self {
        match it {
            Suggestion::LeaveOut => Self::LeaveOut,
            Suggestion::KindOfPlace => Self::KindOfPlace,
            Suggestion::Age(years) => Self::Age { years },
            Suggestion::AgeBand(band) => Self::AgeBand { from: band.map(|it| it.0), to: band.map(|it| it.1) },
            Suggestion::Role(role) => Self::Role { role: role.map(RoleCode::from) },
            Suggestion::WeekOfHelp => Self::WeekOfHelp,
            Suggestion::Period => Self::Period,
            Suggestion::Season(season) => Self::Season { season: season.into() },
            Suggestion::KindOfSchool => Self::KindOfSchool,
            Suggestion::KindOfInstitution => Self::KindOfInstitution,
        }
    }
}

/// Something in a text that could lead to a family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MarkRow {
    /// Where it begins, in UTF-16 code units of the text that was sent.
    pub start: u32,
    /// Where it ends, in the same units; not part of it any more.
    pub end: u32,
    /// What it is.
    pub kind: FindingKind,
    /// How it leads to a family.
    pub level: LevelCode,
    /// What it asks of the worker.
    pub severity: SeverityCode,
    /// Why it was found.
    pub reason: ReasonCode,
    /// What could stand there instead, the best one first.
    pub proposals: Vec<InsteadRow>,
    /// The role that this name has in the case.
    pub role: Option<RoleRow>,
}

/// The marks of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GuardView {
    /// In order and without overlap.
    pub marks: Vec<MarkRow>,
}

/// Who someone is, to remember.
#[derive(Debug, Clone, Copy, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WhoInput {
    /// The role.
    pub role: RoleCode,
    /// The age in years; `null` leaves what is known.
    pub age: Option<u8>,
    /// The person whose other name this is: the `turn` of that one.
    pub same_as: Option<u32>,
}

impl From<WhoInput> for Who {
    fn from(it: WhoInput) -> Self {
        Self { role: it.role.into(), age: it.age, same_as: it.same_as }
    }
}

/// A name to replace in every text of a case.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GuardReplace {
    /// The name.
    pub name: String,
    /// The words in its place.
    pub words: String,
    /// Who it is, to remember; `null` remembers nothing.
    pub role: Option<WhoInput>,
}

/// What a text is looked through with: gathered under the lock of the app, used beside it.
pub struct Looking {
    guard: Guard,
    today: chrono::NaiveDate,
}

impl Looking {
    /// The marks of `text`, of which no more is read than a story holds.
    pub fn look(&self, text: &str) -> GuardView {
        let most = text.char_indices().nth(Story::MOST).map_or(text.len(), |(at, _)| at);
        let text = text.get(..most).unwrap_or(text);
        let marks = self.guard.look(text);
        let units = in_utf16(text, marks.iter().map(|it| &it.finding.at));
        GuardView { marks: marks.into_iter().zip(units).map(|(it, units)| self.row(it, &units)).collect() }
    }

    fn row(&self, Mark { finding, person }: Mark, units: &Range<usize>) -> MarkRow {
        let count = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
        MarkRow {
            start: count(units.start),
            end: count(units.end),
            kind: finding.kind.into(),
            level: finding.kind.level().into(),
            severity: finding.kind.severity().into(),
            reason: finding.reason.into(),
            proposals: finding.suggestions_on(self.today).into_iter().map(InsteadRow::from).collect(),
            role: person.map(RoleRow::from),
        }
    }
}

impl App {
    /// What a text is looked through with: with what is remembered of the case, or without a case.
    pub fn guard_looking(&mut self, case: Option<&str>) -> WireResult<Looking> {
        let today = self.now().date();
        let case = case.map(case_id).transpose()?;
        let engine = self.engine()?;
        let guard = case.map(|it| engine.guard(it)).transpose()?.unwrap_or_default();
        Ok(Looking { guard, today })
    }

    /// The people of the case, without their names.
    pub fn guard_roles(&mut self, case: &str) -> WireResult<Vec<RoleRow>> {
        let roles = self.engine()?.roles(case_id(case)?)?;
        Ok(roles.into_iter().map(RoleRow::from).collect())
    }

    /// The words that are no names in the case.
    pub fn guard_words(&mut self, case: &str) -> WireResult<Vec<String>> {
        let words = self.engine()?.guard_words(case_id(case)?)?;
        Ok(words.into_iter().map(|it| it.as_str().to_owned()).collect())
    }

    /// Says that the word is no name in the case.
    pub fn guard_word_is_no_name(&mut self, case: &str, word: &str) -> WireResult<Changed<()>> {
        Ok(self.engine()?.word_is_no_name(case_id(case)?, word)?.into())
    }

    /// Takes back that the word is no name in the case.
    pub fn guard_word_forget(&mut self, case: &str, word: &str) -> WireResult<Changed<()>> {
        Ok(self.engine()?.forget_guard_word(case_id(case)?, word)?.into())
    }

    /// Remembers who the one with this name is, and gives the role with its letter. The name itself is not kept.
    pub fn guard_name_role(
        &mut self,
        case: &str,
        name: &str,
        role: WhoInput,
    ) -> WireResult<Changed<RoleRow>> {
        Ok(Changed::of(self.engine()?.name_role(case_id(case)?, name, role.into())?, RoleRow::from))
    }

    /// Replaces a name in every text of the case as one step, and tells in how many places it stood.
    pub fn guard_replace_everywhere(&mut self, case: &str, input: GuardReplace) -> WireResult<Changed<u32>> {
        let GuardReplace { name, words, role } = input;
        let input = ReplaceName { name, words, who: role.map(Who::from) };
        Ok(Changed::of(self.engine()?.replace_name(case_id(case)?, &input)?, |it| it))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_id_of_the_rules() {
        for reason in Reason::ALL {
            assert_eq!(written(ReasonCode::from(reason)), reason.id());
        }
        for role in domain::Role::ALL {
            assert_eq!(written(RoleCode::from(role)), role.id());
        }
        for season in (1..=12).filter_map(Season::of_month) {
            assert_eq!(written(SeasonCode::from(season)), season.id());
        }
    }

    fn written(code: impl Serialize) -> String {
        serde_json::to_value(code).unwrap().as_str().unwrap().to_owned()
    }

    #[track_caller]
    fn check(text: &str, expected: &[(&str, FindingKind)]) {
        let looking = Looking { guard: Guard::default(), today: "2026-11-22".parse().unwrap() };
        let units: Vec<u16> = text.encode_utf16().collect();
        let marks = looking.look(text).marks;
        let found: Vec<_> = marks
            .iter()
            .map(|it| {
                let at = usize::try_from(it.start).unwrap()..usize::try_from(it.end).unwrap();
                (String::from_utf16(&units[at]).unwrap(), it.kind)
            })
            .collect();
        let found: Vec<_> = found.iter().map(|(text, kind)| (text.as_str(), *kind)).collect();
        assert_eq!(found, expected);
        assert!(marks.iter().all(|it| !it.proposals.is_empty()), "there is always something to do");
    }

    #[test]
    fn places_are_counted_as_the_window_counts() {
        check("BSN 111222333", &[("111222333", FindingKind::Bsn)]);
        check(
            "👩‍👧 één: bel 06-12345678 of 111222333",
            &[("06-12345678", FindingKind::Phone), ("111222333", FindingKind::Bsn)],
        );
        check("moeder, zoon (9) en oma", &[]);
    }

    #[test]
    fn no_more_is_read_than_a_story_holds() {
        check(&format!("{}111222333", " ".repeat(Story::MOST)), &[]);
        check(&format!("{}111222333", "é ".repeat(1_000)), &[("111222333", FindingKind::Bsn)]);
    }

    #[test]
    fn an_age_comes_with_its_years() {
        let looking = Looking { guard: Guard::default(), today: "2026-11-22".parse().unwrap() };
        let marks = looking.look("geboren op 3 mei 2014").marks;
        assert_eq!(marks[0].proposals[0], InsteadRow::Age { years: Some(12) });
    }
}
