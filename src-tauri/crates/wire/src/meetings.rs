//! Meetings, as rows of a list and as the view of one.

use chrono::NaiveDate;
use content::{MethodFit, MethodProposal, MethodReason, Situation};
use domain::{
    AgendaStep, Agreement, AgreementState, CheckItem, CheckMoment, Due, ElementId, MadeAgreement, Meeting,
    MeetingMethod, MeetingState, MethodId, Offer, OwnMethod, QuestionId, ReflectedOn, SeenElement,
    TimerState,
};
use engine::Engine;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::cases::element_id;
use crate::error::{WireError, WireResult};
use crate::ids::codes;
use crate::meeting_input::{
    DueByRow, MeetingReflectionRow, MeetingWrite, MethodPick, NotesWrite, OfferWrite, PeopleRow, SeatRow,
    few, meeting_id, offer_id, seats,
};
use crate::{
    App, Changed, CheckItemCode, ClockStateCode, LeaderRow, MeetingFormCode, MeetingStateCode,
    MethodSettingCode, SeenAsCode, StepKindCode, SubjectCode,
};

codes! {
    /// What is going on, as the leader says it.
    SituationCode for Situation {
        ShortOfTime ShortOfTime = "weinig-tijd", Incident Incident = "voorval", NewGroup NewGroup = "nieuwe-groep",
        Feeling Feeling = "gevoel", Value Value = "waarde", Courage Courage = "moed", Elements Elements = "inzet",
        Alone Alone = "alleen", Team Team = "team",
    }
}

/// By which steps a meeting goes, with its name.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum MethodRef {
    /// The conversation guide.
    Guide,
    /// A method.
    Method {
        /// Which.
        id: String,
        /// Its name; the id when nobody knows it.
        name: String,
        /// True when the content pack or the worker has it.
        is_known: bool,
        /// True when a worker made it.
        is_own: bool,
    },
}

/// A meeting in a list.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MeetingRow {
    /// Which meeting.
    pub id: String,
    /// Its group.
    pub group: Option<String>,
    /// The name of its group.
    pub group_name: Option<String>,
    /// The day, `YYYY-MM-DD`.
    pub date: String,
    /// When it begins, `HH:MM`.
    pub begins: String,
    /// When it ends, `HH:MM`.
    pub ends: String,
    /// How long it takes.
    pub minutes: u32,
    /// True when it ends on the day after.
    pub ends_next_day: bool,
    /// Where.
    pub place: Option<String>,
    /// As what it counts.
    pub form: MeetingFormCode,
    /// What it turns on.
    pub subject: SubjectCode,
    /// The theme; may be empty.
    pub theme: String,
    /// The chosen question.
    pub question: Option<String>,
    /// By which steps it goes.
    pub method: Option<MethodRef>,
    /// How far it is.
    pub state: MeetingStateCode,
    /// How many questions were offered.
    pub offers: u32,
    /// How many people are there, when that was said.
    pub people: Option<u32>,
    /// Its clock, while it is still to come; `null` before it was started.
    pub clock: Option<ClockStateCode>,
}

/// The meetings.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MeetingListView {
    /// Today, `YYYY-MM-DD`.
    pub today: String,
    /// All of them, the earliest first.
    pub meetings: Vec<MeetingRow>,
}

/// The case that a question comes from.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OfferCaseRow {
    /// The case.
    pub id: String,
    /// Its name.
    pub label: String,
}

/// An offered question.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OfferRow {
    /// Which one.
    pub id: String,
    /// Whose it is; `null` for the worker.
    pub by: Option<String>,
    /// The question.
    pub question: String,
    /// The case that it comes from.
    pub case: Option<OfferCaseRow>,
    /// True when the picture of a case came along with it in a file.
    pub has_picture: bool,
}

/// A question of the guide with a step.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StepQuestionRow {
    /// Which question.
    pub id: String,
    /// The question; the id when the content pack does not know it.
    pub text: String,
    /// True when it does.
    pub is_known: bool,
}

/// A step of a meeting.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgendaRow {
    /// Why it is there.
    pub kind: StepKindCode,
    /// Its name.
    pub name: String,
    /// What to do.
    pub text: String,
    /// Where the elements come in; empty when they do not.
    pub element_moment: String,
    /// Questions of the guide.
    pub questions: Vec<StepQuestionRow>,
    /// The minutes that it usually takes.
    pub usual: u32,
    /// The minutes that it needs at least.
    pub least: u32,
    /// The minutes that there are for it.
    pub minutes: u32,
}

