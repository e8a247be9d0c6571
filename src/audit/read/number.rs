//! Numbers in a text, whatever digits and marks the language writes them with.

/// A number as it is written: what stands behind it lies within half a unit of its last digit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rounded {
    pub value: f64,
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
    const ZEROS: [char; 21] =
        ['0', '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '෦', '๐', '໐', '༠', '၀', '០', '᠐', '０'];
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
    fn a_sign_is_no_number() {
        assert!(["14", "(45 %)", "٣١"].into_iter().all(is_number));
        assert!(!["½", "²", "?", "①", "14 of 31", ""].into_iter().any(is_number));
    }
}
