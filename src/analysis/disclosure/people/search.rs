//! Looks for other people who give the same page, for one protected number after another, and hides more where there are
//! none to be found.

mod assembling;
mod bounded;
mod describing;
mod leaving_out;
mod saying;
mod trying;
mod weighing;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::analysis::disclosure::structure::Structure;
use crate::model::policy::Policy;

use super::balance;
use super::columns::Column;
use super::direct;
use super::moves::Moves;
use super::page::{FactId, Page};
use super::programme::{self, Programme};
use super::protected::{self, Number};
use super::slide::Sliding;
use super::wide::Changes;
use super::witness::{Court, agree};
use assembling::change;
use leaving_out::STEPS;
use trying::{NEAR, Of, SCOPES, Scope, flat};

pub(crate) use assembling::Witness;

/// The search's state.
pub(crate) struct Search<'a> {
    pub(crate) court: Court<'a>,
    pub(crate) moves: Moves<'a>,
    pub(crate) page: Page<'a>,
    /// For each table, whether its numbers are protected at all: not where so few people allow no such table.
    pub(crate) within: Vec<bool>,
    pub(crate) structure: &'a Structure,
    pub(crate) policy: &'a Policy,
    pub(crate) witnesses: Vec<Witness>,
    pub(crate) numbers: Vec<Number>,
    /// For each number, the witnesses that change it.
    changes: Vec<Vec<(usize, i64)>>,
    /// What gives way where a number has no witnesses.
    yields: Yields,
    /// For each table, the questions behind it.
    behind: Vec<BTreeSet<usize>>,
    /// Parts of the questionnaire that some table crosses.
    crossed: BTreeSet<(usize, usize)>,
    /// Numbers that may change within their bands; as they are since a mean was said last.
    pub(super) sliding: Rc<Vec<Sliding>>,
    /// For each table, the parts of the questionnaire behind it.
    parts_behind: Vec<BTreeSet<usize>>,
    made: BTreeMap<Of, Changes>,
    /// Numbers that were hidden with all that stands beside them, and may be shown again.
    spared: BTreeSet<FactId>,
}

/// What gives way where a number has no witnesses.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Yields {
    Numbers,
    Ranges,
    /// The mean that was said last.
    Mean,
}

