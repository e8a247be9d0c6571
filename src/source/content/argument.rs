//! The arguments of what is asked for: conditions, groups, names, and how a number is written.

use std::ops::Range;

use super::call::{Argument, Call};
use super::names::{Names, Study};
use super::people::{self, Meant};
use crate::diagnostic::nearest;
use crate::model::codebook::{Codebook, Domain, VariableId};
use crate::model::report::{Form, Gender, Style};
use crate::model::table::{ColumnKey, RowKey};
use crate::source::expression::parser::{Problem, Syntax, SyntaxKind, parse};

/// Everything that can be asked for, as it is written.
pub(super) const FUNCTIONS: [(&str, &str); 21] = [
    ("people", "people(food = good)"),
    ("share", "share(food = good)"),
    ("base", "base(food)"),
    ("mean", "mean(food)"),
    ("median", "median(food)"),
    ("change", "change(wellbeing)"),
    ("improved", "improved(wellbeing)"),
    ("unchanged", "unchanged(wellbeing)"),
    ("worse", "worse(wellbeing)"),
    ("difference", "difference(share(food = good), share(food = bad))"),
    ("ratio", "ratio(people(food = good), people(food = bad))"),
    ("most", "most(food)"),
    ("least", "least(food)"),
    ("rank", "rank(food, 2)"),
    ("label", "label(food)"),
    ("fieldwork", "fieldwork"),
    ("invited", "invited"),
    ("response_rate", "response_rate"),
    ("figure", "figure(food, by: region)"),
    ("table", "table(food, by: region)"),
    ("quotes", "quotes(theme: privacy, at_most: 2)"),
];

/// Arguments that say how a number is written, and what stands in its place.
const OF_FORM: [&str; 4] = ["as", "digits", "gender", "else"];

const STYLES: [(&str, Style); 4] =
    [("words", Style::Words), ("Words", Style::Capitalised), ("rounded", Style::Rounded), ("points", Style::Points)];

const GENDERS: [(&str, Gender); 3] =
    [("common", Gender::Common), ("feminine", Gender::Feminine), ("neuter", Gender::Neuter)];

/// Checks what is asked for at one place of a page.
pub(super) struct Checker<'c, 'a> {
    /// The whole file.
    pub file: &'c str,
    pub names: &'c Names<'a>,
    pub problems: Vec<Problem>,
}

