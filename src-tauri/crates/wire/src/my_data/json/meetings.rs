//! Groups, meetings and own methods in the file.

use chrono::{NaiveDate, NaiveTime};
use content::{form_name, words::messages as say};
use domain::{
    AgendaStep, AgreementState, CategoryId, Colleague, Due, Group, Leader, MadeAgreement, Meeting,
    MeetingMethod, MeetingReflection, Offer, OwnMethod, OwnStep, Participants, ReflectedOn, Rhythm, Seat,
    SeenElement,
};
use report::MyMeetings;
use serde::Serialize;

use super::{Named, Words, named};

#[derive(Serialize)]
pub(super) struct OneGroup<'a> {
    id: String,
    naam: &'a str,
    leden: Vec<&'a str>,
    begeleider: Option<Leads<'a>>,
    vorm: Named,
    ritme: Option<Every>,
    plek: Option<&'a str>,
    terugblikken: Vec<LookedBack<'a>>,
}

#[derive(Serialize)]
struct Leads<'a> {
    naam: &'a str,
    register: Option<&'a str>,
}

#[derive(Serialize)]
struct Every {
    elke: u8,
    eenheid: &'static str,
}

#[derive(Serialize)]
pub(super) struct OneMeeting<'a> {
    id: String,
    groep: Option<String>,
    datum: NaiveDate,
    begin: NaiveTime,
    eind: NaiveTime,
    stand: &'static str,
    vorm: Named,
    plek: Option<&'a str>,
    begeleider: Option<Leads<'a>>,
    aantal: Option<usize>,
    deelnemers: Vec<&'a str>,
    onderwerp: &'static str,
    thema: &'a str,
    vragen: Vec<Offered<'a>>,
    werkvorm: Option<Named>,
    stappen: Vec<Step<'a>>,
    rollen: Vec<Sits<'a>>,
    voorbereid: Vec<&'static str>,
    categorieen: Vec<Named>,
    elementen: Vec<Named>,
    op_tafel: Vec<OnTable>,
    geleerd: Vec<&'a str>,
    voor_het_team: &'a str,
    afspraken: Vec<Agreed<'a>>,
    terugblikken: Vec<LookedBack<'a>>,
}

#[derive(Serialize)]
struct Offered<'a> {
    vraag: &'a str,
    van: Option<&'a str>,
    casus: Option<String>,
    met_beeld: bool,
    gekozen: bool,
}

#[derive(Serialize)]
struct Step<'a> {
    naam: &'a str,
    uitleg: &'a str,
    elementmoment: &'a str,
    minuten: u32,
    minstens: u32,
}

/// What the group laid on the table.
#[derive(Serialize)]
struct OnTable {
    element: Named,
    als: &'static str,
}

#[derive(Serialize)]
struct Sits<'a> {
    rol: Named,
    wie: &'a str,
}

#[derive(Serialize)]
struct Agreed<'a> {
    wat: &'a str,
    wie: Option<&'a str>,
    voor: Option<NaiveDate>,
    volgende_keer: bool,
    teruggekeken_op: Option<NaiveDate>,
    uitkomst: Option<&'a str>,
}

/// Without a name it is the worker who looks back.
#[derive(Serialize)]
struct LookedBack<'a> {
    wie: Option<&'a str>,
    vraag: &'a str,
    technisch_instrumenteel: &'a str,
    normatief: &'a str,
    persoonlijk: &'a str,
    wat_ga_ik_doen: &'a str,
}

#[derive(Serialize)]
pub(super) struct OneMethod<'a> {
    id: String,
    naam: &'a str,
    wanneer: &'a str,
    vooraf: &'a str,
    gemaakt_van: Option<String>,
    stappen: Vec<Step<'a>>,
}

pub(super) fn group<'d>(group: &'d Group, all: &'d MyMeetings) -> OneGroup<'d> {
    let every = |elke, eenheid| Some(Every { elke, eenheid });
    OneGroup {
        id: group.id.0.to_string(),
        naam: group.name.as_str(),
        leden: group.members.as_slice().iter().map(Colleague::as_str).collect(),
        begeleider: group.leader.as_ref().map(leads),
        vorm: named(&group.form.id(), Some(form_name(group.form))),
        ritme: match group.rhythm {
            Rhythm::AsAgreed => None,
            Rhythm::Weeks(it) => every(it.count(), "weken"),
            Rhythm::Months(it) => every(it.count(), "maanden"),
        },
        plek: group.place.as_ref().map(domain::MeetingPlace::as_str),
        terugblikken: all.reflections_on(ReflectedOn::Series(group.id)).map(looked_back).collect(),
    }
}

pub(super) fn own_method(method: &OwnMethod) -> OneMethod<'_> {
    OneMethod {
        id: method.id.to_string(),
        naam: method.name.as_str(),
        wanneer: method.when.as_str(),
        vooraf: method.note.as_str(),
        gemaakt_van: method.based_on.as_ref().map(ToString::to_string),
        stappen: method.steps.as_slice().iter().map(own_step).collect(),
    }
}

