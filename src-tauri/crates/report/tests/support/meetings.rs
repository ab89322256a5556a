//! Meetings to make paper from: an invented one, one of which nothing is known, and one that is too much.
//! Nobody in them has a name: people are called by their number or their part.

use chrono::{Days, NaiveDate, NaiveTime};
use content::Pack;
use domain::{
    Agenda, Agreement, Agreements, CategoryId, Colleague, Dimensions, Due, ElementId, HeldMeeting, Leader,
    LearningPoints, MeetingForm, MeetingLength, MeetingMethod, MeetingMinutes, MeetingPlan, MeetingTime,
    MethodId, Note, Participants, Reflection, SessionReport, SessionSeries, Themes,
};

use super::ODD_TEXTS;

/// The day of the invented meeting.
pub fn meeting_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, 3).unwrap()
}

/// A time on the clock.
pub fn at(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

fn note(text: &str) -> Note {
    Note::new(text).unwrap()
}

fn colleague(text: &str) -> Colleague {
    Colleague::new(text).unwrap()
}

/// The method with this id.
pub fn method(id: &str) -> MeetingMethod {
    MeetingMethod::Method(MethodId::new(id).unwrap())
}

fn themes(categories: &[&str], elements: &[&str]) -> Themes {
    let categories = categories.iter().map(|it| CategoryId::new(it).unwrap()).collect();
    Themes::new(categories, elements.iter().map(|it| ElementId::new(it).unwrap()).collect()).unwrap()
}

const QUESTION: &str = "Hoe kan ik helpen zonder dat ik degene word op wie alles rust?";

/// The invented meeting as its participants get it.
pub fn plan() -> MeetingPlan {
    MeetingPlan {
        method: method("elementenronde"),
        agenda: Agenda::default(),
        question: note(QUESTION),
        length: Some(MeetingLength::new(90).unwrap()),
        starts_at: Some(at(13, 30)),
        date: Some(meeting_day()),
        theme: note("Het netwerk om een gezin"),
    }
}

/// A plan with too much of everything.
pub fn monstrous_plan() -> MeetingPlan {
    MeetingPlan {
        method: method("tienstappen"),
        agenda: Agenda::default(),
        question: note(&format!("{} {}\n{}", "x".repeat(300), ODD_TEXTS.join("\n"), "vraag ".repeat(150))),
        length: Some(MeetingLength::new(1_440).unwrap()),
        starts_at: Some(at(23, 59)),
        date: Some(meeting_day()),
        theme: note(&ODD_TEXTS.join(" ")),
    }
}

/// What the group kept of the invented meeting.
pub fn minutes() -> MeetingMinutes {
    let agreement = |what: &str, who: &str, due| Agreement {
        what: note(what),
        who: Some(colleague(who)),
        due: Some(due),
    };
    MeetingMinutes {
        date: Some(meeting_day()),
        form: Some(MeetingForm::GuidedIntervision),
        method: Some(method("elementenronde")),
        participants: Some(Participants::number(6).unwrap()),
        themes: themes(&["sociaal-netwerk"], &["netwerk-in-kaart", "vertrouwen-opbouwen"]),
        theme_line: note("Het netwerk erbij halen zonder iemand te passeren."),
        learned: LearningPoints::new(vec![
            note("Vragen naar het netwerk lukt beter als het eerste praktische punt is opgelost."),
            note("Wij doen veel voor en weinig samen. Dat merk je pas als je het naast elkaar legt."),
            note("Een stilte na een vraag is ook een antwoord."),
        ])
        .unwrap(),
        agreements: Agreements::new(vec![
            agreement(
                "Een netwerkkaart maken met een gezin dat dat wil.",
                "Twee deelnemers",
                Due::NextMeeting,
            ),
            agreement(
                "De elementkaarten klaarleggen in de teamkamer.",
                "Gespreksleider",
                Due::On(NaiveDate::from_ymd_opt(2026, 12, 10).unwrap()),
            ),
        ])
        .unwrap(),
        for_team: note("Bij de start vaker met z’n tweeën op huisbezoek."),
        next_on: NaiveDate::from_ymd_opt(2027, 1, 21),
    }
}

/// Minutes with too much of everything.
pub fn monstrous_minutes() -> MeetingMinutes {
    let odd = |index: usize| ODD_TEXTS[index % ODD_TEXTS.len()];
    let agreements = (0..50).map(|it| Agreement {
        what: note(&match it {
            0 => "x".repeat(300),
            1 => "woord ".repeat(333),
            2 => "regel\n".repeat(333),
            _ => odd(it).to_owned(),
        }),
        who: (it % 2 == 0).then(|| colleague(&"Gezinsbegeleidingsgesprekken ".repeat(2))),
        due: [None, Some(Due::NextMeeting), Some(Due::On(meeting_day()))][it % 3],
    });
    MeetingMinutes {
        date: Some(meeting_day()),
        form: Some(MeetingForm::WorkGuidance),
        method: Some(method("een-methode-die-hier-niet-bestaat-en-een-heel-lange-naam-heeft")),
        participants: Some(many_names()),
        themes: all_themes(),
        theme_line: note(&"thema ".repeat(300)),
        learned: LearningPoints::new((0..50).map(|it| note(odd(it))).collect()).unwrap(),
        agreements: Agreements::new(agreements.collect()).unwrap(),
        for_team: note(&"x".repeat(2_000)),
        next_on: Some(meeting_day()),
    }
}

fn many_names() -> Participants {
    Participants::names((1..=99).map(|it| colleague(&format!("Deelnemer {it}"))).collect()).unwrap()
}

/// Every category, and elements until there are no more.
fn all_themes() -> Themes {
    let pack = Pack::shipped();
    let unknown = ElementId::new("onbekend-element").unwrap();
    let elements = pack.elements().map(|(_, it)| it.id.clone()).take(20);
    let program = pack.program.first().map(|it| it.id.clone());
    let elements = elements.chain([unknown]).chain(program).collect();
    Themes::new(pack.categories.iter().map(|it| it.id.clone()).collect(), elements).unwrap()
}

/// The worker's reflection on the invented meeting.
pub fn dimensions() -> Dimensions {
    let text = |text: &str| Reflection::new(text).unwrap();
    Dimensions {
        technical: text(
            "Ik heb geleerd hoe een netwerkkaart werkt en wanneer ik hem inzet. Ik miste de vaardigheid om een \
             vraag open te laten. Dat ga ik oefenen.",
        ),
        normative: text(
            "Ik vind dat een gezin zelf kiest wie erbij komt. Dat botste met mijn haast om iets op te lossen.",
        ),
        personal: text(
            "Ik neem snel over als iemand vastloopt. Dat voelt als helpen, maar het maakt mij onmisbaar. Ik \
             herken dit uit andere situaties.",
        ),
    }
}

/// The report of the invented meeting.
pub fn report() -> SessionReport {
    SessionReport {
        time: Some(MeetingTime::new(meeting_day(), at(13, 30), at(15, 0)).unwrap()),
        form: Some(MeetingForm::GuidedIntervision),
        method: Some(method("elementenronde")),
        leader: Some(Leader {
            name: colleague("Begeleider"),
            register: Some(colleague("SKJ-geregistreerd")),
        }),
        participants: Some(Participants::number(6).unwrap()),
        themes: themes(&["sociaal-netwerk"], &["netwerk-in-kaart"]),
        question: note(QUESTION),
        dimensions: dimensions(),
        next_steps: note("De komende twee weken vraag ik eerst wie er al helpt, voordat ik zelf iets regel."),
    }
}

fn monstrous_dimensions() -> Dimensions {
    Dimensions {
        technical: Reflection::new(&"gezinsbegeleiding en reflectie ".repeat(600)).unwrap(),
        normative: Reflection::new(&ODD_TEXTS.join("\n")).unwrap(),
        personal: Reflection::new(&format!("{}\n{}", "x".repeat(300), "regel\n".repeat(200))).unwrap(),
    }
}

/// A report with too much of everything, over midnight.
pub fn monstrous_report() -> SessionReport {
    SessionReport {
        time: Some(MeetingTime::new(meeting_day(), at(23, 0), at(22, 59)).unwrap()),
        form: Some(MeetingForm::Supervision),
        method: Some(method("een-methode-die-hier-niet-bestaat")),
        leader: Some(Leader {
            name: colleague(&"x".repeat(80)),
            register: Some(colleague(&"Register ".repeat(8))),
        }),
        participants: Some(many_names()),
        themes: all_themes(),
        question: note(&"Waarom blijf ik ".repeat(100)),
        dimensions: monstrous_dimensions(),
        next_steps: note(ODD_TEXTS[2]),
    }
}

/// The invented series: four meetings of two forms.
pub fn series() -> SessionSeries {
    let held = |month, day, from, to, form, by: &str| HeldMeeting {
        time: MeetingTime::new(NaiveDate::from_ymd_opt(2026, month, day).unwrap(), from, to).unwrap(),
        form,
        method: (!by.is_empty()).then(|| method(by)),
    };
    let guided = MeetingForm::GuidedIntervision;
    let meetings = vec![
        held(9, 10, at(13, 30), at(15, 0), guided, "vijfstappen"),
        held(10, 8, at(9, 0), at(12, 15), MeetingForm::LearningMeeting, ""),
        held(10, 22, at(13, 30), at(15, 30), guided, "incidentmethode"),
        held(12, 3, at(13, 30), at(15, 0), guided, "elementenronde"),
    ];
    SessionSeries::new(meetings, Some(Participants::number(6).unwrap()), dimensions()).unwrap()
}

/// A series of so many meetings, some over midnight, some of twelve hours, in every form.
pub fn long_series(count: u64) -> SessionSeries {
    let first = NaiveDate::from_ymd_opt(2022, 1, 3).unwrap();
    let meetings = (0..count).map(|it| {
        let index = usize::try_from(it).unwrap();
        let (from, to) = [(at(13, 30), at(15, 0)), (at(23, 15), at(0, 45)), (at(9, 0), at(21, 0))][index % 3];
        HeldMeeting {
            time: MeetingTime::new(first + Days::new(it * 7), from, to).unwrap(),
            form: MeetingForm::ALL[index % 5],
            method: [None, Some(MeetingMethod::Guide), Some(method("oplossingsgericht"))][index % 3].clone(),
        }
    });
    SessionSeries::new(meetings.collect(), Some(many_names()), monstrous_dimensions()).unwrap()
}
