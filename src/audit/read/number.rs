//! Numbers in a text, whatever digits and marks the language writes them with.

/// A number as it is written: what stands behind it lies within half a unit of its last digit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rounded {
    /// The number as written.
    pub value: f64,
    /// Half a unit of its last digit.
    pub half: f64,
}

/// Every number in the text, each as the values it can be read as: `1.186` is a thousand and more in Danish, and one and
/// a bit in English.
pub fn numbers(text: &str) -> Vec<Vec<f64>> {
    rounded(text).into_iter().map(|readings| readings.into_iter().map(|reading| reading.value).collect()).collect()
}

/// The same, each with how exactly it is written; the reading with a decimal mark stands last.
pub fn rounded(text: &str) -> Vec<Vec<Rounded>> {
    tokens(text).iter().map(|written| readings(written)).collect()
}

/// A number, or two with a dash between them: how its least and its most can be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// The readings of its least; of one number the same as of its most.
    pub low: Vec<Rounded>,
    /// The readings of its most.
    pub high: Vec<Rounded>,
    /// Whether two are written.
    pub is_range: bool,
}

/// The numbers and ranges of a text. Drawn from right to left, the upper end may stand first.
pub fn spans(text: &str) -> Vec<Span> {
    let mut spans: Vec<Span> = vec![];
    let mut gap = String::new();
    let mut rest = text;
    for written in written(text) {
        let Some(at) = rest.find(written) else { continue };
        gap.clear();
        gap.extend(
            rest[..at].chars().filter(|c| !matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')),
        );
        rest = &rest[at + written.len()..];
        let Some(token) = tokens(written).into_iter().next() else { continue };
        let readings = readings(&token);
        match spans.last_mut().filter(|last| gap == "–" && !last.is_range) {
            Some(last) => {
                let first = |readings: &[Rounded]| readings.first().map_or(0.0, |reading| reading.value);
                let is_turned = first(&last.low) > first(&readings);
                last.high = readings;
                last.is_range = true;
                if is_turned {
                    std::mem::swap(&mut last.low, &mut last.high);
                }
            }
            None => spans.push(Span { low: readings.clone(), high: readings, is_range: false }),
        }
    }
    spans
}

/// Every number in the text as it stands there.
fn written(text: &str) -> Vec<&str> {
    let is_mark = |c: char| matches!(c, '.' | ',' | '٫' | '٬' | '\u{a0}' | '\u{202f}');
    let mut found = vec![];
    let mut start: Option<(usize, usize)> = None;
    for (at, c) in text.char_indices() {
        match (digit(c), &mut start) {
            (Some(_), Some((_, end))) => *end = at + c.len_utf8(),
            (Some(_), None) => start = Some((at, at + c.len_utf8())),
            (None, Some(_)) if is_mark(c) => {}
            (None, Some((from, end))) => {
                found.extend(text.get(*from..*end));
                start = None;
            }
            (None, None) => {}
        }
    }
    found.extend(start.and_then(|(from, end)| text.get(from..end)));
    found
}

/// True of `14`, `45 %`, `3.5`: a number and nothing else. (`½`, `②` and `?` are signs: nobody writes a count with them.)
pub fn is_number(text: &str) -> bool {
    text.chars().any(|c| digit(c).is_some()) && !text.chars().any(char::is_alphabetic)
}

/// Every number in the text as it is written, in ASCII digits.
fn tokens(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut token = String::new();
    for c in text.chars().chain([' ']) {
        match digit(c) {
            Some(digit) => token.push(digit),
            None if !token.is_empty() && matches!(c, '.' | ',' | '٫' | '٬' | '\u{a0}' | '\u{202f}') => {
                token.push(if c == '٫' { '.' } else { c });
            }
            None => {
                let written = token.trim_end_matches(|c: char| !c.is_ascii_digit());
                if !written.is_empty() {
                    found.push(written.to_string());
                }
                token.clear();
            }
        }
    }
    found
}

/// The numbers of a text whose decimal mark is known, each as the one value that it has.
pub fn in_language(text: &str, decimal_mark: char) -> Vec<f64> {
    let mark = if decimal_mark == '٫' { '.' } else { decimal_mark };
    let value = |written: &str| {
        let (whole, part) = written.rsplit_once(mark).unwrap_or((written, ""));
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        format!("{}.{}", digits(whole), digits(part)).parse().ok()
    };
    tokens(text).iter().filter_map(|written| value(written)).collect()
}

fn readings(written: &str) -> Vec<Rounded> {
    let bare: String = written.chars().filter(char::is_ascii_digit).collect();
    let mut readings: Vec<Rounded> = bare.parse().map(|value| Rounded { value, half: 0.5 }).into_iter().collect();
    if let Some(at) = written.rfind(['.', ',']) {
        let whole: String = written[..at].chars().filter(char::is_ascii_digit).collect();
        let part = &written[at + 1..];
        let half = 0.5 * 0.1_f64.powi(i32::try_from(part.len()).unwrap_or(i32::MAX));
        readings.extend(format!("{whole}.{part}").parse().map(|value| Rounded { value, half }));
    }
    readings
}

/// The digits that a language may write its numbers with.
fn digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    const ZEROS: [char; 20] =
        ['٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '෦', '๐', '໐', '༠', '၀', '០', '᠐', '０'];
    let zero = ZEROS.into_iter().find(|zero| (*zero..=add(*zero, 9)).contains(&c))?;
    char::from_digit(c as u32 - zero as u32, 10)
}

fn add(c: char, n: u32) -> char {
    char::from_u32(c as u32 + n).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_writing_is_read() {
        assert_eq!(numbers("14 of 31 (45%)"), [vec![14.0], vec![31.0], vec![45.0]]);
        assert_eq!(numbers("51,6 %"), [vec![516.0, 51.6]]);
        assert_eq!(numbers("1.186 svar."), [vec![1186.0, 1.186]]);
        assert_eq!(numbers("٣١ و ۱۲ และ ๕"), [vec![31.0], vec![12.0], vec![5.0]]);
        assert!(numbers("none, at all").is_empty());
        assert_eq!(numbers("১২ и １２"), [vec![12.0], vec![12.0]]);
        assert_eq!(in_language("1.186 (45,5 %)", ','), [1186.0, 45.5]);
        assert_eq!(in_language("20,000", '.'), [20000.0]);
        assert_eq!(in_language("٤٥٫٥", '٫'), [45.5]);
    }

    #[test]
    fn two_numbers_with_a_dash_between_them_are_a_range() {
        let read = |text: &str| -> Vec<(f64, f64, bool)> {
            let ends = |span: &Span| (span.low[0].value, span.high[0].value, span.is_range);
            spans(text).iter().map(ends).collect()
        };
        assert_eq!(read("24–28 (77–90%)"), [(24.0, 28.0, true), (77.0, 90.0, true)]);
        assert_eq!(read("\u{2067}٢٠–٢٤\u{2069}"), [(20.0, 24.0, true)]);
        assert_eq!(read("24–20"), [(20.0, 24.0, true)], "drawn from right to left");
        assert_eq!(read("%77–90"), [(77.0, 90.0, true)]);
        assert_eq!(read("8 (25%)"), [(8.0, 8.0, false), (25.0, 25.0, false)]);
        assert_eq!(read("1.186–1.190"), [(1186.0, 1190.0, true)]);
        assert_eq!(read("[c]"), []);
    }

    #[test]
    fn a_sign_is_no_number() {
        assert!(["14", "(45 %)", "٣١"].into_iter().all(is_number));
        assert!(!["½", "²", "?", "①", "14 of 31", ""].into_iter().any(is_number));
    }
}
