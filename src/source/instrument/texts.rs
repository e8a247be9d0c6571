//! Reads `texts:`: interface texts that a study words its own way.

use std::collections::BTreeMap;

use super::reader::Reader;
use crate::diagnostic::Diagnostic;
use crate::locale::{Text, message};
use crate::source::yaml::{Node, Value};

pub(super) fn texts(node: &Node, reader: &mut Reader) -> BTreeMap<String, Text> {
    let mut texts = BTreeMap::new();
    let Value::Map(entries) = &node.value else {
        let message = format!("`texts` is a map from message to text, and this is {}", node.kind());
        reader.findings.error(node.span, message);
        return texts;
    };
    for (key, value) in entries {
        if !message::ids().any(|id| id == key.text) {
            let diagnostic = Diagnostic::error(key.span, format!("there is no interface text `{}`", key.text));
            reader.findings.push(diagnostic.nearest(&key.text, message::ids()));
        }
        if let Some(text) = reader.text(&format!("texts.{}", key.text), "the text", value) {
            texts.insert(key.text.clone(), text);
        }
    }
    texts
}
