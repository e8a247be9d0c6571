//! Changes of real sheets: one answer changed with what it leads to, or a part of the questionnaire as somebody else
//! answered it.

mod answers;
mod every;
mod invented;

use std::collections::{BTreeMap, BTreeSet};

use crate::model::codebook::{Codebook, Origin, VariableId};
use crate::model::dated::Dated;
use crate::model::instrument::{Derived, Instrument, Rule};
use crate::model::measure::{Scale, UNITS, units};
use crate::responses::dataset::Code;
use crate::responses::sheet::{Checker, Sheet};

use super::columns::{Column, Kind, MOST, Merged, Patch};
use super::page::{Coded, Page};
use super::rules::Event;
use super::ties::Ties;

/// How the questions hang together, and the respondents by kind.
pub(crate) struct Moves<'a> {
    instrument: &'a Instrument,
    codebook: &'a Codebook,
    checker: &'a Checker<'a>,
    pub(crate) kinds: Vec<Kind>,
    pub(crate) ties: Ties,
    /// For each part, its variables on a sheet.
    variables: BTreeMap<usize, Vec<VariableId>>,
    /// The values that numbers which are measured can have.
    scales: BTreeMap<VariableId, Scale>,
}

/// So many sheets of other respondents are tried for what an answer newly leads to.
const DONORS: usize = 6;

