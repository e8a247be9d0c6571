//! One question as markup: its number and text, hint, picture and sound, and the control that takes the answer.

use crate::form::print::line::Voice;
use crate::form::print::skip;
use crate::locale::message::Argument;
use crate::model::control::{Choose, Control};
use crate::model::expression::Expression;
use crate::model::instrument::Question;

use super::placed::Placed;
use super::writer::{Phrase, Writer};
use super::{asset, choice, field, matrix, missing};

/// Adds a question. `prefix` is empty, or the round of the repeat that it is asked in (`stay.1.`).
pub(crate) fn question(w: &mut Writer, question: &Question, prefix: &str) {
    let field = Placed::new(question, prefix);
    match &question.control {
        Control::ChooseOne { choices, .. } => {
            fieldset(w, &field, |w| choice::one(w, &field, choices));
        }
        Control::ChooseSeveral { choices, choose } => {
            fieldset(w, &field, |w| choice::several(w, &field, choices, *choose));
        }
        Control::Matrix { items, scale } => {
            fieldset(w, &field, |w| matrix::matrix(w, &field, items, scale));
        }
        Control::Grid { rows, columns, choose } => {
            fieldset(w, &field, |w| {
                matrix::grid(w, &field, rows, columns);
                choice::chosen(w, &field.name, *choose);
                missing::boxes(w, &field.name, &question.missing);
            });
        }
        Control::Range { from, to, labels } => {
            fieldset(w, &field, |w| choice::range(w, &field, *from..=*to, labels));
        }
        Control::Number { decimal, unit, .. } => {
            typed(w, &field, |w| field::number(w, &field, *decimal, unit.as_ref()));
        }
        Control::Text { lines } => typed(w, &field, |w| field::text(w, &field, *lines)),
        Control::Date { precision } => fieldset(w, &field, |w| field::date(w, &field, *precision)),
        Control::Rank { choices } => {
            fieldset(w, &field, |w| choice::rank(w, &field, choices));
        }
        Control::Note => note(w, &field),
    }
}

/// By what a question is styled, and found by the script.
fn class(control: &Control) -> &'static str {
    match control {
        Control::ChooseOne { .. } => "one",
        Control::ChooseSeveral { .. } => "several",
        Control::Matrix { .. } => "matrix",
        Control::Grid { .. } => "grid",
        Control::Range { .. } => "range",
        Control::Number { .. } => "number",
        Control::Text { .. } => "text",
        Control::Date { .. } => "date",
        Control::Rank { .. } => "rank",
        Control::Note => "note",
    }
}

/// How to answer, where the control does not say it by itself.
fn instruction(w: &Writer, control: &Control) -> Option<Phrase> {
    match control {
        Control::ChooseSeveral { choose, .. } | Control::Grid { choose, .. } => how_many(w, *choose),
        Control::Rank { .. } => Some(w.message("form-rank-how")),
        Control::ChooseOne { .. }
        | Control::Matrix { .. }
        | Control::Range { .. }
        | Control::Number { .. }
        | Control::Text { .. }
        | Control::Date { .. }
        | Control::Note => None,
    }
}

/// "Choose 3", where the question says how many.
fn how_many(w: &Writer, choose: Choose) -> Option<Phrase> {
    let (least, most) = (choose.at_least.unwrap_or(0), choose.at_most);
    match (least, most) {
        (0, None) => Some(w.message("form-choose-any")),
        (least, None) => Some(w.filled("form-choose-at-least", &[("least", least.into())])),
        (0, Some(most)) => Some(w.filled("form-choose-at-most", &[("most", most.into())])),
        (least, Some(most)) if least == most => Some(w.filled("form-choose-exactly", &[("count", most.into())])),
        (least, Some(most)) => Some(w.filled("form-choose-between", &[("least", least.into()), ("most", most.into())])),
    }
}

