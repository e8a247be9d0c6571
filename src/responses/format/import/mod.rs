//! Files of other tools, read by the map in `import.yaml`: which column answers what, and in whose words.

mod apply;

use std::collections::{BTreeMap, BTreeSet};

use encoding_rs::Encoding;

use crate::diagnostic::{Checked, Diagnostic, FileId, Findings, Sources, Span};
use crate::instrument::codebook::VariableId;
use crate::instrument::control::MissingCode;
use crate::responses::dataset::Code;
use crate::responses::layout::{Layout, Reader, Shape};
use crate::responses::lookup::Found;
use crate::responses::record::Field;
use crate::responses::{scalar, trouble};
use crate::yaml::{Key, Node, Value};

use super::sheet::{Map, Ticked};

pub use apply::read_file;

/// How some files of another tool are read. Checked against the instrument; against the files when they are read.
pub struct Import {
    pub files: Vec<FileId>,
    /// Where the columns are mapped.
    span: Span,
    encoding: Option<&'static Encoding>,
    delimiter: Option<u8>,
    header_rows: usize,
    rules: Vec<Rule>,
    /// What a blank cell means, by variable.
    blank: Vec<Code>,
}

/// What is said of one column or of some.
struct Rule {
    selector: Selector,
    span: Span,
    /// `None`: ignored.
    answers: Option<Answers>,
}

/// Columns by number (from 1, both ends included) or by what their header says.
enum Selector {
    Numbers(usize, usize),
    Header(String),
}

struct Answers {
    /// One for each column, or one for all of them together where they are joined.
    fields: Vec<Field>,
    joined_by: Option<String>,
    values: BTreeMap<Box<[u8]>, Option<Box<[u8]>>>,
    ticked: Option<String>,
    separator: Option<u8>,
}

impl Answers {
    fn map(&self) -> Map {
        let ticked = self.ticked.as_deref().map(|ticked| match ticked {
            "not_empty" => Ticked::NotEmpty,
            value => Ticked::Value(value.as_bytes().into()),
        });
        Map { values: self.values.clone(), ticked, separator: self.separator }
    }
}

