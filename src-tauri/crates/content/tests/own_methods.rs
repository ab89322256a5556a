//! Methods of one's own: copied from the pack, written as a file of a pack, read back by itself and in a pack, and
//! refused with file and line when something is wrong.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it stands"
)]

use content::{
    Kind, Method, Pack, PackFiles, Problem, ProblemKind, copied, load, own_methods_from, own_methods_toml,
    shipped_files,
};
use domain::{MethodId, MethodName, Note, OwnMethod, OwnStep, OwnSteps, StepMinutes, StepName};
use proptest::prelude::*;

const FILE: &str = "methods/eigen.toml";

/// The shipped pack with a file of methods beside its own.
fn with_file(text: &str) -> Result<Pack, Vec<Problem>> {
    let mut files = PackFiles::new();
    for (path, text) in shipped_files().iter() {
        files.add(path, text.to_owned()).unwrap();
    }
    files.add(FILE, text.to_owned()).unwrap();
    load(&files)
}

fn copy_of(id: &str) -> OwnMethod {
    let method = Pack::shipped().method(&MethodId::new(id).unwrap()).unwrap();
    let name = MethodName::new(&format!("Onze {}", method.name.to_lowercase())).unwrap();
    copied(method, MethodId::new(&format!("eigen-{id}")).unwrap(), name).unwrap()
}

#[test]
fn every_method_of_the_pack_can_be_copied_and_a_pack_takes_the_copies_in() {
    let ids = Pack::shipped().methods.iter().map(|it| it.id.as_str());
    let copies: Vec<OwnMethod> = ids.map(copy_of).collect();
    assert_eq!(copies.len(), 11);
    let text = own_methods_toml(&copies);
    assert_eq!(own_methods_from(FILE, &text), Ok(copies.clone()), "read back by itself");
    let pack = with_file(&text).unwrap();
    assert_eq!(pack.methods.len(), 22);
    for copy in &copies {
        assert_eq!(pack.method(&copy.id), Some(&Method::from(copy)), "read back in a pack");
    }
}

#[test]
fn a_copy_keeps_the_steps_and_knows_from_which_method_it_was_made() {
    let copy = copy_of("balint");
    let first = Pack::shipped().method(&MethodId::new("balint").unwrap()).unwrap();
    assert_eq!(copy.based_on.as_ref(), Some(&first.id));
    assert_eq!(copy.note.as_str(), first.note.as_deref().unwrap());
    let copied: Vec<_> =
        copy.steps.as_slice().iter().map(|it| (it.name.as_str(), it.minutes.usual)).collect();
    let there: Vec<_> = first.steps.iter().map(|it| (it.name.as_str(), u32::from(it.minutes))).collect();
    assert_eq!(copied, there);
}

#[test]
fn what_a_pack_would_refuse_is_written_so_that_it_takes_it() {
    let note = |it: &str| Note::new(it).unwrap();
    let mut own = copy_of("vijfstappen");
    own.when = Note::default();
    own.note = note("een\n<b>twee</b>\tdrie\n\n\nvier < 5");
    let step = OwnStep { text: Note::default(), ..own.steps.as_slice()[0].clone() };
    own.steps = OwnSteps::new(vec![step]).unwrap();
    let empty = OwnMethod { steps: OwnSteps::default(), ..copy_of("balint") };
    let text = own_methods_toml(&[empty, own.clone()]);
    let pack = with_file(&text).unwrap();
    let method = pack.method(&own.id).unwrap();
    assert_eq!(method.note.as_deref(), Some("een\n\n< b>twee< /b> drie\n\nvier < 5"));
    assert_eq!(method.steps[0].text, method.steps[0].name);
    assert_eq!(method.when, "Je koos deze werkvorm zelf.");
    assert_eq!(pack.methods.len(), 12, "a method without steps stays away");
    assert_eq!(own_methods_toml(&[]), "");
}

const RIGHT: &str = r#"[[methods]]
id = "eigen-ronde"
name = "Onze ronde"
minutes = 20
setting = "groep"
when = "Je hebt weinig tijd."
mark = "D"

[[methods.steps]]
name = "Vraag"
minutes = 5
minutes_mark = "D"
text = "De vraag."
element_moment = "Welk element?"

[[methods.steps]]
name = "Ronde"
minutes = 15
minutes_mark = "D"
text = "Ieder één idee."
"#;

/// What is wrong after `from` became `to`, by itself and in a pack: the same line, in Dutch.
#[track_caller]
fn check(from: &str, to: &str, line: usize, kind: &ProblemKind) {
    let text = RIGHT.replacen(from, to, 1);
    assert_ne!(text, RIGHT, "{from:?} stands in the file");
    for (place, problems) in
        [("by itself", own_methods_from(FILE, &text).err()), ("in a pack", with_file(&text).err())]
    {
        let expected = vec![Problem { file: FILE.to_owned(), line, kind: kind.clone() }];
        assert_eq!(problems.unwrap_or_default(), expected, "{place}");
    }
    let said = Problem { file: FILE.to_owned(), line, kind: kind.clone() }.say();
    assert!(said.starts_with(&format!("{FILE}, regel {line}: ")) && said.ends_with('.'), "{said}");
}

