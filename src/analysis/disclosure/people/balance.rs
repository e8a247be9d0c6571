//! People who exchange values: so many have another one, and others make up for it, so that every mean stays as it is printed and every
//! published count what it is.
//!
//! A linear programme finds half people for this, and few whole ones. Here sums are built up one person after another; of all that so many
//! people can do, those are kept that leave least to make up for.

use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};
use std::rc::Rc;

use super::columns::Column;
use super::means::Mean;
use super::page::{FactId, Page};
use super::programme::Solution;
use super::protected::Number;

/// So many sums are kept for each step of the number, so many people change, and so many changes of each are tried.
const KEPT: usize = 100;
const PEOPLE: usize = 24;
const CHANGES: usize = 40;

/// No more numbers than these are kept as they are: for more a linear programme is the way to look.
const MOST: usize = 24;

/// A tenth of the usual weight, in millionths: one step of what people weigh.
const TENTH: i64 = 100_000;

/// By how much the number changes, and each number of the page that says something.
type State = (i64, Vec<i64>);

/// A sum of changes, with the change that led to it and the sum before.
struct Sum<'c> {
    state: State,
    /// Adds up as the changes do, so that a sum is known again before it is made.
    hash: u64,
    /// Its place among all sums that were looked at.
    ordinal: usize,
    excess: i64,
    from: Option<(usize, &'c Column)>,
}

/// A sum that is not made yet: by how much the number changes, what it leaves to make up for, its place among all; the sum before and the change.
type Next = ((i64, i64, usize), usize, usize);

/// People who can make the same changes.
struct Alike<'c> {
    people: usize,
    changes: Vec<Change<'c>>,
}

/// A change, and what it does.
struct Change<'c> {
    column: &'c Column,
    state: State,
    hash: u64,
}

/// How far a number of the page may change.
struct Room {
    low: i64,
    high: i64,
    /// What counts as one step of it: that of the scale for a sum, a person else.
    step: i64,
}

impl Room {
    /// How many steps it has gone too far.
    fn excess(&self, by: i64) -> i64 {
        ((self.low - by).max(by - self.high).max(0) + self.step - 1) / self.step
    }
}

/// The fewest people that bring the number up by `by` (or, where it is negative, down), or as far as it goes. `None` where nobody is found,
/// or where too much is published for this way of looking.
pub(crate) fn reach<'c>(
    page: &Page,
    columns: &'c [Rc<Vec<Column>>],
    (number, by): (&Number, i64),
    kept: &BTreeSet<usize>,
) -> Option<Solution<'c>> {
    let (columns, said) = few_to_keep(page, columns);
    let rooms: Vec<Room> = said.iter().map(|fact| room(page, *fact)).collect();
    let excess_of_nothing = excess(&rooms, &vec![0; said.len()], &vec![0; said.len()]);
    let mut sums =
        vec![Sum { state: (0, vec![0; said.len()]), hash: 0, ordinal: 0, excess: excess_of_nothing, from: None }];
    let mut known = Known::default();
    known.insert(0);
    let mut living = vec![0_usize];
    let mut found: Option<(i64, usize)> = None;
    let mut ordinal = 0;
    'people: for group in groups(&columns, (number, by), (&said, kept), &rooms) {
        for _ in 0..group.people.min(by.unsigned_abs() as usize + 2) {
            let before = ordinal;
            // Of each step of the number, those that are kept.
            let mut kept: BTreeMap<i64, BinaryHeap<Next>> = BTreeMap::new();
            for at in &living {
                let sum = &sums[*at];
                let next = ((sum.state.0.abs(), sum.excess, sum.ordinal), *at, usize::MAX);
                kept.entry(sum.state.0).or_default().push(next);
            }
            for at in living.clone() {
                for (which, change) in group.changes.iter().enumerate() {
                    let from = &sums[at];
                    let number = from.state.0 + change.state.0;
                    if number.abs() > by.abs() || !known.insert(from.hash.wrapping_add(change.hash)) {
                        continue;
                    }
                    ordinal += 1;
                    let excess = excess(&rooms, &from.state.1, &change.state.1);
                    let further = number != 0 && found.is_none_or(|(best, _)| best < number.abs());
                    if further && excess == 0 {
                        found = Some((number.abs(), sums.len()));
                        sums.push(from.with(at, change, (excess, ordinal)));
                        if number == by {
                            break 'people;
                        }
                    }
                    let next = ((number.abs(), excess, ordinal), at, which);
                    let kept = kept.entry(number).or_default();
                    if kept.len() < KEPT {
                        kept.push(next);
                    } else if kept.peek().is_some_and(|last| next < *last) {
                        kept.pop();
                        kept.push(next);
                    }
                }
            }
            // Nobody more of this kind adds anything.
            if ordinal == before {
                break;
            }
            let mut next: Vec<Next> = kept.into_values().flatten().collect();
            next.sort_unstable();
            living.clear();
            for ((_, excess, ordinal), at, which) in next {
                living.push(match group.changes.get(which) {
                    None => at,
                    Some(change) => {
                        sums.push(sums[at].with(at, change, (excess, ordinal)));
                        sums.len() - 1
                    }
                });
            }
        }
    }
    let mut steps: Vec<(&'c Column, usize)> = vec![];
    let (_, mut at) = found?;
    while let Some((before, column)) = sums[at].from {
        match steps.iter_mut().find(|(known, _)| std::ptr::eq(*known, column)) {
            Some((_, times)) => *times += 1,
            None => steps.push((column, 1)),
        }
        at = before;
    }
    Some(Solution { steps, breaks: vec![] })
}