/// Reads `import.yaml`: one map, or a list of maps where files differ.
///
/// # Errors
/// Everything in it that does not fit the instrument, with its place and the nearest right name.
pub fn read(file: FileId, responses: &[FileId], layout: &Layout, sources: &Sources) -> Checked<Vec<Import>> {
    let mut findings = Findings::default();
    let Some(tree) = findings.take(crate::yaml::read(file, sources.get(file))) else {
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

struct Check<'a> {
    layout: &'a Layout<'a>,
    responses: &'a [FileId],
    sources: &'a Sources,
    folder: &'a str,
    findings: Findings,
}

const KEYS: [&str; 6] = ["file", "encoding", "delimiter", "header_rows", "columns", "blank"];
const COLUMN_KEYS: [&str; 9] =
    ["question", "values", "choices", "rank", "items", "ticked", "join", "separator", "blank"];

impl Check<'_> {
    fn error(&mut self, span: Span, message: impl Into<String>, hint: &str) {
        self.findings.push(Diagnostic::error(span, message).hint(hint));
    }

    fn import(&mut self, map: &Node) -> Option<Import> {
        let Value::Map(entries) = &map.value else {
            let message = format!("an import map has `file:` and `columns:`, and this is {}", map.kind());
            self.error(map.span, message, "see `import.yaml` in the guide to the formats");
            return None;
        };
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
        let delimiter = get("delimiter").and_then(|node| self.separator(node));
        let header_rows = get("header_rows").and_then(|node| self.header_rows(node)).unwrap_or(1);
        let usual = get("blank").and_then(|node| self.blank(node)).unwrap_or(Code::SKIPPED);
        let mut blank = vec![usual; self.layout.readers.len()];
        let mut rules = Vec::new();
        let columns = get("columns");
        match columns.map(|node| &node.value) {
            Some(Value::Map(columns)) => {
                let mut seen = BTreeSet::new();
                for (key, spec) in columns {
                    rules.extend(self.rule(key, spec, &mut blank, &mut seen));
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
        let span = entries.iter().find(|(key, _)| key.text == "columns").map_or(map.span, |(key, _)| key.span);
        Some(Import { files, span, encoding, delimiter, header_rows, rules, blank })
    }

    fn known(&mut self, entries: &[(Key, Node)], names: &[&str]) {
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

    fn encoding(&mut self, node: &Node) -> Option<&'static Encoding> {
        let encoding = node.scalar().and_then(|label| Encoding::for_label(label.as_bytes()));
        if encoding.is_none() {
            self.error(
                node.span,
                "this is no encoding that canvass knows",
                "write `utf-8`, `windows-1252` or another name of the WHATWG list",
            );
        }
        encoding
    }

    fn separator(&mut self, node: &Node) -> Option<u8> {
        let separator = match node.scalar() {
            Some("tab" | "\t") => Some(b'\t'),
            Some(text) if text.len() == 1 => text.bytes().find(|byte| byte.is_ascii_punctuation() && *byte != b'"'),
            _ => None,
        };
        if separator.is_none() {
            self.error(node.span, "a separator is a single mark", "write `\",\"`, `\";\"`, `\"|\"` or `tab`");
        }
        separator
    }

    fn header_rows(&mut self, node: &Node) -> Option<usize> {
        let rows = node.scalar().and_then(|text| text.parse().ok()).filter(|rows| *rows <= 10);
        if rows.is_none() {
            self.error(
                node.span,
                "the number of header rows is a whole number from 0 to 10",
                "leave it out where there is one",
            );
        }
        rows
    }

    fn blank(&mut self, node: &Node) -> Option<Code> {
        let code = match node.scalar() {
            Some("skipped") => Some(Code::SKIPPED),
            Some("not_asked") => Some(Code::NOT_ASKED),
            text => text.and_then(MissingCode::parse).map(Code::missing),
        };
        if code.is_none() {
            self.error(
                node.span,
                "this says nothing about a blank cell",
                "write `skipped`, `not_asked`, `refused`, `dont_know` or `not_applicable`",
            );
        }
        code
    }

    fn rule(&mut self, key: &Key, spec: &Node, blank: &mut [Code], seen: &mut BTreeSet<Field>) -> Option<Rule> {
        let selector = self.selector(key)?;
        let entries = match &spec.value {
            Value::Scalar(word) if word == "ignore" => return Some(Rule { selector, span: key.span, answers: None }),
            Value::Map(entries) => entries,
            _ => {
                self.error(
                    spec.span,
                    "a column is ignored or answers a question",
                    "write `ignore` or `{question: name}`",
                );
                return None;
            }
        };
        self.known(entries, &COLUMN_KEYS);
        let get = |name: &str| entries.iter().find(|(key, _)| key.text == name).map(|(_, value)| value);
        let Some(question) = get("question") else {
            self.error(key.span, "this column says no `question:`", "write `{question: name}` or `ignore`");
            return None;
        };
        let name = question.scalar().unwrap_or_default();
        let Some(whole) = self.layout.field(name).filter(|field| self.layout.repeat(*field).is_none()) else {
            self.findings.push(match self.layout.field(name) {
                Some(_) => {
                    let message = format!("`{name}` is asked several times, which a row of a table cannot hold");
                    Diagnostic::error(question.span, message).hint("write `ignore`, and these responses as YAML")
                }
                None => Diagnostic::error(question.span, format!("unknown question `{name}`"))
                    .nearest(name, self.layout.names()),
            });
            return None;
        };
        let fields = match ["choices", "rank", "items"].iter().find_map(|kind| Some((*kind, get(kind)?))) {
            Some((kind, parts)) => self.parts(whole, kind, parts)?,
            None => {
                if let Field::Whole(index) = whole
                    && let Some(Shape::Items(_)) = self.layout.questions.get(index).map(|asked| &asked.shape)
                {
                    self.error(
                        question.span,
                        format!("`{name}` is asked item by item"),
                        "list the columns' items: `items: [first, second]`",
                    );
                    return None;
                }
                vec![whole]
            }
        };
        for field in fields.iter().filter(|field| !seen.insert(**field)) {
            let message = format!("`{}` is already answered by another column", self.layout.name(*field));
            self.error(
                key.span,
                message,
                "each answer comes from one column; columns that belong together are joined by `join:`",
            );
        }
        let values =
            get("values").map_or_else(BTreeMap::new, |node| self.values(node, fields[0], get("ticked").is_some()));
        let text = |node: Option<&Node>| node.and_then(Node::scalar).map(str::to_string);
        let joined_by = text(get("join"));
        let width = match selector {
            Selector::Numbers(from, to) => to - from + 1,
            Selector::Header(_) => fields.len(),
        };
        if joined_by.is_none() && width != fields.len() {
            let message = format!("{width} columns are mapped to {} answers", fields.len());
            self.error(
                key.span,
                message,
                "list one choice or item for each column, or say with `join: \" \"` that they are parts of one answer",
            );
            return None;
        }
        if let Some(code) = get("blank").and_then(|node| self.blank(node)) {
            for id in fields.iter().flat_map(|field| variables(self.layout, *field)) {
                if let Some(blank) = blank.get_mut(id.0 as usize) {
                    *blank = code;
                }
            }
        }
        let separator = get("separator").and_then(|node| self.separator(node));
        let answers = Answers { fields, joined_by, values, ticked: text(get("ticked")), separator };
        Some(Rule { selector, span: key.span, answers: Some(answers) })
    }

    fn selector(&mut self, key: &Key) -> Option<Selector> {
        let number = |text: &str| text.trim().parse::<usize>().ok();
        let range = match key.text.split_once("..") {
            Some((from, to)) => number(from).zip(number(to)),
            None => number(&key.text).map(|number| (number, number)),
        };
        match range {
            Some((from, to)) if from >= 1 && from <= to && to - from < 100_000 => Some(Selector::Numbers(from, to)),
            Some(_) => {
                self.error(key.span, "columns are counted from 1, the first before the last", "write `4..9`");
                None
            }
            None => Some(Selector::Header(squeezed(&key.text))),
        }
    }

    /// The variables that the columns fill, in their order.
    fn parts(&mut self, whole: Field, kind: &str, listed: &Node) -> Option<Vec<Field>> {
        let asked = match whole {
            Field::Whole(question) => self.layout.questions.get(question),
            Field::Variable(_) => None,
        };
        let mark = match (kind, asked.map(|asked| &asked.shape)) {
            ("choices", Some(Shape::Several { .. })) | ("rank", Some(Shape::Ranked { .. })) => '/',
            ("items", Some(Shape::Items(_))) => '.',
            _ => {
                let message = format!("`{}` has no `{kind}:` that columns could be for", self.layout.name(whole));
                self.error(
                    listed.span,
                    message,
                    "`choices` belongs to several answers, `items` to a matrix, `rank` to a ranking",
                );
                return None;
            }
        };
        let Value::List(listed_parts) = &listed.value else {
            self.error(
                listed.span,
                format!("`{kind}:` is a list, one name for each column"),
                "write `[first, second]`",
            );
            return None;
        };
        let prefix = format!("{}{mark}", self.layout.name(whole));
        let mut fields = Vec::new();
        for part in listed_parts {
            let name = part.scalar().unwrap_or_default();
            match self.layout.field(&format!("{prefix}{name}")) {
                Some(field) => fields.push(field),
                None => {
                    let unknown =
                        Diagnostic::error(part.span, format!("`{}` has no `{name}`", self.layout.name(whole)));
                    let names = self.layout.names().filter_map(|name| name.strip_prefix(prefix.as_str()));
                    self.findings.push(unknown.nearest(name, names));
                }
            }
        }
        (fields.len() == listed_parts.len() && !fields.is_empty()).then_some(fields)
    }

    fn values(&mut self, node: &Node, field: Field, ticked: bool) -> BTreeMap<Box<[u8]>, Option<Box<[u8]>>> {
        let Value::Map(entries) = &node.value else {
            self.error(node.span, "`values:` says what each word means", "write `{Yes: yes, No: no}`");
            return BTreeMap::new();
        };
        let mut values = BTreeMap::new();
        for (word, meaning) in entries {
            let meaning_text = meaning.scalar().unwrap_or_default().trim();
            let known = match &meaning.value {
                Value::Null => None,
                Value::Scalar(_) if meaning_text == "skipped" => None,
                _ => Some(meaning_text),
            };
            if let Some(known) = known
                && !fits(self.layout, field, known)
            {
                let message = format!("`{known}` is no answer to `{}`", self.layout.name(field));
                let hint = if ticked {
                    "write `1`, `0` or a missing code"
                } else {
                    "write the name of a choice, a missing code or `skipped`"
                };
                let names = answers(self.layout, field);
                self.findings.push(Diagnostic::error(meaning.span, message).hint(hint).nearest(known, names));
            }
            values.insert(word.text.trim().as_bytes().into(), known.map(|known| known.as_bytes().into()));
        }
        values
    }
}

/// Whether `known` is an answer that the field can take.
fn fits(layout: &Layout, field: Field, known: &str) -> bool {
    if MissingCode::parse(known).is_some() {
        return true;
    }
    let (known, found) = (known.as_bytes(), |found: Found| matches!(found, Found::One(_)));
    match field {
        Field::Whole(question) => match layout.questions.get(question).map(|asked| &asked.shape) {
            Some(Shape::Several { names, .. } | Shape::Ranked { names, .. }) => found(names.find(known)),
            _ => false,
        },
        Field::Variable(id) => match layout.readers.get(id.0 as usize) {
            Some(Reader::Category(lookup)) => found(lookup.find(known)),
            Some(Reader::Tick) => scalar::tick(known).is_some(),
            Some(Reader::Place { .. } | Reader::Number { .. }) => scalar::number(known).is_some(),
            Some(Reader::Date(precision)) => scalar::date(known, *precision).is_some(),
            Some(Reader::Text) => true,
            Some(Reader::Derived) | None => false,
        },
    }
}

/// The names that `fits` accepts, where they can be listed.
fn answers<'a>(layout: &'a Layout, field: Field) -> Vec<&'a str> {
    let names = trouble::choices(layout, field);
    names.iter().map(String::as_str).chain(MissingCode::ALL.iter().map(|code| code.name())).collect()
}

fn variables(layout: &Layout, field: Field) -> Vec<VariableId> {
    match field {
        Field::Variable(id) => vec![id],
        Field::Whole(question) => {
            layout.questions.get(question).map_or_else(Vec::new, |asked| asked.variables().collect())
        }
    }
}

/// A header without its line breaks and double spaces, which no one copies faithfully.
fn squeezed(header: &str) -> String {
    header.split_whitespace().collect::<Vec<_>>().join(" ")
}
