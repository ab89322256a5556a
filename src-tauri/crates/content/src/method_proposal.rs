//! Which method fits a meeting, and why: a proposal from what the leader says is going on, from what the app knows
//! (time, people, a group that just began) and from words in the question. It never chooses.

use std::cmp::Reverse;

use domain::{MethodId, least_minutes};

use crate::search::words::{stems, words};
use crate::{Method, MethodChoice, MethodSetting, Pack, Situation};

/// A meeting of no more than so many minutes is a short one.
pub const SHORT: u32 = 45;
/// What is a group: with fewer one works alone or in a pair.
const GROUP: usize = 3;

/// What is known of a meeting before its method was chosen.
#[derive(Debug, Clone, Copy, Default)]
pub struct MeetingSigns<'a> {
    /// How long there is.
    pub minutes: Option<u32>,
    /// With how many people.
    pub people: Option<usize>,
    /// True when the group has not met yet, or only once or twice.
    pub is_new_group: bool,
    /// The question that it is about; may be blank.
    pub question: &'a str,
    /// What the leader says is going on.
    pub said: &'a [Situation],
}

/// A method, whether it can be done in this meeting, and why it is proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MethodProposal<'a> {
    /// The method.
    pub method: &'a Method,
    /// Whether it can be done.
    pub fit: MethodFit<'a>,
    /// Why, the best reason first; empty when nothing points at it.
    pub because: Vec<MethodReason<'a>>,
}

/// Whether a method can be done in a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MethodFit<'a> {
    /// It can.
    Fits,
    /// It can, and one had better not: because of this.
    RatherNot(&'a MethodChoice),
    /// It takes at least so many minutes.
    TooShort {
        /// Minutes.
        least: u32,
    },
    /// It takes at least so many people.
    TooFewPeople {
        /// People.
        least: usize,
    },
    /// It is for one person or two.
    NotForGroups,
}

/// Why a method is proposed. What stands in the choice is the reason in words ("als je …").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MethodReason<'a> {
    /// The leader said so.
    Said(&'a MethodChoice),
    /// The app knows it: there is little time, the group is new, one is alone.
    Known(&'a MethodChoice),
    /// A word in the question points at it: that word as it stands in the content.
    Word(&'a MethodChoice, &'a str),
    /// Nothing points anywhere: looking at what was used can always be done.
    Usual(&'a MethodChoice),
}

impl MethodReason<'_> {
    fn weight(self) -> u32 {
        match self {
            Self::Said(_) => 8,
            Self::Known(_) => 4,
            Self::Word(..) => 3,
            Self::Usual(_) => 1,
        }
    }
}

/// Every method of the pack and of one's own, the best proposal first; those that cannot be done come last. Whoever
/// is proposed first fits, unless no method does.
pub fn method_proposals<'a>(
    pack: &'a Pack,
    own: &'a [Method],
    signs: &MeetingSigns<'_>,
) -> Vec<MethodProposal<'a>> {
    let mut speaking: Vec<MethodReason<'a>> =
        pack.method_choice.iter().filter_map(|it| reason(it, signs)).collect();
    speaking.sort_by_key(|it| Reverse(it.weight()));
    if speaking.is_empty() {
        let usual = pack.method_choice.iter().find(|it| it.situation == Some(Situation::Elements));
        speaking.extend(usual.map(MethodReason::Usual));
    }
    let mut found: Vec<(u32, u32, MethodProposal<'a>)> = pack
        .methods
        .iter()
        .chain(own)
        .map(|method| {
            let named =
                |it: &MethodReason<'a>| choice(*it).methods.iter().position(|id| is_or_is_from(method, id));
            let because: Vec<_> = speaking.iter().copied().filter(|it| named(it).is_some()).collect();
            // Of two that fit a situation equally the first is the better; it never outweighs another reason.
            let weight = because.iter().map(|it| 2 * it.weight() + u32::from(named(it) == Some(0))).sum();
            let off = signs.minutes.map_or(0, |it| it.abs_diff(usual(method)));
            (weight, off, MethodProposal { method, fit: fit(method, pack, signs), because })
        })
        .collect();
    found.sort_by_key(|(weight, off, it)| (rank(it.fit), Reverse(*weight), *off));
    found.into_iter().map(|(_, _, it)| it).collect()
}

fn choice(reason: MethodReason<'_>) -> &MethodChoice {
    match reason {
        MethodReason::Said(it)
        | MethodReason::Known(it)
        | MethodReason::Word(it, _)
        | MethodReason::Usual(it) => it,
    }
}

fn is_or_is_from(method: &Method, id: &MethodId) -> bool {
    method.id == *id || method.based_on.as_ref() == Some(id)
}

fn rank(fit: MethodFit<'_>) -> u8 {
    match fit {
        MethodFit::Fits => 0,
        MethodFit::RatherNot(_) => 1,
        MethodFit::TooShort { .. } => 2,
        MethodFit::TooFewPeople { .. } => 3,
        MethodFit::NotForGroups => 4,
    }
}