/// When something is to be prepared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum CheckMomentCode {
    /// A month before.
    Month,
    /// Two weeks before.
    TwoWeeks,
    /// The day before.
    DayBefore,
}

/// Something to prepare.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChecklistRow {
    /// What.
    pub item: CheckItemCode,
    /// When.
    pub moment: CheckMomentCode,
    /// The day of that.
    pub day: String,
    /// True when it was ticked off.
    pub is_done: bool,
    /// True when its day has come.
    pub is_due: bool,
}

/// An element on the table.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SeenElementRow {
    /// The element; it may be unknown in the current content pack.
    pub element: String,
    /// As what it lies there.
    pub how: SeenAsCode,
}

/// What was written down.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MeetingNotesRow {
    /// What it was about: categories.
    pub categories: Vec<String>,
    /// What it was about: elements.
    pub elements: Vec<String>,
    /// What was learned, a line each.
    pub learned: Vec<String>,
    /// What goes to the team.
    pub for_team: String,
    /// What the group laid on the table.
    pub seen: Vec<SeenElementRow>,
}

/// An agreement.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgreementRow {
    /// Which one.
    pub id: String,
    /// The meeting at which it was made.
    pub meeting: String,
    /// The day of that meeting.
    pub made_on: String,
    /// What.
    pub what: String,
    /// Who.
    pub who: Option<String>,
    /// By when.
    pub due: Option<DueByRow>,
    /// The day it was looked back on; `null` while it is open.
    pub done_on: Option<String>,
    /// What happened; empty while it is open.
    pub outcome: String,
}

/// A meeting with everything that was prepared, written down and agreed.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MeetingView {
    /// What a list shows of it.
    pub row: MeetingRow,
    /// Who leads it.
    pub leader: Option<LeaderRow>,
    /// Who are there.
    pub people: PeopleRow,
    /// Today, `YYYY-MM-DD`.
    pub today: String,
    /// The offered questions, in the order in which they came.
    pub offers: Vec<OfferRow>,
    /// The chosen one.
    pub chosen: Option<String>,
    /// The steps.
    pub agenda: Vec<AgendaRow>,
    /// The minutes of all steps together.
    pub agenda_minutes: u32,
    /// The fewest minutes in which they can be done.
    pub least_minutes: u32,
    /// Who has which part.
    pub seats: Vec<SeatRow>,
    /// What there is to prepare.
    pub checklist: Vec<ChecklistRow>,
    /// What was written down.
    pub notes: MeetingNotesRow,
    /// The agreements that come back at this meeting.
    pub coming_back: Vec<AgreementRow>,
    /// The agreements that were made at it.
    pub agreements: Vec<AgreementRow>,
    /// How people look back on it.
    pub reflections: Vec<MeetingReflectionRow>,
}

/// Whether a method can be done in a meeting.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(tag = "code", rename_all = "camelCase")]
pub enum FitRow {
    /// It can.
    Fits,
    /// It can, and one had better not.
    RatherNot {
        /// "Als je …".
        when: String,
    },
    /// It takes more minutes.
    TooShort {
        /// How many at least.
        least: u32,
    },
    /// It takes more people.
    TooFewPeople {
        /// How many at least.
        least: u32,
    },
    /// It is for one person or two.
    NotForGroups,
}

/// Why a method is proposed.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(tag = "code", rename_all = "camelCase")]
pub enum ReasonRow {
    /// The leader said so.
    Said {
        /// "Als je …".
        when: String,
    },
    /// The app knows it.
    Known {
        /// "Als je …".
        when: String,
    },
    /// A word in the question points at it.
    Word {
        /// "Als je …".
        when: String,
        /// The word.
        word: String,
    },
    /// It can always be done.
    Usual {
        /// "Als je …".
        when: String,
    },
}

/// A method as proposed for a meeting.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MethodProposalRow {
    /// The method.
    pub method: String,
    /// Its name.
    pub name: String,
    /// True when a worker made it.
    pub is_own: bool,
    /// When it fits.
    pub when: String,
    /// The shortest that it takes.
    pub minutes_from: u16,
    /// The longest.
    pub minutes_to: u16,
    /// With how many people.
    pub setting: MethodSettingCode,
    /// How many steps it has.
    pub steps: u32,
    /// Whether it can be done.
    pub fit: FitRow,
    /// Why it is proposed, the best reason first; empty when nothing points at it.
    pub because: Vec<ReasonRow>,
}

