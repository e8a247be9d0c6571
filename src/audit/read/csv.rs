//! The CSV behind a figure, number by number.

use std::collections::{BTreeMap, BTreeSet};

use super::number::{Rounded, rounded};
use crate::audit::claim::{Claim, Group, Kind, Property, Published, Ratio, Said};
use crate::audit::knowledge::Knowledge;
use crate::audit::means::Mean;
use crate::audit::share::Weighted;

/// One row, by what people call it: to find the same numbers on a page.
#[derive(Clone, Debug)]
pub struct Line {
    /// The labels of its variable, answer and group in every language, bare ([`crate::audit::cells::key`]).
    pub labels: BTreeSet<String>,
    /// Those of its answer alone, and its name.
    pub answers: BTreeSet<String>,
    /// Those of its variable.
    pub variables: BTreeSet<String>,
    /// Those of its group.
    pub groups: BTreeSet<String>,
    /// All of them as they are written.
    pub written: Vec<String>,
    /// The answer's name in the file; `answered`, `skipped`, `total` and the like where it is no choice.
    pub answer: String,
    /// The variable's name.
    pub variable: String,
    /// The variable that it is broken down by; empty of all respondents.
    pub by: String,
    /// The group's name; `all` of all respondents.
    pub group: String,
    /// Its count, or the mark in its place.
    pub said: Said,
    /// The mean of what is measured of these people.
    pub mean: Option<Mean>,
    /// The standard deviation of that.
    pub deviation: Option<Rounded>,
    /// The median of that, or the class that it lies in.
    pub median: Option<Mean>,
    /// The weighted share of its answer.
    pub weighted: Option<Weighted>,
    /// The weighted mean of the answers' scores.
    pub weighted_mean: Option<Mean>,
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
        let is_label = |name: &&str| ["variable_", "answer_", "group_"].iter().any(|kind| name.starts_with(kind));
        let written = header.iter().zip(&record).filter(|(name, _)| is_label(name)).map(|(_, label)| label.to_string());
        let field = |name: &str| header.iter().zip(&record).find(|(n, _)| *n == name).map_or("", |(_, field)| field);
        let Some(said) = said(field("count"), field("low"), field("high")) else { continue };
        lines.push(Line {
            labels: labels(&["variable_", "answer_", "group_"]),
            answers: labels(&["answer_"]),
            variables: labels(&["variable_"]),
            groups: labels(&["group_"]),
            written: written.collect(),
            answer: field("answer").to_string(),
            variable: field("variable").to_string(),
            by: field("by").to_string(),
            group: field("group").to_string(),
            said,
            mean: mean(field("mean"), field("mean_low"), field("mean_high")),
            deviation: percentage(field(DEVIATION)),
            median: mean(field(MEDIAN[0]), field(MEDIAN[1]), field(MEDIAN[2])),
            weighted: weighted(["weighted", "weighted_low", "weighted_high"].map(field)).flatten(),
            weighted_mean: mean(field(WEIGHTED_MEAN[0]), field(WEIGHTED_MEAN[1]), field(WEIGHTED_MEAN[2])),
        });
    }
    lines
}

