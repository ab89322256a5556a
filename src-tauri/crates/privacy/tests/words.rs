//! Names, places, days, schools and files in texts as workers write them; everything in it is made up.
//! The first rows come from the dossier (praktijk §7.1); others are what the best open tools miss.

#![allow(clippy::format_collect, reason = "short texts")]

use privacy::Kind::{
    Address, BirthDate, Bsn, ClientNumber, CourtNumber, Date, FamilyName, GivenName, Handle, Initials,
    Institution, Phone, Plate, Postcode, School, Town,
};
use privacy::{
    Kind, Known, Reason, Role, Season, Suggestion, code_points, find, findings, in_code_points, in_utf16,
    replace_everywhere,
};
use proptest::prelude::*;

#[track_caller]
fn check(text: &str, expected: &[(Kind, &str)]) {
    let found: Vec<_> = findings(text).iter().map(|it| (it.kind, &text[it.at.clone()])).collect();
    assert_eq!(found, expected, "in {text:?}");
}

#[test]
fn the_rows_of_the_dossier() {
    check("Dorpsstraat 12a", &[(Address, "Dorpsstraat 12a")]);
    check("naar basisschool De Regenboog", &[(School, "De Regenboog")]);
    check("moeder, zoon (9) en oma", &[]);
    check("Moeder van Roos koopt een roos", &[(GivenName, "Roos")]);
    check("hij is 12 jaar en 34 kilo", &[]);
}

#[test]
fn what_other_tools_miss_is_found() {
    check("net met fatima gesproken over haar zoontje", &[(GivenName, "fatima")]);
    check("Op 3 mei was er ruzie", &[(Date, "3 mei")]);
    check("hij zit op obs de klimop", &[(School, "de klimop")]);
    check("zaak C/18/234567 / JE RK 24-112 dient", &[(CourtNumber, "C/18/234567 / JE RK 24-112")]);
    check("zijn snap is djayz_09", &[(Handle, "djayz_09")]);
    check("filmpje van @roosje_2011 gezien", &[(Handle, "@roosje_2011")]);
}

#[test]
fn names_of_many_origins_are_found_small_and_capital() {
    for name in [
        "Daan",
        "Jildou",
        "Wubbechien",
        "Gökhan",
        "Oumaima",
        "Agnieszka",
        "Filmon",
        "Shanti",
        "Xiomara",
        "Nguyen",
        "Fatoumata",
        "Zoë",
        "Sjoukje",
        "Anne-Fleur",
        "Jan-Willem",
        "Yusuf",
        "Svetlana",
        "Djayden",
    ] {
        check(&format!("gesprek met {name} gehad"), &[(GivenName, name)]);
        let small = name.to_lowercase();
        check(&format!("gesprek met {small} gehad"), &[(GivenName, &small)]);
    }
    check("zoe\u{308} wil een hond", &[(GivenName, "zoe\u{308}")]);
}

#[test]
fn a_name_is_found_without_what_stands_at_it() {
    check("Fatima's zusje", &[(GivenName, "Fatima")]);
    check("Anouks vader belt", &[(GivenName, "Anouk")]);
    check("Jan de Vries belt", &[(GivenName, "Jan"), (FamilyName, "de Vries")]);
    check("mevrouw van der Meulen", &[(FamilyName, "van der Meulen")]);
    check("mw. bakker belde", &[(FamilyName, "bakker")]);
    check("S. de B. meldt", &[(Initials, "S. de B.")]);
    check("J. van Dijk is er", &[(Initials, "J."), (FamilyName, "van Dijk")]);
    check("gezin K. komt", &[(Initials, "K.")]);
    check("zoon A (9) en zoon B (6)", &[]);
    check("de mentor van Yara belt", &[(GivenName, "Yara")]);
}

