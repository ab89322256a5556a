//! From what was typed to the paper that is meant. Ids are looked up here, so that a wrong one can be helped.

use std::path::Path;

use content::Pack;
use content::words::messages as words;
use domain::{
    CaseId, ElementId, MeetingLength, MeetingMethod, MeetingPlan, MethodId, Note, OwnMethods, SampleId,
    TextError, Variant,
};
use engine::{PaperChoice, PlainPaper};
use exchange::FormError;
use report::{Board, BookParts, CardFormat, FamilyParts, GuideSheet, Parts, WorkshopParts};

use super::verbs::{Format, Guide, Handout, PaperVerb, WhichBoard};
use super::{Lines, say};

/// The word for the conversation guide among methods.
const CONVERSATION: &str = "gespreksleidraad";

/// A paper with what is needed to gather it.
pub(super) enum Wanted {
    /// It needs no case.
    Plain(PlainPaper),
    /// It is about a fictional case.
    OfSample(SampleId, fn(CaseId) -> PaperChoice),
}

/// The paper that was meant, with items that `pack` has.
pub(super) fn wanted(verb: PaperVerb, pack: &Pack) -> Result<Wanted, Lines> {
    let plain = match verb {
        PaperVerb::CaseSummary(it) => {
            let summary = |case| PaperChoice::CaseSummary { case, parts: Parts::default() };
            return Ok(Wanted::OfSample(sample(&it.sample, pack)?, summary));
        }
        PaperVerb::FamilyPage(it) => {
            let page = |case| PaperChoice::FamilyPage { case, parts: FamilyParts::default() };
            return Ok(Wanted::OfSample(sample(&it.sample, pack)?, page));
        }
        PaperVerb::IntervisionHandout(it) => PlainPaper::Handout(plan(&it, pack)?),
        PaperVerb::IntervisionMinutes(it) => {
            PlainPaper::Minutes(form(it.from.as_deref(), exchange::read_meeting_minutes)?)
        }
        PaperVerb::RegistrationReport(it) => {
            PlainPaper::RegistrationReport(Box::new(form(it.from.as_deref(), exchange::read_session_report)?))
        }
        PaperVerb::RegistrationSeries(it) => {
            PlainPaper::RegistrationSeries(form(it.from.as_deref(), exchange::read_session_series)?)
        }
        PaperVerb::ElementCard(it) => PlainPaper::ElementCard(element(&it.element, pack)?),
        PaperVerb::ElementCards(it) => PlainPaper::ElementCards {
            elements: elements(&it.elements, pack)?,
            format: match it.format {
                Format::A4 => CardFormat::A4,
                Format::A6 => CardFormat::A6,
            },
        },
        PaperVerb::TalkingBoard(it) => PlainPaper::TalkingBoard(match it.board {
            WhichBoard::Inhoud => vec![Board::Content],
            WhichBoard::Voorwaarden => vec![Board::Conditions],
            WhichBoard::Beide => vec![Board::Content, Board::Conditions],
        }),
        PaperVerb::PrivacySheet(_) => PlainPaper::PrivacySheet,
        PaperVerb::Handbook(_) => PlainPaper::Handbook(BookParts::default()),
        PaperVerb::WorkshopPack(it) => {
            PlainPaper::WorkshopPack { sample: sample(&it.sample, pack)?, parts: WorkshopParts::default() }
        }
        PaperVerb::Guide(it) => PlainPaper::Guide { sheets: sheets(&it, pack)?, own: OwnMethods::default() },
    };
    Ok(Wanted::Plain(plain))
}

fn sample(typed: &str, pack: &Pack) -> Result<SampleId, Lines> {
    let possible = pack.samples.iter().map(|it| &it.id);
    chosen(typed, possible, SampleId::as_str).ok_or_else(|| {
        say::unknown(
            words::cli_no_sample(&say::shown(typed)),
            typed,
            pack.samples.iter().map(|it| it.id.as_str()),
        )
    })
}

