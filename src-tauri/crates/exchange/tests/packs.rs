//! Packs that come from outside: good ones are read from a folder and from a zip, broken and hostile ones
//! are refused with a reason that a person can act on.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it stands"
)]

use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use content::{Kind, Pack, PackFiles, ProblemKind, shipped_files};
use exchange::{PackError, read_pack};
use tempfile::TempDir;
use zip::write::{SimpleFileOptions, ZipWriter};

/// The shipped pack as it lies in the checkout.
fn shipped_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/content/zopmpg-eigen")
}

/// A folder of its own with the shipped pack in it.
fn copy() -> TempDir {
    let folder = TempDir::new().unwrap();
    for (path, text) in shipped_files().iter() {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// A zip of these names and bytes.
fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The shipped pack as a zip, below `top`, with some more files.
fn shipped_zip(top: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let files = shipped_files();
    let named: Vec<_> = files.iter().map(|(path, text)| (format!("{top}{path}"), text.as_bytes())).collect();
    let mut entries: Vec<_> = named.iter().map(|(path, bytes)| (path.as_str(), *bytes)).collect();
    entries.extend(more);
    zipped(&entries)
}

fn read_zip(bytes: &[u8]) -> Result<Pack, PackError> {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("pakket.zip");
    fs::write(&path, bytes).unwrap();
    read_pack(&path)
}

/// Checks that it is refused for this reason, in Dutch sentences.
#[track_caller]
fn refused(read: Result<Pack, PackError>, expected: &PackError) {
    let error = read.expect_err("the pack is refused");
    assert_eq!(&error, expected);
    assert!(!error.say().is_empty());
    assert!(error.say().iter().all(|it| it.ends_with('.')), "{:?}", error.say());
}

#[test]
fn a_good_pack_is_the_same_from_a_folder_and_from_a_zip() {
    let shipped = Pack::shipped();
    assert!(read_pack(&shipped_folder()).unwrap() == *shipped, "from the folder");
    assert!(read_zip(&shipped_zip("", &[])).unwrap() == *shipped, "from a zip");
    assert!(read_zip(&shipped_zip("Mijn pakket (2)/", &[])).unwrap() == *shipped, "from a zip with a folder");
    let beside: [(&str, &[u8]); 3] =
        [("LEESMIJ.md", b"# lees mij"), ("__MACOSX/._pack.toml", b"\x00\x05"), (".git.toml", b"x")];
    assert!(read_zip(&shipped_zip("", &beside)).unwrap() == *shipped, "a note beside it does no harm");
    let folder = copy();
    let about = folder.path().join("pack.toml");
    let text = fs::read_to_string(&about).unwrap();
    fs::write(&about, format!("\u{feff}{text}")).unwrap();
    assert!(read_pack(folder.path()).unwrap() == *shipped, "a mark at the beginning of a file is no text");
}

#[test]
fn a_pack_with_something_wrong_says_what_and_where() {
    let folder = copy();
    let path = folder.path().join("cases/01-beuk.toml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("\"motiveren\"", "\"x\"", 1).replacen("elementenronde", "weg", 1))
        .unwrap();
    let Err(PackError::Problems(problems)) = read_pack(folder.path()) else { panic!("it is refused") };
    let expected = ProblemKind::UnknownId { kind: Kind::Method, id: "weg".to_owned() };
    assert!(problems.iter().any(|it| it.kind == expected), "{problems:?}");
    let said = PackError::Problems(problems).say();
    assert!(said[0].starts_with("cases/01-beuk.toml, regel "), "{said:?}");

    fs::write(&path, text.replacen("Druk met regelen", "<script>x</script>", 1)).unwrap();
    let Err(PackError::Problems(problems)) = read_pack(folder.path()) else { panic!("it is refused") };
    assert_eq!(problems[0].kind, ProblemKind::Markup("title"));

    let path = folder.path().join("elements/04-opvoedvaardigheden.toml");
    let text = fs::read_to_string(&path).unwrap();
    let circle = "id = \"time-out\"\nincludes = [\"grenzen-en-gevolgen\"]";
    fs::write(&path, text.replacen("id = \"time-out\"", circle, 1)).unwrap();
    let Err(PackError::Problems(problems)) = read_pack(folder.path()) else { panic!("it is refused") };
    assert!(problems.iter().any(|it| matches!(it.kind, ProblemKind::Circle(_))), "{problems:?}");
}

#[test]
fn what_is_no_pack_is_refused() {
    let empty = TempDir::new().unwrap();
    refused(read_pack(empty.path()), &PackError::NotAPack);
    refused(read_pack(&empty.path().join("weg")), &PackError::Unreadable);
    refused(read_pack(&shipped_folder().join("pack.toml")), &PackError::NotAPack);
    refused(read_zip(b""), &PackError::NotAPack);
    refused(read_zip(b"geen zip"), &PackError::NotAPack);
    refused(read_zip(&zipped(&[("a/b/pack.toml", b"x")])), &PackError::NotAPack);
    refused(read_zip(&zipped(&[("a/pack.toml", b"x"), ("b/guide.toml", b"x")])), &PackError::NotAPack);
    let whole = shipped_zip("", &[]);
    for at in [3, whole.len() / 2, whole.len() - 5] {
        refused(read_zip(&whole[..at]), &PackError::Unreadable);
    }
    let latin: [(&str, &[u8]); 1] = [("elements/09.toml", b"name = \"caf\xe9\"")];
    refused(read_zip(&shipped_zip("", &latin)), &PackError::NotText("elements/09.toml".to_owned()));
    let folder = copy();
    fs::write(folder.path().join("guide.toml"), b"\xff\xfe\x00").unwrap();
    refused(read_pack(folder.path()), &PackError::NotText("guide.toml".to_owned()));
}

#[test]
fn a_name_that_leads_out_is_refused() {
    let check = |name: &str| {
        let more: [(&str, &[u8]); 1] = [(name, b"x = 1")];
        let named: PackError = PackError::UnsafeName(name.to_owned());
        refused(read_zip(&shipped_zip("", &more)), &named);
    };
    check("../elements/erbij.toml");
    check("elements/../../erbij.toml");
    check("/etc/erbij.toml");
    check("..\\erbij.toml");
    check("C:\\erbij.toml");
    check("elements/spatie hier.toml");
    check("../leesmij.txt");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.add_symlink("pack.toml", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    let bytes = zip.finish().unwrap().into_inner();
    refused(read_zip(&bytes), &PackError::UnsafeName("pack.toml".to_owned()));
}

#[cfg(unix)]
#[test]
fn a_link_in_a_folder_is_not_followed() {
    let folder = copy();
    std::os::unix::fs::symlink("/etc/hostname", folder.path().join("elements/99.toml")).unwrap();
    refused(read_pack(folder.path()), &PackError::UnsafeName("elements/99.toml".to_owned()));
    let folder = copy();
    std::os::unix::fs::symlink("/", folder.path().join("alles")).unwrap();
    refused(read_pack(folder.path()), &PackError::UnsafeName("alles".to_owned()));
}

#[test]
fn what_is_too_large_is_refused_before_it_is_read() {
    let much = vec![b' '; 20 * 1024 * 1024];
    let bomb = shipped_zip("", &[("elements/99.toml", &much)]);
    assert!(bomb.len() < 1024 * 1024, "small to carry, large to open");
    refused(read_zip(&bomb), &PackError::TooLarge);
    // A zip that lies about its sizes is seen as damaged, after no more than was declared.
    refused(read_zip(&lying(bomb, much.len())), &PackError::Unreadable);
    let large = vec![b' '; PackFiles::MAX_FILE + 1];
    refused(read_zip(&shipped_zip("", &[("elements/99.toml", &large)])), &PackError::TooLarge);
    let names: Vec<_> = (0..=PackFiles::MAX_FILES).map(|it| format!("elements/n{it}.toml")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|it| (it.as_str(), b"".as_slice())).collect();
    refused(read_zip(&shipped_zip("", &many)), &PackError::TooLarge);
    let folder = copy();
    for path in [folder.path().join("groot.zip"), folder.path().join("elements/99.toml")] {
        fs::File::create(&path).unwrap().set_len(100 * 1024 * 1024).unwrap();
    }
    refused(read_pack(&folder.path().join("groot.zip")), &PackError::TooLarge);
    refused(read_pack(folder.path()), &PackError::TooLarge);
}

/// The zip with every size of `really` bytes declared as ten.
fn lying(mut zip: Vec<u8>, really: usize) -> Vec<u8> {
    let size = u32::try_from(really).unwrap().to_le_bytes();
    let places: Vec<_> =
        (0..zip.len() - 4).filter(|at| zip.get(*at..at + 4) == Some(size.as_slice())).collect();
    assert!(!places.is_empty());
    for at in places {
        zip[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
    }
    zip
}
