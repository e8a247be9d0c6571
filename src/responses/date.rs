//! Dates as people, spreadsheets and survey programs write them.

use jiff::ToSpan;

use crate::model::control::DatePrecision;

/// In which order a column writes its dates.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DateOrder {
    /// `01.09.2010` is the first of September.
    DayMonthYear,
    /// `09/01/2010` is the first of September.
    MonthDayYear,
    /// `2010-09-01`, as ISO 8601 has it.
    YearMonthDay,
    /// Days since the start of 1900, as Excel stores a date.
    Excel,
}

/// Why a text is not read as a date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Unread {
    NotADate,
    /// `03/04/2010` is a day in March or in April.
    TwoReadings,
    /// `45351`: it may be a day as Excel counts them.
    Serial,
}

/// A date in ISO 8601, cut to the precision that was asked for; a time after it is left out. Without `order` a date is
/// read that has one reading only: the year first, or `1.9.2010`, which nobody writes month first.
/// It may say less than was asked (`2010-09` for a day): people often know no more, and the form accepts it.
///
/// # Errors
/// What is not a date, or could be another one.
pub(super) fn date(text: &[u8], precision: DatePrecision, order: Option<DateOrder>) -> Result<String, Unread> {
    let text = std::str::from_utf8(text).map_err(|_| Unread::NotADate)?;
    let day = without_time(text).ok_or(Unread::NotADate)?;
    let counted = order == Some(DateOrder::Excel) && !day.contains(['-', '/']);
    if counted || is_serial(day) {
        return match order {
            Some(_) => serial(day).and_then(|date| iso(date, precision)).ok_or(Unread::NotADate),
            None => Err(Unread::Serial),
        };
    }
    let date = read(day, order)?;
    iso(date, precision).ok_or(Unread::NotADate)
}

/// What is known of a date.
type Known = (u32, Option<u32>, Option<u32>);

fn read(day: &str, order: Option<DateOrder>) -> Result<Known, Unread> {
    let parts: Vec<&str> = day.split(['-', '/', '.']).collect();
    let marks: Vec<char> = day.chars().filter(|c| matches!(c, '-' | '/' | '.')).collect();
    let number = |part: &str| part.parse::<u32>().ok();
    let digits = |part: &&str| !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    if let (Some(DateOrder::YearMonthDay), [whole], 8) = (order, parts.as_slice(), day.len())
        && whole.bytes().all(|byte| byte.is_ascii_digit())
    {
        return Ok((number(&whole[..4]).unwrap_or_default(), number(&whole[4..6]), number(&whole[6..])));
    }
    if !parts.iter().all(digits) || marks.windows(2).any(|pair| pair[0] != pair[1]) {
        return Err(Unread::NotADate);
    }
    let short = |part: &str| part.len() <= 2;
    let year = |part: &str| match part.len() {
        4 => number(part),
        // As Excel reads two digits.
        2 if order.is_some() => number(part).map(|year| if year < 30 { 2000 + year } else { 1900 + year }),
        _ => None,
    };
    match *parts.as_slice() {
        [first] if first.len() == 4 => Ok((number(first).ok_or(Unread::NotADate)?, None, None)),
        [first, month] if first.len() == 4 && short(month) => {
            Ok((number(first).ok_or(Unread::NotADate)?, number(month), None))
        }
        [first, month, day] if short(month) && short(day) && first.len() == 4 => {
            Ok((number(first).ok_or(Unread::NotADate)?, number(month), number(day)))
        }
        [first, second, last] if short(first) && short(second) => {
            let two = || if last.len() == 4 || short(last) { Unread::TwoReadings } else { Unread::NotADate };
            let (year, month, day) = match order {
                Some(DateOrder::YearMonthDay) => (year(first), second, last),
                Some(DateOrder::MonthDayYear) => (year(last), first, second),
                Some(DateOrder::DayMonthYear) => (year(last), second, first),
                None if marks[0] == '.' && last.len() == 4 => (year(last), second, first),
                Some(DateOrder::Excel) | None => return Err(two()),
            };
            if !short(day) {
                return Err(Unread::NotADate);
            }
            Ok((year.ok_or(Unread::NotADate)?, number(month), number(day)))
        }
        _ => Err(Unread::NotADate),
    }
}

/// The date without the time after it: `2010-09-01T10:15:00Z`, `1.9.2010 10.15`, `9/1/10 3:15 PM`.
fn without_time(text: &str) -> Option<&str> {
    let Some((day, time)) = text.split_once([' ', 'T', '\u{a0}']) else { return Some(text) };
    let time = time.trim();
    let hour = time.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = time.split_at(hour);
    let is_hour = (1..=2).contains(&hour) && number.parse().is_ok_and(|hour: u32| hour <= 24);
    let is_time = rest.starts_with([':', '.'])
        && rest.chars().all(|c| c.is_ascii_digit() || c.is_ascii_whitespace() || ":.+-ZAPMapmUTC,\u{202f}".contains(c));
    (is_hour && is_time).then_some(day)
}

