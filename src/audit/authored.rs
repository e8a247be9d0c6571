//! What an author wrote, as each layout shows it: the source of every number that is no result.

use std::collections::BTreeSet;

use super::cells;
use super::knowledge;
use super::read::csv::Line;
use super::read::number;
use crate::locale::{Text, markdown};
use crate::model::codebook::Codebook;
use crate::model::control::Control;
use crate::model::instrument::{Instrument, Rule};

/// A text in each of its languages as it is written and as it is read, without its markup: `2*3*4` is shown as "234" in a
/// drawing, and `&amp;` as "&" everywhere.
pub fn wordings(text: &Text) -> impl Iterator<Item = String> {
    text.iter()
        .flat_map(|(_, written)| {
            let read = markdown::plain(written);
            let on_paper: String = markdown::runs(written).into_iter().map(|run| run.text).collect();
            [Some(written.to_string()), (read != written).then_some(read), (on_paper != written).then_some(on_paper)]
        })
        .flatten()
}

/// The words of a figure's labels, in order: to know a label again that a drawing breaks into lines.
pub struct Labels(BTreeSet<Vec<String>>);

impl Labels {
    /// Of the figure that has these lines; of "Weekend · Evening" each part, too.
    pub fn of(lines: &[Line]) -> Labels {
        let written = || lines.iter().flat_map(|line| &line.written);
        let parts = written().flat_map(|label| label.split('·'));
        Labels(written().map(String::as_str).chain(parts).map(words).collect())
    }

    /// True of a label, and of a line of one that has a letter in it or is the end of a long number (`20 000` may be broken).
    pub fn have(&self, text: &str) -> bool {
        let text_words = words(text);
        let has_letters = text.chars().any(char::is_alphabetic);
        let ends_number = |before: Option<&String>| {
            let digits = |word: &String| word.chars().filter(|c| c.is_numeric()).count();
            before.is_some_and(|word| word.chars().next_back().is_some_and(char::is_numeric))
                && text_words.first().is_some_and(|word| digits(word) == 3)
        };
        let has = |label: &Vec<String>| {
            *label == text_words
                || (0..label.len()).any(|at| {
                    label[at..].starts_with(&text_words)
                        && (has_letters || ends_number(at.checked_sub(1).and_then(|before| label.get(before))))
                })
        };
        !text_words.is_empty() && self.0.iter().any(has)
    }

    /// Which of the texts of a drawing, one after the other, are lines of a label that is broken: "Evening," and "15–23" of one
    /// that is "Evening, 15–23". A line of it that is a number is known by those around it only.
    pub fn broken_in(&self, texts: &[String]) -> Vec<bool> {
        // A word longer than the line, or of a script without spaces, is broken between letters.
        let bare = |words: &[String]| words.concat();
        let lines: Vec<String> = texts.iter().map(|text| bare(&words(text))).collect();
        let labels: Vec<String> = self.0.iter().map(|label| bare(label)).collect();
        let ends = |label: &String, from: usize| {
            let mut left = label.as_str();
            for (at, line) in lines.iter().enumerate().skip(from) {
                left = left.strip_prefix(line.as_str()).filter(|_| !line.is_empty())?;
                if left.is_empty() {
                    return Some(at + 1);
                }
            }
            None
        };
        let mut broken = vec![false; texts.len()];
        for from in 0..texts.len() {
            let to = labels.iter().filter_map(|label| ends(label, from)).filter(|to| *to > from + 1).max();
            broken[from..to.unwrap_or(from)].fill(true);
        }
        broken
    }
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(String::from).collect()
}

/// The numbers in a text, in every language.
pub fn numbers_in(text: &Text) -> Vec<f64> {
    wordings(text).flat_map(|wording| number::numbers(&wording)).flatten().collect()
}

/// Every label of the questionnaire, bare ([`cells::key`]).
pub fn labels(instrument: &Instrument, codebook: &Codebook) -> BTreeSet<String> {
    let questions = instrument.questions().flat_map(|question| {
        // A grid's tables are headed by its rows, and its columns stand over them.
        let items = match &question.control {
            Control::Grid { rows, columns, .. } => rows.iter().chain(columns).map(|item| &item.label).collect(),
            _ => vec![],
        };
        [Some(&question.label), question.title.as_ref(), question.hint.as_ref()].into_iter().flatten().chain(items)
    });
    let variables = codebook.iter().flat_map(|(_, variable)| {
        [Some(&variable.label), variable.part.as_ref()]
            .into_iter()
            .flatten()
            .chain(knowledge::labels_of(&variable.domain))
    });
    let courses = instrument.results.followed.iter().flat_map(|followed| &followed.courses);
    let courses = courses.flat_map(|course| {
        [Some(&course.label)].into_iter().chain(course.variables.iter().map(|(_, label)| label.as_ref())).flatten()
    });
    // Emphasis parts a label: "Tea 2*3*4" is read as "Tea 2", "3" and "4".
    let parts = |text: &Text| -> Vec<String> {
        text.iter().flat_map(|(_, written)| markdown::runs(written)).map(|run| run.text).collect()
    };
    let phrases = instrument.results.phrases.values();
    let all =
        questions.chain(variables).chain(courses).chain(phrases).flat_map(|text| wordings(text).chain(parts(text)));
    all.map(|wording| cells::key(&wording)).collect()
}

