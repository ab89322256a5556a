//! Where findings stand, counted as others count. Inside, all places are bytes.

use std::ops::Range;

/// `at` (bytes, as in [`crate::Finding`]) counted in Unicode code points, end exclusive; clamped to `text`.
///
/// ```
/// let text = "één: 123456782";
/// let found = &privacy::findings(text)[0];
/// assert_eq!(&text[found.at.clone()], "123456782");
/// assert_eq!(privacy::code_points(text, &found.at), 5..14);
/// ```
pub fn code_points(text: &str, at: &Range<usize>) -> Range<usize> {
    in_code_points(text, [at]).pop().unwrap_or_default()
}

/// All of `ranges` (bytes, in order and without overlap) counted in Unicode code points, in one walk over `text`.
pub fn in_code_points<'a>(
    text: &str,
    ranges: impl IntoIterator<Item = &'a Range<usize>>,
) -> Vec<Range<usize>> {
    counted(text, ranges, |_| 1)
}

/// All of `ranges` (bytes, in order and without overlap) counted in UTF-16 code units, as a window counts, in one walk
/// over `text`.
///
/// ```
/// let text = "👩‍👧 met Daan";
/// let found = privacy::findings(text);
/// assert_eq!(privacy::in_utf16(text, found.iter().map(|it| &it.at)), [10..14]);
/// assert_eq!(privacy::in_code_points(text, found.iter().map(|it| &it.at)), [8..12]);
/// ```
pub fn in_utf16<'a>(text: &str, ranges: impl IntoIterator<Item = &'a Range<usize>>) -> Vec<Range<usize>> {
    counted(text, ranges, char::len_utf16)
}

fn counted<'a>(
    text: &str,
    ranges: impl IntoIterator<Item = &'a Range<usize>>,
    size: impl Fn(char) -> usize,
) -> Vec<Range<usize>> {
    let mut signs = text.char_indices().peekable();
    let mut count = 0;
    let mut upto = |byte: usize| {
        while let Some((_, sign)) = signs.next_if(|(start, _)| *start < byte) {
            count += size(sign);
        }
        count
    };
    ranges.into_iter().map(|it| upto(it.start)..upto(it.end)).collect()
}
