//! Third pass: looks for patterns that show more and are proven as well.

use std::collections::{BTreeMap, BTreeSet};

use super::eliminate::Pattern;
use super::form::Form;
use super::primary::Reason;
use super::repair::Repair;
use super::system::{Line, System, Target};
use super::witness::Witnesses;

/// A search for better patterns.
pub(super) struct Search {
    /// So many targets, the first, hold for every pattern; the others came with one.
    primaries: usize,
    /// How many more searches for proof it may cost: a count, not a time, so that every machine finds the same.
    patience: usize,
    /// For each number that could not be shown, a target that was in the way.
    obstacles: BTreeMap<usize, Form>,
}

impl Search {
    /// Large programmes take long, so large surveys get fewer of them.
    pub(super) fn of(system: &System) -> Search {
        let patience = EFFORT / (system.atoms.len() + 50).pow(2);
        Search { primaries: system.targets.len(), patience, obstacles: BTreeMap::new() }
    }

    /// Takes so many searches off, if there are any left.
    fn spend(&mut self, searches: usize) -> bool {
        let left = self.patience > 0;
        self.patience = self.patience.saturating_sub(searches);
        left
    }
}

/// How many searches, times the square of the number of unknowns: about what one costs.
const EFFORT: usize = 40_000_000;

/// A widening costs about so many searches.
const WIDENING: usize = 3;

/// What an attempt that comes to nothing goes back to.
struct Saved {
    published: Pattern,
    witnesses: Witnesses,
    targets: Vec<Target>,
}

impl Repair {
    /// What the numbers are worth that it shows.
    pub(super) fn worth(&self, system: &System) -> f64 {
        worth(system, &self.published)
    }

    /// Shows every number that a proven pattern can do without hiding, those worth most first, looking for new proofs.
    pub(super) fn reveal(&mut self, system: &mut System, search: &mut Search, except: Option<usize>) {
        let mut hidden: Vec<usize> = (0..self.published.len())
            .filter(|quantity| !self.published[*quantity] && system.quantities[*quantity].candidate)
            .filter(|quantity| Some(*quantity) != except)
            .collect();
        hidden.sort_by(|a, b| system.quantities[*b].worth.total_cmp(&system.quantities[*a].worth).then(a.cmp(b)));
        for quantity in hidden {
            if search.patience == 0 {
                break;
            }
            let saved = self.save(system);
            self.published[quantity] = true;
            if !self.proves(system, search, Some(quantity)) {
                self.restore(system, saved);
            }
        }
    }

    /// Looks for better patterns nearby until there are none, or the patience is spent.
    pub(super) fn improve(&mut self, system: &mut System, search: &mut Search) {
        let mut before = 0.0;
        while more(self.worth(system), before) && search.patience > 0 {
            before = self.worth(system);
            self.kick(system, search);
            self.exchange(system, search);
        }
    }

    /// Hides a number wherever that lets others be shown that are worth more.
    fn exchange(&mut self, system: &mut System, search: &mut Search) {
        let mut since = 0;
        for quantity in (0..self.published.len()).cycle() {
            if since >= self.published.len() || search.patience == 0 {
                break;
            }
            since += 1;
            let worth_it = self.published[quantity] && !system.quantities[quantity].fixed;
            if !worth_it || !self.beside_hidden(system, quantity) {
                continue;
            }
            let before = self.worth(system);
            let saved = self.save(system);
            self.published[quantity] = false;
            self.freedom = None;
            if self.proves(system, search, None) {
                self.reveal(system, search, Some(quantity));
            }
            if more(self.worth(system), before) {
                since = 0;
            } else {
                self.restore(system, saved);
            }
        }
    }

    /// Shows a hidden number whatever it takes, then what can be shown besides, wherever that shows more in the end.
    fn kick(&mut self, system: &mut System, search: &mut Search) {
        let mut since = 0;
        for quantity in (0..self.published.len()).cycle() {
            if since >= self.published.len() || search.patience == 0 {
                break;
            }
            since += 1;
            if self.published[quantity] || !system.quantities[quantity].candidate {
                continue;
            }
            let before = self.worth(system);
            let saved = self.save(system);
            self.published[quantity] = true;
            if self.secures(system, search, quantity) {
                self.reveal(system, search, None);
            }
            if self.published[quantity] && more(self.worth(system), before) {
                since = 0;
            } else {
                self.restore(system, saved);
            }
        }
    }

