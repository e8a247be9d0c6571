//! Writes down what was worked out, in one language, with mark-up that names where it comes from.

use super::cells;
use super::said::{Missing, Number};
use crate::analysis::disclosure::{Range, Share, Value};
use crate::figure;
use crate::figure::unit::FEWEST_FOR_PERCENT;
use crate::locale::markdown::{self, Inserted};
use crate::locale::message::Messages;
use crate::locale::number_words::{self, Agreement};
use crate::locale::{Locale, number};
use crate::model::report::{Form, Formula, Gender, Place, Quantity, Said, Style, Written};
use crate::model::series::Unit;
use crate::survey::Survey;

/// What stands in the place of a formula.
pub(crate) fn shown(
    formula: &Formula,
    said: &Result<Number, Missing>,
    written: &Written,
    surveys: &[Survey],
) -> Inserted {
    let locale = &written.locale;
    match (said, &formula.otherwise) {
        (Ok(number), _) => known(formula, number, locale, surveys),
        (Err(_), Some(words)) => inserted(markdown::escape(words), words.clone()),
        (Err(why), None) => marked(*why, locale),
    }
}

fn inserted(html: String, plain: String) -> Inserted {
    Inserted { html, plain, ..Inserted::default() }
}

/// The mark in the place of a number.
fn marked(why: Missing, locale: &Locale) -> Inserted {
    let (mark, id) = match why {
        Missing::Hidden | Missing::NotShown => ("[c]", "site-mark-c"),
        Missing::NoAnswers | Missing::FewPeople | Missing::NotComputable => ("[x]", "site-mark-x"),
    };
    let title = markdown::escape(&Messages::built_in(locale).text(id)).replace('"', "&quot;");
    inserted(format!("<abbr title=\"{title}\">{mark}</abbr>"), mark.to_string())
}

fn known(formula: &Formula, number: &Number, locale: &Locale, surveys: &[Survey]) -> Inserted {
    if let Number::Name(text) = number {
        let label = text.get(locale);
        let plain = markdown::plain(label.text);
        let other = if label.lang == locale {
            String::new()
        } else {
            format!(" lang=\"{}\" dir=\"{}\"", label.lang, label.lang.direction())
        };
        let order = match &formula.said {
            Said::Ranked(ranked) => format!(" data-order=\"{}\"", order(ranked.place)),
            _ => String::new(),
        };
        // A label may run the other way than the sentence that it stands in.
        let html = format!("<bdi{other}{order}>{}</bdi>", markdown::escape(&plain));
        return Inserted { lang: Some(label.lang.clone()).filter(|lang| lang != locale), ..inserted(html, plain) };
    }
    let text = text(number, formula.form, locale);
    let html = format!("<data{}>{}</data>", source(&formula.said, number, surveys), markdown::escape(&text));
    inserted(html, text)
}

fn order(place: Place) -> String {
    match place {
        Place::FromMost(place) => format!("most-{place}"),
        Place::FromLeast(place) => format!("least-{place}"),
    }
}

/// A number as the language writes it.
fn text(number: &Number, form: Form, locale: &Locale) -> String {
    in_words(number, form, locale).unwrap_or_else(|| in_digits(number, form, locale))
}

/// A whole number, or a fraction near to a share, in words; where the form asks for that and the language's words are known.
fn in_words(number: &Number, form: Form, locale: &Locale) -> Option<String> {
    let agreement = agreement(form.gender);
    let whole = match number {
        Number::Count(count) => Some(*count),
        Number::Given(given) if given.value.fract() == 0.0 && (0.0..1e9).contains(&given.value) => {
            Some(given.value as u32)
        }
        _ => None,
    };
    match (form.style, number) {
        (Style::Words, _) => number_words::word(locale, whole?, agreement),
        (Style::Capitalised, _) => number_words::word(locale, whole?, agreement).map(|word| capitalised(&word)),
        (Style::Rounded, Number::Share { share, .. }) => {
            let (one, of) = fraction(*share)?;
            number_words::one_in(locale, one, of, agreement)
        }
        (Style::Digits | Style::Rounded | Style::Points, _) => None,
    }
}

