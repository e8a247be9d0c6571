//! Side channels: a number that disclosure control hid, and that a page shows all the same.

use std::collections::{BTreeMap, BTreeSet};

use super::Figure;
use super::allowed::Allowed;
use super::authored;
use super::cells;
use super::claim::{Claim, Property};
use super::finding::Finding;
use super::knowledge::Knowledge;
use super::means::{self, Mean};
use super::measures::Words;
use super::read::csv::Line;
use super::read::html::Shown;
use super::read::number::{in_language, is_number, numbers, rounded, spans};
use crate::locale::Locale;
use crate::locale::number::decimal_mark;
use crate::model::codebook::{Category, Codebook, Domain};
use crate::model::instrument::Instrument;

/// What notes under figures say: "fewer than 30 people answered", "adds to more than 100".
const RULES: [f64; 2] = [30.0, 100.0];

/// Numbers in a figure's texts and attributes that follow from nothing published. Those in the questionnaire's own words, in
/// all languages, say nothing about people.
pub fn stray_numbers(page: &str, shown: &Shown, figure: &Figure, words: Option<&Words>) -> Vec<Finding> {
    let Figure { names, numbers: labels, allowed, .. } = figure;
    let mut findings = Vec::new();
    for text in shown.texts.iter().filter(|text| !names.have(text)) {
        // In words, a whole number without a percent sign counts people. (Alone it may stand under a heading that has the sign.)
        let of_words = !is_number(text);
        let of_people = of_words && !text.contains(['%', '\u{66a}']);
        // A mean without a digit, in the words of one, is no number of people.
        let means = words.map_or(vec![], |words| words.told(text, &figure.lines));
        let of_population = words.map_or(vec![], |words| words.sample.told(text, figure.population.as_ref()));
        for readings in rounded(text) {
            let is_whole = readings.iter().all(|reading| reading.half == 0.5);
            let explained = readings.iter().map(|reading| reading.value).any(|reading| {
                labels.contains(&reading.to_bits())
                    || (of_words && RULES.contains(&reading))
                    || means.contains(&reading)
                    || of_population.contains(&reading)
                    || if of_people && is_whole { allowed.allows_count(reading) } else { allowed.allows(reading) }
            });
            if !explained {
                findings.push(Finding {
                    attack: "side channel",
                    place: format!("{page}#{}", shown.id),
                    what: format!("a number that was not published: {text}"),
                });
            }
        }
    }
    for text in &shown.hidden {
        findings.push(Finding {
            attack: "side channel",
            place: format!("{page}#{}", shown.id),
            what: format!("a comment or data attribute: {text}"),
        });
    }
    findings
}

/// A citation says who, when, what and where: its numbers are those of the page's own frame (title, publisher, address), of the
/// questionnaire, and of the year in which the answers were given. `labels`: those that the figure is about.
pub fn stray_citations(
    place: &str,
    shown: &Shown,
    (frame, instrument): (&str, &Instrument),
    labels: &BTreeSet<u64>,
) -> Vec<Finding> {
    let year = instrument.study.fieldwork.map(|days| f64::from(days.to.year()));
    let title = authored::numbers_in(&instrument.title);
    let known: Vec<f64> = numbers(frame).into_iter().flatten().chain(title).chain(year).collect();
    let explained = |readings: &Vec<f64>| {
        readings.iter().any(|reading| known.contains(reading) || labels.contains(&reading.to_bits()))
    };
    let strays = shown.citations.iter().filter(|text| !numbers(text).iter().all(explained));
    let finding = |text: &String| Finding {
        attack: "side channel",
        place: place.into(),
        what: format!("a number that was not published: {text}"),
    };
    strays.map(finding).collect()
}

/// A text that is the name of an answer and a number ("Ghana: 3"), where the file says no such number of that answer.
/// `authored`: every label of the questionnaire.
pub fn wrong_names(place: &str, shown: &Shown, figure: &Figure, authored: &BTreeSet<String>) -> Vec<Finding> {
    let Figure { lines, names: broken, .. } = figure;
    let names: BTreeSet<&String> = lines.iter().flat_map(|line| &line.answers).collect();
    let labels: BTreeSet<&String> = lines.iter().flat_map(|line| &line.labels).chain(authored).collect();
    // A long label is cut after a word: "Under 5…" of "Under 5 years old".
    let is_cut = |part: &str| {
        let Some(cut) = part.trim_end().strip_suffix('…').map(cells::key) else { return false };
        let is_whole = |after: &str| !(cut.ends_with(char::is_numeric) && after.starts_with(char::is_numeric));
        labels.iter().any(|label| label.strip_prefix(cut.as_str()).is_some_and(is_whole))
    };
    // A row of a group is headed "Food · North", a figure "Where do you live? · Age".
    let is_label = |text: &str| {
        let is_part = |part: &str| labels.contains(&cells::key(part)) || is_cut(part);
        labels.contains(&cells::key(text)) || text.split('·').all(is_part)
    };
    let wrong = |text: &&String| {
        let words: String = text.split_whitespace().filter(|word| !is_number(word)).collect::<Vec<_>>().join(" ");
        let name = cells::key(&words);
        let mut readings = text.split_whitespace().filter(|word| is_number(word)).flat_map(numbers);
        !name.is_empty()
            && names.contains(&name)
            && !is_label(text)
            && !broken.have(text)
            && readings.any(|readings| !cells::is_said_of(&name, &readings, lines))
    };
    let finding = |text: &String| Finding {
        attack: "side channel",
        place: place.into(),
        what: format!("a number that the file does not say of this answer: {text}"),
    };
    shown.texts.iter().filter(wrong).map(finding).collect()
}

