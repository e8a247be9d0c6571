//! Single answers as people and programs write them: how a column writes numbers and dates, and what ticks a box.

use super::date::DateOrder;
use super::number::{DecimalMark, whole};

/// How numbers and dates are written in a file, or in a column of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Written {
    /// What parts the decimals of its numbers.
    pub decimal: DecimalMark,
    /// In which order it writes dates; `None`: not said.
    pub date: Option<DateOrder>,
}

impl Written {
    /// As canvass itself writes: files in YAML and JSON, and what an import map says an answer means.
    pub const OURS: Written = Written { decimal: DecimalMark::Ours, date: None };
}

/// Ticked or not, in a column of its own.
pub(super) fn tick(text: &[u8]) -> Option<bool> {
    const TICKED: [&str; 10] = ["1", "x", "yes", "y", "true", "checked", "selected", "valgt", "\u{2713}", "\u{2714}"];
    const LEFT: [&str; 9] =
        ["0", "no", "n", "false", "unchecked", "not checked", "not selected", "unselected", "ikke valgt"];
    let is = |words: &[&str]| words.iter().any(|word| text.eq_ignore_ascii_case(word.as_bytes()));
    if is(&TICKED) {
        return Some(true);
    }
    if is(&LEFT) {
        return Some(false);
    }
    // `1.0` and `0.0`, which a table of numbers becomes in Python where one cell of it was blank.
    match whole(text, DecimalMark::Unsaid) {
        Ok(1.0) => Some(true),
        Ok(0.0) => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_are_ticked_in_many_words() {
        for word in ["1", "X", "Yes", "TRUE", "Checked", "1.0", "\u{2713}"] {
            assert_eq!(tick(word.as_bytes()), Some(true), "{word}");
        }
        for word in ["0", "No", "FALSE", "Unchecked", "0.0", "not selected"] {
            assert_eq!(tick(word.as_bytes()), Some(false), "{word}");
        }
        for word in ["", "2", "maybe", "-1", "1,000"] {
            assert_eq!(tick(word.as_bytes()), None, "{word}");
        }
    }
}
