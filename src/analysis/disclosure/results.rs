//! Everything that may be said about a survey's answers, as numbers that keep their type until they are written down.

use std::collections::BTreeMap;

use super::Protected;
use super::published::{Described, Mark, Measure, Obstacle, Range, Value, WeightedShare};
use crate::analysis::table::{Cell, CrossTab, SiteTables};
use crate::locale::number::in_last_digit;
use crate::model::codebook::{Codebook, Domain, Origin};
use crate::model::instrument::Instrument;
use crate::model::measure;
use crate::model::policy::{FEWEST_FOR_COUNTS, Policy};
use crate::model::table::{ColumnKey, RowKey, TableSpec};
use crate::statistics::ranges::RangedCounts;
use crate::statistics::{self, Distribution};

/// All tables of a survey, protected together. Figures, sentences, pages, booklets, files and `canvass table` are made of this
/// and of nothing else.
#[derive(Clone, Debug)]
pub struct Results {
    tables: Vec<Table>,
    /// Fewer people took part than anything is counted of, which may be said.
    few: bool,
}

/// One variable, alone or by the groups of another.
#[derive(Clone, Debug)]
pub struct Table {
    spec: TableSpec,
    rows: Vec<RowKey>,
    columns: Vec<ColumnKey>,
    /// Row by row, as the rows and columns stand.
    counts: Vec<Value<u32>>,
    /// Of each column.
    middles: Vec<Middle>,
    /// Of each column, the weighted shares of its answers, as far as they are published; nothing where nobody is weighted.
    weighted: Option<Vec<Option<Vec<WeightedShare>>>>,
}

/// What the answers of one group come to.
#[derive(Clone, Copy, Debug)]
struct Middle {
    mean: Value<Measure>,
    median: Value<u8>,
    /// Of what is measured that no table shows, beside its mean.
    deviation: Value<Measure>,
    halfway: Value<Measure>,
    /// The weighted mean of the answers' scores.
    weighted: Value<Measure>,
}

impl Results {
    /// What protection has let out, and what follows from it.
    pub fn new(tables: &Protected<SiteTables<Cell>>, codebook: &Codebook, policy: &Policy) -> Results {
        let mut tables: Vec<Table> = tables.tables.iter().map(Table::new).collect();
        share_bases(&mut tables, codebook);
        for table in &mut tables {
            table.find_middles(&codebook.get(table.spec.rows).domain, policy);
        }
        Results { tables, few: false }
    }

    /// With the means that protection has let out of what is measured beside the tables; of others what follows from the tables of a
    /// score's items.
    #[must_use]
    pub fn with_means(
        mut self,
        means: &Protected<Vec<Vec<Option<Described>>>>,
        (instrument, codebook): (&Instrument, &Codebook),
    ) -> Results {
        let policy = &instrument.privacy;
        let means_of = |table: usize| means.get(table).and_then(|means| means.first()).copied().flatten();
        for (at, means) in means.iter().enumerate() {
            let Some(table) = self.tables.get(at) else { continue };
            let Some(measure) = measure::measure(instrument, codebook, table.spec.rows) else { continue };
            let mut found = vec![];
            for (mean, column) in means.iter().zip(&table.columns) {
                let base = table.count(RowKey::Base, *column);
                let few = base.known().is_some_and(|base| base < policy.min_base.max(1));
                let without = if few { Value::Marked(Mark::NotComputable(Obstacle::FewPeople)) } else { Value::HIDDEN };
                let implied = || self.implied(&measure, table, *column, (policy, codebook));
                let alone = || {
                    let of = self.tables.iter().position(|of| of.spec == TableSpec { by: None, ..table.spec });
                    means_of(of?).filter(|_| *column == ColumnKey::All)
                };
                let described = mean.or_else(alone);
                let mean = described.map(|described| Value::publish(described.mean)).or_else(implied);
                found.push((mean.unwrap_or(without), described, without));
            }
            let middles = self.tables.get_mut(at).into_iter().flat_map(|table| &mut table.middles);
            for (middle, (mean, described, without)) in middles.zip(found) {
                middle.mean = mean;
                middle.deviation = described.and_then(|of| of.deviation).map_or(without, Value::publish);
                middle.halfway = described.and_then(|of| of.median).map_or(without, |median| {
                    let Range { low, high } = median;
                    if low == high { Value::publish(low) } else { Value::between(low, high) }
                });
            }
        }
        self
    }

