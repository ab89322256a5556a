//! Reading `lenses.toml`.

use super::sheet::Sheet;
use super::taxonomy::mark;
use crate::{Dilemma, Kind, Lens, LensItem, Pack};

pub(super) fn lenses(sheet: &Sheet<'_>, pack: &mut Pack) {
    pack.lenses = sheet.some_rows("lenses", |it| {
        Some(Lens {
            id: it.declare(Kind::Lens)?,
            name: it.text("name"),
            origin: it.text("origin"),
            intro: it.text("intro"),
            sources: it.sources(),
            items: it.some_rows("items", item),
            dilemmas: it.rows("dilemmas", dilemma),
        })
    });
}

fn item(sheet: &Sheet<'_>) -> Option<LensItem> {
    Some(LensItem {
        id: sheet.declare(Kind::LensItem)?,
        group: sheet.optional_text("group"),
        name: sheet.text("name"),
        mark: mark(sheet)?,
        sources: sheet.sources(),
        description: sheet.text("description"),
        question: sheet.text("question"),
        elements: sheet.points("elements", Kind::Element),
    })
}

fn dilemma(sheet: &Sheet<'_>) -> Option<Dilemma> {
    Some(Dilemma {
        id: sheet.declare(Kind::LensItem)?,
        name: sheet.text("name"),
        question: sheet.text("question"),
        elements: sheet.points("elements", Kind::Element),
    })
}
