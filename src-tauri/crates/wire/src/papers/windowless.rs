//! Papers without a window and without any vault, for the command line.

use std::sync::Arc;

use domain::SampleId;
use engine::{Clock, Content, Gathered, Paper, PaperChoice};
use report::NoWatch;

use super::input::{PaperInput, id};
use super::parts::PartsInput;
use crate::error::WireResult;

/// A paper that holds content only.
pub fn content_paper(content: Arc<Content>, clock: &dyn Clock, input: &PaperInput) -> WireResult<Paper> {
    let gathered = Gathered::of_content(input.read()?, content, clock.today())?;
    Ok(gathered.pdf(&[], &NoWatch)?)
}

/// The case summary of a fictional case.
pub fn sample_summary(
    content: Arc<Content>,
    clock: Arc<dyn Clock>,
    sample: &str,
    parts: PartsInput,
) -> WireResult<Paper> {
    let choose = |case| PaperChoice::CaseSummary { case, parts: parts.into() };
    let gathered = Gathered::of_sample(&id(sample, SampleId::new)?, choose, content, clock)?;
    Ok(gathered.pdf(&[], &NoWatch)?)
}
