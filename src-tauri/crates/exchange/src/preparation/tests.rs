//! A preparation that is handed over: it comes back as it was, only with its passphrase, and nothing that is broken,
//! strange or too large does harm.

use super::*;
use crate::sealed::{MAX_SEALED, SealError, seal, unseal};
use domain::{
    Agenda, AgendaStep, Colleague, GroupName, MeetingForm, MeetingMethod, MeetingPlace, MeetingSubject,
    MeetingTime, MethodId, MethodName, Note, OwnMethod, OwnStep, OwnSteps, Preparation, PreparedQuestion,
    QuestionId, StepKind, StepMinutes, StepName,
};

const PASSPHRASE: &str = "drie groene fietsen in de regen";

fn note(text: &str) -> Note {
    Note::new(text).unwrap()
}

fn preparation() -> Preparation {
    let at = |text: &str| text.parse().unwrap();
    let name = |text: &str| StepName::new(text).unwrap();
    let id = MethodId::new("eigen-0a1b").unwrap();
    Preparation {
        group: GroupName::new("Groep Noord").ok(),
        time: MeetingTime::new("2026-11-25".parse().unwrap(), at("13:30:00"), at("14:30:00")).unwrap(),
        place: MeetingPlace::new("Kamer 2").ok(),
        form: MeetingForm::Intervision,
        subject: MeetingSubject::Question,
        theme: note("Het netwerk om een gezin"),
        questions: vec![
            PreparedQuestion {
                by: Colleague::new("A. B.").ok(),
                question: note("Hoe kan ik helpen?"),
                is_chosen: true,
            },
            PreparedQuestion { by: None, question: note("Waarom blijf ik bellen?"), is_chosen: false },
        ],
        method: Some(MeetingMethod::Method(id.clone())),
        own_method: Some(OwnMethod {
            id,
            name: MethodName::new("Onze ronde").unwrap(),
            when: note("Als het druk is"),
            note: Note::default(),
            based_on: MethodId::new("een-werkvorm-uit-een-ander-pakket").ok(),
            steps: OwnSteps::new(vec![OwnStep {
                name: name("Kijken"),
                text: note("Ieder voor zich."),
                element_moment: Note::default(),
                minutes: StepMinutes { usual: 10, least: 4 },
            }])
            .unwrap(),
        }),
        agenda: Agenda::new(vec![AgendaStep {
            kind: StepKind::Method,
            name: name("Kijken"),
            text: note("Ieder voor zich."),
            element_moment: note("Welk element?"),
            questions: vec![QuestionId::new("vraag-uit-een-ander-pakket").unwrap()],
            suggested: StepMinutes { usual: 10, least: 4 },
            minutes: 60,
        }])
        .unwrap(),
    }
}

/// The file, closed once: trying a passphrase takes long, on purpose.
fn file() -> &'static [u8] {
    static FILE: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(closed);
    &FILE
}

fn closed() -> Vec<u8> {
    let thing = preparation();
    let accepted: Vec<_> =
        privacy::InTheWay::of(&thing).findings.iter().map(|it| it.accept().unwrap()).collect();
    write_preparation(&privacy::clear(thing, &accepted).unwrap(), PASSPHRASE).unwrap()
}

#[test]
fn what_was_prepared_comes_back_with_what_no_pack_here_knows() {
    let file = file();
    assert_eq!(preparation_from(file, PASSPHRASE).unwrap(), preparation());
    assert!(
        file.starts_with(b"age-encryption.org/v1\n-> scrypt "),
        "any program that knows the format opens it"
    );
    let text = String::from_utf8_lossy(file);
    assert!(!text.contains("helpen") && !text.contains("Noord"), "nothing can be read in it");
}

