//! Writes one PDF of every paper to a folder, and the page of the docs that shows them. `cargo xtask papers` runs
//! it and makes the pictures. With `--all` it writes blank and monstrous papers instead, for people who want to
//! look at those pages. It is no part of the program.

#[path = "../tests/support/mod.rs"]
mod support;

use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use report::NoWatch;
use support::kinds::{Kind, one_of_each, to_the_extreme};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["--all", papers] => write_all(Path::new(papers)),
        [papers, docs] => write_docs(Path::new(papers), Path::new(docs)),
        _ => Err("usage: gallery PAPERS DOCS, or gallery --all PAPERS".into()),
    }
}

fn write_all(papers: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(papers)?;
    for (name, paper) in to_the_extreme() {
        fs::write(papers.join(format!("{name}.pdf")), paper.pdf(&NoWatch)?)?;
    }
    Ok(())
}

fn write_docs(papers: &Path, docs: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(papers)?;
    let mut page = String::from(
        "# The papers\n\n\
         Every paper that the program makes, from the fictional cases and an invented meeting. Made by \
         `cargo xtask papers`; do not edit by hand.\n",
    );
    for kind in one_of_each() {
        let pdf = kind.paper.pdf(&NoWatch)?;
        let size = pdf.len().div_ceil(1024);
        fs::write(papers.join(kind.picture_name()).with_extension("pdf"), pdf)?;
        let count = kind.paper.pages(&NoWatch)?.len();
        let pages = if count == 1 { "1 page".to_owned() } else { format!("{count} pages") };
        write!(page, "\n## {}\n\n{} {pages}, {size} KB.\n\n", kind.name, kind.about)?;
        for shown in kind.shown {
            println!("picture|{}|{shown}", kind.picture_name());
            let name = kind.picture_name();
            writeln!(
                page,
                "<img alt=\"{}, page {shown}\" src=\"{name}-{shown}.png\" width=\"380\">",
                kind.name
            )?;
        }
    }
    fs::create_dir_all(docs)?;
    Ok(fs::write(docs.join("README.md"), page)?)
}

impl Kind {
    /// The name of its files, without an ending.
    fn picture_name(&self) -> String {
        self.name.replace(" --format ", "-")
    }
}
