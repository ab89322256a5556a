//! What a worker shows the register (SKJ) of one meeting: times, form, themes and the three dimensions of the
//! own reflection. It cannot hold a case: no field of it is about one.

use uuid::Uuid;

use crate::{
    Colleague, GroupId, Leader, Meeting, MeetingForm, MeetingId, MeetingMethod, MeetingTime, Note,
    Participants, Reflection, Themes,
};

/// One of the three dimensions along which the register asks to reflect (praktijk.md §3, `skj-dimensies`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RegisterDimension {
    /// Knowledge, technique and skill.
    Technical,
    /// Values, rules and moral choices.
    Normative,
    /// Feelings, convictions and patterns of one's own.
    Personal,
}

impl RegisterDimension {
    /// The three dimensions.
    pub const ALL: [Self; 3] = [Self::Technical, Self::Normative, Self::Personal];

    /// The Dutch id: `technisch-instrumenteel`, `normatief`, `persoonlijk`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Technical => "technisch-instrumenteel",
            Self::Normative => "normatief",
            Self::Personal => "persoonlijk",
        }
    }

    /// The dimension with that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }
}

/// The worker's reflection along the three dimensions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dimensions {
    /// Which knowledge, technique or skill was used or missed.
    pub technical: Reflection,
    /// Which value, rule or moral choice mattered.
    pub normative: Reflection,
    /// What it says about oneself.
    pub personal: Reflection,
}

impl Dimensions {
    /// What was written along this dimension.
    pub fn get(&self, dimension: RegisterDimension) -> &Reflection {
        match dimension {
            RegisterDimension::Technical => &self.technical,
            RegisterDimension::Normative => &self.normative,
            RegisterDimension::Personal => &self.personal,
        }
    }
}

/// The report of one meeting for the register, with the fields of praktijk.md §3.1. What is empty is written
/// in by hand; [`SessionReport::default`] is the blank form.
///
/// A case cannot be given to it:
///
/// ```compile_fail
/// let report = domain::SessionReport {
///     case: Some(domain::CaseId(uuid::Uuid::nil())),
///     ..domain::SessionReport::default()
/// };
/// ```
///
/// Nor can a story take the place of a reflection:
///
/// ```compile_fail
/// let report = domain::SessionReport {
///     question: domain::Story::default(),
///     ..domain::SessionReport::default()
/// };
/// ```
///
/// Without those lines it is a report:
///
/// ```
/// let report = domain::SessionReport { ..domain::SessionReport::default() };
/// assert!(report.question.is_blank());
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SessionReport {
    /// The day, from when to when.
    pub time: Option<MeetingTime>,
    /// As what it counts.
    pub form: Option<MeetingForm>,
    /// By which steps it went.
    pub method: Option<MeetingMethod>,
    /// Who led it.
    pub leader: Option<Leader>,
    /// Who were there.
    pub participants: Option<Participants>,
    /// Whose report it is, when that is someone else than the worker of this vault.
    pub by: Option<Colleague>,
    /// What it was about: categories and elements.
    pub themes: Themes,
    /// The worker's own question, in one sentence.
    pub question: Note,
    /// The three dimensions.
    pub dimensions: Dimensions,
    /// What the worker is going to do.
    pub next_steps: Note,
}

/// Which reflection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReflectionId(pub Uuid);

/// What someone looks back on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReflectedOn {
    /// One meeting.
    Meeting(MeetingId),
    /// The whole series of a group.
    Series(GroupId),
}

/// How one person looks back on a meeting or a series, along the three dimensions of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingReflection {
    /// Which one.
    pub id: ReflectionId,
    /// On what.
    pub on: ReflectedOn,
    /// Who; `None` for the worker of this vault.
    pub who: Option<Colleague>,
    /// The own question, in one sentence; blank when there was none.
    pub question: Note,
    /// The three dimensions.
    pub dimensions: Dimensions,
    /// What he or she is going to do.
    pub next_steps: Note,
}

impl SessionReport {
    /// The report of `meeting` for whoever reflected so. Without a question of one's own it is the one that the
    /// meeting was about, when whoever reflects brought it.
    pub fn of(meeting: &Meeting, reflection: &MeetingReflection) -> Self {
        let chosen = meeting.offers.chosen().filter(|it| it.by == reflection.who);
        let chosen = chosen.map(|it| it.question.clone());
        let own = reflection.question.clone();
        Self {
            time: Some(meeting.time),
            form: Some(meeting.form),
            method: meeting.method.clone(),
            leader: meeting.leader.clone(),
            participants: meeting.participants.clone(),
            by: reflection.who.clone(),
            themes: meeting.notes.themes.clone(),
            question: if own.is_blank() { chosen.unwrap_or_default() } else { own },
            dimensions: reflection.dimensions.clone(),
            next_steps: reflection.next_steps.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes a report apart without leaving anything out: a new field has to be looked at here.
    #[test]
    fn nothing_in_a_report_is_about_a_case() {
        let SessionReport {
            time,
            form,
            method,
            leader,
            participants,
            by,
            themes,
            question,
            dimensions: Dimensions { technical, normative, personal },
            next_steps,
        } = SessionReport::default();
        let _: (Option<MeetingTime>, Option<MeetingForm>, Option<MeetingMethod>) = (time, form, method);
        let _: (Option<Leader>, Option<Participants>, Themes) = (leader, participants, themes);
        let _: Option<Colleague> = by;
        let _: [Note; 2] = [question, next_steps];
        let _: [Reflection; 3] = [technical, normative, personal];
    }

    #[test]
    fn every_dimension_is_found_by_its_id() {
        for dimension in RegisterDimension::ALL {
            assert_eq!(RegisterDimension::from_id(dimension.id()), Some(dimension));
        }
    }
}