#[test]
fn another_passphrase_and_a_file_that_was_changed_open_nothing() {
    let file = file();
    let open = |bytes: &[u8]| preparation_from(bytes, PASSPHRASE).unwrap_err();
    let wrong = preparation_from(file, "drie groene fietsen in de zon").unwrap_err();
    assert_eq!(wrong, PreparationError::Seal(SealError::WrongPassphrase));
    let seal = PreparationError::Seal;
    assert_eq!(open(b""), seal(SealError::NotSealed));
    assert_eq!(open(b"%PDF-1.7"), seal(SealError::NotSealed));
    assert_eq!(open(&file[..20]), seal(SealError::NotSealed));
    assert_eq!(open(&file[..file.len() - 1]), seal(SealError::Damaged));
    let mut bent = file.to_vec();
    *bent.last_mut().unwrap() ^= 1;
    assert_eq!(open(&bent), seal(SealError::Damaged));
    assert_eq!(open(&vec![b'a'; 2 * MAX_SEALED + 1]), seal(SealError::TooLarge));
}

#[test]
fn a_file_that_asks_for_endless_work_is_refused_at_once() {
    let file = file();
    let text = file.split(|it| *it == b'\n').nth(1).unwrap();
    let stanza = String::from_utf8(text.to_vec()).unwrap();
    assert!(stanza.ends_with(" 17"), "{stanza}");
    let heavy = stanza.replace(" 17", " 30");
    let at = file.windows(stanza.len()).position(|it| it == stanza.as_bytes()).unwrap();
    let mut bent = file.to_vec();
    bent.splice(at..at + stanza.len(), heavy.into_bytes());
    assert_eq!(unseal(&bent, PASSPHRASE), Err(SealError::TooMuchWork));
}

/// What comes of this JSON.
#[track_caller]
fn check(json: &str, expected: PreparationError) {
    assert_eq!(read(json.as_bytes()), Err(expected), "{json}");
}

#[test]
fn what_is_no_preparation_is_refused() {
    use PreparationError::{NotAPreparation, TooNew};
    check("", NotAPreparation);
    check("[]", NotAPreparation);
    check(r#"{"soort":"iets-anders","versie":1}"#, NotAPreparation);
    check(r#"{"soort":"terugblik-voorbereiding","versie":1}"#, NotAPreparation);
    check(r#"{"soort":"terugblik-voorbereiding","versie":2,"x":1}"#, TooNew { file: 2, program: 1 });
    check(&"[".repeat(100_000), NotAPreparation);
    let json = serde_json::to_string(&Written::of(&preparation())).unwrap();
    assert_eq!(read(json.as_bytes()), Ok(preparation()));
    for (from, to) in [
        ("\"14:30\"", "\"13:30\""),
        ("\"2026-11-25\"", "\"2026-02-30\""),
        ("\"eigen-0a1b\",\"naam\"", "\"balint\",\"naam\""),
        ("\"Hoe kan ik helpen?\"", "\" \""),
        ("\"minuten\":60", "\"minuten\":1441"),
        ("\"thema\"", "\"verhaal\":\"x\",\"thema\""),
        ("\"vraag-uit-een-ander-pakket\"", "\"../x\""),
    ] {
        assert!(json.contains(from), "{from} in {json}");
        check(&json.replace(from, to), NotAPreparation);
    }
    check(&json.replace("Het netwerk om een gezin", &"x".repeat(2_001)), NotAPreparation);
}

#[test]
fn a_file_is_bounded_before_it_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("voorbereiding.age");
    assert_eq!(read_preparation(&path, PASSPHRASE), Err(PreparationError::Unreadable));
    assert_eq!(read_preparation(folder.path(), PASSPHRASE), Err(PreparationError::Unreadable));
    std::fs::write(&path, file()).unwrap();
    assert_eq!(read_preparation(&path, PASSPHRASE).unwrap(), preparation());
    let huge = std::fs::File::create(&path).unwrap();
    huge.set_len(200 * 1024 * 1024).unwrap();
    assert_eq!(read_preparation(&path, PASSPHRASE), Err(PreparationError::Seal(SealError::TooLarge)));
    assert_eq!(seal(&vec![0; MAX_SEALED + 1], PASSPHRASE), Err(SealError::TooLarge));
}
