//! How questionnaires fill their pages: seen on the pages, and in the places of the boxes.

use std::collections::{BTreeMap, BTreeSet};

use canvass::form::print::Variant;
use canvass::locale::{Locale, markdown};
use canvass::model::control::Control;
use canvass::model::instrument::{Element, Instrument};

use super::paper::{Paper, SITES, locale, number, site, variants, within_the_margins};

/// The part of a page that text may fill, in millimetres from its top.
const TOP: f64 = 19.0;
const BOTTOM: f64 = 264.0;

#[test]
fn pages_are_filled_no_heading_is_alone_and_only_tables_go_on() {
    for site in SITES.into_iter().chain(["examples/star-wars"]).map(site) {
        for instrument in &site.instruments {
            for locale in &instrument.languages {
                for variant in variants(instrument, locale) {
                    let what = format!("{} {locale} {}", instrument.name, variant.name());
                    let paper = site.print(instrument, locale, &variant);
                    filled(&paper, &what);
                    headings_have_company(&paper, instrument, locale, &what);
                    in_one_piece(&paper, instrument, &what);
                }
            }
        }
    }
}

/// Every page but the last is filled to four fifths.
fn filled(paper: &Paper, what: &str) {
    let pages = paper.boxes["pages"].as_u64().expect("a number of pages");
    for page in 1..pages {
        let lowest = paper.page(page, 36).lowest(TOP, BOTTOM);
        let share = (lowest - TOP) / (BOTTOM - TOP);
        assert!(share >= 0.795, "{what}: page {page} of {pages} is filled to {:.0} %", share * 100.0);
    }
}

/// What stands last on a page is no heading.
fn headings_have_company(paper: &Paper, instrument: &Instrument, locale: &Locale, what: &str) {
    let labels = instrument.sections.iter().flat_map(|section| {
        let repeats = section.elements.iter().filter_map(|element| match element {
            Element::Repeat(repeat) => repeat.label.as_ref(),
            Element::Question(question) => Some(&question.label),
        });
        section.label.iter().chain(repeats)
    });
    let headings: BTreeSet<String> = labels.map(|label| markdown::plain(label.get(locale).text)).collect();
    let pages = paper.boxes["pages"].as_u64().expect("a number of pages");
    for page in 1..=pages {
        let page = page.to_string();
        // Down to the foot, in points.
        let crop = ["-f", &page, "-l", &page, "-x", "0", "-y", "0", "-W", "595", "-H", "749", "-raw"];
        let text = paper.tool("pdftotext", &crop, &["-"]);
        let last = text.lines().rfind(|line| !line.trim().is_empty()).expect("a page with text");
        assert!(!headings.contains(last.trim()), "{what}: `{last}` stands alone at the end of page {page}");
    }
}

/// A question is on one page, a matrix or grid goes on between two of its rows.
fn in_one_piece(paper: &Paper, instrument: &Instrument, what: &str) {
    let questions =
        instrument.sections.iter().flat_map(|section| &section.elements).flat_map(|element| match element {
            Element::Question(question) => std::slice::from_ref(question.as_ref()),
            Element::Repeat(repeat) => repeat.questions.as_slice(),
        });
    let in_rows = |control: &Control| matches!(control, Control::Matrix { .. } | Control::Grid { .. });
    let whole: BTreeSet<&str> =
        questions.filter(|question| !in_rows(&question.control)).map(|question| question.name.as_str()).collect();
    let mut pages: BTreeMap<String, BTreeSet<u64>> = BTreeMap::new();
    for part in paper.list("questions") {
        let name = part["question"].as_str().expect("its name");
        let key = format!("{name} {}", part["round"]);
        let on = pages.entry(key).or_default();
        on.extend([&part["page"], &part["end_page"]].map(|page| page.as_u64().expect("a page")));
        assert!(part["page"] == part["end_page"], "{what}: a part of `{name}` is torn");
        assert!(on.len() == 1 || !whole.contains(name), "{what}: `{name}` is torn");
        assert!(number(part, "end_y") <= 264.1, "{what}: `{name}` leaves its page");
    }
    assert!(!pages.is_empty(), "{what}: questions were found");
}

/// Words of sixty letters and more stay on the paper, in every variant. Chinese has no letters in the program.
#[test]
fn long_words_stay_on_the_paper() {
    let site = site("tests/browser/wide");
    let instrument = &site.instruments[0];
    for locale in ["ar", "fa", "th", "kl", "de"].map(locale) {
        let mut all = variants(instrument, &locale);
        all.retain(|variant| !matches!(variant, Variant::Bilingual(_)));
        let second = if locale.tag() == "de" { "kl" } else { "de" };
        all.push(Variant::Bilingual(super::paper::locale(second)));
        for variant in all {
            let what = format!("{locale} {}", variant.name());
            let paper = site.print(instrument, &locale, &variant);
            within_the_margins(&paper.tool("pdftotext", &["-bbox"], &["-"]), &what);
            for found in paper.list("boxes") {
                let [x, w] = ["x", "w"].map(|name| number(found, name));
                assert!(x >= 17.9 && x + w <= 192.1, "{what}: {found}");
            }
        }
    }
}