fn in_digits(number: &Number, form: Form, locale: &Locale) -> String {
    let decimal = |value: f64, usual: u8| number::decimal(locale, value, form.digits.unwrap_or(usual));
    match number {
        Number::Count(count) => number::count(locale, u64::from(*count)),
        Number::Share { part, whole, .. } if *whole < FEWEST_FOR_PERCENT => {
            let (part, whole) = (number::count(locale, u64::from(*part)), number::count(locale, u64::from(*whole)));
            let arguments = [("part", (&part).into()), ("whole", (&whole).into())];
            Messages::built_in(locale).format("results-part-of", &arguments)
        }
        Number::Share { share, .. } => number::percent(locale, *share, form.digits.unwrap_or(0)),
        Number::Points(points) if form.style == Style::Points => {
            // The plural of the number as it is written; with a part of one it is plural everywhere.
            let count = if form.digits.unwrap_or(0) == 0 { points.abs().round() as u32 } else { 2 };
            let number = decimal(*points, 0);
            let arguments = [("number", (&number).into()), ("count", count.into())];
            Messages::built_in(locale).format("site-points", &arguments)
        }
        Number::Points(points) => decimal(*points, 0),
        Number::Difference(value) => decimal(*value, if value.fract() == 0.0 { 0 } else { 1 }),
        Number::Mean(value) | Number::Ratio(value) => decimal(*value, 1),
        Number::Measured(mean) => {
            number::decimal(locale, mean.value, form.digits.map_or(mean.digits, |digits| digits.min(mean.digits)))
        }
        Number::CountBetween { part, whole } => figure::Words::built_in(locale).in_words(*part, *whole),
        Number::ShareBetween { part, whole } => share_between(*part, *whole, form, locale),
        Number::MeanBetween(range) => {
            let [low, high] = [range.low, range.high].map(|end| number::decimal(locale, end.value, end.digits));
            from_to(&low, &high, locale)
        }
        Number::Given(given) => match given.unit {
            Unit::Percent => number::percent(locale, given.value / 100.0, form.digits.unwrap_or(given.digits)),
            Unit::None | Unit::Words(_) => decimal(given.value, given.digits),
        },
        Number::Dates(dates) => dates.clone(),
        Number::Name(_) => String::new(),
    }
}

/// "between 77% and 90%", "at least 84%"; of few people "between 20 and 24 of 26".
fn share_between(part: Value<u32>, whole: Value<u32>, form: Form, locale: &Locale) -> String {
    let words = figure::Words { digits: form.digits.unwrap_or(0), ..figure::Words::built_in(locale) };
    if whole.range().is_some_and(|whole| whole.low < FEWEST_FOR_PERCENT) {
        return words.part_of(part, whole).unwrap_or_default();
    }
    let Some(share) = part.share_of(whole).range() else { return String::new() };
    let (low, high) = (words.percent(share.low), words.percent(share.high));
    match (share.low.fraction() == 0.0, share.high.fraction() >= 1.0) {
        _ if low == high => low,
        (true, _) => words.say("results-at-most", &[("number", (&high).into())]),
        (_, true) => words.say("results-at-least", &[("number", (&low).into())]),
        _ => from_to(&low, &high, locale),
    }
}

fn from_to(low: &str, high: &str, locale: &Locale) -> String {
    Messages::built_in(locale).format("results-from-to", &[("low", low.into()), ("high", high.into())])
}

