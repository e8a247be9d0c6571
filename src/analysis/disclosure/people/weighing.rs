//! Weighted shares against every way in which people of known weights can have answered: what a printed share gives away is decided by definition.
//!
//! Nothing here knows how a weighted share is proven. A reader is taken to know everybody's weight and sex; how many of each class gave
//! each answer is enumerated.

use std::collections::BTreeMap;

use statrs::distribution::{ContinuousCDF, StudentsT};

use super::People;
use super::tests::instrument;
use crate::analysis::disclosure::published::WeightedShare;
use crate::analysis::disclosure::tests::random::Dice;
use crate::analysis::disclosure::{Draws, Protector, Structure};
use crate::analysis::request::requests;
use crate::analysis::table::Cell;
use crate::analysis::tabulate::tabulate_all;
use crate::model::codebook::Codebook;
use crate::model::policy::{Policy, Profile};
use crate::model::table::{ColumnKey, RowKey, TableSpec};
use crate::responses::dataset::Code;
use crate::responses::sheet::{Checker, Sheet};

/// Somebody's sex (0 or 1), weight in ten-thousandths, and answer (0 or 1).
type Person = (u8, u32, u8);

/// What is published of the answers: of everybody, of those of sex 0 and of sex 1. The count of answer 1, where it is published, and the weighted shares.
#[derive(Debug)]
struct Said {
    counts: [Option<u32>; 3],
    shares: [Option<Vec<WeightedShare>>; 3],
}

fn page(people: &[Person], policy: &Policy, (sample, key): (bool, &str)) -> Said {
    let choice = |name: &str| format!("{{name: {name}, label: {name}}}");
    let asked = |name: &str, a: &str, b: &str| {
        format!("- {{name: {name}, type: select_one, label: Q, choices: [{}, {}]}}\n", choice(a), choice(b))
    };
    let instrument = instrument(&format!(
        "study: {{weight: {{column: w, from: [sex]}}, sample: {sample}}}\nquestions:\n{}{}results: {{tables: [{{rows: answer, by: sex}}]}}\n",
        asked("sex", "f", "m"),
        asked("answer", "n", "y")
    ));
    let codebook = Codebook::of(&instrument);
    let checker = Checker::new(&instrument, &codebook);
    let find = |name: &str| codebook.find(name).unwrap_or_else(|| panic!("no {name}"));
    let sheets: Vec<Sheet> = people
        .iter()
        .map(|(sex, weight, answer)| {
            let mut sheet = Sheet::blank(&codebook);
            sheet.write(find("sex"), Code(*sex), 0.0);
            sheet.write(find("answer"), Code(*answer), 0.0);
            sheet.write(find("w"), Code::ANSWERED, f64::from(*weight) / 10_000.0);
            sheet
        })
        .collect();
    let data = checker.dataset(&sheets);
    let tables = tabulate_all(&data, &codebook, &requests(&instrument, &codebook));
    let outcome = Protector::new(&Structure::of(&instrument, &codebook), policy)
        .drawing(Draws::new(&crate::private::Key::known(), key, 0))
        .protect_people(People { data: &data, instrument: &instrument, codebook: &codebook }, tables);
    let of = |by: Option<&str>, column: ColumnKey| {
        let spec = TableSpec { rows: find("answer"), by: by.map(find) };
        let at = outcome.tables.tables.iter().position(|table| table.spec == spec)?;
        let table = &outcome.tables.tables[at];
        let place = table.columns.iter().position(|of| *of == column)?;
        let count = match table.cell(RowKey::Category(1), column)? {
            Cell::Published(count) => Some(*count),
            Cell::Between(..) | Cell::Suppressed => None,
        };
        Some((count, outcome.weighted[at][place].clone()))
    };
    let all =
        [of(None, ColumnKey::All), of(Some("sex"), ColumnKey::Category(0)), of(Some("sex"), ColumnKey::Category(1))];
    Said {
        counts: all.each_ref().map(|of| of.as_ref().and_then(|of| of.0)),
        shares: all.map(|of| of.and_then(|of| of.1)),
    }
}

/// How many of a class answered 0 and 1: sex, weight and size of the class, and how many answered 1.
type World = Vec<u32>;

struct Classes(Vec<(u8, u32, u32)>);

impl Classes {
    fn of(people: &[Person]) -> (Classes, World) {
        let mut classes: BTreeMap<(u8, u32), (u32, u32)> = BTreeMap::new();
        for (sex, weight, answer) in people {
            let class = classes.entry((*sex, *weight)).or_default();
            class.0 += 1;
            class.1 += u32::from(*answer);
        }
        let sizes = classes.iter().map(|((sex, weight), (size, _))| (*sex, *weight, *size)).collect();
        (Classes(sizes), classes.into_values().map(|(_, ones)| ones).collect())
    }