impl<'c> Sum<'c> {
    /// The sum of one change more; `at` is the place of this one.
    fn with(&self, at: usize, change: &Change<'c>, (excess, ordinal): (i64, usize)) -> Sum<'c> {
        let state = self.state.1.iter().zip(&change.state.1).map(|(sum, by)| sum + by).collect();
        Sum {
            state: (self.state.0 + change.state.0, state),
            hash: self.hash.wrapping_add(change.hash),
            ordinal,
            excess,
            from: Some((at, change.column)),
        }
    }
}

/// The sums that were looked at, by their hashes: two that share one would cost a way to go, and no proof.
type Known = HashSet<u64, BuildHasherDefault<AsItIs>>;

/// Keeps a hash as it is.
#[derive(Default)]
struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.0 = self.0.rotate_left(8) ^ u64::from(*byte));
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}

/// A number's own factor in a linear hash (SplitMix64 of its place).
pub(super) fn factor(at: usize) -> u64 {
    let mut mixed = (at as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (mixed ^ (mixed >> 31)) | 1
}

/// A linear hash: that of a sum is the sum of the hashes.
fn hash((number, said): &State) -> u64 {
    let all = std::iter::once(number).chain(said).enumerate();
    all.fold(0, |hash, (at, by)| hash.wrapping_add(factor(at).wrapping_mul(*by as u64)))
}

/// How much both changes together leave to make up for.
fn excess(rooms: &[Room], one: &[i64], other: &[i64]) -> i64 {
    rooms.iter().zip(one.iter().zip(other)).map(|(room, (one, other))| room.excess(one + other)).sum()
}

/// The changes of as many questions as leave few numbers to keep as they are, with those numbers.
fn few_to_keep<'c>(page: &Page, columns: &'c [Rc<Vec<Column>>]) -> (Vec<&'c Column>, Vec<FactId>) {
    let says = |fact: &FactId| {
        let about = &page.facts[*fact];
        !page.is_level(*fact) && (about.shown || about.fixed || about.marked || about.range.is_some())
    };
    // What nobody may be believed to have is no way to go.
    let may_have =
        |column: &&Column| column.effect.iter().all(|(fact, _)| !(page.facts[*fact].fixed && page.is_level(*fact)));
    let mut questions: Vec<(Vec<&Column>, BTreeSet<FactId>)> = vec![];
    for columns in columns {
        let columns: Vec<&Column> = columns.iter().filter(may_have).collect();
        let mut touched = vec![false; page.facts.len()];
        columns.iter().flat_map(|column| &column.effect).for_each(|(fact, _)| touched[*fact] = true);
        let facts = (0..page.facts.len()).filter(|fact| touched[*fact]).filter(says).collect();
        questions.push((columns, facts));
    }
    questions.sort_by_key(|(_, facts)| facts.len());
    let (mut chosen, mut said) = (vec![], BTreeSet::new());
    for (columns, facts) in questions {
        let more: BTreeSet<FactId> = said.union(&facts).copied().collect();
        if more.len() <= MOST {
            chosen.extend(columns);
            said = more;
        }
    }
    (chosen, said.into_iter().collect())
}

