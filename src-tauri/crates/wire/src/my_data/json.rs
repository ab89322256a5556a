//! The shape of the file: names in Dutch, since its reader is; each coded value with the words for it.
//! A field is never renamed or given another meaning under the same number of [`SCHEMA`].

mod meetings;

use chrono::{NaiveDate, NaiveDateTime};
use content::{Pack, words::messages as say};
use domain::{
    Answer, ElementId, Experiment, ExperimentState, Expiry, GuardWord, HandbookMark, LearningPoint, Origin,
    Phase, ProgramNote, RoleName, Tag,
};
use privacy::Cleared;
use report::{CaseSheet, LoggedLine, MyData, Remembered};
use serde::Serialize;

use self::meetings::{OneGroup, OneMeeting, OneMethod};

/// The version of the shape.
const SCHEMA: u32 = 2;

#[derive(Serialize)]
struct Whole<'a> {
    bestand: &'static str,
    schema: u32,
    gemaakt: NaiveDateTime,
    inhoud: Source<'a>,
    casussen: Vec<OneCase<'a>>,
    aantekeningen: Vec<Mark<'a>>,
    leerpunten: Vec<Learned<'a>>,
    groepen: Vec<OneGroup<'a>>,
    bijeenkomsten: Vec<OneMeeting<'a>>,
    werkvormen: Vec<OneMethod<'a>>,
    logboek: Vec<Logged<'a>>,
}

#[derive(Serialize)]
struct Source<'a> {
    titel: &'a str,
    versie: &'a str,
}

/// An id of the content, with its name in it; an id that it does not have stands alone.
#[derive(Serialize)]
struct Named {
    id: String,
    naam: Option<String>,
}

#[derive(Serialize)]
struct OneCase<'a> {
    id: String,
    naam: &'a str,
    verzonnen: bool,
    fase: Named,
    verhaal: &'a str,
    doelen: Vec<&'a str>,
    kader: Vec<Frame<'a>>,
    inzetten: Vec<Used<'a>>,
    antwoorden: Vec<Answered<'a>>,
    proeven: Vec<Tried<'a>>,
    personen: Vec<Person<'a>>,
    geen_namen: Vec<&'a str>,
    gewijzigd: NaiveDateTime,
    bewaren_tot: Option<NaiveDate>,
    prullenbak_sinds: Option<NaiveDate>,
}

#[derive(Serialize)]
struct Frame<'a> {
    onderdeel: Named,
    fase: Option<Named>,
    waarde: &'a str,
}

#[derive(Serialize)]
struct Used<'a> {
    element: Named,
    fase: Named,
    intensiteit: Named,
    voor_wie: Vec<Named>,
    hoe: Vec<Named>,
    waarneming: &'a str,
    effect: Option<&'static str>,
}

#[derive(Serialize)]
struct Answered<'a> {
    vraag: Named,
    antwoord: &'a str,
}

#[derive(Serialize)]
struct Tried<'a> {
    wat: &'a str,
    element: Option<Named>,
    met_wie: &'a str,
    merkbaar_aan: &'a str,
    wie_vraagt: &'a str,
    gekozen_op: Option<NaiveDate>,
    terugkijken_op: NaiveDate,
    teruggekeken_op: Option<NaiveDate>,
    uitkomst: Option<&'a str>,
}

/// Someone of the case, without a name.
#[derive(Serialize)]
struct Person<'a> {
    rol: Named,
    letter: Option<&'a str>,
    leeftijd: Option<u8>,
}

#[derive(Serialize)]
struct Mark<'a> {
    element: Named,
    favoriet: bool,
    tekst: &'a str,
}

#[derive(Serialize)]
struct Learned<'a> {
    tekst: &'a str,
    element: Option<Named>,
    maand: String,
}

#[derive(Serialize)]
struct Logged<'a> {
    regel: u32,
    moment: NaiveDateTime,
    gebeurtenis: &'a str,
}

/// Everything as JSON, indented for people.
pub(super) fn bytes(data: &Cleared<MyData>, pack: &Pack, now: NaiveDateTime) -> Vec<u8> {
    let data = data.get();
    let MyData { cases, remembered: _, marks, learning, meetings, log } = data;
    let words = Words(pack);
    let whole = Whole {
        bestand: "terugblik-mijn-gegevens",
        schema: SCHEMA,
        gemaakt: now,
        inhoud: Source { titel: &pack.about.title, versie: &pack.about.version },
        casussen: cases.iter().map(|it| words.case(it, data.remembered_of(it.case.id))).collect(),
        aantekeningen: marks.iter().map(|it| words.mark(it)).collect(),
        leerpunten: learning.iter().map(|it| words.learned(it)).collect(),
        groepen: meetings.groups.iter().map(|it| self::meetings::group(it, meetings)).collect(),
        bijeenkomsten: meetings.meetings.iter().map(|it| words.meeting(it, meetings)).collect(),
        werkvormen: meetings.methods.iter().map(self::meetings::own_method).collect(),
        logboek: log.iter().map(logged).collect(),
    };
    // Only a map with keys that are no text can fail, and there is none.
    serde_json::to_vec_pretty(&whole).unwrap_or_default()
}

