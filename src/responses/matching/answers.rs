//! Finds what the words of a column mean in the instrument: by names and labels, word for word. Codes and slips of the pen
//! have more than one reading, and are proposed to the author instead.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::nearest;
use crate::locale::Text;
use crate::model::codebook::Domain;
use crate::model::control::MissingCode;
use crate::responses::date::DateOrder;
use crate::responses::draft::column::{Column, answers};
use crate::responses::draft::guess;
use crate::responses::layout::{Layout, Reader, Shape};
use crate::responses::lookup::Found;
use crate::responses::number::DecimalMark;
use crate::responses::record::{At, Entry, Field, Raw};
use crate::responses::scalar::{self, Written};
use crate::responses::several::{parts, separators};
use crate::responses::trouble;
use crate::responses::validate::Case;

use super::words::Known;

/// What is said of the words of some columns.
#[derive(Default)]
pub(super) struct Meaning {
    pub values: BTreeMap<String, String>,
    pub by_filling: bool,
    pub separator: Option<&'static str>,
    pub decimal: Option<&'static str>,
    pub date: Option<&'static str>,
    pub otherwise: Option<String>,
    /// What the author is told: words without a meaning, and what they may mean.
    pub notes: Vec<String>,
}

/// An instrument, and which of its fields have a column.
pub(super) struct Matching<'a> {
    pub layout: &'a Layout<'a>,
    pub answered: BTreeSet<Field>,
}

/// What the words of columns mean that answer `fields` of one question.
pub(super) fn meaning(columns: &[&Column], fields: &[Field], matching: &Matching) -> Meaning {
    let layout = matching.layout;
    let mut meaning = Meaning::default();
    let Some(field) = fields.first().copied() else { return meaning };
    let unread = match reader(layout, field) {
        Some(Reader::Tick) => ticks(columns, fields, layout, &mut meaning),
        Some(Reader::Number { .. } | Reader::Weight | Reader::Place { .. }) => {
            numbers(columns, field, layout, &mut meaning)
        }
        Some(Reader::Date(_)) => dates(columns, field, layout, &mut meaning),
        Some(Reader::Category(_)) => unread(columns, |text| reads(layout, field, text, Written::default())),
        Some(Reader::Text | Reader::Derived) => BTreeMap::new(),
        None => several(columns, field, layout, &mut meaning),
    };
    let filled: u64 = columns.iter().map(|column| column.filled).sum();
    place((unread, filled), field, matching, &mut meaning);
    meaning
}

fn reader<'a>(layout: &'a Layout, field: Field) -> Option<&'a Reader> {
    match field {
        Field::Variable(id) => layout.readers.get(id.0 as usize),
        Field::Whole(_) => None,
    }
}

/// Whether a cell is read as it stands.
fn reads(layout: &Layout, field: Field, text: &str, written: Written) -> bool {
    let (mut case, mut fine) = (Case::new(layout), true);
    let entry = Entry { field, at: At::Span { start: 0, end: 0 }, raw: Raw::Cell(text.as_bytes()), written };
    case.take(entry, &mut |_, _, _| fine = false);
    fine
}

/// Texts that are not read, with how often they stand in the columns.
fn unread(columns: &[&Column], read: impl Fn(&str) -> bool) -> BTreeMap<String, u64> {
    let mut unread = BTreeMap::new();
    for (text, count) in columns.iter().flat_map(|column| &column.values) {
        if !read(text) {
            *unread.entry(text.clone()).or_default() += count;
        }
    }
    unread
}

fn ticks(columns: &[&Column], fields: &[Field], layout: &Layout, meaning: &mut Meaning) -> BTreeMap<String, u64> {
    let pairs = || columns.iter().zip(fields);
    let by_word =
        pairs().all(|(column, field)| column.values.keys().all(|text| reads(layout, *field, text, Written::default())));
    let no_tick = |column: &Column| column.values.keys().all(|text| scalar::tick(text.as_bytes()).is_none());
    let one_text = |column: &Column| !column.many && column.answers().len() <= 1 && no_tick(column);
    if !by_word && pairs().all(|(column, _)| one_text(column)) {
        meaning.by_filling = true;
        return BTreeMap::new();
    }
    let mut all = BTreeMap::new();
    for (column, field) in pairs() {
        all.extend(unread(&[column], |text| reads(layout, *field, text, Written::default())));
    }
    all
}

