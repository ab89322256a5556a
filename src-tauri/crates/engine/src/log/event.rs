//! The things that are logged: what happened, with random ids and counts.
//! No text can get in: an event is `Copy` and can be read back from any text, and no type with text in it is both.

use std::collections::BTreeMap;

use privacy::Kind;
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
    /// The passphrase was changed.
    #[serde(rename = "wachtzin-gewijzigd")]
    PassphraseChanged,
    /// A new recovery key was made; an older one does not open the vault any more.
    #[serde(rename = "herstelsleutel-vernieuwd")]
    RecoveryRenewed,
    /// The vault was opened with the recovery key.
    #[serde(rename = "herstelsleutel-gebruikt")]
    RecoveryUsed,
    /// This machine opens the vault from now on.
    #[serde(rename = "computer-onthouden")]
    MachineRemembered,
    /// A key was removed.
    #[serde(rename = "sleutel-verwijderd")]
    KeyRemoved,
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
    /// Cases were erased, together or by themselves: how much of what.
    #[serde(rename = "gewist")]
    Erased {
        /// Cases.
        #[serde(rename = "casussen")]
        cases: u32,
        /// Tags.
        #[serde(rename = "inzetten")]
        tags: u32,
        /// Answers.
        #[serde(rename = "antwoorden")]
        answers: u32,
        /// Experiments.
        #[serde(rename = "proeven")]
        experiments: u32,
        /// Questions that were offered at meetings; entries from before there were meetings say nothing of them.
        #[serde(rename = "vragen", default, skip_serializing_if = "is_none")]
        questions: u32,
        /// Earlier versions of texts.
        #[serde(rename = "versies")]
        versions: u32,
        /// Copies that were cleaned.
        #[serde(rename = "kopieen")]
        copies: u32,
        /// Copies that could not be reached.
        #[serde(rename = "niet-bereikt")]
        not_reached: u32,
    },
    /// Cases are kept so long from now on.
    #[serde(rename = "bewaartermijn")]
    KeepPeriodSet {
        /// After the last change.
        #[serde(rename = "maanden")]
        months: u8,
    },
    /// Learning points were written down. Never with a case: they stand without one.
    #[serde(rename = "leerpunten-gemaakt")]
    LearningPointsMade {
        /// How many.
        #[serde(rename = "aantal")]
        count: u32,
    },
    /// Meetings of colleagues were planned.
    #[serde(rename = "bijeenkomsten-gepland")]
    MeetingsPlanned {
        /// How many.
        #[serde(rename = "aantal")]
        count: u32,
    },
    /// A meeting was held: its hours count for the register.
    #[serde(rename = "bijeenkomst-gehouden")]
    MeetingHeld {
        /// The meeting.
        #[serde(rename = "bijeenkomst")]
        meeting: Uuid,
    },
    /// A meeting was removed, with what was agreed and learned.
    #[serde(rename = "bijeenkomst-verwijderd")]
    MeetingRemoved {
        /// The meeting.
        #[serde(rename = "bijeenkomst")]
        meeting: Uuid,
    },
    /// Meetings were saved as a file for calendars.
    #[serde(rename = "agenda-opgeslagen")]
    CalendarSaved {
        /// How many.
        #[serde(rename = "aantal")]
        count: u32,
        /// What the worker let through.
        #[serde(rename = "geaccepteerd")]
        accepted: Accepted,
    },
    /// A preparation was saved for a colleague, closed with a passphrase.
    #[serde(rename = "voorbereiding-opgeslagen")]
    PreparationSaved {
        /// What the worker let through.
        #[serde(rename = "geaccepteerd")]
        accepted: Accepted,
    },
    /// A preparation of a colleague was taken over.
    #[serde(rename = "voorbereiding-overgenomen")]
    PreparationTaken,
    /// A method of one's own was saved for a colleague.
    #[serde(rename = "werkvorm-opgeslagen")]
    MethodSaved {
        /// What the worker let through.
        #[serde(rename = "geaccepteerd")]
        accepted: Accepted,
    },
    /// Methods were taken in from a file.
    #[serde(rename = "werkvormen-overgenomen")]
    MethodsTaken {
        /// How many.
        #[serde(rename = "aantal")]
        count: u32,
    },
    /// A backup was made and found whole.
    #[serde(rename = "reservekopie-gemaakt")]
    BackupMade,
    /// A backup was opened and looked at again.
    #[serde(rename = "reservekopie-gecontroleerd")]
    BackupChecked {
        /// Backups that were whole: one or none.
        #[serde(rename = "heel")]
        whole: u32,
    },
    /// A copy was put back, or the key file that lay with the copies.
    #[serde(rename = "reservekopie-teruggezet")]
    BackupRestored,
    /// A copy was removed by hand.
    #[serde(rename = "reservekopie-verwijderd")]
    BackupRemoved,
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
    /// The words of a paper were put on the clipboard.
    #[serde(rename = "papier-gekopieerd")]
    PaperCopied {
        /// Which kind.
        #[serde(rename = "papier")]
        paper: PaperKind,
        /// What the worker let through.
        #[serde(rename = "geaccepteerd")]
        accepted: Accepted,
    },
    /// Everything of the worker was saved as JSON.
    #[serde(rename = "gegevens-opgeslagen")]
    DataSaved {
        /// How many cases.
        #[serde(rename = "casussen")]
        cases: u32,
        /// What the worker let through.
        #[serde(rename = "geaccepteerd")]
        accepted: Accepted,
    },
    /// The app was checked, from the settings or from the command line.
    #[serde(rename = "controle-gedaan")]
    Checked {
        /// How many checks asked for attention.
        #[serde(rename = "let-op")]
        attention: u32,
        /// How many could not be done.
        #[serde(rename = "kon-niet")]
        failed: u32,
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
    /// Everything that the worker wrote.
    #[serde(rename = "mijn-gegevens")]
    MyData,
    /// The sheet for the privacy officer.
    #[serde(rename = "privacyblad")]
    PrivacySheet,
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
    /// The sheet with the recovery key.
    #[serde(rename = "herstelsleutel")]
    RecoverySheet,
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
    /// The counts of findings of these kinds.
    pub fn of(kinds: impl IntoIterator<Item = Kind>) -> Self {
        let mut counts = Self::default();
        for kind in kinds {
            counts.add(kind, 1);
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

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
fn is_none(count: &u32) -> bool {
    *count == 0
}

/// Compiles only while no text can get into an event.
const _: () = {
    const fn holds_no_text<T: Copy + serde::de::DeserializeOwned>() {}
    holds_no_text::<Event>();
};
