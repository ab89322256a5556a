//! `terugblik check-text`: JSON lines in, JSON lines out, one at a time. It keeps nothing of what it read, and says
//! nothing of it but where something stands and of which kind it is.

use std::borrow::Cow;
use std::io::{self, BufRead, BufReader, ErrorKind, IsTerminal, Read, Write};

use content::words::messages as words;
use privacy::{findings, in_code_points};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::{Lines, say};

/// The most bytes of one line: more than any report, and little enough to hold.
const LONGEST: usize = 16 * 1024 * 1024;
/// What some programs put before the first line.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// What is asked: a text, and a name for it that is given back as it came.
#[derive(Deserialize)]
struct Question<'a> {
    #[serde(borrow)]
    id: &'a RawValue,
    #[serde(borrow)]
    text: Cow<'a, str>,
}

/// What is answered.
#[derive(Serialize)]
struct Answer<'a> {
    id: &'a RawValue,
    spans: Vec<Span>,
}

/// Where something stands, in Unicode code points, end exclusive, and its kind as the dossier calls it.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Span {
    start: usize,
    end: usize,
    kind: &'static str,
}

/// Why a line has no answer, as the word for it in the catalogue.
type Why = &'static str;

/// Answers the lines of standard input until there are no more, or nobody reads the answers.
pub(super) fn check() -> Result<(), Lines> {
    let input = io::stdin();
    if input.is_terminal() {
        complain(&words::cli_check_text_waits());
    }
    answer_all(BufReader::new(input.lock()), io::stdout().lock(), complain)
}

/// A closed standard error is no reason to stop.
fn complain(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

/// Answers each line of `input` on `output`, at once; what is wrong with one goes to `complain` with its number.
fn answer_all(
    mut input: impl BufRead,
    mut output: impl Write,
    mut complain: impl FnMut(&str),
) -> Result<(), Lines> {
    let mut line = Vec::new();
    let mut number: u64 = 0;
    let mut is_whole = true;
    loop {
        let read = next_line(&mut input, &mut line);
        if !read.map_err(|_| vec![words::cli_check_text_unread()])? {
            return if is_whole { Ok(()) } else { Err(Vec::new()) };
        }
        number += 1;
        match answer(&line, number) {
            Ok(Some(answer)) => match output.write_all(&answer).and_then(|()| output.flush()) {
                Ok(()) => {}
                // Whoever read the answers had enough.
                Err(error) if error.kind() == ErrorKind::BrokenPipe => return Ok(()),
                Err(error) => return Err(vec![words::cli_cannot_write("-", say::hindrance(&error))]),
            },
            Ok(None) => {}
            Err(why) => {
                is_whole = false;
                complain(&words::cli_check_text_line(&number.to_string(), why));
            }
        }
    }
}

/// Reads the next line into `line`, and one byte more than [`LONGEST`] of a longer one; `false` at the end.
fn next_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    let most = u64::try_from(LONGEST).unwrap_or(u64::MAX).saturating_add(1);
    if input.by_ref().take(most).read_until(b'\n', line)? == 0 {
        return Ok(false);
    }
    if line.len() > LONGEST && !line.ends_with(b"\n") {
        input.skip_until(b'\n')?;
    }
    Ok(true)
}

/// The answer to a line, with its end; `None` for a line on which nothing stands.
fn answer(line: &[u8], number: u64) -> Result<Option<Vec<u8>>, Why> {
    if line.len() > LONGEST {
        return Err("too-long");
    }
    let line = std::str::from_utf8(line).map_err(|_| "no-text")?;
    let line = if number == 1 { line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line) } else { line };
    if line.trim().is_empty() {
        return Ok(None);
    }
    let question: Question<'_> = serde_json::from_str(line).map_err(|_| "other")?;
    let answer = Answer { id: question.id, spans: spans(&question.text) };
    let mut answer = serde_json::to_vec(&answer).map_err(|_| "other")?;
    answer.push(b'\n');
    Ok(Some(answer))
}

