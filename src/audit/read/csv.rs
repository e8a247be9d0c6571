//! The CSV behind a figure, number by number.

use std::collections::{BTreeMap, BTreeSet};

use crate::audit::claim::{Claim, Group, Property, Said};
use crate::audit::knowledge::Knowledge;

/// One row, by what people call it: to find the same numbers on a page.
#[derive(Clone, Debug)]
pub struct Line {
    /// The labels of its variable, answer and group in every language, bare ([`crate::audit::cells::key`]).
    pub labels: BTreeSet<String>,
    /// Those of its answer alone, and its name.
    pub answers: BTreeSet<String>,
    pub answer: String,
    pub variable: String,
    pub group: String,
    pub said: Said,
}

/// The rows of a figure's CSV by their labels. Empty where it is no CSV.
pub fn lines(text: &str) -> Vec<Line> {
    let mut reader = ::csv::Reader::from_reader(text.as_bytes());
    let Ok(header) = reader.headers().cloned() else { return vec![] };
    let mut lines = vec![];
    for record in reader.records().flatten() {
        let labels = |kinds: &[&str]| -> BTreeSet<String> {
            let columns = header
                .iter()
                .zip(&record)
                .filter(|(name, field)| !field.is_empty() && kinds.iter().any(|kind| name.starts_with(kind)));
            columns.map(|(_, label)| crate::audit::cells::key(label)).collect()
        };
        let field = |name: &str| header.iter().zip(&record).find(|(n, _)| *n == name).map_or("", |(_, field)| field);
        let Some(said) = said(field("count")) else { continue };
        lines.push(Line {
            labels: labels(&["variable_", "answer_", "group_"]),
            answers: labels(&["answer_"]),
            answer: field("answer").to_string(),
            variable: field("variable").to_string(),
            group: field("group").to_string(),
            said,
        });
    }
    lines
}

/// Every number and mark of a figure's CSV as a claim; what cannot be understood is named, because an auditor who skips
/// what it does not understand has not audited.
pub fn claims(path: &str, text: &str, knowledge: &Knowledge) -> Result<Vec<Claim>, String> {
    let mut reader = ::csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().map_err(|_| format!("{path}: this is no CSV"))?.clone();
    let column = |name: &str| {
        header.iter().position(|field| field == name).ok_or(format!("{path}: there is no column `{name}`"))
    };
    let (variable, answer, by) = (column("variable")?, column("answer")?, column("by")?);
    let (group, count, percent) = (column("group")?, column("count")?, column("percent")?);
    let mut rows = Vec::new();
    for (number, record) in (2..).zip(reader.records()) {
        let record = record.map_err(|_| format!("{path}:{number}: this is no CSV row"))?;
        let field = |at: usize| record.get(at).unwrap_or_default().to_string();
        let about = about(&field(variable), &field(answer), &field(by), &field(group), knowledge)
            .ok_or(format!("{path}:{number}: this row is about nothing that the questionnaire has"))?;
        let said = said(&field(count)).ok_or(format!("{path}:{number}: this is neither a count nor a mark"))?;
        rows.push(Row {
            line: (field(variable).split('/').next().unwrap_or_default().to_string(), field(group)),
            is_base: field(answer) == "answered",
            percent: field(percent).parse().ok(),
            claim: Claim { place: format!("{path}:{number}"), group: about, said },
        });
    }
    Ok(with_percentages(rows))
}

struct Row {
    /// Which base its percentage is of: the question and the group.
    line: (String, String),
    is_base: bool,
    percent: Option<f64>,
    claim: Claim,
}

/// A percentage stands for a range of counts, given its base: half a unit of its last digit each way.
fn with_percentages(rows: Vec<Row>) -> Vec<Claim> {
    let bases: BTreeMap<(String, String), f64> = rows
        .iter()
        .filter(|row| row.is_base)
        .filter_map(|row| match row.claim.said {
            Said::Exactly(base) => Some((row.line.clone(), f64::from(base))),
            _ => None,
        })
        .collect();
    let mut claims = Vec::new();
    for row in rows {
        if let (Some(percent), Some(base)) = (row.percent, bases.get(&row.line)) {
            let half = 0.05;
            let said = Said::Between((percent - half) / 100.0 * base, (percent + half) / 100.0 * base);
            // A count that is published says more than its percentage.
            if row.claim.said == Said::Hidden {
                claims.push(Claim { said, ..row.claim.clone() });
            }
        }
        claims.push(row.claim);
    }
    claims
}

fn said(count: &str) -> Option<Said> {
    match count {
        "[c]" => Some(Said::Hidden),
        count => count.parse().ok().map(Said::Exactly),
    }
}

/// Whom a row is about.
fn about(variable: &str, answer: &str, by: &str, group: &str, knowledge: &Knowledge) -> Option<Group> {
    let without = || Knowledge::WITHOUT_ANSWER.map(String::from).into();
    let mut properties = Vec::new();
    if !by.is_empty() && group != "all" {
        let known = knowledge.answers.get(by)?;
        let answers: BTreeSet<String> = match group {
            "no_answer" => without(),
            group => known.iter().filter(|answer| *answer == group).cloned().collect(),
        };
        properties.push(Property { variable: by.into(), answers });
    }
    let known = knowledge.answers.get(variable)?;
    let answers: Option<BTreeSet<String>> = match answer {
        "total" => None,
        "answered" => {
            let without: BTreeSet<String> = without();
            Some(known.iter().filter(|answer| !without.contains(*answer)).cloned().collect())
        }
        answer if known.iter().any(|there| there == answer) => Some([answer.to_string()].into()),
        // A tick's row is named after its choice.
        _ if variable.contains('/') => Some(["yes".to_string()].into()),
        _ => return None,
    };
    properties.extend(answers.map(|answers| Property { variable: variable.into(), answers }));
    properties.iter().all(|property| !property.answers.is_empty()).then_some(Group(properties))
}
