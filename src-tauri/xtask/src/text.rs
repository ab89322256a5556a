//! `cargo xtask text`: reads the catalogue in `assets/text/nl` and writes typed functions for screen and paper.
//! It holds no words itself, and it never changes a catalogue file.

mod lint;
mod paper;
mod read;
mod screen;
mod used;

use std::fs;
use std::path::{Path, PathBuf};

use read::Catalogue;

/// Where the words are, from the root of the checkout.
const CATALOGUE: &str = "assets/text/nl";

/// What was written, or with `--check` that everything is fresh; else every complaint, one a line.
pub fn run(root: &Path, arguments: &[String]) -> Result<String, String> {
    let only_check = match arguments {
        [] => false,
        [flag] if flag == "--check" => true,
        _ => return Err("gebruik: cargo xtask text [--check]".to_owned()),
    };
    let catalogue = Catalogue::read(&root.join(CATALOGUE))?;
    let mut complaints = lint::complaints(&catalogue);
    if only_check {
        // While words are being written, those that wait for their screen are no fault yet.
        complaints.extend(used::unused(&catalogue, &screens(root)?));
    }
    if !complaints.is_empty() {
        return Err(complaints.join("\n"));
    }
    let products = products(root, &catalogue);
    let stale: Vec<_> =
        products.iter().filter(|(path, text)| fs::read_to_string(path).ok().as_ref() != Some(text)).collect();
    if only_check {
        let names: Vec<_> = stale.iter().map(|(path, _)| path.display().to_string()).collect();
        if !names.is_empty() {
            return Err(format!("niet vers, draai `cargo xtask text`: {}", names.join(", ")));
        }
        return Ok(format!("{} berichten, vers", catalogue.messages().count()));
    }
    for (path, text) in &stale {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|it| format!("{}: {it}", folder.display()))?;
        }
        fs::write(path, text).map_err(|it| format!("{}: {it}", path.display()))?;
    }
    Ok(format!("{} berichten, {} bestanden bijgewerkt", catalogue.messages().count(), stale.len()))
}

fn products(root: &Path, catalogue: &Catalogue) -> [(PathBuf, String); 2] {
    [
        (root.join("ui/src/lib/text/messages.ts"), screen::functions(catalogue)),
        (root.join("src-tauri/crates/content/src/words/messages.rs"), paper::functions(catalogue)),
    ]
}

/// The source of every screen, as one text.
fn screens(root: &Path) -> Result<String, String> {
    let mut folders = vec![root.join("ui/src")];
    let mut all = String::new();
    while let Some(folder) = folders.pop() {
        let in_folder = |it: std::io::Error| format!("{}: {it}", folder.display());
        for entry in fs::read_dir(&folder).map_err(in_folder)? {
            let path = entry.map_err(in_folder)?.path();
            let is_source = path.extension().is_some_and(|end| end == "svelte" || end == "ts");
            if path.is_dir() {
                folders.push(path);
            } else if is_source && !path.ends_with("lib/text/messages.ts") {
                all += &fs::read_to_string(&path).map_err(|it| format!("{}: {it}", path.display()))?;
            }
        }
    }
    Ok(all)
}
