//! Numbers changed by hand in a built page: the auditor finds each, and nothing in the page as it was built.

use super::{built, found, missed, site};

const PAGE: &str = "\
---\ntitle: What people said\nlead: Most of 60 liked the food.\ncontents: true\n---\n\
{{ people(food = good, as: Words) }} of {{ base(food) }} liked the food ({{ share(food = good) }}), in the south\n\
{{ share(food = good, among: district = south) }}; {{ share(food in (good, fair), as: rounded) }} were content, {{ mean(food) }} on\n\
average. {{ people(not selected(heard_from, radio)) }} heard no radio; {{ people(comes = never, among: plot = own, else: \"Few\") }} never come,\n\
{{ people(comes = never, among: plot = own) }} in all. Most heard from {{ most(heard_from) }}.\n\n\
## Numbers of {{ base(age) }}\n\n\
See [here](elsewhere.html): {{ difference(share(food = good), share(food = bad)) }} points, {{ occupancy(year: 2021).rate }} of 365 nights.\n\n\
## When\n\nAsked {{ fieldwork }}, {{ response_rate }} of {{ invited }} answered.\n";

/// What is changed in the page, and into what.
const CHANGES: [(&str, &str, &str); 31] = [
    ("a number in words", ">Thirty<", ">Thirty-one<"),
    ("a number in digits", ">60</data> liked", ">61</data> liked"),
    ("its value", "value=\"30\"", "value=\"31\""),
    ("its value to a few digits", "value=\"2.2667\"", "value=\"2.2677\""),
    (
        "a number, its value and not its cells",
        "value=\"51\" data-kind=\"people\" data-of=\"+garden:heard_from:answered::all -garden:heard_from/radio:radio::all\">51",
        "value=\"3\" data-kind=\"people\" data-of=\"+garden:heard_from:answered::all -garden:heard_from/radio:radio::all\">3",
    ),
    ("its cells", "data-of=\"+garden:food:good::all\"", "data-of=\"+garden:food:fair::all\""),
    ("its cells to hidden ones", "data-of=\"+garden:food:good::all\"", "data-of=\"+garden:comes:never::all\""),
    ("its cells to nothing", "data-of=\"+garden:food:good::all\"", "data-of=\"\""),
    ("its kind", "data-kind=\"mean\"", "data-kind=\"people\""),
    ("a percentage", ">50%<", ">51%<"),
    ("a share of few", ">14 of 28<", ">14 of 27<"),
    ("a share in words", ">three in four<", ">nine in ten<"),
    ("a mean", ">2.3<", ">2.4<"),
    ("a difference", ">27<", ">28<"),
    ("a public figure", ">92%<", ">93%<"),
    ("a day", "1 March 2024", "3 March 2024"),
    ("what stands in the place of a hidden number", "Few never", "3 never"),
    ("a mark", "[c]</abbr> in all", "3</abbr> in all"),
    ("what a mark means", "<abbr title=\"", "<abbr title=\"3 people, "),
    ("the prose, in digits", "never come", "never come, 3 of them"),
    ("the prose, in words", "never come", "never come, three of them"),
    ("a label", ">A friend<", ">A friend of 3<"),
    ("the contents", ">Numbers of 60</a>", ">Numbers of 61</a>"),
    ("a comment", "<h2 id=\"when\">", "<!-- never: 3 --><h2 id=\"when\">"),
    ("an address", "elsewhere.html", "elsewhere.html?n=3"),
    ("the title", "</title>", " 3</title>"),
    (
        "a description for search engines",
        "</title>",
        "</title><meta name=\"description\" content=\"Three never come\">",
    ),
    ("an attribute around the page", "<header class=\"masthead\">", "<header class=\"masthead\" data-never=\"3\">"),
    ("a comment around the page", "<header class=\"masthead\">", "<!-- 3 --><header class=\"masthead\">"),
    ("the foot, in words", "<footer class=\"colophon\">", "<footer class=\"colophon\"><p>Three never come</p>"),
    ("an address around the page", "href=\"search.html\"", "href=\"search.html?n=3\""),
];

