//! The piece of a text that shows why it was found.
//! It gets ranges and cuts; which words matched is decided elsewhere.

use std::ops::Range;

use super::hit::SNIPPET;

/// Characters shown before the first match, so that it stands in a sentence.
const BEFORE: usize = 48;

/// At most [`SNIPPET`] characters of `text` around the first of `marks`, cut into what is marked and
/// what is not. `marks` are in bytes, in order; they may touch and overlap.
pub(super) fn snippet(text: &str, marks: &[Range<usize>]) -> Vec<(String, bool)> {
    let window = window(text, marks.first().map_or(0, |it| it.start));
    let mut parts: Vec<(String, bool)> = Vec::new();
    let mut add = |piece: &str, marked: bool| {
        if piece.is_empty() {
            return;
        }
        match parts.last_mut() {
            Some((last, same)) if *same == marked => last.push_str(piece),
            _ => parts.push((piece.to_owned(), marked)),
        }
    };
    if window.start > 0 {
        add("… ", false);
    }
    let mut done = window.start;
    for mark in marks {
        let (start, end) = (mark.start.max(done), mark.end.min(window.end));
        if start < end {
            add(text.get(done..start).unwrap_or_default(), false);
            add(text.get(start..end).unwrap_or_default(), true);
            done = end;
        }
    }
    add(text.get(done..window.end).unwrap_or_default(), false);
    if window.end < text.len() {
        add(" …", false);
    }
    parts
}

/// The bytes of `text` to show, so that `first` is among them, cut between words where there are any.
fn window(text: &str, first: usize) -> Range<usize> {
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    if starts.len() <= SNIPPET {
        return 0..text.len();
    }
    let byte = |at: usize| starts.get(at).copied().unwrap_or(text.len());
    let first_at = starts.partition_point(|it| *it < first);
    // Two dots with a space on either side have to fit as well.
    let room = SNIPPET - 4;
    let from = first_at.saturating_sub(BEFORE).min(starts.len() - room);
    let from = if from == 0 { 0 } else { after_space(text, byte(from), first) };
    let from_at = starts.partition_point(|it| *it < from);
    let to = byte(from_at + room);
    from..if to == text.len() { to } else { before_space(text, from, to) }
}

/// The start of the first whole word from `from`, but not beyond `most`.
fn after_space(text: &str, from: usize, most: usize) -> usize {
    let space = text.get(from..most).and_then(|it| it.find(' '));
    space.map_or(from, |it| from + it + 1)
}

/// The end of the last whole word before `to`, when that leaves at least half.
fn before_space(text: &str, from: usize, to: usize) -> usize {
    let space = text.get(from..to).and_then(|it| it.rfind(' '));
    space.filter(|it| *it > (to - from) / 2).map_or(to, |it| from + it)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, marked: &str, expected: &[(&str, bool)]) {
        let marks: Vec<_> = text.match_indices(marked).map(|(at, it)| at..at + it.len()).collect();
        let found = snippet(text, &marks);
        assert_eq!(found.iter().map(|(it, hit)| (it.as_str(), *hit)).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn what_matched_stands_apart() {
        check("Samen eten", "eten", &[("Samen ", false), ("eten", true)]);
        check("Samen eten", "hond", &[("Samen eten", false)]);
        check("één één", "één", &[("één", true), (" ", false), ("één", true)]);
        check("", "x", &[]);
    }

    #[test]
    fn a_long_text_is_cut_between_words_around_the_match() {
        let text = format!("{}zoekwoord{}", "eerst wat woorden ".repeat(20), " en dan nog wat".repeat(20));
        let marks: Vec<_> = text.match_indices("zoekwoord").map(|(at, it)| at..at + it.len()).collect();
        let parts = snippet(&text, &marks);
        let whole: String = parts.iter().map(|(it, _)| it.as_str()).collect();
        assert!(parts.contains(&("zoekwoord".to_owned(), true)));
        assert!(whole.starts_with("… ") && whole.ends_with(" …"), "{whole}");
        assert!(whole.chars().count() > 120, "the room is used: {whole}");
        let inside = whole.trim_matches(['…', ' ']);
        assert!(text.contains(&format!(" {inside} ")), "no word is cut: {inside}");
    }

    proptest! {
        #[test]
        fn any_text_and_any_marks_give_a_bounded_snippet(
            text in r"(\PC|[a-z ]){0,400}",
            marks in prop::collection::vec((0_usize..500, 0_usize..40), 0..8),
        ) {
            let mut marks: Vec<_> = marks.into_iter().map(|(at, many)| at..at + many).collect();
            marks.sort_by_key(|it| it.start);
            let whole: String = snippet(&text, &marks).iter().map(|(it, _)| it.as_str()).collect();
            prop_assert!(whole.chars().count() <= SNIPPET, "{} characters", whole.chars().count());
        }
    }
}
