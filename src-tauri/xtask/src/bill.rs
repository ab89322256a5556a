//! What the package is made of: a list of all parts for machines (SBOM, `CycloneDX` 1.6), and the licences of all parts
//! for people. Parts are what the program and its screens are compiled from; tools of the build and of the tests are none.

#![allow(clippy::indexing_slicing, reason = "a field that a JSON value lacks reads as null")]

mod crates;
mod notices;
mod packages;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::checkout::Checkout;

/// The names that both files have beside the program. "Over Terugblik" in the settings names them.
pub const LIST: &str = "terugblik.cdx.json";
/// See [`LIST`].
pub const LICENCES: &str = "licenties-van-derden.txt";

/// One part of the program.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    name: String,
    version: String,
    /// As an SPDX expression, when its maker says so.
    licence: Option<String>,
    /// `cargo` or `npm`.
    kind: &'static str,
    /// The checksum of the published archive, SHA-256 in hexadecimal digits.
    checksum: Option<String>,
    /// Where it lies on this machine, with its licences.
    folder: PathBuf,
}

/// Where both files were written.
pub struct Bill {
    /// The list for machines.
    pub list: PathBuf,
    /// The licences for people.
    pub licences: PathBuf,
}

/// Writes both files for the system that this tool runs on.
pub fn write(checkout: &Checkout) -> Result<Bill, String> {
    let mut parts = crates::parts(checkout)?;
    parts.extend(packages::parts(checkout)?);
    parts.sort();
    parts.dedup();
    let folder = checkout.target().join("bill");
    fs::create_dir_all(&folder).map_err(|it| format!("{}: {it}", folder.display()))?;
    let bill = Bill { list: folder.join(LIST), licences: folder.join(LICENCES) };
    let list = serde_json::to_string_pretty(&list(&parts, env!("CARGO_PKG_VERSION")))
        .map_err(|it| it.to_string())?;
    put(&bill.list, &list)?;
    put(&bill.licences, &notices::text(checkout, &parts)?)?;
    println!("{} parts in {}", parts.len(), folder.display());
    Ok(bill)
}

fn put(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|it| format!("{}: {it}", path.display()))
}

/// The list as `CycloneDX` 1.6 wants it.
fn list(parts: &[Part], version: &str) -> Value {
    let component = |it: &Part| {
        let address = format!("pkg:{}/{}@{}", it.kind, it.name.replace('@', "%40"), it.version);
        let mut component = json!({
            "type": "library", "bom-ref": address, "purl": address, "name": it.name, "version": it.version,
        });
        if let Some(licence) = &it.licence {
            component["licenses"] = json!([{ "expression": licence }]);
        }
        if let Some(checksum) = &it.checksum {
            component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
        }
        component
    };
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": {
            "type": "application", "bom-ref": "terugblik", "name": "Terugblik", "version": version,
            "licenses": [{ "expression": "EUPL-1.2" }],
        }},
        "components": parts.iter().map(component).collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_listed_with_its_address_licence_and_checksum() {
        let part = Part {
            name: "@fluent/bundle".to_owned(),
            version: "0.19.1".to_owned(),
            licence: Some("Apache-2.0".to_owned()),
            kind: "npm",
            checksum: Some("ab".to_owned()),
            folder: PathBuf::new(),
        };
        let list = list(&[part], "1.2.3");
        assert_eq!(list["specVersion"], "1.6");
        assert_eq!(list["metadata"]["component"]["version"], "1.2.3");
        let listed = &list["components"][0];
        assert_eq!(listed["purl"], "pkg:npm/%40fluent/bundle@0.19.1");
        assert_eq!(listed["licenses"][0]["expression"], "Apache-2.0");
        assert_eq!(listed["hashes"][0]["content"], "ab");
    }
}
