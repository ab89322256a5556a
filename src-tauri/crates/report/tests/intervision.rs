//! The papers of a meeting: both standards, what other programs read from them and in which order, blank, filled
//! in and with too much of everything.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on stops"
)]

mod support;

use content::Pack;
use domain::{MeetingMinutes, MeetingPlan, SessionReport, SessionSeries};
use privacy::Texts;
use report::{NoWatch, Ready, ReportError};
use support::readers::{check_order, check_standards, pdf, squeezed, text};
use support::{ODD_TEXTS, cleared, kinds, meetings, today};

fn handout(plan: MeetingPlan) -> Ready {
    report::intervision_handout(&cleared(plan.into()), Pack::shipped(), today()).unwrap()
}

fn minutes(minutes: MeetingMinutes) -> Ready {
    report::intervision_minutes(&cleared(minutes.into()), Pack::shipped(), today())
}

fn register_report(report: SessionReport) -> Ready {
    report::registration_report(&cleared(report.into()), Pack::shipped(), today())
}

fn series(series: SessionSeries) -> Ready {
    report::registration_series(&cleared(series.into()), Pack::shipped(), today())
}

#[test]
fn every_paper_of_a_meeting_keeps_both_standards() {
    for (name, paper) in kinds::of_meetings() {
        check_standards(&name, &pdf(&paper));
    }
}

#[track_caller]
fn check_pages(paper: &Ready, most: usize) {
    let pages = paper.pages(&NoWatch).unwrap().len();
    assert!(pages <= most, "{pages} pages, {most} is the most");
}

#[test]
fn a_handout_is_read_in_the_order_of_the_meeting() {
    let paper = handout(meetings::plan());
    check_pages(&paper, 2);
    assert_eq!(paper.file_name(), "Programma intervisie 2026-11-22.pdf");
    check_order(
        &text(&paper),
        &[
            "Programma voor de deelnemers",
            "Elementenronde",
            "3 december 2026 · 13.30 – 15.00 uur · 1 uur en 30 minuten",
            "Thema: Het netwerk om een gezin",
            "De vraag van de inbrenger",
            "Hoe kan ik helpen zonder dat ik degene word op wie alles rust?",
            "13.30 8 Landen",
            "13.38 12 Vraag",
            "13.50 18 Kaart maken",
            "Bij de elementen: Welke elementen zette je in",
            "14.08 6 Stil kijken",
            "14.14 12 Patroon delen",
            "14.26 12 Stem van het gezin",
            "14.38 6 Ideeën",
            "14.44 9 Kiezen",
            "14.53 7 Afronden",
            "15.00 Einde",
            "Onze afspraken",
            "Wat hier gezegd wordt, blijft hier.",
            "Aan het eind weet iedereen wat hij of zij meeneemt.",
            "Rollen",
            "Stem van het gezin",
            "Welke elementen herken ik?",
            "Mijn aantekeningen",
            "Dit neem ik mee",
            "Werkdocument, geen dossier.",
            "pagina 2 van 2",
        ],
    );
}

#[test]
fn a_handout_of_nothing_is_the_guide_in_an_hour() {
    let paper = handout(meetings::blank_plan());
    check_pages(&paper, 2);
    check_order(
        &text(&paper),
        &["Gespreksleidraad", "1 uur", "0 min 5 Landen", "13 min 12 Elementen benoemen", "60 min Einde"],
    );
}

#[test]
fn a_handout_over_midnight_goes_on_from_zero() {
    let plan = MeetingPlan { starts_at: Some(meetings::at(23, 30)), length: None, ..meetings::plan() };
    check_order(
        &text(&handout(plan)),
        &["23.30 – 0.30 uur", "23.35 8 Vraag", "0.07 8 Stem van het gezin", "0.30 Einde"],
    );
}

#[test]
fn whoever_is_alone_gets_no_roles() {
    let plan = MeetingPlan { method: Some(meetings::method("starr")), ..MeetingPlan::default() };
    let paper = handout(plan);
    check_pages(&paper, 2);
    let text = text(&paper);
    assert!(text.contains("Mijnvraag"), "{text}");
    let limit = squeezed("herregistratie? Alleen zelfreflectie telt niet mee. Opgezocht");
    assert!(text.contains(&limit), "{text}");
    for word in ["Rollen", "Onzeafspraken", "Inbrenger"] {
        assert!(!text.contains(word), "{word} in {text}");
    }
}

