//! The command line as people and pipelines use it: the program itself, what it writes and what it says.
//! What stands on a paper is tested where the paper is made.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should stop"
)]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

use content::shipped_files;
use tempfile::TempDir;

/// Runs the program in `folder` with these arguments, on a fixed day.
fn terugblik(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_terugblik"));
    command.current_dir(folder).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command.args(arguments).output().expect("the program starts")
}

fn report(folder: &Path, arguments: &[&str]) -> Output {
    terugblik(folder, &[&["report"], arguments, &["--date", "2026-11-22"]].concat())
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Makes a paper in a file; it is a PDF, the same each time, and nothing is said about it.
#[track_caller]
fn check_paper(arguments: &[&str]) {
    let folder = TempDir::new().unwrap();
    let made = ["een.pdf", "twee.pdf"].map(|name| {
        let output = report(folder.path(), &[arguments, &["--out", name]].concat());
        assert!(output.status.success(), "{arguments:?}: {}", said(&output));
        assert_eq!(said(&output), "", "{arguments:?}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
        fs::read(folder.path().join(name)).unwrap()
    });
    let [once, again] = made;
    assert!(once.starts_with(b"%PDF-1.7"), "{arguments:?}");
    assert!(once == again, "{arguments:?} gives the same bytes for the same day");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "{arguments:?} leaves nothing else");
}

/// Refuses, with a line that holds each of `words`, and writes nothing.
#[track_caller]
fn check_refused(folder: &Path, arguments: &[&str], words: &[&str]) {
    let before = fs::read_dir(folder).unwrap().count();
    let output = report(folder, &[arguments, &["--out", "papier.pdf"]].concat());
    let said = said(&output);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
    for word in words {
        assert!(said.contains(word), "{arguments:?} says {word:?}: {said}");
    }
    assert_eq!(fs::read_dir(folder).unwrap().count(), before, "{arguments:?} writes nothing");
}

#[test]
fn every_paper_is_made_without_a_vault() {
    check_paper(&["case-summary", "--sample", "casus-beuk"]);
    check_paper(&["family-page", "--sample", "casus-kade"]);
    check_paper(&["intervision-handout"]);
    check_paper(&["intervision-minutes"]);
    check_paper(&["registration-report"]);
    check_paper(&["registration-series"]);
    check_paper(&["element-card", "--element", "time-out"]);
    check_paper(&["element-cards", "--elements", "time-out,netwerk-in-kaart", "--format", "a6"]);
    check_paper(&["element-cards"]);
    check_paper(&["talking-board", "--board", "voorwaarden"]);
    check_paper(&["talking-board"]);
    check_paper(&["workshop-pack", "--sample", "casus-beuk"]);
    check_paper(&["guide", "--method", "elementenronde", "--method", "gespreksleidraad"]);
    check_paper(&["guide"]);
    check_paper(&["privacy-sheet"]);
}

#[test]
fn the_handbook_is_made() {
    check_paper(&["handbook"]);
}

#[test]
fn a_handout_takes_its_method_its_minutes_and_its_question() {
    check_paper(&["intervision-handout", "--method", "elementenronde", "--minutes", "60"]);
    check_paper(&["intervision-handout", "--method", "gespreksleidraad", "--question", "Hoe verder?"]);
}

/// The forms as they are shown to whoever fills them in.
#[test]
fn every_form_is_read_from_a_file() {
    let forms = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/exchange/tests/forms");
    for (kind, form) in [
        ("intervision-handout", "bijeenkomst.toml"),
        ("intervision-minutes", "notulen.toml"),
        ("registration-report", "verslag.toml"),
        ("registration-series", "reeks.toml"),
    ] {
        let filled_in = forms.join(form);
        check_paper(&[kind, "--from", filled_in.to_str().unwrap()]);

        let folder = TempDir::new().unwrap();
        check_refused(folder.path(), &[kind, "--from", "weg.toml"], &["Dit bestand kan niet"]);
        fs::write(folder.path().join("stuk.toml"), "vraag = \n").unwrap();
        check_refused(folder.path(), &[kind, "--from", "stuk.toml"], &["Regel 1"]);
    }
}

#[test]
fn what_was_typed_goes_before_the_form() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("plan.toml"), "methode = \"weg\"\nminuten = 1\n").unwrap();
    let from = ["intervision-handout", "--from", "plan.toml"];
    check_refused(folder.path(), &from, &["geen werkvorm met de naam ‘weg’"]);
    let method = [&from[..], &["--method", "gespreksleidraad"]].concat();
    check_refused(folder.path(), &method, &["te kort"]);
    let both = [&method[..], &["--minutes", "60", "--out", "papier.pdf"]].concat();
    assert!(report(folder.path(), &both).status.success());
}

