//! The pack inside the program: it is whole, it counts what the dossier counts, and its fictional cases
//! raise the questions that they were written for.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it stands"
)]

use std::collections::BTreeSet;

use content::{Kind, Mark, Method, Pack, Problem, ProblemKind, Seen, load, neutral_names, shipped_files};
use domain::{
    Because, CaseId, Intensity, Pattern, PatternTag, Phase, QuestionId, RecipientId, SampleId, Share, Tag,
    TagId, Trigger, Variant,
};
use uuid::Uuid;

#[test]
fn the_shipped_pack_has_no_problem() {
    let problems = load(&shipped_files()).err().unwrap_or_default();
    let said: Vec<_> = problems.iter().map(Problem::say).collect();
    assert!(said.is_empty(), "{}", said.join("\n"));
}

#[test]
fn the_shipped_pack_counts_what_the_dossier_counts() {
    let pack = Pack::shipped();
    let check = |what: &str, has: usize, expected: usize| assert_eq!(has, expected, "{what}");
    check("categories", pack.categories.len(), 8);
    check("practice elements", pack.elements().count(), 57);
    check("program elements", pack.program.len(), 20);
    check("manners", pack.manners.len(), 10);
    check("recipients", pack.recipients.len(), 7);
    check("phases", pack.phases.len(), 3);
    check("intensities", pack.intensities.len(), 4);
    check("look-alikes", pack.look_alikes.len(), 13);
    check("guide phases", pack.guide.phases.len(), 7);
    check("guide questions", pack.guide.phases.iter().map(|it| it.questions.len()).sum(), 46);
    check("questions with a rule", rules(pack).count(), 9);
    check("roles", pack.guide.roles.len(), 7);
    check("ground rules", pack.guide.ground_rules.len(), 7);
    check("variants", pack.guide.variants.len(), 3);
    check("child questions", pack.guide.child_questions.len(), 5);
    check("deepening questions", pack.categories.iter().map(|it| it.questions.len()).sum(), 17);
    check("methods", pack.methods.len(), 11);
    check("method choices", pack.method_choice.len(), 9);
    check("lenses", pack.lenses.len(), 6);
    check("lens items", pack.lenses.iter().map(|it| it.items.len()).sum(), 66);
    check("dilemmas", pack.lenses.iter().map(|it| it.dilemmas.len()).sum(), 8);
    check("topics", pack.topics.len(), 6);
    check("outcomes", pack.outcomes.len(), 8);
    check("registration facts", pack.registration.len(), 13);
    check("plain words", pack.plain_words.len(), 10);
    check("samples", pack.samples.len(), 6);
    check("sample tags", pack.samples.iter().map(|it| it.tags.len()).sum(), 67);
    let per_category: Vec<_> = pack.categories.iter().map(|it| (it.letter, it.elements.len())).collect();
    let expected = [('K', 6), ('P', 6), ('V', 10), ('O', 10), ('H', 7), ('N', 6), ('S', 5), ('W', 7)];
    assert_eq!(per_category, expected);
    let marks = |mark: Mark| pack.elements().filter(|(_, it)| it.mark == mark).count();
    let counted = [Mark::SeenHere, Mark::SeenNearby, Mark::Unchecked, Mark::OwnDesign].map(marks);
    assert_eq!(counted, [3, 37, 17, 0], "the count of marks in the dossier");
}

fn rules(pack: &Pack) -> impl Iterator<Item = (&QuestionId, &Trigger)> {
    let questions = pack.guide.phases.iter().flat_map(|it| &it.questions);
    questions.map(|it| (&it.id, &it.trigger)).filter(|(_, it)| **it != Trigger::Always)
}

#[test]
fn minutes_add_up() {
    let guide = &Pack::shipped().guide;
    let sum = |minutes: fn(&content::GuidePhase) -> u16| guide.phases.iter().map(minutes).sum::<u16>();
    assert_eq!(sum(|it| it.minutes_group), 60);
    assert_eq!(sum(|it| it.minutes_alone), 20);
    assert_eq!(sum(|it| it.minutes_family), 30);
    for it in &guide.variants {
        assert_eq!(it.steps.iter().map(|step| step.minutes).sum::<u16>(), it.minutes, "in {}", it.name);
    }
    let fits = |it: &Method| {
        let sum: u16 = it.steps.iter().map(|step| step.minutes).sum();
        (it.minutes.from..=it.minutes.to).contains(&sum)
    };
    for it in &Pack::shipped().methods {
        assert!(fits(it), "the steps of {} fit its minutes", it.id);
        let moments = it.steps.iter().filter(|step| step.element_moment.is_some()).count();
        assert_eq!(moments, 1, "{} has one place where the elements come in", it.id);
    }
}

