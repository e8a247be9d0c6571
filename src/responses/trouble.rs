//! What can be wrong with an answer, and how it is told without telling the answer.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Place, nearest};
use crate::model::control::{Choose, DatePrecision};

use super::layout::{Layout, Reader, Shape};
use super::record::Field;

/// Something wrong with one answer. `given` is only ever compared with names, never shown.
#[derive(Clone, Copy)]
pub enum Trouble<'a> {
    Unknown {
        given: &'a [u8],
    },
    Ambiguous,
    NotATick,
    NotAPlace {
        of: u8,
    },
    NotANumber {
        decimal: bool,
    },
    NotADate(DatePrecision),
    Computed,
    OnlyItems,
    Twice,
    /// The same choice of several, twice in one list.
    ChosenTwice,
    RoutedPast,
    Constraint,
    OtherNotChosen,
    AnsweredAndMissing,
    Choose {
        choose: Choose,
    },
    NotAlone,
    SamePlace,
}

impl Trouble<'_> {
    /// The same for all troubles of one kind.
    fn kind(&self) -> &'static str {
        match self {
            Trouble::Unknown { .. } => "unknown",
            Trouble::Ambiguous => "ambiguous",
            Trouble::NotATick => "tick",
            Trouble::NotAPlace { .. } => "place",
            Trouble::NotANumber { .. } => "number",
            Trouble::NotADate(_) => "date",
            Trouble::Computed => "computed",
            Trouble::OnlyItems => "items",
            Trouble::Twice => "twice",
            Trouble::ChosenTwice => "chosen twice",
            Trouble::RoutedPast => "routed past",
            Trouble::Constraint => "constraint",
            Trouble::OtherNotChosen => "other",
            Trouble::AnsweredAndMissing => "answered and missing",
            Trouble::Choose { .. } => "choose",
            Trouble::NotAlone => "not alone",
            Trouble::SamePlace => "same place",
        }
    }

    /// The answer could not be understood; an import map that knew it would help.
    pub fn is_unread(&self) -> bool {
        use Trouble::{Ambiguous, NotADate, NotANumber, NotAPlace, NotATick, OnlyItems, Unknown};
        matches!(
            self,
            Unknown { .. } | Ambiguous | NotATick | NotAPlace { .. } | NotANumber { .. } | NotADate(_) | OnlyItems
        )
    }

    /// The diagnostic. What people answered on paper against the rules of the form (too many choices, two first places)
    /// is what they answered: it stays, with a warning. What no rule could have let through is an error.
    fn describe(&self, layout: &Layout, field: Field, place: Place) -> Diagnostic {
        let name = layout.name(field);
        let asked = layout.question(field).and_then(|question| layout.questions.get(question));
        let question = asked.map_or(name, |asked| &asked.question.name);
        let error = |message: String| Diagnostic::error(place.clone(), message);
        let warning = |message: String| Diagnostic::warning(place.clone(), message);
        match self {
            Trouble::Unknown { given } => {
                let names = choices(layout, field);
                let given = String::from_utf8_lossy(given);
                let diagnostic = error(format!("the answer to `{name}` is none of its choices"));
                // Between numbers there is no slip of the pen to guess at.
                let numbers = names.iter().all(|name| name.parse::<i64>().is_ok());
                match nearest(&given, names.iter().map(String::as_str)).filter(|_| !numbers) {
                    Some(name) => diagnostic.hint(format!("did you mean `{name}`?")),
                    None => diagnostic.hint(one_of(names)),
                }
            }
            Trouble::Ambiguous => error(format!("the answer to `{name}` is a label that several choices share"))
                .hint("write the choice's name instead"),
            Trouble::NotATick => error(format!("`{name}` is neither ticked nor left empty"))
                .hint("write `1` where it was chosen and `0` where it was not"),
            Trouble::NotAPlace { of } => error(format!("the answer to `{name}` is not a place in the ranking"))
                .hint(format!("write a whole number from 1 to {of}")),
            Trouble::NotANumber { decimal } => {
                let kind = if *decimal { "a number" } else { "a whole number" };
                error(format!("the answer to `{name}` is not {kind}"))
                    .hint("write digits only, without unit and without marks between thousands")
            }
            Trouble::NotADate(precision) => {
                let form = match precision {
                    DatePrecision::Year => "year, as `2010`",
                    DatePrecision::Month => "year and month, as `2010-09`",
                    DatePrecision::Day => "date, as `2010-09-01`",
                };
                error(format!("the answer to `{name}` is not a date as it is asked for")).hint(format!("write {form}"))
            }
            Trouble::Computed => error(format!("`{name}` is computed from other answers, so it cannot be answered")),
            Trouble::OnlyItems => error(format!("`{question}` is asked item by item, and has one answer here"))
                .hint(format!("answer each item under its own name, as `{}`", first_item(layout, field))),
            Trouble::Twice => {
                error(format!("`{name}` is answered twice in the same response")).hint("keep one of the two")
            }
            Trouble::ChosenTwice => error(format!("the same answer to `{name}` is given twice"))
                .hint("one of the two may be meant as another choice"),
            Trouble::RoutedPast => {
                let rule = asked.map_or("", |asked| &asked.rule);
                let it = if name == question { "it".to_string() } else { format!("`{question}`") };
                error(format!("`{name}` is answered, but {it} is asked only where {rule}"))
                    .hint("correct the answer that decides it, or take this one out")
            }
            Trouble::Constraint => {
                let rule = asked.map_or("", |asked| &asked.constraint);
                error(format!("the answer to `{name}` breaks its constraint {rule}"))
            }
            Trouble::OtherNotChosen => error(format!("`{name}` is written, but `{question}` has another answer"))
                .hint("choose the answer that asks for this text, or take the text out"),
            Trouble::AnsweredAndMissing => {
                error(format!("`{question}` is both answered and marked as missing")).hint("keep one of the two")
            }
            Trouble::Choose { choose } => warning(format!("`{question}` has more or fewer answers than it asks for"))
                .hint(format!("it asks for {}; the answers are kept as they are", amount(*choose))),
            Trouble::NotAlone => {
                warning(format!("`{question}` has a choice that rules out the others, and others too"))
                    .hint("the answers are kept as they are")
            }
            Trouble::SamePlace => warning(format!("`{question}` has two choices in the same place"))
                .hint("the answers are kept as they are"),
        }
    }
}

