//! A whole page of Markdown as safe HTML, with what is worked out put into it.

use std::collections::BTreeMap;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

use super::{is_relative, safe};
use crate::locale::Locale;

/// A page: safe HTML, and the first level-one heading, which is taken out of it.
pub struct Page {
    /// The first heading of the first level, plain.
    pub title: Option<String>,
    /// All but that heading.
    pub html: String,
    /// Its headings of the second and third level, in order.
    pub headings: Vec<Heading>,
}

/// A heading that can be led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 2 or 3.
    pub level: u8,
    /// Unique on the page.
    pub id: String,
    /// What it says, plain.
    pub text: String,
}

/// What stands in the place of a sign.
#[derive(Clone, Debug, Default)]
pub struct Inserted {
    /// Safe HTML.
    pub html: String,
    /// The same as text, for code, titles and the description of a picture.
    pub plain: String,
    /// Its language, where that is not the page's: of a label that nobody translated.
    pub lang: Option<Locale>,
    /// It takes the place of its whole paragraph.
    pub is_block: bool,
}

/// Markdown as a page understands it: tables and footnotes, too.
pub fn page_events(markdown: &str) -> Parser<'_> {
    Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES)
}

/// How deep lists, quotations and emphasis may stand in one another. Nobody writes a tenth of it; what reads the page afterwards
/// (a browser, the auditor) need not bear any depth.
pub const DEEPEST: usize = 100;

/// Where a page first stands deeper than [`DEEPEST`], as a place in its bytes.
pub fn too_deep(markdown: &str) -> Option<usize> {
    let mut depth = 0_usize;
    page_events(markdown).into_offset_iter().find_map(|(event, range)| {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        (depth > DEEPEST).then_some(range.start)
    })
}

/// The level of the heading that `sign` stands under; 1, the page's title, where none is before it.
pub fn level_over(markdown: &str, sign: char) -> u8 {
    let mut level = 1;
    for event in page_events(markdown) {
        match event {
            Event::Start(Tag::Heading { level: found, .. }) => level = found as u8,
            Event::Text(text) if text.contains(sign) => break,
            _ => {}
        }
    }
    level
}

/// Reads a page. Raw HTML is shown as it is written. `link` says where a relative address leads from the page that is being
/// made, `insert` what stands in the place of a sign, if anything does.
pub fn page(markdown: &str, link: impl Fn(&str) -> String, insert: &dyn Fn(char) -> Option<Inserted>) -> Page {
    let mut made = Made {
        insert,
        title: None,
        in_title: false,
        events: vec![],
        headings: vec![],
        slugs: BTreeMap::new(),
        open: None,
        elsewhere: 0,
        verbatim: 0,
    };
    for event in page_events(markdown) {
        made.take(event, &link);
    }
    let mut out = String::new();
    html::push_html(&mut out, made.events.into_iter());
    Page { title: made.title, html: aligned(&out), headings: made.headings }
}

/// Columns of tables as their author set them, by classes: a page's policy allows no style beside its sheet. (A `<` in a text is written
/// as `&lt;`.)
fn aligned(html: &str) -> String {
    let mut html = html.to_string();
    for cell in ["th", "td"] {
        for (side, class) in [("left", " class=\"words\""), ("center", " class=\"middle\""), ("right", "")] {
            html = html.replace(&format!("<{cell} style=\"text-align: {side}\">"), &format!("<{cell}{class}>"));
        }
    }
    html
}

struct Made<'m, 'i> {
    insert: &'i dyn Fn(char) -> Option<Inserted>,
    title: Option<String>,
    in_title: bool,
    events: Vec<Event<'m>>,
    headings: Vec<Heading>,
    /// How many headings have each slug.
    slugs: BTreeMap<String, usize>,
    /// Where the heading that is being read begins in `events`, its level, and its text so far.
    open: Option<(usize, u8, String)>,
    /// How many pictures from elsewhere one is in, which are links here.
    elsewhere: usize,
    /// How many blocks of code and descriptions of pictures one is in: there, text is text.
    verbatim: usize,
}

