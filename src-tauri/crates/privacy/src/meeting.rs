//! The free texts of what is written down about a meeting of colleagues, so that each is looked at before it
//! leaves. Themes, forms and methods are no free text: they are names of the handbook.

use domain::{
    Agenda, Agreements, Colleague, Dimensions, MeetingCalendar, MeetingMethod, MeetingMinutes, MeetingPlan,
    OwnMethod, Participants, RegisterDimension, SessionReport, SessionSeries,
};

use crate::{FreeText, MeetingField, Place, Texts};

impl Texts for MeetingPlan {
    fn texts(&self) -> Vec<FreeText<'_>> {
        let mut texts = vec![
            (MeetingField::Theme, self.theme.as_str()),
            (MeetingField::Question, self.question.as_str()),
        ];
        let offered = self.from_the_field.iter().enumerate();
        texts.extend(offered.map(|(index, it)| (MeetingField::Offered(index), it.as_str())));
        // The steps of the handbook say nothing of a family; those that a worker wrote may.
        if matches!(&self.method, Some(MeetingMethod::Method(id)) if OwnMethod::is_own(id)) {
            texts.extend(steps(&self.agenda));
        }
        let seats = self.seats.as_slice().iter().enumerate();
        texts.extend(seats.map(|(index, it)| (MeetingField::Participant(index), it.who.as_str())));
        texts.append(&mut agreements(&self.coming_back));
        placed(texts)
    }
}

impl Texts for MeetingMinutes {
    fn texts(&self) -> Vec<FreeText<'_>> {
        let mut texts: Vec<(MeetingField, &str)> = participants(self.participants.as_ref());
        texts.push((MeetingField::Theme, self.theme_line.as_str()));
        let learned = self.learned.as_slice().iter().enumerate();
        texts.extend(learned.map(|(index, it)| (MeetingField::Learned(index), it.as_str())));
        texts.append(&mut agreements(&self.agreements));
        texts.push((MeetingField::ForTeam, self.for_team.as_str()));
        placed(texts)
    }
}

impl Texts for SessionReport {
    fn texts(&self) -> Vec<FreeText<'_>> {
        let mut texts = Vec::new();
        if let Some(leader) = &self.leader {
            texts.push((MeetingField::Leader, leader.name.as_str()));
            texts.extend(leader.register.iter().map(|it| (MeetingField::LeaderRegister, it.as_str())));
        }
        texts.append(&mut participants(self.participants.as_ref()));
        texts.extend(by(self.participants.as_ref(), self.by.as_ref()));
        texts.push((MeetingField::Question, self.question.as_str()));
        texts.extend(dimensions(&self.dimensions));
        texts.push((MeetingField::NextSteps, self.next_steps.as_str()));
        placed(texts)
    }
}

impl Texts for SessionSeries {
    fn texts(&self) -> Vec<FreeText<'_>> {
        let mut texts = participants(self.participants.as_ref());
        texts.extend(by(self.participants.as_ref(), self.by.as_ref()));
        texts.extend(dimensions(&self.dimensions));
        placed(texts)
    }
}

impl Texts for MeetingCalendar {
    fn texts(&self) -> Vec<FreeText<'_>> {
        let mut texts = Vec::new();
        for it in &self.0 {
            let group = it.group.iter().map(|it| (MeetingField::Group, it.as_str()));
            let place = it.place.iter().map(|it| (MeetingField::Room, it.as_str()));
            for text in group.chain(place) {
                // A series has one name and mostly one room: each is looked at once.
                if !texts.contains(&text) {
                    texts.push(text);
                }
            }
        }
        placed(texts)
    }
}

/// The texts of the steps of a method that a worker made.
pub(crate) fn steps(agenda: &Agenda) -> Vec<(MeetingField, &str)> {
    let steps = agenda.steps().iter().enumerate();
    steps
        .flat_map(|(index, step)| {
            [step.name.as_str(), step.text.as_str(), step.element_moment.as_str()]
                .map(|it| (MeetingField::Step(index), it))
        })
        .collect()
}

fn placed(texts: Vec<(MeetingField, &str)>) -> Vec<FreeText<'_>> {
    texts.into_iter().map(|(field, it)| FreeText::new(Place::Meeting(field), it)).collect()
}

fn participants(participants: Option<&Participants>) -> Vec<(MeetingField, &str)> {
    let names = participants.map(Participants::named).unwrap_or_default().iter().enumerate();
    names.map(|(index, it)| (MeetingField::Participant(index), it.as_str())).collect()
}

/// Whose paper it is, counted as one more than those who were there.
fn by<'a>(participants: Option<&Participants>, by: Option<&'a Colleague>) -> Option<(MeetingField, &'a str)> {
    let index = participants.map_or(0, |it| it.named().len());
    by.map(|it| (MeetingField::Participant(index), it.as_str()))
}

