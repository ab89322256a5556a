//! What of a meeting is read together with it only, as one JSON value in the words of the store. Its group, its times
//! and the offered questions are not in it.

use domain::{
    Agenda, AgendaStep, CategoryId, CheckItem, Checked, Colleague, ElementId, LearningPoints, Meeting,
    MeetingForm, MeetingId, MeetingMethod, MeetingNotes, MeetingPlace, MeetingSubject, MeetingTime, MethodId,
    Note, Participants, QuestionId, RoleId, Seat, Seats, SeenAs, SeenElement, SeenElements, StepKind,
    StepMinutes, StepName, Themes,
};
use serde::{Deserialize, Serialize};

use crate::group::LeaderContent;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MeetingContent {
    form: String,
    place: Option<String>,
    leader: Option<LeaderContent>,
    participants: Option<ParticipantsContent>,
    subject: String,
    theme: String,
    method: Option<MethodContent>,
    steps: Vec<StepContent>,
    seats: Vec<SeatContent>,
    checked: Vec<String>,
    categories: Vec<String>,
    elements: Vec<String>,
    learned: Vec<String>,
    for_team: String,
    seen: Vec<SeenContent>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SeenContent {
    element: String,
    seen_as: String,
}

#[derive(Serialize, Deserialize)]
enum ParticipantsContent {
    #[serde(rename = "aantal")]
    Number(u64),
    #[serde(rename = "namen")]
    Names(Vec<String>),
}

#[derive(Serialize, Deserialize)]
enum MethodContent {
    #[serde(rename = "gespreksleidraad")]
    Guide,
    #[serde(rename = "werkvorm")]
    Method(String),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StepContent {
    kind: String,
    name: String,
    text: String,
    element_moment: String,
    questions: Vec<String>,
    usual: u32,
    least: u32,
    minutes: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SeatContent {
    role: String,
    who: String,
}

impl MeetingContent {
    pub(crate) fn of(it: &Meeting) -> Self {
        Self {
            form: it.form.id().to_owned(),
            place: it.place.as_ref().map(|it| it.as_str().to_owned()),
            leader: it.leader.as_ref().map(LeaderContent::of),
            participants: it.participants.as_ref().map(ParticipantsContent::of),
            subject: it.subject.id().to_owned(),
            theme: it.theme.as_str().to_owned(),
            method: it.method.as_ref().map(MethodContent::of),
            steps: it.agenda.steps().iter().map(StepContent::of).collect(),
            seats: it.seats.as_slice().iter().map(SeatContent::of).collect(),
            checked: it.checked.items().map(|it| it.id().to_owned()).collect(),
            categories: it.notes.themes.categories().iter().map(ToString::to_string).collect(),
            elements: it.notes.themes.elements().iter().map(ToString::to_string).collect(),
            learned: it.notes.learned.as_slice().iter().map(|it| it.as_str().to_owned()).collect(),
            for_team: it.notes.for_team.as_str().to_owned(),
            seen: it.notes.seen.as_slice().iter().map(SeenContent::of).collect(),
        }
    }

    /// The meeting of no group, still to come and without offers; `None` when it was not written by us.
    pub(crate) fn meeting(self, id: MeetingId, time: MeetingTime) -> Option<Meeting> {
        let categories = all(&self.categories, |it| CategoryId::new(it).ok())?;
        let elements = all(&self.elements, |it| ElementId::new(it).ok())?;
        let steps = self.steps.into_iter().map(StepContent::step).collect::<Option<_>>()?;
        let seen = self.seen.iter().map(SeenContent::seen).collect::<Option<_>>()?;
        let seats = self.seats.iter().map(SeatContent::seat).collect::<Option<_>>()?;
        Some(Meeting {
            place: match self.place {
                None => None,
                Some(it) => Some(MeetingPlace::new(&it).ok()?),
            },
            leader: match self.leader {
                None => None,
                Some(it) => Some(it.leader()?),
            },
            participants: match self.participants {
                None => None,
                Some(it) => Some(it.participants()?),
            },
            subject: MeetingSubject::from_id(&self.subject)?,
            theme: Note::new(&self.theme).ok()?,
            method: match self.method {
                None => None,
                Some(it) => Some(it.method()?),
            },
            agenda: Agenda::new(steps).ok()?,
            seats: Seats::new(seats).ok()?,
            checked: Checked::new(all(&self.checked, CheckItem::from_id)?),
            notes: MeetingNotes {
                themes: Themes::new(categories, elements).ok()?,
                learned: LearningPoints::new(all(&self.learned, |it| Note::new(it).ok())?).ok()?,
                for_team: Note::new(&self.for_team).ok()?,
                seen: SeenElements::new(seen).ok()?,
            },
            ..Meeting::planned(id, time, MeetingForm::from_id(&self.form)?)
        })
    }
}

impl ParticipantsContent {
    fn of(it: &Participants) -> Self {
        if it.named().is_empty() {
            Self::Number(u64::try_from(it.count()).unwrap_or(u64::MAX))
        } else {
            Self::Names(it.named().iter().map(|it| it.as_str().to_owned()).collect())
        }
    }

    fn participants(self) -> Option<Participants> {
        match self {
            Self::Number(people) => Participants::number(people).ok(),
            Self::Names(names) => Participants::names(all(&names, |it| Colleague::new(it).ok())?).ok(),
        }
    }
}

impl MethodContent {
    fn of(it: &MeetingMethod) -> Self {
        match it {
            MeetingMethod::Guide => Self::Guide,
            MeetingMethod::Method(id) => Self::Method(id.to_string()),
        }
    }

    fn method(self) -> Option<MeetingMethod> {
        match self {
            Self::Guide => Some(MeetingMethod::Guide),
            Self::Method(id) => MethodId::new(&id).ok().map(MeetingMethod::Method),
        }
    }
}

impl StepContent {
    fn of(it: &AgendaStep) -> Self {
        Self {
            kind: it.kind.id().to_owned(),
            name: it.name.as_str().to_owned(),
            text: it.text.as_str().to_owned(),
            element_moment: it.element_moment.as_str().to_owned(),
            questions: it.questions.iter().map(ToString::to_string).collect(),
            usual: it.suggested.usual,
            least: it.suggested.least,
            minutes: it.minutes,
        }
    }

    fn step(self) -> Option<AgendaStep> {
        Some(AgendaStep {
            kind: StepKind::from_id(&self.kind)?,
            name: StepName::new(&self.name).ok()?,
            text: Note::new(&self.text).ok()?,
            element_moment: Note::new(&self.element_moment).ok()?,
            questions: all(&self.questions, |it| QuestionId::new(it).ok())?,
            suggested: StepMinutes { usual: self.usual, least: self.least },
            minutes: self.minutes,
        })
    }
}

impl SeatContent {
    fn of(it: &Seat) -> Self {
        Self { role: it.role.to_string(), who: it.who.as_str().to_owned() }
    }

    fn seat(&self) -> Option<Seat> {
        Some(Seat { role: RoleId::new(&self.role).ok()?, who: Colleague::new(&self.who).ok()? })
    }
}

impl SeenContent {
    fn of(it: &SeenElement) -> Self {
        Self { element: it.element.to_string(), seen_as: it.seen_as.id().to_owned() }
    }

    fn seen(&self) -> Option<SeenElement> {
        let element = ElementId::new(&self.element).ok()?;
        Some(SeenElement { element, seen_as: SeenAs::from_id(&self.seen_as)? })
    }
}

/// What `read` makes of each text; `None` when it makes nothing of one.
fn all<T>(texts: &[String], read: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    texts.iter().map(|it| read(it)).collect()
}
