//! Looks for own words in every file below some folders, in every form in which a text is commonly written down.
//! The words stay in memory; what comes out is counts and the names of files.

use std::fs::{self, File};
use std::io::{Read, Seek};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use aho_corasick::{AhoCorasick, AhoCorasickBuilder};
use privacy::Texts;
use report::MyData;
use unicode_normalization::UnicodeNormalization;

use super::Progress;

/// So many characters of a text are looked for: enough not to stand somewhere by chance.
const LEAST: usize = 8;
const MOST: usize = 24;
/// At most so many stretches, taken from all over the vault.
const MOST_STRETCHES: usize = 2_000;
/// So much of a file is read at once.
const BLOCK: usize = 1024 * 1024;

/// Stretches of what a worker wrote. There is no `Debug` of it.
#[derive(Default)]
pub struct Needles(Vec<String>);

impl Needles {
    /// The beginning, the middle and the end of every text, as far as they are long enough to tell.
    pub fn of(data: &MyData) -> Self {
        let mut stretches: Vec<String> = data.texts().iter().flat_map(|it| stretches(it.text)).collect();
        stretches.sort();
        stretches.dedup();
        // Sorted by their words, so a step through them is a step through the whole vault.
        let step = stretches.len().div_ceil(MOST_STRETCHES).max(1);
        Self(stretches.into_iter().step_by(step).collect())
    }

    /// How many stretches there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// What looks for them all at once. So few and so short patterns always fit.
    fn finder(&self) -> Option<Finder> {
        let forms = self.forms();
        let overlap = forms.iter().map(Vec::len).max().unwrap_or(1);
        Some(Finder { patterns: AhoCorasickBuilder::new().build(&forms).ok()?, overlap })
    }

    /// Each in the ways in which it could stand in a file.
    fn forms(&self) -> Vec<Vec<u8>> {
        let forms = |text: &String| {
            let decomposed: String = text.nfd().collect();
            let wide = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
            [
                text.as_bytes().to_vec(),
                decomposed.into_bytes(),
                wide(u16::to_le_bytes),
                wide(u16::to_be_bytes),
            ]
        };
        let mut forms: Vec<Vec<u8>> = self.0.iter().flat_map(forms).collect();
        forms.sort();
        forms.dedup();
        forms
    }
}

fn stretches(text: &str) -> Vec<String> {
    let signs: Vec<char> = text.trim().chars().collect();
    let last = signs.len().saturating_sub(MOST);
    let at = |start: usize| -> Option<String> {
        let stretch: String = signs.iter().skip(start).take(MOST).take_while(|it| **it != '\n').collect();
        let stretch = stretch.trim().to_owned();
        (stretch.chars().count() >= LEAST).then_some(stretch)
    };
    [0, last / 2, last].into_iter().filter_map(at).collect()
}

/// What was looked through, and where a word stood.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// Files.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Files in which a word stood, by their names.
    pub with_words: Vec<String>,
    /// Files that could not be read.
    pub unread: Vec<String>,
}

/// Somebody did not want to wait any more.
#[derive(Debug)]
pub(super) struct Stopped;

/// Looks through every file below `folders`, but for the open store, which was searched before. Links are not followed:
/// what they lead to is not the app's.
pub(super) fn search(
    folders: &[PathBuf],
    needles: &Needles,
    searched: Option<&(PathBuf, Found)>,
    progress: &dyn Progress,
) -> Result<Found, Stopped> {
    let mut files = Vec::new();
    for folder in folders {
        files_below(folder, &mut files);
    }
    files.sort();
    files.dedup();
    let (store, mut found) = match searched {
        // By another way to the same folder it is the same file.
        Some((path, found)) => (path.canonicalize().ok(), found.clone()),
        None => (None, Found::default()),
    };
    files.retain(|it| store.is_none() || it.canonicalize().ok() != store);
    let rest: u64 = files.iter().filter_map(|it| it.metadata().ok()).map(|it| it.len()).sum();
    let all = rest.saturating_add(found.bytes);
    let Some(finder) = needles.finder() else { return Ok(Found::default()) };
    for path in &files {
        let looked = File::open(path)
            .map_err(|_| Trouble::Unread)
            .and_then(|file| finder.is_in(file, &mut found.bytes, &mut |done| progress.at(done, all)));
        found.add(path, &looked)?;
    }
    Ok(found)
}

/// Looks through a file that is open already and stays so; `None` for `file` when it could not be opened.
pub(super) fn in_open_file(path: &Path, file: Option<&File>, needles: &Needles) -> Found {
    let mut found = Found::default();
    let looked = match (needles.finder(), file) {
        (Some(finder), Some(mut file)) => file
            .rewind()
            .map_err(|_| Trouble::Unread)
            .and_then(|()| finder.is_in(file, &mut found.bytes, &mut |_| ControlFlow::Continue(()))),
        _ => Err(Trouble::Unread),
    };
    // Nobody was asked whether to go on, so it was not stopped.
    let _ = found.add(path, &looked);
    found
}

