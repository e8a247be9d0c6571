//! How intervals and tests of a random sample are written, in each language, and which of a page's or a paper's do not follow from the
//! published counts.

use std::collections::{BTreeMap, BTreeSet};

use super::Figure;
use super::cells::{self, Table};
use super::finding::Finding;
use super::population::{Population, Test, interval, is_interval};
use super::read::csv::Line;
use super::read::number::{Span, numbers, spans};
use crate::locale::message::Messages;
use crate::locale::{Locale, Text, number};

/// How a language words intervals and tests.
pub struct Wording {
    locale: Locale,
    own: BTreeMap<String, Text>,
    /// Heads a column of intervals.
    heading: String,
    /// Says where intervals stand behind percentages.
    note: String,
    /// What a test begins with, whatever it says.
    beginnings: Vec<String>,
}

/// All that a test can be called.
const TESTS: [&str; 4] = ["results-test-chi", "results-test-fisher", "results-test-welch", "results-test-sign"];
/// All that can be said of one.
const SENTENCES: [&str; 7] = [
    "results-test-groups",
    "results-test-groups-chance",
    "results-test-means",
    "results-test-means-chance",
    "results-test-improved",
    "results-test-worse",
    "results-test-change-chance",
];

impl Wording {
    /// Of a language, as the study words it.
    pub fn of(locale: &Locale, own: &BTreeMap<String, Text>) -> Wording {
        let messages = Messages::new(locale, own);
        let places = ["test", "difference", "statistic", "df", "p", "v", "t", "d", "improved", "worse"];
        let beginning = |id: &str| {
            let text = messages.format(id, &places.map(|place| (place, "\u{1}".into())));
            text.split('\u{1}')
                .next()
                .map(plain)
                .filter(|start| start.chars().filter(|c| c.is_alphabetic()).count() > 3)
        };
        Wording {
            locale: locale.clone(),
            own: own.clone(),
            heading: messages.text("results-interval"),
            note: messages.text("results-interval-note"),
            beginnings: TESTS.into_iter().chain(SENTENCES).filter_map(beginning).collect(),
        }
    }

    /// Whether a text says what a test found.
    pub fn is_test(&self, text: &str) -> bool {
        // Most texts are labels, and need no closer look.
        let has_digits = text.chars().any(char::is_numeric);
        has_digits && {
            let text = plain(text);
            self.beginnings.iter().any(|start| text.contains(start.as_str()))
        }
    }

    /// All that may be written of a test: a number that lies between two roundings is one or the other.
    pub fn sentences(&self, test: &Test) -> Vec<String> {
        let messages = Messages::new(&self.locale, &self.own);
        let say = |id: &str, arguments: &[(&str, &String)]| {
            let arguments: Vec<_> = arguments.iter().map(|(name, text)| (*name, (*text).into())).collect();
            messages.format(id, &arguments)
        };
        let near = |value: f64, digits: u8| -> BTreeSet<String> {
            let off = (value.abs() * 1e-9).max(1e-12);
            [value - off, value, value + off].map(|value| number::decimal(&self.locale, value.max(0.0), digits)).into()
        };
        let (is_chance, p): (bool, BTreeSet<String>) = {
            let p = test.p();
            let under = || say("results-test-p-under", &[("p", &number::decimal(&self.locale, 0.001, 3))]);
            let is = || near(p, 3).into_iter().map(|p| say("results-test-p", &[("p", &p)])).collect();
            (p >= 0.05, if p < 0.001 { [under()].into() } else { is() })
        };
        let groups = if is_chance { "results-test-groups-chance" } else { "results-test-groups" };
        let mut all = vec![];
        for p in &p {
            match test {
                Test::ChiSquared { statistic, df, v, is_rough, .. } => {
                    let (df, rough) = (number::decimal(&self.locale, *df, 0), say("results-test-rough", &[]));
                    for (statistic, v) in pairs(&near(*statistic, 1), &near(*v, 2)) {
                        let numbers = [("statistic", statistic), ("df", &df), ("p", p), ("v", v)];
                        let sentence = say(groups, &[("test", &say("results-test-chi", &numbers))]);
                        all.push(if *is_rough { format!("{sentence} {rough}") } else { sentence });
                    }
                }
                Test::Fisher { v, .. } => {
                    for v in near(*v, 2) {
                        let test = say("results-test-fisher", &[("p", p), ("v", &v)]);
                        all.push(say(groups, &[("test", &test)]));
                    }
                }
                Test::Welch { difference, t, df, d, .. } => {
                    let id = if is_chance { "results-test-means-chance" } else { "results-test-means" };
                    for (t, d) in pairs(&near(t.abs(), 2), &near(d.abs(), 2)) {
                        for (df, difference) in pairs(&near(*df, 1), &near(difference.abs(), 2)) {
                            let test = say("results-test-welch", &[("t", t), ("df", df), ("p", p), ("d", d)]);
                            all.push(say(id, &[("difference", difference), ("test", &test)]));
                        }
                    }
                }
                Test::Sign { improved, worse, .. } => {
                    let id = match (is_chance, improved > worse) {
                        (true, _) => "results-test-change-chance",
                        (false, true) => "results-test-improved",
                        (false, false) => "results-test-worse",
                    };
                    let [improved, worse] = [*improved, *worse].map(|count| number::count(&self.locale, count.into()));
                    let test = say("results-test-sign", &[("improved", &improved), ("worse", &worse), ("p", p)]);
                    all.push(say(id, &[("test", &test)]));
                }
            }
        }
        all
    }

