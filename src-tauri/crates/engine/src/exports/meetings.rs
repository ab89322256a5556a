//! What the papers of a meeting are made from. Of a case stands on them what someone wrote into the meeting, and it is
//! looked at with what the worker said of the words of the cases that the questions came from.

use std::collections::BTreeSet;

use ::content::{Pack, agenda_of};
use domain::{
    AgendaStep, CaseId, Colleague, GroupId, Meeting, MeetingId, MeetingMethod, MeetingMinutes, MeetingPlan,
    MethodId, MethodName, OwnMethod, SessionReport, SessionSeries, Themes,
};
use privacy::{Known, MeetingField, Texts};
use report::MeetingSheet;

use crate::log::PaperKind;
use crate::{Engine, EngineError};

/// A paper of a meeting or of a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MeetingPaper {
    /// What those who will be there get.
    Handout(MeetingId),
    /// The minutes for the group.
    Minutes(MeetingId),
    /// The report for the register, as `who` looks back; `None` for the worker of this vault.
    Report {
        /// The meeting.
        meeting: MeetingId,
        /// Who looks back.
        who: Option<Colleague>,
    },
    /// The series for the register, as `who` looks back; `None` for the worker of this vault.
    Series {
        /// The group.
        group: GroupId,
        /// Who looks back.
        who: Option<Colleague>,
    },
}

/// A paper of a meeting with all that the store knows of it.
#[derive(PartialEq)]
pub(super) enum AboutMeeting {
    Handout(MeetingSheet<MeetingPlan>),
    Minutes(MeetingSheet<MeetingMinutes>),
    Report(Box<MeetingSheet<SessionReport>>),
    Series(MeetingSheet<SessionSeries>),
}

impl AboutMeeting {
    pub(super) fn texts(&self) -> &dyn Texts {
        match self {
            Self::Handout(it) => it,
            Self::Minutes(it) => it,
            Self::Report(it) => it.as_ref(),
            Self::Series(it) => it,
        }
    }

    pub(super) fn kind(&self) -> PaperKind {
        match self {
            Self::Handout(_) => PaperKind::Handout,
            Self::Minutes(_) => PaperKind::Minutes,
            Self::Report(_) => PaperKind::RegistrationReport,
            Self::Series(_) => PaperKind::RegistrationSeries,
        }
    }
}

/// The cases that questions came from. What is no name in the first is none on the paper; the names of all are names.
#[derive(Default)]
struct Cases {
    chosen: Option<CaseId>,
    others: BTreeSet<CaseId>,
}

impl Cases {
    fn of(meeting: &Meeting) -> Self {
        let chosen = meeting.offers.chosen().and_then(|it| it.case);
        let others = meeting.offers.as_slice().iter().filter_map(|it| it.case);
        Self { chosen, others: others.filter(|it| Some(*it) != chosen).collect() }
    }

    fn besides(&mut self, meeting: &Meeting) {
        let more = meeting.offers.as_slice().iter().filter_map(|it| it.case);
        self.others.extend(more.filter(|it| Some(*it) != self.chosen));
    }
}

impl Engine {
    pub(super) fn about_meeting(&self, paper: MeetingPaper) -> Result<AboutMeeting, EngineError> {
        Ok(match paper {
            MeetingPaper::Handout(id) => AboutMeeting::Handout(self.handout(id)?),
            MeetingPaper::Minutes(id) => AboutMeeting::Minutes(self.minutes(id)?),
            MeetingPaper::Report { meeting, who } => {
                AboutMeeting::Report(Box::new(self.report(meeting, who.as_ref())?))
            }
            MeetingPaper::Series { group, who } => AboutMeeting::Series(self.series(group, who.as_ref())?),
        })
    }

    fn handout(&self, id: MeetingId) -> Result<MeetingSheet<MeetingPlan>, EngineError> {
        let meeting = self.meeting(id)?;
        let mut cases = Cases::of(&meeting);
        let coming_back = self.coming_back(id)?;
        for made_at in coming_back.iter().map(|it| it.meeting).collect::<BTreeSet<_>>() {
            cases.besides(&self.meeting(made_at)?);
        }
        let plan = meeting.plan(&coming_back);
        let besides = [written_steps(&plan, self.pack()), unknown_roles(&plan, self.pack())].concat();
        let methods = plan.method.clone();
        self.sheet(plan, &cases, methods.as_ref(), besides)
    }

    fn minutes(&self, id: MeetingId) -> Result<MeetingSheet<MeetingMinutes>, EngineError> {
        let minutes = self.meeting_minutes(id)?;
        let besides = unknown_themes(&minutes.themes, self.pack());
        let method = minutes.method.clone();
        self.sheet(minutes, &Cases::of(&self.meeting(id)?), method.as_ref(), besides)
    }

