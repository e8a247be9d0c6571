//! `choose: {exactly: 4}`, `{at_least: 1}`, `{at_most: 3}`: how many may be ticked.

use crate::diagnostic::Diagnostic;
use crate::model::control::Choose;
use crate::source::instrument::reader::Reader;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::scalar;

/// Reads `choose`; `most` is how many there are to choose from, where that is known.
pub(super) fn choose(fields: &mut Fields, most: Option<usize>, reader: &mut Reader) -> Choose {
    let Some(node) = fields.get("choose") else { return Choose::default() };
    let Some(mut choose) = Fields::of(node, "`choose`", &mut reader.findings) else { return Choose::default() };
    let most = most.and_then(|most| i64::try_from(most).ok()).unwrap_or(i64::from(u32::MAX));
    let mut number = |name: &'static str, reader: &mut Reader| {
        let node = choose.get(name)?;
        let number = scalar::whole(node, &format!("`{name}`"), 1..=most, &mut reader.findings)?;
        u32::try_from(number).ok()
    };
    let exactly = number("exactly", reader);
    let at_least = number("at_least", reader);
    let at_most = number("at_most", reader);
    if exactly.is_some() && (at_least.is_some() || at_most.is_some()) {
        let diagnostic = Diagnostic::error(node.span, "`exactly` stands alone: it is the least and the most");
        reader.findings.push(diagnostic.hint("take out `at_least` and `at_most`"));
    } else if let (Some(least), Some(most)) = (at_least, at_most)
        && least > most
    {
        reader.findings.error(node.span, format!("at least {least} and at most {most} cannot both be kept"));
    }
    choose.finish(&mut reader.findings);
    Choose { at_least: exactly.or(at_least), at_most: exactly.or(at_most) }
}
