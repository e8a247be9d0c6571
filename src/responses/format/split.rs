//! Cuts a CSV into stretches of whole rows, so that several can be read at once.

use memchr::memchr;

/// A stretch of whole rows, and the line (from 1) that it starts on.
pub(super) struct Stretch {
    pub start: usize,
    pub end: usize,
    pub first_line: u64,
}

/// The stretches of `text[from..]`, each about `size` bytes (longer where a row is longer).
///
/// The cuts depend on the text alone, never on the number of processors. Quotes are followed as the `csv` crate follows
/// them: one opens only at the start of a cell, and inside a quoted cell a doubled quote is a quote.
///
/// # Errors
/// The place of a quote that is never closed.
pub(super) fn stretches(text: &[u8], from: usize, delimiter: u8, size: usize) -> Result<Vec<Stretch>, usize> {
    let mut cuts = vec![from];
    let mut next = from + size;
    let mut at = from;
    loop {
        let quote = memchr(b'"', &text[at..]).map_or(text.len(), |found| at + found);
        while next < quote {
            let start = next.max(at);
            let Some(newline) = memchr(b'\n', &text[start..quote]) else { break };
            let cut = start + newline + 1;
            cuts.push(cut);
            next = cut + size;
        }
        if quote == text.len() {
            break;
        }
        let opens = quote == from || matches!(text[quote - 1], b'\n' | b'\r') || text[quote - 1] == delimiter;
        at = match opens {
            true => closing(text, quote + 1).ok_or(quote)? + 1,
            false => quote + 1,
        };
    }
    cuts.push(text.len());
    let mut first_line = 1 + memchr::memchr_iter(b'\n', &text[..from]).count() as u64;
    let stretches = cuts.windows(2).filter(|pair| pair[0] < pair[1]).map(|pair| {
        let stretch = Stretch { start: pair[0], end: pair[1], first_line };
        first_line += memchr::memchr_iter(b'\n', &text[pair[0]..pair[1]]).count() as u64;
        stretch
    });
    Ok(stretches.collect())
}

/// The quote that closes a cell whose content starts at `at`.
fn closing(text: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let quote = at + memchr(b'"', &text[at..])?;
        if text.get(quote + 1) != Some(&b'"') {
            return Some(quote);
        }
        at = quote + 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Rows as the `csv` crate reads them from one piece of text.
    fn rows(text: &[u8], delimiter: u8) -> Vec<csv::ByteRecord> {
        let reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text);
        reader.into_byte_records().map(Result::unwrap).collect()
    }

    proptest! {
        #[test]
        fn reading_by_stretches_is_reading_the_whole(text in r#"([ab,;"\n]|\r\n|"")*"#, size in 1usize..8) {
            if let Ok(stretches) = stretches(text.as_bytes(), 0, b',', size) {
                let mut line = 1;
                let mut parts = Vec::new();
                for stretch in &stretches {
                    prop_assert_eq!(stretch.first_line, line);
                    let part = &text[stretch.start..stretch.end];
                    line += part.matches('\n').count() as u64;
                    parts.extend(rows(part.as_bytes(), b','));
                }
                prop_assert_eq!(stretches.iter().map(|s| s.end - s.start).sum::<usize>(), text.len());
                prop_assert_eq!(parts, rows(text.as_bytes(), b','));
            }
        }
    }

    #[test]
    fn a_quote_that_is_never_closed_is_found() {
        assert_eq!(stretches(b"a,b\n1,\"2\n3,4\n", 0, b',', 2).err(), Some(6));
        assert!(stretches(b"a,b\n1,2\"\n3,4\n", 0, b',', 2).is_ok(), "not at the start of a cell");
    }
}
