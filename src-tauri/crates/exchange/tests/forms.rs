//! Forms of meetings: the examples are read, what is wrong is told with its line, and nothing brings it down.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

use std::path::{Path, PathBuf};

use content::Pack;
use domain::{Due, MeetingForm, MeetingMethod, SessionReport};
use exchange::forms::{
    MAX_FORM, meeting_minutes_from, meeting_plan_from, session_report_from, session_series_from,
};
use exchange::{
    FormError, read_meeting_minutes, read_meeting_plan, read_session_report, read_session_series,
};
use proptest::prelude::*;

fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/forms").join(name)
}

#[test]
fn every_example_is_read_whole() {
    let plan = read_meeting_plan(&example("bijeenkomst.toml")).unwrap();
    assert!(matches!(&plan.method, Some(MeetingMethod::Method(id)) if id.as_str() == "elementenronde"));
    assert_eq!(plan.length.map(domain::MeetingLength::minutes), Some(90));
    assert_eq!(plan.starts_at.map(|it| it.to_string()).as_deref(), Some("13:30:00"));
    assert!(plan.question.as_str().starts_with("Hoe kan ik helpen"));

    let minutes = read_meeting_minutes(&example("notulen.toml")).unwrap();
    assert_eq!(minutes.form, Some(MeetingForm::GuidedIntervision));
    assert_eq!(minutes.learned.as_slice().len(), 2);
    let due: Vec<_> = minutes.agreements.as_slice().iter().map(|it| it.due).collect();
    assert_eq!(due[0], Some(Due::NextMeeting));
    assert!(matches!(due[1], Some(Due::On(day)) if day.to_string() == "2026-12-10"));
    assert_eq!(minutes.next_on.map(|it| it.to_string()).as_deref(), Some("2027-01-21"));

    let report = read_session_report(&example("verslag.toml")).unwrap();
    assert_eq!(report.time.map(|it| it.minutes()), Some(90));
    assert_eq!(report.participants.as_ref().map(domain::Participants::count), Some(6));
    assert_eq!(report.leader.as_ref().map(|it| it.name.as_str()), Some("Begeleider"));
    assert!(!report.dimensions.personal.is_blank());

    let series = read_session_series(&example("reeks.toml")).unwrap();
    assert_eq!(series.minutes(), 90 + 120 + 75);
    assert_eq!(series.by_form().len(), 2);
}

#[test]
fn the_examples_name_what_the_handbook_has() {
    let pack = Pack::shipped();
    let report = read_session_report(&example("verslag.toml")).unwrap();
    let minutes = read_meeting_minutes(&example("notulen.toml")).unwrap();
    for themes in [&report.themes, &minutes.themes] {
        assert!(themes.categories().iter().all(|it| pack.category(it).is_some()));
        assert!(themes.elements().iter().all(|it| pack.element(it).is_some()));
    }
    for method in read_session_series(&example("reeks.toml")).unwrap().meetings().iter().map(|it| &it.method)
    {
        let is_known = match method {
            Some(MeetingMethod::Method(id)) => pack.method(id).is_some(),
            Some(MeetingMethod::Guide) | None => true,
        };
        assert!(is_known, "{method:?}");
    }
}

#[test]
fn an_empty_file_is_a_blank_form() {
    assert_eq!(session_report_from("").unwrap(), SessionReport::default());
    assert!(meeting_plan_from("# nog niets").is_ok());
    assert!(meeting_minutes_from("\n\n").is_ok());
    assert!(session_series_from("").is_ok());
    assert!(session_report_from("datum = 2026-11-22\r\nbegin = 13:30\r\neind = 14:30\r\n").is_ok());
    assert!(session_report_from("datum = 2026-11-22\nbegin = \"13.30\"\neind = \"0:15\"").is_ok());
}

/// What is said about the report in `text`.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let said = session_report_from(text).map_err(|it| it.say());
    assert_eq!(said, Err(expected.iter().map(|it| (*it).to_owned()).collect()), "for {text:?}");
}

