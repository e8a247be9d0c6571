//! The missing answers that a question declares ("don't know", "rather not say"), after an "or" line.

use crate::model::control::{MissingAnswer, MissingCode};

use super::writer::{Phrase, Writer};

/// Missing answers among the radio buttons of one answer.
pub(crate) fn buttons(w: &mut Writer, name: &str, answers: &[MissingAnswer]) {
    inputs(w, name, answers, "radio");
}

/// Boxes that stand for the whole answer, where it is typed or takes several.
pub(crate) fn boxes(w: &mut Writer, name: &str, answers: &[MissingAnswer]) {
    inputs(w, name, answers, "checkbox");
}

fn inputs(w: &mut Writer, name: &str, answers: &[MissingAnswer], kind: &str) {
    if answers.is_empty() {
        return;
    }
    w.raw("<div class=missing>");
    w.element("p", " class=or", w.message("form-or"));
    for answer in answers {
        let code = answer.code.name();
        w.raw(format!("<label class=choice><input type={kind} name=\"{name}\" value={code} data-missing>"));
        let label = label(w, answer);
        w.element("span", "", label);
        w.raw("</label>");
    }
    w.raw("</div>");
}

fn label(w: &Writer, answer: &MissingAnswer) -> Phrase {
    match (&answer.label, answer.code) {
        (Some(label), _) => w.text(label),
        (None, MissingCode::Refused) => w.message("form-missing-refused"),
        (None, MissingCode::DontKnow) => w.message("form-missing-dont-know"),
        (None, MissingCode::NotApplicable) => w.message("form-missing-not-applicable"),
    }
}
