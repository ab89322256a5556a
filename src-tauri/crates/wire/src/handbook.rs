//! The handbook for the screen: the whole content pack in one reading, and what the worker keeps with it.
//! Long because it is a list: one view for each kind of item, in the order of the pack.
//! Texts only; what the mark of an item allows to be shown as research was settled by the content check.

#![allow(missing_docs, reason = "each field is documented where the content crate declares it")]

use content::{
    Alternative, Category, Dilemma, Element, Fact, Guide, GuidePhase, GuideQuestion, GuideVariant,
    IntensityWords, Lens, LensItem, Level, LookAlike, Manner, Method, MethodChoice, MethodSetting,
    MethodStep, Neighbour, Outcome, Pack, PhaseWords, PlainWord, ProgramElement, Question, Recipient,
    RegistrationFact, Role, Sample, Seen, Source, Topic, VariantStep,
};
use domain::Trigger;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::cases::element_id;
use crate::error::WireResult;
use crate::{App, Changed, IntensityCode, PhaseCode, VariantCode};

/// The texts of ids, in order.
fn texts<T: ToString>(items: &[T]) -> Vec<String> {
    items.iter().map(ToString::to_string).collect()
}

/// The views of items, in order.
fn views<'a, T, V: From<&'a T>>(items: &'a [T]) -> Vec<V> {
    items.iter().map(V::from).collect()
}