/// Numbers that stand alone in a drawing more often than in the figure's table: there is a value too many. Answers may be
/// numbers themselves (steps of a scale, edges of classes). A bar may be followed by a list of its blocks, each with its value
/// after its name once more.
pub fn stray_values(page: &str, shown: &Shown, figure: &Figure) -> Vec<Finding> {
    let Figure { lines, names, numbers: labels, .. } = figure;
    let mark = page.split('/').next().and_then(Locale::parse).map_or('.', |locale| decimal_mark(&locale));
    let mut values: BTreeMap<u64, i32> = BTreeMap::new();
    for text in shown.tables.iter().flatten().flat_map(|row| row.iter().skip(1)) {
        for reading in in_language(text, mark) {
            *values.entry(reading.to_bits()).or_default() += 1;
        }
    }
    let mut findings = Vec::new();
    let is_answer = |words: &[&str]| {
        let key = cells::key(&words.join(" "));
        lines.iter().any(|line| line.answers.contains(&key)).then_some(key)
    };
    // The words before a value, and whether a value stood after them already.
    let (mut words, mut told): (Vec<&str>, bool) = (vec![], false);
    for (text, is_line) in shown.drawn.iter().zip(names.broken_in(&shown.drawn)) {
        let is_name = is_answer(&[text]).is_some();
        if !is_number(text) || is_name || is_line {
            if told {
                words.clear();
            }
            words.push(text);
            told = false;
        }
        if !is_number(text) || is_line {
            continue;
        }
        told |= !is_name;
        // A long name is broken into lines.
        let name = (0..words.len()).rev().find_map(|from| is_answer(&words[from..]));
        let readings = in_language(text, mark);
        let has = |reading: &&f64| values.get(&reading.to_bits()).is_some_and(|left| *left > 0);
        // Of a range the table has both ends.
        let is_range = !is_name && !names.have(text) && spans(text).iter().any(|span| span.is_range);
        if is_range && readings.iter().all(|reading| has(&reading)) {
            readings.iter().for_each(|reading| *values.entry(reading.to_bits()).or_default() -= 1);
            continue;
        }
        // The list after a bar says it once more.
        let is_said = |name: &String| readings.iter().all(|reading| cells::is_said_of(name, &[*reading], lines));
        if is_range && name.as_ref().is_some_and(is_said) {
            continue;
        }
        let of = readings.iter().find(has);
        match of {
            // One end of it alone, beside another number.
            Some(_) if is_range => findings.push(Finding {
                attack: "side channel",
                place: format!("{page}#{}", shown.id),
                what: format!("a range in the drawing that the table does not have: {text}"),
            }),
            // The name of an answer that is a number uses up no value.
            _ if is_name && readings.iter().all(|reading| labels.contains(&reading.to_bits())) => {}
            _ if !is_name && names.have(text) => {}
            Some(reading) => *values.entry(reading.to_bits()).or_default() -= 1,
            None if readings.iter().any(|reading| labels.contains(&reading.to_bits())) => {}
            None if name.as_ref().is_some_and(|name| cells::is_said_of(name, &readings, lines)) => {}
            None => findings.push(Finding {
                attack: "side channel",
                place: format!("{page}#{}", shown.id),
                what: format!("a value in the drawing that the table does not have: {text}"),
            }),
        }
    }
    findings
}

