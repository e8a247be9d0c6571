//! What a page of the author's own prose shows: its numbers with their sources, its labels, and all other words.

use std::collections::BTreeMap;
use std::ops::Range;

use scraper::{ElementRef, Html, Node, Selector};

/// A number that says where it comes from.
#[derive(Clone, Debug, Default)]
pub struct Sourced {
    /// As people read it.
    pub text: String,
    /// The number for machines (attribute `value`): a decimal number, or two with a stroke between them.
    pub value: String,
    /// What it is: a count, a share, a mean, a difference (attribute `data-kind`).
    pub kind: String,
    /// The cells that it is worked out from (attribute `data-of`).
    pub of: String,
    /// The cells of the second of two that are compared; empty where there is one.
    pub and: String,
    /// The language that it is written in, as a tag.
    pub lang: String,
    /// Attributes that such an element never has.
    pub others: Vec<String>,
}

/// A page of prose, taken apart.
#[derive(Clone, Debug, Default)]
pub struct Prose {
    /// Numbers that say where they come from, in the order of the page.
    pub sourced: Vec<Sourced>,
    /// Names of answers, isolated because they may run the other way.
    pub labels: Vec<String>,
    /// All other text that a person meets, and what stands in attributes.
    pub words: Vec<String>,
    /// Addresses of links and pictures.
    pub addresses: Vec<String>,
    /// Comments, and attributes that nobody meets.
    pub hidden: Vec<String>,
    /// What people said, each with what is said of who said it.
    pub passages: Vec<String>,
    /// Which edition of which survey it says its numbers are, and what of it changed.
    pub editions: Vec<Edition>,
    /// Links to the page on paper: where they lead, and what is said of it.
    pub papers: Vec<(String, String)>,
}

/// What is said of an edition of a survey.
#[derive(Clone, Debug, Default)]
pub struct Edition {
    /// Its name, and the figures that changed.
    pub words: Vec<String>,
    /// The ways to them.
    pub addresses: Vec<String>,
}

/// Reads the prose of a page: all of `main`, or of a start page what the author wrote of it.
pub fn prose(page: &Html, is_home: bool) -> Prose {
    let wanted = if is_home { ".prose, .hero" } else { "main" };
    let Ok(wanted) = Selector::parse(wanted) else { return Prose::default() };
    let names = names(page);
    let mut prose = Prose::default();
    for part in page.select(&wanted) {
        let headings: Vec<String> = texts(part, "h2");
        let entries = texts(part, "nav.contents li");
        // A table of contents repeats headings; whatever else stands there counts.
        prose.words.extend(entries.into_iter().filter(|entry| !headings.contains(entry)));
        take(part, &names, &mut prose);
    }
    prose
}

fn texts(part: ElementRef, selector: &str) -> Vec<String> {
    let Ok(selector) = Selector::parse(selector) else { return vec![] };
    part.select(&selector).map(words).collect()
}

/// What each figure of the page is called: "Figure 2", by its id.
fn names(page: &Html) -> BTreeMap<String, String> {
    let Ok(figures) = Selector::parse("section.finding[id]") else { return BTreeMap::new() };
    let name =
        |figure: ElementRef| Some((figure.attr("id")?.to_string(), texts(figure, ".kicker").into_iter().next()?));
    page.select(&figures).filter_map(name).collect()
}

/// Whether an element is a figure with its file, which is audited as such.
fn is_figure(element: ElementRef) -> bool {
    let Ok(file) = Selector::parse("a[download][href$='.csv']") else { return false };
    let is_finding = element.value().name() == "section" && element.value().classes().any(|class| class == "finding");
    is_finding && element.select(&file).next().is_some()
}