#[test]
fn words_that_are_names_need_what_stands_beside_them() {
    for clean in [
        "Er is weer hoop in dit gezin.",
        "In mei beginnen we.",
        "Na de storm was het stil.",
        "Zij kocht een roos.",
        "Mevrouw is boos.",
        "De familie heeft het zwaar.",
        "Wij kiezen de beste weg.",
        "Hij moet max 2 uur wachten.",
    ] {
        check(clean, &[]);
    }
    check("Storm wil niet naar huis", &[(GivenName, "Storm")]);
    check("Ik vroeg Ben om te blijven", &[(GivenName, "Ben")]);
    check("kind heet storm", &[(GivenName, "storm")]);
}

#[test]
fn methods_bodies_shops_and_figures_lead_to_no_one() {
    for clean in [
        "We werken met Triple P en Families First.",
        "De melding bij Veilig Thuis is gedaan.",
        "De roos van Leary hing aan de muur.",
        "Gordon noemt dit actief luisteren.",
        "De GI, de Raad en het UWV zijn betrokken.",
        "Bel 112, 113 of 0800-0113.",
        "Zij koopt het bij de Albert Heijn.",
        "Nijntje en Dikkie Dik liggen op bed.",
        "Casus Beuk is bijna klaar.",
        "Zij komt uit Syrië en spreekt Arabisch.",
    ] {
        check(clean, &[]);
    }
    check("GGZ Drenthe heeft een wachtlijst", &[(Town, "Drenthe")]);
}

#[test]
fn places_are_found_down_to_villages() {
    check("vader woont in assen", &[(Town, "assen")]);
    check("Ze wonen in Een-West.", &[(Town, "Een-West")]);
    check("zij komt uit Kollumerzwaag", &[(Town, "Kollumerzwaag")]);
    check("de wijk Kloosterveen", &[(Town, "Kloosterveen")]);
    check("verhuisd naar 't Zandt", &[(Town, "'t Zandt")]);
    check("Zij werkt in Best.", &[(Town, "Best")]);
    check("Zij doet haar best.", &[]);
    check("een appel uit de boom", &[]);
}

#[test]
fn streets_are_found_by_their_form() {
    check("Burgemeester van Royenstraat 3", &[(Address, "Burgemeester van Royenstraat 3")]);
    check("hij hangt rond in de Beukenlaan", &[(Address, "Beukenlaan")]);
    check("in de kerkstraat 45", &[(Address, "kerkstraat 45")]);
    check("Laan van de Vrijheid 60", &[(Address, "Laan van de Vrijheid 60")]);
    check("op het schoolplein en de snelweg", &[]);
    check("halverwege de straat", &[]);
}

#[test]
fn days_are_dates_and_lone_months_and_years_are_none() {
    check("van 3 t/m 7 juli weg", &[(Date, "3 t/m 7 juli")]);
    check("met kerst 2022 mis", &[(Date, "kerst 2022")]);
    check("sinds mei 2023", &[(Date, "mei 2023")]);
    check("d.d. 30-11 verlengd", &[(Date, "30-11")]);
    check("Op maandag 7 oktober", &[(Date, "7 oktober")]);
    for clean in [
        "in maart",
        "in 2019",
        "op dinsdag om half vier",
        "in week 40",
        "groep 7/8",
        "3-5 weken",
        "24/7 bereikbaar",
        "met Kerst",
    ] {
        check(clean, &[]);
    }
    check("zoon (2014) en dochter (9)", &[(BirthDate, "2014")]);
    check("op 9 juni wordt hij tien", &[(BirthDate, "9 juni")]);
}

#[test]
fn files_plates_and_institutions_are_found() {
    check("cliëntnummer 20451987", &[(ClientNumber, "20451987")]);
    check("dossiernummer: JZ-2024-00871", &[(ClientNumber, "JZ-2024-00871")]);
    check("ECLI:NL:RBNNE:2023:4567", &[(CourtNumber, "ECLI:NL:RBNNE:2023:4567")]);
    check("parketnummer 18/123456-23", &[(CourtNumber, "18/123456-23")]);
    check("de auto (12-ABC-3)", &[(Plate, "12-ABC-3")]);
    check("kenteken gh456k", &[(Plate, "gh456k")]);
    check("huisartsenpraktijk De Linde", &[(Institution, "De Linde")]);
    check("bij Accare gestart", &[(Institution, "Accare")]);
    check("het Esdal College", &[(School, "Esdal College")]);
    check("dossiernummer 111222333", &[(Bsn, "111222333")]);
    check("bel 06-12345678, 9401 KL", &[(Phone, "06-12345678"), (Postcode, "9401 KL")]);
}

