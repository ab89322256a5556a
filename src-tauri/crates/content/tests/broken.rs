//! Packs that are broken in one place: each problem is found, in the right file, on the right line,
//! and said in Dutch.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it stands"
)]

use content::{Expected, Kind, Mark, PackFiles, Problem, ProblemKind, load, shipped_files};
use domain::{Intensity, Phase, Variant};
use proptest::prelude::*;

/// The problems of the shipped pack after the first `from` in `file` became `to`.
#[track_caller]
fn broken(file: &str, from: &str, to: &str) -> (Vec<Problem>, usize) {
    let mut files = PackFiles::new();
    let mut line = 0;
    for (path, text) in shipped_files().iter() {
        let text = if path == file {
            let at = text.find(from).unwrap_or_else(|| panic!("{from:?} stands in {file}"));
            line = text[..at].lines().count().max(1) + usize::from(text[..at].ends_with('\n'));
            text.replacen(from, to, 1)
        } else {
            text.to_owned()
        };
        files.add(path, text).unwrap();
    }
    (load(&files).err().unwrap_or_default(), line)
}

/// Checks that the change is found as `expected` in that file, `below` lines under the place of the change.
#[track_caller]
fn check(file: &str, (from, to): (&str, &str), below: usize, expected: ProblemKind) {
    let (problems, line) = broken(file, from, to);
    let expected = Problem { file: file.to_owned(), line: line + below, kind: expected };
    assert!(problems.contains(&expected), "{expected:?} is among {problems:#?}");
    let said = expected.say();
    assert!(said.starts_with(&format!("{file}, regel {}: ", expected.line)), "{said}");
    assert!(said.ends_with('.'), "{said}");
}

const KAART: &str = "elements/01-in-kaart-brengen.toml";
const PLANNEN: &str = "elements/02-plannen-en-evalueren.toml";
const OPVOEDEN: &str = "elements/04-opvoedvaardigheden.toml";
const BEUK: &str = "cases/01-beuk.toml";

fn unknown(kind: Kind, id: &str) -> ProblemKind {
    ProblemKind::UnknownId { kind, id: id.to_owned() }
}

#[test]
fn ids_exist_once_and_resolve() {
    let id = |id: &str| format!("id = \"{id}\"");
    check(
        KAART,
        (&id("krachten-in-kaart"), &id("Krachten")),
        0,
        ProblemKind::MalformedId("Krachten".to_owned()),
    );
    check(
        KAART,
        ("[[elements]]\nid = \"krachten-in-kaart\"\n", "[[elements]]\n"),
        0,
        ProblemKind::MissingKey("id"),
    );
    check(BEUK, ("element = \"krachten-in-kaart\"", "element = \"weg\""), 0, unknown(Kind::Element, "weg"));
    check(BEUK, ("recipients = [\"ouders\"]", "recipients = [\"weg\"]"), 0, unknown(Kind::Recipient, "weg"));
    check(BEUK, ("manners = [\"samen-doen\"]", "manners = [\"weg\"]"), 0, unknown(Kind::Manner, "weg"));
    check(BEUK, ("method = \"elementenronde\"", "method = \"weg\""), 0, unknown(Kind::Method, "weg"));
    check(BEUK, ("lens = \"eigen-kracht\"", "lens = \"weg\""), 0, unknown(Kind::Lens, "weg"));
    check(BEUK, ("[\"ekd-overnemen\"]", "[\"weg\"]"), 0, unknown(Kind::LensItem, "weg"));
    check(BEUK, ("\"patroon-2\", ", "\"weg\", "), 0, unknown(Kind::Question, "weg"));
    check(BEUK, ("\"contactfrequentie\"", "\"motiveren\""), 0, unknown(Kind::ProgramElement, "motiveren"));
    check(
        "guide.toml",
        ("category = \"sociaal-netwerk\"", "category = \"weg\""),
        0,
        unknown(Kind::Category, "weg"),
    );
    check("guide.toml", ("for_whom = \"meedenker\"", "for_whom = \"weg\""), 0, unknown(Kind::Role, "weg"));
    check("guide.toml", ("facts = [\"netwerk-minst\"]", "facts = [\"weg\"]"), 0, unknown(Kind::Fact, "weg"));
    check("evidence.toml", ("sources = [\"DRL\"]", "sources = [\"WEG\"]"), 0, unknown(Kind::Source, "WEG"));
    check("evidence.toml", ("topic = \"de-gezinnen\"", "topic = \"weg\""), 0, unknown(Kind::Topic, "weg"));
    let first = shipped_files();
    let before = first.get(KAART).and_then(|it| it.split_once(&id("problemen-in-kaart"))).unwrap().0;
    let twice = |kind| ProblemKind::IdTwice {
        kind,
        id: "problemen-in-kaart".to_owned(),
        first_file: KAART.to_owned(),
        first_line: before.lines().count() + 1,
    };
    check(PLANNEN, (&id("gezinsplan-maken"), &id("problemen-in-kaart")), 0, twice(Kind::Element));
    check("program.toml", (&id("duur-traject"), &id("problemen-in-kaart")), 0, twice(Kind::ProgramElement));
}

