//! A row as a step keeps it: JSON with the words of the store. The domain itself knows no format.
//! Which row it is stands beside it, in the key.

use domain::{
    Answer, Case, Effect, ElementId, Experiment, ExperimentState, Expiry, GuardRole, GuardWord, HandbookMark,
    Intensity, KeepPeriod, Label, LearningPoint, LearningText, MannerId, MethodId, NameSalt, Note, Origin,
    Phase, ProgramNote, QuestionId, RecipientId, Reflection, Role, SampleId, Story, Tag, YearMonth,
};
use serde::{Deserialize, Serialize};

use crate::agreement::KeptAgreement;
use crate::group::GroupContent;
use crate::meeting::KeptMeeting;
use crate::meeting_reflection::KeptReflection;
use crate::own_method::OwnMethodContent;
use crate::{AnyRow, RowKey, value};

/// The JSON of `row`. A narrative that is `same_story` is left out: it can be long, and it stands in the store.
/// `None` only when it cannot be written, which text and lists always can.
pub(super) fn write(row: &AnyRow, same_story: Option<&Story>) -> Option<String> {
    match row {
        AnyRow::Case(it) => serde_json::to_string(&CaseRow::of(it, same_story)),
        AnyRow::Tag(it) => serde_json::to_string(&TagRow::of(it)),
        AnyRow::Answer(it) => serde_json::to_string(it.text.as_str()),
        AnyRow::Experiment(it) => serde_json::to_string(&ExperimentRow::of(it)),
        AnyRow::Mark(it) => {
            serde_json::to_string(&MarkRow { favourite: it.favourite, note: it.note.as_str().to_owned() })
        }
        AnyRow::LearningPoint(it) => serde_json::to_string(&LearningPointRow::of(it)),
        AnyRow::KeepPeriod(it) => serde_json::to_string(&it.months()),
        // All of it stands in the key.
        AnyRow::GuardWord(..) => serde_json::to_string(&()),
        AnyRow::NameSalt(_, it) => serde_json::to_string(&it.0.to_string()),
        AnyRow::GuardRole(it) => serde_json::to_string(&GuardRoleRow::of(it)),
        AnyRow::Group(it) => serde_json::to_string(&GroupContent::of(it)),
        AnyRow::Meeting(it) => serde_json::to_string(&KeptMeeting::of(it)),
        AnyRow::Agreement(it) => serde_json::to_string(&KeptAgreement::of(it)),
        AnyRow::MeetingReflection(it) => serde_json::to_string(&KeptReflection::of(it)),
        AnyRow::OwnMethod(it) => serde_json::to_string(&OwnMethodContent::of(it)),
    }
    .ok()
}

/// The row that was written; `None` when this program cannot read it. `here` is what stands in the store now.
pub(super) fn read(key: &RowKey, json: &str, here: Option<&AnyRow>) -> Option<AnyRow> {
    match key {
        RowKey::Case(id) => {
            let same_story = match here {
                Some(AnyRow::Case(it)) => Some(&it.story),
                _ => None,
            };
            serde_json::from_str::<CaseRow>(json).ok()?.case(*id, same_story).map(AnyRow::Case)
        }
        RowKey::Tag(id) => serde_json::from_str::<TagRow>(json).ok()?.tag(*id).map(AnyRow::Tag),
        RowKey::Answer(case, question) => {
            let text = Reflection::new(&serde_json::from_str::<String>(json).ok()?).ok()?;
            Some(AnyRow::Answer(Answer { case: *case, question: QuestionId::clone(question), text }))
        }
        RowKey::Experiment(id) => {
            serde_json::from_str::<ExperimentRow>(json).ok()?.experiment(*id).map(AnyRow::Experiment)
        }
        RowKey::Mark(element) => {
            let MarkRow { favourite, note } = serde_json::from_str(json).ok()?;
            let element = ElementId::clone(element);
            Some(AnyRow::Mark(HandbookMark { element, favourite, note: Note::new(&note).ok()? }))
        }
        RowKey::LearningPoint(id) => {
            serde_json::from_str::<LearningPointRow>(json).ok()?.point(*id).map(AnyRow::LearningPoint)
        }
        RowKey::KeepPeriod => KeepPeriod::new(serde_json::from_str(json).ok()?).map(AnyRow::KeepPeriod),
        RowKey::GuardWord(case, word) => {
            let () = serde_json::from_str(json).ok()?;
            Some(AnyRow::GuardWord(*case, GuardWord::clone(word)))
        }
        RowKey::NameSalt(case) => {
            let salt = value::uuid(&serde_json::from_str::<String>(json).ok()?)?;
            Some(AnyRow::NameSalt(*case, NameSalt(salt)))
        }
        RowKey::GuardRole(case, print) => {
            let GuardRoleRow { role, age, turn } = serde_json::from_str(json).ok()?;
            let role = Role::from_id(&role)?;
            Some(AnyRow::GuardRole(GuardRole { case: *case, print: *print, role, age, turn }))
        }
        RowKey::Group(id) => value::from_json::<GroupContent>(json)?.group(*id).map(AnyRow::Group),
        RowKey::Meeting(id) => {
            let meeting = value::from_json::<KeptMeeting>(json)?.meeting(*id)?;
            Some(AnyRow::Meeting(Box::new(meeting)))
        }
        RowKey::Agreement(id) => value::from_json::<KeptAgreement>(json)?.made(*id).map(AnyRow::Agreement),
        RowKey::MeetingReflection(id) => {
            value::from_json::<KeptReflection>(json)?.reflection(*id).map(AnyRow::MeetingReflection)
        }
        RowKey::OwnMethod(id) => {
            value::from_json::<OwnMethodContent>(json)?.method(MethodId::clone(id)).map(AnyRow::OwnMethod)
        }
    }
}

