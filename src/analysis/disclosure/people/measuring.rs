//! Means of a score at a second wave, and of nights, against every list of values that people could have: what a printed mean gives away is decided by
//! definition, and whoever knows the program is given every data set that leads to the same page.
//!
//! Nothing here knows how a mean is proven.

use std::collections::{BTreeMap, BTreeSet};

use super::People;
use super::tests::instrument;
use crate::analysis::disclosure::published::Measure;
use crate::analysis::disclosure::tests::random::Dice;
use crate::analysis::disclosure::{Draws, Protector, Structure};
use crate::analysis::request::requests;
use crate::analysis::table::Cell;
use crate::analysis::tabulate::tabulate_all;
use crate::model::codebook::{Codebook, VariableId};
use crate::model::counted::{Counted, counted};
use crate::model::instrument::Instrument;
use crate::model::panel::{Panel, panel};
use crate::model::policy::{Policy, Profile};
use crate::model::table::{RowKey, TableSpec};
use crate::private::Key;
use crate::responses::dataset::Code;
use crate::responses::sheet::{Checker, Sheet};

/// People of whom one thing is measured, from 0 to `most` in steps of `step`, and shown in two bands.
struct Survey {
    instrument: Instrument,
    codebook: Codebook,
    /// The variable that holds what is measured, and the one of its bands.
    number: &'static str,
    bands: &'static str,
    /// Writes what else stands on somebody's sheet, by their place among all.
    rest: fn(&Survey, usize, &mut Sheet),
    policy: Policy,
    key: Key,
    most: u32,
    step: u32,
}

/// What is published of the second wave: low and high, the mean in units of its last digit, and what stands beside it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Said {
    bands: Vec<(u32, u32)>,
    mean: Option<(i64, u8)>,
    /// In units of its last digit.
    deviation: Option<(i64, u8)>,
    /// The ends, in halves.
    median: Option<(i64, i64)>,
}

impl Survey {
    /// They were asked twice; who gave up to `middle` is low, the others high.
    fn twice((most, step, middle): (u32, u32, u32), policy: Policy) -> Survey {
        let questions = format!(
            "questions:\n- {{name: code, type: text, label: C}}\n- {{name: i, type: range, label: Q, from: 0, to: {most}}}\n\
             derive: [{{name: s, sum: [i], times: {step}, label: S, bands: [{{to: {middle}, name: low}}, {{to: {}, name: high}}]}}]\n\
             waves: {{case: code, files: {{1: [a], 2: [b]}}}}\nresults: {{tables: [{{rows: s, over: waves}}]}}\n",
            most * step
        );
        let instrument = instrument(&questions);
        let codebook = Codebook::of(&instrument);
        let Panel { instrument, codebook, .. } = panel(&instrument, &codebook).unwrap_or_else(|| unreachable!());
        // The first wave is half of one and half of the other.
        let rest = |survey: &Survey, at: usize, sheet: &mut Sheet| {
            sheet.write(survey.find("code"), Code::ANSWERED, 0.0);
            sheet.write(survey.find("i"), Code(if at.is_multiple_of(2) { 0 } else { survey.most as u8 }), 0.0);
        };
        let (number, bands) = ("s-2-measured", "s_band-2");
        Survey { instrument, codebook, number, bands, rest, policy, key: Key::known(), most, step }
    }

    /// They stayed for some nights; the second group begins at `middle`.
    fn nights((most, middle): (u32, u32), policy: Policy) -> Survey {
        let questions = format!(
            "questions:\n- {{name: arrived, type: date, label: A}}\n- {{name: left, type: date, label: L}}\n\
             derive: [{{name: nights, between: [arrived, left], groups: [0, {middle}], at_most: {most}, label: N}}]\n"
        );
        let instrument = instrument(&questions);
        let codebook = Codebook::of(&instrument);
        let Counted { instrument, codebook, .. } = counted(&instrument, &codebook).unwrap_or_else(|| unreachable!());
        let rest = |survey: &Survey, _: usize, sheet: &mut Sheet| {
            ["arrived", "left"].into_iter().for_each(|date| sheet.write(survey.find(date), Code::ANSWERED, 0.0));
        };
        let (number, bands) = ("nights-counted", "nights");
        Survey { instrument, codebook, number, bands, rest, policy, key: Key::known(), most, step: 1 }
    }