#[test]
fn a_number_of_a_citizen_or_a_bank_never_comes_on_paper() {
    let folder = TempDir::new().unwrap();
    let text = "leerpunten = [\"Iets anders\", \"Het nummer is 111222333.\"]\n";
    fs::write(folder.path().join("notulen.toml"), text).unwrap();
    for word in [&[][..], &["--akkoord"]] {
        let arguments = [&["intervision-minutes", "--from", "notulen.toml"], word].concat();
        check_refused(folder.path(), &arguments, &["Leerpunt 2", "burgerservicenummer", "nooit op papier"]);
    }
    let iban = ["intervision-handout", "--question", "Wat met NL91ABNA0417164300?", "--akkoord"];
    check_refused(folder.path(), &iban, &["De vraag", "rekeningnummer"]);
}

/// A name is no free text, so nobody looks at it before it comes on paper.
#[test]
fn only_names_of_the_handbook_come_on_paper() {
    let folder = TempDir::new().unwrap();
    for (kind, form) in [
        ("intervision-minutes", "elementen = [\"111222333\"]"),
        ("intervision-minutes", "categorieen = [\"nl91abna0417164300\"]"),
        ("intervision-minutes", "methode = \"bel-06-12345678\""),
        ("registration-report", "elementen = [\"time-out\", \"moeder-in-zwolle\"]"),
        ("registration-report", "methode = \"111222333\""),
        (
            "registration-series",
            "[[bijeenkomsten]]\ndatum = 2026-01-01\nbegin = 10:00\neind = 11:00\nvorm = \"intervisie\"\n\
             methode = \"111222333\"",
        ),
    ] {
        fs::write(folder.path().join("vorm.toml"), form).unwrap();
        check_refused(
            folder.path(),
            &[kind, "--from", "vorm.toml", "--akkoord"],
            &["geen onderdeel met de naam"],
        );
    }
}

#[test]
fn what_may_lead_to_a_family_needs_a_word() {
    let folder = TempDir::new().unwrap();
    let question = ["intervision-handout", "--question", "Bel ik 06-12345678?"];
    check_refused(folder.path(), &question, &["De vraag", "telefoonnummer", "--akkoord"]);
    let output = report(folder.path(), &[&question[..], &["--akkoord", "--out", "papier.pdf"]].concat());
    assert!(output.status.success());
    let said = said(&output);
    assert!(said.contains("telefoonnummer") && !said.contains("12345678"), "{said}");
    assert!(folder.path().join("papier.pdf").exists());
}

#[test]
fn a_wrong_name_is_answered_with_those_that_look_like_it_or_with_all() {
    let folder = TempDir::new().unwrap();
    let check = |arguments: &[&str], words: &[&str]| check_refused(folder.path(), arguments, words);
    check(&["element-card", "--element", "timeout"], &["geen element met de naam ‘timeout’", "time-out"]);
    check(&["element-cards", "--elements", "time-out,netwerk"], &["netwerk-in-kaart", "netwerk-betrekken"]);
    check(&["element-card", "--element", "zwemmen"], &["Kies uit", "time-out", "volhouden"]);
    check(&["element-card", "--element", ""], &["Kies uit"]);
    check(&["case-summary", "--sample", "beuk"], &["geen verzonnen casus", "casus-beuk"]);
    check(&["family-page", "--sample", "x"], &["Kies uit", "casus-beuk", "casus-kade"]);
    check(&["workshop-pack", "--sample", "casus-kaden"], &["casus-kade"]);
    check(&["guide", "--method", "elementronde"], &["geen werkvorm", "elementenronde"]);
    check(&["intervision-handout", "--method", "leidraad"], &["gespreksleidraad"]);
}