/// Every number and mark of a figure's CSV as a claim; what cannot be understood is named, because an auditor who skips
/// what it does not understand has not audited.
pub fn claims(path: &str, text: &str, knowledge: &Knowledge) -> Result<Published, String> {
    let mut reader = ::csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().map_err(|_| format!("{path}: this is no CSV"))?.clone();
    let column = |name: &str| {
        header.iter().position(|field| field == name).ok_or(format!("{path}: there is no column `{name}`"))
    };
    let (variable, answer, by) = (column("variable")?, column("answer")?, column("by")?);
    let (group, count, percent) = (column("group")?, column("count")?, column("percent")?);
    let of_labels = ["variable_", "answer_", "group_"];
    // Earlier editions had no ranges.
    let (low, high) = (column("low").ok(), column("high").ok());
    let measured = ["mean", "mean_low", "mean_high"].map(|name| column(name).ok());
    let of_numbers = ["variable", "answer", "by", "group", "count", "low", "high", "percent"];
    let of_numbers =
        [of_numbers.as_slice(), &["mean", "mean_low", "mean_high"], &[DEVIATION], &MEDIAN, &WEIGHTED, &WEIGHTED_MEAN]
            .concat();
    let beside = [DEVIATION, MEDIAN[0], MEDIAN[1], MEDIAN[2]].map(|name| column(name).ok());
    let shares = WEIGHTED.map(|name| column(name).ok());
    let means_by_weight = WEIGHTED_MEAN.map(|name| column(name).ok());
    let is_known = |name: &&str| of_numbers.contains(name) || of_labels.iter().any(|kind| name.starts_with(kind));
    if let Some(unknown) = header.iter().find(|name| !is_known(name)) {
        return Err(format!("{path}: nobody knows what the column `{unknown}` says"));
    }
    let (mut rows, mut means) = (Vec::new(), Vec::new());
    for (number, record) in (2..).zip(reader.records()) {
        let record = record.map_err(|_| format!("{path}:{number}: this is no CSV row"))?;
        let field = |at: usize| record.get(at).unwrap_or_default().to_string();
        let about = about(&field(answer), (&field(variable), &field(by), &field(group)), knowledge)
            .ok_or(format!("{path}:{number}: this row is about nothing that the questionnaire has"))?;
        let [least, most] = [low, high].map(|at| at.map_or(String::new(), field));
        let said = said(&field(count), &least, &most)
            .ok_or(format!("{path}:{number}: this is neither a count nor a range nor a mark"))?;
        let [known, least, most] = measured.map(|at| at.map_or(String::new(), field));
        if [&known, &least, &most].into_iter().any(|field| !["", "[c]", "[x]"].contains(&field.as_str())) {
            let of = (&*field(variable), &*field(by), &*field(group));
            let said = mean(&known, &least, &most).filter(|_| field(answer) == "answered");
            let ratio = said.and_then(|mean| ratio(path, mean, of, knowledge));
            means.push(ratio.ok_or(format!("{path}:{number}: a mean of nothing that is measured"))?);
        }
        let beside = beside.map(|at| at.map_or(String::new(), field));
        if beside.iter().any(|field| !["", "[c]", "[x]"].contains(&field.as_str())) {
            let people = match (said, &*field(answer)) {
                (Said::Exactly(people), "answered") => Some(people),
                _ => None,
            };
            let mean = mean(&known, &least, &most).filter(|mean| !mean.is_range);
            let about = means.last().zip(people.zip(mean));
            let more =
                about.and_then(|(ratio, known)| beside_mean(ratio, known, beside.each_ref().map(String::as_str)));
            means.extend(
                more.ok_or(format!("{path}:{number}: a standard deviation or median of nothing that has a mean"))?,
            );
        }
        let shares = shares.map(|at| at.map_or(String::new(), field));
        weighted(shares.each_ref().map(String::as_str))
            .ok_or(format!("{path}:{number}: this is neither a weighted share nor a mark"))?;
        let [known, least, most] = means_by_weight.map(|at| at.map_or(String::new(), field));
        let is_mark =
            [&known, &least, &most].into_iter().all(|field| ["", "[c]", "[x]", "[z]"].contains(&field.as_str()));
        if !is_mark && (field(answer) != "answered" || mean(&known, &least, &most).is_none()) {
            return Err(format!("{path}:{number}: this is no weighted mean"));
        }
        rows.push(Row {
            line: (field(variable), field(group)),
            is_base: field(answer) == "answered",
            percent: percentage(&field(percent)),
            claim: Claim { place: format!("{path}:{number}"), group: about, said },
        });
    }
    let mut published = with_percentages(rows);
    published.ratios.extend(means);
    Ok(published)
}

/// A mean of values that no table shows, in a distribution.
fn ratio(path: &str, mean: Mean, (variable, by, group): Distribution, knowledge: &Knowledge) -> Option<Ratio> {
    let values = knowledge.measured.get(variable)?;
    let of = |answer: &str| about(answer, (values, by, group), knowledge);
    let over = knowledge.scores.get(values)?.iter().map(|(value, score)| Some((of(value)?, *score)));
    Some(Ratio {
        place: format!("{path}: the mean of {variable}, {group}"),
        kind: Kind::Mean,
        over: over.collect::<Option<_>>()?,
        base: of("answered")?,
        least: mean.least,
        most: mean.most,
        short: 0.0,
    })
}