fn numbers(columns: &[&Column], field: Field, layout: &Layout, meaning: &mut Meaning) -> BTreeMap<String, u64> {
    // Cells that are numbers already have no mark in doubt.
    if columns.iter().all(|column| column.numeric == column.filled) {
        return BTreeMap::new();
    }
    let is_place = matches!(reader(layout, field), Some(Reader::Place { .. }));
    let left = |decimal| unread(columns, |text| reads(layout, field, text, Written { decimal, ..Written::default() }));
    let (unsaid, point, comma) = (left(DecimalMark::Unsaid), left(DecimalMark::Point), left(DecimalMark::Comma));
    meaning.decimal = match (unsaid.len(), point.len(), comma.len()) {
        (0, ..) => None,
        _ if is_place => None,
        (_, 0, more) if more > 0 => Some("."),
        (_, more, 0) if more > 0 => Some(","),
        _ => None,
    };
    // A mark of two readings is asked about by `check`; words are not.
    let is_word = |text: &String| point.contains_key(text) && comma.contains_key(text);
    match meaning.decimal {
        Some(_) => BTreeMap::new(),
        None => unsaid.iter().filter(|(text, _)| is_word(text)).map(|(text, count)| (text.clone(), *count)).collect(),
    }
}

fn dates(columns: &[&Column], field: Field, layout: &Layout, meaning: &mut Meaning) -> BTreeMap<String, u64> {
    const ORDERS: [(DateOrder, &str); 2] = [(DateOrder::DayMonthYear, "d-m-y"), (DateOrder::MonthDayYear, "m-d-y")];
    let left = |date| unread(columns, |text| reads(layout, field, text, Written { date, ..Written::default() }));
    let unsaid = left(None);
    if unsaid.is_empty() {
        return unsaid;
    }
    let orders: Vec<_> = ORDERS.into_iter().map(|(order, name)| (left(Some(order)), name)).collect();
    let fitting: Vec<&str> = orders.iter().filter(|(left, _)| left.is_empty()).map(|(_, name)| *name).collect();
    match fitting.as_slice() {
        [one] => {
            meaning.date = Some(one);
            BTreeMap::new()
        }
        [] => unsaid.into_iter().filter(|(text, _)| orders.iter().all(|(left, _)| left.contains_key(text))).collect(),
        // Both fit: `check` asks.
        _ => BTreeMap::new(),
    }
}

fn several(columns: &[&Column], field: Field, layout: &Layout, meaning: &mut Meaning) -> BTreeMap<String, u64> {
    const SEPARATORS: [&str; 5] = [";", "|", "\n", ",", " "];
    let Some(names) = layout.choices(field) else { return BTreeMap::new() };
    let by_words = known(field, layout);
    let said = |part: &str| by_words.find(part).is_some() || guess::missing(part).is_some();
    let known = |part: &[u8]| matches!(names.find(part), Found::One(_)) || std::str::from_utf8(part).is_ok_and(said);
    let left = |separator: &str| {
        let mut left: BTreeMap<String, u64> = BTreeMap::new();
        for (text, count) in columns.iter().flat_map(|column| &column.values) {
            let (mark, cell) = (separator.as_bytes(), text.as_bytes());
            let cut = parts(cell, mark, names.most(mark), &known).unwrap_or_else(|| vec![cell]);
            for part in cut.into_iter().filter(|part| !matches!(names.find(part), Found::One(_))) {
                *left.entry(String::from_utf8_lossy(part).into_owned()).or_default() += count;
            }
        }
        left
    };
    let is_used = |separator: &&str| {
        let mut texts = columns.iter().flat_map(|column| column.values.keys());
        texts.any(|text| separators(text.as_bytes(), separator.as_bytes()) > 0)
    };
    let cuts = SEPARATORS.into_iter().filter(is_used).map(|separator| (left(separator), separator));
    let nowhere = |left: &BTreeMap<String, u64>| -> u64 {
        left.iter().filter(|(part, _)| !known(part.as_bytes())).map(|(_, count)| count).sum()
    };
    let best = cuts.min_by_key(|(left, _)| nowhere(left));
    let uncut = left("\0");
    match best {
        // Cutting has to help: a comma may belong to an answer.
        Some((left, separator)) if nowhere(&left) < nowhere(&uncut) => {
            meaning.separator = Some(separator).filter(|separator| *separator != ";");
            left
        }
        _ => uncut,
    }
}

