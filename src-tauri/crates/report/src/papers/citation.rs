//! A reference that fits in the foot of a page. The whole reference stands in the handbook and on the screen.

/// `citation` with its first author and its year only: "…, langs de lijnen van Visscher e.a. (2020)".
/// A reference in another form is given back as it is, on one line.
pub(crate) fn short_citation(citation: &str) -> String {
    let whole = citation.split_whitespace().collect::<Vec<_>>().join(" ");
    shortened(&whole).unwrap_or(whole)
}

fn shortened(citation: &str) -> Option<String> {
    let (before, rest) = citation.split_once(" (")?;
    let (year, _) = rest.split_once(')')?;
    if year.len() != 4 || !year.bytes().all(|it| it.is_ascii_digit()) {
        return None;
    }
    let (lead, authors) = before.split_once(": ").unwrap_or(("", before));
    let (first, others) = authors.split_once(',')?;
    let and_others = if others.contains('&') || others.matches(',').count() > 1 { " e.a." } else { "" };
    let lead = if lead.is_empty() { String::new() } else { format!("{} ", lowered(lead)) };
    Some(format!("{lead}{first}{and_others} ({year})."))
}

/// `text` as it stands within a sentence.
fn lowered(text: &str) -> String {
    let mut signs = text.chars();
    signs.next().map_or_else(String::new, |first| first.to_lowercase().chain(signs).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(citation: &str, expected: &str) {
        assert_eq!(short_citation(citation), expected);
    }

    #[test]
    fn a_reference_is_shortened_to_author_and_year() {
        check(
            "Eigen bewerking, langs de lijnen van: Visscher, L., Evenboer, E., & Jansen, D. (2020). Taxonomie.\nRUG.",
            "eigen bewerking, langs de lijnen van Visscher e.a. (2020).",
        );
        check("Visscher, L. (2020). Taxonomie.", "Visscher (2020).");
        check("Handboek van een organisatie,\n tweede druk", "Handboek van een organisatie, tweede druk");
        check("Handboek (tweede druk)", "Handboek (tweede druk)");
        check("", "");
    }
}
