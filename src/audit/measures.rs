//! Means and medians, in words and in tables: what each says of the counts behind it.
//!
//! A mean of a distribution with hidden counts is an equation about them, only as blurred as its last digit; a median is two
//! inequalities.

use std::collections::{BTreeMap, BTreeSet};

use super::Figure;
use super::attack::Finding;
use super::cells::{self, Table};
use super::claim::{Claim, Group, Kind, Ratio, Said};
use super::knowledge::Knowledge;
use super::read::csv::{Distribution, Line, about};
use super::read::number::{Rounded, is_number, rounded};
use crate::locale::message::Messages;
use crate::locale::{Locale, Text};

/// What was read in one place.
#[derive(Debug, Default)]
pub struct Read {
    pub ratios: Vec<Ratio>,
    /// Means that nobody can tell whom they are of.
    pub findings: Vec<Finding>,
}

/// How a language words them.
pub struct Words {
    heading: Vec<char>,
    means: Vec<(String, String)>,
    medians: Vec<(String, String)>,
}

impl Words {
    /// Of the language whose folder the file lies in, as the study words it; `None` where there is no such language.
    pub fn of(path: &str, own: &BTreeMap<String, Text>) -> Option<Words> {
        let locale = path.split('/').next().and_then(Locale::parse)?;
        let messages = Messages::new(&locale, own);
        let around = |id: &str, name: &'static str| {
            let text = messages.format(id, &[(name, "\u{1}".into())]);
            let (before, after) = text.split_once('\u{1}')?;
            Some((before.to_string(), after.to_string()))
        };
        Some(Words {
            heading: letters(&messages.text("results-mean")),
            means: around("results-mean-note", "mean").into_iter().collect(),
            medians: ["results-median", "results-median-note"]
                .into_iter()
                .filter_map(|id| around(id, "answer"))
                .collect(),
        })
    }

    /// The means that a text says, and the median answers.
    fn said<'t>(&self, text: &'t str) -> (Option<Rounded>, Option<&'t str>) {
        let mean = self.means.iter().find_map(|around| number(between(text, around)?));
        (mean, self.medians.iter().find_map(|around| between(text, around)))
    }
}

/// Reads the means and medians of one place.
pub struct Measures<'m> {
    pub place: &'m str,
    pub words: &'m Words,
    pub knowledge: &'m Knowledge,
}

