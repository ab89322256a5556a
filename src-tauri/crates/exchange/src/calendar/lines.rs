//! The lines of a calendar: RFC 5545 §3.1 (a line has at most 75 octets, longer ones go on after a space) and §3.3.11
//! (what stands for something else in a text is escaped).

/// The most octets of a line, without its end.
const MOST: usize = 75;
const END: &str = "\r\n";

/// The lines so far.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A line whose value is taken as it is.
    pub(super) fn plain(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{value}"));
    }

    /// A line whose value is text of a person.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.fold(&format!("{name}:{}", escaped(text)));
    }

    /// All lines, the last one ended too.
    pub(super) fn into_text(self) -> String {
        self.0
    }

    /// Adds `line`, broken between characters wherever it grows longer than a line may be.
    fn fold(&mut self, line: &str) {
        let mut octets = 0;
        for letter in line.chars() {
            if octets + letter.len_utf8() > MOST {
                self.0.push_str(END);
                self.0.push(' ');
                octets = 1;
            }
            self.0.push(letter);
            octets += letter.len_utf8();
        }
        self.0.push_str(END);
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            // A control character breaks the file; a text of the domain holds none.
            _ if letter.is_control() => escaped.push(' '),
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn folded(line: &str) -> String {
        let mut lines = Lines::default();
        lines.fold(line);
        lines.into_text()
    }

    #[track_caller]
    fn check_folded(line: &str, expected: &[&str]) {
        let folded = folded(line);
        let found: Vec<&str> = folded.strip_suffix(END).unwrap().split(END).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_line_has_at_most_seventy_five_octets() {
        let a = |count| "a".repeat(count);
        check_folded("", &[""]);
        check_folded(&a(75), &[&a(75)]);
        check_folded(&a(76), &[&a(75), " a"]);
        check_folded(&a(149), &[&a(75), &format!(" {}", a(74))]);
        check_folded(&a(150), &[&a(75), &format!(" {}", a(74)), " a"]);
        // Two, three and four octets in one character: it is never broken.
        check_folded(&format!("{}é", a(74)), &[&a(74), " é"]);
        check_folded(&format!("{}€", a(73)), &[&a(73), " €"]);
        check_folded(&format!("{}👩", a(72)), &[&a(72), " 👩"]);
        check_folded(&format!("{}é", a(73)), &[&format!("{}é", a(73))]);
        // A space where a line breaks stays a space of the text.
        check_folded(&format!("{} b", a(75)), &[&a(75), "  b"]);
        check_folded(&" ".repeat(76), &[&" ".repeat(75), "  "]);
    }

    #[track_caller]
    fn check_escaped(text: &str, expected: &str) {
        assert_eq!(escaped(text), expected, "for {text:?}");
    }

    #[test]
    fn what_stands_for_something_else_is_escaped() {
        check_escaped("Huis, boven; links", "Huis\\, boven\\; links");
        check_escaped("C:\\map", "C:\\\\map");
        check_escaped("\\n", "\\\\n");
        check_escaped("een\ntwee", "een\\ntwee");
        check_escaped("een\r\ntwee\u{0}", "een \\ntwee ");
        check_escaped("10:30 uur \"samen\" ’é€👩‍👧", "10:30 uur \"samen\" ’é€👩‍👧");
        check_escaped("END:VEVENT", "END:VEVENT");
    }

    proptest! {
        #[test]
        fn a_folded_line_unfolds_to_itself(line in "[^\r\n]{0,400}") {
            let folded = folded(&line);
            let unfolded = folded.replace("\r\n ", "");
            prop_assert_eq!(unfolded.strip_suffix(END), Some(line.as_str()));
            for part in folded.strip_suffix(END).unwrap().split(END) {
                prop_assert!(part.len() <= MOST, "{} octets in {part:?}", part.len());
            }
        }

        #[test]
        fn an_escaped_text_is_one_line_and_reads_back(text in "[^\r\u{0}-\u{9}\u{b}-\u{1f}\u{7f}-\u{9f}]{0,100}") {
            let line = escaped(&text);
            prop_assert!(!line.contains('\n'));
            let mut letters = line.chars();
            let mut back = String::new();
            while let Some(letter) = letters.next() {
                match letter {
                    '\\' => back.extend(letters.next().map(|it| if it == 'n' { '\n' } else { it })),
                    ';' | ',' => prop_assert!(false, "{letter} stands for something else"),
                    _ => back.push(letter),
                }
            }
            prop_assert_eq!(back, text);
        }
    }
}