fn take(element: ElementRef, names: &BTreeMap<String, String>, prose: &mut Prose) {
    for child in element.children() {
        match child.value() {
            Node::Text(text) => prose.words.push(text.to_string()),
            Node::Comment(comment) => prose.hidden.push(comment.to_string()),
            Node::Element(_) => {
                let Some(child) = ElementRef::wrap(child) else { continue };
                let name = child.value().name();
                match name {
                    "data" => prose.sourced.push(sourced(child)),
                    "bdi" => {
                        prose.labels.push(words(child));
                        attributes(child, prose);
                    }
                    // The program's own numbering of footnotes.
                    "sup" if child.value().classes().any(|class| class.starts_with("footnote")) => {}
                    "p" if child.value().classes().any(|class| class == "pdf") => paper(child, prose),
                    "figure" if is_passage(child) => {
                        prose.passages.push(words(child));
                        let all = child.descendants().filter_map(ElementRef::wrap);
                        all.for_each(|element| attributes(element, prose));
                    }
                    "section" if is_figure(child) => prose.words.extend(texts(child, ".caption")),
                    "div" if child.value().classes().any(|class| class == "edition") => edition(child, prose),
                    // The name of a figure, as it stands over it.
                    "a" if child.attr("href").and_then(|href| names.get(href.strip_prefix('#')?))
                        == Some(&words(child)) => {}
                    "nav" if child.value().classes().any(|class| class == "contents") => {}
                    _ => {
                        attributes(child, prose);
                        take(child, names, prose);
                    }
                }
            }
            _ => {}
        }
    }
}

fn is_passage(element: ElementRef) -> bool {
    element.value().classes().any(|class| class == "passage")
}

/// The passages of a results page, as [`Prose::passages`] has them.
pub fn passages(html: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    let Ok(passages) = Selector::parse("figure.passage") else { return vec![] };
    page.select(&passages).map(words).collect()
}

/// What a results page says of its edition, in words.
pub fn editions(html: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    let Ok(editions) = Selector::parse("div.edition") else { return vec![] };
    page.select(&editions).map(words).collect()
}

/// Whether a page has a place of this name.
pub fn has_place(html: &str, id: &str) -> bool {
    let page = Html::parse_document(html);
    page.root_element().descendants().filter_map(ElementRef::wrap).any(|element| element.attr("id") == Some(id))
}

fn edition(element: ElementRef, prose: &mut Prose) {
    let mut said = Edition { words: vec![words(element)], addresses: vec![] };
    for (name, value) in element.descendants().filter_map(ElementRef::wrap).flat_map(|part| part.value().attrs()) {
        match name {
            "href" => said.addresses.push(value.to_string()),
            "class" | "lang" | "dir" => {}
            _ => prose.hidden.push(format!("{name}={value}")),
        }
    }
    prose.editions.push(said);
}

/// A link to the page on paper, and how much that is.
fn paper(element: ElementRef, prose: &mut Prose) {
    let Ok(link) = Selector::parse("a[href]") else { return };
    for href in element.select(&link).filter_map(|link| link.attr("href")) {
        prose.papers.push((href.to_string(), words(element)));
    }
}

fn sourced(element: ElementRef) -> Sourced {
    let attribute = |name: &str| element.attr(name).unwrap_or_default().to_string();
    let known = ["value", "data-kind", "data-of", "data-and"];
    let others = element.value().attrs().filter(|(name, _)| !known.contains(name));
    Sourced {
        text: words(element),
        value: attribute("value"),
        kind: attribute("data-kind"),
        of: attribute("data-of"),
        and: attribute("data-and"),
        lang: language(element),
        others: others.map(|(name, value)| format!("{name}={value}")).collect(),
    }
}

fn language(element: ElementRef) -> String {
    let around = element.ancestors().filter_map(ElementRef::wrap).find_map(|around| around.attr("lang"));
    around.unwrap_or_default().to_string()
}

fn attributes(element: ElementRef, prose: &mut Prose) {
    for (name, value) in element.value().attrs() {
        match name {
            // What a mark means, in the program's words.
            "title" if element.value().name() == "abbr" => prose.hidden.push(value.to_string()),
            "href" | "src" => prose.addresses.push(value.to_string()),
            "title" | "alt" | "aria-label" | "start" | "datetime" => prose.words.push(value.to_string()),
            // The second heading of one name is called `name-2`.
            "id" | "aria-labelledby" => {
                prose.hidden.push(value.trim_end_matches(|c: char| c.is_ascii_digit()).to_string())
            }
            "lang" | "dir" | "hreflang" | "tabindex" => {}
            _ => prose.hidden.push(format!("{name}={value}")),
        }
    }
    // The order that a label was found by: `most-1`.
    if element.value().name() == "bdi" {
        prose.hidden.retain(|hidden| !hidden.starts_with("data-order="));
    }
}