    /// With the weighted shares that protection has let out, of all respondents the same in every table of a variable; and the weighted means that anybody
    /// can work out from them.
    #[must_use]
    pub fn with_weighted(
        mut self,
        weighted: &Protected<Vec<Vec<Option<Vec<WeightedShare>>>>>,
        codebook: &Codebook,
    ) -> Results {
        for (table, shares) in self.tables.iter_mut().zip(&**weighted) {
            table.weighted = Some(shares.clone());
        }
        let alone: BTreeMap<_, _> = self
            .tables
            .iter()
            .filter(|table| table.spec.by.is_none())
            .filter_map(|table| Some((table.spec.rows, table.weighted.as_ref()?.first()?.clone()?)))
            .collect();
        for table in &mut self.tables {
            let all = table.columns.iter().position(|column| *column == ColumnKey::All);
            let of_all = all.and_then(|at| table.weighted.as_mut()?.get_mut(at));
            if let (Some(of_all), Some(shares)) = (of_all, alone.get(&table.spec.rows)) {
                *of_all = Some(shares.clone());
            }
            let Some(scores) = scores(&codebook.get(table.spec.rows).domain) else { continue };
            let mean = |column: &ColumnKey| table.weighted_mean(&scores, *column).unwrap_or(Value::HIDDEN);
            let means: Vec<Value<Measure>> = table.columns.iter().map(mean).collect();
            table.middles.iter_mut().zip(means).for_each(|(middle, mean)| middle.weighted = mean);
        }
        self
    }

    /// Between which ends the mean of a score lies by the tables of its items, where all of them are of the people who have the score:
    /// the sum of the items' means, times the factor. Anybody can work that out.
    fn implied(
        &self,
        measure: &measure::Measure,
        table: &Table,
        column: ColumnKey,
        (policy, codebook): (&Policy, &Codebook),
    ) -> Option<Value<Measure>> {
        let people = table.count(RowKey::Base, column).known()?;
        let mut sum = (0.0, 0.0);
        for item in &measure.items {
            let of_item = self.table(TableSpec { rows: *item, by: table.spec.by })?;
            let Domain::Category { categories, .. } = &codebook.get(*item).domain else { return None };
            let scores: Vec<f64> = categories.iter().map(|category| category.score).collect::<Option<_>>()?;
            let same = of_item.count(RowKey::Base, column).known() == Some(people);
            let (low, high) = match of_item.distribution(column, policy).ok().filter(|_| same)? {
                Counts::Known(counts) => {
                    let mean = Distribution::new(scores.iter().copied().zip(counts.iter().copied()))?.mean();
                    (mean, mean)
                }
                Counts::Ranged(ranged) => ranged.means(&scores)?,
            };
            sum = (sum.0 + low * measure.times, sum.1 + high * measure.times);
        }
        (!measure.items.is_empty()).then(|| mean_between((sum.0.min(sum.1), sum.0.max(sum.1))))
    }

    /// Of so many people: where they are fewer than anything is counted of, that is said in place of their number.
    #[must_use]
    pub fn of_people(self, people: u32) -> Results {
        Results { few: people < FEWEST_FOR_COUNTS, ..self }
    }

    /// Whether it may be said that fewer people took part than anything is counted of ([`FEWEST_FOR_COUNTS`]).
    pub fn are_of_few(&self) -> bool {
        self.few
    }

