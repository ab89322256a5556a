//! A name replaced in every text of a case, as one step. Earlier versions keep the texts as they were: that is what they
//! are for, and forgetting them is a choice of its own.

use domain::{
    Answer, Case, CaseId, Experiment, ExperimentState, GuardWord, Label, NameSalt, Note, Reflection, Story,
    Tag, TextError,
};
use privacy::replace_everywhere;

use super::keeping::{Who, name_of, remember};
use crate::op::Op;
use crate::transact::{Changed, Work};
use crate::{Engine, EngineError};

/// A name, and what comes in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplaceName {
    /// The name.
    pub name: String,
    /// The words in its place.
    pub words: String,
    /// Who it is, to remember; `None` remembers nothing.
    pub who: Option<Who>,
}

impl Engine {
    /// Replaces a name in every text of the case, and gives back in how many places it stood. When a text would become
    /// too long nothing is replaced. The label keeps the name only when it could not be a label without it.
    pub fn replace_name(&mut self, id: CaseId, input: &ReplaceName) -> Result<Changed<u32>, EngineError> {
        let name = name_of(&input.name)?;
        let words = GuardWord::new(&input.words)?;
        let (now, salt) = (self.clock.now(), NameSalt(self.new_id()));
        self.transact(Op::ReplaceName, |work| {
            let case = work.case(id)?;
            let mut found = Found { name: name.as_str(), words: words.as_str(), places: 0 };
            let case = found.in_case(work, case)?;
            for tag in work.tx.tags_of(id)? {
                found.in_tag(work, tag)?;
            }
            for answer in work.tx.answers_of(id)? {
                found.in_answer(work, answer)?;
            }
            for experiment in work.tx.experiments_of(id)? {
                found.in_experiment(work, experiment)?;
            }
            let places = found.places;
            if places > 0 {
                work.put_case(Case { changed_at: now, ..case })?;
            }
            if let Some(who) = input.who {
                remember(work, id, name.as_str(), who, salt)?;
            }
            Ok(places)
        })
    }
}

/// A name that is being replaced, and in how many places it was so far.
struct Found<'a> {
    name: &'a str,
    words: &'a str,
    places: u32,
}

