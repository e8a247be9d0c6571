//! How many random cases a test takes.

use std::ops::Range;

/// The seed of one random case: a small one in the quick loop, in a release one as large as it should be.
pub(crate) fn seed(small: u64, large: u64) -> u64 {
    if cfg!(debug_assertions) { small } else { large }
}

/// Seeds as `CANVASS_SURVEYS` asks for them: `0..300`, or `300`; else the first few in the quick loop, and all in a release.
pub(crate) fn seeds(few: u64, all: u64) -> Range<u64> {
    let Ok(asked) = std::env::var("CANVASS_SURVEYS") else {
        return 0..if cfg!(debug_assertions) { few } else { all };
    };
    let number = |text: &str| text.trim().parse().expect("CANVASS_SURVEYS is 300 or 0..300");
    match asked.split_once("..") {
        Some((from, to)) => number(from)..number(to),
        None => 0..number(&asked),
    }
}