impl Measures<'_> {
    /// Those in the texts and tables of one figure.
    pub fn of(&self, figure: &Figure, texts: &[String], tables: &[Table]) -> Read {
        let words = self.words;
        let mut read = Read::default();
        let said: BTreeSet<&String> = texts.iter().collect();
        for text in said {
            let (mean, median) = words.said(text);
            let lines: Vec<&Line> = figure.lines.iter().filter(|line| line.group == "all").collect();
            // An answer may be called "Mean: 3".
            if figure.lines.iter().any(|line| line.labels.contains(&cells::key(text))) {
                continue;
            }
            if let Some(mean) = mean {
                self.mean(mean, &lines, figure, &mut read);
            }
            if let Some(median) = median {
                read.ratios.extend(self.median(median, &lines).into_iter().flatten());
            }
        }
        for table in tables {
            let known: BTreeSet<&str> =
                figure.lines.iter().flat_map(|line| line.labels.iter().map(String::as_str)).collect();
            let Some((header, rows)) = table.split_first() else { continue };
            for row in rows {
                let Some((name, cells)) = row.split_first() else { continue };
                for (column, cell) in header.iter().rev().zip(cells.iter().rev()) {
                    if ![name, column].into_iter().any(|heading| letters(heading) == words.heading) {
                        continue;
                    }
                    let Some(mean) = number(cell) else { continue };
                    let about = cells::about(name, column, &known);
                    let lines =
                        figure.lines.iter().filter(|line| about.iter().all(|label| line.labels.contains(label)));
                    self.mean(mean, &lines.collect::<Vec<_>>(), figure, &mut read);
                }
            }
        }
        read
    }

    /// Those in texts of which nobody knows the figure: the ones that no figure's published counts explain.
    pub fn unexplained(&self, texts: &[String], figures: &[Figure]) -> Vec<Finding> {
        let Measures { place, words, knowledge } = *self;
        let finding = |text: &String| Finding {
            attack: "side channel",
            place: place.into(),
            what: format!("a mean or median of counts that are not all published: {text}"),
        };
        let is_unexplained = |text: &&String| {
            let (mean, median) = words.said(text);
            let explained_mean = |mean: Rounded| {
                figures.iter().any(|figure| {
                    distributions(&figure.lines.iter().collect::<Vec<_>>())
                        .iter()
                        .any(|of| explains(of, mean, figure, knowledge))
                })
            };
            let explained_median = |answer: &str| {
                figures.iter().any(|figure| {
                    let lines = figure.lines.iter().filter(|line| line.answers.contains(&cells::key(answer)));
                    distributions(&lines.collect::<Vec<_>>()).iter().any(|of| halves(of, answer, figure, knowledge))
                })
            };
            mean.is_some_and(|mean| !explained_mean(mean)) || median.is_some_and(|answer| !explained_median(answer))
        };
        texts.iter().filter(is_unexplained).map(finding).collect()
    }

    fn mean(&self, mean: Rounded, lines: &[&Line], figure: &Figure, read: &mut Read) {
        let Measures { place, knowledge, .. } = *self;
        let scored = |of: &Distribution| knowledge.scores.contains_key(of.0);
        let of: Vec<Distribution> = distributions(lines).into_iter().filter(scored).collect();
        match of.as_slice() {
            [of] => {
                let ratio = |base: Group| -> Option<Ratio> {
                    let scores = knowledge.scores.get(of.0)?.iter();
                    let over = scores.map(|(answer, score)| Some((about(answer, *of, knowledge)?, *score)));
                    Some(Ratio {
                        place: place.into(),
                        kind: Kind::Mean,
                        over: over.collect::<Option<_>>()?,
                        base,
                        least: mean.value - mean.half,
                        most: mean.value + mean.half,
                        short: 0.0,
                    })
                };
                read.ratios.extend(about("answered", *of, knowledge).and_then(ratio));
            }
            // Two items of one name: it is one's or the other's.
            several if several.iter().any(|of| explains(of, mean, figure, knowledge)) => {}
            _ => read.findings.push(Finding {
                attack: "unread",
                place: place.into(),
                what: format!("a mean of {} that nobody can tell whom it is of", mean.value),
            }),
        }
    }

    fn median(&self, answer: &str, lines: &[&Line]) -> Option<[Ratio; 2]> {
        let Measures { place, knowledge, .. } = *self;
        let named: Vec<&Line> =
            lines.iter().copied().filter(|line| line.answers.contains(&cells::key(answer))).collect();
        // A label that says something else, or answers of one name.
        let [line] = named.as_slice() else { return None };
        let answers = knowledge.answers.get(&line.variable)?;
        let at = answers.iter().position(|answer| *answer == line.answer)?;
        let about = |answer: &str| about(answer, (&line.variable, &line.by, &line.group), knowledge);
        let base = about("answered")?;
        let reach = |answers: &[String], least: f64, most: f64, short: f64| Ratio {
            place: place.into(),
            kind: Kind::Median,
            over: answers.iter().filter_map(|answer| Some((about(answer)?, 1.0))).collect(),
            base: base.clone(),
            least,
            most,
            short,
        };
        // The first answer at which half of the people are reached: below it they are not, by half a person at least.
        Some([reach(&answers[..=at], 0.5, 1.0, 0.0), reach(&answers[..at], 0.0, 0.5, 0.5)])
    }
}

fn distributions<'f>(lines: &[&'f Line]) -> BTreeSet<Distribution<'f>> {
    lines.iter().map(|line| (line.variable.as_str(), line.by.as_str(), line.group.as_str())).collect()
}

/// Whether every count of the distribution is published, and the mean is theirs.
fn explains(of: &Distribution, mean: Rounded, figure: &Figure, knowledge: &Knowledge) -> bool {
    let (Some(counts), Some(scores)) = (counts(of, figure, knowledge), knowledge.scores.get(of.0)) else {
        return false;
    };
    let base: f64 = counts.iter().map(|(_, count)| count).sum();
    let sum: f64 = counts.iter().filter_map(|(answer, count)| Some(scores.get(*answer)? * count)).sum();
    base > 0.0 && (sum / base - mean.value).abs() <= mean.half + 1e-9
}

