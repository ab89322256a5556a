//! The search index of a pack: built once, then asked at every key.
//! The same pack and the same query always give the same hits in the same order.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::ops::Range;

use super::document::{Document, Field, documents};
use super::hit::Hit;
use super::lexicon::{Lexicon, Likeness, Match, TermId, share};
use super::snippet::snippet;
use super::words::{hyphenated, is_stop_word, words};
use crate::Pack;
use crate::search::HitKind;

/// The most characters (Unicode code points) of a query that are read.
pub const MOST_TYPED: usize = 200;

/// The most words of a query that are looked for: more only make a pasted text slow.
const MOST_WORDS: usize = 8;

/// What a name is worth that was typed whole, on top of its words.
const WHOLE_TITLE: u32 = 3_000;

/// What stands where in a pack.
#[derive(Debug, Clone)]
pub struct Index {
    documents: Vec<Document>,
    lexicon: Lexicon,
    /// For each word the documents and fields in which it stands.
    places: Vec<Vec<(usize, Field)>>,
    /// For each document the words of its name.
    titles: Vec<Vec<TermId>>,
}

impl Index {
    /// The index of `pack`. It takes some milliseconds: make it once.
    pub fn new(pack: &Pack) -> Self {
        let documents = documents(pack);
        let mut lexicon = Lexicon::default();
        let mut places: Vec<Vec<(usize, Field)>> = Vec::new();
        let mut titles = Vec::new();
        for (at, document) in documents.iter().enumerate() {
            for (field, text) in document.fields() {
                for word in words(text).iter().chain(&hyphenated(text)) {
                    let TermId(term) = lexicon.add(&word.text);
                    if term >= places.len() {
                        places.resize_with(term + 1, Vec::new);
                    }
                    if let Some(of_term) = places.get_mut(term)
                        && of_term.last() != Some(&(at, field))
                    {
                        of_term.push((at, field));
                    }
                }
            }
            let telling =
                words(document.field(Field::Title)).into_iter().filter(|it| !is_stop_word(&it.text));
            titles.push(telling.map(|it| lexicon.add(&it.text)).collect());
        }
        Self { documents, lexicon, places, titles }
    }

    /// The best hits for what was typed so far, best first, at most `most`. Any text is safe; of a long
    /// one the first [`MOST_TYPED`] characters are read. The last word may still be growing.
    pub fn find(&self, query: &str, most: usize) -> Vec<Hit> {
        let asked = asked(query);
        let Some((growing, whole)) = asked.split_last() else { return Vec::new() };
        // Word by word: what was meant when it was typed well, and what when it was not.
        let well =
            whole.iter().map(|it| self.meant(it, Growing::No)).chain([self.meant(growing, Growing::Yes)]);
        let well: Vec<_> = well.collect();
        let ranked = self.ranked(&well, 0);
        if !ranked.is_empty() {
            return self.hits(&ranked, &well, most);
        }
        let loosely: Vec<_> = asked.iter().map(|it| self.lexicon.near_or_mistyped(it)).collect();
        let ranked = self.ranked(&loosely, 0);
        if !ranked.is_empty() || asked.len() == 1 {
            return self.hits(&ranked, &loosely, most);
        }
        self.hits(&self.ranked(&loosely, 1), &loosely, most)
    }

    /// The words of the pack that `word` may mean, slips only considered when it means nothing else.
    fn meant(&self, word: &str, growing: Growing) -> Vec<Match> {
        let near = self.lexicon.near(word);
        let whole = |it: &Match| match it.likeness {
            Likeness::Same | Likeness::Stem | Likeness::Part | Likeness::Typo => true,
            Likeness::Beginning => false,
        };
        match growing {
            // `plan` that is finished means `plan`, not `planning`, unless there is nothing else.
            Growing::No if near.iter().any(whole) => near.into_iter().filter(whole).collect(),
            Growing::No | Growing::Yes if !near.is_empty() => near,
            Growing::No | Growing::Yes => self.lexicon.near_or_mistyped(word),
        }
    }

