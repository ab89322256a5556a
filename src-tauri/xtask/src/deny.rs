//! `cargo xtask deny`: licences, doubles and sources of every dependency, by cargo-deny.
//! Not part of `test`: installing it takes longer than all suites that it would stand beside.

use crate::checkout::Checkout;
use crate::{step, system};

const VERSION: &str = "0.20.2";

/// Checks every dependency against `.deny.toml`.
pub fn run(checkout: &Checkout) -> Result<String, String> {
    system::install_tool(checkout, "cargo-deny", VERSION)?;
    let program =
        checkout.target().join("tools/bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    let mut deny = checkout.command(&program.to_string_lossy());
    deny.args(["--all-features", "check", "--config", ".deny.toml", "bans", "licenses", "sources"]);
    step::run("check every dependency", &mut deny)?;
    Ok("every dependency is as .deny.toml wants it".to_owned())
}
