//! Words that no screen says any more: dead words mislead who changes or translates the catalogue.
//! The words of Rust are left to its compiler's eye: their functions are public.

use std::collections::BTreeSet;

use super::paper;
use super::read::Catalogue;
use super::screen::camel;

/// A complaint for each message of a screen that `sources` never calls.
pub fn unused(catalogue: &Catalogue, sources: &str) -> Vec<String> {
    let called = called(sources);
    let files = catalogue.files.iter().filter(|it| !paper::is_on_paper(it));
    let referred: BTreeSet<&str> =
        catalogue.messages().flat_map(|it| &it.references).map(String::as_str).collect();
    files
        .flat_map(|file| file.messages.iter().map(move |message| (file, message)))
        .filter(|(_, message)| !called.contains(camel(&message.id).as_str()))
        .filter(|(_, message)| !referred.contains(message.id.as_str()))
        .map(|(file, message)| format!("{}.ftl: {}: wordt nergens gebruikt", file.name, message.id))
        .collect()
}

/// Every name after `t.`, where that `t` stands on its own.
fn called(sources: &str) -> BTreeSet<&str> {
    let is_name = |it: char| it.is_ascii_alphanumeric() || it == '_' || it == '$';
    sources
        .match_indices("t.")
        .filter(|(at, _)| {
            !sources.get(..*at).is_some_and(|before| before.ends_with(|it| is_name(it) || it == '.'))
        })
        .filter_map(|(at, mark)| {
            let rest = sources.get(at + mark.len()..)?;
            rest.split(|it: char| !is_name(it)).next()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::read::File;
    use super::*;

    #[track_caller]
    fn check(sources: &str, expected: &[&str]) {
        let file = |name: &str, text: &str| File::parse(name.to_owned(), text);
        let files = vec![file("start", "go-on = Verder\nback = Terug"), file("papier", "page = Blad")];
        assert_eq!(unused(&Catalogue { files }, sources), expected, "in {sources:?}");
    }

    #[test]
    fn a_word_counts_as_used_only_when_it_is_called_by_its_name() {
        check("{t.goOn()} {t.back()}", &[]);
        check("{t.goOn()} list.back()", &["start.ftl: back: wordt nergens gebruikt"]);
        check("it.t.back, t.goOnward, t.goOn", &["start.ftl: back: wordt nergens gebruikt"]);
    }
}
