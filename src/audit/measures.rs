//! Means and medians, in words and in tables: what each says of the counts behind it.
//!
//! A mean of a distribution with hidden counts is an equation about them, only as blurred as its last digit; a median is two
//! inequalities.

use std::collections::{BTreeMap, BTreeSet};

use super::Figure;
use super::cells::{self, Table};
use super::claim::{Claim, Group, Kind, Ratio};
use super::finding::Finding;
use super::knowledge::Knowledge;
use super::means::{self, Mean};
use super::read::csv::{Distribution, Line, about};
use super::read::number::{Rounded, is_number, rounded};
use super::statistics::Wording;
use crate::locale::message::Messages;
use crate::locale::{Locale, Text};

/// What was read in one place.
#[derive(Debug, Default)]
pub struct Read {
    /// What the means and medians say of the counts behind them.
    pub ratios: Vec<Ratio>,
    /// Means that nobody can tell whom they are of.
    pub findings: Vec<Finding>,
}

impl Read {
    fn add(&mut self, read: Result<Option<Ratio>, Finding>) {
        match read {
            Ok(ratio) => self.ratios.extend(ratio),
            Err(finding) => self.findings.push(finding),
        }
    }
}

/// How a language words them.
pub struct Words {
    headings: Vec<Vec<char>>,
    /// Of standard deviations, of medians of what is measured, and of weighted means.
    beside: [Vec<char>; 3],
    means: Vec<(String, String)>,
    medians: Vec<(String, String)>,
    /// Of what is measured: standard deviations, and medians.
    beside_means: [(String, String); 2],
    /// How it words intervals and tests.
    pub(super) sample: Wording,
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
            sample: Wording::of(&locale, own),
            headings: ["results-mean", "results-mean-number", "results-mean-change"]
                .map(|id| cells::letters(&messages.text(id)))
                .into(),
            beside: ["results-deviation", "results-halfway", "results-weighted-mean"]
                .map(|id| cells::letters(&messages.text(id))),
            beside_means: [around("results-deviation-note", "deviation")?, around("results-halfway-note", "median")?],
            means: ["results-mean-note", "results-mean-change-note"]
                .into_iter()
                .filter_map(|id| around(id, "mean"))
                .collect(),
            medians: ["results-median", "results-median-note"]
                .into_iter()
                .filter_map(|id| around(id, "answer"))
                .collect(),
        })
    }

    /// The numbers that stand behind the words for a mean, a standard deviation or a median and are what the file says of somebody: "Mean: “First” 36
    /// and “Second” 44."
    pub fn told(&self, text: &str, lines: &[Line]) -> Vec<f64> {
        let behind = |(before, _): &(String, String)| -> Vec<f64> {
            let rest = text.split_once(before.trim()).map_or("", |(_, rest)| rest);
            rounded(rest).into_iter().flatten().map(|reading| reading.value).collect()
        };
        let means: Vec<f64> = self.means.iter().flat_map(behind).collect();
        let [deviations, medians] = self.beside_means.each_ref().map(behind);
        let ends =
            |said: Option<Mean>| said.map(Mean::written).map_or(vec![], |(low, high)| vec![low.abs(), high.abs()]);
        let told = lines.iter().flat_map(|line| {
            let deviation = line.deviation.map(|said| said.value).filter(|said| deviations.contains(said));
            let median = ends(line.median).into_iter().filter(|said| medians.contains(said));
            let mean = ends(line.mean).into_iter().take(1).filter(|said| means.contains(said));
            mean.chain(deviation).chain(median).collect::<Vec<f64>>()
        });
        told.collect()
    }

    /// The means that a text says, and the median answers.
    fn said<'t>(&self, text: &'t str) -> (Option<Mean>, Option<&'t str>) {
        let mean = self.means.iter().find_map(|around| number(between(text, around)?));
        (mean, self.medians.iter().find_map(|around| between(text, around)))
    }
}