// What a later program added is not dropped in silence: a field that is not known makes the row unreadable.

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseRow {
    label: String,
    sample: Option<String>,
    phase: String,
    story: Option<String>,
    goals: Vec<String>,
    program: Vec<ProgramRow>,
    keep_until: Option<String>,
    changed_at: String,
    binned_on: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProgramRow {
    element: String,
    phase: Option<String>,
    value: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct TagRow {
    case: String,
    element: String,
    phase: String,
    intensity: String,
    recipients: Vec<String>,
    manners: Vec<String>,
    note: String,
    effect: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExperimentRow {
    case: String,
    what: String,
    element: Option<String>,
    with_whom: String,
    noticed_by: String,
    asked_by: String,
    chosen_on: Option<String>,
    look_back_on: String,
    done: Option<DoneRow>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DoneRow {
    on: String,
    outcome: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct MarkRow {
    favourite: bool,
    note: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LearningPointRow {
    text: String,
    element: Option<String>,
    month: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct GuardRoleRow {
    role: String,
    age: Option<u8>,
    turn: u32,
}

impl CaseRow {
    fn of(it: &Case, same_story: Option<&Story>) -> Self {
        Self {
            label: it.label.as_str().to_owned(),
            sample: match &it.origin {
                Origin::Own => None,
                Origin::Sample(id) => Some(id.to_string()),
            },
            phase: it.phase.id().to_owned(),
            story: (same_story != Some(&it.story)).then(|| it.story.as_str().to_owned()),
            goals: it.goals.iter().map(|it| it.as_str().to_owned()).collect(),
            program: it.program.iter().map(ProgramRow::of).collect(),
            keep_until: match it.expiry {
                Expiry::AfterLastChange => None,
                Expiry::On(day) => Some(value::date_text(day)),
            },
            changed_at: value::moment_text(it.changed_at),
            binned_on: it.binned_on.map(value::date_text),
        }
    }

    fn case(self, id: domain::CaseId, same_story: Option<&Story>) -> Option<Case> {
        Some(Case {
            id,
            label: Label::new(&self.label).ok()?,
            origin: match self.sample {
                None => Origin::Own,
                Some(it) => Origin::Sample(SampleId::new(&it).ok()?),
            },
            phase: Phase::from_id(&self.phase)?,
            story: match self.story {
                Some(it) => Story::new(&it).ok()?,
                None => same_story?.clone(),
            },
            goals: notes(&self.goals)?,
            program: self.program.into_iter().map(ProgramRow::note).collect::<Option<_>>()?,
            expiry: match self.keep_until {
                None => Expiry::AfterLastChange,
                Some(it) => Expiry::On(value::date(&it)?),
            },
            changed_at: value::moment(&self.changed_at)?,
            binned_on: match self.binned_on {
                None => None,
                Some(it) => Some(value::date(&it)?),
            },
        })
    }
}

impl ProgramRow {
    fn of(it: &ProgramNote) -> Self {
        Self {
            element: it.element.to_string(),
            phase: it.phase.map(|it| it.id().to_owned()),
            value: it.value.as_str().to_owned(),
        }
    }

    fn note(self) -> Option<ProgramNote> {
        Some(ProgramNote {
            element: ElementId::new(&self.element).ok()?,
            phase: match self.phase {
                None => None,
                Some(it) => Some(Phase::from_id(&it)?),
            },
            value: Note::new(&self.value).ok()?,
        })
    }
}

impl TagRow {
    fn of(it: &Tag) -> Self {
        Self {
            case: it.case.0.to_string(),
            element: it.element.to_string(),
            phase: it.phase.id().to_owned(),
            intensity: it.intensity.id().to_owned(),
            recipients: it.recipients.iter().map(ToString::to_string).collect(),
            manners: it.manners.iter().map(ToString::to_string).collect(),
            note: it.note.as_str().to_owned(),
            effect: it.effect.map(|it| it.id().to_owned()),
        }
    }

    fn tag(self, id: domain::TagId) -> Option<Tag> {
        Some(Tag {
            id,
            case: domain::CaseId(value::uuid(&self.case)?),
            element: ElementId::new(&self.element).ok()?,
            phase: Phase::from_id(&self.phase)?,
            intensity: Intensity::from_id(&self.intensity)?,
            recipients: self.recipients.iter().map(|it| RecipientId::new(it).ok()).collect::<Option<_>>()?,
            manners: self.manners.iter().map(|it| MannerId::new(it).ok()).collect::<Option<_>>()?,
            note: Note::new(&self.note).ok()?,
            effect: match self.effect {
                None => None,
                Some(it) => Some(Effect::from_id(&it)?),
            },
        })
    }
}

impl ExperimentRow {
    fn of(it: &Experiment) -> Self {
        Self {
            case: it.case.0.to_string(),
            what: it.what.as_str().to_owned(),
            element: it.element.as_ref().map(ToString::to_string),
            with_whom: it.with_whom.as_str().to_owned(),
            noticed_by: it.noticed_by.as_str().to_owned(),
            asked_by: it.asked_by.as_str().to_owned(),
            chosen_on: it.chosen_on.map(value::date_text),
            look_back_on: value::date_text(it.look_back_on),
            done: match &it.state {
                ExperimentState::Open => None,
                ExperimentState::Done { on, outcome } => {
                    Some(DoneRow { on: value::date_text(*on), outcome: outcome.as_str().to_owned() })
                }
            },
        }
    }

    fn experiment(self, id: domain::ExperimentId) -> Option<Experiment> {
        Some(Experiment {
            id,
            case: domain::CaseId(value::uuid(&self.case)?),
            what: Note::new(&self.what).ok()?,
            element: match self.element {
                None => None,
                Some(it) => Some(ElementId::new(&it).ok()?),
            },
            with_whom: Note::new(&self.with_whom).ok()?,
            noticed_by: Note::new(&self.noticed_by).ok()?,
            asked_by: Note::new(&self.asked_by).ok()?,
            chosen_on: match self.chosen_on {
                None => None,
                Some(it) => Some(value::date(&it)?),
            },
            look_back_on: value::date(&self.look_back_on)?,
            state: match self.done {
                None => ExperimentState::Open,
                Some(it) => {
                    ExperimentState::Done { on: value::date(&it.on)?, outcome: Note::new(&it.outcome).ok()? }
                }
            },
        })
    }
}

impl LearningPointRow {
    fn of(it: &LearningPoint) -> Self {
        Self {
            text: it.text.as_str().to_owned(),
            element: it.element.as_ref().map(ToString::to_string),
            month: it.month.to_string(),
        }
    }

    fn point(self, id: domain::LearningPointId) -> Option<LearningPoint> {
        Some(LearningPoint {
            id,
            text: LearningText::new(&self.text).ok()?,
            element: match self.element {
                None => None,
                Some(it) => Some(ElementId::new(&it).ok()?),
            },
            month: YearMonth::parse(&self.month)?,
        })
    }
}

impl GuardRoleRow {
    fn of(it: &GuardRole) -> Self {
        Self { role: it.role.id().to_owned(), age: it.age, turn: it.turn }
    }
}

fn notes(texts: &[String]) -> Option<Vec<Note>> {
    texts.iter().map(|it| Note::new(it).ok()).collect()
}
