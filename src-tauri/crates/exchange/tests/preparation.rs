//! A preparation that is handed over in a sealed file: what goes in comes out, ids of another content pack included, and
//! whatever is wrong with a file is told apart and does no harm.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may")]

use std::fs;
use std::sync::LazyLock;

use age::secrecy::SecretString;
use domain::{
    Agenda, AgendaStep, CasePicture, Colleague, ElementId, GroupName, Intensity, MAX_OFFERS,
    MAX_PICTURE_TAGS, MannerId, MeetingForm, MeetingMethod, MeetingPlace, MeetingSubject, MeetingTime,
    MethodId, MethodName, Note, OwnMethod, OwnStep, OwnSteps, Phase, PictureTag, Preparation,
    PreparedQuestion, QuestionId, RecipientId, StepKind, StepMinutes, StepName,
};
use exchange::{
    MAX_SEALED, PreparationError, SealError, SealedFile, Work, open_preparation, preparation_from,
    write_preparation,
};
use privacy::{Cleared, KnownPreparation, clear};
use proptest::prelude::*;

const PASSPHRASE: &str = "vier losse gewone woorden";

fn light() -> Work {
    Work::new(2).unwrap()
}

fn note(text: &str) -> Note {
    Note::new(text).unwrap()
}

fn time() -> MeetingTime {
    let at = |text: &str| text.parse().unwrap();
    MeetingTime::new("2026-11-25".parse().unwrap(), at("13:30:00"), at("14:30:00")).unwrap()
}

fn method() -> OwnMethod {
    let step = OwnStep {
        name: StepName::new("Kijken").unwrap(),
        text: note("Ieder voor zich."),
        element_moment: Note::default(),
        minutes: StepMinutes { usual: 10, least: 4 },
    };
    OwnMethod {
        id: MethodId::new("eigen-0a1b").unwrap(),
        name: MethodName::new("Onze ronde").unwrap(),
        when: note("Als het druk is"),
        note: Note::default(),
        based_on: MethodId::new("een-werkvorm-uit-een-ander-pakket").ok(),
        steps: OwnSteps::new(vec![step]).unwrap(),
    }
}

fn picture() -> CasePicture {
    let tag = |element: &str, phase, intensity| PictureTag {
        element: ElementId::new(element).unwrap(),
        phase,
        intensity,
        recipients: ["ouders", "uit-een-ander-pakket"].map(|it| RecipientId::new(it).unwrap()).to_vec(),
        manners: vec![MannerId::new("samen-oefenen").unwrap()],
    };
    let tags = vec![
        tag("netwerk-in-kaart", Phase::Start, Intensity::LeftOutOnPurpose),
        tag("element-uit-een-ander-pakket", Phase::Care, Intensity::Intensive),
    ];
    CasePicture::new(Phase::Care, tags).unwrap()
}

fn full() -> Preparation {
    let step = AgendaStep {
        kind: StepKind::Method,
        name: StepName::new("Kijken").unwrap(),
        text: note("Ieder voor zich."),
        element_moment: note("Welk element?"),
        questions: vec![QuestionId::new("vraag-uit-een-ander-pakket").unwrap()],
        suggested: StepMinutes { usual: 10, least: 4 },
        minutes: 60,
    };
    Preparation {
        group: GroupName::new("Groep drie").ok(),
        time: time(),
        place: MeetingPlace::new("Kamer 2").ok(),
        form: MeetingForm::Intervision,
        subject: MeetingSubject::Question,
        theme: note("grenzen"),
        questions: vec![
            PreparedQuestion {
                by: Colleague::new("de inbrenger").ok(),
                question: note("Hoe kan ik ‘nee’ zeggen\nzonder weg te lopen?"),
                is_chosen: true,
                picture: Some(picture()),
            },
            PreparedQuestion {
                by: None,
                question: note("Waarom blijf ik bellen?"),
                is_chosen: false,
                picture: None,
            },
        ],
        method: Some(MeetingMethod::Method(method().id)),
        own_method: Some(method()),
        agenda: Agenda::new(vec![step]).unwrap(),
    }
}

fn bare() -> Preparation {
    Preparation {
        group: None,
        place: None,
        subject: MeetingSubject::Theme,
        theme: Note::default(),
        questions: Vec::new(),
        method: None,
        own_method: None,
        agenda: Agenda::default(),
        ..full()
    }
}

/// What was found in made-up texts is not accepted; that it is found is for the tests of the leak guard.
fn cleared(preparation: &Preparation) -> Option<Cleared<KnownPreparation>> {
    clear(KnownPreparation { preparation: preparation.clone(), known: Vec::new() }, &[]).ok()
}

