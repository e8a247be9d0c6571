//! Numbers that an author typed and that look like results: percentages, and "12 of 31".

use std::ops::Range;

use crate::diagnostic::{FileId, Span};
use crate::model::report::{Looks, Typed};

/// Words between a part and its whole, in the languages whose number words are known.
const OF: [&str; 6] = ["of", "out of", "af", "ud af", "din", "из"];

/// Finds them in the stretches of a file that are prose.
pub(super) fn typed(file: FileId, text: &str, prose: &[Range<usize>]) -> Vec<Typed> {
    let at = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
    let mut found = Vec::new();
    for range in prose {
        let mut from = range.start;
        while let Some(number) = next_number(text, from..range.end) {
            let rest = &text[number.end..range.end];
            let (looks, end) = looks(&text[number.clone()], rest)
                .map_or((None, number.end), |(looks, length)| (Some(looks), number.end + length));
            if let Some(looks) = looks {
                found.push(Typed { span: Span { file, start: at(number.start), end: at(end) }, looks });
            }
            from = end;
        }
    }
    found
}

/// The next number in digits, with its decimal mark; none inside a word or between backticks.
fn next_number(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let mut in_code = false;
    let mut before = ' ';
    for (offset, sign) in text[range.clone()].char_indices() {
        if sign == '`' {
            in_code = !in_code;
        }
        if sign.is_ascii_digit() && !in_code && !before.is_alphanumeric() {
            let start = range.start + offset;
            let rest = &text[start..range.end];
            let length = rest.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',')).unwrap_or(rest.len());
            let written = rest[..length].trim_end_matches(['.', ',']);
            return Some(start..start + written.len());
        }
        before = sign;
    }
    None
}

/// What a number looks like with what follows it, and how long that is.
fn looks(number: &str, rest: &str) -> Option<(Looks, usize)> {
    let behind = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    if behind.starts_with('%') {
        let (value, digits) = decimal(number)?;
        return Some((Looks::Percent { value, digits }, rest.len() - behind.len() + 1));
    }
    let part: u32 = number.parse().ok()?;
    let behind = rest.strip_prefix(' ')?;
    let behind = OF.iter().find_map(|of| behind.strip_prefix(of)?.strip_prefix(' '))?;
    let behind = ["the ", "de "].iter().find_map(|the| behind.strip_prefix(the)).unwrap_or(behind);
    let length = behind.find(|c: char| !c.is_ascii_digit()).unwrap_or(behind.len());
    let whole: u32 = behind[..length].parse().ok()?;
    Some((Looks::Of { part, whole }, rest.len() - behind.len() + length))
}

fn decimal(number: &str) -> Option<(f64, u8)> {
    let plain = number.replace(',', ".");
    let digits = plain.split_once('.').map_or(0, |(_, part)| part.len());
    Some((plain.parse().ok()?, u8::try_from(digits).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentages_and_parts_of_a_whole_are_found() {
        let text = "In 2010, 45 % of 31, 12,5% and 14 of the 31 (`5 %`), 3 of them, B12 % and 7 af 9.";
        let whole = 0..text.len();
        let found = typed(FileId(0), text, &[whole]);
        let written: Vec<&str> =
            found.iter().map(|typed| &text[typed.span.start as usize..typed.span.end as usize]).collect();
        assert_eq!(written, ["45 %", "12,5%", "14 of the 31", "7 af 9"]);
        assert_eq!(found[1].looks, Looks::Percent { value: 12.5, digits: 1 });
        assert_eq!(found[2].looks, Looks::Of { part: 14, whole: 31 });
    }
}