/// The words of the content for its ids.
struct Words<'a>(&'a Pack);

impl Words<'_> {
    fn case<'d>(&self, sheet: &'d CaseSheet, remembered: Option<&'d Remembered>) -> OneCase<'d> {
        let case = &sheet.case;
        OneCase {
            id: case.id.0.to_string(),
            naam: case.label.as_str(),
            verzonnen: case.origin != Origin::Own,
            fase: self.phase(case.phase),
            verhaal: case.story.as_str(),
            doelen: case.goals.iter().map(domain::Note::as_str).collect(),
            kader: case.program.iter().map(|it| self.frame(it)).collect(),
            inzetten: sheet.tags.iter().map(|it| self.used(it)).collect(),
            antwoorden: sheet.answers.iter().map(|it| self.answered(it)).collect(),
            proeven: sheet.experiments.iter().map(|it| self.tried(it)).collect(),
            personen: remembered.map_or(&[][..], |it| &it.people).iter().map(person).collect(),
            geen_namen: remembered.map_or(&[][..], |it| &it.words).iter().map(GuardWord::as_str).collect(),
            gewijzigd: case.changed_at,
            bewaren_tot: match case.expiry {
                Expiry::On(day) => Some(day),
                Expiry::AfterLastChange => None,
            },
            prullenbak_sinds: case.binned_on,
        }
    }

    fn frame<'d>(&self, note: &'d ProgramNote) -> Frame<'d> {
        let name = self.0.program_element(&note.element).map(|it| it.name.clone());
        Frame {
            onderdeel: named(&note.element, name),
            fase: note.phase.map(|it| self.phase(it)),
            waarde: note.value.as_str(),
        }
    }

    fn used<'d>(&self, tag: &'d Tag) -> Used<'d> {
        let (recipients, manners) = (tag.recipients.iter(), tag.manners.iter());
        Used {
            element: self.element(&tag.element),
            fase: self.phase(tag.phase),
            intensiteit: named(&tag.intensity.id(), Some(self.0.intensity(tag.intensity).name.clone())),
            voor_wie: recipients
                .map(|id| named(id, self.0.recipient(id).map(|it| it.name.clone())))
                .collect(),
            hoe: manners.map(|id| named(id, self.0.manner(id).map(|it| it.name.clone()))).collect(),
            waarneming: tag.note.as_str(),
            effect: tag.effect.map(domain::Effect::id),
        }
    }

    fn answered<'d>(&self, answer: &'d Answer) -> Answered<'d> {
        let text = self.0.question(&answer.question).map(|it| it.text.to_owned());
        Answered { vraag: named(&answer.question, text), antwoord: answer.text.as_str() }
    }

    fn tried<'d>(&self, it: &'d Experiment) -> Tried<'d> {
        let (looked_back, outcome) = match &it.state {
            ExperimentState::Open => (None, None),
            ExperimentState::Done { on, outcome } => (Some(*on), Some(outcome.as_str())),
        };
        Tried {
            wat: it.what.as_str(),
            element: it.element.as_ref().map(|id| self.element(id)),
            met_wie: it.with_whom.as_str(),
            merkbaar_aan: it.noticed_by.as_str(),
            wie_vraagt: it.asked_by.as_str(),
            gekozen_op: it.chosen_on,
            terugkijken_op: it.look_back_on,
            teruggekeken_op: looked_back,
            uitkomst: outcome,
        }
    }

    fn mark<'d>(&self, mark: &'d HandbookMark) -> Mark<'d> {
        Mark { element: self.element(&mark.element), favoriet: mark.favourite, tekst: mark.note.as_str() }
    }

    fn learned<'d>(&self, point: &'d LearningPoint) -> Learned<'d> {
        let element = point.element.as_ref().map(|id| self.element(id));
        Learned { tekst: point.text.as_str(), element, maand: point.month.to_string() }
    }

    fn element(&self, id: &ElementId) -> Named {
        named(id, self.0.element(id).map(|it| it.name.clone()))
    }

    fn phase(&self, phase: Phase) -> Named {
        named(&phase.id(), Some(self.0.phase(phase).name.clone()))
    }
}

fn person(it: &RoleName) -> Person<'_> {
    let rol = named(&it.role.id(), Some(say::guard_role(it.role.id())));
    Person { rol, letter: it.letter.as_deref(), leeftijd: it.age }
}

fn named(id: &impl ToString, naam: Option<String>) -> Named {
    Named { id: id.to_string(), naam }
}

fn logged(line: &LoggedLine) -> Logged<'_> {
    Logged { regel: line.number, moment: line.at, gebeurtenis: &line.text }
}
