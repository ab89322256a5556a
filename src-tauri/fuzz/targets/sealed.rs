//! The sealed preparation: whatever the bytes are, as the file itself or as what stands inside, they are refused or a
//! preparation comes out.

#![no_main]

use exchange::{SealedFile, Work, open_preparation, preparation_from};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    // Little work is tried, so that a run is not all scrypt.
    let little = Work::new(2).expect("two is possible");
    if let Ok(file) = SealedFile::new(bytes.to_vec()) {
        let _ = open_preparation(&file, "vier losse gewone woorden", little);
    }
    let _ = preparation_from(bytes);
});
