//! Makes one automaton of the lists in `assets/lists`, so that the guard has nothing to load when it starts.
//! What a word is worth as evidence is decided in `src`; here it only gets its marks.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "src/fold.rs"]
mod fold;
#[path = "src/marks.rs"]
mod marks;

use fold::folded;

/// Words and phrases with their marks.
type Lexicon = BTreeMap<String, u64>;

/// How the entries of a list stand in its file.
#[derive(Clone, Copy)]
enum Layout {
    /// Separated by blanks, one word each.
    Words,
    /// Separated by lines and commas, of one word or more.
    Phrases,
}

const LISTS: [(&str, Layout, u64); 10] = [
    ("words.txt", Layout::Words, marks::WORD),
    ("handbook-words.txt", Layout::Words, marks::WORD | marks::COMMON),
    ("given-names-own.txt", Layout::Words, marks::GIVEN | marks::USUAL_GIVEN),
    ("given-names.txt", Layout::Words, marks::GIVEN),
    ("family-names-own.txt", Layout::Words, marks::FAMILY | marks::USUAL_FAMILY),
    ("family-names.txt", Layout::Words, marks::FAMILY),
    ("places.txt", Layout::Phrases, marks::PLACE),
    ("places-own.txt", Layout::Phrases, marks::PLACE),
    ("institutions.txt", Layout::Phrases, marks::INSTITUTION),
    ("schools.txt", Layout::Phrases, marks::INSTITUTION | marks::SCHOOL_NAME),
];

const SECTIONS: [(&str, u64); 18] = [
    ("state", marks::STATE | marks::WORD),
    ("strong", marks::STRONG | marks::GIVEN),
    ("role", marks::ROLE | marks::WORD),
    ("colleague", marks::COLLEAGUE | marks::WORD),
    ("title", marks::TITLE | marks::WORD),
    ("classroom", marks::CLASSROOM | marks::WORD),
    ("naming", marks::NAMING | marks::WORD),
    ("verb", marks::VERB | marks::WORD | marks::COMMON),
    ("feeble", marks::FEEBLE),
    ("with", marks::WITH | marks::WORD | marks::COMMON),
    ("in", marks::IN | marks::WORD),
    ("lives", marks::LIVES | marks::WORD),
    ("between", marks::BETWEEN),
    ("determiner", marks::DETERMINER | marks::WORD | marks::COMMON),
    ("school", marks::SCHOOL),
    ("institution", marks::KIND_OF_INSTITUTION),
    ("street", marks::NO_STREET | marks::WORD),
    ("common", marks::COMMON | marks::WORD),
];

fn main() -> Result<(), Box<dyn Error>> {
    let lists = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../../assets/lists");
    println!("cargo:rerun-if-changed={}", lists.display());
    println!("cargo:rerun-if-changed=src/marks.rs");
    println!("cargo:rerun-if-changed=src/fold.rs");
    let mut lexicon = Lexicon::new();
    for (name, layout, marks) in LISTS {
        add(&mut lexicon, &read(&lists, name)?, layout, marks);
    }
    add_grammar(&mut lexicon, &read(&lists, "grammar.txt")?)?;
    add_harmless(&mut lexicon, &read(&lists, "harmless.txt")?);
    mark_first_words(&mut lexicon);
    let target = PathBuf::from(env::var("OUT_DIR")?).join("lexicon.fst");
    let mut builder = fst::MapBuilder::memory();
    for (word, marks) in &lexicon {
        builder.insert(word, *marks)?;
    }
    fs::write(target, builder.into_inner()?)?;
    Ok(())
}

fn read(lists: &Path, name: &str) -> Result<String, Box<dyn Error>> {
    fs::read_to_string(lists.join(name)).map_err(|it| format!("{name}: {it}").into())
}

fn add(lexicon: &mut Lexicon, text: &str, layout: Layout, marks: u64) {
    for entry in entries(text, layout) {
        *lexicon.entry(entry).or_default() |= marks;
    }
}

fn entries(text: &str, layout: Layout) -> Vec<String> {
    let lines = text.lines().filter(|it| !it.starts_with('#'));
    let parts: Vec<&str> = match layout {
        Layout::Words => lines.flat_map(str::split_whitespace).collect(),
        Layout::Phrases => lines.flat_map(|it| it.split(", ")).collect(),
    };
    parts.into_iter().map(phrase).filter(|it| !it.is_empty()).collect()
}

/// The entry as the guard reads a text: folded, one blank between words, no signs but `'` and `-` inside a word.
fn phrase(entry: &str) -> String {
    let entry = folded(entry).replace(['.', '&', '+', '/', '!', '(', ')'], " ");
    let words = entry.split_whitespace().map(|it| it.strip_suffix("'s").unwrap_or(it));
    words.filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
}

fn add_grammar(lexicon: &mut Lexicon, text: &str) -> Result<(), Box<dyn Error>> {
    let mut marks = None;
    for line in text.lines().filter(|it| !it.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
            let section = SECTIONS.iter().find(|(it, _)| *it == name);
            marks = Some(section.ok_or_else(|| format!("grammar.txt: no section {name}"))?.1);
        } else if let Some(marks) = marks {
            add(lexicon, line, Layout::Words, marks);
        }
    }
    Ok(())
}

/// What leads to no family. One word that is a name as well keeps its chance to be one, unless the whole section is
/// known to be harmless: countries, peoples, feasts and authors.
fn add_harmless(lexicon: &mut Lexicon, text: &str) {
    let (mut sure, mut authors) = (false, false);
    for line in text.lines() {
        if line.starts_with('#') {
            authors = line.starts_with("# Authors");
            sure = ["# Countries", "# Feasts", "# Authors"].iter().any(|it| line.starts_with(it));
            continue;
        }
        for entry in entries(line, Layout::Phrases) {
            let names = marks::GIVEN | marks::FAMILY | marks::PLACE;
            let marks = lexicon.entry(entry.clone()).or_default();
            if authors && !entry.contains(' ') {
                *marks |= marks::AUTHOR;
            }
            if sure || entry.contains(' ') || *marks & names == 0 {
                *marks |= marks::HARMLESS;
            }
        }
    }
    lexicon.retain(|_, marks| *marks != 0);
}

fn mark_first_words(lexicon: &mut Lexicon) {
    let firsts: Vec<String> =
        lexicon.keys().filter_map(|it| it.split_once(' ')).map(|(first, _)| first.to_owned()).collect();
    for first in firsts {
        *lexicon.entry(first).or_default() |= marks::STARTS;
    }
}
