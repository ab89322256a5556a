//! What a worker does, as values: thought up from a seed, done by the engine, and done once more in plain maps.

use chrono::{Days, NaiveDate};
use content::Pack;
use domain::{
    CaseId, Effect, ElementId, Experiment, ExperimentId, ExperimentState, Goal, Intensity, MannerId, Note,
    Phase, Place, QuestionId, RecipientId, SampleId, Tab, Tag, TagId, Variant,
};
use engine::{Engine, EngineError, ExperimentInput, TagInput};

use crate::kept::{Kept, KeptCase};
use crate::random::Random;
use crate::vault_on_disk::moment_of;

/// No more cases than this at a time: the vault is used by many rounds and should stay quick.
const MOST_CASES: usize = 12;

/// One thing that a worker does.
#[derive(Clone)]
pub enum Change {
    Create,
    Sample(SampleId),
    Rename(CaseId, String),
    Phase(CaseId, Phase),
    Expiry(CaseId, Option<NaiveDate>),
    Story(CaseId, String),
    Goals(CaseId, Vec<Goal>),
    Program(CaseId, ElementId, Note),
    Bin(CaseId),
    Restore(CaseId),
    EmptyBin,
    AddTag(CaseId, TagInput),
    EditTag(CaseId, TagId, TagInput),
    RemoveTag(CaseId, TagId),
    Answer(CaseId, QuestionId, String),
    AddExperiment(CaseId, ExperimentInput),
    FinishExperiment(CaseId, ExperimentId, Note),
    Favourite(ElementId),
    NoFavourite(ElementId),
    ElementNote(ElementId, Note),
    Place(CaseId, Place),
    Undo,
    Redo,
}

impl Change {
    /// What comes next in step `step`, given what is there; the same each time for the same seed.
    pub fn next(kept: &Kept, seed: u64, step: u64) -> Self {
        let mut random = Random::new(seed, step);
        // Typing is what people do most and may lose most.
        if random.below(4) == 0
            && let Some(case) = random.one_of(&kept.rows.in_use())
        {
            return Self::Story(case.case.id, text(&mut random, 20_000));
        }
        let kinds = [
            about_cases,
            about_one_case,
            about_tags,
            about_the_conversation,
            about_the_handbook,
            about_the_bin,
            back_and_forth,
        ];
        let kind = random.one_of(&kinds).unwrap();
        kind(kept, &mut random, step).unwrap_or(Self::Create)
    }

    /// Does it.
    pub fn make(&self, engine: &mut Engine) -> Result<(), EngineError> {
        match self {
            Self::Create => drop(engine.create_case()?),
            Self::Sample(id) => drop(engine.open_sample(id)?),
            Self::Rename(id, label) => drop(engine.rename_case(*id, label)?),
            Self::Phase(id, phase) => drop(engine.set_phase(*id, *phase)?),
            Self::Expiry(id, day) => drop(engine.set_expiry(*id, *day)?),
            Self::Story(id, story) => drop(engine.set_story(*id, story)?),
            Self::Goals(id, goals) => {
                let goals: Vec<_> = goals.iter().map(|it| it.as_str().to_owned()).collect();
                drop(engine.set_goals(*id, &goals)?);
            }
            Self::Program(id, element, value) => {
                drop(engine.set_program(*id, element.clone(), None, value.as_str())?);
            }
            Self::Bin(id) => drop(engine.bin_case(*id)?),
            Self::Restore(id) => drop(engine.restore_case(*id)?),
            Self::EmptyBin => drop(engine.empty_bin()?),
            Self::AddTag(case, input) => drop(engine.add_tag(*case, input.clone())?),
            Self::EditTag(_, id, input) => drop(engine.edit_tag(*id, input.clone())?),
            Self::RemoveTag(_, id) => drop(engine.remove_tag(*id)?),
            Self::Answer(case, question, text) => drop(engine.set_answer(*case, question.clone(), text)?),
            Self::AddExperiment(case, input) => drop(engine.add_experiment(*case, input.clone())?),
            Self::FinishExperiment(_, id, outcome) => drop(engine.finish_experiment(*id, outcome.as_str())?),
            Self::Favourite(element) => drop(engine.mark_favourite(element.clone())?),
            Self::NoFavourite(element) => drop(engine.unmark_favourite(element.clone())?),
            Self::ElementNote(element, note) => {
                drop(engine.set_element_note(element.clone(), note.as_str())?);
            }
            Self::Place(case, place) => engine.set_place(*case, place)?,
            Self::Undo => drop(engine.undo()?),
            Self::Redo => drop(engine.redo()?),
        }
        Ok(())
    }