#[test]
fn minutes_and_questions_have_bounds() {
    let folder = TempDir::new().unwrap();
    let check = |arguments: &[&str], words: &[&str]| check_refused(folder.path(), arguments, words);
    check(&["intervision-handout", "--minutes", "0"], &["1 tot en met 1440"]);
    check(&["intervision-handout", "--minutes", "18446744073709551615"], &["1 tot en met 1440"]);
    check(&["intervision-handout", "--minutes", "2"], &["te kort"]);
    check(&["intervision-handout", "--question", &"x".repeat(2_001)], &["2001", "2000"]);
}

#[test]
fn another_pack_is_used_or_refused() {
    let folder = TempDir::new().unwrap();
    for (path, text) in shipped_files().iter() {
        let target = folder.path().join("pakket").join(path);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::write(target, text.replace("\"time-out\"", "\"even-apart\"")).unwrap();
    }
    let arguments = ["element-card", "--element", "even-apart", "--pack", "pakket", "--out", "kaart.pdf"];
    let output = report(folder.path(), &arguments);
    assert!(output.status.success(), "{}", said(&output));
    check_refused(
        folder.path(),
        &["element-card", "--element", "time-out", "--pack", "pakket"],
        &["geen element met de naam ‘time-out’"],
    );
    check_refused(folder.path(), &["handbook", "--pack", "weg"], &["kan niet worden gelezen"]);
    fs::remove_file(folder.path().join("pakket/program.toml")).unwrap();
    check_refused(folder.path(), &["handbook", "--pack", "pakket"], &["program"]);
}