impl<'a> Search<'a> {
    pub(crate) fn new(
        court: Court<'a>,
        moves: Moves<'a>,
        page: Page<'a>,
        within: Vec<bool>,
        (structure, policy): (&'a Structure, &'a Policy),
    ) -> Search<'a> {
        let mut page = page;
        for kind in &moves.kinds {
            page.count_beside(&kind.coded, kind.places.len() as i64);
        }
        let of = |id| moves.questions_of(id);
        let specs = || page.tables.iter().map(|table| table.spec);
        let behind: Vec<BTreeSet<usize>> =
            specs().map(|spec| std::iter::once(spec.rows).chain(spec.by).flat_map(of).collect()).collect();
        let part = |question: &usize| moves.ties.part_of[*question];
        let parts_behind = behind.iter().map(|questions| questions.iter().map(part).collect()).collect();
        let mut crossed = BTreeSet::new();
        for (rows, by) in specs().filter_map(|spec| Some((spec.rows, spec.by?))) {
            for (one, other) in of(rows).into_iter().flat_map(|one| of(by).into_iter().map(move |other| (one, other))) {
                let (one, other) = (moves.ties.part_of[one], moves.ties.part_of[other]);
                crossed.extend([(one, other), (other, one)]);
            }
        }
        Search {
            court,
            moves,
            page,
            within,
            structure,
            policy,
            witnesses: vec![],
            numbers: vec![],
            changes: vec![],
            yields: Yields::Numbers,
            behind,
            crossed,
            sliding: Rc::default(),
            parts_behind,
            made: BTreeMap::new(),
            spared: BTreeSet::new(),
        }
    }

    /// Hides more until there are witnesses for every protected number, also for each insider; false if there are not
    /// even with nothing published.
    pub(crate) fn prove(&mut self, progress: &dyn Fn(usize, usize)) -> bool {
        loop {
            let before = self.published();
            self.list();
            for number in 0..self.numbers.len() {
                progress(number, self.numbers.len());
                for step in STEPS {
                    if self.secure(number) || !self.is_protected(number) {
                        break;
                    }
                    self.say_less(number, step);
                }
                if !self.secure(number) && self.is_protected(number) {
                    return false;
                }
            }
            if self.published() == before {
                if self.spared.is_empty() {
                    return self.holds();
                }
                self.show_again();
            }
        }
    }

    /// Which witnesses agree with what is said now.
    fn refit(&mut self) {
        for witness in &mut self.witnesses {
            self.page.count_beside_means(&mut witness.changes);
            witness.fits = agree(&self.page, &witness.changes);
        }
    }

    /// Whether the witnesses, each judged anew under what is published in the end, prove every number for everybody.
    fn holds(&mut self) -> bool {
        let witnesses = std::mem::take(&mut self.witnesses);
        let kept = witnesses.into_iter().filter_map(|witness| self.judged(witness.altered, witness.whole));
        self.witnesses = kept.collect();
        self.list();
        let kinds = 0..self.moves.kinds.len();
        let proven = |number: usize| kinds.clone().map(Some).chain([None]).all(|insider| self.wide(number, insider));
        let safe = |number: usize| proven(number) || self.free(number);
        (0..self.numbers.len()).all(safe)
    }

    /// What is protected under what is published now, and what the witnesses found so far say of it.
    fn list(&mut self) {
        self.numbers = protected::numbers(&self.page, &self.within, self.structure, self.policy);
        if self.page.facts.iter().any(|fact| fact.range.is_some() && !fact.is_total) {
            self.numbers.extend(self.bounded_zeros());
        }
        let changes = |number: &Number| {
            let by = self.witnesses.iter().map(|witness| change(witness, number)).enumerate();
            by.filter(|(_, by)| *by != 0).collect()
        };
        self.changes = self.numbers.iter().map(changes).collect();
    }

    fn published(&self) -> (Vec<bool>, Vec<bool>) {
        let open = self.page.placed.iter().map(|placed| placed.open).collect();
        (self.page.facts.iter().map(|fact| fact.shown).collect(), open)
    }

    /// Whether the number has its witnesses, for everybody; looks for them, and hides what is in the way.
    fn secure(&mut self, number: usize) -> bool {
        if !self.wide(number, None) && self.free(number) {
            return true;
        }
        // What outsiders cannot tell an insider may; where nothing is left that is tied to it, nobody can.
        (self.found(number, &BTreeSet::new()) && self.secure_insiders(number)) || self.free(number)
    }

    /// Whether a number is no secret at all: nothing is published of what the questionnaire ties to it, or the
    /// questionnaire itself says that it is 0.
    fn free(&self, number: usize) -> bool {
        let own = self.questions(number);
        let parts: BTreeSet<usize> = own.iter().map(|question| self.moves.ties.part_of[*question]).collect();
        let about = |table: usize| {
            self.behind[table].iter().any(|question| parts.contains(&self.moves.ties.part_of[*question]))
        };
        let published = (0..self.page.tables.len()).any(|table| self.page.placed[table].open && about(table));
        !published || self.nobody(number)
    }

    fn nobody(&self, number: usize) -> bool {
        let number = &self.numbers[number];
        let adds = |coded: &super::page::Coded| number.times(&self.page.counts(coded)) != 0;
        number.value == 0
            && !self.moves.kinds.iter().any(|kind| adds(&kind.coded))
            && self.moves.rules_out(&self.questions_of(number), &adds, &self.page)
    }

    /// An insider knows one sheet: there must be witnesses enough that leave it as it is.
    fn secure_insiders(&mut self, number: usize) -> bool {
        let in_danger = |search: &Search| {
            let moved: BTreeSet<usize> =
                search.changes[number].iter().flat_map(|(at, _)| search.witnesses[*at].whole.iter().copied()).collect();
            moved.into_iter().filter(|kind| !search.wide(number, Some(*kind))).collect::<BTreeSet<usize>>()
        };
        let danger = in_danger(self);
        if danger.is_empty() {
            return true;
        }
        // Witnesses that leave all of them alone serve all of them at once.
        self.seek(number, &danger, &[Scope::Rows]);
        loop {
            let Some(kind) = in_danger(self).into_iter().next() else { return true };
            if !self.found(number, &BTreeSet::from([kind])) {
                return false;
            }
        }
    }

    /// Whether the number ranges widely enough while one person of each of these kinds answers as they did.
    fn found(&mut self, number: usize, kept: &BTreeSet<usize>) -> bool {
        let insider = kept.iter().next().copied();
        // A range that only far-fetched people would hold is not worth looking for them.
        self.wide(number, insider)
            || match self.yields {
                Yields::Numbers => self.seek(number, kept, &SCOPES) || self.widen(number, kept),
                Yields::Ranges => self.seek(number, kept, &NEAR) || self.loosen(number, kept),
                // Of few people all can be tried.
                Yields::Mean if self.page.everybody() <= FEW => self.seek(number, kept, &SCOPES),
                Yields::Mean => self.seek(number, kept, &SCOPES[..3]),
            }
    }

    /// How far the witnesses bring the number down and up, those aside in which everybody of a kind moves.
    fn range(&self, number: usize, insider: Option<usize>) -> (i64, i64) {
        let counts = |at: &usize| {
            let witness = &self.witnesses[*at];
            witness.fits && insider.is_none_or(|kind| !witness.whole.contains(&kind))
        };
        let changes = self.changes[number].iter().filter(|(at, _)| counts(at)).map(|(_, by)| *by);
        changes.fold((0, 0), |(down, up), by| (down.max(-by), up.max(by)))
    }

    fn wide(&self, number: usize, insider: Option<usize>) -> bool {
        let (down, up) = self.range(number, insider);
        down + up >= self.width()
    }

    fn width(&self) -> i64 {
        (i64::from(self.policy.min_count) - 1).max(1)
    }

    fn seek(&mut self, number: usize, kept: &BTreeSet<usize>, scopes: &[Scope]) -> bool {
        let insider = kept.iter().next().copied();
        if self.yields == Yields::Mean && self.slides(number) {
            self.slide(number, kept);
            // Among so many values of so many people nothing else is found in good time.
            if self.wide(number, insider) || self.page.everybody() > FEW {
                return self.wide(number, insider);
            }
        }
        let mut tried = 0;
        for scope in scopes {
            let columns = self.columns(number, *scope);
            if columns.iter().map(|columns| columns.len()).sum::<usize>() == tried {
                continue;
            }
            tried = columns.iter().map(|columns| columns.len()).sum();
            let mut possible: Option<Vec<&Column>> = None;
            for up in [true, false] {
                let (down, risen) = self.range(number, insider);
                let by = if up { self.width() - down } else { risen - self.width() };
                let people = self.people(kept);
                if self.yields == Yields::Mean {
                    let found = balance::reach(&self.page, &columns, (&self.numbers[number], by), kept);
                    self.take(found.and_then(|found| self.witness(&found, &people)));
                    if self.wide(number, insider) {
                        return true;
                    }
                }
                let about = &self.numbers[number];
                let columns = possible.get_or_insert_with(|| programme::possible(&self.page, &flat(&columns), about));
                let direct = direct::reach(&self.page, columns, (about, by), kept);
                let direct = direct.and_then(|found| self.witness(&found, &people));
                let programme = Programme { page: &self.page, columns, kept };
                let found = || programme.reach(about, by).and_then(|found| self.witness(&found, &people));
                let witness = direct.or_else(found);
                self.take(witness);
                if self.wide(number, insider) {
                    return true;
                }
            }
        }
        false
    }

    /// Whether a number counts who has one value of those that may change within their bands, of all or of a group.
    fn slides(&self, number: usize) -> bool {
        let of = |fact: FactId| self.page.means.iter().find(|mean| mean.levels().any(|(_, level)| level == fact));
        let is_own = |(fact, _): &(FactId, i64)| {
            of(*fact).is_some_and(|mean| self.sliding.iter().any(|of| of.is_of(mean, &self.page)))
        };
        !self.sliding.is_empty() && self.numbers[number].terms.iter().all(is_own)
    }

    /// Looks for people whose numbers change within their bands.
    fn slide(&mut self, number: usize, kept: &BTreeSet<usize>) {
        let insider = kept.iter().next().copied();
        let [(fact, 1)] = self.numbers[number].terms[..] else { return };
        for up in [true, false] {
            let (down, risen) = self.range(number, insider);
            let by = if up { self.width() - down } else { risen - self.width() };
            let witness = self.slid(fact, by, kept).and_then(|altered| self.judged_whole(altered));
            self.take(witness);
            if self.wide(number, insider) {
                return;
            }
        }
    }

    /// Lets others make up for what witnesses do to the sums behind means, where that is all that is wrong with them.
    fn mend(&mut self) {
        for at in 0..self.witnesses.len() {
            if !self.witnesses[at].fits
                && let Some(witness) = self.mended(at).and_then(|altered| self.judged_whole(altered))
            {
                self.witnesses.push(witness);
            }
        }
    }

    /// Hides the cheapest published numbers that let the number go far enough.
    fn widen(&mut self, number: usize, kept: &BTreeSet<usize>) -> bool {
        let insider = kept.iter().next().copied();
        let people = self.people(kept);
        for scope in SCOPES {
            let columns = self.columns(number, scope);
            let (down, risen) = self.range(number, insider);
            let least = (self.numbers[number].value - 1).clamp(0, self.width());
            let mut ways = vec![self.width() - down, self.width(), risen - self.width(), -least];
            ways.retain(|by| *by != 0);
            ways.dedup();
            let flat = flat(&columns);
            for by in ways {
                let programme = Programme { page: &self.page, columns: &flat, kept };
                let Some(forced) = programme.force(&self.numbers[number], by) else { continue };
                let broken = forced.breaks.clone();
                let assembled = self.assemble(&forced, &people);
                broken.iter().for_each(|fact| self.page.hide(*fact));
                let witness = assembled.and_then(|(altered, whole)| self.judged(altered, whole));
                let helps = witness.as_ref().is_some_and(|witness| change(witness, &self.numbers[number]) == by);
                if !helps {
                    broken.iter().for_each(|fact| self.page.show(*fact));
                    continue;
                }
                self.take(witness);
                if self.wide(number, insider) || self.seek(number, kept, &[scope]) {
                    return true;
                }
            }
        }
        false
    }
}

/// For a mean of no more respondents than these, every change is tried.
const FEW: i64 = 60;
