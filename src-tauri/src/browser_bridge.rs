//! Serves the screens and the real commands to a browser on this machine, for tests only.

fn main() -> std::process::ExitCode {
    terugblik_lib::bridge::main()
}