#[test]
fn every_element_can_be_read_asked_about_and_said_to_a_family() {
    for (category, it) in Pack::shipped().elements() {
        assert!(it.synonyms.len() >= 7, "{} has words that workers type", it.id);
        assert!((1..=2).contains(&it.questions.len()), "{} has one or two questions", it.id);
        assert!(!it.expected_in.is_empty(), "{} is expected somewhere", it.id);
        assert!(it.plain.split_whitespace().count() <= 20, "{} is short for families", it.id);
        for word in ["interventie", "element", "systeem"] {
            let plain = format!("{} {} {}", it.plain, category.plain, category.plain_text).to_lowercase();
            assert!(!plain.contains(word), "{} says ‘{word}’ to a family", it.id);
        }
    }
}

#[test]
fn words_that_judge_do_not_occur() {
    for (path, text) in shipped_files().iter() {
        for word in ["multiprobleemgezinnen", "multiprobleemgezin", "weigert", "onwillig", "zorgmijder"] {
            let allowed = ["evidence.toml", "wording.toml"].contains(&path);
            assert!(allowed || !text.to_lowercase().contains(word), "{path} says ‘{word}’");
        }
        let claim = text.to_lowercase().contains("officiële");
        assert!(!claim, "{path} claims to be official");
    }
}

#[test]
fn nothing_unchecked_is_research_and_every_source_is_used_or_known() {
    let pack = Pack::shipped();
    for it in &pack.facts {
        assert!(it.mark.is_seen() && !it.sources.is_empty(), "{} was seen somewhere", it.id);
    }
    assert!(pack.facts.iter().all(|it| it.id.as_str() != "terugkerende-wensen"), "that one is not checked");
    let unseen: Vec<_> =
        pack.sources.iter().filter(|it| it.seen == Seen::NotSeen).map(|it| it.code.as_str()).collect();
    assert_eq!(unseen, ["VIS-18", "VIS-20"]);
}

#[test]
fn family_steps_ask_for_the_workers_own_learning_only() {
    let pack = Pack::shipped();
    let family = pack.guide.variant(Variant::Family).unwrap();
    let asked: BTreeSet<_> = family.steps.iter().flat_map(|it| &it.questions).collect();
    assert_eq!(asked.len(), family.steps.len(), "each step has a question of its own");
    assert!(asked.iter().all(|it| it.as_str().starts_with("gezin-leerpunt-")));
    assert!(family.steps.iter().all(|it| it.example_sentence.is_some()));
    let group = pack.guide.variant(Variant::Group).unwrap();
    let all: Vec<_> = pack.guide.phases.iter().flat_map(|it| it.questions.iter().map(|it| &it.id)).collect();
    let asked: Vec<_> = group.steps.iter().flat_map(|it| &it.questions).collect();
    assert_eq!(asked, all, "the group goes through all questions in order");
}

/// What the questions with a rule say about a fictional case.
fn asked(sample: &str) -> Vec<(String, Because)> {
    let pack = Pack::shipped();
    let sample = pack.sample(&SampleId::new(sample).unwrap()).unwrap();
    let tags: Vec<_> = sample
        .tags
        .iter()
        .map(|it| Tag {
            id: TagId(Uuid::nil()),
            case: CaseId(Uuid::nil()),
            element: it.element.clone(),
            phase: it.phase,
            intensity: it.intensity,
            recipients: it.recipients.clone(),
            manners: it.manners.clone(),
            note: it.note.clone(),
            effect: None,
        })
        .collect();
    let pattern = Pattern::new(
        tags.iter()
            .map(|tag| PatternTag { tag, category: pack.category_of(&tag.element).map(|it| &it.id) })
            .collect(),
        sample.goals.len(),
    );
    rules(pack)
        .filter_map(|(id, trigger)| Some((id.as_str().to_owned(), pattern.because(trigger)?)))
        .collect()
}