macro_rules! view {
    ($(#[$doc:meta])* $name:ident of $source:ty as $it:ident { $($field:ident: $type:ty = $value:expr),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Serialize, Type)]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $(pub $field: $type),+ }

        impl From<&$source> for $name {
            fn from($it: &$source) -> Self {
                Self { $($field: $value),+ }
            }
        }
    };
}

view! {
    /// What the pack says about itself.
    AboutView of content::About as it {
        id: String = it.id.clone(),
        title: String = it.title.clone(),
        edition: String = it.edition.clone(),
        version: String = it.version.clone(),
        source: String = it.source.clone(),
        status: String = it.status.clone(),
        licence: String = it.licence.clone(),
        citation: String = it.citation.clone(),
        note: String = it.note.clone(),
    }
}

view! {
    /// A question to think about.
    QuestionView of Question as it {
        id: String = it.id.to_string(),
        text: String = it.text.clone(),
    }
}

view! {
    /// A practice element.
    ElementView of Element as it {
        id: String = it.id.to_string(),
        name: String = it.name.clone(),
        plain: String = it.plain.clone(),
        description: String = it.description.clone(),
        example: String = it.example.clone(),
        sources: Vec<String> = it.sources.clone(),
        is_seen: bool = it.mark.is_seen(),
        questions: Vec<QuestionView> = views(&it.questions),
        facts: Vec<String> = texts(&it.facts),
        expected_in: Vec<PhaseCode> = it.expected_in.iter().map(|it| (*it).into()).collect(),
        includes: Vec<String> = texts(&it.includes),
    }
}

view! {
    /// A category with its elements.
    CategoryView of Category as it {
        id: String = it.id.to_string(),
        letter: String = it.letter.to_string(),
        name: String = it.name.clone(),
        short: String = it.short.clone(),
        plain: String = it.plain.clone(),
        plain_text: String = it.plain_text.clone(),
        description: String = it.description.clone(),
        questions: Vec<QuestionView> = views(&it.questions),
        elements: Vec<ElementView> = views(&it.elements),
    }
}

view! {
    /// A program element.
    ProgramElementView of ProgramElement as it {
        id: String = it.id.to_string(),
        name: String = it.name.clone(),
        group: String = it.group.clone(),
        description: String = it.description.clone(),
        hint: String = it.hint.clone(),
        choices: Vec<String> = it.choices.clone(),
        unit: Option<String> = it.unit.clone(),
        facts: Vec<String> = texts(&it.facts),
    }
}

view! {
    /// A manner of provision.
    MannerView of Manner as it {
        id: String = it.id.to_string(),
        name: String = it.name.clone(),
        short: String = it.short.clone(),
        plain: String = it.plain.clone(),
        description: String = it.description.clone(),
        facts: Vec<String> = texts(&it.facts),
    }
}

view! {
    /// A recipient.
    RecipientView of Recipient as it {
        id: String = it.id.to_string(),
        name: String = it.name.clone(),
        short: String = it.short.clone(),
        plain: String = it.plain.clone(),
        facts: Vec<String> = texts(&it.facts),
    }
}

view! {
    /// The words for a phase.
    PhaseView of PhaseWords as it {
        phase: PhaseCode = it.phase.into(),
        name: String = it.name.clone(),
        plain: String = it.plain.clone(),
        description: String = it.description.clone(),
    }
}

view! {
    /// The words for an intensity.
    IntensityView of IntensityWords as it {
        intensity: IntensityCode = it.intensity.into(),
        name: String = it.name.clone(),
        plain: String = it.plain.clone(),
        description: String = it.description.clone(),
    }
}

view! {
    /// Two things that look alike. One of `not_element` and `not_manner` is given.
    LookAlikeView of LookAlike as it {
        choose: String = it.choose.to_string(),
        when: String = it.when.clone(),
        not_element: Option<String> = match &it.not {
            Neighbour::Element(id) => Some(id.to_string()),
            Neighbour::Manner(_) => None,
        },
        not_manner: Option<String> = match &it.not {
            Neighbour::Element(_) => None,
            Neighbour::Manner(id) => Some(id.to_string()),
        },
        not_when: String = it.not_when.clone(),
    }
}

view! {
    /// A role at the table.
    RoleView of Role as it {
        id: String = it.id.clone(),
        name: String = it.name.clone(),
        task: String = it.task.clone(),
    }
}

view! {
    /// A question of the guide.
    GuideQuestionView of GuideQuestion as it {
        id: String = it.id.to_string(),
        text: String = it.text.clone(),
        about: Option<String> = it.about.clone(),
        is_triggered: bool = it.trigger != Trigger::Always,
        for_whom: Option<String> = it.for_whom.clone(),
        facts: Vec<String> = texts(&it.facts),
    }
}

view! {
    /// A phase of the guide.
    GuidePhaseView of GuidePhase as it {
        id: String = it.id.clone(),
        name: String = it.name.clone(),
        goal: String = it.goal.clone(),
        minutes_group: u16 = it.minutes_group,
        minutes_alone: u16 = it.minutes_alone,
        minutes_family: u16 = it.minutes_family,
        questions: Vec<GuideQuestionView> = views(&it.questions),
    }
}

view! {
    /// A step of a variant of the guide.
    VariantStepView of VariantStep as it {
        name: String = it.name.clone(),
        minutes: u16 = it.minutes,
        text: String = it.text.clone(),
        example_sentence: Option<String> = it.example_sentence.clone(),
        questions: Vec<String> = texts(&it.questions),
    }
}

view! {
    /// A variant of the guide.
    GuideVariantView of GuideVariant as it {
        variant: VariantCode = it.variant.into(),
        name: String = it.name.clone(),
        minutes: u16 = it.minutes,
        note: String = it.note.clone(),
        steps: Vec<VariantStepView> = views(&it.steps),
        questions: Vec<QuestionView> = views(&it.questions),
    }
}

view! {
    /// The conversation guide.
    GuideView of Guide as it {
        title: String = it.title.clone(),
        note: String = it.note.clone(),
        roles: Vec<RoleView> = views(&it.roles),
        ground_rules: Vec<String> = it.ground_rules.clone(),
        phases: Vec<GuidePhaseView> = views(&it.phases),
        variants: Vec<GuideVariantView> = views(&it.variants),
        child_questions: Vec<QuestionView> = views(&it.child_questions),
    }
}

view! {
    /// A step of a method.
    MethodStepView of MethodStep as it {
        name: String = it.name.clone(),
        minutes: u16 = it.minutes,
        minutes_from_source: bool = it.minutes_mark.is_seen(),
        text: String = it.text.clone(),
        element_moment: Option<String> = it.element_moment.clone(),
    }
}

/// With how many people a method works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum MethodSettingCode {
    Alone,
    AloneOrPair,
    Group,
}

impl From<MethodSetting> for MethodSettingCode {
    fn from(it: MethodSetting) -> Self {
        match it {
            MethodSetting::Alone => Self::Alone,
            MethodSetting::AloneOrPair => Self::AloneOrPair,
            MethodSetting::Group => Self::Group,
        }
    }
}

