//! `between` and `age`: whole nights and ages, worked out from dates.

use super::building::{found, said};
use crate::diagnostic::{Diagnostic, Span};
use crate::locale::message::Messages;
use crate::locale::{Locale, Text, date, stretch};
use crate::model::codebook::{Domain, VariableId};
use crate::model::control::DatePrecision;
use crate::model::dated::{At, Dated, OLDEST};
use crate::model::instrument::{Band, Rule};
use crate::source::instrument::reader::Reader;
use crate::source::instrument::study;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, scalar};

/// A rule, and what is said under its figure.
pub(super) type Said = (Rule, Option<Text>);

/// Reads `between: [arrived, left]` with `groups`, `until`, `at_most`.
pub(super) fn nights(dates: &Node, fields: &mut Fields, reader: &mut Reader) -> Option<Said> {
    let (from, to) = ends(dates, reader).unzip();
    let until = fields.get("until").map(|node| study::date(node, &mut reader.findings));
    let at_most = fields.get("at_most");
    let at_most = at_most.map(|node| scalar::whole(node, "`at_most`", 1..=100_000, &mut reader.findings));
    let at_most = at_most.map(|most| most.and_then(|most| u32::try_from(most).ok()));
    let node = fields.need("groups", "a number of nights", &mut reader.findings);
    let groups = node.and_then(|node| {
        let groups = groups(node, reader)?;
        let (first, last) = (groups.first()?, groups.last()?);
        if *first != 0 {
            let message = format!("the first group of nights begins at {first}, and somebody may stay for none");
            reader.findings.push(Diagnostic::error(node.span, message).hint("let it begin at 0"));
        }
        if let Some(Some(most)) = at_most
            && most < *last
        {
            let message = format!("the last group begins at {last}, and there are at most {most} nights");
            reader.findings.error(node.span, message);
        }
        Some(groups)
    });
    let (from, to) = (from?, to?);
    if from == to {
        reader.findings.error(dates.span, "`between` names one date twice");
        return None;
    }
    same_round(&[(from, dates.span), (to, dates.span)], reader)?;
    let (until, at_most) =
        (until.map_or(Some(None), |day| day.map(Some))?, at_most.map_or(Some(None), |most| most.map(Some))?);
    let say = |locale: &Locale| match until {
        Some(day) => {
            Messages::built_in(locale).format("results-nights-until", &[("day", (&date::day(locale, day)).into())])
        }
        None => Messages::built_in(locale).text("results-nights-ended"),
    };
    let note = in_each(reader, say);
    let bands = bands(&groups?, at_most, reader);
    Some((Rule::Dated { of: Dated::Nights { from, to, until, at_most }, least: 0, bands }, note))
}

/// Reads `age: birth_year` with `at` and `groups`.
pub(super) fn age(born: &Node, fields: &mut Fields, reader: &mut Reader) -> Option<Said> {
    let what = "an age";
    let of_birth = self::born(born, reader);
    let at = fields.need("at", what, &mut reader.findings);
    let day = at.and_then(|node| self::at(node, reader).map(|at| (at, node.span)));
    let groups =
        fields.need("groups", what, &mut reader.findings).and_then(|node| groups(node, reader).zip(Some(node)));
    let (of_birth, (day, span), (groups, node)) = (of_birth?, day?, groups?);
    let least = *groups.first()?;
    if groups.last().is_some_and(|last| *last > OLDEST) {
        reader.findings.error(node.span, format!("nobody is older than {OLDEST}"));
        return None;
    }
    let note = match day {
        At::Answer(at) => {
            same_round(&[(of_birth, born.span), (at, span)], reader)?;
            None
        }
        At::Day(day) => in_each(reader, |locale| {
            Messages::built_in(locale).format("results-age-on", &[("day", (&date::day(locale, day)).into())])
        }),
    };
    let bands = bands(&groups, None, reader);
    Some((Rule::Dated { of: Dated::Age { born: of_birth, at: day }, least, bands }, note))
}

/// The two dates of `between`.
fn ends(node: &Node, reader: &mut Reader) -> Option<(VariableId, VariableId)> {
    let items = scalar::list(node, "`between`", &mut reader.findings)?;
    let [from, to] = items else {
        let message = format!("`between` names two dates, and here are {}", items.len());
        reader.findings.push(Diagnostic::error(node.span, message).hint("write `between: [arrived, left]`"));
        return None;
    };
    let (from, to) = (a_day(from, reader), a_day(to, reader));
    from.zip(to)
}

/// A question that asks for the day.
fn a_day(node: &Node, reader: &mut Reader) -> Option<VariableId> {
    let id = a_date(node, "a date", reader)?;
    let variable = reader.variables.get(id.0 as usize)?;
    if let Domain::Date { precision: DatePrecision::Month | DatePrecision::Year } = variable.domain {
        let message = format!("`{}` does not ask for the day, and nights are counted from day to day", variable.name);
        reader.findings.push(Diagnostic::error(node.span, message).hint("ask for it with `precision: day`"));
        return None;
    }
    Some(id)
}

