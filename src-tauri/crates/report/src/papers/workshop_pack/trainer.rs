//! The page for the trainer: what is in the pack and how to use it.

use content::{Level, words::messages as say};

use super::super::guide_sheet::table::{Step, steps};
use super::{CASE, EXPERIMENT, FORM, TAGGING, TALK, Workshop, title};
use crate::document::{Block, Face, Inline, Link};

/// The page for the trainer.
pub(super) fn page(workshop: &Workshop<'_>) -> Vec<Block> {
    let sample = workshop.sample;
    let programme = programme(workshop);
    let minutes: u16 = programme.iter().map(|it| it.minutes).sum();
    let level = match sample.level {
        Level::Beginner => say::paper_workshop_level_beginner(),
        Level::Advanced => say::paper_workshop_level_advanced(),
    };
    let about = format!("{} · {} {level}", sample.title, sample.short);
    let mut blocks = vec![
        title(workshop, &say::paper_workshop_for_trainer(), "trainer"),
        Block::soft(about),
        Block::lead(say::paper_workshop_lead(&minutes.to_string())),
    ];
    let contents = contents(workshop);
    if !contents.is_empty() {
        blocks.push(Block::subheading(say::paper_workshop_in_pack()));
        blocks.push(Block::bullets(contents));
    }
    blocks.push(Block::subheading(say::paper_workshop_programme()));
    blocks.push(steps(programme));
    blocks.push(Block::soft(say::paper_workshop_programme_own()));
    blocks.push(Block::callout(vec![
        Block::subheading(say::paper_workshop_care_title()),
        Block::bullets([
            Inline::plain(say::paper_workshop_care_difference()),
            Inline::plain(say::paper_workshop_care_own()),
            Inline::plain(say::paper_workshop_care_stop()),
        ]),
    ]));
    blocks
}

/// The pages that are printed, each with for whom it is; each leads to its page.
fn contents(workshop: &Workshop<'_>) -> Vec<Inline> {
    let parts = workshop.parts;
    let pages = [
        (parts.case, say::paper_workshop_case(), CASE, say::paper_workshop_page_case()),
        (parts.form, say::paper_workshop_form(), FORM, say::paper_workshop_page_form()),
        (parts.tagging, say::paper_workshop_tagging(), TAGGING, say::paper_workshop_page_tagging()),
        (parts.questions, say::paper_workshop_questions(), TALK, say::paper_workshop_page_questions()),
        (
            parts.questions,
            say::paper_workshop_experiment(),
            EXPERIMENT,
            say::paper_workshop_page_experiment(),
        ),
    ];
    let pages = pages.into_iter().filter(|(is_printed, ..)| *is_printed);
    pages
        .map(|(_, name, anchor, what)| {
            Inline::linked(name, Link::Heading(anchor.to_owned())).then(format!(": {what}"), Face::Regular)
        })
        .collect()
}

/// The block "practice case" of a workshop, for the parts that are printed.
fn programme(workshop: &Workshop<'_>) -> Vec<Step> {
    let step = |minutes, name, text: String| Step { minutes, star: "", name, text: Inline::plain(text) };
    let compare = if workshop.parts.tagging {
        say::paper_workshop_compare_do()
    } else {
        say::paper_workshop_compare_without()
    };
    let mut steps = vec![
        step(5, say::paper_workshop_read(), say::paper_workshop_read_do()),
        step(10, say::paper_workshop_tag(), say::paper_workshop_tag_do()),
        step(7, say::paper_workshop_compare(), compare),
        step(8, say::paper_workshop_talk(), say::paper_workshop_talk_do()),
    ];
    if workshop.parts.questions {
        steps.push(step(5, say::paper_workshop_try(), say::paper_workshop_try_do()));
    }
    steps
}