impl<'a> Checker<'_, 'a> {
    pub(super) fn take<T>(&mut self, checked: Result<T, Vec<Problem>>) -> Option<T> {
        checked.map_err(|problems| self.problems.extend(problems)).ok()
    }

    /// Reports arguments whose names mean nothing here.
    pub(super) fn known(&mut self, call: &Call, own: &[&str]) {
        for name in call.arguments.iter().filter_map(|argument| argument.name.as_ref()) {
            let all = || own.iter().chain(&OF_FORM).copied();
            if !all().any(|known| known == name.text) {
                let problem =
                    Problem::new(name.range.clone(), format!("`{}` takes no `{}`", call.name.text, name.text));
                self.problems.push(match nearest(&name.text, all()) {
                    Some(nearest) => problem.hint(format!("did you mean `{nearest}`?")),
                    None => problem,
                });
            }
        }
        if let Some(column) = &call.column {
            self.problems.push(Problem::new(column.range.clone(), "only figures of statistics have columns"));
        }
    }

    pub(super) fn is_of_form(&self, argument: &Argument) -> bool {
        argument.name.as_ref().is_some_and(|name| OF_FORM.contains(&name.text.as_str()))
    }

    /// Says how a function is written.
    pub(super) fn written<T>(&mut self, call: &Call) -> Option<T> {
        let form = FUNCTIONS.iter().find(|(name, _)| *name == call.name.text).map_or("", |(_, form)| *form);
        self.problems.push(Problem::new(call.range.clone(), format!("this is written `{form}`")));
        None
    }

    /// The place of the one argument without a name.
    pub(super) fn only(&mut self, call: &Call) -> Option<Range<usize>> {
        let places: Vec<&Argument> = positional(call).collect();
        match places.as_slice() {
            [one] => Some(one.value.clone()),
            _ => self.written(call),
        }
    }

    /// Parses a condition or a name, and finds the survey that it is about.
    pub(super) fn condition(&mut self, place: Range<usize>) -> Option<(Syntax, Study<'a>)> {
        let mut syntax = match parse(&self.file[place.clone()]) {
            Ok(syntax) => syntax,
            Err(problem) => {
                let range = problem.range.start + place.start..problem.range.end + place.start;
                self.problems.push(Problem { range, ..problem });
                return None;
            }
        };
        shift(&mut syntax, place.start);
        match self.names.study(&mut syntax) {
            Ok(study) => Some((syntax, study)),
            Err(problem) => {
                self.problems.push(problem);
                None
            }
        }
    }

    pub(super) fn meant(&mut self, syntax: &Syntax, study: Study) -> Option<Meant> {
        let meant = people::meant(syntax, self.file, study);
        self.take(meant)
    }

    /// The variables that the first argument names.
    pub(super) fn variables(&mut self, call: &Call) -> Option<(Vec<VariableId>, Study<'a>)> {
        let Some(place) = positional(call).next().map(|argument| argument.value.clone()) else {
            return self.written(call);
        };
        let (syntax, study) = self.condition(place)?;
        let variables = self.take(people::named(&syntax, self.file, study))?;
        Some((variables, study))
    }

    /// The group that `among:` names, as columns of a table of `rows`; everybody where there is none.
    pub(super) fn among(
        &mut self,
        call: &Call,
        rows: VariableId,
        study: Study,
    ) -> Option<(Option<VariableId>, Vec<ColumnKey>)> {
        let Some(argument) = named(call, "among") else { return Some((None, vec![ColumnKey::All])) };
        let place = argument.value.clone();
        let (syntax, of) = self.condition(place.clone())?;
        if of.instrument.name != study.instrument.name {
            self.problems.push(Problem::new(place, "the group is of another survey"));
            return None;
        }
        let Meant { variable, rows: groups } = self.meant(&syntax, study)?;
        let name = |id: VariableId| study.codebook.get(id).name.as_str();
        let columns = groups.into_iter().map(|row| match row {
            RowKey::Category(code) => Some(ColumnKey::Category(code)),
            _ => None,
        });
        let columns: Option<Vec<ColumnKey>> = columns.collect();
        let refused = if variable == rows {
            Some((format!("the group is made of the answers to `{}` themselves", name(rows)), "leave `among:` out"))
        } else if !is_closed(study.codebook, variable) {
            Some((format!("`{}` makes no groups", name(variable)), "take a question with one answer, or a recode"))
        } else if columns.is_none() {
            Some((format!("who did not answer `{}` is no group", name(variable)), "name answers"))
        } else {
            None
        };
        if let Some((message, hint)) = refused {
            self.problems.push(Problem::new(place, message).hint(hint));
            return None;
        }
        Some((Some(variable), columns?))
    }

    /// The survey that `fieldwork(centre)` is about.
    pub(super) fn survey_of(&mut self, call: &Call) -> Option<Study<'a>> {
        let argument = positional(call).next().map(|argument| argument.value.clone());
        let name = argument.as_ref().map(|place| (&self.file[place.clone()], place.clone()));
        match self.names.named_study(name, call.name.range.clone()) {
            Ok(study) => Some(study),
            Err(problem) => {
                self.problems.push(problem);
                None
            }
        }
    }

    /// A text in quotation marks.
    pub(super) fn quoted(&mut self, argument: &Argument, name: &str) -> Option<String> {
        let text = &self.file[argument.value.clone()];
        let inner = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).filter(|text| !text.contains('"'));
        if inner.is_none() {
            let problem = Problem::new(argument.value.clone(), format!("`{name}` is a text in quotation marks"));
            self.problems.push(problem.hint(format!("write `{name}: \"{}\"`", text.replace('"', ""))));
        }
        inner.map(str::to_string)
    }

    /// How a number is written.
    pub(super) fn form(&mut self, call: &Call) -> Option<Form> {
        let style = match named(call, "as") {
            Some(argument) => self.one_of(argument, "as", &STYLES)?,
            None => Style::Digits,
        };
        let gender = match named(call, "gender") {
            Some(argument) => self.one_of(argument, "gender", &GENDERS)?,
            None => Gender::Common,
        };
        let digits = match named(call, "digits") {
            Some(argument) => match self.file[argument.value.clone()].parse::<u8>() {
                Ok(digits) if digits <= 3 => Some(digits),
                _ => {
                    self.problems.push(Problem::new(argument.value.clone(), "`digits` is a whole number from 0 to 3"));
                    return None;
                }
            },
            None => None,
        };
        Some(Form { style, digits, gender })
    }

    fn one_of<T: Copy>(&mut self, argument: &Argument, what: &str, known: &[(&str, T)]) -> Option<T> {
        let written = &self.file[argument.value.clone()];
        let found = known.iter().find(|(name, _)| *name == written).map(|(_, value)| *value);
        if found.is_none() {
            let problem = Problem::new(argument.value.clone(), format!("`{what}` cannot be `{written}`"));
            let names: Vec<String> = known.iter().map(|(name, _)| format!("`{name}`")).collect();
            self.problems.push(match nearest(written, known.iter().map(|(name, _)| *name)) {
                Some(nearest) => problem.hint(format!("did you mean `{nearest}`?")),
                None => problem.hint(format!("it is one of {}", names.join(", "))),
            });
        }
        found
    }
}

/// The argument of this name.
pub(super) fn named<'c>(call: &'c Call, name: &str) -> Option<&'c Argument> {
    call.arguments.iter().find(|argument| argument.name.as_ref().is_some_and(|known| known.text == name))
}

/// The arguments without names.
pub(super) fn positional(call: &Call) -> impl Iterator<Item = &Argument> {
    call.arguments.iter().filter(|argument| argument.name.is_none())
}

fn is_closed(codebook: &Codebook, id: VariableId) -> bool {
    matches!(codebook.get(id).domain, Domain::Category { .. } | Domain::Tick)
}

/// Moves the places of a syntax that was read on its own to where it stands in the file.
fn shift(syntax: &mut Syntax, by: usize) {
    syntax.range = syntax.range.start + by..syntax.range.end + by;
    match &mut syntax.kind {
        SyntaxKind::Name(_) | SyntaxKind::Number(_) => {}
        SyntaxKind::Call { arguments, .. } => arguments.iter_mut().for_each(|argument| shift(argument, by)),
        SyntaxKind::Not(inner) | SyntaxKind::Negate(inner) => shift(inner, by),
        SyntaxKind::Binary { left, right, .. } => [left, right].into_iter().for_each(|side| shift(side, by)),
        SyntaxKind::In { left, choices } => {
            shift(left, by);
            choices.iter_mut().for_each(|choice| shift(choice, by));
        }
    }
}
