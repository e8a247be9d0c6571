//! How many cases a test takes: a few in the quick loop, all in a release (`tests/all`).

use std::ops::Range;

/// Whether this is the quick loop, which runs without optimization.
pub(crate) const QUICK: bool = cfg!(debug_assertions);

/// The first in the quick loop, the second in a release.
pub(crate) fn quick_or<T>(quick: T, full: T) -> T {
    if QUICK { quick } else { full }
}

/// Seeds as `CANVASS_SURVEYS` asks for them: `0..300`, or `300`; else the first few in the quick loop, and all in a release.
pub(crate) fn seeds(few: u64, all: u64) -> Range<u64> {
    let Ok(asked) = std::env::var("CANVASS_SURVEYS") else {
        return 0..quick_or(few, all);
    };
    let number = |text: &str| text.trim().parse().expect("CANVASS_SURVEYS is 300 or 0..300");
    match asked.split_once("..") {
        Some((from, to)) => number(from)..number(to),
        None => 0..number(&asked),
    }
}