    /// Hides others so that `shown` can be published; says whether that is possible.
    fn secures(&mut self, system: &mut System, search: &mut Search, shown: usize) -> bool {
        self.forget(system, search, Some(shown));
        let mut next = 0;
        loop {
            while next < system.targets.len() {
                let done = self.safe(system, next)
                    || self.search_once(system, search, next)
                    || (search.spend(WIDENING) && self.widen(system, next, Some(shown)));
                if !done || !self.published[shown] {
                    return false;
                }
                next += 1;
            }
            let remainders = self.remainders(system);
            let more = if remainders.is_empty() { self.narrow(system) } else { remainders };
            if more.is_empty() {
                return true;
            }
            for form in more {
                self.require(system, form, Reason::Small);
            }
        }
    }

    /// Goes back to the targets of every pattern, and the proofs that are left when `shown` is published as well.
    fn forget(&mut self, system: &mut System, search: &Search, shown: Option<usize>) {
        system.targets.truncate(search.primaries);
        let moved = shown.map_or(vec![], |quantity| self.witnesses.changes_of(&system.quantities[quantity].form));
        let lost: BTreeSet<usize> = moved.into_iter().map(|(number, _)| number).collect();
        self.witnesses.keep(search.primaries, |number| !lost.contains(&number));
        self.freedom = None;
    }

    /// Whether everything that must stay unknown is proven so, now that `shown` is published as well.
    fn proves(&mut self, system: &mut System, search: &mut Search, shown: Option<usize>) -> bool {
        self.forget(system, search, shown);
        let mut next = 0;
        // What was in the way before is most likely to be again.
        let obstacle = shown.and_then(|quantity| search.obstacles.get(&quantity));
        let obstacle = obstacle.and_then(|form| system.targets.iter().position(|target| target.form == *form));
        if obstacle.is_some_and(|target| !self.safe(system, target) && !self.search_once(system, search, target)) {
            return false;
        }
        loop {
            while next < system.targets.len() {
                if !self.safe(system, next) && !self.search_once(system, search, next) {
                    if let Some(quantity) = shown {
                        search.obstacles.insert(quantity, system.targets[next].form.clone());
                    }
                    return false;
                }
                next += 1;
            }
            let remainders = self.remainders(system);
            let more = if remainders.is_empty() { self.narrow(system) } else { remainders };
            if more.is_empty() {
                return true;
            }
            for form in more {
                self.require(system, form, Reason::Small);
            }
        }
    }

    fn search_once(&mut self, system: &System, search: &mut Search, target: usize) -> bool {
        search.spend(1) && self.search(system, target)
    }

    fn save(&self, system: &System) -> Saved {
        let witnesses = self.witnesses.clone();
        Saved { published: self.published.clone(), witnesses, targets: system.targets.clone() }
    }

    fn restore(&mut self, system: &mut System, saved: Saved) {
        self.published = saved.published;
        self.witnesses = saved.witnesses;
        system.targets = saved.targets;
        self.freedom = None;
    }

    /// Whether a number stands in a sum with a hidden one that might be shown.
    fn beside_hidden(&self, system: &System, quantity: usize) -> bool {
        let hidden = |other: &usize| !self.published[*other] && system.quantities[*other].candidate;
        let inside = |line: &&Line| line.parent == quantity || line.children.contains(&quantity);
        system.lines.iter().filter(inside).any(|line| hidden(&line.parent) || line.children.iter().any(hidden))
    }
}

/// What the numbers are worth that a pattern shows.
pub(super) fn worth(system: &System, pattern: &Pattern) -> f64 {
    system.quantities.iter().zip(pattern).filter(|(_, published)| **published).map(|(q, _)| q.worth).sum()
}

/// Whether one worth is more than another by more than the rounding of a sum.
fn more(now: f64, before: f64) -> bool {
    now > before * (1.0 + 1e-9)
}
