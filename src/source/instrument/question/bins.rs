//! Numbers typed in, and the classes that a histogram counts them in.

use super::{Answering, Asked};
use crate::diagnostic::Diagnostic;
use crate::model::control::Control;
use crate::model::expression::{Operator, Term};
use crate::source::instrument::reader::Reader;
use crate::source::instrument::scale::missing;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, scalar};

/// Reads the keys of `integer` and `decimal`. Classes that are not written are made from the constraint later.
pub(super) fn number(fields: &mut Fields, asked: &Asked, decimal: bool, reader: &mut Reader) -> Option<Answering> {
    let unit = fields.get("unit").and_then(|node| reader.text(&format!("{}.unit", asked.path), "the unit", node));
    let bins = fields.get("bins").map(|node| bins(node, reader)).unwrap_or_default();
    let missing = fields.get("missing").map(|node| missing::missing(node, asked.path, reader)).unwrap_or_default();
    Some(Answering { control: Control::Number { decimal, unit, bins }, missing })
}

/// `bins: [0, 18, 30, 65]`: the lower edge of each class, ascending.
fn bins(node: &Node, reader: &mut Reader) -> Vec<f64> {
    const MOST: usize = 50;
    let items = scalar::list(node, "`bins`", &mut reader.findings).unwrap_or_default();
    if items.len() > MOST {
        reader.findings.error(node.span, format!("there are {} classes, and at most {MOST} are possible", items.len()));
        return vec![];
    }
    let mut edges: Vec<f64> = Vec::new();
    for item in items {
        let Some(edge) = scalar::number(item, "the edge of a class", &mut reader.findings) else { continue };
        match edges.last() {
            Some(last) if edge <= *last => {
                let message = format!("the edge {edge} does not come after {last}");
                reader
                    .findings
                    .push(Diagnostic::error(item.span, message).hint("write the lower edges from small to large"));
            }
            _ => edges.push(edge),
        }
    }
    edges
}

/// The most classes that are made where the instrument does not say.
const CLASSES: f64 = 10.0;

/// Classes of equal, round width between the bounds of a constraint (`children >= 0 and children <= 20`): as many as fit
/// with a width of 1, 2 or 5 times a power of ten (for whole numbers at least 1) in at most ten classes. None where the
/// constraint does not bound the answer on both sides.
pub(super) fn within(constraint: &Term, name: &str, decimal: bool) -> Vec<f64> {
    let (mut low, mut high) = (None, None);
    bounds(constraint, name, &mut low, &mut high);
    let (Some(low), Some(high)) = (low, high) else { return vec![] };
    let length: f64 = high - low;
    if !length.is_finite() || length <= 0.0 || length > 1e12 || low.abs() > 1e12 {
        return vec![];
    }
    // A whole number at the upper bound has a place of its own; a decimal one is part of the last class.
    let length = if decimal { length } else { length + 1.0 };
    let rough = length / CLASSES;
    let power = 10_f64.powf(rough.log10().floor());
    let width = [1.0, 2.0, 5.0, 10.0].map(|step| step * power).into_iter().find(|width| length / width <= CLASSES);
    let Some(width) = width.map(|width| if decimal { width } else { width.max(1.0) }) else { return vec![] };
    // At least two classes, so that there is something to compare.
    let count = (length / width).ceil().max(1.0) as u32;
    if count < 2 { vec![] } else { (0..count).map(|class| low + f64::from(class) * width).collect() }
}

/// The tightest bounds that hold together in a constraint.
fn bounds(term: &Term, name: &str, low: &mut Option<f64>, high: &mut Option<f64>) {
    let Term::Binary { operator, left, right } = term else { return };
    let (number, operator) = match (&**left, &**right) {
        (Term::Answer(asked), bound) if asked.name == name => (constant(bound), *operator),
        (bound, Term::Answer(asked)) if asked.name == name => (constant(bound), mirrored(*operator)),
        (left, right) => {
            if *operator == Operator::And {
                bounds(left, name, low, high);
                bounds(right, name, low, high);
            }
            return;
        }
    };
    let Some(number) = number else { return };
    match operator {
        Operator::Greater | Operator::GreaterOrEqual => *low = Some(low.map_or(number, |low| low.max(number))),
        Operator::Less | Operator::LessOrEqual => *high = Some(high.map_or(number, |high| high.min(number))),
        _ => {}
    }
}

/// `0 <= age` says the same as `age >= 0`.
fn mirrored(operator: Operator) -> Operator {
    match operator {
        Operator::Less => Operator::Greater,
        Operator::LessOrEqual => Operator::GreaterOrEqual,
        Operator::Greater => Operator::Less,
        Operator::GreaterOrEqual => Operator::LessOrEqual,
        operator => operator,
    }
}

fn constant(term: &Term) -> Option<f64> {
    match term {
        Term::Number(number) => Some(*number),
        Term::Negate(inner) => constant(inner).map(|number| -number),
        _ => None,
    }
}