/// Gives words a meaning, or tells that they have none. `filled` is how many cells hold an answer, words or not.
fn place((unread, filled): (BTreeMap<String, u64>, u64), field: Field, matching: &Matching, meaning: &mut Meaning) {
    let layout = matching.layout;
    let known = known(field, layout);
    let mut left: BTreeMap<String, u64> = BTreeMap::new();
    for (text, count) in unread {
        let found = known.find(&text).or_else(|| guess::missing(&text).map(MissingCode::name));
        match found {
            Some(name) => {
                meaning.values.insert(text, name.to_string());
            }
            None => {
                left.insert(text, count);
            }
        }
    }
    if left.is_empty() {
        return;
    }
    let rare = left.values().sum::<u64>() * 5 <= filled;
    match other(field, matching).filter(|_| rare) {
        // A few words of their own beside the choices are what "other, which?" is for.
        Some(name) => meaning.otherwise = Some(name),
        None => note(&left, field, layout, &mut meaning.notes),
    }
}

/// Names of what a field can be answered with, by the words of names and labels.
fn known<'a>(field: Field, layout: &'a Layout) -> Known<&'a str> {
    let mut known = Known::default();
    match field {
        Field::Variable(id) => {
            if let Domain::Category { categories, .. } = &layout.codebook.get(id).domain {
                for category in categories {
                    known.insert(&category.name, category.name.as_str());
                    category.label.iter().for_each(|(_, label)| known.insert(label, category.name.as_str()));
                }
            }
        }
        Field::Whole(question) => {
            for id in layout.questions.get(question).map_or(&[][..], |asked| asked.shape.parts()) {
                let variable = layout.codebook.get(*id);
                let Some(name) = variable.part_name.as_deref() else { continue };
                known.insert(name, name);
                variable.part.iter().flat_map(Text::iter).for_each(|(_, label)| known.insert(label, name));
            }
        }
    }
    known
}

/// The choice that opens a text, which nothing else may answer.
fn other(field: Field, matching: &Matching) -> Option<String> {
    let layout = matching.layout;
    let asked = layout.questions.get(layout.question(field)?)?;
    let other = asked.other.as_ref().filter(|other| !matching.answered.contains(&Field::Variable(other.text)))?;
    match (&asked.shape, field) {
        (Shape::One(id), Field::Variable(own)) if *id == own => {
            layout.choices(field)?.names().get(usize::from(other.code.0)).cloned()
        }
        (Shape::Several { .. }, Field::Whole(_)) => layout.codebook.get(other.variable).part_name.clone(),
        _ => None,
    }
}

/// Tells of words without a meaning. One that fewer gave than are ever shown could point at somebody.
fn note(left: &BTreeMap<String, u64>, field: Field, layout: &Layout, notes: &mut Vec<String>) {
    const SHOWN: usize = 24;
    const LONGEST: usize = 60;
    let names = trouble::choices(layout, field);
    let all = answers(left);
    let is_shown = |(text, count): &&(String, u64)| *count >= layout.fewest_shown && text.chars().count() <= LONGEST;
    let shown: Vec<&(String, u64)> = all.iter().filter(is_shown).take(SHOWN).collect();
    let codes: Option<Vec<usize>> = all.iter().map(|(text, _)| text.parse().ok()).collect();
    if let Some(codes) = codes.filter(|codes| codes.iter().all(|code| (1..=names.len()).contains(code))) {
        let mut codes = codes;
        codes.sort_unstable();
        codes.dedup();
        let pairs: Vec<String> = codes.iter().map(|code| format!("{code}: {}", names[code - 1])).collect();
        return notes.push(format!("its codes, if they count the choices: values: {{{}}}", pairs.join(", ")));
    }
    for (text, count) in &shown {
        let near = nearest(text, names.iter().map(String::as_str));
        let near = near.map_or(String::new(), |name| format!("; is it `{name}`?"));
        notes.push(format!("no choice is called `{text}` ({count} times){near}"));
    }
    let rest = all.len() - shown.len();
    if rest > 0 {
        let count: u64 =
            all.iter().map(|(_, count)| count).sum::<u64>() - shown.iter().map(|(_, count)| count).sum::<u64>();
        let what = if rest == 1 { "1 more answer has".into() } else { format!("{rest} more answers have") };
        notes.push(format!("{what} no place here ({count} in all)"));
    }
}
