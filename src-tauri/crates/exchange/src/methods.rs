//! Methods of one's own as a file of a content pack, written and read by itself.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use content::words::messages as words;
use content::{PackFiles, Problem, own_methods_from, own_methods_toml};
use domain::{OwnMethod, OwnMethods};
use privacy::Cleared;

/// The most methods that are taken in from one file.
pub const MAX_METHODS: usize = 50;

/// Why the methods of a file were not taken in. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MethodsError {
    /// It is not there, or not a file that can be read.
    #[error("the file cannot be read")]
    Unreadable,
    /// It is larger than a file of a pack may be, or has more than [`MAX_METHODS`] methods.
    #[error("the file holds too much")]
    TooMuch,
    /// It is not text in UTF-8.
    #[error("the file is not text")]
    NotText,
    /// It was read and is not right.
    #[error("the file has {} problems", .0.len())]
    Problems(Vec<Problem>),
}

impl MethodsError {
    /// What is wrong and what to do, in Dutch: one line for each thing, at least one.
    pub fn say(&self) -> Vec<String> {
        match self {
            Self::Unreadable => vec![words::methods_unreadable()],
            Self::TooMuch => vec![words::methods_too_much(&MAX_METHODS.to_string())],
            Self::NotText => vec![words::methods_not_text()],
            Self::Problems(problems) => problems.iter().map(Problem::say).collect(),
        }
    }
}

/// The methods as the text of a file that a content pack takes in as `methods/NAME.toml`.
pub fn methods_file(methods: &Cleared<OwnMethods>) -> String {
    own_methods_toml(&methods.get().0)
}

/// The methods in the file at `path`, with the ids that they have there.
pub fn read_methods(path: &Path) -> Result<Vec<OwnMethod>, MethodsError> {
    let bytes = bounded(path).map_err(|_| MethodsError::Unreadable)?;
    if bytes.len() > PackFiles::MAX_FILE {
        return Err(MethodsError::TooMuch);
    }
    let text = String::from_utf8(bytes).map_err(|_| MethodsError::NotText)?;
    let name = path.file_name().map(|it| it.to_string_lossy()).unwrap_or_default();
    let name: String = name.chars().map(|it| if it.is_control() { '?' } else { it }).take(80).collect();
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let methods = own_methods_from(&name, text).map_err(MethodsError::Problems)?;
    if methods.len() > MAX_METHODS { Err(MethodsError::TooMuch) } else { Ok(methods) }
}

/// One byte more than fits at most: what is declared about a size is never trusted.
fn bounded(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    if !file.metadata()?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let most = u64::try_from(PackFiles::MAX_FILE).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}