    fn find(&self, name: &str) -> VariableId {
        self.codebook.find(name).unwrap_or_else(|| panic!("no {name}"))
    }

    fn page(&self, values: &[u32], name: &str) -> Said {
        let Survey { instrument, codebook, .. } = self;
        let checker = Checker::new(instrument, codebook);
        let sheet = |(at, value): (usize, &u32)| {
            let mut sheet = Sheet::blank(codebook);
            (self.rest)(self, at, &mut sheet);
            sheet.write(self.find(self.number), Code::ANSWERED, f64::from(*value * self.step));
            sheet
        };
        let sheets: Vec<Sheet> = values.iter().enumerate().map(sheet).collect();
        let data = checker.dataset(&sheets);
        let tables = tabulate_all(&data, codebook, &requests(instrument, codebook));
        let structure = Structure::of(instrument, codebook);
        let people = People { data: &data, instrument, codebook };
        let outcome = Protector::new(&structure, &self.policy)
            .drawing(Draws::new(&self.key, name, 0).evenly_if(name.starts_with("even")))
            .protect_people(people, tables);
        let spec = TableSpec { rows: self.find(self.bands), by: None };
        let at = outcome.tables.tables.iter().position(|table| table.spec == spec).unwrap_or_else(|| unreachable!());
        let table = &outcome.tables.tables[at];
        let ends = |cell: &Cell| match *cell {
            Cell::Published(count) => (count, count),
            Cell::Between(low, high) => (low, high),
            Cell::Suppressed => (0, u32::MAX),
        };
        let rows = table.rows.iter().zip(&table.cells).filter(|(row, _)| matches!(row, RowKey::Category(_)));
        let described = outcome.means[at][0];
        let units = |Measure { value, digits }: Measure| ((value * 10_f64.powi(digits.into())).round() as i64, digits);
        let halves = |measure: Measure| (measure.value * 2.0).round() as i64;
        Said {
            bands: rows.map(|(_, cell)| ends(cell)).collect(),
            mean: described.map(|of| units(of.mean)),
            deviation: described.and_then(|of| of.deviation).map(units),
            median: described.and_then(|of| of.median).map(|median| (halves(median.low), halves(median.high))),
        }
    }

    /// Whether what stands beside the mean could be printed so of these counts: in whole numbers, by hand.
    fn fits_beside(&self, counts: &[u32], said: &Said) -> bool {
        let people = i64::from(counts.iter().sum::<u32>());
        let sum = |power: u32| {
            let of = |(value, count): (u32, &u32)| i64::from(value * self.step).pow(power) * i64::from(*count);
            (0..).zip(counts).map(of).sum::<i64>()
        };
        let deviates = said.deviation.is_none_or(|(deviation, digits)| {
            // (deviation - half)² <= (n Σx² - (Σx)²) / (n (n - 1)) <= (deviation + half)².
            let found = 4 * 100_i64.pow(digits.into()) * (people * sum(2) - sum(1) * sum(1));
            let end = |twice: i64| twice.max(0) * twice.max(0) * people * (people - 1);
            end(2 * deviation - 1) <= found && found <= end(2 * deviation + 1)
        });
        let halves = said.median.is_none_or(|(low, high)| {
            let everybody: Vec<i64> = people_of(counts).into_iter().map(|value| i64::from(value * self.step)).collect();
            let last = everybody.len() - 1;
            let (one, other) = (everybody[last / 2], everybody[last.div_ceil(2)]);
            let having = |from: i64, to: i64| everybody.iter().filter(|value| (from..=to).contains(*value)).count();
            let enough = |people: usize| people >= self.policy.min_count as usize;
            match low == high {
                true => one + other == low && enough(having(one, other)),
                false => 2 * one >= low && 2 * other <= high && enough(having(low / 2, high / 2)),
            }
        });
        deviates && halves
    }