/// And things that are put in.
const ADDED: [(&str, &str); 7] = [
    ("a number without a source", "<data value=\"3\">3</data>"),
    ("a number of a kind that nobody knows", "<data value=\"3\" data-kind=\"hidden\" data-of=\"x\">3</data>"),
    (
        "an attribute of a number",
        "<data value=\"60\" data-kind=\"people\" data-of=\"+garden:food:answered::all\" data-n=\"3\">60</data>",
    ),
    ("a data attribute", "<p data-never=\"3\"></p>"),
    ("a class", "<p class=\"never-3\"></p>"),
    ("a style", "<p style=\"width: 3em\"></p>"),
    ("the description of a picture", "<img src=\"a.png\" alt=\"3 people never come\">"),
];

#[test]
fn every_changed_number_is_found() {
    let site = site(&[("content/page.en.md", PAGE)]);
    let (files, report) = built(site.path());
    assert!(!files.is_empty(), "{report}");
    assert_eq!(found(site.path(), &files), Vec::<String>::new());
    let added = ADDED.iter().map(|(what, more)| (*what, "</article>", format!("{more}</article>")));
    let changes = CHANGES.iter().map(|(what, from, to)| (*what, *from, (*to).to_string())).chain(added);
    let missed = missed(site.path(), &files, "en/page.html", changes);
    assert!(missed.is_empty(), "nobody notices {missed:?}");
}

/// Planted around every page of the site at once, so that no page differs from another.
const AROUND: [(&str, &str, &str); 6] = [
    ("digits", "<footer class=\"colophon\">", "<footer class=\"colophon\"><p>3 never come</p>"),
    ("a word", "<footer class=\"colophon\">", "<footer class=\"colophon\"><p>Three never come</p>"),
    ("an attribute", "<header class=\"masthead\">", "<header class=\"masthead\" data-never=\"3\">"),
    ("a comment", "<header class=\"masthead\">", "<!-- never: 3 --><header class=\"masthead\">"),
    (
        "an address",
        "<header class=\"masthead\">",
        "<header class=\"masthead\"><a href=\"https://never.example/3\">Garden</a>",
    ),
    (
        "a day",
        "<footer class=\"colophon\">",
        "<footer class=\"colophon\"><time datetime=\"2003-03-03\">3 March 2003</time><time datetime=\"2003-03-04\">4 March 2003</time>",
    ),
];

#[test]
fn a_number_around_every_page_is_found() {
    let site = site(&[("content/page.en.md", PAGE)]);
    let (files, report) = built(site.path());
    assert!(!files.is_empty(), "{report}");
    for (what, from, to) in AROUND {
        let mut changed = files.clone();
        let pages = changed.iter_mut().filter(|file| file.path.ends_with(".html"));
        let mut many = 0;
        for page in pages {
            let text = String::from_utf8(std::mem::take(&mut page.bytes)).unwrap();
            many += usize::from(text.contains(from));
            page.bytes = text.replacen(from, to, 1).into_bytes();
        }
        assert!(many > 3, "{what}: {many} pages have a frame");
        assert!(!found(site.path(), &changed).is_empty(), "nobody notices {what} around every page");
    }
}

/// What an author calls a figure is the author's prose, and nobody else's.
#[test]
fn a_number_in_a_caption_is_the_authors() {
    const FIGURE: &str = "# Food\n\n{{ figure(food, caption: \"Of 1,000 meals\") }}\n";
    let site = site(&[("content/page.en.md", FIGURE)]);
    let (files, report) = built(site.path());
    assert!(!files.is_empty(), "{report}");
    assert_eq!(found(site.path(), &files), Vec::<String>::new());
    let planted = [
        ("another number in a caption", "Of 1,000 meals</h", "Of 1,003 meals</h".to_string()),
        ("a caption of no author", "</figcaption>", "<p class=\"caption\">3 never come</p></figcaption>".to_string()),
    ];
    let unseen = missed(site.path(), &files, "en/page.html", planted);
    assert!(unseen.is_empty(), "nobody notices {unseen:?}");
}
