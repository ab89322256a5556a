//! Throws bytes at what reads files from outside, for a bounded while, guided by which code they reach.
//! The targets stand in `src-tauri/fuzz`. The app has no unsafe code, so they run without sanitizers, on the same
//! compiler as everything else.

use std::fs;

use crate::checkout::Checkout;
use crate::{step, system};

const VERSION: &str = "0.13.2";

const TARGETS: [&str; 5] = ["key_file", "pack_text", "pack_zip", "forms", "sealed"];

/// How long each target is tried.
const SECONDS: u32 = 60;

/// Tries every target. What breaks one is kept in `src-tauri/fuzz/artifacts`.
pub fn run(checkout: &Checkout) -> Result<(), String> {
    system::install_tool(checkout, "cargo-fuzz", VERSION)?;
    let program =
        checkout.target().join("tools/bin").join(format!("cargo-fuzz{}", std::env::consts::EXE_SUFFIX));
    let build = checkout.target().join("fuzz").display().to_string();
    for target in TARGETS {
        // What is found along the way stays out of the checkout; only the seeds are kept there.
        let found = checkout.target().join("fuzz/corpus").join(target);
        fs::create_dir_all(&found).map_err(|it| format!("{}: {it}", found.display()))?;
        let mut command = checkout.command(&program.to_string_lossy());
        command
            .args([
                "run",
                "--sanitizer",
                "none",
                "--fuzz-dir",
                "src-tauri/fuzz",
                "--target-dir",
                &build,
                target,
            ])
            .arg(found)
            .arg(checkout.root().join("src-tauri/fuzz/corpus").join(target))
            .args(["--", &format!("-max_total_time={SECONDS}"), "-max_len=65536", "-print_final_stats=1"]);
        step::run(&format!("fuzz {target}"), &mut command)?;
    }
    Ok(())
}
