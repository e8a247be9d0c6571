//! Remembers what was published before (`private/<survey>/ledger.json`), so that the difference between two editions is
//! protected too.
//!
//! The ledger holds the true counts of every edition's tables, also of the cells that were hidden: only so can it be
//! proven that a new number does not uncover an old one. It is as private as the answers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::edition::{Edition, Issued};
use super::published::{Described, Measure, Range, WeightedShare};
use super::report::category;
use crate::analysis::table::{Count, CrossTab};
use crate::analysis::tabulate::{categories, column_keys, row_keys};
use crate::locale::number::in_last_digit;
use crate::model::codebook::{Codebook, VariableId};
use crate::model::instrument::{Instrument, Rule};
use crate::model::table::{ColumnKey, RowKey, TableSpec};
use crate::model::waves::Among;
use crate::private::Key;

/// All editions of a survey, the oldest first.
#[derive(Default)]
pub struct Ledger {
    records: Vec<Record>,
    editions: Vec<Edition>,
    /// The fingerprint of the key by which the last edition was drawn.
    key: Option<String>,
    /// Numbers (from 1) of editions of another version of the questionnaire, whose tables are those of today all the same.
    pub other_versions: Vec<usize>,
}

/// Why a ledger cannot be used. Nothing may be published then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// It is no ledger: cut off, or changed by hand.
    Unreadable,
    /// A later version of the program wrote it, in a layout that this one does not know.
    Newer,
    /// An edition has a table that the questionnaire of today does not make: the name of the variable
    /// that is gone, or has other answers or another rule.
    Changed {
        /// The edition's number.
        edition: usize,
        /// The variable's name.
        variable: String,
    },
    /// Its last edition was drawn by another key than the site's.
    OtherKey,
}

/// What an edition is compared with: the questionnaire's version and what its variables mean.
pub struct Shape<'a> {
    codebook: &'a Codebook,
    version: &'a str,
    rules: BTreeMap<String, String>,
}

/// An edition as it is kept: tables by the names of their variables.
#[derive(Clone, Serialize, Deserialize)]
struct Record {
    version: String,
    /// How each computed variable was computed.
    rules: BTreeMap<String, String>,
    tables: Vec<TableRecord>,
}

#[derive(Clone, Serialize, Deserialize)]
struct TableRecord {
    rows: String,
    answers: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    groups: Vec<String>,
    /// Row by row, in the order of the codebook.
    counts: Vec<u32>,
    /// For each count, 1 if it was published.
    published: Vec<u8>,
    /// What was said of hidden cells: their places among the counts, and the least and the most.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    ranges: Vec<(usize, u32, u32)>,
    /// The means that were printed: the place of the column, the mean in units of its last digit, and its digits.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    means: Vec<(usize, i64, u8)>,
    /// The standard deviations that were printed beside them, in the same way.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    deviations: Vec<(usize, i64, u8)>,
    /// The medians that were printed beside them, each as the ends of the class that it lies in: a value twice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    medians: Vec<(usize, MeasureRecord, MeasureRecord)>,
    /// The weighted shares that were printed: the place of the column, their digits, and each share with its interval in units of the last digit.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    weighted: Vec<(usize, u8, Vec<WeightedRecord>)>,
    /// The whole table was left out.
    closed: bool,
}

type WeightedRecord = (i64, Option<(i64, i64)>);

/// A number in units of its last digit, and its digits.
type MeasureRecord = (i64, u8);

#[derive(Serialize, Deserialize)]
struct File {
    /// The layout of the file. Files of before layouts were numbered have none, and are of the first.
    #[serde(default = "first_format")]
    format: u32,
    about: String,
    /// By which key the last edition was drawn: its fingerprint. None before there were keys.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    editions: Vec<Record>,
}

/// The layout that is written; raised when an older program would read it wrong.
const FORMAT: u32 = 5;

fn first_format() -> u32 {
    1
}

