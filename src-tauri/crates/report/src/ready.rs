//! A paper that may leave, one that may only be looked at, and who waits for it.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::ReportError;
use crate::document::Document;
use crate::layout::lay_out;
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
        Ok(output::svg(&lay_out(&self.document, watch)?))
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

    /// The bytes of a PDF, PDF/UA-1 and PDF/A-2a: the same for the same paper and day.
    pub fn pdf(&self, watch: &dyn Watch) -> Result<Vec<u8>, ReportError> {
        output::pdf(&lay_out(&self.document, watch)?, self.day)
    }

    /// The pages for the printer: the same as those of the PDF.
    pub fn pages(&self, watch: &dyn Watch) -> Result<Vec<SvgPage>, ReportError> {
        Ok(output::svg(&lay_out(&self.document, watch)?))
    }
}

fn dated(name: &str, day: NaiveDate) -> String {
    format!("{name} {day}.pdf")
}
