//! What a number may be, in words: "Write a whole number from 18 to 99."

use crate::locale::number;
use crate::model::control::Control;
use crate::model::expression::{Operator, Reference, Term};
use crate::model::instrument::Question;

use super::writer::{Phrase, Writer};

/// The bounds of a question's numbers, both ends included.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Bounds {
    from: Option<f64>,
    to: Option<f64>,
}

/// What the question's constraint allows. `None` where it is not about its own number alone, and so cannot be said as
/// a stretch of numbers.
pub(crate) fn phrase(w: &Writer, question: &Question) -> Option<Phrase> {
    let Control::Number { decimal, .. } = question.control else { return None };
    let term = &question.constraint.as_ref()?.expression.term;
    let mut bounds = Bounds::default();
    let is_own = |of: &Reference| w.instrument.asked(of).is_some_and(|asked| std::ptr::eq(asked, question));
    read(term, &is_own, decimal, &mut bounds)?;
    let id = match (bounds.from, bounds.to) {
        (Some(_), Some(_)) if decimal => "print-number-between",
        (Some(_), Some(_)) => "form-error-whole-between",
        (Some(_), None) => "form-error-from",
        (None, Some(_)) => "form-error-to",
        (None, None) => return None,
    };
    Some(w.said(|locale, messages| {
        let written = |bound: Option<f64>| number::bare(locale, bound.unwrap_or_default());
        let (from, to) = (written(bounds.from), written(bounds.to));
        messages.format(id, &[("from", (&from).into()), ("to", (&to).into())])
    }))
}

/// Narrows the bounds by a constraint that says nothing else.
fn read(term: &Term, is_own: &dyn Fn(&Reference) -> bool, decimal: bool, bounds: &mut Bounds) -> Option<()> {
    use Operator::{And, Greater, GreaterOrEqual, Less, LessOrEqual};
    let Term::Binary { operator, left, right } = term else { return None };
    if *operator == And {
        read(left, is_own, decimal, bounds)?;
        return read(right, is_own, decimal, bounds);
    }
    let is_own = |term: &Term| matches!(term, Term::Answer(asked) if is_own(asked));
    let (operator, value) = match (is_own(left), is_own(right)) {
        (true, false) => (*operator, constant(right)?),
        // "18 <= age" says the same as "age >= 18".
        (false, true) => (
            match *operator {
                Less => Greater,
                LessOrEqual => GreaterOrEqual,
                Greater => Less,
                GreaterOrEqual => LessOrEqual,
                _ => return None,
            },
            constant(left)?,
        ),
        _ => return None,
    };
    let (is_lower, value) = match operator {
        GreaterOrEqual => (true, if decimal { value } else { value.ceil() }),
        LessOrEqual => (false, if decimal { value } else { value.floor() }),
        // The next whole number; among decimal numbers there is none.
        Greater if !decimal => (true, value.floor() + 1.0),
        Less if !decimal => (false, value.ceil() - 1.0),
        _ => return None,
    };
    if is_lower {
        bounds.from = Some(bounds.from.map_or(value, |from| from.max(value)));
    } else {
        bounds.to = Some(bounds.to.map_or(value, |to| to.min(value)));
    }
    Some(())
}

fn constant(term: &Term) -> Option<f64> {
    match term {
        Term::Number(number) => Some(*number),
        Term::Negate(inner) => constant(inner).map(|number| -number),
        _ => None,
    }
}
