//! What a results page shows of a figure: every text, every attribute and the drawing's measures.

use scraper::{ElementRef, Html, Node, Selector};

/// One figure of a page, as far as it can carry numbers.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    /// The figure's id, by which its CSV is named.
    pub id: String,
    /// Texts and attributes that a person or a screen reader meets, and those nobody meets.
    pub texts: Vec<String>,
    /// What the author of a page calls it, which is read with the page's prose.
    pub captions: Vec<String>,
    /// Widths of the drawing's bars, in units of its view box.
    pub widths: Vec<f64>,
    /// Their heights.
    pub heights: Vec<f64>,
    /// Of blocks from the lower to the upper end of a range: width and height.
    pub striped: Vec<(f64, f64)>,
    /// Comments and `data-` attributes: nothing belongs there.
    pub hidden: Vec<String>,
    /// Rows of cells.
    pub tables: Vec<Vec<Vec<String>>>,
    /// Where its links lead.
    pub links: Vec<String>,
    /// The drawing's texts.
    pub drawn: Vec<String>,
    /// How it is cited: no words of its own about people.
    pub citations: Vec<String>,
    /// What looks otherwise than in any figure of ours ([`super::look`]).
    pub strange: Vec<String>,
}

/// The figures of a page.
pub fn figures(html: &str) -> Vec<Shown> {
    let page = Html::parse_document(html);
    let Ok(sections) = Selector::parse("section[id]:has(figure), section[id]:has(table)") else { return vec![] };
    page.select(&sections).map(shown).collect()
}

/// The key findings of a results page: each by the figure that it leads to, which is where its numbers are from.
pub fn keys(html: &str) -> Vec<Shown> {
    linked(html, ".key", |href| Some(href.strip_prefix('#').unwrap_or_default()))
}

/// The key findings of a survey on a start page: each by the figure of the survey's results page that it leads to, or by none.
pub fn keys_of(html: &str, survey: &str) -> Vec<Shown> {
    linked(html, ".surveys .key", |href| {
        let (folder, figure) = href.split_once("results.html#").unwrap_or_default();
        let of = folder.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        (of.is_empty() || of == survey).then_some(figure)
    })
}

/// The elements that `figure` finds a figure for in their first link.
fn linked(html: &str, elements: &str, figure: impl Fn(&str) -> Option<&str>) -> Vec<Shown> {
    let page = Html::parse_document(html);
    let (Ok(elements), Ok(ways)) = (Selector::parse(elements), Selector::parse("a[href]")) else { return vec![] };
    let of = |element: ElementRef| {
        let way = element.select(&ways).next().and_then(|way| way.attr("href"));
        figure(way.unwrap_or_default()).map(String::from)
    };
    page.select(&elements).filter_map(|element| Some(shown_as(element, &of(element)?))).collect()
}

/// The language of a page.
pub fn language(html: &str) -> Option<String> {
    let page = Html::parse_document(html);
    page.root_element().attr("lang").map(String::from)
}

/// What stands around a page's figures: its title, its foot, and the addresses of the same page in other languages.
pub fn frame(html: &str) -> String {
    let page = Html::parse_document(html);
    let Ok(parts) = Selector::parse("title, footer, link[rel=alternate]") else { return String::new() };
    let said =
        |part: ElementRef| format!("{} {}", part.text().collect::<String>(), part.attr("href").unwrap_or_default());
    page.select(&parts).map(said).collect::<Vec<_>>().join(" ")
}

/// A drawing that is a file of its own, of the figure `id`.
pub fn drawing(svg: &str, id: &str) -> Shown {
    let page = Html::parse_document(svg);
    let hidden = hiding_places(svg);
    Shown { id: id.to_string(), hidden, ..shown_as(page.root_element(), id) }
}

/// A passage in somebody's own words, by what stands beside it.
#[derive(Clone, Debug)]
pub struct Passage {
    /// To whom it is attributed.
    pub by: Option<String>,
    /// Attributes by which one passage could be told from the next.
    pub marks: Vec<String>,
}