/// What a standard deviation and a median beside a mean say of so many people: of the squares of how far each value lies from the mean as it is written, and
/// of how many have less, or no more. `None` where one is neither a number nor a mark.
fn beside_mean(ratio: &Ratio, (people, mean): (u32, Mean), [deviation, median @ ..]: [&str; 4]) -> Option<Vec<Ratio>> {
    let is_mark = |field: &str| ["", "[c]", "[x]"].contains(&field);
    let mut more = vec![];
    if !is_mark(deviation) {
        let Rounded { value, half } = percentage(deviation)?;
        let (centre, _) = mean.written();
        let n = f64::from(people);
        // About what is written the squares are more by as much as the mean may lie beside it.
        let squares = |deviation: f64| deviation.max(0.0).powi(2) * (n - 1.0) / n;
        let beside = (mean.most - mean.least) / 2.0;
        more.push(Ratio {
            kind: Kind::Squares,
            over: ratio.over.iter().map(|(group, value)| (group.clone(), (value - centre).powi(2))).collect(),
            least: squares(value - half),
            most: squares(value + half) + beside.powi(2),
            ..ratio.clone()
        });
    }
    if !median.iter().all(|field| is_mark(field)) {
        let (low, high) = self::mean(median[0], median[1], median[2])?.written();
        let having = |may: &dyn Fn(f64) -> bool| {
            let over = ratio.over.iter().filter(|(_, value)| may(*value));
            over.map(|(group, _)| (group.clone(), 1.0)).collect::<Vec<_>>()
        };
        let reach = |over: Vec<(Group, f64)>, least: f64, most: f64| {
            (!over.is_empty()).then(|| Ratio { kind: Kind::Median, over, least, most, ..ratio.clone() })
        };
        more.extend(reach(having(&|value| value <= high + 1e-9), 0.5, 1.0));
        more.extend(reach(having(&|value| value < low - 1e-9), 0.0, 0.5));
    }
    Some(more)
}

struct Row {
    /// Its variable and its group.
    line: (String, String),
    is_base: bool,
    percent: Option<Rounded>,
    claim: Claim,
}

/// A percentage stands for a range of counts of its base, half a unit of its last digit each way; and where the base is hidden,
/// for a range of bases.
fn with_percentages(rows: Vec<Row>) -> Published {
    let bases: BTreeMap<(String, String), Claim> =
        rows.iter().filter(|row| row.is_base).map(|row| (row.line.clone(), row.claim.clone())).collect();
    let mut published = Published::default();
    for row in rows {
        // Ticks are of those who answered their question; places in a ranking, of those who gave that choice one.
        let (variable, group) = &row.line;
        let question = variable.split('/').next().unwrap_or_default().to_string();
        let base = bases.get(&row.line).or_else(|| bases.get(&(question, group.clone())));
        if let (Some(Rounded { value, half }), Some(base)) = (row.percent, base) {
            let (least, most) = (value - half, value + half);
            match (row.claim.said, base.said) {
                // Counts that are published say more than their percentage.
                (Said::Exactly(_), Said::Exactly(_)) => {}
                (_, Said::Exactly(people)) => {
                    let of = |percent: f64| percent / 100.0 * f64::from(people);
                    published.claims.push(Claim { said: Said::Between(of(least), of(most)), ..row.claim.clone() });
                }
                _ => published.ratios.push(Ratio {
                    place: row.claim.place.clone(),
                    kind: Kind::Percentage,
                    over: vec![(row.claim.group.clone(), 100.0)],
                    base: base.group.clone(),
                    least,
                    most,
                    short: 0.0,
                }),
            }
        }
        published.claims.push(row.claim);
    }
    published
}

/// The column of standard deviations.
const DEVIATION: &str = "standard_deviation";

/// The columns of medians.
const MEDIAN: [&str; 3] = ["median", "median_low", "median_high"];

/// The columns of weighted shares.
const WEIGHTED: [&str; 3] = ["weighted", "weighted_low", "weighted_high"];

