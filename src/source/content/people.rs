//! Whom a condition means, as rows of one variable's table: the only people whom disclosure control can hold apart.

use std::ops::Range;

use super::names::{Study, scope};
use crate::model::codebook::{Domain, Variable, VariableId};
use crate::model::control::MissingCode;
use crate::model::expression::{Answer, Answers, Expression, Reference, Term};
use crate::model::table::RowKey;
use crate::source::expression::check;
use crate::source::expression::parser::{Problem, Syntax, SyntaxKind};

/// The answers to one variable that a condition holds for.
#[derive(Clone, Debug)]
pub(super) struct Meant {
    pub variable: VariableId,
    /// Categories; where it holds for none of them, missing answers.
    pub rows: Vec<RowKey>,
}

/// Reads a condition that names answers to one variable.
///
/// # Errors
/// A name is unknown, the condition is about several variables, or it cuts through what the table counts together.
pub(super) fn meant(syntax: &Syntax, text: &str, study: Study) -> Result<Meant, Vec<Problem>> {
    let mut problems = Vec::new();
    let Some(term) = check::condition(syntax, text, &scope(study), &mut problems) else { return Err(problems) };
    one_variable(&term, syntax, study)
        .and_then(|variable| rows(variable, term, syntax, study))
        .map_err(|problem| vec![problem])
}

/// The variables that a bare name stands for: one, or all of a question that has several.
///
/// # Errors
/// It is no name, or no question or computed variable has it.
pub(super) fn named(syntax: &Syntax, text: &str, study: Study) -> Result<Vec<VariableId>, Vec<Problem>> {
    let SyntaxKind::Name(name) = &syntax.kind else {
        let problem = Problem::new(syntax.range.clone(), "the name of a question should stand here");
        return Err(vec![problem]);
    };
    let mut problems = Vec::new();
    let scope = scope(study);
    let mut checker = check::Checker { text, scope: &scope, problems: &mut problems };
    let Some((asked, _)) = checker.question(name, &syntax.range) else { return Err(problems) };
    // "Other, which?" is no answer to the question itself.
    let of_question = asked.variables().filter(|id| !matches!(study.codebook.get(*id).domain, Domain::Text));
    let variables: Vec<VariableId> = of_question.collect();
    match variables.is_empty() {
        true => Err(vec![Problem::new(syntax.range.clone(), format!("`{name}` has no answers that could be counted"))]),
        false => Ok(variables),
    }
}

fn one_variable(term: &Term, syntax: &Syntax, study: Study) -> Result<VariableId, Problem> {
    let mut found = Vec::new();
    if let Err(what) = variables(term, &mut found) {
        return Err(Problem::new(syntax.range.clone(), what));
    }
    found.sort();
    found.dedup();
    match found.as_slice() {
        [one] => Ok(*one),
        [] => Err(Problem::new(syntax.range.clone(), "this condition is about no question")),
        [first, second, ..] => {
            let name = |id: &VariableId| study.codebook.get(*id).name.as_str();
            let message = format!(
                "this condition is about `{}` and `{}`; a number is of the answers to one, by one group",
                name(first),
                name(second)
            );
            let hint = "name the group behind it: `people(food = good, among: region = north)`; or make a recode of both (`derive`)";
            Err(Problem::new(syntax.range.clone(), message).hint(hint))
        }
    }
}

/// The variables that a term looks at.
fn variables(term: &Term, found: &mut Vec<VariableId>) -> Result<(), String> {
    match term {
        Term::Number(_) | Term::Choice(_) => Ok(()),
        Term::Answer(asked) => {
            found.extend(asked.variables());
            Ok(())
        }
        Term::Selected { question, tick, .. } => {
            match tick {
                Some(tick) => found.push(*tick),
                None => found.extend(question.variables()),
            }
            Ok(())
        }
        Term::Count(asked) => Err(format!("how many are ticked in `{}` is not tabulated", asked.name)),
        Term::Answered(asked) => Err(format!("how many answered is written `base({})`", asked.name)),
        Term::Not(inner) | Term::Negate(inner) => variables(inner, found),
        Term::Binary { left, right, .. } => {
            variables(left, found)?;
            variables(right, found)
        }
    }
}

