//! The sentences of `tests/fixtures/privacy`, and how much of what is marked in them is found. Characters are counted,
//! so half a name is half found.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use privacy::{Kind, Level, findings};

/// A sentence and what must be found in it, in bytes.
pub struct Sentence {
    pub text: String,
    pub spans: Vec<(Kind, Range<usize>)>,
}

/// Which sentences.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// The rules were made with these before one's eyes.
    Made,
    /// Only measured: the other half of the same files, by a stable hash, and one that nobody made rules with.
    Held,
}

const SENTENCES: &str = include_str!("../../../../../tests/fixtures/privacy/zinnen.txt");
const REPORTS: &str = include_str!("../../../../../tests/fixtures/privacy/verslagen.txt");
const ADDED: &str = include_str!("../../../../../tests/fixtures/privacy/aanvulling.txt");
const FRESH: &str = include_str!("../../../../../tests/fixtures/privacy/aanvulling-2.txt");
const MEASURED: &str = include_str!("../../../../../tests/fixtures/privacy/gemeten.txt");
const CLASSES: &str = include_str!("../../../../../tests/fixtures/privacy/aanvulling-3.txt");

/// The sentences of that half.
pub fn sentences(half: Half) -> Vec<Sentence> {
    match half {
        Half::Made => {
            let half = all(SENTENCES).chain(all(REPORTS)).filter(|it| !is_held(&it.text));
            half.chain([ADDED, FRESH, CLASSES].into_iter().flat_map(all)).collect()
        }
        Half::Held => {
            let half = all(SENTENCES).chain(all(REPORTS)).filter(|it| is_held(&it.text));
            half.chain(all(MEASURED)).collect()
        }
    }
}

/// The sentences of a file.
pub fn all(text: &str) -> impl Iterator<Item = Sentence> {
    text.lines().filter(|it| !it.starts_with('#') && !it.is_empty()).map(sentence)
}

/// FNV-1a of the text without marks; odd ones are held back.
fn is_held(text: &str) -> bool {
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, it| (hash ^ u64::from(it)).wrapping_mul(0x0100_0000_01b3));
    (hash >> 7) & 1 == 1
}

/// `Gesprek met [voornaam|Daan]` as a text and its spans.
#[expect(clippy::panic, reason = "a sentence that is marked wrongly is a fault of its maker")]
fn sentence(line: &str) -> Sentence {
    let mut text = String::new();
    let mut spans = Vec::new();
    let mut rest = line;
    while let Some((before, behind)) = rest.split_once('[') {
        let (mark, behind) = behind.split_once(']').unwrap_or_else(|| panic!("unclosed in {line}"));
        let (id, found) = mark.split_once('|').unwrap_or_else(|| panic!("no kind in {line}"));
        let kind = Kind::from_id(id).unwrap_or_else(|| panic!("no kind {id} in {line}"));
        text.push_str(before);
        spans.push((kind, text.len()..text.len() + found.len()));
        text.push_str(found);
        rest = behind;
    }
    text.push_str(rest);
    Sentence { text, spans }
}

/// Characters of one kind.
#[derive(Debug, Clone, Copy, Default)]
pub struct Count {
    /// How many there are to find.
    pub marked: usize,
    /// How many of those were found, as whatever kind.
    pub found: usize,
    /// How many of those were found as this kind.
    pub named: usize,
    /// How many were claimed as this kind.
    pub claimed: usize,
    /// How many of the claimed are marked, as whatever kind.
    pub right: usize,
}

impl Count {
    pub fn recall(&self) -> f64 {
        ratio(self.found, self.marked)
    }

    pub fn precision(&self) -> f64 {
        ratio(self.right, self.claimed)
    }

    fn add(&mut self, other: Self) {
        self.marked += other.marked;
        self.found += other.found;
        self.named += other.named;
        self.claimed += other.claimed;
        self.right += other.right;
    }
}

#[expect(clippy::cast_precision_loss, clippy::as_conversions, reason = "counts of a few thousand")]
fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// How well something found what is marked.
#[derive(Debug, Default)]
pub struct Measured {
    pub kinds: BTreeMap<Kind, Count>,
    pub clean: usize,
    pub touched: usize,
}

impl Measured {
    /// All kinds of a level together.
    pub fn level(&self, level: Level) -> Count {
        let mut sum = Count::default();
        for (_, count) in self.kinds.iter().filter(|(kind, _)| kind.level() == level) {
            sum.add(*count);
        }
        sum
    }

    /// The part of the clean sentences in which something was found.
    pub fn touched(&self) -> f64 {
        ratio(self.touched, self.clean)
    }

    /// Adds what was found in one sentence.
    pub fn add(&mut self, sentence: &Sentence, found: &[(Kind, Range<usize>)]) {
        if sentence.spans.is_empty() {
            self.clean += 1;
            self.touched += usize::from(!found.is_empty());
        }
        for (at, _) in sentence.text.char_indices() {
            let marked = sentence.spans.iter().find(|(_, it)| it.contains(&at)).map(|(kind, _)| *kind);
            let claimed = found.iter().find(|(_, it)| it.contains(&at)).map(|(kind, _)| *kind);
            if let Some(kind) = marked {
                let count = self.kinds.entry(kind).or_default();
                count.marked += 1;
                count.found += usize::from(claimed.is_some());
                count.named += usize::from(claimed == Some(kind));
            }
            if let Some(kind) = claimed {
                let count = self.kinds.entry(kind).or_default();
                count.claimed += 1;
                count.right += usize::from(marked.is_some());
            }
        }
    }
}

/// What the guard finds in `text`.
pub fn guard(text: &str) -> Vec<(Kind, Range<usize>)> {
    findings(text).into_iter().map(|it| (it.kind, it.at)).collect()
}

/// The guard over all sentences of a half.
pub fn measured(half: Half) -> Measured {
    of(&sentences(half))
}

/// The guard over `sentences`.
pub fn of(sentences: &[Sentence]) -> Measured {
    let mut measured = Measured::default();
    for sentence in sentences {
        measured.add(sentence, &guard(&sentence.text));
    }
    measured
}

impl fmt::Display for Measured {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let row = |out: &mut fmt::Formatter<'_>, name: &str, it: &Count| {
            let (recall, named, precision) = (it.recall(), ratio(it.named, it.marked), it.precision());
            writeln!(out, "{name:<14} {:>6} {recall:>8.3} {named:>8.3} {precision:>10.3}", it.marked)
        };
        writeln!(out, "{:<14} {:>6} {:>8} {:>8} {:>10}", "kind", "chars", "recall", "as kind", "precision")?;
        for (kind, count) in &self.kinds {
            row(out, kind.id(), count)?;
        }
        row(out, "direct", &self.level(Level::Direct))?;
        row(out, "indirect", &self.level(Level::Indirect))?;
        writeln!(
            out,
            "clean sentences {}, touched {} ({:.1} %)",
            self.clean,
            self.touched,
            100.0 * self.touched()
        )
    }
}
