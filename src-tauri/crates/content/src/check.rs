//! What has to hold for a pack as a whole, beyond each line being right: letters that differ, words for every
//! phase and intensity, no circle, and nothing shown as research that nobody saw.

use std::collections::{BTreeMap, BTreeSet};

use domain::{Intensity, Phase, Variant};

use crate::load::{Notes, Place};
use crate::{Kind, Mark, Pack, ProblemKind, Seen, wording};

/// Writes down every problem of the pack as a whole.
pub(crate) fn whole(pack: &Pack, notes: &mut Notes) {
    letters(pack, notes);
    complete(pack, notes);
    circles(pack, notes);
    research(pack, notes);
    seen_somewhere(pack, notes);
    lens_items(pack, notes);
    wording::check(pack, notes);
}

fn letters(pack: &Pack, notes: &mut Notes) {
    let mut taken = Vec::new();
    for it in &pack.categories {
        if taken.contains(&it.letter) {
            let place = notes.place_of(Kind::Category, it.id.as_str());
            notes.problem(&place, ProblemKind::LetterTwice(it.letter));
        }
        taken.push(it.letter);
    }
}

fn complete(pack: &Pack, notes: &mut Notes) {
    let dimensions = Place::new("dimensions.toml", 1);
    for phase in Phase::ALL {
        if pack.phases.iter().filter(|it| it.phase == phase).count() != 1 {
            notes.problem(&dimensions, ProblemKind::PhaseNotOnce(phase));
        }
    }
    for intensity in Intensity::ALL {
        if pack.intensities.iter().filter(|it| it.intensity == intensity).count() != 1 {
            notes.problem(&dimensions, ProblemKind::IntensityNotOnce(intensity));
        }
    }
    for variant in Variant::ALL {
        if pack.guide.variants.iter().filter(|it| it.variant == variant).count() != 1 {
            notes.problem(&Place::new("guide.toml", 1), ProblemKind::VariantNotOnce(variant));
        }
    }
}

/// Follows `includes` from every element and tells each circle once, at its first element.
fn circles(pack: &Pack, notes: &mut Notes) {
    let parts: BTreeMap<&str, Vec<&str>> = pack
        .elements()
        .map(|(_, it)| (it.id.as_str(), it.includes.iter().map(domain::ElementId::as_str).collect()))
        .collect();
    // Elements from which every road is known to end.
    let mut ending: BTreeSet<&str> = BTreeSet::new();
    for start in parts.keys() {
        if ending.contains(start) {
            continue;
        }
        let mut road = vec![(*start, 0_usize)];
        while let Some((at, next)) = road.pop() {
            let Some(child) = parts.get(at).and_then(|it| it.get(next)) else {
                ending.insert(at);
                continue;
            };
            road.push((at, next + 1));
            if let Some(from) = road.iter().position(|(it, _)| it == child) {
                let circle: Vec<_> = road.iter().skip(from).map(|(it, _)| (*it).to_owned()).collect();
                let place = notes.place_of(Kind::Element, child);
                notes.problem(&place, ProblemKind::Circle(circle));
            } else if !ending.contains(child) {
                road.push((child, 0));
            }
        }
    }
}

/// A fact is shown as research, so somebody has seen it, and its source.
fn research(pack: &Pack, notes: &mut Notes) {
    for it in &pack.facts {
        let place = notes.place_of(Kind::Fact, it.id.as_str());
        let id = it.id.as_str().to_owned();
        let seen = |code: &String| pack.source(code).is_some_and(|it| it.seen != Seen::NotSeen);
        if !it.mark.is_seen() {
            notes.problem(&place, ProblemKind::NotResearch(id, it.mark));
        } else if it.sources.is_empty() {
            notes.problem(&place, ProblemKind::SeenNowhere(id));
        } else if !it.sources.iter().any(seen) {
            notes.problem(&place, ProblemKind::OnlyUnseenSources(id));
        }
    }
    for it in pack.registration.iter().filter(|it| !it.mark.is_seen()) {
        let place = notes.place_of(Kind::Registration, &it.id);
        notes.problem(&place, ProblemKind::NotResearch(it.id.clone(), it.mark));
    }
}

/// A mark that says "seen" comes with a source.
fn seen_somewhere(pack: &Pack, notes: &mut Notes) {
    let mut all: Vec<(Kind, &str, Mark, &[String])> = Vec::new();
    all.extend(pack.categories.iter().map(|it| (Kind::Category, it.id.as_str(), it.mark, &*it.sources)));
    all.extend(pack.elements().map(|(_, it)| (Kind::Element, it.id.as_str(), it.mark, &*it.sources)));
    all.extend(pack.program.iter().map(|it| (Kind::ProgramElement, it.id.as_str(), it.mark, &*it.sources)));
    all.extend(pack.manners.iter().map(|it| (Kind::Manner, it.id.as_str(), it.mark, &*it.sources)));
    all.extend(pack.recipients.iter().map(|it| (Kind::Recipient, it.id.as_str(), it.mark, &*it.sources)));
    all.extend(pack.methods.iter().map(|it| (Kind::Method, it.id.as_str(), it.mark, &*it.sources)));
    all.extend(pack.wording.iter().map(|it| (Kind::Wording, it.id.as_str(), it.mark, &*it.sources)));
    for (kind, id, mark, sources) in all {
        if mark.is_seen() && sources.is_empty() {
            let place = notes.place_of(kind, id);
            notes.problem(&place, ProblemKind::SeenNowhere(id.to_owned()));
        }
    }
}

fn lens_items(pack: &Pack, notes: &mut Notes) {
    for sample in &pack.samples {
        for id in &sample.lens_items {
            let of_other = pack.lens_item(id).is_some_and(|(lens, _)| lens.id != sample.lens);
            if of_other {
                let place = notes.place_of(Kind::Sample, sample.id.as_str());
                notes.problem(&place, ProblemKind::ItemOfOtherLens(id.as_str().to_owned()));
            }
        }
    }
}