#[test]
fn every_finding_says_why_and_what_instead() {
    let one = |text: &str| findings(text).remove(0);
    assert_eq!(one("zoon Daan belt").suggestion, Suggestion::Role(Some(Role::Son)));
    assert_eq!(one("zoon Daan belt").reason, Reason::AfterRole);
    assert_eq!(one("op 3 mei").suggestion, Suggestion::Season(Season::Spring));
    assert_eq!(one("in Annen").suggestion, Suggestion::KindOfPlace);
    assert_eq!(
        one("geb. 3-5-2014").suggestions(),
        [Suggestion::Age(None), Suggestion::AgeBand(None), Suggestion::LeaveOut]
    );
    let ids: std::collections::BTreeSet<_> = Reason::ALL.iter().map(|it| it.id()).collect();
    assert_eq!(ids.len(), Reason::ALL.len(), "each reason has its own sentence");
    for kind in Kind::ALL {
        assert_eq!(Kind::from_id(kind.id()), Some(kind));
    }
}

#[test]
fn what_the_worker_said_of_a_word_counts_in_this_case() {
    let known = Known::default().with_no_name("Roos").with_name("kwetter", GivenName);
    let found = |text: &str| -> Vec<String> {
        find(text, &known).iter().map(|it| text[it.at.clone()].to_owned()).collect()
    };
    assert_eq!(found("met Roos en Daan"), ["Daan"]);
    assert_eq!(found("de kwetter zingt"), ["kwetter"]);
    let numbers = Known::default().with_no_name("111222333").with_name("moeder", Bsn);
    assert_eq!(find("moeder, bsn 111222333", &numbers).len(), 1, "a number stays one, and no one makes one");
    assert!(!format!("{known:?}").contains("roos"));
}

/// The pieces of a text that a worker could write.
fn pieces() -> impl Strategy<Value = String> {
    let words = [
        "moeder",
        "Daan",
        "fatima",
        "de Vries",
        "mw.",
        "S.",
        "in Assen",
        "Dorpsstraat 12",
        "3 mei",
        "op 3-5",
        "geb. 2014",
        "obs de klimop",
        "06-12345678",
        "111222333",
        "@roos_12",
        "👩\u{200d}👧",
        "e\u{301}",
        "’s",
        "'t",
        "(9)",
        "C/18/123456",
        "roos",
        "Roos",
        "\u{a0}",
        "-",
        "\n",
        "NL91",
        "ABNA",
        "0417",
        "1643",
        "00",
        "van",
        "het",
        "AA-12-BB",
        "kenteken",
        "https://",
        "www.x.nl",
        "…",
        "\u{200b}",
        "JE RK 24-1",
    ];
    prop::collection::vec(
        (prop::sample::select(words.to_vec()), prop::sample::select(vec!["", " ", " ", ", ", ". "])),
        0..25,
    )
    .prop_map(|it| it.into_iter().map(|(word, gap)| format!("{word}{gap}")).collect())
}

#[test]
fn a_name_of_more_words_that_the_worker_knows_is_found_as_one() {
    let known =
        Known::default().with_name("Ploinkel van der Dwiersema", GivenName).with_name("Ploink", GivenName);
    let found = |text: &str| -> Vec<String> {
        find(text, &known).into_iter().map(|it| text[it.at].to_owned()).collect()
    };
    assert_eq!(found("gister zei ploinkel  van der\ndwiersema dat"), ["ploinkel  van der\ndwiersema"]);
    assert_eq!(found("de jas van ploinkel van der dwiersemas zus"), ["ploinkel van der dwiersema"]);
    assert_eq!(found("ploinks jas hing daar, ploink's tas ook"), ["ploink", "ploink"]);
    assert_eq!(found("Casus Ploink is bijna klaar."), ["Ploink"], "what the worker says goes before a list");
    assert!(found("ploinkel en de dwiersema").is_empty());
}