/// Why this choice speaks for a meeting with these signs, when it does.
fn reason<'a>(choice: &'a MethodChoice, signs: &MeetingSigns<'_>) -> Option<MethodReason<'a>> {
    if choice.situation.is_some_and(|it| signs.said.contains(&it)) {
        return Some(MethodReason::Said(choice));
    }
    if is_known(choice, signs) {
        return Some(MethodReason::Known(choice));
    }
    word_in(&choice.words, signs.question).map(|it| MethodReason::Word(choice, it))
}

fn is_known(choice: &MethodChoice, signs: &MeetingSigns<'_>) -> bool {
    match choice.situation {
        Some(Situation::ShortOfTime) => signs.minutes.is_some_and(|it| it <= SHORT),
        Some(Situation::NewGroup) => signs.is_new_group,
        Some(Situation::Alone) => signs.people == Some(1),
        Some(
            Situation::Incident
            | Situation::Feeling
            | Situation::Value
            | Situation::Courage
            | Situation::Elements
            | Situation::Team,
        )
        | None => false,
    }
}

/// The first of `signals` of which a form stands in `question`.
fn word_in<'a>(signals: &'a [String], question: &str) -> Option<&'a str> {
    let asked: Vec<String> =
        words(question).iter().filter_map(|it| stems(&it.text).into_iter().next()).collect();
    let is_asked = |signal: &&String| {
        let parts = words(signal);
        !parts.is_empty()
            && parts.iter().all(|it| stems(&it.text).first().is_some_and(|stem| asked.contains(stem)))
    };
    signals.iter().find(is_asked).map(String::as_str)
}

fn fit<'a>(method: &Method, pack: &'a Pack, signs: &MeetingSigns<'_>) -> MethodFit<'a> {
    let needed = method.people.map_or(0, usize::from);
    let for_group = match method.setting {
        MethodSetting::Group => true,
        MethodSetting::Alone | MethodSetting::AloneOrPair => false,
    };
    let most = match method.setting {
        MethodSetting::Alone => 1,
        MethodSetting::AloneOrPair => 2,
        MethodSetting::Group => usize::MAX,
    };
    let needed = if for_group { needed.max(GROUP) } else { needed };
    // A meeting of which nobody said how many will come is one of a group.
    let people = signs.people.unwrap_or(GROUP.max(needed));
    if people > most {
        return MethodFit::NotForGroups;
    }
    if people < needed {
        return MethodFit::TooFewPeople { least: needed };
    }
    let least = least(method);
    if signs.minutes.is_some_and(|it| it < least) {
        return MethodFit::TooShort { least };
    }
    let against = pack.method_choice.iter().find(|it| {
        it.rather_not.iter().any(|id| is_or_is_from(method, id))
            && matches!(reason(it, signs), Some(MethodReason::Said(_) | MethodReason::Known(_)))
    });
    against.map_or(MethodFit::Fits, MethodFit::RatherNot)
}

fn usual(method: &Method) -> u32 {
    method.steps.iter().map(|it| u32::from(it.minutes).max(1)).sum()
}