/// The names of a field's choices; none where an answer is not one of a list.
pub fn choices<'a>(layout: &'a Layout, field: Field) -> &'a [String] {
    match field {
        Field::Variable(id) => match layout.readers.get(id.0 as usize) {
            Some(Reader::Category(lookup)) => lookup.names(),
            _ => &[],
        },
        Field::Whole(question) => match layout.questions.get(question).map(|asked| &asked.shape) {
            Some(Shape::Several { names, .. } | Shape::Ranked { names, .. }) => names.names(),
            _ => &[],
        },
    }
}

fn one_of(names: &[String]) -> String {
    const SHOWN: usize = 8;
    if let [first, .., last] = names
        && names.len() > SHOWN
        && names.iter().all(|name| name.parse::<i64>().is_ok())
    {
        return format!("write a whole number from {first} to {last}");
    }
    let mut listed: Vec<String> = names.iter().take(SHOWN).map(|name| format!("`{name}`")).collect();
    if names.len() > SHOWN {
        listed.push("...".into());
    }
    format!("write one of {}", listed.join(", "))
}

fn first_item(layout: &Layout, field: Field) -> String {
    let asked = layout.question(field).and_then(|question| layout.questions.get(question));
    let item = asked.and_then(|asked| asked.variables().next());
    item.map_or(String::new(), |id| layout.codebook.get(id).name.clone())
}

fn amount(choose: Choose) -> String {
    match (choose.at_least, choose.at_most) {
        (Some(least), Some(most)) if least == most => format!("exactly {least}"),
        (Some(least), Some(most)) => format!("{least} to {most}"),
        (Some(least), None) => format!("at least {least}"),
        (None, Some(most)) => format!("at most {most}"),
        (None, None) => "any number".into(),
    }
}

/// What was found wrong in one file, or in a part of it. Of one kind of trouble with one field the first [`SHOWN`]
/// places are kept and the rest are counted, so that a wrong column of a million rows is one readable report.
#[derive(Default)]
pub struct Troubles(BTreeMap<(Option<Field>, &'static str), Kind>);

#[derive(Default)]
struct Kind {
    first: Vec<Diagnostic>,
    more: u64,
}

const SHOWN: usize = 20;

impl Troubles {
    pub fn answer(&mut self, layout: &Layout, field: Field, trouble: Trouble, place: impl FnOnce() -> Place) {
        // Counted by question: a wrong row of a matrix is one kind of mistake, not twenty.
        let of = layout.question(field).map_or(field, Field::Whole);
        self.other(Some(of), trouble.kind(), || trouble.describe(layout, field, place()));
    }

    pub fn other(&mut self, field: Option<Field>, kind: &'static str, diagnostic: impl FnOnce() -> Diagnostic) {
        let kind = self.0.entry((field, kind)).or_default();
        if kind.first.len() < SHOWN {
            kind.first.push(diagnostic());
        } else {
            kind.more += 1;
        }
    }

    /// Adds what was found in a later part of the same file.
    pub fn append(&mut self, later: Troubles) {
        for (key, found) in later.0 {
            let kind = self.0.entry(key).or_default();
            let room = SHOWN.saturating_sub(kind.first.len());
            kind.more += found.more + found.first.len().saturating_sub(room) as u64;
            kind.first.extend(found.first.into_iter().take(room));
        }
    }

    /// All of it in the order of the file.
    pub fn diagnostics(self) -> Vec<Diagnostic> {
        let mut all = Vec::new();
        for mut kind in self.0.into_values() {
            if let (Some(last), 1..) = (kind.first.last_mut(), kind.more) {
                let places = if kind.more == 1 { "place" } else { "places" };
                last.message += &format!(", here and in {} more {places}", kind.more);
            }
            all.extend(kind.first);
        }
        all.sort_by(|a, b| a.place.cmp(&b.place));
        all
    }
}
