//! Writes one more table into a survey's own file, where a person would write it: under `results: tables:`.

use crate::diagnostic::{FileId, Source};
use crate::source::yaml::{self, Key, Node, Value};

/// The file with `{rows: ROWS, by: BY}` as the last of its tables, everything else as it was. `None` where the file is
/// written in a way that no line can be added to by rule, or cannot be read.
pub(crate) fn with_table(text: &str, rows: &str, by: &str) -> Option<String> {
    let source = Source { path: "survey.yaml".into(), bytes: text.into(), confidential: false };
    let root = yaml::read(FileId(0), &source).ok()?.value;
    let table = format!("{{rows: {rows}, by: {by}}}");
    let Some((key, results)) = entry(&root, "results") else {
        let line = if text.ends_with('\n') { "" } else { "\n" };
        return Some(format!("{text}{line}\nresults:\n  tables:\n    - {table}\n"));
    };
    let Some((_, tables)) = entry(results, "tables") else {
        return match &results.value {
            Value::Map(entries) if is_flow(text, results, '{') => {
                let comma = if entries.is_empty() { "" } else { ", " };
                Some(inserted(text, start(results) + 1, &format!("tables: [{table}]{comma}")))
            }
            Value::Map(entries) => {
                let indent = column(text, entries.first()?.0.span.start as usize);
                let line = line_start(text, entries.first()?.0.span.start as usize);
                let space = " ".repeat(indent);
                Some(inserted(text, line, &format!("{space}tables:\n{space}  - {table}\n")))
            }
            Value::Null => Some(inserted(text, line_end(text, key), &format!("\n  tables:\n    - {table}"))),
            Value::Scalar(_) | Value::List(_) => None,
        };
    };
    match &tables.value {
        Value::List(items) if is_flow(text, tables, '[') => {
            let comma = if items.is_empty() { "" } else { ", " };
            Some(inserted(text, start(tables) + 1, &format!("{table}{comma}")))
        }
        Value::List(items) => {
            let first = items.first()?.span.start as usize;
            let line = line_start(text, first);
            let dash = line + text.get(line..first)?.rfind('-')?;
            let space = text.get(line..dash)?;
            space.trim().is_empty().then(|| inserted(text, line, &format!("{space}- {table}\n")))
        }
        Value::Null | Value::Scalar(_) | Value::Map(_) => None,
    }
}

fn entry<'n>(node: &'n Node, name: &str) -> Option<(&'n Key, &'n Node)> {
    let Value::Map(entries) = &node.value else { return None };
    entries.iter().find(|(key, _)| key.text == name).map(|(key, value)| (key, value))
}

fn start(node: &Node) -> usize {
    node.span.start as usize
}

/// Whether it is written on one line in brackets. (A list in lines of its own begins at its first item.)
fn is_flow(text: &str, node: &Node, bracket: char) -> bool {
    text.get(start(node)..).is_some_and(|rest| rest.starts_with(bracket))
}

fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1)
}

fn line_end(text: &str, key: &Key) -> usize {
    let at = key.span.end as usize;
    text.get(at..).and_then(|rest| rest.find('\n')).map_or(text.len(), |newline| at + newline)
}

fn column(text: &str, at: usize) -> usize {
    at - line_start(text, at)
}

fn inserted(text: &str, at: usize, more: &str) -> String {
    let (before, after) = text.split_at(at);
    format!("{before}{more}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a reader of YAML finds under `results: tables:`.
    fn tables(text: &str) -> Vec<(String, String)> {
        let source = Source { path: "survey.yaml".into(), bytes: text.into(), confidential: false };
        let root = yaml::read(FileId(0), &source).expect("YAML").value;
        let (_, tables) = entry(entry(&root, "results").expect("results").1, "tables").expect("tables");
        let Value::List(items) = &tables.value else { panic!("a list") };
        let word = |item: &Node, name| entry(item, name).and_then(|(_, node)| node.scalar()).unwrap_or("").to_string();
        items.iter().map(|item| (word(item, "rows"), word(item, "by"))).collect()
    }

    #[test]
    fn a_table_is_added_however_the_file_is_written() {
        for text in [
            "title: T\nquestions: []\n",
            "title: T",
            "title: T\nresults:\n  by: [g] # why\nquestions: []\n",
            "title: T\nresults: {by: [g]}\n",
            "title: T\nresults: {}\n",
            "title: T\nresults:\nquestions: []\n",
            "title: T\nresults:\n  tables:\n  - {rows: a, by: b}\n  by: [g]\n",
            "title: T\nresults:\n    tables:\n      # the first\n      - rows: a\n        by: b\n",
            "title: T\nresults:\n  tables: [{rows: a, by: b}]\n",
            "title: T\nresults:\n  tables: []\n",
            "title: T\r\nresults:\r\n  by: [g]\r\nquestions: []\r\n",
        ] {
            let added = with_table(text, "new", "other").unwrap_or_else(|| panic!("{text}"));
            let found = tables(&added);
            assert!(found.contains(&("new".into(), "other".into())), "{added}");
            assert_eq!(found.len(), 1 + usize::from(text.contains("rows: a")), "{added}");
            assert!(
                text.lines().all(|line| line.contains("results") || line.contains("tables: [") || added.contains(line))
            );
        }
    }

    #[test]
    fn what_is_no_table_list_is_left_alone() {
        assert_eq!(with_table("results:\n  tables: yes\n", "a", "b"), None);
        assert_eq!(with_table("results: 3\n", "a", "b"), None);
        assert_eq!(with_table("a: [", "a", "b"), None);
    }
}