    /// The numbers of a text that say of a figure what follows from its published counts: all of them where it is the sentence of its
    /// test, or names intervals; else the ends of its intervals.
    pub fn told(&self, text: &str, population: Option<&Population>) -> Vec<f64> {
        let Some(population) = population else { return vec![] };
        let all = |text: &str| numbers(text).into_iter().flatten().collect::<Vec<f64>>();
        let bare = plain(text);
        let is_sentence =
            |test: &Test| self.is_test(text) && self.sentences(test).iter().any(|sentence| plain(sentence) == bare);
        if population.test.as_ref().is_some_and(is_sentence) || bare == plain(&self.note) {
            return all(text);
        }
        // A workbook has the group before it: "North · 95% interval".
        if cells::letters(text.rsplit('·').next().unwrap_or_default()) == cells::letters(&self.heading) {
            return all(&self.heading);
        }
        let is_known = |span: &Span| population.intervals.iter().any(|interval| is_interval(span, *interval));
        let known = spans(text).into_iter().filter(is_known);
        known.flat_map(|span| [span.low, span.high].concat()).map(|reading| reading.value).collect()
    }

    /// What of a figure's texts says that a test found what does not follow from published counts.
    pub fn wrong_tests(&self, place: &str, texts: &[String], figure: &Figure) -> Vec<Finding> {
        let test = figure.population.as_ref().and_then(|of| of.test.as_ref());
        let sentences: BTreeSet<String> =
            test.map_or(vec![], |test| self.sentences(test)).iter().map(|sentence| plain(sentence)).collect();
        let is_label = |text: &str| figure.lines.iter().any(|line| line.labels.contains(&cells::key(text)));
        let wrong = |text: &&String| self.is_test(text) && !sentences.contains(&plain(text)) && !is_label(text);
        texts.iter().filter(wrong).map(|text| unfounded(place, text)).collect()
    }

