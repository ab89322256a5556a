//! A text while it is read: its items, and what each was recognised as so far. The rules take turns; what one took is
//! not taken again.

use std::ops::Range;

use crate::claim::Claim;
use crate::items::{Item, Shape, What, items};
use crate::lexicon::marks_of;
use crate::marks::{FAMILY, GIVEN, HARMLESS, INSTITUTION, PLACE, STARTS, WORD};
use crate::roles::{Known, role_of};
use crate::scan::Scan;
use crate::{Kind, Reason, names, places, schools, streets};

/// What an item was recognised as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tag {
    /// It leads to no family.
    Harmless,
    /// It belongs to a finding of this kind.
    Of(Kind),
}

/// A text while it is read.
pub(crate) struct Reading<'a> {
    pub items: Vec<Item>,
    pub known: &'a Known,
    tags: Vec<Option<Tag>>,
    claims: Vec<Claim>,
}

/// The most words that an entry of the lists has.
const LONGEST_ENTRY: usize = 6;

/// Every name, place, street, school and institution in `scan`; what is harmless as such.
pub(crate) fn claims(scan: &Scan, known: &Known) -> Vec<Claim> {
    let items = items(scan);
    let tags = vec![None; items.len()];
    let mut reading = Reading { items, known, tags, claims: Vec::new() };
    reading.take_entries();
    streets::read(&mut reading);
    schools::read(&mut reading);
    names::read(&mut reading);
    places::read(&mut reading);
    schools::read_listed(&mut reading);
    reading.claims
}

