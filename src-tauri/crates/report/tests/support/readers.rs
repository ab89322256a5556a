//! What others make of a paper: the text that poppler reads, the bookmarks, and the judge of both standards.
//! Which paper it is and what should stand on it is for the tests to say.

use std::process::Command;

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use report::{NoWatch, Ready};

/// The bytes of `paper`.
pub fn pdf(paper: &Ready) -> Vec<u8> {
    paper.pdf(&NoWatch).unwrap()
}

/// What `program`, one of poppler's, says about `pdf`.
pub fn says(program: &str, options: &[&str], pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("paper.pdf");
    std::fs::write(&path, pdf).unwrap();
    let mut command = Command::new(program);
    command.args(options).arg(&path);
    if program == "pdftotext" {
        command.arg("-");
    }
    let output = command.output().unwrap_or_else(|it| panic!("{program} does not start: {it}"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The squeezed text of each page, in the order in which it is read.
pub fn pages(pdf: &[u8]) -> Vec<String> {
    pages_within(pdf, &[])
}

/// The same of a part of each page, given as options of pdftotext.
pub fn pages_within(pdf: &[u8], part: &[&str]) -> Vec<String> {
    let text = says("pdftotext", &[&["-raw"], part].concat(), pdf);
    let pages = text.strip_suffix('\u{c}').unwrap_or(&text);
    pages.split('\u{c}').map(squeezed).collect()
}

/// The squeezed text of all pages.
pub fn text(paper: &Ready) -> String {
    pages(&pdf(paper)).concat()
}

/// `text` without white space and signs that no one can see, since lines end elsewhere on paper.
pub fn squeezed(text: &str) -> String {
    let unseen = |it: char| {
        it.is_whitespace() || it.is_control() || matches!(it, '\u{ad}' | '\u{200b}'..='\u{206f}' | '\u{feff}')
    };
    text.chars().filter(|it| !unseen(*it)).collect()
}

/// Checks that `text` has each of `expected`, one after the other.
#[track_caller]
pub fn check_order(text: &str, expected: &[impl AsRef<str>]) {
    let text = squeezed(text);
    let mut from = 0;
    for part in expected {
        let part = squeezed(part.as_ref());
        let at = text[from..].find(&part).unwrap_or_else(|| {
            let near: String = text[from..].chars().take(600).collect();
            panic!("{part:?} does not come where it should, after: {near}")
        });
        from += at + part.len();
    }
}

/// Checks that `pdf` keeps PDF/UA-1 and PDF/A-2a, with no rule excepted.
#[track_caller]
pub fn check_standards(name: &str, pdf: &[u8]) {
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        let options = ValidationOptions::default().profile(profile);
        let report = validate_pdf_bytes(pdf, &options).unwrap();
        let failures: Vec<_> = report.failures.iter().take(5).collect();
        assert!(failures.is_empty(), "{name} breaks {profile:?}: {failures:#?}");
    }
}

/// A bookmark: its rank from 1, its words, its page from 1.
pub struct Bookmark {
    pub level: usize,
    pub title: String,
    pub page: usize,
}

/// The bookmarks of `pdf`, from the first page to the last.
pub fn bookmarks(pdf: &[u8]) -> Vec<Bookmark> {
    let file = lopdf::Document::load_mem(pdf).unwrap();
    let contents = file.get_toc().unwrap();
    contents.toc.into_iter().map(|it| Bookmark { level: it.level, title: it.title, page: it.page }).collect()
}