    /// A table without its columns of intervals, and what of those does not follow from the file.
    pub fn judged(&self, place: &str, table: &Table, lines: &[Line], is_sample: bool) -> (Table, Vec<Finding>) {
        let heading = cells::letters(&self.heading);
        let Some(header) = table.first() else { return (table.clone(), vec![]) };
        // Headings may span rows, so that columns are counted from the end. In a workbook the column's own name stands before it.
        let named = |head: &String| match head.rsplit_once('·') {
            Some((name, last)) if cells::letters(last) == heading => Some(name.trim().to_string()),
            _ => (cells::letters(head) == heading).then(String::new),
        };
        let columns: BTreeMap<usize, String> =
            header.iter().rev().map(named).enumerate().filter_map(|(at, name)| Some((at, name?))).collect();
        if columns.is_empty() {
            return (table.clone(), vec![]);
        }
        let known: BTreeSet<&str> = lines.iter().flat_map(|line| line.labels.iter().map(String::as_str)).collect();
        let mut findings = vec![];
        for row in table.iter().skip(1) {
            let Some(name) = row.first() else { continue };
            for (at, cell) in row.iter().skip(1).rev().enumerate() {
                let Some(column) = columns.get(&at) else { continue };
                let about = cells::about(name, column, &known);
                // Where no label names them, nobody can tell which it is of.
                let is_of = |line: &&Line| about.iter().all(|label| line.labels.contains(label));
                let mut found = lines.iter().filter(is_of).filter_map(|line| interval(line, lines));
                let of_weighted = |span: &Span| {
                    lines.iter().filter(is_of).any(|line| line.weighted.is_some_and(|share| share.is_said(span)))
                };
                let follows = match spans(cell).as_slice() {
                    [] => true,
                    [span] => is_sample && (of_weighted(span) || found.any(|interval| is_interval(span, interval))),
                    _ => false,
                };
                if !follows {
                    findings.push(unfounded(place, &format!("{name}: {cell}")));
                }
            }
        }
        let without = |row: &Vec<String>| {
            let kept = row.iter().rev().enumerate().filter(|(at, _)| !columns.contains_key(at));
            let mut kept: Vec<String> = kept.map(|(_, cell)| cell.clone()).collect();
            kept.reverse();
            kept
        };
        (table.iter().map(without).collect(), findings)
    }

    /// The numbers that papers may have of these figures beside what they have in common with pages: a paragraph may be drawn in pieces.
    pub fn on_paper(&self, figures: &[Figure]) -> BTreeSet<u64> {
        let populations = || figures.iter().filter_map(|figure| figure.population.as_ref());
        let sentences = populations().filter_map(|of| of.test.as_ref()).flat_map(|test| self.sentences(test));
        let mut all: BTreeSet<u64> = sentences.flat_map(|text| numbers(&text)).flatten().map(f64::to_bits).collect();
        let are_weighted = figures.iter().flat_map(|figure| &figure.lines).any(|line| line.weighted.is_some());
        if are_weighted || populations().next().is_some() {
            all.extend(numbers(&self.heading).into_iter().flatten().map(f64::to_bits));
        }
        for (low, high) in populations().flat_map(|of| &of.intervals) {
            let written = |end: f64| [end.round(), (end - 1e-9).round(), (end * 10.0).round() / 10.0];
            all.extend([*low, *high].into_iter().flat_map(written).map(f64::to_bits));
        }
        all
    }

    /// Whether a piece of a paper says of a test what none of these figures' counts do. From right to left nobody knows where it begins.
    pub fn is_wrong_on_paper(&self, text: &str, figures: &[Figure]) -> bool {
        if self.locale.is_right_to_left() || !self.is_test(text) {
            return false;
        }
        let tests = figures.iter().filter_map(|figure| figure.population.as_ref()?.test.as_ref());
        let piece = cells::key(text);
        !tests.flat_map(|test| self.sentences(test)).any(|sentence| cells::key(&sentence).contains(&piece))
    }
}

fn pairs<'t>(
    some: &'t BTreeSet<String>,
    others: &'t BTreeSet<String>,
) -> impl Iterator<Item = (&'t String, &'t String)> {
    some.iter().flat_map(move |one| others.iter().map(move |other| (one, other)))
}

fn unfounded(place: &str, what: &str) -> Finding {
    Finding {
        attack: "side channel",
        place: place.into(),
        what: format!("an interval or a test that does not follow from published counts: {what}"),
    }
}

