//! The log: it tells what happened and nothing of a case, it is whole, and who doubts that can check a saved one
//! without the app.

use std::fs;
use std::path::Path;
use std::process::Command;

use wire::{AnswerInput, Exported, LogChecked, LogGroup, PaperInput, PartsInput, StoryInput};

use crate::app::{self, TestApp};

/// Every text that is written in [`a_day`]; none of them may come in the log.
const WRITTEN: [&str; 6] = [
    "Casus Sperwer",
    "zij telde de treden",
    "bel 06-12345678",
    "een kaart aan de muur",
    "waarom wachtte ik",
    "oefenen met opbellen",
];

/// A vault in which things of every kind happened; gives back the case.
fn a_day(it: &mut TestApp) -> String {
    let case = it.app.case_create().unwrap().value;
    it.app.case_rename(&case, WRITTEN[0]).unwrap();
    let story = format!("{} en {}", WRITTEN[1], WRITTEN[2]);
    it.app.case_set_story(&StoryInput { case: case.clone(), text: story }).unwrap();
    it.app.tag_add(&case, wire::TagWrite { note: WRITTEN[3].to_owned(), ..app::tag("time-out") }).unwrap();
    let answer =
        AnswerInput { case: case.clone(), question: "situatie-4".into(), text: WRITTEN[4].to_owned() };
    it.app.answer_set(&answer).unwrap();
    it.app.experiment_add(&case, app::experiment(WRITTEN[5])).unwrap();
    let sheet = PaperInput::CaseSummary {
        case: case.clone(),
        parts: PartsInput { story: true, ..PartsInput::default() },
    };
    let keys: Vec<_> = app::look(it, &sheet).unwrap().findings.into_iter().map(|it| it.key).collect();
    let paper = app::pdf(it, &sheet, &keys).unwrap();
    it.app.paper_save(&paper, &it.folder.path().join("blad.pdf")).unwrap();
    app::print(it, &sheet, &keys).unwrap();
    it.app.case_bin(&case).unwrap();
    it.app.history_undo().unwrap();
    it.app.case_bin(&case).unwrap();
    case
}

fn sentences(it: &mut TestApp, group: Option<LogGroup>) -> Vec<String> {
    it.app.log_view(group, 0).unwrap().rows.into_iter().rev().map(|it| it.text).collect()
}

fn saved(it: &mut TestApp) -> String {
    let path = it.folder.path().join("logboek.jsonl");
    assert!(matches!(it.app.log_save(&path).unwrap(), Exported::Saved { .. }));
    fs::read_to_string(path).unwrap()
}

#[test]
fn the_log_tells_what_happened_and_undo_is_told_too() {
    let mut it = app::open();
    a_day(&mut it);
    assert_eq!(
        sentences(&mut it, None),
        [
            "Kluis gemaakt.",
            "Casus gemaakt.",
            "Papier opgeslagen: samenvatting van een casus. Toegelaten: 1× telefoon.",
            "Papier afgedrukt: samenvatting van een casus. Toegelaten: 1× telefoon.",
            "Casus in de prullenbak gelegd.",
            "Casus uit de prullenbak teruggezet.",
            "Casus in de prullenbak gelegd.",
        ]
    );
    assert_eq!(sentences(&mut it, Some(LogGroup::Cases)).len(), 4);
    assert_eq!(sentences(&mut it, Some(LogGroup::Out)).len(), 2);
    assert_eq!(it.app.log_check().unwrap(), LogChecked::Whole { entries: 7 });
}

#[test]
fn nothing_of_a_case_stands_in_the_saved_log() {
    let mut it = app::open();
    let case = a_day(&mut it);
    let text = saved(&mut it);
    for written in WRITTEN {
        assert!(!text.contains(written), "{written}");
        for word in written.split_whitespace().filter(|it| it.len() > 4) {
            assert!(!text.contains(word), "{word}");
        }
    }
    assert!(text.contains(&case), "the random id does");
    assert!(text.ends_with('\n') && text.lines().last().unwrap().contains("logboek-opgeslagen"));
}

#[test]
fn wrong_tries_are_counted_at_the_opening_that_follows() {
    let mut it = app::open();
    it.app.vault_lock();
    assert!(it.app.vault_unlock("een heel andere wachtzin").is_err());
    it.clock.set(app::moment("2026-11-22", 15, 30));
    it.app.vault_unlock(app::PASSPHRASE).unwrap();
    let all = sentences(&mut it, Some(LogGroup::Vault));
    assert_eq!(all[1..], ["Kluis vergrendeld.", "Kluis geopend, na 1 onjuiste poging."]);
}

#[test]
fn a_saved_log_is_checked_without_the_app_and_every_change_is_seen() {
    let mut it = app::open();
    a_day(&mut it);
    let text = saved(&mut it);
    let folder = it.folder.path().to_owned();
    let [last_line, whole_chain] = commands();
    let end = it.app.log_view(None, 0).unwrap().hash;
    assert!(
        run(&folder, &last_line).1.starts_with(&end),
        "the number on the screen is that of the last line"
    );
    assert_eq!(run(&folder, &whole_chain), (true, format!("Heel. Laatste controlegetal: {end}\n")));

    let lines: Vec<&str> = text.lines().collect();
    for at in 0..lines.len() - 1 {
        let mut bent: Vec<String> = lines.iter().map(|it| (*it).to_owned()).collect();
        bent[at] = bent[at].replacen("14:30:00", "14:31:00", 1);
        fs::write(folder.join("logboek.jsonl"), bent.join("\n") + "\n").unwrap();
        let (is_whole, said) = run(&folder, &whole_chain);
        assert!(!is_whole && said.contains(lines[at + 1]), "line {at} was bent: {said}");
    }
}

#[test]
fn what_was_kept_for_two_years_goes_and_the_chain_goes_on() {
    let mut it = app::open();
    let old = it.app.log_view(None, 0).unwrap();
    for day in ["2029-01-15", "2029-01-16"] {
        it.app.vault_lock();
        it.clock.set(app::moment(day, 9, 0));
        it.app.vault_unlock(app::PASSPHRASE).unwrap();
        let oldest = it.app.log_view(None, 0).unwrap().rows.pop().unwrap();
        assert_eq!(
            oldest.day.as_str() < "2029",
            day == "2029-01-15",
            "one day with such a clock removes nothing"
        );
    }
    let rows = it.app.log_view(None, 0).unwrap().rows;
    assert!(rows.iter().any(|it| it.text.contains("tot en met nummer 2")), "{rows:?}");
    assert!(matches!(it.app.log_check().unwrap(), LogChecked::Whole { .. }));
    assert!(it.app.log_view(None, 0).unwrap().newest > old.newest);
    saved(&mut it);
    assert!(run(it.folder.path(), &commands()[1]).0, "also without the app");
}

/// The commands that the screen shows, read from where it has them.
fn commands() -> [String; 2] {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/screens/settings/log/commands.ts");
    let source = fs::read_to_string(file).unwrap();
    let between = |start: &str, end: &str| {
        let (_, rest) = source.split_once(start).unwrap();
        rest.split_once(end).unwrap().0.replace("\\\\", "\\")
    };
    [between("LAST_LINE = '", "';"), between("WHOLE_CHAIN = `", "`;")]
}

/// Whether it ended well, and what it said.
fn run(folder: &Path, command: &str) -> (bool, String) {
    let output = Command::new("bash").args(["-c", command]).current_dir(folder).output().unwrap();
    (output.status.success(), String::from_utf8(output.stdout).unwrap())
}
