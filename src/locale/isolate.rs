//! Names inside a sentence that is written the other way: an Arabic label in a Danish sentence, a Latin one in a Persian. Left
//! alone, it would carry the full stop or the number beside it to its own other end (Unicode Standard Annex 9).

use std::borrow::Cow;

/// Begins a stretch whose direction is its own (first strong isolate).
const FROM: char = '\u{2068}';
/// Ends it (pop directional isolate).
const TO: char = '\u{2069}';

/// A text as it stands in a sentence: isolated where letters of it run the other way than the sentence does.
pub fn isolated(text: &str, right_to_left: bool) -> Cow<'_, str> {
    let mut depth = 0_u32;
    let is_foreign = |letter: char| {
        depth = match letter {
            FROM => depth + 1,
            TO => depth.saturating_sub(1),
            _ => depth,
        };
        // What is isolated already is no letter of this text.
        depth == 0 && letter.is_alphabetic() && runs_left(letter) != right_to_left
    };
    if text.chars().any(is_foreign) { Cow::Owned(format!("{FROM}{text}{TO}")) } else { Cow::Borrowed(text) }
}

/// Isolated stretches of some HTML as elements: `<bdi>` is what the two marks are in text. Marks without their other half
/// are left out.
pub fn marked_up(html: &str) -> Cow<'_, str> {
    if !html.contains([FROM, TO]) {
        return Cow::Borrowed(html);
    }
    let mut out = String::with_capacity(html.len() + 16);
    let mut open = 0_usize;
    let mut left = html.matches(TO).count();
    for letter in html.chars() {
        match letter {
            FROM if open < left => {
                open += 1;
                out.push_str("<bdi>");
            }
            TO => {
                left -= 1;
                if open > 0 {
                    open -= 1;
                    out.push_str("</bdi>");
                }
            }
            FROM => {}
            letter => out.push(letter),
        }
    }
    Cow::Owned(out)
}

/// Letters of scripts that are written from right to left (Unicode 16, `DerivedBidiClass.txt`: R and AL by default).
fn runs_left(letter: char) -> bool {
    matches!(
        u32::from(letter),
        0x0590..=0x08ff | 0xfb1d..=0xfdff | 0xfe70..=0xfeff | 0x1_0800..=0x1_0fff | 0x1_e800..=0x1_efff
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_runs_the_other_way_is_isolated() {
        assert_eq!(isolated("food", false), "food");
        assert_eq!(isolated("الطعام", true), "الطعام");
        assert_eq!(isolated("18 (45٪)", true), "18 (45٪)", "digits run the same way everywhere");
        assert_eq!(isolated("NATO", true), "\u{2068}NATO\u{2069}");
        assert_eq!(isolated("حزب NATO", true), "\u{2068}حزب NATO\u{2069}");
        assert_eq!(isolated("الطعام", false), "\u{2068}الطعام\u{2069}");
        assert_eq!(isolated("«\u{2068}NATO\u{2069}»", true), "«\u{2068}NATO\u{2069}»", "isolated already");
    }

    #[test]
    fn marks_become_elements_that_are_closed() {
        assert_eq!(marked_up("a b"), "a b");
        assert_eq!(marked_up("\u{2068}a\u{2069} b"), "<bdi>a</bdi> b");
        assert_eq!(marked_up("\u{2068}a \u{2068}b\u{2069}\u{2069}"), "<bdi>a <bdi>b</bdi></bdi>");
        assert_eq!(marked_up("\u{2069}\u{2068}a"), "a", "an author's own, without the other half");
        assert_eq!(marked_up("\u{2068}\u{2068}a\u{2069}"), "<bdi>a</bdi>");
    }
}