/// Bars whose lengths no published number explains: on one scale every length must be that of a published count or
/// percentage, or of nothing; and every striped block as long as a published range is wide.
pub fn stray_lengths(page: &str, shown: &Shown, allowed: &Allowed) -> Vec<Finding> {
    let explained = |lengths: &[f64], striped: &[f64]| {
        // Squares and rules are no bars; a bar of no length is of something, or there would be none.
        let empty = lengths.iter().filter(|length| **length == 0.0).count();
        let lengths: Vec<f64> = lengths.iter().copied().filter(|length| *length > 0.0).collect();
        let all = || lengths.iter().chain(striped).copied();
        let Some(longest) = all().reduce(f64::max) else { return empty == 0 };
        // Columns are all as broad as each other, but for the tenth that each end is written to.
        if empty == 0 && all().all(|length| (length - longest).abs() < 0.11) {
            return true;
        }
        let values = allowed.values.as_slice();
        let any = |values: &[f64], from: f64, to: f64| {
            values.get(values.partition_point(|v| *v < from)).is_some_and(|v| *v <= to)
        };
        let is_one = |from: f64, to: f64| any(values, from, to);
        let is_width = |length: f64, scale: f64| any(&allowed.widths, (length - 0.11) / scale, (length + 0.11) / scale);
        // Both ends of a block are written to a tenth of a pixel, so its length is off by a tenth at most, the longest's too, from
        // which the scale is taken; and the gap between the blocks of a stack may be taken off each of them.
        let near = |length: f64, scale: f64| is_one((length - 0.11) / scale, (length + 0.11) / scale);
        // A few of many people are less than a tenth of a pixel: as many published numbers must be so small.
        let smallest = values.iter().copied().find(|value| *value > 0.0).unwrap_or(f64::INFINITY);
        let fits = |slit: f64, scale: f64| {
            (empty == 0 || smallest * scale < 0.11)
                && lengths.iter().all(|length| near(*length, scale) || near(length + slit, scale))
                && striped.iter().all(|length| is_width(*length, scale) || is_width(length + slit, scale))
        };
        // The scale is that of the longest block: one that is short and solid, beside long striped ones, tells it less well.
        let longest = lengths.iter().copied().fold(0.0, f64::max);
        let broadest = striped.iter().copied().fold(0.0, f64::max);
        let (longest, measured) =
            if broadest > longest { (broadest, allowed.widths.as_slice()) } else { (longest, values) };
        let scales = |slit: f64| {
            let whole = [-0.1, -0.05, 0.0, 0.05, 0.1].map(|off| longest + slit + off);
            measured.iter().filter(|v| **v > 0.0).flat_map(move |value| whole.map(|whole| whole / value))
        };
        [0.0, 1.0, 1.5, 2.0].into_iter().any(|slit| scales(slit).any(|scale| fits(slit, scale)))
    };
    let finding = |which: &str, lengths: &[f64]| Finding {
        attack: "side channel",
        place: format!("{page}#{}", shown.id),
        what: format!("{which} of bars that no published number explains: {lengths:?}"),
    };
    let mut findings = Vec::new();
    let [across, down] = [|block: &(f64, f64)| block.0, |block: &(f64, f64)| block.1]
        .map(|side| shown.striped.iter().map(side).collect::<Vec<f64>>());
    findings.extend((!explained(&shown.widths, &across)).then(|| finding("widths", &shown.widths)));
    findings.extend((!explained(&shown.heights, &down)).then(|| finding("heights", &shown.heights)));
    findings
}

/// Means of scores that follow from the claims: a scale's, where the count of every step is published, or a range of it; of ranges the
/// ends, as they may be said.
pub fn means(claims: &[Claim], lines: &[Line], codebook: &Codebook) -> Vec<f64> {
    /// A question, and the group that it is told of.
    type Of<'a> = (&'a str, Option<&'a Property>);
    let mut groups: BTreeMap<Of, BTreeMap<&str, (u32, u32)>> = BTreeMap::new();
    let mut bases: BTreeMap<Of, (u32, u32)> = BTreeMap::new();
    for claim in claims {
        let Some(ends) = claim.said.ends() else { continue };
        let (row, by) = match claim.group.0.as_slice() {
            [row] => (row, None),
            [by, row] => (row, Some(by)),
            _ => continue,
        };
        if let (1, Some(answer)) = (row.answers.len(), row.answers.first()) {
            groups.entry((&row.variable, by)).or_default().insert(answer, ends);
        } else if !row.answers.iter().any(|answer| Knowledge::WITHOUT_ANSWER.contains(&answer.as_str())) {
            bases.insert((&row.variable, by), ends);
        }
    }
    let mean = |of: &Of, counts: &BTreeMap<&str, (u32, u32)>| -> Option<(f64, f64)> {
        let Domain::Category { categories, .. } = &codebook.get(codebook.find(of.0)?).domain else { return None };
        let step = |step: &Category| {
            let (low, high) = *counts.get(step.name.as_str())?;
            Some((step.score?, low, high))
        };
        let steps: Vec<(f64, u32, u32)> = categories.iter().map(step).collect::<Option<_>>()?;
        let all = steps.iter().fold((0, 0), |sum: (u32, u32), step| (sum.0 + step.1, sum.1 + step.2));
        means::bounds(&steps, bases.get(of).copied().unwrap_or(all))
    };
    let means = groups.iter().filter_map(|(of, counts)| mean(of, counts));
    // A mean that is known is written rounded, the ends of others outwards.
    let said = |mean: (f64, f64)| if (mean.1 - mean.0).abs() < 1e-9 { mean } else { means::outwards(mean) };
    // And those that the file itself says.
    let told = lines.iter().flat_map(|line| [line.mean, line.median, line.weighted_mean]).flatten().map(Mean::written);
    let deviations = lines.iter().filter_map(|line| line.deviation).map(|said| (said.value, said.value));
    let told = told.chain(deviations);
    means.map(said).chain(told).flat_map(|(low, high)| [low.abs(), high.abs()]).collect()
}
