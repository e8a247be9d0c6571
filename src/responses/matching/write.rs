//! Writes a match as the import map that a researcher would write.

use std::collections::BTreeSet;

use crate::responses::draft::column::Column;
use crate::responses::draft::write::{commented, quoted};
use crate::responses::layout::{Layout, Shape};
use crate::responses::record::Field;

use super::answers::{Matching, Meaning, meaning};
use super::columns::{Role, roles};
use super::{Map, Matched};

/// The maps as `import.yaml`, in the order of the files.
pub(super) fn write(maps: &[Map], layout: &Layout) -> Matched {
    let mut all = Matched { import: String::new(), columns: 0, matched: 0, ignored: 0, open: 0, unanswered: 0 };
    let mut answered: BTreeSet<usize> = BTreeSet::new();
    let mut texts = Vec::new();
    for map in maps {
        let roles = roles(&map.columns, layout);
        let of = |role: &Role| match role {
            Role::Answers(field) | Role::Perhaps(field) => layout.question(*field),
            _ => None,
        };
        answered.extend(roles.iter().filter_map(of));
        let count = |wanted: fn(&Role) -> bool| roles.iter().filter(|role| wanted(role)).count();
        all.columns += roles.len();
        all.matched += count(|role| matches!(role, Role::Answers(_) | Role::ResponseId));
        all.ignored += count(|role| matches!(role, Role::Ignored(_)));
        all.open += count(|role| matches!(role, Role::Open(_) | Role::Perhaps(_)));
        texts.push(one(map, &roles, layout));
    }
    all.import =
        "# Drafted: look at each column before anything is published. What stands in a comment was not matched.\n"
            .into();
    if let [text] = texts.as_slice() {
        all.import += text;
    } else {
        for text in &texts {
            let indented =
                text.lines().enumerate().map(|(at, line)| format!("{}{line}\n", if at == 0 { "- " } else { "  " }));
            all.import += &indented.collect::<String>();
        }
    }
    let unanswered: Vec<&str> = layout
        .questions
        .iter()
        .enumerate()
        .filter(|(at, asked)| !matches!(asked.shape, Shape::Nothing) && !answered.contains(at))
        .map(|(_, asked)| asked.question.name.as_str())
        .collect();
    all.unanswered = unanswered.len();
    if !unanswered.is_empty() {
        all.import += &format!("# No column was found for: {}\n", unanswered.join(", "));
    }
    all
}

fn one(map: &Map, roles: &[Role], layout: &Layout) -> String {
    let files: Vec<String> = map.files.iter().map(|file| quoted(file)).collect();
    let mut text = match files.as_slice() {
        [file] => format!("file: {file}\n"),
        files => format!("file: [{}]\n", files.join(", ")),
    };
    if let Some(sheet) = &map.sheet {
        text += &format!("sheet: {}\n", quoted(sheet));
    }
    if map.header_rows != 1 {
        text += &format!("header_rows: {}\n", map.header_rows);
    }
    let blanks: BTreeSet<&str> = map.columns.iter().flat_map(|column| &column.blanks).copied().collect();
    if !blanks.is_empty() {
        let listed: Vec<String> = blanks.into_iter().map(quoted).collect();
        text += &format!(
            "blank_cells: [{}]   # counted as empty; `blank:` says what an empty cell means\n",
            listed.join(", ")
        );
    }
    text += "columns:\n";
    let answered = |role: &Role| match role {
        Role::Answers(field) | Role::Perhaps(field) => Some(*field),
        _ => None,
    };
    let matching = Matching { layout, answered: roles.iter().filter_map(answered).collect() };
    let mut at = 0;
    while at < roles.len() {
        let run = run(&roles[at..], layout);
        text += &columns(&map.columns[at..at + run], &roles[at..at + run], &matching);
        at += run;
    }
    text
}

/// How many columns from here on are parts of one question.
fn run(roles: &[Role], layout: &Layout) -> usize {
    let part = |role: &Role| match role {
        Role::Answers(field @ Field::Variable(id)) => Some((false, parts_of(layout, *field)?, *id)),
        Role::Perhaps(field @ Field::Variable(id)) => Some((true, parts_of(layout, *field)?, *id)),
        _ => None,
    };
    let Some((perhaps, question, _)) = roles.first().and_then(part) else { return 1 };
    roles.iter().take_while(|role| part(role).is_some_and(|(p, q, _)| (p, q) == (perhaps, question))).count()
}

