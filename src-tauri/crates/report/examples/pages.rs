//! Writes the papers of the fictional cases to a folder and says how long each took and how large it is.
//! For people who want to look at pages, and for `cargo xtask bench`; it is no part of the program.

#[path = "../tests/support/mod.rs"]
mod support;

use std::path::PathBuf;
use std::time::Instant;

use content::Pack;
use report::NoWatch;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("usage: pages FOLDER [--all]")?);
    std::fs::create_dir_all(&folder)?;
    let pack = Pack::shipped();
    let day = support::today();
    let everything = std::env::args().any(|it| it == "--all");
    let mut sheets = support::all();
    if everything {
        sheets.push(("verhaal".to_owned(), support::with_story("casus-beuk")));
    } else {
        sheets.retain(|(name, _)| name.starts_with("casus-"));
    }
    // The fonts and the patterns are read once.
    report::case_summary(&support::cleared(support::empty()), pack, day).pdf(&NoWatch)?;
    println!("{:<16}{:>8}{:>8}{:>8}", "paper", "ms", "KB", "pages");
    for (name, sheet) in sheets {
        let sheet = support::cleared(sheet);
        let start = Instant::now();
        let pdf = report::case_summary(&sheet, pack, day).pdf(&NoWatch)?;
        let taken = start.elapsed();
        let pages = report::case_summary(&sheet, pack, day).pages(&NoWatch)?;
        println!(
            "{name:<16}{:>8.1}{:>8.1}{:>8}",
            taken.as_secs_f64() * 1000.0,
            kilobytes(pdf.len()),
            pages.len()
        );
        std::fs::write(folder.join(format!("{name}.pdf")), pdf)?;
        if let Some(page) = pages.first() {
            std::fs::write(folder.join(format!("{name}.svg")), &page.svg)?;
        }
    }
    if let (true, Some((_, element))) = (everything, pack.elements().next()) {
        std::fs::write(folder.join("kaart.pdf"), report::element_card(pack, &element.id, day)?.pdf(&NoWatch)?)?;
    }
    Ok(())
}

fn kilobytes(bytes: usize) -> f64 {
    f64::from(u32::try_from(bytes).unwrap_or(u32::MAX)) / 1024.0
}
