//! One possible tagging of the case, as in a case summary, and what else could have been done. No right or wrong.

use content::{Category, SampleTag, words::messages as say};
use domain::Phase;

use super::super::tag_in_words::{element_name, for_whom, how, how_much};
use super::{TAGGING, Workshop, title};
use crate::document::{Block, Cell, Face, Inline, RowGroup, Table};

/// The page with one possible tagging.
pub(super) fn page(workshop: &Workshop<'_>) -> Vec<Block> {
    let sample = workshop.sample;
    let mut blocks = vec![
        title(workshop, &say::paper_workshop_tagging(), TAGGING),
        Block::body(say::paper_workshop_tagging_lead()),
    ];
    if sample.tags.is_empty() {
        blocks.push(Block::body(say::paper_workshop_no_tags()));
    } else {
        blocks.push(table(workshop));
    }
    if !sample.alternatives.is_empty() {
        let items = sample.alternatives.iter().map(|it| {
            let names: Vec<String> = it.elements.iter().map(|id| element_name(workshop.pack, id)).collect();
            let text = Inline::plain(&*it.text);
            if names.is_empty() { text } else { text.then(format!(" ({})", names.join(", ")), Face::Italic) }
        });
        blocks.push(Block::subheading(say::paper_workshop_alternatives()));
        blocks.push(Block::bullets(items));
    }
    blocks
}

fn table(workshop: &Workshop<'_>) -> Block {
    let tags = &workshop.sample.tags;
    let phases: Vec<Phase> =
        Phase::ALL.into_iter().filter(|phase| tags.iter().any(|it| it.phase == *phase)).collect();
    let groups = phases.iter().map(|phase| {
        let of_phase = tags.iter().filter(|it| it.phase == *phase);
        RowGroup {
            title: (phases.len() > 1).then(|| workshop.pack.phase(*phase).name.clone()),
            rows: of_phase.map(|it| row(workshop, it)).collect(),
        }
    });
    let columns = [
        (String::new(), 0.052),
        (say::paper_element(), 0.275),
        (say::paper_for_whom(), 0.155),
        (say::paper_how(), 0.158),
        (say::paper_how_much(), 0.13),
        (say::paper_seen_by(), 0.23),
    ];
    Block::Table(Table::of_groups(columns, 1, groups.collect()))
}

fn row(workshop: &Workshop<'_>, tag: &SampleTag) -> Vec<Cell> {
    let pack = workshop.pack;
    let letter =
        pack.category_of(&tag.element).map(|it: &Category| it.letter.to_string()).unwrap_or_default();
    let cells: [Cell; 6] = [
        Inline::bold(letter).into(),
        Inline::plain(element_name(pack, &tag.element)).into(),
        Inline::plain(for_whom(pack, &tag.recipients)).into(),
        Inline::plain(how(pack, &tag.manners)).into(),
        Inline::plain(how_much(pack, tag.intensity)).into(),
        Inline::plain(tag.note.as_str()).into(),
    ];
    cells.to_vec()
}
