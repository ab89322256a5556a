//! The things that are logged: what happened, with random ids and counts.
//! No text can get in: an event is `Copy` and can be read back from any text, and no type with text in it is both.

use std::collections::BTreeMap;

use privacy::{Kind, Open};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

use super::Hash;

/// One thing that happened. The names stand in the log as they are written here, so that a reader without the app
/// understands them; an event that was released keeps its names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "gebeurtenis")]
pub enum Event {
    /// A vault was made.
    #[serde(rename = "kluis-gemaakt")]
    VaultMade,
    /// The vault was opened.
    #[serde(rename = "kluis-geopend")]
    VaultOpened {
        /// How many times a wrong passphrase was tried before.
        #[serde(rename = "onjuist")]
        wrong_tries: u32,
    },
    /// The vault was locked.
    #[serde(rename = "kluis-vergrendeld")]
    VaultLocked,
    /// A case was made.
    #[serde(rename = "casus-gemaakt")]
    CaseMade {
        /// The case.
        #[serde(rename = "casus")]
        case: Uuid,
    },
    /// The making of a case was undone.
    #[serde(rename = "casus-maken-ongedaan")]
    CaseUnmade {
        /// The case.
        #[serde(rename = "casus")]
        case: Uuid,
    },
    /// A case went into the bin.
    #[serde(rename = "casus-in-prullenbak")]
    CaseBinned {
        /// The case.
        #[serde(rename = "casus")]
        case: Uuid,
    },
    /// A case came out of the bin.
    #[serde(rename = "casus-uit-prullenbak")]
    CaseRestored {
        /// The case.
        #[serde(rename = "casus")]
        case: Uuid,
    },
    /// A case was erased for good.
    #[serde(rename = "casus-gewist")]
    CaseErased {
        /// The case.
        #[serde(rename = "casus")]
        case: Uuid,
    },
    /// A paper was saved as a file.
    #[serde(rename = "papier-opgeslagen")]
    PaperSaved {
        /// Which kind.
        #[serde(rename = "papier")]
        paper: PaperKind,
        /// What the worker let through.
        #[serde(rename = "geaccepteerd")]
        accepted: Accepted,
    },
    /// A paper went to the printer.
    #[serde(rename = "papier-afgedrukt")]
    PaperPrinted {
        /// Which kind.
        #[serde(rename = "papier")]
        paper: PaperKind,
        /// What the worker let through.
        #[serde(rename = "geaccepteerd")]
        accepted: Accepted,
    },
    /// Other content is used from now on.
    #[serde(rename = "inhoud-gekozen")]
    ContentChosen {
        /// Which.
        #[serde(rename = "inhoud")]
        content: ContentKind,
    },
    /// The log was saved as a file.
    #[serde(rename = "logboek-opgeslagen")]
    LogSaved {
        /// How many entries.
        #[serde(rename = "regels")]
        entries: u32,
    },
    /// The oldest entries were removed because they were kept long enough; the chain goes on from here.
    #[serde(rename = "logboek-ingekort")]
    LogShortened {
        /// The number of the newest entry that was removed.
        #[serde(rename = "tot")]
        until: u32,
        /// Its hash.
        #[serde(rename = "eindigde")]
        ended: Hash,
    },
}

/// Which kind of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PaperKind {
    /// The case summary for intervision.
    #[serde(rename = "samenvatting")]
    CaseSummary,
    /// The page for the family.
    #[serde(rename = "gezinsblad")]
    FamilyPage,
    /// The card of one element.
    #[serde(rename = "elementkaart")]
    ElementCard,
    /// Cards to cut out.
    #[serde(rename = "elementkaarten")]
    ElementCards,
    /// The talking boards.
    #[serde(rename = "praatplaat")]
    TalkingBoard,
    /// The handbook as a book.
    #[serde(rename = "handboek")]
    Handbook,
    /// A workshop from a fictional case.
    #[serde(rename = "workshop")]
    WorkshopPack,
    /// Sheets for who leads a meeting.
    #[serde(rename = "leidraad")]
    Guide,
    /// What participants of a meeting get.
    #[serde(rename = "deelnemersblad")]
    Handout,
    /// The minutes of a meeting.
    #[serde(rename = "notulen")]
    Minutes,
    /// The report of one meeting for the register.
    #[serde(rename = "registerverslag")]
    RegistrationReport,
    /// A series of meetings for the register.
    #[serde(rename = "registerreeks")]
    RegistrationSeries,
}

/// Where the content comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ContentKind {
    /// It came with the app.
    #[serde(rename = "meegeleverd")]
    Shipped,
    /// A pack that the user chose.
    #[serde(rename = "eigen")]
    Chosen,
}

/// How many findings of each kind were accepted; never what was found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Accepted([u32; Kind::ALL.len()]);

impl Accepted {
    /// The counts of these findings.
    pub fn of(findings: &[Open]) -> Self {
        let mut counts = Self::default();
        for it in findings {
            counts.add(it.finding.kind, 1);
        }
        counts
    }

    /// The kinds that were accepted, with how many of each.
    pub fn counts(&self) -> impl Iterator<Item = (Kind, u32)> {
        Kind::ALL.into_iter().zip(self.0).filter(|(_, count)| *count > 0)
    }

    fn add(&mut self, kind: Kind, more: u32) {
        for (it, count) in Kind::ALL.into_iter().zip(&mut self.0) {
            if it == kind {
                *count = count.saturating_add(more);
            }
        }
    }
}

impl Serialize for Accepted {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.counts().map(|(kind, count)| (kind.id(), count)))
    }
}

impl<'de> Deserialize<'de> for Accepted {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut counts = Self::default();
        for (id, count) in BTreeMap::<String, u32>::deserialize(from)? {
            let kind = Kind::from_id(&id).ok_or_else(|| serde::de::Error::custom("no such kind"))?;
            counts.add(kind, count);
        }
        Ok(counts)
    }
}

/// Compiles only while no text can get into an event.
const _: () = {
    const fn holds_no_text<T: Copy + serde::de::DeserializeOwned>() {}
    holds_no_text::<Event>();
};
