//! The parts that Node builds: packages by their lock file, and the screens.
//! Node itself is something a person installs.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::checkout::Checkout;
use crate::step;

/// The oldest Node that the tools for the screens run on.
const OLDEST: (u32, u32) = (20, 19);

/// Ok when Node and npm are here and new enough.
pub fn check(checkout: &Checkout) -> Result<(), String> {
    let wanted = format!("Node {}.{} or newer with npm is needed: https://nodejs.org", OLDEST.0, OLDEST.1);
    let version = step::ask(checkout.command("node").arg("--version"))
        .ok_or_else(|| format!("Node was not found. {wanted}"))?;
    step::ask(npm(checkout).arg("--version")).ok_or_else(|| format!("npm was not found. {wanted}"))?;
    match parsed(&version) {
        Some(found) if found >= OLDEST => Ok(()),
        _ => Err(format!("Node {version} is too old. {wanted}")),
    }
}

/// Installs what the lock file of `folder` names, when that changed since the last time.
pub fn packages(checkout: &Checkout, folder: &str) -> Result<(), String> {
    let lock = read(&checkout.root().join(folder).join("package-lock.json"))?;
    let stamp = checkout.root().join(folder).join("node_modules/.installed-lock.json");
    if fs::read_to_string(&stamp).is_ok_and(|it| it == lock) {
        println!("{folder}: packages are in place");
        return Ok(());
    }
    let mut command = npm(checkout);
    command.args(["ci", "--no-audit", "--no-fund", "--prefix", folder]);
    step::run(&format!("{folder}: install packages (npm ci)"), &mut command)?;
    fs::write(&stamp, lock).map_err(|it| format!("{}: {it}", stamp.display()))
}

/// Builds the screens into `ui/dist`, which the shell embeds.
pub fn screens(checkout: &Checkout) -> Result<(), String> {
    step::run("ui: build the screens", &mut script(checkout, "ui", "build"))
}

/// The npm script `name` of `folder`.
pub fn script(checkout: &Checkout, folder: &str, name: &str) -> Command {
    let mut command = npm(checkout);
    command.args(["run", "--silent", "--prefix", folder, name]);
    command
}

/// The program that `package` brings, fetched when it is not here yet; its name and arguments follow.
pub fn tool(checkout: &Checkout, package: &str) -> Command {
    let mut command = checkout.command(if cfg!(windows) { "npx.cmd" } else { "npx" });
    command.args(["--yes", "--package", package, "--"]);
    command
}

fn npm(checkout: &Checkout) -> Command {
    checkout.command(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|it| format!("{}: {it}", path.display()))
}

/// `v20.19.3` as (20, 19).
fn parsed(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.trim_start_matches('v').split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_of_node_is_compared_by_its_numbers() {
        for (version, enough) in [
            ("v20.19.0", true),
            ("v20.9.9", false),
            ("v22.0.1", true),
            ("v18.20.1", false),
            ("nightly", false),
        ] {
            assert_eq!(parsed(version).is_some_and(|it| it >= OLDEST), enough, "for {version}");
        }
    }
}
