//! Where things are: the checkout and the folder for what is built.
//! It does not look inside either.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The checkout that this tool was built from.
pub struct Checkout {
    root: PathBuf,
    target: PathBuf,
}

impl Checkout {
    /// The checkout around this tool and the target folder that it was built into.
    pub fn here() -> Result<Self, String> {
        let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = crate_folder.ancestors().nth(2).ok_or("the checkout has no root")?.to_path_buf();
        let tool = env::current_exe().map_err(|it| format!("this tool does not know where it is: {it}"))?;
        // target/debug/xtask; right also when CARGO_TARGET_DIR or a cargo setting names another folder.
        let target = tool.ancestors().nth(2).ok_or("this tool stands outside a target folder")?.to_path_buf();
        Ok(Self { root, target })
    }

    /// The root of the checkout.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder that cargo builds into.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// `program`, to be run in the root without input, building into [`Self::target`].
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target).stdin(Stdio::null());
        command
    }

    /// Cargo with `arguments`.
    pub fn cargo(&self, arguments: &[&str]) -> Command {
        let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let mut command = self.command(&cargo);
        command.args(arguments);
        command
    }
}
