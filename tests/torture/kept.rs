//! What should be in the vault: plain maps that know nothing of files, SQL or the engine's own bookkeeping.

use std::collections::BTreeMap;

use chrono::Days;
use content::{Pack, Sample};
use domain::{
    Answer, Case, CaseId, ElementId, Experiment, ExperimentId, ExperimentState, Expiry, HandbookMark, Label,
    Origin, Phase, Place, ProgramNote, QuestionId, Reflection, Story, Tag, TagId,
};
use engine::{CaseDetail, CaseFilter, Engine, EngineError};

use crate::change::Change;
use crate::vault_on_disk::{id_of, moment_of};

/// A case with all that hangs on it.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptCase {
    pub case: Case,
    /// True while the engine chose the name, so that any is good.
    pub any_label: bool,
    pub tags: BTreeMap<TagId, Tag>,
    pub answers: BTreeMap<QuestionId, Reflection>,
    pub experiments: BTreeMap<ExperimentId, Experiment>,
}

/// What undo can bring back.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rows {
    pub cases: BTreeMap<CaseId, KeptCase>,
    pub marks: BTreeMap<ElementId, HandbookMark>,
}

/// Everything that a worker wrote, with the steps of this run.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    pub rows: Rows,
    pub places: BTreeMap<CaseId, Place>,
    done: Vec<Rows>,
    undone: Vec<Rows>,
}

impl Kept {
    /// What is in the open vault, read as the screens read it.
    pub fn read(engine: &Engine) -> Result<Self, EngineError> {
        let mut kept = Self::default();
        for filter in [CaseFilter::Kept, CaseFilter::Bin] {
            for head in engine.cases(filter)? {
                let detail = engine.case(head.id)?;
                if let Some(place) = &detail.place {
                    kept.places.insert(head.id, place.clone());
                }
                kept.rows.cases.insert(head.id, KeptCase::of(detail));
            }
        }
        kept.rows.marks = engine.handbook_marks()?.into_iter().map(|it| (it.element.clone(), it)).collect();
        Ok(kept)
    }

    /// Forgets the steps, as a restart does.
    pub fn restart(&mut self) {
        self.done.clear();
        self.undone.clear();
    }

    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Where the two differ, in words without text of a case; `None` when they hold the same.
    /// A name that the engine chose is as good as any, and becomes known.
    pub fn difference(&mut self, read: &Self) -> Option<String> {
        for (id, case) in self.rows.cases.iter_mut().filter(|(_, it)| it.any_label) {
            if let Some(there) = read.rows.cases.get(id) {
                case.case.label = there.case.label.clone();
                case.any_label = false;
            }
        }
        let (ours, theirs) = (&self.rows.cases, &read.rows.cases);
        for id in ours.keys().chain(theirs.keys()) {
            match (ours.get(id), theirs.get(id)) {
                (Some(here), Some(there)) if here == there => {}
                (Some(here), Some(there)) => return Some(format!("case {id:?}: {}", here.difference(there))),
                (Some(_), None) => return Some(format!("case {id:?} is not in the vault")),
                (None, _) => return Some(format!("case {id:?} should not be in the vault")),
            }
        }
        if self.rows.marks != read.rows.marks {
            return Some("the marks of the handbook".to_owned());
        }
        (self.places != read.places).then(|| "the places".to_owned())
    }

    /// Does what the change says, made in that step.
    pub fn apply(&mut self, change: &Change, step: u64) {
        let before = self.rows.clone();
        match change {
            Change::Undo => {
                let earlier = self.done.pop().expect("a step to take back");
                self.undone.push(std::mem::replace(&mut self.rows, earlier));
                return self.forget_places_of_gone_cases();
            }
            Change::Redo => {
                let later = self.undone.pop().expect("a step to do again");
                self.done.push(std::mem::replace(&mut self.rows, later));
                return;
            }
            Change::EmptyBin => {
                self.rows.cases.retain(|_, it| it.case.binned_on.is_none());
                self.restart();
                return self.forget_places_of_gone_cases();
            }
            Change::Place(id, place) => {
                self.places.insert(*id, place.clone());
                return;
            }
            other => self.rows.write(other, step),
        }
        if self.rows != before {
            self.done.push(before);
            self.undone.clear();
        }
    }

