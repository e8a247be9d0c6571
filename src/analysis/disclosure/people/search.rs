//! Looks for other people who give the same page, for one protected number after another, and hides more where there are
//! none to be found.

mod bounded;
mod describing;
mod leaving_out;
mod saying;
mod weighing;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::analysis::disclosure::structure::Structure;
use crate::model::policy::Policy;
use crate::responses::sheet::Sheet;

use super::balance;
use super::columns::{Column, Kind};
use super::direct;
use super::moves::Moves;
use super::page::{FactId, Page};
use super::programme::{self, Programme, Solution};
use super::protected::{self, Number};
use super::slide::Sliding;
use super::wide::Changes;
use super::witness::{Court, agree};
use leaving_out::STEPS;

/// Other answers of some respondents that give the same page.
pub(crate) struct Witness {
    /// The places of those respondents, and what they answer instead.
    pub(crate) altered: Vec<(usize, Sheet)>,
    /// By how much each hidden number changes.
    pub(crate) changes: BTreeMap<FactId, i64>,
    /// Kinds of whom everybody answers otherwise: an insider of another kind may be one who does not.
    whole: BTreeSet<usize>,
    /// Whether it agrees with what is said of hidden numbers.
    fits: bool,
}

/// Respondents' places with what they answer instead, and the kinds of whom nobody is left.
type Altered = (Vec<(usize, Sheet)>, BTreeSet<usize>);

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

/// What is answered otherwise.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Of {
    Question(usize),
    Both(usize, usize),
    Questions(BTreeSet<usize>),
    Part(usize),
}

/// What gives way where a number has no witnesses.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Yields {
    Numbers,
    Ranges,
    /// The mean that was said last.
    Mean,
}

/// Which changes are tried, each more than the one before.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Scope {
    /// Of the question in the rows: the same people in the columns.
    Rows,
    /// Of the questions that the number counts.
    Own,
    /// Of all that the questionnaire ties to them, also several answers at once.
    Tied,
    /// Of all that stands in a table with them.
    Beside,
    /// And as those whom the number counts answered, or those whom it does not.
    Alike,
}

const NEAR: [Scope; 2] = [Scope::Rows, Scope::Own];

