//! Other people for weighted shares: those who exchange their answers with somebody of nearly the same weight.
//!
//! A reader may know what everybody weighs. What a weighted share could tell are the answers of people of one weight, so these are protected: of each
//! class of people who weigh the same, how many gave an answer, where they are few. A witness is a set of exchanges: two people who stand in the same
//! groups answer as each other. No number that counts people changes, so nothing else on the page does; weights move a little, and every weighted share must be
//! printed as it is. Each exchange is made by the questionnaire's own checker and counted by the ordinary tabulation ([`Court::exchange`]); what
//! several do together is the sum.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::model::codebook::VariableId;
use crate::responses::sheet::Sheet;

use super::columns::Kind;
use super::moves::Moves;
use super::page::{Coded, Page};
use super::weights::{Class, Total};
use super::witness::Court;

/// Two people, by their places among [`Exchange::people`], who answer as each other.
type Pair = (usize, usize);

/// By how much what people weigh changes: by column and answer.
type Gains = BTreeMap<(usize, usize), Total>;

/// So many partners of nearest weight are tried for somebody, so many pairs who make up for what is left, and so many people of a class.
const PARTNERS: usize = 12;
const MAKING_UP: usize = 10;
const SAMPLED: usize = 48;
const MEMBERS: usize = 40;
/// So many exchanges make up for what others change.
const MENDING: usize = 30;
/// Of each group of people who stand together so many pairs are tried for one of so many columns.
const BALANCING: usize = 3;
const FARTHEST: usize = 4;

/// The people of a survey, who may exchange their answers to the questions behind one variable.
pub(crate) struct Exchange<'a> {
    court: &'a Court<'a>,
    page: &'a Page<'a>,
    people: Vec<(usize, &'a Coded)>,
    /// The place of the variable on a sheet.
    at: usize,
    /// What is exchanged: the answers, and the places on a sheet that follow from them.
    variables: Vec<VariableId>,
    is_own: Vec<bool>,
    /// Whoever stands in the same groups, by their answer, by ascending weight.
    alike: BTreeMap<(usize, u8), Vec<usize>>,
    /// By person, with whom they stand in the same groups.
    stratum: Vec<usize>,
    /// The columns whose weighted shares may change.
    columns: Vec<usize>,
    allowed: RefCell<BTreeMap<Pair, bool>>,
}

/// Exchanges of some members of a class: those who give the answer up, and those who give it newly. Each moves one member, and others make up for it.
#[derive(Default)]
struct Family {
    fewer: Vec<Vec<Pair>>,
    more: Vec<Vec<Pair>>,
    helpers: BTreeSet<usize>,
}

