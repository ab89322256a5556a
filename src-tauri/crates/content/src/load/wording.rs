//! Reading `wording.toml`.

use super::sheet::Sheet;
use super::taxonomy::mark;
use crate::wording::{Form, Wording};
use crate::{Kind, Pack};

pub(super) fn wording(sheet: &Sheet<'_>, pack: &mut Pack) {
    pack.wording = sheet.some_rows("words", |it| {
        Some(Wording {
            id: it.declare(Kind::Wording)?,
            why: it.text("why"),
            mark: mark(it)?,
            sources: it.sources(),
            forms: it.some_rows("forms", |it| Some(form(it))),
        })
    });
}

fn form(sheet: &Sheet<'_>) -> Form {
    Form {
        words: sheet.some_texts("words"),
        instead: sheet.some_texts("instead"),
        only_beside: sheet.texts("only_beside"),
        never_beside: sheet.texts("never_beside"),
    }
}
