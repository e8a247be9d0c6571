//! `range`: a whole number on a short scale, such as 0 to 10.

use std::collections::BTreeMap;

use super::{Answering, Asked, QuestionType};
use crate::diagnostic::Diagnostic;
use crate::locale::Text;
use crate::model::control::Control;
use crate::source::instrument::reader::Reader;
use crate::source::instrument::scale::missing;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, Value, scalar};

pub(super) const TYPE: QuestionType = QuestionType { name: "range", read };

/// A longer range is a number to type in.
const LONGEST: i32 = 100;

fn read(fields: &mut Fields, asked: &Asked, reader: &mut Reader) -> Option<Answering> {
    let mut end = |name: &'static str, reader: &mut Reader| {
        let node = fields.need(name, "a range", &mut reader.findings)?;
        let number = scalar::whole(node, &format!("`{name}`"), -1000..=1000, &mut reader.findings)?;
        i32::try_from(number).ok().map(|number| (number, node.span))
    };
    let from = end("from", reader);
    let to = end("to", reader);
    let labels = fields.get("labels");
    let missing = fields.get("missing").map(|node| missing::missing(node, asked.path, reader)).unwrap_or_default();
    let ends = from.zip(to).map(|((from, _), (to, _))| (from, to));
    let labels = labels.map(|node| self::labels(node, ends, asked, reader)).unwrap_or_default();
    let ((from, _), (to, span)) = (from?, to?);
    if to <= from {
        reader.findings.error(span, format!("the range ends at {to}, and must end after {from}"));
        return None;
    }
    if to - from > LONGEST {
        let message = format!("a range has at most {} steps", LONGEST + 1);
        let hint = "ask for the number itself: `type: integer`";
        reader.findings.push(Diagnostic::error(span, message).hint(hint));
        return None;
    }
    Some(Answering { control: Control::Range { from, to, labels }, missing })
}

/// `labels: {0: Not at all, 10: Completely}`.
fn labels(node: &Node, ends: Option<(i32, i32)>, asked: &Asked, reader: &mut Reader) -> BTreeMap<i32, Text> {
    let mut labels = BTreeMap::new();
    let Value::Map(entries) = &node.value else {
        let message = format!("`labels` is a map from number to text, and this is {}", node.kind());
        reader.findings.error(node.span, message);
        return labels;
    };
    for (key, value) in entries {
        let step = scalar::parse_whole(&key.text).and_then(|step| i32::try_from(step).ok());
        let inside = |step: &i32| ends.is_none_or(|(from, to)| (from..=to).contains(step));
        match step.filter(inside) {
            Some(step) => {
                if let Some(text) = reader.text(&format!("{}.labels.{step}", asked.path), "the label", value) {
                    labels.insert(step, text);
                }
            }
            None => {
                let (from, to) = ends.unwrap_or_default();
                let message = format!("`{}` is no step of this range, which goes from {from} to {to}", key.text);
                reader.findings.error(key.span, message);
            }
        }
    }
    labels
}
