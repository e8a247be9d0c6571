//! An outcome as one build keeps it for the next, so that what was proven is not proven again.
//!
//! Read back is only what stands under the seal of the site's key ([`Memo`]), so that no file in its place is a second way to a published number.

use serde::{Deserialize, Serialize};

use super::published::{Described, Measure, Range, WeightedShare};
use super::report::Why;
use super::{Again, Outcome};
use crate::analysis::table::{Cell, Count, CrossTab, SiteTables};
use crate::model::policy::Extent;
use crate::private::Memo;

#[derive(Serialize, Deserialize)]
struct Record {
    tables: Vec<TableRecord>,
    extent: Extent,
    proven: bool,
    again: Option<Again>,
}

/// One table; its axes are those of the table that was counted.
#[derive(Serialize, Deserialize)]
struct TableRecord {
    cells: Vec<Cell>,
    hidden: Vec<Option<Why>>,
    means: Vec<Option<DescribedRecord>>,
    weighted: Vec<Option<Vec<WeightedRecord>>>,
}

/// A mean, its standard deviation, and the ends of its median.
type DescribedRecord = (MeasureRecord, Option<MeasureRecord>, Option<(MeasureRecord, MeasureRecord)>);

/// A value by its bits, so that it is the same to the last, and its digits.
type MeasureRecord = (u64, u8);

/// A share, its interval, and their digits.
type WeightedRecord = (i64, Option<(i64, i64)>, u8);

impl Outcome {
    /// As it is kept. Tells small counts from large ones, and is as private as the author's report.
    pub(crate) fn record(&self) -> String {
        let beside = self.hidden.iter().zip(&*self.means).zip(&*self.weighted);
        let table = |(table, ((hidden, means), weighted)): (&CrossTab<Cell>, ((&Vec<_>, &Vec<_>), &Vec<_>))| {
            let bits = |measure: Measure| (measure.value.to_bits(), measure.digits);
            let described = |of: &Option<Described>| {
                let Described { mean, deviation, median } = (*of)?;
                Some((bits(mean), deviation.map(bits), median.map(|median| (bits(median.low), bits(median.high)))))
            };
            let share = |of: &WeightedShare| (of.share, of.interval, of.digits);
            let shares = |shares: &Option<Vec<WeightedShare>>| Some(shares.as_ref()?.iter().map(share).collect());
            TableRecord {
                cells: table.cells.clone(),
                hidden: Vec::clone(hidden),
                means: means.iter().map(described).collect(),
                weighted: weighted.iter().map(shares).collect(),
            }
        };
        let tables = self.tables.tables.iter().zip(beside).map(table).collect();
        let record = Record { tables, extent: self.extent, proven: self.proven, again: self.again };
        // A tree of lists and numbers: nothing in it cannot be written.
        serde_json::to_string(&record).unwrap_or_default()
    }

    /// The outcome for these tables as it was kept; `None` where it is not one of theirs.
    pub(crate) fn recall(memo: &Memo, counted: &SiteTables<Count>) -> Option<Outcome> {
        let record: Record = serde_json::from_str(memo.text()).ok()?;
        let Record { tables, extent, proven, again } = record;
        let mut outcome = Outcome { proven, again, ..Outcome::without_tables(extent) };
        if tables.len() != counted.tables.len() {
            return None;
        }
        for (TableRecord { cells, hidden, means, weighted }, of) in tables.into_iter().zip(&counted.tables) {
            if [cells.len(), hidden.len()] != [of.cells.len(); 2]
                || [means.len(), weighted.len()] != [of.columns.len(); 2]
            {
                return None;
            }
            let measure = |(bits, digits): MeasureRecord| Measure { value: f64::from_bits(bits), digits };
            let described = |(mean, deviation, median): DescribedRecord| Described {
                mean: measure(mean),
                deviation: deviation.map(measure),
                median: median.map(|(low, high)| Range { low: measure(low), high: measure(high) }),
            };
            let share = |(share, interval, digits)| WeightedShare { share, interval, digits };
            let shares = |shares: Vec<WeightedRecord>| shares.into_iter().map(share).collect();
            let (rows, columns) = (of.rows.clone(), of.columns.clone());
            outcome.tables.0.tables.push(CrossTab { spec: of.spec, rows, columns, cells });
            outcome.hidden.push(hidden);
            outcome.means.0.push(means.into_iter().map(|of| of.map(described)).collect());
            outcome.weighted.0.push(weighted.into_iter().map(|of| of.map(shares)).collect());
        }
        Some(outcome)
    }
}