#[test]
fn every_text_is_there_and_is_plain_text() {
    let name = "name = \"Krachten in kaart brengen\"";
    check(KAART, (name, "name = \" \\n \""), 0, ProblemKind::Blank("name"));
    check(KAART, (name, "naam = \"Krachten\""), 0, ProblemKind::UnknownKey("naam".to_owned()));
    check(KAART, (name, "name = 5"), 0, ProblemKind::WrongType("name", Expected::Text));
    check(KAART, (name, "name = \"<script>alert(1)</script>\""), 0, ProblemKind::Markup("name"));
    check(KAART, (name, "name = \"<b>Krachten\""), 0, ProblemKind::Markup("name"));
    check(KAART, (name, "name = \"Krachten\\u0007\""), 0, ProblemKind::Invisible("name"));
    let long = format!("name = \"{}\"", "a".repeat(20_001));
    check(KAART, (name, &long), 0, ProblemKind::TooLong { key: "name", has: 20_001, most: 20_000 });
    check(KAART, (name, "name = \"niet dicht"), 0, ProblemKind::NotToml);
    check(
        "methods.toml",
        ("minutes = 65", "minutes = \"65\""),
        0,
        ProblemKind::WrongType("minutes", Expected::Number),
    );
    check(
        "methods.toml",
        ("minutes = 65", "minutes = -5"),
        0,
        ProblemKind::WrongType("minutes", Expected::Number),
    );
    let day = ("checked_on = 2026-11-22", "checked_on = \"vandaag\"");
    check("registration.toml", day, 0, ProblemKind::WrongType("checked_on", Expected::Day));
    let url = ("url = \"https://5dok", "url = \"javascript://5dok");
    check("evidence.toml", url, 0, ProblemKind::NotAnAddress("url"));
}

#[test]
fn the_pack_is_complete() {
    let again = |key: &'static str, word: &str, choices: &[&'static str]| ProblemKind::NoChoice {
        key,
        word: word.to_owned(),
        choices: choices.to_vec(),
    };
    check(
        BEUK,
        ("phase = \"start\"", "phase = \"begin\""),
        0,
        again("phase", "begin", &["start", "zorg", "eind"]),
    );
    let (problems, _) = broken("dimensions.toml", "id = \"eind\"", "id = \"zorg\"");
    let kinds: Vec<_> = problems.into_iter().map(|it| it.kind).collect();
    assert_eq!(kinds, [ProblemKind::PhaseNotOnce(Phase::Care), ProblemKind::PhaseNotOnce(Phase::End)]);
    let (problems, _) = broken("dimensions.toml", "id = \"niet\"", "id = \"licht\"");
    let kinds: Vec<_> = problems.into_iter().map(|it| it.kind).collect();
    let expected = [Intensity::LeftOutOnPurpose, Intensity::Light].map(ProblemKind::IntensityNotOnce);
    assert_eq!(kinds, expected);
    let (problems, _) = broken("guide.toml", "id = \"groep\"", "id = \"alleen\"");
    assert!(problems.iter().any(|it| it.kind == ProblemKind::VariantNotOnce(Variant::Group)));
    check(KAART, ("letter = \"K\"", "letter = \"KK\""), 0, ProblemKind::NotALetter("KK".to_owned()));
    check(
        PLANNEN,
        ("id = \"plannen-en-evalueren\"\nletter = \"P\"", "id = \"plannen-en-evalueren\"\nletter = \"K\""),
        0,
        ProblemKind::LetterTwice('K'),
    );
    let none = ("recipients = [\"ouders\"]", "recipients = []");
    check(
        BEUK,
        ("[[tags]]\nelement = \"vertrouwen-opbouwen\"", "[[tags]]\nx = 1\nelement = \"vertrouwen-opbouwen\""),
        1,
        ProblemKind::UnknownKey("x".to_owned()),
    );
    let (problems, _) = broken(BEUK, none.0, none.1);
    assert!(problems.iter().any(|it| it.kind == ProblemKind::EmptyList("recipients")), "{problems:?}");
}

