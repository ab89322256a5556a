//! The command line: the same engine without a window, for checks, papers and pipelines.
//! It needs no display and opens no vault.

use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use chrono::NaiveDate;
use clap::{Parser, Subcommand, ValueEnum};
use content::Pack;
use content::words::messages as words;
use engine::{Clock, Content, FixedClock, SystemClock};

/// Terugblik: terugkijken op hulp in gezinnen. Zonder opdracht opent het venster.
#[derive(Debug, Parser)]
#[command(name = "terugblik", version, about, disable_help_subcommand = true)]
pub struct Arguments {
    /// What to do instead of opening the window.
    #[command(subcommand)]
    pub verb: Option<Verb>,
}

/// What the command line can do.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Maakt een PDF.
    Report(Report),
    /// Werkt met inhoudspakketten.
    Content(ContentArguments),
}

/// Which paper, about what, and where it goes.
#[derive(Debug, clap::Args)]
pub struct Report {
    /// Welk papier.
    kind: PaperKind,
    /// Over welke verzonnen casus, bijvoorbeeld casus-beuk.
    #[arg(long, value_name = "ID", required_if_eq("kind", "case-summary"))]
    sample: Option<String>,
    /// Over welk element, bijvoorbeeld time-out.
    #[arg(long, value_name = "ID", required_if_eq("kind", "element-card"))]
    element: Option<String>,
    /// Waar de PDF komt; - is de standaarduitvoer.
    #[arg(long, value_name = "BESTAND")]
    out: PathBuf,
    /// De datum op het papier (JJJJ-MM-DD); anders vandaag.
    #[arg(long, value_name = "DATUM")]
    date: Option<NaiveDate>,
}

/// The papers that can be made here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum PaperKind {
    /// Samenvatting van een casus voor intervisie.
    CaseSummary,
    /// Kaart van een element.
    ElementCard,
}

/// What to do with a content pack.
#[derive(Debug, clap::Args)]
pub struct ContentArguments {
    #[command(subcommand)]
    verb: ContentVerb,
}

#[derive(Debug, Subcommand)]
enum ContentVerb {
    /// Kijkt een pakket na: een map of een zip.
    Check {
        /// De map of de zip.
        path: PathBuf,
    },
}

/// Does what the verb says. Problems go to standard error, in Dutch.
pub fn run(verb: Verb) -> ExitCode {
    let done = match verb {
        Verb::Report(report) => make(&report),
        Verb::Content(ContentArguments { verb: ContentVerb::Check { path } }) => check(&path),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(lines) => {
            for line in lines {
                eprintln!("{line}");
            }
            ExitCode::FAILURE
        }
    }
}

fn check(path: &std::path::Path) -> Result<(), Vec<String>> {
    let pack = exchange::read_pack(path).map_err(|it| it.say())?;
    let elements = pack.elements().count();
    println!(
        "{}",
        words::cli_pack_whole(&elements.to_string(), &pack.samples.len().to_string(), &pack.about.title)
    );
    Ok(())
}

fn make(report: &Report) -> Result<(), Vec<String>> {
    let clock: Arc<dyn Clock> = match report.date.and_then(|it| it.and_hms_opt(12, 0, 0)) {
        Some(noon) => Arc::new(FixedClock::at(noon)),
        None => Arc::new(SystemClock),
    };
    let content = Content::new(Pack::shipped().clone());
    let paper = match report.kind {
        PaperKind::CaseSummary => {
            let id = report.sample.as_deref().unwrap_or_default();
            wire::sample_summary(content, clock, id, wire::PartsInput::default())
                .map_err(|_| vec![words::cli_no_sample(id)])?
        }
        PaperKind::ElementCard => {
            let id = report.element.as_deref().unwrap_or_default();
            let input = wire::PaperInput::ElementCard { element: id.to_owned() };
            wire::content_paper(content, clock.as_ref(), &input)
                .map_err(|_| vec![words::cli_no_element(id)])?
        }
    };
    if report.out.as_os_str() == "-" {
        return io::stdout()
            .write_all(&paper.bytes)
            .map_err(|it| vec![words::cli_cannot_write("-", &it.to_string())]);
    }
    let written = fs::File::create(&report.out).and_then(|mut it| it.write_all(&paper.bytes));
    written.map_err(|it| vec![words::cli_cannot_write(&report.out.display().to_string(), &it.to_string())])
}
