//! Stretches of whole numbers, as each language writes them.

use super::message::Messages;
use super::{Locale, number};

/// Whole numbers from one to another, both included: `18–20`; one alone as itself; without an end `71 or more`.
pub fn whole(locale: &Locale, from: u32, to: Option<u32>) -> String {
    let write = |number: u32| number::count(locale, number.into());
    match to {
        Some(to) if to <= from => write(from),
        Some(to) => format!("{}–{}", write(from), write(to)),
        None => Messages::built_in(locale).format("results-class-over", &[("from", (&write(from)).into())]),
    }
}
