//! What a figure says in one sentence, with the numbers that it rests on. Only published numbers are in it, and it claims no
//! more than they show.

use super::bars::Bar;
use super::number::Number;
use super::subject::{Kind, Line, Subject};
use super::unit::Unit;
use super::words::Words;
use crate::analysis::disclosure::{Share, Value};

/// What a figure says.
pub struct Finding {
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
    pub fn bare(sentence: String) -> Finding {
        Finding { sentence, bars: vec![], weight: 0.0, tells: true }
    }

    /// Nothing that could be said is published.
    pub fn hidden(words: &Words) -> Finding {
        Finding { tells: false, ..Finding::bare(words.say("results-hidden", &[])) }
    }

    /// Too little is published of the groups to hold one against the other.
    pub fn groups_hidden(words: &Words) -> Finding {
        Finding { tells: false, ..Finding::bare(words.say("results-groups-hidden", &[])) }
    }
}

/// The largest answer of all respondents (several, where they are equal). `most` is the message: with `-shown` where
/// some answers are hidden, since one of those may be larger; with `-tie` for several.
pub fn largest(subject: &Subject, words: &Words, unit: Unit, most: &str) -> Finding {
    let Some(line) = subject.panels.first().and_then(|panel| panel.lines.first()) else {
        return Finding::hidden(words);
    };
    let mut shown: Vec<usize> = (0..line.cells.len()).filter(|index| line.count(*index).known().is_some()).collect();
    shown.sort_by_key(|index| std::cmp::Reverse(line.count(*index).known()));
    let Some(largest) = shown.first().map(|index| line.count(*index)) else { return Finding::hidden(words) };
    let complete = shown.len() == line.cells.len();
    if largest.known() == Some(0) {
        return Finding::bare(words.say(if complete { "results-nobody" } else { "results-mostly-hidden" }, &[]));
    }
    let of_base = words.of_base(largest, line.base, unit).unwrap_or_default();
    let names: Vec<String> = (subject.answers.iter().enumerate())
        .filter(|(index, _)| line.count(*index) == largest)
        .map(|(_, answer)| words.quoted(&words.label(answer.wording).text))
        .collect();
    let id = format!("{most}{}{}", if names.len() > 1 { "-tie" } else { "" }, if complete { "" } else { "-shown" });
    let bar = |index: &usize| {
        let answer = subject.answers.get(*index)?;
        Some(Bar { label: words.label(answer.wording), number: line.number(*index, unit) })
    };
    Finding {
        sentence: words.say(&id, &[("answer", (&words.list(&names)).into()), ("number", (&of_base).into())]),
        bars: shown
            .iter()
            .filter(|index| line.count(**index).known() > Some(0))
            .take(MOST_BARS)
            .filter_map(bar)
            .collect(),
        weight: share_of(largest, line.base).unwrap_or(0.0) * if complete { 1.0 } else { 0.5 },
        tells: true,
    }
}

/// The median of a numeric scale. Its commonest step would say little of it: nothing is said where the median is not known.
pub fn median(subject: &Subject, words: &Words, unit: Unit) -> Finding {
    let Some(answer) = subject.median() else { return Finding::bare(words.say("results-mostly-hidden", &[])) };
    let largest = largest(subject, words, unit, "results-most-common");
    let name = words.label(answer.wording).text;
    let sentence = words.say("results-median", &[("answer", (&name).into())]);
    Finding { sentence, weight: largest.weight / 2.0, ..largest }
}

/// The reasons for no answer that many gave, who are in no other number of the sentence: "Not counted here: ...".
pub fn set_aside(subject: &Subject, words: &Words) -> Option<String> {
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
            let numbers = [("part", count.known()?.into()), ("whole", asked.known()?.into())];
            let of_asked = words.say("results-part-of", &numbers);
            let name = words.quoted(&name);
            let arguments = [("group", (&name).into()), ("number", (&of_asked).into())];
            Some(words.say("results-group-number", &arguments))
        })
        .collect();
    (!told.is_empty()).then(|| words.say("results-set-aside", &[("reasons", (&words.list(&told)).into())]))
}

/// The names of those with this share, and their number where it is the same for all: "“A” and “B”, 16 of 26 people".
pub fn together(found: &[(f64, String, String)], share: f64, words: &Words) -> String {
    let equals = found.iter().filter(|(s, ..)| *s == share);
    let names: Vec<String> = equals.clone().map(|(_, name, _)| name.clone()).collect();
    let mut numbers: Vec<&String> = equals.map(|(.., number)| number).collect();
    numbers.dedup();
    match numbers.as_slice() {
        [number] => format!("{}, {number}", words.list(&names)),
        _ => words.list(&names),
    }
}

/// The share of a base, if both are published and anybody is in it.
pub fn share_of(count: Value<u32>, base: Value<u32>) -> Option<f64> {
    base.known().filter(|base| *base > 0)?;
    count.share_of(base).known().map(Share::fraction)
}

/// A sum of answers in the unit of a figure.
pub fn number_of(line: &Line, answers: &[usize], unit: Unit) -> Number {
    Number::new(answers.iter().map(|index| line.count(*index)).sum(), line.base, unit)
}

impl Words<'_> {
    /// In the language's quotation marks.
    pub fn quoted(&self, text: &str) -> String {
        self.say("results-quoted", &[("text", text.into())])
    }
}