fn agreement(gender: Gender) -> Agreement {
    match gender {
        Gender::Common => Agreement::Common,
        Gender::Feminine => Agreement::Feminine,
        Gender::Neuter => Agreement::Neuter,
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The simple fractions that people say.
const FRACTIONS: [(u32, u32); 11] =
    [(1, 10), (1, 5), (1, 4), (1, 3), (2, 5), (1, 2), (3, 5), (2, 3), (3, 4), (4, 5), (9, 10)];

/// The simple fraction nearest to a share; none near enough to nobody or everybody.
fn fraction(share: f64) -> Option<(u32, u32)> {
    let distance = |(one, of): &(u32, u32)| (share - f64::from(*one) / f64::from(*of)).abs();
    let nearest = FRACTIONS.into_iter().min_by(|a, b| distance(a).total_cmp(&distance(b)))?;
    (distance(&nearest) <= 0.05).then_some(nearest)
}

/// The attributes that name a number and where it comes from.
fn source(said: &Said, number: &Number, surveys: &[Survey]) -> String {
    let value = match number {
        Number::Count(count) => count.to_string(),
        Number::Share { share, .. } => exact(*share),
        Number::CountBetween { part, .. } => {
            part.range().map_or_else(String::new, |range| format!("{} {}", range.low, range.high))
        }
        Number::ShareBetween { part, whole } => {
            let ends =
                |range: Range<Share>| format!("{} {}", exact(range.low.fraction()), exact(range.high.fraction()));
            part.share_of(*whole).range().map_or_else(String::new, ends)
        }
        Number::MeanBetween(range) => format!("{} {}", exact(range.low.value), exact(range.high.value)),
        Number::Given(given) => exact(given.value),
        Number::Measured(mean) => exact(mean.value),
        Number::Mean(value) | Number::Points(value) | Number::Difference(value) | Number::Ratio(value) => exact(*value),
        Number::Dates(dates) => dates.clone(),
        Number::Name(_) => String::new(),
    };
    let from = match said {
        Said::Quantity(one) => format!(" data-kind=\"{}\" data-of=\"{}\"", kind(one), of(one, surveys)),
        Said::Difference(one, other) => two("difference", one, other, surveys),
        Said::Ratio(one, other) => two("ratio", one, other, surveys),
        Said::Invited(survey) => format!(" data-kind=\"invited\" data-of=\"{survey}\""),
        Said::ResponseRate(survey) => format!(" data-kind=\"response-rate\" data-of=\"{survey}\""),
        Said::Fieldwork(survey) => format!(" data-kind=\"fieldwork\" data-of=\"{survey}\""),
        Said::Ranked(_) | Said::Label(_) => String::new(),
    };
    format!(" value=\"{value}\"{from}")
}

fn two(kind_of_two: &str, one: &Quantity, other: &Quantity, surveys: &[Survey]) -> String {
    let kinds = format!("{kind_of_two} {} {}", kind(one), kind(other));
    format!(" data-kind=\"{kinds}\" data-of=\"{}\" data-and=\"{}\"", of(one, surveys), of(other, surveys))
}

fn kind(quantity: &Quantity) -> &'static str {
    match quantity {
        Quantity::People(_) => "people",
        Quantity::Share(..) => "share",
        Quantity::Mean(_) => "mean",
        Quantity::Median(_) => "median",
        Quantity::Given(_) => "given",
    }
}

fn of(quantity: &Quantity, surveys: &[Survey]) -> String {
    match quantity {
        Quantity::People(people) => cells::people(people, surveys),
        Quantity::Share(part, whole) => {
            format!("{} / {}", cells::people(part, surveys), cells::people(whole, surveys))
        }
        Quantity::Mean(of) | Quantity::Median(of) => cells::distribution(of, surveys),
        Quantity::Given(given) => markdown::escape(&given.name).replace('"', "&quot;"),
    }
}

/// A number for machines, with what four digits tell of it.
fn exact(value: f64) -> String {
    let text = format!("{value:.4}");
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_are_the_nearest_that_people_say() {
        for (share, expected) in [
            (0.516, Some((1, 2))),
            (0.66, Some((2, 3))),
            (0.24, Some((1, 4))),
            (0.02, None),
            (0.98, None),
            (0.88, Some((9, 10))),
        ] {
            assert_eq!(fraction(share), expected, "{share}");
        }
    }

    #[test]
    fn machines_read_four_digits() {
        assert_eq!([exact(0.5161290), exact(12.0), exact(-3.25)], ["0.5161", "12", "-3.25"]);
    }
}