impl Found<'_> {
    /// Puts the words in the place of the name in `text`, and says whether it stood there.
    fn replace<T>(
        &mut self,
        text: &mut T,
        as_str: impl Fn(&T) -> &str,
        new: impl Fn(&str) -> Result<T, TextError>,
    ) -> Result<bool, TextError> {
        let (replaced, places) = replace_everywhere(as_str(text), self.name, self.words);
        if places.is_empty() {
            return Ok(false);
        }
        *text = new(&replaced)?;
        self.places = self.places.saturating_add(u32::try_from(places.len()).unwrap_or(u32::MAX));
        Ok(true)
    }

    fn note(&mut self, text: &mut Note) -> Result<bool, TextError> {
        self.replace(text, Note::as_str, Note::new)
    }

    /// The case with the words in its texts; it is not put there yet.
    fn in_case(&mut self, work: &Work<'_>, mut case: Case) -> Result<Case, EngineError> {
        let taken = work.tx.labels()?;
        let is_free = |it: &Label| {
            it.folded() == case.label.folded() || !taken.iter().any(|other| other.folded() == it.folded())
        };
        let (label, places) = replace_everywhere(case.label.as_str(), self.name, self.words);
        if let Some(label) = Label::new(&label).ok().filter(|it| !places.is_empty() && is_free(it)) {
            self.places = self.places.saturating_add(1);
            case.label = label;
        }
        self.replace(&mut case.story, Story::as_str, Story::new)?;
        for goal in &mut case.goals {
            self.note(goal)?;
        }
        for it in &mut case.program {
            self.note(&mut it.value)?;
        }
        Ok(case)
    }

    fn in_tag(&mut self, work: &mut Work<'_>, mut tag: Tag) -> Result<(), EngineError> {
        if self.note(&mut tag.note)? { work.put_tag(tag) } else { Ok(()) }
    }

    fn in_answer(&mut self, work: &mut Work<'_>, mut answer: Answer) -> Result<(), EngineError> {
        let stood_there = self.replace(&mut answer.text, Reflection::as_str, Reflection::new)?;
        if stood_there { work.put_answer(answer) } else { Ok(()) }
    }

    fn in_experiment(&mut self, work: &mut Work<'_>, mut it: Experiment) -> Result<(), EngineError> {
        let mut stood_there = false;
        for line in [&mut it.what, &mut it.with_whom, &mut it.noticed_by, &mut it.asked_by] {
            stood_there |= self.note(line)?;
        }
        if let ExperimentState::Done { outcome, .. } = &mut it.state {
            stood_there |= self.note(outcome)?;
        }
        if stood_there { work.put_experiment(it) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use ::content::Pack;
    use domain::{Intensity, Phase, QuestionId, Role};
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;
    use storage::Db;

    use super::*;
    use crate::{CaseDetail, Clock, Content, ExperimentInput, FixedClock, Mark, TagInput};

    fn engine() -> Engine {
        let clock: Arc<dyn Clock> = Arc::new(FixedClock::at("2026-11-22T14:30:00".parse().unwrap()));
        Engine::new(Db::in_memory().unwrap(), Content::new(Pack::shipped().clone()), clock)
    }

    /// A case with these texts, wherever a case has one.
    fn case_with(engine: &mut Engine, texts: &[String]) -> CaseId {
        let id = engine.create_case().unwrap().value;
        let text = |place: usize| texts[place % texts.len()].as_str();
        engine.set_story(id, text(0)).unwrap();
        engine.set_goals(id, &[text(1).to_owned(), text(2).to_owned()]).unwrap();
        let locatie = domain::ElementId::new("locatie").unwrap();
        engine.set_program(id, locatie, Some(Phase::Care), text(3)).unwrap();
        let element = domain::ElementId::new("time-out").unwrap();
        let tag = TagInput {
            element,
            phase: Phase::Start,
            intensity: Intensity::Medium,
            recipients: Vec::new(),
            manners: Vec::new(),
            note: text(4).to_owned(),
            effect: None,
        };
        engine.add_tag(id, tag).unwrap();
        engine.set_answer(id, QuestionId::new("blik-2").unwrap(), text(5)).unwrap();
        let line = |place: usize| format!("iets {}", text(place));
        let experiment = ExperimentInput {
            what: line(6),
            element: None,
            with_whom: line(7),
            noticed_by: line(8),
            asked_by: line(9),
            look_back_on: "2026-12-06".parse().unwrap(),
        };
        let experiment = engine.add_experiment(id, experiment).unwrap().value;
        engine.finish_experiment(experiment, &line(10)).unwrap();
        id
    }

    /// The words of a text as a person sees them: letters only, small, without what no one sees.
    fn words(text: &str) -> Vec<String> {
        let seen = text.replace('\u{ad}', "").to_lowercase();
        seen.split(|it: char| !it.is_alphabetic()).map(str::to_owned).collect()
    }

    fn has_name(detail: &CaseDetail) -> bool {
        super::super::texts_of(detail)
            .into_iter()
            .any(|text| words(text).iter().any(|it| it == "daan" || it == "daans"))
    }

    fn text() -> impl Strategy<Value = String> {
        let pieces = [
            "Daan",
            "daan",
            "DAAN",
            "Daans",
            "Da\u{ad}an",
            "Daantje",
            "zoon",
            "moeder",
            " ",
            " ",
            "\n",
            ", ",
            "'",
            "-",
            "3",
            "é",
            "Casus ",
            "Triple P",
            "š",
            "👩‍👧",
            "\u{a0}",
        ];
        vec(select(pieces.to_vec()), 1..12).prop_map(|it| it.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn no_name_is_left_in_any_text_and_one_step_back_brings_all_back(texts in vec(text(), 1..11)) {
            let mut engine = engine();
            let id = case_with(&mut engine, &texts);
            let before = engine.dump_of_work().unwrap();
            let stood_there = has_name(&engine.case(id).unwrap());
            let who = Some(Who { role: Role::Son, age: Some(9), same_as: None });
            let input = ReplaceName { name: "Daan".into(), words: "zoon A".into(), who };
            let places = engine.replace_name(id, &input).unwrap().value;
            prop_assert!(!has_name(&engine.case(id).unwrap()));
            prop_assert_eq!(places > 0, stood_there);
            let known = engine.guard(id).unwrap();
            let story = engine.case(id).unwrap().case.story;
            prop_assert!(known.look(story.as_str()).iter().all(|it| it.person.is_none()));
            engine.undo().unwrap();
            prop_assert_eq!(engine.dump_of_work().unwrap(), before);
        }

        #[test]
        fn marks_stand_in_order_apart_and_on_whole_characters(text in text()) {
            let mut engine = engine();
            let id = engine.create_case().unwrap().value;
            for name in ["Daan", "moeder Daan", "zoon"] {
                let who = Who { role: Role::Son, age: None, same_as: None };
                engine.name_role(id, name, who).unwrap();
            }
            let guard = engine.guard(id).unwrap();
            let found = privacy::find(&text, &guard.known_in([text.as_str()]));
            let mut end = 0;
            for Mark { finding, .. } in guard.look(&text) {
                prop_assert!(finding.at.start >= end && text.get(finding.at.clone()).is_some());
                end = finding.at.end;
                let is_open = found.iter().any(|it| it.at.start < end && finding.at.start < it.at.end);
                prop_assert!(is_open, "what is marked stops at the way out too: {:?}", finding);
            }
        }
    }
}