/// Checks whether `question` is asked in `sample`, and with which counts.
#[track_caller]
fn check(sample: &str, question: &str, expected: Option<&Because>) {
    let found = asked(sample).into_iter().find(|(id, _)| id == question).map(|(_, because)| because);
    assert_eq!(found.as_ref(), expected, "{question} in {sample}");
}

fn recipients(part: usize, whole: usize) -> Because {
    let ids = ["kind", "ouder-en-kind", "broers-zussen", "heel-gezin"];
    Because::Recipients(ids.iter().map(|it| RecipientId::new(it).unwrap()).collect(), Share { part, whole })
}

#[test]
fn the_fictional_cases_raise_their_questions() {
    let network = Pack::shipped().categories[5].id.clone();
    check("casus-beuk", "patroon-2", Some(&Because::NothingIn(network)));
    for sample in ["casus-kade", "casus-duin", "casus-molen", "casus-haven", "casus-linde"] {
        let network_used = asked(sample).iter().all(|(id, _)| id != "patroon-2");
        assert_eq!(network_used, sample != "casus-kade", "the network in {sample}");
    }
    check("casus-beuk", "patroon-3", Some(&recipients(1, 8)));
    check("casus-kade", "patroon-3", Some(&recipients(1, 9)));
    check("casus-molen", "patroon-3", Some(&recipients(1, 10)));
    check("casus-duin", "patroon-3", Some(&recipients(2, 14)));
    check("casus-haven", "patroon-3", None);
    check("casus-linde", "patroon-3", None);
    let half = asked("casus-kade").into_iter().find(|(id, _)| id == "patroon-4");
    let Some((_, Because::Manners(_, share))) = half else { panic!("patroon-4 is asked in casus-kade") };
    assert_eq!(share.part * 2, share.whole, "exactly half is asked about");
    for sample in ["casus-beuk", "casus-duin", "casus-molen", "casus-haven", "casus-linde"] {
        check(sample, "patroon-4", None);
    }
    check("casus-duin", "patroon-6", Some(&Because::Phases(Phase::ALL.to_vec())));
    check("casus-beuk", "patroon-6", None);
    check("casus-beuk", "patroon-8", Some(&Because::Goals(2)));
}

#[test]
fn left_out_on_purpose_has_a_reason_in_the_fictional_cases() {
    let left_out: Vec<_> = Pack::shipped()
        .samples
        .iter()
        .flat_map(|sample| sample.tags.iter().map(move |it| (sample.id.as_str(), it)))
        .filter(|(_, it)| it.intensity == Intensity::LeftOutOnPurpose)
        .collect();
    let cases: Vec<_> = left_out.iter().map(|(id, _)| *id).collect();
    assert_eq!(cases, ["casus-beuk", "casus-haven", "casus-linde"]);
    assert!(left_out.iter().all(|(_, it)| !it.note.is_blank()));
}

#[test]
fn lookups_find_what_is_there_and_nothing_else() {
    let pack = Pack::shipped();
    for it in pack.questions() {
        assert_eq!(pack.question(it.id).map(|found| found.text), Some(it.text));
    }
    for (category, it) in pack.elements() {
        assert_eq!(pack.category_of(&it.id).map(|found| &found.id), Some(&category.id));
        assert!(pack.program_element(&it.id).is_none());
    }
    assert!(pack.question(&QuestionId::new("patroon-11").unwrap()).is_none());
    for phase in Phase::ALL {
        assert_eq!(pack.phase(phase).phase, phase);
    }
    for intensity in Intensity::ALL {
        assert_eq!(pack.intensity(intensity).intensity, intensity);
    }
}

#[test]
fn neutral_names_are_many_and_never_two_alike() {
    let names = neutral_names();
    let different: BTreeSet<_> = names.iter().map(|it| it.to_lowercase()).collect();
    assert!(names.len() >= 120, "there are {}", names.len());
    assert_eq!(different.len(), names.len());
    assert!(names.iter().all(|it| it.chars().all(char::is_alphabetic)));
}

#[test]
fn a_pack_without_any_file_says_which_files_it_needs() {
    let problems = load(&content::PackFiles::new()).unwrap_err();
    let missing = problems.iter().filter(|it| it.kind == ProblemKind::MissingFile).count();
    assert_eq!(missing, 9, "eight files and the elements");
    assert!(problems.iter().all(|it| it.say().starts_with(&it.file)));
    assert_eq!(Kind::Fact.say(), "feit uit onderzoek", "the words are those of the catalogue");
}