impl Found {
    fn add(&mut self, path: &Path, looked: &Result<bool, Trouble>) -> Result<(), Stopped> {
        let name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        match looked {
            Ok(true) => self.with_words.push(name),
            Ok(false) => {}
            Err(Trouble::Stopped) => return Err(Stopped),
            Err(Trouble::Unread) => self.unread.push(name),
        }
        self.files += 1;
        Ok(())
    }
}

enum Trouble {
    Stopped,
    Unread,
}

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => files_below(&entry.path(), found),
            Ok(kind) if kind.is_file() => found.push(entry.path()),
            _ => {}
        }
    }
}

/// What is looked for, in every form.
struct Finder {
    patterns: AhoCorasick,
    /// The longest pattern: so much of a block is looked at again with the next one.
    overlap: usize,
}

impl Finder {
    /// True when one of the patterns stands in what `file` gives.
    fn is_in(
        &self,
        mut file: impl Read,
        bytes: &mut u64,
        at: &mut dyn FnMut(u64) -> ControlFlow<()>,
    ) -> Result<bool, Trouble> {
        let mut block = Vec::with_capacity(BLOCK + self.overlap);
        let mut is_found = false;
        loop {
            if at(*bytes).is_break() {
                return Err(Trouble::Stopped);
            }
            let room = u64::try_from(BLOCK).unwrap_or(u64::MAX);
            let read = file.by_ref().take(room).read_to_end(&mut block).map_err(|_| Trouble::Unread)?;
            if read == 0 {
                return Ok(is_found);
            }
            *bytes += u64::try_from(read).unwrap_or_default();
            is_found = is_found || self.patterns.is_match(&block);
            let kept = block.len().saturating_sub(self.overlap);
            block.drain(..kept);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Patient;

    impl Progress for Patient {
        fn at(&self, _done: u64, _of: u64) -> ControlFlow<()> {
            ControlFlow::Continue(())
        }
    }

    /// A folder of its own, gone at the end.
    struct Place(PathBuf);

    impl Place {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("terugblik-zoeken-{name}-{}", std::process::id()));
            fs::create_dir_all(path.join("diep")).unwrap();
            Self(path)
        }
    }

    impl Drop for Place {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[track_caller]
    fn check(place: &Place, bytes: &[u8], is_found: bool) {
        fs::write(place.0.join("diep/bestand"), bytes).unwrap();
        let needles = Needles(stretches("één zin over de reünie"));
        let found = search(std::slice::from_ref(&place.0), &needles, None, &Patient).unwrap();
        assert_eq!(found.with_words.len(), usize::from(is_found), "{:?}", String::from_utf8_lossy(bytes));
        assert_eq!((found.files, found.bytes), (1, u64::try_from(bytes.len()).unwrap()));
    }

    #[test]
    fn a_stretch_is_found_in_every_form() {
        let place = Place::new("vormen");
        let text = "één zin over de reünie";
        let wide = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
        check(&place, format!("xx{text}yy").as_bytes(), true);
        check(&place, text.nfd().collect::<String>().as_bytes(), true);
        check(&place, &wide(u16::to_le_bytes), true);
        check(&place, &wide(u16::to_be_bytes), true);
        check(&place, b"iets heel anders", false);
        check(&place, b"", false);
    }

    #[test]
    fn a_stretch_across_two_blocks_is_found() {
        let place = Place::new("blokken");
        let mut bytes = vec![b'.'; BLOCK - 5];
        bytes.extend("één zin over de reünie".as_bytes());
        bytes.extend(vec![b'.'; BLOCK]);
        check(&place, &bytes, true);
    }

    #[test]
    fn short_texts_are_not_looked_for_and_long_ones_in_three_places() {
        assert!(stretches("kort").is_empty());
        assert_eq!(stretches("een neutraal label").len(), 3);
        let long = "a".repeat(30) + &"b".repeat(30) + &"c".repeat(30);
        assert_eq!(stretches(&long), ["a", "b", "c"].map(|it| it.repeat(24)));
    }

    #[test]
    fn who_does_not_wait_is_obeyed() {
        struct Hurried;
        impl Progress for Hurried {
            fn at(&self, _done: u64, _of: u64) -> ControlFlow<()> {
                ControlFlow::Break(())
            }
        }
        let place = Place::new("haast");
        fs::write(place.0.join("bestand"), "x").unwrap();
        assert!(search(std::slice::from_ref(&place.0), &Needles::default(), None, &Hurried).is_err());
    }
}