/// A text with one space where a layout may have more, and without the marks that steer its direction.
fn plain(text: &str) -> String {
    let seen = text.replace(|c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}'), "");
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::super::allowed::Allowed;
    use super::super::authored::Labels;
    use super::super::claim::Published;
    use super::*;
    use crate::locale::message;

    fn figure(test: Test) -> Figure {
        Figure {
            id: "calm-by-part".into(),
            published: Published::default(),
            lines: vec![],
            names: Labels::of(&[]),
            numbers: BTreeSet::new(),
            allowed: Allowed::default(),
            population: Some(Population { intervals: vec![(31.96, 46.03)], test: Some(test) }),
        }
    }

    /// In every language: the sentence of a test is known for one, all its numbers are explained on pages and on paper, and with another
    /// test behind it it is refused. So are intervals, their heading and their note.
    #[test]
    fn every_language_is_understood() {
        let tests = [
            Test::ChiSquared { statistic: 9.0, df: 1.0, p: 0.0027, v: 0.2236, is_rough: false },
            Test::ChiSquared { statistic: 0.18, df: 12.0, p: 0.915, v: 0.03, is_rough: true },
            Test::Fisher { p: 0.542, v: 0.05 },
            Test::Welch { difference: -0.43, t: -3.61, df: 169.4, p: 0.0004, d: -0.54 },
            Test::Welch { difference: 0.1, t: 0.8, df: 1234.5, p: 0.42, d: 0.06 },
            Test::Sign { improved: 1040, worse: 20, p: 1e-9 },
            Test::Sign { improved: 20, worse: 40, p: 0.013 },
            Test::Sign { improved: 7, worse: 7, p: 1.0 },
        ];
        let languages = message::languages();
        assert!(languages.len() >= 16);
        for locale in languages {
            let own = BTreeMap::new();
            let wording = Wording::of(&locale, &own);
            let messages = Messages::built_in(&locale);
            for (at, test) in tests.into_iter().enumerate() {
                let (right, wrong) = (figure(test), figure(tests[(at + 1) % tests.len()]));
                let sentences = wording.sentences(&test);
                let [sentence] = &sentences[..] else { panic!("{locale}: one way of rounding") };
                let sentence = sentence.as_str();
                assert!(wording.is_test(sentence), "{locale}: {sentence}");
                let told = wording.told(sentence, right.population.as_ref());
                let on_paper = wording.on_paper(std::slice::from_ref(&right));
                for readings in numbers(sentence) {
                    assert!(readings.iter().any(|number| told.contains(number)), "{locale}: {sentence}");
                    assert!(readings.iter().any(|number| on_paper.contains(&number.to_bits())), "{locale}: {sentence}");
                }
                let texts = [sentence.to_string()];
                assert_eq!(wording.wrong_tests("p", &texts, &right), [], "{locale}");
                assert_eq!(wording.wrong_tests("p", &texts, &wrong).len(), 1, "{locale}: {sentence}");
                let nobody = Figure { population: None, ..figure(test) };
                assert_eq!(wording.wrong_tests("p", &texts, &nobody).len(), 1, "{locale}: {sentence}");
                assert!(!wording.is_wrong_on_paper(sentence, &[figure(test)]), "{locale}: {sentence}");
                let is_turned = locale.is_right_to_left();
                assert!(is_turned || wording.is_wrong_on_paper(sentence, &[wrong]), "{locale}: {sentence}");
            }
            let of = figure(tests[0]);
            let percent = |end: f64| number::decimal(&locale, end, 0);
            let range = messages
                .format("results-range", &[("low", (&percent(32.0)).into()), ("high", (&percent(46.0)).into())]);
            let told = wording.told(&number::percent_sign(&locale, &range), of.population.as_ref());
            assert!(told.contains(&32.0) && told.contains(&46.0), "{locale}: {range} {told:?}");
            for id in ["results-interval", "results-interval-note"] {
                let told = wording.told(&messages.text(id), of.population.as_ref());
                assert!(told.contains(&95.0), "{locale}: {id}");
            }
            assert!(!wording.is_test(&messages.text("results-counts-only")), "{locale}");
        }
    }
}