#[test]
fn a_plan_that_does_not_go_with_the_pack_is_refused() {
    let pack = Pack::shipped();
    let make =
        |plan: MeetingPlan| report::intervision_handout(&cleared(plan.into()), pack, today()).map(|_| ());
    let unknown = MeetingPlan { method: Some(meetings::method("geen-methode")), ..MeetingPlan::default() };
    assert!(matches!(make(unknown), Err(ReportError::NoMethod(_))));
    let length = Some(domain::MeetingLength::new(6).unwrap());
    let short = MeetingPlan { length, ..meetings::blank_plan() };
    assert!(matches!(make(short), Err(ReportError::TooFewMinutes { minutes: 6, steps: 7 })));
}

#[test]
fn minutes_are_read_in_order_and_say_that_they_hold_no_case() {
    let paper = minutes(meetings::minutes());
    check_pages(&paper, 1);
    assert_eq!(paper.file_name(), "Verslag bijeenkomst 2026-11-22.pdf");
    check_order(
        &text(&paper),
        &[
            "Verslag van de groep",
            "Verslag van de bijeenkomst",
            "Geen casusdetails",
            "Datum",
            "3 december 2026",
            "Begeleide intervisie",
            "Elementenronde",
            "6 deelnemers",
            "Thema’s",
            "Het netwerk erbij halen",
            "N  Sociaal netwerk activeren",
            "N  Netwerk in kaart brengen",
            "W  Vertrouwen opbouwen",
            "Wat we leerden",
            "Een stilte na een vraag is ook een antwoord.",
            "Wat we gaan doen of proberen",
            "Een netwerkkaart maken met een gezin dat dat wil.",
            "Twee deelnemers",
            "volgende keer",
            "10 december 2026",
            "Mee naar het team",
            "Volgende bijeenkomst",
            "21 januari 2027",
        ],
    );
}

#[test]
fn a_report_has_every_field_of_the_register() {
    let paper = register_report(meetings::report());
    check_pages(&paper, 2);
    assert_eq!(paper.file_name(), "Verslag voor registratie 2026-11-22.pdf");
    let filled = [
        "Voor herregistratie bij SKJ",
        "Datum",
        "3 december 2026",
        "Begin",
        "13.30 uur",
        "Eind",
        "15.00 uur",
        "Duur",
        "1 uur en 30 minuten",
        "Vorm",
        "Begeleide intervisie",
        "Methode",
        "Elementenronde",
        "Begeleider",
        "Register",
        "SKJ-geregistreerd",
        "Deelnemers",
        "6 deelnemers",
        "Thema’s",
        "N  Netwerk in kaart brengen",
        "Mijn vraag",
        "Hoe kan ik helpen",
        "Technisch-instrumenteel",
        "Ik heb geleerd hoe een netwerkkaart werkt",
        "Normatief",
        "Ik vind dat een gezin zelf kiest wie erbij komt.",
        "Persoonlijk",
        "Ik neem snel over als iemand vastloopt.",
        "Wat ga ik doen",
        "Ondertekening",
        "Deelnemer",
        "Handtekening",
        "Begeleider",
        "Handtekening",
        "Wat het register vraagt",
        "Opgezocht op 22 november 2026.",
        "Controleer dit bij SKJ.",
        "Alleen zelfreflectie telt niet mee. (informatiebank.skjeugd.nl)",
    ];
    check_order(&text(&paper), &filled);
    assert!(!text(&paper).contains("Werkdocument"), "it is no working paper about a case");
    let blank = register_report(SessionReport::default());
    check_pages(&blank, 2);
    let fields = [
        "Datum",
        "Begin",
        "Eind",
        "Duur",
        "Vorm",
        "Methode",
        "Begeleider",
        "Register",
        "Deelnemers",
        "Thema’s",
        "Mijn vraag",
        "Technisch-instrumenteel",
        "Normatief",
        "Persoonlijk",
        "Wat ga ik doen",
        "Ondertekening",
    ];
    check_order(&text(&blank), &fields);
}

#[test]
fn what_counts_for_supervision_stands_with_supervision_only() {
    let words = "alleen de uren waarin je elkaar spreekt";
    let supervision =
        SessionReport { form: Some(domain::MeetingForm::Supervision), ..SessionReport::default() };
    assert!(text(&register_report(supervision)).contains(&squeezed(words)));
    assert!(!text(&register_report(meetings::report())).contains(&squeezed(words)));
}