/// Reads the means and medians of one place.
pub struct Measures<'m> {
    /// Where they stand, for the report.
    pub place: &'m str,
    /// How the language of that place words them.
    pub words: &'m Words,
    /// What is known of the answers and their scores.
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
                read.add(self.mean(mean, &lines, figure));
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
                    let headings = [name, column].map(|heading| cells::letters(heading));
                    let is_mean = headings.iter().any(|heading| words.headings.contains(heading));
                    let beside = words.beside.iter().position(|heading| headings.contains(heading));
                    let Some(said) = number(cell).filter(|_| is_mean || beside.is_some()) else { continue };
                    let about = cells::about(name, column, &known);
                    let lines =
                        figure.lines.iter().filter(|line| about.iter().all(|label| line.labels.contains(label)));
                    let lines: Vec<&Line> = lines.collect();
                    match beside {
                        Some(beside) if !lines.iter().any(|line| stands_beside(line, beside, said)) => {
                            read.findings.push(Finding {
                                attack: "side channel",
                                place: self.place.into(),
                                what: format!("a standard deviation, a median or a weighted mean that its CSV file does not say: {cell}"),
                            });
                        }
                        Some(_) => {}
                        None => read.add(self.mean(said, &lines, figure)),
                    }
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
            let explained_mean = |mean: Mean| {
                let told = |figure: &Figure| figure.lines.iter().any(|line| is_of(line, mean));
                figures.iter().any(|figure| {
                    told(figure)
                        || distributions(&figure.lines.iter().collect::<Vec<_>>())
                            .iter()
                            .any(|of| explains(of, mean, figure, knowledge))
                })
            };
            let explained_median = |answer: &str| {
                let is_told = |said: Mean| {
                    let lines = figures.iter().flat_map(|figure| &figure.lines);
                    lines.into_iter().any(|line| stands_beside(line, 1, said))
                };
                number(answer).is_some_and(is_told)
                    || figures.iter().any(|figure| {
                        let lines = figure.lines.iter().filter(|line| line.answers.contains(&cells::key(answer)));
                        distributions(&lines.collect::<Vec<_>>()).iter().any(|of| halves(of, answer, figure, knowledge))
                    })
            };
            mean.is_some_and(|mean| !explained_mean(mean)) || median.is_some_and(|answer| !explained_median(answer))
        };
        texts.iter().filter(is_unexplained).map(finding).collect()
    }

    /// What a mean says of the counts behind it; nothing where it is explained.
    fn mean(&self, mean: Mean, lines: &[&Line], figure: &Figure) -> Result<Option<Ratio>, Finding> {
        let Measures { place, knowledge, .. } = *self;
        // It stands in the file, and was attacked with it.
        if lines.iter().any(|line| is_of(line, mean)) {
            return Ok(None);
        }
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
                        least: mean.least,
                        most: mean.most,
                        short: 0.0,
                    })
                };
                Ok(about("answered", *of, knowledge).and_then(ratio))
            }
            // Two items of one name: it is one's or the other's.
            several if several.iter().any(|of| explains(of, mean, figure, knowledge)) => Ok(None),
            _ => Err(Finding {
                attack: "unread",
                place: place.into(),
                what: format!("a mean of {} to {} that nobody can tell whom it is of", mean.least, mean.most),
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

/// Whether a file says this mean of somebody.
fn is_of(line: &Line, mean: Mean) -> bool {
    line.mean.is_some_and(|told| is_written(told.written(), mean))
}

/// Whether a file says this of somebody: as the standard deviation (0), as the median (1), or as the weighted mean.
fn stands_beside(line: &Line, which: usize, said: Mean) -> bool {
    let told = match which {
        0 => line.deviation.map(|told| (told.value, told.value)),
        1 => line.median.map(Mean::written),
        _ => line.weighted_mean.map(Mean::written),
    };
    told.is_some_and(|told| is_written(told, said))
}

fn is_written(told: (f64, f64), said: Mean) -> bool {
    let near = |one: f64, other: f64| (one - other).abs() < 1e-9;
    let said = said.written();
    near(told.0, said.0) && near(told.1, said.1)
}

fn distributions<'f>(lines: &[&'f Line]) -> BTreeSet<Distribution<'f>> {
    lines.iter().map(|line| (line.variable.as_str(), line.by.as_str(), line.group.as_str())).collect()
}

/// Whether every count of the distribution is published, if only as a range, and the mean is theirs.
fn explains(of: &Distribution, mean: Mean, figure: &Figure, knowledge: &Knowledge) -> bool {
    let (Some(counts), Some(scores)) = (counts(of, figure, knowledge), knowledge.scores.get(of.0)) else {
        return false;
    };
    let step = |(answer, ends): &(&String, (u32, u32))| Some((*scores.get(*answer)?, ends.0, ends.1));
    let steps: Option<Vec<(f64, u32, u32)>> = counts.iter().map(step).collect();
    let base = published("answered", of, figure, knowledge);
    let bounds = steps.zip(base).and_then(|(steps, base)| means::bounds(&steps, base));
    bounds.is_some_and(|(low, high)| match mean.is_range {
        false => mean.least <= low + 1e-9 && high <= mean.most + 1e-9,
        true => {
            let outwards = means::outwards((low, high));
            (outwards.0 - mean.least).abs() < 1e-9 && (outwards.1 - mean.most).abs() < 1e-9
        }
    })
}

