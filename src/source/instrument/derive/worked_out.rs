//! What is published of dates is what is worked out from them, and nothing else: so nothing else may look at them.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Span};
use crate::model::codebook::{Origin, VariableId};
use crate::model::control::Control;
use crate::model::counted::unworked;
use crate::model::dated::{At, Dated};
use crate::model::expression::{Answer, Answers, Expression, Reference, Term};
use crate::model::instrument::{Derived, Element, Question, Results, Rule, Section};
use crate::source::instrument::reader::Reader;

/// Reports what would tell more of dates than the groups that they are published in: a rule that looks at them, a table, a sum, a second
/// number worked out from them. And groups that nobody can be in.
pub(in crate::source::instrument) fn worked_out(
    sections: &[Section],
    (derived, results): (&[Derived], &Results),
    reader: &mut Reader,
) {
    let questions: Vec<&Question> = sections.iter().flat_map(Section::questions).collect();
    let mut known: BTreeMap<VariableId, &str> = BTreeMap::new();
    for (at, one) in derived.iter().enumerate() {
        let Rule::Dated { of, least, .. } = &one.rule else { continue };
        followed((at, &one.name), results, reader);
        for source in tied(of) {
            if let Some(other) = known.insert(source, &one.name) {
                let name = name(source, reader);
                let message =
                    format!("`{name}` is in `{other}` already: two numbers of one date tell more together than each");
                reader.findings.error(one.span, message);
            }
        }
        for source in of.sources() {
            let Some(variable) = reader.variables.get(source.0 as usize) else { continue };
            let Origin::Question(place) = variable.origin else { continue };
            let (name, in_rounds) = (variable.name.clone(), variable.repeat.is_some());
            for span in asked_for(source, derived, results) {
                let message = format!("`{name}` is published only as `{}`, which is worked out from it", one.name);
                reader.findings.push(Diagnostic::error(span, message).hint(format!("ask for `{}` instead", one.name)));
            }
            if let Some(rule) = looking(sections, place) {
                let message = format!("this looks at `{name}`, which is published only as `{}`", one.name);
                let hint = format!("a rule may ask whether it was answered: `answered({name})`");
                reader.findings.push(Diagnostic::error(rule.span, message).hint(hint));
            }
            if let Some(question) = questions.get(place).filter(|_| !in_rounds) {
                unreachable(question, (of, *least), one, reader);
            }
        }
        let in_rounds = |id: &VariableId| reader.variables.get(id.0 as usize).is_some_and(|of| of.repeat.is_some());
        let sources = of.sources();
        let of_rounds = sources.iter().filter(|id| in_rounds(id)).filter_map(|id| {
            match reader.variables.get(id.0 as usize)?.origin {
                Origin::Question(place) => questions.get(place).copied(),
                Origin::Derived(_) | Origin::Weight => None,
            }
        });
        if let Some(reason) = unworked(of_rounds) {
            let message = format!("`{}` has no figure: {reason}, which cannot be counted person by person", one.name);
            reader.findings.push(Diagnostic::warning(one.span, message));
        }
    }
}

/// Reports that a number worked out from dates is asked for over waves.
fn followed((at, name): (usize, &str), results: &Results, reader: &mut Reader) {
    let is_own = |id: &VariableId| {
        reader.variables.get(id.0 as usize).is_some_and(|variable| variable.origin == Origin::Derived(at))
    };
    let over = results.over.iter().filter(|over| over.rows.iter().any(is_own)).map(|over| over.span);
    let change = results.change.iter().filter(|change| change.of.iter().any(is_own)).map(|change| change.span);
    let spans: Vec<Span> = over.chain(change).collect();
    for span in spans {
        let message = format!("`{name}` is worked out from dates, and is not followed over waves yet");
        reader.findings.push(Diagnostic::error(span, message).hint("its figure is of the first wave"));
    }
}

