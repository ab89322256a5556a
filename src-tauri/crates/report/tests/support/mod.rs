//! Sheets to make paper from: the six fictional cases, an empty case and a monstrous one.
#![allow(dead_code, reason = "each user of this file needs a part of it")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on stops"
)]

pub mod kinds;
pub mod meetings;
pub mod readers;

use chrono::NaiveDate;
use content::{Pack, Sample};
use domain::{
    Answer, Case, CaseId, Effect, ElementId, Experiment, ExperimentId, ExperimentState, Expiry, Intensity,
    Label, Note, Origin, Phase, ProgramNote, QuestionId, Reflection, SampleId, Story, Tag, TagId,
};
use privacy::{Cleared, Known, Texts};
use report::{CaseSheet, Parts};
use uuid::Uuid;

/// The day on which all papers are made.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// The pass for a thing of which every finding that may be accepted was accepted.
pub fn cleared<T: Texts>(thing: T) -> Cleared<T> {
    let open = privacy::InTheWay::of(&thing);
    let rare = open.rare.iter().flat_map(|it| &it.reasons).map(privacy::RareReason::accept);
    let accepted: Vec<_> = open.findings.iter().filter_map(|it| it.accept().ok()).chain(rare).collect();
    privacy::clear(thing, &accepted).unwrap_or_else(|_| unreachable!("nothing in it blocks"))
}

fn case(label: &str, phase: Phase) -> Case {
    Case {
        id: CaseId(Uuid::nil()),
        label: Label::new(label).unwrap(),
        origin: Origin::Own,
        phase,
        story: Story::default(),
        goals: Vec::new(),
        program: Vec::new(),
        expiry: Expiry::AfterLastChange,
        changed_at: today().and_hms_opt(12, 0, 0).unwrap(),
        binned_on: None,
    }
}

/// A case in which nothing was written.
pub fn empty() -> CaseSheet {
    CaseSheet {
        case: case("Casus Es", Phase::Start),
        tags: Vec::new(),
        answers: Vec::new(),
        experiments: Vec::new(),
        known: Known::default(),
        parts: Parts { story: true, ..Parts::default() },
    }
}

/// A fictional case as a worker has it after looking back on it.
pub fn from_sample(sample: &Sample) -> CaseSheet {
    let own = |text: &str| Answer {
        case: CaseId(Uuid::nil()),
        question: QuestionId::new("situatie-4").unwrap(),
        text: Reflection::new(text).unwrap(),
    };
    let story = sample.story.as_str();
    let question = story
        .rfind("?’")
        .and_then(|end| story[..=end].rfind('‘').map(|it| &story[it + '‘'.len_utf8()..=end]));
    let mut answers: Vec<Answer> = question.into_iter().map(own).collect();
    answers.extend(sample.questions.iter().zip(&sample.observations).map(|(id, text)| Answer {
        case: CaseId(Uuid::nil()),
        question: id.clone(),
        text: Reflection::new(text).unwrap(),
    }));
    let experiments = sample.alternatives.first().map(|it| Experiment {
        id: ExperimentId(Uuid::nil()),
        case: CaseId(Uuid::nil()),
        what: Note::new(&it.text).unwrap(),
        element: it.elements.first().cloned(),
        with_whom: Note::new("Met moeder en de oudste").unwrap(),
        noticed_by: Note::new("Als zij één keer iemand anders bellen dan mij").unwrap(),
        asked_by: Note::new("Een collega uit de groep").unwrap(),
        chosen_on: None,
        look_back_on: NaiveDate::from_ymd_opt(2026, 12, 6).unwrap(),
        state: ExperimentState::Open,
    });
    let tags = sample.tags.iter().map(|it| Tag {
        id: TagId(Uuid::nil()),
        case: CaseId(Uuid::nil()),
        element: it.element.clone(),
        phase: it.phase,
        intensity: it.intensity,
        recipients: it.recipients.clone(),
        manners: it.manners.clone(),
        note: it.note.clone(),
        effect: None,
    });
    let program = sample.program.iter().map(|it| ProgramNote {
        element: it.element.clone(),
        phase: None,
        value: it.value.clone(),
    });
    CaseSheet {
        case: Case {
            origin: Origin::Sample(sample.id.clone()),
            story: sample.story.clone(),
            goals: sample.goals.clone(),
            program: program.collect(),
            ..case(&sample.label, sample.phase)
        },
        tags: tags.collect(),
        answers,
        experiments: experiments.into_iter().collect(),
        known: Known::default(),
        parts: Parts::default(),
    }
}

/// The fictional case with this id, with its narrative on paper.
pub fn with_story(id: &str) -> CaseSheet {
    let sample = Pack::shipped().sample(&SampleId::new(id).unwrap()).unwrap();
    let sheet = from_sample(sample);
    CaseSheet { parts: Parts { story: true, ..sheet.parts }, ..sheet }
}

