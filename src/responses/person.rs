//! Rows of one person: tables in which a row is an event (a talk, a stay) name the person by a code, which stays in memory.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Place};

use super::columns::Columns;
use super::dataset::{Code, Column, Dataset, Rounds, State};
use super::dated::{self, Without};
use super::layout::Layout;
use super::record::Field;
use super::trouble::Trouble;

/// Makes one row of all rows of a person, in the place of the first: the rounds of all, and of what is asked once the answer that
/// any of them holds. Rows that do not say whose they are stay as they are. Without a round in any row somebody has none, where
/// others have: the table lists them all.
///
/// Where each listed person's first row stands comes with what is wrong.
///
/// # Errors
/// What rows of one person answer differently, by question, with the first place.
pub(super) fn gather(columns: &mut Columns, layout: &Layout) -> (Vec<Diagnostic>, Vec<Option<Place>>) {
    if columns.persons.is_empty() {
        return (vec![], vec![]);
    }
    let mut rows_of: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (row, (code, _)) in &columns.persons {
        rows_of.entry(code).or_default().push(*row);
    }
    let mut people: Vec<Vec<usize>> = (0..columns.rows())
        .filter(|row| !columns.persons.contains_key(row))
        .map(|row| vec![row])
        .chain(rows_of.into_values())
        .collect();
    people.sort_unstable();
    let is_listed: Vec<bool> = people.iter().map(|rows| columns.persons.contains_key(&rows[0])).collect();
    let mut differing: BTreeMap<Field, (usize, Place)> = BTreeMap::new();
    let gathered = columns.gathered(&people, |index, row| {
        let Some((_, place)) = columns.persons.get(&row) else { return };
        let id = crate::model::codebook::VariableId(index as u32);
        let question = layout.question(Field::Variable(id)).map_or(Field::Variable(id), Field::Whole);
        differing.entry(question).or_insert_with(|| (0, place.clone())).0 += 1;
    });
    let told = differing.into_iter().map(|(field, (times, place))| {
        let rows = if times == 1 { "a row answers".to_string() } else { format!("{times} rows answer") };
        let message = format!("{rows} `{}` otherwise than another row of the same person", layout.name(field));
        let hint = "what is asked once is the same in all rows of a person, or stands in one of them; what differs belongs into the repeat";
        Diagnostic::error(place, message).hint(hint)
    });
    let mut told: Vec<Diagnostic> = told.collect();
    for (repeat, most) in &layout.repeats {
        let first = layout.in_repeat(repeat).next().and_then(|id| gathered.get(id.0 as usize));
        let Some(Column::Rounds(rounds)) = first else { continue };
        let is_beyond = |rounds: &Rounds| rounds.as_ref().is_ok_and(|rounds| rounds.len() as u64 > u64::from(*most));
        let Some(at) = rounds.iter().position(is_beyond) else { continue };
        let message = format!("`{repeat}` is told of at most {most} times, and somebody has more rows");
        let place = people
            .get(at)
            .and_then(|rows| columns.persons.get(&rows[0]))
            .map_or(Place::Site, |(_, place)| place.clone());
        told.push(Diagnostic::error(place, message).hint("raise its `at_most:`, to 100 at most"));
    }
    let places = std::mem::take(&mut columns.places);
    columns.places = people.iter().filter_map(|rows| places.get(rows[0]).cloned()).collect();
    let first = |rows: &Vec<usize>| columns.persons.get(&rows[0]).map(|(_, place)| place.clone());
    let listed = people.iter().map(first).collect();
    columns.persons.clear();
    columns.replace(people.len(), gathered);
    columns.without_rounds(&is_listed);
    (told, listed)
}

