//! Numbers that look random and are the same for the same seed (`SplitMix64`), and how long a run is.
//! Nothing here is secret.

use std::env;

/// The seed of the suite, so that two runs of it do the same.
const SEED_OF_THE_SUITE: u64 = 22_112_026;

/// How much a run does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// In `cargo xtask test`.
    Suite,
    /// In `cargo xtask torture`.
    Long,
}

impl Length {
    /// As the environment says.
    pub fn of_this_run() -> Self {
        if env::var_os("TERUGBLIK_TORTURE").is_some_and(|it| it == "long") { Self::Long } else { Self::Suite }
    }
}

/// The seed that the environment gives, or that of the suite. It is printed, so that a failure can be repeated.
pub fn seed(test: &str) -> u64 {
    let given = env::var("TERUGBLIK_TORTURE_SEED").ok();
    let seed = given.map_or(SEED_OF_THE_SUITE, |it| it.parse().expect("the seed is a number"));
    println!("{test}: TERUGBLIK_TORTURE_SEED={seed}");
    seed
}

/// A row of numbers.
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// The row that belongs to `seed` and to a place in the work.
    pub fn new(seed: u64, place: u64) -> Self {
        let mut row = Self(seed ^ place.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        row.next();
        row
    }

    /// The next number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        it ^ (it >> 31)
    }

    /// A number below `most`, which is not 0.
    pub fn below(&mut self, most: usize) -> usize {
        let most = u64::try_from(most).unwrap();
        usize::try_from(self.next() % most).unwrap()
    }

    /// One of `items`, when there are any.
    pub fn one_of<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        if items.is_empty() { None } else { items.get(self.below(items.len())) }
    }
}