#[test]
fn a_series_adds_up_its_hours() {
    let paper = series(meetings::series());
    check_pages(&paper, 2);
    assert_eq!(paper.file_name(), "Overzicht voor registratie 2026-11-22.pdf");
    check_order(
        &text(&paper),
        &[
            "Overzicht van een reeks",
            "10 september 2026 tot en met 3 december 2026 · 4 bijeenkomsten · 8 uur en 15 minuten",
            "1 10 september 2026 13.30 – 15.00 Begeleide intervisie Vijfstappenmethode 1 uur en 30 minuten",
            "2 8 oktober 2026 9.00 – 12.15 Leerbijeenkomst 3 uur en 15 minuten",
            "3 22 oktober 2026",
            "4 3 december 2026",
            "Begeleide intervisie 3 5 uur",
            "Leerbijeenkomst 1 3 uur en 15 minuten",
            "Alles samen 4 8 uur en 15 minuten",
            "Technisch-instrumenteel",
            "Normatief",
            "Persoonlijk",
            "Ondertekening",
            "Wat het register vraagt",
        ],
    );
    check_pages(&series(SessionSeries::default()), 2);
    check_order(
        &text(&series(meetings::long_series(1))),
        &["3 januari 2022 · 1 bijeenkomst · 1 uur en 30 minuten"],
    );
    // 67 times an hour and a half by day, 67 by night, 66 times twelve hours.
    check_order(
        &text(&series(meetings::long_series(200))),
        &[
            "200 bijeenkomsten · 993 uur",
            "(de volgende dag)",
            "200 27 oktober 2025",
            "Alles samen 200 993 uur",
        ],
    );
}

/// All free text, in the same order for a reader as it was written.
#[track_caller]
fn check_whole(name: &str, thing: &impl Texts, paper: &Ready) {
    let text = text(paper);
    for it in thing.texts() {
        for word in it.text.split_whitespace().filter(|it| it.is_ascii() && it.len() < 20) {
            assert!(text.contains(word), "{name} lacks {word:?} of {:?}", it.place);
        }
    }
}

#[test]
fn every_text_of_the_invented_meeting_can_be_copied() {
    check_whole("programma", &meetings::plan(), &handout(meetings::plan()));
    check_whole("notulen", &meetings::minutes(), &minutes(meetings::minutes()));
    check_whole("verslag", &meetings::report(), &register_report(meetings::report()));
    check_whole("reeks", &meetings::series(), &series(meetings::series()));
}

#[test]
fn odd_texts_come_out_as_they_went_in() {
    for paper in [minutes(meetings::monstrous_minutes()), register_report(meetings::monstrous_report())] {
        let text = text(&paper);
        for odd in &ODD_TEXTS[..2] {
            assert!(text.contains(&squeezed(odd)), "{odd} is not in {text}");
        }
        assert!(text.contains("staatnietindithandboek"), "what is unknown is called by its id");
        assert!(text.contains("99deelnemers"), "a box says how many there were");
        assert!(text.contains("Deelnemer98,Deelnemer99"), "and their names stand below");
    }
}

#[test]
fn the_same_meeting_and_day_give_the_same_bytes() {
    for make in [|| register_report(meetings::report()), || handout(meetings::plan())] {
        assert!(make().pdf(&NoWatch).unwrap() == make().pdf(&NoWatch).unwrap());
    }
}

/// A preview has the pages of the paper, without a pass.
#[test]
fn a_preview_shows_the_same_pages() {
    let pack = Pack::shipped();
    let pages = |it: Ready| it.pages(&NoWatch).unwrap();
    let preview = report::registration_report_preview(&meetings::report().into(), pack, today());
    assert_eq!(preview.pages(&NoWatch).unwrap().len(), pages(register_report(meetings::report())).len());
    let preview = report::intervision_handout_preview(&meetings::plan().into(), pack, today()).unwrap();
    assert_eq!(preview.pages(&NoWatch).unwrap().len(), pages(handout(meetings::plan())).len());
    let preview = report::intervision_minutes_preview(&meetings::minutes().into(), pack, today());
    assert_eq!(preview.pages(&NoWatch).unwrap().len(), pages(minutes(meetings::minutes())).len());
    let preview = report::registration_series_preview(&meetings::series().into(), pack, today());
    assert_eq!(preview.pages(&NoWatch).unwrap().len(), pages(series(meetings::series())).len());
}
