//! What in a free text could point at a person: found before it is published, for somebody to read and decide.

use std::collections::BTreeMap;
use std::ops::Range;

/// What a stretch of text looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Trace {
    Email,
    WebAddress,
    /// Six or more digits that may be a telephone number.
    Phone,
    /// A Danish personal number (CPR): a day, a month, a year and four digits.
    Cpr,
    Date,
    /// A capitalised word inside a sentence, or two and more in a row.
    Name,
}

/// The traces in a text, in the order of their places (bytes). Where two readings overlap, the more telling one stands.
///
/// A finding is a question to the author, not a proof: names without capitals are not found, and in languages that
/// capitalise nouns there are false alarms.
pub(crate) fn traces(text: &str) -> Vec<(Trace, Range<usize>)> {
    // By their ends: none overlaps another.
    let mut found: BTreeMap<usize, (Trace, usize)> = BTreeMap::new();
    let mut add = |trace, range: Range<usize>| {
        let next = found.range(range.start + 1..).next();
        if next.is_none_or(|(_, (_, start))| *start >= range.end) {
            found.insert(range.end, (trace, range.start));
        }
    };
    for range in words(text, |c| !c.is_whitespace()) {
        let word = trimmed(text, range);
        if let Some(trace) = address(&text[word.clone()]) {
            add(trace, word);
        }
    }
    for range in words(text, |c| c.is_ascii_digit() || "+-./ ()".contains(c)) {
        let range = trimmed(text, range);
        if let Some(trace) = number(&text[range.clone()]) {
            add(trace, range);
        }
    }
    for range in written_dates(text) {
        add(Trace::Date, range);
    }
    for range in names(text) {
        add(Trace::Name, range);
    }
    found.into_iter().map(|(end, (trace, start))| (trace, start..end)).collect()
}

