//! Interview-guide answers: a YAML list with one entry per response.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::diagnostic::{Diagnostic, FileId, Place, Source, Span, nearest};
use crate::model::control::MissingCode;
use crate::responses::columns::Columns;
use crate::responses::conflict::OnConflict;
use crate::responses::dataset::Code;
use crate::responses::layout::{Layout, Shape};
use crate::responses::record::{At, Entry, Field, Places, Raw, Record, Round};
use crate::responses::scalar::Written;
use crate::responses::trouble::{Trouble, Troubles};
use crate::responses::twice::Prints;
use crate::responses::validate::{Case, Settling};
use crate::source::yaml::{Key, Node, Value};

use super::Read;

/// Reads a list of responses, or a single one.
pub fn read(layout: &Layout, file: FileId, source: &Source) -> Read {
    let mut columns = Columns::new(layout.codebook);
    let tree = match crate::source::yaml::read(file, source) {
        Ok(tree) => tree,
        Err(errors) => {
            let diagnostics = errors.into_iter().map(|error| explained(error, file, source)).collect();
            return Read { columns, diagnostics, prints: Prints::default() };
        }
    };
    // Names given twice.
    let (tree, mut diagnostics) = (tree.value, tree.warnings);
    let mut reading = Reading { layout, file, troubles: Troubles::new(layout) };
    let mut case = Case::new(layout);
    let blank = vec![Code::SKIPPED; layout.readers.len()];
    let responses = match &tree.value {
        Value::Null => &[],
        Value::List(responses) => responses.as_slice(),
        _ => std::slice::from_ref(&tree),
    };
    let mut prints = Prints::default();
    prints.by_hand = true;
    for response in responses {
        prints.add(print(response));
        if let Some(record) = reading.record(response) {
            case.clear();
            reading.check(&mut case, &record, &blank);
            case.place = layout.keeps_places.then(|| Place::At(beginning(response)));
            columns.push(&mut case);
        }
    }
    diagnostics.extend(reading.troubles.diagnostics(source));
    Read { columns, diagnostics, prints }
}

/// Where a response begins: at its first key, since a block map has no bracket to point at.
fn beginning(response: &Node) -> Span {
    match &response.value {
        Value::Map(entries) => entries.first().map_or(response.span, |(key, _)| key.span),
        _ => response.span,
    }
}

/// The same for the same answers under the same names in the same order.
fn print(response: &Node) -> u64 {
    fn add(node: &Node, hasher: &mut DefaultHasher) {
        match &node.value {
            Value::Null => hasher.write_u8(0),
            Value::Scalar(text) => text.hash(hasher),
            Value::List(items) => {
                hasher.write_usize(items.len());
                items.iter().for_each(|item| add(item, hasher));
            }
            Value::Map(entries) => {
                for (key, value) in entries {
                    key.text.hash(hasher);
                    add(value, hasher);
                }
            }
        }
    }
    let mut hasher = DefaultHasher::new();
    add(response, &mut hasher);
    hasher.finish()
}

/// A mistake that nobody could name is a tab where there is one: the library only says where it lost its way, which is
/// often a line before.
fn explained(error: Diagnostic, file: FileId, source: &Source) -> Diagnostic {
    match indenting_tab(&source.bytes) {
        Some(tab) if error.hint.is_none() => {
            let place = Span { file, start: tab, end: tab + 1 };
            Diagnostic::error(place, "this line is indented with a tab").hint("indent with spaces")
        }
        _ => error,
    }
}

/// The first tab in front of a line's text.
fn indenting_tab(bytes: &[u8]) -> Option<u32> {
    let mut start = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let indent = line.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        if let Some(tab) = line[..indent].iter().position(|byte| *byte == b'\t') {
            return u32::try_from(start + tab).ok();
        }
        start += line.len();
    }
    None
}

struct Reading<'a> {
    layout: &'a Layout<'a>,
    file: FileId,
    troubles: Troubles<'a>,
}

