//! The page of the docs shows every paper there is. That its pictures are fresh is seen by those who make them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod support;

use std::path::Path;

use support::kinds::one_of_each;

#[test]
fn every_paper_is_shown() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let page = std::fs::read_to_string(docs.join("README.md")).unwrap();
    for kind in one_of_each() {
        assert!(
            page.contains(&format!("\n## {}\n", kind.name)),
            "{} has no part; run `cargo xtask papers`",
            kind.name
        );
        for shown in kind.shown {
            let picture = format!("{}-{shown}.png", kind.name.replace(" --format ", "-"));
            assert!(page.contains(&picture) && docs.join(&picture).is_file(), "{picture} is not there");
        }
    }
}
