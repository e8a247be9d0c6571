//! The page around the questions: what comes before the first, the sections, handing in, and the thanks.

use serde_json::json;

use crate::form::time;
use crate::locale::endonym::endonyms;
use crate::locale::message::{Messages, is_spoken};
use crate::locale::{Locale, date, markdown};
use crate::model::instrument::Instrument;

use super::screen::screens;
use super::writer::{Phrase, Writer, escape};
use super::{WebOptions, inline, notice, plan, reveal, section, spoken, symbol, theme};

/// The whole file.
pub(crate) fn page(instrument: &Instrument, locale: &Locale, options: &WebOptions) -> String {
    let languages = if options.languages.is_empty() { &instrument.languages } else { &options.languages };
    let mut w = Writer::new(instrument, locale, languages, options);
    body(&mut w);
    let plan = plan::plan(instrument, options, &mut w);
    foot(&mut w);
    let data = embed(&json!({ "plan": plan, "texts": spoken::tables(&w) }));
    let (script, style) = (inline::script(), inline::style());
    let own = format!("{}{}", theme::accent(options.accent.as_deref()), reveal::rules(instrument));
    let policy = inline::policy(&script, &[&style, &own]);
    let title = escape(&markdown::plain(instrument.title.get(locale).text));
    let direction = locale.direction();
    let sprite = symbol::sprite();
    let body = unquoted(&w.html);
    // The class "plain" stands until the script takes over; what only works with script is hidden by it.
    format!(
        "<!DOCTYPE html>\n<html lang={locale} dir={direction} class=plain>\n<head>\n<meta charset=utf-8>\n\
         <meta http-equiv=Content-Security-Policy content=\"{policy}\">\n\
         <meta name=viewport content=\"width=device-width, initial-scale=1\">\n\
         <meta name=referrer content=no-referrer>\n<meta name=color-scheme content=\"light dark\">\n\
         <meta name=format-detection content=\"telephone=no\">\n\
         <title>{title}</title>\n<link rel=icon href=\"data:,\">\n<style>{style}</style>\n<style>{own}</style>\n</head>\n\
         <body>\n{body}{sprite}\n<script type=\"application/json\" id=data>{data}</script>\n<script>{script}</script>\n\
         </body>\n</html>\n"
    )
}

/// The same markup without the quotation marks that an attribute of letters and digits can do without. In texts they
/// stand escaped, so that what is found between two of them after `=` is an attribute.
fn unquoted(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("=\"") {
        let (value, next) = after.split_once('"').unwrap_or((after, ""));
        let is_plain = !value.is_empty() && value.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.-#".contains(&b));
        let quote = if is_plain { "" } else { "\"" };
        for part in [before, "=", quote, value, quote] {
            out.push_str(part);
        }
        rest = next;
    }
    out + rest
}

