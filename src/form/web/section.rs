//! A page of the questionnaire: a section, or a part of it, with its questions and repeats.

use crate::locale::markdown;
use crate::model::instrument::{Element, Repeat};

use super::question::{counted, question, rule};
use super::screen::Screen;
use super::writer::{Writer, escape};

/// A page with questions. Where the page only goes on with a section, its heading is for the screen alone.
pub(crate) fn page(w: &mut Writer, screen: &Screen) {
    let id = escape(&screen.id);
    w.raw(format!("<section class=page id=\"p-{id}\" aria-labelledby=\"t-{id}\">\n"));
    let again = if screen.begins() { "" } else { " class=\"again js\"" };
    let attributes = format!(" id=\"t-{id}\" tabindex=-1{again}");
    match &screen.section.label {
        Some(label) => w.element("h2", &attributes, w.text(label)),
        None => w.element("h2", &attributes, counted(w, "form-section", "number", screen.number)),
    }
    if screen.begins() {
        rule(w, screen.section.relevant.as_ref(), "print-only-if-section");
    }
    for element in screen.elements {
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
    rule(w, repeat.relevant.as_ref(), "print-only-if-section");
    let heading = if repeat.label.is_some() { "h4" } else { "h3" };
    w.raw("<div class=round><div class=\"round-head js\">");
    let first = w.said(|locale, messages| match &repeat.label {
        Some(label) => {
            let label = markdown::plain(label.get(locale).text);
            messages.format("print-round", &[("label", (&label).into()), ("round", 1u32.into())])
        }
        None => messages.format("form-round", &[("round", 1u32.into())]),
    });
    w.element(heading, " class=round-title tabindex=-1", first);
    w.raw("<button type=button class=quiet data-less>");
    w.element("span", "", w.message("form-round-less"));
    w.raw("<span class=vh></span></button></div>");
    for asked in &repeat.questions {
        question(w, asked, &format!("{}.1.", repeat.name));
    }
    w.raw("</div>\n<p class=\"rounds js\"><button type=button data-more>");
    w.element("span", "", w.message("form-round-more"));
    if let Some(label) = &repeat.label {
        w.raw("<span class=vh>: </span>");
        w.element("span", " class=vh", w.text(label));
    }
    w.raw("</button></p>");
    w.element("p", " class=unscripted", w.message("form-round-paper"));
    w.raw("</div>\n");
}
