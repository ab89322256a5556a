//! The texts of a content pack: whatever they say, a pack comes out or a list of what is wrong, each with its words.
//! The input is one file after another, each with a line that begins with `#` and its name before it.

#![no_main]

use content::{PackFiles, load, own_methods_from, own_methods_toml};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let mut files = PackFiles::new();
    for part in text.split("\n#FILE ") {
        let (name, body) = part.split_once('\n').unwrap_or((part, ""));
        // A name that no pack has is refused; the rest goes on.
        let _ = files.add(name, body.to_owned());
    }
    if let Err(problems) = load(&files) {
        assert!(!problems.is_empty(), "a refusal has a reason");
        for problem in problems {
            assert!(!problem.say().is_empty());
        }
    }
    // A file with methods of one's own: what was read is written the same.
    if let Ok(methods) = own_methods_from("methods/eigen.toml", text) {
        let written = own_methods_toml(&methods);
        assert_eq!(own_methods_from("methods/eigen.toml", &written), Ok(methods));
    }
});