impl Reading<'_> {
    /// How many items there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// The item at `index`; `None` outside, also for an index that wrapped below zero.
    pub fn item(&self, index: usize) -> Option<&Item> {
        #[cfg(test)]
        crate::scan::work::add();
        self.items.get(index)
    }

    /// The folded word at `index`; empty for anything else.
    pub fn word(&self, index: usize) -> &str {
        self.item(index).filter(|it| matches!(it.what, What::Word(_))).map_or("", |it| it.text.as_str())
    }

    /// True when the word at `index` has one of `marks`.
    pub fn has(&self, index: usize, marks: u64) -> bool {
        self.item(index).is_some_and(|it| it.marks & marks != 0)
    }

    /// What the lists say of the word at `index`.
    pub fn marks(&self, index: usize) -> u64 {
        self.item(index).map_or(0, |it| it.marks)
    }

    /// How the word at `index` is written; `None` for what is no word.
    pub fn shape(&self, index: usize) -> Option<Shape> {
        match self.item(index)?.what {
            What::Word(shape) => Some(shape),
            What::Number(_) | What::Sign(_) | What::Break => None,
        }
    }

    /// True for a word that begins with a capital.
    pub fn is_capital(&self, index: usize) -> bool {
        matches!(self.shape(index), Some(Shape::Capital | Shape::Capitals))
    }

    /// True for a word in small letters.
    pub fn is_small(&self, index: usize) -> bool {
        self.shape(index) == Some(Shape::Small)
    }

    /// True when a sentence begins with the item.
    pub fn is_first(&self, index: usize) -> bool {
        self.item(index).is_some_and(|it| it.first)
    }

    /// True when `sign` stands at `index`.
    pub fn is_sign(&self, index: usize, sign: char) -> bool {
        self.item(index).is_some_and(|it| it.what == What::Sign(sign))
    }

    /// The number at `index`.
    pub fn number(&self, index: usize) -> Option<u32> {
        match self.item(index)?.what {
            What::Number(value) => Some(value),
            What::Word(_) | What::Sign(_) | What::Break => None,
        }
    }

    /// True when the item at `index` touches the one before it.
    pub fn is_glued(&self, index: usize) -> bool {
        self.item(index).is_some_and(|it| it.glued)
    }

    /// What the item at `index` was recognised as.
    pub fn tag(&self, index: usize) -> Option<Tag> {
        self.tags.get(index).copied().flatten()
    }

    /// True when no rule took the item yet.
    pub fn is_free(&self, index: usize) -> bool {
        self.item(index).is_some() && self.tag(index).is_none()
    }

    /// Takes the items of `range` as one finding.
    pub fn take(&mut self, range: Range<usize>, kind: Kind, reason: Reason) {
        let (Some(first), Some(last)) =
            (self.item(range.start), range.end.checked_sub(1).and_then(|it| self.item(it)))
        else {
            return;
        };
        let role = range.start.checked_sub(1).and_then(|it| self.item(it));
        let role = role.and_then(|it| role_of(&it.text));
        let claim = Claim::new(kind, first.signs.start..last.signs.end);
        self.claims.push(Claim { reason, role, ..claim });
        self.mark(range, Tag::Of(kind));
    }

    /// Takes a word without its last letter, the `s` that says whose.
    pub fn take_stem(&mut self, index: usize, kind: Kind, reason: Reason) {
        self.take(index..index + 1, kind, reason);
        if let Some(claim) = self.claims.last_mut() {
            claim.signs.end = claim.signs.end.saturating_sub(1).max(claim.signs.start + 1);
        }
    }

    /// Takes the items of `range` as known to be harmless.
    pub fn take_harmless(&mut self, range: Range<usize>) {
        self.mark(range, Tag::Harmless);
    }

    fn mark(&mut self, range: Range<usize>, tag: Tag) {
        for slot in self.tags.get_mut(range).unwrap_or_default() {
            *slot = Some(tag);
        }
    }

    /// The entries of more than one word that the lists know, and the label that a case has.
    fn take_entries(&mut self) {
        let mut index = 0;
        while index < self.len() {
            let is_label = self.is_capital(index + 1) && !self.is_sign(index + 2, '.');
            // `Casus Beuk`: the app proposes words that are no names, and a worker may choose another.
            let is_label = is_label && self.is_neutral(index + 1);
            if matches!(self.word(index), "casus" | "label") && is_label {
                self.take_harmless(index..index + 2);
                index += 2;
                continue;
            }
            let entry = self.has(index, STARTS).then(|| self.entry_at(index)).flatten();
            let Some((end, marks)) = entry else {
                index += 1;
                continue;
            };
            if marks & HARMLESS != 0 {
                self.take_harmless(index..end);
            } else if marks & INSTITUTION != 0 && self.is_like_a_name(index, end) {
                let kind = schools::kind_of_listed(marks);
                self.take(index..end, kind, Reason::ListedInstitution);
            } else if marks & PLACE != 0 && places::is_place_of_words(self, index..end) {
                self.take(index..end, Kind::Town, Reason::ListedPlace);
            } else {
                index += 1;
                continue;
            }
            index = end;
        }
    }

    /// True for a word that the dictionary knows, or that no list has as a name.
    fn is_neutral(&self, index: usize) -> bool {
        self.has(index, WORD) || !self.has(index, GIVEN | FAMILY | PLACE)
    }

    /// An entry of ordinary words is a name only with capitals.
    fn is_like_a_name(&self, start: usize, end: usize) -> bool {
        let all_words = (start..end).all(|it| self.has(it, WORD));
        !all_words || (start..end).any(|it| self.is_capital(it) && !self.is_first(it))
    }

    /// The longest entry of two words or more that begins at `start`: its end and its marks.
    fn entry_at(&self, start: usize) -> Option<(usize, u64)> {
        let mut key = self.word(start).to_owned();
        let mut words = 1;
        let mut longest = None;
        let mut index = start + 1;
        while words < LONGEST_ENTRY {
            let item = self.item(index)?;
            match item.what {
                What::Word(_) | What::Number(_) => {
                    key.push(' ');
                    key.push_str(&item.text);
                    words += 1;
                    let marks = marks_of(&key);
                    if marks & (HARMLESS | INSTITUTION | PLACE) != 0 {
                        longest = Some((index + 1, marks));
                    }
                }
                What::Sign('.' | '&' | '+' | '/') => {}
                What::Sign(_) | What::Break => return longest,
            }
            index += 1;
            if index > start + 2 * LONGEST_ENTRY || self.item(index).is_none() {
                break;
            }
        }
        longest
    }
}
