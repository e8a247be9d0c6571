//! How a figure looks: attributes that can carry a number nobody reads out, and whether all marks of hidden numbers look alike.

use std::collections::{BTreeMap, BTreeSet};

use scraper::ElementRef;

/// What stands in the place of a hidden number.
pub const MARK: &str = "[c]";
/// How it is told that marks look different.
pub const UNEVEN: &str = "hidden numbers that look different";
/// The classes that marks and hatched blocks may have.
const OF_MARKS: [&str; 6] = ["text", "quiet", "strong", "on-missing", "hidden", "hatch"];

/// What of a figure's looks is not as any drawing or table of ours: told in words.
pub fn strange(section: ElementRef, id: &str) -> Vec<String> {
    let elements = || section.descendants().filter_map(ElementRef::wrap);
    let mut strange = Vec::new();
    for element in elements() {
        for (name, value) in element.value().attrs() {
            if value.chars().any(char::is_numeric) && !is_known(element.value().name(), name, value, id) {
                strange.push(format!("an attribute that no figure has: {name}={value}"));
            }
        }
    }
    // A name, a bar, a mark: the bar is of what is hidden. (The blocks of a stack have their mark on a hatched one.)
    let drawn: Vec<ElementRef> =
        elements().filter(|element| matches!(element.value().name(), "text" | "rect")).collect();
    let is_bar = |element: &ElementRef| {
        let is_square = element.attr("width") == element.attr("height");
        element.value().name() == "rect" && !is_square && !element.value().classes().any(|class| class == "hidden")
    };
    let is_barred = |three: &&[ElementRef]| {
        let [name, bar, mark] = three else { return false };
        name.value().name() == "text" && is_bar(bar) && mark.text().collect::<String>().trim() == MARK
    };
    let bars = drawn.windows(3).filter(is_barred).count();
    strange.extend((bars > 0).then(|| format!("{bars} bars of hidden numbers")));
    // Marks in one place of a table or drawing: all have the same look, whatever they hide.
    let mut looks: BTreeMap<(&str, Option<&str>), BTreeSet<String>> = BTreeMap::new();
    for element in elements() {
        let is_mark = element.text().collect::<String>().trim() == MARK;
        let is_hatched = element.value().classes().any(|class| class == "hidden");
        let kind = element.value().name();
        if (is_mark && matches!(kind, "td" | "text")) || (is_hatched && kind == "rect") {
            let look = element.value().attrs().filter(|(name, _)| !matches!(*name, "x" | "y" | "width" | "height"));
            let look = look.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ");
            looks.entry((kind, element.attr("text-anchor"))).or_default().insert(look);
            let unknown = element.value().classes().find(|class| !OF_MARKS.contains(class));
            strange.extend(unknown.map(|class| format!("a hidden number of a class of its own: {class}")));
        }
    }
    let uneven = looks.values().filter(|looks| looks.len() > 1);
    strange.extend(uneven.map(|looks| format!("{UNEVEN}: {looks:?}")));
    strange
}

/// Attributes of ours whose numbers are places, lengths (which are attacked as such) and names.
fn is_known(element: &str, name: &str, value: &str, id: &str) -> bool {
    let of_palette = |class: &str| {
        let shade = class.rsplit_once('-').is_some_and(|(name, shade)| {
            matches!(name, "group" | "step" | "on-step" | "heat" | "on-heat") && shade.len() == 1
        });
        shade || !class.chars().any(char::is_numeric)
    };
    match (element, name) {
        (_, "class") => value.split_whitespace().all(of_palette),
        ("rect" | "text" | "tspan", "x" | "y" | "width" | "height") | ("polyline", "points") => true,
        ("svg", "viewBox" | "viewbox" | "font-size" | "xmlns" | "width" | "height") => true,
        ("div", "tabindex") => value == "0",
        ("th" | "td", "colspan" | "rowspan") | ("a", "href") => true,
        (_, "id" | "aria-labelledby" | "aria-describedby") => value.split_whitespace().all(|name| name.starts_with(id)),
        // Read as texts and held against the published numbers.
        (_, "aria-label" | "title" | "alt" | "value" | "content" | "lang" | "hreflang") => true,
        (_, name) => name.starts_with("data-"),
    }
}
