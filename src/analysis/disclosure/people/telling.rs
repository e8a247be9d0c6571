//! How much is said of one question: random tables of so many people.
//!
//! `CANVASS_TABLES=1500 cargo nextest run --release --no-default-features --run-ignored only --no-capture how_much_is_said`

use super::knowing::OneQuestion;
use crate::analysis::disclosure::tests::random::Dice;

/// A fifth of the base: no wider may a range be that says something.
const SHORT: u32 = 5;

/// Answers, that is people, over all tables of a size.
#[derive(Default)]
struct Told {
    answers: u64,
    published: u64,
    short: u64,
    /// Of everybody's answer, the width of what is said of it, in parts of the base.
    width: f64,
}

/// Shares drawn evenly from all that add up to 1 (exponential parts), and people drawn by them.
fn table(dice: &mut Dice, people: u32, answers: usize) -> Vec<u32> {
    let unit = |dice: &mut Dice| (dice.below(1 << 30) as f64 + 0.5) / f64::from(1 << 30);
    let parts: Vec<f64> = (0..answers).map(|_| -unit(dice).ln()).collect();
    let whole: f64 = parts.iter().sum();
    let mut counts = vec![0; answers];
    for _ in 0..people {
        let mut left = unit(dice) * whole;
        let at = parts.iter().position(|part| {
            left -= part;
            left <= 0.0
        });
        counts[at.unwrap_or(answers - 1)] += 1;
    }
    counts
}

#[test]
#[ignore = "prints a table; takes minutes"]
fn how_much_is_said() {
    let tables = std::env::var("CANVASS_TABLES").ok().and_then(|tables| tables.parse().ok()).unwrap_or(1500);
    println!("| people | answers published | or in a range of a fifth of the base | mean width |");
    println!("|---|---|---|---|");
    for people in [20, 25, 30, 60] {
        let mut told = Told::default();
        let mut dice = Dice(u64::from(people));
        let surveys: Vec<OneQuestion> = (3..=6).map(|answers| OneQuestion::new(answers, 5)).collect();
        for number in 0..tables {
            let survey = &surveys[number % surveys.len()];
            let counts = table(&mut dice, people, 3 + number % surveys.len());
            let said = survey.published(&counts, number);
            let ends = |(word, low, high): &(&str, u32, u32)| match *word {
                "is" => (*low, *high),
                _ => (*low, (*high).min(people)),
            };
            let sum = |end: fn(&(u32, u32)) -> u32| said.iter().map(ends).map(|ends| end(&ends)).sum::<u32>();
            let (lows, highs) = (sum(|(low, _)| *low), sum(|(_, high)| *high));
            for (count, said) in counts.iter().zip(&said) {
                // What a reader works out of the sum.
                let own = ends(said);
                let low = own.0.max(people.saturating_sub(highs - own.1));
                let high = own.1.min(people.saturating_sub(lows - own.0));
                assert!((low..=high).contains(count), "{counts:?}: {said:?}");
                let times = u64::from(*count);
                told.answers += times;
                told.published += times * u64::from(low == high);
                told.short += times * u64::from((high - low) * SHORT <= people && (low == high || said.0 == "between"));
                told.width += f64::from(*count) * f64::from(high - low) / f64::from(people);
            }
        }
        let share = |part: u64| 100.0 * part as f64 / told.answers as f64;
        println!(
            "| {people} | {:.0} % | {:.0} % | {:.1} % |",
            share(told.published),
            share(told.short),
            100.0 * told.width / told.answers as f64
        );
    }
}
