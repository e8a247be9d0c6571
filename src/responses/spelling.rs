//! Texts that are meant to be the same and are written otherwise: with other spaces, quotation marks or accents.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// A cell without the spaces around it, those of other programs included (U+00A0, zero-width ones).
pub(super) fn trimmed(cell: &[u8]) -> &[u8] {
    let cell = cell.trim_ascii();
    match (cell.first(), cell.last()) {
        (None, _) | (Some(..0x80), Some(..0x80)) => cell,
        _ => std::str::from_utf8(cell).map_or(cell, |text| text.trim_matches(is_space).as_bytes()),
    }
}

/// A text as it is compared: in Unicode's compatible composed form (NFKC, UAX 15), single spaces, straight quotation
/// marks and hyphens for dashes.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    if text.is_ascii() && !text.contains("  ") && !text.contains(['\n', '\r', '\t']) && text.trim() == text {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut gap = false;
    for letter in text.nfkc().map(straight) {
        if is_space(letter) {
            gap = true;
        } else {
            if std::mem::take(&mut gap) && !plain.is_empty() {
                plain.push(' ');
            }
            plain.push(letter);
        }
    }
    Cow::Owned(plain)
}

/// As [`plain`], and in small letters.
pub(super) fn folded(text: &str) -> String {
    plain(text).to_lowercase()
}

fn is_space(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{200b}' | '\u{2060}' | '\u{feff}')
}

fn straight(letter: char) -> char {
    match letter {
        '\u{2018}'..='\u{201b}' | '`' => '\'',
        '\u{201c}'..='\u{201f}' | '\u{ab}' | '\u{bb}' => '"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        letter => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_of_other_programs_are_trimmed() {
        for cell in ["a b", " a b\u{a0}", "\u{feff}a b ", "\u{2003}a b\u{200b}\n"] {
            assert_eq!(trimmed(cell.as_bytes()), b"a b", "{cell:?}");
        }
        assert_eq!(trimmed("\u{a0} \u{a0}".as_bytes()), b"");
        assert_eq!(trimmed(b" \xff "), b"\xff");
    }

    #[test]
    fn the_same_words_are_the_same() {
        for (one, other) in [
            ("r\u{f8}d gr\u{e5}d", "r\u{f8}d  gra\u{30a}d"),
            ("Don't know", "Don\u{2019}t\u{a0}know"),
            ("\"quoted\" - so", "\u{201c}quoted\u{201d} \u{2013} so"),
            ("office", "o\u{fb03}ce"),
            ("two lines", " two\r\n lines "),
        ] {
            assert_eq!(plain(one), plain(other));
        }
        assert_ne!(plain("rod"), plain("r\u{f8}d"));
        assert_ne!(plain("Yes"), plain("yes"));
        assert_eq!(folded("\u{c6}R\u{d8}"), "\u{e6}r\u{f8}");
    }
}
