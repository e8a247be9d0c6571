//! Items of a matrix; rows and columns of a grid.

use super::Asked;
use crate::diagnostic::Diagnostic;
use crate::model::control::Item;
use crate::source::instrument::name::{self, Unique};
use crate::source::instrument::reader::Reader;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, scalar};

const MOST: usize = 200;

/// Reads the list under `key` (`items`, `rows`, `columns`), each `{name, label}`.
pub(super) fn items(fields: &mut Fields, key: &'static str, asked: &Asked, reader: &mut Reader) -> Option<Vec<Item>> {
    let node = fields.need(key, "this question", &mut reader.findings)?;
    let nodes = scalar::list(node, &format!("`{key}`"), &mut reader.findings)?;
    if nodes.is_empty() || nodes.len() > MOST {
        let message = format!("`{key}` has {} entries; from 1 to {MOST} are possible", nodes.len());
        reader.findings.error(node.span, message);
        return None;
    }
    let mut seen = Unique::new("entries");
    let path = format!("{}.{key}", asked.path);
    let items: Vec<Option<Item>> = nodes.iter().map(|node| item(node, &path, &mut seen, reader)).collect();
    items.into_iter().collect()
}

fn item(node: &Node, path: &str, seen: &mut Unique, reader: &mut Reader) -> Option<Item> {
    if let Some(name) = node.scalar() {
        let diagnostic = Diagnostic::error(node.span, "an entry here needs a name and a label");
        reader.findings.push(diagnostic.hint(format!("write `{{name: {name}, label: ...}}`")));
        return None;
    }
    let mut fields = Fields::of(node, "an entry here", &mut reader.findings)?;
    let named = fields.need("name", "an entry here", &mut reader.findings);
    let name = named.and_then(|node| name::part(node, "a name", &mut reader.findings));
    if let (Some(name), Some(node)) = (&name, named) {
        seen.add(name, node.span, &mut reader.findings);
    }
    let path = format!("{path}.{}", name.as_deref().unwrap_or_default());
    let label = fields.need("label", "an entry here", &mut reader.findings);
    let label = label.and_then(|node| reader.text(&path, "the label", node));
    let image = fields.get("image").and_then(|node| reader.asset("the picture", node));
    fields.finish(&mut reader.findings);
    Some(Item { name: name?, label: label?, image })
}
