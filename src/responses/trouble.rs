//! What can be wrong with an answer, and how it is told without telling the answer.

mod misdated;
mod report;

use crate::diagnostic::{Diagnostic, Place, nearest};
use crate::model::control::{Choose, DatePrecision};

use super::conflict::{Conflict, Handled};
use super::date::DateOrder;
use super::dated::Misdated;
use super::layout::Layout;
use super::number::DecimalMark;
use super::record::Field;

pub(super) use report::Troubles;

/// Something wrong with one answer. `given` is only ever compared with names, never shown.
#[derive(Clone, Copy)]
pub enum Trouble<'a> {
    /// It is none of the choices.
    Unknown {
        /// What was written, to find the nearest name by.
        given: &'a [u8],
    },
    /// Several choices share the label.
    Ambiguous,
    /// Neither ticked nor left empty.
    NotATick,
    /// No place in the ranking.
    NotAPlace {
        /// How many are ranked.
        of: u8,
    },
    /// A cell of several answers that can be cut in several ways.
    SeveralCuts,
    /// No number, or no whole one.
    NotANumber {
        /// Whether it may have a fraction.
        decimal: bool,
        /// What parts the decimals, as far as it is said.
        mark: DecimalMark,
    },
    /// A mark before three digits, which parts thousands or decimals.
    NumberOfTwoReadings {
        /// What parts the decimals, as far as it is said.
        mark: DecimalMark,
    },
    /// No number above 0, or too large a one, where somebody's weight is written.
    NotAWeight,
    /// Nobody says what somebody weighs.
    NoWeight,
    /// No date, or not as precise as asked.
    NotADate {
        /// How much of it is asked for.
        precision: DatePrecision,
        /// The order of day and month, as far as it is said.
        order: Option<DateOrder>,
    },
    /// Day and month in an order that is not said.
    DateOfTwoReadings,
    /// A date as Excel stores it.
    SerialDate,
    /// A computed variable is answered.
    Computed,
    /// A matrix is answered as a whole.
    OnlyItems,
    /// It is answered twice in one response.
    Twice,
    /// The same choice of several, twice in one list.
    ChosenTwice,
    /// It is answered, and a reason for having no answer is given too.
    AnsweredAndMissing,
    /// Nothing can be worked out from a date.
    Misdated {
        /// Why.
        why: Misdated,
        /// What it is, by its place in [`Layout::worked_out`].
        worked_out: usize,
    },
    /// The answers contradict a rule of the instrument.
    Conflict {
        /// Which rule.
        conflict: Conflict,
        /// What became of the answers.
        handled: Handled,
    },
}