#[test]
fn a_paper_goes_to_standard_output_or_over_an_old_file() {
    let folder = TempDir::new().unwrap();
    let output = report(folder.path(), &["element-card", "--element", "time-out", "--out", "-"]);
    assert!(output.status.success() && output.stdout.starts_with(b"%PDF-1.7"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);

    let file = folder.path().join("kaart.pdf");
    fs::write(&file, "oud").unwrap();
    assert!(
        report(folder.path(), &["element-card", "--element", "time-out", "--out", "kaart.pdf"])
            .status
            .success()
    );
    assert!(fs::read(&file).unwrap() == output.stdout);

    let nowhere = report(folder.path(), &["element-card", "--element", "time-out", "--out", "weg/kaart.pdf"]);
    assert_eq!(nowhere.status.code(), Some(1));
    assert!(said(&nowhere).contains("kon niet geschreven worden"), "{}", said(&nowhere));
}

#[test]
#[cfg(target_os = "linux")]
fn without_a_display_the_window_says_so_in_dutch() {
    let output = terugblik(TempDir::new().unwrap().path(), &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("geen beeldscherm"), "{}", said(&output));
    check_dutch(&[], &said(&output));
}

/// Words that a reader of Dutch does not have to know.
const ENGLISH: [&str; 12] = [
    "error",
    "Usage",
    "Commands",
    "Options",
    "Arguments",
    "OPTIONS",
    "COMMAND",
    "possible",
    "default",
    "Print",
    "provided",
    "os error",
];

#[track_caller]
fn check_dutch(arguments: &[&str], said: &str) {
    for word in ENGLISH {
        assert!(!said.contains(word), "{arguments:?} says {word:?}: {said}");
    }
}

#[test]
fn a_form_is_never_written_over() {
    let folder = TempDir::new().unwrap();
    let text = "naar-het-team = \"Vaker samen op pad.\"\n";
    fs::write(folder.path().join("notulen.toml"), text).unwrap();
    for out in ["notulen.toml", "./notulen.toml"] {
        let output = report(folder.path(), &["intervision-minutes", "--from", "notulen.toml", "--out", out]);
        assert_eq!(output.status.code(), Some(1));
        assert!(said(&output).contains("een andere naam"), "{}", said(&output));
    }
    assert_eq!(fs::read_to_string(folder.path().join("notulen.toml")).unwrap(), text);
}

#[test]
fn what_cannot_be_typed_is_told_in_dutch_before_anything_is_made() {
    let folder = TempDir::new().unwrap();
    let check = |arguments: &[&str], words: &[&str]| {
        let output = terugblik(folder.path(), arguments);
        let said = said(&output);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        for word in words {
            assert!(said.contains(word), "{arguments:?} says {word:?}: {said}");
        }
        check_dutch(arguments, &said);
    };
    let handout = |minutes| ["report", "intervision-handout", "--minutes", minutes, "--out", "x.pdf"];
    let handbook = |date| ["report", "handbook", "--date", date, "--out", "x.pdf"];
    check(&["report"], &["Opdrachten", "handbook"]);
    check(&["content"], &["Opdrachten", "check"]);
    check(&["content", "check"], &["ontbreekt", "--help"]);
    check(&["rapport"], &["‘rapport’", "report"]);
    check(&["report", "jaarverslag", "--out", "x.pdf"], &["‘jaarverslag’ bestaat niet"]);
    check(&["report", "handboek", "--out", "x.pdf"], &["Bedoel je handbook?"]);
    check(&["report", "handbook"], &["ontbreekt", "--out <BESTAND>"]);
    check(&["report", "handbook", "--out"], &["niets achter --out"]);
    check(&["report", "handbook", "--out", ""], &["niets achter --out"]);
    check(&["report", "handbook", "--out", "x.pdf", "--uit", "y.pdf"], &["--uit hoort hier niet"]);
    check(&["report", "handbook", "--out", "x.pdf", "--out", "y.pdf"], &["--out", "één keer"]);
    check(&["report", "case-summary", "--out", "x.pdf"], &["--sample <ID>"]);
    check(&["report", "case-summary", "casus-beuk", "--out", "x.pdf"], &["casus-beuk hoort hier niet"]);
    check(&["report", "element-cards", "--format", "a2", "--out", "x.pdf"], &["‘a2’", "a4, a6"]);
    check(
        &["report", "talking-board", "--board", "alles", "--out", "x.pdf"],
        &["inhoud, voorwaarden, beide"],
    );
    for date in ["gisteren", "", "22-11-2026", "2026-02-30", "0000-00-00", "0000-01-01", "+262142-12-31"] {
        check(&handbook(date), &["--date"]);
    }
    check(&handbook("gisteren"), &["‘gisteren’ is geen datum"]);
    for minutes in ["abc", "1.5", "", "-5", "999999999999999999999999"] {
        check(&handout(minutes), &[]);
    }
    check(&handout("abc"), &["‘abc’ is geen heel getal"]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn the_help_is_in_dutch() {
    let folder = TempDir::new().unwrap();
    for arguments in [
        &["--help"][..],
        &["report", "--help"],
        &["content", "--help"],
        &["content", "check", "--help"],
        &["report", "element-cards", "--help"],
        &["report", "intervision-handout", "-h"],
        &["check-text", "--help"],
    ] {
        let output = terugblik(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        let help = String::from_utf8(output.stdout).unwrap();
        assert!(help.contains("Gebruik: "), "{arguments:?}: {help}");
        check_dutch(arguments, &help);
    }
    let help = String::from_utf8(terugblik(folder.path(), &["--help"]).stdout).unwrap();
    assert!(help.starts_with("Terugblik: terugkijken op hulp"), "{help}");
}

#[test]
fn a_place_that_cannot_be_written_is_told_in_dutch() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("map")).unwrap();
    fs::write(folder.path().join("bestand"), "oud").unwrap();
    let long = "n".repeat(300);
    for (out, word) in
        [("map", "map"), ("weg/x.pdf", "die map is er niet"), ("bestand/x.pdf", "geen map"), (&long, "")]
    {
        let output = report(folder.path(), &["element-card", "--element", "time-out", "--out", out]);
        assert_eq!(output.status.code(), Some(1), "{out}");
        let said = said(&output);
        assert!(said.contains(word), "{out}: {said}");
        check_dutch(&[out], &said);
    }
}

/// The cards of these elements, one on each sheet.
#[track_caller]
fn cards(elements: &str) -> Vec<u8> {
    let folder = TempDir::new().unwrap();
    let arguments = ["element-cards", "--format", "a6", "--elements", elements, "--out", "-"];
    let output = report(folder.path(), &arguments);
    assert!(output.status.success(), "{elements:?}: {}", said(&output));
    output.stdout
}

#[test]
fn a_list_of_names_may_be_typed_in_a_sloppy_way() {
    let once = cards("time-out");
    assert!(once == cards("time-out,time-out"), "each card comes once");
    assert!(once == cards(" time-out ,, time-out,"), "spaces and commas do no harm");
    assert!(once != cards("time-out,netwerk-in-kaart"));
    let folder = TempDir::new().unwrap();
    for nothing in ["", ",", " , "] {
        check_refused(folder.path(), &["element-cards", "--elements", nothing], &["Noem er een"]);
    }
    check_paper(&["element-cards", "--elements", "time-out", "--format", "A6"]);
    check_paper(&["case-summary", "--sample", " casus-beuk "]);
    check_paper(&["guide", "--method", "vijfstappen "]);
}

#[test]
fn the_help_names_every_paper() {
    let folder = TempDir::new().unwrap();
    let output = terugblik(folder.path(), &["report", "--help"]);
    let help = String::from_utf8(output.stdout).unwrap();
    for kind in [
        "case-summary",
        "family-page",
        "intervision-handout",
        "intervision-minutes",
        "registration-report",
        "registration-series",
        "element-card",
        "element-cards",
        "talking-board",
        "handbook",
        "workshop-pack",
        "guide",
    ] {
        assert!(help.contains(kind), "{kind} in {help}");
    }
}

/// The program looking through texts, with its ends in our hands.
fn check_text() -> std::process::Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_terugblik"));
    command.arg("check-text").env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("HOME");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts")
}

/// Each answer comes before the next question is asked.
#[test]
fn texts_are_answered_one_by_one_as_they_come() {
    let mut child = check_text();
    let mut questions = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap());
    for (question, answer) in [
        (
            r#"{"id":"a-1","text":"Moeder van roos koopt een roos."}"#,
            r#"{"id":"a-1","spans":[{"start":11,"end":15,"kind":"voornaam"}]}"#,
        ),
        (r#"{"id":2.0,"text":""}"#, r#"{"id":2.0,"spans":[]}"#),
        (
            r#"{"text":"👩‍👧 é bsn 111222333","id":[3]}"#,
            r#"{"id":[3],"spans":[{"start":10,"end":19,"kind":"bsn"}]}"#,
        ),
    ] {
        writeln!(questions, "{question}").unwrap();
        let mut line = String::new();
        answers.read_line(&mut line).unwrap();
        assert_eq!(line.trim_end(), answer);
    }
    writeln!(questions, "geen json").unwrap();
    drop(questions);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1), "a line had no answer");
    let said = said(&output);
    assert!(said.starts_with("Regel 4 is overgeslagen") && said.lines().count() == 1, "{said}");
}