    /// The documents that have all words but at most `missing`, best first.
    fn ranked(&self, asked: &[Vec<Match>], missing: usize) -> Vec<usize> {
        let mut sums = vec![(0_u32, 0_usize); self.documents.len()];
        for meant in asked {
            for (sum, best) in sums.iter_mut().zip(self.best_of_word(meant)) {
                sum.0 += best;
                sum.1 += usize::from(best > 0);
            }
        }
        let enough = asked.len().saturating_sub(missing).max(1);
        let terms = terms_of(asked);
        let mut found: Vec<(u32, usize)> = Vec::new();
        for (at, ((sum, has), title)) in sums.iter().zip(&self.titles).enumerate() {
            if *has >= enough {
                let in_title = title.iter().filter(|it| terms.contains(it)).count();
                let first = self.documents.get(at).map_or(0, |it| before(it.kind));
                found.push((sum + share(WHOLE_TITLE, in_title, title.len()) + first, at));
            }
        }
        found.sort_unstable_by_key(|(points, at)| (Reverse(*points), *at));
        found.into_iter().map(|(_, at)| at).collect()
    }

    /// For each document what one typed word is worth in it: the best place counts.
    fn best_of_word(&self, meant: &[Match]) -> Vec<u32> {
        let mut best = vec![0_u32; self.documents.len()];
        for it in meant {
            for (document, field) in self.places.get(it.term.0).into_iter().flatten() {
                if let Some(best) = best.get_mut(*document) {
                    *best = (*best).max(it.points * weight(*field));
                }
            }
        }
        best
    }

    fn hits(&self, ranked: &[usize], asked: &[Vec<Match>], most: usize) -> Vec<Hit> {
        let terms = terms_of(asked);
        let documents = ranked.iter().take(most).filter_map(|at| self.documents.get(*at));
        documents.map(|it| self.hit(it, &terms)).collect()
    }

    fn hit(&self, document: &Document, terms: &HashSet<TermId>) -> Hit {
        // Shown is the first text that says why this was found; when the name says it, what it is about.
        let in_title = !self.marks(document.field(Field::Title), terms).is_empty();
        let fields = [Field::Description, Field::Example, Field::Synonyms];
        let texts = fields.into_iter().take(if in_title { 1 } else { 3 }).map(|it| document.field(it));
        let telling = texts.map(|it| (it, self.marks(it, terms))).find(|(_, marks)| !marks.is_empty());
        let (text, marks) = telling.unwrap_or_else(|| (document.about(), Vec::new()));
        Hit {
            kind: document.kind,
            id: document.id.clone(),
            title: document.shown.clone(),
            context: document.context.clone(),
            parts: snippet(text, &marks),
        }
    }