/// What people type and paste: many scripts, emoji, soft hyphens, words without an end.
pub const ODD_TEXTS: [&str; 8] = [
    "İstanbul’dan gelen ağabey çok yoğun",
    "Zażółć gęślą jaźń, mówiła ciocia",
    "قالت الأم إنها تعبت كثيرا",
    "👩‍👧‍👦 en 🇳🇱 vlag, met 🧑🏽‍🎓 erbij",
    "op\u{ad}voed\u{ad}vaardig\u{ad}heden en ge\u{ad}zins\u{ad}be\u{ad}geleiding",
    "e\u{301}e\u{301}n o\u{308}f z\u{335}\u{336}\u{337}\u{338}\u{334}\u{321}\u{322} samen",
    "<b>vet</b> & \"aanhaling\" \u{202e}omgekeerd\u{202c} \u{e000}",
    "\u{feff}中文 и кириллица ελληνικά हिन्दी",
];

/// A case that is too much in every way.
pub fn monstrous() -> CaseSheet {
    let pack = Pack::shipped();
    let odd = |index: usize| ODD_TEXTS[index % ODD_TEXTS.len()];
    let long_word = "x".repeat(300);
    let mut tags = Vec::new();
    for phase in Phase::ALL {
        for (index, (_, element)) in pack.elements().enumerate() {
            tags.push(Tag {
                id: TagId(Uuid::nil()),
                case: CaseId(Uuid::nil()),
                element: if index == 3 {
                    ElementId::new("onbekend-element").unwrap()
                } else {
                    element.id.clone()
                },
                phase,
                intensity: Intensity::ALL[index % 4],
                recipients: pack.recipients.iter().map(|it| it.id.clone()).take(index % 8).collect(),
                manners: pack.manners.iter().map(|it| it.id.clone()).take(index % 11).collect(),
                note: Note::new(&match index {
                    0 => long_word.clone(),
                    1 => "woord ".repeat(333),
                    2 => "regel\n".repeat(333),
                    _ => odd(index).to_owned(),
                })
                .unwrap(),
                effect: [None, Some(Effect::Helped), Some(Effect::LittleSoFar)][index % 3],
            });
        }
    }
    let words: Vec<&str> =
        (0..50_000).map(|it| ["moeder", "gezinsbegeleider", "en", "überhaupt", "ağabey"][it % 5]).collect();
    let paragraphs: Vec<String> = words.chunks(900).map(|it| it.join(" ")).collect();
    let story = format!("{}\n{long_word}\n{}", paragraphs.join("\n\n"), ODD_TEXTS.join("\n"));
    let answers = pack.questions().enumerate().map(|(index, it)| Answer {
        case: CaseId(Uuid::nil()),
        question: it.id.clone(),
        text: Reflection::new(&format!("{} {}", odd(index), "antwoord ".repeat(index))).unwrap(),
    });
    let experiment = |state| Experiment {
        id: ExperimentId(Uuid::nil()),
        case: CaseId(Uuid::nil()),
        what: Note::new(&long_word).unwrap(),
        element: Some(ElementId::new("onbekend-element").unwrap()),
        with_whom: Note::new(odd(2)).unwrap(),
        noticed_by: Note::new(odd(3)).unwrap(),
        asked_by: Note::new(odd(4)).unwrap(),
        chosen_on: None,
        look_back_on: today(),
        state,
    };
    let done = ExperimentState::Done { on: today(), outcome: Note::new(odd(5)).unwrap() };
    let program = pack.program.iter().enumerate().map(|(index, it)| ProgramNote {
        element: it.id.clone(),
        phase: [None, Some(Phase::Care)][index % 2],
        value: Note::new(odd(index)).unwrap(),
    });
    CaseSheet {
        case: Case {
            story: Story::new(&story).unwrap(),
            goals: (0..8).map(|it| Note::new(odd(it)).unwrap()).collect(),
            program: program.collect(),
            ..case("Casus Ağabey & <b>ام</b> 👩‍👧 gezinsbegeleidingsgesprekken", Phase::End)
        },
        tags,
        answers: answers.collect(),
        experiments: vec![experiment(ExperimentState::Open), experiment(done)],
        known: Known::default(),
        parts: Parts { story: true, ..Parts::default() },
    }
}

/// All sheets that every test looks at, by name.
pub fn all() -> Vec<(String, CaseSheet)> {
    let samples = Pack::shipped().samples.iter().map(|it| (it.id.as_str().to_owned(), from_sample(it)));
    samples.chain([("leeg".to_owned(), empty()), ("monster".to_owned(), monstrous())]).collect()
}

/// The texts that a sheet prints, in no order.
pub fn printed_texts(sheet: &CaseSheet) -> Vec<String> {
    sheet.texts().into_iter().map(|it| it.text.to_owned()).collect()
}
