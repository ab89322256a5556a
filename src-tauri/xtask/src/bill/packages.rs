//! The parts of the screens: what the lock file of `ui` names and does not only need for building.

use std::fs;

use serde_json::Value;

use super::Part;
use crate::checkout::Checkout;

/// The npm packages in the screens.
pub fn parts(checkout: &Checkout) -> Result<Vec<Part>, String> {
    let ui = checkout.root().join("ui");
    let text =
        fs::read_to_string(ui.join("package-lock.json")).map_err(|it| format!("package-lock.json: {it}"))?;
    let lock: Value = serde_json::from_str(&text).map_err(|it| format!("package-lock.json: {it}"))?;
    let parts = shipped(&lock).into_iter().map(|it| Part { folder: ui.join(&it.folder), ..it });
    Ok(parts.filter(|it| it.folder.exists()).collect())
}

fn shipped(lock: &Value) -> Vec<Part> {
    let packages = lock["packages"].as_object().into_iter().flatten();
    packages
        .filter(|(_, about)| about["dev"] != true)
        .filter_map(|(path, about)| {
            Some(Part {
                name: path.rsplit_once("node_modules/")?.1.to_owned(),
                version: about["version"].as_str()?.to_owned(),
                licence: about["license"].as_str().map(str::to_owned),
                kind: "npm",
                checksum: None,
                folder: path.into(),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_the_screens_are_built_with_is_no_part_of_them() {
        let lock = json!({"packages": {
            "": {"name": "ui", "version": "0.1.0"},
            "node_modules/@fluent/bundle": {"version": "0.19.1", "license": "Apache-2.0"},
            "node_modules/vite": {"version": "8.0.0", "dev": true},
        }});
        let names: Vec<_> = shipped(&lock).into_iter().map(|it| (it.name, it.version)).collect();
        assert_eq!(names, [("@fluent/bundle".to_owned(), "0.19.1".to_owned())]);
    }
}