const SCOPES: [Scope; 5] = [Scope::Rows, Scope::Own, Scope::Tied, Scope::Beside, Scope::Alike];

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

    /// As judged, with the kinds of whom nobody is left.
    fn judged_whole(&self, altered: Vec<(usize, Sheet)>) -> Option<Witness> {
        let places: BTreeSet<usize> = altered.iter().map(|(place, _)| *place).collect();
        let kinds = self.moves.kinds.iter().enumerate();
        let whole = kinds.filter(|(_, kind)| kind.places.iter().all(|place| places.contains(place))).map(|(at, _)| at);
        let whole = whole.collect();
        self.judged(altered, whole)
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

    /// The changes of this scope.
    fn columns(&mut self, number: usize, scope: Scope) -> Vec<Rc<Vec<Column>>> {
        let own = if scope == Scope::Rows { self.rows(number) } else { self.questions(number) };
        let parts: BTreeSet<usize> = own.iter().map(|question| self.moves.ties.part_of[*question]).collect();
        let mut questions = own.clone();
        if scope >= Scope::Tied {
            let tied = (0..self.moves.ties.part_of.len()).filter(|at| parts.contains(&self.moves.ties.part_of[*at]));
            questions.extend(tied.take(TIED));
        }
        if scope >= Scope::Beside {
            for part in &parts {
                let partners = self.page.partners(&self.moves.variables_of_part(*part));
                questions.extend(partners.into_iter().flat_map(|id| self.moves.questions_of(id)));
            }
        }
        let mut columns = vec![];
        for question in questions {
            columns.push(self.changes_of(Of::Question(question), &parts));
        }
        // A score far from one's own takes several answers at once.
        if self.yields == Yields::Mean && own.len() > 1 && parts.len() == 1 {
            columns.push(self.changes_of(Of::Questions(own.clone()), &parts));
        }
        // With a question that changes so much, changes of several at once are many more, and as little worth.
        let are_many = own.iter().any(|question| self.is_wide(*question));
        if scope == Scope::Alike && !are_many {
            let about = &self.numbers[number];
            let counts = |coded: &super::page::Coded| about.times(&self.page.counts(coded));
            let made = self.moves.of_number(&own, &counts, &self.page);
            columns.push(Changes::new(made).worth_trying(&self.page, &self.parts_behind, &parts));
        }
        let several = own.len() > 1;
        let own: Vec<usize> = own.into_iter().filter(|question| several || self.moves.manifold(*question)).collect();
        if let ([one] | [one, _], Some(other), true) = (own.as_slice(), own.last(), scope >= Scope::Tied && !are_many) {
            columns.push(self.changes_of(Of::Both(*one, *other), &parts));
        }
        if scope >= Scope::Tied {
            columns.extend(parts.iter().map(|part| self.changes_of(Of::Part(*part), &parts)));
        }
        columns
    }

    /// The changes of these answers that are worth trying for a number of these parts.
    fn changes_of(&mut self, of: Of, parts: &BTreeSet<usize>) -> Rc<Vec<Column>> {
        self.make(&of);
        let made = self.made.get_mut(&of);
        made.map_or_else(Rc::default, |made| made.worth_trying(&self.page, &self.parts_behind, parts))
    }

    /// Whether so much else changes with a question that not all its changes are tried.
    fn is_wide(&mut self, question: usize) -> bool {
        let of = Of::Question(question);
        self.make(&of);
        self.made.get(&of).is_some_and(Changes::are_many)
    }

    /// Makes the changes of these answers, once.
    fn make(&mut self, of: &Of) {
        if self.made.contains_key(of) {
            return;
        }
        let (moves, page) = (&self.moves, &self.page);
        let columns = match of {
            Of::Question(question) => moves.of_question(*question, page),
            Of::Both(one, other) => moves.of_both((*one, *other), page),
            Of::Questions(questions) => moves.of_questions(questions, page),
            Of::Part(part) => moves.of_part(*part, page),
        };
        self.made.insert(of.clone(), Changes::new(columns));
    }

    /// The questions that a number counts.
    fn questions(&self, number: usize) -> BTreeSet<usize> {
        self.questions_of(&self.numbers[number])
    }

    /// The questions in the rows of its tables.
    fn rows(&self, number: usize) -> BTreeSet<usize> {
        let tables = self.numbers[number].terms.iter().filter_map(|(fact, _)| self.page.facts[*fact].table);
        tables.flat_map(|table| self.moves.questions_of(self.page.tables[table].spec.rows)).collect()
    }

    fn questions_of(&self, number: &Number) -> BTreeSet<usize> {
        let mut questions = BTreeSet::new();
        for (fact, _) in &number.terms {
            let event = self.page.events.clone().position(|event| event == *fact);
            match event {
                Some(event) => questions.extend(self.moves.questions_of_event(&self.court.rules[event])),
                None => {
                    questions.extend(self.page.facts[*fact].table.into_iter().flat_map(|table| &self.behind[table]));
                }
            }
        }
        questions
    }

    /// How many of each kind may answer otherwise.
    fn people(&self, kept: &BTreeSet<usize>) -> Vec<usize> {
        let spare = |(at, kind): (usize, &Kind)| kind.places.len() - usize::from(kept.contains(&at));
        self.moves.kinds.iter().enumerate().map(spare).collect()
    }

    fn witness(&self, solution: &Solution, people: &[usize]) -> Option<Witness> {
        let (altered, whole) = self.assemble(solution, people)?;
        self.judged(altered, whole)
    }

    fn judged(&self, altered: Vec<(usize, Sheet)>, whole: BTreeSet<usize>) -> Option<Witness> {
        let changes = self.court.changes(&self.page, &altered)?;
        Some(Witness { altered, changes, whole, fits: true })
    }

    fn take(&mut self, witness: Option<Witness>) {
        let Some(witness) = witness else { return };
        for (number, changes) in self.numbers.iter().zip(&mut self.changes) {
            let by = change(&witness, number);
            if by != 0 {
                changes.push((self.witnesses.len(), by));
            }
        }
        self.witnesses.push(witness);
    }

    /// Gives the changes of a solution to people, nobody two that depend on each other.
    fn assemble(&self, solution: &Solution, people: &[usize]) -> Option<Altered> {
        let mut taken: BTreeMap<(usize, usize), (BTreeSet<usize>, Sheet)> = BTreeMap::new();
        let mut steps: Vec<&(&Column, usize)> = solution.steps.iter().collect();
        // Those whom only few can take first.
        steps.sort_by_key(|(column, _)| column.people);
        for (column, times) in steps {
            let mut left = *times;
            'people: for (kind, patch) in &column.by {
                for ordinal in 0..people[*kind] {
                    if left == 0 {
                        break 'people;
                    }
                    let fresh = || (BTreeSet::new(), self.moves.kinds[*kind].sheet.clone());
                    let (parts, sheet) = taken.entry((*kind, ordinal)).or_insert_with(fresh);
                    let depends = |one: &usize| column.parts.iter().any(|other| self.depend(*one, *other));
                    if parts.iter().any(depends) {
                        continue;
                    }
                    parts.extend(&column.parts);
                    patch.iter().for_each(|(id, code, number)| sheet.write(*id, *code, *number));
                    left -= 1;
                }
            }
            if left > 0 {
                return None;
            }
        }
        taken.retain(|_, (parts, _)| !parts.is_empty());
        let mut whole = BTreeMap::new();
        taken.keys().for_each(|(kind, _)| *whole.entry(*kind).or_insert(0) += 1);
        let whole = whole.into_iter().filter(|(kind, moved)| *moved == self.moves.kinds[*kind].places.len());
        let whole = whole.map(|(kind, _)| kind).collect();
        let altered = taken.into_iter().map(|((kind, at), (_, sheet))| (self.moves.kinds[kind].places[at], sheet));
        Some((altered.collect(), whole))
    }

    /// Whether changes in both parts of one sheet count otherwise than each alone: they do where a table crosses them.
    fn depend(&self, one: usize, other: usize) -> bool {
        one == other || self.crossed.contains(&(one, other))
    }
}

/// For a mean of no more respondents than these, every change is tried.
const FEW: i64 = 60;

/// So many questions of one part are tried one by one.
const TIED: usize = 40;

fn flat(columns: &[Rc<Vec<Column>>]) -> Vec<&Column> {
    columns.iter().flat_map(|columns| columns.iter()).collect()
}

/// By how much a witness changes a number.
fn change(witness: &Witness, number: &Number) -> i64 {
    number.terms.iter().map(|(fact, times)| times * witness.changes.get(fact).copied().unwrap_or(0)).sum()
}
