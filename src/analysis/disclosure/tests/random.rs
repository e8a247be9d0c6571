//! Random surveys: no attack succeeds.

use rayon::prelude::*;

use super::attacker::Attacker;
use super::kinds;
use super::survey::{Survey, categories};
use crate::analysis::disclosure::Protector;
use crate::model::codebook::Domain;
use crate::model::control::MissingCode;
use crate::model::policy::{Policy, Profile};
use crate::responses::dataset::Code;

/// A small generator of our own, so that a survey is named by its seed for ever (splitmix64, Steele et al. 2014).
pub(crate) struct Dice(pub u64);

impl Dice {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit.max(1)
    }

    pub(crate) fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }
}

/// A survey of so many respondents and about so many questions, crossed by `by` of them; of the plainer kinds of question.
pub(crate) fn survey(seed: u64, respondents: usize, questions: usize, by: usize) -> Survey {
    mixed(seed, respondents, questions, by, 6)
}

/// A survey with every kind of question: those of [`survey`], and those of `kinds`.
fn rich(seed: u64, respondents: usize, questions: usize, by: usize) -> Survey {
    let mut survey = mixed(seed, respondents, questions, by, 6 + kinds::COUNT);
    survey.tables.truncate(40);
    survey
}

fn mixed(seed: u64, respondents: usize, questions: usize, by: usize, kinds: u64) -> Survey {
    let mut dice = Dice(seed);
    let mut survey = Survey::default();
    let missing = dice.below(15);
    let mut crossing = vec![];
    let mut closed = vec![];
    let group = choose(&mut dice, 2 + seed % 3, 0, &vec![Code(0); respondents]);
    let first = survey.add("group", categories(2 + (seed % 3) as u8), group.clone());
    crossing.push(first);
    for question in 0..questions {
        let name = format!("q{question}");
        match dice.below(kinds) {
            0 => {
                // Ticks, answered together.
                let choices = 3 + dice.below(3);
                let state: Vec<Code> = (0..respondents).map(|_| unanswered(&mut dice, missing)).collect();
                let exactly = dice.chance(50).then(|| 1 + dice.below(choices - 1));
                let answers: Vec<Vec<bool>> =
                    (0..respondents).map(|_| ticks(&mut dice, choices as usize, exactly)).collect();
                let ids: Vec<_> = (0..choices as usize)
                    .map(|choice| {
                        let column = state.iter().zip(&answers).map(|(state, ticks)| match *state {
                            Code::ANSWERED => Code(u8::from(ticks[choice])),
                            other => other,
                        });
                        let column = column.collect();
                        survey.add(&format!("{name}/{choice}"), Domain::Tick, column)
                    })
                    .collect();
                let (least, most) = exactly.map_or((1, choices), |exactly| (exactly, exactly));
                closed.extend(&ids);
                survey.several(ids, least as u32, most as u32);
            }
            1 => {
                // A matrix: items on one scale.
                for item in 0..2 + dice.below(3) {
                    let column = choose(&mut dice, 4, missing, &group);
                    closed.push(survey.add(&format!("{name}.{item}"), categories(4), column));
                }
            }
            2 => {
                // A filter and its follow-up.
                let filter = choose(&mut dice, 2, missing, &group);
                let id = survey.add(&name, categories(2), filter.clone());
                let scale = 2 + dice.below(3);
                let answers = choose(&mut dice, scale, missing, &group);
                let column = filter.iter().zip(answers).map(|(filter, answer)| match *filter {
                    Code(0) => answer,
                    _ => Code::NOT_ASKED,
                });
                let follow = survey.add(&format!("{name}_then"), categories(scale as u8), column.collect());
                survey.gate(vec![follow], id, vec![0]);
                closed.extend([id, follow]);
            }
            3 => {
                // A fine variable and its recode, which stands for it in crossed tables.
                let fine = choose(&mut dice, 6, missing, &group);
                let fine = survey.add(&name, categories(6), fine);
                let coarse = survey.recode(&format!("{name}_coarse"), fine, vec![0, 0, 1, 1, 2, 2]);
                closed.push(coarse);
                if dice.chance(50) {
                    closed.push(fine);
                }
            }
            kind @ 6.. => {
                let frame = kinds::Frame { name: &name, respondents, missing, group: &group };
                closed.extend(kinds::add(&mut survey, &mut dice, kind - 6, frame));
            }
            _ => {
                let scale = 2 + dice.below(5);
                let column = choose(&mut dice, scale, missing, &group);
                closed.push(survey.add(&name, categories(scale as u8), column));
            }
        }
    }
    let singles: Vec<_> = closed.iter().copied().filter(|id| !survey.structure.ticks.contains(id)).collect();
    while crossing.len() < by && crossing.len() <= singles.len() {
        let next = singles[dice.below(singles.len() as u64) as usize];
        if !crossing.contains(&next) {
            crossing.push(next);
        }
    }
    let axis = |survey: &Survey, id| {
        let finer = |id| survey.structure.recodes.iter().find(|recode| recode.coarse == id).map(|recode| recode.fine);
        std::iter::successors(Some(id), |id| finer(*id)).last()
    };
    for by in &crossing[..by.min(crossing.len())] {
        for rows in &closed {
            if axis(&survey, *rows) != axis(&survey, *by) {
                survey.cross(*rows, *by);
            }
        }
    }
    survey
}