/// The question of a field that is one of several parts of it.
fn parts_of(layout: &Layout, field: Field) -> Option<usize> {
    let question = layout.question(field)?;
    let shape = &layout.questions.get(question)?.shape;
    let is_part = matches!(field, Field::Variable(id) if shape.parts().contains(&id));
    (is_part && !matches!(shape, Shape::One(_))).then_some(question)
}

fn columns(columns: &[Column], roles: &[Role], matching: &Matching) -> String {
    let layout = matching.layout;
    let (Some(first), Some(last), Some(role)) = (columns.first(), columns.last(), roles.first()) else {
        return String::new();
    };
    let key = if columns.len() == 1 { first.number.to_string() } else { format!("{}..{}", first.number, last.number) };
    let title = commented(&first.title());
    let fields: Vec<Field> = roles
        .iter()
        .filter_map(|role| match role {
            Role::Answers(field) | Role::Perhaps(field) => Some(*field),
            _ => None,
        })
        .collect();
    match role {
        Role::Ignored(why) => format!("  {key}: ignore   # {title}: {why}\n"),
        Role::ResponseId => format!("  {key}: response_id   # {title}: tells the responses apart\n"),
        Role::Open(why) => {
            let why = why.map_or(String::new(), |why| format!(" ({why})"));
            format!("  # {key}: ignore   # {title}: matches no question{why}\n")
        }
        Role::Answers(_) => {
            let meaning = meaning(&columns.iter().collect::<Vec<_>>(), &fields, matching);
            let notes = meaning.notes.iter().map(|note| format!("  #   {}\n", one_line(note))).collect::<String>();
            format!("  {key}: {}   # {title}\n{notes}", means(&fields, &meaning, layout))
        }
        Role::Perhaps(_) => {
            let meaning = meaning(&columns.iter().collect::<Vec<_>>(), &fields, matching);
            format!(
                "  # {key}: {}   # {title}: matched by number only; if that is right, take the first `#` out\n",
                means(&fields, &meaning, layout)
            )
        }
    }
}

/// `{question: heard, choices: [web, poster], ticked: not_empty}`.
fn means(fields: &[Field], meaning: &Meaning, layout: &Layout) -> String {
    let Some(field) = fields.first().copied() else { return "ignore".into() };
    let mut entries = Vec::new();
    match parts_of(layout, field).and_then(|question| layout.questions.get(question)) {
        Some(asked) if can_list(&asked.shape) => {
            let name = &asked.question.name;
            let part = |field: &Field| layout.name(*field).get(name.len() + 1..).unwrap_or_default().to_string();
            let kind = match asked.shape {
                Shape::Items(_) => "items",
                Shape::Ranked { .. } => "rank",
                _ => "choices",
            };
            entries.push(format!("question: {name}"));
            entries.push(format!("{kind}: [{}]", fields.iter().map(part).collect::<Vec<_>>().join(", ")));
        }
        _ => entries.push(format!("question: {}", layout.name(field))),
    }
    if !meaning.values.is_empty() {
        let each = meaning.values.iter().map(|(word, name)| format!("{}: {name}", quoted(word)));
        entries.push(format!("values: {{{}}}", each.collect::<Vec<_>>().join(", ")));
    }
    if meaning.by_filling {
        entries.push("ticked: not_empty".into());
    }
    match meaning.separator {
        Some("\n") => entries.push("separator: newline".into()),
        Some(separator) => entries.push(format!("separator: {}", quoted(separator))),
        None => {}
    }
    entries.extend(meaning.decimal.map(|mark| format!("decimal: {}", quoted(mark))));
    entries.extend(meaning.date.map(|order| format!("date: {order}")));
    entries.extend(meaning.otherwise.as_ref().map(|name| format!("otherwise: {name}")));
    format!("{{{}}}", entries.join(", "))
}

fn can_list(shape: &Shape) -> bool {
    matches!(shape, Shape::Several { .. } | Shape::Items(_) | Shape::Ranked { .. })
}

/// A note that stays a comment whatever stands in it.
fn one_line(note: &str) -> String {
    note.split_whitespace().collect::<Vec<_>>().join(" ").replace(crate::responses::draft::write::unprintable, " ")
}
