//! What protection costs: the share of cells still published, and seconds. Prints the tables of docs/disclosure.md:
//!
//! `cargo nextest run --no-default-features --run-ignored only --no-capture utility`

use std::collections::BTreeMap;
use std::time::Instant;

use super::random;
use crate::analysis::disclosure::primary::Reason;
use crate::analysis::disclosure::report::Why;
use crate::analysis::disclosure::{Policy, Profile, protect_with};

#[test]
#[ignore = "prints a table; takes minutes"]
fn utility() {
    println!(
        "| respondents | cells | published | small | small base | whole group | to stop subtraction | table closed |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    for respondents in [10, 20, 30, 50, 100, 200, 300, 500, 1000] {
        let mut cells = 0;
        let mut why: BTreeMap<Option<Why>, usize> = BTreeMap::new();
        for seed in 0..8 {
            let survey = random::survey(seed, respondents, 5, 1);
            let policy = Policy::of(Profile::AtRisk);
            let outcome = protect_with(survey.count(), &survey.structure, &policy, &|_, _| ());
            assert!(outcome.proven);
            for reason in outcome.hidden.iter().flatten() {
                cells += 1;
                *why.entry(*reason).or_insert(0) += 1;
            }
        }
        let share = |key| 100.0 * why.get(&key).copied().unwrap_or(0) as f64 / f64::from(cells);
        let primary = |reason| share(Some(Why::Primary(reason)));
        println!(
            "| {respondents} | {cells} | {:.1} % | {:.0} % | {:.0} % | {:.0} % | {:.0} % | {:.0} % |",
            share(None),
            primary(Reason::Small),
            primary(Reason::SmallBase),
            primary(Reason::WholeGroup),
            share(Some(Why::Secondary)),
            share(Some(Why::Table)),
        );
    }
}

#[test]
#[ignore = "prints a table; takes minutes"]
fn utility_seconds() {
    println!("| respondents | cells | unknown to a reader | seconds |");
    println!("|---|---|---|---|");
    for (seed, respondents, questions, by) in
        [(1, 31, 4, 1), (2, 100, 4, 1), (3, 300, 5, 1), (11, 60, 10, 2), (4, 300, 12, 2), (5, 1000, 11, 2)]
    {
        let survey = random::survey(seed, respondents, questions, by);
        let tables = survey.count();
        let cells: usize = tables.tables.iter().map(|table| table.cells.len()).sum();
        let start = Instant::now();
        let outcome = protect_with(tables, &survey.structure, &Policy::of(Profile::AtRisk), &|_, _| ());
        let seconds = start.elapsed().as_secs_f64();
        let hidden = outcome.hidden.iter().flatten().flatten().count();
        println!("| {respondents} | {cells} | {hidden} | {seconds:.1} |");
        assert!(outcome.proven);
    }
}
