//! The one entrance for people: `cargo xtask <verb>`.
//! Each verb lives in a file of its own; this file only chooses, and holds no step of its own.

mod bench;
mod bill;
mod bundle;
mod checkout;
mod count;
mod deny;
mod fuzz;
mod node;
mod papers;
mod start;
mod step;
mod suites;
mod system;
mod text;
mod torture;

use std::process::ExitCode;

use checkout::Checkout;

const HELP: &str = "\
cargo xtask start [ARGUMENTS]   set up what is missing, build and open the app; ARGUMENTS go to the app
cargo xtask test  [SUITE ...]   set up what is missing and run every suite, or only the named ones
cargo xtask torture [--seed NUMBER] [--only NAME]
                                kill, starve and damage vaults for a long while, each time in another way, and
                                throw bytes at what reads files; `--only fuzz` does only that
cargo xtask bundle              build the package for this system
cargo xtask bill                list what the package is made of (SBOM), with all licences; bundle does this too
cargo xtask bench               measure a release build and print a table
cargo xtask bench vault         measure the vault, small and with 10,000 cases, and what encryption costs
cargo xtask bench reports       measure a paper of each kind; --peers sets five pages with Typst and WeasyPrint too
cargo xtask bench privacy       measure what the leak guard finds, and how fast; --peers [PYTHON] puts DEDUCE beside it
cargo xtask deny                check licences, sources and known weaknesses of every dependency
cargo xtask papers              make the pictures of every paper for the docs
cargo xtask text  [--check]     write the functions for the words of the catalogue, or check that they are fresh";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (verb, rest) = match arguments.split_first() {
        Some((verb, rest)) => (verb.as_str(), rest),
        None => ("help", [].as_slice()),
    };
    let done = Checkout::here().and_then(|checkout| match verb {
        "start" => start::run(&checkout, rest),
        "test" => suites::run(&checkout, rest),
        "torture" => torture::run(&checkout, rest),
        "bundle" => bundle::run(&checkout),
        "bill" => bill::write(&checkout).map(|it| it.list.display().to_string()),
        "bench" => bench::run(&checkout, rest),
        "deny" => deny::run(&checkout),
        "papers" => papers::run(&checkout),
        "text" => text::run(checkout.root(), rest),
        "help" | "--help" | "-h" => Ok(HELP.to_owned()),
        other => Err(format!("there is no verb {other:?}\n\n{HELP}")),
    });
    match done {
        Ok(line) => {
            println!("{line}");
            ExitCode::SUCCESS
        }
        Err(line) => {
            eprintln!("{line}");
            ExitCode::FAILURE
        }
    }
}
