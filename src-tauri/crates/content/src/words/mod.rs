//! The words that Rust itself writes: those of the paper and those around the content.
//! The words of the screens are read by the screens.

#[rustfmt::skip]
#[allow(clippy::doc_markdown, reason = "the doc lines quote the catalogue, which is no Markdown")]
pub mod messages;

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// The catalogue files, embedded in the program.
const SOURCES: [&str; 16] = [
    include_str!("../../../../../assets/text/nl/inhoud.ftl"),
    include_str!("../../../../../assets/text/nl/opdracht.ftl"),
    include_str!("../../../../../assets/text/nl/pakket.ftl"),
    include_str!("../../../../../assets/text/nl/papier.ftl"),
    include_str!("../../../../../assets/text/nl/papier-bijeenkomst.ftl"),
    include_str!("../../../../../assets/text/nl/papier-gezin.ftl"),
    include_str!("../../../../../assets/text/nl/papier-kaarten.ftl"),
    include_str!("../../../../../assets/text/nl/papier-boek.ftl"),
    include_str!("../../../../../assets/text/nl/papier-leidraad.ftl"),
    include_str!("../../../../../assets/text/nl/papier-controle.ftl"),
    include_str!("../../../../../assets/text/nl/papier-gegevens.ftl"),
    include_str!("../../../../../assets/text/nl/papier-logboek.ftl"),
    include_str!("../../../../../assets/text/nl/papier-privacy.ftl"),
    include_str!("../../../../../assets/text/nl/papier-intervisie.ftl"),
    include_str!("../../../../../assets/text/nl/papier-sleutel.ftl"),
    include_str!("../../../../../assets/text/nl/papier-wissen.ftl"),
];

static WORDS: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    // "nl" always reads; the plural rules of an unknown language would do no harm either.
    let mut words = FluentBundle::new_concurrent(vec!["nl".parse().unwrap_or_default()]);
    words.set_use_isolating(false);
    for source in SOURCES {
        // `cargo xtask text --check` refuses a file with errors, so what can be read is all of it.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(part, _)| part);
        words.add_resource_overriding(resource);
    }
    words
});

/// What fills in one argument.
enum Given<'a> {
    Text(&'a str),
    Count(usize),
}

/// The message `id`; its functions are generated, so it is there.
fn say(id: &str) -> String {
    say_with(id, &[])
}

/// The message `id` with these arguments filled in.
fn say_with(id: &str, given: &[(&str, Given<'_>)]) -> String {
    let mut arguments = FluentArgs::with_capacity(given.len());
    for (name, value) in given {
        match value {
            Given::Text(text) => arguments.set(*name, FluentValue::from(*text)),
            Given::Count(count) => arguments.set(*name, FluentValue::from(*count)),
        }
    }
    let Some(pattern) = WORDS.get_message(id).and_then(|it| it.value()) else { return id.to_owned() };
    WORDS.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(id: &str, expected: &str) {
        assert_eq!(say(id), expected);
    }

    #[test]
    fn words_come_from_the_catalogue() {
        check("phase-start", "Start");
        check("intensity-left-out", "bewust niet ingezet");
        check("no-such-message", "no-such-message");
    }

    #[test]
    fn every_source_reads_without_a_fault() {
        for source in SOURCES {
            assert!(FluentResource::try_new(source.to_owned()).is_ok(), "{source}");
        }
    }
}
