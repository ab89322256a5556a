//! One step at a time: says what happens, shows it happening, and says how long it took.
//! It decides nothing about what a failure means.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

/// How often a long step says that it is still going.
const STILL_GOING: Duration = Duration::from_mins(1);

/// Runs `command` with its output in view; an error says which step failed.
pub fn run(what: &str, command: &mut Command) -> Result<(), String> {
    let status = watched(what, || command.status())?;
    if status.success() { Ok(()) } else { Err(format!("{what}: {}", said(command, status))) }
}

/// Runs `command` with its output in view and gives that output (without the error stream) as well.
pub fn read(what: &str, command: &mut Command) -> Result<(bool, String), String> {
    watched(what, || {
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        let mut whole = Vec::new();
        if let Some(stream) = child.stdout.take() {
            let mut stream = BufReader::new(stream);
            let mut line = Vec::new();
            while stream.read_until(b'\n', &mut line)? > 0 {
                std::io::stdout().write_all(&line)?;
                std::io::stdout().flush()?;
                whole.append(&mut line);
            }
        }
        Ok((child.wait()?.success(), String::from_utf8_lossy(&whole).into_owned()))
    })
}

/// What `command` writes, trimmed, when it succeeds; nothing is shown.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// `4.2 s` or `3 min 07 s`.
pub fn duration(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

fn watched<T>(what: &str, work: impl FnOnce() -> std::io::Result<T>) -> Result<T, String> {
    println!("\n=== {what}");
    let begin = Instant::now();
    let (stop, stopped) = mpsc::channel::<()>();
    let name = what.to_owned();
    let watcher = thread::spawn(move || {
        while stopped.recv_timeout(STILL_GOING) == Err(RecvTimeoutError::Timeout) {
            println!("    … {name}: still going after {}", duration(begin.elapsed()));
        }
    });
    let done = work();
    drop(stop);
    // The watcher only sleeps and prints; there is nothing in it that can go wrong for the step.
    let _ = watcher.join();
    println!("    {what}: {}", duration(begin.elapsed()));
    done.map_err(|it| format!("{what}: could not be started: {it}"))
}

fn said(command: &Command, status: ExitStatus) -> String {
    format!("`{}` ended with {status}", command.get_program().to_string_lossy())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_reads_like_a_person_says_it() {
        for (millis, expected) in
            [(0, "0.0 s"), (4_249, "4.2 s"), (59_940, "59.9 s"), (187_000, "3 min 07 s")]
        {
            assert_eq!(duration(Duration::from_millis(millis)), expected);
        }
    }

    #[test]
    fn what_a_command_writes_is_read_and_its_failure_is_seen() {
        let mut command = Command::new("cargo");
        let version = ask(command.arg("--version")).unwrap();
        assert!(version.starts_with("cargo "), "{version}");
        assert_eq!(ask(Command::new("cargo").arg("no-such-verb")), None);
        assert!(run("fails", Command::new("cargo").arg("no-such-verb").stderr(Stdio::null())).is_err());
        assert!(run("is absent", &mut Command::new("no-such-program")).is_err());
    }
}