impl Trouble<'_> {
    /// The same for all troubles of one kind.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Trouble::Unknown { .. } => "unknown",
            Trouble::Ambiguous => "ambiguous",
            Trouble::NotATick => "tick",
            Trouble::NotAPlace { .. } => "place",
            Trouble::NotANumber { .. } => "number",
            Trouble::SeveralCuts => "several cuts",
            Trouble::NumberOfTwoReadings { .. } => "two readings",
            Trouble::NotADate { .. } => "date",
            Trouble::DateOfTwoReadings => "order of dates",
            Trouble::SerialDate => "serial date",
            Trouble::NotAWeight => "weight",
            Trouble::NoWeight => "no weight",
            Trouble::Computed => "computed",
            Trouble::OnlyItems => "items",
            Trouble::Twice => "twice",
            Trouble::ChosenTwice => "chosen twice",
            Trouble::AnsweredAndMissing => "answered and missing",
            Trouble::Misdated { why, .. } => why.kind(),
            Trouble::Conflict { conflict, .. } => match conflict {
                Conflict::RoutedPast => "routed past",
                Conflict::Constraint => "constraint",
                Conflict::OtherNotChosen => "other",
                Conflict::Choose(_) => "choose",
                Conflict::NotAlone => "not alone",
                Conflict::SamePlace => "same place",
            },
        }
    }

    /// The answer could not be understood; an import map that knew it would help.
    pub fn is_unread(&self) -> bool {
        use Trouble::{Ambiguous, NotADate, NotANumber, NotAPlace, NotATick, OnlyItems, Unknown};
        matches!(
            self,
            Unknown { .. } | Ambiguous | NotATick | NotAPlace { .. } | NotANumber { .. } | NotADate { .. } | OnlyItems
        )
    }

    /// The diagnostic.
    pub(super) fn describe(&self, layout: &Layout, field: Field, place: Place) -> Diagnostic {
        let name = layout.name(field);
        let asked = layout.question(field).and_then(|question| layout.questions.get(question));
        let question = asked.map_or(name, |asked| &asked.question.name);
        let error = |message: String| Diagnostic::error(place.clone(), message);
        match self {
            Trouble::Unknown { given } => {
                let names = choices(layout, field);
                let given = String::from_utf8_lossy(given);
                let diagnostic = error(format!("the answer to `{name}` is none of its choices"));
                // Between numbers there is no slip of the pen to guess at.
                match nearest(&given, names.iter().map(String::as_str)).filter(|_| !are_numbers(names)) {
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
            Trouble::SeveralCuts => {
                error(format!("the answers to `{name}` in this cell can be told apart in more than one way"))
                    .hint("a choice holds the separator, and its parts are choices too: use another separator")
            }
            Trouble::NotANumber { decimal, mark } => {
                let kind = if *decimal { "a number" } else { "a whole number" };
                let said = match mark {
                    DecimalMark::Point => " with a decimal point",
                    DecimalMark::Comma => " with a decimal comma",
                    DecimalMark::Unsaid | DecimalMark::Ours => "",
                };
                error(format!("the answer to `{name}` is not {kind}{said}")).hint("write digits only, without unit")
            }
            Trouble::NumberOfTwoReadings { mark } => {
                let error =
                    error(format!("the answer to `{name}` has two readings: its mark parts thousands, or decimals"));
                error.hint(match mark {
                    DecimalMark::Ours => "write it without a mark between thousands, as `2500`, or its decimals as in `2.5`",
                    _ => {
                        "say for its column in `import.yaml` which mark parts decimals: with `decimal: \",\"` a cell `2,500` is \
                         two and a half, and `2.500` two thousand five hundred; with `decimal: \".\"` the other way round"
                    }
                })
            }
            Trouble::DateOfTwoReadings => {
                error(format!("the answer to `{name}` has two readings: day before month, or month before day"))
                    .hint("say for its column in `import.yaml` which it is: `date: d-m-y` or `date: m-d-y`")
            }
            Trouble::SerialDate => error(format!(
                "the answer to `{name}` is a number, or a day as Excel counts days (45351 is 29 February 2024)"
            ))
            .hint("if it is a day, say so for its column in `import.yaml`: `date: excel`"),
            Trouble::NotADate { precision, order } => {
                let form = match precision {
                    DatePrecision::Year => "year, as `2010`",
                    DatePrecision::Month => "year and month, as `2010-09`",
                    DatePrecision::Day => "date, as `2010-09-01`",
                };
                let error = error(format!("the answer to `{name}` is not a date as it is asked for"));
                match order {
                    None => error.hint(format!("write {form}")),
                    Some(DateOrder::Excel) => error.hint("its column is said to hold days as Excel counts them"),
                    Some(DateOrder::DayMonthYear) => error.hint("its column is said to hold dates as `29-02-2024`"),
                    Some(DateOrder::MonthDayYear) => error.hint("its column is said to hold dates as `02-29-2024`"),
                    Some(DateOrder::YearMonthDay) => error.hint("its column is said to hold dates as `2024-02-29`"),
                }
            }
            Trouble::NotAWeight => error(format!("the weight `{name}` is no number above 0, or is above 10,000"))
                .hint("whom nobody should count is left out of the file; weights are 1 on average"),
            Trouble::NoWeight => error(format!("this response has no weight `{name}`"))
                .hint("give each response its weight, or take `weight` out of `study`"),
            Trouble::Computed => error(format!("`{name}` is computed from other answers, so it cannot be answered")),
            Trouble::OnlyItems => error(format!("`{question}` is asked item by item, and has one answer here"))
                .hint(format!("answer each item under its own name, as `{}`", first_item(layout, field))),
            Trouble::Twice => {
                error(format!("`{name}` is answered twice in the same response")).hint("keep one of the two")
            }
            Trouble::ChosenTwice => error(format!("the same answer to `{name}` is given twice"))
                .hint("one of the two may be meant as another choice"),
            Trouble::AnsweredAndMissing => {
                error(format!("`{question}` is both answered and marked as missing")).hint("keep one of the two")
            }
            Trouble::Misdated { why, worked_out } => misdated::describe(*why, (layout, *worked_out), field, place),
            Trouble::Conflict { conflict, handled } => contradiction(layout, field, place, *conflict).handled(*handled),
        }
    }
}

/// A contradiction in words.
struct Contradiction {
    place: Place,
    message: String,
    /// What the author can do about it.
    mend: &'static str,
    /// What the rule asks for, where the message does not say it.
    rule: Option<String>,
}

fn contradiction(layout: &Layout, field: Field, place: Place, conflict: Conflict) -> Contradiction {
    let name = layout.name(field);
    let asked = layout.question(field).and_then(|question| layout.questions.get(question));
    let question = asked.map_or(name, |asked| &asked.question.name);
    let mut rule = None;
    let (message, mend) = match conflict {
        Conflict::RoutedPast => {
            let rule = asked.map_or("", |asked| &asked.rule);
            let message = format!("`{question}` is answered, but it is asked only where {rule}");
            (message, "correct the answer that decides it, or take this one out")
        }
        Conflict::Constraint => {
            let rule = asked.map_or("", |asked| &asked.constraint);
            (format!("the answer to `{name}` breaks its constraint {rule}"), "")
        }
        Conflict::OtherNotChosen => (
            format!("`{name}` is written, but `{question}` has another answer"),
            "choose the answer that asks for this text, or take the text out",
        ),
        Conflict::Choose(choose) => {
            rule = Some(format!("it asks for {}", amount(choose)));
            (format!("`{question}` has more or fewer answers than it asks for"), "")
        }
        Conflict::NotAlone => (format!("`{question}` has a choice that rules out the others, and others too"), ""),
        Conflict::SamePlace => (format!("`{question}` has two choices in the same place"), ""),
    };
    Contradiction { place, message, mend, rule }
}

impl Contradiction {
    /// The diagnostic. What people answered on paper against the rules of the form is what they answered: it may stay, with
    /// a warning.
    fn handled(self, handled: Handled) -> Diagnostic {
        let Contradiction { place, message, mend, rule } = self;
        let is_cell = matches!(place, Place::Cell { .. });
        let becomes = match handled {
            Handled::Refused if is_cell => {
                "for all rows of a table `on_conflict:` in `import.yaml` says what becomes of it"
            }
            Handled::Refused => "",
            Handled::Dropped => "these answers are left out",
            Handled::Kept => "the answers are kept as they are",
        };
        let mend = if handled == Handled::Refused { mend } else { "" };
        let hint: Vec<&str> =
            [rule.as_deref().unwrap_or_default(), mend, becomes].into_iter().filter(|part| !part.is_empty()).collect();
        let found = match handled {
            Handled::Refused => Diagnostic::error(place, message),
            Handled::Dropped | Handled::Kept => Diagnostic::warning(place, message),
        };
        if hint.is_empty() { found } else { found.hint(hint.join("; ")) }
    }
}

/// The names of a field's choices; none where an answer is not one of a list.
pub(super) fn choices<'a>(layout: &'a Layout, field: Field) -> &'a [String] {
    layout.choices(field).map_or(&[], |choices| choices.names())
}

/// Whether choices are called by whole numbers, as steps of a range are and as authors may call theirs.
fn are_numbers(names: &[String]) -> bool {
    names.iter().all(|name| name.parse::<i64>().is_ok())
}

fn one_of(names: &[String]) -> String {
    const SHOWN: usize = 8;
    if let [first, .., last] = names
        && names.len() > SHOWN
        && are_numbers(names)
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
