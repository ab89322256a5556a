//! The JSON of a preparation, with Dutch words, as it stands in the file.

use chrono::{NaiveDate, NaiveTime};
use domain::{
    Agenda, AgendaStep, CasePicture, Colleague, ElementId, GroupName, Intensity, MAX_OFFERS, MannerId,
    MeetingForm, MeetingMethod, MeetingPlace, MeetingSubject, MeetingTime, MethodId, MethodName, Note,
    OwnMethod, OwnStep, OwnSteps, Phase, PictureTag, Preparation, PreparedQuestion, QuestionId, RecipientId,
    StepKind, StepMinutes, StepName,
};
use serde::{Deserialize, Serialize};

pub(super) const KIND: &str = "terugblik-voorbereiding";
pub(super) const VERSION: u32 = 1;

const TIME: &str = "%H:%M";

/// What says whether the rest can be read.
#[derive(Deserialize)]
pub(super) struct Kind {
    #[serde(rename = "soort")]
    pub(super) kind: String,
    #[serde(rename = "versie")]
    pub(super) version: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    soort: String,
    versie: u32,
    groep: Option<String>,
    datum: String,
    begin: String,
    eind: String,
    plaats: Option<String>,
    vorm: String,
    onderwerp: String,
    thema: String,
    vragen: Vec<WrittenQuestion>,
    /// `null` for none, an empty text for the conversation guide.
    werkvorm: Option<String>,
    eigen_werkvorm: Option<WrittenMethod>,
    stappen: Vec<WrittenStep>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenQuestion {
    van: Option<String>,
    vraag: String,
    gekozen: bool,
    beeld: Option<WrittenPicture>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenPicture {
    fase: String,
    inzetten: Vec<WrittenTag>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenTag {
    element: String,
    fase: String,
    intensiteit: String,
    ontvangers: Vec<String>,
    wijzen: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenMethod {
    id: String,
    naam: String,
    wanneer: String,
    vooraf: String,
    naar: Option<String>,
    stappen: Vec<WrittenOwnStep>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenOwnStep {
    naam: String,
    tekst: String,
    elementen: String,
    minuten: u32,
    minstens: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenStep {
    soort: String,
    naam: String,
    tekst: String,
    elementen: String,
    vragen: Vec<String>,
    gewoonlijk: u32,
    minstens: u32,
    minuten: u32,
}

impl Written {
    pub(super) fn of(it: &Preparation) -> Self {
        Self {
            soort: KIND.to_owned(),
            versie: VERSION,
            groep: it.group.as_ref().map(|it| it.as_str().to_owned()),
            datum: it.time.date().to_string(),
            begin: it.time.begins().format(TIME).to_string(),
            eind: it.time.ends().format(TIME).to_string(),
            plaats: it.place.as_ref().map(|it| it.as_str().to_owned()),
            vorm: it.form.id().to_owned(),
            onderwerp: it.subject.id().to_owned(),
            thema: it.theme.as_str().to_owned(),
            vragen: it.questions.iter().map(WrittenQuestion::of).collect(),
            werkvorm: it.method.as_ref().map(|it| match it {
                MeetingMethod::Guide => String::new(),
                MeetingMethod::Method(id) => id.to_string(),
            }),
            eigen_werkvorm: it.own_method.as_ref().map(WrittenMethod::of),
            stappen: it.agenda.steps().iter().map(WrittenStep::of).collect(),
        }
    }

    /// The preparation; `None` when something in it is not as it should be.
    pub(super) fn preparation(self) -> Option<Preparation> {
        let day: NaiveDate = self.datum.parse().ok()?;
        let time = |text: &str| NaiveTime::parse_from_str(text, TIME).ok();
        let time = MeetingTime::new(day, time(&self.begin)?, time(&self.eind)?).ok()?;
        if self.vragen.len() > MAX_OFFERS {
            return None;
        }
        let steps = self.stappen.into_iter().map(WrittenStep::step).collect::<Option<_>>()?;
        Some(Preparation {
            group: given(self.groep, |it| GroupName::new(it).ok()).ok()?,
            time,
            place: given(self.plaats, |it| MeetingPlace::new(it).ok()).ok()?,
            form: MeetingForm::from_id(&self.vorm)?,
            subject: MeetingSubject::from_id(&self.onderwerp)?,
            theme: Note::new(&self.thema).ok()?,
            questions: self.vragen.into_iter().map(WrittenQuestion::question).collect::<Option<_>>()?,
            method: given(self.werkvorm, |it| match it {
                "" => Some(MeetingMethod::Guide),
                id => MethodId::new(id).ok().map(MeetingMethod::Method),
            })
            .ok()?,
            own_method: match self.eigen_werkvorm {
                None => None,
                Some(it) => Some(it.method()?),
            },
            agenda: Agenda::new(steps).ok()?,
        })
    }
}

/// A text that is there and says nothing that can be read.
struct Wrong;

/// What `read` makes of a text that may be absent.
fn given<T>(text: Option<String>, read: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>, Wrong> {
    text.map(|it| read(&it).ok_or(Wrong)).transpose()
}

impl WrittenQuestion {
    fn of(it: &PreparedQuestion) -> Self {
        Self {
            van: it.by.as_ref().map(|it| it.as_str().to_owned()),
            vraag: it.question.as_str().to_owned(),
            gekozen: it.is_chosen,
            beeld: it.picture.as_ref().map(WrittenPicture::of),
        }
    }

    fn question(self) -> Option<PreparedQuestion> {
        Some(PreparedQuestion {
            by: given(self.van, |it| Colleague::new(it).ok()).ok()?,
            question: Note::new(&self.vraag).ok().filter(|it| !it.is_blank())?,
            is_chosen: self.gekozen,
            picture: match self.beeld {
                None => None,
                Some(it) => Some(it.picture()?),
            },
        })
    }
}

impl WrittenPicture {
    fn of(it: &CasePicture) -> Self {
        Self { fase: it.phase().id().to_owned(), inzetten: it.tags().iter().map(WrittenTag::of).collect() }
    }

    fn picture(self) -> Option<CasePicture> {
        let tags = self.inzetten.into_iter().map(WrittenTag::tag).collect::<Option<_>>()?;
        CasePicture::new(Phase::from_id(&self.fase)?, tags).ok()
    }
}

impl WrittenTag {
    fn of(it: &PictureTag) -> Self {
        Self {
            element: it.element.to_string(),
            fase: it.phase.id().to_owned(),
            intensiteit: it.intensity.id().to_owned(),
            ontvangers: it.recipients.iter().map(ToString::to_string).collect(),
            wijzen: it.manners.iter().map(ToString::to_string).collect(),
        }
    }

    fn tag(self) -> Option<PictureTag> {
        Some(PictureTag {
            element: ElementId::new(&self.element).ok()?,
            phase: Phase::from_id(&self.fase)?,
            intensity: Intensity::from_id(&self.intensiteit)?,
            recipients: self.ontvangers.iter().map(|it| RecipientId::new(it).ok()).collect::<Option<_>>()?,
            manners: self.wijzen.iter().map(|it| MannerId::new(it).ok()).collect::<Option<_>>()?,
        })
    }
}

impl WrittenMethod {
    fn of(it: &OwnMethod) -> Self {
        Self {
            id: it.id.to_string(),
            naam: it.name.as_str().to_owned(),
            wanneer: it.when.as_str().to_owned(),
            vooraf: it.note.as_str().to_owned(),
            naar: it.based_on.as_ref().map(ToString::to_string),
            stappen: it.steps.as_slice().iter().map(WrittenOwnStep::of).collect(),
        }
    }

    fn method(self) -> Option<OwnMethod> {
        let steps = self.stappen.into_iter().map(WrittenOwnStep::step).collect::<Option<_>>()?;
        Some(OwnMethod {
            // One that could take the place of a method of the content pack is refused.
            id: MethodId::new(&self.id).ok().filter(OwnMethod::is_own)?,
            name: MethodName::new(&self.naam).ok()?,
            when: Note::new(&self.wanneer).ok()?,
            note: Note::new(&self.vooraf).ok()?,
            based_on: given(self.naar, |it| MethodId::new(it).ok()).ok()?,
            steps: OwnSteps::new(steps).ok()?,
        })
    }
}

impl WrittenOwnStep {
    fn of(it: &OwnStep) -> Self {
        Self {
            naam: it.name.as_str().to_owned(),
            tekst: it.text.as_str().to_owned(),
            elementen: it.element_moment.as_str().to_owned(),
            minuten: it.minutes.usual,
            minstens: it.minutes.least,
        }
    }

    fn step(self) -> Option<OwnStep> {
        Some(OwnStep {
            name: StepName::new(&self.naam).ok()?,
            text: Note::new(&self.tekst).ok()?,
            element_moment: Note::new(&self.elementen).ok()?,
            minutes: StepMinutes { usual: self.minuten, least: self.minstens },
        })
    }
}

impl WrittenStep {
    fn of(it: &AgendaStep) -> Self {
        Self {
            soort: it.kind.id().to_owned(),
            naam: it.name.as_str().to_owned(),
            tekst: it.text.as_str().to_owned(),
            elementen: it.element_moment.as_str().to_owned(),
            vragen: it.questions.iter().map(ToString::to_string).collect(),
            gewoonlijk: it.suggested.usual,
            minstens: it.suggested.least,
            minuten: it.minutes,
        }
    }

    fn step(self) -> Option<AgendaStep> {
        Some(AgendaStep {
            kind: StepKind::from_id(&self.soort)?,
            name: StepName::new(&self.naam).ok()?,
            text: Note::new(&self.tekst).ok()?,
            element_moment: Note::new(&self.elementen).ok()?,
            questions: self.vragen.iter().map(|it| QuestionId::new(it).ok()).collect::<Option<_>>()?,
            suggested: StepMinutes { usual: self.gewoonlijk, least: self.minstens },
            minutes: self.minuten,
        })
    }
}
