//! The command line: the same engine without a window, for checks, papers and pipelines.
//! It needs no display and opens no vault.

mod check_text;
mod checkup;
mod choose;
mod help;
mod say;
mod typed;
mod verbs;

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use content::Pack;
use content::words::messages as words;
use engine::{Clock, Content, EngineError, FixedClock, Gathered, Paper, SystemClock, write_file};
use privacy::{Kind, RareReason};
use report::NoWatch;

use choose::Wanted;
pub use help::answer;
pub use verbs::{Arguments, Verb};
use verbs::{ContentArguments, ContentVerb, Report, Way};

/// Why there is nothing, in Dutch, a line each.
type Lines = Vec<String>;

/// Does what the verb says. Problems go to standard error, in Dutch.
pub fn run(verb: Verb) -> ExitCode {
    let done = match verb {
        Verb::Check(arguments) => match checkup::check(arguments) {
            Ok(true) => Ok(()),
            Ok(false) => Err(Vec::new()),
            Err(lines) => Err(lines),
        },
        Verb::CheckText => check_text::check(),
        Verb::Report(report) => make(report),
        Verb::Content(ContentArguments { verb: ContentVerb::Check { path } }) => check(&path),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(lines) => {
            complain(&lines);
            ExitCode::FAILURE
        }
    }
}

fn complain(lines: &[String]) {
    for line in lines {
        eprintln!("{line}");
    }
}

fn check(path: &Path) -> Result<(), Lines> {
    let pack = exchange::read_pack(path).map_err(|it| it.say())?;
    let elements = pack.elements().count();
    println!("{}", words::cli_pack_whole(elements, pack.samples.len(), &pack.about.title));
    Ok(())
}

/// Makes the paper and brings it where it goes.
fn make(report: Report) -> Result<(), Lines> {
    let way = report.paper.way().clone();
    keep(report.paper.sources(), &way.out)?;
    let pack = match &way.pack {
        Some(path) => exchange::read_pack(path).map_err(|it| it.say())?,
        None => Pack::shipped().clone(),
    };
    let wanted = choose::wanted(report.paper, &pack)?;
    let gathered = gather(wanted, Content::new(pack), &way)?;
    write(&way.out, &cleared(gathered, way.accepted)?)
}

/// Refuses to write the paper over a file that it is made from.
fn keep<'a>(mut sources: impl Iterator<Item = &'a Path>, out: &Path) -> Result<(), Lines> {
    let Ok(target) = fs::canonicalize(out) else { return Ok(()) };
    if sources.any(|it| fs::canonicalize(it).is_ok_and(|it| it == target)) {
        return Err(vec![words::cli_over_its_source(&out.display().to_string())]);
    }
    Ok(())
}

fn gather(wanted: Wanted, content: Arc<Content>, way: &Way) -> Result<Gathered, Lines> {
    let clock: Arc<dyn Clock> = match way.date.and_then(|it| it.and_hms_opt(12, 0, 0)) {
        Some(noon) => Arc::new(FixedClock::at(noon)),
        None => Arc::new(SystemClock),
    };
    let gathered = match wanted {
        Wanted::Plain(paper) => Gathered::plain(paper, content, clock.today()),
        Wanted::OfSample(sample, choose) => Gathered::of_sample(&sample, choose, content, clock),
    };
    gathered.map_err(|it| say::failure(&it))
}

/// The paper, when nothing in it has to stay inside, and the rest was accepted by who asks for it.
fn cleared(gathered: Gathered, is_accepted: bool) -> Result<Paper, Lines> {
    let open = gathered.in_the_way();
    let blocking: Vec<_> = open.findings.iter().filter(|it| it.finding.kind.blocks()).collect();
    if !blocking.is_empty() {
        let found = blocking.iter().map(|it| (it.finding.kind, &it.place));
        return Err(say::findings(found, words::cli_blocked()));
    }
    // Who accepts everything in a line also answers for what few families have, with all that stays beside it.
    let reasons = open.rare.iter().flat_map(|it| &it.reasons);
    let rare = reasons.clone().filter(|it| it.hangs_on.is_none()).map(|it| (Kind::Rare, &it.place));
    let found = open.findings.iter().map(|it| (it.finding.kind, &it.place)).chain(rare);
    if !open.is_empty() && !is_accepted {
        return Err(say::findings(found, words::cli_needs_word()));
    }
    if !open.is_empty() {
        complain(&say::findings(found, words::cli_accepted()));
    }
    let findings = open.findings.iter().filter_map(|it| it.accept().ok());
    let accepted: Vec<_> = findings.chain(reasons.map(RareReason::accept)).collect();
    gathered.pdf(&accepted, &NoWatch).map_err(|it| say::failure(&it))
}

fn write(out: &Path, paper: &Paper) -> Result<(), Lines> {
    let cannot = |path: &str, why: &io::Error| vec![words::cli_cannot_write(path, say::hindrance(why))];
    if out.as_os_str() == "-" {
        return io::stdout().write_all(&paper.bytes).map_err(|it| cannot("-", &it));
    }
    let path = out.display().to_string();
    // What is no ordinary file (a pipe, a device) cannot be replaced by a whole one.
    if fs::metadata(out).is_ok_and(|it| !it.is_file()) {
        let written = fs::File::create(out).and_then(|mut it| it.write_all(&paper.bytes));
        return written.map_err(|it| cannot(&path, &it));
    }
    write_file(out, &paper.bytes).map_err(|it| match it {
        EngineError::File(kind) => cannot(&path, &kind.into()),
        other => say::failure(&other),
    })
}
