//! Figures against hand-made expectations, and golden files of every chart.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::gallery::{self, Made, Shown, Ticked, from_zero, given, list, locale, ordered};
use super::{Figure, backend, canvas};
use crate::analysis::disclosure::{Results, Value};
use crate::responses::dataset::Code;

/// Writes every chart to `target/figures/*.html`, for looking at in a browser.
#[test]
fn every_chart_can_be_looked_at() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/figures");
    std::fs::create_dir_all(&folder).expect("a folder");
    for (name, scale, tag) in
        [("31-en", 1, "en"), ("31-da", 1, "da"), ("248-en", 8, "en"), ("1240-ro", 40, "ro"), ("248-ar", 8, "ar")]
    {
        let locale = locale(tag);
        let shown = gallery::survey(scale).shown(&locale);
        std::fs::write(folder.join(format!("{name}.html")), gallery::page(&shown, &locale)).expect("a page");
    }
    for (name, scale, tag) in
        [("ranges-31-en", 1, "en"), ("ranges-62-da", 2, "da"), ("ranges-62-ar", 2, "ar"), ("ranges-93-ro", 3, "ro")]
    {
        let locale = locale(tag);
        let shown = gallery::survey(scale).in_ranges().shown(&locale);
        std::fs::write(folder.join(format!("{name}.html")), gallery::page(&shown, &locale)).expect("a page");
    }
}

/// One file per figure: everything that a reader gets. Read by eye when they change.
#[test]
fn golden() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("golden");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (scale, tag) in [(8, "en"), (1, "da")] {
            let shown = gallery::survey(scale).golden().shown(&locale(tag));
            for (place, figure) in shown.figures.iter().enumerate() {
                insta::assert_snapshot!(format!("{}-{}-{tag}", figure.id, scale * 31), readable(&shown, place));
            }
        }
    });
}

fn readable(shown: &Shown, place: usize) -> String {
    let (figure, rows, csv) = (&shown.figures[place], &shown.rows[place], &shown.files[place]);
    let mut out = format!("{}\n{}\n{}\n{}\n", figure.title, figure.sentence, figure.question, figure.base);
    for note in &figure.notes {
        let _ = writeln!(out, "* {note}");
    }
    let _ = writeln!(out, "\n{}\n| {} |", figure.table.caption, figure.table.header.join(" | "));
    for (row, (label, cells)) in figure.table.rows.iter().zip(rows) {
        let apart = if row.apart { "- " } else { "" };
        let _ = writeln!(out, "| {apart}{label} | {} |", cells.join(" | "));
    }
    let _ = write!(out, "\n{}\n{}", figure.svg.replace("><", ">\n<"), csv.replace('\r', ""));
    out
}

/// One test for all that holds of every figure, because protecting the surveys takes longest.
#[test]
fn every_figure_holds_what_is_promised() {
    let [arabic, english, danish] = ["ar", "en", "da"].map(locale);
    let [few, few_in_english] = gallery::survey(1).shown_in([&danish, &english]);
    let [many, many_in_english, many_in_danish] = gallery::survey(8).shown_in([&arabic, &english, &danish]);
    for figure in few.figures.iter().chain(&many.figures) {
        it_has_one_size_of_text(figure);
        it_has_classes_that_the_stylesheet_knows_and_no_colours(figure);
        if !figure.svg.is_empty() {
            it_is_an_image_with_a_name_and_a_frame(figure);
        }
        let words = figure.title.split_whitespace().filter(|word| *word != "·").count();
        assert!(words <= 10, "{}", figure.title);
    }
    no_cell_is_blank_and_no_text_is_left_unsaid([&few, &many]);
    ids_are_unique_and_the_same_in_every_language(&few, &few_in_english);
    the_csv_is_the_same_whoever_reads_the_page(&many_in_english.files, &many_in_danish.files);
    bars_begin_at_the_right_where_people_read_from_there(&many.figures);
}

