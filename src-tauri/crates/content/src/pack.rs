//! A content pack: everything the app shows about elements, questions, methods, lenses and research.
//! A pack is whole and checked before anyone sees it; it never changes while the app runs.

use std::sync::LazyLock;

use domain::{
    CategoryId, ElementId, FactId, Intensity, LensId, LensItemId, MannerId, MethodId, Phase, QuestionId,
    RecipientId, SampleId,
};

use crate::wording::Wording;
use crate::{
    About, Category, Element, Fact, Guide, GuidePhase, GuideQuestion, GuideVariant, IntensityWords, Lens,
    LookAlike, Manner, Method, MethodChoice, Outcome, PhaseWords, PlainWord, ProgramElement, Question,
    Recipient, RegistrationFact, Sample, Source, Topic, shipped,
};

/// Everything in one content pack.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pack {
    /// What the pack says about itself.
    pub about: About,
    /// The groups of practice elements, with their elements.
    pub categories: Vec<Category>,
    /// The program elements.
    pub program: Vec<ProgramElement>,
    /// The manners of provision.
    pub manners: Vec<Manner>,
    /// The recipients.
    pub recipients: Vec<Recipient>,
    /// The words for the three phases, in order.
    pub phases: Vec<PhaseWords>,
    /// The words for the four intensities, from left out to intensive.
    pub intensities: Vec<IntensityWords>,
    /// What is easily taken for something else.
    pub look_alikes: Vec<LookAlike>,
    /// The conversation guide.
    pub guide: Guide,
    /// The methods for a meeting.
    pub methods: Vec<Method>,
    /// Help with choosing a method.
    pub method_choice: Vec<MethodChoice>,
    /// The lenses.
    pub lenses: Vec<Lens>,
    /// The headings of the facts.
    pub topics: Vec<Topic>,
    /// What research found.
    pub facts: Vec<Fact>,
    /// What this evidence cannot say.
    pub limits: Vec<String>,
    /// What to look at when a team starts with something new.
    pub outcomes: Vec<Outcome>,
    /// Where things were read.
    pub sources: Vec<Source>,
    /// What the register asks.
    pub registration: Vec<RegistrationFact>,
    /// Words of the trade in plain words.
    pub plain_words: Vec<PlainWord>,
    /// Words that judge; a pack may have none.
    pub wording: Vec<Wording>,
    /// The fictional cases.
    pub samples: Vec<Sample>,
}

/// Where a question stands in the pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuestionPlace<'a> {
    /// In a phase of the conversation guide.
    Guide(&'a GuidePhase, &'a GuideQuestion),
    /// In one variant of the guide only.
    Variant(&'a GuideVariant),
    /// Among the questions for a child.
    Child,
    /// With a category.
    Category(&'a Category),
    /// With an element.
    Element(&'a Category, &'a Element),
}

/// A question and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FoundQuestion<'a> {
    /// Which question.
    pub id: &'a QuestionId,
    /// The question itself.
    pub text: &'a str,
    /// Where it stands.
    pub place: QuestionPlace<'a>,
}

/// Words for a phase that a pack forgot; a checked pack forgets none.
static NO_PHASE: PhaseWords = PhaseWords {
    phase: Phase::Start,
    name: String::new(),
    english: String::new(),
    plain: String::new(),
    description: String::new(),
    mark: crate::Mark::OwnDesign,
    sources: Vec::new(),
};

/// Words for an intensity that a pack forgot; a checked pack forgets none.
static NO_INTENSITY: IntensityWords = IntensityWords {
    intensity: Intensity::Light,
    name: String::new(),
    plain: String::new(),
    description: String::new(),
    synonyms: Vec::new(),
};