/// The rows of the variable's table in which the term is true.
fn rows(id: VariableId, term: Term, syntax: &Syntax, study: Study) -> Result<Meant, Problem> {
    let variable = study.codebook.get(id);
    let span = crate::diagnostic::Span { file: crate::diagnostic::FileId(0), start: 0, end: 0 };
    let expression = Expression { span, term };
    let holds = |answer: Answer| expression.truth(&One(answer)) == Some(true);
    let mut rows = Vec::new();
    match &variable.domain {
        Domain::Category { categories, .. } => {
            let holding = (0..=u8::MAX).zip(categories).filter(|(_, category)| holds(category.answer()));
            rows.extend(holding.map(|(code, _)| RowKey::Category(code)));
        }
        Domain::Tick => {
            let choice = variable.part_or_name();
            let states = [(0, Answer::Choices(vec![])), (1, Answer::Choices(vec![choice]))];
            rows.extend(
                states.into_iter().filter(|(_, answer)| holds(answer.clone())).map(|(code, _)| RowKey::Category(code)),
            );
        }
        Domain::Number { decimal, bins } => {
            let cuts = numbers(&expression.term);
            for class in 0..bins.len() {
                let mut truths = samples(bins, class, *decimal, &cuts).map(|value| holds(Answer::Number(value)));
                let first = truths.next().unwrap_or(false);
                if truths.any(|truth| truth != first) {
                    return Err(cuts_a_class(variable, bins, syntax.range.clone()));
                }
                if first {
                    rows.push(RowKey::Category(u8::try_from(class).unwrap_or(u8::MAX)));
                }
            }
            if bins.is_empty() {
                let message = format!("`{}` has no classes, so nobody is counted by its value", variable.name);
                return Err(Problem::new(syntax.range.clone(), message).hint("give it `bins`, or bands"));
            }
        }
        Domain::Rank { .. } | Domain::Date { .. } | Domain::Text => {
            let message = format!("`{}` has no answers to compare", variable.name);
            return Err(Problem::new(syntax.range.clone(), message));
        }
    }
    if rows.is_empty() {
        let missing = MissingCode::ALL.into_iter().filter(|code| holds(Answer::Missing(*code)));
        rows.extend(missing.map(RowKey::Missing));
    }
    match rows.is_empty() {
        true => Err(Problem::new(syntax.range.clone(), "no answer to this question makes this true")),
        false => Ok(Meant { variable: id, rows }),
    }
}

/// Numbers of a class at which a condition may change its mind: its edges, and all that it is compared with. The first class is
/// open below and the last above.
fn samples(bins: &[f64], class: usize, decimal: bool, cuts: &[f64]) -> impl Iterator<Item = f64> {
    let from = if class == 0 { f64::NEG_INFINITY } else { bins[class] };
    let to = bins.get(class + 1).copied().unwrap_or(f64::INFINITY);
    let step = if decimal { 1e-6 } else { 1.0 };
    let edges = [from, to - step, bins[class], bins.last().copied().unwrap_or(0.0) + 1e6, bins[0] - 1e6];
    let near = cuts.iter().flat_map(move |cut| {
        let whole = [cut.floor() - 1.0, cut.floor(), cut.ceil(), cut.ceil() + 1.0];
        if decimal { [cut - step, *cut, cut + step, *cut] } else { whole }
    });
    let all: Vec<f64> = edges.into_iter().chain(near).collect();
    all.into_iter().filter(move |value| value.is_finite() && (from..to).contains(value))
}

fn numbers(term: &Term) -> Vec<f64> {
    match term {
        Term::Number(number) => vec![*number],
        Term::Negate(inner) => numbers(inner).into_iter().map(|number| -number).collect(),
        Term::Not(inner) => numbers(inner),
        Term::Binary { left, right, .. } => numbers(left).into_iter().chain(numbers(right)).collect(),
        _ => vec![],
    }
}

fn cuts_a_class(variable: &Variable, bins: &[f64], place: Range<usize>) -> Problem {
    let edges: Vec<String> = bins.iter().skip(1).map(f64::to_string).collect();
    let message = format!("this cuts a class of `{}` in two, and only classes are counted", variable.name);
    Problem::new(place, message)
        .hint(format!("its classes begin at {} (`bins`); the first is open below", edges.join(", ")))
}

/// One answer to whatever is asked.
struct One<'a>(Answer<'a>);

impl Answers for One<'_> {
    fn answer(&self, _: &Reference) -> Answer<'_> {
        self.0.clone()
    }
}
