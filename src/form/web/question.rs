//! One question as markup: its number and text, hint, picture and sound, and the control that takes the answer.

use crate::form::print::line::Voice;
use crate::form::print::skip;
use crate::locale::message::Argument;
use crate::model::control::{Choose, Control, MissingAnswer, MissingCode};
use crate::model::expression::Expression;
use crate::model::instrument::Question;

use super::writer::{Phrase, Writer, escape};
use super::{asset, choice, field, matrix};

/// A question at its place in the form.
pub struct Field<'q> {
    pub question: &'q Question,
    /// Name of its inputs, safe in attributes: the question's, after `stay.1.` inside a repeat.
    pub name: String,
}

/// Adds a question. `prefix` is empty, or the round of the repeat that it is asked in (`stay.1.`).
pub fn question(w: &mut Writer, question: &Question, prefix: &str) {
    let field = Field { question, name: escape(&format!("{prefix}{}", question.name)) };
    match &question.control {
        Control::ChooseOne { choices, .. } => {
            fieldset(w, &field, "one", None, |w| choice::one(w, &field, choices));
        }
        Control::ChooseSeveral { choices, choose } => {
            let how = instruction(w, *choose);
            fieldset(w, &field, "several", how, |w| choice::several(w, &field, choices, *choose));
        }
        Control::Matrix { items, scale } => {
            fieldset(w, &field, "matrix", None, |w| matrix::matrix(w, &field, items, scale));
        }
        Control::Grid { rows, columns, choose } => {
            let how = instruction(w, *choose);
            fieldset(w, &field, "grid", how, |w| matrix::grid(w, &field, rows, columns, *choose));
        }
        Control::Range { from, to, labels } => {
            fieldset(w, &field, "range", None, |w| choice::range(w, &field, *from, *to, labels));
        }
        Control::Number { decimal, unit, .. } => {
            typed(w, &field, "number", |w| field::number(w, &field, *decimal, unit.as_ref()));
        }
        Control::Text { lines } => typed(w, &field, "text", |w| field::text(w, &field, *lines)),
        Control::Date { precision } => fieldset(w, &field, "date", None, |w| field::date(w, &field, *precision)),
        Control::Rank { choices } => {
            let how = Some(w.message("form-rank-how"));
            fieldset(w, &field, "rank", how, |w| choice::rank(w, &field, choices));
        }
        Control::Note => note(w, &field),
    }
}

/// "Choose 3", where the question says how many.
fn instruction(w: &Writer, choose: Choose) -> Option<Phrase> {
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
fn fieldset(w: &mut Writer, field: &Field, class: &str, how: Option<Phrase>, control: impl FnOnce(&mut Writer)) {
    let name = &field.name;
    let described =
        if field.question.hint.is_some() { format!(" aria-describedby=\"h-{name}\"") } else { String::new() };
    w.raw(format!("<fieldset class=\"q {class}\" id=\"q-{name}\"{described}><legend>"));
    number(w, field);
    w.element("span", &format!(" id=\"l-{name}\""), w.text(&field.question.label));
    if let Some(how) = how {
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
fn typed(w: &mut Writer, field: &Field, class: &str, control: impl FnOnce(&mut Writer)) {
    if !field.question.missing.is_empty() {
        return fieldset(w, field, class, None, control);
    }
    let name = &field.name;
    w.raw(format!("<div class=\"q {class}\" id=\"q-{name}\"><label class=legend for=\"i-{name}\">"));
    number(w, field);
    w.element("span", &format!(" id=\"l-{name}\""), w.text(&field.question.label));
    w.raw("</label>");
    rule(w, field.question.relevant.as_ref(), "print-only-if");
    extras(w, field);
    control(w);
    w.raw("</div>\n");
}

fn note(w: &mut Writer, field: &Field) {
    w.raw(format!("<div class=\"q note\" id=\"q-{}\">", field.name));
    rule(w, field.question.relevant.as_ref(), "print-only-if");
    w.element("p", "", w.text(&field.question.label));
    extras(w, field);
    w.raw("</div>\n");
}

fn number(w: &mut Writer, field: &Field) {
    if let Some(number) = field.question.number {
        w.raw(format!("<span class=n>{number}.</span> "));
    }
}

/// For whom it is, in words, where that is not everyone: for paper, and where no script hides it from the others.
pub fn rule(w: &mut Writer, relevant: Option<&Expression>, id: &'static str) {
    let Some(relevant) = relevant else { return };
    let instrument = w.instrument;
    let phrase = w.said(|locale, messages| {
        let voice = Voice { locale, messages: *messages, guide: false };
        match skip::clause(&relevant.term, instrument, voice) {
            Some(rule) => messages.format(id, &[("rule", (&rule).into()), ("reader", "self".into())]),
            None => messages.text("print-only-if-unsaid"),
        }
    });
    w.element("p", " class=\"rule unscripted\"", phrase);
}

/// Hint, the interviewer's note, pictogram, recording.
fn extras(w: &mut Writer, field: &Field) {
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
        let hidden = language != w.locale;
        let player = asset::player(w.options, audio.get(language).text, &field.name, language, hidden);
        w.raw(player);
    }
}

/// Declared missing answers, after an "or" line. `radio`: they belong to a group of radio buttons; else they are boxes
/// that stand for the whole answer.
pub fn missing(w: &mut Writer, name: &str, answers: &[MissingAnswer], radio: bool) {
    if answers.is_empty() {
        return;
    }
    w.raw("<div class=missing>");
    w.element("p", " class=or", w.message("form-or"));
    for answer in answers {
        let kind = if radio { "radio" } else { "checkbox" };
        let code = answer.code.name();
        w.raw(format!("<label class=choice><input type={kind} name=\"{name}\" value={code} data-missing>"));
        let label = missing_label(w, answer);
        w.element("span", "", label);
        w.raw("</label>");
    }
    w.raw("</div>");
}

fn missing_label(w: &Writer, answer: &MissingAnswer) -> Phrase {
    match (&answer.label, answer.code) {
        (Some(label), _) => w.text(label),
        (None, MissingCode::Refused) => w.message("form-missing-refused"),
        (None, MissingCode::DontKnow) => w.message("form-missing-dont-know"),
        (None, MissingCode::NotApplicable) => w.message("form-missing-not-applicable"),
    }
}

/// A message with one number in it.
pub fn counted(w: &Writer, id: &str, name: &str, number: u32) -> Phrase {
    w.filled(id, &[(name, Argument::from(number))])
}