fn agreements(agreements: &Agreements) -> Vec<(MeetingField, &str)> {
    let mut texts = Vec::new();
    for (index, it) in agreements.as_slice().iter().enumerate() {
        texts.push((MeetingField::Agreement(index), it.what.as_str()));
        texts.extend(it.who.iter().map(|it| (MeetingField::AgreementWho(index), it.as_str())));
    }
    texts
}

fn dimensions(dimensions: &Dimensions) -> [(MeetingField, &str); 3] {
    RegisterDimension::ALL.map(|it| (MeetingField::Dimension(it), dimensions.get(it).as_str()))
}

#[cfg(test)]
mod tests {
    use domain::{
        Agenda, AgendaStep, Agreement, Leader, LearningPoints, MeetingMinutes, MethodId, Note, Reflection,
        SessionReport, StepKind, StepMinutes, StepName,
    };

    use super::*;
    use crate::{InTheWay, clear};

    const NUMBER: &str = "06 12345678";

    fn note() -> Note {
        Note::new(NUMBER).unwrap()
    }

    fn someone() -> Colleague {
        Colleague::new(NUMBER).unwrap()
    }

    fn dimensions() -> Dimensions {
        let text = || Reflection::new(NUMBER).unwrap();
        Dimensions { technical: text(), normative: text(), personal: text() }
    }

    /// A telephone number stands in every free text of `thing`, `count` of them.
    #[track_caller]
    fn check(thing: &impl Texts, count: usize) {
        assert_eq!(InTheWay::of(thing).findings.len(), count);
        assert!(clear(thing, &[]).is_err());
    }

    #[test]
    fn every_free_text_of_a_meeting_is_looked_at() {
        let agreement = Agreement { what: note(), who: Some(someone()), due: None };
        let role = domain::RoleId::new("begeleider").unwrap();
        let plan = MeetingPlan {
            question: note(),
            theme: note(),
            from_the_field: vec![note(); 2],
            seats: domain::Seats::new(vec![domain::Seat { role, who: someone() }]).unwrap(),
            coming_back: Agreements::new(vec![agreement.clone()]).unwrap(),
            ..MeetingPlan::default()
        };
        check(&plan, 7);
        let minutes = MeetingMinutes {
            participants: Some(Participants::names(vec![someone(); 2]).unwrap()),
            theme_line: note(),
            learned: LearningPoints::new(vec![note(); 2]).unwrap(),
            agreements: Agreements::new(vec![agreement]).unwrap(),
            for_team: note(),
            ..MeetingMinutes::default()
        };
        check(&minutes, 8);
        let report = SessionReport {
            leader: Some(Leader { name: someone(), register: Some(someone()) }),
            participants: Some(Participants::names(vec![someone()]).unwrap()),
            by: Some(someone()),
            question: note(),
            dimensions: dimensions(),
            next_steps: note(),
            ..SessionReport::default()
        };
        check(&report, 9);
        let participants = Some(Participants::names(vec![someone()]).unwrap());
        let mut series = SessionSeries::new(Vec::new(), participants, dimensions()).unwrap();
        series.by = Some(someone());
        check(&series, 5);
    }

    #[test]
    fn the_steps_that_a_worker_wrote_are_looked_at() {
        let step = AgendaStep {
            kind: StepKind::Method,
            name: StepName::new(NUMBER).unwrap(),
            text: note(),
            element_moment: note(),
            questions: Vec::new(),
            suggested: StepMinutes { usual: 5, least: 2 },
            minutes: 5,
        };
        let plan = |method: &str| MeetingPlan {
            method: Some(MeetingMethod::Method(MethodId::new(method).unwrap())),
            agenda: Agenda::new(vec![step.clone(); 2]).unwrap(),
            ..MeetingPlan::default()
        };
        check(&plan("eigen-1"), 6);
        assert!(clear(plan("balint"), &[]).is_ok(), "those of the handbook were looked at by its makers");
    }

    #[test]
    fn a_calendar_is_looked_at_once_for_each_name() {
        let group = domain::GroupName::new(NUMBER).ok();
        let place = domain::MeetingPlace::new(NUMBER).ok();
        let at = |hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        let time = domain::MeetingTime::new("2026-11-25".parse().unwrap(), at(13), at(14)).unwrap();
        let entry = domain::CalendarEntry {
            id: uuid::Uuid::nil(),
            revision: 0,
            time,
            form: domain::MeetingForm::Intervision,
            group: group.clone(),
            place: place.clone(),
            is_off: false,
        };
        check(&MeetingCalendar(vec![entry; 3]), 2);
    }

    #[test]
    fn blank_forms_leave_freely() {
        assert!(clear(MeetingPlan::default(), &[]).is_ok());
        assert!(clear(MeetingMinutes::default(), &[]).is_ok());
        assert!(clear(SessionReport::default(), &[]).is_ok());
        assert!(clear(SessionSeries::default(), &[]).is_ok());
    }
}