impl<'m> Made<'m, '_> {
    fn take(&mut self, event: Event<'m>, link: &impl Fn(&str) -> String) {
        match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) if self.title.is_none() => {
                self.title = Some(String::new());
                self.in_title = true;
            }
            Event::End(TagEnd::Heading(HeadingLevel::H1)) if self.in_title => self.in_title = false,
            Event::Text(text) | Event::Code(text) if self.in_title => {
                self.title.get_or_insert_default().push_str(&text);
            }
            _ if self.in_title => {}
            // Nothing is fetched from elsewhere: a picture there is a link to it, by its words.
            Event::Start(Tag::Image { link_type, dest_url, title, id }) if !is_relative(&dest_url) => {
                self.elsewhere += 1;
                self.events.push(safe(Event::Start(Tag::Link { link_type, dest_url, title, id })));
            }
            Event::End(TagEnd::Image) if self.elsewhere > 0 => {
                self.elsewhere -= 1;
                self.events.push(Event::End(TagEnd::Link));
            }
            event => {
                let event = relocate(safe(event), link);
                self.keep(event);
            }
        }
    }

    fn keep(&mut self, event: Event<'m>) {
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::Image { .. }) => {
                self.verbatim += 1;
                self.events.push(event);
            }
            Event::End(TagEnd::CodeBlock | TagEnd::Image) => {
                self.verbatim = self.verbatim.saturating_sub(1);
                self.events.push(event);
            }
            Event::Start(Tag::Heading { level, .. }) => {
                self.open = Some((self.events.len(), level as u8, String::new()));
                self.events.push(event);
            }
            Event::End(TagEnd::Heading(_)) => {
                self.close_heading();
                self.events.push(event);
            }
            Event::End(TagEnd::Paragraph) => {
                if !self.is_block() {
                    self.events.push(event);
                }
            }
            Event::Code(text) => {
                let text = self.plain(&text);
                self.head(&text);
                self.events.push(Event::Code(text.into()));
            }
            Event::Text(text) if self.verbatim > 0 => {
                let text = self.plain(&text);
                self.events.push(Event::Text(text.into()));
            }
            Event::Text(text) => self.text(&text),
            event => self.events.push(event),
        }
    }

    /// Text, with what is put into it.
    fn text(&mut self, text: &str) {
        let mut plain = String::new();
        for sign in text.chars() {
            match (self.insert)(sign) {
                Some(inserted) => {
                    if !plain.is_empty() {
                        self.head(&plain);
                        self.events.push(Event::Text(std::mem::take(&mut plain).into()));
                    }
                    self.head(&inserted.plain);
                    let html = inserted.html.into();
                    self.events.push(if inserted.is_block { Event::Html(html) } else { Event::InlineHtml(html) });
                }
                None => plain.push(sign),
            }
        }
        if !plain.is_empty() {
            self.head(&plain);
            self.events.push(Event::Text(plain.into()));
        }
    }

    fn plain(&self, text: &str) -> String {
        text.chars()
            .map(|sign| (self.insert)(sign).map_or_else(|| sign.to_string(), |inserted| inserted.plain))
            .collect()
    }

    /// Adds to the text of the heading that is being read.
    fn head(&mut self, text: &str) {
        if let Some((.., heading)) = &mut self.open {
            heading.push_str(text);
        }
    }

    /// Where the paragraph that ends holds one block and nothing else, takes its beginning away.
    fn is_block(&mut self) -> bool {
        let end = self.events.len();
        let only =
            matches!(self.events.get(end.saturating_sub(2)..), Some([Event::Start(Tag::Paragraph), Event::Html(_)]));
        if only {
            self.events.remove(end - 2);
        }
        only
    }

    fn close_heading(&mut self) {
        let Some((at, level, text)) = self.open.take() else { return };
        if !(2..=3).contains(&level) {
            return;
        }
        let id = self.unused(slug(&text));
        if let Some(Event::Start(Tag::Heading { id: own, .. })) = self.events.get_mut(at) {
            *own = Some(id.clone().into());
        }
        self.headings.push(Heading { level, id, text });
    }

    /// The slug, with a number where other headings have it: a slug has no digits, so that no other is what it becomes.
    fn unused(&mut self, slug: String) -> String {
        let number = self.slugs.entry(slug.clone()).and_modify(|number| *number += 1).or_insert(1);
        if *number == 1 { slug } else { format!("{slug}-{number}") }
    }
}

