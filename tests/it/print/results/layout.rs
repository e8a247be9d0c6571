//! How printed results are laid out: long tables and long labels, and languages from right to left.

use canvass::locale::Locale;

use super::super::paper::{Paper, locale, turned, within_the_margins};
use super::made::{arabic, many_arabic, unreasonable};
use super::{bare, built, file, in_black_and_white, on_the_page, page, pages, said, select, text};

#[test]
fn long_tables_and_long_labels_stay_on_their_pages() {
    let site = unreasonable();
    let files = built(site.path(), None).expect("it builds");
    let paper = Paper::of(file(&files, "da/pulse/results.pdf"));
    let words = paper.tool("pdftotext", &["-bbox"], &["-"]);
    within_the_margins(&words, "long labels");
    nothing_stands_on_something_else(&words);
    in_black_and_white(&paper, "long labels");
    let pages = pages(&paper);
    let figures = on_the_page(&page(&files, "da/pulse/results.html"));
    let rows = |name: &str| figures.iter().find(|figure| figure.name == name).map_or(0, |figure| figure.rows.len());
    assert!(rows("Figur1") > 40, "forty rows and a head");
    // The wide ones become several tables.
    for row in figures.iter().filter(|figure| figure.name == "Figur1").flat_map(|figure| &figure.rows) {
        assert!(pages.iter().any(|page| page.contains(row)), "`{row}` is cut");
    }
    // A table that is longer than a page says on each of them what its columns are.
    let head = &figures[0].rows[0];
    assert!(pages.iter().filter(|page| page.contains(head)).count() >= 2, "{head}");
}

/// No two words of a page overlap by more than their accents.
fn nothing_stands_on_something_else(words: &str) {
    type Word<'w> = ([f64; 4], &'w str);
    for page in words.split("<page ").skip(1) {
        let word = |line: &'_ str| -> Option<[f64; 4]> {
            let place = |name: &str| line.split(&format!("{name}=\"")).nth(1)?.split('"').next()?.parse::<f64>().ok();
            Some([place("xMin")?, place("yMin")?, place("xMax")?, place("yMax")?])
        };
        let lines = page.lines().filter(|line| line.trim_start().starts_with("<word "));
        let words: Vec<Word> = lines.filter_map(|line| Some((word(line)?, line))).collect();
        for (index, (a, first)) in words.iter().enumerate() {
            for (b, second) in &words[index + 1..] {
                let across = a[2].min(b[2]) - a[0].max(b[0]);
                let down = a[3].min(b[3]) - a[1].max(b[1]);
                let height = (a[3] - a[1]).min(b[3] - b[1]);
                assert!(across < 1.5 || down < height * 0.5, "{first}\n{second}");
            }
        }
    }
}

/// The number of a figure is drawn apart from its name there; the auditor must not take it for a count.
#[test]
fn numbers_of_figures_from_right_to_left_are_no_secrets() {
    let files = built(many_arabic().path(), None).expect("it builds");
    assert_eq!(select(page(&files, "ar/pulse/results.html").root_element(), "section.finding").len(), 24);
}

#[test]
fn a_language_from_right_to_left_is_laid_out_from_right_to_left() {
    let site = arabic(&["NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"]);
    let files = built(site.path(), None).expect("it builds");
    let paper = Paper::of(file(&files, "ar/pulse/results.pdf"));
    let arabic: Locale = locale("ar");
    paper.is_accessible("كيف حالك؟", &arabic, "Arabic");
    let results = page(&files, "ar/pulse/results.html");
    let read: String = paper.structure().into_iter().map(|element| bare(&turned(element))).collect();
    let mut at = 0;
    let mut expect = |text: &str| {
        let found = read[at..].find(text).unwrap_or_else(|| panic!("`{text}` is not in `{}`", &read[at..]));
        at += found + text.len();
    };
    for section in select(results.root_element(), "section.finding") {
        expect(&said(section, "h3, h4"));
        expect(&said(section, ".question"));
        let labels = select(section, "tbody th").into_iter().map(text);
        // What has no Arabic text yet stands in English.
        labels.filter(|label| !label.is_ascii()).for_each(|label| expect(&bare(&label)));
    }
    // The names of rows stand to the right of their numbers, on the page as in the drawing.
    let words = paper.tool("pdftotext", &["-bbox"], &["-"]);
    within_the_margins(&words, "Arabic");
    let place = |word: &str| -> Vec<f64> {
        let found = words.lines().filter(|line| line.contains(&format!(">{word}<")));
        let x = |line: &str| line.split("xMin=\"").nth(1)?.split('"').next()?.parse::<f64>().ok();
        found.filter_map(x).collect()
    };
    // Poppler writes the letters of a word from left to right.
    let label = place(&"نعم".chars().rev().collect::<String>());
    assert_eq!(label.len(), 3, "in the key finding, in the drawing and in the table: {words}");
    assert!(place("60").iter().all(|number| label.iter().any(|label| label > number)), "{words}");
    assert!(label[0] > 500.0, "the drawing begins at the right margin: {label:?}");
}
