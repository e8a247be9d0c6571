//! What figures say and draw of numbers of which only the ends are published, held against counts that are chosen for it.

use std::collections::BTreeMap;

use super::gallery::{self, Made, Shown, from_zero, given, list, locale, ordered};
use super::{Figure, backend};
use crate::model::control::Control;
use crate::responses::dataset::Code;

const CHOICES: [&str; 4] = ["a: A", "b: B", "c: C", "d: D"];

/// A question with one answer. Counts from 1 to 4 say 1 to 5, and the largest then says the stretch of five that it is in.
fn one(counts: &[usize], tag: &str) -> Figure {
    let made = Made::new(counts.iter().sum());
    let made = made.one("q: Q?", list(&CHOICES[..counts.len()]), given(&from_zero(counts)));
    made.in_ranges().figures(&locale(tag)).remove(0)
}

fn scale(counts: &[usize]) -> Shown {
    let made = Made::new(counts.iter().sum());
    let made = made.one("q: Q?", ordered(&CHOICES[..counts.len()], &[4.0, 3.0, 2.0, 1.0]), given(&from_zero(counts)));
    made.in_ranges().shown(&locale("en"))
}

#[test]
fn a_sentence_says_a_range_in_words() {
    let said = |counts: &[usize], tag: &str| one(counts, tag).sentence;
    assert_eq!(said(&[27, 3], "en"), "The most common answer is “A”: between 25 and 29 of 30 people (83–97%).");
    assert_eq!(said(&[26, 3], "en"), "The most common answer is “A”: at least 25 of 29 people.");
    assert_eq!(
        said(&[27, 3], "da"),
        "Det mest almindelige svar er »A«: mellem 25 og 29 af 30 personer (83–97\u{a0}%)."
    );
    assert_eq!(
        said(&[27, 3], "ro"),
        "Cel mai frecvent răspuns este „A”: între 25 și 29 din 30 de persoane (83–97\u{a0}%)."
    );
    assert_eq!(said(&[26, 3], "pl"), "Najczęstsza odpowiedź to „A”: co najmniej 25 z 29 osób.");
}

/// 12 says 10 to 14, and 10 of B may be as many; of 17, 15 are more than 10.
#[test]
fn an_answer_is_the_most_common_only_if_its_lower_end_is_over_all_others() {
    let said = |counts: &[usize]| one(counts, "en").sentence;
    assert_eq!(
        said(&[12, 10, 3]),
        "The largest number is for one of these: “A” between 10 and 14 of 25 people; “B” 10 of 25 people."
    );
    assert!(
        said(&[17, 10, 3]).starts_with("The most common answer is “A”: between 15 and 19 of 30"),
        "{}",
        said(&[17, 10, 3])
    );
    // Two of the same ends.
    assert!(
        said(&[11, 13, 3]).contains("one of these: “A” 11 of 27 people; “B” between 10 and 14"),
        "{}",
        said(&[11, 13, 3])
    );
}

#[test]
fn numbers_in_tables_and_drawings_are_ranges_too() {
    let figure = one(&[27, 3], "en");
    for text in [">83–97%<", ">(25–29)<", ">3–17%<", ">(1–5)<"] {
        assert!(figure.svg.contains(text), "{text}: {}", figure.svg);
    }
    assert!(figure.has_ranges && !one(&[25, 25], "en").has_ranges);
    let rows: Vec<(bool, Vec<bool>)> = figure
        .table
        .rows
        .iter()
        .map(|row| (row.apart, row.cells.iter().map(|cell| cell.is_range()).collect()))
        .collect();
    assert_eq!(rows[0], (false, vec![true, true]));
    // Of many people both ends are the same percentage, and that is written.
    assert!(one(&[9980, 9720, 3], "en").svg.contains(">0.0%<"), "{}", one(&[9980, 9720, 3], "en").svg);
}

fn rects<'s>(svg: &'s str, class: &str) -> Vec<(f64, f64)> {
    let number = |rect: &'s str, name: &str| -> f64 {
        let rest = rect.split(&format!(" {name}=\"")).nth(1).expect(name);
        rest.split('"').next().and_then(|text| text.parse().ok()).expect("a number")
    };
    let of_class = |rect: &&str| rect.starts_with(&format!(" class=\"{class}\""));
    svg.split("<rect").filter(of_class).map(|rect| (number(rect, "x"), number(rect, "width"))).collect()
}

