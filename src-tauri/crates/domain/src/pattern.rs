//! What stands out in the tags of one case, always as the reason for a question, never as a verdict.
//! The rules are those of the conversation guide (dossier, gespreksleidraad §4.4).

use std::collections::{BTreeMap, BTreeSet};

use crate::{CategoryId, Effect, Intensity, MannerId, Phase, RecipientId, Tag};

/// A tag together with the category of its element, which only a content pack knows.
#[derive(Debug, Clone, Copy)]
pub struct PatternTag<'a> {
    /// The tag.
    pub tag: &'a Tag,
    /// Its category; `None` when the element is unknown in the pack.
    pub category: Option<&'a CategoryId>,
}

/// A share as a fraction, so that "exactly half" is exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// Of the …
    pub part: usize,
    /// … whole; at least 1.
    pub whole: usize,
}

impl Share {
    fn at_least(self, other: Self) -> bool {
        self.part * other.whole >= other.part * self.whole
    }
}

/// When a question of the guide is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trigger {
    /// Always.
    Always,
    /// Nothing in this category was used.
    NoTagInCategory(CategoryId),
    /// Fewer than `share` of the used tags went to one of these recipients.
    RecipientsBelow {
        /// The recipients taken together.
        recipients: Vec<RecipientId>,
        /// Below this share.
        share: Share,
    },
    /// These manners are `share` or more of all manners that were chosen.
    MannersAtLeast {
        /// The manners taken together.
        manners: Vec<MannerId>,
        /// From this share on.
        share: Share,
    },
    /// Elements were used in more than one phase.
    SeveralPhases,
    /// An element was used intensively and brought little, the worker says.
    IntensiveWithLittleEffect,
    /// Goals were written down.
    GoalsGiven,
}

/// Why a question is asked, with the counts behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Because {
    /// It is always asked.
    Always,
    /// Nothing was used in this category.
    NothingIn(CategoryId),
    /// So many of the used tags reach these recipients.
    Recipients(Vec<RecipientId>, Share),
    /// So many of the chosen manners are these.
    Manners(Vec<MannerId>, Share),
    /// Elements were used in these phases.
    Phases(Vec<Phase>),
    /// So many intensive elements brought little.
    LittleEffect(usize),
    /// So many goals were given.
    Goals(usize),
}

/// How one category looks in one phase: counts of elements, nothing that can be added up to a score.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cell {
    /// Elements that were used.
    pub used: usize,
    /// Elements that were left out on purpose.
    pub left_out: usize,
}

/// The tags of one case, ready to look at.
#[derive(Debug)]
pub struct Pattern<'a> {
    tags: Vec<PatternTag<'a>>,
    goals: usize,
}

impl<'a> Pattern<'a> {
    /// The pattern of these tags, in a case with `goals` goals.
    pub fn new(tags: Vec<PatternTag<'a>>, goals: usize) -> Self {
        Self { tags, goals }
    }

    fn used(&self) -> impl Iterator<Item = &PatternTag<'a>> {
        self.tags.iter().filter(|it| it.tag.intensity.is_used())
    }

    /// The cells in which there is anything, by category and phase. Unknown elements have no cell.
    pub fn cells(&self) -> BTreeMap<(CategoryId, Phase), Cell> {
        let mut cells: BTreeMap<_, Cell> = BTreeMap::new();
        for it in &self.tags {
            let Some(category) = it.category else { continue };
            let cell = cells.entry((category.clone(), it.tag.phase)).or_default();
            if it.tag.intensity.is_used() {
                cell.used += 1;
            } else {
                cell.left_out += 1;
            }
        }
        cells
    }

    /// In how many used tags each recipient is named. A tag may name several, so the counts do not make a whole.
    pub fn recipients(&self) -> BTreeMap<RecipientId, usize> {
        counted(self.used().flat_map(|it| &it.tag.recipients))
    }

    /// In how many used tags each manner is named. A tag may name several, so the counts do not make a whole.
    pub fn manners(&self) -> BTreeMap<MannerId, usize> {
        counted(self.used().flat_map(|it| &it.tag.manners))
    }

    /// Why the question with this trigger is asked, or `None` when it is not.
    /// A case in which nothing was used yet shows no pattern: only [`Trigger::Always`] and goals speak.
    pub fn because(&self, trigger: &Trigger) -> Option<Because> {
        let used = self.used().count();
        match trigger {
            Trigger::Always => Some(Because::Always),
            Trigger::GoalsGiven => (self.goals > 0).then_some(Because::Goals(self.goals)),
            _ if used == 0 => None,
            Trigger::NoTagInCategory(category) => self
                .used()
                .all(|it| it.category != Some(category))
                .then(|| Because::NothingIn(category.clone())),
            Trigger::RecipientsBelow { recipients, share } => {
                let part =
                    self.used().filter(|it| it.tag.recipients.iter().any(|r| recipients.contains(r))).count();
                let found = Share { part, whole: used };
                (!found.at_least(*share)).then(|| Because::Recipients(recipients.clone(), found))
            }
            Trigger::MannersAtLeast { manners, share } => {
                let chosen = || self.used().flat_map(|it| &it.tag.manners);
                let whole = chosen().count();
                let found = Share { part: chosen().filter(|it| manners.contains(it)).count(), whole };
                (whole > 0 && found.at_least(*share)).then(|| Because::Manners(manners.clone(), found))
            }
            Trigger::SeveralPhases => {
                let phases: BTreeSet<_> = self.used().map(|it| it.tag.phase).collect();
                (phases.len() > 1).then(|| Because::Phases(phases.into_iter().collect()))
            }
            Trigger::IntensiveWithLittleEffect => {
                let little = self
                    .used()
                    .filter(|it| it.tag.intensity == Intensity::Intensive)
                    .filter(|it| it.tag.effect == Some(Effect::LittleSoFar))
                    .count();
                (little > 0).then_some(Because::LittleEffect(little))
            }
        }
    }
}

