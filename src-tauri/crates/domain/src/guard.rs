//! What the guard against leaks remembers of one case: words that are no names, and who someone is. Never a name:
//! a role is kept under a print of the name, which says nothing to who does not have the name already.

use uuid::Uuid;

use crate::CaseId;
use crate::text::{TextError, bounded, visible};

/// The most words of one case that are no names.
pub const MAX_GUARD_WORDS: usize = 500;

/// The most names of one case that have a role.
pub const MAX_GUARD_ROLES: usize = 100;

/// Who someone is in a family or around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Moeder.
    Mother,
    /// Vader.
    Father,
    /// Zoon.
    Son,
    /// Dochter.
    Daughter,
    /// Kind.
    Child,
    /// Broer.
    Brother,
    /// Zus.
    Sister,
    /// Oma.
    Grandmother,
    /// Opa.
    Grandfather,
    /// Tante.
    Aunt,
    /// Oom.
    Uncle,
    /// Neef of nicht.
    Cousin,
    /// Stiefvader, stiefmoeder, bonusouder.
    StepParent,
    /// Pleegouder.
    FosterParent,
    /// Partner of ex-partner.
    Partner,
    /// Vriend of vriendin.
    Friend,
    /// Buurman of buurvrouw.
    Neighbour,
    /// Juf, meester, mentor.
    Teacher,
    /// Huisarts of andere arts.
    Doctor,
    /// Collega of andere hulpverlener.
    Colleague,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 20] = [
        Self::Mother,
        Self::Father,
        Self::Son,
        Self::Daughter,
        Self::Child,
        Self::Brother,
        Self::Sister,
        Self::Grandmother,
        Self::Grandfather,
        Self::Aunt,
        Self::Uncle,
        Self::Cousin,
        Self::StepParent,
        Self::FosterParent,
        Self::Partner,
        Self::Friend,
        Self::Neighbour,
        Self::Teacher,
        Self::Doctor,
        Self::Colleague,
    ];

    /// The Dutch id: `moeder`, `zoon`, `oma`, …
    pub fn id(self) -> &'static str {
        match self {
            Self::Mother => "moeder",
            Self::Father => "vader",
            Self::Son => "zoon",
            Self::Daughter => "dochter",
            Self::Child => "kind",
            Self::Brother => "broer",
            Self::Sister => "zus",
            Self::Grandmother => "oma",
            Self::Grandfather => "opa",
            Self::Aunt => "tante",
            Self::Uncle => "oom",
            Self::Cousin => "neef-nicht",
            Self::StepParent => "stiefouder",
            Self::FosterParent => "pleegouder",
            Self::Partner => "partner",
            Self::Friend => "vriend",
            Self::Neighbour => "buur",
            Self::Teacher => "leerkracht",
            Self::Doctor => "arts",
            Self::Colleague => "collega",
        }
    }

    /// The role with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }
}

/// A word, or a few, that the worker said are no name in a case.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct GuardWord(String);

impl GuardWord {
    /// The most characters it holds.
    pub const MOST: usize = 80;

    /// The word as typed, on one line and with single spaces; an empty or too long one is refused.
    pub fn new(text: &str) -> Result<Self, TextError> {
        let seen = visible(text);
        let word = bounded(&seen.split_whitespace().collect::<Vec<_>>().join(" "), Self::MOST)?;
        if word.is_empty() { Err(TextError::Empty) } else { Ok(Self(word)) }
    }

    /// The word as typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Length only: what a worker wrote never reaches a log by `{:?}`.
impl std::fmt::Debug for GuardWord {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "GuardWord({} characters)", self.0.chars().count())
    }
}

/// What the prints of the names in one case are taken with: random, so that the same name has another print in
/// another case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NameSalt(pub Uuid);

/// What is left of a name: enough to see that it is the same one. Who has the salt can try names, one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NamePrint(pub u128);

impl NamePrint {
    /// The print in 32 hexadecimal digits.
    pub fn text(self) -> String {
        format!("{:032x}", self.0)
    }

    /// The print that is written as `text`.
    pub fn parse(text: &str) -> Option<Self> {
        let print = u128::from_str_radix(text, 16).ok().map(Self)?;
        (print.text() == text).then_some(print)
    }
}

