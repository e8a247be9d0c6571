//! Numbers typed by hand that are results: they would stay as they are when the results change.

use crate::analysis::disclosure::{Table, Value};
use crate::diagnostic::Diagnostic;
use crate::figure::unit::FEWEST_FOR_PERCENT;
use crate::model::codebook::{Codebook, Domain};
use crate::model::report::{Looks, Written};
use crate::model::table::{ColumnKey, RowKey};
use crate::survey::Survey;

/// A warning for each number that somebody typed and that is a published result, with what gives it.
pub(crate) fn warnings(written: &Written, surveys: &[Survey]) -> Vec<Diagnostic> {
    let found = written.typed.iter().filter_map(|typed| {
        let formula = surveys.iter().find_map(|survey| formula(typed.looks, survey))?;
        let warning = Diagnostic::warning(typed.span, "this number is typed by hand, and looks like a result");
        Some(warning.hint(format!("worked out, it follows the answers: `{{{{ {formula} }}}}`")))
    });
    found.collect()
}

/// What gives a number, among the answers to single questions.
fn formula(looks: Looks, survey: &Survey) -> Option<String> {
    let tables = survey.results.as_ref()?.tables().filter(|table| table.spec().by.is_none());
    tables.into_iter().find_map(|table| {
        let codes = table.rows().iter().filter_map(|row| match row {
            RowKey::Category(code) => Some(*code),
            _ => None,
        });
        let base = table.count(RowKey::Base, ColumnKey::All).known()?;
        let is_meant = |code: &u8| is(looks, table, *code, base);
        let condition = codes.filter(is_meant).find_map(|code| condition(table, code, &survey.codebook))?;
        Some(match looks {
            Looks::Percent { digits: 0, .. } => format!("share({condition})"),
            Looks::Percent { digits, .. } => format!("share({condition}, digits: {digits})"),
            Looks::Of { .. } => format!("people({condition})"),
        })
    })
}

fn is(looks: Looks, table: &Table, code: u8, base: u32) -> bool {
    let Value::Known(count) = table.count(RowKey::Category(code), ColumnKey::All) else { return false };
    match looks {
        Looks::Of { part, whole } => (count.get(), base) == (part, whole),
        Looks::Percent { value, digits } => {
            let half = 0.5 * 0.1_f64.powi(i32::from(digits));
            let percent = f64::from(count.get()) / f64::from(base.max(1)) * 100.0;
            base >= FEWEST_FOR_PERCENT && (percent - value).abs() <= half
        }
    }
}

/// How an author names one answer.
fn condition(table: &Table, code: u8, codebook: &Codebook) -> Option<String> {
    let variable = codebook.get(table.spec().rows);
    match &variable.domain {
        Domain::Category { .. } => Some(format!("{} = {}", variable.name, variable.domain.category_name(code))),
        Domain::Tick if code == 1 => {
            let (question, choice) = variable.name.split_once('/')?;
            Some(format!("selected({question}, {choice})"))
        }
        _ => None,
    }
}
