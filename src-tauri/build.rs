//! Prepares the window: configuration, icons and capabilities, checked at build time.

fn main() {
    tauri_build::build();
}
