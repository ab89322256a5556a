//! Meetings to make paper from: an invented one, one of which nothing is known, and one that is too much.
//! Nobody in them has a name: people are called by their number or their part.

use chrono::{Days, NaiveDate, NaiveTime};
use content::Pack;
use domain::{
    Agenda, AgendaStep, Agreement, AgreementId, AgreementState, Agreements, CategoryId, CheckItem, Checked,
    Colleague, Dimensions, Due, ElementId, Every, Group, GroupId, GroupName, HeldMeeting, Leader,
    LearningPoints, MadeAgreement, Meeting, MeetingForm, MeetingId, MeetingLength, MeetingMethod,
    MeetingMinutes, MeetingNotes, MeetingPlace, MeetingPlan, MeetingReflection, MeetingState, MeetingSubject,
    MeetingTime, Members, MethodId, MethodName, Note, Offer, OfferId, Offers, OwnMethod, OwnStep, OwnSteps,
    Participants, ReflectedOn, Reflection, ReflectionId, Rhythm, RoleId, Seat, Seats, SessionReport,
    SessionSeries, StepKind, StepMinutes, StepName, Themes,
};
use report::{MeetingSheet, MyMeetings};
use uuid::Uuid;

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
        method: Some(method("elementenronde")),
        agenda: Agenda::default(),
        question: note(QUESTION),
        length: Some(MeetingLength::new(90).unwrap()),
        starts_at: Some(at(13, 30)),
        date: Some(meeting_day()),
        theme: note("Het netwerk om een gezin"),
        ..MeetingPlan::default()
    }
}

/// What nobody filled in: the conversation guide in an hour.
pub fn blank_plan() -> MeetingPlan {
    MeetingPlan { method: Some(MeetingMethod::Guide), ..MeetingPlan::default() }
}

fn agreed(what: &str, who: Option<&str>, due: Option<Due>) -> Agreement {
    Agreement { what: note(what), who: who.map(colleague), due }
}

fn seat(role: &str, who: &str) -> Seat {
    Seat { role: RoleId::new(role).unwrap(), who: colleague(who) }
}

/// The same meeting as it stands in the vault: with what was agreed before and who does what.
pub fn whole_plan() -> MeetingPlan {
    let agenda = content::agenda_of(&method("elementenronde"), Pack::shipped(), &[]).unwrap().unwrap();
    let steps = content::look_back_step().into_iter().chain(agenda.steps().iter().cloned()).collect();
    let seats = [
        ("begeleider", "Deelnemer 1"),
        ("inbrenger", "Deelnemer 2"),
        ("stem-van-gezin", "Deelnemer 3"),
        ("meedenker", "Deelnemer 4"),
        ("meedenker", "Deelnemer 5"),
    ];
    MeetingPlan {
        agenda: Agenda::new(steps).unwrap().fitted(90).unwrap(),
        seats: Seats::new(seats.map(|(role, who)| seat(role, who)).to_vec()).unwrap(),
        coming_back: Agreements::new(vec![
            agreed(
                "Een netwerkkaart maken met een gezin dat dat wil.",
                Some("Deelnemer 2"),
                Some(Due::NextMeeting),
            ),
            agreed("De elementkaarten klaarleggen in de teamkamer.", None, Some(Due::On(meeting_day()))),
        ])
        .unwrap(),
        ..plan()
    }
}

/// A meeting about a theme, with questions from the field and no question chosen.
pub fn theme_plan() -> MeetingPlan {
    MeetingPlan {
        method: Some(MeetingMethod::Guide),
        question: Note::default(),
        from_the_field: vec![
            note("Hoe vraag je naar het netwerk als iemand zegt dat er niemand is?"),
            note("Wanneer betrek je een buurvrouw, en wie vraagt dat?"),
            note(&"Wat doe je als het netwerk het niet met elkaar eens is? ".repeat(5)),
        ],
        ..plan()
    }
}

/// A method of one's own of forty steps, each with much to say, about thirty questions and fifty agreements.
pub fn own_plan() -> MeetingSheet<MeetingPlan> {
    let id = MethodId::new("eigen-1").unwrap();
    let step = |number: usize| AgendaStep {
        kind: StepKind::Method,
        name: StepName::new(&match number {
            0 => "x".repeat(120),
            1 => "Lange naam van een stap ".repeat(5),
            _ => format!("Stap {number}"),
        })
        .unwrap(),
        text: note(&match number {
            0 => "x".repeat(2_000),
            1 => "uitleg ".repeat(285),
            2 => "regel\n".repeat(333),
            _ => "Iedereen schrijft op wat opvalt.".to_owned(),
        }),
        element_moment: note(if number.is_multiple_of(3) { "Welk element zie je hier?" } else { "" }),
        questions: Vec::new(),
        suggested: StepMinutes { usual: 5, least: 2 },
        minutes: 36,
    };
    let plan = MeetingPlan {
        method: Some(MeetingMethod::Method(id.clone())),
        agenda: Agenda::new((0..40).map(step).collect()).unwrap(),
        from_the_field: (0..30)
            .map(|it| note(&format!("{} {it}?", ODD_TEXTS[it % ODD_TEXTS.len()])))
            .collect(),
        coming_back: Agreements::new(
            (0..50).map(|it| agreed(ODD_TEXTS[it % ODD_TEXTS.len()], Some(&"x".repeat(80)), None)).collect(),
        )
        .unwrap(),
        ..monstrous_plan()
    };
    let name = MethodName::new(&"Onze eigen ronde met een lange naam ".repeat(2)).unwrap();
    MeetingSheet { methods: vec![(id, name)], ..plan.into() }
}