/// The stretches of characters that are wanted.
fn words(text: &str, wanted: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut ranges = vec![];
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), '\0')]) {
        match (wanted(c) && at < text.len(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                ranges.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    ranges
}

/// Without the punctuation around.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let outside = |c: char| !(c.is_alphanumeric() || c == '+');
    let word = &text[range.clone()];
    let start = range.start + (word.len() - word.trim_start_matches(outside).len());
    let end = range.end - (word.len() - word.trim_end_matches(outside).len());
    start.min(end)..end
}

fn address(word: &str) -> Option<Trace> {
    let lower = word.to_lowercase();
    if let Some((before, after)) = word.split_once('@') {
        return (!before.is_empty() && after.contains('.')).then_some(Trace::Email);
    }
    let schemed = ["http://", "https://", "www."].iter().any(|start| lower.starts_with(start));
    let host = lower.split(['/', '?']).next().unwrap_or("");
    let ends = [".dk", ".com", ".org", ".net", ".ro", ".eu", ".de", ".se", ".no", ".uk", ".info"];
    let bare = ends.iter().any(|end| host.len() > end.len() + 1 && host.ends_with(end));
    (schemed || bare).then_some(Trace::WebAddress)
}

fn number(word: &str) -> Option<Trace> {
    let digits: Vec<u32> = word.chars().filter_map(|c| c.to_digit(10)).collect();
    let value = |range: Range<usize>| digits.get(range).map_or(0, |d| d.iter().fold(0, |sum, digit| sum * 10 + digit));
    let parts: Vec<&str> = word.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let day_and_month = |day: u32, month: u32| (1..=31).contains(&day) && (1..=12).contains(&month);
    if digits.len() == 10 && day_and_month(value(0..2), value(2..4)) && !word.starts_with('+') && parts.len() <= 2 {
        return Some(Trace::Cpr);
    }
    let numbers: Vec<u32> = parts.iter().filter_map(|part| part.parse().ok()).collect();
    let marked = word.contains(['.', '/', '-']) && !word.contains(' ');
    match numbers.as_slice() {
        [day, month, _] | [_, month, day] if marked && parts.len() == 3 && day_and_month(*day, *month) => {
            return Some(Trace::Date);
        }
        [day, month] if marked && word.contains('/') && day_and_month(*day, *month) => {
            return Some(Trace::Date);
        }
        _ => {}
    }
    (6..=15).contains(&digits.len()).then_some(Trace::Phone)
}

/// Beginnings of the months' names in the project's languages.
const MONTHS: [&str; 26] = [
    "janu",
    "febr",
    "marts",
    "march",
    "april",
    "maj",
    "juni",
    "juli",
    "june",
    "july",
    "august",
    "septem",
    "okto",
    "octo",
    "novem",
    "decem",
    "ianuarie",
    "martie",
    "aprilie",
    "mai",
    "iunie",
    "iulie",
    "noiembrie",
    "septembrie",
    "octombrie",
    "decembrie",
];

/// A number beside the name of a month.
fn written_dates(text: &str) -> Vec<Range<usize>> {
    let words = words(text, char::is_alphanumeric);
    let is_number = |range: &Range<usize>| text[range.clone()].chars().all(|c| c.is_ascii_digit());
    let is_month = |range: &Range<usize>| {
        let word = text[range.clone()].to_lowercase();
        MONTHS.iter().any(|month| word.starts_with(month))
    };
    let pairs = words.windows(2).filter_map(|pair| match pair {
        [a, b] if (is_number(a) && is_month(b)) || (is_month(a) && is_number(b)) => Some(a.start..b.end),
        _ => None,
    });
    pairs.collect()
}

/// Capitalised words inside a sentence, neighbours together; at the start of a sentence only if the next is one too.
fn names(text: &str) -> Vec<Range<usize>> {
    let words = words(text, |c| c.is_alphanumeric() || c == '\'' || c == '’' || c == '-');
    let capital = |range: &Range<usize>| {
        let mut letters = text[range.clone()].chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some()
    };
    // English writes these with a capital inside a sentence.
    let plain = |range: &Range<usize>| {
        let word = &text[range.clone()];
        ["I'm", "I'd", "I've", "I'll", "I’m", "I’d", "I’ve", "I’ll"].contains(&word)
    };
    let mut ranges: Vec<Range<usize>> = vec![];
    let mut begins = true;
    let mut last_end = 0;
    for (index, word) in words.iter().enumerate() {
        let between = &text[last_end..word.start];
        begins |= between.contains(['.', '!', '?', ':', '\n', '"', '“', '»', '«']);
        let next = words.get(index + 1);
        let goes_on = next.is_some_and(|next| capital(next) && text[word.end..next.start].trim().is_empty());
        if capital(word) && !plain(word) && (!begins || goes_on) {
            match ranges.last_mut() {
                Some(last) if text[last.end..word.start].trim().is_empty() => last.end = word.end,
                _ => ranges.push(word.clone()),
            }
        }
        begins = false;
        last_end = word.end;
    }
    ranges
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(Trace, &str)> {
        traces(text).into_iter().map(|(trace, range)| (trace, &text[range])).collect()
    }

    #[test]
    fn traces_are_found_where_they_stand() {
        assert_eq!(found("write to anna.b@example.org, please"), [(Trace::Email, "anna.b@example.org")]);
        assert_eq!(found("it is on www.example.dk/side."), [(Trace::WebAddress, "www.example.dk/side")]);
        assert_eq!(found("ring til +45 12 34 56 78 i morgen"), [(Trace::Phone, "+45 12 34 56 78")]);
        assert_eq!(found("mit nummer er 010190-1234."), [(Trace::Cpr, "010190-1234")]);
        assert_eq!(found("since 3/10/2010 and 2010-10-03"), [(Trace::Date, "3/10/2010"), (Trace::Date, "2010-10-03")]);
        assert_eq!(found("den 3. oktober var jeg her"), [(Trace::Date, "3. oktober")]);
        assert_eq!(
            found("Yesterday Maria Popescu helped me. She was kind."),
            [(Trace::Name, "Yesterday Maria Popescu")]
        );
        assert_eq!(found("I asked for Șerban twice"), [(Trace::Name, "Șerban")]);
    }

    #[test]
    fn plain_sentences_are_left_alone() {
        let texts =
            ["Sometimes I just need a place to be quiet.", "Maden er god! Jeg kommer 3 gange om ugen.", "", "I'm 28."];
        for text in texts {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
