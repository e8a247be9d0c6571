//! What a report has besides numbers: sources, words that it explains, a summary, quotations, a theory of change; and the search.

use canvass::model::output::OutputFile;
use scraper::{Html, Selector};

use super::{built, found, missed, site};

const PAGE: &str = "\
---\ntitle: The garden in 2024\nlead: Most of them liked the food.\nreferences: sources.yaml\nsummary: true\n\
glossary: {allotment: a garden that is let by the year}\n---\n\
::: key\n- **{{ people(food = good) }}** liked the food [@smith2004]\n:::\n\n\
## Why gardens\n\nAn allotment does good [@hansen2010, p. 12; @smith2004]. An Allotment is no farm.\n\n\
{{ figure(food, caption: \"How people liked it\") }}\n\n\
```theory\nWhat we do: [a garden, a meal]\nWhat comes of it: [people meet]\n```\n\n\
::: recommendation {title=\"Cook more\" who=\"The garden\"}\nBegin in spring.\n:::\n\n::: box\nNot in short.\n:::\n";

fn html(files: &[OutputFile], path: &str) -> Html {
    let file = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("there is no {path}"));
    Html::parse_document(std::str::from_utf8(&file.bytes).unwrap())
}

fn texts(html: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    let text = |element: scraper::ElementRef| {
        element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    html.select(&selector).map(text).collect()
}

#[test]
fn sources_are_cited_and_listed_as_the_language_does() {
    // APA, 7th edition, chapters 8 and 9; in Danish its words.
    let danish = PAGE.replace("Why gardens", "Hvorfor haver").replace("An allotment", "En allotment");
    let site = site(&[("content/page.en.md", PAGE), ("content/page.da.md", &danish)]);
    let (files, report) = built(site.path());
    assert!(!files.is_empty(), "{report}");
    let page = html(&files, "en/page.html");
    assert_eq!(texts(&page, "a[href^='#source-']"), ["(Smith, 2004)", "(Hansen, 2010, p. 12; Smith, 2004)"]);
    let items = texts(&page, "h2#references + ul li");
    assert_eq!(
        items,
        [
            "Hansen, K. (2010). Gardens and people. Example Press.",
            "Smith, A. (2004). What a garden does. Journal of Gardens, 12, 5–9."
        ]
    );
    assert_eq!(texts(&page, "h2#references + ul em"), ["Gardens and people", "Journal of Gardens", "12"]);
    let danish = html(&files, "da/page.html");
    assert_eq!(texts(&danish, "a[href^='#source-']")[1], "(Hansen, 2010, s. 12; Smith, 2004)");
    assert_eq!(texts(&danish, "h2#kilder").len(), 1);
}

#[test]
fn a_word_leads_to_its_meaning_from_its_first_place() {
    let site = site(&[("content/page.en.md", PAGE)]);
    let (files, _) = built(site.path());
    let page = html(&files, "en/page.html");
    assert_eq!(texts(&page, "a[href='#term-1']"), ["allotment"]);
    assert_eq!(texts(&page, "h2#glossary + ul li"), ["allotment: a garden that is let by the year"]);
    assert_eq!(texts(&page, "#term-1"), [""]);
    assert_eq!(texts(&page, ".theory > li > .box-title"), ["What we do", "What comes of it"]);
}

#[test]
fn a_summary_is_a_page_of_key_numbers_and_recommendations() {
    let site = site(&[("content/page.en.md", PAGE)]);
    let (files, report) = built(site.path());
    let short = html(&files, "en/page-in-short.html");
    assert_eq!(
        texts(&short, ".prose > *"),
        ["30 liked the food (Smith, 2004)", "Cook more The garden Begin in spring."]
    );
    assert_eq!(texts(&short, ".lead"), ["Most of them liked the food."]);
    assert_eq!(texts(&short, ".other a"), ["The whole report"]);
    assert_eq!(texts(&html(&files, "en/page.html"), ".other a"), ["The report in short"]);
    // It is no page of the navigation, and nothing is said of it twice.
    assert_eq!(texts(&short, ".site-pages a").len(), 2);
    assert_eq!(report.matches("is not written in `da`").count(), 1, "{report}");
}

#[test]
fn a_search_finds_pages_headings_and_what_figures_say() {
    let site = site(&[("content/page.en.md", PAGE)]);
    let (files, _) = built(site.path());
    let search = html(&files, "en/search.html");
    let groups = texts(&search, ".index h2");
    assert_eq!(groups[..3], ["The garden in 2024", "The garden", "Results"]);
    let entries = texts(&search, ".index section:first-child li a");
    assert_eq!(entries, ["Why gardens", "References", "Glossary", "How people liked it"]);
    assert_eq!(texts(&search, "label[for='search-words']"), ["Words to look for"]);
    assert_eq!(texts(&search, "[role='search'] [role='status']"), [""]);
    let file = files.iter().find(|file| file.path == "en/search.html").unwrap();
    assert!(file.bytes.len() < 200_000, "{}", file.bytes.len());
    // Nothing is fetched: no script but the page's own.
    assert_eq!(texts(&search, "script[src], link[rel='stylesheet']").len(), 0);
}

#[test]
fn a_number_planted_into_the_search_is_found() {
    let site = site(&[("content/page.en.md", PAGE)]);
    let (files, _) = built(site.path());
    assert_eq!(found(site.path(), &files), Vec::<String>::new());
    let changes = [
        ("a sentence", "</a><p>", "</a><p>3 never come. "),
        ("a number in words", "</a><p>", "</a><p>Three never come. "),
        ("a title", "The garden in 2024</a></h2>", "The garden in 2024: 3</a></h2>"),
        ("what stands between", "<div class=\"index\">", "<div class=\"index\">3"),
        (
            "an entry of its own",
            "<div class=\"index\">",
            "<div class=\"index\"><section><h2><a href=\"page.html\">97</a></h2></section>",
        ),
        ("an attribute", "</a></h2>\n<ul>", "</a></h2>\n<ul title=\"3\">"),
        ("a comment", "</a></h2>\n<ul>", "</a></h2>\n<!-- 3 --><ul>"),
        ("an attribute around it", "<ul>", "<ul title=\"3\">"),
        ("a comment around it", "<ul>", "<!-- 3 --><ul>"),
        ("a text around it", "<footer class=\"colophon\">", "<footer class=\"colophon\"><p>Three never come</p>"),
        ("a picture around it", "<footer class=\"colophon\">", "<footer class=\"colophon\"><img src=\"3.png\">"),
        ("its title", "</title>", " 3</title>"),
        ("its script", "\"use strict\";", "\"use strict\"; var never = 3;"),
        ("a page that is not there", "href=\"page.html\"", "href=\"page-3.html\""),
    ];
    let changes = changes.map(|(what, from, to)| (what, from, to.to_string()));
    assert_eq!(missed(site.path(), &files, "en/search.html", changes), [""; 0]);
}

#[test]
fn a_site_with_an_address_tells_of_its_dated_pages() {
    let settings = "title: {en: A garden, da: En have}\nlanguages: [en, da]\naddress: https://example.org/garden/\n";
    let dated = PAGE.replacen("title:", "date: 2026-03-01\ntitle:", 1);
    let site = site(&[("site.yaml", settings), ("content/page.en.md", &dated)]);
    let (files, report) = built(site.path());
    assert!(!files.is_empty(), "{report}");
    assert_eq!(found(site.path(), &files), Vec::<String>::new());
    let at = files.iter().position(|file| file.path == "en/feed.xml").unwrap();
    let feed = String::from_utf8(files[at].bytes.clone()).unwrap();
    for part in [
        "<updated>2026-03-01T00:00:00Z</updated>",
        "<link href=\"https://example.org/garden/en/page.html\"/>",
        "<summary>Most of them liked the food.</summary>",
    ] {
        assert!(feed.contains(part), "no {part} in {feed}");
    }
    let changes = [("digits", "liked the food, 3 did not"), ("words", "liked the food, three did not")]
        .map(|(what, to)| (what, "liked the food", to.to_string()));
    assert_eq!(missed(site.path(), &files, "en/feed.xml", changes), [""; 0]);
    let list = files.iter().position(|file| file.path == "sitemap.xml").unwrap();
    let map = String::from_utf8(files[list].bytes.clone()).unwrap();
    assert!(map.contains("<loc>https://example.org/garden/en/page-in-short.html</loc>"), "{map}");
    let change = ("an address of no page", "en/page.html", "en/page-3.html".to_string());
    assert_eq!(missed(site.path(), &files, "sitemap.xml", [change]), [""; 0]);
}

#[test]
fn a_site_says_for_programs_how_it_is_cited() {
    let settings = "title: {en: A garden, da: En have}\nlanguages: [en, da]\naddress: https://example.org/garden/\ncitation: true\n\
        publisher: {name: The Garden of 1987}\n";
    let dated = PAGE.replacen("title:", "date: 2026-03-01\nauthors: [Anna, The Board of 12]\ntitle:", 1);
    let site = site(&[("site.yaml", settings), ("content/page.en.md", &dated)]);
    let (files, report) = built(site.path());
    assert!(!files.is_empty(), "{report}");
    assert_eq!(found(site.path(), &files), Vec::<String>::new());
    let text = |path: &str| {
        let file = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("there is no {path}"));
        String::from_utf8(file.bytes.clone()).unwrap()
    };
    let citation = text("CITATION.cff");
    for part in [
        "cff-version: \"1.2.0\"",
        "  - name: \"The Garden of 1987\"",
        "date-released: \"2026-03-01\"",
        "  - type: report",
        "      - name: \"The Board of 12\"",
        "    date-published: \"2026-03-01\"",
        "    url: \"https://example.org/garden/en/page.html\"",
        "  - type: data",
    ] {
        assert!(citation.contains(part), "no {part} in {citation}");
    }
    let zenodo: serde_json::Value = serde_json::from_str(&text(".zenodo.json")).unwrap();
    assert_eq!(zenodo["creators"], serde_json::json!([{"name": "Anna"}, {"name": "The Board of 12"}]));
    assert_eq!(zenodo["publication_date"], "2026-03-01");
    let changes = [
        ("a number in a title", "title: \"A garden\"", "title: \"A garden: 3\"".to_string()),
        ("another day", "date-released: \"2026-03-01\"", "date-released: \"2026-03-07\"".into()),
        ("another author", "The Board of 12", "The Board of 3".into()),
        ("an address of no page", "en/page.html", "en/page-3.html".into()),
        ("a key of its own", "type: dataset", "type: dataset\nn: 3".into()),
        ("what stands behind it", "type: dataset", "type: dataset # 3".into()),
    ];
    assert_eq!(missed(site.path(), &files, "CITATION.cff", changes), [""; 0]);
    let changes = [
        ("a number", "\"upload_type\"", "\"n\": 3, \"upload_type\"".to_string()),
        ("a text", "\"dataset\"", "\"dataset of 3\"".into()),
    ];
    assert_eq!(missed(site.path(), &files, ".zenodo.json", changes), [""; 0]);
    let plain = super::site(&[("content/page.en.md", &dated)]);
    let (files, _) = built(plain.path());
    assert!(!files.iter().any(|file| file.path == "CITATION.cff" || file.path == ".zenodo.json"), "nobody asked");
}

