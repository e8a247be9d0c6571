//! Breaks labels into lines by the width of their characters, since no font is at hand when a site is built.

use unicode_segmentation::UnicodeSegmentation;

use super::backend::TEXT_SIZE;

/// How wide a text is about to be, in units of the view box: the widths of Arial's letters in classes, plus a twelfth
/// for wider fonts. Wide (CJK) characters count one em.
pub(crate) fn width(text: &str) -> f64 {
    let ems: f64 = text.chars().map(character_width).sum();
    ems * f64::from(TEXT_SIZE) * 13.0 / 12.0
}

/// The text in lines of at most `limit` units, in letters of this size.
pub(crate) fn lines_of(text: &str, limit: f64, size: f64) -> Vec<String> {
    lines(text, limit * f64::from(TEXT_SIZE) / size)
}

/// The text in lines of at most `limit` units, broken at spaces, inside a word only where it is too long for a line.
/// At least one line.
pub(crate) fn lines(text: &str, limit: f64) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        for piece in pieces(word, limit) {
            let Some(line) = lines.last_mut() else { continue };
            if line.is_empty() {
                *line = piece;
            } else if width(line) + width(" ") + width(&piece) <= limit {
                line.push(' ');
                line.push_str(&piece);
            } else {
                lines.push(piece);
            }
        }
    }
    lines
}

/// A word, in pieces that each fit on a line. Whole grapheme clusters: no accent loses its letter.
fn pieces(word: &str, limit: f64) -> Vec<String> {
    if width(word) <= limit {
        return vec![word.to_string()];
    }
    let mut pieces = vec![String::new()];
    for cluster in word.graphemes(true) {
        match pieces.last_mut() {
            Some(piece) if piece.is_empty() || width(piece) + width(cluster) <= limit => piece.push_str(cluster),
            _ => pieces.push(cluster.to_string()),
        }
    }
    pieces
}

/// In ems.
fn character_width(c: char) -> f64 {
    match c {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}' => 0.0,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '’' | 'í' | 'ì' | 'î' => 0.25,
        ' ' | '\u{a0}' | '\u{202f}' | 'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | '/' | '"' | 'ț' => 0.32,
        'm' | 'M' | 'w' | 'W' | '%' | '@' | 'æ' | 'Æ' | 'œ' | 'Œ' | '—' | '…' => 0.9,
        '\u{1100}'..='\u{11ff}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{1f300}'..='\u{1faff}' => 1.0,
        c if c.is_uppercase() => 0.7,
        _ => 0.556,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_whole_and_in_order() {
        let text = "Help to speak with the police and other authorities";
        let wrapped = lines(text, 120.0);
        assert!(wrapped.len() > 2);
        assert_eq!(wrapped.join(" "), text);
        assert!(wrapped.iter().all(|line| width(line) <= 120.0), "{wrapped:?}");
    }

    #[test]
    fn a_word_longer_than_a_line_is_broken_between_letters() {
        let wrapped = lines("Speciallægepraksisplanlægningsstabiliseringsperiode", 100.0);
        assert!(wrapped.len() > 2 && wrapped.iter().all(|line| width(line) <= 100.0), "{wrapped:?}");
        assert_eq!(wrapped.concat(), "Speciallægepraksisplanlægningsstabiliseringsperiode");
        assert_eq!(lines("", 100.0), [""]);
        assert_eq!(lines("e\u{301}e\u{301}", 1.0), ["e\u{301}", "e\u{301}"]);
    }
}
