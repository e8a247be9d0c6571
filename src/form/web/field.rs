//! Boxes to write in: numbers, dates, free text.

use crate::locale::Text;
use crate::model::control::DatePrecision;

use super::missing;
use super::placed::Placed;
use super::writer::Writer;

/// A number with its unit beside it. A text box: `type=number` swallows what it cannot read, and scrolls away answers.
pub(crate) fn number(w: &mut Writer, field: &Placed, decimal: bool, unit: Option<&Text>) {
    let mode = if decimal { "decimal" } else { "numeric" };
    let unit_id = unit.map(|_| format!("u-{}", field.name));
    let attributes = described(field, unit_id.as_deref());
    w.raw(format!("<div class=field><input type=text class=short inputmode={mode}{attributes}>"));
    if let Some(unit) = unit {
        w.element("span", &format!(" class=unit id=\"u-{}\"", field.name), w.text(unit));
    }
    w.raw("</div>");
    missing::boxes(w, &field.name, &field.question.missing);
}

/// Free text, with a reminder of what not to write where people could be named.
pub(crate) fn text(w: &mut Writer, field: &Placed, lines: u32) {
    let question = field.question;
    let digits = question.appearance.as_deref() == Some("numbers");
    let case = w.instrument.waves.as_ref().and_then(|waves| w.instrument.questions().nth(waves.case));
    let is_case = case.is_some_and(|case| std::ptr::eq(case, question));
    let reminder = (!digits && !is_case).then(|| format!("n-{}", field.name));
    if let Some(reminder) = &reminder {
        w.element("p", &format!(" class=hint id=\"{reminder}\""), w.message("form-no-names"));
    }
    let attributes = described(field, reminder.as_deref());
    if lines <= 1 {
        let mode = if digits { " inputmode=numeric" } else { "" };
        w.raw(format!("<input type=text class=line dir=auto{mode}{attributes}>"));
    } else {
        w.raw(format!("<textarea rows={} dir=auto{attributes}></textarea>", lines.min(40)));
    }
    missing::boxes(w, &field.name, &field.question.missing);
}

/// Day, month and year, each in a box of its own; what one does not know stays empty.
pub(crate) fn date(w: &mut Writer, field: &Placed, precision: DatePrecision) {
    let parts: &[(&str, u32)] = match precision {
        DatePrecision::Day => &[("day", 2), ("month", 2), ("year", 4)],
        DatePrecision::Month => &[("month", 2), ("year", 4)],
        DatePrecision::Year => &[("year", 4)],
    };
    w.raw("<div class=parts>");
    for (part, digits) in parts {
        w.raw("<label class=part>");
        w.element("span", "", w.message(&format!("form-date-{part}")));
        let name = &field.name;
        w.raw(format!(
            "<input type=text inputmode=numeric class=d{digits} id=\"i-{name}.{part}\" name=\"{name}.{part}\"></label>"
        ));
    }
    w.raw("</div>");
    missing::boxes(w, &field.name, &field.question.missing);
}

/// Id, name, and what describes the box. A box inside a fieldset is named by the fieldset's legend.
fn described(field: &Placed, more: Option<&str>) -> String {
    let name = &field.name;
    let in_fieldset = !field.question.missing.is_empty();
    let label = if in_fieldset { format!(" aria-labelledby=\"l-{name}\"") } else { String::new() };
    let hint = (field.question.hint.is_some() && !in_fieldset).then(|| format!("h-{name}"));
    let by: Vec<String> = hint.into_iter().chain(more.map(str::to_string)).collect();
    let by = if by.is_empty() { String::new() } else { format!(" aria-describedby=\"{}\"", by.join(" ")) };
    format!(" id=\"i-{name}\" name=\"{name}\"{label}{by}")
}
