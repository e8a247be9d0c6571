//! Reads `import.yaml` and holds it against the instrument.

use std::collections::BTreeSet;

use crate::diagnostic::{Checked, Diagnostic, FileId, Findings, Sources, Span};
use crate::responses::dataset::Code;
use crate::responses::format::table::Wanted;
use crate::responses::layout::Layout;
use crate::source::yaml::{Key, Node, Value, asked};

use super::settings::{Filling, Usual};
use super::{Import, Role};

/// Reads `import.yaml`: one map, or a list of maps where files differ.
///
/// # Errors
/// Everything in it that does not fit the instrument, with its place and the nearest right name.
pub fn read(file: FileId, responses: &[FileId], layout: &Layout, sources: &Sources) -> Checked<Vec<Import>> {
    let mut findings = Findings::default();
    let Some(tree) = findings.take(crate::source::yaml::read(file, sources.get(file))) else {
        return findings.finish(None);
    };
    let maps = match &tree.value {
        Value::List(maps) => maps.as_slice(),
        _ => std::slice::from_ref(&tree),
    };
    let folder = sources.get(file).path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut check = Check { layout, responses, sources, folder, findings };
    let imports: Vec<Import> = maps.iter().filter_map(|map| check.import(map)).collect();
    check.findings.finish(Some(imports))
}

/// A map while it is held against the instrument.
pub(super) struct Check<'a> {
    pub layout: &'a Layout<'a>,
    responses: &'a [FileId],
    sources: &'a Sources,
    folder: &'a str,
    pub findings: Findings,
}

const KEYS: [&str; 12] = [
    "file",
    "rounds",
    "sheet",
    "encoding",
    "delimiter",
    "header_rows",
    "columns",
    "blank",
    "blank_cells",
    "decimal",
    "date",
    "on_conflict",
];

impl Check<'_> {
    pub(super) fn error(&mut self, span: Span, message: impl Into<String>, hint: &str) {
        self.findings.push(Diagnostic::error(span, message).hint(hint));
    }

    fn import(&mut self, map: &Node) -> Option<Import> {
        let Value::Map(entries) = &map.value else {
            let message = format!("an import map has `file:` and `columns:`, and this is {}", map.kind());
            self.error(map.span, message, "see `import.yaml` in the guide to the formats");
            return None;
        };
        asked::note_keys(map, "an import map", &KEYS, &["file", "columns"]);
        self.known(entries, &KEYS);
        let get = |name: &str| entries.iter().find(|(key, _)| key.text == name).map(|(_, value)| value);
        let files = match get("file") {
            Some(node) => self.files(node),
            None => {
                self.error(
                    map.span,
                    "this import map has no `file:`",
                    "name the file it is for: `file: responses/poll.csv`",
                );
                Vec::new()
            }
        };
        let encoding = get("encoding").and_then(|node| self.encoding(node));
        let delimiter = get("delimiter").and_then(|node| self.delimiter(node));
        let header_rows = get("header_rows").and_then(|node| self.header_rows(node)).unwrap_or(1);
        let sheet = get("sheet").and_then(|node| self.sheet(node));
        let wanted = Wanted { encoding, delimiter, sheet, header_rows };
        let blank = get("blank").and_then(|node| self.blank(node)).unwrap_or(Code::SKIPPED);
        let on_conflict = get("on_conflict").and_then(|node| self.on_conflict(node)).unwrap_or_default();
        let usual = self.written(entries, &Usual::default());
        let rounds = get("rounds").and_then(|node| self.rounds(node));
        let is_of_unknown = get("rounds").is_some() && rounds.is_none();
        let mut filling = Filling {
            rounds: rounds.clone(),
            is_of_unknown,
            usual,
            blank: vec![blank; self.layout.readers.len()],
            seen: BTreeSet::new(),
        };
        let mut rules = Vec::new();
        let columns = get("columns");
        match columns.map(|node| &node.value) {
            Some(Value::Map(columns)) => {
                for (key, spec) in columns {
                    rules.extend(self.rule(key, spec, &mut filling));
                }
            }
            _ => {
                let span = columns.map_or(map.span, |node| node.span);
                self.error(
                    span,
                    "an import map says under `columns:` what each column is",
                    "write `1: ignore` or `2: {question: name}`",
                );
            }
        }
        if let (Some(node), false) = (get("rounds"), rules.iter().any(|rule| matches!(rule.role, Role::Person))) {
            self.error(
                node.span,
                "no column says whose a round is",
                "write `person` for the column with each person's code",
            );
        }
        let span = entries.iter().find(|(key, _)| key.text == "columns").map_or(map.span, |(key, _)| key.span);
        Some(Import { files, span, wanted, rules, blank: filling.blank, on_conflict, rounds })
    }

    pub(super) fn known(&mut self, entries: &[(Key, Node)], names: &[&str]) {
        for (key, _) in entries.iter().filter(|(key, _)| !names.contains(&key.text.as_str())) {
            let unknown = Diagnostic::error(key.span, format!("unknown key `{}`", key.text));
            let listed = names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
            self.findings
                .push(unknown.hint(format!("the keys here are {listed}")).nearest(&key.text, names.iter().copied()));
        }
    }

    fn files(&mut self, node: &Node) -> Vec<FileId> {
        let named = match &node.value {
            Value::List(named) => named.as_slice(),
            _ => std::slice::from_ref(node),
        };
        let (folder, sources) = (self.folder, self.sources);
        let relative = |id: &FileId| {
            let path = sources.get(*id).path.as_str();
            path.strip_prefix(folder).map_or(path, |path| path.trim_start_matches('/'))
        };
        let mut files = Vec::new();
        for node in named {
            match node.scalar().map(|name| (name, self.responses.iter().find(|id| relative(id) == name))) {
                Some((_, Some(id))) => files.push(*id),
                Some((name, None)) => {
                    let missing =
                        Diagnostic::error(node.span, format!("there is no file `{name}` in this survey's folder"));
                    let missing = missing.hint("its path starts at the survey's folder: `responses/poll.csv`");
                    self.findings.push(missing.nearest(name, self.responses.iter().map(relative)));
                }
                None => self.error(
                    node.span,
                    format!("a file is named by its path, and this is {}", node.kind()),
                    "write `file: responses/poll.csv`",
                ),
            }
        }
        files
    }
}