/// A group, a meeting that is prepared and one with too much of everything, and a method of one's own.
#[expect(clippy::too_many_lines, reason = "one of everything is long to write down")]
pub fn everything() -> MyMeetings {
    let group = Group {
        id: GroupId(Uuid::from_u128(1)),
        name: GroupName::new("Groep Noord").unwrap(),
        members: Members::new((1..=6).map(|it| colleague(&format!("Deelnemer {it}"))).collect()).unwrap(),
        leader: Some(Leader { name: colleague("Begeleider"), register: Some(colleague("SKJ")) }),
        form: MeetingForm::GuidedIntervision,
        rhythm: Rhythm::Weeks(Every::new(6).unwrap()),
        place: MeetingPlace::new("Kamer 2").ok(),
    };
    let offer = |number: u128, by: Option<&str>, question: &str| Offer {
        id: OfferId(Uuid::from_u128(number)),
        by: by.map(colleague),
        question: note(question),
        case: None,
        picture: None,
    };
    let time = |date: NaiveDate| MeetingTime::new(date, at(13, 30), at(15, 0)).unwrap();
    let (plan, minutes) = (whole_plan(), minutes());
    let whole = Meeting {
        group: Some(group.id),
        place: MeetingPlace::new("Kamer 2").ok(),
        leader: group.leader.clone(),
        participants: minutes.participants.clone(),
        theme: plan.theme.clone(),
        offers: Offers::new(
            vec![offer(1, None, QUESTION), offer(2, Some("Deelnemer 3"), "Wanneer is het genoeg?")],
            Some(OfferId(Uuid::from_u128(1))),
        )
        .unwrap(),
        method: plan.method.clone(),
        agenda: plan.agenda.clone(),
        seats: plan.seats.clone(),
        checked: Checked::new(CheckItem::ALL),
        notes: MeetingNotes {
            themes: minutes.themes.clone(),
            learned: minutes.learned.clone(),
            for_team: minutes.for_team.clone(),
            ..MeetingNotes::default()
        },
        state: MeetingState::Held,
        ..Meeting::planned(MeetingId(Uuid::from_u128(1)), time(meeting_day()), MeetingForm::GuidedIntervision)
    };
    let monster = monstrous_minutes();
    let full = Meeting {
        participants: monster.participants.clone(),
        subject: MeetingSubject::Theme,
        theme: monster.theme_line.clone(),
        method: monster.method.clone(),
        agenda: own_plan().about.agenda,
        seats: crowded_plan().seats,
        notes: MeetingNotes {
            themes: monster.themes.clone(),
            learned: monster.learned.clone(),
            for_team: monster.for_team.clone(),
            ..MeetingNotes::default()
        },
        ..Meeting::planned(MeetingId(Uuid::from_u128(2)), time(meeting_day()), MeetingForm::Supervision)
    };
    let made = |number: u32, agreement: &Agreement| MadeAgreement {
        id: AgreementId(Uuid::from_u128(number.into())),
        meeting: whole.id,
        number,
        agreement: agreement.clone(),
        state: match number {
            0 => AgreementState::Done { on: meeting_day(), outcome: note("Het lukte met één gezin.") },
            _ => AgreementState::Open,
        },
    };
    let looking = |number: u128, on, who: Option<&str>, dimensions| MeetingReflection {
        id: ReflectionId(Uuid::from_u128(number)),
        on,
        who: who.map(colleague),
        question: note(QUESTION),
        dimensions,
        next_steps: note("Eerst vragen wie er al helpt."),
    };
    let method = OwnMethod {
        id: MethodId::new("eigen-1").unwrap(),
        name: MethodName::new("Onze ronde").unwrap(),
        when: note("als er weinig tijd is"),
        note: Note::default(),
        based_on: None,
        steps: OwnSteps::new(
            ["Landen", "Vraag", "Ronde"]
                .map(|name| OwnStep {
                    name: StepName::new(name).unwrap(),
                    text: note("Iedereen krijgt een beurt."),
                    element_moment: note("Welk element hoor je?"),
                    minutes: StepMinutes { usual: 10, least: 4 },
                })
                .to_vec(),
        )
        .unwrap(),
    };
    MyMeetings {
        agreements: (0..).zip(minutes.agreements.as_slice()).map(|(number, it)| made(number, it)).collect(),
        reflections: vec![
            looking(1, ReflectedOn::Meeting(whole.id), None, dimensions()),
            looking(2, ReflectedOn::Meeting(whole.id), Some("Deelnemer 2"), monstrous_dimensions()),
            looking(3, ReflectedOn::Series(group.id), None, dimensions()),
        ],
        groups: vec![group],
        meetings: vec![whole, full],
        methods: vec![method],
    }
}

/// Ninety-nine people with parts, some of which the guide does not know.
pub fn crowded_plan() -> MeetingPlan {
    let roles = ["begeleider", "meedenker", "meedenker", "een-rol-die-hier-niet-bestaat"];
    let seats = (0..99).map(|it| seat(roles[it % 4], &format!("Deelnemer met een lange naam {it}")));
    MeetingPlan { seats: Seats::new(seats.collect()).unwrap(), ..whole_plan() }
}

/// A plan with too much of everything.
pub fn monstrous_plan() -> MeetingPlan {
    MeetingPlan {
        method: Some(method("tienstappen")),
        agenda: Agenda::default(),
        question: note(&format!("{} {}\n{}", "x".repeat(300), ODD_TEXTS.join("\n"), "vraag ".repeat(150))),
        length: Some(MeetingLength::new(1_440).unwrap()),
        starts_at: Some(at(23, 59)),
        date: Some(meeting_day()),
        theme: note(&ODD_TEXTS.join(" ")),
        ..MeetingPlan::default()
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
        by: None,
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
        by: Some(colleague(&"Deelnemer ".repeat(8))),
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