    /// In the order of the variables; a variable alone before its breakdowns.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.tables.iter()
    }

    /// The table of this specification, where the survey publishes it.
    pub fn table(&self, spec: TableSpec) -> Option<&Table> {
        self.tables.iter().find(|table| table.spec == spec)
    }

    /// How many took part.
    pub fn respondents(&self) -> Value<u32> {
        let totals = self.tables.iter().map(|table| table.count(RowKey::Total, ColumnKey::All));
        together(totals)
    }
}

impl Table {
    fn new(table: &CrossTab<Cell>) -> Table {
        let value = |cell: &Cell| match cell {
            Cell::Published(count) => Value::publish(*count),
            Cell::Between(low, high) => Value::between(*low, *high),
            Cell::Suppressed => Value::HIDDEN,
        };
        Table {
            spec: table.spec,
            rows: table.rows.clone(),
            columns: table.columns.clone(),
            counts: table.cells.iter().map(value).collect(),
            middles: vec![],
            weighted: None,
        }
    }

    /// Its axes.
    pub fn spec(&self) -> TableSpec {
        self.spec
    }

    /// Its answers, then the base, the reasons for no answer, and everybody.
    pub fn rows(&self) -> &[RowKey] {
        &self.rows
    }

    /// Its groups, all respondents first.
    pub fn columns(&self) -> &[ColumnKey] {
        &self.columns
    }

    /// How many people of a group. A row or column that the table does not have says nothing.
    pub fn count(&self, row: RowKey, column: ColumnKey) -> Value<u32> {
        self.place(row, column).and_then(|place| self.counts.get(place)).copied().unwrap_or(Value::HIDDEN)
    }

    /// The mean score of a group's answers, where each answer has a score.
    pub fn mean(&self, column: ColumnKey) -> Value<Measure> {
        self.middle(column).map_or(Value::HIDDEN, |middle| middle.mean)
    }

    /// The standard deviation of what is measured of a group that no table shows; not applicable where nothing is.
    pub fn deviation(&self, column: ColumnKey) -> Value<Measure> {
        self.middle(column).map_or(Value::HIDDEN, |middle| middle.deviation)
    }

    /// The median of what is measured of a group that no table shows, or the least and the largest value of the class that it lies in.
    pub fn halfway(&self, column: ColumnKey) -> Value<Measure> {
        self.middle(column).map_or(Value::HIDDEN, |middle| middle.halfway)
    }

    /// The category in the middle of a group's ordered answers.
    pub fn median(&self, column: ColumnKey) -> Value<u8> {
        self.middle(column).map_or(Value::HIDDEN, |middle| middle.median)
    }

    /// The weighted share of an answer among a group's; not applicable where nobody is weighted, or the row is no answer.
    pub fn weighted(&self, row: RowKey, column: ColumnKey) -> Value<WeightedShare> {
        let (Some(weighted), RowKey::Category(answer)) = (&self.weighted, row) else {
            return Value::Marked(Mark::NotApplicable);
        };
        let column = self.columns.iter().position(|key| *key == column);
        let shares = column.and_then(|at| weighted.get(at)?.as_ref());
        shares.and_then(|shares| shares.get(usize::from(answer))).map_or(Value::HIDDEN, |share| Value::publish(*share))
    }

    /// The weighted mean score of a group's answers; not applicable where nobody is weighted, or an answer has no score.
    pub fn mean_by_weight(&self, column: ColumnKey) -> Value<Measure> {
        self.middle(column).map_or(Value::HIDDEN, |middle| middle.weighted)
    }

