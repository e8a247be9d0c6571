//! Choices as markup: radio buttons, checkboxes, the steps of a range, and a ranking.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use crate::locale::Text;
use crate::model::control::{Choice, Choose, Symbol};

use super::asset;
use super::missing;
use super::placed::Placed;
use super::writer::{Writer, escape};

/// Radio buttons, one below the other.
pub(crate) fn one(w: &mut Writer, field: &Placed, choices: &[Choice]) {
    w.raw("<div class=choices>");
    for choice in choices {
        row(w, field, "radio", choice);
    }
    missing::buttons(w, &field.name, &field.question.missing);
    w.raw("</div>");
}

/// Checkboxes, and how many are ticked, spoken politely.
pub(crate) fn several(w: &mut Writer, field: &Placed, choices: &[Choice], choose: Choose) {
    w.raw("<div class=choices>");
    for choice in choices {
        row(w, field, "checkbox", choice);
    }
    w.raw("</div>");
    chosen(w, &field.name, choose);
    missing::boxes(w, &field.name, &field.question.missing);
}

/// The line that says how many are chosen; it keeps its place where there is a limit.
pub(crate) fn chosen(w: &mut Writer, name: &str, choose: Choose) {
    let class = if choose == Choose::default() { "chosen" } else { "chosen limited" };
    w.raw(format!("<p class=\"{class} js\" role=status id=\"s-{name}\"></p>"));
}

/// One choice: the whole row is its label. "Other" has a box of its own after it.
fn row(w: &mut Writer, field: &Placed, kind: &str, choice: &Choice) {
    if choice.other.is_some() {
        w.raw("<div class=other>");
    }
    let solo = if choice.exclusive { " data-solo" } else { "" };
    let (name, value) = (&field.name, escape(&choice.name));
    w.raw(format!("<label class=choice><input type={kind} name=\"{name}\" value=\"{value}\"{solo}>"));
    drawing(w, choice);
    w.element("span", "", w.text(&choice.label));
    w.raw("</label>");
    if let Some(other) = &choice.other {
        // Inside a repeat the variable's name takes the same prefix as its question's.
        let prefix = name.strip_suffix(escape(&field.question.name).as_str()).unwrap_or("");
        let other = format!("{prefix}{}", escape(other));
        w.raw(format!("<label class=vh for=\"i-{other}\">"));
        w.element("span", "", w.text(&choice.label));
        w.raw(" ");
        w.element("span", "", w.message("form-other-which"));
        w.raw(format!(
            "</label><input type=text class=line id=\"i-{other}\" name=\"{other}\" dir=auto data-other=\"{value}\"></div>"
        ));
    }
}

/// A drawing or pictogram beside its text, and silent: the text says it.
pub(crate) fn drawing(w: &mut Writer, choice: &Choice) {
    let symbol = match choice.symbol {
        Some(Symbol::Face(n)) => Some(format!("face-{n}")),
        Some(Symbol::ThumbUp) => Some("thumb-up".into()),
        Some(Symbol::ThumbDown) => Some("thumb-down".into()),
        None => None,
    };
    if let Some(symbol) = symbol {
        w.raw(format!("<svg class=symbol aria-hidden=true><use href=#{symbol} /></svg>"));
    }
    let picture = asset::picture(w.options, choice.image.as_deref());
    w.raw(picture);
}

/// Steps from one end to the other. The words of the labelled steps stand under the row, where there is room for them,
/// and in the name of the step itself, where a screen reader finds them.
pub(crate) fn range(w: &mut Writer, field: &Placed, steps: RangeInclusive<i32>, labels: &BTreeMap<i32, Text>) {
    w.raw("<div class=steps>");
    for step in steps.clone() {
        w.raw(format!("<label class=step><input type=radio name=\"{}\" value={step}><span>{step}</span>", field.name));
        if let Some(label) = labels.get(&step) {
            w.raw(" ");
            w.element("span", " class=vh", w.text(label));
        }
        w.raw("</label>");
    }
    w.raw("</div>");
    if !labels.is_empty() {
        w.raw("<div class=ends aria-hidden=true>");
        for (step, label) in labels.range(steps) {
            w.raw(format!("<p><b>{step}</b> "));
            w.element("span", "", w.text(label));
            w.raw("</p>");
        }
        w.raw("</div>");
    }
    missing::buttons(w, &field.name, &field.question.missing);
}

/// A box for the place of each choice. The script puts buttons in their stead; on paper and without script a number is
/// written.
pub(crate) fn rank(w: &mut Writer, field: &Placed, choices: &[Choice]) {
    w.raw(format!("<ul class=ranking data-rank=\"{}\">", field.name));
    for choice in choices {
        let (name, value) = (&field.name, escape(&choice.name));
        w.raw(format!("<li data-choice=\"{value}\"><label class=placed>"));
        w.raw(format!("<input type=text class=place inputmode=numeric name=\"{name}/{value}\" size=2>"));
        drawing(w, choice);
        w.element("span", "", w.text(&choice.label));
        w.raw("</label></li>");
    }
    w.raw("</ul>");
    chosen(w, &field.name, Choose::default());
    missing::boxes(w, &field.name, &field.question.missing);
}
