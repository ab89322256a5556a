//! The bytes of a PDF whose content is complete: small, the same for the same content, and as PDF/A wants them.

use chrono::NaiveDate;
use lopdf::{Document, Object, SaveOptions, dictionary};

use super::paint::utf16;
use crate::ReportError;
use crate::layout::Paper;

/// Leaves out what says nothing, and gives the file an identity that follows from what is in it.
pub(crate) fn finish(mut file: Document, paper: &Paper, date: NaiveDate) -> Result<Vec<u8>, ReportError> {
    let about = dictionary! {
        "Title" => Object::String(utf16(&paper.title), lopdf::StringFormat::Hexadecimal),
        "CreationDate" => Object::string_literal(date.format("D:%Y%m%d000000Z").to_string()),
    };
    let about = file.add_object(about);
    file.trailer.set("Info", about);
    file.trailer.remove(b"ID");
    "1.7".clone_into(&mut file.version);
    // What the PDF writer adds for printing houses is not referred to any more.
    file.prune_objects();
    file.renumber_objects();
    file.compress();
    end_visibly(&mut file);
    let mut bytes = Vec::new();
    file.clone().save_to(&mut bytes)?;
    let id = Object::String(fingerprint(&bytes).to_be_bytes().to_vec(), lopdf::StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    for together in (MOST_TOGETHER - 8..=MOST_TOGETHER).rev() {
        let bytes = saved(&file, together)?;
        if !ends_invisibly(&bytes) {
            return Ok(bytes);
        }
    }
    let mut bytes = Vec::new();
    file.save_to(&mut bytes)?;
    Ok(bytes)
}

/// How many small objects are pressed together: most of a tagged file is its tree.
const MOST_TOGETHER: usize = 200;

/// The bytes of `file`, with up to so many small objects pressed together.
fn saved(file: &Document, together: usize) -> Result<Vec<u8>, ReportError> {
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(together)
        .compression_level(6)
        .build();
    let mut bytes = Vec::new();
    // Saving counts on in the file that is saved.
    file.clone().save_with_options(&mut bytes, options)?;
    Ok(bytes)
}

/// True when a stream that was made while saving ends like a line; see [`end_visibly`].
fn ends_invisibly(bytes: &[u8]) -> bool {
    let end = b"endstream";
    bytes.windows(end.len() + 2).any(|it| {
        it.ends_with(end) && matches!(it.first(), Some(b'\r' | b'\n')) && matches!(it.get(1), Some(b'\n'))
    })
}

/// Gives each stream an end that is no part of a line break: a reader that looks for one would take it
/// for the line break before `endstream` (ISO 19005-2, 6.1.7.1). After compressed data a space says nothing.
fn end_visibly(file: &mut Document) {
    for stream in file.objects.values_mut().filter_map(|it| it.as_stream_mut().ok()) {
        if stream.content.last().is_some_and(|it| matches!(it, b'\r' | b'\n')) {
            let mut content = std::mem::take(&mut stream.content);
            content.push(b' ');
            stream.set_content(content);
        }
    }
}

/// A number that hardly two files share (FNV-1a, 128 bits): an identity, no protection.
fn fingerprint(bytes: &[u8]) -> u128 {
    bytes.iter().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d, |hash: u128, byte| {
        (hash ^ u128::from(*byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
    })
}
