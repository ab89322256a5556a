//! The forms for a meeting: whatever a text says, a form comes out or what is wrong with it, each with its words.

#![no_main]

use exchange::forms::{meeting_minutes_from, meeting_plan_from, session_report_from, session_series_from};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let refusals = [
        meeting_plan_from(text).err(),
        meeting_minutes_from(text).err(),
        session_report_from(text).err(),
        session_series_from(text).err(),
    ];
    for refusal in refusals.into_iter().flatten() {
        assert!(!refusal.say().is_empty());
    }
});