/// The columns of weighted means.
const WEIGHTED_MEAN: [&str; 3] = ["weighted_mean", "weighted_mean_low", "weighted_mean_high"];

/// A weighted share with its interval, or marks; `None` for anything else.
fn weighted([share, low, high]: [&str; 3]) -> Option<Option<Weighted>> {
    let is_mark = |field: &str| ["", "[c]", "[x]", "[z]"].contains(&field);
    match percentage(share) {
        None => (is_mark(share) && low == share && high == share).then_some(None),
        Some(known) if low == "[z]" && high == "[z]" => Some(Some(Weighted { share: known, interval: None })),
        Some(known) => Some(Some(Weighted { share: known, interval: Some((percentage(low)?, percentage(high)?)) })),
    }
}

/// `51.6`; nothing for a mark.
fn percentage(field: &str) -> Option<Rounded> {
    let is_written = field.parse::<f64>().is_ok();
    let reading = rounded(field).into_iter().next().filter(|_| is_written)?;
    reading.last().copied()
}

/// A mean with its ends: the same number three times, or a mark and a range.
fn mean(known: &str, least: &str, most: &str) -> Option<Mean> {
    let ends = || Some((signed(least)?.value, signed(most)?.value));
    match signed(known) {
        Some(Rounded { value, half }) => (known == least && known == most).then_some(Mean {
            least: value - half,
            most: value + half,
            is_range: false,
        }),
        None => ends().filter(|(least, most)| known == "[c]" && least < most).map(|(least, most)| Mean {
            least,
            most,
            is_range: true,
        }),
    }
}

/// `-0.5`; nothing for a mark.
fn signed(field: &str) -> Option<Rounded> {
    let Rounded { value, half } = percentage(field)?;
    Some(Rounded { value: if field.starts_with('-') { -value } else { value }, half })
}

/// A count with its ends: the same number three times, or a mark and a range, or three marks. The ends may be left out.
fn said(count: &str, low: &str, high: &str) -> Option<Said> {
    let number = |field: &str| field.parse::<u32>().ok();
    match (count, low, high) {
        ("[c]", "" | "[c]", "" | "[c]") => Some(Said::Hidden),
        ("[c]", low, high) => {
            let (low, high) = (number(low)?, number(high)?);
            (low < high).then(|| Said::Between(low.into(), high.into()))
        }
        (count, "", "") => number(count).map(Said::Exactly),
        (count, low, high) => (count == low && low == high).then(|| number(count))?.map(Said::Exactly),
    }
}

/// A distribution: the variable, and the group that it is of (`by`, `group`).
pub type Distribution<'l> = (&'l str, &'l str, &'l str);