impl<'a> Moves<'a> {
    pub(crate) fn new(
        instrument: &'a Instrument,
        codebook: &'a Codebook,
        checker: &'a Checker<'a>,
        page: &Page,
        real: &[Sheet],
    ) -> Moves<'a> {
        let mut by_key: BTreeMap<Vec<u64>, Vec<usize>> = BTreeMap::new();
        for (place, sheet) in real.iter().enumerate() {
            by_key.entry(sheet.key()).or_default().push(place);
        }
        let mut groups: Vec<Vec<usize>> = by_key.into_values().collect();
        groups.sort_by_key(|places| places[0]);
        let sheets: Vec<Sheet> = groups.iter().map(|places| real[places[0]].clone()).collect();
        let coded = page.code(checker, &sheets);
        let kinds = sheets.into_iter().zip(coded).zip(groups);
        let kinds = kinds.map(|((sheet, coded), places)| Kind { sheet, coded, places }).collect();
        let ties = Ties::of(instrument, codebook);
        let mut variables: BTreeMap<usize, Vec<VariableId>> = BTreeMap::new();
        for (question, part) in ties.part_of.iter().enumerate() {
            variables.entry(*part).or_default().extend(checker.variables(question));
        }
        let scales = page.scales();
        Moves { instrument, codebook, checker, kinds, ties, variables, scales }
    }

    /// The questions that a variable is made from.
    pub(crate) fn questions_of(&self, id: VariableId) -> BTreeSet<usize> {
        match self.codebook.get(id).origin {
            Origin::Question(question) => BTreeSet::from([question]),
            Origin::Weight => BTreeSet::new(),
            Origin::Derived(derived) => self.ties.sources.get(derived).cloned().unwrap_or_default(),
        }
    }

    /// The bands that a number which a question holds is shown in, from their least to their largest number, in units.
    pub(crate) fn bands(&self, number: VariableId) -> Option<Vec<(i64, i64)>> {
        let of = |derived: &Derived| match &derived.rule {
            Rule::Dated { of: Dated::Counted { number: of, at_most: Some(_) }, least, bands } if *of == number => {
                let ends: Vec<i64> = bands.iter().filter_map(|band| units(band.to)).collect();
                let next = ends.iter().map(|end| end + UNITS as i64);
                let lows: Vec<i64> = [i64::from(*least) * UNITS as i64].into_iter().chain(next).collect();
                Some(lows.into_iter().zip(ends).collect())
            }
            _ => None,
        };
        self.instrument.derived.iter().find_map(of)
    }

    /// The questions that decide an event.
    pub(crate) fn questions_of_event(&self, event: &Event) -> BTreeSet<usize> {
        let names = event.questions();
        let named = self.instrument.questions().enumerate().filter(|(_, question)| names.contains(&&*question.name));
        named.map(|(at, _)| at).collect()
    }

    /// The variables, computed ones too, that depend on a part of the questionnaire.
    pub(crate) fn variables_of_part(&self, part: usize) -> Vec<VariableId> {
        let inside =
            |id: &VariableId| self.questions_of(*id).iter().any(|question| self.ties.part_of[*question] == part);
        self.codebook.iter().map(|(id, _)| id).filter(inside).collect()
    }

    /// What somebody takes over who answers a variable as somebody else: the answers, and every variable that follows from them. One variable alone where
    /// nothing else hangs together with it, else the whole part of the questionnaire.
    pub(crate) fn behind(&self, id: VariableId) -> (Vec<VariableId>, Vec<VariableId>) {
        let questions = self.questions_of(id);
        let parts: BTreeSet<usize> = questions.iter().map(|question| self.ties.part_of[*question]).collect();
        let is_computed_from = |question: &usize| self.ties.sources.iter().any(|sources| sources.contains(question));
        let leads =
            |question: &usize| !self.ties.leads_to[*question].is_empty() || !self.ties.asked[*question].is_empty();
        if self.codebook.get(id).origin.is_question()
            && !questions.iter().any(|question| is_computed_from(question) || leads(question))
        {
            return (vec![id], vec![id]);
        }
        let answers = parts.iter().flat_map(|part| self.variables[part].iter().copied()).collect();
        (answers, parts.iter().flat_map(|part| self.variables_of_part(*part)).collect())
    }

    /// All ways to change one answer to a question.
    pub(crate) fn of_question(&self, question: usize, page: &Page) -> Vec<Column> {
        let part = self.ties.part_of[question];
        let mut columns = Merged::new(vec![part]);
        for class in self.classes(&[part], page) {
            let Some(first) = class.first().map(|kind| &self.kinds[*kind]) else { continue };
            let drafts = self.changed(question, &first.sheet, page);
            self.add(
                &mut columns,
                &class,
                page,
                drafts.into_iter().filter(|sheet| self.checker.accepts(sheet)).collect(),
            );
            if columns.full() {
                break;
            }
        }
        columns.finish(&self.kinds)
    }

    /// All ways to change one answer to each of two questions at once.
    pub(crate) fn of_both(&self, (one, other): (usize, usize), page: &Page) -> Vec<Column> {
        let mut parts = vec![self.ties.part_of[one], self.ties.part_of[other]];
        parts.dedup();
        let mut columns = Merged::new(parts.clone());
        for class in self.classes(&parts, page) {
            let Some(first) = class.first().map(|kind| &self.kinds[*kind]) else { continue };
            let mut drafts = vec![];
            for half in self.changed(one, &first.sheet, page) {
                drafts.extend(self.changed(other, &half, page).into_iter().filter(|sheet| self.checker.accepts(sheet)));
            }
            self.add(&mut columns, &class, page, drafts);
            if columns.full() {
                break;
            }
        }
        columns.finish(&self.kinds)
    }

    /// Whether an answer to a question is several values, of which two may change at once.
    pub(crate) fn manifold(&self, question: usize) -> bool {
        self.codebook.of_question(question).take(2).count() > 1
    }

    /// The answers of those whom a number counts, as far as it takes them for the number to count somebody else, and the
    /// other way round; where it counts nobody, the answers of people who are invented. `counts` says how many times it counts a sheet, and
    /// `questions` are those behind it.
    pub(crate) fn of_number(
        &self,
        questions: &BTreeSet<usize>,
        counts: &dyn Fn(&Coded) -> i64,
        page: &Page,
    ) -> Vec<Column> {
        let parts: BTreeSet<usize> = questions.iter().map(|question| self.ties.part_of[*question]).collect();
        let parts: Vec<usize> = parts.into_iter().collect();
        let own: Vec<VariableId> = parts.iter().flat_map(|part| self.variables[part].iter().copied()).collect();
        let counted: Vec<i64> = self.kinds.iter().map(|kind| counts(&kind.coded)).collect();
        let nobody = counted.iter().all(|times| *times == 0);
        let invented = if nobody { self.invented(questions, counts, page) } else { vec![] };
        let mut columns = Merged::new(parts.clone());
        for class in self.classes(&parts, page) {
            let Some(first) = class.first() else { continue };
            let old = &self.kinds[*first].sheet;
            let others = self.kinds.iter().zip(&counted).filter(|(_, times)| **times != counted[*first]);
            let others = others.map(|(kind, _)| &kind.sheet).take(DONORS).chain(&invented);
            let mut drafts: Vec<Sheet> = vec![];
            for other in others {
                for part in parts.iter().map(std::slice::from_ref).chain((parts.len() > 1).then_some(&*parts)) {
                    let taken = part.iter().flat_map(|part| self.variables[part].iter().copied());
                    let mut draft = old.clone();
                    taken.for_each(|id| draft.copy(id, other));
                    let differs = |sheet: &Sheet| {
                        let coded = page.code(self.checker, std::slice::from_ref(sheet));
                        coded.first().is_some_and(|coded| counts(coded) != counted[*first])
                    };
                    if !differs(&draft) || !self.checker.accepts(&draft) {
                        continue;
                    }
                    for id in &own {
                        let mut less = draft.clone();
                        less.copy(*id, old);
                        if !less.agrees(&draft, *id) && differs(&less) && self.checker.accepts(&less) {
                            draft = less;
                        }
                    }
                    if !drafts.iter().any(|known| known.key() == draft.key()) {
                        drafts.push(draft);
                    }
                }
            }
            self.add(&mut columns, &class, page, drafts);
            if columns.full() {
                break;
            }
        }
        columns.finish(&self.kinds)
    }

    /// The sheet with every other answer to a question, and what that leads to.
    fn changed(&self, question: usize, sheet: &Sheet, page: &Page) -> Vec<Sheet> {
        let answers = self.answers(question, sheet, page).into_iter();
        answers.flat_map(|draft| self.led(question, sheet, draft)).collect()
    }

    /// A part of the questionnaire as some other respondent answered it.
    pub(crate) fn of_part(&self, part: usize, page: &Page) -> Vec<Column> {
        self.as_donors(part, &self.variables[&part], page)
    }

    /// Some questions of one part, such as the items of a score, as some other respondent answered them.
    pub(crate) fn of_questions(&self, questions: &BTreeSet<usize>, page: &Page) -> Vec<Column> {
        let Some(part) = questions.first().map(|question| self.ties.part_of[*question]) else { return vec![] };
        let variables: Vec<VariableId> =
            questions.iter().flat_map(|question| self.checker.variables(*question)).collect();
        self.as_donors(part, &variables, page)
    }

    fn as_donors(&self, part: usize, variables: &[VariableId], page: &Page) -> Vec<Column> {
        let mut donors: Vec<&Sheet> = vec![];
        for kind in &self.kinds {
            let known = |donor: &&Sheet| variables.iter().all(|id| donor.agrees(&kind.sheet, *id));
            if donors.len() < MOST.isqrt() && !donors.iter().any(known) {
                donors.push(&kind.sheet);
            }
        }
        let mut columns = Merged::new(vec![part]);
        for class in self.classes(&[part], page) {
            let Some(first) = class.first().map(|kind| &self.kinds[*kind]) else { continue };
            let mut drafts = vec![];
            for donor in &donors {
                let mut draft = first.sheet.clone();
                variables.iter().for_each(|id| draft.copy(*id, donor));
                if !variables.iter().all(|id| draft.agrees(&first.sheet, *id)) && self.checker.accepts(&draft) {
                    drafts.push(draft);
                }
            }
            self.add(&mut columns, &class, page, drafts);
            if columns.full() {
                break;
            }
        }
        columns.finish(&self.kinds)
    }

    /// Kinds for whom a change in these parts is allowed, and counts, alike.
    fn classes(&self, parts: &[usize], page: &Page) -> Vec<Vec<usize>> {
        let all: Vec<VariableId> = parts.iter().flat_map(|part| self.variables_of_part(*part)).collect();
        let seen = page.seen_with(&all);
        let own: Vec<VariableId> = parts.iter().flat_map(|part| self.variables[part].iter().copied()).collect();
        let mut classes: BTreeMap<(Vec<u64>, Vec<u8>), Vec<usize>> = BTreeMap::new();
        for (at, kind) in self.kinds.iter().enumerate() {
            let answers =
                own.iter().flat_map(|id| [u64::from(kind.sheet.code(*id).0), kind.sheet.number(*id).to_bits()]);
            let states = seen.iter().map(|at| kind.coded.state(*at));
            // Where weighted shares are said, a change counts as much as whoever makes it weighs.
            let weight = page.weighing.then_some(kind.coded.weight() as u64);
            classes.entry((answers.chain(weight).collect(), states.collect())).or_default().push(at);
        }
        classes.into_values().collect()
    }

    /// Adds changed sheets of the first of a class to columns, for all of it.
    fn add(&self, columns: &mut Merged, class: &[usize], page: &Page, drafts: Vec<Sheet>) {
        let Some(first) = class.first().map(|kind| &self.kinds[*kind]) else { return };
        let coded = page.code(self.checker, &drafts);
        let patches = drafts.iter().map(|draft| self.patch(columns.parts(), &first.sheet, draft));
        let changed = coded.into_iter().zip(patches).collect();
        columns.add(page, &first.coded, class, changed);
    }

    fn patch(&self, parts: &[usize], old: &Sheet, new: &Sheet) -> Patch {
        let own = parts.iter().flat_map(|part| &self.variables[part]);
        let changed = own.filter(|id| !old.agrees(new, **id));
        changed.map(|id| (*id, new.code(*id), new.number(*id))).collect()
    }

    /// A draft with what its new answer leads to: questions no longer asked emptied, those newly asked answered as
    /// somebody did to whom the same answer led there, or left out.
    fn led(&self, question: usize, old: &Sheet, mut draft: Sheet) -> Vec<Sheet> {
        for (text, opens, code) in self.checker.opened(question) {
            let open = draft.code(opens) == code;
            match (open, draft.code(text) == Code::NOT_ASKED) {
                (true, true) => draft.write(text, Code::SKIPPED, 0.0),
                (false, false) => draft.write(text, Code::NOT_ASKED, 0.0),
                _ => {}
            }
        }
        let follow = &self.ties.leads_to[question];
        if follow.is_empty() {
            return vec![draft];
        }
        let mut drafts = vec![self.routed(follow, draft.clone(), None)];
        let own = self.checker.variables(question);
        let newly = |sheet: &Sheet| {
            let asked = follow.iter().flat_map(|other| self.checker.variables(*other));
            asked.filter(|id| old.code(*id) == Code::NOT_ASKED && sheet.code(*id) != Code::NOT_ASKED).count()
        };
        if newly(&drafts[0]) == 0 {
            return drafts;
        }
        let alike = self.kinds.iter().filter(|kind| own.iter().any(|id| draft.agrees(&kind.sheet, *id)));
        for kind in alike {
            if drafts.len() > DONORS {
                break;
            }
            let filled = self.routed(follow, draft.clone(), Some(&kind.sheet));
            if !drafts.iter().any(|known| known.key() == filled.key()) {
                drafts.push(filled);
            }
        }
        drafts
    }

    fn routed(&self, follow: &[usize], mut draft: Sheet, donor: Option<&Sheet>) -> Sheet {
        for other in follow {
            let asked = self.checker.asks(*other, &draft);
            let variables = self.checker.variables(*other);
            let was_asked = variables.iter().any(|id| draft.code(*id) != Code::NOT_ASKED);
            if asked == was_asked {
                continue;
            }
            let opened: Vec<VariableId> = self.checker.opened(*other).into_iter().map(|(text, ..)| text).collect();
            for id in variables {
                match donor.filter(|donor| asked && donor.code(id) != Code::NOT_ASKED) {
                    Some(donor) => draft.copy(id, donor),
                    None if asked && !opened.contains(&id) => draft.write(id, Code::SKIPPED, 0.0),
                    None => draft.write(id, Code::NOT_ASKED, 0.0),
                }
            }
        }
        draft
    }
}