view! {
    /// A method for a meeting.
    MethodView of Method as it {
        id: String = it.id.to_string(),
        name: String = it.name.clone(),
        minutes_from: u16 = it.minutes.from,
        minutes_to: u16 = it.minutes.to,
        setting: MethodSettingCode = it.setting.into(),
        when: String = it.when.clone(),
        note: Option<String> = it.note.clone(),
        sources: Vec<String> = it.sources.clone(),
        steps: Vec<MethodStepView> = views(&it.steps),
    }
}

view! {
    /// Help with choosing a method.
    MethodChoiceView of MethodChoice as it {
        when: String = it.when.clone(),
        methods: Vec<String> = texts(&it.methods),
    }
}

view! {
    /// One thing to look at through a lens.
    LensItemView of LensItem as it {
        id: String = it.id.to_string(),
        group: Option<String> = it.group.clone(),
        name: String = it.name.clone(),
        description: String = it.description.clone(),
        question: String = it.question.clone(),
        elements: Vec<String> = texts(&it.elements),
        is_seen: bool = it.mark.is_seen(),
    }
}

view! {
    /// Two good things that get in each other's way.
    DilemmaView of Dilemma as it {
        id: String = it.id.to_string(),
        name: String = it.name.clone(),
        question: String = it.question.clone(),
        elements: Vec<String> = texts(&it.elements),
    }
}

view! {
    /// A lens.
    LensView of Lens as it {
        id: String = it.id.to_string(),
        name: String = it.name.clone(),
        origin: String = it.origin.clone(),
        intro: String = it.intro.clone(),
        sources: Vec<String> = it.sources.clone(),
        items: Vec<LensItemView> = views(&it.items),
        dilemmas: Vec<DilemmaView> = views(&it.dilemmas),
    }
}

view! {
    /// A heading among the facts.
    TopicView of Topic as it {
        id: String = it.id.clone(),
        name: String = it.name.clone(),
        note: Option<String> = it.note.clone(),
    }
}

view! {
    /// Something that research found.
    FactView of Fact as it {
        id: String = it.id.to_string(),
        text: String = it.text.clone(),
        sources: Vec<String> = it.sources.clone(),
        topic: String = it.topic.clone(),
        note: Option<String> = it.note.clone(),
    }
}

/// How much of a source was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SeenCode {
    Whole,
    Part,
    NotSeen,
}

view! {
    /// Where something was read.
    SourceView of Source as it {
        code: String = it.code.clone(),
        citation: String = it.citation.clone(),
        url: Option<String> = it.url.clone(),
        seen: SeenCode = match it.seen {
            Seen::Whole => SeenCode::Whole,
            Seen::Part => SeenCode::Part,
            Seen::NotSeen => SeenCode::NotSeen,
        },
    }
}

view! {
    /// A question for a team that starts with something new.
    OutcomeView of Outcome as it {
        id: String = it.id.clone(),
        name: String = it.name.clone(),
        question: String = it.question.clone(),
    }
}

view! {
    /// Something that the professional register asks.
    RegistrationView of RegistrationFact as it {
        id: String = it.id.clone(),
        text: String = it.text.clone(),
        url: String = it.url.clone(),
        checked_on: String = it.checked_on.to_string(),
        caution: String = it.caution.clone(),
    }
}

view! {
    /// A word of the trade in plain words.
    PlainWordView of PlainWord as it {
        word: String = it.word.clone(),
        plain: String = it.plain.clone(),
    }
}

view! {
    /// Something else that could be done in a fictional case.
    AlternativeView of Alternative as it {
        text: String = it.text.clone(),
        elements: Vec<String> = texts(&it.elements),
    }
}

view! {
    /// A fictional case, without its tagging: that comes with opening it.
    SampleView of Sample as it {
        id: String = it.id.to_string(),
        label: String = it.label.clone(),
        title: String = it.title.clone(),
        is_advanced: bool = it.level == Level::Advanced,
        short: String = it.short.clone(),
        phase: PhaseCode = it.phase.into(),
        observations: Vec<String> = it.observations.clone(),
        alternatives: Vec<AlternativeView> = views(&it.alternatives),
        questions: Vec<String> = texts(&it.questions),
        method: String = it.method.to_string(),
        lens: String = it.lens.to_string(),
        lens_items: Vec<String> = texts(&it.lens_items),
    }
}