/// How far a number may change: a published one not at all, others as far as what is said of them goes.
fn room(page: &Page, fact: FactId) -> Room {
    let about = &page.facts[fact];
    if about.shown || about.fixed {
        return Room { low: 0, high: 0, step: 1 };
    }
    let high = about.range.map_or(i64::MAX / 4, |(_, high)| high);
    let of_weights = page.weighted.first().is_some_and(|column| fact >= column.first);
    let of_mean = |mean: &Mean| match mean.counted_beside().start {
        squares if squares == fact => mean.beside.as_ref().map(|beside| beside.step(mean.scale.step)),
        _ => (mean.total == fact).then_some(mean.scale.step),
    };
    let step = page.means.iter().find_map(of_mean).unwrap_or(1);
    let step = if of_weights { TENTH } else { step };
    Room { low: about.floor().max(i64::MIN / 4) - about.value, high: high - about.value, step }
}

/// The people by the changes that they can make: those who change the number first.
fn groups<'c>(
    columns: &[&'c Column],
    (number, by): (&Number, i64),
    (said, kept): (&[FactId], &BTreeSet<usize>),
    rooms: &[Room],
) -> Vec<Alike<'c>> {
    let mut groups: BTreeMap<u64, Alike> = BTreeMap::new();
    for column in columns {
        let effect = |fact: &FactId| {
            column.effect.binary_search_by_key(fact, |(fact, _)| *fact).map_or(0, |at| column.effect[at].1)
        };
        let gain = number.terms.iter().map(|(fact, times)| times * effect(fact)).sum::<i64>();
        if gain * by.signum() < 0 {
            continue;
        }
        let state = (gain, said.iter().map(effect).collect());
        let group = groups.entry(column.who).or_insert_with(|| Alike { people: column.able(kept), changes: vec![] });
        let hash = hash(&state);
        if !group.changes.iter().any(|known| known.hash == hash && known.state == state) {
            group.changes.push(Change { column, state, hash });
        }
    }
    let mut groups: Vec<Alike> = groups.into_values().filter(|group| group.people > 0).collect();
    for group in &mut groups {
        // A change of the number first, then small ones: those make up for others most finely.
        let size = |said: &[i64]| said.iter().map(|by| by.abs()).sum::<i64>();
        group.changes.sort_by_cached_key(|change| (change.state.0 == 0, size(&change.state.1)));
        group.changes.truncate(CHANGES);
    }
    let nothing = vec![0; said.len()];
    // Those who change the number at the least cost come first; as many of the others, who can make up for it.
    let cost = |group: &Alike, gains: bool| {
        let changes = group.changes.iter().filter(|change| (change.state.0 != 0) == gains);
        changes.map(|change| excess(rooms, &change.state.1, &nothing)).min().unwrap_or(i64::MAX)
    };
    groups.sort_by_cached_key(|group| cost(group, true));
    let mut others = groups.split_off(so_many(&groups, by));
    others.sort_by_cached_key(|group| cost(group, false));
    others.truncate(so_many(&others, by));
    groups.extend(others);
    groups
}

/// How many groups have half of the people that may change.
fn so_many(groups: &[Alike], by: i64) -> usize {
    let mut people = 0;
    let few = groups.iter().take_while(|group| {
        people += group.people.min(by.unsigned_abs() as usize + 2);
        people <= PEOPLE / 2 + group.people
    });
    few.count()
}
