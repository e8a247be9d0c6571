//! Ranges of numbers that no line may break: "12–16" and not "12–" above "16".

use std::borrow::Cow;

/// What parts the ends of a range.
const DASH: char = '–';

/// Some HTML without elements that hold digits in their tags, with its ranges of numbers as elements that stay on a line.
pub(super) fn together(html: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut done = 0;
    for (at, _) in html.match_indices(DASH) {
        let (before, after) = (&html[..at], &html[at + DASH.len_utf8()..]);
        let is_range = before.ends_with(char::is_numeric) && after.starts_with(char::is_numeric);
        let start = before.trim_end_matches(is_of_number);
        let start = before.len() - before[start.len()..].trim_start_matches(|sign: char| !sign.is_numeric()).len();
        if !is_range || start < done {
            continue;
        }
        // A mark at the end is the sentence's and no number's.
        let end = after.trim_start_matches(is_of_number);
        let is_mark = |sign: char| !sign.is_numeric() && !matches!(sign, '%' | '٪');
        let number = after[..after.len() - end.len()].trim_end_matches(is_mark);
        let end = at + DASH.len_utf8() + number.len();
        out.push_str(&html[done..start]);
        out.push_str("<span class=together>");
        out.push_str(&html[start..end]);
        out.push_str("</span>");
        done = end;
    }
    if done == 0 {
        return Cow::Borrowed(html);
    }
    out.push_str(&html[done..]);
    Cow::Owned(out)
}

/// Digits of any script, what parts their groups and decimals (spaces that break no line among them), signs of percent.
fn is_of_number(sign: char) -> bool {
    sign.is_numeric() || matches!(sign, '.' | ',' | '٫' | '٬' | '\'' | '’' | '\u{a0}' | '\u{202f}' | '%' | '٪')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_stays_on_its_line() {
        let kept = |html| together(html).into_owned();
        assert_eq!(kept("between 12–16 of 31."), "between <span class=together>12–16</span> of 31.");
        assert_eq!(
            kept("(67–73%), 1.000–1.200."),
            "(<span class=together>67–73%</span>), <span class=together>1.000–1.200</span>."
        );
        assert_eq!(kept("۱۲–۱۶"), "<span class=together>۱۲–۱۶</span>");
        assert_eq!(kept("May – June, a–b, 3 – 4"), "May – June, a–b, 3 – 4");
        assert_eq!(
            kept("из\u{a0}50\u{a0}000–99\u{a0}999, 5–6\u{a0}%"),
            "из\u{a0}<span class=together>50\u{a0}000–99\u{a0}999</span>, <span class=together>5–6\u{a0}%</span>"
        );
        assert_eq!(kept("1–2–3"), "<span class=together>1–2</span>–3");
    }
}
