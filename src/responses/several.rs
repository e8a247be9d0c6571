//! Parts a cell that holds several answers, by a separator that the answers may hold too.
//!
//! In "A friend, Friends, at work" the choice list says that "Friends, at work" is one answer. Of all ways to cut a cell
//! the one with the fewest unknown parts is meant; where two ways are as good, nobody can say.

/// The answers in a cell, each without spaces around it; `None` where it can be cut in several ways.
///
/// `longest` is the most separators that any known answer holds.
pub(super) fn parts<'a>(
    cell: &'a [u8],
    separator: &[u8],
    longest: usize,
    known: &dyn Fn(&[u8]) -> bool,
) -> Option<Vec<&'a [u8]>> {
    let pieces = pieces(cell, separator);
    if longest == 0 {
        return Some(pieces.into_iter().map(|(_, text)| text).collect());
    }
    let piece = |from: usize, to: usize| {
        let (start, (end, last)) = (pieces[from].0, pieces[to]);
        &cell[start..end + last.len()]
    };
    // By the piece that a cut starts at: unknown parts from there on, ways to cut as well as that, and the first part.
    let mut cuts: Vec<(usize, usize, usize)> = vec![(0, 1, 0); pieces.len() + 1];
    for from in (0..pieces.len()).rev() {
        let (unknown, ways, _) = cuts[from + 1];
        let mut best = (unknown + 1, ways, 1);
        for length in 1..=(longest + 1).min(pieces.len() - from) {
            if known(piece(from, from + length - 1)) {
                let (unknown, ways, _) = cuts[from + length];
                match unknown.cmp(&best.0) {
                    std::cmp::Ordering::Less => best = (unknown, ways, length),
                    std::cmp::Ordering::Equal => best.1 = best.1.saturating_add(ways),
                    std::cmp::Ordering::Greater => {}
                }
            }
        }
        cuts[from] = best;
    }
    if cuts[0].1 > 1 {
        return None;
    }
    let (mut from, mut parts) = (0, Vec::new());
    while from < pieces.len() {
        let (_, _, length) = cuts[from];
        parts.push(piece(from, from + length - 1));
        from += length;
    }
    Some(parts)
}

/// The filled pieces between separators, with the byte that each starts at. `a;b;` is how some tools write two answers.
fn pieces<'a>(cell: &'a [u8], separator: &[u8]) -> Vec<(usize, &'a [u8])> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut add = |start: usize, end: usize| {
        let text = super::spelling::trimmed(&cell[start..end]);
        if !text.is_empty() {
            // `trimmed` gives a part of what it was given.
            let offset = cell[start..end].windows(text.len()).position(|window| window == text).unwrap_or_default();
            pieces.push((start + offset, text));
        }
    };
    while let Some(found) = memchr::memmem::find(&cell[start..], separator) {
        add(start, start + found);
        start += found + separator.len();
    }
    add(start, cell.len());
    pieces
}

/// How many separators a text holds.
pub(super) fn separators(text: &[u8], separator: &[u8]) -> usize {
    memchr::memmem::find_iter(text, separator).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(cell: &str, separator: &str, choices: &[&str]) -> Option<Vec<String>> {
        let longest = choices.iter().map(|c| separators(c.as_bytes(), separator.as_bytes())).max().unwrap_or_default();
        let known = |text: &[u8]| choices.iter().any(|choice| choice.as_bytes() == text);
        let parts = parts(cell.as_bytes(), separator.as_bytes(), longest, &known)?;
        let shown = |part: &[u8]| format!("{}{}", String::from_utf8_lossy(part), if known(part) { "" } else { "?" });
        Some(parts.into_iter().map(shown).collect())
    }

    #[test]
    fn the_choice_list_says_where_a_cell_is_cut() {
        let choices = ["A friend", "Friends, at work", "at work", "Web", "Web, page"];
        for (cell, expected) in [
            ("A friend, Friends, at work", Some(vec!["A friend", "Friends, at work"])),
            ("at work,Web", Some(vec!["at work", "Web"])),
            ("Web, page, at work,", Some(vec!["Web, page", "at work"])),
            ("Friends, A friend", Some(vec!["Friends?", "A friend"])),
            ("Web, x, y", Some(vec!["Web", "x?", "y?"])),
            ("", Some(vec![])),
            (" , ,", Some(vec![])),
        ] {
            let expected = expected.map(|parts| parts.into_iter().map(str::to_string).collect());
            assert_eq!(cut(cell, ",", &choices), expected, "{cell}");
        }
        assert_eq!(cut("a, b", ",", &["a", "b", "a, b"]), None, "either");
        assert_eq!(cut("web_page web", " ", &["web", "web_page"]), Some(vec!["web_page".into(), "web".into()]));
        assert_eq!(
            cut("Web page A friend", " ", &["Web page", "A friend"]),
            Some(vec!["Web page".into(), "A friend".into()])
        );
        assert_eq!(cut("a :: b", "::", &["a", "b"]), Some(vec!["a".into(), "b".into()]));
    }
}