/// Uneven answers, and different ones in each group.
pub(crate) fn choose(dice: &mut Dice, scale: u64, missing: u64, group: &[Code]) -> Vec<Code> {
    let skew = dice.below(3);
    let answer = |group: &Code| match unanswered(dice, missing) {
        Code::ANSWERED => {
            let shift = u64::from(group.0) % 2 * skew;
            let drawn = (0..=skew).map(|_| dice.below(scale)).min().unwrap_or(0);
            Code(((drawn + shift) % scale) as u8)
        }
        other => other,
    };
    group.iter().map(answer).collect()
}

pub(crate) fn unanswered(dice: &mut Dice, percent: u64) -> Code {
    match dice.chance(percent) {
        false => Code::ANSWERED,
        true if dice.chance(60) => Code::SKIPPED,
        true => Code::missing(MissingCode::ALL[dice.below(3) as usize]),
    }
}

fn ticks(dice: &mut Dice, choices: usize, exactly: Option<u64>) -> Vec<bool> {
    let mut ticks = vec![false; choices];
    let wanted = exactly.unwrap_or_else(|| 1 + dice.below(choices as u64)) as usize;
    while ticks.iter().filter(|tick| **tick).count() < wanted {
        let skew = dice.below(choices as u64).min(dice.below(choices as u64));
        ticks[skew as usize] = true;
    }
    ticks
}

/// Attacks one random survey; says what was learnt. `narrowing` takes as long again as all the rest.
fn attack(survey: &Survey, profile: Profile, narrowing: bool) -> Vec<String> {
    let policy = Policy::of(profile);
    let truth = survey.count();
    let outcome = Protector::new(&survey.structure, &policy).protect(truth.clone());
    let attacker = Attacker::new(survey, &truth, &outcome.tables);
    let mut learnt = attacker.learns(policy.min_count);
    learnt.extend(attacker.insiders_learn(policy.min_count, 5));
    if narrowing {
        learnt.extend(attacker.narrows_down(policy.min_count));
    }
    learnt
}

/// The survey of a seed: 10 to 1,000 respondents, 2 to 20 questions, up to 40 tables.
fn of_seed(seed: u64) -> (Survey, Profile) {
    let n = [10, 29, 30, 45, 60, 100, 250, 1000][(seed % 8) as usize];
    let by = 1 + (seed / 16 % 2) as usize;
    let profile = if seed % 11 == 10 { Profile::Strict } else { Profile::AtRisk };
    match seed / 8 % 8 {
        few @ 0..4 => (survey(seed, n, 2 + few as usize, by), profile),
        7 => (rich(seed, n, 10 + (seed / 64 % 11) as usize, by), profile),
        some => (rich(seed, n, 1 + some as usize, by), profile),
    }
}

/// `CANVASS_SURVEYS=0..3200 cargo nextest run no_attack` takes more of them, named by their seeds.
#[test]
fn no_attack_on_random_surveys_succeeds() {
    let few = if cfg!(debug_assertions) { "28..30" } else { "28..42" };
    let seeds = std::env::var("CANVASS_SURVEYS").unwrap_or(few.into());
    let (from, to) = seeds.split_once("..").expect("CANVASS_SURVEYS=from..to");
    let seeds: Vec<u64> = (from.parse().unwrap()..to.parse().unwrap()).collect();
    let attacked = |seed| {
        let (survey, profile) = of_seed(seed);
        let learnt = attack(&survey, profile, seed % 5 == 0);
        if !learnt.is_empty() {
            println!("seed {seed}: {learnt:#?}");
        }
        (seed, survey.tables.len(), learnt)
    };
    // Most take moments and some take long: one at a time from a common list, not in halves.
    let surveys: Vec<_> = seeds.into_par_iter().with_max_len(1).map(attacked).collect();
    let tables: usize = surveys.iter().map(|(_, tables, _)| tables).sum();
    println!("{} surveys, {tables} tables attacked", surveys.len());
    let failures: Vec<_> = surveys.into_iter().filter(|(_, _, learnt)| !learnt.is_empty()).collect();
    assert!(failures.is_empty(), "{failures:#?}");
}