#[test]
fn a_picture_beside_the_page_is_shown_without_what_is_written_into_it() {
    let text = "# The house\n\n![From the street](house.png) and again ![](../content/../house.png)\n\n[The same](house.png)\n";
    let site =
        site(&[("content/news/page.en.md", &text.replace("(house", "(../house").replace("(../content/../", "(../"))]);
    let (files, report) = built(site.path());
    let page = html(&files, "en/news/page.html");
    let sources: Vec<&str> =
        page.select(&Selector::parse("main img").unwrap()).filter_map(|img| img.attr("src")).collect();
    assert_eq!(sources, ["../../pictures/house.png", "../../pictures/house.png"]);
    assert_eq!(texts(&page, "main a[href='../../pictures/house.png']"), ["The same"]);
    let published: Vec<&OutputFile> = files.iter().filter(|file| file.path.starts_with("pictures/")).collect();
    assert_eq!(published.iter().map(|file| file.path.as_str()).collect::<Vec<_>>(), ["pictures/house.png"]);
    let has_author = |bytes: &[u8]| bytes.windows(4).any(|window| window == b"Anna");
    assert!(has_author(&std::fs::read(super::folder("site/content/house.png")).unwrap()));
    assert!(!has_author(&published[0].bytes));
    assert!(report.contains("nothing says what this picture shows"), "{report}");
}

