//! How well something in a pack is known, in the marks of the dossier.
//! A mark covers that a notion exists under about this name, not that it works.

/// Where a name or a statement comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mark {
    /// `S-T`: seen in a source about the taxonomy or its use.
    SeenHere,
    /// `S-I`: seen in a source about something related: an intervention, a guideline.
    SeenNearby,
    /// `S`: seen in the source that is named.
    Seen,
    /// `K`: background knowledge that nobody checked; never shown as research.
    Unchecked,
    /// `D`: made for this edition.
    OwnDesign,
}

impl Mark {
    /// All five.
    pub const ALL: [Self; 5] =
        [Self::SeenHere, Self::SeenNearby, Self::Seen, Self::Unchecked, Self::OwnDesign];

    /// The mark as it stands in the content files: `S-T`, `S-I`, `S`, `K`, `D`.
    pub fn id(self) -> &'static str {
        match self {
            Self::SeenHere => "S-T",
            Self::SeenNearby => "S-I",
            Self::Seen => "S",
            Self::Unchecked => "K",
            Self::OwnDesign => "D",
        }
    }

    /// The mark written as `id`.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }

    /// True when a source was seen, so that it may be shown as research.
    pub fn is_seen(self) -> bool {
        match self {
            Self::SeenHere | Self::SeenNearby | Self::Seen => true,
            Self::Unchecked | Self::OwnDesign => false,
        }
    }
}