fn spans(text: &str) -> Vec<Span> {
    let found = findings(text);
    let places = in_code_points(text, found.iter().map(|it| &it.at));
    let kinds = found.iter().map(|it| it.kind.id());
    kinds.zip(places).map(|(kind, at)| Span { start: at.start, end: at.end, kind }).collect()
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use proptest::prelude::*;

    use super::*;

    /// What is answered to `input`, what is complained, and whether all was well.
    fn answered(input: &[u8]) -> (String, Vec<String>, bool) {
        let mut output = Vec::new();
        let mut said = Vec::new();
        let done = answer_all(Cursor::new(input), &mut output, |it| said.push(it.to_owned()));
        (String::from_utf8(output).unwrap(), said, done.is_ok())
    }

    #[test]
    fn a_name_is_given_back_as_it_came() {
        for id in [
            "1",
            "1.0",
            "\"a\"",
            "null",
            "12345678901234567890123",
            r#"{"b": [1,  2]}"#,
            "true",
            "\"\\u00e9\"",
        ] {
            let (output, said, is_fine) = answered(format!("{{\"id\":{id},\"text\":\"niets\"}}").as_bytes());
            assert_eq!(output, format!("{{\"id\":{id},\"spans\":[]}}\n"));
            assert!(said.is_empty() && is_fine);
        }
    }

    #[test]
    fn a_broken_line_is_told_by_its_number_and_never_by_its_text() {
        let lines: [&[u8]; 12] = [
            b"{",
            b"[]",
            b"Daan",
            br#"{"id":1}"#,
            br#"{"text":"Daan"}"#,
            br#"{"id":1,"text":5}"#,
            br#"{"id":1,"text":null}"#,
            br#"{"id":1,"id":2,"text":"Daan"}"#,
            br#"{"id":1,"text":"Daan"} {"id":2,"text":"Daan"}"#,
            b"{\"id\":1,\"text\":\"\xff\"}",
            br#"{"id":1,"text":"\ud800"}"#,
            br#"{"id":,"text":"Daan"}"#,
        ];
        for line in lines {
            let whole = [b"\n".as_slice(), line, b"\n{\"id\":7,\"text\":\"\"}\n"].concat();
            let (output, said, is_fine) = answered(&whole);
            let shown = String::from_utf8_lossy(line);
            assert_eq!(output, "{\"id\":7,\"spans\":[]}\n", "after {shown}");
            assert_eq!(said.len(), 1, "for {shown}");
            assert!(said[0].starts_with("Regel 2 is overgeslagen"), "{said:?}");
            assert!(!said[0].contains("Daan") && !is_fine);
        }
    }

    #[test]
    fn a_line_without_end_is_not_held() {
        let mut input = b"{\"id\":1,\"text\":\"".to_vec();
        input.resize(LONGEST + 10, b'a');
        input.extend_from_slice(b"\n{\"id\":2,\"text\":\"Daan belt\"}");
        let (output, said, is_fine) = answered(&input);
        assert_eq!(output, "{\"id\":2,\"spans\":[{\"start\":0,\"end\":4,\"kind\":\"voornaam\"}]}\n");
        assert!(said.len() == 1 && said[0].contains("16 MB") && !is_fine);
    }

    #[test]
    fn marks_before_the_first_line_and_other_ends_of_lines_are_no_matter() {
        let input = "\u{feff}{\"id\":1,\"text\":\"x\"}\r\n   \r\n{\"text\":\"y\",\"more\":[1],\"id\":2}\r\n";
        let (output, said, _) = answered(input.as_bytes());
        assert_eq!(output, "{\"id\":1,\"spans\":[]}\n{\"id\":2,\"spans\":[]}\n");
        assert!(said.is_empty());
    }

    /// A reader that is gone, and a disk that is full.
    struct Refuses(ErrorKind);

    impl Write for Refuses {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn nobody_reading_is_no_error_and_a_full_disk_is_one() {
        let input = || Cursor::new(b"{\"id\":1,\"text\":\"x\"}\n".repeat(3));
        let refused = |why| answer_all(input(), Refuses(why), |it| panic!("{it}"));
        assert_eq!(refused(ErrorKind::BrokenPipe), Ok(()));
        assert!(refused(ErrorKind::StorageFull).is_err_and(|it| it.len() == 1));
    }

    proptest! {
        #[test]
        fn every_id_is_answered_once_with_spans_in_order_within_its_text(
            texts in prop::collection::vec("(\\PC|[ \n]|Daan |roos |👩\u{200d}👧|e\u{301}|op 3 mei |in Assen ){0,20}", 0..12),
        ) {
            let questions: String = texts
                .iter()
                .enumerate()
                .map(|(id, text)| serde_json::json!({ "id": id, "text": text }).to_string() + "\n")
                .collect();
            let (output, said, is_fine) = answered(questions.as_bytes());
            prop_assert!(said.is_empty() && is_fine);
            prop_assert_eq!(output.lines().count(), texts.len());
            for ((id, text), line) in texts.iter().enumerate().zip(output.lines()) {
                let answer: serde_json::Value = serde_json::from_str(line).unwrap();
                prop_assert_eq!(&answer["id"], id);
                let mut end = 0;
                for span in answer["spans"].as_array().unwrap() {
                    let place = |key: &str| usize::try_from(span[key].as_u64().unwrap()).unwrap();
                    prop_assert!(place("start") >= end && place("start") < place("end"), "{}", line);
                    end = place("end");
                    prop_assert!(privacy::Kind::from_id(span["kind"].as_str().unwrap()).is_some());
                }
                prop_assert!(end <= text.chars().count(), "{}", line);
                prop_assert_eq!(answer["spans"].as_array().unwrap().len(), findings(text).len());
            }
        }
    }
}