    fn forget_places_of_gone_cases(&mut self) {
        let cases = &self.rows.cases;
        self.places.retain(|id, _| cases.contains_key(id));
    }
}

impl Rows {
    /// The cases that can be written in.
    pub fn in_use(&self) -> Vec<&KeptCase> {
        self.cases.values().filter(|it| it.case.binned_on.is_none()).collect()
    }

    fn case(&mut self, id: CaseId) -> &mut KeptCase {
        self.cases.get_mut(&id).expect("the change is about a case that is there")
    }

    fn mark(&mut self, element: &ElementId, change: impl FnOnce(&mut HandbookMark)) {
        let mut mark = self.marks.remove(element).unwrap_or_else(|| HandbookMark::none(element.clone()));
        change(&mut mark);
        if !mark.is_none() {
            self.marks.insert(element.clone(), mark);
        }
    }

    fn write(&mut self, change: &Change, step: u64) {
        let now = moment_of(step);
        match change {
            Change::Create => {
                let id = CaseId(id_of(step, 0));
                self.cases.insert(id, KeptCase::empty(id, step));
            }
            Change::Sample(sample) => {
                let origin = Origin::Sample(sample.clone());
                if self.in_use().iter().all(|it| it.case.origin != origin) {
                    let sample = Pack::shipped().sample(sample).expect("a sample of the pack");
                    let id = CaseId(id_of(step, 0));
                    self.cases.insert(id, KeptCase::sample(id, sample, step));
                }
            }
            Change::Rename(id, label) => self.case(*id).change(step, |it| {
                it.label = Label::new(label).unwrap();
            }),
            Change::Phase(id, phase) => self.case(*id).change(step, |it| it.phase = *phase),
            Change::Expiry(id, day) => self.case(*id).change(step, |it| {
                it.expiry = day.map_or(Expiry::AfterLastChange, Expiry::On);
            }),
            Change::Story(id, story) => {
                self.case(*id).change(step, |it| it.story = Story::new(story).unwrap());
            }
            Change::Goals(id, goals) => self.case(*id).change(step, |it| it.goals.clone_from(goals)),
            Change::Program(id, element, value) => self.case(*id).change(step, |it| {
                let (element, value) = (element.clone(), value.clone());
                match it.program.iter_mut().find(|note| note.element == element) {
                    Some(note) => note.value = value,
                    None => it.program.push(ProgramNote { element, phase: None, value }),
                }
            }),
            Change::Bin(id) => self.case(*id).case.binned_on = Some(now.date()),
            Change::Restore(id) => self.case(*id).case.binned_on = None,
            Change::AddTag(case, input) => {
                let id = TagId(id_of(step, 0));
                let tag = Change::tag(id, *case, input);
                self.case(*case).touched(step).tags.insert(id, tag);
            }
            Change::EditTag(case, id, input) => {
                let tag = Change::tag(*id, *case, input);
                if self.case(*case).tags.get(id) != Some(&tag) {
                    self.case(*case).touched(step).tags.insert(*id, tag);
                }
            }
            Change::RemoveTag(case, id) => {
                self.case(*case).touched(step).tags.remove(id);
            }
            Change::Answer(case, question, text) => {
                let answers = &mut self.case(*case).touched(step).answers;
                answers.insert(question.clone(), Reflection::new(text).unwrap());
            }
            Change::AddExperiment(case, input) => {
                let id = ExperimentId(id_of(step, 0));
                let experiment = Change::experiment(id, *case, input, now.date());
                self.case(*case).touched(step).experiments.insert(id, experiment);
            }
            Change::FinishExperiment(case, id, outcome) => {
                let state = ExperimentState::Done { on: now.date(), outcome: outcome.clone() };
                self.case(*case).touched(step).experiments.get_mut(id).unwrap().state = state;
            }
            Change::Favourite(element) => self.mark(element, |it| it.favourite = true),
            Change::NoFavourite(element) => self.mark(element, |it| it.favourite = false),
            Change::ElementNote(element, note) => self.mark(element, |it| it.note = note.clone()),
            Change::EmptyBin | Change::Place(..) | Change::Undo | Change::Redo => {
                panic!("{} is no step", change.name())
            }
        }
    }
}

