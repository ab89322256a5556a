//! A text as the rules read it: digits of any script as 0–9, every blank as one sign, every dash as one,
//! and without the signs that no one sees. It remembers where in the text each sign stood.

use std::ops::Range;

/// One sign that counts, and its bytes in the text.
struct Glyph {
    sign: char,
    at: usize,
    end: usize,
}

/// A text to look through; positions are counted in signs.
pub(crate) struct Scan {
    glyphs: Vec<Glyph>,
}

/// Consecutive digits: `first..end` in signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Group {
    pub first: usize,
    pub end: usize,
}

impl Group {
    /// How many digits.
    pub fn len(self) -> usize {
        self.end - self.first
    }
}

impl Scan {
    /// `text`, ready to look through.
    pub fn new(text: &str) -> Self {
        let glyphs = text.char_indices().filter(|(_, it)| !is_unseen(*it)).map(|(at, it)| Glyph {
            sign: folded(it),
            at,
            end: at + it.len_utf8(),
        });
        Self { glyphs: glyphs.collect() }
    }

    /// How many signs there are.
    pub fn len(&self) -> usize {
        self.glyphs.len()
    }

    /// The sign at `index`.
    pub fn sign(&self, index: usize) -> Option<char> {
        #[cfg(test)]
        work::add();
        self.glyphs.get(index).map(|it| it.sign)
    }

    /// The sign before `index`.
    pub fn before(&self, index: usize) -> Option<char> {
        self.sign(index.checked_sub(1)?)
    }

    /// The signs of `range`; those beyond the end are left out.
    pub fn signs(&self, range: Range<usize>) -> impl Iterator<Item = char> + '_ {
        self.glyphs.get(range.start..range.end.min(self.len())).unwrap_or(&[]).iter().map(|it| it.sign)
    }

    /// The bytes of the text between which the signs of `range` stand; `None` when it is empty.
    pub fn bytes(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let first = self.glyphs.get(range.start)?;
        let last = self.glyphs.get(range.end.checked_sub(1)?)?;
        (first.at < last.end).then_some(first.at..last.end)
    }

    /// The signs that stand within `bytes` of the text.
    pub fn within(&self, bytes: &Range<usize>) -> Range<usize> {
        let first = self.glyphs.partition_point(|it| it.end <= bytes.start);
        first..self.glyphs.partition_point(|it| it.at < bytes.end).max(first)
    }

    /// All groups of digits, in order.
    pub fn groups(&self) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for (index, glyph) in self.glyphs.iter().enumerate() {
            if !glyph.sign.is_ascii_digit() {
                continue;
            }
            match groups.last_mut() {
                Some(last) if last.end == index => last.end += 1,
                _ => groups.push(Group { first: index, end: index + 1 }),
            }
        }
        groups
    }

    /// The number that the digits of `group` form; `None` above nine digits.
    pub fn number(&self, group: Group) -> Option<u32> {
        (group.len() <= 9).then(|| {
            self.signs(group.first..group.end)
                .filter_map(|it| it.to_digit(10))
                .fold(0, |sum, it| sum * 10 + it)
        })
    }
}

/// True for letters, digits and the marks that combine with them.
pub(crate) fn is_word(sign: char) -> bool {
    sign.is_alphanumeric() || is_combining(sign)
}

/// True for the marks that are drawn over the letter before them.
pub(crate) fn is_combining(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}' | '\u{20d0}'..='\u{20ff}')
}

/// Soft hyphens, zero-width signs, direction marks and choices of a drawing come along when text is pasted.
pub(crate) fn is_unseen(sign: char) -> bool {
    matches!(
        sign,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

fn folded(sign: char) -> char {
    match sign {
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}' => '-',
        '\u{2018}' | '\u{2019}' | '\u{2bc}' => '\'',
        '\u{ff20}' => '@',
        '\u{660}'..='\u{669}' => digit_from(sign, '\u{660}'),
        '\u{6f0}'..='\u{6f9}' => digit_from(sign, '\u{6f0}'),
        '\u{ff10}'..='\u{ff19}' => digit_from(sign, '\u{ff10}'),
        _ if sign.is_whitespace() => ' ',
        _ => sign,
    }
}

fn digit_from(sign: char, zero: char) -> char {
    u32::from(sign).checked_sub(u32::from(zero)).and_then(|it| char::from_digit(it, 10)).unwrap_or(sign)
}

/// How often rules looked at a sign or an item: what a test of linear time counts instead of seconds.
#[cfg(test)]
pub(crate) mod work {
    use std::cell::Cell;

    thread_local! {
        static DONE: Cell<u64> = const { Cell::new(0) };
    }

    /// One look more.
    pub fn add() {
        DONE.with(|it| it.set(it.get() + 1));
    }

    /// The looks that `body` takes.
    pub fn of(body: impl FnOnce()) -> u64 {
        let before = DONE.with(Cell::get);
        body();
        DONE.with(Cell::get) - before
    }
}
