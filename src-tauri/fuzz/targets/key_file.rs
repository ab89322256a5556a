//! The file with the wrapped keys: whatever stands in it, it is read or refused; what is read is written the same.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vault::KeyFile;

fuzz_target!(|bytes: &[u8]| {
    let Ok(read) = KeyFile::parse(bytes) else { return };
    let written = read.to_bytes();
    let again = KeyFile::parse(&written).expect("what was written can be read");
    assert_eq!(again.to_bytes(), written);
});
