//! `cargo xtask bundle`: the package for the system that it runs on.
//! What is in the package is said by `src-tauri/tauri.conf.json`.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde_json::{Value, json};

use crate::bill::{self, Bill};
use crate::checkout::Checkout;
use crate::{node, step, system};

/// The packer, of the same release as the tauri that is packed. It is not among the packages of a lock
/// file, since only this verb needs it and it comes as a program of 20 MB for each system.
const TAURI: &str = "@tauri-apps/cli@2.12.5";

/// Builds the package and says where it is and how big.
pub fn run(checkout: &Checkout) -> Result<String, String> {
    let package = package(checkout)?;
    let size = fs::metadata(&package).map_err(|it| format!("{}: {it}", package.display()))?.len();
    Ok(format!("{}  {}", package.display(), megabytes(size)))
}

/// The package, freshly built.
pub fn package(checkout: &Checkout) -> Result<PathBuf, String> {
    system::prepare(checkout, system::Purpose::Build)?;
    node::check(checkout)?;
    node::packages(checkout, "ui")?;
    node::screens(checkout)?;
    let (kind, ending) = kind();
    let begin = SystemTime::now();
    let beside = beside(kind, &bill::write(checkout)?).to_string();
    let mut command = node::tool(checkout, TAURI);
    command.args(["tauri", "build", "--bundles", kind, "--config", &beside]);
    step::run("build the package (a release build takes some minutes)", &mut command)?;
    let folder = checkout.target().join("release/bundle").join(kind);
    let package = newest(&folder, ending, begin)
        .ok_or_else(|| format!("no .{ending} was written into {}", folder.display()))?;
    if kind == "deb" && step::ask(checkout.command("dpkg-deb").arg("--version")).is_some() {
        press(checkout, &package)?;
    }
    Ok(package)
}

/// Packs a Debian package anew with xz, which Debian itself uses: the packer only knows gzip, and that makes
/// this one half as large again.
fn press(checkout: &Checkout, package: &Path) -> Result<(), String> {
    let unpacked = package.with_extension("unpacked");
    let failed = |it: std::io::Error| format!("{}: {it}", unpacked.display());
    if unpacked.exists() {
        fs::remove_dir_all(&unpacked).map_err(failed)?;
    }
    let mut unpack = checkout.command("dpkg-deb");
    step::run("unpack the package", unpack.arg("--raw-extract").arg(package).arg(&unpacked))?;
    let mut pack = checkout.command("dpkg-deb");
    pack.args(["-Zxz", "--root-owner-group", "--build"]).arg(&unpacked).arg(package);
    step::run("pack it with xz", &mut pack)?;
    fs::remove_dir_all(&unpacked).map_err(failed)
}

/// What comes into the package beside the program: the list of its parts and their licences, where the system keeps
/// such things.
fn beside(kind: &str, Bill { list, licences }: &Bill) -> Value {
    if kind == "deb" {
        let place = |name: &str| format!("/usr/share/doc/terugblik/{name}");
        return json!({"bundle": {"linux": {"deb": {"files": {
            place(bill::LIST): list, place(bill::LICENCES): licences,
        }}}}});
    }
    let name = |path: &Path| path.display().to_string();
    json!({"bundle": {"resources": { name(list): bill::LIST, name(licences): bill::LICENCES }}})
}

/// What is built on this system, and how the file name ends.
fn kind() -> (&'static str, &'static str) {
    if cfg!(target_os = "macos") {
        ("dmg", "dmg")
    } else if cfg!(windows) {
        ("nsis", "exe")
    } else {
        ("deb", "deb")
    }
}

/// The file with that ending that was written last, and not before `begin`.
fn newest(folder: &Path, ending: &str, begin: SystemTime) -> Option<PathBuf> {
    let files = fs::read_dir(folder).ok()?.filter_map(Result::ok).map(|it| it.path());
    let written = |path: &Path| fs::metadata(path).and_then(|it| it.modified()).ok();
    files
        .filter(|it| it.extension().is_some_and(|has| has == ending))
        .filter(|it| written(it).is_some_and(|at| at >= begin))
        .max_by_key(|it| written(it))
}

/// `12.3 MB`, in millions of bytes.
pub fn megabytes(bytes: u64) -> String {
    format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_parts_and_the_licences_come_into_the_package() {
        let bill =
            Bill { list: "/b/terugblik.cdx.json".into(), licences: "/b/licenties-van-derden.txt".into() };
        let deb = beside("deb", &bill);
        let files = &deb["bundle"]["linux"]["deb"]["files"];
        assert_eq!(files["/usr/share/doc/terugblik/terugblik.cdx.json"], "/b/terugblik.cdx.json");
        let nsis = beside("nsis", &bill);
        assert_eq!(nsis["bundle"]["resources"]["/b/licenties-van-derden.txt"], "licenties-van-derden.txt");
    }

    #[test]
    fn a_size_has_one_decimal() {
        for (bytes, expected) in [(0, "0.0 MB"), (999_999, "0.9 MB"), (12_345_678, "12.3 MB")] {
            assert_eq!(megabytes(bytes), expected);
        }
    }
}
