//! The published cells of all surveys, by the names that their files give them.

use std::collections::BTreeMap;

use crate::audit::read::csv;
use crate::model::output::OutputFile;

/// `survey:variable:answer:by:group` and how many, at least and at most.
#[derive(Default)]
pub(crate) struct Cells {
    counts: BTreeMap<String, (u32, u32)>,
    /// The least and the most of means of what no table shows, by `survey:variable:by:group`.
    means: BTreeMap<String, (f64, f64)>,
}

impl Cells {
    /// Of all figures' CSV files.
    pub(crate) fn of(files: &[OutputFile]) -> Cells {
        let mut cells = Cells::default();
        for file in files {
            let Some((survey, name)) = file.path.strip_prefix("data/").and_then(|path| path.split_once('/')) else {
                continue;
            };
            if !name.ends_with(".csv") || name == "codebook.csv" {
                continue;
            }
            for line in csv::lines(&String::from_utf8_lossy(&file.bytes)) {
                let by = if line.group == "all" { "" } else { line.by.as_str() };
                if let Some(mean) = line.mean {
                    cells.means.insert(format!("{survey}:{}:{by}:{}", line.variable, line.group), mean.written());
                }
                if let Some(ends) = line.said.ends() {
                    let key = format!("{survey}:{}:{}:{by}:{}", line.variable, line.answer, line.group);
                    cells.counts.insert(key, ends);
                }
            }
        }
        cells
    }

    /// The least and the most of one cell; `None` where it is hidden, or no file has it.
    pub(crate) fn get(&self, key: &str) -> Option<(u32, u32)> {
        self.counts.get(key).copied()
    }

    /// The least and the most of a mean of what no table shows.
    pub(crate) fn mean(&self, key: &str) -> Option<(f64, f64)> {
        self.means.get(key).copied()
    }

    /// The least and the most of a sum of cells, each with its sign.
    ///
    /// # Errors
    /// The first cell that is not published.
    pub(crate) fn sum(&self, written: &str) -> Result<(i64, i64), String> {
        let mut sum = (0, 0);
        let mut terms = written.split_whitespace().peekable();
        if terms.peek().is_none() {
            return Err("it names no cells".into());
        }
        for term in terms {
            let (is_taken, key) = match (term.strip_prefix('+'), term.strip_prefix('-')) {
                (Some(key), _) => (false, key),
                (None, Some(key)) => (true, key),
                (None, None) => return Err(format!("it names its cells as nobody does: {term}")),
            };
            let (low, high) = self.get(key).ok_or_else(|| format!("it names a cell that is not published: {key}"))?;
            let (low, high) = (i64::from(low), i64::from(high));
            sum = if is_taken { (sum.0 - high, sum.1 - low) } else { (sum.0 + low, sum.1 + high) };
        }
        // Of ranges that are taken from each other, none leaves fewer than nobody.
        Ok((sum.0.max(0).min(sum.1), sum.1))
    }
}