    /// How many have each value.
    fn counts(&self, values: &[u32]) -> Vec<u32> {
        (0..=self.most).map(|value| values.iter().filter(|own| **own == value).count() as u32).collect()
    }

    /// Whether these counts could have been printed so: in whole numbers, by hand.
    fn fits(&self, counts: &[u32], (said, digits): (i64, u8)) -> bool {
        let (sum, people) = (0_u32..).zip(counts).fold((0_i64, 0_i64), |(sum, people), (value, count)| {
            (sum + i64::from(value * self.step * count), people + i64::from(*count))
        });
        let unit = 10_i64.pow(digits.into());
        // |sum/people - said/unit| <= half a unit.
        (2 * (sum * unit - said * people)).abs() <= people
    }
}

/// Every way that so many people have these many values.
fn multisets(people: u32, values: usize) -> Vec<Vec<u32>> {
    match values {
        1 => vec![vec![people]],
        _ => (0..=people)
            .flat_map(|own| multisets(people - own, values - 1).into_iter().map(move |rest| [vec![own], rest].concat()))
            .collect(),
    }
}

fn people_of(counts: &[u32]) -> Vec<u32> {
    (0_u32..).zip(counts).flat_map(|(value, count)| std::iter::repeat_n(value, *count as usize)).collect()
}

fn least(min_count: u32, min_base: u32) -> Policy {
    Policy { min_count, min_base, ..Policy::of(Profile::AtRisk) }
}

/// Of every data set of 10 people on a scale of four (of three in the quick loop): which pages it leads to, and what all that lead to one have in common.
#[test]
fn a_reader_who_knows_the_program_learns_no_rare_value_from_a_mean() {
    let (most, middle) = if cfg!(debug_assertions) { (2, 0) } else { (3, 1) };
    let survey = Survey::twice((most, 1, middle), least(3, 6));
    let values = most as usize + 1;
    let keys: usize = std::env::var("CANVASS_KEYS").ok().and_then(|keys| keys.parse().ok()).unwrap_or(4);
    let mut pages: BTreeMap<Said, BTreeSet<Vec<u32>>> = BTreeMap::new();
    for counts in multisets(10, values) {
        for key in 0..keys {
            let said = survey.page(&people_of(&counts), &format!("even{key}"));
            pages.entry(said).or_default().insert(counts.clone());
        }
    }
    let small = |count: u32| (1..survey.policy.min_count).contains(&count);
    let (mut with_mean, mut learnt) = (0, vec![]);
    for (said, worlds) in &pages {
        with_mean += usize::from(said.mean.is_some());
        // Each value, and each band.
        let bands = [(0..=middle as usize).collect(), (middle as usize + 1..values).collect()];
        let numbers: Vec<Vec<usize>> = (0..values).map(|value| vec![value]).chain(bands).collect();
        for number in numbers {
            let of = |world: &Vec<u32>| number.iter().map(|value| world[*value]).sum::<u32>();
            if worlds.iter().all(|world| small(of(world))) {
                // Another data set may lead to it with another key.
                let other =
                    multisets(10, values).into_iter().filter(|world| !worlds.contains(world) && !small(of(world)));
                let fits = |world: &Vec<u32>| {
                    said.mean.is_none_or(|mean| survey.fits(world, mean)) && survey.fits_beside(world, said)
                };
                let leads = |world: &Vec<u32>| {
                    (0..64).any(|key| survey.page(&people_of(world), &format!("even{key}")) == *said)
                };
                if !other.filter(fits).any(|world| leads(&world)) {
                    learnt.push((said.clone(), number, worlds.clone()));
                }
            }
        }
    }
    println!("{} pages, {with_mean} with a mean", pages.len());
    assert!(with_mean > 10, "means are put to the test");
    assert!(learnt.is_empty(), "{learnt:#?}");
}

#[test]
fn a_printed_mean_gives_no_value_away() {
    gives_no_value_away(&Survey::twice((5, 4, 9), least(5, 10)));
}

#[test]
fn a_printed_mean_of_nights_gives_no_stay_away() {
    gives_no_value_away(&Survey::nights((5, 3), least(5, 10)));
}

