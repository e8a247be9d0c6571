//! People who exchange values: so many have another one, and others make up for it, so that every mean stays as it is printed and every
//! published count what it is.
//!
//! A linear programme finds half people for this, and few whole ones. Here sums are built up one person after another; of all that so many
//! people can do, those are kept that leave least to make up for.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use super::moves::Column;
use super::page::{FactId, Page};
use super::programme::Solution;
use super::protected::Number;

/// So many sums are kept for each step of the number, so many people change, and so many changes of each are tried.
const KEPT: usize = 100;
const PEOPLE: usize = 24;
const CHANGES: usize = 40;

/// No more numbers than these are kept as they are: for more a linear programme is the way to look.
const MOST: usize = 24;

/// By how much the number changes, and each number of the page that says something.
type State = (i64, Vec<i64>);

/// A sum of changes, with the change that led to it and the sum before.
struct Sum<'c> {
    state: State,
    from: Option<(usize, &'c Column)>,
}

/// People who can make the same changes.
struct Alike<'c> {
    people: usize,
    /// Each with what it does.
    changes: Vec<(&'c Column, State)>,
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
    let excess = |state: &State| state.1.iter().zip(&rooms).map(|(by, room)| room.excess(*by)).sum::<i64>();
    let mut sums = vec![Sum { state: (0, vec![0; said.len()]), from: None }];
    let mut known: HashMap<State, usize> = HashMap::from([(sums[0].state.clone(), 0)]);
    let mut living = vec![0_usize];
    let mut best: Option<usize> = None;
    'people: for group in groups(&columns, (number, by), (&said, kept), &excess) {
        for _ in 0..group.people.min(by.unsigned_abs() as usize + 2) {
            let before = sums.len();
            for at in living.clone() {
                for (column, change) in &group.changes {
                    let from = &sums[at].state;
                    let next: State =
                        (from.0 + change.0, from.1.iter().zip(&change.1).map(|(sum, by)| sum + by).collect());
                    if next.0.abs() > by.abs() || known.contains_key(&next) {
                        continue;
                    }
                    let further = next.0 != 0 && best.is_none_or(|best| sums[best].state.0.abs() < next.0.abs());
                    if further && excess(&next) == 0 {
                        best = Some(sums.len());
                    }
                    known.insert(next.clone(), sums.len());
                    living.push(sums.len());
                    sums.push(Sum { state: next, from: Some((at, *column)) });
                    if best.is_some_and(|best| sums[best].state.0 == by) {
                        break 'people;
                    }
                }
            }
            // Nobody more of this kind adds anything.
            if sums.len() == before {
                break;
            }
            living.sort_by_cached_key(|at| (sums[*at].state.0.abs(), excess(&sums[*at].state), *at));
            let mut of_step: BTreeMap<i64, usize> = BTreeMap::new();
            living.retain(|at| {
                let so_many = of_step.entry(sums[*at].state.0).or_default();
                *so_many += 1;
                *so_many <= KEPT
            });
        }
    }
    let mut steps: Vec<(&'c Column, usize)> = vec![];
    let mut at = best?;
    while let Some((before, column)) = sums[at].from {
        match steps.iter_mut().find(|(known, _)| std::ptr::eq(*known, column)) {
            Some((_, times)) => *times += 1,
            None => steps.push((column, 1)),
        }
        at = before;
    }
    Some(Solution { steps, breaks: vec![] })
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
        let facts = columns.iter().flat_map(|column| &column.effect).map(|(fact, _)| *fact).filter(says).collect();
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
    let step = page.means.iter().find(|mean| mean.total == fact).map_or(1, |mean| mean.scale.step);
    Room { low: about.floor().max(i64::MIN / 4) - about.value, high: high - about.value, step }
}

/// The people by the changes that they can make: those who change the number first. `excess` says how much a sum leaves to make up for.
fn groups<'c>(
    columns: &[&'c Column],
    (number, by): (&Number, i64),
    (said, kept): (&[FactId], &BTreeSet<usize>),
    excess: &dyn Fn(&State) -> i64,
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
        if !group.changes.iter().any(|(_, known)| *known == state) {
            group.changes.push((column, state));
        }
    }
    let mut groups: Vec<Alike> = groups.into_values().filter(|group| group.people > 0).collect();
    for group in &mut groups {
        // A change of the number first, then small ones: those make up for others most finely.
        group.changes.sort_by_key(|(_, (gain, said))| (*gain == 0, said.iter().map(|by| by.abs()).sum::<i64>()));
        group.changes.truncate(CHANGES);
    }
    // Those who change the number at the least cost come first; as many of the others, who can make up for it.
    let cost = |group: &Alike, gains: bool| {
        let changes = group.changes.iter().filter(|(_, (gain, _))| (*gain != 0) == gains);
        changes.map(|(_, state)| excess(state)).min().unwrap_or(i64::MAX)
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