    fn worlds(&self) -> Vec<World> {
        let mut worlds = vec![vec![]];
        for (.., size) in &self.0 {
            worlds = worlds
                .into_iter()
                .flat_map(|world: World| (0..=*size).map(move |ones| [world.clone(), vec![ones]].concat()))
                .collect();
        }
        worlds
    }

    /// Whether these people give the page: by arithmetic of its own.
    fn fits(&self, world: &World, said: &Said, sample: bool) -> bool {
        let everybody: u32 = self.0.iter().map(|(.., size)| size).sum();
        (0..3).all(|column| {
            let own = || {
                self.0.iter().zip(world).filter(move |((sex, ..), _)| column == 0 || usize::from(*sex) + 1 == column)
            };
            let ones: u32 = own().map(|(_, ones)| ones).sum();
            if said.counts[column].is_some_and(|count| count != ones) {
                return false;
            }
            let Some(shares) = &said.shares[column] else { return true };
            let n: u32 = own().map(|((.., size), _)| size).sum();
            let sum = |of: &dyn Fn(u32, u32) -> u32, power: u32| -> i128 {
                own().map(|((_, w, size), ones)| i128::from(*w).pow(power) * i128::from(of(*size, *ones))).sum()
            };
            let all = sum(&|size, _| size, 1);
            [
                (0, sum(&|size, ones| size - ones, 1), sum(&|size, ones| size - ones, 2)),
                (1, sum(&|_, ones| ones, 1), sum(&|_, ones| ones, 2)),
            ]
            .iter()
            .all(|(answer, part, squares)| {
                let share = shares[*answer];
                let unit = 10_i128.pow(u32::from(share.digits()));
                let printed = (share.percent() * unit as f64).round() as i128;
                // |100 part/all - printed/unit| <= half a unit.
                let close = (2 * (100 * part * unit - printed * all)).abs() <= all;
                let interval = || {
                    let (Some(ends), true) = (share.interval(), sample) else {
                        return !sample || *part == 0 || *part == all;
                    };
                    let p = *part as f64 / all as f64;
                    let rest = sum(&|size, _| size, 2) - squares;
                    let variance = f64::from(everybody) / f64::from(everybody - 1)
                        * (*squares as f64 * (1.0 - p).powi(2) + rest as f64 * p * p)
                        / (all as f64).powi(2);
                    let t = StudentsT::new(0.0, 1.0, f64::from(n - 1)).map_or(f64::NAN, |t| t.inverse_cdf(0.975));
                    let half = t * variance.sqrt() / (p * (1.0 - p));
                    let end = |by: f64| 100.0 / (1.0 + ((1.0 - p) / p * (-by).exp()));
                    let room = 0.5 / unit as f64 + 1e-6;
                    (end(-half) - ends.low).abs() <= room && (end(half) - ends.high).abs() <= room
                };
                close && interval()
            })
        })
    }

    /// The classes whose few answers some reader of the page learns: nobody's (an outsider's) or a respondent's of this class and answer.
    fn leaks(&self, truth: &World, (said, sample): (&Said, bool), least: u32) -> Vec<String> {
        let worlds: Vec<World> = self.worlds().into_iter().filter(|world| self.fits(world, said, sample)).collect();
        assert!(worlds.contains(truth), "the truth fits: {said:?}");
        let answers = |world: &World, class: usize, answer: u8| {
            if answer == 1 { world[class] } else { self.0[class].2 - world[class] }
        };
        let readers = (0..self.0.len())
            .flat_map(|class| [(class, 0), (class, 1)])
            .filter(|(class, answer)| answers(truth, *class, *answer) > 0);
        let readers: Vec<Option<(usize, u8)>> = std::iter::once(None).chain(readers.map(Some)).collect();
        let mut leaks = vec![];
        for class in 0..self.0.len() {
            for answer in [0, 1] {
                let own = answers(truth, class, answer);
                let size = self.0[class].2;
                if own == 0 || (own >= least && size - own >= 2) {
                    continue;
                }
                for reader in &readers {
                    let there = worlds
                        .iter()
                        .filter(|world| reader.is_none_or(|(class, answer)| answers(world, class, answer) > 0));
                    let counts: Vec<u32> = there.map(|world| answers(world, class, answer)).collect();
                    let others = size - u32::from(reader.is_some_and(|(own, _)| own == class));
                    let width = counts.iter().max().zip(counts.iter().min()).map_or(0, |(most, fewest)| most - fewest);
                    // Of a reader's own class what the others gave cannot lie further apart than they are.
                    if width < (least - 1).min(others) {
                        leaks.push(format!(
                            "{own} of class {:?} answered {answer}: {width} for {reader:?}",
                            self.0[class]
                        ));
                    }
                }
            }
        }
        leaks
    }
}

