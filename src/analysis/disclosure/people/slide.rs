//! People whose number changes within its band. No table counts them otherwise, however it is broken down; only the sums behind means change,
//! and others of the same groups make up for that.
//!
//! This finds at once what a linear programme and sums of changes look for among hundreds of values. As everywhere here, what is found is proven by
//! the court alone.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::model::codebook::VariableId;
use crate::model::measure::{Measured, UNITS};
use crate::responses::dataset::Code;
use crate::responses::sheet::Sheet;

use super::means::Mean;
use super::page::{FactId, Page};
use super::search::Search;

/// No more people than these make up for others.
const MOST: usize = 80;

/// Of so many people with the same means pairs are tried.
const PAIRED: usize = 40;

/// A number that a question holds, with everybody who has one.
pub(crate) struct Sliding {
    variable: VariableId,
    /// The means that are said of it, by their place on the page.
    means: Vec<usize>,
    people: Vec<Person>,
}

/// Somebody's number, and between which ends its band lies, in units.
struct Person {
    place: usize,
    kind: usize,
    value: i64,
    ends: (i64, i64),
    /// Which of the means count it, by their place in [`Sliding::means`].
    counted: Vec<usize>,
}

/// How much each said mean's sum has changed so far, and how far it may; and the same of the squares behind its deviation.
struct Sums {
    changed: Vec<i64>,
    room: Vec<(i64, i64)>,
    squares: Vec<i64>,
    square_room: Vec<(i64, i64)>,
}

/// By how much a sum that has changed lies outside of its room: above 0 too high, below 0 too low.
fn outside((low, high): (i64, i64), by: i64) -> i64 {
    if by > high { by - high } else { (by - low).min(0) }
}

impl Sums {
    /// By how much a sum has changed too far: above 0 too high, below 0 too low.
    fn excess(&self, mean: usize, more: i64) -> i64 {
        outside(self.room[mean], self.changed[mean] + more)
    }

    /// By how much the squares of a mean have changed too far.
    fn square_excess(&self, mean: usize, more: i64) -> i64 {
        outside(self.square_room[mean], self.squares[mean] + more)
    }

    fn are_held(&self) -> bool {
        (0..self.changed.len()).all(|mean| self.excess(mean, 0) == 0)
    }

    fn squares_are_held(&self) -> bool {
        (0..self.squares.len()).all(|mean| self.square_excess(mean, 0) == 0)
    }
}