impl Words<'_> {
    pub(super) fn meeting<'d>(&self, meeting: &'d Meeting, all: &'d MyMeetings) -> OneMeeting<'d> {
        let chosen = meeting.offers.chosen().map(|it| it.id);
        let people = meeting.participants.as_ref();
        let notes = &meeting.notes;
        OneMeeting {
            id: meeting.id.0.to_string(),
            groep: meeting.group.map(|it| it.0.to_string()),
            datum: meeting.time.date(),
            begin: meeting.time.begins(),
            eind: meeting.time.ends(),
            stand: meeting.state.id(),
            vorm: named(&meeting.form.id(), Some(form_name(meeting.form))),
            plek: meeting.place.as_ref().map(domain::MeetingPlace::as_str),
            begeleider: meeting.leader.as_ref().map(leads),
            aantal: people.map(Participants::count),
            deelnemers: people
                .map(Participants::named)
                .unwrap_or_default()
                .iter()
                .map(Colleague::as_str)
                .collect(),
            onderwerp: meeting.subject.id(),
            thema: meeting.theme.as_str(),
            vragen: meeting.offers.as_slice().iter().map(|it| offered(it, chosen == Some(it.id))).collect(),
            werkvorm: meeting.method.as_ref().map(|it| self.method(it, all)),
            stappen: meeting.agenda.steps().iter().map(step).collect(),
            rollen: meeting.seats.as_slice().iter().map(|it| self.seat(it)).collect(),
            voorbereid: meeting.checked.items().map(domain::CheckItem::id).collect(),
            categorieen: notes.themes.categories().iter().map(|it| self.category(it)).collect(),
            elementen: notes.themes.elements().iter().map(|it| self.element(it)).collect(),
            op_tafel: notes.seen.as_slice().iter().map(|it| self.on_table(it)).collect(),
            geleerd: notes.learned.as_slice().iter().map(domain::Note::as_str).collect(),
            voor_het_team: notes.for_team.as_str(),
            afspraken: all.agreements_of(meeting.id).map(agreed).collect(),
            terugblikken: all.reflections_on(ReflectedOn::Meeting(meeting.id)).map(looked_back).collect(),
        }
    }

    fn method(&self, method: &MeetingMethod, all: &MyMeetings) -> Named {
        let MeetingMethod::Method(id) = method else {
            return named(&"gespreksleidraad", Some(say::paper_meeting_guide()));
        };
        let own = || all.methods.iter().find(|it| it.id == *id).map(|it| it.name.as_str().to_owned());
        named(id, self.0.method(id).map(|it| it.name.clone()).or_else(own))
    }

    fn seat<'d>(&self, seat: &'d Seat) -> Sits<'d> {
        let role = self.0.guide.roles.iter().find(|it| it.id == seat.role.as_str());
        Sits { rol: named(&seat.role, role.map(|it| it.name.clone())), wie: seat.who.as_str() }
    }

    fn on_table(&self, seen: &SeenElement) -> OnTable {
        OnTable { element: self.element(&seen.element), als: seen.seen_as.id() }
    }

    fn category(&self, id: &CategoryId) -> Named {
        named(id, self.0.category(id).map(|it| it.name.clone()))
    }
}

fn leads(leader: &Leader) -> Leads<'_> {
    Leads { naam: leader.name.as_str(), register: leader.register.as_ref().map(Colleague::as_str) }
}

fn offered(offer: &Offer, gekozen: bool) -> Offered<'_> {
    Offered {
        vraag: offer.question.as_str(),
        van: offer.by.as_ref().map(Colleague::as_str),
        casus: offer.case.map(|it| it.0.to_string()),
        met_beeld: offer.picture.is_some(),
        gekozen,
    }
}

fn step(it: &AgendaStep) -> Step<'_> {
    Step {
        naam: it.name.as_str(),
        uitleg: it.text.as_str(),
        elementmoment: it.element_moment.as_str(),
        minuten: it.minutes,
        minstens: it.suggested.least,
    }
}

fn own_step(it: &OwnStep) -> Step<'_> {
    Step {
        naam: it.name.as_str(),
        uitleg: it.text.as_str(),
        elementmoment: it.element_moment.as_str(),
        minuten: it.minutes.usual,
        minstens: it.minutes.least,
    }
}

fn agreed(it: &MadeAgreement) -> Agreed<'_> {
    let (looked_back, outcome) = match &it.state {
        AgreementState::Open => (None, None),
        AgreementState::Done { on, outcome } => (Some(*on), Some(outcome.as_str())),
    };
    Agreed {
        wat: it.agreement.what.as_str(),
        wie: it.agreement.who.as_ref().map(Colleague::as_str),
        voor: match it.agreement.due {
            Some(Due::On(day)) => Some(day),
            Some(Due::NextMeeting) | None => None,
        },
        volgende_keer: it.agreement.due == Some(Due::NextMeeting),
        teruggekeken_op: looked_back,
        uitkomst: outcome,
    }
}

fn looked_back(it: &MeetingReflection) -> LookedBack<'_> {
    LookedBack {
        wie: it.who.as_ref().map(Colleague::as_str),
        vraag: it.question.as_str(),
        technisch_instrumenteel: it.dimensions.technical.as_str(),
        normatief: it.dimensions.normative.as_str(),
        persoonlijk: it.dimensions.personal.as_str(),
        wat_ga_ik_doen: it.next_steps.as_str(),
    }
}
