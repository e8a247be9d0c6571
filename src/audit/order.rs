//! The order of rows as a side channel: where answers stand by size, a hidden one between two published ones is between
//! them in size.

use std::collections::BTreeMap;

use super::cells;
use super::claim::Said;
use super::read::csv::Line;
use crate::model::codebook::{Codebook, Domain};
use crate::model::instrument::Instrument;

/// One answer where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    /// Its place in the questionnaire.
    pub asked: usize,
    /// 0 for most; "other", then "none of these", stand last whatever their size.
    pub last: u8,
    /// The least that its count can be; nothing where it is hidden.
    pub least: Option<u32>,
    /// Whether only its ends are published.
    pub is_range: bool,
}

/// Whether the order says something of a hidden answer's size. The questionnaire's order says nothing; else the hidden
/// ones must stand after the published ones, in the questionnaire's order, and where there are ranges, those and the published numbers
/// by their lower ends, equal ones in the questionnaire's order.
pub fn tells(answers: &[Standing]) -> bool {
    // Two answers of the same label are found as one: nobody can tell them apart either.
    let as_asked = |answers: &[Standing]| answers.windows(2).all(|pair| pair[0].asked <= pair[1].asked);
    if as_asked(answers) {
        return false;
    }
    let mut by_last: BTreeMap<u8, Vec<Standing>> = BTreeMap::new();
    answers.iter().for_each(|answer| by_last.entry(answer.last).or_default().push(*answer));
    by_last.values().any(|answers| {
        let hidden: Vec<Standing> = answers.iter().copied().filter(|answer| answer.least.is_none()).collect();
        let first = answers.iter().position(|answer| answer.least.is_none()).unwrap_or(answers.len());
        let by_size = |pair: &[Standing]| {
            pair[0].least > pair[1].least || (pair[0].least == pair[1].least && pair[0].asked <= pair[1].asked)
        };
        let has_ranges = answers.iter().any(|answer| answer.is_range);
        !as_asked(&hidden)
            || answers.iter().skip(first).any(|answer| answer.least.is_some())
            || (has_ranges && !answers[..first].windows(2).all(by_size))
    })
}

/// What an order tells, in a figure's CSV file or in a table made of it.
pub fn telling(
    headings: Option<&[String]>,
    lines: &[Line],
    instrument: &Instrument,
    codebook: &Codebook,
) -> Option<String> {
    let of_all: Vec<&Line> = lines.iter().filter(|line| line.group == "all").collect();
    let rows: Vec<&Line> = match headings {
        None => of_all,
        Some(headings) => {
            // "Food · North" is a row of a group, whatever answer may be called so.
            let groups = |heading: &&String| {
                let group = heading.rsplit_once('·').map(|(_, group)| cells::key(group));
                group.is_none_or(|group| !lines.iter().any(|line| line.groups.contains(&group)))
            };
            let headings = headings.iter().filter(groups);
            let named: Vec<Vec<&Line>> = headings.map(|heading| cells::named(heading, &of_all)).collect();
            // Where two answers have one name nobody can tell which of them stands where.
            let is_one = |lines: &&Vec<&Line>| {
                lines.windows(2).all(|two| two[0].answer == two[1].answer && two[0].variable == two[1].variable)
            };
            if !named.iter().all(|lines| is_one(&lines)) {
                return None;
            }
            named.into_iter().filter_map(|lines| lines.first().copied()).collect()
        }
    };
    let mut questions: BTreeMap<&str, Vec<Standing>> = BTreeMap::new();
    for line in rows {
        if let Some(placed) = placed(line, instrument, codebook) {
            // A tick is one answer of its question.
            let question = line.variable.split('/').next().unwrap_or_default();
            questions.entry(question).or_default().push(placed);
        }
    }
    let question = questions.iter().find(|(_, answers)| tells(answers))?.0;
    Some(format!("the order of the answers to {question} tells the size of a hidden one"))
}

fn placed(line: &Line, instrument: &Instrument, codebook: &Codebook) -> Option<Standing> {
    let id = codebook.find(&line.variable)?;
    let (asked, name) = match &codebook.get(id).domain {
        Domain::Category { categories, .. } => {
            (categories.iter().position(|category| category.name == line.answer)?, line.answer.as_str())
        }
        Domain::Tick => (id.0 as usize, line.variable.split_once('/')?.1),
        Domain::Rank { .. } | Domain::Number { .. } | Domain::Date { .. } | Domain::Text => return None,
    };
    let question = instrument.question(line.variable.split('/').next()?);
    let choices = question.map_or(&[][..], |question| question.control.listed());
    let last = match choices.iter().find(|choice| choice.name == name) {
        Some(choice) if choice.exclusive => 2,
        Some(choice) if choice.other.is_some() => 1,
        _ => 0,
    };
    Some(Standing {
        asked,
        last,
        least: line.said.ends().map(|ends| ends.0),
        is_range: matches!(line.said, Said::Between(..)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tells_of(answers: &[(usize, u8, bool)]) -> bool {
        tells(
            &answers
                .iter()
                .map(|(asked, last, hidden)| Standing {
                    asked: *asked,
                    last: *last,
                    least: (!hidden).then_some(7),
                    is_range: false,
                })
                .collect::<Vec<_>>(),
        )
    }

    #[test]
    fn a_hidden_answer_between_published_ones_tells_its_size() {
        assert!(!tells_of(&[(0, 0, false), (1, 0, true), (2, 0, false)]), "as in the questionnaire");
        assert!(tells_of(&[(2, 0, false), (1, 0, true), (0, 0, false)]), "by size, with the hidden one in its place");
        assert!(!tells_of(&[(2, 0, false), (0, 0, false), (1, 0, true)]), "after those that are shown");
        assert!(tells_of(&[(3, 0, false), (2, 0, true), (1, 0, true)]), "the hidden ones by size");
        assert!(!tells_of(&[(2, 0, false), (1, 0, true), (0, 1, false)]), "“other” stands last");
    }

    #[test]
    fn a_range_stands_where_its_lower_end_does() {
        let placed = |answers: &[(usize, u32, bool)]| -> bool {
            let placed = |(asked, least, is_range): &(usize, u32, bool)| Standing {
                asked: *asked,
                last: 0,
                least: Some(*least),
                is_range: *is_range,
            };
            tells(&answers.iter().map(placed).collect::<Vec<_>>())
        };
        assert!(!placed(&[(1, 20, false), (0, 10, true), (2, 7, false)]));
        assert!(
            placed(&[(0, 10, true), (2, 9, false), (1, 12, false)]),
            "before one whose number is over its lower end"
        );
        assert!(placed(&[(1, 20, false), (2, 7, false), (0, 10, true)]), "after a smaller one");
        assert!(placed(&[(2, 10, true), (0, 10, true), (1, 4, false)]), "two of the same ends, the larger first");
        assert!(!placed(&[(0, 10, true), (1, 20, false), (2, 7, false)]), "as in the questionnaire");
    }
}
