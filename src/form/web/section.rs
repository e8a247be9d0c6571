//! A section of the questionnaire: a page of its own, with its questions and repeats.

use crate::model::instrument::{Element, Repeat, Section};

use super::question::{counted, question};
use super::writer::{Writer, escape};

/// A section; `number` stands for the label that it may lack.
pub fn section(w: &mut Writer, section: &Section, number: u32) {
    let id = escape(&section.name);
    w.raw(format!("<section class=page id=\"p-{id}\" aria-labelledby=\"t-{id}\">\n"));
    let attributes = format!(" id=\"t-{id}\" tabindex=-1");
    match &section.label {
        Some(label) => w.element("h2", &attributes, w.text(label)),
        None => w.element("h2", &attributes, counted(w, "form-section", "number", number)),
    }
    for element in &section.elements {
        match element {
            Element::Question(asked) => question(w, asked, ""),
            Element::Repeat(asked) => repeat(w, asked),
        }
    }
    w.raw("</section>\n");
}

/// The first round; the script adds the others by copying it.
fn repeat(w: &mut Writer, repeat: &Repeat) {
    let name = escape(&repeat.name);
    w.raw(format!("<div class=repeat id=\"r-{name}\" data-repeat=\"{name}\">\n"));
    if let Some(label) = &repeat.label {
        w.element("h3", "", w.text(label));
    }
    let heading = if repeat.label.is_some() { "h4" } else { "h3" };
    w.raw("<div class=round>");
    let first = w.filled("form-round", &[("round", 1u32.into())]);
    w.element(heading, " class=\"round-title js\" tabindex=-1", first);
    for asked in &repeat.questions {
        question(w, asked, &format!("{}.1.", repeat.name));
    }
    w.raw("</div>\n<p class=\"rounds js\">");
    w.element("button", " type=button data-more", w.message("form-round-more"));
    w.raw(" ");
    w.element("button", " type=button data-less class=quiet", w.message("form-round-less"));
    w.raw("</p>");
    w.element("p", " class=unscripted", w.message("form-round-paper"));
    w.raw("</div>\n");
}
