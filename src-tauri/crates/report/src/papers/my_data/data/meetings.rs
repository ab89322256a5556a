//! What of groups, meetings and own methods is in "mijn gegevens", and which texts leave with it.

use domain::{
    AgreementState, CaseId, Colleague, Group, MadeAgreement, Meeting, MeetingId, MeetingReflection,
    OwnMethod, ReflectedOn, RegisterDimension,
};
use privacy::{FreeText, MeetingField, Place};

/// Everything about meetings of colleagues.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MyMeetings {
    /// The groups, by name.
    pub groups: Vec<Group>,
    /// The meetings, the earliest first.
    pub meetings: Vec<Meeting>,
    /// What was agreed at them.
    pub agreements: Vec<MadeAgreement>,
    /// How people look back on them and on the series of groups.
    pub reflections: Vec<MeetingReflection>,
    /// The methods of one's own, by name.
    pub methods: Vec<OwnMethod>,
}

/// A text in one of them.
struct Said<'a> {
    of: u128,
    field: MeetingField,
    text: &'a str,
    case: Option<CaseId>,
}

impl MyMeetings {
    /// What was agreed at the meeting.
    pub fn agreements_of(&self, meeting: MeetingId) -> impl Iterator<Item = &MadeAgreement> {
        self.agreements.iter().filter(move |it| it.meeting == meeting)
    }

    /// How people look back on it.
    pub fn reflections_on(&self, on: ReflectedOn) -> impl Iterator<Item = &MeetingReflection> {
        self.reflections.iter().filter(move |it| it.on == on)
    }

    /// Every free text, with the case that it comes from when it comes from one.
    pub(super) fn texts(&self) -> impl Iterator<Item = (FreeText<'_>, Option<CaseId>)> {
        let groups =
            self.groups.iter().flat_map(|it| of_group(it).into_iter().map(|said| (it.id.0.as_u128(), said)));
        let meetings = self
            .meetings
            .iter()
            .flat_map(|it| of_meeting(it).into_iter().map(|said| (it.id.0.as_u128(), said)));
        let agreed =
            self.agreements.iter().flat_map(|it| of_agreement(it).map(|said| (it.id.0.as_u128(), said)));
        let back =
            self.reflections.iter().flat_map(|it| of_reflection(it).map(|said| (it.id.0.as_u128(), said)));
        // A method has no number of its own: the place in the list tells one from another.
        let methods = (0_u128..).zip(&self.methods);
        let methods = methods.flat_map(|(at, it)| of_method(it).into_iter().map(move |said| (at, said)));
        let without_case = groups.chain(agreed).chain(back).chain(methods);
        let without_case = without_case.map(|(of, (field, text))| Said { of, field, text, case: None });
        let with_case = meetings.map(|(of, (field, text, case))| Said { of, field, text, case });
        without_case
            .chain(with_case)
            .map(|it| (FreeText::new(Place::OfMeeting(it.of, it.field), it.text), it.case))
    }
}

type Text<'a> = (MeetingField, &'a str);

fn of_group(it: &Group) -> Vec<Text<'_>> {
    let mut texts = vec![(MeetingField::Group, it.name.as_str())];
    texts.extend(it.place.iter().map(|it| (MeetingField::Room, it.as_str())));
    texts.extend(people(it.members.as_slice()));
    if let Some(leader) = &it.leader {
        texts.push((MeetingField::Leader, leader.name.as_str()));
        texts.extend(leader.register.iter().map(|it| (MeetingField::LeaderRegister, it.as_str())));
    }
    texts
}

fn people(names: &[Colleague]) -> impl Iterator<Item = Text<'_>> {
    names.iter().enumerate().map(|(index, it)| (MeetingField::Participant(index), it.as_str()))
}

fn of_meeting(it: &Meeting) -> Vec<(MeetingField, &str, Option<CaseId>)> {
    let mut texts = vec![(MeetingField::Theme, it.theme.as_str())];
    texts.extend(it.place.iter().map(|it| (MeetingField::Room, it.as_str())));
    if let Some(leader) = &it.leader {
        texts.push((MeetingField::Leader, leader.name.as_str()));
        texts.extend(leader.register.iter().map(|it| (MeetingField::LeaderRegister, it.as_str())));
    }
    texts.extend(it.participants.iter().flat_map(|it| people(it.named())));
    let others = it.offers.as_slice().iter().filter_map(|it| it.by.as_ref());
    let others = others.chain(it.seats.as_slice().iter().map(|it| &it.who)).enumerate();
    texts.extend(others.map(|(index, it)| (MeetingField::AgreementWho(index), it.as_str())));
    for (index, step) in it.agenda.steps().iter().enumerate() {
        let said = [step.name.as_str(), step.text.as_str(), step.element_moment.as_str()];
        texts.extend(said.map(|it| (MeetingField::Step(index), it)));
    }
    let learned = it.notes.learned.as_slice().iter().enumerate();
    texts.extend(learned.map(|(index, it)| (MeetingField::Learned(index), it.as_str())));
    texts.push((MeetingField::ForTeam, it.notes.for_team.as_str()));
    let offered = it.offers.as_slice().iter().enumerate();
    let offered = offered.map(|(index, it)| (MeetingField::Offered(index), it.question.as_str(), it.case));
    texts.into_iter().map(|(field, text)| (field, text, None)).chain(offered).collect()
}

fn of_agreement(it: &MadeAgreement) -> impl Iterator<Item = Text<'_>> {
    let outcome = match &it.state {
        AgreementState::Open => None,
        AgreementState::Done { on: _, outcome } => Some((MeetingField::Agreement(1), outcome.as_str())),
    };
    let who = it.agreement.who.as_ref().map(|it| (MeetingField::AgreementWho(0), it.as_str()));
    [(MeetingField::Agreement(0), it.agreement.what.as_str())].into_iter().chain(who).chain(outcome)
}

fn of_reflection(it: &MeetingReflection) -> impl Iterator<Item = Text<'_>> {
    let dimensions = RegisterDimension::ALL
        .map(|dimension| (MeetingField::Dimension(dimension), it.dimensions.get(dimension).as_str()));
    let who = it.who.as_ref().map(|it| (MeetingField::Participant(0), it.as_str()));
    let said =
        [(MeetingField::Question, it.question.as_str()), (MeetingField::NextSteps, it.next_steps.as_str())];
    dimensions.into_iter().chain(said).chain(who)
}

fn of_method(it: &OwnMethod) -> Vec<Text<'_>> {
    let said = [it.name.as_str(), it.when.as_str(), it.note.as_str()];
    let mut texts: Vec<_> = said.map(|it| (MeetingField::Method, it)).to_vec();
    for (index, step) in it.steps.as_slice().iter().enumerate() {
        let said = [step.name.as_str(), step.text.as_str(), step.element_moment.as_str()];
        texts.extend(said.map(|it| (MeetingField::Step(index), it)));
    }
    texts
}