/// A situation in the words of the content pack.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SituationRow {
    /// Which.
    pub id: SituationCode,
    /// "Als je …".
    pub when: String,
}

fn count(it: usize) -> u32 {
    u32::try_from(it).unwrap_or(u32::MAX)
}

/// The names of methods: those of the pack and those of the worker.
pub(crate) struct MethodNames<'a> {
    engine: &'a Engine,
    own: Vec<OwnMethod>,
}

impl<'a> MethodNames<'a> {
    pub(crate) fn of(engine: &'a Engine) -> WireResult<Self> {
        Ok(Self { engine, own: engine.own_methods()? })
    }

    pub(crate) fn named(&self, method: &MeetingMethod) -> MethodRef {
        match method {
            MeetingMethod::Guide => MethodRef::Guide,
            MeetingMethod::Method(id) => {
                let name = self.name(id);
                let is_known = name.is_some();
                let name = name.map_or_else(|| id.to_string(), str::to_owned);
                MethodRef::Method { id: id.to_string(), name, is_known, is_own: OwnMethod::is_own(id) }
            }
        }
    }

    fn name(&self, id: &MethodId) -> Option<&str> {
        let of_pack = self.engine.pack().method(id).map(|it| it.name.as_str());
        of_pack.or_else(|| self.own.iter().find(|it| it.id == *id).map(|it| it.name.as_str()))
    }
}

/// Each of these meetings as a list shows it.
pub(crate) fn meeting_rows(engine: &Engine, meetings: &[Meeting]) -> WireResult<Vec<MeetingRow>> {
    let (names, groups) = (MethodNames::of(engine)?, engine.groups()?);
    let row = |it: &Meeting| {
        let group = it.group.and_then(|id| groups.iter().find(|group| group.id == id));
        let clock = match it.state {
            MeetingState::Planned => engine.stored_clock(it.id)?,
            MeetingState::Held | MeetingState::CalledOff => None,
        };
        Ok(MeetingRow {
            id: it.id.0.to_string(),
            group: it.group.map(|it| it.0.to_string()),
            group_name: group.map(|it| it.name.as_str().to_owned()),
            date: it.time.date().to_string(),
            begins: it.time.begins().format("%H:%M").to_string(),
            ends: it.time.ends().format("%H:%M").to_string(),
            minutes: it.time.minutes(),
            ends_next_day: it.time.ends_next_day(),
            place: it.place.as_ref().map(|it| it.as_str().to_owned()),
            form: it.form.into(),
            subject: it.subject.into(),
            theme: it.theme.as_str().to_owned(),
            question: it.offers.chosen().map(|it| it.question.as_str().to_owned()),
            method: it.method.as_ref().map(|it| names.named(it)),
            state: it.state.into(),
            offers: count(it.offers.as_slice().len()),
            people: it.participants.as_ref().map(|it| count(it.count())),
            clock: clock.map(|it| it.state().into()),
        })
    };
    meetings.iter().map(row).collect()
}

impl From<TimerState> for ClockStateCode {
    fn from(it: TimerState) -> Self {
        match it {
            TimerState::Ready => Self::Ready,
            TimerState::Running(_) => Self::Running,
            TimerState::Paused => Self::Paused,
            TimerState::Ended => Self::Ended,
        }
    }
}

fn offer_row(engine: &Engine, it: &Offer) -> WireResult<OfferRow> {
    let case = match it.case {
        None => None,
        Some(id) => {
            let case = engine.case(id)?.case;
            // One in the bin is not to be opened; its question stays.
            case.binned_on
                .is_none()
                .then(|| OfferCaseRow { id: case.id.0.to_string(), label: case.label.as_str().to_owned() })
        }
    };
    Ok(OfferRow {
        id: it.id.0.to_string(),
        by: it.by.as_ref().map(|it| it.as_str().to_owned()),
        question: it.question.as_str().to_owned(),
        case,
        has_picture: it.picture.is_some(),
    })
}

fn agenda_row(engine: &Engine, it: &AgendaStep) -> AgendaRow {
    let question = |id: &QuestionId| {
        let text = engine.pack().question(id).map(|it| it.text.to_owned());
        let is_known = text.is_some();
        StepQuestionRow { id: id.to_string(), text: text.unwrap_or_else(|| id.to_string()), is_known }
    };
    AgendaRow {
        kind: it.kind.into(),
        name: it.name.as_str().to_owned(),
        text: it.text.as_str().to_owned(),
        element_moment: it.element_moment.as_str().to_owned(),
        questions: it.questions.iter().map(question).collect(),
        usual: it.suggested.usual,
        least: it.suggested.least,
        minutes: it.minutes,
    }
}

