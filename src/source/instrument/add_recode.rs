//! Writes a recode into a survey's own file, as a person would: under `derive:`, and in `results` in the place of what it merges.

use crate::diagnostic::{FileId, Source};
use crate::locale::Text;
use crate::source::yaml::edit::{column, entry, inserted, is_flow, line_start, start};
use crate::source::yaml::{self, Node, Value};

/// Categories of a variable merged into fewer.
#[derive(Clone, Debug)]
pub(crate) struct Recode {
    /// The new variable.
    pub name: String,
    /// As people read it.
    pub label: Text,
    /// The variable whose categories are merged.
    pub from: String,
    /// The new categories: name, the categories that each gathers, label.
    pub groups: Vec<(String, Vec<String>, Text)>,
}

/// The file with a recode as the last of its computed variables, which stands in `results` wherever a breakdown was by what it
/// merges; everything else as it was. `None` where the file is written in a way that this cannot be done by rule, or cannot be read.
pub(crate) fn with_recode(text: &str, recode: &Recode) -> Option<String> {
    let source = Source { path: "survey.yaml".into(), bytes: text.into(), confidential: false };
    let root = yaml::read(FileId(0), &source).ok()?.value;
    let (_, results) = entry(&root, "results")?;
    let mut edits = vec![];
    breakdowns(results, &recode.from, &mut edits);
    let mut edits: Vec<(usize, usize, String)> = edits
        .into_iter()
        .map(|node| {
            let (from, to) = (start(node), node.span.end as usize);
            let is_name = text.get(from..to)?.trim_matches(['"', '\'']) == recode.from;
            is_name.then(|| (from, to, recode.name.clone()))
        })
        .collect::<Option<Vec<_>>>()?;
    if edits.is_empty() {
        return None;
    }
    let (at, more) = computed(text, &root, recode)?;
    edits.push((at, at, more));
    edits.sort_by_key(|(from, ..)| std::cmp::Reverse(*from));
    Some(edits.into_iter().fold(text.to_string(), |text, (from, to, more)| {
        let bare = format!("{}{}", &text[..from], &text[to..]);
        inserted(&bare, from, &more)
    }))
}

/// Every place under `results` that names a variable by which something is broken down.
fn breakdowns<'n>(node: &'n Node, variable: &str, found: &mut Vec<&'n Node>) {
    let is_it = |node: &&'n Node| node.scalar() == Some(variable);
    match &node.value {
        Value::Map(entries) => {
            for (key, value) in entries {
                match (key.text.as_str(), &value.value) {
                    ("by", Value::List(items)) => {
                        found.extend(items.iter().filter(is_it));
                        let named = items.iter().filter_map(|item| entry(item, "variable"));
                        found.extend(named.map(|(_, name)| name).filter(is_it));
                    }
                    ("by", _) => found.extend(Some(value).filter(is_it)),
                    _ => breakdowns(value, variable, found),
                }
            }
        }
        Value::List(items) => items.iter().for_each(|item| breakdowns(item, variable, found)),
        Value::Null | Value::Scalar(_) => {}
    }
}

/// Where the recode is written, and how: after all computed variables, since it may be of one of them.
fn computed(text: &str, root: &Node, recode: &Recode) -> Option<(usize, String)> {
    let Some((_, derive)) = entry(root, "derive") else {
        let line = if text.ends_with('\n') { "" } else { "\n" };
        return Some((text.len(), format!("{line}\nderive:\n{}", block(recode, "  "))));
    };
    let Value::List(items) = &derive.value else { return None };
    if is_flow(text, derive, '[') {
        let end = closing(text, start(derive))?;
        let comma = if items.is_empty() { "" } else { ", " };
        return Some((end, format!("{comma}{}", flow(recode))));
    }
    let first = start(items.first()?);
    let line = line_start(text, first);
    let dash = line + text.get(line..first)?.rfind('-')?;
    let space = text.get(line..dash)?;
    if !space.trim().is_empty() {
        return None;
    }
    // Before the next line that is no deeper than the list's own dashes, and the blank lines and comments above that.
    let inside = |line: &str| {
        let bare = line.trim_start();
        bare.is_empty()
            || bare.starts_with('#')
            || line.len() - bare.len() > space.len()
            || line[space.len()..].starts_with('-')
    };
    let mut at = line_start(text, start(items.last()?));
    let mut end = at;
    for line in text[at..].split_inclusive('\n') {
        if !inside(line) {
            break;
        }
        at += line.len();
        let bare = line.trim();
        if !bare.is_empty() && (!bare.starts_with('#') || column(text, at) > space.len()) {
            end = at;
        }
    }
    let line = if text[..end].ends_with('\n') { "" } else { "\n" };
    Some((end, format!("{line}{}", block(recode, space))))
}

