//! What a paper has to say about itself, written into the PDF: its tree, its links and bookmarks, its language and
//! the two standards. It paints nothing.

use chrono::NaiveDate;
use lopdf::{Object, ObjectId, Stream, dictionary};

use super::bookmarks::bookmarks;
use super::file::finish;
use super::links;
use super::metadata::{LANGUAGE, xmp};
use super::paint::Painted;
use super::places::Places;
use super::tree::structure;
use crate::ReportError;
use crate::layout::Paper;

/// The bytes of the PDF: tagged, PDF/UA-1 and PDF/A-2a, the same for the same paper and day.
pub(crate) fn tag(painted: Painted, paper: &Paper, date: NaiveDate) -> Result<Vec<u8>, ReportError> {
    let Painted { mut file, owners } = painted;
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let places = Places::of(paper);
    let links = links::annotations(&mut file, paper, &pages, &places);
    let root = structure(&mut file, paper, &pages, &owners, &links, &places);
    let bookmarks = bookmarks(&mut file, paper, &pages, &places);
    for (index, page) in pages.iter().enumerate() {
        let page = file.get_object_mut(*page)?.as_dict_mut()?;
        page.extend(&dictionary! { "StructParents" => number(index), "Tabs" => "S" });
        page.remove(b"Annots");
        let of_page: Vec<Object> =
            links.iter().filter(|it| it.page == index).map(|it| it.id.into()).collect();
        if !of_page.is_empty() {
            page.set("Annots", of_page);
        }
    }
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, srgb()?));
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "DestOutputProfile" => profile,
    };
    let packet = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp(&paper.title, date).into_bytes(),
    );
    let packet = file.add_object(packet.with_compression(false));
    let catalog = file.catalog_mut()?;
    catalog.set("Lang", Object::string_literal(LANGUAGE));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", root);
    catalog.set("Metadata", packet);
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("PageMode", "UseNone");
    if let Some(bookmarks) = bookmarks {
        catalog.set("Outlines", bookmarks);
        catalog.set("PageMode", "UseOutlines");
    }
    finish(file, paper, date)
}

/// The colour profile of screens, without the moment at which it was put together.
fn srgb() -> Result<Vec<u8>, ReportError> {
    let mut profile = moxcms::ColorProfile::new_srgb();
    let made = &mut profile.creation_date_time;
    (made.year, made.month, made.day_of_the_month) = (2000, 1, 1);
    (made.hours, made.minutes, made.seconds) = (0, 0, 0);
    profile.encode().map_err(|_| ReportError::ColourProfile)
}

/// `it` as a number of the file.
pub(super) fn number(it: usize) -> Object {
    Object::Integer(i64::try_from(it).unwrap_or(i64::MAX))
}