fn check_rows(meeting: &Meeting, today: NaiveDate) -> Vec<ChecklistRow> {
    let row = |item: CheckItem| {
        let day = item.moment().day(meeting.time.date());
        ChecklistRow {
            item: item.into(),
            moment: match item.moment() {
                CheckMoment::Month => CheckMomentCode::Month,
                CheckMoment::TwoWeeks => CheckMomentCode::TwoWeeks,
                CheckMoment::DayBefore => CheckMomentCode::DayBefore,
            },
            day: day.to_string(),
            is_done: meeting.checked.has(item),
            is_due: day <= today,
        }
    };
    CheckItem::ALL.map(row).to_vec()
}

pub(crate) fn notes_row(meeting: &Meeting) -> MeetingNotesRow {
    let notes = &meeting.notes;
    MeetingNotesRow {
        categories: notes.themes.categories().iter().map(ToString::to_string).collect(),
        elements: notes.themes.elements().iter().map(ToString::to_string).collect(),
        learned: notes.learned.as_slice().iter().map(|it| it.as_str().to_owned()).collect(),
        for_team: notes.for_team.as_str().to_owned(),
        seen: notes
            .seen
            .as_slice()
            .iter()
            .map(|it| SeenElementRow { element: it.element.to_string(), how: it.seen_as.into() })
            .collect(),
    }
}

/// Each of these agreements, with the day of its meeting.
pub(crate) fn agreement_rows(engine: &Engine, made: Vec<MadeAgreement>) -> WireResult<Vec<AgreementRow>> {
    let mut days: Vec<(domain::MeetingId, NaiveDate)> = Vec::new();
    let mut rows = Vec::with_capacity(made.len());
    for it in made {
        let day = if let Some((_, day)) = days.iter().find(|(id, _)| *id == it.meeting) {
            *day
        } else {
            let day = engine.meeting(it.meeting)?.time.date();
            days.push((it.meeting, day));
            day
        };
        rows.push(agreement_row(it, day));
    }
    Ok(rows)
}

pub(crate) fn agreement_row(it: MadeAgreement, made_on: NaiveDate) -> AgreementRow {
    let Agreement { what, who, due } = it.agreement;
    let (done_on, outcome) = match it.state {
        AgreementState::Open => (None, String::new()),
        AgreementState::Done { on, outcome } => (Some(on.to_string()), outcome.as_str().to_owned()),
    };
    AgreementRow {
        id: it.id.0.to_string(),
        meeting: it.meeting.0.to_string(),
        made_on: made_on.to_string(),
        what: what.as_str().to_owned(),
        who: who.map(|it| it.as_str().to_owned()),
        due: due.map(|it| match it {
            Due::NextMeeting => DueByRow::Next,
            Due::On(day) => DueByRow::Day { day: day.to_string() },
        }),
        done_on,
        outcome,
    }
}

fn proposal_row(it: &MethodProposal<'_>) -> MethodProposalRow {
    MethodProposalRow {
        method: it.method.id.to_string(),
        name: it.method.name.clone(),
        is_own: OwnMethod::is_own(&it.method.id),
        when: it.method.when.clone(),
        minutes_from: it.method.minutes.from,
        minutes_to: it.method.minutes.to,
        setting: it.method.setting.into(),
        steps: count(it.method.steps.len()),
        fit: match it.fit {
            MethodFit::Fits => FitRow::Fits,
            MethodFit::RatherNot(choice) => FitRow::RatherNot { when: choice.when.clone() },
            MethodFit::TooShort { least } => FitRow::TooShort { least },
            MethodFit::TooFewPeople { least } => FitRow::TooFewPeople { least: count(least) },
            MethodFit::NotForGroups => FitRow::NotForGroups,
        },
        because: it
            .because
            .iter()
            .map(|it| match it {
                MethodReason::Said(it) => ReasonRow::Said { when: it.when.clone() },
                MethodReason::Known(it) => ReasonRow::Known { when: it.when.clone() },
                MethodReason::Word(it, word) => {
                    ReasonRow::Word { when: it.when.clone(), word: (*word).to_owned() }
                }
                MethodReason::Usual(it) => ReasonRow::Usual { when: it.when.clone() },
            })
            .collect(),
    }
}

fn seen(element: &str, how: SeenAsCode) -> WireResult<SeenElement> {
    let element: ElementId = element_id(element)?;
    Ok(SeenElement { element, seen_as: how.into() })
}

