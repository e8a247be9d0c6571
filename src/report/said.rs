//! The values of what a page asks for: typed, and published.

use super::counted::count;
use super::proof::{in_place, is_counted, of, worth};
use crate::analysis::disclosure::{Mark, Measure, Range, Value};
use crate::figure::unit::FEWEST_FOR_PERCENT;
use crate::locale::{Locale, Text, date};
use crate::model::codebook::Domain;
use crate::model::report::{Distribution, Given, People, Quantity, Said};
use crate::model::table::RowKey;
use crate::survey::Survey;

/// Something that can be written down.
#[derive(Clone, Debug)]
pub(crate) enum Number {
    Count(u32),
    Share {
        share: f64,
        part: u32,
        whole: u32,
    },
    Mean(f64),
    /// The mean of what no table counts, as precisely as it may be said.
    Measured(Measure),
    /// People of whom only the ends of their number are known, and those that they are among.
    CountBetween {
        part: Value<u32>,
        whole: Value<u32>,
    },
    /// Their share, or that of a base of which only the ends are known.
    ShareBetween {
        part: Value<u32>,
        whole: Value<u32>,
    },
    MeanBetween(Range<Measure>),
    /// Of percentages: in percentage points.
    Points(f64),
    /// Of counts, means or public figures.
    Difference(f64),
    Ratio(f64),
    Given(Given),
    /// A name in the author's words.
    Name(Text),
    Dates(String),
}

/// Why there is nothing to write down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Missing {
    Hidden,
    NoAnswers,
    /// No percentages of so few.
    FewPeople,
    NotComputable,
    /// Not in every world that fits what is published.
    NotShown,
}

/// What a page asks for.
///
/// # Errors
/// Why it cannot be said.
pub(crate) fn said(said: &Said, locale: &Locale, surveys: &[Survey]) -> Result<Number, Missing> {
    let survey = |name: &str| surveys.iter().find(|survey| survey.instrument.name == name).ok_or(Missing::NoAnswers);
    match said {
        Said::Quantity(quantity) => self::quantity(quantity, surveys),
        Said::Difference(one, other) => match (quantity(one, surveys)?, quantity(other, surveys)?) {
            (Number::Share { share: one, whole, .. }, Number::Share { share: other, whole: others, .. }) => {
                match whole.min(others) < FEWEST_FOR_PERCENT {
                    true => Err(Missing::FewPeople),
                    false => Ok(Number::Points((one - other) * 100.0)),
                }
            }
            (Number::Share { share, whole, .. }, Number::Given(given)) => match whole < FEWEST_FOR_PERCENT {
                true => Err(Missing::FewPeople),
                false => Ok(Number::Points((share - worth(&given)) * 100.0)),
            },
            (Number::Given(given), Number::Share { share, whole, .. }) => match whole < FEWEST_FOR_PERCENT {
                true => Err(Missing::FewPeople),
                false => Ok(Number::Points((worth(&given) - share) * 100.0)),
            },
            (Number::Given(one), Number::Given(other)) if is_percent(&one) => {
                Ok(Number::Points(one.value - other.value))
            }
            (one, other) => Ok(Number::Difference(value(&one)? - value(&other)?)),
        },
        Said::Ratio(one, other) => {
            let (one, other) = (value(&quantity(one, surveys)?)?, value(&quantity(other, surveys)?)?);
            if other == 0.0 { Err(Missing::NotComputable) } else { Ok(Number::Ratio(one / other)) }
        }
        Said::Ranked(ranked) => {
            let survey = ranked.answers.first().map_or("", |answer| answer.people.survey.as_str());
            let of = of(survey, surveys).ok_or(Missing::NoAnswers)?;
            let found = in_place(ranked, of).and_then(|index| ranked.answers.get(index));
            found.map(|answer| Number::Name(answer.label.clone())).ok_or(Missing::NotShown)
        }
        Said::Label(text) => Ok(Number::Name(text.clone())),
        Said::Fieldwork(name) => {
            let dates = survey(name)?.instrument.study.fieldwork.ok_or(Missing::NotComputable)?;
            Ok(Number::Dates(date::days(locale, dates.from, dates.to)))
        }
        Said::Invited(name) => survey(name)?.instrument.study.invited.map(Number::Count).ok_or(Missing::NotComputable),
        Said::ResponseRate(name) => {
            let survey = survey(name)?;
            let results = survey.results.as_ref().ok_or(Missing::NoAnswers)?;
            let part = results.respondents().known().ok_or(Missing::Hidden)?;
            let whole = survey.instrument.study.invited.filter(|whole| *whole >= part && *whole > 0);
            let whole = whole.ok_or(Missing::NotComputable)?;
            Ok(Number::Share { share: f64::from(part) / f64::from(whole), part, whole })
        }
    }
}