#[test]
fn what_is_wrong_is_told_with_its_line() {
    assert!(own_methods_from(FILE, RIGHT).is_ok() && with_file(RIGHT).is_ok());
    let steps = RIGHT.find("\n[[methods.steps]]").map(|at| &RIGHT[at..]).unwrap();
    check(steps, "", 1, &ProblemKind::EmptyList("steps"));
    check(steps, "steps = []\n", 1, &ProblemKind::EmptyList("steps"));
    check("minutes = 5", "minutes = 0", 11, &ProblemKind::StepMinutes(0));
    check("minutes = 15", "minutes = 121", 18, &ProblemKind::StepMinutes(121));
    check("minutes = 15", "minutes = 720", 18, &ProblemKind::StepMinutes(720));
    check("name = \"Ronde\"\n", "", 16, &ProblemKind::MissingKey("name"));
    check("Ieder één idee.", "<b>Ieder", 20, &ProblemKind::Markup("text"));
    check("setting", "stap = 1\nsetting", 5, &ProblemKind::UnknownKey("stap".to_owned()));
    check("[[methods]]", "[[methods", 1, &ProblemKind::NotToml);
    let many = "\n[[methods.steps]]\nname = \"Stap\"\nminutes = 1\nminutes_mark = \"D\"\ntext = \"x\"\n";
    check(steps, &many.repeat(31), 1, &ProblemKind::TooManySteps(31));
    let long = many.replace("minutes = 1\n", "minutes = 120\n");
    check(steps, &long.repeat(13), 1, &ProblemKind::MethodTooLong(1_560));
}

#[test]
fn an_id_stands_once_in_a_pack_and_a_long_text_is_too_long_for_a_method_of_ones_own() {
    let twice = RIGHT.replacen("eigen-ronde", "balint", 1);
    let problems = with_file(&twice).unwrap_err();
    assert!(matches!(problems[0].kind, ProblemKind::IdTwice { kind: Kind::Method, .. }), "{problems:?}");
    assert_eq!((problems[0].file.as_str(), problems[0].line), (FILE, 2));
    let long = RIGHT.replacen("Ieder één idee.", &"é".repeat(2_001), 1);
    let kinds: Vec<_> = own_methods_from(FILE, &long).unwrap_err().into_iter().map(|it| it.kind).collect();
    assert_eq!(kinds, [ProblemKind::TooLong { key: "text", has: 2_001, most: 2_000 }]);
}

/// A text in the form that it has in a pack.
fn text() -> impl Strategy<Value = Note> {
    let any = prop_oneof![".{0,60}", "[a-z\"'\\\\\n\r\t#=\\[\\]{}<> é’]{0,60}", "(een regel\n){1,4}"];
    any.prop_map(|it| {
        let seen = Note::new(&it).unwrap();
        let lines = seen.as_str().lines().map(|it| it.split_whitespace().collect::<Vec<_>>().join(" "));
        let text = lines.filter(|it| !it.is_empty()).collect::<Vec<_>>().join("\n\n");
        Note::new(&text.replace('<', "‹")).unwrap()
    })
}

fn needed() -> impl Strategy<Value = Note> {
    text().prop_filter("a text that says something", |it| !it.is_blank())
}

fn line() -> impl Strategy<Value = String> {
    ".{1,30}".prop_map(|it| it.replace('<', "‹"))
}

prop_compose! {
    fn step()(
        name in line().prop_filter_map("a name", |it| StepName::new(&it).ok()),
        usual in 1_u32..=40,
        least in 1_u32..=40,
        text in needed(),
        element_moment in text(),
    ) -> OwnStep {
        // A step that says no more than its name reads back as one that says nothing.
        let text = if text.as_str() == name.as_str() { Note::default() } else { text };
        OwnStep { name, text, element_moment, minutes: StepMinutes { usual, least } }
    }
}

prop_compose! {
    fn method()(
        name in line().prop_filter_map("a name", |it| MethodName::new(&it).ok()),
        id in "eigen-[a-z0-9]{1,20}",
        based_on in proptest::option::of("[a-z]{1,20}"),
        when in needed(),
        note in text(),
        steps in proptest::collection::vec(step(), 1..6),
    ) -> OwnMethod {
        OwnMethod {
            id: MethodId::new(&id).unwrap(),
            name,
            when,
            note,
            based_on: based_on.map(|it| MethodId::new(&it).unwrap()),
            steps: OwnSteps::new(steps).unwrap(),
        }
    }
}

proptest! {
    #[test]
    fn whatever_a_method_holds_its_file_reads_back_the_same(method in method()) {
        let text = own_methods_toml(std::slice::from_ref(&method));
        prop_assert_eq!(own_methods_from(FILE, &text), Ok(vec![method]));
    }
}