fn sealed_with(preparation: &Preparation, passphrase: &str) -> Result<SealedFile, PreparationError> {
    write_preparation(&cleared(preparation).unwrap(), passphrase, light())
}

fn sealed(preparation: &Preparation) -> SealedFile {
    sealed_with(preparation, PASSPHRASE).unwrap()
}

/// Made once: sealing costs work.
static SEALED: LazyLock<SealedFile> = LazyLock::new(|| sealed(&full()));

fn open(bytes: &[u8]) -> Result<Preparation, PreparationError> {
    open_preparation(&SealedFile::new(bytes.to_vec())?, PASSPHRASE, light())
}

#[track_caller]
fn refused(bytes: &[u8], expected: impl Into<PreparationError>) {
    assert_eq!(open(bytes), Err(expected.into()));
}

/// A file of age with `inside` that is no preparation of ours, or not yet.
fn other(inside: &[u8]) -> Vec<u8> {
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(PASSPHRASE.to_owned()));
    recipient.set_work_factor(2);
    age::encrypt(&recipient, inside).unwrap()
}

#[test]
fn what_goes_in_comes_out() {
    let guide = Preparation { method: Some(MeetingMethod::Guide), own_method: None, ..full() };
    for preparation in [bare(), guide, full()] {
        assert_eq!(open_preparation(&sealed(&preparation), PASSPHRASE, light()), Ok(preparation));
    }
}

#[test]
fn nothing_that_was_written_can_be_read_in_the_file() {
    let seen = String::from_utf8_lossy(SEALED.as_bytes());
    for word in ["nee", "grenzen", "inbrenger", "bellen", "terugblik", "gewone"] {
        assert!(!seen.contains(word), "{word} is in the file");
    }
    assert!(seen.starts_with("age-encryption.org/v1\n-> scrypt "), "age itself can open it too");
    assert_ne!(*SEALED, sealed(&full()), "no two files are the same");
}

#[test]
fn the_passphrase_decides() {
    for (typed, fits) in [
        (PASSPHRASE, true),
        ("  vier losse gewone woorden\n", true),
        ("Vier losse gewone woorden", false),
        ("vier losse gewone woorden.", false),
        ("", false),
    ] {
        let expected = if fits { Ok(full()) } else { Err(SealError::WrongPassphrase.into()) };
        assert_eq!(open_preparation(&SEALED, typed, light()), expected, "for {typed:?}");
    }
    let long = "x".repeat(1_025);
    let wrong = open_preparation(&SEALED, &long, light());
    assert_eq!(wrong, Err(SealError::WrongPassphrase.into()));
    assert_eq!(sealed_with(&full(), &long), Err(SealError::Failed.into()));
    // An é in one sign and in two is the same letter.
    let composed = sealed_with(&full(), "caf\u{e9} met meel").unwrap();
    assert_eq!(open_preparation(&composed, "cafe\u{301} met meel", light()), Ok(full()));
}