#[test]
fn what_is_wrong_is_told_with_its_line() {
    check(
        "vorm = \"intervisie\"\nnaam-van-het-gezin = \"\"\n",
        &["Regel 2: ‘naam-van-het-gezin’ betekent hier niets. Kijk of het goed gespeld is, of haal het weg."],
    );
    let day = "een bestaande dag (als 2026-11-22, zonder aanhalingstekens)";
    for wrong in ["2026-02-30", "22-11-2026", "\"2026-11-22\"", "2026-13-01", "20261122", "22/11/2026"] {
        let text = format!("begin = 13:30\neind = 14:30\ndatum = {wrong}\n");
        check(&text, &[&format!("Regel 3: ‘datum’ moet {day} zijn.")]);
    }
    for wrong in ["24:00", "13:60", "\"half twee\"", "true"] {
        let text = format!("datum = 2026-11-22\neind = 14:30\nbegin = {wrong}\n");
        check(&text, &["Regel 3: ‘begin’ moet een tijd als 13:30 zijn."]);
    }
    check(
        "\ndatum = 2026-11-22\n",
        &["Regel 1: hier ontbreekt ‘begin’. Voeg het toe.", "Regel 1: hier ontbreekt ‘eind’. Voeg het toe."],
    );
    check(
        "datum = 2026-11-22\nbegin = 13:30\neind = 13:30\n",
        &["Regel 3: het begin en het eind zijn gelijk. Kijk welke tijd niet klopt."],
    );
    check(
        "vorm = \"overleg\"",
        &[
            "Regel 1: ‘vorm’ kan niet ‘overleg’ zijn. Kies uit: intervisie, begeleide-intervisie, methodische-werkbegeleiding, leerbijeenkomst, supervisie.",
        ],
    );
    for wrong in ["100", "-1", "99999999999999999999", "6.5", "\"zes\""] {
        let said = session_report_from(&format!("deelnemers = {wrong}")).unwrap_err().say();
        assert!(said[0].starts_with("Regel 1: ‘deelnemers’"), "{said:?}");
    }
    check(
        "methode = \"Elementen Ronde\"",
        &[
            "Regel 1: ‘Elementen Ronde’ is geen geldige naam. Gebruik de naam uit het handboek: kleine letters en streepjes.",
        ],
    );
    check("register = \"SKJ\"", &["Regel 1: hier ontbreekt ‘begeleider’. Voeg het toe."]);
    check(
        "vraag = [",
        &[
            "Regel 1: deze regel is geen geldige TOML. Kijk of de aanhalingstekens, de haken en het is-teken kloppen.",
        ],
    );
    let long = format!("vraag = \"{}\"", "x".repeat(2_001));
    check(&long, &["Regel 1: ‘vraag’ is te lang: 2001 tekens. Het mogen er hoogstens 2000 zijn."]);
}

#[test]
fn a_case_has_no_key() {
    for key in ["casus", "verhaal", "tags", "label", "gezin"] {
        let said = session_report_from(&format!("{key} = \"x\"")).unwrap_err().say();
        assert!(said[0].contains(&format!("‘{key}’ betekent hier niets")), "{said:?}");
    }
}

#[test]
fn groups_of_a_series_and_of_minutes_are_whole() {
    let said = session_series_from("[[bijeenkomsten]]\nmethode = \"balint\"\n").unwrap_err().say();
    assert_eq!(said.len(), 2, "{said:?}");
    let many = "[[bijeenkomsten]]\ndatum = 2026-11-22\nbegin = 09:00\neind = 10:00\nvorm = \"supervisie\"\n";
    assert_eq!(session_series_from(&many.repeat(500)).unwrap().minutes(), 30_000);
    let said = session_series_from(&many.repeat(501)).unwrap_err().say();
    assert_eq!(
        said,
        ["Regel 1: in ‘bijeenkomsten’ staat te veel. Er passen er hoogstens 500. Haal er een paar weg."]
    );
    let said = meeting_minutes_from("[[afspraken]]\nwie = \"ik\"\nwanneer = \"ooit\"").unwrap_err().say();
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(meeting_minutes_from("[[afspraken]]\nwat = \" \"").is_err());
}

