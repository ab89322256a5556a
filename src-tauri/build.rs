//! Prepares the window: configuration, icons and capabilities, checked at build time. And writes down what the program
//! is made of, so that it can say so itself.

use std::collections::BTreeSet;
use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;

fn main() -> Result<(), Box<dyn Error>> {
    tauri_build::build();
    println!("cargo::rerun-if-changed=../Cargo.lock");
    println!("cargo::rerun-if-changed=Cargo.toml");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("parts.txt"), parts()?)?;
    Ok(())
}

/// Every part of the program for this system, a line each: its name and its version.
fn parts() -> Result<String, Box<dyn Error>> {
    let (cargo, target) = (env::var("CARGO")?, env::var("TARGET")?);
    let tree = ["tree", "--locked", "--offline", "-p", "terugblik", "-e", "normal", "--prefix", "none"];
    let mut command = Command::new(cargo);
    command.args(tree).args(["--format", "{p}", "--target", &target]);
    if env::var_os("CARGO_FEATURE_BROWSER_BRIDGE").is_some() {
        command.args(["--features", "browser-bridge"]);
    }
    let output = command.output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    let text = String::from_utf8(output.stdout)?;
    let name_and_version = |line: &str| line.split(' ').take(2).collect::<Vec<_>>().join(" ");
    let parts: BTreeSet<String> = text.lines().map(name_and_version).filter(|it| !it.is_empty()).collect();
    Ok(parts.into_iter().collect::<Vec<_>>().join("\n"))
}