/// Two surveys whose published cells are the same and whose hidden counts are not: nobody can tell their figures apart.
#[test]
fn a_hidden_count_leaves_no_trace() {
    let survey = |hidden: [usize; 2], missing: usize| {
        let counts = from_zero(&[531, 307, hidden[0], hidden[1]]);
        let choices = ["a: A", "b: B", "c: C", "d: D"];
        let scores = [4.0, 3.0, 2.0, 1.0];
        let respondents = 531 + 307 + 173 + 2 + 13;
        let item: Vec<(Code, usize)> = [counts.clone(), vec![(Code::REFUSED, missing)]].concat();
        let ticked = [602, hidden[0].min(4)];
        Made::new(respondents)
            .one("list: List", list(&choices), given(&counts).mixed(7))
            .one("scale: Scale", ordered(&choices, &scores), given(&counts).mixed(7))
            .matrix("matrix: Matrix", &[("x: X", &item), ("y: Y", &counts)], ordered(&choices, &scores))
            .several("several: Several", &["a: A", "b: B"], Ticked { answered: respondents, each: &ticked })
    };
    let (one, other) = (survey([2, 173], 13), survey([4, 171], 13));
    let ((instrument, codebook, results), (.., others)) = (one.protected(), other.protected());
    assert_eq!(counts(&results), counts(&others), "the surveys must differ in hidden cells only");
    assert!(counts(&results).contains(&Value::HIDDEN));
    for tag in ["en", "da", "ar"] {
        let locale = locale(tag);
        let shown = Shown::new(&instrument, &codebook, &results, &locale);
        let others = Shown::new(&instrument, &codebook, &others, &locale);
        assert_eq!(format!("{shown:?}"), format!("{others:?}"));
        // The hidden counts are numbers that nothing else in the figures is.
        for ((figure, rows), csv) in shown.figures.iter().zip(&shown.rows).zip(&shown.files) {
            for hidden in ["173", "171"] {
                let words = figure.svg.split(|c: char| !c.is_ascii_digit() && c != '.');
                assert!(!words.into_iter().any(|word| word == hidden), "{} draws {hidden}", figure.id);
                let told = [csv, &figure.sentence, &figure.base].into_iter().chain(&figure.notes);
                assert!(!told.into_iter().any(|text| text.contains(hidden)), "{} tells {hidden}", figure.id);
                assert!(!rows.iter().any(|(_, cells)| cells.iter().any(|cell| cell.contains(hidden))));
            }
        }
    }
}

fn counts(results: &Results) -> Vec<Value<u32>> {
    let cells = results.tables().flat_map(|table| {
        table.rows().iter().flat_map(|row| table.columns().iter().map(|column| table.count(*row, *column)))
    });
    cells.collect()
}

/// results.md: "Text at least 12 px as rendered at 320 px". A phone of 320 px with margins of 16 px leaves 288.
#[test]
fn text_is_large_enough_on_a_phone() {
    let rendered = f64::from(backend::TEXT_SIZE) * 288.0 / canvas::WIDTH;
    assert!(rendered >= 12.0, "{rendered} px");
    let style = include_str!("../../templates/figure.css");
    assert!(style.contains(&format!("font-size: {}px; /* units of the view box", backend::TEXT_SIZE)));
}

fn it_has_one_size_of_text(figure: &Figure) {
    assert_eq!(figure.svg.matches("font-size").count(), usize::from(!figure.svg.is_empty()), "{}", figure.id);
}

fn it_has_classes_that_the_stylesheet_knows_and_no_colours(figure: &Figure) {
    let style = include_str!("../../templates/figure.css");
    for colour in ["fill=", "stroke=", "style=", "rgb(", "#", "<style", "<script", "href"] {
        assert!(!figure.svg.contains(colour), "{} has {colour}", figure.id);
    }
    for classes in figure.svg.split("class=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        for class in classes.split(' ').filter(|class| !["text", "on-heat-0"].contains(class)) {
            assert!(style.contains(&format!(".{class}")), "{} uses .{class}", figure.id);
        }
    }
}

/// Whether a drawing says what it is, stays inside its frame, and has one size only: that of its place.
fn it_is_an_image_with_a_name_and_a_frame(figure: &Figure) {
    let svg = &figure.svg;
    let (opening, rest) = svg.split_once('>').expect("an element");
    for part in ["role=\"img\"", "viewBox=\"0 0 320 ", "lang=\"", "aria-labelledby=\"", "aria-describedby=\""] {
        assert!(opening.contains(part), "{}: {part}", figure.id);
    }
    assert!(!opening.contains(" width=") && !opening.contains(" height="), "{}", figure.id);
    assert!(rest.starts_with("<title id=") && rest.contains("<desc id="), "{}", figure.id);
    assert!(rest.contains(&backend::escape(&figure.sentence)), "{} is not named by its finding", figure.id);
    let height: f64 = attribute(opening, "viewBox").split(' ').nth(3).expect("a height").parse().expect("a number");
    for rect in rest.split("<rect").skip(1) {
        let [x, y, w, h] = ["x", "y", "width", "height"].map(|name| number(rect, name));
        assert!(x >= 0.0 && x + w <= canvas::WIDTH + 0.11 && y >= 0.0 && y + h <= height, "{}: {rect}", figure.id);
    }
}

