//! What the source that a number names gives: worked out once more, from the published files.

use super::cells::Cells;
use crate::audit::read::prose::Sourced;
use crate::locale::{Locale, date};
use crate::model::codebook::{Codebook, Domain};
use crate::model::instrument::Instrument;
use crate::model::series::{ColumnKind, Series, Unit};

/// All that numbers can come from.
pub struct Sources<'a> {
    pub cells: &'a Cells,
    pub studies: &'a [(&'a Instrument, &'a Codebook)],
    pub series: &'a [Series],
}

/// What a source gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// The number; none of a stretch of days.
    pub value: Option<f64>,
    pub kind: Kind,
}

/// How a number may be written.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    Count,
    /// So many of so many.
    Share(i64, i64),
    Percent,
    Number,
    /// In these words and no others.
    Text(String),
}

impl Sources<'_> {
    /// # Errors
    /// The source is none, or hidden.
    pub fn value(&self, sourced: &Sourced, locale: &Locale) -> Result<Given, String> {
        let given = |value, kind| Ok(Given { value: Some(value), kind });
        let mut kinds = sourced.kind.split(' ');
        match (kinds.next().unwrap_or_default(), kinds.next(), kinds.next()) {
            ("people", None, None) => given(self.cells.sum(&sourced.of)? as f64, Kind::Count),
            ("share", None, None) => {
                let (part, whole) = self.share(&sourced.of)?;
                given(part as f64 / whole as f64, Kind::Share(part, whole))
            }
            ("mean", None, None) => given(self.mean(&sourced.of)?, Kind::Number),
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
                Ok(Given { value: None, kind: Kind::Text(date::days(locale, dates.from, dates.to)) })
            }
            _ => Err(format!("it is of a kind that nobody knows: `{}`", sourced.kind)),
        }
    }

    /// One side of a difference or a ratio; percentages as shares.
    fn plain(&self, kind: &str, of: &str, as_share: bool) -> Result<f64, String> {
        match kind {
            "people" => Ok(self.cells.sum(of)? as f64),
            "share" => self.share(of).map(|(part, whole)| part as f64 / whole as f64),
            "mean" => self.mean(of),
            "given" => {
                let (value, is_percent) = self.figure(of)?;
                Ok(if is_percent && as_share { value / 100.0 } else { value })
            }
            _ => Err(format!("one side is of a kind that nobody knows: `{kind}`")),
        }
    }

    fn share(&self, of: &str) -> Result<(i64, i64), String> {
        let (part, whole) = of.split_once('/').ok_or("a share of nothing")?;
        // Names of ticks have a stroke, too: the two sums stand apart by ` / `.
        let (part, whole) = of.split_once(" / ").unwrap_or((part, whole));
        match (self.cells.sum(part)?, self.cells.sum(whole)?) {
            (part, whole) if whole > 0 && (0..=whole).contains(&part) => Ok((part, whole)),
            _ => Err("a share of fewer than are in it".into()),
        }
    }

    /// The mean score of `survey:variable:by:group`.
    fn mean(&self, of: &str) -> Result<f64, String> {
        let parts: Vec<&str> = of.split(':').collect();
        let [survey, name, by, group] = parts.as_slice() else {
            return Err("it names its answers as nobody does".into());
        };
        let (_, codebook) = self.study(survey)?;
        let variable = codebook.find(name).map(|id| codebook.get(id)).ok_or("a question that is not there")?;
        let Domain::Category { categories, .. } = &variable.domain else { return Err("answers without scores".into()) };
        let (mut sum, mut n) = (0.0, 0.0);
        for category in categories {
            let key = format!("{survey}:{name}:{}:{by}:{group}", category.name);
            let count = f64::from(self.cells.get(&key).ok_or("a mean of which not all counts are published")?);
            sum += count * category.score.ok_or("answers without scores")?;
            n += count;
        }
        if n > 0.0 { Ok(sum / n) } else { Err("a mean of nobody".into()) }
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
        totals.next().map(i64::from).ok_or_else(|| "how many took part is not published".into())
    }

    fn study(&self, survey: &str) -> Result<(&Instrument, &Codebook), String> {
        let found = self.studies.iter().find(|(instrument, _)| instrument.name == survey);
        found.copied().ok_or_else(|| format!("a survey that is not there: `{survey}`"))
    }
}