/// Who someone with a name is in one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuardRole {
    /// The case.
    pub case: CaseId,
    /// The print of the name.
    pub print: NamePrint,
    /// Who it is.
    pub role: Role,
    /// The age in years, when the worker gave it.
    pub age: Option<u8>,
    /// The place among the people of the case, in the order in which they came. Names with the same turn are names
    /// of one person.
    pub turn: u32,
}

/// One person of a case as a role: `moeder`, `zoon A (9)`. The screen has the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleName {
    /// Who it is.
    pub role: Role,
    /// The letter that tells two with the same role apart; `None` while there is only one.
    pub letter: Option<String>,
    /// The age in years, when the worker gave it.
    pub age: Option<u8>,
    /// Which person.
    pub turn: u32,
}

/// The people of a case, in the order in which they came.
pub fn role_names(roles: &[GuardRole]) -> Vec<RoleName> {
    let mut people: Vec<&GuardRole> = roles.iter().collect();
    people.sort_by_key(|it| it.turn);
    people.dedup_by_key(|it| it.turn);
    let name = |person: &&GuardRole| {
        let mut alike = people.iter().filter(|it| it.role == person.role);
        let place = alike.clone().position(|it| it.turn == person.turn);
        let letter = place.filter(|_| alike.nth(1).is_some()).map(letter);
        RoleName { role: person.role, letter, age: person.age, turn: person.turn }
    };
    people.iter().map(name).collect()
}

/// `A` for the first, `Z` for the 26th, `AA` for the one after.
fn letter(place: usize) -> String {
    let last = u8::try_from(place % 26).map_or('Z', |it| char::from(b'A' + it));
    match place / 26 {
        0 => last.to_string(),
        before => letter(before - 1) + &last.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_has_one_id() {
        for role in Role::ALL {
            assert_eq!(Role::from_id(role.id()), Some(role));
        }
        assert_eq!(Role::from_id("buurt"), None);
    }

    #[test]
    fn a_word_is_kept_as_typed_and_never_shown_by_accident() {
        assert_eq!(GuardWord::new(" De\n Ploink ").unwrap().as_str(), "De Ploink");
        assert_eq!(GuardWord::new(" \t"), Err(TextError::Empty));
        assert_eq!(GuardWord::new(&"x".repeat(81)), Err(TextError::TooLong { has: 81, most: 80 }));
        assert_eq!(format!("{:?}", GuardWord::new("geheim").unwrap()), "GuardWord(6 characters)");
    }

    #[test]
    fn a_print_is_written_one_way() {
        let print = NamePrint(0xab);
        assert_eq!(NamePrint::parse(&print.text()), Some(print));
        for wrong in ["", "ab", "+00000000000000000000000000000ab", &"g".repeat(32), &"AB".repeat(16)] {
            assert_eq!(NamePrint::parse(wrong), None, "{wrong:?}");
        }
    }

    #[track_caller]
    fn check(roles: &[(Role, u32)], expected: &[(Role, Option<&str>)]) {
        let case = CaseId(Uuid::nil());
        let role = |(print, (role, turn)): (u128, &(Role, u32))| GuardRole {
            case,
            print: NamePrint(print),
            role: *role,
            age: None,
            turn: *turn,
        };
        let roles: Vec<_> = (0..).zip(roles).map(role).collect();
        let names = role_names(&roles);
        let names: Vec<_> = names.iter().map(|it| (it.role, it.letter.as_deref())).collect();
        assert_eq!(names, expected);
    }

    #[test]
    fn a_letter_comes_with_the_second_person_in_a_role() {
        check(&[(Role::Son, 0), (Role::Mother, 1)], &[(Role::Son, None), (Role::Mother, None)]);
        check(
            &[(Role::Son, 2), (Role::Mother, 1), (Role::Son, 0)],
            &[(Role::Son, Some("A")), (Role::Mother, None), (Role::Son, Some("B"))],
        );
        check(&[(Role::Son, 0), (Role::Son, 0)], &[(Role::Son, None)]);
        assert_eq!(
            [0, 25, 26, 27, 51, 52, 701, 702].map(letter),
            ["A", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA"]
        );
    }
}
