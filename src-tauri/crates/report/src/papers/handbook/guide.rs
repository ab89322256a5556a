//! The conversation guide to read: roles, agreements, phases with their questions, and the ways to walk through it.

use content::{GuidePhase, GuideQuestion, GuideVariant, words::messages as say};
use domain::Trigger;

use super::super::guide_sheet::minutes;
use super::Book;
use crate::document::{Block, Cell, Definition, Face, Inline, Level, Table};

/// The guide; nothing when the pack has none.
pub(super) fn chapter(book: &Book<'_>) -> Vec<Block> {
    let guide = &book.pack.guide;
    if guide.phases.is_empty() && guide.variants.is_empty() {
        return Vec::new();
    }
    let title =
        if guide.title.trim().is_empty() { say::paper_guide_conversation() } else { guide.title.clone() };
    let mut blocks = vec![Block::heading(Level::One, title)];
    if !guide.note.trim().is_empty() {
        blocks.push(Block::callout(vec![Block::body(&*guide.note)]));
    }
    if !guide.roles.is_empty() {
        let roles = guide.roles.iter();
        let roles =
            roles.map(|it| Definition { term: Inline::bold(&*it.name), text: it.task.as_str().into() });
        blocks.push(Block::subheading(say::paper_guide_roles()));
        blocks.push(Block::Definitions(roles.collect()));
    }
    if !guide.ground_rules.is_empty() {
        blocks.push(Block::subheading(say::paper_guide_rules()));
        blocks.push(Block::bullets(guide.ground_rules.iter().map(|it| it.as_str().into())));
    }
    for (index, it) in guide.phases.iter().enumerate() {
        blocks.extend(phase(book, index + 1, it));
    }
    for it in &guide.variants {
        blocks.extend(variant(book, it));
    }
    if !guide.child_questions.is_empty() {
        let questions = guide.child_questions.iter().map(|it| Inline::plain(&*it.text));
        blocks.push(Block::subheading(say::paper_guide_children()));
        blocks.push(Block::bullets(questions));
    }
    blocks
}

fn phase(book: &Book<'_>, number: usize, phase: &GuidePhase) -> Vec<Block> {
    let number_of = |it: u16| it.to_string();
    let each = say::paper_book_minutes_each(
        &number_of(phase.minutes_alone),
        &number_of(phase.minutes_family),
        &number_of(phase.minutes_group),
    );
    let (always, triggered): (Vec<_>, Vec<_>) =
        phase.questions.iter().zip(1usize..).partition(|(it, _)| it.trigger == Trigger::Always);
    let mut begin = vec![
        Block::subheading(format!("{number}. {}", phase.name)),
        Block::body(&*phase.goal),
        Block::soft(each),
    ];
    if !always.is_empty() {
        begin.push(Block::bullets(
            always.into_iter().map(|(it, index)| question(book, &format!("{number}.{index}"), it)),
        ));
    }
    let mut blocks = vec![Block::Together(begin)];
    if !triggered.is_empty() {
        blocks.push(Block::kicker(say::paper_book_triggered()));
        blocks.push(Block::bullets(
            triggered.into_iter().map(|(it, index)| question(book, &format!("{number}.{index}"), it)),
        ));
    }
    blocks
}

/// A question with the number by which the ways to walk through the guide name it.
fn question(book: &Book<'_>, number: &str, question: &GuideQuestion) -> Inline {
    let mut text = Inline::bold(format!("{number} ")).then(&*question.text, Face::Regular);
    if let Some(about) = &question.about {
        text = text.then(format!(" · {about}"), Face::Italic);
    }
    if let Some(id) = &question.for_whom {
        let role = book.pack.guide.roles.iter().find(|it| it.id == *id);
        let role = role.map_or(id.as_str(), |it| it.name.as_str());
        text = text.then(format!(" · {}", say::paper_guide_for_whom(role)), Face::Italic);
    }
    text
}

fn variant(book: &Book<'_>, variant: &GuideVariant) -> Vec<Block> {
    let mut blocks = vec![
        Block::subheading(say::paper_book_variant(&variant.name)),
        Block::soft(minutes(variant.minutes)),
        Block::body(&*variant.note),
    ];
    let rows = variant.steps.iter().map(|step| {
        let mut text = Inline::plain(&*step.text);
        if let Some(sentence) = &step.example_sentence {
            text = text
                .then(format!("\n{} ", say::paper_guide_say()), Face::Bold)
                .then(sentence.as_str(), Face::Italic);
        }
        let own = |id: &domain::QuestionId| variant.questions.iter().find(|it| it.id == *id);
        for it in step.questions.iter().filter_map(own) {
            text = text
                .then(format!("\n{} ", say::paper_guide_own_learning()), Face::Bold)
                .then(&*it.text, Face::Regular);
        }
        let others = step.questions.iter().filter(|it| own(it).is_none());
        let others: Vec<String> = others.map(|it| place_of(book, it)).collect();
        if !others.is_empty() {
            let list = say::paper_book_variant_questions(&others.join(", "));
            text = text.then(format!("\n{list}"), Face::Italic);
        }
        let cells: [Cell; 3] =
            [Inline::bold(&*step.name).into(), Inline::plain(step.minutes.to_string()).into(), text.into()];
        cells.to_vec()
    });
    let rows: Vec<Vec<Cell>> = rows.collect();
    if !rows.is_empty() {
        let columns = [
            (say::paper_guide_step(), 0.26),
            (say::paper_guide_minutes(), 0.09),
            (say::paper_guide_do(), 0.65),
        ];
        blocks.push(Block::Table(Table::of_rows(columns, 0, rows)));
    }
    blocks
}

/// Where a question stands among the phases: "4.2" for the second question of the fourth phase.
fn place_of(book: &Book<'_>, id: &domain::QuestionId) -> String {
    let phases = book.pack.guide.phases.iter().enumerate();
    let mut places = phases.flat_map(|(phase, it)| {
        it.questions.iter().enumerate().map(move |(index, it)| (phase + 1, index + 1, &it.id))
    });
    places.find(|(_, _, it)| *it == id).map_or_else(
        || book.pack.question(id).map_or_else(|| id.as_str().to_owned(), |it| it.text.to_owned()),
        |(phase, index, _)| format!("{phase}.{index}"),
    )
}