    /// A function of the printed shares, so that it tells nothing more: between which ends they leave the mean, or what both ends are rounded to, and so the mean
    /// itself.
    fn weighted_mean(&self, scores: &[f64], column: ColumnKey) -> Option<Value<Measure>> {
        let answers: Vec<RowKey> = self.rows.iter().copied().filter(|row| matches!(row, RowKey::Category(_))).collect();
        // In halves of the last digit, so that both ends of what is rounded are whole.
        let ends = |row: &RowKey| {
            let share = self.weighted(*row, column).known()?;
            let halves = u32::try_from(2 * share.share).ok()?;
            let whole = 200 * 10_u32.pow(share.digits.into());
            // Nobody weighs nothing.
            let nobody = self.count(*row, column).known() == Some(0);
            Some((if nobody { (0, 0) } else { (halves.saturating_sub(1), (halves + 1).min(whole)) }, whole))
        };
        let shares: Vec<((u32, u32), u32)> = answers.iter().map(ends).collect::<Option<_>>()?;
        let whole = shares.first()?.1;
        let ranged = RangedCounts::new(shares.into_iter().map(|(ends, _)| ends).collect(), (whole, whole))?;
        let (least, most) = ranged.means(scores)?;
        let [low, high] = [least, most].map(|end| in_last_digit(end, 1));
        match low == high {
            true => Some(Value::publish(Measure { value: low as f64 / 10.0, digits: 1 })),
            false => Some(mean_between((least, most))),
        }
    }

    fn place(&self, row: RowKey, column: ColumnKey) -> Option<usize> {
        let row = self.rows.iter().position(|key| *key == row)?;
        Some(row * self.columns.len() + self.columns.iter().position(|key| *key == column)?)
    }

    fn middle(&self, column: ColumnKey) -> Option<&Middle> {
        self.middles.get(self.columns.iter().position(|key| *key == column)?)
    }

    fn find_middles(&mut self, domain: &Domain, policy: &Policy) {
        let middles = self.columns.iter().map(|column| self.find_middle(domain, *column, policy));
        self.middles = middles.collect();
    }

    /// Mean and median are functions of the counts: they tell nothing more where every count is published, or a range of it, and are
    /// not given else. Nor are they of fewer people than the survey allows (disclosure.md, "smallest base").
    fn find_middle(&self, domain: &Domain, column: ColumnKey, policy: &Policy) -> Middle {
        let scores = scores(domain);
        let ordered = match domain {
            Domain::Category { ordered, .. } => *ordered,
            Domain::Number { bins, .. } => !bins.is_empty(),
            Domain::Tick | Domain::Rank { .. } | Domain::Date { .. } | Domain::Text => false,
        };
        let counts = self.distribution(column, policy);
        let mean = |scores: Vec<f64>| {
            of_counts(
                &counts,
                |counts| {
                    let value = Distribution::new(scores.iter().copied().zip(counts.iter().copied()))?.mean();
                    Some(Value::publish(Measure { value, digits: 1 }))
                },
                |ranged| ranged.means(&scores).map(mean_between),
            )
        };
        let median = || {
            let place = |place: usize| u8::try_from(place).ok().map(Value::publish);
            let counted = |counts: &[u32]| statistics::lower_median(counts).and_then(place);
            // Where it is not the same for all, a hidden count decides it.
            let undecided = Value::Marked(Mark::NotComputable(Obstacle::HiddenCounts));
            of_counts(&counts, counted, |ranged| Some(ranged.lower_median().and_then(place).unwrap_or(undecided)))
        };
        Middle {
            mean: scores.map_or(Value::Marked(Mark::NotApplicable), mean),
            median: if ordered { median() } else { Value::Marked(Mark::NotApplicable) },
            deviation: Value::Marked(Mark::NotApplicable),
            halfway: Value::Marked(Mark::NotApplicable),
            weighted: Value::Marked(Mark::NotApplicable),
        }
    }