/// What search engines are told of a page says what the page says; a number planted there is found.
#[test]
fn search_engines_are_told_what_the_page_says() {
    let settings = "title: {en: A garden 7, da: En have 7}\nlanguages: [en, da]\npublisher: {name: House 12}\naddress: https://example2.org/gardens/\n";
    let page = "---\ntitle: What 60 people said\nauthors: [Team 4, \"Anna </script> B.\"]\ndate: 2026-03-01\nsurvey: garden\n---\n{{ base(food) }} answered.\n";
    let site = site(&[("site.yaml", settings), ("content/reports/year-2026.en.md", page)]);
    let (files, report) = built(site.path());
    let described = |path: &str| -> serde_json::Value {
        let file = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("{path}: {report}"));
        let html = scraper::Html::parse_document(std::str::from_utf8(&file.bytes).unwrap());
        let script = scraper::Selector::parse("script[type='application/ld+json']").unwrap();
        let text: String = html.select(&script).next().unwrap_or_else(|| panic!("none on {path}")).text().collect();
        serde_json::from_str(&text).unwrap()
    };
    let of_report = described("en/reports/year-2026.html");
    assert_eq!(of_report["@type"], "Report");
    assert_eq!(of_report["author"], serde_json::json!(["Team 4", "Anna </script> B."]));
    assert_eq!(of_report["datePublished"], "2026-03-01");
    assert_eq!(of_report["url"], "https://example2.org/gardens/en/reports/year-2026.html");
    let data = described("en/garden/data.html");
    assert_eq!((&data["@type"], &data["creator"]["name"]), (&"Dataset".into(), &"House 12".into()));
    let address = data["distribution"][0]["contentUrl"].as_str().unwrap();
    let path = address.strip_prefix("https://example2.org/gardens/").unwrap();
    assert!(files.iter().any(|file| file.path == path), "{address} is a file of the site");

    let report = "en/reports/year-2026.html";
    let planted = (
        "a number told to search engines alone",
        "\"@type\":\"Report\"",
        "\"@type\":\"Report\",\"about\":\"13 of them\"",
    );
    let planted = [(planted.0, planted.1, planted.2.to_string())];
    assert_eq!(missed(site.path(), &files, report, planted), Vec::<&str>::new());
}
