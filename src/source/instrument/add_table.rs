//! Writes one more table into a survey's own file, where a person would write it: under `results: tables:`.

use crate::diagnostic::{FileId, Source};
use crate::source::yaml::edit::{column, entry, inserted, is_flow, line_end, line_start, start};
use crate::source::yaml::{self, Value};

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::yaml::Node;

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