impl App {
    /// All meetings.
    pub fn meeting_list(&mut self) -> WireResult<MeetingListView> {
        let today = self.now().date().to_string();
        let engine = self.engine()?;
        let meetings = engine.meetings()?;
        Ok(MeetingListView { today, meetings: meeting_rows(engine, &meetings)? })
    }

    /// Plans a meeting, and `more` after it in the rhythm of its group; gives their ids back.
    pub fn meeting_plan(&mut self, meeting: MeetingWrite, more: u32) -> WireResult<Changed<Vec<String>>> {
        let more = usize::try_from(more).unwrap_or(usize::MAX);
        let planned = self.engine()?.plan_meetings(&meeting.read()?, more)?;
        Ok(Changed::of(planned, |ids| ids.into_iter().map(|it| it.0.to_string()).collect()))
    }

    /// Changes what there is to say of a meeting.
    pub fn meeting_edit(&mut self, id: &str, meeting: MeetingWrite) -> WireResult<Changed<()>> {
        Ok(self.engine()?.edit_meeting(meeting_id(id)?, meeting.read()?)?.into())
    }

    /// The meeting was held, does not take place, or is still to come after all.
    pub fn meeting_set_state(&mut self, id: &str, state: MeetingStateCode) -> WireResult<Changed<()>> {
        Ok(self.engine()?.set_meeting_state(meeting_id(id)?, state.into())?.into())
    }

    /// Removes a meeting with all that hangs on it.
    pub fn meeting_remove(&mut self, id: &str) -> WireResult<Changed<()>> {
        Ok(self.engine()?.remove_meeting(meeting_id(id)?)?.into())
    }

    /// A meeting with everything in it.
    pub fn meeting_open(&mut self, id: &str) -> WireResult<MeetingView> {
        let today = self.now().date();
        let engine = self.engine()?;
        let meeting = engine.meeting(meeting_id(id)?)?;
        let row =
            meeting_rows(engine, std::slice::from_ref(&meeting))?.pop().ok_or(WireError::MeetingGone)?;
        let offers = meeting.offers.as_slice().iter().map(|it| offer_row(engine, it));
        let reflections = engine.meeting_reflections(ReflectedOn::Meeting(meeting.id))?;
        let seat = |it: &domain::Seat| SeatRow { role: it.role.to_string(), who: it.who.as_str().to_owned() };
        Ok(MeetingView {
            row,
            leader: meeting.leader.as_ref().map(LeaderRow::of),
            people: PeopleRow::of(meeting.participants.as_ref()),
            today: today.to_string(),
            offers: offers.collect::<WireResult<_>>()?,
            chosen: meeting.offers.chosen().map(|it| it.id.0.to_string()),
            agenda: meeting.agenda.steps().iter().map(|it| agenda_row(engine, it)).collect(),
            agenda_minutes: meeting.agenda.minutes(),
            least_minutes: meeting.agenda.least(),
            seats: meeting.seats.as_slice().iter().map(seat).collect(),
            checklist: check_rows(&meeting, today),
            notes: notes_row(&meeting),
            coming_back: agreement_rows(engine, engine.coming_back(meeting.id)?)?,
            agreements: agreement_rows(engine, engine.agreements_of(meeting.id)?)?,
            reflections: reflections.iter().map(MeetingReflectionRow::of).collect(),
        })
    }

    /// Offers a question; gives its id back.
    pub fn meeting_offer(&mut self, id: &str, offer: OfferWrite) -> WireResult<Changed<String>> {
        let offered = self.engine()?.offer_question(meeting_id(id)?, offer.read()?)?;
        Ok(Changed::of(offered, |it| it.0.to_string()))
    }

    /// Changes an offered question.
    pub fn meeting_offer_edit(
        &mut self,
        id: &str,
        offer: &str,
        write: OfferWrite,
    ) -> WireResult<Changed<()>> {
        Ok(self.engine()?.edit_offer(meeting_id(id)?, offer_id(offer)?, write.read()?)?.into())
    }

    /// Takes an offered question back.
    pub fn meeting_offer_withdraw(&mut self, id: &str, offer: &str) -> WireResult<Changed<()>> {
        Ok(self.engine()?.withdraw_offer(meeting_id(id)?, offer_id(offer)?)?.into())
    }

    /// The question that the meeting is about, or none yet.
    pub fn meeting_choose_question(&mut self, id: &str, offer: Option<&str>) -> WireResult<Changed<()>> {
        let offer = offer.map(offer_id).transpose()?;
        Ok(self.engine()?.choose_offer(meeting_id(id)?, offer)?.into())
    }

