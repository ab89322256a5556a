//! Why a pack was not taken. The words for it are in `assets/text/nl/inhoud.ftl`.

use content::Problem;
use content::words::messages as words;

/// Why a pack was not taken. Nothing was changed: the app goes on with what it had.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// A file, all files together or their number is more than a pack may have.
    #[error("the pack is too large")]
    TooLarge,
    /// A name that leads out of the pack, or that no pack has; a link.
    #[error("the pack holds a name that is not safe")]
    UnsafeName(String),
    /// There is no `pack.toml` where it should be.
    #[error("there is no pack here")]
    NotAPack,
    /// It cannot be opened or is damaged.
    #[error("the pack cannot be read")]
    Unreadable,
    /// A file is not text in UTF-8.
    #[error("a file of the pack is not text")]
    NotText(String),
    /// The pack was read and is not right.
    #[error("the pack has {} problems", .0.len())]
    Problems(Vec<Problem>),
}

impl PackError {
    /// What is wrong and what to do, in Dutch: one line for each thing, at least one.
    pub fn say(&self) -> Vec<String> {
        let line = match self {
            Self::TooLarge => words::pack_too_large(),
            Self::UnsafeName(name) => words::pack_unsafe_name(name),
            Self::NotAPack => words::pack_not_a_pack(),
            Self::Unreadable => words::pack_unreadable(),
            Self::NotText(name) => words::pack_not_text(name),
            Self::Problems(problems) => return problems.iter().map(Problem::say).collect(),
        };
        vec![line]
    }
}
