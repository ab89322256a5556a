//! Search over the handbook.

use content::search::{Hit, HitKind as ContentHitKind};
use serde::Serialize;
use specta::Type;

use crate::App;

/// How many hits a screen gets.
const MOST: usize = 24;

macro_rules! kinds {
    ($($kind:ident),+ $(,)?) => {
        /// What a hit is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
        #[serde(rename_all = "camelCase")]
        #[allow(missing_docs, reason = "each kind is documented where the content crate declares it")]
        pub enum HitKind { $($kind),+ }

        impl From<ContentHitKind> for HitKind {
            fn from(it: ContentHitKind) -> Self {
                match it { $(ContentHitKind::$kind => Self::$kind),+ }
            }
        }
    };
}

kinds!(
    Category,
    Element,
    ProgramElement,
    Manner,
    Recipient,
    Question,
    GuidePhase,
    Method,
    Lens,
    LensItem,
    Fact,
    Registration,
    Sample,
);

/// A part of a snippet.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SnippetPart {
    /// The text.
    pub text: String,
    /// True when it matched.
    pub hit: bool,
}

/// A hit in the handbook.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SearchHit {
    /// What it is.
    pub kind: HitKind,
    /// Which one, within its kind.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Where it stands.
    pub context: String,
    /// The piece of text that matched.
    pub snippet: Vec<SnippetPart>,
}

impl From<Hit> for SearchHit {
    fn from(it: Hit) -> Self {
        Self {
            kind: it.kind.into(),
            id: it.id,
            title: it.title,
            context: it.context,
            snippet: it.parts.into_iter().map(|(text, hit)| SnippetPart { text, hit }).collect(),
        }
    }
}

impl App {
    /// The best hits in the handbook for what was typed; it works while the vault is open or not.
    pub fn handbook_search(&self, typed: &str) -> Vec<SearchHit> {
        self.content().find(typed, MOST).into_iter().map(SearchHit::from).collect()
    }
}
