//! The gesture on a pack of a handful of things, in which every word is known, and on any text.

use std::collections::HashSet;
use std::sync::LazyLock;

use domain::{ElementId, Intensity, Phase};
use proptest::prelude::*;

use super::*;
use crate::search::small;

static SMALL: LazyLock<Proposer> = LazyLock::new(|| Proposer::new(&small::pack()));

/// `element — recipients — manners — intensity` of each proposal.
pub(super) fn written(proposals: &[Proposal]) -> Vec<String> {
    fn joined<T: ToString>(ids: &[T]) -> String {
        ids.iter().map(ToString::to_string).collect::<Vec<_>>().join("+")
    }
    let one = |it: &Proposal| {
        let (recipients, manners) = (joined(&it.recipients), joined(&it.manners));
        format!("{} — {recipients} — {manners} — {}", it.element, it.intensity.id())
    };
    proposals.iter().map(one).collect()
}

#[track_caller]
fn check(typed: &str, expected: &[&str]) {
    assert_eq!(written(&SMALL.propose(typed, Phase::Care, 5)), expected, "for {typed:?}");
}

#[test]
fn one_line_is_a_tag() {
    check("time-out moeder rollenspel 3", &["time-out — ouders — oefenen — intensief"]);
    check("3 rollenspel moeder time-out", &["time-out — ouders — oefenen — intensief"]);
    check("timeout", &["time-out —  —  — gemiddeld"]);
    check("genogram buurvrouw samen doen 0", &["netwerk-in-kaart — netwerk — samen-doen — niet"]);
}

#[test]
fn a_word_that_can_be_two_things_is_what_makes_sense_of_the_rest() {
    // As the element, because nothing else is one; as for whom, because something else is.
    check(
        "netw ouders oefen 2",
        &[
            "netwerk-in-kaart — ouders — oefenen — gemiddeld",
            "netwerk-betrekken — ouders — oefenen — gemiddeld",
        ],
    );
    check("time-out netwerk", &["time-out — netwerk —  — gemiddeld"]);
    check("samen time-out", &["time-out —  — samen-doen — gemiddeld"]);
    check("samen beslissen", &["samen-beslissen —  —  — gemiddeld"]);
}

#[test]
fn several_for_whom_and_how_stand_in_the_order_of_the_pack() {
    check(
        "time-out oma vader samen doen oefenen",
        &["time-out — ouders+netwerk — oefenen+samen-doen — gemiddeld"],
    );
    check("time-out moeder vader", &["time-out — ouders —  — gemiddeld"]);
    check("time-out ouder en kind", &["time-out — ouder-en-kind —  — gemiddeld"]);
    check("time-out samen oefenen", &["time-out —  — oefenen — gemiddeld"]);
}

#[test]
fn figures_say_how_strongly_and_an_age_does_not() {
    check("time-out 1", &["time-out —  —  — licht"]);
    check("time-out 1 3", &["time-out —  —  — licht"]);
    check("time-out kind 9 jaar", &["time-out —  —  — gemiddeld"]);
    check("2x time-out", &["time-out —  —  — gemiddeld"]);
}

#[test]
fn without_an_element_nothing_is_proposed() {
    check("", &[]);
    check("ouders 2", &[]);
    check("moeder samen oefenen 3", &[]);
    check("oma", &[]);
    check("xyzzy", &[]);
    check("van de het", &[]);
    check("👩‍👧 \"*\"", &[]);
    check("gisteren lang gepraat met iemand over voetbal en de hond en kiezen", &[]);
}

#[test]
fn the_phase_only_breaks_a_tie() {
    let ids = |typed: &str, phase| -> Vec<ElementId> {
        SMALL.propose(typed, phase, 5).into_iter().map(|it| it.element).collect()
    };
    let both = |one: &str, other: &str| vec![ElementId::new(one).unwrap(), ElementId::new(other).unwrap()];
    assert_eq!(ids("netwerk", Phase::Start), both("netwerk-in-kaart", "netwerk-betrekken"));
    assert_eq!(ids("netwerk", Phase::End), both("netwerk-betrekken", "netwerk-in-kaart"));
    assert_eq!(ids("netwerk kaart", Phase::End).first(), both("netwerk-in-kaart", "time-out").first());
}

#[test]
fn each_word_says_what_it_was_read_as() {
    let proposals = SMALL.propose("tme-out van moeder samen doen xyzzy 1", Phase::Care, 1);
    let read: Vec<_> = proposals[0].recognised.iter().map(|it| (it.typed.as_str(), &it.read_as)).collect();
    let pack = small::pack();
    let ouders = ReadAs::Recipient(pack.recipients[0].id.clone());
    let samen = ReadAs::Manner(pack.manners[1].id.clone());
    assert_eq!(
        read,
        [
            ("tme", &ReadAs::Nothing),
            ("out", &ReadAs::Element),
            ("moeder", &ouders),
            ("samen doen", &samen),
            ("xyzzy", &ReadAs::Nothing),
            ("1", &ReadAs::Intensity(Intensity::Light)),
        ]
    );
}

#[test]
fn of_a_long_text_the_beginning_counts() {
    check(&format!("time-out {}", "x".repeat(1_000_000)), &["time-out —  —  — gemiddeld"]);
    assert_eq!(SMALL.propose(&"samen ".repeat(100_000), Phase::Care, 3), []);
    assert_eq!(SMALL.propose("netwerk", Phase::Care, 0), []);
}

fn any_text() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "netwerk",
        "samen",
        "doen",
        "ouder",
        "en",
        "kind",
        "oma",
        "moeder",
        "beslissen",
        "time-out",
        "3",
        "0",
        "oefen",
        "genogram",
        "van",
    ]);
    let word = prop_oneof![known.prop_map(str::to_owned), r"\PC{0,9}", "[a-z]{1,8}"];
    prop::collection::vec(word, 0..14).prop_map(|it| it.join(" "))
}

proptest! {
    #[test]
    fn any_text_is_safe_and_gives_no_doubles(typed in any_text(), most in 0_usize..6) {
        for phase in Phase::ALL {
            let proposals = SMALL.propose(&typed, phase, most);
            prop_assert!(proposals.len() <= most);
            let mut seen = HashSet::new();
            for it in &proposals {
                prop_assert!(seen.insert(it.element.clone()), "an element twice");
                prop_assert_eq!(it.recipients.iter().collect::<HashSet<_>>().len(), it.recipients.len());
                prop_assert_eq!(it.manners.iter().collect::<HashSet<_>>().len(), it.manners.len());
                prop_assert!(it.recognised.iter().any(|it| it.read_as == ReadAs::Element));
            }
            prop_assert_eq!(proposals, SMALL.propose(&typed, phase, most));
        }
    }
}
