//! A disk that goes wrong on purpose (`faults.c`), as seen from the program that it happens to.
//! It is preloaded on Linux; elsewhere these tests say that they were not run.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::{env, fmt, fs};

/// What the system answers to the call that fails, as Linux numbers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    Broken = 5,
    NoAccess = 13,
    TooManyFiles = 24,
    Full = 28,
    NoLocks = 37,
}

/// One thing that goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// Which calls, by their name in `faults.c`.
    pub kind: &'static str,
    /// What they answer.
    pub answer: Answer,
    /// Whether it goes wrong from then on, or that one time.
    pub often: Often,
}

/// How often it goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Often {
    Once,
    Ever,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {:?} {:?}", self.kind, self.answer, self.often)
    }
}

/// Lets the call number `at` from now on go wrong.
#[allow(clippy::as_conversions, reason = "the numbers of the system stand in the type")]
pub fn arm(fault: Fault, at: u64) {
    let often = match fault.often {
        Often::Once => "once",
        Often::Ever => "ever",
    };
    order(&format!("{}/{}/{at}/{often}", fault.kind, fault.answer as i32));
}

/// Lets nothing go wrong any more.
pub fn mend() {
    order("off");
}

/// True when something went wrong since it was armed.
pub fn went_wrong() -> bool {
    const EXISTS: i32 = 17;
    fs::File::open("/terugblik-faults/fired").unwrap_err().raw_os_error() == Some(EXISTS)
}

fn order(what: &str) {
    const UNDERSTOOD: i32 = 114;
    let answer = fs::File::open(format!("/terugblik-faults/{what}")).unwrap_err();
    assert_eq!(answer.raw_os_error(), Some(UNDERSTOOD), "the disk takes orders");
}

/// Runs the test `name` in a child whose files in `folder` can go wrong. The child knows itself by `scenario`.
#[track_caller]
pub fn run_with_bad_disk(name: &str, folder: &Path, scenario: &str) {
    static PRELOADED: LazyLock<Option<PathBuf>> = LazyLock::new(built);
    let Some(library) = PRELOADED.as_ref() else {
        println!("{name} runs on Linux only: elsewhere no library can be put before that of the system");
        return;
    };
    let output = Command::new(env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture"])
        .env("LD_PRELOAD", library)
        .env("TERUGBLIK_FAULTS_FOLDER", folder)
        .env(SCENARIO, scenario)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "{scenario}: {said}");
    for line in said.lines().filter_map(|it| it.split_once("met: ")) {
        println!("{scenario}: {}", line.1);
    }
}

/// In the child: the folder, and which scenario it is.
pub fn in_child() -> Option<(PathBuf, String)> {
    let folder = env::var_os("TERUGBLIK_FAULTS_FOLDER")?;
    Some((PathBuf::from(folder), env::var(SCENARIO).ok()?))
}

const SCENARIO: &str = "TERUGBLIK_TEST_SCENARIO";

/// The library, made with the C compiler that Rust links with; `None` where it could not be preloaded.
fn built() -> Option<PathBuf> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    let library = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("faults-{}.so", std::process::id()));
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/torture/faults.c");
    let compiler = env::var("CC").unwrap_or_else(|_| "cc".to_owned());
    let made = Command::new(compiler)
        .args(["-O1", "-shared", "-fPIC", "-Wall", "-Wextra", "-Werror", "-o"])
        .args([&library, &source])
        .arg("-ldl")
        .output()
        .expect("the C compiler runs");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    Some(library)
}