/// A question that asks for a date.
fn a_date(node: &Node, what: &str, reader: &mut Reader) -> Option<VariableId> {
    let name = scalar::word(node, what, &mut reader.findings)?;
    let id = found(name, node.span, reader)?;
    let domain = reader.variables.get(id.0 as usize).map(|variable| &variable.domain)?;
    match domain {
        Domain::Date { .. } => Some(id),
        domain => {
            let message = format!("`{name}` is {} and no date", said(domain));
            reader.findings.push(Diagnostic::error(node.span, message).hint("a date is a question of `type: date`"));
            None
        }
    }
}

/// A question that says when somebody was born: a date, or a year.
fn born(node: &Node, reader: &mut Reader) -> Option<VariableId> {
    let name = scalar::word(node, "`age`", &mut reader.findings)?;
    let id = found(name, node.span, reader)?;
    let domain = reader.variables.get(id.0 as usize).map(|variable| &variable.domain)?;
    match domain {
        Domain::Date { .. } | Domain::Number { decimal: false, .. } => Some(id),
        domain => {
            let message = format!("`{name}` is {}, and an age is worked out from a date or a year", said(domain));
            let hint = "a date is a question of `type: date`, a year one of `type: integer`";
            reader.findings.push(Diagnostic::error(node.span, message).hint(hint));
            None
        }
    }
}

/// When somebody is so old: a day, or a question that asks for a date.
fn at(node: &Node, reader: &mut Reader) -> Option<At> {
    let text = scalar::word(node, "`at`", &mut reader.findings)?;
    match text.starts_with(|letter: char| letter.is_ascii_digit()) {
        true => study::date(node, &mut reader.findings).map(At::Day),
        false => a_date(node, "`at`", reader).map(At::Answer),
    }
}

/// Whether dates are asked together: once, or all in a round of one repeat.
fn same_round(dates: &[(VariableId, Span)], reader: &mut Reader) -> Option<()> {
    let of = |(id, span): &(VariableId, Span)| {
        let variable = reader.variables.get(id.0 as usize)?;
        Some((variable.name.clone(), variable.repeat.clone(), *span))
    };
    let asked: Vec<_> = dates.iter().filter_map(of).collect();
    let (first, rest) = asked.split_first()?;
    let Some((name, repeat, span)) = rest.iter().find(|(_, repeat, _)| *repeat != first.1) else { return Some(()) };
    let where_asked = |repeat: &Option<String>| match repeat {
        Some(repeat) => format!("in each round of `{repeat}`"),
        None => "once".to_string(),
    };
    let message = format!("`{}` is asked {}, and `{name}` {}", first.0, where_asked(&first.1), where_asked(repeat));
    reader.findings.push(Diagnostic::error(*span, message).hint("ask both in the same place"));
    None
}

/// `groups: [18, 21, 26]`: the least number of each, rising.
fn groups(node: &Node, reader: &mut Reader) -> Option<Vec<u32>> {
    let mut groups: Vec<u32> = vec![];
    let items = scalar::list(node, "`groups`", &mut reader.findings)?;
    let mut is_right = true;
    for item in items {
        let number = scalar::whole(item, "the beginning of a group", 0..=100_000, &mut reader.findings);
        let Some(number) = number.and_then(|number| u32::try_from(number).ok()) else {
            is_right = false;
            continue;
        };
        if let Some(last) = groups.last().filter(|last| **last >= number) {
            let message = format!("a group begins at {number}, and the one before it at {last}");
            reader.findings.push(Diagnostic::error(item.span, message).hint("write the groups from low to high"));
            is_right = false;
        }
        groups.push(number);
    }
    const MOST: usize = 60;
    if is_right && !(2..=MOST).contains(&groups.len()) {
        let message = format!("`groups` names {}, and needs 2 to {MOST}", groups.len());
        let hint = "write where each begins: `[0, 8, 31]` is 0 to 7, 8 to 30, 31 or more";
        reader.findings.push(Diagnostic::error(node.span, message).hint(hint));
        is_right = false;
    }
    is_right.then_some(groups)
}

/// The groups with their names and labels, `18–20`, in every language of the survey.
fn bands(groups: &[u32], at_most: Option<u32>, reader: &Reader) -> Vec<Band> {
    let next = groups.iter().skip(1).map(|next| Some(next - 1)).chain([at_most]);
    let ends = groups.iter().copied().zip(next);
    let band = |(from, to): (u32, Option<u32>)| Band {
        to: to.map_or(f64::INFINITY, f64::from),
        name: to
            .map_or(format!("{from}_or_more"), |to| if to <= from { from.to_string() } else { format!("{from}_{to}") }),
        label: in_each(reader, |locale| stretch::whole(locale, from, to)),
    };
    ends.map(band).collect()
}

/// A text of the program's own in every language of the survey.
fn in_each(reader: &Reader, say: impl Fn(&Locale) -> String) -> Option<Text> {
    let mut texts = reader.languages.iter();
    let source = texts.next()?;
    let mut text = Text::new(source.clone(), say(source));
    texts.for_each(|locale| text.insert(locale.clone(), say(locale)));
    Some(text)
}