#[test]
fn a_reader_that_goes_away_ends_the_looking_quietly() {
    let mut child = check_text();
    drop(child.stdout.take());
    let mut questions = child.stdin.take().unwrap();
    // The program may be gone before all is written.
    let _ = (0..1_000).try_for_each(|id| writeln!(questions, r#"{{"id":{id},"text":"Daan belt"}}"#));
    drop(questions);
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), said(&output)), (Some(0), String::new()));
}

/// Checks the folder `kluis` below `folder` with this passphrase on standard input, run by `program`.
fn checked(program: &[&str], folder: &Path, passphrase: &str) -> Output {
    let [first, rest @ ..] = program else { panic!("no program") };
    let mut command = Command::new(first);
    command.args(rest).args(["check", "--passphrase", "--data-dir", "kluis"]).current_dir(folder);
    command.env("HOME", folder).env_remove("XDG_CACHE_HOME");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    // A program that ends before it reads has an answer too.
    let _ = writeln!(child.stdin.take().unwrap(), "{passphrase}");
    child.wait_with_output().unwrap()
}

/// A vault with one case, in which a sentence stands.
fn a_vault(folder: &Path) {
    let clock = Arc::new(engine::SystemClock);
    let content = engine::Content::new(content::Pack::shipped().clone());
    let mut app = wire::App::new(folder.join("kluis"), vault::Params::light(), content, clock);
    app.vault_create("drie groene fietsen in de regen").unwrap();
    let case = app.case_create().unwrap().value;
    app.case_set_story(&wire::StoryInput { case, text: "Een zin over een keukentafel.".into() }).unwrap();
    let made = app.backup_now().unwrap().run();
    app.backup_finished(made);
    app.vault_lock();
}

