//! A paper that may leave, one that may only be looked at, and who waits for it.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::ReportError;
use crate::document::Document;
use crate::layout::{Paper, lay_out};
use crate::output::{self, SvgPage};

/// Someone who waits for a paper.
pub trait Watch {
    /// Hears that `done` of `of` steps are done; [`ControlFlow::Break`] ends the work.
    fn at(&self, done: usize, of: usize) -> ControlFlow<()>;
}

/// Nobody: the paper is made to its end.
#[derive(Debug, Clone, Copy)]
pub struct NoWatch;

impl Watch for NoWatch {
    fn at(&self, _done: usize, _of: usize) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

/// Of a hundred steps, how many are done when everything has its place.
const LAID_OUT: usize = 60;
/// And how many when the pages are painted.
const PAINTED: usize = 80;
/// All steps.
const ALL: usize = 100;

/// The laying out as the first of the steps that `watch` hears of.
struct LayingOut<'a>(&'a dyn Watch);

impl Watch for LayingOut<'_> {
    fn at(&self, done: usize, of: usize) -> ControlFlow<()> {
        self.0.at(LAID_OUT * done.min(of) / of.max(1), ALL)
    }
}

/// Everything of `document` at its place.
fn laid_out(document: &Document, watch: &dyn Watch) -> Result<Paper, ReportError> {
    let paper = lay_out(document, &LayingOut(watch))?;
    still_wanted(watch, LAID_OUT)?;
    Ok(paper)
}

fn still_wanted(watch: &dyn Watch, done: usize) -> Result<(), ReportError> {
    if watch.at(done, ALL).is_break() { Err(ReportError::Cancelled) } else { Ok(()) }
}

/// A paper to look at on the screen, whatever stands on it: it cannot become a file.
#[derive(Debug, Clone)]
pub struct Preview {
    document: Document,
    file_name: String,
}

impl Preview {
    /// `document` as of `day`; `name` is what the file would be called, without its date and ending.
    pub(crate) fn new(document: Document, day: NaiveDate, name: &str) -> Self {
        Self { document, file_name: dated(name, day) }
    }

    /// The name that the file would get: Dutch, dated, without anything of a case.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// The pages for the screen, or [`ReportError::Cancelled`].
    pub fn pages(&self, watch: &dyn Watch) -> Result<Vec<SvgPage>, ReportError> {
        Ok(output::svg(&laid_out(&self.document, watch)?))
    }
}

/// A paper that may leave: made from what was cleared, or from content alone.
#[derive(Debug, Clone)]
pub struct Ready {
    document: Document,
    day: NaiveDate,
    file_name: String,
}

impl Ready {
    /// `document` as of `day`; `name` is what the file is called, without its date and ending.
    pub(crate) fn new(document: Document, day: NaiveDate, name: &str) -> Self {
        Self { document, day, file_name: dated(name, day) }
    }

    /// A dated Dutch file name without anything of a case.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// The bytes of a PDF, PDF/UA-1 and PDF/A-2a: the same for the same paper and day; or
    /// [`ReportError::Cancelled`].
    pub fn pdf(&self, watch: &dyn Watch) -> Result<Vec<u8>, ReportError> {
        let paper = laid_out(&self.document, watch)?;
        let painted = output::painted(&paper)?;
        still_wanted(watch, PAINTED)?;
        output::tagged(painted, &paper, self.day)
    }

    /// The words alone, to paste elsewhere.
    pub fn text(&self) -> String {
        output::plain(&self.document)
    }

    /// The pages for the printer: the same as those of the PDF.
    pub fn pages(&self, watch: &dyn Watch) -> Result<Vec<SvgPage>, ReportError> {
        Ok(output::svg(&laid_out(&self.document, watch)?))
    }
}

fn dated(name: &str, day: NaiveDate) -> String {
    format!("{name} {day}.pdf")
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::document::{Block, RunningHead, Sheet, Style};

    /// Ends the work when so much was heard of it.
    struct Until(Cell<usize>);

    impl Watch for Until {
        fn at(&self, done: usize, of: usize) -> ControlFlow<()> {
            assert!(done <= of, "{done} of {of}");
            match self.0.get().checked_sub(1) {
                Some(left) => {
                    self.0.set(left);
                    ControlFlow::Continue(())
                }
                None => ControlFlow::Break(()),
            }
        }
    }

    #[test]
    fn a_paper_can_be_cancelled_at_every_step() {
        let document = Document {
            title: "Blad".to_owned(),
            footer: String::new(),
            page_of: |page, of| format!("{page} van {of}"),
            running_head: RunningHead::None,
            sheet: Sheet::A5,
            style: Style::SHEET,
            blocks: vec![Block::body("Een alinea"), Block::callout(vec![Block::body("Nog een"); 3])],
        };
        let ready = Ready::new(document, NaiveDate::default(), "blad");
        let steps = (0..100).find(|it| ready.pdf(&Until(Cell::new(*it))).is_ok()).unwrap();
        assert!(steps >= 5, "heard of {steps} steps only");
        for step in 0..steps {
            let stopped = ready.pdf(&Until(Cell::new(step)));
            assert!(matches!(stopped, Err(ReportError::Cancelled)), "after {step} steps");
        }
    }
}
