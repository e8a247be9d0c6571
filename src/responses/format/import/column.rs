//! Reads what `import.yaml` says of a column: which question it answers, and in whose words.

use crate::diagnostic::Diagnostic;
use crate::model::codebook::VariableId;
use crate::responses::format::csv::RESPONSE_ID;
use crate::responses::format::words::{Ticked, Values};
use crate::responses::layout::{Layout, Shape};
use crate::responses::record::Field;
use crate::source::yaml::{Key, Node, Value, asked};

use super::check::Check;
use super::settings::{Filling, Usual};
use super::{Answers, Role, Rule, Selector, squeezed};

const KEYS: [&str; 13] = [
    "question",
    "values",
    "choices",
    "rank",
    "items",
    "ticked",
    "join",
    "separator",
    "blank",
    "blank_cells",
    "decimal",
    "date",
    "otherwise",
];

impl Check<'_> {
    /// Reads one entry of `columns:`.
    pub(super) fn rule(&mut self, key: &Key, spec: &Node, filling: &mut Filling) -> Option<Rule> {
        let selector = self.selector(key)?;
        let entries = match &spec.value {
            Value::Scalar(word) if word == "ignore" => {
                return Some(Rule { selector, span: key.span, role: Role::Ignored });
            }
            Value::Scalar(word) if word == RESPONSE_ID => {
                return Some(Rule { selector, span: key.span, role: Role::ResponseId });
            }
            Value::Scalar(word) if word == "person" => {
                return Some(Rule { selector, span: key.span, role: Role::Person });
            }
            Value::Map(entries) => entries,
            _ => {
                self.error(
                    spec.span,
                    "a column is ignored or answers a question",
                    "write `ignore`, `{question: name}`, `response_id` where it tells the responses apart, or `person` where it tells whose a row is",
                );
                return None;
            }
        };
        asked::note_keys(spec, "a column", &KEYS, &["question"]);
        self.known(entries, &KEYS);
        let get = |name: &str| entries.iter().find(|(key, _)| key.text == name).map(|(_, value)| value);
        let Some(question) = get("question") else {
            self.error(key.span, "this column says no `question:`", "write `{question: name}` or `ignore`");
            return None;
        };
        let name = question.scalar().unwrap_or_default();
        let Some(whole) = self.layout.field(name).filter(|field| {
            let repeat = self.layout.repeat(*field);
            repeat.is_none() || repeat == filling.rounds.as_deref()
        }) else {
            if self.layout.field(name).is_some() && filling.is_of_unknown {
                return None;
            }
            self.findings.push(match self.layout.field(name) {
                Some(_) => {
                    let message = format!("`{name}` is asked several times, which a row of a table cannot hold");
                    let repeat = self.layout.field(name).and_then(|field| self.layout.repeat(field)).unwrap_or_default();
                    Diagnostic::error(question.span, message)
                        .hint(format!("where each row is a round, write `rounds: {repeat}` and which column is the `person`; else `ignore`"))
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
        self.seen(key, fields.iter().copied(), filling);
        let text = |node: Option<&Node>| node.and_then(Node::scalar).map(str::to_string);
        let ticked = text(get("ticked")).map(|ticked| match ticked.as_str() {
            "not_empty" => Ticked::NotEmpty,
            value => Ticked::Value(squeezed(value)),
        });
        let values = get("values").map_or_else(Values::default, |node| self.values(node, fields[0], ticked.is_some()));
        let otherwise = get("otherwise").and_then(|node| self.otherwise(node, fields[0]));
        let kept = otherwise.as_ref().and_then(|otherwise| otherwise.text);
        self.seen(key, kept.map(Field::Variable), filling);
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
                if let Some(blank) = filling.blank.get_mut(id.0 as usize) {
                    *blank = code;
                }
            }
        }
        let separator =
            get("separator").and_then(|node| self.separator(node)).unwrap_or_else(|| b";".as_slice().into());
        let Usual { blank_cells, written } = self.written(entries, &filling.usual);
        let answers = Answers { fields, joined_by, values, ticked, separator, blank_cells, otherwise, written };
        Some(Rule { selector, span: key.span, role: Role::Answers(answers) })
    }

    /// Says of what is answered already that it is.
    fn seen(&mut self, key: &Key, fields: impl IntoIterator<Item = Field>, filling: &mut Filling) {
        for field in fields {
            if !filling.seen.insert(field) {
                let message = format!("`{}` is already answered by another column", self.layout.name(field));
                self.error(
                    key.span,
                    message,
                    "each answer comes from one column; columns that belong together are joined by `join:`",
                );
            }
        }
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
}

fn variables(layout: &Layout, field: Field) -> Vec<VariableId> {
    match field {
        Field::Variable(id) => vec![id],
        Field::Whole(question) => {
            layout.questions.get(question).map_or_else(Vec::new, |asked| asked.variables().collect())
        }
    }
}