/// Whether published counts say that an answer of this name is where half of the people are reached: how many are below it and
/// how many above is published in full, or follows from the base and the other side.
fn halves(of: &Distribution, name: &str, figure: &Figure, knowledge: &Knowledge) -> bool {
    let Some(base) = published("answered", of, figure, knowledge) else { return false };
    let counts: Vec<(&String, Option<f64>)> =
        answers(of, knowledge).map(|answer| (answer, published(answer, of, figure, knowledge))).collect();
    let sum = |counts: &[(&String, Option<f64>)]| counts.iter().map(|(_, count)| *count).sum::<Option<f64>>();
    let reached = |steps: usize| {
        let (below, above) = counts.split_at_checked(steps)?;
        Some(sum(below).or_else(|| Some(base - sum(above)?))? * 2.0 >= base)
    };
    let is_named = |answer: &str| {
        let lines = figure.lines.iter().filter(|line| (&*line.variable, &*line.by, &*line.group) == *of);
        lines.filter(|line| line.answer == answer).any(|line| line.answers.contains(&cells::key(name)))
    };
    (0..counts.len())
        .filter(|step| is_named(counts[*step].0))
        .any(|step| reached(step) == Some(false) && reached(step + 1) == Some(true))
}

/// How many gave each answer, where the figure publishes all of them.
fn counts<'k>(of: &Distribution, figure: &Figure, knowledge: &'k Knowledge) -> Option<Vec<(&'k String, f64)>> {
    answers(of, knowledge).map(|answer| Some((answer, published(answer, of, figure, knowledge)?))).collect()
}

fn answers<'k>(of: &Distribution, knowledge: &'k Knowledge) -> impl Iterator<Item = &'k String> {
    let answers = knowledge.answers.get(of.0).into_iter().flatten();
    answers.filter(|answer| !Knowledge::WITHOUT_ANSWER.contains(&answer.as_str()))
}

/// How many gave an answer, where the figure publishes it.
fn published(answer: &str, of: &Distribution, figure: &Figure, knowledge: &Knowledge) -> Option<f64> {
    let group = about(answer, *of, knowledge)?;
    figure.published.claims.iter().find_map(|claim: &Claim| match claim.said {
        Said::Exactly(count) if claim.group == group => Some(f64::from(count)),
        _ => None,
    })
}

/// What stands between the two parts of a message.
fn between<'t>(text: &'t str, (before, after): &(String, String)) -> Option<&'t str> {
    let (before, after) = (before.trim_start(), after.trim_end());
    let rest = match before {
        "" => text,
        before => text.split_once(before)?.1,
    };
    match after {
        "" => Some(rest),
        after => rest.rfind(after).map(|end| &rest[..end]),
    }
}

/// A mean as it is written, with its sign.
fn number(text: &str) -> Option<Rounded> {
    let reading = rounded(text).into_iter().next().filter(|_| is_number(text))?;
    let Rounded { value, half } = reading.last().copied()?;
    let is_negative = text.contains(['-', '\u{2212}']);
    Some(Rounded { value: if is_negative { -value } else { value }, half })
}

/// A heading's letters in order of the alphabet: drawn from right to left they come in another order.
fn letters(heading: &str) -> Vec<char> {
    let mut letters: Vec<char> = cells::key(heading).chars().collect();
    letters.sort_unstable();
    letters
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::message;
    use crate::locale::number::decimal;

    /// In every language: a mean as that language writes it, a median in a note and in a sentence; and nothing in other texts.
    #[test]
    fn every_language_is_understood() {
        let languages = message::languages();
        assert!(languages.len() >= 16);
        for locale in languages {
            let words = Words::of(&format!("{locale}/calm/results.html"), &BTreeMap::new()).unwrap();
            let messages = Messages::built_in(&locale);
            let mean = |mean| {
                let text = messages.format("results-mean-note", &[("mean", (&decimal(&locale, mean, 1)).into())]);
                words.said(&text).0
            };
            assert_eq!(mean(2.3).map(|mean| (mean.value, mean.half)), Some((2.3, 0.05)), "{locale}");
            assert_eq!(mean(-0.4).map(|mean| mean.value), Some(-0.4), "{locale}");
            for id in ["results-median", "results-median-note"] {
                let quoted = messages.format("results-quoted", &[("text", "Often".into())]);
                let text = messages.format(id, &[("answer", (&quoted).into())]);
                assert_eq!(words.said(&text).1.map(cells::key).as_deref(), Some("often"), "{locale}: {text}");
            }
            let other = messages.format("results-n-is", &[("n", 20_u32.into())]);
            assert_eq!(words.said(&other), (None, None), "{locale}: {other}");
        }
    }
}
