//! What is wrong with the words: double ids, empty messages, judging words, sentences that are too long.
//! The voice itself stays people's work.

use std::collections::{BTreeMap, BTreeSet};

use super::paper;
use super::read::{Catalogue, File, Message};

/// Words that judge a family or promise too much (product.md, house rules for words).
const FORBIDDEN: [&str; 6] = ["weigert", "onwillig", "zorgmijder", "multiprobleemgezin", "score", "anoniem"];

/// The most words in one sentence: B1, as communication advisers count it.
const LONGEST_SENTENCE: usize = 25;

/// Every complaint, as `file.ftl: message: what is wrong`.
pub fn complaints(catalogue: &Catalogue) -> Vec<String> {
    let mut found: Vec<String> = catalogue
        .files
        .iter()
        .flat_map(|file| {
            let unreadable = file.errors.iter().map(|it| format!("{}.ftl: onleesbaar: {it}", file.name));
            unreadable.chain(file.messages.iter().flat_map(|it| in_message(file, it)))
        })
        .collect();
    found.extend(double_ids(catalogue));
    found.extend(loose_references(catalogue));
    found
}

fn in_message(file: &File, message: &Message) -> Vec<String> {
    let at = |what: String| format!("{}.ftl: {}: {what}", file.name, message.id);
    let mut found = Vec::new();
    if message.has_attributes {
        found.push(at("attributen worden niet gelezen".to_owned()));
    }
    if message.readings.iter().all(|it| it.trim().is_empty()) {
        found.push(at("zonder tekst".to_owned()));
    }
    if paper::is_on_paper(file) && !message.calls.is_empty() {
        found.push(at("functies werken niet op papier: geef de tekst mee".to_owned()));
    }
    let words = message.readings.join(" ").to_lowercase();
    found.extend(
        FORBIDDEN.iter().filter(|it| words.contains(**it)).map(|it| at(format!("verboden woord “{it}”"))),
    );
    let longest = message.readings.iter().flat_map(|it| sentences(it)).max_by_key(|it| words_in(it));
    if let Some(sentence) = longest.filter(|it| words_in(it) > LONGEST_SENTENCE) {
        found.push(at(format!("zin van {} woorden: {sentence}", words_in(sentence))));
    }
    found
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    // A full stop inside a word (6.1, t.b.v.) ends no sentence: only one before a space does.
    text.split('\n')
        .flat_map(|line| line.split_inclusive([' ']).fold(Spans::default(), Spans::add).done(line))
}

/// The sentences of one line, as lengths in bytes.
#[derive(Default)]
struct Spans {
    ends: Vec<usize>,
    at: usize,
}

impl Spans {
    fn add(mut self, word: &str) -> Self {
        self.at += word.len();
        if word.trim_end().ends_with(['.', '!', '?', ':', ';']) {
            self.ends.push(self.at);
        }
        self
    }

    fn done(mut self, line: &str) -> Vec<&str> {
        self.ends.push(line.len());
        let mut from = 0;
        let mut found = Vec::new();
        for end in self.ends {
            found.extend(line.get(from..end));
            from = end;
        }
        found
    }
}

fn words_in(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|it| it.chars().any(char::is_alphanumeric) || it.contains('…')).count()
}

fn double_ids(catalogue: &Catalogue) -> Vec<String> {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in &catalogue.files {
        for message in &file.messages {
            // Two ids that give the same name in code are double as well.
            places.entry(message.id.replace(['-', '_'], "")).or_default().push(format!("{}.ftl", file.name));
        }
    }
    places
        .into_iter()
        .filter(|(_, files)| files.len() > 1)
        .map(|(id, files)| format!("{}: {id}: staat er {} keer", files.join(", "), files.len()))
        .collect()
}

fn loose_references(catalogue: &Catalogue) -> Vec<String> {
    let names = |files: &mut dyn Iterator<Item = &File>| -> BTreeSet<String> {
        files
            .flat_map(|file| {
                let terms = file.terms.iter().map(|it| format!("-{it}"));
                file.messages.iter().map(|it| it.id.clone()).chain(terms)
            })
            .collect()
    };
    let on_screen = names(&mut catalogue.files.iter().filter(|it| paper::is_on_screen(it)));
    let on_paper = names(&mut catalogue.files.iter().filter(|it| paper::is_on_paper(it)));
    let mut found = Vec::new();
    for file in &catalogue.files {
        let known = if paper::is_on_paper(file) { &on_paper } else { &on_screen };
        for message in &file.messages {
            let loose = message.references.iter().filter(|it| !known.contains(*it));
            found.extend(loose.map(|it| format!("{}.ftl: {}: verwijst naar “{it}”", file.name, message.id)));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(files: &[(&str, &str)], expected: &[&str]) {
        let files = files.iter().map(|(name, text)| File::parse((*name).to_owned(), text)).collect();
        let found = complaints(&Catalogue { files });
        assert_eq!(found.len(), expected.len(), "{found:?}");
        for (it, part) in found.iter().zip(expected) {
            assert!(it.contains(part), "{it:?} says {part:?}");
        }
    }

    #[test]
    fn words_that_do_no_harm_pass() {
        check(
            &[("start", "greeting = Goedemiddag. Fijn dat je er bent.\nname = { -app }\n-app = Terugblik")],
            &[],
        );
    }

    #[test]
    fn each_fault_is_named_with_its_place() {
        check(&[("a", "one = Dit is anoniem.")], &["a.ftl: one: verboden woord “anoniem”"]);
        check(&[("a", "one = { \"\" }")], &["a.ftl: one: zonder tekst"]);
        check(&[("a", "one = Ja"), ("b", "one = Nee")], &["a.ftl, b.ftl: one: staat er 2 keer"]);
        check(&[("a", "one-two = Ja\nonetwo = Nee")], &["staat er 2 keer"]);
        check(&[("a", "one = { missing }")], &["verwijst naar “missing”"]);
        check(&[("papier", "one = { -app }"), ("a", "-app = Terugblik")], &["papier.ftl: one: verwijst"]);
        check(&[("papier", "one = { NUMBER($it) }")], &["functies werken niet op papier"]);
        check(&[("a", "one = { $x")], &["onleesbaar"]);
        check(&[("a", "one = Ja\n    .title = Nee")], &["attributen"]);
    }

    #[test]
    fn a_sentence_of_26_words_is_too_long_and_two_of_13_are_not() {
        let words = |count: usize| vec!["woord"; count].join(" ");
        check(&[("a", &format!("one = {}", words(26)))], &["zin van 26 woorden"]);
        check(&[("a", &format!("one = {}. {}.", words(13), words(13)))], &[]);
        check(&[("a", &format!("one = {}", words(25)))], &[]);
    }
}