/// The passages of a page, in order.
pub fn passages(html: &str) -> Vec<Passage> {
    let page = Html::parse_document(html);
    let Ok(quotes) = Selector::parse("blockquote") else { return vec![] };
    let passage = |quote: ElementRef| {
        let figure = quote.ancestors().filter_map(ElementRef::wrap).find(|element| element.value().name() == "figure");
        let around = figure.unwrap_or(quote);
        let elements = around.descendants().filter_map(ElementRef::wrap);
        let by = elements.clone().find(|element| element.value().name() == "figcaption").map(words);
        // A link to elsewhere is the author's, who read the passage; one within the site could tell a passage from the next.
        let is_written = |element: &ElementRef, name: &str, value: &str| {
            let is_away = ["http://", "https://", "mailto:"].iter().any(|scheme| value.starts_with(scheme));
            element.value().name() == "a" && (name == "title" || name == "rel" || (name == "href" && is_away))
        };
        let marks =
            elements.flat_map(|element| element.value().attrs().map(move |(name, value)| (element, name, value)));
        let marks = marks.filter(|(element, name, value)| {
            !matches!(*name, "class" | "lang" | "dir") && !is_written(element, name, value)
        });
        let marks = marks.map(|(_, name, value)| (name, value));
        Passage { by, marks: marks.map(|(name, value)| format!("{name}={value}")).collect() }
    };
    page.select(&quotes).map(passage).collect()
}

/// Every text, attribute and comment of a page: the texts in order, then the others.
pub fn everything(html: &str) -> String {
    let page = Html::parse_document(html);
    let (mut texts, mut others) = (vec![], vec![]);
    for node in page.tree.nodes() {
        match node.value() {
            Node::Text(text) => texts.push(text.to_string()),
            Node::Comment(comment) => others.push(comment.to_string()),
            Node::Element(element) => others.extend(element.attrs().map(|(_, value)| value.to_string())),
            _ => {}
        }
    }
    texts.extend(others);
    texts.join("\n")
}

/// A script of a page: code, or data for it.
pub struct Script {
    /// What stands between its tags.
    pub text: String,
    /// Whether it is data for a script (its type ends with `json`).
    pub is_data: bool,
}

/// The scripts of a page that stand in it.
pub fn scripts(html: &str) -> Vec<Script> {
    let page = Html::parse_document(html);
    let Ok(scripts) = Selector::parse("script") else { return vec![] };
    let script = |element: ElementRef| {
        let is_data = element.attr("type").is_some_and(|kind| kind.ends_with("json"));
        Script { text: element.text().collect(), is_data }
    };
    page.select(&scripts).map(script).collect()
}

/// What a person meets of a page, without its scripts and styles.
pub fn met(html: &str) -> String {
    let page = Html::parse_document(html);
    let Ok(body) = Selector::parse("body") else { return String::new() };
    page.select(&body).map(words).collect()
}

/// The texts of a page, in order.
pub fn texts(html: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    page.root_element().text().map(String::from).collect()
}

/// All comments and `data-` attributes of a page, those with digits only.
pub fn hiding_places(html: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    let nodes = page.tree.nodes().flat_map(|node| match node.value() {
        Node::Comment(comment) => vec![comment.to_string()],
        Node::Element(element) => {
            element.attrs().filter(|(name, _)| name.starts_with("data-")).map(|(_, value)| value.to_string()).collect()
        }
        _ => vec![],
    });
    nodes.filter(|text| text.chars().any(char::is_numeric)).collect()
}

fn shown(section: ElementRef) -> Shown {
    shown_as(section, section.attr("id").unwrap_or_default())
}

