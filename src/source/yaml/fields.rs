//! Reads a map whose keys are known: what is asked for is found, and what nobody asked for is a mistake.

use super::asked::{Asked, note};
use super::{Key, Node, Value};
use crate::diagnostic::{Diagnostic, Findings, Span, nearest};

/// The entries of a map, taken out one by one. Every key that was not asked for is reported by [`Fields::finish`].
pub(crate) struct Fields<'n> {
    /// The place of the map, for what is missing in it.
    pub span: Span,
    node: &'n Node,
    entries: &'n [(Key, Node)],
    asked: Vec<&'static str>,
    /// Keys that have to be there and are not, and what was said of each.
    missing: Vec<(&'static str, Diagnostic)>,
}

impl<'n> Fields<'n> {
    /// The map's entries; reports a value that is no map. `what` says what it describes ("a question").
    pub(crate) fn of(node: &'n Node, what: &str, findings: &mut Findings) -> Option<Fields<'n>> {
        match &node.value {
            Value::Map(entries) => {
                // A block map has no bracket to point at: its first key stands for it.
                let span = entries.first().map_or(node.span, |(key, _)| key.span);
                let span = if node.span.end > node.span.start { node.span } else { span };
                note(node, Asked::Map(what));
                Some(Fields { span, node, entries, asked: vec![], missing: vec![] })
            }
            Value::Null => {
                let message = format!("{what} is empty");
                findings.push(Diagnostic::error(node.span, message));
                None
            }
            _ => {
                let message = format!("{what} is a map (`name: value`), and this is {}", node.kind());
                findings.push(Diagnostic::error(node.span, message));
                None
            }
        }
    }

    /// The value under `name`; `None` if the key is not there, or has no value (which `finish` reports).
    pub(crate) fn get(&mut self, name: &'static str) -> Option<&'n Node> {
        self.asked.push(name);
        note(self.node, Asked::Key { name, is_needed: false });
        let (_, node) = self.entries.iter().find(|(key, _)| key.text == name)?;
        (node.value != Value::Null).then_some(node)
    }

    /// The value under `name`, which has to be there.
    pub(crate) fn need(&mut self, name: &'static str, what: &str, findings: &mut Findings) -> Option<&'n Node> {
        let node = self.get(name);
        note(self.node, Asked::Key { name, is_needed: true });
        if node.is_none() && !self.has(name) {
            let missing = Diagnostic::error(self.span, format!("{what} needs `{name}`"));
            findings.push(missing.clone());
            self.missing.push((name, missing));
        }
        node
    }

    /// Whether the key is written at all.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.key(name).is_some()
    }

    /// Where the key is written.
    pub(crate) fn key(&self, name: &str) -> Option<Span> {
        self.entries.iter().find(|(key, _)| key.text == name).map(|(key, _)| key.span)
    }

    /// Reports keys that nobody asked for, and keys without a value. A key that is missing because it is misspelt is told as that.
    pub(crate) fn finish(self, findings: &mut Findings) {
        let free = self.free();
        for (key, node) in self.entries {
            if !self.asked.contains(&key.text.as_str()) {
                self.tell_unknown(key, &free, findings);
            } else if node.value == Value::Null {
                let message = format!("`{}` has no value", key.text);
                findings.push(Diagnostic::error(key.span, message).hint("write its value, or take the line out"));
            }
        }
    }

    /// Reports no more than a key that is a misspelt `name`: without it nobody knows which others belong here.
    pub(crate) fn finish_without(self, name: &str, findings: &mut Findings) {
        let free = self.free();
        let unknown = |key: &&Key| !self.asked.contains(&key.text.as_str());
        let mut unknown = self.entries.iter().map(|(key, _)| key).filter(unknown);
        if let Some(key) = unknown.find(|key| meant(key, &free) == Some(name)) {
            self.tell_unknown(key, &free, findings);
        }
    }

    /// The keys that could stand here and are not written: an unknown one may be meant as one of them.
    fn free(&self) -> Vec<&'static str> {
        self.asked.iter().copied().filter(|name| !self.has(name)).collect()
    }

    fn tell_unknown(&self, key: &Key, free: &[&'static str], findings: &mut Findings) {
        let meant = meant(key, free);
        if let Some((_, told)) = self.missing.iter().find(|(name, _)| Some(*name) == meant) {
            findings.take_back(told);
        }
        findings.push(self.unknown(key, meant));
    }

    fn unknown(&self, key: &Key, meant: Option<&str>) -> Diagnostic {
        let diagnostic = Diagnostic::error(key.span, format!("unknown key `{}`", key.text));
        match meant {
            Some(meant) => diagnostic.hint(format!("did you mean `{meant}`?")),
            None => {
                let mut known = self.asked.clone();
                known.sort_unstable();
                known.dedup();
                let known: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
                diagnostic.hint(format!("known here: {}", known.join(", ")))
            }
        }
    }
}

/// The key that an unknown one stands for: of those that are free, the nearest.
fn meant(key: &Key, free: &[&'static str]) -> Option<&'static str> {
    nearest(&key.text, free.iter().copied())
}