    /// What it is, without what is written.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Create => "create a case",
            Self::Sample(_) => "take a fictional case in",
            Self::Rename(..) => "rename",
            Self::Phase(..) => "set the phase",
            Self::Expiry(..) => "set the last day",
            Self::Story(..) => "write the story",
            Self::Goals(..) => "write goals",
            Self::Program(..) => "write the frame",
            Self::Bin(_) => "bin",
            Self::Restore(_) => "restore",
            Self::EmptyBin => "empty the bin",
            Self::AddTag(..) => "add a tag",
            Self::EditTag(..) => "edit a tag",
            Self::RemoveTag(..) => "remove a tag",
            Self::Answer(..) => "answer",
            Self::AddExperiment(..) => "add an experiment",
            Self::FinishExperiment(..) => "look back on an experiment",
            Self::Favourite(_) => "make a favourite",
            Self::NoFavourite(_) => "make no favourite",
            Self::ElementNote(..) => "write a note in the handbook",
            Self::Place(..) => "go somewhere",
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }

    /// The tag that the input describes.
    pub fn tag(id: TagId, case: CaseId, input: &TagInput) -> Tag {
        let TagInput { element, phase, intensity, recipients, manners, note, effect } = input.clone();
        let note = Note::new(&note).unwrap();
        Tag { id, case, element, phase, intensity, recipients, manners, note, effect }
    }

    /// The experiment that the input describes, chosen on that day, open.
    pub fn experiment(
        id: ExperimentId,
        case: CaseId,
        input: &ExperimentInput,
        chosen_on: NaiveDate,
    ) -> Experiment {
        let note = |it: &str| Note::new(it).unwrap();
        Experiment {
            id,
            case,
            what: note(&input.what),
            element: input.element.clone(),
            with_whom: note(&input.with_whom),
            noticed_by: note(&input.noticed_by),
            asked_by: note(&input.asked_by),
            chosen_on: Some(chosen_on),
            look_back_on: input.look_back_on,
            state: ExperimentState::Open,
        }
    }
}

fn about_cases(kept: &Kept, random: &mut Random, _step: u64) -> Option<Change> {
    if kept.rows.cases.len() >= MOST_CASES {
        let case = random.one_of(&kept.rows.in_use())?.case.id;
        return Some(Change::Bin(case));
    }
    let samples = &Pack::shipped().samples;
    match random.below(3) {
        0 => Some(Change::Sample(random.one_of(samples)?.id.clone())),
        _ => Some(Change::Create),
    }
}

fn about_one_case(kept: &Kept, random: &mut Random, step: u64) -> Option<Change> {
    let case = random.one_of(&kept.rows.in_use())?.case.id;
    Some(match random.below(5) {
        0 => Change::Rename(case, format!("Casus nummer {step}")),
        1 => Change::Phase(case, *random.one_of(&Phase::ALL)?),
        2 => {
            let day = moment_of(step).date() + Days::new(30);
            Change::Expiry(case, (random.below(2) == 0).then_some(day))
        }
        3 => {
            let count = random.below(5);
            Change::Goals(case, (0..count).map(|_| note(random)).collect())
        }
        _ => Change::Program(case, random.one_of(&Pack::shipped().program)?.id.clone(), note(random)),
    })
}

fn about_tags(kept: &Kept, random: &mut Random, _step: u64) -> Option<Change> {
    let cases = kept.rows.in_use();
    let KeptCase { case, tags, .. } = random.one_of(&cases)?;
    let own: Vec<_> = tags.values().collect();
    match (random.below(4), random.one_of(&own)) {
        (0, Some(tag)) => Some(Change::RemoveTag(case.id, tag.id)),
        (1, Some(tag)) => {
            // In its own place, where no other tag can be.
            let input = TagInput { element: tag.element.clone(), phase: tag.phase, ..tag_input(random)? };
            Some(Change::EditTag(case.id, tag.id, input))
        }
        _ => {
            let input = tag_input(random)?;
            let is_taken = own.iter().any(|it| it.element == input.element && it.phase == input.phase);
            (!is_taken).then_some(Change::AddTag(case.id, input))
        }
    }
}