/// Numbers that stand in the questionnaire itself, in choices such as "7 to 15": all of it, or what a figure is about.
pub fn numbers(instrument: &Instrument, codebook: &Codebook, of: Option<&[Line]>) -> BTreeSet<u64> {
    let question = |variable: &str| variable.split(['/', '.']).next().unwrap_or_default().to_string();
    let about: Option<BTreeSet<String>> = of.map(|lines| {
        lines.iter().flat_map(|line| [&line.variable, &line.by]).map(|variable| question(variable)).collect()
    });
    let is_about = |name: &str| about.as_ref().is_none_or(|about| about.contains(&question(name)));
    let mut numbers: BTreeSet<u64> = BTreeSet::new();
    let mut add = |found: Vec<f64>| numbers.extend(found.into_iter().map(f64::to_bits));
    for question in instrument.questions().filter(|question| is_about(&question.name)) {
        add(numbers_in(&question.label));
        add(question.title.iter().chain(&question.hint).chain(&question.note).flat_map(numbers_in).collect());
    }
    for (_, variable) in codebook.iter().filter(|(_, variable)| is_about(&variable.name)) {
        add(numbers_in(&variable.label));
        add(variable.part.iter().flat_map(numbers_in).collect());
        add(knowledge::numbers_of(&variable.domain));
        add(knowledge::labels_of(&variable.domain).flat_map(numbers_in).collect());
    }
    add(instrument.results.phrases.values().flat_map(numbers_in).collect());
    // The columns of a file name what they are about: a question may be called `q7`.
    for name in of.into_iter().flatten().flat_map(|line| [&line.variable, &line.by, &line.group, &line.answer]) {
        add(number::numbers(name).into_iter().flatten().collect());
    }
    // The limits of a score's bands, and what is said of how a variable is computed.
    for derived in instrument.derived.iter().filter(|derived| is_about(&derived.name)) {
        add(derived.note.iter().flat_map(numbers_in).collect());
        if let Rule::Sum { bands, .. } | Rule::Latest { bands, .. } = &derived.rule {
            add(bands.iter().map(|band| band.to).collect());
        }
        // From which difference on a change counts, to as many digits as it is written with, and what that follows from.
        if let Rule::Change { counts, reliability, .. } = &derived.rule {
            let known = reliability.iter().flat_map(|of| [of.coefficient, of.standard_deviation]).chain([*counts]);
            add(known.flat_map(|number| [1.0, 10.0, 100.0].map(|unit| (number * unit).round() / unit)).collect());
        }
    }
    // What is followed over waves is named by its label and by its waves, however the file names it.
    for course in instrument.results.followed.iter().flat_map(|followed| &followed.courses) {
        let said = |line: &Line| course.variables.iter().any(|(id, _)| codebook.get(*id).name == line.variable);
        if of.is_none_or(|lines| lines.iter().any(said)) {
            add(numbers_in(&course.label));
            add(course.variables.iter().filter_map(|(_, label)| label.as_ref()).flat_map(numbers_in).collect());
        }
    }
    // What a text about all figures says of the rules.
    if of.is_none() {
        add([instrument.privacy.min_count, instrument.privacy.min_base, 30, 100].map(f64::from).into());
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_part_of_a_label_only_among_its_other_lines() {
        let labels = Labels(BTreeSet::from([words("Evening, from 15–23"), words("Day")]));
        let broken =
            |texts: &[&str]| labels.broken_in(&texts.iter().map(|text| (*text).to_string()).collect::<Vec<_>>());
        assert_eq!(broken(&["Evening,", "from", "15–23", "15–23"]), [true, true, true, false]);
        assert_eq!(broken(&["from", "15–23", "Day"]), [false, false, false]);
        assert_eq!(broken(&["Evening,", "15–23", "from"]), [false, false, false]);
        assert_eq!(broken(&["D", "a", "15–23"]), [false, false, false]);
        assert_eq!(broken(&["D", "ay", "15–23"]), [true, true, false], "between letters");
    }
}
