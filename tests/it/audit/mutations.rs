//! Random surveys, built whole and attacked by the auditor; then a cell that was hidden only to protect another is shown again,
//! and the auditor must notice.

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use rayon::prelude::*;

use super::consistent::told;
use super::site::{Row, rows, site, with_count};
use super::survey::Survey;
use crate::seeds::{quick_or, seeds};

const MIN_COUNT: u32 = 5;
/// What became of the cells that were shown again.
#[derive(Debug, Default)]
struct Tally {
    surveys: usize,
    rows: usize,
    hidden: usize,
    shown_again: usize,
    noticed: usize,
    /// Noticed by a reader who takes no mark for a zero; the protector reckons with that one too (docs/disclosure.md).
    by_guess: usize,
    /// Fewer than ten of its group answered: hidden for that, and nobody can know.
    of_few: usize,
    /// Other people were found for every hidden number: to show the cell tells none of them.
    harmless: usize,
    unexplained: usize,
}

#[test]
fn no_attack_succeeds_on_random_surveys_and_a_cell_shown_again_is_noticed() {
    // More of them: CANVASS_SURVEYS=0..300 nice cargo nextest run --no-default-features --no-capture audit::mutations
    let tally = seeds(1, 6).into_par_iter().map(tried).reduce(Tally::default, Tally::plus);
    println!("{tally:#?}");
    let telling = tally.shown_again - tally.by_guess - tally.of_few - tally.harmless;
    println!("of {telling} cells that tell something by what the audit assumes, {} noticed", tally.noticed);
    assert!(
        tally.hidden > 30 * tally.surveys && telling > 2 * tally.surveys,
        "the surveys hide too little to say anything"
    );
    assert!(tally.noticed * 50 >= telling * 49, "{} of {telling} noticed", tally.noticed);
}

/// One survey: built, compared with the people themselves, and its cells shown again one at a time.
fn tried(seed: u64) -> Tally {
    let survey = Survey::random(seed);
    let site = site("pulse", &survey.yaml, &survey.csv());
    let rows = rows(&site.files);
    for row in &rows {
        let truth = survey.truth(row);
        assert!(row.count.is_none_or(|count| count == truth), "seed {seed}: {row:?} is {truth}");
    }
    let mut random = StdRng::seed_from_u64(seed);
    let is_secondary = |row: &&Row| row.count.is_none() && !(1..MIN_COUNT).contains(&survey.truth(row));
    let mut secondary: Vec<&Row> = rows.iter().filter(is_secondary).collect();
    // One at a time.
    while secondary.len() > quick_or(4, 8) {
        secondary.swap_remove(random.random_range(0..secondary.len()));
    }
    let hidden = rows.iter().filter(|row| row.count.is_none()).count();
    let mut tally = Tally { surveys: 1, rows: rows.len(), hidden, shown_again: secondary.len(), ..Tally::default() };
    for row in secondary {
        let truth = survey.truth(row);
        let files = with_count(&site.files, row, &truth.to_string());
        if !site.attack(&files).is_empty() {
            tally.noticed += 1;
        } else if !site.attacked(&files, true).is_empty() {
            tally.by_guess += 1;
        } else {
            match told(&survey, &super::site::rows(&files), MIN_COUNT) {
                None => tally.harmless += 1,
                Some(_) if survey.is_of_few(row) => tally.of_few += 1,
                Some((hidden, range)) => {
                    println!("seed {seed}: {row:?} ({truth}) gives away {hidden:?}: {range:?}");
                    tally.unexplained += 1;
                }
            }
        }
    }
    tally
}

impl Tally {
    fn plus(self, other: Tally) -> Tally {
        Tally {
            surveys: self.surveys + other.surveys,
            rows: self.rows + other.rows,
            hidden: self.hidden + other.hidden,
            shown_again: self.shown_again + other.shown_again,
            noticed: self.noticed + other.noticed,
            by_guess: self.by_guess + other.by_guess,
            of_few: self.of_few + other.of_few,
            harmless: self.harmless + other.harmless,
            unexplained: self.unexplained + other.unexplained,
        }
    }
}
