//! What the source that a number names gives: worked out once more, from the published files.

use super::cells::Cells;
use crate::audit::means;
use crate::audit::read::prose::Sourced;
use crate::locale::{Locale, date};
use crate::model::codebook::{Codebook, Domain};
use crate::model::instrument::Instrument;
use crate::model::series::{ColumnKind, Series, Unit};

/// All that numbers can come from.
pub(crate) struct Sources<'a> {
    pub cells: &'a Cells,
    pub studies: &'a [(&'a Instrument, &'a Codebook)],
    pub series: &'a [Series],
}

/// What a source gives.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Given {
    /// The number; none of a stretch of days or of a range.
    pub value: Option<f64>,
    /// Of a range, its ends.
    pub ends: Option<(f64, f64)>,
    pub kind: Kind,
}

/// A number whose ends are the same.
fn exactly<T: PartialEq + Copy>(ends: (T, T)) -> Result<T, String> {
    if ends.0 == ends.1 {
        Ok(ends.0)
    } else {
        Err("it reckons with a number of which only the ends are published".into())
    }
}

/// How a number may be written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    Count,
    /// So many of so many.
    Share(i64, i64),
    /// The same of numbers of which only the ends are published.
    ShareBetween((i64, i64), (i64, i64)),
    Percent,
    Number,
    /// In these words and no others.
    Text(String),
}