const ABOUT: &str = "What was published of this survey, with the true counts behind it. Written by canvass, for you alone: \
    keep it as safe as the answers, and do not lose it. Without it a later build cannot protect the difference.";

impl<'a> Shape<'a> {
    /// The shape that the questionnaire of today gives its tables.
    pub fn of(instrument: &'a Instrument, codebook: &'a Codebook) -> Shape<'a> {
        let rules = instrument.derived.iter().map(|derived| (derived.name.clone(), rule(&derived.rule, codebook)));
        Shape { codebook, version: &instrument.version, rules: rules.collect() }
    }

    /// The variable of another questionnaire that has this one's name, its answers and its rule.
    pub fn counterpart(&self, id: VariableId, other: &Shape) -> Option<VariableId> {
        let name = &self.codebook.get(id).name;
        let there = other.codebook.find(name)?;
        let same = answers(id, self.codebook) == answers(there, other.codebook)
            && self.rules.get(name) == other.rules.get(name);
        same.then_some(there)
    }

    #[cfg(test)]
    pub(super) fn plain(version: &'a str, codebook: &'a Codebook) -> Shape<'a> {
        Shape { codebook, version, rules: BTreeMap::new() }
    }
}

impl Ledger {
    /// Reads a ledger.
    ///
    /// # Errors
    /// It is no ledger, an edition's tables are not those of the questionnaire of today, or it was drawn by another key.
    pub fn read(bytes: &[u8], shape: &Shape, key: &Key) -> Result<Ledger, Misfit> {
        /// What every layout has, so that one of the future is told apart from a broken file.
        #[derive(Deserialize)]
        struct Layout {
            #[serde(default = "first_format")]
            format: u32,
        }
        let Layout { format } = serde_json::from_slice(bytes).map_err(|_| Misfit::Unreadable)?;
        if format > FORMAT {
            return Err(Misfit::Newer);
        }
        let File { editions: records, key: drawn_by, .. } =
            serde_json::from_slice(bytes).map_err(|_| Misfit::Unreadable)?;
        if drawn_by.as_ref().is_some_and(|drawn_by| *drawn_by != key.fingerprint()) {
            return Err(Misfit::OtherKey);
        }
        let mut ledger = Ledger { key: Some(key.fingerprint()), ..Ledger::default() };
        for (number, record) in (1..).zip(records) {
            ledger.editions.push(record.edition(number, shape)?);
            if record.version != shape.version {
                ledger.other_versions.push(number);
            }
            ledger.records.push(record);
        }
        Ok(ledger)
    }

    /// The ledger of a survey of which nothing was published yet.
    pub fn new(key: &Key) -> Ledger {
        Ledger { key: Some(key.fingerprint()), ..Ledger::default() }
    }

    /// What was published before, the oldest first.
    pub fn editions(&self) -> &[Edition] {
        &self.editions
    }

    /// The ledger's file with one more edition.
    pub fn with(&self, edition: &Edition, shape: &Shape) -> String {
        let editions = self.records.iter().cloned().chain([Record::of(edition, shape)]).collect();
        let file = File { format: FORMAT, about: ABOUT.into(), key: self.key.clone(), editions };
        let text = serde_json::to_string(&file).unwrap_or_default();
        // A line for each table: two editions can be compared by eye, and by any tool.
        text.replace("{\"rows\"", "\n{\"rows\"").replace("{\"version\"", "\n{\"version\"") + "\n"
    }
}

