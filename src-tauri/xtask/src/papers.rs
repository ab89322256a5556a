//! `cargo xtask papers`: the pictures of every paper for the docs of the report crate.
//! What stands on the papers is decided there; here their pages become pictures.

use std::fs;

use crate::checkout::Checkout;
use crate::{step, system};

/// The docs that show the papers, from the root of the checkout.
const DOCS: &str = "src-tauri/crates/report/docs";
/// The width of a picture, in pixels.
const WIDTH: &str = "600";

/// Makes the papers and the pictures; gives what was made.
pub fn run(checkout: &Checkout) -> Result<String, String> {
    system::prepare(checkout, system::Purpose::Test)?;
    let docs = checkout.root().join(DOCS);
    let papers = checkout.target().join("papers");
    let failed = |it: std::io::Error| format!("{}: {it}", docs.display());
    fs::create_dir_all(&docs).map_err(failed)?;
    for old in fs::read_dir(&docs).map_err(failed)? {
        let old = old.map_err(failed)?.path();
        if old.extension().is_some_and(|it| it == "png") {
            fs::remove_file(&old).map_err(failed)?;
        }
    }
    let mut make = checkout.cargo(&["run", "--quiet", "--package", "report", "--example", "gallery", "--"]);
    let (succeeded, output) = step::read("make the papers", make.arg(&papers).arg(&docs))?;
    if !succeeded {
        return Err("the papers could not be made".to_owned());
    }
    let pictures: Vec<_> = output.lines().filter_map(picture).collect();
    for (name, page) in &pictures {
        let mut draw = checkout.command("pdftoppm");
        draw.args(["-png", "-singlefile", "-f", page, "-l", page, "-scale-to-x", WIDTH, "-scale-to-y", "-1"]);
        draw.arg(papers.join(name).with_extension("pdf")).arg(docs.join(format!("{name}-{page}")));
        let drawn = draw.status().map_err(|it| format!("pdftoppm: {it}"))?;
        if !drawn.success() {
            return Err(format!("{name}: page {page} could not be drawn"));
        }
    }
    Ok(format!("{} pictures in {DOCS}", pictures.len()))
}

/// Name and page of a picture, from a line `picture|name|page`.
fn picture(line: &str) -> Option<(&str, &str)> {
    line.trim().strip_prefix("picture|")?.split_once('|')
}
