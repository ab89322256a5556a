//! The case to read: what happened, what the family wants to reach, how the help is organised.

use content::words::messages as say;

use super::{CASE, Workshop, title};
use crate::document::{Block, Definition, Inline};

/// The page with the case to read.
pub(super) fn page(workshop: &Workshop<'_>) -> Vec<Block> {
    let (pack, sample) = (workshop.pack, workshop.sample);
    let phase = &pack.phase(sample.phase).name;
    let mut blocks = vec![
        title(workshop, &say::paper_workshop_case(), CASE),
        Block::soft(format!(
            "{} {}.",
            say::paper_workshop_invented_note(),
            say::paper_workshop_phase(&phase.to_lowercase())
        )),
        Block::body(if sample.story.is_blank() {
            say::paper_workshop_no_story()
        } else {
            sample.story.as_str().to_owned()
        }),
    ];
    let goals = sample.goals.iter().filter(|it| !it.is_blank());
    let goals: Vec<Inline> = goals.map(|it| it.as_str().into()).collect();
    if !goals.is_empty() {
        blocks.push(Block::Together(vec![
            Block::subheading(say::paper_workshop_goals()),
            Block::bullets(goals),
        ]));
    }
    let program = sample.program.iter().filter(|it| !it.value.is_blank()).map(|it| {
        let name = pack.program_element(&it.element).map(|it| it.name.clone());
        let name = name.unwrap_or_else(|| say::paper_unknown_item(it.element.as_str()));
        Definition { term: Inline::bold(name), text: it.value.as_str().into() }
    });
    let program: Vec<Definition> = program.collect();
    if !program.is_empty() {
        let program = Block::Definitions(program);
        blocks.push(Block::Together(vec![Block::subheading(say::paper_workshop_program()), program]));
    }
    blocks
}
