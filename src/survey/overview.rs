//! What was read of a survey's answers, variable by variable, so that a scale that was misread is seen before it is
//! published. It says what the site says and nothing more: every number is a published one.

use crate::analysis::disclosure::{Mark, Results, Table, Value};
use crate::model::codebook::{Domain, Variable, VariableId};
use crate::model::control::MissingCode;
use crate::model::table::{ColumnKey, RowKey, TableSpec};
use crate::responses::conflict::{Conflict, Conflicts, Handled};

use super::Survey;

/// So many answers of a variable are listed; of more, the commonest.
const LISTED: usize = 8;

/// One line for each variable, several answers to one question on one line.
pub(super) fn overview(survey: &Survey) -> Vec<String> {
    let Some(results) = &survey.results else { return vec![] };
    let variables: Vec<(VariableId, &Variable)> = survey.codebook.iter().collect();
    let mut lines: Vec<(String, String)> = vec![];
    let is_tick = |variable: &Variable| matches!(variable.domain, Domain::Tick);
    // Ticks of one question stand next to each other.
    for together in variables.chunk_by(|(_, a), (_, b)| is_tick(a) && is_tick(b) && a.origin == b.origin) {
        let Some((id, variable)) = together.first() else { continue };
        let Some(table) = table(results, *id) else { continue };
        let name = match together {
            [_] => variable.name.clone(),
            _ => variable.name.split('/').next().unwrap_or_default().to_string(),
        };
        let answers = if is_tick(variable) { ticks(results, together) } else { answers(table, &variable.domain) };
        lines.push((name, format!("{}{answers}", states(table))));
    }
    let width = lines.iter().map(|(name, _)| name.chars().count()).max().unwrap_or_default().min(30);
    let line = |(name, text): (String, String)| {
        format!("  {name}{}  {text}", " ".repeat(width.saturating_sub(name.chars().count())))
    };
    lines.into_iter().map(line).collect()
}

fn table(results: &Results, rows: VariableId) -> Option<&Table> {
    results.table(TableSpec { rows, by: None })
}

fn count(table: &Table, row: RowKey) -> Value<u32> {
    table.count(row, ColumnKey::All)
}

/// `180 answered, 12 skipped, [c] not asked`; what is known to be nobody is left out.
fn states(table: &Table) -> String {
    let mut states = vec![(RowKey::Base, "answered".to_string()), (RowKey::Skipped, "blank".into())];
    states.push((RowKey::NotAsked, "not asked".into()));
    states.extend(MissingCode::ALL.map(|code| (RowKey::Missing(code), code.name().replace('_', " "))));
    let said = states.into_iter().filter_map(|(row, what)| match count(table, row) {
        Value::Known(count) if count.get() == 0 && row != RowKey::Base => None,
        value => Some(format!("{} {what}", shown(value))),
    });
    said.collect::<Vec<_>>().join(", ")
}

/// The answers of a variable with how many gave them: in their order, or the commonest first where there are many.
fn answers(table: &Table, domain: &Domain) -> String {
    let categories = table.rows().iter().filter_map(|row| match row {
        RowKey::Category(code) => Some((*code, count(table, *row))),
        _ => None,
    });
    let all: Vec<(u8, Value<u32>)> = categories.collect();
    if all.is_empty() {
        return match domain {
            Domain::Number { .. } => "; no classes (`bins`), so none of its values is seen".into(),
            _ => String::new(),
        };
    }
    let mut shown_first = all.clone();
    if all.len() > LISTED {
        shown_first.sort_by_key(|(code, count)| (std::cmp::Reverse(count.range().map(|range| range.low)), *code));
        shown_first.truncate(LISTED);
        shown_first.retain(|(_, count)| count.range().is_some_and(|range| range.high > 0));
    }
    let listed: Vec<String> =
        shown_first.iter().map(|(code, count)| format!("{} {}", domain.category_label(*code), shown(*count))).collect();
    let more = match all.len() - shown_first.len() {
        0 => String::new(),
        more => format!("; {more} more"),
    };
    format!(": {}{more}", listed.join(", "))
}

fn ticks(results: &Results, ticks: &[(VariableId, &Variable)]) -> String {
    let part = |variable: &Variable| variable.part.as_ref().map_or(String::new(), |part| part.source().to_string());
    let ticked = ticks.iter().filter_map(|(id, variable)| {
        let ticked = count(table(results, *id)?, RowKey::Category(1));
        Some(format!("{} {}", part(variable), shown(ticked)))
    });
    format!(": {}", ticked.collect::<Vec<_>>().join(", "))
}

fn shown(value: Value<u32>) -> String {
    match value {
        Value::Known(count) => count.get().to_string(),
        Value::Between(range) => format!("{}–{}", range.get().low, range.get().high),
        Value::Marked(Mark::Hidden) => "[c]".into(),
        Value::Marked(_) => "-".into(),
    }
}

/// One line for each rule of the questionnaire that answers break.
pub(super) fn conflicts(conflicts: &Conflicts, survey: &Survey) -> Vec<String> {
    let names: Vec<&str> = survey.instrument.questions().map(|question| question.name.as_str()).collect();
    let line = |(question, conflict, handled, count): (usize, Conflict, Handled, u64)| {
        let what = match conflict {
            Conflict::RoutedPast => "answered where it is not asked",
            Conflict::Constraint => "against its constraint",
            Conflict::OtherNotChosen => "\"which?\" answered where \"other\" was not chosen",
            Conflict::Choose(_) => "more or fewer answers than it asks for",
            Conflict::NotAlone => "a choice that rules out the others, beside others",
            Conflict::SamePlace => "one place given twice",
        };
        let becomes = match handled {
            Handled::Refused => return None,
            Handled::Dropped => "dropped",
            Handled::Kept => "kept",
        };
        let name = names.get(question)?;
        let responses = if count == 1 { "response" } else { "responses" };
        Some(format!("  {name}: {what}, {count} {responses}, {becomes}"))
    };
    conflicts.iter().filter_map(line).collect()
}
