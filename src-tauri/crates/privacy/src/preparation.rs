//! The free texts of a preparation that goes to a colleague, each question with what was said of the words of its case.

use domain::{MeetingMethod, OwnMethod, Preparation};

use crate::meeting::steps;
use crate::own_method::said_in;
use crate::{FreeText, Known, MeetingField, Place, Texts};

/// A preparation, with what the worker said of the words of the cases that its questions come from.
#[derive(Clone, PartialEq, Eq)]
pub struct KnownPreparation {
    /// The preparation.
    pub preparation: Preparation,
    /// For each question what was said of the words of its case, in the same order; `None` when it comes from none.
    pub known: Vec<Option<Known>>,
}

impl Texts for KnownPreparation {
    fn texts(&self) -> Vec<FreeText<'_>> {
        let it = &self.preparation;
        let mut texts: Vec<(MeetingField, &str)> = Vec::new();
        texts.extend(it.group.iter().map(|it| (MeetingField::Group, it.as_str())));
        texts.extend(it.place.iter().map(|it| (MeetingField::Room, it.as_str())));
        texts.push((MeetingField::Theme, it.theme.as_str()));
        // The steps of the handbook say nothing of a family; those that a worker wrote may.
        if matches!(&it.method, Some(MeetingMethod::Method(id)) if OwnMethod::is_own(id)) {
            texts.extend(steps(&it.agenda));
        }
        texts.extend(it.own_method.iter().flat_map(said_in));
        let mut all: Vec<_> =
            texts.into_iter().map(|(field, it)| FreeText::new(Place::Meeting(field), it)).collect();
        for (index, question) in it.questions.iter().enumerate() {
            let by = question.by.iter().map(|it| (MeetingField::Participant(index), it.as_str()));
            let asked = (MeetingField::Offered(index), question.question.as_str());
            for (field, it) in by.chain([asked]) {
                let text = FreeText::new(Place::Meeting(field), it);
                all.push(match self.known.get(index) {
                    Some(Some(known)) => text.with(known),
                    Some(None) | None => text,
                });
            }
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use domain::{
        Agenda, Colleague, GroupName, MeetingForm, MeetingPlace, MeetingSubject, MeetingTime, MethodId,
        MethodName, Note, OwnStep, OwnSteps, PreparedQuestion, StepMinutes, StepName,
    };

    use super::*;
    use crate::{InTheWay, Kind, clear};

    const NUMBER: &str = "06 12345678";

    fn note(text: &str) -> Note {
        Note::new(text).unwrap()
    }

    fn asked(question: &str) -> PreparedQuestion {
        PreparedQuestion {
            by: Colleague::new(NUMBER).ok(),
            question: note(question),
            is_chosen: false,
            picture: None,
        }
    }

    fn prepared(text: &str, questions: Vec<PreparedQuestion>) -> Preparation {
        let at = |hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        let step = OwnStep {
            name: StepName::new(NUMBER).unwrap(),
            text: note(NUMBER),
            element_moment: note(NUMBER),
            minutes: StepMinutes { usual: 5, least: 2 },
        };
        let own = OwnMethod {
            id: MethodId::new("eigen-1").unwrap(),
            name: MethodName::new(NUMBER).unwrap(),
            when: note(NUMBER),
            note: note(NUMBER),
            based_on: None,
            steps: OwnSteps::new(vec![step]).unwrap(),
        };
        Preparation {
            group: GroupName::new(text).ok(),
            time: MeetingTime::new("2026-11-25".parse().unwrap(), at(13), at(14)).unwrap(),
            place: MeetingPlace::new(text).ok(),
            form: MeetingForm::Intervision,
            subject: MeetingSubject::Question,
            theme: note(text),
            questions,
            method: Some(MeetingMethod::Method(own.id.clone())),
            own_method: (!text.is_empty()).then_some(own),
            agenda: Agenda::default(),
        }
    }

    #[test]
    fn what_is_handed_over_is_looked_at_everywhere() {
        let preparation = prepared(NUMBER, vec![asked(NUMBER); 2]);
        let thing = KnownPreparation { preparation, known: Vec::new() };
        assert_eq!(InTheWay::of(&thing).findings.len(), 3 + 4 + 3 + 3);
        assert!(clear(thing, &[]).is_err());
    }

    #[test]
    fn what_was_said_of_the_words_of_a_case_counts_for_its_question_only() {
        let by = |question| PreparedQuestion { by: None, ..asked(question) };
        let preparation = prepared("", vec![by("Hoe bel ik Winkel?"), by("Hoe bel ik Winkel terug?")]);
        let known = Known::default().with_name("winkel", Kind::FamilyName);
        let found = |known| {
            let thing = KnownPreparation { preparation: preparation.clone(), known };
            let places: Vec<_> = InTheWay::of(&thing).findings.into_iter().map(|it| it.place).collect();
            places
        };
        assert_eq!(found(Vec::new()), []);
        assert_eq!(found(vec![None, Some(known)]), [Place::Meeting(MeetingField::Offered(1))]);
    }
}
