//! The published cells of all surveys, by the names that their files give them.

use std::collections::BTreeMap;

use crate::audit::claim::Said;
use crate::audit::read::csv;
use crate::model::output::OutputFile;

/// `survey:variable:answer:by:group` and how many.
pub struct Cells(BTreeMap<String, u32>);

impl Cells {
    /// Of all figures' CSV files.
    pub fn of(files: &[OutputFile]) -> Cells {
        let mut cells = BTreeMap::new();
        for file in files {
            let Some((survey, name)) = file.path.strip_prefix("data/").and_then(|path| path.split_once('/')) else {
                continue;
            };
            if !name.ends_with(".csv") || name == "codebook.csv" {
                continue;
            }
            for line in csv::lines(&String::from_utf8_lossy(&file.bytes)) {
                if let Said::Exactly(count) = line.said {
                    let by = if line.group == "all" { "" } else { line.by.as_str() };
                    let key = format!("{survey}:{}:{}:{by}:{}", line.variable, line.answer, line.group);
                    cells.insert(key, count);
                }
            }
        }
        Cells(cells)
    }

    /// One cell; `None` where it is hidden, or no file has it.
    pub fn get(&self, key: &str) -> Option<u32> {
        self.0.get(key).copied()
    }

    /// A sum of cells, each with its sign.
    ///
    /// # Errors
    /// The first cell that is not published.
    pub fn sum(&self, written: &str) -> Result<i64, String> {
        let mut sum = 0;
        let mut terms = written.split_whitespace().peekable();
        if terms.peek().is_none() {
            return Err("it names no cells".into());
        }
        for term in terms {
            let (sign, key) = match (term.strip_prefix('+'), term.strip_prefix('-')) {
                (Some(key), _) => (1, key),
                (None, Some(key)) => (-1, key),
                (None, None) => return Err(format!("it names its cells as nobody does: {term}")),
            };
            let count = self.get(key).ok_or_else(|| format!("it names a cell that is not published: {key}"))?;
            sum += sign * i64::from(count);
        }
        Ok(sum)
    }
}