/// Data inside a `<script>`: no `<` may stand in it, or it could end the element.
fn embed(data: &serde_json::Value) -> String {
    data.to_string().replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

fn body(w: &mut Writer) {
    let exit = w.instrument.collect.safe_exit.as_ref();
    w.raw("<header class=top>\n");
    if let Some(exit) = exit {
        let label = exit_label(w);
        let attributes = format!(" class=\"skip exit\" rel=\"noreferrer noopener\" href=\"{}\"", escape(&exit.url));
        w.element("a", &attributes, label);
    }
    w.element("a", " class=skip href=\"#main\"", w.message("form-skip"));
    w.raw("\n");
    if let Some(exit) = exit {
        let label = exit_label(w);
        let attributes = format!(" class=\"button exit\" rel=\"noreferrer noopener\" href=\"{}\"", escape(&exit.url));
        w.raw("<div class=leave>");
        w.element("a", &attributes, label);
        w.raw("</div>\n");
    }
    languages(w);
    w.raw("</header>\n<main id=main tabindex=-1>\n");
    w.element("h1", "", w.text(&w.instrument.title));
    w.raw("<div class=summary id=errors tabindex=-1 hidden></div>\n");
    desk(w);
    w.raw("<form id=form autocomplete=off novalidate>\n");
    // Beside the heading of the page on the screen, whichever that is.
    w.raw("<p class=\"progress js\" id=progress></p>\n");
    before(w);
    for screen in screens(w.instrument) {
        section::page(w, &screen);
    }
    finish(w);
    w.raw("<div class=\"move js\"><button type=button id=back></button>");
    w.raw("<button type=submit id=next class=main></button></div>\n");
    extra(w);
    w.raw("</form>\n");
    thanks(w);
    w.raw("</main>\n");
}

/// The bar of the modes for many responses.
fn desk(w: &mut Writer) {
    w.raw("<div class=\"desk js\" id=desk hidden><p role=status><b id=desk-count></b> <span id=desk-note></span></p>");
    w.element("button", " type=button id=desk-save", w.message("form-interviewer-save"));
    w.raw("<button type=button id=desk-end class=quiet>");
    w.element("span", " class=of-interview", w.message("form-interviewer-end"));
    w.element("span", " class=of-entry", w.message("form-entry-end"));
    w.raw("</button>");
    w.raw("</div>\n");
}

fn exit_label(w: &Writer) -> Phrase {
    match w.instrument.collect.safe_exit.as_ref().and_then(|exit| exit.label.as_ref()) {
        Some(label) => w.text(label),
        None => w.message("form-exit"),
    }
}

/// Each language by its own name. Without script a link to the same questionnaire in that language; the script switches
/// in place, so that the answers stay.
fn languages(w: &mut Writer) {
    if w.languages.len() < 2 {
        return;
    }
    w.raw("<nav class=languages aria-labelledby=languages>");
    w.element("span", " class=vh id=languages", w.message("form-language"));
    w.raw("<ul>");
    for (language, name) in w.languages.iter().zip(endonyms(w.languages)) {
        let current = if language == w.locale { " aria-current=true" } else { "" };
        w.raw(format!(
            "<li><a href=\"../../{language}/{}/questionnaire.html\" hreflang={language} lang={language} dir={}{current}>{}</a></li>",
            escape(&w.instrument.name),
            language.direction(),
            escape(&name),
        ));
    }
    w.raw("</ul></nav>\n");
}

/// What happens to the answers, what stays on the device, how to leave: said before the first question.
fn before(w: &mut Writer) {
    let sealed = is_sealed(w);
    w.raw("<section class=\"page before\" id=before aria-labelledby=before-title>\n");
    if let Some(intro) = &w.instrument.intro {
        w.element("p", " class=intro", w.text(intro));
    }
    untranslated(w);
    w.element("h2", " id=before-title tabindex=-1", w.message("form-before"));
    w.element("p", "", w.filled("form-minutes", &[("minutes", time::minutes(w.instrument).into())]));
    if let Some(by) = w.instrument.collect.hand_in.by {
        w.element("p", "", w.said(|locale, messages| by_day(locale, messages, by)));
    }
    w.raw("<ul class=\"points js\">");
    w.element("li", "", w.message("form-before-choice"));
    w.element("li", "", w.message(if sealed { "form-before-sealed" } else { "form-before-plain" }));
    w.element("li", "", w.message("form-before-device"));
    if w.instrument.collect.safe_exit.is_some() {
        let label = w.instrument.collect.safe_exit.as_ref().and_then(|exit| exit.label.as_ref());
        // Each language names the button as its own button is labelled.
        let phrase = w.said(|locale, messages| {
            let label = match label {
                Some(label) => markdown::plain(label.get(locale).text),
                None => messages.text("form-exit"),
            };
            messages.format("form-before-exit", &[("button", (&label).into())])
        });
        w.element("li", "", phrase);
    } else {
        w.element("li", "", w.message("form-before-leave"));
    }
    w.raw("</ul>\n");
    // Without script, and on paper, nothing is saved and nothing is locked: what is true there.
    w.raw("<ul class=\"points unscripted\">");
    w.element("li", "", w.message("print-voluntary"));
    w.element("li", "", w.message("print-anonymous"));
    let paper = on_paper(w, "print-hand-in");
    w.element("li", "", paper);
    w.raw("</ul>\n");
    notice::notice(w);
    if sealed {
        w.element("p", " class=warning id=unsealable hidden", w.message("form-no-crypto"));
    }
    // Where it shows, no script switches the language.
    w.raw("<noscript>");
    w.still("p", " class=warning", &w.message("form-no-script"));
    w.raw("</noscript>\n</section>\n");
}

/// Says in the reader's language that the questions are in another one.
fn untranslated(w: &mut Writer) {
    let instrument = w.instrument;
    let lacks = |locale: &Locale| {
        let labels = instrument.questions().map(|question| &question.label);
        is_spoken(locale) && labels.chain([&instrument.title]).all(|text| !text.has(locale))
    };
    if w.languages.iter().any(lacks) {
        let phrase = w.said(|locale, messages| match lacks(locale) {
            true => messages.text("form-untranslated"),
            false => String::new(),
        });
        w.element("p", " class=untranslated", phrase);
    }
}

/// "Please hand it in by 1 May 2026."
fn by_day(locale: &Locale, messages: &Messages, day: jiff::civil::Date) -> String {
    let day = date::day(locale, day);
    messages.format("form-by", &[("date", (&day).into())])
}

/// What the study says of handing in on paper, else a message.
fn on_paper(w: &Writer, otherwise: &str) -> Phrase {
    match &w.instrument.collect.hand_in.paper {
        Some(text) => w.text(text),
        None => w.message(otherwise),
    }
}

/// What few need before they start: the keys, the modes for many responses, more about the study.
fn extra(w: &mut Writer) {
    let sealed = is_sealed(w);
    w.raw("<div id=extra>\n");
    if sealed {
        keys(w);
    }
    w.raw("<details class=\"work js\"><summary>");
    w.element("span", "", w.message("form-interviewer"));
    w.raw("</summary>");
    w.element("p", "", w.message(if sealed { "form-interviewer-sealed" } else { "form-interviewer-plain" }));
    w.raw("<p>");
    w.element("button", " type=button id=interviewer", w.message("form-interviewer-start"));
    w.raw("</p>");
    w.element("p", "", w.message("form-entry"));
    w.raw("<label class=choice><input type=checkbox id=twice>");
    w.element("span", "", w.message("form-entry-twice"));
    w.raw("</label><p>");
    w.element("button", " type=button id=entry", w.message("form-entry-start"));
    w.raw("</p></details>\n");
    if let Some(about) = &w.options.about {
        w.raw("<p class=about>");
        w.element("a", &format!(" href=\"{}\"", escape(about)), w.message("form-about"));
        w.raw("</p>");
    }
    w.raw("</div>\n");
}

fn is_sealed(w: &Writer) -> bool {
    !w.instrument.collect.seal_to.is_empty() || !w.options.keys.is_empty()
}

/// What stands at the foot of every page of the site. Its texts come after those that the plan refers to by number.
fn foot(w: &mut Writer) {
    if let Some(address) = &w.options.accessibility {
        w.raw("<footer><p>");
        w.element(
            "a",
            &format!(" href=\"{}\" rel=\"noreferrer noopener\"", escape(address)),
            w.message("site-accessibility"),
        );
        w.raw("</p></footer>\n");
    }
}

/// The fingerprints of the keys, in groups of four.
fn keys(w: &mut Writer) {
    w.raw("<details class=keys><summary>");
    w.element("span", "", w.message("form-keys"));
    w.raw("</summary>");
    w.element("p", "", w.message("form-keys-how"));
    w.raw("<ul>");
    for point in &w.options.keys {
        let id = plan::key_id(point).to_uppercase();
        let groups: Vec<&str> = (0..8).filter_map(|group| id.get(group * 4..group * 4 + 4)).collect();
        w.raw(format!("<li><code dir=ltr>{}</code></li>", groups.join(" ")));
    }
    w.raw("</ul></details>\n");
}

fn finish(w: &mut Writer) {
    let sealed = is_sealed(w);
    w.raw("<section class=page id=finish aria-labelledby=finish-title>\n");
    w.element("h2", " class=js id=finish-title tabindex=-1", w.message("form-review"));
    w.element("h2", " class=unscripted", w.message("form-finish"));
    w.element("p", " class=js id=review-how", w.message("form-review-how"));
    w.raw("<div class=js id=review></div>\n");
    w.element("p", " class=js", w.message(if sealed { "form-finish-sealed" } else { "form-finish-plain" }));
    let paper = on_paper(w, "form-finish-paper");
    w.element("p", " class=unscripted", paper);
    if sealed {
        w.element("p", " class=\"warning js\" id=unsealable-finish hidden", w.message("form-no-crypto"));
    }
    w.raw("</section>\n");
}

fn thanks(w: &mut Writer) {
    w.raw("<section class=page id=thanks aria-labelledby=thanks-title hidden>\n");
    w.element("h2", " id=thanks-title tabindex=-1", w.message("form-thanks"));
    w.raw("<p id=thanks-file></p>");
    let next = match &w.instrument.collect.hand_in.file {
        Some(text) => w.text(text),
        None => w.message("form-thanks-next"),
    };
    w.element("p", " class=next-step", next);
    if let Some(contact) = w.instrument.study.notice.as_ref().and_then(|notice| notice.contact.as_ref()) {
        let phrase = w.said(|locale, messages| {
            let contact = markdown::plain(contact.get(locale).text);
            messages.format("print-contact", &[("contact", (&contact).into())])
        });
        w.element("p", "", phrase);
    }
    w.raw("<p class=deeds><button type=button class=main id=share hidden>");
    w.element("span", "", w.message("form-thanks-share"));
    w.raw("</button> <a class=button id=again>");
    w.element("span", "", w.message("form-save-again"));
    w.raw("</a> ");
    w.element("button", " type=button id=close", w.message("form-close"));
    w.raw("</p></section>\n");
}