    /// How many of a group gave each answer, where all of it is published, if only as ranges.
    fn distribution(&self, column: ColumnKey, policy: &Policy) -> Result<Counts, Obstacle> {
        let answers: Vec<Value<u32>> = (self.rows.iter())
            .filter(|row| matches!(row, RowKey::Category(_)))
            .map(|row| self.count(*row, column))
            .collect();
        let base = self.count(RowKey::Base, column);
        let least = policy.min_base.max(1);
        let known: Option<Vec<u32>> = answers.iter().map(|count| count.known()).collect();
        if let Some(counts) = known.filter(|_| base.known().is_some()) {
            let n: u64 = counts.iter().map(|count| u64::from(*count)).sum();
            return if n < u64::from(least) { Err(Obstacle::FewPeople) } else { Ok(Counts::Known(counts)) };
        }
        let ends = |value: Value<u32>| value.range().map(|range| (range.low, range.high));
        let ranged = answers.into_iter().map(ends).collect::<Option<Vec<_>>>().zip(ends(base));
        let ranged = ranged.and_then(|(counts, base)| RangedCounts::new(counts, base)).ok_or(Obstacle::HiddenCounts)?;
        if ranged.least_n() < u64::from(least) { Err(Obstacle::FewPeople) } else { Ok(Counts::Ranged(ranged)) }
    }
}

/// The scores of a variable's answers, where each has one.
fn scores(domain: &Domain) -> Option<Vec<f64>> {
    match domain {
        Domain::Category { categories, .. } => categories.iter().map(|category| category.score).collect(),
        Domain::Number { .. } | Domain::Tick | Domain::Rank { .. } | Domain::Date { .. } | Domain::Text => None,
    }
}

/// How many gave each answer.
enum Counts {
    Known(Vec<u32>),
    Ranged(RangedCounts),
}

/// A mean that lies between two, rounded outwards: what is said must hold.
fn mean_between((least, most): (f64, f64)) -> Value<Measure> {
    // Far less than a mean of people can be from a tenth, and more than arithmetic loses.
    const LOST: f64 = 1e-9;
    // The counts leave one mean, which is rounded as any other.
    if most - least < LOST {
        return Value::publish(Measure { value: least, digits: 1 });
    }
    let measure = |tenths: f64| Measure { value: (tenths + 0.0) / 10.0, digits: 1 };
    let (low, high) = ((least * 10.0 + LOST).floor(), (most * 10.0 - LOST).ceil());
    if low >= high { Value::publish(measure(low)) } else { Value::between(measure(low), measure(high)) }
}

fn of_counts<T>(
    counts: &Result<Counts, Obstacle>,
    counted: impl FnOnce(&[u32]) -> Option<Value<T>>,
    ranged: impl FnOnce(&RangedCounts) -> Option<Value<T>>,
) -> Value<T> {
    let found = match counts {
        Ok(Counts::Known(counts)) => counted(counts).ok_or(Obstacle::FewPeople),
        Ok(Counts::Ranged(counts)) => ranged(counts).ok_or(Obstacle::FewPeople),
        Err(why) => Err(*why),
    };
    found.unwrap_or_else(|why| Value::Marked(Mark::NotComputable(why)))
}

/// Whoever answered a question with several answers answered each of its ticks, so that what is published of the base of one
/// tick is known of all: and so for those who gave no answer, and for everybody.
fn share_bases(tables: &mut [Table], codebook: &Codebook) {
    let mut questions: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (index, table) in tables.iter().enumerate() {
        let variable = codebook.get(table.spec.rows);
        if let (Domain::Tick, Origin::Question(question)) = (&variable.domain, variable.origin) {
            questions.entry((question, table.spec.by)).or_default().push(index);
        }
    }
    for siblings in questions.values() {
        let Some(first) = siblings.first().and_then(|index| tables.get(*index)).cloned() else { continue };
        for row in first.rows.iter().filter(|row| !matches!(row, RowKey::Category(_))) {
            for column in &first.columns {
                let known = together(siblings.iter().map(|index| tables[*index].count(*row, *column)));
                for index in siblings {
                    let table = &mut tables[*index];
                    if let Some(place) = table.place(*row, *column) {
                        table.counts[place] = known;
                    }
                }
            }
        }
    }
}

/// What several statements about one number say.
fn together(counts: impl Iterator<Item = Value<u32>>) -> Value<u32> {
    counts.reduce(Value::and).unwrap_or(Value::HIDDEN)
}