impl Search<'_> {
    /// The numbers that are shown in bands with a mean.
    pub(crate) fn sliding(&self) -> Rc<Vec<Sliding>> {
        let mut all: BTreeMap<VariableId, Vec<usize>> = BTreeMap::new();
        for (at, mean) in self.page.means.iter().enumerate() {
            if let (Measured::Score { of, .. }, true) =
                (&self.page.measured()[mean.source], self.page.facts[mean.total].range.is_some())
                && let [variable] = of.as_slice()
            {
                all.entry(*variable).or_default().push(at);
            }
        }
        let sliding = all.into_iter().filter_map(|(variable, means)| {
            let bands = self.moves.bands(variable)?;
            let mut people = vec![];
            for (at, kind) in self.moves.kinds.iter().enumerate() {
                if kind.sheet.code(variable) != Code::ANSWERED {
                    continue;
                }
                let value = (kind.sheet.number(variable) * UNITS).round() as i64;
                let Some(ends) = bands.iter().copied().find(|(low, high)| (*low..=*high).contains(&value)) else {
                    continue;
                };
                let counts = |mean: &usize| self.page.means[*mean].value(&kind.coded).is_some();
                let counted: Vec<usize> = (0..means.len()).filter(|of| counts(&means[*of])).collect();
                people.extend(kind.places.iter().map(|place| Person {
                    place: *place,
                    kind: at,
                    value,
                    ends,
                    counted: counted.clone(),
                }));
            }
            Some(Sliding { variable, means, people })
        });
        Rc::new(sliding.collect())
    }

    /// Other people for a number that counts who has one value: some get it, or lose it, within their band.
    pub(crate) fn slid(&self, fact: FactId, by: i64, kept: &BTreeSet<usize>) -> Option<Vec<(usize, Sheet)>> {
        let (mean, value) = self
            .page
            .means
            .iter()
            .find_map(|mean| mean.levels().find(|(_, level)| *level == fact).map(|(value, _)| (mean, value)))?;
        let all = self.sliding.clone();
        let of = all.iter().find(|of| of.is_of(mean, &self.page))?;
        let counts = |person: &Person| mean.value(&self.moves.kinds[person.kind].coded).is_some();
        let step = mean.scale.step;
        let free = |person: &&Person| !kept.contains(&person.kind) && counts(person);
        let mut moved: Vec<(&Person, i64)> = match by > 0 {
            true => {
                let near = of.people.iter().filter(free).filter(|person| {
                    person.value != value
                        && (person.ends.0..=person.ends.1).contains(&value)
                        && of.may_have(person, value, &self.page)
                });
                near.map(|person| (person, value)).collect()
            }
            false => {
                let own = of.people.iter().filter(free).filter(|person| person.value == value);
                own.filter_map(|person| {
                    let beside = [value - step, value + step, value - 2 * step, value + 2 * step];
                    let is_right = |other: &i64| {
                        (person.ends.0..=person.ends.1).contains(other) && of.may_have(person, *other, &self.page)
                    };
                    Some((person, beside.into_iter().find(is_right)?))
                })
                .collect()
            }
        };
        moved.sort_by_key(|(person, to)| (to - person.value).abs());
        moved.truncate(usize::try_from(by.abs()).ok()?);
        if moved.len() as i64 != by.abs() {
            return None;
        }
        let mut sums = of.sums(&self.page, &BTreeMap::new());
        let mut altered: BTreeMap<usize, i64> = BTreeMap::new();
        for (person, to) in moved {
            of.move_to((person, to), &mut sums, &self.page);
            altered.insert(person.place, to);
        }
        of.make_up((&mut altered, &mut sums), kept, &self.page, Some(value))?;
        Some(self.with_numbers(of.variable, &altered, vec![]))
    }

    /// These other people, with the sums behind means as they are said: others make up for what they change.
    pub(crate) fn mended(&self, at: usize) -> Option<Vec<(usize, Sheet)>> {
        let witness = &self.witnesses[at];
        let is_total = |fact: &FactId| self.page.facts[*fact].is_total;
        let fits = |(fact, change): (&FactId, &i64)| {
            is_total(fact) || self.page.facts[*fact].may_be(self.page.facts[*fact].value + change)
        };
        if !witness.changes.iter().all(fits) {
            return None;
        }
        let busy: BTreeSet<usize> = witness.altered.iter().map(|(place, _)| *place).collect();
        let mut people = witness.altered.clone();
        for of in self.sliding.clone().iter() {
            let mut sums = of.sums(&self.page, &witness.changes);
            // Whoever answers otherwise already does not slide as well.
            let mut altered: BTreeMap<usize, i64> = busy.iter().map(|place| (*place, i64::MIN)).collect();
            of.make_up((&mut altered, &mut sums), &BTreeSet::new(), &self.page, None)?;
            altered.retain(|_, to| *to != i64::MIN);
            people = self.with_numbers(of.variable, &altered, people);
        }
        Some(people)
    }

    fn with_numbers(
        &self,
        variable: VariableId,
        altered: &BTreeMap<usize, i64>,
        mut people: Vec<(usize, Sheet)>,
    ) -> Vec<(usize, Sheet)> {
        people.extend(altered.iter().map(|(place, to)| {
            let mut sheet = self.court.real[*place].clone();
            sheet.write(variable, Code::ANSWERED, *to as f64 / UNITS);
            (*place, sheet)
        }));
        people
    }
}

impl Sliding {
    /// Whether a mean is of this number.
    pub(crate) fn is_of(&self, mean: &Mean, page: &Page) -> bool {
        matches!(&page.measured()[mean.source], Measured::Score { of, .. } if of.as_slice() == [self.variable])
    }

    /// The sums of the means, after these changes.
    fn sums(&self, page: &Page, changes: &BTreeMap<FactId, i64>) -> Sums {
        let totals = || self.means.iter().map(|mean| page.means[*mean].total);
        let room = |total: FactId| {
            let fact = &page.facts[total];
            fact.range.map_or((i64::MIN / 4, i64::MAX / 4), |(low, high)| (low - fact.value, high - fact.value))
        };
        let changed = |total: FactId| changes.get(&total).copied().unwrap_or(0);
        let squares = || self.means.iter().map(|mean| page.means[*mean].counted_beside().start);
        Sums {
            changed: totals().map(changed).collect(),
            room: totals().map(room).collect(),
            squares: squares().map(changed).collect(),
            square_room: squares().map(room).collect(),
        }
    }

    /// Counts somebody with another number.
    fn move_to(&self, (person, to): (&Person, i64), sums: &mut Sums, page: &Page) {
        for at in &person.counted {
            let squares = |value: i64| page.means[self.means[*at]].adds_beside(Some(value))[0];
            sums.changed[*at] += to - person.value;
            sums.squares[*at] += squares(to) - squares(person.value);
        }
    }

    /// Whether nobody knows that somebody with this number is not there.
    fn may_have(&self, person: &Person, value: i64, page: &Page) -> bool {
        person.counted.iter().map(|mean| &page.means[self.means[*mean]]).all(|mean| {
            let stays = mean.beside.as_ref().is_none_or(|beside| beside.is_beside(person.value, value));
            stays && mean.level(value).is_some_and(|level| !page.facts[level].fixed)
        })
    }

