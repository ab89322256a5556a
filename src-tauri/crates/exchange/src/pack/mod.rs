//! Reading a content pack from a folder or a zip into bounded texts.
//! Whether the texts make a pack is for `content` to say.

mod error;
mod folder;
mod zipped;

use std::io::Read;
use std::path::Path;

use content::{Pack, PackFiles, PackFilesError, load};

pub use error::PackError;

/// The most entries that are looked at, files and folders together: a pack has far fewer.
const MAX_ENTRIES: usize = 4 * PackFiles::MAX_FILES;

/// The pack in the folder or zip at `path`, whole and checked.
pub fn read_pack(path: &Path) -> Result<Pack, PackError> {
    load(&read_pack_files(path)?).map_err(PackError::Problems)
}

/// The texts of the pack in the folder or zip at `path`, not yet checked.
pub fn read_pack_files(path: &Path) -> Result<PackFiles, PackError> {
    let about = std::fs::metadata(path).map_err(|_| PackError::Unreadable)?;
    if about.is_dir() {
        folder::read(path)
    } else if about.is_file() {
        zipped::read(path, about.len())
    } else {
        Err(PackError::NotAPack)
    }
}

/// Everything in `reader` as text, when it is UTF-8 and no longer than a file of a pack may be.
fn bounded_text(name: &str, reader: impl Read) -> Result<String, PackError> {
    let most = u64::try_from(PackFiles::MAX_FILE).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    // One more than fits: what is declared about a size is never trusted.
    reader.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(|_| PackError::Unreadable)?;
    if bytes.len() > PackFiles::MAX_FILE {
        return Err(PackError::TooLarge);
    }
    let text = String::from_utf8(bytes).map_err(|_| PackError::NotText(name.to_owned()))?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// Takes one text in.
fn add(files: &mut PackFiles, name: &str, text: String) -> Result<(), PackError> {
    files.add(name, text).map_err(|error| match error {
        PackFilesError::TooMany | PackFilesError::FileTooLarge | PackFilesError::PackTooLarge => {
            PackError::TooLarge
        }
        PackFilesError::UnsafeName => PackError::UnsafeName(shown(name)),
    })
}

/// True for a name that the pack is read from; a note or a licence beside it is left alone.
fn is_content(name: &str) -> bool {
    let is_hidden = name.split('/').any(|it| it.starts_with('.') || it == "__MACOSX");
    !is_hidden && Path::new(name).extension().is_some_and(|it| it == "toml")
}

/// A name of the file in one short line, as it may stand in a message.
fn shown(name: &str) -> String {
    name.chars().map(|it| if it.is_control() { '?' } else { it }).take(80).collect()
}