impl Record {
    fn of(edition: &Edition, shape: &Shape) -> Record {
        let name = |id| shape.codebook.get(id).name.clone();
        let weighted = |(at, shares): (usize, &Option<Vec<WeightedShare>>)| {
            let shares = shares.as_ref()?;
            let digits = shares.first()?.digits;
            Some((at, digits, shares.iter().map(|share| (share.share, share.interval)).collect()))
        };
        let table = |Issued { counts, published, ranges, means, weighted: shares, closed }: &Issued| TableRecord {
            weighted: shares.iter().enumerate().filter_map(weighted).collect(),
            rows: name(counts.spec.rows),
            answers: answers(counts.spec.rows, shape.codebook),
            by: counts.spec.by.map(name),
            groups: counts.spec.by.map_or(vec![], |by| answers(by, shape.codebook)),
            counts: counts.cells.iter().map(|count| count.0).collect(),
            published: published.iter().map(|published| u8::from(*published)).collect(),
            ranges: (0..).zip(ranges).filter_map(|(at, range)| range.map(|(low, high)| (at, low, high))).collect(),
            means: of_columns(means, |described| Some(described.mean)),
            deviations: of_columns(means, |described| described.deviation),
            medians: (0..)
                .zip(means)
                .filter_map(|(at, described)| {
                    let Range { low, high } = described.as_ref()?.median?;
                    Some((at, record_of(low), record_of(high)))
                })
                .collect(),
            closed: *closed,
        };
        let used: Vec<String> = edition.variables().map(name).collect();
        let rules = shape.rules.iter().filter(|(variable, _)| used.contains(variable));
        Record {
            version: shape.version.into(),
            rules: rules.map(|(variable, rule)| (variable.clone(), rule.clone())).collect(),
            tables: edition.tables.iter().map(table).collect(),
        }
    }

    /// The variable of today that a name of the file stands for, where it has the answers and the rule that it had then. Here, and
    /// here only, a name that the ledger holds is looked up.
    fn variable(&self, name: &str, then: &[String], shape: &Shape) -> Option<VariableId> {
        let id = shape.codebook.find(name)?;
        (answers(id, shape.codebook) == then && self.rules.get(name) == shape.rules.get(name)).then_some(id)
    }

    /// The edition, the `number`th of its ledger, as far as the questionnaire of today makes the same tables.
    fn edition(&self, number: usize, shape: &Shape) -> Result<Edition, Misfit> {
        let same = |name: &String, then: &[String]| {
            let changed = || Misfit::Changed { edition: number, variable: name.clone() };
            self.variable(name, then, shape).ok_or_else(changed)
        };
        let mut edition = Edition { tables: vec![] };
        for table in &self.tables {
            let rows = same(&table.rows, &table.answers)?;
            let by = table.by.as_ref().map(|by| same(by, &table.groups)).transpose()?;
            let keys = row_keys(&shape.codebook.get(rows).domain);
            let columns = by.map_or(vec![ColumnKey::All], |by| column_keys(&shape.codebook.get(by).domain));
            if table.counts.len() != keys.len() * columns.len() || table.published.len() != table.counts.len() {
                return Err(Misfit::Unreadable);
            }
            let cells = table.counts.iter().map(|count| Count(*count)).collect();
            let counts = CrossTab { spec: TableSpec { rows, by }, rows: keys, columns, cells };
            let published = table.published.iter().map(|published| *published != 0).collect();
            let mut ranges = vec![None; counts.cells.len()];
            for (at, low, high) in &table.ranges {
                *ranges.get_mut(*at).ok_or(Misfit::Unreadable)? = Some((*low, *high));
            }
            let mut means = vec![None; counts.columns.len()];
            for (at, said, digits) in &table.means {
                *means.get_mut(*at).ok_or(Misfit::Unreadable)? = Some(Described::alone(measure_of((*said, *digits))));
            }
            for (at, said, digits) in &table.deviations {
                of_column(&mut means, *at)?.deviation = Some(measure_of((*said, *digits)));
            }
            for (at, low, high) in &table.medians {
                of_column(&mut means, *at)?.median = Some(Range { low: measure_of(*low), high: measure_of(*high) });
            }
            let answers = counts.rows.iter().filter(|row| matches!(row, RowKey::Category(_))).count();
            let mut weighted = vec![None; counts.columns.len()];
            for (at, digits, shares) in &table.weighted {
                let share = |(share, interval): &WeightedRecord| WeightedShare {
                    share: *share,
                    interval: *interval,
                    digits: *digits,
                };
                let shares: Vec<WeightedShare> = shares.iter().map(share).collect();
                if shares.len() != answers {
                    return Err(Misfit::Unreadable);
                }
                *weighted.get_mut(*at).ok_or(Misfit::Unreadable)? = Some(shares);
            }
            edition.tables.push(Issued { counts, published, ranges, means, weighted, closed: table.closed });
        }
        Ok(edition)
    }
}