impl Sources<'_> {
    /// # Errors
    /// The source is none, or hidden.
    pub(crate) fn value(&self, sourced: &Sourced, locale: &Locale) -> Result<Given, String> {
        let given = |value, kind| Ok(Given { value: Some(value), ends: None, kind });
        let between = |ends: (f64, f64), kind| Ok(Given { value: None, ends: Some(ends), kind });
        let mut kinds = sourced.kind.split(' ');
        match (kinds.next().unwrap_or_default(), kinds.next(), kinds.next()) {
            ("people", None, None) => match self.cells.sum(&sourced.of)? {
                (low, high) if low == high => given(low as f64, Kind::Count),
                (low, high) => between((low as f64, high as f64), Kind::Count),
            },
            ("share", None, None) => {
                let [part, whole] = self.shares(&sourced.of)?;
                match part.0 == part.1 && whole.0 == whole.1 {
                    true => given(part.0 as f64 / whole.0 as f64, Kind::Share(part.0, whole.0)),
                    false => {
                        let ends = (part.0 as f64 / whole.1 as f64, part.1.min(whole.0) as f64 / whole.0 as f64);
                        between(ends, Kind::ShareBetween(part, whole))
                    }
                }
            }
            ("mean", None, None) => match self.means(&sourced.of)? {
                (low, high) if high - low < 1e-9 => given(low, Kind::Number),
                ends => between(means::outwards(ends), Kind::Number),
            },
            ("given", None, None) => {
                let (value, is_percent) = self.figure(&sourced.of)?;
                given(value, if is_percent { Kind::Percent } else { Kind::Number })
            }
            ("difference", Some(one), Some(other)) => {
                // Of shares, in points of a hundred.
                let hundred = |kind: &str| matches!(kind, "share" | "given");
                let times = if one == "share" || other == "share" { 100.0 } else { 1.0 };
                let (one, other) = (
                    self.plain(one, &sourced.of, hundred(one) && times > 1.0)?,
                    self.plain(other, &sourced.and, hundred(other) && times > 1.0)?,
                );
                given((one - other) * times, Kind::Number)
            }
            ("ratio", Some(one), Some(other)) => {
                given(self.plain(one, &sourced.of, false)? / self.plain(other, &sourced.and, false)?, Kind::Number)
            }
            ("invited", None, None) => given(f64::from(self.invited(&sourced.of)?), Kind::Count),
            ("response-rate", None, None) => {
                let invited = i64::from(self.invited(&sourced.of)?);
                let all = self.respondents(&sourced.of)?;
                given(all as f64 / invited as f64, Kind::Share(all, invited))
            }
            ("fieldwork", None, None) => {
                let (instrument, _) = self.study(&sourced.of)?;
                let dates = instrument.study.fieldwork.ok_or("the study says no days")?;
                Ok(Given { value: None, ends: None, kind: Kind::Text(date::days(locale, dates.from, dates.to)) })
            }
            _ => Err(format!("it is of a kind that nobody knows: `{}`", sourced.kind)),
        }
    }

    /// One side of a difference or a ratio; percentages as shares.
    fn plain(&self, kind: &str, of: &str, as_share: bool) -> Result<f64, String> {
        match kind {
            "people" => Ok(exactly(self.cells.sum(of)?)? as f64),
            "share" => {
                let [part, whole] = self.shares(of)?;
                Ok(exactly(part)? as f64 / exactly(whole)? as f64)
            }
            "mean" => exactly(self.means(of)?),
            "given" => {
                let (value, is_percent) = self.figure(of)?;
                Ok(if is_percent && as_share { value / 100.0 } else { value })
            }
            _ => Err(format!("one side is of a kind that nobody knows: `{kind}`")),
        }
    }

    /// The ends of a part, and of what it is a part of.
    fn shares(&self, of: &str) -> Result<[(i64, i64); 2], String> {
        let (part, whole) = of.split_once('/').ok_or("a share of nothing")?;
        // Names of ticks have a stroke, too: the two sums stand apart by ` / `.
        let (part, whole) = of.split_once(" / ").unwrap_or((part, whole));
        match (self.cells.sum(part)?, self.cells.sum(whole)?) {
            (part, whole) if whole.0 > 0 && part.0 >= 0 && part.0 <= whole.1 => Ok([part, whole]),
            _ => Err("a share of fewer than are in it".into()),
        }
    }

    /// Between which two the mean score of `survey:variable:by:group` lies.
    fn means(&self, of: &str) -> Result<(f64, f64), String> {
        if let Some(told) = self.cells.mean(of) {
            return Ok(told);
        }
        let parts: Vec<&str> = of.split(':').collect();
        let [survey, name, by, group] = parts.as_slice() else {
            return Err("it names its answers as nobody does".into());
        };
        let (_, codebook) = self.study(survey)?;
        let variable = codebook.find(name).map(|id| codebook.get(id)).ok_or("a question that is not there")?;
        let Domain::Category { categories, .. } = &variable.domain else { return Err("answers without scores".into()) };
        let get = |answer: &str| {
            let ends = self.cells.get(&format!("{survey}:{name}:{answer}:{by}:{group}"));
            ends.ok_or("a mean of which not all counts are published")
        };
        let mut steps = vec![];
        for category in categories {
            let (low, high) = get(&category.name)?;
            steps.push((category.score.ok_or("answers without scores")?, low, high));
        }
        // Where the base is hidden, any that the counts add up to.
        let all = steps.iter().fold((0_u32, 0_u32), |sum, step| (sum.0 + step.1, sum.1 + step.2));
        means::bounds(&steps, get("answered").unwrap_or(all)).ok_or_else(|| "a mean of nobody".into())
    }

    /// `occupancy(year: 2021).rate`, and whether it is a percentage.
    fn figure(&self, of: &str) -> Result<(f64, bool), String> {
        let parts = || {
            let (name, rest) = of.split_once('(')?;
            let (row, column) = rest.rsplit_once(").")?;
            Some((name, row, column))
        };
        let (name, row, column) = parts().ok_or("it names its figure as nobody does")?;
        let series = self.series.iter().find(|series| series.name == name).ok_or("figures that are not there")?;
        let wanted: Vec<(&str, &str)> = row.split(", ").filter_map(|pair| pair.split_once(": ")).collect();
        let value = series.value(&wanted, column).map_err(|_| "a figure that is not there")?;
        let kind = series.column(column).and_then(|at| series.columns.get(at)).map(|column| &column.kind);
        Ok((value, matches!(kind, Some(ColumnKind::Figure { unit: Unit::Percent, .. }))))
    }

    fn invited(&self, survey: &str) -> Result<u32, String> {
        self.study(survey)?
            .0
            .study
            .invited
            .filter(|invited| *invited > 0)
            .ok_or_else(|| "the study says no such number".into())
    }

    /// How many took part: the total of any question.
    fn respondents(&self, survey: &str) -> Result<i64, String> {
        let (_, codebook) = self.study(survey)?;
        let questions = codebook.iter().map(|(_, variable)| variable.name.split('/').next().unwrap_or_default());
        let mut totals = questions.filter_map(|name| self.cells.get(&format!("{survey}:{name}:total::all")));
        totals
            .find(|(low, high)| low == high)
            .map(|(count, _)| i64::from(count))
            .ok_or_else(|| "how many took part is not published".into())
    }

    fn study(&self, survey: &str) -> Result<(&Instrument, &Codebook), String> {
        let found = self.studies.iter().find(|(instrument, _)| instrument.name == survey);
        found.copied().ok_or_else(|| format!("a survey that is not there: `{survey}`"))
    }
}