fn least(method: &Method) -> u32 {
    method
        .steps
        .iter()
        .map(|it| it.least.map_or_else(|| least_minutes(u32::from(it.minutes)), u32::from).max(1))
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GROUP_OF_SIX: MeetingSigns<'_> =
        MeetingSigns { minutes: Some(90), people: Some(6), is_new_group: false, question: "", said: &[] };

    /// The first proposal, and the first reason for it as one letter with what it is about.
    #[track_caller]
    fn check(signs: MeetingSigns<'_>, method: &str, because: &str) {
        let proposals = method_proposals(Pack::shipped(), &[], &signs);
        let first = &proposals[0];
        let why = match first.because.first() {
            None => String::new(),
            Some(MethodReason::Said(it)) => format!("said: {}", it.when),
            Some(MethodReason::Known(it)) => format!("known: {}", it.when),
            Some(MethodReason::Word(_, word)) => format!("word: {word}"),
            Some(MethodReason::Usual(it)) => format!("usual: {}", it.when),
        };
        assert_eq!((first.method.id.as_str(), why.as_str()), (method, because), "{signs:?}");
        assert_eq!(first.fit, MethodFit::Fits, "{signs:?}");
        assert_eq!(proposals.len(), 11, "nothing is left out");
    }

    /// The rows of `choices` in `methods.toml`.
    #[test]
    fn each_situation_has_its_method() {
        let said = |situation: &'static [Situation]| MeetingSigns { said: situation, ..GROUP_OF_SIX };
        check(MeetingSigns { minutes: Some(45), ..GROUP_OF_SIX }, "roddelmethode", "known: weinig tijd hebt");
        check(said(&[Situation::Incident]), "incidentmethode", "said: een concreet voorval hebt");
        check(
            MeetingSigns { is_new_group: true, ..GROUP_OF_SIX },
            "tienstappen",
            "known: een nieuwe groep bent",
        );
        check(said(&[Situation::Feeling]), "balint", "said: veel gevoel merkt");
        check(said(&[Situation::Value]), "socratisch", "said: een waarde of dilemma hebt");
        check(said(&[Situation::Courage]), "oplossingsgericht", "said: energie en moed nodig hebt");
        check(said(&[Situation::Elements]), "elementenronde", "said: wilt kijken naar wat je inzet");
        check(MeetingSigns { people: Some(1), ..GROUP_OF_SIX }, "starr", "known: alleen voorbereidt");
        check(said(&[Situation::Team]), "actieleren", "said: een patroon in het team ziet");
        check(GROUP_OF_SIX, "elementenronde", "usual: wilt kijken naar wat je inzet");
    }

    #[test]
    fn words_in_the_question_point_at_a_method() {
        let asked = |question: &'static str| MeetingSigns { question, ..GROUP_OF_SIX };
        check(asked("Waarom voel ik me zo machteloos bij dit gezin?"), "balint", "word: machteloos");
        check(asked("Gisteren liep moeder weg. Wat deed ik?"), "incidentmethode", "word: gisteren");
        check(asked("Mag ik dit voor me houden?"), "socratisch", "word: mag");
        check(asked("Hoe krijgen collega’s dit in de organisatie rond?"), "actieleren", "word: organisatie");
        let none = "usual: wilt kijken naar wat je inzet";
        check(
            asked("Hoe kan ik helpen zonder dat ik degene word op wie alles rust?"),
            "elementenronde",
            none,
        );
        check(asked("Wat moet ik moeder vragen?"), "elementenronde", none);
    }

    #[test]
    fn what_the_leader_says_counts_more_than_what_the_app_sees() {
        let signs = MeetingSigns {
            minutes: Some(45),
            question: "Gisteren liep moeder boos weg",
            said: &[Situation::Courage],
            ..GROUP_OF_SIX
        };
        check(signs, "oplossingsgericht", "said: energie en moed nodig hebt");
    }

    #[track_caller]
    fn check_fit(signs: MeetingSigns<'_>, method: &str, expected: fn(MethodFit<'_>) -> bool) {
        let proposals = method_proposals(Pack::shipped(), &[], &signs);
        let found = proposals.iter().find(|it| it.method.id.as_str() == method).unwrap();
        assert!(expected(found.fit), "{method} in {signs:?}: {:?}", found.fit);
    }

    #[test]
    fn what_cannot_be_done_says_why() {
        let signs = GROUP_OF_SIX;
        let minutes = |minutes| MeetingSigns { minutes: Some(minutes), ..signs };
        check_fit(minutes(15), "vijfstappen", |it| matches!(it, MethodFit::TooShort { least: 16 }));
        check_fit(minutes(16), "vijfstappen", |it| it == MethodFit::Fits);
        check_fit(minutes(0), "starr", |it| matches!(it, MethodFit::NotForGroups));
        let people = |people| MeetingSigns { people: Some(people), ..signs };
        check_fit(people(4), "balint", |it| matches!(it, MethodFit::TooFewPeople { least: 5 }));
        check_fit(people(5), "balint", |it| it == MethodFit::Fits);
        check_fit(people(2), "vijfstappen", |it| matches!(it, MethodFit::TooFewPeople { least: 3 }));
        check_fit(people(2), "korthagen", |it| it == MethodFit::Fits);
        check_fit(people(2), "starr", |it| matches!(it, MethodFit::NotForGroups));
        let new = MeetingSigns { is_new_group: true, ..signs };
        check_fit(new, "roddelmethode", |it| matches!(it, MethodFit::RatherNot(_)));
    }

    #[test]
    fn a_short_meeting_of_a_new_group_is_no_gossip() {
        let signs = MeetingSigns { minutes: Some(40), is_new_group: true, ..GROUP_OF_SIX };
        check(signs, "vijfstappen", "known: weinig tijd hebt");
    }

    #[test]
    fn nobody_and_no_time_still_have_an_answer() {
        let nothing = MeetingSigns { minutes: Some(0), people: Some(0), ..GROUP_OF_SIX };
        let proposals = method_proposals(Pack::shipped(), &[], &nothing);
        assert_eq!(proposals.len(), 11);
        assert!(method_proposals(&Pack::default(), &[], &GROUP_OF_SIX).is_empty());
    }

    #[test]
    fn a_copy_of_a_method_is_proposed_with_it() {
        let pack = Pack::shipped();
        let round = pack.method(&MethodId::new("elementenronde").unwrap()).unwrap();
        let own = [Method {
            id: MethodId::new("eigen-1").unwrap(),
            based_on: Some(round.id.clone()),
            ..round.clone()
        }];
        let proposals = method_proposals(pack, &own, &GROUP_OF_SIX);
        let first: Vec<_> = proposals.iter().take(2).map(|it| it.method.id.as_str()).collect();
        assert_eq!(first, ["elementenronde", "eigen-1"]);
    }
}
