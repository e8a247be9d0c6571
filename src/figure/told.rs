//! What figures say, held against surveys whose counts are chosen for it.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::Figure;
use super::gallery::{Made, from_zero, given, list, locale, ordered};
use super::highlight::highlights;
use crate::model::control::Control;
use crate::responses::dataset::Code;

fn english(made: Made) -> Vec<Figure> {
    made.figures(&locale("en"))
}

fn sentence(figures: &[Figure], id: &str) -> String {
    figures.iter().find(|figure| figure.id == id).expect(id).sentence.clone()
}

/// Two groups, and how many of each said yes.
fn groups(of: [usize; 2], yes: [usize; 2]) -> Made {
    let group: Vec<usize> = of.to_vec();
    // Group by group, the yes first: answers stand in the order of the respondents.
    let answers: Vec<Code> =
        (0..2).flat_map(|group| (0..of[group]).map(move |at| Code(u8::from(at >= yes[group])))).collect();
    let everybody = of.iter().sum();
    let yes_or_no = list(&["yes: Yes", "no: No"]).domain();
    Made::new(everybody)
        .one("group: Group", list(&["a: A", "b: B"]), given(&from_zero(&group)))
        .ask("q: Q?", Control::Note, vec![("q".into(), None, yes_or_no, answers)])
        .by("group")
}

/// 43 % against 39 % is about the same; ten points are a difference; in groups of 20 two people are no more than chance.
#[test]
fn groups_differ_only_beyond_the_threshold() {
    let said = |of, yes| sentence(&english(groups(of, yes)), "q-by-group");
    assert!(said([100, 100], [43, 39]).starts_with("About the same in every group."), "{}", said([100, 100], [43, 39]));
    assert!(said([100, 100], [49, 40]).starts_with("About the same"), "nine points");
    let differs = said([100, 100], [50, 40]);
    assert_eq!(differs, "The groups differ most on “Yes”: A 50 of 100 people (50%); B 40 of 100 people (40%).");
    assert!(said([20, 20], [12, 10]).starts_with("About the same"), "two people");
    assert!(said([20, 20], [13, 10]).starts_with("The groups differ most"), "three people");
}

/// Forty-three of a hundred and twenty said that they did not know: they are in no share, and said to be outside it.
#[test]
fn many_without_an_answer_are_told() {
    let said = |unknown: usize, no: usize| {
        let mut counts = from_zero(&[45, no]);
        counts.push((Code::DONT_KNOW, unknown));
        let made = Made::new(45 + no + unknown);
        sentence(&english(made.one("q: Q?", list(&["yes: Yes", "no: No"]), given(&counts))), "q")
    };
    let many = "The most common answer is “Yes”: 45 of 77 people (58%). Not counted here: “Don’t know” 43 of 120.";
    assert_eq!(said(43, 32), many);
    assert!(!said(7, 68).contains("Not counted"), "{}", said(7, 68));
}

/// A scale of numbers by groups is told by its means; a single step is no finding.
#[test]
fn numeric_scales_are_told_by_mean_or_median() {
    let steps = ["0: 0", "1: 1", "2: 2", "3: 3", "4: 4", "5: 5"];
    let domain = || ordered(&steps, &[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]).domain();
    let codes = |counts: &[usize]| -> Vec<Code> {
        counts.iter().enumerate().flat_map(|(step, n)| vec![Code(step as u8); *n]).collect()
    };
    let made = |a: &[usize], b: &[usize]| {
        let (of_a, of_b) = (a.iter().sum(), b.iter().sum::<usize>());
        let range = Control::Range { from: 0, to: 5, labels: BTreeMap::new() };
        let answers = [codes(a), codes(b)].concat();
        Made::new(of_a + of_b)
            .one("group: Group", list(&["a: A", "b: B"]), given(&from_zero(&[of_a, of_b])))
            .ask("q: Q?", range, vec![("q".into(), None, domain(), answers)])
            .by("group")
    };
    // R: mean(rep(0:5, c(10, 20, 30, 20, 10, 10))) is 2.3; of the other 3.1.
    let figures = english(made(&[10, 20, 30, 20, 10, 10], &[10, 10, 10, 20, 30, 20]));
    assert_eq!(sentence(&figures, "q-by-group"), "The mean differs between the groups: A 2.3; B 3.1.");
    assert!(sentence(&figures, "q").starts_with("The median answer is 3:"), "{}", sentence(&figures, "q"));
    let figures = english(made(&[10, 20, 30, 20, 10, 10], &[10, 20, 30, 10, 20, 10]));
    assert_eq!(sentence(&figures, "q-by-group"), "The mean is about the same in every group: A 2.3; B 2.4.");
}

/// Key findings: what sums up stands before single questions, one for each question, none about what others are broken down by.
#[test]
fn key_findings_are_the_telling_figures() {
    let made = groups([100, 100], [80, 20]);
    // Three of four in both groups.
    let plain = (0..200).map(|at| Code(u8::from(at % 4 == 3))).collect();
    let domain = list(&["a: A", "b: B"]).domain();
    let made = made.ask("plain: Plain?", Control::Note, vec![("plain".into(), None, domain, plain)]);
    let made = made.matrix(
        "items: Items?",
        &[("x: X", &from_zero(&[150, 50])), ("y: Y", &from_zero(&[40, 160]))],
        ordered(&["bad: Bad", "good: Good"], &[1.0, 2.0]),
    );
    let (instrument, codebook, results) = made.protected();
    let figures = super::figures(&instrument, &codebook, &results, &locale("en"));
    let chosen: Vec<&str> =
        highlights(&instrument, &codebook, &figures).into_iter().map(|place| figures[place].id.as_str()).collect();
    assert_eq!(chosen, ["q-by-group", "items", "plain"]);
    for figure in figures.iter().filter(|figure| figure.tells) {
        assert!(figure.small.is_empty() || figure.small.contains("aria-hidden=\"true\""), "{}", figure.id);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    /// The median that follows from what is published is the median of the true counts.
    #[test]
    fn a_median_that_is_told_is_true(counts in prop::collection::vec(0usize..40, 6)) {
        let respondents: usize = counts.iter().sum();
        prop_assume!(respondents >= 30);
        let steps = ["0: s0", "1: s1", "2: s2", "3: s3", "4: s4", "5: s5"];
        let domain = ordered(&steps, &[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]).domain();
        let answers: Vec<Code> =
            counts.iter().enumerate().flat_map(|(step, n)| vec![Code(step as u8); *n]).collect();
        // By sorting everybody: the lower of the two in the middle.
        let mut sorted: Vec<usize> = counts.iter().enumerate().flat_map(|(step, n)| vec![step; *n]).collect();
        sorted.sort_unstable();
        let median = sorted[(sorted.len() - 1) / 2];
        let range = Control::Range { from: 0, to: 5, labels: BTreeMap::new() };
        let made = Made::new(respondents).ask("q: Q?", range, vec![("q".into(), None, domain, answers)]);
        let figures = english(made);
        let said = &figures[0].sentence;
        if let Some(told) = said.strip_prefix("The median answer is ") {
            prop_assert!(told.starts_with(&format!("s{median}:")), "{said}: {counts:?}");
        } else {
            // Only where something is hidden.
            prop_assert!(said.contains("hidden"), "{said}: {counts:?}");
        }
    }
}
