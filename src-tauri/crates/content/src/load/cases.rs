//! Reading `cases/*.toml`: one fictional case in each.

use std::cell::RefCell;

use domain::{Intensity, Note, Phase, Reflection, Story};

use super::sheet::Sheet;
use crate::{
    Alternative, Kind, Level, Pack, ProblemKind, Sample, SampleAnswer, SampleExperiment, SampleProgramNote,
    SampleTag,
};

pub(super) fn case(sheet: &Sheet<'_>, pack: &mut Pack) {
    match sample(sheet) {
        Some(sample) => pack.samples.push(sample),
        None => sheet.leave(),
    }
}

fn sample(sheet: &Sheet<'_>) -> Option<Sample> {
    Some(Sample {
        id: sheet.declare(Kind::Sample)?,
        label: sheet.text("label"),
        title: sheet.text("title"),
        level: sheet.choice("level", &Level::ALL, Level::id)?,
        short: sheet.text("short"),
        // A text of a pack is shorter than a story may be.
        story: Story::new(&sheet.text("story")).unwrap_or_default(),
        phase: sheet.choice("phase", &Phase::ALL, Phase::id)?,
        goals: sheet.texts("goals").iter().filter_map(|it| note(sheet, "goals", it)).collect(),
        tags: tags(sheet),
        program: sheet.rows("program", |it| {
            Some(SampleProgramNote {
                element: it.point("element", Kind::ProgramElement)?,
                value: note(it, "value", &it.text("value"))?,
            })
        }),
        answers: sheet.rows("answers", |it| {
            Some(SampleAnswer {
                question: it.point("question", Kind::Question)?,
                text: Reflection::new(&it.text("text")).unwrap_or_default(),
            })
        }),
        experiment: experiments(sheet).into_iter().next(),
        observations: sheet.some_texts("observations"),
        alternatives: sheet.rows("alternatives", |it| {
            Some(Alternative { text: it.text("text"), elements: it.points("elements", Kind::Element) })
        }),
        questions: sheet.points("questions", Kind::Question),
        method: sheet.point("method", Kind::Method)?,
        lens: sheet.point("lens", Kind::Lens)?,
        lens_items: sheet.points("lens_items", Kind::LensItem),
    })
}

fn experiments(sheet: &Sheet<'_>) -> Vec<SampleExperiment> {
    sheet.rows("experiments", |it| {
        let line = |key| note(it, key, &it.text(key));
        Some(SampleExperiment {
            what: line("what")?,
            element: it.point("element", Kind::Element)?,
            with_whom: line("with_whom")?,
            noticed_by: line("noticed_by")?,
            asked_by: line("asked_by")?,
        })
    })
}

fn note(sheet: &Sheet<'_>, key: &'static str, text: &str) -> Option<Note> {
    let note = Note::new(text).ok();
    if note.is_none() {
        let too_long = ProblemKind::TooLong { key, has: text.chars().count(), most: Note::MOST };
        sheet.problem(&sheet.place(), too_long);
    }
    note
}

fn tags(sheet: &Sheet<'_>) -> Vec<SampleTag> {
    let seen = RefCell::new(Vec::new());
    sheet.some_rows("tags", |it| {
        let tag = SampleTag {
            element: it.point("element", Kind::Element)?,
            phase: it.choice("phase", &Phase::ALL, Phase::id)?,
            recipients: it.some_points("recipients", Kind::Recipient),
            manners: it.some_points("manners", Kind::Manner),
            intensity: it.choice("intensity", &Intensity::ALL, Intensity::id)?,
            note: note(it, "note", &it.optional_text("note").unwrap_or_default())?,
        };
        let place = (tag.element.clone(), tag.phase);
        if seen.borrow().contains(&place) {
            let second =
                ProblemKind::SecondTag { element: tag.element.as_str().to_owned(), phase: tag.phase };
            it.problem(&it.place(), second);
        }
        seen.borrow_mut().push(place);
        Some(tag)
    })
}