fn words(element: ElementRef) -> String {
    element.text().collect::<Vec<_>>().join("").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a page shows to everybody, figures and all: what its paper may say. How much paper it is, and the contents, which say each
/// heading once more, are left out: a number there would leave room for one on paper.
#[derive(Clone, Debug, Default)]
pub struct Visible {
    /// Texts, as they stand there.
    pub texts: Vec<String>,
    /// Addresses of links.
    pub addresses: Vec<String>,
    /// Rows of tables: heading and cells.
    pub rows: Vec<Vec<String>>,
    /// The numbers of each numbered list, and those of the recommendations: they are the browser's.
    pub numbered: Vec<Range<usize>>,
}

/// Reads all that a page shows.
pub fn visible(html: &str) -> Visible {
    visible_of(&Html::parse_document(html))
}

/// The same of a page that was read.
pub fn visible_of(page: &Html) -> Visible {
    let mut visible = Visible::default();
    let parts = |selector: &str| Selector::parse(selector).map(|selector| page.select(&selector).collect::<Vec<_>>());
    // A page with a day of its own has that on paper, and not the day of the site.
    let is_dated = parts("main .authors time").is_ok_and(|times| !times.is_empty());
    let around = if is_dated { "main, .colophon > *, .site-name" } else { "main, .colophon, .site-name" };
    let is_day = |part: &ElementRef| {
        let is_time = |child: ElementRef| child.value().name() == "time";
        is_dated && part.value().name() != "main" && part.children().filter_map(ElementRef::wrap).any(is_time)
    };
    for part in parts(around).into_iter().flatten().filter(|part| !is_day(part)) {
        texts_of(part, &mut visible.texts);
    }
    let rows = parts("main tr").into_iter().flatten();
    let cells = |row: ElementRef| texts(row, "th, td");
    visible.rows = rows.map(cells).collect();
    let links = parts("main a[href], .colophon a[href]").into_iter().flatten();
    visible.addresses = links.filter_map(|link| link.attr("href")).map(String::from).collect();
    // The steps of a theory of change have no numbers.
    let lists = parts("main ol:not(.theory)").into_iter().flatten();
    visible.numbered = lists.map(numbers_of).collect();
    visible.numbered.push(1..1 + parts("main .recommendation").map_or(0, |all| all.len()));
    visible
}

/// The numbers that a browser gives to a list's own items, less those of lists in it.
fn numbers_of(list: ElementRef) -> Range<usize> {
    let items = list.children().filter_map(ElementRef::wrap).filter(|item| item.value().name() == "li").count();
    let first = list.attr("start").and_then(|start| start.parse().ok()).unwrap_or(1);
    first..first + items
}

fn texts_of(element: ElementRef, texts: &mut Vec<String>) {
    for child in element.children() {
        match child.value() {
            Node::Text(text) => texts.push(text.to_string()),
            Node::Element(inner) if !matches!(inner.name(), "title" | "desc" | "script" | "style") => {
                let is_left_out =
                    inner.classes().any(|class| matches!((inner.name(), class), ("p", "pdf") | ("nav", "contents")));
                if let (false, Some(child)) = (is_left_out, ElementRef::wrap(child)) {
                    texts_of(child, texts);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_the_numbers_of_its_own_items() {
        let html = "<main><ol start=5><li>a<ol><li>b</li></ol></li><li>c</li></ol><ol class=theory><li>d<ul><li>e</li></ul></li></ol>\
            <div class=recommendation></div></main>";
        assert_eq!(visible(html).numbered, [5..7, 1..2, 1..2]);
    }

    #[test]
    fn what_stands_on_a_page_twice_leaves_no_room_on_paper() {
        let html = "<main><p class=pdf>3 pages</p><nav class=contents>4 people</nav><h2>4 people</h2></main>";
        assert_eq!(visible(html).texts, ["4 people"]);
        // The cover has the day of the page, or else that of the site.
        let of = |main: &str| {
            let html = format!(
                "<main>{main}</main><footer class=colophon><p>By us</p><p>Updated <time>7 May</time></p></footer>"
            );
            visible(&html).texts
        };
        assert_eq!(of("4"), ["4", "By us", "Updated ", "7 May"]);
        assert_eq!(of("<p class=authors><time>3 May</time></p>"), ["3 May", "By us"]);
    }
}
