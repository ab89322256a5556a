//! The page to take home: one experiment to write down, with that of the case as an example.

use content::words::messages as say;

use super::super::tag_in_words::element_name;
use super::{EXPERIMENT, Workshop, title};
use crate::document::{Block, Face, Inline};

/// The page to take home.
pub(super) fn page(workshop: &Workshop<'_>) -> Vec<Block> {
    let mut blocks = vec![
        title(workshop, &say::paper_workshop_experiment(), EXPERIMENT),
        Block::lead(say::paper_workshop_experiment_lead()),
    ];
    let fields = [
        (say::paper_workshop_experiment_what(), 4),
        (say::paper_workshop_experiment_element(), 1),
        (say::paper_workshop_experiment_with(), 2),
        (say::paper_workshop_experiment_noticed(), 3),
        (say::paper_workshop_experiment_asked(), 1),
        (say::paper_workshop_experiment_when(), 1),
    ];
    for (name, lines) in fields {
        blocks.push(Block::Together(vec![Block::body(Inline::bold(name)), Block::WritingRoom { lines }]));
    }
    blocks.extend(example(workshop));
    blocks
}

/// What the worker in the case chose to try.
fn example(workshop: &Workshop<'_>) -> Option<Block> {
    let it = workshop.sample.experiment.as_ref()?;
    let rows = [
        (say::paper_workshop_experiment_what(), it.what.as_str().to_owned()),
        (say::paper_workshop_experiment_element(), element_name(workshop.pack, &it.element)),
        (say::paper_workshop_experiment_with(), it.with_whom.as_str().to_owned()),
        (say::paper_workshop_experiment_noticed(), it.noticed_by.as_str().to_owned()),
        (say::paper_workshop_experiment_asked(), it.asked_by.as_str().to_owned()),
    ];
    let rows = rows.into_iter().filter(|(_, it)| !it.trim().is_empty());
    let text = rows.fold(Inline::default(), |text, (term, said)| {
        let between = if text.0.is_empty() { "" } else { "\n" };
        text.then(format!("{between}{term}: "), Face::Bold).then(said, Face::Regular)
    });
    let title = Block::kicker(say::paper_workshop_experiment_example());
    Some(Block::callout(vec![title, Block::body(text)]))
}