fn counted<'a, T: Ord + Clone + 'a>(named: impl Iterator<Item = &'a T>) -> BTreeMap<T, usize> {
    let mut counts = BTreeMap::new();
    for it in named {
        *counts.entry(it.clone()).or_default() += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{CaseId, ElementId, Note, TagId};
    use uuid::Uuid;

    /// A tag as `category phase intensity recipients manners`, with `,` between several and `-` for none.
    fn tag(row: &str) -> (Tag, CategoryId) {
        let parts: Vec<_> = row.split_whitespace().collect();
        let list = |text: &str| -> Vec<String> {
            text.split(',').filter(|it| *it != "-").map(str::to_owned).collect()
        };
        let tag = Tag {
            id: TagId(Uuid::nil()),
            case: CaseId(Uuid::nil()),
            element: ElementId::new("x").unwrap(),
            phase: Phase::from_id(parts[1]).unwrap(),
            intensity: Intensity::from_id(parts[2]).unwrap(),
            recipients: list(parts[3]).iter().map(|it| RecipientId::new(it).unwrap()).collect(),
            manners: list(parts[4]).iter().map(|it| MannerId::new(it).unwrap()).collect(),
            note: Note::default(),
            effect: parts.get(5).and_then(|it| Effect::from_id(it)),
        };
        (tag, CategoryId::new(parts[0]).unwrap())
    }

    #[track_caller]
    fn check(rows: &[&str], trigger: &Trigger, expected: Option<&Because>) {
        let tags: Vec<_> = rows.iter().map(|it| tag(it)).collect();
        let pattern_tags = tags.iter().map(|(tag, category)| PatternTag { tag, category: Some(category) });
        assert_eq!(
            Pattern::new(pattern_tags.collect(), 0).because(trigger).as_ref(),
            expected,
            "for {rows:?}"
        );
    }

    fn share(part: usize, whole: usize) -> Share {
        Share { part, whole }
    }

    #[test]
    fn an_empty_category_is_asked_about_once_anything_was_used() {
        let network = CategoryId::new("netwerk").unwrap();
        let trigger = Trigger::NoTagInCategory(network.clone());
        check(&[], &trigger, None);
        check(&["geld start licht - -"], &trigger, Some(&Because::NothingIn(network.clone())));
        check(&["netwerk start licht - -"], &trigger, None);
        // Left out on purpose is not used, so the question comes.
        check(
            &["geld start licht - -", "netwerk start niet - -"],
            &trigger,
            Some(&Because::NothingIn(network)),
        );
    }

    #[test]
    fn recipients_below_a_quarter_are_asked_about_and_exactly_a_quarter_is_not() {
        let recipients = vec![RecipientId::new("kind").unwrap(), RecipientId::new("heel-gezin").unwrap()];
        let trigger = Trigger::RecipientsBelow { recipients: recipients.clone(), share: share(1, 4) };
        let parents = "a start licht ouders -";
        let child = "a start licht kind,heel-gezin -";
        check(&[parents, parents, parents, child], &trigger, None);
        check(
            &[parents, parents, parents, parents, child],
            &trigger,
            Some(&Because::Recipients(recipients, share(1, 5))),
        );
        check(&["a start niet ouders -"], &trigger, None);
    }

    #[test]
    fn explaining_half_of_the_time_or_more_is_asked_about() {
        let manners = vec![MannerId::new("uitleg").unwrap()];
        let trigger = Trigger::MannersAtLeast { manners: manners.clone(), share: share(1, 2) };
        check(&["a start licht - uitleg,oefenen"], &trigger, Some(&Because::Manners(manners, share(1, 2))));
        check(&["a start licht - uitleg,oefenen,doen"], &trigger, None);
        check(&["a start licht - -"], &trigger, None);
    }

    #[test]
    fn phases_and_effects_count_what_was_used() {
        let both = vec![Phase::Start, Phase::End];
        check(
            &["a eind licht - -", "a start licht - -"],
            &Trigger::SeveralPhases,
            Some(&Because::Phases(both)),
        );
        check(&["a eind niet - -", "a start licht - -"], &Trigger::SeveralPhases, None);
        let little = Trigger::IntensiveWithLittleEffect;
        check(&["a start intensief - - weinig"], &little, Some(&Because::LittleEffect(1)));
        check(&["a start gemiddeld - - weinig"], &little, None);
        check(&["a start intensief - - hielp"], &little, None);
    }

    #[test]
    fn recipients_and_manners_are_counted_over_what_was_used() {
        let rows = ["a start licht ouders,kind doen", "a eind licht ouders -", "a eind niet kind doen"];
        let tags: Vec<_> = rows.iter().map(|it| tag(it)).collect();
        let pattern =
            Pattern::new(tags.iter().map(|(tag, _)| PatternTag { tag, category: None }).collect(), 0);
        let recipient = |id: &str| RecipientId::new(id).unwrap();
        let expected = BTreeMap::from([(recipient("kind"), 1), (recipient("ouders"), 2)]);
        assert_eq!(pattern.recipients(), expected);
        assert_eq!(pattern.manners(), BTreeMap::from([(MannerId::new("doen").unwrap(), 1)]));
    }
}