view! {
    /// The whole content pack.
    HandbookView of Pack as it {
        about: AboutView = (&it.about).into(),
        categories: Vec<CategoryView> = views(&it.categories),
        program: Vec<ProgramElementView> = views(&it.program),
        manners: Vec<MannerView> = views(&it.manners),
        recipients: Vec<RecipientView> = views(&it.recipients),
        phases: Vec<PhaseView> = views(&it.phases),
        intensities: Vec<IntensityView> = views(&it.intensities),
        look_alikes: Vec<LookAlikeView> = views(&it.look_alikes),
        guide: GuideView = (&it.guide).into(),
        methods: Vec<MethodView> = views(&it.methods),
        method_choice: Vec<MethodChoiceView> = views(&it.method_choice),
        lenses: Vec<LensView> = views(&it.lenses),
        topics: Vec<TopicView> = views(&it.topics),
        facts: Vec<FactView> = views(&it.facts),
        limits: Vec<String> = it.limits.clone(),
        outcomes: Vec<OutcomeView> = views(&it.outcomes),
        sources: Vec<SourceView> = views(&it.sources),
        registration: Vec<RegistrationView> = views(&it.registration),
        plain_words: Vec<PlainWordView> = views(&it.plain_words),
        samples: Vec<SampleView> = views(&it.samples),
    }
}

/// Which content is in use.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContentView {
    /// What it says about itself.
    pub about: AboutView,
    /// The folder or file of a chosen pack; `null` for the content of the program.
    pub path: Option<String>,
    /// True when a chosen pack could not be read at start, so that the program's own is shown.
    pub failed: bool,
}

/// What the worker keeps with an element, and in how many cases it was used.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ElementMarkRow {
    pub element: String,
    pub favourite: bool,
    pub note: String,
    /// The number of cases.
    pub cases: u32,
}

/// A case in which an element was used.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ElementUseRow {
    pub case: String,
    pub label: String,
    pub phase: PhaseCode,
}

/// A note with an element as typed.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ElementNoteInput {
    pub element: String,
    pub note: String,
}

impl App {
    /// The whole handbook.
    pub fn handbook(&self) -> HandbookView {
        self.content().pack().into()
    }

    /// Which content is in use.
    pub fn content_view(&self) -> ContentView {
        ContentView {
            about: (&self.content().pack().about).into(),
            path: self.preferences.pack().map(|it| it.display().to_string()),
            failed: self.preferences.pack_failed,
        }
    }

    /// What the worker keeps with elements; those without mark and use are left out.
    pub fn element_marks(&mut self) -> WireResult<Vec<ElementMarkRow>> {
        let engine = self.engine()?;
        let mut rows: Vec<ElementMarkRow> = engine
            .element_use()?
            .into_iter()
            .map(|(element, cases)| ElementMarkRow {
                element: element.to_string(),
                favourite: false,
                note: String::new(),
                cases,
            })
            .collect();
        for mark in engine.handbook_marks()? {
            let (element, note) = (mark.element.to_string(), mark.note.as_str().to_owned());
            match rows.iter_mut().find(|it| it.element == element) {
                Some(row) => (row.favourite, row.note) = (mark.favourite, note),
                None => rows.push(ElementMarkRow { element, favourite: mark.favourite, note, cases: 0 }),
            }
        }
        Ok(rows)
    }

    /// The cases in which the element was used, a row a phase.
    pub fn element_uses(&mut self, element: &str) -> WireResult<Vec<ElementUseRow>> {
        let uses = self.engine()?.uses_of(&element_id(element)?)?;
        let row = |it: engine::ElementUse| ElementUseRow {
            case: it.case.0.to_string(),
            label: it.label.as_str().to_owned(),
            phase: it.phase.into(),
        };
        Ok(uses.into_iter().map(row).collect())
    }

    /// Puts the element among the favourites.
    pub fn element_favourite(&mut self, element: &str) -> WireResult<Changed<()>> {
        let element = element_id(element)?;
        Ok(self.engine()?.mark_favourite(element)?.into())
    }

    /// Takes the element from the favourites.
    pub fn element_unfavourite(&mut self, element: &str) -> WireResult<Changed<()>> {
        let element = element_id(element)?;
        Ok(self.engine()?.unmark_favourite(element)?.into())
    }

    /// Writes the worker's own note with an element.
    pub fn element_note_set(&mut self, input: &ElementNoteInput) -> WireResult<Changed<()>> {
        let element = element_id(&input.element)?;
        Ok(self.engine()?.set_element_note(element, &input.note)?.into())
    }
}