/// Solid to the lower end, striped to the upper, on one scale: 25 to 29 of 30, and 1 to 5.
#[test]
fn a_bar_is_solid_to_the_lower_end_and_striped_to_the_upper() {
    let figure = one(&[27, 3], "en");
    let (solid, striped) = (rects(&figure.svg, "group-1"), rects(&figure.svg, "between"));
    assert_eq!((solid.len(), striped.len()), (2, 2), "{}", figure.svg);
    // By hand: the longest reaches to 29.
    let person = (solid[0].1 + striped[0].1) / 29.0;
    for ((solid, striped), (low, high)) in solid.iter().zip(&striped).zip([(25.0, 29.0), (1.0, 5.0)]) {
        assert!((solid.1 - low * person).abs() < 0.4, "{low}: {solid:?}");
        assert!((striped.0 - solid.1).abs() < 0.11 && (striped.0 + striped.1 - high * person).abs() < 0.4, "{high}");
    }
    // From right to left the lower end is the right one.
    let arabic = one(&[27, 3], "ar");
    let (solid, striped) = (rects(&arabic.svg, "group-1"), rects(&arabic.svg, "between"));
    assert!((striped[0].0 + striped[0].1 - solid[0].0).abs() < 0.11, "{solid:?} {striped:?}");
    assert!(arabic.svg.contains('\u{200f}'), "whatever stands beside it, the lower end is the right one");
}

/// 4, 3, 2 and 1 by 25 to 29, 10, 1 to 5 and 1 to 5 of 45: with the fewest below 25·4 + 10·3 and the ten left over spread from the
/// bottom, 160 of 45; at the other end 3.6. R: sum(c(25, 10, 5, 5) * 4:1) / 45 is 3.222222; sum(c(29, 10, 5, 1) * 4:1) / 45 is 3.488889.
#[test]
fn a_mean_is_between_two_and_a_median_is_one_or_none() {
    let shown = scale(&[28, 10, 4, 3]);
    let figure = &shown.figures[0];
    assert!(figure.notes.iter().any(|note| note == "Mean: 3.2–3.5."), "{:?}", figure.notes);
    assert!(figure.notes.iter().any(|note| note == "Median: “A”."), "{:?}", figure.notes);
    assert_eq!(figure.sentence, "Between 35 and 39 of 45 people (78–87%) answered “A” or “B”.");
    // The 12th and the 13th of 25: 10 to 14 of A may be half of them, and may not.
    let undecided = scale(&[12, 10, 3]);
    assert!(
        !undecided.figures[0].notes.iter().any(|note| note.starts_with("Median")),
        "{:?}",
        undecided.figures[0].notes
    );
}

/// The steps stand at their lower ends, and what they leave of everybody is one striped block.
#[test]
fn a_stacked_bar_ends_in_what_its_ranges_leave_open() {
    let shown = scale(&[28, 10, 4, 3]);
    let svg = &shown.figures[0].svg;
    let hidden = rects(svg, "hidden");
    // 25 + 10 + 1 + 1 of 45 are 37; 8 are left, less the slit of 1.5. The key has no striped swatch: each step has a number.
    assert_eq!(hidden.len(), 1, "{svg}");
    assert!((hidden[0].1 + 1.5 - 320.0 * 8.0 / 45.0).abs() < 0.2, "{hidden:?}");
    assert!(!svg.contains("[c]"));
    assert!(shown.figures[0].notes.iter().any(|note| note.starts_with("Striped:")), "{:?}", shown.figures[0].notes);
}

#[test]
fn the_file_has_both_ends() {
    let shown = scale(&[28, 10, 4, 3]);
    let csv = &shown.files[0];
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let header = reader.headers().expect("a header").clone();
    let column = |name: &str| header.iter().position(|field| field == name).expect("a column");
    let fields = ["answer", "count", "low", "high", "percent"].map(column);
    let rows: Vec<Vec<String>> =
        reader.records().map(|row| fields.map(|at| row.as_ref().expect("a row")[at].to_string()).to_vec()).collect();
    assert_eq!(rows[0], ["a", "[c]", "25", "29", "[c]"]);
    assert_eq!(rows[1], ["b", "10", "10", "10", "22.2"]);
    assert_eq!(rows[4], ["answered", "45", "45", "45", "[z]"]);
}

