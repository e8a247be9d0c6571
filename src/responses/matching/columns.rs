//! Finds what each column of a table answers, by what its header says.

use std::collections::{BTreeMap, BTreeSet};

use crate::locale::Text;
use crate::model::codebook::VariableId;
use crate::responses::draft::column::Column;
use crate::responses::draft::group;
use crate::responses::layout::{Asked, Layout, Shape};
use crate::responses::record::Field;
use crate::responses::scalar;

use super::words::{Known, words};

/// What a column is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Answers(Field),
    /// The same, but found by its number among the parts of its question: the author has to look at it.
    Perhaps(Field),
    ResponseId,
    Ignored(&'static str),
    /// Nothing was found; why, where there is something to say.
    Open(Option<&'static str>),
}

/// What every column is, in order.
pub(super) fn roles(columns: &[Column], layout: &Layout) -> Vec<Role> {
    let index = Index::new(layout);
    let mut roles: Vec<Role> = columns.iter().map(|column| index.role(column)).collect();
    twice(&mut roles, layout);
    let mut is_identified = false;
    for (role, column) in roles.iter_mut().zip(columns) {
        if let Role::Open(None) = role {
            *role = match group::about(column) {
                Some(group::About::ResponseId) if !is_identified => {
                    is_identified = true;
                    Role::ResponseId
                }
                Some(group::About::ResponseId) => Role::Ignored("another column tells the responses apart"),
                Some(group::About::Nothing(why)) => Role::Ignored(why),
                None => Role::Open(None),
            };
        }
    }
    roles
}

/// An answer comes from one column. ODK and Kobo write several answers twice: in one cell, and in a column for each choice.
fn twice(roles: &mut [Role], layout: &Layout) {
    let mut parts: BTreeMap<usize, u32> = BTreeMap::new();
    for role in roles.iter() {
        if let Role::Answers(field @ Field::Variable(id)) = role
            && let Some(question) = layout.question(*field)
            && layout.questions.get(question).is_some_and(|asked| asked.shape.parts().contains(id))
        {
            *parts.entry(question).or_default() += 1;
        }
    }
    let mut seen: BTreeSet<Field> = BTreeSet::new();
    for role in roles {
        match *role {
            Role::Answers(Field::Whole(question)) if parts.get(&question) > Some(&1) => {
                *role = Role::Ignored("the same answers stand in columns of their own");
            }
            Role::Answers(field) | Role::Perhaps(field) if !seen.insert(field) => {
                *role = Role::Open(Some("another column has the same header"));
            }
            _ => {}
        }
    }
}

/// The questions of an instrument and their parts, by the words of their names and texts.
struct Index<'a> {
    layout: &'a Layout<'a>,
    questions: Known<usize>,
    names: Known<usize>,
    parts: Vec<Known<VariableId>>,
    /// Items of matrices: many programs give each a column that does not name its matrix.
    items: Known<VariableId>,
}

