//! Dates as each language writes them (CLDR, by ICU4X), in the Gregorian calendar.

use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;

use super::Locale;
use super::message::spoken;

/// A day: `1 September 2010` in English, `1. september 2010` in Danish.
///
/// CLDR reads plain `en` as American. Sites in plain English are written for Europe here, where the day comes first;
/// `en-US` is written as Americans do. Where the program does not speak the language, the date is English as its words are.
pub fn day(locale: &Locale, date: jiff::civil::Date) -> String {
    let formatted = || {
        let gregorian = Date::try_new_gregorian(
            date.year().into(),
            u8::try_from(date.month()).ok()?,
            u8::try_from(date.day()).ok()?,
        )
        .ok()?;
        let locale = spoken(locale);
        let tag = if locale.tag() == "en" { "en-GB" } else { locale.tag() };
        let preferences = tag.parse::<icu_locale_core::Locale>().ok()?.into();
        let formatter = FixedCalendarDateTimeFormatter::<Gregorian, YMD>::try_new(preferences, YMD::long()).ok()?;
        Some(formatter.format(&gregorian).to_string())
    };
    formatted().unwrap_or_else(|| date.to_string())
}

/// A stretch of days: `1 September 2010 – 30 November 2010`; one day as itself.
pub fn days(locale: &Locale, from: jiff::civil::Date, to: jiff::civil::Date) -> String {
    let (from, to) = (day(locale, from), day(locale, to));
    if from == to { from } else { format!("{from} – {to}") }
}

/// A text, written out where it is a day and nothing else: `2027-06-30` as `30 June 2027`.
pub fn in_words(locale: &Locale, text: &str) -> String {
    let day = (text.len() == 10).then(|| jiff::civil::Date::strptime("%Y-%m-%d", text).ok()).flatten();
    day.map_or_else(|| text.to_string(), |date| self::day(locale, date))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Expected values: CLDR 48 charts, `dateFormats/long`; for `en` that of `en-GB`.
    #[test]
    fn each_language_writes_a_day_its_own_way() {
        let written = |tag| day(&Locale::parse(tag).expect("a tag"), jiff::civil::date(2010, 9, 1));
        assert_eq!(written("en"), "1 September 2010");
        assert_eq!(written("en-US"), "September 1, 2010");
        assert_eq!(written("en-GB"), "1 September 2010");
        assert_eq!(written("da"), "1. september 2010");
        assert_eq!(written("ro"), "1 septembrie 2010");
        assert_eq!(written("de"), "1. September 2010");
        assert_eq!(written("kl"), "1 September 2010");
        assert_eq!(written("ar"), "1 سبتمبر 2010");
    }
}