/// A question whose control is several inputs: a fieldset named by its legend.
fn fieldset(w: &mut Writer, field: &Placed, control: impl FnOnce(&mut Writer)) {
    let (name, class) = (&field.name, class(&field.question.control));
    let described =
        if field.question.hint.is_some() { format!(" aria-describedby=\"h-{name}\"") } else { String::new() };
    w.raw(format!("<fieldset class=\"q {class}\" id=\"q-{name}\"{described}><legend>"));
    number(w, field);
    w.element("span", &format!(" id=\"l-{name}\""), w.text(&field.question.label));
    if let Some(how) = instruction(w, &field.question.control) {
        w.raw(" ");
        w.element("span", " class=how", how);
    }
    w.raw("</legend>");
    rule(w, field.question.relevant.as_ref(), "print-only-if");
    extras(w, field);
    control(w);
    w.raw("</fieldset>\n");
}

/// A question whose control is one box: its text is the box's label. With a missing answer to tick beside the box
/// there are several inputs again.
fn typed(w: &mut Writer, field: &Placed, control: impl FnOnce(&mut Writer)) {
    if !field.question.missing.is_empty() {
        return fieldset(w, field, control);
    }
    let (name, class) = (&field.name, class(&field.question.control));
    w.raw(format!("<div class=\"q {class}\" id=\"q-{name}\"><label class=legend for=\"i-{name}\">"));
    number(w, field);
    w.element("span", &format!(" id=\"l-{name}\""), w.text(&field.question.label));
    w.raw("</label>");
    rule(w, field.question.relevant.as_ref(), "print-only-if");
    extras(w, field);
    control(w);
    w.raw("</div>\n");
}

fn note(w: &mut Writer, field: &Placed) {
    w.raw(format!("<div class=\"q note\" id=\"q-{}\">", field.name));
    rule(w, field.question.relevant.as_ref(), "print-only-if");
    w.element("p", "", w.text(&field.question.label));
    extras(w, field);
    w.raw("</div>\n");
}

fn number(w: &mut Writer, field: &Placed) {
    if let Some(number) = field.question.number {
        w.raw(format!("<span class=n>{number}.</span> "));
    }
}

/// For whom it is, in words, where that is not everyone: for paper, and where no script hides it from the others.
pub(crate) fn rule(w: &mut Writer, relevant: Option<&Expression>, id: &'static str) {
    let Some(relevant) = relevant else { return };
    let instrument = w.instrument;
    let phrase = w.said(|locale, messages| {
        let voice = Voice { locale, messages: *messages, guide: false };
        match skip::clause(&relevant.term, instrument, voice) {
            Some(rule) => messages.format(id, &[("rule", (&rule).into()), ("reader", Argument::Form("self"))]),
            None => messages.text("print-only-if-unsaid"),
        }
    });
    w.element("p", " class=\"rule unscripted\"", phrase);
}

/// Hint, the interviewer's note, pictogram, recording.
fn extras(w: &mut Writer, field: &Placed) {
    if let Some(hint) = &field.question.hint {
        w.element("p", &format!(" class=hint id=\"h-{}\"", field.name), w.text(hint));
    }
    if let Some(note) = &field.question.interviewer_note {
        w.element("p", " class=aside", w.text(note));
    }
    let picture = asset::picture(w.options, field.question.image.as_deref());
    w.raw(picture);
    // Every language's recording, so that switching the language switches the voice.
    let Some(audio) = &field.question.audio else { return };
    for language in w.languages.iter().filter(|language| audio.has(language)) {
        let hidden = if language == w.locale { "" } else { " hidden" };
        let attributes = format!("lang={language} aria-labelledby=\"l-{}\"{hidden}", field.name);
        let player = asset::player(w.options, audio.get(language).text, &attributes);
        w.raw(player);
    }
}

/// A message with one number in it.
pub(crate) fn counted(w: &Writer, id: &str, name: &str, number: u32) -> Phrase {
    w.filled(id, &[(name, Argument::from(number))])
}
