//! What the operating system must have: installed through apt where there is apt, listed elsewhere.
//! Rust and Node are not among it; those a person installs.

use std::env;
use std::process::Command;

use crate::checkout::Checkout;
use crate::step;

/// What the packages are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Building and opening the app.
    Build,
    /// Running every test as well.
    Test,
}

/// Debian and Ubuntu: what building needs.
const APT_BUILD: [&str; 5] =
    ["build-essential", "pkg-config", "perl", "libwebkit2gtk-4.1-dev", "librsvg2-dev"];

/// Debian and Ubuntu: what the tests need besides.
const APT_TEST: [&str; 10] = [
    "git",
    "webkit2gtk-driver",
    "xvfb",
    "dbus",
    "xclip",
    "xdotool",
    "imagemagick",
    "poppler-utils",
    "python3-icalendar",
    "fonts-dejavu-core",
];

/// Any of these serves for the tests of the screens.
const BROWSERS: [&str; 5] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/// The version of the driver that starts the app for the tests in the real window.
const DRIVER: &str = "2.1.0";

/// Makes sure that what `purpose` needs is here, or says what to install.
pub fn prepare(checkout: &Checkout, purpose: Purpose) -> Result<(), String> {
    if is_here("apt-get") && is_here("dpkg-query") {
        install_by_apt(checkout, purpose)?;
    } else {
        check_by_hand(checkout, purpose)?;
    }
    if purpose == Purpose::Test {
        install_components(checkout)?;
        if cfg!(target_os = "linux") {
            install_tool(checkout, "tauri-driver", DRIVER)?;
        }
    }
    Ok(())
}

fn install_by_apt(checkout: &Checkout, purpose: Purpose) -> Result<(), String> {
    let mut missing: Vec<&str> =
        apt_packages(purpose).into_iter().filter(|it| !is_installed(checkout, it)).collect();
    if purpose == Purpose::Test && browser().is_none() {
        missing.push("chromium");
    }
    if missing.is_empty() {
        println!("system packages are in place");
        return Ok(());
    }
    println!("missing system packages: {}", missing.join(" "));
    step::run("refresh the package lists (apt-get update)", &mut apt(checkout, &["update"])?).or_else(
        |complaint| {
            // Old lists may still do; when they do not, the next step says so.
            println!("{complaint}; going on with the lists that are here");
            Ok::<(), String>(())
        },
    )?;
    // Ubuntu has Chromium as a snap only, which does not start without a desktop.
    if missing.contains(&"chromium")
        && step::ask(checkout.command("apt-cache").args(["show", "chromium"])).is_none()
    {
        return Err(
            "Chromium is not in the package lists of this system. Install Google Chrome and try again: \
                    https://www.google.com/chrome"
                .to_owned(),
        );
    }
    let mut arguments = vec!["install", "-y", "--no-install-recommends"];
    arguments.extend(&missing);
    step::run("install system packages (apt-get install)", &mut apt(checkout, &arguments)?)
        .map_err(|it| format!("{it}\nInstall these yourself and try again: {}", missing.join(" ")))
}

fn apt_packages(purpose: Purpose) -> Vec<&'static str> {
    match purpose {
        Purpose::Build => APT_BUILD.to_vec(),
        Purpose::Test => [APT_BUILD.as_slice(), APT_TEST.as_slice()].concat(),
    }
}

fn apt(checkout: &Checkout, arguments: &[&str]) -> Result<Command, String> {
    let is_root = step::ask(checkout.command("id").arg("-u")).as_deref() == Some("0");
    let mut command = if is_root {
        checkout.command("apt-get")
    } else if is_here("sudo") {
        let mut sudo = checkout.command("sudo");
        // sudo may ask for a password, so it keeps the terminal.
        sudo.stdin(std::process::Stdio::inherit()).args(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        sudo
    } else {
        return Err(format!("Run this as root, or install sudo: apt-get {}", arguments.join(" ")));
    };
    command.env("DEBIAN_FRONTEND", "noninteractive").args(arguments);
    Ok(command)
}

fn is_installed(checkout: &Checkout, package: &str) -> bool {
    let mut query = checkout.command("dpkg-query");
    step::ask(query.args(["-W", "-f", "${db:Status-Status} ", package])).is_some_and(|it| says_installed(&it))
}

/// True when one architecture of the package is installed; a removed one may leave its settings behind.
fn says_installed(status: &str) -> bool {
    status.split_whitespace().any(|it| it == "installed")
}

/// Elsewhere than on apt systems: what is missing, and what to install for it.
fn check_by_hand(checkout: &Checkout, purpose: Purpose) -> Result<(), String> {
    let mut missing: Vec<&str> = wanted_programs(purpose).into_iter().filter(|it| !is_here(it)).collect();
    if cfg!(target_os = "linux") {
        let mut query = checkout.command("pkg-config");
        if step::ask(query.args(["--exists", "webkit2gtk-4.1"])).is_none() {
            missing.push("webkit2gtk-4.1 (development files)");
        }
    }
    if purpose == Purpose::Test && browser().is_none() {
        missing.push("chromium");
    }
    if missing.is_empty() {
        return Ok(());
    }
    Err(format!("Missing: {}.\n\n{}", missing.join(", "), advice(&distribution(), purpose)))
}

fn wanted_programs(purpose: Purpose) -> Vec<&'static str> {
    let mut programs = vec!["perl"];
    if cfg!(unix) {
        programs.extend(["cc", "make", "pkg-config"]);
    }
    if purpose == Purpose::Test {
        programs.extend(["pdftotext", "python3"]);
        if cfg!(target_os = "linux") {
            programs.extend(["WebKitWebDriver", "Xvfb", "dbus-run-session", "xclip", "xdotool", "import"]);
        }
    }
    programs
}

