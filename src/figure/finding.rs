//! What a figure says in one sentence, with the numbers that it rests on. Only published numbers are in it, and it claims no
//! more than they show.

use super::bars::Bar;
use super::number::Number;
use super::subject::{Answer, Kind, Subject};
use super::unit::Unit;
use super::words::Words;
use crate::analysis::disclosure::{Range, Value};

/// What a figure says.
pub(crate) struct Finding {
    pub sentence: String,
    /// The numbers of the sentence, for a small drawing; none where it has none.
    pub bars: Vec<Bar>,
    /// How much it says, from 0 (nothing) to 1: a share, a difference of shares. Half of that where hidden numbers could say
    /// otherwise.
    pub weight: f64,
    /// False where so much is hidden that there is nothing to say.
    pub tells: bool,
}

/// At most so many numbers stand in a small drawing.
const MOST_BARS: usize = 3;

/// Reasons for no answer are told beside the finding from this part of those asked on: they are an answer too.
const MANY: f64 = 0.1;

impl Finding {
    /// A sentence without numbers of its own.
    pub(crate) fn bare(sentence: String) -> Finding {
        Finding { sentence, bars: vec![], weight: 0.0, tells: true }
    }

    /// Nothing that could be said is published.
    pub(crate) fn hidden(words: &Words) -> Finding {
        Finding { tells: false, ..Finding::bare(words.say("results-hidden", &[])) }
    }

    /// Too little is published of the groups to hold one against the other.
    pub(crate) fn groups_hidden(words: &Words) -> Finding {
        Finding { tells: false, ..Finding::bare(words.say("results-groups-hidden", &[])) }
    }
}

/// The largest answer of all respondents (several, where they are equal). `most` is the message: with `-shown` where
/// some answers are hidden, since one of those may be larger; with `-tie` for several.
pub(crate) fn largest(subject: &Subject, words: &Words, unit: Unit, most: &str) -> Finding {
    let Some(line) = subject.panels.first().and_then(|panel| panel.lines.first()) else {
        return Finding::hidden(words);
    };
    let ends = |index: &usize| line.count(*index).range().map(|range| (*index, range));
    let mut shown: Vec<(usize, Range<u32>)> = (0..line.cells.len()).filter_map(|index| ends(&index)).collect();
    shown.sort_by_key(|(_, range)| std::cmp::Reverse(range.low));
    let complete = shown.len() == line.cells.len();
    if !shown.is_empty() && shown.iter().all(|(_, range)| range.high == 0) {
        return Finding::bare(words.say(if complete { "results-nobody" } else { "results-mostly-hidden" }, &[]));
    }
    let sizes: Vec<Range<f64>> =
        shown.iter().map(|(_, range)| Range { low: range.low.into(), high: range.high.into() }).collect();
    let named = |places: &[usize]| -> Vec<(String, String)> {
        // In the order of the instrument.
        let mut indices: Vec<usize> = places.iter().filter_map(|place| Some(shown.get(*place)?.0)).collect();
        indices.sort_unstable();
        let answers = indices.iter().filter_map(|index| Some((subject.answers.get(*index)?, line.count(*index))));
        let named = |(answer, count): (&Answer, Value<u32>)| {
            let number = words.of_everyone(count, line, unit)?;
            Some((words.quoted(&words.label(answer.wording).text), number))
        };
        answers.filter_map(named).collect()
    };
    let (sentence, sure) = match first(&sizes) {
        First::None => return Finding::hidden(words),
        First::These(places) => {
            let named = named(&places);
            let tie = if named.len() > 1 { "-tie" } else { "" };
            let id = format!("{most}{tie}{}", if complete { "" } else { "-shown" });
            let number = named.first().map(|(_, number)| number.clone()).unwrap_or_default();
            let names: Vec<String> = named.into_iter().map(|(name, _)| name).collect();
            (words.say(&id, &[("answer", (&words.list(&names)).into()), ("number", (&number).into())]), true)
        }
        First::OneOf(places) => (one_of(&named(&places), complete, words), false),
    };
    let bar = |(index, _): &(usize, Range<u32>)| {
        let answer = subject.answers.get(*index)?;
        Some(Bar { label: words.label(answer.wording), number: line.counted(*index, unit) })
    };
    let largest = shown.first().map_or(Value::HIDDEN, |(index, _)| line.count(*index));
    Finding {
        sentence,
        bars: shown.iter().filter(|(_, range)| range.high > 0).take(MOST_BARS).filter_map(bar).collect(),
        weight: share_of(largest, line.base).unwrap_or(0.0) * if complete && sure { 1.0 } else { 0.5 },
        tells: true,
    }
}

/// Which of several numbers is the largest, whatever they are within their ranges.
pub(crate) enum First {
    /// There are none.
    None,
    /// This one; or these, which are equal.
    These(Vec<usize>),
    /// One of these: their ranges overlap.
    OneOf(Vec<usize>),
}