/// The tests in Chromium need a server in the program; the packages have none. The check has to say so.
const CARRIES_A_SERVER: bool = cfg!(feature = "browser-bridge");

/// Nothing was found, but for that server.
#[track_caller]
fn is_in_order(output: &Output) {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    assert_eq!(output.status.success(), !CARRIES_A_SERVER, "{text} {}", said(output));
    assert_eq!(text.matches("[let op]").count(), usize::from(CARRIES_A_SERVER), "{text}");
    assert_eq!(text.contains("Deze horen er niet bij: tiny_http"), CARRIES_A_SERVER, "{text}");
    assert!(!text.contains("[kon niet]"), "{text}");
}

#[test]
fn the_checks_end_well_in_an_ordinary_vault_and_badly_when_a_word_lies_open() {
    let folder = TempDir::new().unwrap();
    a_vault(folder.path());
    let program = [env!("CARGO_BIN_EXE_terugblik")];
    let output = checked(&program, folder.path(), "drie groene fietsen in de regen");
    is_in_order(&output);
    let text = String::from_utf8(output.stdout).unwrap();
    for line in ["[in orde] Leesbare tekst", "[in orde] Laatste reservekopie", "SQLCipher: 4."] {
        assert!(text.contains(line), "{line} in {text}");
    }
    assert!(!text.contains("keukentafel"), "{text}");

    fs::write(folder.path().join("kluis/los.txt"), "Een zin over een keukentafel.").unwrap();
    let output = checked(&program, folder.path(), "drie groene fietsen in de regen");
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.contains("[let op] Leesbare tekst") && text.contains("los.txt"), "{text}");
}

#[test]
fn a_wrong_passphrase_checks_nothing() {
    let folder = TempDir::new().unwrap();
    a_vault(folder.path());
    let output = checked(&[env!("CARGO_BIN_EXE_terugblik")], folder.path(), "een heel andere wachtzin");
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("niet de wachtzin"), "{}", said(&output));
    assert!(output.stdout.is_empty());
}

/// As the screen shows it to IT: the same program in a space without any network.
#[cfg(target_os = "linux")]
#[test]
fn everything_works_without_a_network() {
    let space = ["unshare", "--user", "--map-current-user", "--net"];
    if !Command::new("unshare").args(&space[1..]).arg("true").status().is_ok_and(|it| it.success()) {
        eprintln!("this system makes no such space");
        return;
    }
    let folder = TempDir::new().unwrap();
    a_vault(folder.path());
    let program = [space.as_slice(), &[env!("CARGO_BIN_EXE_terugblik")]].concat();
    let output = checked(&program, folder.path(), "drie groene fietsen in de regen");
    is_in_order(&output);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("Er staat geen enkele netwerkverbinding open."), "{text}");
}