/// Four or five digits, with or without a part of a day, that are no year: 1902 to 2173 as Excel counts. The numbers of
/// the years from 1850 to 2150 are years; as days they would be those of 1905.
fn is_serial(day: &str) -> bool {
    let (whole, part) = day.split_once(['.', ',']).unwrap_or((day, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let year = whole.len() == 4 && ("1850"..="2150").contains(&whole);
    matches!(whole.len(), 4 | 5) && !year && digits(whole) && digits(part)
}

/// The date of a serial number of Excel (ECMA-376-1, 18.17.4.1): 1 is 1 January 1900, and 60 a day that never was,
/// because 1900 had no 29 February.
fn serial(day: &str) -> Option<Known> {
    let (whole, part) = day.split_once(['.', ',']).unwrap_or((day, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(part) || whole.len() > 7 {
        return None;
    }
    let days: i64 = whole.parse().ok()?;
    if days == 0 || days == 60 {
        return None;
    }
    let shift = i64::from(days > 60);
    let date = jiff::civil::date(1899, 12, 31).checked_add((days - shift).days()).ok()?;
    Some((u32::try_from(date.year()).ok()?, u32::try_from(date.month()).ok(), u32::try_from(date.day()).ok()))
}

fn iso((year, month, day): Known, precision: DatePrecision) -> Option<String> {
    // Checks that the day exists, 29 February included.
    let of = |number: Option<u32>| i8::try_from(number.unwrap_or(1)).ok();
    jiff::civil::Date::new(i16::try_from(year).ok()?, of(month)?, of(day)?).ok()?;
    Some(match (precision, month, day) {
        (DatePrecision::Day, Some(month), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
        (DatePrecision::Day | DatePrecision::Month, Some(month), _) => format!("{year:04}-{month:02}"),
        _ => format!("{year:04}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use DateOrder::{DayMonthYear, Excel, MonthDayYear, YearMonthDay};
    use DatePrecision::{Day, Month, Year};

    #[test]
    fn dates_are_cut_to_the_precision_asked_for() {
        for (text, precision, expected) in [
            ("2010-09-01", Day, Some("2010-09-01")),
            ("2010-9-1", Day, Some("2010-09-01")),
            ("2010/09/01", Day, Some("2010-09-01")),
            ("1.9.2010", Day, Some("2010-09-01")),
            ("2010-09-01", Month, Some("2010-09")),
            ("2010-09", Month, Some("2010-09")),
            ("2010-09", Year, Some("2010")),
            ("2010", Year, Some("2010")),
            ("2012-02-29", Day, Some("2012-02-29")),
            ("2010-02-29", Day, None),
            ("2010-09", Day, Some("2010-09")),
            ("2010", Month, Some("2010")),
            ("2010-9", Day, Some("2010-09")),
            ("2010-13", Day, None),
            ("2010-13", Month, None),
            ("10-09", Day, None),
            ("2010-09-01T10:00", Day, Some("2010-09-01")),
            ("2010-09-01 10:00:59.123+02:00", Day, Some("2010-09-01")),
            ("2010-09-01T23:00:00Z", Day, Some("2010-09-01")),
            ("1.9.2010 10.15", Day, Some("2010-09-01")),
            ("2010-09-01 morning", Day, None),
            ("2010-09-01 99:00", Day, None),
            ("2010-09/01", Day, None),
            ("9.2010", Month, None),
            ("", Year, None),
            ("-", Year, None),
        ] {
            assert_eq!(date(text.as_bytes(), precision, None).ok().as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn an_order_that_is_not_said_is_not_guessed() {
        for text in ["29-02-2024", "2/29/24", "03/04/2010", "10-09-01", "1.9.10", "03/04/2010 10:15"] {
            assert_eq!(date(text.as_bytes(), Day, None), Err(Unread::TwoReadings), "{text}");
        }
        for (text, order, expected) in [
            ("29-02-2024", DayMonthYear, Some("2024-02-29")),
            ("29-02-2024", MonthDayYear, None),
            ("2/29/24", MonthDayYear, Some("2024-02-29")),
            ("2/29/24 3:15 PM", MonthDayYear, Some("2024-02-29")),
            ("2/29/24", DayMonthYear, None),
            ("03/04/2010", DayMonthYear, Some("2010-04-03")),
            ("03/04/2010", MonthDayYear, Some("2010-03-04")),
            ("1.9.2010", MonthDayYear, Some("2010-01-09")),
            ("1.9.31", DayMonthYear, Some("1931-09-01")),
            ("24-02-29", YearMonthDay, Some("2024-02-29")),
            ("20240229", YearMonthDay, Some("2024-02-29")),
            ("1906.1.2", YearMonthDay, Some("1906-01-02")),
            ("2010.09", YearMonthDay, Some("2010-09")),
            ("2024-02-29", DayMonthYear, Some("2024-02-29")),
            ("29-02-024", DayMonthYear, None),
        ] {
            assert_eq!(date(text.as_bytes(), Day, Some(order)).ok().as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn serial_numbers_are_the_days_that_excel_shows() {
        // The first four from ECMA-376-1, 18.17.4.1; 45351 from Excel itself, as the survey's author reports it.
        for (text, expected) in [
            ("1", Some("1900-01-01")),
            ("2958465", Some("9999-12-31")),
            ("59", Some("1900-02-28")),
            ("60", None),
            ("61", Some("1900-03-01")),
            ("45351", Some("2024-02-29")),
            ("45351.75", Some("2024-02-29")),
            ("0", None),
            ("2958466", None),
            ("x", None),
            // A cell that the spreadsheet itself shows as a date.
            ("2024-02-29", Some("2024-02-29")),
        ] {
            assert_eq!(date(text.as_bytes(), Day, Some(Excel)).ok().as_deref(), expected, "{text}");
        }
        for text in ["45351", "1097", "9999.5"] {
            assert_eq!(date(text.as_bytes(), Day, None), Err(Unread::Serial), "{text}");
        }
        assert_eq!(date(b"45351,5", Day, Some(DayMonthYear)).as_deref(), Ok("2024-02-29"));
    }
}