fn bars_begin_at_the_right_where_people_read_from_there(figures: &[Figure]) {
    let svg = &figures.first().expect("a figure").svg;
    assert!(svg.contains("direction=\"rtl\""));
    for rect in svg.split("<rect").skip(1) {
        assert!((number(rect, "x") + number(rect, "width") - canvas::WIDTH).abs() < 0.11, "{rect}");
    }
}

fn attribute<'t>(text: &'t str, name: &str) -> &'t str {
    let start = text.find(&format!(" {name}=\"")).expect(name) + name.len() + 3;
    text[start..].split('"').next().expect("a value")
}

fn number(text: &str, name: &str) -> f64 {
    attribute(text, name).parse().expect("a number")
}

/// A title of the researcher's own heads the figure in its language; the exact wording stays under it.
#[test]
fn a_title_takes_the_place_of_the_first_words() {
    let [english, danish, romanian] = ["en", "da", "ro"].map(locale);
    let shown = |survey: Made| survey.shown_in([&english, &danish, &romanian]);
    let surveys = [None, Some("The food, in short|Maden, kort sagt"), Some("The food, in short")].map(|title| {
        (title, shown(title.map_or_else(|| gallery::survey(1), |title| gallery::survey(1).titled("services", title))))
    });
    let said = |title: Option<&str>, tag: &str, id: &str| {
        let (_, shown) = surveys.iter().find(|(known, _)| *known == title).expect("a title");
        let shown = &shown[["en", "da", "ro"].iter().position(|known| *known == tag).expect(tag)];
        let figure = shown.figures.iter().find(|figure| figure.id == id).expect(id);
        (figure.title.clone(), figure.title_lang.clone(), figure.question.clone())
    };
    let both = Some("The food, in short|Maden, kort sagt");
    for (tag, title) in [("en", "The food, in short"), ("da", "Maden, kort sagt")] {
        let (_, _, wording) = said(None, tag, "services");
        assert_eq!(said(both, tag, "services"), (title.to_string(), None, wording));
        let (crossed, ..) = said(both, tag, "services-by-region");
        assert!(crossed.starts_with(&format!("{title}\u{a0}· ")), "{crossed}");
        assert_eq!(said(both, tag, "how_often"), said(None, tag, "how_often"));
    }
    // Nothing is written in Romanian: the title is in English, and said to be.
    let (title, lang, _) = said(both, "ro", "services");
    assert_eq!((title.as_str(), lang), ("The food, in short", Some(locale("en"))));
    // A title that is not translated gives way to a wording that is.
    assert_eq!(said(Some("The food, in short"), "da", "services"), said(None, "da", "services"));
}

fn no_cell_is_blank_and_no_text_is_left_unsaid(shown: [&Shown; 2]) {
    for (figure, rows) in shown.iter().flat_map(|shown| shown.figures.iter().zip(&shown.rows)) {
        assert!(rows.iter().flat_map(|(_, cells)| cells).all(|cell| !cell.trim().is_empty()), "{}", figure.id);
        assert!(figure.table.rows.iter().all(|row| row.cells.len() + 1 == figure.table.header.len()), "{}", figure.id);
        let said = [&figure.title, &figure.sentence, &figure.base, &figure.svg].into_iter().chain(&figure.notes);
        // A message that does not exist comes back as its id.
        assert!(!said.into_iter().any(|text| text.contains("results-")), "{}", figure.id);
    }
}

fn ids_are_unique_and_the_same_in_every_language(one: &Shown, other: &Shown) {
    let [one, other] = [one, other].map(|shown| shown.figures.iter().map(|figure| &figure.id).collect::<Vec<_>>());
    assert_eq!(one, other);
    assert_eq!(one.iter().collect::<BTreeSet<_>>().len(), one.len());
}