/// A heading's letters in small, joined by hyphens. Digits are left out: a heading keeps its address when a number in it changes.
fn slug(text: &str) -> String {
    let small = text.to_lowercase();
    let words = small.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty());
    let slug = words.collect::<Vec<_>>().join("-");
    if slug.is_empty() { "part".to_string() } else { slug }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn page_at(markdown: &str) -> Page {
        page(markdown, |address| format!("../{address}"), &|_| None)
    }

    #[test]
    fn relative_links_are_seen_from_where_the_page_lies() {
        let html = page_at("[a](x/y.html) [b](#z) [c](https://e.org/) [d](mailto:a@e.org)").html;
        let links: Vec<&str> = html.split('"').skip(1).step_by(2).collect();
        assert_eq!(links, ["../x/y.html", "#z", "https://e.org/", "mailto:a@e.org"]);
    }

    #[test]
    fn nothing_is_fetched_from_elsewhere() {
        let html = page_at("![a *map*](https://e.org/m.png) ![b](b.png)").html;
        assert_eq!(
            html,
            "<p><a href=\"https://e.org/m.png\">a <em>map</em></a> <img src=\"../b.png\" alt=\"b\" /></p>\n"
        );
    }

    #[test]
    fn columns_of_tables_are_set_by_classes() {
        let html = page_at("| a | b | c |\n|:--|:-:|--:|\n| `<td style=\"text-align: left\">` | y | z |\n").html;
        assert_eq!(
            html,
            "<table><thead><tr><th class=\"words\">a</th><th class=\"middle\">b</th><th>c</th></tr></thead><tbody>\n\
             <tr><td class=\"words\"><code>&lt;td style=\"text-align: left\"&gt;</code></td><td class=\"middle\">y</td><td>z</td></tr>\n\
             </tbody></table>\n"
        );
    }

    #[test]
    fn a_pages_first_heading_is_its_title() {
        let page = page_at("# Hello *you*\n\nText <b>x</b>.\n\n<script>\nx\n</script>\n\n## More\n\n# Again\n");
        assert_eq!(page.title.as_deref(), Some("Hello you"));
        assert_eq!(
            page.html,
            "<p>Text &lt;b&gt;x&lt;/b&gt;.</p>\n<p>&lt;script&gt;\nx\n&lt;/script&gt;\n</p>\n<h2 id=\"more\">More</h2>\n<h1>Again</h1>\n"
        );
    }

    #[test]
    fn what_is_worked_out_stands_in_the_place_of_its_sign() {
        let insert = |sign: char| {
            let block = Inserted {
                html: "<figure></figure>\n".into(),
                plain: "figure".into(),
                is_block: true,
                ..Inserted::default()
            };
            let number = Inserted { html: "<data>3</data>".into(), plain: "3".into(), ..Inserted::default() };
            match sign {
                '§' => Some(number),
                '¶' => Some(block),
                _ => None,
            }
        };
        let page = page("## Of § *§*\n\n¶\n\na **§** b `§`\n\n| § |\n|---|\n| x |\n", str::to_string, &insert);
        assert_eq!(page.headings, [Heading { level: 2, id: "of".into(), text: "Of 3 3".into() }]);
        assert_eq!(
            page.html,
            "<h2 id=\"of\">Of <data>3</data> <em><data>3</data></em></h2>\n<figure></figure>\n\
             <p>a <strong><data>3</data></strong> b <code>3</code></p>\n\
             <table><thead><tr><th><data>3</data></th></tr></thead><tbody>\n<tr><td>x</td></tr>\n</tbody></table>\n"
        );
    }
    #[test]
    fn a_sign_stands_under_the_last_heading_before_it() {
        let text = "# Title\n\na\n\n## Part\n\nb\n\n### Detail\n\nc\n\n## Next\n\nd\n";
        assert_eq!(['a', 'b', 'c', 'd'].map(|sign| level_over(text, sign)), [1, 2, 3, 2]);
    }
}
