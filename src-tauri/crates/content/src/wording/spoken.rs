//! What stands between quotation marks: somebody said it, so it stays as it is.
//! A mark that is not closed on its line is no quotation, and an apostrophe (`'s avonds`, `foto's`) is none either.

use std::collections::BTreeSet;
use std::ops::Range;

/// Beginnings of words that lost their first letters: `'s avonds`, `'t is`, `'k weet`.
const SHORTENED: [&str; 9] = ["s", "t", "n", "k", "m", "r", "ns", "em", "ie"];

/// The quotations in `text`, in order, in bytes, with their marks.
pub(super) fn spoken(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        found.extend(of_line(line).into_iter().map(|it| offset + it.start..offset + it.end));
        offset += line.len();
    }
    found
}

fn of_line(line: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    // Marks that nothing on the rest of the line closes: looked for once, so that a line full of them is no work.
    let mut never_closed = BTreeSet::new();
    let mut before = None;
    for (start, mark) in line.char_indices() {
        let is_inside = found.last().is_some_and(|it| it.contains(&start));
        if !is_inside && !never_closed.contains(&mark) {
            let after = start + mark.len_utf8();
            if let Some(closing) = opens(mark, before, line.get(after..).unwrap_or_default()) {
                match end_of(line, after, closing) {
                    Some(end) => found.push(start..end),
                    None => {
                        never_closed.insert(mark);
                    }
                }
            }
        }
        before = Some(mark);
    }
    found
}

/// The marks that close a quotation that `mark` opens here; `None` when it opens none.
fn opens(mark: char, before: Option<char>, rest: &str) -> Option<&'static [char]> {
    let closing: &[char] = match mark {
        '"' => &['"'],
        '“' => &['”', '"'],
        '„' => &['”', '“', '"'],
        '”' => &['”'],
        '«' => &['»'],
        '‹' => &['›'],
        '‘' | '‚' => &['’', '‘', '\''],
        '\'' => &['\'', '’'],
        _ => return None,
    };
    let next = rest.chars().next()?;
    let is_apostrophe = matches!(mark, '\'' | '‘') && (next.is_numeric() || is_shortened(rest));
    let stands_free = !before.is_some_and(char::is_alphanumeric) && !next.is_whitespace();
    (stands_free && !is_apostrophe).then_some(closing)
}

fn is_shortened(rest: &str) -> bool {
    let end = rest.find(|it: char| !it.is_alphabetic()).unwrap_or(rest.len());
    let word = rest.get(..end).unwrap_or_default().to_lowercase();
    SHORTENED.contains(&word.as_str())
}

/// Where the quotation ends that began before `from`, its closing mark included.
fn end_of(line: &str, from: usize, closing: &[char]) -> Option<usize> {
    let rest = line.get(from..)?;
    let single = closing.contains(&'’');
    for (at, mark) in rest.char_indices().filter(|(_, it)| closing.contains(it)) {
        let end = from + at + mark.len_utf8();
        // Between letters a single mark is an apostrophe.
        let goes_on = line.get(end..).and_then(|it| it.chars().next()).is_some_and(char::is_alphanumeric);
        if !(single && goes_on) {
            return Some(end);
        }
    }
    None
}