    fn report(
        &self,
        id: MeetingId,
        who: Option<&Colleague>,
    ) -> Result<MeetingSheet<SessionReport>, EngineError> {
        let report = self.session_report(id, who)?;
        let besides = unknown_themes(&report.themes, self.pack());
        let method = report.method.clone();
        self.sheet(report, &Cases::of(&self.meeting(id)?), method.as_ref(), besides)
    }

    fn series(
        &self,
        id: GroupId,
        who: Option<&Colleague>,
    ) -> Result<MeetingSheet<SessionSeries>, EngineError> {
        let series = self.session_series(id, who)?;
        // The questions came from many cases: the names of all count, and what is no name in one of them says nothing.
        let mut cases = Cases::default();
        self.db.rows().meetings_of(id)?.iter().for_each(|it| cases.besides(it));
        let methods: Vec<_> = series.meetings().iter().filter_map(|it| it.method.clone()).collect();
        self.sheet(series, &cases, &methods, Vec::new())
    }

    fn sheet<'a, T: Texts>(
        &self,
        about: T,
        cases: &Cases,
        methods: impl IntoIterator<Item = &'a MeetingMethod>,
        mut besides: Vec<(MeetingField, String)>,
    ) -> Result<MeetingSheet<T>, EngineError> {
        let own = self.own_methods()?;
        let (methods, unknown) = named(methods, &own, self.pack());
        besides.extend(unknown.into_iter().map(|it| (MeetingField::Method, it)));
        let mut sheet = MeetingSheet { about, known: Known::default(), methods, besides };
        sheet.known = self.known_of(&sheet, cases)?;
        Ok(sheet)
    }

    fn known_of(&self, on_it: &impl Texts, cases: &Cases) -> Result<Known, EngineError> {
        let texts = on_it.texts();
        let texts = || texts.iter().map(|it| it.text);
        let chosen = cases.chosen.map(|it| Ok::<_, EngineError>(self.guard(it)?.known_in(texts())));
        cases.others.iter().try_fold(chosen.transpose()?.unwrap_or_default(), |known, case| {
            Ok(known.with_names_of(&self.guard(*case)?.known_in(texts())))
        })
    }
}

/// The names of those `methods` that the pack does not have and that are one's own, and the ids that nobody knows.
fn named<'a>(
    methods: impl IntoIterator<Item = &'a MeetingMethod>,
    own: &[OwnMethod],
    pack: &Pack,
) -> (Vec<(MethodId, MethodName)>, BTreeSet<String>) {
    let (mut names, mut unknown) = (Vec::new(), BTreeSet::new());
    for method in methods {
        let MeetingMethod::Method(id) = method else { continue };
        if pack.method(id).is_some() || names.iter().any(|(it, _)| it == id) {
            continue;
        }
        match own.iter().find(|it| it.id == *id) {
            Some(it) => names.push((it.id.clone(), it.name.clone())),
            None => drop(unknown.insert(id.to_string())),
        }
    }
    (names, unknown)
}

/// The texts of steps that are not those of the handbook: in a meeting that was taken over they may be anyone's. Those
/// of a method of one's own are looked at with the plan.
fn written_steps(plan: &MeetingPlan, pack: &Pack) -> Vec<(MeetingField, String)> {
    let Some(method) = &plan.method else { return Vec::new() };
    if matches!(method, MeetingMethod::Method(id) if OwnMethod::is_own(id)) {
        return Vec::new();
    }
    let of_pack = agenda_of(method, pack, &[]).and_then(Result::ok).unwrap_or_default();
    let look_back = ::content::look_back_step();
    let said =
        |it: &AgendaStep| [it.name.as_str(), it.text.as_str(), it.element_moment.as_str()].map(str::to_owned);
    let handbook: Vec<[String; 3]> = of_pack.steps().iter().chain(&look_back).map(said).collect();
    let steps = plan.agenda.steps().iter().map(said).enumerate();
    let written = steps.filter(|(_, it)| !handbook.contains(it));
    written.flat_map(|(index, texts)| texts.map(|it| (MeetingField::Step(index), it))).collect()
}

fn unknown_roles(plan: &MeetingPlan, pack: &Pack) -> Vec<(MeetingField, String)> {
    let roles = plan.seats.as_slice().iter().enumerate().map(|(index, it)| (index, it.role.as_str()));
    let unknown = roles.filter(|(_, id)| !pack.guide.roles.iter().any(|it| it.id == *id));
    unknown.map(|(index, id)| (MeetingField::Step(index), id.to_owned())).collect()
}

fn unknown_themes(themes: &Themes, pack: &Pack) -> Vec<(MeetingField, String)> {
    let categories = themes.categories().iter().filter(|it| pack.category(it).is_none());
    let is_known = |id| pack.element(id).is_some() || pack.program_element(id).is_some();
    let elements = themes.elements().iter().filter(|it| !is_known(it));
    let ids = categories.map(ToString::to_string).chain(elements.map(ToString::to_string));
    ids.map(|it| (MeetingField::Theme, it)).collect()
}