    /// All methods, the best proposal for this meeting first.
    pub fn meeting_methods(
        &mut self,
        id: &str,
        said: &[SituationCode],
    ) -> WireResult<Vec<MethodProposalRow>> {
        let said: Vec<Situation> = few(said)?.iter().map(|it| Situation::from(*it)).collect();
        let rows = |all: &[MethodProposal<'_>]| all.iter().map(proposal_row).collect();
        Ok(self.engine()?.with_method_proposals(meeting_id(id)?, &said, rows)?)
    }

    /// What can be going on, in the words and the order of the content pack.
    pub fn situation_list(&mut self) -> WireResult<Vec<SituationRow>> {
        let choices = &self.engine()?.pack().method_choice;
        let row = |it: &content::MethodChoice| {
            it.situation.map(|id| SituationRow { id: id.into(), when: it.when.clone() })
        };
        Ok(choices.iter().filter_map(row).collect())
    }

    /// How the meeting goes, or not chosen yet.
    pub fn meeting_choose_method(
        &mut self,
        id: &str,
        method: Option<&MethodPick>,
    ) -> WireResult<Changed<()>> {
        let method = method.map(MethodPick::read).transpose()?;
        Ok(self.engine()?.choose_method(meeting_id(id)?, method)?.into())
    }

    /// The minutes of each step.
    pub fn meeting_step_minutes(&mut self, id: &str, minutes: &[u32]) -> WireResult<Changed<()>> {
        Ok(self.engine()?.set_step_minutes(meeting_id(id)?, few(minutes)?)?.into())
    }

    /// The minutes of the steps anew, shared out over the time that there is.
    pub fn meeting_fit_minutes(&mut self, id: &str) -> WireResult<Changed<()>> {
        Ok(self.engine()?.fit_steps(meeting_id(id)?)?.into())
    }

    /// Something to prepare was done, or is still to do.
    pub fn meeting_check(&mut self, id: &str, item: CheckItemCode, is_done: bool) -> WireResult<Changed<()>> {
        let (id, item) = (meeting_id(id)?, item.into());
        let engine = self.engine()?;
        Ok(if is_done { engine.check_item(id, item)? } else { engine.uncheck_item(id, item)? }.into())
    }

    /// Who has which part at the table.
    pub fn meeting_seats(&mut self, id: &str, rows: &[SeatRow]) -> WireResult<Changed<()>> {
        Ok(self.engine()?.set_seats(meeting_id(id)?, seats(rows)?)?.into())
    }

    /// What the note-taker writes down.
    pub fn meeting_notes(&mut self, id: &str, notes: NotesWrite) -> WireResult<Changed<()>> {
        Ok(self.engine()?.set_meeting_notes(meeting_id(id)?, notes.read()?)?.into())
    }

    /// Lays an element on the table.
    pub fn meeting_seen_add(&mut self, id: &str, element: &str, how: SeenAsCode) -> WireResult<Changed<()>> {
        Ok(self.engine()?.lay_element(meeting_id(id)?, seen(element, how)?)?.into())
    }

    /// Takes an element off the table.
    pub fn meeting_seen_remove(
        &mut self,
        id: &str,
        element: &str,
        how: SeenAsCode,
    ) -> WireResult<Changed<()>> {
        Ok(self.engine()?.take_off_element(meeting_id(id)?, &seen(element, how)?)?.into())
    }

    /// What was seen as used becomes tags of the case of the chosen question; gives how many are new.
    pub fn meeting_seen_to_case(&mut self, id: &str) -> WireResult<Changed<u32>> {
        Ok(Changed::of(self.engine()?.take_elements_over(meeting_id(id)?)?, count))
    }

    /// How someone looks back on a meeting.
    pub fn meeting_reflect(&mut self, id: &str, row: MeetingReflectionRow) -> WireResult<Changed<()>> {
        let (who, input) = row.read()?;
        let on = ReflectedOn::Meeting(meeting_id(id)?);
        Ok(self.engine()?.set_meeting_reflection(on, who, input)?.into())
    }

    /// How someone looks back on the series of a group.
    pub fn series_reflect(&mut self, group: &str, row: MeetingReflectionRow) -> WireResult<Changed<()>> {
        let (who, input) = row.read()?;
        let on = ReflectedOn::Series(crate::groups::group_id(group)?);
        Ok(self.engine()?.set_meeting_reflection(on, who, input)?.into())
    }
}
