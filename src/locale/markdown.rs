//! Markdown as researchers write it: one line in a questionnaire, a whole page in `content/`. Raw HTML is text.

mod page;

use pulldown_cmark::{CowStr, Event, Parser, Tag, TagEnd, html};
use serde::Serialize;

pub use page::{DEEPEST, Heading, Inserted, Page, level_over, page, page_events, too_deep};

/// A text of one line as safe HTML: emphasis and links; everything else stands as it is written. Links that a browser
/// would run (`javascript:`) lose their target.
pub fn inline(markdown: &str) -> String {
    let mut out = String::new();
    html::push_html(&mut out, inline_events(markdown).into_iter());
    out.trim_end().to_string()
}

/// A text of one line without its markup: for titles, attributes, charts and CSV.
pub fn plain(markdown: &str) -> String {
    let mut out = String::new();
    for event in inline_events(markdown) {
        match event {
            Event::Text(text) | Event::Code(text) => out.push_str(&text),
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            _ => {}
        }
    }
    out
}

/// Any text as HTML that shows it as it is.
pub fn escape(text: &str) -> String {
    let mut out = String::new();
    html::push_html(&mut out, std::iter::once(Event::Text(text.into())));
    out
}

/// A stretch of a text of one line, as paper shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Run {
    /// What is written.
    pub text: String,
    /// Whether it is set apart in strong letters.
    pub strong: bool,
}

impl Run {
    /// A run in plain letters.
    pub fn plain(text: impl Into<String>) -> Run {
        Run { text: text.into(), strong: false }
    }
}

/// A text of one line for paper: both kinds of emphasis are strong (slanted letters are hard to read), and a link's
/// address stands after it in brackets.
pub fn runs(markdown: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut depth = 0_u32;
    let mut addresses = Vec::new();
    let mut push = |text: &str, strong: bool| match runs.last_mut() {
        Some(run) if run.strong == strong => run.text.push_str(text),
        _ => runs.push(Run { text: text.to_string(), strong }),
    };
    for event in inline_events(markdown) {
        match event {
            Event::Text(text) | Event::Code(text) => push(&text, depth > 0),
            Event::SoftBreak | Event::HardBreak => push(" ", depth > 0),
            Event::Start(Tag::Emphasis | Tag::Strong) => depth += 1,
            Event::End(TagEnd::Emphasis | TagEnd::Strong) => depth = depth.saturating_sub(1),
            Event::Start(Tag::Link { dest_url, .. }) => addresses.push(dest_url),
            Event::End(TagEnd::Link) => {
                if let Some(address) = addresses.pop().filter(|address| !address.is_empty()) {
                    push(&format!(" ({address})"), depth > 0);
                }
            }
            _ => {}
        }
    }
    runs
}

/// The events of the first paragraph's inside. Block markup (`1.`, `#`, `-`) at the start of a label is part of the
/// label: a leading escape keeps the parser from seeing a list in "1. How old are you?".
fn inline_events(markdown: &str) -> Vec<Event<'_>> {
    // A no-break space is no Markdown space: in front of the line it keeps every block rule from matching.
    let guarded = format!("\u{a0}{}", markdown.trim().replace('\n', " "));
    let mut first = true;
    let mut events = Vec::new();
    for event in Parser::new(&guarded) {
        match event {
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
            Event::Text(text) if first => {
                first = false;
                let text = text.strip_prefix('\u{a0}').unwrap_or(&text).to_string();
                if !text.is_empty() {
                    events.push(Event::Text(text.into()));
                }
            }
            // A line of text shows no picture, and nothing is fetched from elsewhere: its words stand there.
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => {}
            event => events.push(safe(event).into_static()),
        }
    }
    events
}

/// Takes raw HTML for text and disarms links.
fn safe(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Link { link_type, dest_url: harmless(dest_url), title, id })
        }
        event => event,
    }
}

/// True for the way to another page of the site; false for another site, a mail address, a place in the same page.
pub fn is_relative(address: &str) -> bool {
    let scheme = address.split_once(':').is_some_and(|(scheme, _)| !scheme.contains(['/', '?', '#']));
    !scheme && !address.is_empty() && !address.starts_with(['/', '#'])
}

/// The address, or nothing where a browser would run it instead of going there.
fn harmless(address: CowStr<'_>) -> CowStr<'_> {
    let scheme = address.split_once(':').map(|(scheme, _)| scheme);
    match scheme {
        Some(scheme) if !scheme.contains(['/', '?', '#']) => {
            let known = ["http", "https", "mailto", "tel"];
            if known.contains(&scheme.to_ascii_lowercase().as_str()) { address } else { "".into() }
        }
        _ => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_keeps_its_emphasis_and_nothing_else() {
        assert_eq!(inline("How *very* **well** is it?"), "How <em>very</em> <strong>well</strong> is it?");
        assert_eq!(inline("1. How old are you?"), "1. How old are you?");
        assert_eq!(inline("# of children"), "# of children");
        assert_eq!(inline("- none"), "- none");
        assert_eq!(inline("*All* of them"), "<em>All</em> of them");
        assert_eq!(inline("5 < 6 & 7"), "5 &lt; 6 &amp; 7");
        assert_eq!(inline("a <b onclick=x>bold</b>"), "a &lt;b onclick=x&gt;bold&lt;/b&gt;");
        assert_eq!(inline("<script>alert(1)</script>"), "&lt;script&gt;alert(1)&lt;/script&gt;");
        assert_eq!(inline("    four spaces"), "four spaces");
        assert_eq!(inline(""), "");
    }

    #[test]
    fn a_link_goes_somewhere_and_runs_nothing() {
        assert_eq!(inline("[a](https://e.org)"), r#"<a href="https://e.org">a</a>"#);
        assert_eq!(inline("[a](javascript:alert(1))"), r#"<a href="">a</a>"#);
        assert_eq!(inline("[a](JaVaScRiPt:x)"), r#"<a href="">a</a>"#);
        assert_eq!(inline("[a](data.html#x:y)"), r#"<a href="data.html#x:y">a</a>"#);
    }

    #[test]
    fn paper_shows_emphasis_as_strong_letters_and_spells_addresses_out() {
        let run = |text: &str, strong| Run { text: text.into(), strong };
        assert_eq!(runs("How *very* well"), [run("How ", false), run("very", true), run(" well", false)]);
        assert_eq!(runs("see [us](https://e.org)"), [run("see us (https://e.org)", false)]);
        assert_eq!(runs("2. *a* <b>"), [run("2. ", false), run("a", true), run(" <b>", false)]);
        assert_eq!(runs(""), []);
    }

    #[test]
    fn a_label_has_no_picture() {
        assert_eq!(inline("Which? ![a map](https://e.org/m.png)"), "Which? a map");
    }

    #[test]
    fn plain_text_has_no_markup() {
        assert_eq!(plain("How *very* [well](x) is `it` & so on?"), "How very well is it & so on?");
        assert_eq!(plain("1. one"), "1. one");
    }
}
