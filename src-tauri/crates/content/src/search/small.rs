//! A pack of a handful of things, for tests in which every word has to be known.
//! It is no excerpt of the shipped pack and does not have to be whole.

use domain::{CategoryId, ElementId, LensId, LensItemId, MannerId, Phase, QuestionId, RecipientId};

use crate::{Category, Element, Lens, LensItem, Manner, Mark, Pack, Question, Recipient};

/// Two categories with four elements, two manners, three recipients and a lens.
pub(crate) fn pack() -> Pack {
    Pack {
        categories: vec![
            category(
                "sociaal-netwerk",
                "Sociaal netwerk activeren",
                "Netwerk",
                vec![
                    element(
                        "netwerk-in-kaart",
                        "Netwerk in kaart brengen",
                        &["netwerkcirkel", "genogram"],
                        "Samen tekenen wie er om het gezin heen staat.",
                        "Je maakt met moeder een tekening.",
                        &[Phase::Start],
                    ),
                    element(
                        "netwerk-betrekken",
                        "Netwerk betrekken bij de hulp",
                        &["oma erbij"],
                        "Mensen uit de buurt denken mee.",
                        "Je nodigt oma uit, die op een genogram ontbrak.",
                        &[Phase::End],
                    ),
                ],
            ),
            category(
                "opvoedvaardigheden",
                "Opvoedvaardigheden leren",
                "Opvoeden",
                vec![
                    element(
                        "time-out",
                        "Time-out gebruiken",
                        &["apart zetten"],
                        "Een kort moment om tot rust te komen. Het netwerk weet ervan.",
                        "Je oefent waar het kind zit.",
                        &[Phase::Care],
                    ),
                    element(
                        "samen-beslissen",
                        "Samen beslissen",
                        &["kiezen"],
                        "Keuzes samen maken: geïnformeerd en zonder haast.",
                        "Ouders en zoon kiezen.",
                        &[],
                    ),
                ],
            ),
        ],
        manners: vec![
            manner("oefenen", "Oefenen (rollenspel, in het echt)", "samen oefenen"),
            manner("samen-doen", "Samen doen", "samen doen"),
        ],
        recipients: vec![
            recipient("ouders", "Ouder(s) of opvoeder(s)", "ouders", &["moeder", "vader"]),
            recipient("ouder-en-kind", "Ouder(s) en kind samen", "ouder en kind", &[]),
            recipient("netwerk", "Mensen uit het sociale netwerk", "netwerk", &["oma", "buurvrouw"]),
        ],
        lenses: vec![lens()],
        ..Pack::default()
    }
}

fn category(id: &str, name: &str, short: &str, elements: Vec<Element>) -> Category {
    Category {
        id: CategoryId::new(id).unwrap(),
        letter: 'N',
        name: name.to_owned(),
        short: short.to_owned(),
        english: String::new(),
        plain: String::new(),
        plain_text: String::new(),
        description: String::new(),
        mark: Mark::OwnDesign,
        sources: Vec::new(),
        questions: Vec::new(),
        elements,
    }
}

fn element(
    id: &str,
    name: &str,
    synonyms: &[&str],
    description: &str,
    example: &str,
    phases: &[Phase],
) -> Element {
    Element {
        id: ElementId::new(id).unwrap(),
        name: name.to_owned(),
        short: None,
        english: String::new(),
        plain: String::new(),
        description: description.to_owned(),
        example: example.to_owned(),
        mark: Mark::OwnDesign,
        sources: Vec::new(),
        synonyms: owned(synonyms),
        questions: vec![Question {
            id: QuestionId::new(&format!("vraag-{id}")).unwrap(),
            text: "Wie belt het gezin om tien uur?".to_owned(),
        }],
        facts: Vec::new(),
        expected_in: phases.to_vec(),
        includes: Vec::new(),
    }
}

fn manner(id: &str, name: &str, short: &str) -> Manner {
    Manner {
        id: MannerId::new(id).unwrap(),
        name: name.to_owned(),
        short: short.to_owned(),
        english: String::new(),
        plain: String::new(),
        description: String::new(),
        mark: Mark::OwnDesign,
        sources: Vec::new(),
        synonyms: Vec::new(),
        facts: Vec::new(),
    }
}

fn recipient(id: &str, name: &str, short: &str, synonyms: &[&str]) -> Recipient {
    Recipient {
        id: RecipientId::new(id).unwrap(),
        name: name.to_owned(),
        short: short.to_owned(),
        english: String::new(),
        plain: String::new(),
        mark: Mark::OwnDesign,
        sources: Vec::new(),
        synonyms: owned(synonyms),
        facts: Vec::new(),
    }
}

fn lens() -> Lens {
    Lens {
        id: LensId::new("ringen").unwrap(),
        name: "Ringen om het kind".to_owned(),
        origin: String::new(),
        intro: "Van dichtbij naar ver weg.".to_owned(),
        sources: Vec::new(),
        items: vec![LensItem {
            id: LensItemId::new("ring-buurt").unwrap(),
            group: None,
            name: "De buurt".to_owned(),
            mark: Mark::OwnDesign,
            sources: Vec::new(),
            description: "Wie er in de straat woont.".to_owned(),
            question: "Wie groet het gezin op straat?".to_owned(),
            elements: Vec::new(),
        }],
        dilemmas: Vec::new(),
    }
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|it| (*it).to_owned()).collect()
}