impl Pack {
    /// The pack inside the program, read once.
    pub fn shipped() -> &'static Self {
        static SHIPPED: LazyLock<Pack> = LazyLock::new(shipped::pack);
        &SHIPPED
    }

    /// All practice elements with their category, in the order of the handbook.
    pub fn elements(&self) -> impl Iterator<Item = (&Category, &Element)> {
        self.categories.iter().flat_map(|category| category.elements.iter().map(move |it| (category, it)))
    }

    /// The practice element with this id.
    pub fn element(&self, id: &ElementId) -> Option<&Element> {
        self.elements().find(|(_, it)| it.id == *id).map(|(_, it)| it)
    }

    /// The category with this id.
    pub fn category(&self, id: &CategoryId) -> Option<&Category> {
        self.categories.iter().find(|it| it.id == *id)
    }

    /// The category of this practice element.
    pub fn category_of(&self, id: &ElementId) -> Option<&Category> {
        self.elements().find(|(_, it)| it.id == *id).map(|(category, _)| category)
    }

    /// The program element with this id.
    pub fn program_element(&self, id: &ElementId) -> Option<&ProgramElement> {
        self.program.iter().find(|it| it.id == *id)
    }

    /// The manner with this id.
    pub fn manner(&self, id: &MannerId) -> Option<&Manner> {
        self.manners.iter().find(|it| it.id == *id)
    }

    /// The recipient with this id.
    pub fn recipient(&self, id: &RecipientId) -> Option<&Recipient> {
        self.recipients.iter().find(|it| it.id == *id)
    }

    /// The words for this phase.
    pub fn phase(&self, phase: Phase) -> &PhaseWords {
        self.phases.iter().find(|it| it.phase == phase).unwrap_or(&NO_PHASE)
    }

    /// The words for this intensity.
    pub fn intensity(&self, intensity: Intensity) -> &IntensityWords {
        self.intensities.iter().find(|it| it.intensity == intensity).unwrap_or(&NO_INTENSITY)
    }

    /// All questions of the pack, wherever they stand: guide, variants, child, categories, elements.
    pub fn questions(&self) -> impl Iterator<Item = FoundQuestion<'_>> {
        fn found<'a>(it: &'a Question, place: QuestionPlace<'a>) -> FoundQuestion<'a> {
            FoundQuestion { id: &it.id, text: &it.text, place }
        }
        let guide = self.guide.phases.iter().flat_map(|phase| {
            phase.questions.iter().map(move |it| FoundQuestion {
                id: &it.id,
                text: &it.text,
                place: QuestionPlace::Guide(phase, it),
            })
        });
        let variants = self.guide.variants.iter().flat_map(|variant| {
            variant.questions.iter().map(move |it| found(it, QuestionPlace::Variant(variant)))
        });
        let child = self.guide.child_questions.iter().map(|it| found(it, QuestionPlace::Child));
        let categories = self.categories.iter().flat_map(|category| {
            category.questions.iter().map(move |it| found(it, QuestionPlace::Category(category)))
        });
        let elements = self.elements().flat_map(|(category, element)| {
            element.questions.iter().map(move |it| found(it, QuestionPlace::Element(category, element)))
        });
        guide.chain(variants).chain(child).chain(categories).chain(elements)
    }

    /// The question with this id, wherever it stands.
    pub fn question(&self, id: &QuestionId) -> Option<FoundQuestion<'_>> {
        self.questions().find(|it| it.id == id)
    }

    /// The fictional case with this id.
    pub fn sample(&self, id: &SampleId) -> Option<&Sample> {
        self.samples.iter().find(|it| it.id == *id)
    }

    /// The fact with this id.
    pub fn fact(&self, id: &FactId) -> Option<&Fact> {
        self.facts.iter().find(|it| it.id == *id)
    }

    /// The source with this code.
    pub fn source(&self, code: &str) -> Option<&Source> {
        self.sources.iter().find(|it| it.code == code)
    }

    /// The method with this id.
    pub fn method(&self, id: &MethodId) -> Option<&Method> {
        self.methods.iter().find(|it| it.id == *id)
    }

    /// The lens with this id.
    pub fn lens(&self, id: &LensId) -> Option<&Lens> {
        self.lenses.iter().find(|it| it.id == *id)
    }

    /// The name of this lens item or dilemma, with its lens.
    pub fn lens_item(&self, id: &LensItemId) -> Option<(&Lens, &str)> {
        self.lenses.iter().find_map(|lens| {
            let items = lens.items.iter().map(|it| (&it.id, it.name.as_str()));
            let dilemmas = lens.dilemmas.iter().map(|it| (&it.id, it.name.as_str()));
            items.chain(dilemmas).find(|(it, _)| *it == id).map(|(_, name)| (lens, name))
        })
    }
}