/// Those whose numbers are tied to other numbers of the same date: when somebody was born, and both ends of a stretch. The day on which somebody is
/// so old is not.
fn tied(of: &Dated) -> Vec<VariableId> {
    match of {
        Dated::Age { born, .. } => vec![*born],
        Dated::Nights { .. } | Dated::Counted { .. } => of.sources(),
    }
}

fn name(id: VariableId, reader: &Reader) -> String {
    reader.variables.get(id.0 as usize).map_or(String::new(), |variable| variable.name.clone())
}

/// Where tables of a variable are asked for, or sums that it is in.
fn asked_for(id: VariableId, derived: &[Derived], results: &Results) -> Vec<Span> {
    let sums = derived.iter().filter(|other| matches!(&other.rule, Rule::Sum { items, .. } if items.contains(&id)));
    let tables = results.tables.iter().filter(|table| table.rows.contains(&id) || table.by == Some(id));
    let changes = results.change.iter().filter(|change| change.of.contains(&id));
    let over = results.over.iter().filter(|over| over.rows.contains(&id));
    let spans = sums.map(|sum| sum.span).chain(tables.map(|table| table.span));
    spans.chain(changes.map(|change| change.span)).chain(over.map(|over| over.span)).collect()
}

/// A rule that looks at more of an answer than whether it is there; a question's constraint may look at its own.
fn looking(sections: &[Section], place: usize) -> Option<&Expression> {
    let mut at = 0;
    let mut rules: Vec<&Expression> = vec![];
    for section in sections {
        rules.extend(&section.relevant);
        for element in &section.elements {
            let (repeat, questions) = match element {
                Element::Question(question) => (None, std::slice::from_ref(&**question)),
                Element::Repeat(repeat) => (repeat.relevant.as_ref(), repeat.questions.as_slice()),
            };
            rules.extend(repeat);
            for question in questions {
                rules.extend(&question.relevant);
                let own = |constraint: &&Expression| {
                    at == place && constraint.references().iter().all(|reference| reference.asked == Some(place))
                };
                rules.extend(question.constraint.iter().map(|rule| &rule.expression).filter(|rule| !own(rule)));
                at += 1;
            }
        }
    }
    rules.into_iter().find(|rule| looks_at(&rule.term, place))
}

fn looks_at(term: &Term, place: usize) -> bool {
    let is_it = |reference: &Reference| reference.asked == Some(place);
    match term {
        Term::Answer(question) | Term::Count(question) | Term::Selected { question, .. } => is_it(question),
        Term::Number(_) | Term::Choice(_) | Term::Answered(_) => false,
        Term::Not(inner) | Term::Negate(inner) => looks_at(inner, place),
        Term::Binary { left, right, .. } => looks_at(left, place) || looks_at(right, place),
    }
}

/// Reports groups of an age that no year is in which the question's constraint allows: everybody would know that they are empty.
fn unreachable(question: &Question, (of, least): (&Dated, u32), derived: &Derived, reader: &mut Reader) {
    let (Dated::Age { at: At::Day(day), .. }, Some(constraint)) = (of, &question.constraint) else { return };
    let (Control::Number { .. }, Rule::Dated { bands, .. }) = (&question.control, &derived.rule) else { return };
    let allowed = |age: &u32| {
        let year = f64::from(day.year()) - f64::from(*age);
        constraint.expression.truth(&Year(year)) != Some(false)
    };
    let mut from = least;
    for band in bands {
        let to = if band.to.is_finite() { band.to as u32 } else { crate::model::dated::OLDEST };
        if !(from..=to).any(|age| allowed(&age)) {
            let message = format!(
                "nobody is in the group {} of `{}`: the constraint of `{}` allows no such year",
                band.name.replace('_', " "),
                derived.name,
                question.name
            );
            reader.findings.push(Diagnostic::error(derived.span, message).hint("leave the group out"));
        }
        from = to.saturating_add(1);
    }
}

/// An answer to the question itself.
struct Year(f64);

impl Answers for Year {
    fn answer(&self, _: &Reference) -> Answer<'_> {
        Answer::Number(self.0)
    }
}