fn about_the_conversation(kept: &Kept, random: &mut Random, step: u64) -> Option<Change> {
    let cases = kept.rows.in_use();
    let KeptCase { case, experiments, .. } = random.one_of(&cases)?;
    let open = experiments.values().find(|it| it.state == ExperimentState::Open);
    match (random.below(3), open) {
        (0, Some(open)) => Some(Change::FinishExperiment(case.id, open.id, note(random))),
        (0, None) => {
            let look_back_on = moment_of(step).date() + Days::new(14);
            let note = |random: &mut Random| note(random).as_str().to_owned();
            let (what, with_whom, noticed_by, asked_by) =
                (note(random), note(random), note(random), note(random));
            let element = Some(element(random)?);
            let input = ExperimentInput { what, element, with_whom, noticed_by, asked_by, look_back_on };
            Some(Change::AddExperiment(case.id, input))
        }
        (1, _) => {
            let place = Place {
                tab: *random.one_of(&Tab::ALL)?,
                variant: *random.one_of(&Variant::ALL)?,
                step: u8::try_from(random.below(7)).unwrap(),
            };
            Some(Change::Place(case.id, place))
        }
        _ => {
            let questions = ["blik-1", "blik-2", "patroon-1"];
            let question = QuestionId::new(random.one_of(&questions)?).unwrap();
            Some(Change::Answer(case.id, question, text(random, 6_000)))
        }
    }
}

fn about_the_handbook(_kept: &Kept, random: &mut Random, _step: u64) -> Option<Change> {
    let element = element(random)?;
    Some(match random.below(3) {
        0 => Change::Favourite(element),
        1 => Change::NoFavourite(element),
        _ => Change::ElementNote(element, note(random)),
    })
}

fn about_the_bin(kept: &Kept, random: &mut Random, _step: u64) -> Option<Change> {
    let binned: Vec<_> = kept.rows.cases.values().filter(|it| it.case.binned_on.is_some()).collect();
    match (random.below(6), random.one_of(&binned)) {
        (0, Some(_)) => Some(Change::EmptyBin),
        (1 | 2, Some(it)) => Some(Change::Restore(it.case.id)),
        _ => Some(Change::Bin(random.one_of(&kept.rows.in_use())?.case.id)),
    }
}

fn back_and_forth(kept: &Kept, random: &mut Random, _step: u64) -> Option<Change> {
    if kept.can_redo() && random.below(2) == 0 {
        return Some(Change::Redo);
    }
    kept.can_undo().then_some(Change::Undo)
}

fn tag_input(random: &mut Random) -> Option<TagInput> {
    let recipients: Vec<_> =
        ["ouders", "kind"].iter().filter_map(|it| RecipientId::new(it).ok()).take(random.below(3)).collect();
    let manners: Vec<_> =
        ["gesprek", "oefenen"].iter().filter_map(|it| MannerId::new(it).ok()).take(random.below(3)).collect();
    Some(TagInput {
        element: element(random)?,
        phase: *random.one_of(&Phase::ALL)?,
        intensity: *random.one_of(&Intensity::ALL)?,
        recipients,
        manners,
        note: note(random).as_str().to_owned(),
        effect: random.one_of(&[None, Some(Effect::Helped), Some(Effect::LittleSoFar)]).copied().flatten(),
    })
}

fn element(random: &mut Random) -> Option<ElementId> {
    let all: Vec<_> = Pack::shipped().elements().map(|(_, it)| &it.id).collect();
    random.one_of(&all).map(|it| (*it).clone())
}

fn note(random: &mut Random) -> Note {
    Note::new(&text(random, 400)).unwrap()
}

/// Something typed, never blank, of at most about `most` bytes; short ones are as likely as long ones.
fn text(random: &mut Random, most: usize) -> String {
    const WORDS: [&str; 8] =
        ["moeder", "vertelde", "dat", "het", "beter", "ging;", "\"één\" keer", "'s avonds -- % _ * ?\n"];
    let most = random.below(most) >> random.below(12);
    let mut text = format!("{:x}", random.next());
    while text.len() < most {
        text.push(' ');
        text.push_str(random.one_of(&WORDS).unwrap());
    }
    text
}