impl<'a> Reading<'a> {
    fn places(&self) -> Places<'static> {
        Places { file: self.file, rows: &[], first_line: 1 }
    }

    fn wrong(&mut self, kind: &'static str, diagnostic: Diagnostic) {
        self.troubles.other(None, kind, || diagnostic);
    }

    fn record<'n>(&mut self, response: &'n Node) -> Option<Record<'n>> {
        let Value::Map(answers) = &response.value else {
            let message = format!("a response is a map (`question: answer`), and this is {}", response.kind());
            let hint = "start each response with `-` and write one question per line";
            self.wrong("no map", Diagnostic::error(response.span, message).hint(hint));
            return None;
        };
        let mut record = Record { entries: Vec::new(), told: Vec::new(), rounds: Vec::new() };
        for entry @ (key, answer) in answers {
            if self.layout.repeats.contains_key(key.text.as_str()) {
                self.rounds(key, answer, &mut record);
            } else {
                self.answer(entry, None, &mut record.entries);
            }
        }
        Some(record)
    }

    fn rounds<'n>(&mut self, key: &'n Key, answer: &'n Node, record: &mut Record<'n>) {
        let name = key.text.as_str();
        let listed = match &answer.value {
            Value::Null => return,
            Value::List(listed) => listed.as_slice(),
            Value::Scalar(text) if MissingCode::parse(text.trim()).is_some() => &[],
            _ => std::slice::from_ref(answer),
        };
        record.told.push((name, answer.scalar().and_then(|text| MissingCode::parse(text.trim()))));
        let most = self.layout.repeats.get(name).copied().unwrap_or(u32::MAX);
        if listed.len() as u64 > u64::from(most) {
            let message = format!("`{name}` is asked at most {most} times, and there are more here");
            self.wrong("rounds", Diagnostic::error(key.span, message));
        }
        for round in listed {
            let Value::Map(answers) = &round.value else {
                let message =
                    format!("each round of `{name}` is a map (`question: answer`), and this is {}", round.kind());
                let hint = "start each round with `-` and write one question per line";
                self.wrong("round", Diagnostic::error(round.span, message).hint(hint));
                continue;
            };
            let mut entries = Vec::new();
            for entry in answers {
                self.answer(entry, Some(name), &mut entries);
            }
            record.rounds.push(Round { repeat: name, entries });
        }
    }

    fn answer<'n>(&mut self, (key, answer): &'n (Key, Node), repeat: Option<&str>, entries: &mut Vec<Entry<'n>>) {
        let layout = self.layout;
        let Some(field) = layout.field(&key.text) else {
            return self.unknown(key, "question", layout.names());
        };
        let name = layout.name(field);
        if layout.repeat(field) != repeat {
            let hint = match layout.repeat(field) {
                Some(repeat) => format!("write it in a round of `{repeat}`"),
                None => "write it outside the round".into(),
            };
            let message = format!("`{name}` is not asked here");
            return self.wrong("repeat", Diagnostic::error(key.span, message).hint(hint));
        }
        let entry = |node: &Node, raw| Entry { field, at: at(node.span), raw, written: Written::OURS };
        match (&answer.value, field) {
            (Value::Null, _) => {}
            (Value::Scalar(text), Field::Whole(_)) => entries.push(entry(answer, Raw::Item(text.trim().as_bytes()))),
            (Value::Scalar(text), _) => {
                let text = text.trim();
                if !text.is_empty() {
                    entries.push(entry(answer, Raw::Cell(text.as_bytes())));
                }
            }
            (Value::List(items), Field::Whole(question)) => {
                if let Some(Shape::Items(_)) = layout.questions.get(question).map(|asked| &asked.shape) {
                    let hint = format!("write `{name}: {{item: answer}}`");
                    let message = format!("`{name}` is asked item by item, and this is a list");
                    return self.wrong("list", Diagnostic::error(answer.span, message).hint(hint));
                }
                if items.is_empty() {
                    entries.push(entry(answer, Raw::Nothing));
                }
                for item in items {
                    match item.scalar() {
                        Some(text) => entries.push(entry(item, Raw::Item(text.trim().as_bytes()))),
                        None => {
                            let message =
                                format!("each answer to `{name}` is a single value, and this is {}", item.kind());
                            self.wrong("item", Diagnostic::error(item.span, message));
                        }
                    }
                }
            }
            (Value::List(_), Field::Variable(_)) => {
                let hint = "write the answer without `[ ]` and without `-`";
                let message = format!("`{name}` has one answer, and this is a list");
                self.wrong("one", Diagnostic::error(answer.span, message).hint(hint));
            }
            (Value::Map(_), Field::Whole(question)) => self.parts(question, answer, entries),
            (Value::Map(_), Field::Variable(_)) => {
                let hint = "if the answer is a text with a colon, put it in quotation marks";
                let message = format!("`{name}` has one answer, and this is a map");
                self.wrong("one", Diagnostic::error(answer.span, message).hint(hint));
            }
        }
    }

    /// `services: {food: satisfied}`, `films_ranked: {five: 1}`.
    fn parts<'n>(&mut self, question: usize, map: &'n Node, entries: &mut Vec<Entry<'n>>) {
        let layout = self.layout;
        let (Some(asked), Value::Map(parts)) = (layout.questions.get(question), &map.value) else { return };
        let name = &asked.question.name;
        let mark = match asked.shape {
            Shape::Items(_) => '.',
            Shape::Ranked { .. } => '/',
            _ => {
                let hint = format!("write `{name}: [a, b]`");
                let message = format!("`{name}` has a list of answers, and this is a map");
                return self.wrong("map", Diagnostic::error(map.span, message).hint(hint));
            }
        };
        for (key, answer) in parts {
            match layout.field(&format!("{name}{mark}{}", key.text)) {
                Some(field) => match &answer.value {
                    Value::Null => {}
                    Value::Scalar(text) => {
                        let raw = Raw::Cell(text.trim().as_bytes());
                        entries.push(Entry { field, at: at(answer.span), raw, written: Written::OURS });
                    }
                    _ => {
                        let message = format!("`{}` has one answer, and this is {}", layout.name(field), answer.kind());
                        self.wrong("part", Diagnostic::error(answer.span, message));
                    }
                },
                None => {
                    let prefix = format!("{name}{mark}");
                    let names = layout.names().filter_map(|name| name.strip_prefix(prefix.as_str()));
                    self.unknown(key, &format!("item of `{name}`"), names);
                }
            }
        }
    }

    /// A name nobody knows. After a slip of indentation or a forgotten line end it may hold somebody's words, so only
    /// its place is told.
    fn unknown<'n>(&mut self, key: &Key, what: &str, names: impl Iterator<Item = &'n str>) {
        let hint = match nearest(&key.text, names) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "look the names up in `survey.yaml`".into(),
        };
        self.wrong("unknown", Diagnostic::error(key.span, format!("this is no {what}")).hint(hint));
    }

    fn check(&mut self, case: &mut Case, record: &Record, blank: &[Code]) {
        let settling = Settling { blank, on_conflict: OnConflict::Unsaid, is_part: false };
        let places = self.places();
        let troubles = &mut self.troubles;
        let mut report = |field, at, trouble: Trouble| {
            troubles.answer(field, trouble, || places.place(at));
        };
        for entry in &record.entries {
            case.take(*entry, &mut report);
        }
        case.settle(None, settling, &mut report);
        record.told.iter().for_each(|(repeat, missing)| case.tell_of(repeat, *missing));
        for round in &record.rounds {
            case.clear_repeat(round.repeat);
            for entry in &round.entries {
                case.take(*entry, &mut report);
            }
            case.settle(Some(round.repeat), settling, &mut report);
            case.keep_round(round.repeat);
        }
    }
}

fn at(span: Span) -> At {
    At::Span { start: span.start, end: span.end }
}