fn quantity(quantity: &Quantity, surveys: &[Survey]) -> Result<Number, Missing> {
    let counted = |people: &People| {
        let of = of(&people.survey, surveys).ok_or(Missing::NoAnswers)?;
        Ok(count(of.results, people))
    };
    match quantity {
        Quantity::People(people) => match counted(people)? {
            Value::Known(count) => Ok(Number::Count(count.get())),
            part @ Value::Between(_) => {
                let answers = people.rows.iter().all(|row| matches!(row, RowKey::Category(_)));
                let all = People { rows: vec![if answers { RowKey::Base } else { RowKey::Total }], ..people.clone() };
                Ok(Number::CountBetween { part, whole: counted(&all)? })
            }
            Value::Marked(_) => Err(Missing::Hidden),
        },
        Quantity::Share(part, whole) => {
            let (part, whole) = (counted(part)?, counted(whole)?);
            let someone = whole.range().is_some_and(|whole| whole.low > 0);
            match (part, whole, part.share_of(whole)) {
                (_, _, Value::Marked(_)) => Err(Missing::Hidden),
                _ if !someone => Err(Missing::NotComputable),
                (Value::Known(part), Value::Known(whole), Value::Known(share)) => {
                    Ok(Number::Share { share: share.get().fraction(), part: part.get(), whole: whole.get() })
                }
                _ => Ok(Number::ShareBetween { part, whole }),
            }
        }
        Quantity::Mean(distribution @ Distribution { survey, spec, column }) => {
            let of = of(survey, surveys).ok_or(Missing::NoAnswers)?;
            let mean = of.results.table(*spec).map(|table| table.mean(*column)).ok_or(Missing::Hidden)?;
            match mean {
                Value::Known(mean) if is_counted(distribution, of) => Ok(Number::Mean(mean.get().value)),
                Value::Known(mean) => Ok(Number::Measured(mean.get())),
                Value::Between(range) => Ok(Number::MeanBetween(range.get())),
                Value::Marked(mark) => Err(of_mark(Some(mark))),
            }
        }
        Quantity::Median(Distribution { survey, spec, column }) => {
            let of = of(survey, surveys).ok_or(Missing::NoAnswers)?;
            let median = of.results.table(*spec).map(|table| table.median(*column)).ok_or(Missing::Hidden)?;
            let code = median.known().ok_or_else(|| of_mark(median.mark()))?;
            match &of.codebook.get(spec.rows).domain {
                Domain::Category { categories, .. } => {
                    let category = categories.get(usize::from(code)).ok_or(Missing::NotComputable)?;
                    Ok(Number::Name(category.label.clone()))
                }
                _ => Err(Missing::NotComputable),
            }
        }
        Quantity::Given(given) => Ok(Number::Given(given.clone())),
    }
}

/// A mean or a median that cannot be given, since a count of its answers is hidden, is hidden to a reader.
fn of_mark(mark: Option<Mark>) -> Missing {
    match mark {
        Some(Mark::NotApplicable) => Missing::NotComputable,
        _ => Missing::Hidden,
    }
}

fn is_percent(given: &Given) -> bool {
    matches!(given.unit, crate::model::series::Unit::Percent)
}

/// As a bare number, to subtract and to divide.
fn value(number: &Number) -> Result<f64, Missing> {
    match number {
        Number::Count(count) => Ok(f64::from(*count)),
        Number::Share { share, .. } => Ok(*share),
        Number::Mean(value) | Number::Points(value) | Number::Difference(value) | Number::Ratio(value) => Ok(*value),
        Number::Given(given) => Ok(worth(given)),
        Number::Measured(mean) => Ok(mean.value),
        Number::CountBetween { .. } | Number::ShareBetween { .. } | Number::MeanBetween(_) => Err(Missing::Hidden),
        Number::Name(_) | Number::Dates(_) => Err(Missing::NotComputable),
    }
}