/// What listed people answered to questions that all their rows together do not ask them, by question, with the first place.
pub(super) fn not_asked(data: &Dataset, listed: &[Option<Place>], layout: &Layout) -> Vec<Diagnostic> {
    let mut told = vec![];
    let mut seen: Vec<&str> = vec![];
    for asked in &layout.questions {
        // What is asked within a round is held against the answers of that round where they are read.
        let own = usize::from(asked.repeat.is_some() && asked.question.relevant.is_some());
        let gates = &asked.gates[..asked.gates.len() - own];
        let name = asked.repeat.unwrap_or(&asked.question.name);
        if gates.is_empty() || seen.contains(&name) {
            continue;
        }
        let says = |row: usize| asked.variables().any(|id| says(data.column(id), row));
        let is_asked =
            |row: usize| gates.iter().all(|gate| gate.truth(&data.answers(row, layout.codebook)) == Some(true));
        let wrong = |(row, place): (usize, &Option<Place>)| place.clone().filter(|_| says(row) && !is_asked(row));
        let places: Vec<Place> = listed.iter().enumerate().filter_map(wrong).collect();
        if let Some(first) = places.first() {
            seen.push(name);
            let people =
                if places.len() == 1 { "somebody has".to_string() } else { format!("{} people have", places.len()) };
            let message =
                format!("{people} an answer to `{name}`, which none of their rows asks of them ({})", asked.rule);
            let hint = "write the answer that decides it into a row of the person";
            told.push(Diagnostic::error(first.clone(), message).hint(hint));
        }
    }
    told
}

/// Dates of listed people from which nothing can be worked out, though they may stand in several rows: by what is wrong, with the first place.
pub(super) fn misdated(data: &Dataset, listed: &[Option<Place>], layout: &Layout) -> Vec<Diagnostic> {
    let mut told = vec![];
    for (at, worked_out) in layout.worked_out.iter().enumerate().filter(|(_, of)| of.repeat.is_none()) {
        let mut kinds: BTreeMap<(&str, Field), (usize, Diagnostic)> = BTreeMap::new();
        for (row, place) in listed.iter().enumerate() {
            let Some(place) = place else { continue };
            let Err(Without::Sense(why, id)) = dated::of_row(worked_out.of, data.columns(), row) else { continue };
            let (trouble, field) = (Trouble::Misdated { why, worked_out: at }, Field::Variable(id));
            let found = || (0, trouble.describe(layout, field, place.clone()));
            kinds.entry((trouble.kind(), field)).or_insert_with(found).0 += 1;
        }
        told.extend(kinds.into_values().map(|(people, mut found)| {
            if people > 1 {
                found.message += &format!(", of {people} people");
            }
            found
        }));
    }
    told
}

/// Whether a row holds an answer, or rounds.
fn says(column: &Column, row: usize) -> bool {
    match column {
        Column::Codes(codes) | Column::Numbers { codes, .. } | Column::Texts { codes, .. } => {
            codes.get(row).is_some_and(|code| matches!(code.state(), State::Answered(_)))
        }
        Column::Rounds(rounds) => matches!(rounds.get(row), Some(Ok(rounds)) if !rounds.is_empty()),
    }
}

/// What rows of one person say together: the place in `rows` of the row whose answer counts, and of one that says something else.
pub(super) fn together(codes: &[Code], rows: &[usize], same: impl Fn(usize, usize) -> bool) -> (usize, Option<usize>) {
    let said = |row: &&usize| matches!(codes[**row].state(), State::Answered(_) | State::Missing(_));
    let mut saying = rows.iter().filter(said).copied();
    match saying.next() {
        Some(first) => (first, saying.find(|row| codes[*row] != codes[first] || !same(*row, first))),
        // Asked in one row, and not in another where the answer that decides is left blank.
        None => (rows.iter().copied().find(|row| codes[*row] == Code::SKIPPED).unwrap_or(rows[0]), None),
    }
}

/// The rounds of all rows of a person.
pub(super) fn all_rounds(rounds: &[Rounds], rows: &[usize]) -> Rounds {
    let told: Vec<Code> = rows.iter().filter_map(|row| rounds[*row].as_ref().ok()).flatten().copied().collect();
    match rows.iter().any(|row| rounds[*row].is_ok()) {
        true => Ok(told.into()),
        false => rounds[rows[0]].clone(),
    }
}

/// Says of people in these rows that they have no round, where nothing is said and somebody has one.
pub(super) fn none_of(column: &mut Column, is_listed: &[bool]) {
    let Column::Rounds(rounds) = column else { return };
    if !rounds.iter().zip(is_listed).any(|(rounds, is_listed)| *is_listed && rounds.is_ok()) {
        return;
    }
    for (rounds, _) in rounds.iter_mut().zip(is_listed).filter(|(_, is_listed)| **is_listed) {
        if *rounds == Err(Code::SKIPPED) {
            *rounds = Ok([].into());
        }
    }
}
