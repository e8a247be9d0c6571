//! Numbers worked out from somebody's dates: whole nights, and ages.

use jiff::civil::Date;

use crate::model::codebook::VariableId;
use crate::model::dated::{At, Dated, OLDEST};
use crate::model::instrument::Band;

use super::dataset::{Code, Column, State};

/// A date as far as somebody says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Said {
    year: i32,
    month: Option<i8>,
    day: Option<i8>,
}

/// Why there is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misdated {
    /// It ends before it begins.
    Reversed,
    /// More nights than there can be.
    TooMany,
    /// It is open, and begins after the day up to which open ones are counted.
    OpenLater,
    /// Younger than the first group.
    TooYoung,
    /// Not born yet.
    Unborn,
    /// Older than anybody.
    TooOld,
    /// The date does not say the day. That is no mistake: people often know no more.
    Vague,
}

/// Why a number is not worked out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Without {
    /// There is no date, for this reason.
    Date(Code),
    /// The date of this variable does not fit.
    Sense(Misdated, VariableId),
}

impl Without {
    /// Why there is no number, as a code; a date that does not fit counts as left out.
    pub(super) fn code(self) -> Code {
        match self {
            Without::Date(code) => code,
            Without::Sense(..) => Code::SKIPPED,
        }
    }
}

impl Said {
    /// A date in ISO 8601, as far as it goes.
    pub(super) fn parse(text: &str) -> Option<Said> {
        let mut parts = text.split('-');
        let year = parts.next()?.parse().ok()?;
        let (month, day) =
            (parts.next().and_then(|month| month.parse().ok()), parts.next().and_then(|day| day.parse().ok()));
        Some(Said { year, month, day })
    }

    /// A year.
    pub(super) fn year(number: f64) -> Said {
        Said { year: number as i32, month: None, day: None }
    }

    fn date(self) -> Option<Date> {
        Date::new(i16::try_from(self.year).ok()?, self.month?, self.day?).ok()
    }
}

impl From<Date> for Said {
    fn from(date: Date) -> Said {
        Said { year: date.year().into(), month: Some(date.month()), day: Some(date.day()) }
    }
}

/// The number of somebody whose dates are given so; `least` is the beginning of the first group.
///
/// # Errors
/// Why there is none.
pub(super) fn work_out(
    (of, least): (&Dated, u32),
    given: &dyn Fn(VariableId) -> Result<Said, Code>,
) -> Result<u32, Without> {
    // Who was not asked one of them was not asked for the number, whatever else is missing.
    let needed = of.needed();
    if needed.iter().any(|id| given(*id) == Err(Code::NOT_ASKED)) {
        return Err(Without::Date(Code::NOT_ASKED));
    }
    let said = |id: VariableId| given(id).map_err(Without::Date);
    match of {
        Dated::Nights { from, to, until, at_most } => {
            let (begins, ends) = (said(*from)?, said(*to));
            let begins = begins.date().ok_or(Without::Sense(Misdated::Vague, *from))?;
            let (ends, last, reversed) = match (ends, until) {
                (Ok(ends), _) => (ends.date().ok_or(Without::Sense(Misdated::Vague, *to))?, *to, Misdated::Reversed),
                (Err(Without::Date(Code::SKIPPED | Code::NOT_ASKED)), Some(until)) => {
                    (*until, *from, Misdated::OpenLater)
                }
                (Err(without), _) => return Err(without),
            };
            let nights = u32::try_from(days(ends) - days(begins)).map_err(|_| Without::Sense(reversed, last))?;
            match at_most {
                Some(most) if nights > *most => Err(Without::Sense(Misdated::TooMany, last)),
                _ => Ok(nights),
            }
        }
        Dated::Age { born, at } => {
            let birth = said(*born)?;
            let at = match at {
                At::Day(day) => Said::from(*day),
                At::Answer(at) => said(*at)?,
            };
            let years = u32::try_from(years(birth, at)).map_err(|_| Without::Sense(Misdated::Unborn, *born))?;
            match years {
                years if years > OLDEST => Err(Without::Sense(Misdated::TooOld, *born)),
                years if years < least => Err(Without::Sense(Misdated::TooYoung, *born)),
                years => Ok(years),
            }
        }
        // Its number is answered.
        Dated::Counted { .. } => Err(Without::Date(Code::SKIPPED)),
    }
}

/// Days since the year 1, so that the difference of two is how many nights lie between.
fn days(date: Date) -> i64 {
    i64::from(date.since(Date::constant(1, 1, 1)).map_or(0, |span| span.get_days()))
}

/// Completed years, as far as both dates say; a month that is the same counts as reached where no day is said.
fn years(born: Said, at: Said) -> i32 {
    let reached = match (born.month, at.month) {
        (Some(month), Some(now)) if month != now => month < now,
        (Some(_), Some(_)) => born.day.zip(at.day).is_none_or(|(day, today)| day <= today),
        _ => true,
    };
    at.year - born.year - i32::from(!reached)
}

