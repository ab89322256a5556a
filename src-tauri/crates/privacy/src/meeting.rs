//! The free texts of what is written down about a meeting of colleagues, so that each is looked at before it
//! leaves. Themes, forms and methods are no free text: they are names of the handbook.

use domain::{
    Dimensions, MeetingMinutes, MeetingPlan, Participants, RegisterDimension, SessionReport, SessionSeries,
};

use crate::{FreeText, MeetingField, Place, Texts};

impl Texts for MeetingPlan {
    fn texts(&self) -> Vec<FreeText<'_>> {
        placed(vec![
            (MeetingField::Theme, self.theme.as_str()),
            (MeetingField::Question, self.question.as_str()),
        ])
    }
}

impl Texts for MeetingMinutes {
    fn texts(&self) -> Vec<FreeText<'_>> {
        let mut texts: Vec<(MeetingField, &str)> = participants(self.participants.as_ref());
        texts.push((MeetingField::Theme, self.theme_line.as_str()));
        let learned = self.learned.as_slice().iter().enumerate();
        texts.extend(learned.map(|(index, it)| (MeetingField::Learned(index), it.as_str())));
        for (index, it) in self.agreements.as_slice().iter().enumerate() {
            texts.push((MeetingField::Agreement(index), it.what.as_str()));
            texts.extend(it.who.iter().map(|it| (MeetingField::AgreementWho(index), it.as_str())));
        }
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
        texts.push((MeetingField::Question, self.question.as_str()));
        texts.extend(dimensions(&self.dimensions));
        texts.push((MeetingField::NextSteps, self.next_steps.as_str()));
        placed(texts)
    }
}

impl Texts for SessionSeries {
    fn texts(&self) -> Vec<FreeText<'_>> {
        let mut texts = participants(self.participants.as_ref());
        texts.extend(dimensions(&self.dimensions));
        placed(texts)
    }
}

fn placed(texts: Vec<(MeetingField, &str)>) -> Vec<FreeText<'_>> {
    texts.into_iter().map(|(field, it)| FreeText::new(Place::Meeting(field), it)).collect()
}

fn participants(participants: Option<&Participants>) -> Vec<(MeetingField, &str)> {
    let names = participants.map(Participants::named).unwrap_or_default().iter().enumerate();
    names.map(|(index, it)| (MeetingField::Participant(index), it.as_str())).collect()
}

fn dimensions(dimensions: &Dimensions) -> [(MeetingField, &str); 3] {
    RegisterDimension::ALL.map(|it| (MeetingField::Dimension(it), dimensions.get(it).as_str()))
}

#[cfg(test)]
mod tests {
    use domain::{
        Agreement, Agreements, Colleague, Leader, LearningPoints, MeetingMinutes, Note, Reflection,
        SessionReport,
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
        let plan = MeetingPlan { question: note(), theme: note(), ..MeetingPlan::default() };
        check(&plan, 2);
        let agreement = Agreement { what: note(), who: Some(someone()), due: None };
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
            question: note(),
            dimensions: dimensions(),
            next_steps: note(),
            ..SessionReport::default()
        };
        check(&report, 8);
        let participants = Some(Participants::names(vec![someone()]).unwrap());
        check(&SessionSeries::new(Vec::new(), participants, dimensions()).unwrap(), 4);
    }

    #[test]
    fn blank_forms_leave_freely() {
        assert!(clear(MeetingPlan::default(), &[]).is_ok());
        assert!(clear(MeetingMinutes::default(), &[]).is_ok());
        assert!(clear(SessionReport::default(), &[]).is_ok());
        assert!(clear(SessionSeries::default(), &[]).is_ok());
    }
}