fn policy(min_count: u32, min_base: u32) -> Policy {
    Policy { min_count, min_base, ..Policy::of(Profile::AtRisk) }
}

/// 10 men who weigh 1.5, 20 women who weigh 1, and 12 of them said yes, 2 men: one digit would tell how many men.
#[test]
fn a_weighted_share_does_not_tell_how_many_men_said_yes() {
    let men = (0..10).map(|at| (1, 15_000, u8::from(at < 2)));
    let women = (0..20).map(|at| (0, 10_000, u8::from(at < 10)));
    let people: Vec<Person> = men.chain(women).collect();
    let (classes, truth) = Classes::of(&people);
    let share = |percent: i64, digits: u8| WeightedShare { share: percent, interval: None, digits };
    // What a program would print that knows no classes.
    let naive =
        |shares: Vec<WeightedShare>| Said { counts: [Some(12), None, None], shares: [Some(shares), None, None] };
    for shares in [vec![share(629, 1), share(371, 1)], vec![share(63, 0), share(37, 0)]] {
        assert!(!classes.leaks(&truth, (&naive(shares), false), 5).is_empty(), "2 men said yes");
    }
    for key in 0..8 {
        let said = page(&people, &policy(5, 10), (false, &format!("k{key}")));
        assert!(said.shares.iter().all(Option::is_none), "{said:?}");
    }
}

/// Random surveys with few classes and with many, by sex and without, of samples and of everyone: over every way to answer that gives the page each
/// class's answers lie far enough apart, for outsiders and each insider. Prints how often a share is given.
#[test]
fn no_weighted_share_gives_a_class_away() {
    let mut dice = Dice(7);
    let tries = if cfg!(debug_assertions) { 60 } else { 1_500 };
    let (mut all, mut tenths, mut groups) = (0, 0, 0);
    for round in 0..tries {
        // Up to so many classes of one sex, whose weights lie so far apart.
        let (people, classes, apart) = match dice.below(4) {
            0 => (12, 12, 1 + dice.below(50) as u32),
            1 => (16, 5, 1 + dice.below(60) as u32),
            2 => (32, 4, 1 + dice.below(100) as u32),
            _ => (32, 3, 1 + dice.below(300) as u32),
        };
        let one =
            |dice: &mut Dice| (dice.below(2) as u8, 9_000 + apart * dice.below(classes) as u32, dice.below(2) as u8);
        let people: Vec<Person> = (0..people).map(|_| one(&mut dice)).collect();
        let (least, sample) = (3, dice.chance(40));
        let said = page(&people, &policy(least, 6), (sample, &format!("s{round}")));
        let (classes, truth) = Classes::of(&people);
        all += usize::from(said.shares[0].is_some());
        tenths += usize::from(said.shares[0].as_ref().is_some_and(|shares| shares[0].digits() == 1));
        groups += said.shares[1..].iter().flatten().count();
        if said.shares.iter().any(Option::is_some) {
            let leaks = classes.leaks(&truth, (&said, sample), least);
            assert!(leaks.is_empty(), "seed {round}: {people:?} {said:?} {leaks:#?}");
        }
    }
    println!("{tries} surveys: {all} weighted shares, {tenths} with a digit; {groups} of groups");
    assert!(all * 10 > tries && tenths > 0 && groups > 0, "{all} {tenths} {groups} of {tries}");
}

/// The shape of a poll: everybody has a weight of their own.
#[test]
fn a_poll_has_weighted_shares_of_groups_too() {
    let mut dice = Dice(3);
    let (size, mut with) = (if cfg!(debug_assertions) { 300 } else { 1_000 }, [0, 0]);
    for round in 0..4 {
        let one = |dice: &mut Dice| (dice.below(2) as u8, 4_000 + dice.below(16_000) as u32, u8::from(dice.chance(30)));
        let people: Vec<Person> = (0..size).map(|_| one(&mut dice)).collect();
        let said = page(&people, &policy(5, 10), (true, &format!("p{round}")));
        with[0] += usize::from(said.shares[0].is_some());
        with[1] += said.shares[1..].iter().flatten().count();
    }
    println!("of 4 polls of {size} people {} have weighted shares, and {} groups", with[0], with[1]);
    assert!(with[0] >= 3 && with[1] >= 4, "{with:?}");
}