fn the_csv_is_the_same_whoever_reads_the_page(english: &[String], danish: &[String]) {
    assert_eq!(english, danish);
    for text in english {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().expect("RFC 4180");
        assert!(!rows.is_empty() && text.ends_with("\r\n"));
        let numbers =
            rows.iter().flat_map(|row| row.iter().skip(row.len() - 2).map(str::to_string).collect::<Vec<_>>());
        for number in numbers {
            assert!(["[c]", "[z]", "[x]"].contains(&number.as_str()) || number.parse::<f64>().is_ok(), "{number}");
        }
    }
}

fn one_answer(counts: &[usize]) -> Figure {
    let choices = ["a: A", "*o: Other", "b: B", "c: C"];
    let made = Made::new(counts.iter().sum());
    let choices = &choices[..counts.len()];
    made.one("q: Q?", list(choices), given(&from_zero(counts))).figures(&locale("en")).remove(0)
}

fn labels(figure: &Figure) -> Vec<&str> {
    figure.table.rows.iter().filter(|row| !row.apart).map(|row| row.label.as_str()).collect()
}

#[test]
fn answers_stand_by_size_and_other_last() {
    let figure = one_answer(&[20, 100, 30, 50]);
    assert_eq!(labels(&figure), ["C", "B", "A", "Other"]);
    assert_eq!(figure.sentence, "The most common answer is “Other”: 100 of 200 people (50%).");
}

#[test]
fn under_30_people_are_counted_and_under_50_marked_as_few() {
    let note = |figure: &Figure, part: &str| figure.notes.iter().any(|note| note.contains(part));
    let (n29, n30) = (one_answer(&[14, 15]), one_answer(&[14, 16]));
    let (n49, n50) = (one_answer(&[24, 25]), one_answer(&[25, 25]));
    assert!(!n29.svg.contains('%') && n29.table.header.len() == 2 && note(&n29, "fewer than 30"));
    assert!(n30.svg.contains("53%") && n30.base.contains("Few answers"));
    assert!(n49.base.contains("Few answers") && !n50.base.contains("Few answers"));
    assert_eq!(n50.sentence, "The most common answers are “A” and “Other”: 25 of 50 people (50%) each.");
}

#[test]
fn rounding_is_spoken_of_only_where_it_shows() {
    let says = |counts: &[usize]| one_answer(counts).notes.iter().any(|note| note.contains("rounding"));
    // 33 + 33 + 33 = 99; 25 + 25 + 50 = 100; 16.67, 33.33, 50 are written 17, 33, 50 = 100.
    assert!(says(&[40, 40, 40]));
    assert!(!says(&[25, 25, 50]));
    assert!(!says(&[20, 40, 60]));
}

#[test]
fn only_a_thousand_people_have_a_digit_after_the_point() {
    assert!(one_answer(&[333, 666]).svg.contains(">33%<"));
    assert!(one_answer(&[334, 666]).svg.contains(">33.4%<"));
}

#[test]
fn mean_and_median_are_of_all_counts_or_not_at_all() {
    let scale = |counts: &[usize]| {
        let choices = ["a: A", "b: B", "c: C", "d: D"];
        let made = Made::new(counts.iter().sum());
        made.one("q: Q?", ordered(&choices, &[4.0, 3.0, 2.0, 1.0]), given(&from_zero(counts))).shown(&locale("en"))
    };
    let says = |shown: &Shown, text: &str| shown.figures[0].notes.iter().any(|note| note == text);
    // R: x <- rep(4:1, c(20, 10, 50, 40)); mean(x) is 2.083333; the 60th and 61st of 120 are both C.
    let figure = scale(&[20, 10, 50, 40]);
    assert!(says(&figure, "Mean: 2.1.") && says(&figure, "Median: “C”."), "{:?}", figure.figures[0].notes);
    let hidden = scale(&[20, 3, 50, 47]);
    assert!(hidden.files[0].contains("[c]"));
    let hidden = &hidden.figures[0];
    assert!(!hidden.notes.iter().any(|note| note.starts_with("Mean")), "{:?}", hidden.notes);
    // What is published leaves one answer for the 60th of 120; where it would not, nothing is said.
    assert!(
        hidden.notes.iter().all(|note| !note.starts_with("Median") || note == "Median: “C”."),
        "{:?}",
        hidden.notes
    );
}
