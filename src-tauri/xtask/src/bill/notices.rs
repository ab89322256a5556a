//! The licences of all parts in one text: first who stands under which, then each text once.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use super::Part;
use crate::checkout::Checkout;

/// How the files begin in which a maker puts a licence.
const BEGINNINGS: [&str; 6] = ["license", "licence", "copying", "notice", "unlicense", "copyright"];

/// The whole text.
pub fn text(checkout: &Checkout, parts: &[Part]) -> Result<String, String> {
    let mut by_text: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut out = String::from(
        "Terugblik staat onder de EUPL-1.2. Het bevat werk van anderen, onder deze licenties.\n\n",
    );
    for part in parts {
        let name = format!("{} {}", part.name, part.version);
        // Writing to a text cannot fail.
        let _ = writeln!(out, "{name}: {}", part.licence.as_deref().unwrap_or("zie hieronder"));
        for text in texts(&part.folder) {
            by_text.entry(text).or_default().push(name.clone());
        }
    }
    let font = checkout.root().join("assets/fonts");
    for text in texts(&font) {
        by_text.entry(text).or_default().push("Atkinson Hyperlegible Next en andere lettertypen".to_owned());
    }
    if by_text.is_empty() {
        return Err("no licence was found: are the packages there?".to_owned());
    }
    for (text, names) in by_text {
        let _ = write!(out, "\n{}\n{}\n\n{text}\n", "=".repeat(80), names.join(", "));
    }
    Ok(out)
}

/// What stands in the licences in `folder`, without blank space around it.
fn texts(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<_> =
        entries.filter_map(|it| Some(it.ok()?.path())).filter(|it| it.is_file()).collect();
    paths.sort();
    let is_licence = |path: &Path| {
        let name = path.file_name().and_then(|it| it.to_str()).unwrap_or_default().to_lowercase();
        let is_code = Path::new(&name).extension().is_some_and(|it| it == "rs" || it == "toml");
        let is_named = BEGINNINGS.iter().any(|it| name.starts_with(it)) || name == "ofl.txt";
        is_named && !is_code
    };
    let texts = paths.iter().filter(|it| is_licence(it)).filter_map(|it| fs::read_to_string(it).ok());
    texts.map(|it| it.trim().to_owned()).collect()
}