/// Whether published counts say that an answer of this name is where half of the people are reached: how many are below it and
/// how many above is published in full, or follows from the base and the other side.
fn halves(of: &Distribution, name: &str, figure: &Figure, knowledge: &Knowledge) -> bool {
    let Some(base) = published("answered", of, figure, knowledge) else { return false };
    // Of what is hidden there may be anybody who answered.
    let ends = |answer| published(answer, of, figure, knowledge).unwrap_or((0, base.1));
    let counts: Vec<(&String, (u32, u32))> = answers(of, knowledge).map(|answer| (answer, ends(answer))).collect();
    let sum = |counts: &[(&String, (u32, u32))]| {
        counts.iter().fold((0.0, 0.0), |sum, (_, ends)| (sum.0 + f64::from(ends.0), sum.1 + f64::from(ends.1)))
    };
    let base = (f64::from(base.0), f64::from(base.1));
    // Whether half of all are reached, whoever they are: the fewest below with the most above, and the other way round, as far as the
    // base goes.
    let reached = |steps: usize| {
        let (below, above) = counts.split_at_checked(steps)?;
        let (below, above) = (sum(below), sum(above));
        let most_above = above.1.min(base.1 - below.0);
        let fewest_below = below.0.max(base.0 - above.1);
        let most_below = below.1.min(base.1 - above.0);
        let fewest_above = above.0.max(base.0 - below.1);
        match (fewest_below >= most_above, most_below < fewest_above) {
            (true, _) => Some(true),
            (_, true) => Some(false),
            _ => None,
        }
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
fn counts<'k>(of: &Distribution, figure: &Figure, knowledge: &'k Knowledge) -> Option<Vec<(&'k String, (u32, u32))>> {
    answers(of, knowledge).map(|answer| Some((answer, published(answer, of, figure, knowledge)?))).collect()
}

fn answers<'k>(of: &Distribution, knowledge: &'k Knowledge) -> impl Iterator<Item = &'k String> {
    let answers = knowledge.answers.get(of.0).into_iter().flatten();
    answers.filter(|answer| !Knowledge::WITHOUT_ANSWER.contains(&answer.as_str()))
}

/// How many gave an answer, at least and at most, where the figure publishes it.
fn published(answer: &str, of: &Distribution, figure: &Figure, knowledge: &Knowledge) -> Option<(u32, u32)> {
    let group = about(answer, *of, knowledge)?;
    let claims = figure.published.claims.iter().filter(|claim: &&Claim| claim.group == group);
    claims.filter_map(|claim| claim.said.ends()).next()
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

/// A mean as it is written: one number, or two with a dash between them.
fn number(text: &str) -> Option<Mean> {
    if let Some((low, high)) = text.split_once('–') {
        let (low, high) = (signed(low)?.value, signed(high)?.value);
        // Drawn from right to left, the upper end stands first.
        return Some(Mean { least: low.min(high), most: low.max(high), is_range: true });
    }
    let Rounded { value, half } = signed(text)?;
    Some(Mean { least: value - half, most: value + half, is_range: false })
}

/// A number with its sign.
fn signed(text: &str) -> Option<Rounded> {
    let reading = rounded(text).into_iter().next().filter(|_| is_number(text))?;
    let Rounded { value, half } = reading.last().copied()?;
    let is_negative = text.contains(['-', '\u{2212}']);
    Some(Rounded { value: if is_negative { -value } else { value }, half })
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
            let is = |mean: Option<Mean>, least: f64, most: f64| {
                mean.is_some_and(|mean| (mean.least - least).abs() < 1e-9 && (mean.most - most).abs() < 1e-9)
            };
            assert!(is(mean(2.3), 2.25, 2.35), "{locale}");
            assert!(is(mean(-0.4), -0.45, -0.35), "{locale}");
            let [low, high] = [2.1, 2.6].map(|end| decimal(&locale, end, 1));
            let range = messages.format("results-range", &[("low", (&low).into()), ("high", (&high).into())]);
            let text = messages.format("results-mean-note", &[("mean", (&range).into())]);
            assert!(is(words.said(&text).0, 2.1, 2.6), "{locale}: {text}");
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