/// The largest number: an answer may be named as that only if its lower end is over all others' upper ends.
pub(crate) fn first(sizes: &[Range<f64>]) -> First {
    let Some(least) = sizes.iter().map(|size| size.low).reduce(f64::max) else { return First::None };
    let may_be: Vec<usize> = (0..sizes.len()).filter(|place| sizes[*place].high >= least).collect();
    let all_known = may_be.iter().all(|place| sizes[*place].low == sizes[*place].high);
    if may_be.len() == 1 || all_known { First::These(may_be) } else { First::OneOf(may_be) }
}

/// So many numbers that may be the largest are told; of more nothing is said.
const MOST_NAMED: usize = 3;

/// "The largest number is for one of these: “A” between 10 and 14 of 31 people; “B” 12 of 31 people."
pub(crate) fn one_of(named: &[(String, String)], complete: bool, words: &Words) -> String {
    if named.len() > MOST_NAMED {
        return words.say("results-mostly-hidden", &[]);
    }
    let told = named
        .iter()
        .map(|(name, number)| words.say("results-group-number", &[("group", name.into()), ("number", number.into())]));
    let told = told.collect::<Vec<_>>().join(&words.separator());
    let id = if complete { "results-largest-of" } else { "results-largest-of-shown" };
    words.say(id, &[("answers", (&told).into())])
}

/// The median of a numeric scale. Its commonest step would say little of it: nothing is said where the median is not known.
pub(crate) fn median(subject: &Subject, words: &Words, unit: Unit) -> Finding {
    let Some(answer) = subject.median() else { return Finding::bare(words.say("results-mostly-hidden", &[])) };
    let largest = largest(subject, words, unit, "results-most-common");
    let name = words.label(answer.wording).text;
    let sentence = words.say("results-median", &[("answer", (&name).into())]);
    Finding { sentence, weight: largest.weight / 2.0, ..largest }
}

/// The reasons for no answer that many gave, who are in no other number of the sentence: "Not counted here: ...".
pub(crate) fn set_aside(subject: &Subject, words: &Words) -> Option<String> {
    let line = subject.panels.first().and_then(|panel| panel.lines.first()).filter(|_| subject.panels.len() == 1)?;
    if matches!(subject.kind, Kind::Tally) || subject.by.is_some() || subject.course.is_some() {
        return None;
    }
    let asked = line.asked();
    let many = |count: &Value<u32>| share_of(*count, asked).is_some_and(|share| share >= MANY);
    // Who was not asked is in no base.
    let reasons = super::base::reasons(subject, line, words).into_iter().take(4).filter(|(_, count)| many(count));
    let told: Vec<String> = reasons
        .filter_map(|(name, count)| {
            let of_asked = words.part_of(count, asked)?;
            let name = words.quoted(&name);
            let arguments = [("group", (&name).into()), ("number", (&of_asked).into())];
            Some(words.say("results-group-number", &arguments))
        })
        .collect();
    (!told.is_empty()).then(|| words.say("results-set-aside", &[("reasons", (&words.list(&told)).into())]))
}

/// The names of those in these places, and their number where it is the same for all: "“A” and “B”, 16 of 26 people".
pub(crate) fn together(found: &[(String, String)], places: &[usize], words: &Words) -> String {
    let equals = || places.iter().filter_map(|place| found.get(*place));
    let names: Vec<String> = equals().map(|(name, _)| name.clone()).collect();
    let mut numbers: Vec<&String> = equals().map(|(_, number)| number).collect();
    numbers.dedup();
    match numbers.as_slice() {
        [number] => format!("{}, {number}", words.list(&names)),
        _ => words.list(&names),
    }
}

/// The least share of a base that it can be, if both are published, at least as ranges, and anybody is in it.
pub(crate) fn share_of(count: Value<u32>, base: Value<u32>) -> Option<f64> {
    shares_of(count, base).map(|share| share.low)
}

/// The least and the largest share of a base that it can be.
pub(crate) fn shares_of(count: Value<u32>, base: Value<u32>) -> Option<Range<f64>> {
    base.range().filter(|base| base.low > 0)?;
    let shares = count.share_of(base).range()?;
    Some(Range { low: shares.low.fraction(), high: shares.high.fraction() })
}

impl Words<'_> {
    /// "26 of 31", "at least 26 of 31". `None` where either is hidden.
    pub fn part_of(&self, part: Value<u32>, whole: Value<u32>) -> Option<String> {
        let written = [self.in_words(part, whole), self.number(Number::Count(whole))];
        let (part, whole) = (self.argument(part, &written[0])?, self.argument(whole, &written[1])?);
        Some(self.say("results-part-of", &[("part", part), ("whole", whole)]))
    }

    /// Between numbers that are told one after the other.
    pub fn separator(&self) -> String {
        format!("{} ", self.say("results-separator", &[]))
    }

    /// In the language's quotation marks.
    pub fn quoted(&self, text: &str) -> String {
        self.say("results-quoted", &[("text", text.into())])
    }
}