/// Two groups whose ranges overlap do not differ; two that are apart do, and not "most" where another answer may more.
#[test]
fn groups_differ_only_where_their_ranges_do() {
    let said = |of: [[usize; 3]; 2]| {
        let answers: Vec<Code> = of
            .iter()
            .flat_map(|counts| counts.iter().enumerate().flat_map(|(code, n)| vec![Code(code as u8); *n]))
            .collect();
        let sizes = of.map(|counts| counts.iter().sum::<usize>());
        let domain = list(&["x: X", "y: Y", "z: Z"]).domain();
        let figures = Made::new(answers.len())
            .one("group: Group", list(&["a: G", "b: H"]), given(&from_zero(&sizes)))
            .ask("q: Q?", Control::Note, vec![("q".into(), None, domain, answers)])
            .by("group")
            .in_ranges()
            .figures(&locale("en"));
        figures.into_iter().find(|figure| figure.id == "q-by-group").expect("a breakdown").sentence
    };
    // G: 35 to 39 X of 42; H: 10 to 14 of 42.
    let far = said([[37, 3, 2], [12, 8, 22]]);
    assert!(far.starts_with("The groups differ"), "{far}");
    assert!(far.contains("G between 35 and 39 of 42 people"), "{far}");
    let near = said([[17, 22, 3], [18, 21, 3]]);
    assert!(!near.contains("differ most") && !near.contains("About the same"), "{near}");
}

/// Every chart, in every language that is told apart by how it writes: no text is left unsaid, nothing leaves its frame, and the
/// stylesheet knows each class.
#[test]
fn every_chart_with_ranges_holds_together() {
    let style = include_str!("../../templates/figure.css");
    let mut ranges = 0;
    for (scale, tag) in [(1, "en"), (2, "da"), (2, "ar"), (3, "ro"), (2, "fa"), (2, "tr"), (2, "th")] {
        let shown = gallery::survey(scale).in_ranges().shown(&locale(tag));
        for figure in &shown.figures {
            ranges += usize::from(figure.has_ranges);
            let said = [&figure.title, &figure.sentence, &figure.base, &figure.svg].into_iter().chain(&figure.notes);
            assert!(!said.into_iter().any(|text| text.contains("results-")), "{tag} {}", figure.id);
            assert!(figure.svg.is_empty() || figure.svg.contains(&backend::escape(&figure.sentence)), "{}", figure.id);
            for class in ["group-1", "group-2", "group-3", "between", "hidden"] {
                for (x, width) in rects(&figure.svg, class) {
                    assert!(x >= -0.01 && x + width <= 320.11, "{tag} {} {class}: {x} {width}", figure.id);
                }
            }
        }
    }
    assert!(style.contains(".between"));
    assert!(ranges > 40, "{ranges}");
}

/// A scale from 0 to 10 whose steps are ranges lies down as bars, and a median is told where there is one.
#[test]
fn a_scale_of_numbers_is_told_by_a_median_that_is_sure() {
    let counts = [0, 0, 2, 1, 0, 4, 3, 2, 40, 6, 5];
    let steps: Vec<String> = (0..=10).map(|step| format!("{step}: s{step}")).collect();
    let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
    let domain = ordered(&steps, &[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0]).domain();
    let answers: Vec<Code> = counts.iter().enumerate().flat_map(|(step, n)| vec![Code(step as u8); *n]).collect();
    let range = Control::Range { from: 0, to: 10, labels: BTreeMap::new() };
    let made = Made::new(answers.len()).ask("q: Q?", range, vec![("q".into(), None, domain, answers)]);
    let figure = made.in_ranges().figures(&locale("en")).remove(0);
    assert!(figure.sentence.starts_with("The median answer is s8:"), "{}", figure.sentence);
    assert!(!rects(&figure.svg, "between").is_empty());
}