fn shown_as(section: ElementRef, id: &str) -> Shown {
    let strange = super::look::strange(section, id);
    let mut shown = Shown { id: id.to_string(), strange, ..Shown::default() };
    for node in section.descendants() {
        match node.value() {
            Node::Text(text) => {
                let has_class = |class: &str| {
                    let mut around = node.ancestors().filter_map(ElementRef::wrap);
                    around.any(|element| element.value().classes().any(|of| of == class))
                };
                // The figure's and the question's own numbers count figures and questions, not people.
                let is_ordinal = has_class("kicker") || has_class("number");
                let is_citation = node
                    .parent()
                    .and_then(ElementRef::wrap)
                    .is_some_and(|parent| parent.value().classes().any(|class| class == "citation"));
                if has_class("caption") {
                    shown.captions.push(unsteered(text));
                    continue;
                }
                if is_citation {
                    shown.citations.push(unsteered(text));
                    continue;
                }
                let in_code = node
                    .parent()
                    .and_then(ElementRef::wrap)
                    .is_some_and(|parent| matches!(parent.value().name(), "style" | "script"));
                let text = unsteered(text);
                if !in_code
                    && !is_ordinal
                    && !text.trim().is_empty()
                    && sentence(node.ancestors().filter_map(ElementRef::wrap)).is_none()
                {
                    shown.texts.push(text.trim().to_string());
                }
            }
            Node::Comment(comment) => shown.hidden.push(comment.to_string()),
            Node::Element(element) => {
                for (name, value) in element.attrs() {
                    match name {
                        "aria-label" | "title" | "alt" | "value" | "content" => shown.texts.push(unsteered(value)),
                        "href" => shown.links.push(value.to_string()),
                        name if name.starts_with("data-") => shown.hidden.push(format!("{name}={value}")),
                        _ => {}
                    }
                }
                if matches!(element.name(), "table" | "text")
                    && let Some(element) = ElementRef::wrap(node)
                {
                    match element.value().name() {
                        "table" => shown.tables.push(rows(element)),
                        _ => shown.drawn.push(words(element)),
                    }
                }
                if let Some(element) = sentence(ElementRef::wrap(node).into_iter()) {
                    shown.texts.push(unsteered(&element.text().collect::<String>()).trim().to_string());
                }
                if element.name() == "rect" {
                    let side = |name| element.attr(name).and_then(|value| value.parse::<f64>().ok());
                    // A square is a key's swatch, not a bar. A hatched block is what published counts leave over, or of
                    // one length whatever it stands for; the blocks beside it say as much.
                    let is_hatched = element.classes().any(|class| class == "hidden");
                    if element.classes().any(|class| class == "between") {
                        shown.striped.extend(side("width").zip(side("height")));
                    } else if side("width") != side("height") && !is_hatched {
                        shown.widths.extend(side("width"));
                        shown.heights.extend(side("height"));
                    }
                }
            }
            _ => {}
        }
    }
    shown
}

/// The sentence that one of these is, in which names that run the other way are elements of their own: it is read as a whole. What
/// holds paragraphs or drawings of its own is none.
fn sentence<'a>(mut elements: impl Iterator<Item = ElementRef<'a>>) -> Option<ElementRef<'a>> {
    let is_sentence = |element: &ElementRef| {
        let within = || element.descendants().skip(1).filter_map(ElementRef::wrap).map(|part| part.value().name());
        matches!(element.value().name(), "p" | "li")
            && within().any(|name| name == "bdi")
            && !within().any(|name| matches!(name, "p" | "li" | "svg" | "table"))
    };
    elements.find(is_sentence)
}

/// A text without the marks that isolate a name in it (U+2068, U+2069), which nobody sees.
pub fn unsteered(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn rows(table: ElementRef) -> Vec<Vec<String>> {
    let cells = |row: ElementRef| {
        let elements = row.descendants().filter_map(ElementRef::wrap);
        elements.filter(|cell| matches!(cell.value().name(), "th" | "td")).map(words).collect()
    };
    let elements = table.descendants().filter_map(ElementRef::wrap);
    elements.filter(|element| element.value().name() == "tr").map(cells).collect()
}

fn words(element: ElementRef) -> String {
    unsteered(&element.text().collect::<Vec<_>>().join(" ")).split_whitespace().collect::<Vec<_>>().join(" ")
}
