//! How much work it is to try one passphrase: the parameters of Argon2id (RFC 9106).
//! They stand in the slot, so that they can be raised and old slots still open.

/// Memory, passes and lanes of Argon2id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Params {
    /// Memory in KiB.
    pub(crate) memory: u32,
    /// How many times it is gone over.
    pub(crate) passes: u32,
    /// How many lanes it is divided in.
    pub(crate) lanes: u32,
}

impl Params {
    /// The most memory that a key file may ask for, in KiB: a machine must be able to refuse.
    const MOST_MEMORY: u32 = 512 * 1024;
    const MOST_PASSES: u32 = 16;
    const MOST_LANES: u32 = 8;

    /// The work for a real passphrase: 64 MiB, three passes, one lane.
    /// Why these: `src-tauri/decisions/0003-cost-of-encryption.md`.
    pub const fn standard() -> Self {
        Self { memory: 64 * 1024, passes: 3, lanes: 1 }
    }

    /// The least work that there is. For tests only, where nobody guesses: nothing refuses it.
    pub const fn light() -> Self {
        Self { memory: 8, passes: 1, lanes: 1 }
    }

    /// True when trying one passphrase is less work with these than with `standard`.
    pub(crate) fn is_weaker_than(self, standard: Self) -> bool {
        self.memory < standard.memory || self.passes < standard.passes
    }

    /// As much work as with these and as with `standard`.
    pub(crate) fn raised_to(self, standard: Self) -> Self {
        Self {
            memory: self.memory.max(standard.memory),
            passes: self.passes.max(standard.passes),
            lanes: standard.lanes,
        }
    }

    /// The parameters that a file asks for, when they are within what any machine should do.
    pub(crate) fn bounded(memory: u32, passes: u32, lanes: u32) -> Option<Self> {
        let params = Self { memory, passes, lanes };
        let is_sane = (1..=Self::MOST_LANES).contains(&lanes)
            && (1..=Self::MOST_PASSES).contains(&passes)
            && (8 * lanes..=Self::MOST_MEMORY).contains(&memory);
        is_sane.then_some(params)
    }
}

impl Default for Params {
    fn default() -> Self {
        Self::standard()
    }
}