fn record_of(measure: Measure) -> MeasureRecord {
    (in_last_digit(measure.value, measure.digits), measure.digits)
}

fn measure_of((said, digits): MeasureRecord) -> Measure {
    Measure { value: said as f64 / 10_f64.powi(i32::from(digits)), digits }
}

/// The mean of a column, beside which something stands.
fn of_column(means: &mut [Option<Described>], at: usize) -> Result<&mut Described, Misfit> {
    means.get_mut(at).and_then(Option::as_mut).ok_or(Misfit::Unreadable)
}

/// One number of each column that has it, with the place of the column.
fn of_columns(means: &[Option<Described>], number: impl Fn(&Described) -> Option<Measure>) -> Vec<(usize, i64, u8)> {
    let numbers = means.iter().enumerate().filter_map(|(at, described)| Some((at, number(described.as_ref()?)?)));
    let record = |(at, measure)| {
        let (said, digits) = record_of(measure);
        (at, said, digits)
    };
    numbers.map(record).collect()
}

/// The names of a variable's categories.
fn answers(id: VariableId, codebook: &Codebook) -> Vec<String> {
    (0..categories(&codebook.get(id).domain)).map(|code| category(id, code, codebook)).collect()
}

/// A rule as text, the same for the same rule. Labels may change; what is counted may not.
fn rule(rule: &Rule, codebook: &Codebook) -> String {
    let name = |id: &VariableId| codebook.get(*id).name.clone();
    match rule {
        Rule::Recode { from, groups } => {
            let choices =
                |choices: &[u8]| choices.iter().map(|code| category(*from, *code, codebook)).collect::<Vec<_>>();
            let groups = groups.iter().map(|group| format!("{}: {}", group.name, choices(&group.choices).join(", ")));
            format!("{}; {}", name(from), groups.collect::<Vec<_>>().join("; "))
        }
        Rule::Sum { items, times, require_items, bands, change_that_counts: _, reliability: _ } => {
            let bands = bands.iter().map(|band| format!("{} to {}", band.name, band.to));
            format!(
                "{} times {times} of {require_items}; {}",
                items.iter().map(name).collect::<Vec<_>>().join(" + "),
                bands.collect::<Vec<_>>().join("; ")
            )
        }
        Rule::Dated { of, least, bands } => {
            let bands: Vec<String> = bands.iter().map(|band| format!("{} to {}", band.name, band.to)).collect();
            let from: Vec<String> = of.sources().iter().map(name).collect();
            format!("{} from {least}; {}", from.join(", "), bands.join("; "))
        }
        Rule::Latest { of, among, bands } => {
            let bands = bands.iter().map(|band| format!("{} to {}", band.name, band.to));
            let with = match among {
                Among::Everybody | Among::With(_) => "with",
                Among::Without(_) => "without",
            };
            format!(
                "last of {} {with} {}; {}",
                of.iter().map(name).collect::<Vec<_>>().join(", "),
                among.variables().iter().map(name).collect::<Vec<_>>().join(", "),
                bands.collect::<Vec<_>>().join("; ")
            )
        }
        Rule::Change { from, to, counts, better, reliability: _, words: _ } => {
            let to: Vec<String> = to.iter().map(name).collect();
            format!("{} to last of {}; from {counts}, {better:?}", name(from), to.join(", "))
        }
    }
}