#[test]
fn what_is_no_sealed_preparation_is_told_apart() {
    use PreparationError::NotAPreparation;
    refused(b"", SealError::NotSealed);
    refused(b"geen voorbereiding", SealError::NotSealed);
    refused(b"PK\x03\x04", SealError::NotSealed);
    refused(b"%PDF-1.7", SealError::NotSealed);
    refused(b"age-encryption.org/v2\n", SealError::NewerFormat);
    refused(b"age-encryption.org/v1\n", SealError::Damaged);
    refused(&other(b""), NotAPreparation);
    refused(&other(b"een brief"), NotAPreparation);
    refused(&other(br#"{"soort":"iets-anders","versie":1}"#), NotAPreparation);
    refused(&other(&vec![b' '; 100_000]), NotAPreparation);
    let key = age::x25519::Identity::generate();
    refused(&age::encrypt(&key.to_public(), b"x").unwrap(), SealError::NotSealed);
}

#[test]
fn a_newer_version_is_told_as_such_whatever_stands_in_it() {
    let newer = |file| PreparationError::TooNew { file, program: 1 };
    refused(&other(br#"{"soort":"terugblik-voorbereiding","versie":2}"#), newer(2));
    let much = br#"{"soort":"terugblik-voorbereiding","versie":4000000000,"geluid":[1,2],"vragen":7}"#;
    refused(&other(much), newer(4_000_000_000));
}

#[test]
fn a_file_that_costs_more_than_we_pay_is_refused_before_it_is_tried() {
    let mut bytes = SEALED.as_bytes().to_vec();
    let seen = String::from_utf8_lossy(&bytes[..100]).into_owned();
    let at = "age-encryption.org/v1\n".len() + seen.lines().nth(1).unwrap().len() - 1;
    assert_eq!(bytes[at], b'2');
    bytes.splice(at..=at, *b"30");
    refused(&bytes, SealError::TooMuchWork);
    assert_eq!(Work::new(0), None);
    assert_eq!(Work::new(19), None);
    assert_eq!(Work::new(18), Some(Work::FULL));
}

#[test]
fn a_damaged_file_never_opens() {
    let whole = SEALED.as_bytes();
    for length in (0..whole.len()).step_by(7) {
        assert!(open(&whole[..length]).is_err(), "cut off at {length}");
    }
    for at in (0..whole.len()).step_by(7) {
        let mut bytes = whole.to_vec();
        bytes[at] ^= 1;
        assert!(open(&bytes).is_err(), "damaged at {at}");
    }
    refused(&[whole, &[0]].concat(), SealError::Damaged);
    refused(&whole[..whole.len() - 1], SealError::Damaged);
    let mut last = whole.to_vec();
    *last.last_mut().unwrap() ^= 1;
    refused(&last, SealError::Damaged);
}

#[test]
fn a_file_is_bounded_before_it_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("voorbereiding.age");
    assert_eq!(SealedFile::read(&path), Err(SealError::Unreadable));
    assert_eq!(SealedFile::read(folder.path()), Err(SealError::Unreadable));
    fs::write(&path, SEALED.as_bytes()).unwrap();
    assert_eq!(SealedFile::read(&path).as_ref(), Ok(&*SEALED));
    fs::File::create(&path).unwrap().set_len(200 * 1024 * 1024).unwrap();
    assert_eq!(SealedFile::read(&path), Err(SealError::TooLarge));
    assert_eq!(SealedFile::new(vec![b'a'; MAX_SEALED + 1]), Err(SealError::TooLarge));
}

/// The text of a whole preparation, as it stands inside.
const INSIDE: &str = r#"{"soort":"terugblik-voorbereiding","versie":1,"groep":"Groep drie","datum":"2026-11-25",
    "begin":"13:30","eind":"14:30","plaats":null,"vorm":"intervisie","onderwerp":"vraag","thema":"",
    "vragen":[{"van":"A.","vraag":"Hoe?","gekozen":true,"beeld":{"fase":"zorg","inzetten":[{"element":"time-out","fase":"start",
    "intensiteit":"licht","ontvangers":["ouders"],"wijzen":[]}]}}],"werkvorm":"eigen-0a1b",
    "eigen_werkvorm":{"id":"eigen-0a1b","naam":"Onze ronde","wanneer":"","vooraf":"","naar":null,
    "stappen":[{"naam":"Kijken","tekst":"","elementen":"","minuten":10,"minstens":4}]},
    "stappen":[{"soort":"methode","naam":"Kijken","tekst":"","elementen":"","vragen":["nergens-bekend"],
    "gewoonlijk":10,"minstens":4,"minuten":60}]}"#;

/// What comes of it after `from` in it became `to`.
#[track_caller]
fn check(from: &str, to: &str, expected: Result<(), PreparationError>) {
    let changed = INSIDE.replacen(from, to, 1);
    assert!(from.is_empty() || changed != INSIDE, "{from:?} stands in it");
    assert_eq!(preparation_from(changed.as_bytes()).map(|_| ()), expected, "{from} → {to}");
}

#[test]
fn what_no_version_wrote_is_not_understood() {
    const NOT: Result<(), PreparationError> = Err(PreparationError::NotUnderstood);
    check("", "", Ok(()));
    check("\"A.\"", "null", Ok(()));
    check("\"eigen-0a1b\",\n", "\"nergens-bekend\",\n", Ok(()));
    check("\"versie\":1", "\"versie\":0", NOT);
    check("\"versie\":1", "\"versie\":-1", Err(PreparationError::NotAPreparation));
    check("\"thema\"", "\"verhaal\":\"\",\"thema\"", NOT);
    check("\"thema\":\"\",", "", NOT);
    check("\"thema\":\"\"", "\"thema\":\"\",\"thema\":\"\"", NOT);
    check("\"Hoe?\"", "7", NOT);
    check("\"Hoe?\"", "\" \"", NOT);
    check("Hoe?", &"x".repeat(2_001), NOT);
    check("\"A.\"", "\"\"", NOT);
    check("A.", &"x".repeat(81), NOT);
    check("14:30", "13:30", NOT);
    check("2026-11-25", "2026-02-30", NOT);
    check("intervisie", "praatje", NOT);
    check("\"minuten\":60", "\"minuten\":1441", NOT);
    check("\"minuten\":60", "\"minuten\":0", Ok(()));
    check("nergens-bekend", "../x", NOT);
    // It could take the place of a method of the content pack.
    check("{\"id\":\"eigen-0a1b\"", "{\"id\":\"balint\"", NOT);
    check("\"gekozen\":true", "\"gekozen\":true,\"casus\":\"x\"", NOT);
    check("\"beeld\":{", "\"beeld\":null,\"anders\":{", NOT);
    check("\"fase\":\"zorg\"", "\"fase\":\"midden\"", NOT);
    check("licht", "3", NOT);
    check("time-out", "uit-een-ander-pakket", Ok(()));
    check("time-out", "Time-out", NOT);
    check("\"wijzen\":[]", "\"wijzen\":[],\"toelichting\":\"x\"", NOT);
    let row = r#"{"element":"E","fase":"start","intensiteit":"licht","ontvangers":[],"wijzen":[]},"#;
    let rows: String = (0..MAX_PICTURE_TAGS).map(|it| row.replace('E', &format!("e-{it}"))).collect();
    check("[{\"element\"", &format!("[{rows}{{\"element\""), NOT);
    let deep = format!("\"thema\":{}{}", "[".repeat(100_000), "]".repeat(100_000));
    check("\"thema\":\"\"", &deep, NOT);
    let question = r#"{"van":null,"vraag":"Hoe?","gekozen":false,"beeld":null},"#.repeat(30);
    check("\"vragen\":[{", &format!("\"vragen\":[{question}{{"), NOT);
}

/// Far more than anybody hands over fits; what does not is refused with a word for it.
#[test]
fn many_pictures_fit_and_endless_ones_are_refused() {
    let tags = |choices: usize| {
        let tag = move |it: usize| PictureTag {
            element: ElementId::new(&format!("een-lang-element-{it}")).unwrap(),
            phase: Phase::Care,
            intensity: Intensity::LeftOutOnPurpose,
            recipients: (0..choices)
                .map(|it| RecipientId::new(&format!("een-ontvanger-{it}")).unwrap())
                .collect(),
            manners: (0..choices).map(|it| MannerId::new(&format!("een-manier-{it}")).unwrap()).collect(),
        };
        CasePicture::new(Phase::Care, (0..MAX_PICTURE_TAGS).map(tag).collect()).unwrap()
    };
    let asked = |choices: usize| {
        let one = PreparedQuestion {
            by: None,
            question: note("Hoe?"),
            is_chosen: false,
            picture: Some(tags(choices)),
        };
        Preparation { questions: vec![one; MAX_OFFERS], ..full() }
    };
    let many = asked(5);
    assert_eq!(open_preparation(&sealed(&many), PASSPHRASE, light()), Ok(many));
    assert_eq!(sealed_with(&asked(30), PASSPHRASE), Err(SealError::TooLarge.into()));
}

/// Once at the cost that people pay.
#[test]
fn a_file_at_full_cost_opens() {
    let file = write_preparation(&cleared(&full()).unwrap(), PASSPHRASE, Work::FULL).unwrap();
    let little = open_preparation(&file, PASSPHRASE, light());
    assert_eq!(little, Err(SealError::TooMuchWork.into()), "that costs more than is paid here");
    assert_eq!(open_preparation(&file, PASSPHRASE, Work::FULL), Ok(full()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_question_comes_out_as_it_went_in(question in "\\PC{1,200}", theme in ".{0,80}", by in ".{1,40}") {
        let question = note(&format!("Hoe {question}"));
        let asked = PreparedQuestion { by: Colleague::new(&by).ok(), question, is_chosen: false, picture: Some(picture()) };
        let preparation = Preparation { theme: note(&theme), questions: vec![asked], ..full() };
        let Some(cleared) = cleared(&preparation) else { return Ok(()) };
        let file = write_preparation(&cleared, PASSPHRASE, light()).unwrap();
        prop_assert_eq!(open_preparation(&file, PASSPHRASE, light()), Ok(preparation));
    }

    #[test]
    fn no_bytes_do_harm(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(open(&bytes).is_err());
        prop_assert!(open(&other(&bytes)).is_err());
        prop_assert!(preparation_from(&bytes).is_err());
    }
}
