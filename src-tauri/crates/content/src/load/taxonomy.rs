//! Reading `pack.toml`, `elements/*.toml`, `program.toml` and `dimensions.toml`.

use domain::{Intensity, Phase};

use super::sheet::Sheet;
use crate::{
    About, Category, Element, IntensityWords, Kind, LookAlike, Manner, Mark, Neighbour, Pack, PhaseWords,
    PlainWord, ProblemKind, ProgramElement, Question, Recipient,
};

pub(super) fn about(sheet: &Sheet<'_>, pack: &mut Pack) {
    pack.about = About {
        id: sheet.text("id"),
        title: sheet.text("title"),
        edition: sheet.text("edition"),
        version: sheet.text("version"),
        language: sheet.text("language"),
        source: sheet.text("source"),
        status: sheet.text("status"),
        licence: sheet.text("licence"),
        citation: sheet.text("citation"),
        note: sheet.text("note"),
    };
}

pub(super) fn mark(sheet: &Sheet<'_>) -> Option<Mark> {
    sheet.choice("mark", &Mark::ALL, Mark::id)
}

pub(super) fn question(sheet: &Sheet<'_>) -> Option<Question> {
    Some(Question { id: sheet.declare(Kind::Question)?, text: sheet.text("text") })
}

pub(super) fn category(sheet: &Sheet<'_>, pack: &mut Pack) {
    let elements = sheet.some_rows("elements", element);
    let category = sheet.table("category", |it| {
        let letter = it.text("letter");
        let mut letters = letter.chars();
        let one = letters.next().filter(|it| it.is_ascii_uppercase() && letters.next().is_none());
        if one.is_none() {
            it.problem(&it.place_of("letter"), ProblemKind::NotALetter(letter.chars().take(20).collect()));
        }
        Some(Category {
            id: it.declare(Kind::Category)?,
            letter: one?,
            name: it.text("name"),
            short: it.text("short"),
            english: it.text("english"),
            plain: it.text("plain"),
            plain_text: it.text("plain_text"),
            description: it.text("description"),
            mark: mark(it)?,
            sources: it.sources(),
            questions: it.some_rows("questions", question),
            elements: Vec::new(),
        })
    });
    if let Some(category) = category {
        pack.categories.push(Category { elements, ..category });
    }
}

fn element(sheet: &Sheet<'_>) -> Option<Element> {
    Some(Element {
        id: sheet.declare(Kind::Element)?,
        name: sheet.text("name"),
        short: sheet.optional_text("short"),
        english: sheet.text("english"),
        plain: sheet.text("plain"),
        description: sheet.text("description"),
        example: sheet.text("example"),
        mark: mark(sheet)?,
        sources: sheet.sources(),
        synonyms: sheet.texts("synonyms"),
        questions: sheet.some_rows("questions", question),
        facts: sheet.points("facts", Kind::Fact),
        expected_in: sheet.choices("expected_in", &Phase::ALL, Phase::id),
        includes: sheet.points("includes", Kind::Element),
    })
}

pub(super) fn program(sheet: &Sheet<'_>, pack: &mut Pack) {
    pack.program = sheet.some_rows("elements", |it| {
        Some(ProgramElement {
            id: it.declare(Kind::ProgramElement)?,
            name: it.text("name"),
            english: it.text("english"),
            group: it.text("group"),
            description: it.text("description"),
            question: it.optional_text("question"),
            hint: it.text("hint"),
            choices: it.texts("choices"),
            unit: it.optional_text("unit"),
            mark: mark(it)?,
            sources: it.sources(),
            synonyms: it.texts("synonyms"),
            facts: it.points("facts", Kind::Fact),
        })
    });
}

pub(super) fn dimensions(sheet: &Sheet<'_>, pack: &mut Pack) {
    pack.manners = sheet.some_rows("manners", |it| {
        Some(Manner {
            id: it.declare(Kind::Manner)?,
            name: it.text("name"),
            short: it.text("short"),
            english: it.text("english"),
            plain: it.text("plain"),
            description: it.text("description"),
            mark: mark(it)?,
            sources: it.sources(),
            synonyms: it.texts("synonyms"),
            facts: it.points("facts", Kind::Fact),
        })
    });
    pack.recipients = sheet.some_rows("recipients", |it| {
        Some(Recipient {
            id: it.declare(Kind::Recipient)?,
            name: it.text("name"),
            short: it.text("short"),
            english: it.text("english"),
            plain: it.text("plain"),
            mark: mark(it)?,
            sources: it.sources(),
            synonyms: it.texts("synonyms"),
            facts: it.points("facts", Kind::Fact),
        })
    });
    pack.phases = sheet.some_rows("phases", |it| {
        Some(PhaseWords {
            phase: it.choice("id", &Phase::ALL, Phase::id)?,
            name: it.text("name"),
            english: it.text("english"),
            plain: it.text("plain"),
            description: it.text("description"),
            mark: mark(it)?,
            sources: it.sources(),
        })
    });
    pack.intensities = sheet.some_rows("intensities", |it| {
        Some(IntensityWords {
            intensity: it.choice("id", &Intensity::ALL, Intensity::id)?,
            name: it.text("name"),
            plain: it.text("plain"),
            description: it.text("description"),
            synonyms: it.texts("synonyms"),
        })
    });
    pack.look_alikes = sheet.rows("look_alikes", look_alike);
    pack.plain_words =
        sheet.rows("plain_words", |it| Some(PlainWord { word: it.text("word"), plain: it.text("plain") }));
}

fn look_alike(sheet: &Sheet<'_>) -> Option<LookAlike> {
    let choose: domain::ElementId = sheet.point("choose", Kind::Element)?;
    let manner = sheet.optional_point("not_manner", Kind::Manner).map(Neighbour::Manner);
    let not = match manner {
        Some(manner) => manner,
        None => Neighbour::Element(sheet.point("not", Kind::Element)?),
    };
    if not == Neighbour::Element(choose.clone()) {
        sheet.problem(&sheet.place(), ProblemKind::ComparedWithItself(choose.as_str().to_owned()));
    }
    Some(LookAlike { choose, when: sheet.text("when"), not, not_when: sheet.text("not_when") })
}
