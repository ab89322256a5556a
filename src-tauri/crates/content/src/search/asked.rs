//! What people look for, on the shipped pack: the first hit, row by row.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::HitKind::{
    Category, Element, Fact, GuidePhase, Lens, LensItem, Manner, Method, ProgramElement, Question, Recipient,
    Registration, Sample,
};
use super::{HitKind, Index};
use crate::Pack;

static SHIPPED: LazyLock<Index> = LazyLock::new(|| Index::new(Pack::shipped()));

#[track_caller]
fn check(query: &str, kind: HitKind, id: &str) {
    let first = SHIPPED.find(query, 1).pop();
    assert_eq!(first.map(|it| (it.kind, it.id)), Some((kind, id.to_owned())), "for {query:?}");
}

#[test]
fn every_kind_can_be_found() {
    check("sociaal netwerk activeren", Category, "sociaal-netwerk");
    check("vertrouwen opbouwen", Element, "vertrouwen-opbouwen");
    check("caseload", ProgramElement, "caseload");
    check("modelleren", Manner, "voordoen");
    check("broers en zussen", Recipient, "broers-zussen");
    check("wie belt het gezin om tien uur 22.00", Question, "verdiep-netwerk-1");
    check("socratisch", Method, "socratisch");
    check("veertien voorwaarden", Lens, "veertien-voorwaarden");
    check("informele mede-opvoeders", LensItem, "bf-informele-medeopvoeders");
    check("tien voor toekomst", Fact, "ten-for-the-future");
    check("mijn skj invoeren", Registration, "skj-invoeren");
    check("casus beuk", Sample, "casus-beuk");
    let kinds: HashSet<HitKind> = SHIPPED.find("e", 10_000).into_iter().map(|it| it.kind).collect();
    assert!(kinds.contains(&GuidePhase), "a phase of the guide can be found as well");
}

#[test]
fn an_element_is_found_by_the_words_that_workers_use() {
    check("schulden", Element, "geld-en-administratie");
    check("schuldn", Element, "geld-en-administratie");
    check("ruzie", Element, "communicatie-en-ruzie");
    check("stickerkaart", Element, "prijzen-en-belonen");
    check("timeout", Element, "time-out");
    check("netw", Element, "netwerk-in-kaart");
    check("coördineren", Element, "hulp-coordineren");
    check("coordinere", Element, "hulp-coordineren");
    check("tandarts", Element, "gezondheid-regelen");
    check("verslaving", Element, "ouder-eigen-problemen");
    check("grenz", Element, "grenzen-en-gevolgen");
    check("vertruowen", Element, "vertrouwen-opbouwen");
    check("building trust", Element, "vertrouwen-opbouwen");
}

#[test]
fn an_element_is_found_by_its_own_name_and_its_beginning() {
    for (_, element) in Pack::shipped().elements() {
        check(&element.name, Element, element.id.as_str());
        let beginning: String = element.name.chars().take(element.name.chars().count() - 2).collect();
        check(&beginning, Element, element.id.as_str());
    }
}
