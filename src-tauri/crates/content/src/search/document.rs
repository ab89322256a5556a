//! What there is to find in a pack: one document for each thing that has a place of its own.
//! Only the words of the pack; what a screen says around them stands in the catalogue.

use crate::search::HitKind;
use crate::{Element, Lens, Method, Pack, QuestionPlace, Sample};

/// Where in a document a word stands, most telling first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Field {
    Title,
    Synonyms,
    /// The English name: found by it, never shown.
    English,
    Description,
    Example,
}

/// One thing to find.
#[derive(Debug, Clone)]
pub(super) struct Document {
    pub kind: HitKind,
    pub id: String,
    /// What a hit shows as its name.
    pub shown: String,
    pub context: String,
    title: String,
    synonyms: String,
    english: String,
    description: String,
    example: String,
}

impl Document {
    fn named(kind: HitKind, id: &str, name: &str) -> Self {
        let name = one_line(&[name]);
        Self {
            kind,
            id: id.to_owned(),
            shown: name.clone(),
            context: String::new(),
            title: name,
            synonyms: String::new(),
            english: String::new(),
            description: String::new(),
            example: String::new(),
        }
    }

    /// A question or a fact has a text instead of a name, and a text counts as one: long texts that
    /// happen to hold a word would otherwise stand above the element of that name.
    fn text(kind: HitKind, id: &str, text: &str) -> Self {
        let text = one_line(&[text]);
        Self { title: String::new(), description: text.clone(), ..Self::named(kind, id, &beginning(&text)) }
    }

    fn within(self, context: &str) -> Self {
        Self { context: context.to_owned(), ..self }
    }

    fn also(self, synonyms: &[String], more: &[&str]) -> Self {
        let all: Vec<&str> = synonyms.iter().map(String::as_str).chain(more.iter().copied()).collect();
        let all: Vec<&str> = all.into_iter().filter(|it| !it.trim().is_empty()).collect();
        Self { synonyms: all.join(", "), ..self }
    }

    fn in_english(self, english: &str) -> Self {
        Self { english: english.to_owned(), ..self }
    }

    fn described(self, description: &[&str]) -> Self {
        Self { description: one_line(description), ..self }
    }

    fn such_as(self, example: &[&str]) -> Self {
        Self { example: one_line(example), ..self }
    }

    /// The text of a field, on one line.
    pub fn field(&self, field: Field) -> &str {
        match field {
            Field::Title => &self.title,
            Field::Synonyms => &self.synonyms,
            Field::English => &self.english,
            Field::Description => &self.description,
            Field::Example => &self.example,
        }
    }

    /// What it is about: the description, or other words for it when there is none.
    pub fn about(&self) -> &str {
        if self.description.is_empty() { &self.synonyms } else { &self.description }
    }

    /// All fields.
    pub fn fields(&self) -> [(Field, &str); 5] {
        [Field::Title, Field::Synonyms, Field::English, Field::Description, Field::Example]
            .map(|it| (it, self.field(it)))
    }
}