/// The name of the system as its own file says it: `fedora`, `arch`, `macos`, `windows`, …
fn distribution() -> String {
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    id_of(&release).unwrap_or_else(|| env::consts::OS.to_owned())
}

/// The id and the family of an os-release file, in one line.
fn id_of(release: &str) -> Option<String> {
    let value = |key: &str| {
        let line = release.lines().find_map(|it| it.strip_prefix(key)?.strip_prefix('='));
        line.map(|it| it.trim_matches('"').to_owned())
    };
    let id = value("ID")?;
    Some(value("ID_LIKE").map_or_else(|| id.clone(), |like| format!("{id} {like}")))
}

fn advice(distribution: &str, purpose: Purpose) -> String {
    let is = |name: &str| distribution.split_whitespace().any(|it| it == name);
    let (build, test) = if is("fedora") || is("rhel") {
        (
            "sudo dnf install gcc make perl pkgconf-pkg-config webkit2gtk4.1-devel librsvg2-devel",
            "sudo dnf install webkitgtk6.0-driver xorg-x11-server-Xvfb dbus-daemon xclip xdotool ImageMagick poppler-utils python3-icalendar chromium",
        )
    } else if is("arch") {
        (
            "sudo pacman -S --needed base-devel perl webkit2gtk-4.1 librsvg",
            "sudo pacman -S --needed xorg-server-xvfb dbus xclip xdotool imagemagick poppler python-icalendar chromium",
        )
    } else if is("macos") {
        (
            "xcode-select --install && brew install pkgconf perl",
            "brew install poppler && brew install --cask chromium && python3 -m pip install --user icalendar python-dateutil",
        )
    } else if is("windows") {
        (
            "winget install Microsoft.VisualStudio.2022.BuildTools StrawberryPerl.StrawberryPerl Microsoft.EdgeWebView2Runtime",
            "winget install Google.Chrome, poppler on the PATH, and Python 3 with icalendar and python-dateutil",
        )
    } else {
        (
            "a C compiler, make, perl, pkg-config, and the development files of webkit2gtk-4.1 and librsvg",
            "WebKitWebDriver, Xvfb, dbus-run-session, xclip, xdotool, ImageMagick, poppler's tools, Python 3 with icalendar and python-dateutil, and Chromium",
        )
    };
    match purpose {
        Purpose::Build => format!("Install:\n  {build}"),
        Purpose::Test => format!("Install:\n  {build}\n  {test}"),
    }
}

/// A Chromium that is on the PATH.
pub fn browser() -> Option<&'static str> {
    BROWSERS.into_iter().find(|it| is_here(it))
}

/// The folder of the tools that this checkout installs for itself.
fn tools(checkout: &Checkout) -> std::path::PathBuf {
    checkout.target().join("tools")
}

/// Where the driver is, once [`prepare`] was run for tests.
pub fn driver(checkout: &Checkout) -> std::path::PathBuf {
    tools(checkout).join("bin/tauri-driver")
}

/// The formatter and the linter come with most installations of Rust, not with all.
fn install_components(checkout: &Checkout) -> Result<(), String> {
    for (verb, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if step::ask(&mut checkout.cargo(&[verb, "--version"])).is_none() {
            let mut rustup = checkout.command("rustup");
            step::run(&format!("install {component}"), rustup.args(["component", "add", component]))?;
        }
    }
    Ok(())
}

/// Builds the program of a crate into the checkout's own tools, when that version is not there yet.
pub fn install_tool(checkout: &Checkout, name: &str, version: &str) -> Result<(), String> {
    let tools = tools(checkout);
    let stamp = tools.join(format!("{name}-{version}"));
    if stamp.exists() && tools.join("bin").join(name).exists() {
        println!("{name} {version} is in place");
        return Ok(());
    }
    let root = tools.to_string_lossy().into_owned();
    let mut command = checkout.cargo(&["install", name, "--version", version, "--locked", "--root", &root]);
    step::run(&format!("install {name} {version}"), &mut command)?;
    std::fs::write(&stamp, "").map_err(|it| format!("{}: {it}", stamp.display()))
}

/// True when `program` stands in a folder of the PATH.
fn is_here(program: &str) -> bool {
    let name = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::var_os("PATH").is_some_and(|path| env::split_paths(&path).any(|it| it.join(&name).is_file()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_counts_when_one_of_its_architectures_is_installed() {
        for (status, expected) in [
            ("installed ", true),
            ("config-files installed ", true),
            ("config-files ", false),
            ("not-installed ", false),
            ("", false),
        ] {
            assert_eq!(says_installed(status), expected, "for {status:?}");
        }
    }

    #[track_caller]
    fn check(release: &str, expected: &str) {
        let distribution = id_of(release).unwrap_or_default();
        let advice = advice(&distribution, Purpose::Test);
        assert!(advice.contains(expected), "{distribution:?} got {advice}");
    }

    #[test]
    fn every_system_gets_its_own_advice() {
        check("NAME=Fedora\nID=fedora\n", "dnf install gcc");
        check("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n", "dnf install");
        check("ID=arch\n", "pacman -S");
        check("ID=manjaro\nID_LIKE=arch\n", "pacman -S");
        check("ID=macos\n", "brew install");
        check("ID=windows\n", "winget install");
        check("ID=void\n", "development files of webkit2gtk-4.1");
    }

    #[test]
    fn tests_need_what_building_needs_and_more() {
        let test = apt_packages(Purpose::Test);
        assert!(apt_packages(Purpose::Build).iter().all(|it| test.contains(it)));
        assert!(test.len() > apt_packages(Purpose::Build).len());
    }

    #[test]
    fn a_program_is_looked_for_on_the_path() {
        assert!(is_here("cargo"));
        assert!(!is_here("no-such-program"));
    }
}