impl KeptCase {
    fn of(detail: CaseDetail) -> Self {
        let CaseDetail { case, tags, answers, experiments, .. } = detail;
        Self {
            case,
            any_label: false,
            tags: tags.into_iter().map(|it| (it.id, it)).collect(),
            answers: answers.into_iter().map(|Answer { question, text, .. }| (question, text)).collect(),
            experiments: experiments.into_iter().map(|it| (it.id, it)).collect(),
        }
    }

    fn empty(id: CaseId, step: u64) -> Self {
        let case = Case {
            id,
            label: Label::new("nog onbekend").unwrap(),
            origin: Origin::Own,
            phase: Phase::Start,
            story: Story::default(),
            goals: Vec::new(),
            program: Vec::new(),
            expiry: Expiry::AfterLastChange,
            changed_at: moment_of(step),
            binned_on: None,
        };
        let (tags, answers, experiments) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        Self { case, any_label: true, tags, answers, experiments }
    }

    fn sample(id: CaseId, sample: &Sample, step: u64) -> Self {
        let mut kept = Self::empty(id, step);
        let program = sample.program.iter();
        let program = program.map(|it| ProgramNote {
            element: it.element.clone(),
            phase: None,
            value: it.value.clone(),
        });
        kept.case = Case {
            origin: Origin::Sample(sample.id.clone()),
            phase: sample.phase,
            story: sample.story.clone(),
            goals: sample.goals.clone(),
            program: program.collect(),
            ..kept.case
        };
        for (it, number) in sample.tags.iter().zip(1..) {
            let tag = Tag {
                id: TagId(id_of(step, number)),
                case: id,
                element: it.element.clone(),
                phase: it.phase,
                intensity: it.intensity,
                recipients: it.recipients.clone(),
                manners: it.manners.clone(),
                note: it.note.clone(),
                effect: None,
            };
            kept.tags.insert(tag.id, tag);
        }
        kept.answers = sample.answers.iter().map(|it| (it.question.clone(), it.text.clone())).collect();
        if let Some(it) = &sample.experiment {
            let number = u64::try_from(sample.tags.len()).unwrap() + 1;
            let experiment = Experiment {
                id: ExperimentId(id_of(step, number)),
                case: id,
                what: it.what.clone(),
                element: Some(it.element.clone()),
                with_whom: it.with_whom.clone(),
                noticed_by: it.noticed_by.clone(),
                asked_by: it.asked_by.clone(),
                chosen_on: Some(moment_of(step).date()),
                look_back_on: moment_of(step).date() + Days::new(14),
                state: ExperimentState::Open,
            };
            kept.experiments.insert(experiment.id, experiment);
        }
        kept
    }

    /// Changes what stands in the case itself; the moment of change moves only when something does.
    fn change(&mut self, step: u64, change: impl FnOnce(&mut Case)) {
        let before = self.case.clone();
        change(&mut self.case);
        if self.case.label != before.label {
            self.any_label = false;
        }
        if self.case != before {
            self.touched(step);
        }
    }

    fn touched(&mut self, step: u64) -> &mut Self {
        self.case.changed_at = moment_of(step);
        self
    }

    fn difference(&self, read: &Self) -> String {
        if self.case.story != read.case.story {
            return format!("the story is {:?}, it should be {:?}", read.case.story, self.case.story);
        }
        if self.case != read.case {
            return format!("{:?} instead of {:?}", read.case, self.case);
        }
        if self.tags != read.tags {
            return format!("tags {:?} instead of {:?}", read.tags, self.tags);
        }
        if self.answers != read.answers {
            return format!("answers {:?} instead of {:?}", read.answers, self.answers);
        }
        format!("experiments {:?} instead of {:?}", read.experiments, self.experiments)
    }
}
