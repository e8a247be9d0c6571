//! Markdown as researchers write it: one line in a questionnaire, a whole page in `content/`. Raw HTML is text.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use serde::Serialize;

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
    pub text: String,
    pub strong: bool,
}

impl Run {
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

/// A page: safe HTML, and the first level-one heading, which is taken out of it.
pub struct Page {
    pub title: Option<String>,
    pub html: String,
}

/// Reads a page. Tables and footnotes are understood; raw HTML is shown as it is written. `link` says where a relative
/// address leads from the page that is being made.
pub fn page(markdown: &str, link: impl Fn(&str) -> String) -> Page {
    let mut title: Option<String> = None;
    let mut in_title = false;
    let mut elsewhere = 0;
    let mut events = Vec::new();
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) if title.is_none() => {
                title = Some(String::new());
                in_title = true;
            }
            Event::End(TagEnd::Heading(HeadingLevel::H1)) if in_title => in_title = false,
            Event::Text(text) | Event::Code(text) if in_title => {
                title.get_or_insert_default().push_str(&text);
            }
            _ if in_title => {}
            // Nothing is fetched from elsewhere: a picture there is a link to it, by its words.
            Event::Start(Tag::Image { link_type, dest_url, title, id }) if !is_relative(&dest_url) => {
                elsewhere += 1;
                events.push(safe(Event::Start(Tag::Link { link_type, dest_url, title, id })));
            }
            Event::End(TagEnd::Image) if elsewhere > 0 => {
                elsewhere -= 1;
                events.push(Event::End(TagEnd::Link));
            }
            event => events.push(relocate(safe(event), &link)),
        }
    }
    let mut out = String::new();
    html::push_html(&mut out, events.into_iter());
    Page { title, html: out }
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

fn relocate<'a>(event: Event<'a>, link: &impl Fn(&str) -> String) -> Event<'a> {
    let moved = |address: CowStr<'a>| if is_relative(&address) { link(&address).into() } else { address };
    match event {
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Link { link_type, dest_url: moved(dest_url), title, id })
        }
        Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Image { link_type, dest_url: moved(dest_url), title, id })
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
    fn plain_text_has_no_markup() {
        assert_eq!(plain("How *very* [well](x) is `it` & so on?"), "How very well is it & so on?");
        assert_eq!(plain("1. one"), "1. one");
    }

    fn page_at(markdown: &str) -> Page {
        page(markdown, |address| format!("../{address}"))
    }

    #[test]
    fn relative_links_are_seen_from_where_the_page_lies() {
        let html = page_at("[a](x/y.html) [b](#z) [c](https://e.org/) [d](mailto:a@e.org)").html;
        let links: Vec<&str> = html.split('"').skip(1).step_by(2).collect();
        assert_eq!(links, ["../x/y.html", "#z", "https://e.org/", "mailto:a@e.org"]);
    }

    #[test]
    fn nothing_is_fetched_from_elsewhere() {
        assert_eq!(inline("Which? ![a map](https://e.org/m.png)"), "Which? a map");
        let html = page_at("![a *map*](https://e.org/m.png) ![b](b.png)").html;
        assert_eq!(
            html,
            "<p><a href=\"https://e.org/m.png\">a <em>map</em></a> <img src=\"../b.png\" alt=\"b\" /></p>\n"
        );
    }

    #[test]
    fn a_pages_first_heading_is_its_title() {
        let page = page_at("# Hello *you*\n\nText <b>x</b>.\n\n<script>\nx\n</script>\n\n## More\n\n# Again\n");
        assert_eq!(page.title.as_deref(), Some("Hello you"));
        assert_eq!(
            page.html,
            "<p>Text &lt;b&gt;x&lt;/b&gt;.</p>\n<p>&lt;script&gt;\nx\n&lt;/script&gt;\n</p>\n<h2>More</h2>\n<h1>Again</h1>\n"
        );
    }
}
