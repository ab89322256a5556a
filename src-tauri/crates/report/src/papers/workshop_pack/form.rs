//! The blank form to tag a case by hand, with the words to choose from.

use content::{Pack, words::messages as say};
use domain::{Intensity, Phase};

use super::super::tag_in_words::how_much;
use super::{FORM, Workshop, title};
use crate::document::{Block, Cell, Definition, Face, Inline, Table};

/// The rows of the form.
const ROWS: usize = 11;

/// The page with the blank form.
pub(super) fn page(workshop: &Workshop<'_>) -> Vec<Block> {
    let pack = workshop.pack;
    let phases: Vec<String> = Phase::ALL.iter().map(|it| pack.phase(*it).name.to_lowercase()).collect();
    let mut blocks = vec![
        title(workshop, &say::paper_workshop_form(), FORM),
        Block::soft(say::paper_workshop_form_lead()),
        Block::body(say::paper_workshop_form_phase(&phases.join(" · "))),
        table(pack),
    ];
    blocks.push(Block::Together(vec![Block::subheading(say::paper_workshop_key()), key(pack)]));
    blocks
}

/// Rows to write on; how much is chosen by drawing a ring around it, which also gives the row its height.
fn table(pack: &Pack) -> Block {
    let words: Vec<String> = Intensity::ALL.iter().map(|it| how_much(pack, *it)).collect();
    let half = words.len().div_ceil(2);
    let lines: Vec<String> = words.chunks(half.max(1)).map(|it| it.join(" · ")).collect();
    let choices = lines.join("\n");
    let rows = (1..=ROWS).map(|number| {
        let cells: [Cell; 6] = [
            Inline::plain(number.to_string()).into(),
            Inline::default().into(),
            Inline::default().into(),
            Inline::default().into(),
            Inline::plain(&*choices).into(),
            Inline::default().into(),
        ];
        cells.to_vec()
    });
    let columns = [
        (say::paper_workshop_number(), 0.055),
        (say::paper_element(), 0.24),
        (say::paper_for_whom(), 0.16),
        (say::paper_how(), 0.15),
        (say::paper_how_much(), 0.24),
        (say::paper_seen_by(), 0.155),
    ];
    Block::Table(Table::of_rows(columns, 0, rows))
}

/// The words to choose from; those of the elements are on the cards and in the handbook.
fn key(pack: &Pack) -> Block {
    let categories = separated(pack.categories.iter().map(|it| {
        Inline::bold(it.letter.to_string()).then(format!("\u{a0}{}", it.short.to_lowercase()), Face::Regular)
    }));
    let recipients = separated(pack.recipients.iter().map(|it| Inline::plain(it.short.to_lowercase())));
    let manners = separated(pack.manners.iter().map(|it| Inline::plain(it.short.to_lowercase())));
    let lists = [
        (say::paper_workshop_key_categories(), categories),
        (say::paper_for_whom(), recipients),
        (say::paper_how(), manners),
    ];
    let lists = lists.into_iter().filter(|(_, it)| !it.0.is_empty());
    Block::Definitions(lists.map(|(term, text)| Definition { term: Inline::bold(term), text }).collect())
}

/// All of `items` on one line, with a point between them.
fn separated(items: impl Iterator<Item = Inline>) -> Inline {
    items.fold(Inline::default(), |mut text, mut it| {
        if !text.0.is_empty() {
            text = text.then(" · ", Face::Regular);
        }
        text.0.append(&mut it.0);
        text
    })
}