impl<'a> Index<'a> {
    fn new(layout: &'a Layout<'a>) -> Index<'a> {
        let (mut questions, mut names, mut parts) = (Known::default(), Known::default(), Vec::new());
        let mut items = Known::default();
        for (at, asked) in layout.questions.iter().enumerate() {
            let has_answers = asked.repeat.is_none() && !matches!(asked.shape, Shape::Nothing);
            if has_answers {
                names.insert(&asked.question.name, at);
                each(&asked.question.label, &mut |label| questions.insert(label, at));
                asked.question.title.iter().for_each(|title| each(title, &mut |title| questions.insert(title, at)));
            }
            let mut known = Known::default();
            if has_answers {
                each_part(asked, layout, &mut |text, id| known.insert(text, id));
            }
            if let (true, Shape::Items(_)) = (has_answers, &asked.shape) {
                each_part(asked, layout, &mut |text, id| items.insert(text, id));
            }
            parts.push(known);
        }
        Index { layout, questions, names, parts, items }
    }

    fn role(&self, column: &Column) -> Role {
        let rows: Vec<&str> = column.header.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        let own = rows.iter().find_map(|text| self.layout.field(text));
        if let Some(field) = own.filter(|field| self.layout.repeat(*field).is_none()) {
            return self.filled(field, column);
        }
        // What only Qualtrics reads, below the name and the text of a question.
        let is_qualtrics = rows.last().is_some_and(|text| text.contains("\"ImportId\""));
        let rows = if is_qualtrics { &rows[..rows.len() - 1] } else { &rows[..] };
        let below = |at: usize| if is_qualtrics { &[] } else { &rows[at + 1..] };
        let pairs = rows.iter().enumerate().flat_map(|(at, stem)| below(at).iter().map(move |part| (*stem, *part)));
        let splits = rows.iter().flat_map(|text| splits(text));
        let candidates: Vec<(&str, &str)> = pairs.chain(splits).collect();
        let mut perhaps = None;
        for (stem, part) in candidates {
            let Some(question) = self.question(stem) else { continue };
            if let Some(id) = self.part(question, part, column) {
                return Role::Answers(Field::Variable(id));
            }
            perhaps = perhaps.or_else(|| self.numbered(question, part));
        }
        if let Some(id) = perhaps {
            return Role::Perhaps(Field::Variable(id));
        }
        for (at, text) in rows.iter().enumerate() {
            let Some(question) = self.question(text) else { continue };
            let is_part = below(at).iter().any(|part| !group::says_nothing(part));
            return match self.layout.questions.get(question).map(|asked| &asked.shape) {
                _ if is_part => Role::Open(Some("its question was found, and no part of it of this name")),
                Some(Shape::Items(_)) => Role::Open(Some("its question is asked item by item")),
                Some(Shape::One(id)) => Role::Answers(Field::Variable(*id)),
                _ => self.filled(Field::Whole(question), column),
            };
        }
        match rows.iter().find_map(|text| self.items.find(text)) {
            Some(id) => Role::Answers(Field::Variable(id)),
            None => Role::Open(None),
        }
    }

    /// A column that its header gives to a field, if what stands in it can be meant.
    fn filled(&self, field: Field, column: &Column) -> Role {
        let shape = layout_shape(self.layout, field);
        match (field, shape) {
            (Field::Whole(_), Some(Shape::Items(_))) => Role::Open(Some("its question is asked item by item")),
            _ if column.filled == 0 && matches!(field, Field::Whole(_)) => Role::Ignored("it is empty"),
            _ => Role::Answers(field),
        }
    }

    fn question(&self, text: &str) -> Option<usize> {
        let text = text.trim_end_matches(" - Selected Choice");
        let found = |text: &str| self.names.find(text).or_else(|| self.questions.find(text));
        found(text).or_else(|| found(without_number(text)?))
    }

    /// The part of a question of this name or text. Where a choice asks "which?", its text is meant by a column that holds
    /// more than ticks.
    fn part(&self, question: usize, part: &str, column: &Column) -> Option<VariableId> {
        let asked = self.layout.questions.get(question)?;
        // Neither a tick nor the choice's own words: words of somebody's own.
        let own = |text: &String| self.parts.get(question).and_then(|parts| parts.find(text)).is_some();
        let is_tick = |text: &String| scalar::tick(text.as_bytes()).is_some() || own(text);
        let text = asked.other.as_ref().map(|other| other.text).filter(|_| !column.values.keys().all(is_tick));
        let of_text = |words: &str| matches!(words, "other text" | "text" | "other please specify" | "other" | "andet");
        if let Some(text) = text.filter(|_| of_text(&words(part))) {
            return Some(text);
        }
        match self.parts.get(question)?.find(part)? {
            id if asked.other.iter().any(|other| other.variable == id) => Some(text.unwrap_or(id)),
            id => Some(id),
        }
    }

    /// `heard___2`, `heard[SQ002]`: the second part, if programs and authors count alike.
    fn numbered(&self, question: usize, part: &str) -> Option<VariableId> {
        let digits = part.trim_start_matches(|c: char| c.is_ascii_alphabetic() || c == '_');
        let number: usize = digits.parse().ok().filter(|_| digits.len() <= 3)?;
        self.layout.questions.get(question)?.shape.parts().get(number.checked_sub(1)?).copied()
    }
}

fn layout_shape<'a>(layout: &'a Layout, field: Field) -> Option<&'a Shape> {
    Some(&layout.questions.get(layout.question(field)?)?.shape)
}

fn each(text: &Text, take: &mut dyn FnMut(&str)) {
    text.iter().for_each(|(_, text)| take(text));
}

/// The names and texts of the choices, items or cells of a question.
fn each_part(asked: &Asked, layout: &Layout, take: &mut dyn FnMut(&str, VariableId)) {
    let parts = if matches!(asked.shape, Shape::One(_)) { &[] } else { asked.shape.parts() };
    for id in parts {
        let variable = layout.codebook.get(*id);
        if let Some(name) = &variable.part_name {
            take(name, *id);
        }
        variable.part.iter().for_each(|label| each(label, &mut |label| take(label, *id)));
    }
}

/// A header taken apart in every way that programs join a question and its part: `heard/web` (ODK, Kobo), `heard___1` and
/// `Heard? (choice=Web)` (REDCap), `heard[SQ001]` (LimeSurvey), `How satisfied? [Food]` (Google Forms), `heard.web` (R).
fn splits(header: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let brackets = [(']', "["), (')', "(choice=")];
    for (end, mark) in brackets {
        found.extend(header.trim_end().strip_suffix(end).and_then(|inner| inner.rsplit_once(mark)));
    }
    for mark in ["___", "/", " - ", ": ", ". ", ".", "_", " "] {
        found.extend(header.match_indices(mark).map(|(at, mark)| (&header[..at], &header[at + mark.len()..])));
    }
    found
}

/// `2. How old are you?` and `Q2 How old are you?` without what counts the questions.
fn without_number(text: &str) -> Option<&str> {
    let (number, rest) = text.trim().split_once([' ', '.', ')'])?;
    let digits = number.trim_start_matches(['(', 'Q', 'q']);
    (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(rest)
}