    /// Moves others until every sum is as it is said; `None` where it is not. Nobody gets or loses the value `apart`.
    fn make_up(
        &self,
        (altered, sums): (&mut BTreeMap<usize, i64>, &mut Sums),
        kept: &BTreeSet<usize>,
        page: &Page,
        apart: Option<i64>,
    ) -> Option<()> {
        let step = UNITS as i64;
        let mut classes: BTreeMap<&[usize], Vec<&Person>> = BTreeMap::new();
        for person in &self.people {
            if !kept.contains(&person.kind) && Some(person.value) != apart {
                classes.entry(&person.counted).or_default().push(person);
            }
        }
        for _ in 0..MOST {
            if sums.are_held() {
                return self.spread((altered, sums), &classes, page, apart);
            }
            // What a class would have to do, and how much of all excess that leaves.
            let left = |counted: &[usize], by: i64| -> i64 {
                (0..sums.changed.len())
                    .map(|mean| sums.excess(mean, if counted.contains(&mean) { by } else { 0 }).abs())
                    .sum()
            };
            let nothing = left(&[], 0);
            let mut ways: Vec<(i64, &[usize], i64)> = vec![];
            for counted in classes.keys() {
                let wanted = counted.iter().map(|mean| -sums.excess(*mean, 0)).filter(|by| *by != 0);
                ways.extend(wanted.map(|by| (left(counted, by), *counted, by)));
            }
            ways.retain(|(left, ..)| *left < nothing);
            ways.sort_unstable();
            let next = ways.into_iter().find_map(|(_, counted, by)| {
                let people = classes.get(counted)?.iter().filter(|person| !altered.contains_key(&person.place));
                let room = |person: &&&Person| match by > 0 {
                    true => (person.ends.1 - person.value).min(by),
                    false => (person.value - person.ends.0).min(-by),
                };
                let person = people.max_by_key(room)?;
                // In whole steps, on the far side of what is wanted by less than one.
                let most = room(&person) / step * step;
                let want = ((by.abs() + step - 1) / step * step).min(match by > 0 {
                    true => person.ends.1 - person.value,
                    false => person.value - person.ends.0,
                });
                let size = if most < by.abs() { most.max(want.min(most + step)) } else { want };
                let may = |size: &i64| {
                    let to = person.value + size * by.signum();
                    *size > 0 && Some(to) != apart && self.may_have(person, to, page)
                };
                let size = [size, size - step, size - 2 * step].into_iter().find(may)?;
                Some((*person, size * by.signum()))
            });
            let (person, by) = next?;
            self.move_to((person, person.value + by), sums, page);
            altered.insert(person.place, person.value + by);
        }
        match sums.are_held() {
            true => self.spread((altered, sums), &classes, page, apart),
            false => None,
        }
    }

    /// Moves two at a time by as much in opposite directions, until the squares behind every deviation are as it is said: the sums stay as they are.
    fn spread(
        &self,
        (altered, sums): (&mut BTreeMap<usize, i64>, &mut Sums),
        classes: &BTreeMap<&[usize], Vec<&Person>>,
        page: &Page,
        apart: Option<i64>,
    ) -> Option<()> {
        let step = UNITS as i64;
        for _ in 0..MOST {
            if sums.squares_are_held() {
                return Some(());
            }
            let left = |counted: &[usize], by: i64| -> i64 {
                let of = |mean: usize| sums.square_excess(mean, if counted.contains(&mean) { by } else { 0 }).abs();
                (0..sums.squares.len()).map(of).sum()
            };
            let may = |person: &Person, to: i64| {
                (person.ends.0..=person.ends.1).contains(&to) && Some(to) != apart && self.may_have(person, to, page)
            };
            let mut best = (left(&[], 0), None);
            for (counted, people) in classes {
                let free: Vec<&Person> =
                    people.iter().copied().filter(|person| !altered.contains_key(&person.place)).collect();
                // From one end to the other, not all of very many.
                let some = || free.iter().step_by(free.len().div_ceil(PAIRED).max(1));
                for (one, other) in some().flat_map(|one| some().map(move |other| (*one, *other))) {
                    if one.place == other.place {
                        continue;
                    }
                    for size in [1, 2, 4, 8, 16].map(|steps| steps * step) {
                        // (a + t)² + (b - t)² - a² - b², whatever they are counted from.
                        let by = 2 * size * (one.value - other.value + size);
                        let after = left(counted, by);
                        if after < best.0 && may(one, one.value + size) && may(other, other.value - size) {
                            best = (after, Some((one, other, size)));
                        }
                    }
                }
            }
            let (one, other, size) = best.1?;
            for (person, to) in [(one, one.value + size), (other, other.value - size)] {
                self.move_to((person, to), sums, page);
                altered.insert(person.place, to);
            }
        }
        sums.squares_are_held().then_some(())
    }
}
