//! What to talk about after tagging: where the difference is, what stands out, which questions fit.

use content::words::messages as say;

use super::{TALK, Workshop, title};
use crate::document::{Block, Definition, Inline};

/// Room to write down what the group saw.
const LINES: usize = 4;

/// The page with what to talk about.
pub(super) fn page(workshop: &Workshop<'_>) -> Vec<Block> {
    let (pack, sample) = (workshop.pack, workshop.sample);
    let mut blocks = vec![
        title(workshop, &say::paper_workshop_questions(), TALK),
        Block::callout(vec![
            Block::lead(Inline::bold(say::paper_workshop_difference())),
            Block::body(say::paper_workshop_difference_lead()),
        ]),
    ];
    if !sample.observations.is_empty() {
        blocks.push(Block::subheading(say::paper_workshop_observations()));
        blocks.push(Block::soft(say::paper_workshop_observations_lead()));
        blocks.push(Block::bullets(sample.observations.iter().map(|it| it.as_str().into())));
    }
    if !sample.questions.is_empty() {
        let questions = sample.questions.iter();
        let questions = questions.map(|id| match pack.question(id) {
            Some(it) => Inline::plain(it.text),
            None => Inline::plain(say::paper_unknown_item(id.as_str())),
        });
        blocks.push(Block::subheading(say::paper_workshop_ask()));
        blocks.push(Block::bullets(questions));
    }
    let further = further(workshop);
    if !further.is_empty() {
        blocks.push(Block::Together(vec![
            Block::subheading(say::paper_workshop_go_on()),
            Block::Definitions(further),
        ]));
    }
    blocks.push(Block::Together(vec![
        Block::subheading(say::paper_guide_notes()),
        Block::WritingRoom { lines: LINES },
    ]));
    blocks
}

/// The method and the lens that fit; what the pack does not know is left out.
fn further(workshop: &Workshop<'_>) -> Vec<Definition> {
    let (pack, sample) = (workshop.pack, workshop.sample);
    let method = pack.method(&sample.method).map(|it| (say::paper_workshop_method(), it.name.clone()));
    let lens = pack.lens(&sample.lens).map(|it| {
        let items = sample.lens_items.iter().filter_map(|id| pack.lens_item(id)).map(|(_, name)| name);
        let items: Vec<&str> = items.collect();
        let name =
            if items.is_empty() { it.name.clone() } else { format!("{}: {}", it.name, items.join(", ")) };
        (say::paper_workshop_lens(), name)
    });
    let both = method.into_iter().chain(lens);
    both.map(|(term, text)| Definition { term: Inline::bold(term), text: text.into() }).collect()
}
