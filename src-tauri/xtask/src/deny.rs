//! `cargo xtask deny`: licences, doubles, sources and known weaknesses of every dependency, by cargo-deny.
//! Not part of `test`: installing it takes longer than all suites that it would stand beside.

use crate::checkout::Checkout;
use crate::{step, system};

const VERSION: &str = "0.20.2";

/// Checks every dependency against `.deny.toml`.
pub fn run(checkout: &Checkout) -> Result<String, String> {
    system::install_tool(checkout, "cargo-deny", VERSION)?;
    let program =
        checkout.target().join("tools/bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    let deny = |arguments: &[&str]| {
        let mut command = checkout.command(&program.to_string_lossy());
        command.args(["--all-features", "--config", ".deny.toml"]).args(arguments);
        command
    };
    step::run("check every dependency", &mut deny(&["check", "bans", "licenses", "sources"]))?;
    // The list of weaknesses is the one thing here that cannot be had without a connection.
    if let Err(complaint) = step::run("fetch the list of known weaknesses", &mut deny(&["fetch", "db"])) {
        return Ok(format!(
            "{complaint}\nlicences, doubles and sources are as .deny.toml wants them; KNOWN WEAKNESSES WERE NOT LOOKED AT"
        ));
    }
    step::run("look for known weaknesses", &mut deny(&["check", "--disable-fetch", "advisories"]))?;
    Ok("every dependency is as .deny.toml wants it, and none has a known weakness".to_owned())
}