/// Over every list of values that gives the page, each value that few have is had by others enough, whoever looks; and the mean is right.
/// Prints how often there is one.
fn gives_no_value_away(survey: &Survey) {
    let mut dice = Dice(11);
    let mut shown = 0;
    let tries = if cfg!(debug_assertions) { 10 } else { 400 };
    for round in 0..tries {
        let values: Vec<u32> = (0..11).map(|_| dice.below(6) as u32).collect();
        let said = survey.page(&values, &format!("s{round}"));
        let Some(mean) = said.mean else { continue };
        shown += 1;
        let truth = survey.counts(&values);
        assert!(survey.fits(&truth, mean) && survey.fits_beside(&truth, &said), "{values:?} {said:?}");
        let bands = |world: &[u32]| [world[..3].iter().sum::<u32>(), world[3..].iter().sum()];
        let mut worlds = multisets(11, 6);
        worlds.retain(|world| {
            survey.fits(world, mean)
                && survey.fits_beside(world, &said)
                && bands(world).iter().zip(&said.bands).all(|(n, (low, high))| (low..=high).contains(&n))
        });
        for value in (0..6).filter(|value| (1..5).contains(&truth[*value])) {
            for insider in (0..6).filter(|insider| truth[*insider] > 0).map(Some).chain([None]) {
                let there = worlds.iter().filter(|world| insider.is_none_or(|own| world[own] > 0));
                let counts: BTreeSet<u32> = there.map(|world| world[value]).collect();
                let wide = counts.last().zip(counts.first()).is_some_and(|(most, least)| most - least >= 4);
                assert!(wide, "{values:?} {said:?}: {value} is {counts:?} for {insider:?}");
            }
        }
    }
    println!("{shown} of {tries} means of 11 people on a scale of six are printed");
    assert!(shown * 8 > tries, "{shown} of {tries}");
}

#[test]
fn a_deviation_and_a_median_of_scores_give_no_value_away() {
    what_stands_beside_gives_no_value_away(&Survey::twice((10, 1, 4), least(5, 10)), 4);
}

#[test]
fn a_deviation_and_a_median_of_nights_give_no_stay_away() {
    what_stands_beside_gives_no_value_away(&Survey::nights((10, 5), least(5, 10)), 4);
}