/// Whom a row is about: those who gave an answer, in a distribution.
pub fn about(answer: &str, (variable, by, group): Distribution, knowledge: &Knowledge) -> Option<Group> {
    let without = || Knowledge::WITHOUT_ANSWER.map(String::from).into();
    let mut properties = Vec::new();
    // Without groups there is nobody but everybody.
    if by.is_empty() && group != "all" {
        return None;
    }
    if group != "all" {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_has_its_ends_beside_it() {
        assert_eq!(said("[c]", "20", "24"), Some(Said::Between(20.0, 24.0)));
        assert_eq!(said("22", "22", "22"), Some(Said::Exactly(22)));
        assert_eq!(said("[c]", "[c]", "[c]"), Some(Said::Hidden));
        assert_eq!([said("22", "", ""), said("[c]", "", "")], [Some(Said::Exactly(22)), Some(Said::Hidden)]);
        for wrong in [("22", "20", "24"), ("[c]", "24", "20"), ("[c]", "20", "[c]"), ("20–24", "20", "24")] {
            assert_eq!(said(wrong.0, wrong.1, wrong.2), None, "{wrong:?}");
        }
    }

    /// 45.0 % stands for 44.95 to 45.05 %: of 20 people 8.99 to 9.01, and of a hidden base nobody knows.
    #[test]
    fn a_percentage_is_a_range_of_counts_or_a_ratio() {
        let mut knowledge = Knowledge::default();
        knowledge.variable("calm", ["low", "high"].map(String::from));
        let read = |count: &str, base: &str, percent: &str| {
            let head = "variable,answer,by,group,count,percent";
            let rows = format!("calm,high,,all,{count},{percent}\ncalm,answered,,all,{base},[z]");
            claims("t.csv", &format!("{head}\n{rows}\n"), &knowledge).unwrap()
        };
        let said = |published: &Published| published.claims.iter().map(|claim| claim.said).collect::<Vec<_>>();
        let close = |range: (f64, f64), to: (f64, f64)| (range.0 - to.0).abs() < 1e-9 && (range.1 - to.1).abs() < 1e-9;
        let hidden = read("[c]", "20", "45.0");
        assert!(matches!(said(&hidden)[0], Said::Between(least, most) if close((least, most), (8.99, 9.01))));
        let whole = read("[c]", "20", "45");
        assert!(matches!(said(&whole)[0], Said::Between(least, most) if close((least, most), (8.9, 9.1))));
        let base = read("9", "[c]", "45.0");
        assert_eq!(said(&base), [Said::Exactly(9), Said::Hidden]);
        assert_eq!(base.ratios.len(), 1);
        assert!(close((base.ratios[0].least, base.ratios[0].most), (44.95, 45.05)));
        assert_eq!(read("9", "20", "45.0").ratios, []);
        // Each item of a ranking has a base of its own.
        knowledge.variable("order/tea", ["1", "2"].map(String::from));
        knowledge.variable("order/soup", ["1", "2"].map(String::from));
        let rows = "order/tea,1,,all,[c],45.0\norder/tea,answered,,all,20,[z]\norder/soup,answered,,all,40,[z]";
        let ranking =
            claims("t.csv", &format!("variable,answer,by,group,count,percent\n{rows}\n"), &knowledge).unwrap();
        assert!(matches!(said(&ranking)[0], Said::Between(least, most) if close((least, most), (8.99, 9.01))));
        assert!(claims("t.csv", "variable,answer,by,group,count,percent,average\n", &knowledge).is_err());
    }

    /// A mean stands only beside the base of something that is measured, and says the same three times, or a mark and two ends.
    #[test]
    fn a_mean_is_of_what_is_measured() {
        let mut knowledge = Knowledge::default();
        knowledge.variable("band", ["low", "high"].map(String::from));
        knowledge.variable("band value", ["0", "1000", "2000"].map(String::from));
        let scores = [("0", 0.0), ("1000", 1.0), ("2000", 2.0)].map(|(name, score)| (name.to_string(), score));
        knowledge.scores.insert("band value".into(), scores.into());
        knowledge.measured.insert("band".into(), "band value".into());
        knowledge.variable("other", ["low".to_string()]);
        let read = |variable: &str, answer: &str, mean: &str| {
            let head = "variable,answer,by,group,count,percent,mean,mean_low,mean_high";
            claims("t.csv", &format!("{head}\n{variable},{answer},,all,20,[z],{mean}\n"), &knowledge)
        };
        let ends = |mean: &str| {
            read("band", "answered", mean)
                .map(|published| published.ratios.iter().map(|ratio| (ratio.least, ratio.most)).collect::<Vec<_>>())
        };
        let close = |ends: &[(f64, f64)], to: (f64, f64)| {
            ends.len() == 1 && (ends[0].0 - to.0).abs() < 1e-9 && (ends[0].1 - to.1).abs() < 1e-9
        };
        assert!(close(&ends("1.2,1.2,1.2").unwrap(), (1.15, 1.25)));
        assert!(close(&ends("-1.2,-1.2,-1.2").unwrap(), (-1.25, -1.15)));
        assert!(close(&ends("1,1,1").unwrap(), (0.5, 1.5)));
        assert!(close(&ends("[c],0.8,1.4").unwrap(), (0.8, 1.4)));
        assert_eq!(ends("[c],[c],[c]").unwrap(), []);
        for wrong in ["1.2,1.1,1.3", "[c],1.4,0.8", "1.2,,", "some,1,2"] {
            assert!(ends(wrong).is_err(), "{wrong}");
        }
        assert!(read("band", "low", "1.2,1.2,1.2").is_err() && read("other", "answered", "1.2,1.2,1.2").is_err());
    }
}
