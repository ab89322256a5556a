//! From a method, or from the conversation guide, to the steps of one meeting. Whose meeting it is, is not known here.

use domain::{
    Agenda, AgendaStep, MeetingError, MeetingMethod, Note, StepKind, StepMinutes, StepName, Variant,
    least_minutes,
};

use crate::own_method::{cut, note};
use crate::words::messages as say;
use crate::{Method, MethodStep, Pack, VariantStep};

/// What looking back on what was agreed usually takes, in minutes.
const LOOK_BACK: StepMinutes = StepMinutes { usual: 5, least: 3 };

/// The steps of that method, with the minutes that it suggests; `None` when neither the pack nor `own` has it.
pub fn agenda_of(
    method: &MeetingMethod,
    pack: &Pack,
    own: &[Method],
) -> Option<Result<Agenda, MeetingError>> {
    let steps = match method {
        MeetingMethod::Guide => {
            pack.guide.variant(Variant::Group)?.steps.iter().filter_map(of_guide).collect()
        }
        MeetingMethod::Method(id) => {
            let method = pack.method(id).or_else(|| own.iter().find(|it| it.id == *id))?;
            method.steps.iter().filter_map(of_method).collect()
        }
    };
    Some(Agenda::new(steps))
}

/// The step with which a meeting begins when there is something to look back on.
pub fn look_back_step() -> Option<AgendaStep> {
    Some(AgendaStep {
        kind: StepKind::LookBack,
        name: StepName::new(&say::meeting_look_back()).ok()?,
        text: note(&say::meeting_look_back_text()),
        element_moment: Note::default(),
        questions: Vec::new(),
        suggested: LOOK_BACK,
        minutes: LOOK_BACK.usual,
    })
}

fn of_method(step: &MethodStep) -> Option<AgendaStep> {
    let usual = u32::from(step.minutes);
    let least = step.least.map_or_else(|| least_minutes(usual), u32::from);
    Some(AgendaStep {
        kind: StepKind::Method,
        name: StepName::new(cut(&step.name, StepName::MOST)).ok()?,
        text: note(&step.text),
        element_moment: step.element_moment.as_deref().map(note).unwrap_or_default(),
        questions: step.questions.clone(),
        suggested: StepMinutes { usual, least },
        minutes: usual,
    })
}

fn of_guide(step: &VariantStep) -> Option<AgendaStep> {
    let usual = u32::from(step.minutes);
    Some(AgendaStep {
        kind: StepKind::Method,
        name: StepName::new(cut(&step.name, StepName::MOST)).ok()?,
        text: note(&step.text),
        element_moment: Note::default(),
        questions: step.questions.clone(),
        suggested: StepMinutes { usual, least: least_minutes(usual) },
        minutes: usual,
    })
}

#[cfg(test)]
mod tests {
    use domain::MethodId;

    use super::*;

    fn method(id: &str) -> MeetingMethod {
        MeetingMethod::Method(MethodId::new(id).unwrap())
    }

    #[test]
    fn every_method_of_the_pack_has_an_agenda_of_its_own_minutes() {
        let pack = Pack::shipped();
        for it in &pack.methods {
            let agenda = agenda_of(&MeetingMethod::Method(it.id.clone()), pack, &[]).unwrap().unwrap();
            let minutes: u32 = it.steps.iter().map(|it| u32::from(it.minutes)).sum();
            assert_eq!((agenda.steps().len(), agenda.minutes()), (it.steps.len(), minutes), "{}", it.id);
        }
        let guide = agenda_of(&MeetingMethod::Guide, pack, &[]).unwrap().unwrap();
        assert_eq!(guide.minutes(), 60);
        assert!(
            guide.steps().iter().all(|it| !it.questions.is_empty()),
            "each step of the guide asks something"
        );
    }

    #[test]
    fn a_step_of_a_method_asks_what_the_pack_says() {
        let agenda = agenda_of(&method("elementenronde"), Pack::shipped(), &[]).unwrap().unwrap();
        let asked: Vec<_> = agenda.steps().iter().map(|it| it.questions.len()).collect();
        assert_eq!(asked, [2, 3, 3, 0, 3, 3, 1, 3, 3]);
        assert_eq!(agenda.steps()[4].questions[0].as_str(), "patroon-1");
    }

    #[test]
    fn a_method_that_is_nowhere_has_no_agenda_and_one_of_ones_own_has() {
        let pack = Pack::shipped();
        assert_eq!(agenda_of(&method("eigen-1"), pack, &[]), None);
        let own = Method { id: MethodId::new("eigen-1").unwrap(), ..pack.methods[0].clone() };
        let agenda = agenda_of(&method("eigen-1"), pack, &[own]).unwrap().unwrap();
        assert_eq!(agenda.minutes(), 65);
    }

    #[test]
    fn looking_back_has_words_and_minutes() {
        let step = look_back_step().unwrap();
        assert_eq!(step.kind, StepKind::LookBack);
        assert_eq!((step.name.as_str(), step.minutes), ("Terugblik op afspraken", 5));
        assert!(!step.text.is_blank());
    }

    #[test]
    fn a_text_that_is_too_long_is_cut_between_letters() {
        assert_eq!(cut("één", 2), "éé");
        assert_eq!(cut("één", 3), "één");
        assert_eq!(note(&"é".repeat(3_000)).as_str().chars().count(), Note::MOST);
    }
}
