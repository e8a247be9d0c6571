//! `recode`: categories merged into fewer.

use std::collections::BTreeMap;

use super::building::{said, source};
use crate::diagnostic::Diagnostic;
use crate::locale::Text;
use crate::model::codebook::{Category, Domain};
use crate::model::instrument::{Group, Rule};
use crate::source::instrument::name;
use crate::source::instrument::reader::Reader;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, Value, scalar};

/// Reads `recode: nationality` with its `groups`.
pub(super) fn recode(from: &Node, fields: &mut Fields, path: &str, reader: &mut Reader) -> Option<Rule> {
    let groups = fields.need("groups", "a recode", &mut reader.findings);
    let from_name = scalar::word(from, "`recode`", &mut reader.findings)?;
    let id = source(from_name, from.span, reader)?;
    let domain = reader.variables.get(id.0 as usize)?.domain.clone();
    let Domain::Category { categories, .. } = &domain else {
        let message = format!("`{from_name}` is {}: only choices can be merged", said(&domain));
        let diagnostic = Diagnostic::error(from.span, message);
        reader.findings.push(match domain {
            Domain::Number { .. } => diagnostic.hint("numbers are put into classes by `bins:` on their question"),
            _ => diagnostic,
        });
        return None;
    };
    let node = groups?;
    let Value::Map(entries) = &node.value else {
        let message = format!("`groups` is a map from name to choices, and this is {}", node.kind());
        reader.findings.push(
            Diagnostic::error(node.span, message).hint("write `{west_africa: [nigeria, ghana], elsewhere: rest}`"),
        );
        return None;
    };
    let before = reader.findings.all().len();
    let mut source = Source { name: from_name, categories, taken: BTreeMap::new() };
    let mut read: Vec<(Group, bool)> = Vec::new();
    for (key, value) in entries {
        let named = Node { span: key.span, value: Value::Scalar(key.text.clone()) };
        let Some(name) = name::part(&named, "a group's name", &mut reader.findings) else { continue };
        let (members, label) = members(value, &format!("{path}.groups.{name}"), reader);
        let Some(members) = members else { continue };
        let rest = matches!(members.scalar(), Some("rest"));
        if rest && read.iter().any(|(_, rest)| *rest) {
            reader.findings.error(members.span, "only one group can be the `rest`");
        }
        let choices = if rest { vec![] } else { source.merged(members, &name, reader) };
        read.push((Group { name, label, choices }, rest));
    }
    let left = (0..=u8::MAX).zip(categories).filter(|(_, category)| !source.taken.contains_key(&category.name));
    let left: Vec<(u8, &Category)> = left.collect();
    match read.iter_mut().find(|(_, rest)| *rest) {
        Some((group, _)) => group.choices = left.iter().map(|(code, _)| *code).collect(),
        None if !left.is_empty() && reader.findings.all().len() == before => {
            let names = left.iter().map(|(_, category)| format!("`{}`", category.name)).collect::<Vec<_>>().join(", ");
            let message = format!("these choices of `{from_name}` are in no group: {names}");
            let hint = "put each into a group, or add one for the rest: `elsewhere: rest`";
            reader.findings.push(Diagnostic::error(from.span, message).hint(hint));
        }
        None => {}
    }
    Some(Rule::Recode { from: id, groups: read.into_iter().map(|(group, _)| group).collect() })
}

/// A group is its choices, or `{choices, label}`.
fn members<'n>(node: &'n Node, path: &str, reader: &mut Reader) -> (Option<&'n Node>, Option<Text>) {
    let Value::Map(_) = node.value else { return (Some(node), None) };
    let Some(mut fields) = Fields::of(node, "a group", &mut reader.findings) else { return (None, None) };
    let choices = fields.need("choices", "a group", &mut reader.findings);
    let label = fields.get("label").and_then(|node| reader.text(path, "the label", node));
    fields.finish(&mut reader.findings);
    (choices, label)
}

/// The variable whose categories are merged.
struct Source<'c> {
    name: &'c str,
    categories: &'c [Category],
    /// The group of each category that is in one.
    taken: BTreeMap<String, String>,
}

impl Source<'_> {
    /// The categories of one group, as codes.
    fn merged(&mut self, node: &Node, group: &str, reader: &mut Reader) -> Vec<u8> {
        let mut codes = Vec::new();
        let what = "a group, if it is not the `rest`,";
        for item in scalar::list(node, what, &mut reader.findings).unwrap_or_default() {
            let Some(choice) = scalar::word(item, "a choice", &mut reader.findings) else { continue };
            let known = (0..=u8::MAX).zip(self.categories).find(|(_, category)| category.name == choice);
            let Some((code, _)) = known else {
                let diagnostic = Diagnostic::error(item.span, format!("`{}` has no choice `{choice}`", self.name));
                reader.findings.push(diagnostic.nearest(choice, self.categories.iter().map(|c| c.name.as_str())));
                continue;
            };
            if let Some(other) = self.taken.get(choice) {
                reader.findings.error(item.span, format!("`{choice}` is in the group `{other}` already"));
            } else {
                self.taken.insert(choice.into(), group.into());
                codes.push(code);
            }
        }
        codes
    }
}
