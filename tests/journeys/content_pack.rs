//! Another content pack: chosen, refused, gone; the app always goes on with something whole.

use std::fs;
use std::path::Path;

use content::shipped_files;
use wire::WireError;

use crate::app;

/// Writes the shipped pack to a folder, with one replacement in one file.
pub fn pack_in(folder: &Path, file: &str, from: &str, to: &str) {
    for (path, text) in shipped_files().iter() {
        let target = folder.join(path);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        let text = if path == file { text.replacen(from, to, 1) } else { text.to_owned() };
        fs::write(target, text).unwrap();
    }
}

#[test]
fn a_chosen_pack_is_used_now_and_at_the_next_start() {
    let mut it = app::open();
    let folder = it.folder.path().join("pakket");
    let title = it.app.handbook().about.title;
    pack_in(&folder, "pack.toml", &title, "Handboek van de organisatie");
    it.app.content_use(&folder).unwrap();
    assert_eq!(it.app.handbook().about.title, "Handboek van de organisatie");

    let mut again = app::app_in(it.folder.path(), &it.clock);
    assert_eq!(again.handbook().about.title, "Handboek van de organisatie");
    again.content_reset(engine::Content::new(content::Pack::shipped().clone())).unwrap();
    assert_eq!(again.handbook().about.title, title);
}

#[test]
fn a_broken_pack_is_refused_with_file_and_line_and_the_app_goes_on() {
    let mut it = app::open();
    let folder = it.folder.path().join("stuk");
    pack_in(&folder, "elements/06-sociaal-netwerk.toml", "netwerk-in-kaart", "netwerk-op-de-kaart");
    let Err(WireError::PackRefused { problems }) = it.app.content_use(&folder) else {
        panic!("a pack with a missing id is refused");
    };
    assert!(problems.iter().any(|it| it.text.contains("regel")), "{problems:?}");
    assert_eq!(it.app.handbook().categories.len(), 8);
    assert!(it.app.content_view().path.is_none());
}

#[test]
fn a_pack_that_is_gone_at_the_next_start_is_said_and_the_shipped_one_shown() {
    let mut it = app::open();
    let folder = it.folder.path().join("pakket");
    pack_in(&folder, "pack.toml", "", "");
    it.app.content_use(&folder).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    let again = app::app_in(it.folder.path(), &it.clock);
    assert!(again.content_view().failed);
    assert_eq!(again.handbook().categories.len(), 8);
}
