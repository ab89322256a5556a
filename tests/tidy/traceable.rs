//! What the app and its pages promise about being recognised: less traceable, never anonymous.

use crate::files::tracked_with;

/// How the word begins, in Dutch and in English.
const WORDS: [&str; 4] = ["anoniem", "anonim", "geanonim", "anonym"];
/// A sentence with one of these may name what we do not promise.
const DENIALS: [&str; 4] = [" niet ", " nooit ", " not ", " never "];

/// The sentences of `text` that promise it.
fn promises(text: &str) -> Vec<&str> {
    let names_it = |it: &str| {
        let mut words = it.split(|sign: char| !sign.is_alphanumeric());
        words.any(|word| WORDS.iter().any(|it| word.to_lowercase().starts_with(it)))
    };
    let denies_it = |it: &str| DENIALS.iter().any(|denial| format!(" {it} ").contains(denial));
    text.split(['.', '!', '?', ';']).map(str::trim).filter(|it| names_it(it) && !denies_it(it)).collect()
}

#[track_caller]
fn check(text: &str, promised: &[&str]) {
    assert_eq!(promises(text), promised);
}

#[test]
fn a_promise_is_told_from_its_denial() {
    check("Dit blad is anoniem.", &["Dit blad is anoniem"]);
    check("Alles goed. De tekst is geanonimiseerd!", &["De tekst is geanonimiseerd"]);
    check("Anonieme tekst", &["Anonieme tekst"]);
    check("Wij noemen dit nooit anoniem.", &[]);
    check("Less traceable is not anonymous.", &[]);
    check("Minder herleidbaar.", &[]);
}

#[test]
fn nothing_is_called_anonymous_on_screen_in_the_content_or_in_what_we_write_about_it() {
    let files: Vec<_> = ["ftl", "toml", "md"].into_iter().flat_map(tracked_with).collect();
    assert!(files.len() > 40, "the words, the content and the pages are where this looks");
    let found: Vec<_> = files
        .iter()
        .flat_map(|(path, text)| {
            promises(text).into_iter().map(move |it| format!("{}: {it}", path.display()))
        })
        .collect();
    assert!(found.is_empty(), "“minder herleidbaar” is what we say: {found:#?}");
}