/// Everything to find in `pack`, in the order of the handbook: what comes first wins a tie.
pub(super) fn documents(pack: &Pack) -> Vec<Document> {
    let mut all = Vec::new();
    all.extend(pack.elements().map(|(category, it)| element(it, &category.name)));
    all.extend(pack.categories.iter().map(|it| {
        Document::named(HitKind::Category, it.id.as_str(), &it.name)
            .also(&[], &[&it.short, &it.plain])
            .in_english(&it.english)
            .described(&[&it.description, &it.plain_text])
    }));
    all.extend(pack.program.iter().map(|it| {
        Document::named(HitKind::ProgramElement, it.id.as_str(), &it.name)
            .within(&it.group)
            .also(&it.synonyms, &[])
            .in_english(&it.english)
            .described(&[&it.description])
            .such_as(&[&it.hint, &it.choices.join(", ")])
    }));
    all.extend(pack.manners.iter().map(|it| {
        Document::named(HitKind::Manner, it.id.as_str(), &it.name)
            .also(&it.synonyms, &[&it.short, &it.plain])
            .in_english(&it.english)
            .described(&[&it.description])
    }));
    all.extend(pack.recipients.iter().map(|it| {
        Document::named(HitKind::Recipient, it.id.as_str(), &it.name)
            .also(&it.synonyms, &[&it.short, &it.plain])
            .in_english(&it.english)
    }));
    all.extend(pack.guide.phases.iter().map(|it| {
        Document::named(HitKind::GuidePhase, &it.id, &it.name)
            .within(&pack.guide.title)
            .described(&[&it.goal])
    }));
    all.extend(pack.questions().map(|it| {
        let context = match it.place {
            QuestionPlace::Guide(phase, _) => &phase.name,
            QuestionPlace::Variant(variant) => &variant.name,
            QuestionPlace::Child => &pack.guide.title,
            QuestionPlace::Category(category) => &category.name,
            QuestionPlace::Element(_, element) => &element.name,
        };
        Document::text(HitKind::Question, it.id.as_str(), it.text).within(context)
    }));
    all.extend(pack.methods.iter().map(method));
    for lens in &pack.lenses {
        all.push(
            Document::named(HitKind::Lens, lens.id.as_str(), &lens.name)
                .described(&[&lens.intro, &lens.origin]),
        );
        all.extend(lens_items(lens));
    }
    all.extend(pack.facts.iter().map(|it| {
        let topic = pack.topics.iter().find(|topic| topic.id == it.topic).map_or("", |topic| &topic.name);
        Document::text(HitKind::Fact, it.id.as_str(), &it.text)
            .within(topic)
            .such_as(&[it.note.as_deref().unwrap_or_default()])
    }));
    all.extend(
        pack.registration
            .iter()
            .map(|it| Document::text(HitKind::Registration, &it.id, &it.text).such_as(&[&it.caution])),
    );
    all.extend(pack.samples.iter().map(sample));
    all
}

fn element(it: &Element, category: &str) -> Document {
    Document::named(HitKind::Element, it.id.as_str(), &it.name)
        .within(category)
        .also(&it.synonyms, &[])
        .in_english(&it.english)
        .described(&[&it.description, &it.plain])
        .such_as(&[&it.example])
}

fn method(it: &Method) -> Document {
    let steps: Vec<&str> = it
        .steps
        .iter()
        .flat_map(|step| {
            let moment = step.element_moment.as_deref().unwrap_or_default();
            [step.name.as_str(), step.text.as_str(), moment]
        })
        .collect();
    Document::named(HitKind::Method, it.id.as_str(), &it.name)
        .described(&[&it.when, it.note.as_deref().unwrap_or_default()])
        .such_as(&steps)
}

fn lens_items(lens: &Lens) -> impl Iterator<Item = Document> {
    let items = lens.items.iter().map(|it| {
        Document::named(HitKind::LensItem, it.id.as_str(), &it.name)
            .within(&lens.name)
            .described(&[&it.description])
            .such_as(&[&it.question, it.group.as_deref().unwrap_or_default()])
    });
    let dilemmas = lens.dilemmas.iter().map(|it| {
        Document::named(HitKind::LensItem, it.id.as_str(), &it.name)
            .within(&lens.name)
            .described(&[&it.question])
    });
    items.chain(dilemmas)
}

fn sample(it: &Sample) -> Document {
    let goals = it.goals.iter().map(domain::Note::as_str);
    let description: Vec<&str> = std::iter::once(it.short.as_str()).chain(goals).collect();
    let story: Vec<&str> =
        std::iter::once(it.story.as_str()).chain(it.observations.iter().map(String::as_str)).collect();
    Document::named(HitKind::Sample, it.id.as_str(), &it.label)
        .within(&it.title)
        .also(&[], &[&it.title])
        .described(&description)
        .such_as(&story)
}

/// The texts after one another, with single spaces and no line ends.
fn one_line(texts: &[&str]) -> String {
    texts.iter().flat_map(|it| it.split_whitespace()).collect::<Vec<_>>().join(" ")
}

/// The beginning of a long text, cut between words.
fn beginning(text: &str) -> String {
    const MOST: usize = 90;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let cut: String = text.chars().take(MOST).collect();
    let whole_words = cut.rsplit_once(' ').map_or(cut.as_str(), |(it, _)| it);
    format!("{}…", whole_words.trim_end_matches(|it: char| !it.is_alphanumeric()))
}