fn element(typed: &str, pack: &Pack) -> Result<ElementId, Lines> {
    let possible = pack.elements().map(|(_, it)| &it.id);
    chosen(typed, possible, ElementId::as_str).ok_or_else(|| {
        say::unknown(
            words::cli_no_element(&say::shown(typed)),
            typed,
            pack.elements().map(|(_, it)| it.id.as_str()),
        )
    })
}

/// The elements of a list, each once and in the order in which they were typed; no list is all of them.
fn elements(typed: &[String], pack: &Pack) -> Result<Vec<ElementId>, Lines> {
    let named = typed.iter().filter(|it| !it.trim().is_empty());
    let elements: Vec<_> = named.map(|it| element(it, pack)).collect::<Result<_, _>>()?;
    if elements.is_empty() && !typed.is_empty() {
        return Err(vec![words::cli_name_an_element()]);
    }
    Ok(once_each(elements))
}

/// The same items in the same order, without those that were there before.
fn once_each<T: PartialEq>(items: Vec<T>) -> Vec<T> {
    let mut once = Vec::new();
    for it in items {
        if !once.contains(&it) {
            once.push(it);
        }
    }
    once
}

/// A method, or the conversation guide by its own word.
fn method(typed: &str, pack: &Pack) -> Result<MeetingMethod, Lines> {
    if typed.trim() == CONVERSATION {
        return Ok(MeetingMethod::Guide);
    }
    let possible = pack.methods.iter().map(|it| &it.id);
    chosen(typed, possible, MethodId::as_str).map(MeetingMethod::Method).ok_or_else(|| {
        let ids = pack.methods.iter().map(|it| it.id.as_str()).chain([CONVERSATION]);
        say::unknown(words::cli_no_method(&say::shown(typed)), typed, ids)
    })
}

fn chosen<'a, T: Clone + 'a>(
    typed: &str,
    mut possible: impl Iterator<Item = &'a T>,
    id: impl Fn(&T) -> &str,
) -> Option<T> {
    possible.find(|it| id(it) == typed.trim()).cloned()
}

/// The sheets for who leads; none typed is all of them.
fn sheets(typed: &Guide, pack: &Pack) -> Result<Vec<GuideSheet>, Lines> {
    let mut sheets = Vec::new();
    for it in &typed.methods {
        match method(it, pack)? {
            MeetingMethod::Method(id) => sheets.push(GuideSheet::Method(id)),
            MeetingMethod::Guide => {
                let variants = Variant::ALL.into_iter().filter(|it| pack.guide.variant(*it).is_some());
                sheets.extend(variants.map(GuideSheet::Conversation));
            }
        }
    }
    Ok(once_each(sheets))
}

/// The meeting of the form, with what was typed in its place.
fn plan(typed: &Handout, pack: &Pack) -> Result<MeetingPlan, Lines> {
    let mut plan: MeetingPlan = form(typed.from.as_deref(), exchange::read_meeting_plan)?;
    if let Some(it) = &typed.method {
        plan.method = Some(method(it, pack)?);
    }
    if let MeetingMethod::Method(id) = plan.method.get_or_insert_default() {
        method(id.as_str(), pack)?;
    }
    if let Some(minutes) = typed.minutes {
        let length = MeetingLength::new(minutes);
        plan.length = Some(length.map_err(|_| vec![words::cli_minutes(&minutes.to_string())])?);
    }
    if let Some(question) = &typed.question {
        plan.question = Note::new(question).map_err(|it| vec![too_long(it)])?;
    }
    Ok(plan)
}

fn too_long(error: TextError) -> String {
    match error {
        TextError::TooLong { has, most } => words::cli_question_too_long(&has.to_string(), &most.to_string()),
        // A question may be empty: there is room to write it then.
        TextError::Empty => String::new(),
    }
}

/// What stands in the form at `path`; without one, the form to fill in by hand.
fn form<T: Default>(
    path: Option<&Path>,
    read: impl FnOnce(&Path) -> Result<T, FormError>,
) -> Result<T, Lines> {
    path.map_or_else(|| Ok(T::default()), |it| read(it).map_err(|error| error.say()))
}