#[test]
fn what_is_no_form_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    assert_eq!(read_session_report(&at("weg.toml")), Err(FormError::Unreadable));
    assert_eq!(read_session_report(folder.path()), Err(FormError::Unreadable));
    std::fs::write(at("groot.toml"), "#".repeat(MAX_FORM + 1)).unwrap();
    assert_eq!(read_session_report(&at("groot.toml")), Err(FormError::TooLarge));
    std::fs::write(at("heel-groot.toml"), "#".repeat(MAX_FORM)).unwrap();
    assert!(read_session_report(&at("heel-groot.toml")).is_ok());
    std::fs::write(at("beeld.toml"), [0xff, 0xfe, 0x00]).unwrap();
    assert_eq!(read_session_report(&at("beeld.toml")), Err(FormError::NotText));
    std::fs::write(at("mark.toml"), "\u{feff}vraag = \"Hoe?\"").unwrap();
    assert_eq!(read_session_report(&at("mark.toml")).unwrap().question.as_str(), "Hoe?");
    for error in [FormError::TooLarge, FormError::Unreadable, FormError::NotText] {
        assert_eq!(error.say().len(), 1);
    }
}

#[test]
fn deep_and_endless_files_come_to_an_end() {
    let deep = format!("vraag = {}", "[".repeat(100_000));
    assert!(session_report_from(&deep).is_err());
    let endless: Vec<String> = (0..60_000).map(|it| format!("k{it} = 1\n")).collect();
    let endless = endless.concat();
    let said = session_report_from(&endless).unwrap_err().say();
    assert_eq!(said.len(), 31);
    assert_eq!(said[30], "Er zijn nog 59970 andere fouten. Los eerst deze op.");
}

fn read_all(text: &str) {
    for said in [
        meeting_plan_from(text).err(),
        meeting_minutes_from(text).err(),
        session_report_from(text).err(),
        session_series_from(text).err(),
    ] {
        assert!(said.is_none_or(|it| !it.say().is_empty()));
    }
}

const KEYS: [&str; 22] = [
    "datum",
    "begin",
    "eind",
    "vorm",
    "methode",
    "begeleider",
    "register",
    "deelnemers",
    "categorieen",
    "elementen",
    "vraag",
    "technisch-instrumenteel",
    "normatief",
    "persoonlijk",
    "wat-ga-ik-doen",
    "minuten",
    "thema",
    "leerpunten",
    "afspraken",
    "naar-het-team",
    "bijeenkomsten",
    "wanneer",
];

fn value() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        any::<i64>().prop_map(|it| it.to_string()),
        "[0-9]{1,4}-[0-9]{1,2}-[0-9]{1,2}",
        "[0-9]{1,2}:[0-9]{1,2}(:[0-9]{2})?",
        "\\PC{0,20}".prop_map(|it| format!("{it:?}")),
        "\\PC{0,20}",
        Just("true".to_owned()),
        Just("1e400".to_owned()),
        Just("\"intervisie\"".to_owned()),
    ];
    leaf.prop_recursive(3, 20, 5, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(|it| format!("[{}]", it.join(", "))),
            (proptest::sample::select(KEYS.to_vec()), inner)
                .prop_map(|(key, it)| format!("{{ {key} = {it} }}")),
        ]
    })
}

proptest! {
    #[test]
    fn no_text_brings_it_down(text in "\\PC{0,200}") {
        read_all(&text);
    }

    #[test]
    fn no_form_brings_it_down(
        lines in proptest::collection::vec(
            (proptest::sample::select(KEYS.to_vec()), value(), 0..4_u8),
            0..12,
        ),
    ) {
        let text: String = lines
            .iter()
            .map(|(key, value, sort)| match sort {
                0 => format!("[[{key}]]\n"),
                _ => format!("{key} = {value}\n"),
            })
            .collect();
        read_all(&text);
    }
}