/// The band of a number; every number from the least has one, up to the most that there can be.
pub(super) fn band(bands: &[Band], number: u32) -> Code {
    let band = bands.iter().position(|band| f64::from(number) <= band.to).and_then(|band| u8::try_from(band).ok());
    band.filter(|band| *band <= Code::MAX_CATEGORY).map_or(Code::SKIPPED, Code)
}

/// The number of somebody whose dates stand in these columns, which are those of a codebook.
///
/// # Errors
/// As [`work_out`].
pub(super) fn of_row(of: (&Dated, u32), columns: &[Column], row: usize) -> Result<u32, Without> {
    work_out(of, &|id| given(columns.get(id.0 as usize), row))
}

/// What somebody says in a column of dates or of years.
fn given(column: Option<&Column>, row: usize) -> Result<Said, Code> {
    let (code, said) = match column {
        Some(Column::Texts { values, codes }) => (codes.get(row), values.get(row).and_then(|text| Said::parse(text))),
        Some(Column::Numbers { values, codes }) => (codes.get(row), values.get(row).map(|number| Said::year(*number))),
        Some(Column::Codes(_) | Column::Rounds(_)) | None => (None, None),
    };
    match code.map(|code| (*code, code.state())) {
        Some((_, State::Answered(_))) => said.ok_or(Code::SKIPPED),
        Some((code, _)) => Err(code),
        None => Err(Code::SKIPPED),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FROM: VariableId = VariableId(0);
    const TO: VariableId = VariableId(1);

    fn nights(until: Option<&str>, at_most: Option<u32>) -> Dated {
        let until = until.and_then(|day| day.parse().ok());
        Dated::Nights { from: FROM, to: TO, until, at_most }
    }

    fn of(dated: &Dated, (from, to): (&str, &str)) -> Result<u32, Without> {
        let said = |id: VariableId| match if id == FROM { from } else { to } {
            "" => Err(Code::SKIPPED),
            "-" => Err(Code::NOT_ASKED),
            "refused" => Err(Code::REFUSED),
            text => Said::parse(text).ok_or(Code::SKIPPED),
        };
        work_out((dated, 18), &said)
    }

    #[test]
    fn nights_are_those_between_two_days() {
        let closed = nights(None, None);
        for (dates, expected) in [
            (("2021-01-01", "2021-01-01"), 0),
            (("2021-01-01", "2021-01-02"), 1),
            // By hand: 2020 was a leap year, 2100 will not be.
            (("2020-02-28", "2020-03-01"), 2),
            (("2020-01-01", "2021-01-01"), 366),
            (("2100-02-28", "2100-03-01"), 1),
            (("1999-12-31", "2000-01-01"), 1),
        ] {
            assert!(of(&closed, dates) == Ok(expected), "{dates:?}");
        }
        assert!(of(&closed, ("2021-01-02", "2021-01-01")) == Err(Without::Sense(Misdated::Reversed, TO)));
        assert!(of(&closed, ("2021-01", "2021-02-01")) == Err(Without::Sense(Misdated::Vague, FROM)));
        assert!(of(&nights(None, Some(7)), ("2021-01-01", "2021-01-09")) == Err(Without::Sense(Misdated::TooMany, TO)));
    }

    #[test]
    fn what_is_open_is_counted_up_to_a_day_or_not_at_all() {
        let until = nights(Some("2021-12-31"), None);
        assert!(of(&until, ("2021-12-01", "")) == Ok(30));
        assert!(of(&until, ("2021-12-01", "-")) == Ok(30));
        assert!(of(&until, ("2021-12-01", "2022-01-31")) == Ok(61), "what has ended is counted to its end");
        assert!(of(&until, ("2022-01-01", "")) == Err(Without::Sense(Misdated::OpenLater, FROM)));
        assert!(of(&until, ("2021-12-01", "refused")) == Err(Without::Date(Code::REFUSED)));
        let closed = nights(None, None);
        assert!(of(&closed, ("2021-12-01", "")) == Err(Without::Date(Code::SKIPPED)));
        assert!(of(&closed, ("2021-12-01", "-")) == Err(Without::Date(Code::NOT_ASKED)));
        assert!(of(&closed, ("", "-")) == Err(Without::Date(Code::NOT_ASKED)));
    }

    #[test]
    fn ages_are_completed_years_as_far_as_dates_say() {
        let age = Dated::Age { born: FROM, at: At::Answer(TO) };
        for (dates, expected) in [
            (("1990-06-15", "2021-06-14"), 30),
            (("1990-06-15", "2021-06-15"), 31),
            (("1990-06", "2021-06-14"), 31),
            (("1990-07", "2021-06-14"), 30),
            (("1990", "2021-01-01"), 31),
            (("2000-02-29", "2021-02-28"), 20),
            (("2000-02-29", "2021-03-01"), 21),
        ] {
            assert!(of(&age, dates) == Ok(expected), "{dates:?}");
        }
        for (born, wrong) in [("2022", Misdated::Unborn), ("2004", Misdated::TooYoung), ("1890", Misdated::TooOld)] {
            assert!(of(&age, (born, "2021-06-01")) == Err(Without::Sense(wrong, FROM)));
        }
    }
}