/// Where the bracket is closed that opens at a byte, quoted ones apart.
fn closing(text: &str, open: usize) -> Option<usize> {
    let (mut deep, mut quote) = (0, None);
    for (at, sign) in text.get(open..)?.char_indices() {
        match (quote, sign) {
            (Some(mark), _) if mark == sign => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(sign),
            (None, '[' | '{') => deep += 1,
            (None, ']' | '}') => {
                deep -= 1;
                if deep == 0 {
                    // What stands before it keeps its spaces.
                    return Some(open + text[open..open + at].trim_end().len());
                }
            }
            (None, _) => {}
        }
    }
    None
}

fn block(recode: &Recode, space: &str) -> String {
    let Recode { name, label, from, groups } = recode;
    let mut lines =
        format!("{space}- name: {name}\n{space}  label: {}\n{space}  recode: {from}\n{space}  groups:\n", words(label));
    for group in groups {
        lines += &format!("{space}    {}\n", grouped(group));
    }
    lines
}

fn flow(recode: &Recode) -> String {
    let Recode { name, label, from, groups } = recode;
    let groups: Vec<String> = groups.iter().map(grouped).collect();
    format!("{{name: {name}, label: {}, recode: {from}, groups: {{{}}}}}", words(label), groups.join(", "))
}

fn grouped((name, choices, label): &(String, Vec<String>, Text)) -> String {
    let choices: Vec<String> = choices.iter().map(|choice| quoted(choice)).collect();
    format!("{}: {{choices: [{}], label: {}}}", quoted(name), choices.join(", "), words(label))
}

fn words(text: &Text) -> String {
    let parts: Vec<String> = text.iter().map(|(locale, written)| format!("{locale}: {}", quoted(written))).collect();
    format!("{{{}}}", parts.join(", "))
}

/// A name as it is, anything else in quotation marks: what JSON quotes is read alike by YAML.
fn quoted(text: &str) -> String {
    let is_word = |sign: char| sign.is_ascii_alphanumeric() || sign == '_';
    // `no` and `1e3` are texts here, and are no less so in quotation marks.
    let is_name = text.chars().all(is_word) && text.starts_with(|sign: char| sign.is_ascii_alphabetic());
    if is_name { text.to_string() } else { serde_json::to_string(text).unwrap_or_default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;

    fn recode() -> Recode {
        let text = |written: &str| Text::new(Locale::english(), written);
        Recode {
            name: "g_merged".into(),
            label: text("Group: all"),
            from: "g".into(),
            groups: vec![
                ("a_b".into(), vec!["a".into(), "b".into()], text("A / \"B\"")),
                ("c".into(), vec!["c".into()], text("C")),
            ],
        }
    }

    /// What a reader of YAML finds: names of computed variables, in order; and by what something is broken down.
    fn found(text: &str) -> (Vec<String>, Vec<String>) {
        let source = Source { path: "survey.yaml".into(), bytes: text.into(), confidential: false };
        let root = yaml::read(FileId(0), &source).unwrap_or_else(|_| panic!("YAML: {text}")).value;
        let Value::List(items) = &entry(&root, "derive").expect("derive").1.value else { panic!("a list: {text}") };
        let name = |item: &Node| entry(item, "name").and_then(|(_, node)| node.scalar()).unwrap_or("").to_string();
        let mut by = vec![];
        breakdowns(entry(&root, "results").expect("results").1, "g_merged", &mut by);
        (items.iter().map(name).collect(), by.iter().filter_map(|node| node.scalar()).map(String::from).collect())
    }

    #[test]
    fn a_recode_is_added_however_the_file_is_written() {
        for (text, many) in [
            ("results: {by: [g]}\nquestions: []\n", 1),
            ("results: {by: [g, h]}", 1),
            (
                "results:\n  by:\n    - variable: g   # why\n      phrase: {en: by g}\n  tables:\n    - {rows: q, by: g}\n",
                2,
            ),
            ("derive:\n  - name: x\n    sum: [a]\n\n# what is shown\nresults:\n  by: [\"g\"]\n", 1),
            ("derive: [{name: x, sum: [a]}]\nresults:\n  by: [g]\n", 1),
            ("results:\n  by: [g]\nderive:\n- {name: x, sum: [a]}\n- name: y\n  sum: [b]\n  # a remark\n  times: 4", 1),
            (
                "results:\n  by: [g]\nderive:\n  # first\n  - name: x\n    sum:\n      - a\n      - b\n# last\nquestions: []\n",
                1,
            ),
        ] {
            let added = with_recode(text, &recode()).unwrap_or_else(|| panic!("{text}"));
            let (names, by) = found(&added);
            assert_eq!(names.last().map(String::as_str), Some("g_merged"), "{added}");
            assert_eq!(names.len(), text.matches("name: ").count() + 1, "{added}");
            assert_eq!(by.len(), many, "{added}");
            let kept = |line: &str| line.contains('g') || line.contains("derive: [") || added.contains(line);
            assert!(text.lines().all(kept), "{added}");
        }
    }

    #[test]
    fn what_breaks_nothing_down_by_it_is_left_alone() {
        assert!(with_recode("results: {by: [h]}\n", &recode()).is_none());
        assert!(with_recode("questions: []\n", &recode()).is_none());
        assert!(with_recode("a: [", &recode()).is_none());
    }
}