#[test]
fn a_label_is_harmless_only_when_it_is_no_name() {
    check("Casus Daan", &[(GivenName, "Daan")]);
    check("casus Fatima is bijna klaar", &[(GivenName, "Fatima")]);
    check("Casus Reiger en Casus Kievit", &[]);
}

proptest! {
    #[test]
    fn any_text_is_looked_through(text in "\\PC{0,120}") {
        for finding in findings(&text) {
            prop_assert!(text.get(finding.at.clone()).is_some_and(|it| !it.is_empty()));
        }
        prop_assert!(privacy::rarities(&text).iter().all(|it| text.get(it.at.clone()).is_some()));
    }

    #[test]
    fn findings_lie_on_boundaries_in_order_without_overlap(text in pieces()) {
        let mut end = 0;
        for finding in findings(&text) {
            prop_assert!(finding.at.start >= end && finding.at.start < finding.at.end);
            prop_assert!(text.get(finding.at.clone()).is_some());
            end = finding.at.end;
        }
    }

    #[test]
    fn a_paragraph_does_not_depend_on_the_others(one in pieces(), two in pieces()) {
        let one = one.trim_end_matches('\n').replace("\n\n", "\n");
        let two = two.trim_start_matches('\n').replace("\n\n", "\n");
        let whole = format!("{one}\n\n{two}");
        let mut apart = findings(&format!("{one}\n\n"));
        let shift = one.len() + 2;
        apart.extend(findings(&two).into_iter().map(|it| privacy::Finding { at: it.at.start + shift..it.at.end + shift, ..it }));
        prop_assert_eq!(findings(&whole), apart);
    }

    #[test]
    fn a_replacement_leaves_no_remainder(before in pieces(), after in pieces(), name in prop::sample::select(vec!["Daan", "Zoë", "Jan-Willem"])) {
        let text = format!("{before} met {name} en {} {after}", name.to_uppercase());
        let (replaced, places) = replace_everywhere(&text, name, "zoon A");
        prop_assert!(places.len() >= 2);
        // At the start of a sentence the role has a capital.
        let is_role = |at: std::ops::Range<usize>| matches!(replaced.get(at), Some("zoon A" | "Zoon A"));
        prop_assert!(places.iter().cloned().all(is_role));
        let left = findings(&replaced).iter().any(|it| {
            it.kind == GivenName && replaced.get(it.at.clone()).is_some_and(|it| it.eq_ignore_ascii_case(name))
        });
        prop_assert!(!left, "in {}", replaced);
    }

    #[test]
    fn places_are_the_same_however_signs_are_counted(text in pieces()) {
        let found = findings(&text);
        let bytes = || found.iter().map(|it| &it.at);
        let points: Vec<char> = text.chars().collect();
        let units: Vec<u16> = text.encode_utf16().collect();
        let (in_points, in_units) = (in_code_points(&text, bytes()), in_utf16(&text, bytes()));
        prop_assert_eq!((in_points.len(), in_units.len()), (found.len(), found.len()));
        for ((one, point), unit) in found.iter().zip(in_points).zip(in_units) {
            let shown = text[one.at.clone()].to_owned();
            prop_assert_eq!(points[point.clone()].iter().collect::<String>(), shown.clone());
            prop_assert_eq!(String::from_utf16(&units[unit]).unwrap(), shown);
            prop_assert_eq!(code_points(&text, &one.at), point);
        }
    }

    #[test]
    fn what_is_taken_out_is_not_found_again(text in pieces()) {
        let mut left = text.clone();
        for finding in findings(&text).iter().rev() {
            left.replace_range(finding.at.clone(), "…");
        }
        let direct = |text: &str| findings(text).iter().filter(|it| it.kind.blocks()).count();
        prop_assert_eq!(direct(&left), 0, "in {}", left);
    }
}
