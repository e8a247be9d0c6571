//! Numbers typed in, and the classes that a histogram counts them in.

use super::{Answering, Asked};
use crate::diagnostic::Diagnostic;
use crate::instrument::control::Control;
use crate::instrument::reader::Reader;
use crate::instrument::scale::missing;
use crate::yaml::fields::Fields;
use crate::yaml::{Node, scalar};

/// Reads the keys of `integer` and `decimal`. Classes that are not written are made from the constraint later.
pub fn number(fields: &mut Fields, asked: &Asked, decimal: bool, reader: &mut Reader) -> Option<Answering> {
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