    /// Where in `text` the words stand that matched.
    fn marks(&self, text: &str, terms: &HashSet<TermId>) -> Vec<Range<usize>> {
        let all = words(text).into_iter().chain(hyphenated(text));
        let matched = all.filter(|it| self.lexicon.get(&it.text).is_some_and(|term| terms.contains(&term)));
        let mut marks: Vec<_> = matched.map(|it| it.at).collect();
        marks.sort_unstable_by_key(|it| (it.start, it.end));
        marks
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Growing {
    Yes,
    No,
}

/// The words to look for: without doubles, without words that say nothing unless there are no others.
fn asked(query: &str) -> Vec<String> {
    let read: String = query.chars().take(MOST_TYPED).collect();
    let mut all: Vec<String> = Vec::new();
    for word in words(&read) {
        if !all.contains(&word.text) {
            all.push(word.text);
        }
    }
    let telling: Vec<String> = all.iter().filter(|it| !is_stop_word(it)).take(MOST_WORDS).cloned().collect();
    if telling.is_empty() { all.into_iter().take(MOST_WORDS).collect() } else { telling }
}

fn terms_of(asked: &[Vec<Match>]) -> HashSet<TermId> {
    asked.iter().flatten().map(|it| it.term).collect()
}

/// What the handbook is about stands before what is said about it, among names that fit alike.
fn before(kind: HitKind) -> u32 {
    match kind {
        HitKind::Element => 800,
        HitKind::Category => 700,
        HitKind::ProgramElement
        | HitKind::Manner
        | HitKind::Recipient
        | HitKind::Question
        | HitKind::GuidePhase
        | HitKind::Method
        | HitKind::Lens
        | HitKind::LensItem
        | HitKind::Fact
        | HitKind::Registration
        | HitKind::Sample => 0,
    }
}

/// Two slips in a name (40 × 100) still stand above a good match in a description (25 × 100).
fn weight(field: Field) -> u32 {
    match field {
        Field::Title => 100,
        Field::Synonyms => 60,
        Field::English => 40,
        Field::Description => 25,
        Field::Example => 10,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::super::small;
    use super::*;
    use crate::search::SNIPPET;

    static SMALL: LazyLock<Index> = LazyLock::new(|| Index::new(&small::pack()));

    #[track_caller]
    fn check(query: &str, expected: &[&str]) {
        let found = SMALL.find(query, 20);
        assert_eq!(found.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), expected, "for {query:?}");
    }

    #[test]
    fn a_name_stands_above_a_synonym_above_a_description_above_an_example() {
        check(
            "netwerk",
            &["netwerk-in-kaart", "netwerk-betrekken", "sociaal-netwerk", "netwerk", "time-out"],
        );
        check("genogram", &["netwerk-in-kaart", "netwerk-betrekken"]);
        check("buurt", &["ring-buurt", "netwerk-betrekken"]);
    }

    #[test]
    fn forms_diacritics_and_hyphens_make_no_difference() {
        check("betrokken betrekking netwerken", &["netwerk-betrekken"]);
        check("GEINFORMEERD", &["samen-beslissen"]);
        check("geïnformeerde", &["samen-beslissen"]);
        check("timeout", &["time-out"]);
        check("time out", &["time-out"]);
        check("Time-Out", &["time-out"]);
        check("cirkel", &["netwerk-in-kaart"]);
    }

    #[test]
    fn the_last_word_may_still_be_growing() {
        check("gebr", &["time-out"]);
        check("netwerk betr", &["netwerk-betrekken"]);
        check("netwerk b", &["netwerk-betrekken", "netwerk-in-kaart", "netwerk"]);
    }

    #[test]
    fn slips_are_forgiven() {
        check("genorgam", &["netwerk-in-kaart", "netwerk-betrekken"]);
        check("beslisen samne", &["samen-beslissen"]);
        check("opvoedvaardihgeden", &["opvoedvaardigheden"]);
    }

    #[test]
    fn all_words_have_to_be_there_unless_nothing_is_found() {
        check("netwerk tekenen", &["netwerk-in-kaart"]);
        check("genogram xyzzy", &["netwerk-in-kaart", "netwerk-betrekken"]);
        check("xyzzy", &[]);
        check("xyzzy qwrty genogram", &[]);
    }

    #[test]
    fn words_that_say_nothing_are_left_out() {
        check("het netwerk bij de hulp", &["netwerk-betrekken"]);
        check("bij de", &["netwerk-betrekken"]);
    }

    #[test]
    fn nothing_typed_finds_nothing() {
        check("", &[]);
        check("  \n", &[]);
        check("\"*'–👩‍👧", &[]);
        assert_eq!(SMALL.find("netwerk", 0), []);
        assert_eq!(SMALL.find("netwerk", 2).len(), 2);
    }

    #[test]
    fn a_hit_says_where_it_stands_and_why_it_was_found() {
        let first = |query: &str| SMALL.find(query, 1).pop().unwrap();
        let part = |text: &str, marked| (text.to_owned(), marked);
        let hit = first("tekenen");
        assert_eq!(
            (hit.kind, hit.title.as_str(), hit.context.as_str()),
            (HitKind::Element, "Netwerk in kaart brengen", "Sociaal netwerk activeren")
        );
        let rest = " wie er om het gezin heen staat.";
        assert_eq!(hit.parts, [part("Samen ", false), part("tekenen", true), part(rest, false)]);
        assert_eq!(first("genogram").parts, [part("netwerkcirkel, ", false), part("genogram", true)]);
        assert_eq!(first("kaart").snippet(), "Samen tekenen wie er om het gezin heen staat.");
        let question = first("tien uur");
        assert_eq!(
            (question.kind, question.context.as_str()),
            (HitKind::Question, "Netwerk in kaart brengen")
        );
        assert_eq!(question.parts.iter().filter(|(_, marked)| *marked).count(), 2);
        assert_eq!(first("straat").context, "Ringen om het kind");
    }

    #[test]
    fn of_a_long_query_the_beginning_counts() {
        check(
            &format!("{}{}", "genogram ", "x".repeat(1_000_000)),
            &["netwerk-in-kaart", "netwerk-betrekken"],
        );
        check(&format!("{}{}", " ".repeat(MOST_TYPED), "genogram"), &[]);
    }

    proptest! {
        #[test]
        fn any_text_gives_bounded_hits_in_a_fixed_order(query in r"(\PC|[a-z]{1,9}[ '\x22*-]){0,60}", most in 0_usize..9) {
            let found = SMALL.find(&query, most);
            prop_assert!(found.len() <= most);
            prop_assert!(found.iter().all(|it| it.snippet().chars().count() <= SNIPPET));
            let mut seen = HashSet::new();
            prop_assert!(found.iter().all(|it| seen.insert((it.kind, it.id.clone()))), "nothing twice");
            prop_assert_eq!(found, SMALL.find(&query, most));
        }
    }
}