impl<'a> Exchange<'a> {
    /// Of the answers to a variable; `None` where no table has it.
    pub(crate) fn new(
        court: &'a Court<'a>,
        page: &'a Page<'a>,
        moves: &'a Moves<'a>,
        rows: VariableId,
    ) -> Option<Exchange<'a>> {
        let at = page.place_of(rows)?;
        let (variables, own) = moves.behind(rows);
        let mut is_own = vec![false; page.places()];
        own.iter().filter_map(|id| page.place_of(*id)).for_each(|at| is_own[at] = true);
        let beside: Vec<usize> = page.seen_with(&own).into_iter().filter(|at| !is_own[*at]).collect();
        let of_kind = |kind: &'a Kind| kind.places.iter().map(|place| (*place, &kind.coded));
        let people: Vec<(usize, &Coded)> = moves.kinds.iter().flat_map(of_kind).collect();
        let mut strata: BTreeMap<Vec<u8>, usize> = BTreeMap::new();
        let stratum: Vec<usize> = people
            .iter()
            .map(|(_, coded)| {
                let next = strata.len();
                *strata.entry(beside.iter().map(|at| coded.state(*at)).collect()).or_insert(next)
            })
            .collect();
        let mut alike: BTreeMap<(usize, u8), Vec<usize>> = BTreeMap::new();
        for (person, (_, coded)) in people.iter().enumerate() {
            alike.entry((stratum[person], coded.state(at))).or_default().push(person);
        }
        alike.values_mut().for_each(|of| of.sort_by_key(|person| (people[*person].1.weight(), people[*person].0)));
        let changes = |column: &super::weights::Column| {
            is_own[column.rows] || column.within.as_ref().is_some_and(|(by, _)| is_own[*by])
        };
        let said = page.weighted.iter().enumerate().filter(|(_, column)| column.said.is_some() && changes(column));
        let columns = said.map(|(column, _)| column).collect();
        let allowed = RefCell::default();
        Some(Exchange { court, page, people, at, variables, is_own, alike, stratum, columns, allowed })
    }

    /// Whether there are other people for every class and answer that is protected, for outsiders and each insider; `least` is the smallest count that is
    /// published.
    pub(crate) fn proves(&self, least: u32) -> bool {
        // What weights were made from is known of everybody.
        if self.page.made_from.places.contains(&self.at) {
            return true;
        }
        let mut classes: BTreeMap<Class, Vec<usize>> = BTreeMap::new();
        for (person, (_, coded)) in self.people.iter().enumerate() {
            classes.entry(self.page.made_from.class(coded)).or_default().push(person);
        }
        let least = least.max(2) as usize;
        classes.values().all(|members| {
            let answers: BTreeSet<u8> = members.iter().map(|person| self.answer(*person)).collect();
            let few = |answer: &u8| {
                let own = members.iter().filter(|person| self.answer(**person) == *answer).count();
                own < least || members.len() - own < 2
            };
            answers.into_iter().filter(few).all(|answer| self.is_open(members, answer, least - 1))
        })
    }

    /// Whether the number of members who gave an answer can lie so far apart, or anywhere at all where they are fewer.
    fn is_open(&self, members: &[usize], answer: u8, width: usize) -> bool {
        let width = width.min(members.len());
        // Of a member who knows their own answer, that of the others is open.
        let reach = |family: &Family, insider: Option<usize>| {
            let left = |moved: &[Vec<Pair>]| {
                let kept = moved.iter().filter(|own| insider.is_none_or(|who| own[0].0 != who));
                let kept: Vec<&Vec<Pair>> = kept.collect();
                if self.prints(&self.gains(kept.iter().flat_map(|own| own.iter()))) { kept.len() } else { 0 }
            };
            left(&family.fewer) + left(&family.more)
        };
        let apart = |apart: &BTreeSet<usize>| {
            let family = self.family(members, answer, (width, apart));
            (reach(&family, None) >= width).then_some(family)
        };
        let Some(first) = apart(&BTreeSet::new()) else { return false };
        // Whoever helped may be an insider, who knows that they did not: then it is others, best the same for all of them.
        let others = match apart(&first.helpers) {
            Some(second) => Some(vec![second]),
            None => first.helpers.iter().map(|helper| apart(&BTreeSet::from([*helper]))).collect(),
        };
        let Some(mut families) = others else { return false };
        families.push(first);
        members.iter().all(|insider| {
            let width = width.min(members.len() - 1);
            families.iter().any(|family| reach(family, Some(*insider)) >= width)
        })
    }

    /// One member after another who answers otherwise, until one more than the width moves, or all.
    fn family(&self, members: &[usize], answer: u8, (width, apart): (usize, &BTreeSet<usize>)) -> Family {
        let is_member: BTreeSet<usize> = members.iter().copied().collect();
        let mut family = Family::default();
        let (mut fewer, mut more) = (Gains::new(), Gains::new());
        let gave = |person: &&usize| self.answer(**person) == answer;
        let (own, others): (Vec<usize>, Vec<usize>) = members.iter().partition(gave);
        let mut tried = 0;
        // In turns: what some give up weighs as much as what others give newly.
        for at in 0..own.len().max(others.len()) {
            for (member, gives_up) in
                own.get(at).map(|who| (*who, true)).into_iter().chain(others.get(at).map(|who| (*who, false)))
            {
                if family.fewer.len() + family.more.len() > width || tried > MEMBERS {
                    return family;
                }
                tried += 1;
                let before = if gives_up { &fewer } else { &more };
                let to = (!gives_up).then_some(answer);
                let taken = |person: &usize| {
                    is_member.contains(person) || apart.contains(person) || family.helpers.contains(person)
                };
                let Some(pairs) = self.exchange(member, to, before, &taken) else { continue };
                let after = self.gains(pairs.iter()).into_iter().fold(before.clone(), add);
                family
                    .helpers
                    .extend(pairs.iter().flat_map(|(one, other)| [*one, *other]).filter(|who| *who != member));
                let (moved, gains) =
                    if gives_up { (&mut family.fewer, &mut fewer) } else { (&mut family.more, &mut more) };
                moved.push(pairs);
                *gains = after;
            }
        }
        family
    }

    /// The exchange of a member with somebody who gave another answer (`to`, or any), beside those before; with a pair who make up for it where it takes one.
    fn exchange(
        &self,
        member: usize,
        to: Option<u8>,
        before: &Gains,
        taken: &dyn Fn(&usize) -> bool,
    ) -> Option<Vec<Pair>> {
        let own = self.answer(member);
        let stratum = self.stratum[member];
        let mut partners: Vec<usize> = vec![];
        for ((_, answer), people) in self.alike.range((stratum, 0)..=(stratum, u8::MAX)) {
            if *answer == own || to.is_some_and(|to| to != *answer) {
                continue;
            }
            partners.extend(self.nearest(people, self.weight(member), PARTNERS, taken));
        }
        partners.sort_by_key(|partner| ((self.weight(*partner) - self.weight(member)).abs(), self.people[*partner].0));
        partners.truncate(PARTNERS);
        let fits = |pairs: &[Pair]| {
            let gains = self.gains(pairs.iter()).into_iter().fold(before.clone(), add);
            self.prints(&gains) && pairs.iter().all(|pair| self.is_allowed(*pair))
        };
        if let Some(partner) = partners.iter().find(|partner| fits(&[(member, **partner)])) {
            return Some(vec![(member, *partner)]);
        }
        partners.iter().take(3).find_map(|partner| {
            let wanted = self.weight(member) - self.weight(*partner);
            let lighter = self.alike.get(&(stratum, own))?;
            let heavier = self.alike.get(&(stratum, self.answer(*partner)))?;
            let free = |person: &usize| *person != member && person != partner && !taken(person);
            let mut pairs: Vec<(i64, Pair)> = vec![];
            let step = lighter.len().div_ceil(SAMPLED).max(1);
            for one in lighter.iter().copied().filter(free).step_by(step) {
                let near =
                    self.nearest(heavier, self.weight(one) + wanted, 2, &|person| !free(person) || *person == one);
                pairs.extend(
                    near.into_iter()
                        .map(|other| ((self.weight(other) - self.weight(one) - wanted).abs(), (one, other))),
                );
            }
            pairs.sort_unstable();
            let both = |(_, pair): &(i64, Pair)| vec![(member, *partner), *pair];
            pairs.iter().take(MAKING_UP).map(both).find(|both| fits(both))
        })
    }

    /// Exchanges that make up for what others change, so that every weighted share of this variable is printed as it is: nobody of these places takes part.
    /// One after another, each the one that brings the shares nearest to what they are.
    pub(crate) fn mend(&self, changes: &[Vec<Total>], taken: &BTreeSet<usize>) -> Option<Vec<[(usize, Sheet); 2]>> {
        let mut gains = Gains::new();
        for column in &self.columns {
            let totals = changes.get(*column).map_or(&[][..], Vec::as_slice).iter().enumerate();
            gains.extend(
                totals.filter(|(_, total)| **total != Total::default()).map(|(at, total)| ((*column, at), *total)),
            );
        }
        let mut pairs: Vec<Pair> = vec![];
        let mut is_taken: Vec<bool> = self.people.iter().map(|(place, _)| taken.contains(place)).collect();
        while !self.prints(&gains) {
            let before = self.distance(&gains);
            let better = |pair: Pair| {
                let after = self.gains_of(pair).into_iter().fold(gains.clone(), add);
                let distance = self.distance(&after);
                (distance < before && self.is_allowed(pair)).then_some((distance, pair, after))
            };
            let near = self
                .farthest(&gains)
                .into_iter()
                .flat_map(|(column, deviations)| self.balancing(column, &deviations, &is_taken));
            let best = near.filter_map(better).min_by(|a, b| a.0.total_cmp(&b.0));
            let (_, pair, after) = best.filter(|_| pairs.len() < MENDING)?;
            gains = after;
            [pair.0, pair.1].into_iter().for_each(|person| is_taken[person] = true);
            pairs.push(pair);
        }
        Some(pairs.into_iter().map(|pair| self.sheets(pair)).collect())
    }

    /// Of each group of people who stand together a few pairs whose exchange takes from the answer that weighs too much and gives to the one that weighs too little.
    fn balancing(&self, column: usize, deviations: &[f64], is_taken: &[bool]) -> Vec<Pair> {
        let Some((over, under)) = ends(deviations) else { return vec![] };
        let wanted = (deviations[over].min(-deviations[under])).round() as i64;
        let answers = |people: &[usize]| {
            people.first().and_then(|first| self.page.weighted[column].answer(self.people[*first].1))
        };
        let mut all = vec![];
        for ((stratum, answer), heavier) in self.alike.iter().filter(|(_, people)| answers(people) == Some(over)) {
            let others = self.alike.range((*stratum, 0)..=(*stratum, u8::MAX));
            for (_, lighter) in others.filter(|((_, other), people)| other != answer && answers(people) == Some(under))
            {
                let step = heavier.len().div_ceil(SAMPLED).max(1);
                let mut found: Vec<(i64, Pair)> = vec![];
                for one in heavier.iter().copied().filter(|person| !is_taken[*person]).step_by(step) {
                    let near = self.nearest(lighter, self.weight(one) - wanted, 1, &|person| is_taken[*person]);
                    let rest = |two: usize| (self.weight(one) - self.weight(two) - wanted).abs();
                    found.extend(near.into_iter().map(|two| (rest(two), (one, two))));
                }
                found.sort_unstable();
                all.extend(found.into_iter().take(BALANCING).map(|(_, pair)| pair));
            }
        }
        all
    }

    /// What two people answer when they answer as each other.
    fn sheets(&self, (one, other): Pair) -> [(usize, Sheet); 2] {
        let places = [self.people[one].0, self.people[other].0];
        let mut sheets = places.map(|place| self.court.real[place].clone());
        for id in &self.variables {
            sheets[0].copy(*id, &self.court.real[places[1]]);
            sheets[1].copy(*id, &self.court.real[places[0]]);
        }
        let [first, second] = sheets;
        [(places[0], first), (places[1], second)]
    }

    /// How far the weighted shares are from what they were, all together, as parts of their bases.
    fn distance(&self, gains: &Gains) -> f64 {
        let of = |column: &usize| {
            self.deviations(*column, gains).into_iter().map(f64::abs).sum::<f64>() / self.base(*column)
        };
        self.columns.iter().map(of).sum()
    }

    /// The columns whose shares are farthest from what they were.
    fn farthest(&self, gains: &Gains) -> Vec<(usize, Vec<f64>)> {
        let size = |(column, deviations): &(usize, Vec<f64>)| {
            deviations.iter().map(|by| by.abs()).fold(0.0, f64::max) / self.base(*column)
        };
        let mut all: Vec<(usize, Vec<f64>)> =
            self.columns.iter().map(|column| (*column, self.deviations(*column, gains))).collect();
        all.sort_by(|a, b| size(b).total_cmp(&size(a)));
        all.truncate(FARTHEST);
        all
    }

    /// By how much each answer of a column weighs more than its share of the base.
    fn deviations(&self, column: usize, gains: &Gains) -> Vec<f64> {
        let totals = &self.page.weighted[column].totals;
        let gain = |answer: usize| gains.get(&(column, answer)).map_or(0, |total| total.sum);
        let more: i64 = (0..totals.len()).map(gain).sum();
        let now = |(answer, total): (usize, &Total)| {
            (total.sum + gain(answer)) as f64 - total.sum as f64 * (1.0 + more as f64 / self.base(column))
        };
        totals.iter().enumerate().map(now).collect()
    }

    /// What all weigh who answered.
    fn base(&self, column: usize) -> f64 {
        self.page.weighted[column].totals.iter().map(|total| total.sum as f64).sum::<f64>().max(1.0)
    }

    /// Of people by ascending weight those nearest to one, who are not taken.
    fn nearest(&self, people: &[usize], weight: i64, most: usize, taken: &dyn Fn(&usize) -> bool) -> Vec<usize> {
        let start = people.partition_point(|person| self.weight(*person) < weight);
        let below = people[..start].iter().rev().copied().filter(|person| !taken(person)).take(most);
        let above = people[start..].iter().copied().filter(|person| !taken(person)).take(most);
        let mut near: Vec<usize> = below.chain(above).collect();
        near.sort_by_key(|person| ((self.weight(*person) - weight).abs(), self.people[*person].0));
        near.truncate(most);
        near
    }

    /// What exchanges do together.
    fn gains<'p>(&self, pairs: impl Iterator<Item = &'p Pair>) -> Gains {
        pairs.flat_map(|pair| self.gains_of(*pair)).fold(Gains::new(), add)
    }

    fn gains_of(&self, (one, other): Pair) -> Vec<((usize, usize), Total)> {
        let (a, b) = (self.people[one].1, self.people[other].1);
        let mut gains = vec![];
        for at in &self.columns {
            let column = &self.page.weighted[*at];
            for (old, new) in [(a, b), (b, a)] {
                let before = column.answer(old);
                let after = column.answer_in(|at| if self.is_own[at] { new.state(at) } else { old.state(at) });
                for (answer, times) in [(before, -1), (after, 1)] {
                    let mut total = Total::default();
                    total.add(old.weight(), times);
                    gains.extend(answer.filter(|_| before != after).map(|answer| ((*at, answer), total)));
                }
            }
        }
        gains
    }

    /// Whether every weighted share would be printed as it is.
    fn prints(&self, gains: &Gains) -> bool {
        let mut changes: Vec<Vec<Total>> = vec![vec![]; self.page.weighted.len()];
        for ((column, answer), total) in gains {
            let of = &mut changes[*column];
            of.resize(self.page.weighted[*column].totals.len(), Total::default());
            of[*answer] = of[*answer].and(*total);
        }
        self.page.prints_the_same(&changes)
    }

    /// Whether the questionnaire allows the exchange, and it does to every number what it should.
    fn is_allowed(&self, (one, other): Pair) -> bool {
        if let Some(known) = self.allowed.borrow().get(&(one.min(other), one.max(other))) {
            return *known;
        }
        let places = (self.people[one].0, self.people[other].0);
        let is_as_expected = |weighed: Vec<Vec<Total>>| {
            let gains = self.gains([(one, other)].iter());
            let expected = |column: usize, answer: usize| gains.get(&(column, answer)).copied().unwrap_or_default();
            let said = weighed.iter().enumerate().filter(|(at, _)| self.page.weighted[*at].said.is_some());
            let mut all = said
                .flat_map(|(at, totals)| totals.iter().enumerate().map(move |(answer, total)| (at, answer, *total)));
            all.all(|(at, answer, total)| total == expected(at, answer))
        };
        let allowed = self.court.exchange(self.page, places, &self.variables).is_some_and(is_as_expected);
        self.allowed.borrow_mut().insert((one.min(other), one.max(other)), allowed);
        allowed
    }

    fn answer(&self, person: usize) -> u8 {
        self.people[person].1.state(self.at)
    }

    fn weight(&self, person: usize) -> i64 {
        self.people[person].1.weight()
    }
}

/// The places of the largest and of the least.
fn ends(deviations: &[f64]) -> Option<(usize, usize)> {
    let by = |a: &usize, b: &usize| deviations[*a].total_cmp(&deviations[*b]);
    let (over, under) = ((0..deviations.len()).max_by(by)?, (0..deviations.len()).min_by(by)?);
    (deviations[over] > 0.0 && deviations[under] < 0.0).then_some((over, under))
}

fn add(mut gains: Gains, (at, total): ((usize, usize), Total)) -> Gains {
    let of = gains.entry(at).or_default();
    *of = of.and(total);
    gains
}