#[test]
fn judging_words_are_short_stand_once_and_get_words_that_do_not_judge() {
    let file = "wording.toml";
    let id = "id = \"onwillig\"\n";
    let with = |form: &str| {
        format!("{id}why = \"Daarom.\"\nmark = \"D\"\nforms = [{{ {form} }}]\n[[words]]\nid = \"x\"\n")
    };
    let form = |form: &str, expected| check(file, (id, &with(form)), 0, expected);
    form("words = [\"…\"], instead = [\"a\"]", ProblemKind::NotAForm("…".to_owned(), 5));
    let many = "een twee drie vier vijf zes".to_owned();
    form(&format!("words = [\"{many}\"], instead = [\"a\"]"), ProblemKind::NotAForm(many, 5));
    let twice = ProblemKind::FormTwice("Wéigert".to_owned());
    form("words = [\"Wéigert\"], instead = [\"a\"]", twice);
    let judges = ProblemKind::InsteadJudges("is dan hysterisch".to_owned());
    form("words = [\"raar\"], instead = [\"is dan hysterisch\"]", judges);
    let long = "a".repeat(201);
    let too_long = ProblemKind::TooLongToShow("a".repeat(60), 200);
    form(&format!("words = [\"raar\"], instead = [\"{long}\"]"), too_long);
    let table = format!("[[words]]\n{id}");
    check(file, (&table, "[[words]]\n"), 0, ProblemKind::MissingKey("id"));
    let seen = with("words = [\"raar\"], instead = [\"a\"]").replace("\"D\"", "\"S\"");
    check(file, (id, &seen), 0, ProblemKind::SeenNowhere("onwillig".to_owned()));
    check(file, ("sources = [\"PEERS\"]", "sources = [\"WEG\"]"), 0, unknown(Kind::Source, "WEG"));
}

#[test]
fn a_pack_needs_no_judging_words() {
    let mut files = PackFiles::new();
    for (path, text) in shipped_files().iter().filter(|(path, _)| *path != "wording.toml") {
        files.add(path, text.to_owned()).unwrap();
    }
    assert!(load(&files).unwrap().wording.is_empty());
}

#[test]
fn nothing_goes_round_in_a_circle() {
    let circle = |ids: &[&str]| ProblemKind::Circle(ids.iter().map(|it| (*it).to_owned()).collect());
    let (id, to) = ("id = \"grenzen-en-gevolgen\"", "includes = [\"time-out\"]");
    let at = (
        "expected_in = [\"zorg\"]\nincludes = [\"time-out\"]",
        "expected_in = [\"zorg\"]\nincludes = [\"grenzen-en-gevolgen\"]",
    );
    let (problems, _) = broken(OPVOEDEN, at.0, at.1);
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(problems[0].kind, circle(&["grenzen-en-gevolgen"]));
    assert!(shipped_files().get(OPVOEDEN).is_some_and(|it| it.contains(id) && it.contains(to)));
    let back = "id = \"time-out\"";
    let (problems, line) = broken(OPVOEDEN, back, "id = \"time-out\"\nincludes = [\"grenzen-en-gevolgen\"]");
    let kinds: Vec<_> = problems.iter().map(|it| it.kind.clone()).collect();
    assert_eq!(kinds, [circle(&["grenzen-en-gevolgen", "time-out"])]);
    assert!(problems[0].line < line, "told at the first element of the circle");
    let itself = ("not = \"time-out\"", "not = \"grenzen-en-gevolgen\"");
    let (problems, _) = broken("dimensions.toml", itself.0, itself.1);
    assert!(problems.iter().any(|it| matches!(it.kind, ProblemKind::ComparedWithItself(_))), "{problems:?}");
}

#[test]
fn nothing_unchecked_is_shown_as_research() {
    let (problems, line) = broken("evidence.toml", "mark = \"S\"", "mark = \"K\"");
    let unchecked = ProblemKind::NotResearch("trajecten-474".to_owned(), Mark::Unchecked);
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].kind, unchecked);
    assert!(problems[0].line.abs_diff(line) <= 2);
    let (problems, _) = broken("evidence.toml", "sources = [\"DRL\"]", "sources = [\"VIS-18\"]");
    assert_eq!(problems[0].kind, ProblemKind::OnlyUnseenSources("trajecten-474".to_owned()));
    let (problems, _) = broken("evidence.toml", "sources = [\"DRL\"]", "sources = []");
    assert_eq!(problems[0].kind, ProblemKind::SeenNowhere("trajecten-474".to_owned()));
    let (problems, _) = broken(KAART, "sources = [\"Z-EN\"]\n", "");
    assert_eq!(problems[0].kind, ProblemKind::SeenNowhere("problemen-in-kaart".to_owned()));
}

