//! Writes the papers of the invented meetings to a folder, blank, filled in and monstrous, for people who want
//! to look at pages. It is no part of the program.

#[path = "../tests/support/mod.rs"]
mod support;

use std::path::PathBuf;

use content::Pack;
use domain::{MeetingMethod, MeetingMinutes, MeetingPlan, SessionReport, SessionSeries};
use report::{NoWatch, Ready};
use support::meetings::{self, cleared};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("usage: meetings FOLDER")?);
    std::fs::create_dir_all(&folder)?;
    let (pack, day) = (Pack::shipped(), support::today());
    let write = |name: &str, paper: Ready| -> Result<(), Box<dyn std::error::Error>> {
        let start = std::time::Instant::now();
        let pdf = paper.pdf(&NoWatch)?;
        println!("{name:<24}{:>6} ms{:>8} bytes", start.elapsed().as_millis(), pdf.len());
        Ok(std::fs::write(folder.join(format!("{name}.pdf")), pdf)?)
    };
    let plans = [
        ("programma", meetings::plan()),
        ("programma-leeg", MeetingPlan::default()),
        ("programma-monster", meetings::monstrous_plan()),
    ];
    for (name, plan) in plans {
        write(name, report::intervision_handout(&cleared(plan), pack, day)?)?;
    }
    for method in &pack.methods {
        let plan = MeetingPlan { method: MeetingMethod::Method(method.id.clone()), ..MeetingPlan::default() };
        write(&format!("programma-{}", method.id), report::intervision_handout(&cleared(plan), pack, day)?)?;
    }
    let minutes = [
        ("notulen", meetings::minutes()),
        ("notulen-leeg", MeetingMinutes::default()),
        ("notulen-monster", meetings::monstrous_minutes()),
    ];
    for (name, it) in minutes {
        write(name, report::intervision_minutes(&cleared(it), pack, day))?;
    }
    let reports = [
        ("verslag", meetings::report()),
        ("verslag-leeg", SessionReport::default()),
        ("verslag-monster", meetings::monstrous_report()),
    ];
    for (name, it) in reports {
        write(name, report::registration_report(&cleared(it), pack, day))?;
    }
    let series = [
        ("reeks", meetings::series()),
        ("reeks-leeg", SessionSeries::default()),
        ("reeks-1", meetings::long_series(1)),
        ("reeks-200", meetings::long_series(200)),
    ];
    for (name, it) in series {
        write(name, report::registration_series(&cleared(it), pack, day))?;
    }
    Ok(())
}
