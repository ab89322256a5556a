//! The Rust parts: everything below the shell in the graph of `cargo metadata`, for this system.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::Part;
use crate::checkout::Checkout;
use crate::step;

/// The Rust parts of the program.
pub fn parts(checkout: &Checkout) -> Result<Vec<Part>, String> {
    let system = step::ask(checkout.command("rustc").args(["--print", "host-tuple"]))
        .ok_or("rustc names no system")?;
    let mut metadata =
        checkout.cargo(&["metadata", "--format-version", "1", "--locked", "--filter-platform", &system]);
    let text = step::ask(&mut metadata).ok_or("cargo metadata gives nothing")?;
    let lock =
        fs::read_to_string(checkout.root().join("Cargo.lock")).map_err(|it| format!("Cargo.lock: {it}"))?;
    let whole: Value = serde_json::from_str(&text).map_err(|it| format!("cargo metadata: {it}"))?;
    Ok(shipped(&whole, &checksums(&lock)))
}

/// What stands below `terugblik`: what it is linked with, and sources that are built on the way (OpenSSL).
fn shipped(metadata: &Value, checksums: &BTreeMap<(String, String), String>) -> Vec<Part> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let below: BTreeMap<String, Vec<String>> = list(&metadata["resolve"]["nodes"])
        .iter()
        .map(|node| {
            let is_linked = |dep: &Value| list(&dep["dep_kinds"]).iter().any(|it| it["kind"].is_null());
            let is_source = |dep: &Value| text(&dep["name"]).ends_with("_src");
            let deps = list(&node["deps"]);
            let deps = deps.iter().filter(|it| is_linked(it) || is_source(it));
            (text(&node["id"]), deps.map(|it| text(&it["pkg"])).collect())
        })
        .collect();
    let packages = list(&metadata["packages"]);
    let begin = packages.iter().filter(|it| it["name"] == "terugblik").map(|it| text(&it["id"]));
    let mut waiting: Vec<String> = begin.collect();
    let mut met = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if met.insert(id.clone()) {
            waiting.extend(below.get(&id).into_iter().flatten().cloned());
        }
    }
    // What has no registry as its source is of this repository.
    let foreign = packages.iter().filter(|it| met.contains(&text(&it["id"])) && !it["source"].is_null());
    foreign
        .map(|it| {
            let (name, version) = (text(&it["name"]), text(&it["version"]));
            Part {
                checksum: checksums.get(&(name.clone(), version.clone())).cloned(),
                licence: it["license"].as_str().map(|it| it.replace('/', " OR ")),
                kind: "cargo",
                folder: Path::new(&text(&it["manifest_path"])).parent().unwrap_or(Path::new("")).to_owned(),
                name,
                version,
            }
        })
        .collect()
}

/// The checksum of each package in a `Cargo.lock`, by name and version.
fn checksums(lock: &str) -> BTreeMap<(String, String), String> {
    let value = |block: &str, name: &str| {
        block.lines().find_map(|it| Some(it.strip_prefix(name)?.trim_matches(['=', ' ', '"']).to_owned()))
    };
    let blocks = lock.split("[[package]]").skip(1);
    blocks
        .filter_map(|it| Some(((value(it, "name")?, value(it, "version")?), value(it, "checksum")?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_linked_is_shipped_and_what_only_builds_is_not() {
        let dep = |name: &str, kind: Value| json!({"name": name, "pkg": name, "dep_kinds": [{"kind": kind}]});
        let package = |name: &str, source: Value| {
            json!({"id": name, "name": name, "version": "1.0.0", "license": "MIT/Apache-2.0", "source": source,
                   "manifest_path": "/x/Cargo.toml"})
        };
        let registry = json!("registry");
        let metadata = json!({
            "resolve": {"nodes": [
                {"id": "terugblik", "deps": [
                    dep("linked", Value::Null), dep("tool", json!("build")), dep("only_test", json!("dev")),
                    dep("openssl_src", json!("build")), dep("own", Value::Null),
                ]},
                {"id": "linked", "deps": [dep("deeper", Value::Null)]},
                {"id": "own", "deps": []},
            ]},
            "packages": [
                package("terugblik", Value::Null), package("own", Value::Null), package("linked", registry.clone()),
                package("deeper", registry.clone()), package("tool", registry.clone()),
                package("only_test", registry.clone()), package("openssl_src", registry),
            ],
        });
        let parts = shipped(
            &metadata,
            &checksums("[[package]]\nname = \"linked\"\nversion = \"1.0.0\"\nchecksum = \"ab\"\n"),
        );
        let names: Vec<_> = parts.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["linked", "deeper", "openssl_src"]);
        assert_eq!(parts[0].checksum.as_deref(), Some("ab"));
        assert_eq!(parts[0].licence.as_deref(), Some("MIT OR Apache-2.0"));
    }
}