#[test]
fn rules_and_steps_make_sense() {
    let (problems, _) = broken("guide.toml", "part = 1, whole = 4", "part = 5, whole = 4");
    assert_eq!(problems[0].kind, ProblemKind::NotAShare);
    let (problems, _) = broken("guide.toml", "part = 1, whole = 4", "part = 0, whole = 0");
    assert_eq!(problems[0].kind, ProblemKind::NotAShare);
    let (problems, _) =
        broken("guide.toml", "questions = [\"gezin-leerpunt-1\"]", "questions = [\"situatie-1\"]");
    assert!(matches!(problems[0].kind, ProblemKind::FamilyStepQuestion(_)), "{problems:?}");
    let (problems, _) = broken("methods.toml", "minutes_to = 150", "minutes_to = 15");
    assert_eq!(problems[0].kind, ProblemKind::MinutesTurned);
    let second = ProblemKind::SecondTag { element: "vertrouwen-opbouwen".to_owned(), phase: Phase::Start };
    let (problems, _) = broken(BEUK, "element = \"taakverlichting\"", "element = \"vertrouwen-opbouwen\"");
    assert_eq!(problems[0].kind, second);
    let other = ("lens_items = [\"ekd-overnemen\"]", "lens_items = [\"bf-identiteit\"]");
    let (problems, _) = broken(BEUK, other.0, other.1);
    assert_eq!(problems[0].kind, ProblemKind::ItemOfOtherLens("bf-identiteit".to_owned()));
}

#[test]
fn a_hostile_pack_is_told_about_in_bounds() {
    let mut files = shipped_files();
    files.add("elements/99-veel.toml", "[[elements]]\n".repeat(70_000)).unwrap();
    files.add("vreemd.toml", String::new()).unwrap();
    files.add("elements/diep/er.toml", String::new()).unwrap();
    let problems = load(&files).unwrap_err();
    assert!(problems.len() <= 200, "no more than anyone reads");
    let mut files = shipped_files();
    files.add("vreemd.toml", "a = 1".to_owned()).unwrap();
    files.add("elements/98-diep.toml", format!("x = {}", "[".repeat(100_000))).unwrap();
    let kinds: Vec<_> = load(&files).unwrap_err().into_iter().map(|it| it.kind).collect();
    assert_eq!(kinds, [ProblemKind::NotToml, ProblemKind::UnknownFile]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is cut out of a file and put in its place, reading ends and says what is wrong.
    #[test]
    fn any_damage_is_told_about(
        file in any::<prop::sample::Index>(),
        cut in any::<prop::sample::Index>(),
        keep in any::<prop::sample::Index>(),
        put in ".{0,12}",
    ) {
        let shipped = shipped_files();
        let all: Vec<_> = shipped.iter().collect();
        let (path, text) = all[file.index(all.len())];
        let letters: Vec<_> = text.chars().collect();
        let (one, other) = (cut.index(letters.len()), keep.index(letters.len()));
        let before: String = letters[..one.min(other)].iter().collect();
        let after: String = letters[one.max(other)..].iter().collect();
        let mut files = PackFiles::new();
        files.add(path, format!("{before}{put}{after}")).unwrap();
        let problems = load(&files).unwrap_err();
        for it in problems {
            let lines = files.get(&it.file).map_or(1, |text| text.split('\n').count());
            prop_assert!((1..=lines).contains(&it.line), "{}", it.say());
        }
    }
}

/// What points at a part that could not be read is not wrong itself.
#[test]
fn a_file_that_cannot_be_read_is_the_only_thing_that_is_told() {
    for (path, expected) in [("guide.toml", ProblemKind::NotToml), ("lenses.toml", ProblemKind::MissingFile)]
    {
        let mut files = PackFiles::new();
        for (name, text) in
            shipped_files().iter().filter(|(name, _)| *name != path || expected == ProblemKind::NotToml)
        {
            let broken = if name == path { "\nkapot = " } else { "" };
            files.add(name, format!("{text}{broken}")).unwrap();
        }
        let kinds: Vec<_> = load(&files).unwrap_err().into_iter().map(|it| (it.file, it.kind)).collect();
        assert_eq!(kinds, [(path.to_owned(), expected)]);
    }
}