/// Over every list of 30 to 34 values that gives the page: each value that few have is had by others enough, whoever looks. The first band ends with
/// the value `middle`. Lists are enumerated band by band, and put together where they give what is printed.
fn what_stands_beside_gives_no_value_away(survey: &Survey, middle: usize) {
    let tries = std::env::var("CANVASS_LISTS").ok().and_then(|lists| lists.parse().ok()).unwrap_or(20);
    let mut dice = Dice(5);
    let tries = if cfg!(debug_assertions) { 3 } else { tries };
    let (mut means, mut deviations, mut medians) = (0, 0, 0);
    for round in 0..tries {
        let people = 30 + dice.below(5);
        // Around a middle, or anywhere.
        let spread = dice.chance(50);
        let value = |dice: &mut Dice| match spread {
            true => dice.below(11) as u32,
            false => (dice.below(11) + dice.below(11)).div_ceil(2) as u32,
        };
        let values: Vec<u32> = (0..people).map(|_| value(&mut dice)).collect();
        let said = survey.page(&values, &format!("s{round}"));
        let Some(mean) = said.mean else { continue };
        means += 1;
        deviations += usize::from(said.deviation.is_some());
        medians += usize::from(said.median.is_some());
        if said.deviation.is_none() && said.median.is_none() {
            continue;
        }
        let truth = survey.counts(&values);
        assert!(survey.fits(&truth, mean) && survey.fits_beside(&truth, &said), "{values:?} {said:?}");
        let rare: Vec<usize> = (0..11).filter(|value| (1..5).contains(&truth[*value])).collect();
        // By insider (the last is nobody), and by rare value: the least and the most.
        let mut ends = vec![vec![(u32::MAX, 0); rare.len()]; 12];
        let of_band = |values: usize, (low, high): (u32, u32)| -> Vec<Vec<u32>> {
            (low..=high.min(people as u32)).flat_map(|people| multisets(people, values)).collect()
        };
        let (lows, highs) = (of_band(middle + 1, said.bands[0]), of_band(10 - middle, said.bands[1]));
        // Of those in the second band only such as make up the printed mean.
        let sum = |counts: &[u32]| (0_u32..).zip(counts).map(|(value, count)| value * count).sum::<u32>();
        let mut by_sum: BTreeMap<(u32, u32), Vec<&Vec<u32>>> = BTreeMap::new();
        highs.iter().for_each(|high| by_sum.entry((high.iter().sum(), sum(high))).or_default().push(high));
        let first = middle as u32 + 1;
        for low in &lows {
            let makes_up = |(size, rest): &(u32, u32)| {
                let total = i64::from((sum(low) + rest + first * size) * survey.step);
                let unit = 10_i64.pow(mean.1.into());
                let people = people as i64;
                (2 * (total * unit - mean.0 * people)).abs() <= people
            };
            for high in by_sum.iter().filter(|(of, _)| makes_up(of)).flat_map(|(_, high)| high) {
                let world: [u32; 11] =
                    std::array::from_fn(|at| if at <= middle { low[at] } else { high[at - middle - 1] });
                if world.iter().sum::<u32>() != people as u32
                    || !survey.fits(&world, mean)
                    || !survey.fits_beside(&world, &said)
                {
                    continue;
                }
                for (insider, ends) in ends.iter_mut().enumerate() {
                    if insider < 11 && world[insider] == 0 {
                        continue;
                    }
                    for (value, ends) in rare.iter().zip(ends) {
                        *ends = (ends.0.min(world[*value]), ends.1.max(world[*value]));
                    }
                }
            }
        }
        for (insider, ends) in ends.iter().enumerate().filter(|(insider, _)| *insider == 11 || truth[*insider] > 0) {
            for (value, (least, most)) in rare.iter().zip(ends) {
                assert!(
                    most - least >= 4,
                    "{values:?} {said:?}: {value} is {least} to {most} for {insider} (11: an outsider)"
                );
            }
        }
    }
    println!("of {tries} lists of 30 to 34 values {means} have a mean, {deviations} a deviation, {medians} a median");
    assert!(cfg!(debug_assertions) || deviations * 10 > tries && medians * 10 > tries, "{deviations} {medians}");
}

/// Of 80 people who stayed for up to a year nearly every length is rare; their mean is printed as a score's is, and is right.
#[test]
fn a_mean_of_many_nights_is_found() {
    let survey = Survey::nights((365, 31), least(5, 10));
    let mut dice = Dice(7);
    let mut shown = 0;
    for round in 0..6 {
        let values: Vec<u32> = (0..80).map(|_| (dice.below(20) * dice.below(20)) as u32).collect();
        let Some(mean) = survey.page(&values, &format!("s{round}")).mean else { continue };
        assert!(survey.fits(&survey.counts(&values), mean), "{mean:?}");
        shown += 1;
    }
    assert!(shown > 3, "{shown} of 6");
}

/// How often a mean of scores from 0 to 100 is printed, by how many people it is of: `--no-capture`.
#[test]
#[ignore = "prints figures"]
fn how_often_a_mean_is_printed() {
    for (most, step) in [(25, 4), (100, 1)] {
        for people in [11_u32, 15, 20, 30] {
            let survey = Survey::twice((most, step, most * step / 2), least(5, 10));
            let mut dice = Dice(u64::from(people));
            let (mut tenths, mut wholes, tries) = (0, 0, 100);
            for round in 0..tries {
                // Spread around a middle, as scores are.
                let value = |dice: &mut Dice| (0..3).map(|_| dice.below(u64::from(most) + 1) as u32).sum::<u32>() / 3;
                let values: Vec<u32> = (0..people).map(|_| value(&mut dice)).collect();
                match survey.page(&values, &format!("s{round}")).mean {
                    Some((_, 1)) => tenths += 1,
                    Some(_) => wholes += 1,
                    None => {}
                }
            }
            println!("0 to {}, {people} people: {tenths} with a digit, {wholes} without, of {tries}", most * step);
        }
    }
}
