//! Changes of real sheets: one answer changed with what it leads to, or a part of the questionnaire as somebody else
//! answered it.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::codebook::{Codebook, Domain, Origin, VariableId};
use crate::model::control::{Control, MissingCode};
use crate::model::instrument::{Element, Instrument, Rule};
use crate::model::measure::{Scale, UNITS};
use crate::responses::dataset::{Code, State};
use crate::responses::sheet::{Checker, Sheet};

use super::page::{Coded, FactId, Page};
use super::rules::Event;

/// Answers to be written on a sheet.
pub(crate) type Patch = Vec<(VariableId, Code, f64)>;

/// By how much each number changes.
pub(crate) type Effect = Vec<(FactId, i64)>;

/// Writes answers on a sheet of somebody's.
type Write<'a> = &'a dyn Fn(&[(VariableId, Code, f64)]) -> Sheet;

/// Kinds, each with what is written on its sheet.
type By = Vec<(usize, Patch)>;

/// Respondents who answered all the same.
pub(crate) struct Kind {
    pub(crate) sheet: Sheet,
    pub(crate) coded: Coded,
    /// Their places among all respondents.
    pub(crate) places: Vec<usize>,
}

/// All ways to change one number of the page after another by the same steps, whoever takes them.
#[derive(Clone)]
pub(crate) struct Column {
    pub(crate) effect: Effect,
    /// Kinds that can make this change, each with what is then written on its sheet.
    pub(crate) by: By,
    /// The parts of the questionnaire that change.
    pub(crate) parts: Vec<usize>,
    /// How many respondents those kinds are, and a name for them that other columns of the same kinds share.
    pub(crate) people: usize,
    pub(crate) who: u64,
}

impl Column {
    /// How many can make the change while one of each of these kinds answers as they did.
    pub(crate) fn able(&self, kept: &BTreeSet<usize>) -> usize {
        let kept = kept.iter().filter(|kind| self.by.binary_search_by_key(kind, |(kind, _)| kind).is_ok());
        self.people - kept.count()
    }
}

/// How the questions hang together, and the respondents by kind.
pub(crate) struct Moves<'a> {
    instrument: &'a Instrument,
    codebook: &'a Codebook,
    checker: &'a Checker<'a>,
    pub(crate) kinds: Vec<Kind>,
    /// For each question, the part of the questionnaire that it is tied to.
    pub(crate) part_of: Vec<usize>,
    gates: Gates,
    /// For each question, those whose being asked depends on it, in the order asked.
    leads_to: Vec<Vec<usize>>,
    /// For each part, its variables on a sheet.
    variables: BTreeMap<usize, Vec<VariableId>>,
    /// For each derived variable, the questions behind it.
    sources: Vec<BTreeSet<usize>>,
    /// The values that numbers which are measured can have.
    scales: BTreeMap<VariableId, Scale>,
}

/// So many sheets of other respondents are tried for what an answer newly leads to.
const DONORS: usize = 6;

/// So many changed sheets are made of one question, or one part.
const MOST: usize = 20_000;

/// So many values of a number are tried, and so many of a scale.
const VALUES: usize = 16;
const LEVELS: usize = 32;

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
        let gates = gates(instrument);
        let sources = sources(instrument, codebook);
        let part_of = parts(instrument, &gates, &sources);
        let mut variables: BTreeMap<usize, Vec<VariableId>> = BTreeMap::new();
        for (question, part) in part_of.iter().enumerate() {
            variables.entry(*part).or_default().extend(checker.variables(question));
        }
        let leads_to = leads_to(&gates);
        let scales = page.scales();
        Moves { instrument, codebook, checker, kinds, part_of, gates, leads_to, variables, sources, scales }
    }

    /// The questions that a variable is made from.
    pub(crate) fn questions_of(&self, id: VariableId) -> BTreeSet<usize> {
        match self.codebook.get(id).origin {
            Origin::Question(question) => BTreeSet::from([question]),
            Origin::Derived(derived) => self.sources.get(derived).cloned().unwrap_or_default(),
        }
    }

    /// The questions that decide an event.
    pub(crate) fn questions_of_event(&self, event: &Event) -> BTreeSet<usize> {
        let names = event.questions();
        let named = self.instrument.questions().enumerate().filter(|(_, question)| names.contains(&&*question.name));
        named.map(|(at, _)| at).collect()
    }

    /// The variables, computed ones too, that depend on a part of the questionnaire.
    pub(crate) fn variables_of_part(&self, part: usize) -> Vec<VariableId> {
        let inside = |id: &VariableId| self.questions_of(*id).iter().any(|question| self.part_of[*question] == part);
        self.codebook.iter().map(|(id, _)| id).filter(inside).collect()
    }

    /// All ways to change one answer to a question.
    pub(crate) fn of_question(&self, question: usize, page: &Page) -> Vec<Column> {
        let part = self.part_of[question];
        let mut columns = Merged::new(vec![part]);
        for class in self.classes(&[part], page) {
            let Some(first) = class.first().map(|kind| &self.kinds[*kind]) else { continue };
            let drafts = self.changed(question, &first.sheet, page);
            columns.add(page, self, &class, drafts.into_iter().filter(|sheet| self.checker.accepts(sheet)).collect());
            if columns.full() {
                break;
            }
        }
        columns.finish(&self.kinds)
    }

    /// All ways to change one answer to each of two questions at once.
    pub(crate) fn of_both(&self, (one, other): (usize, usize), page: &Page) -> Vec<Column> {
        let mut parts = vec![self.part_of[one], self.part_of[other]];
        parts.dedup();
        let mut columns = Merged::new(parts.clone());
        for class in self.classes(&parts, page) {
            let Some(first) = class.first().map(|kind| &self.kinds[*kind]) else { continue };
            let mut drafts = vec![];
            for half in self.changed(one, &first.sheet, page) {
                drafts.extend(self.changed(other, &half, page).into_iter().filter(|sheet| self.checker.accepts(sheet)));
            }
            columns.add(page, self, &class, drafts);
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
    /// other way round. `counts` says how many times it counts a sheet.
    pub(crate) fn of_number(&self, parts: &[usize], counts: &dyn Fn(&Coded) -> i64, page: &Page) -> Vec<Column> {
        let own: Vec<VariableId> = parts.iter().flat_map(|part| self.variables[part].iter().copied()).collect();
        let counted: Vec<i64> = self.kinds.iter().map(|kind| counts(&kind.coded)).collect();
        let mut columns = Merged::new(parts.to_vec());
        for class in self.classes(parts, page) {
            let Some(first) = class.first() else { continue };
            let old = &self.kinds[*first].sheet;
            let others = (0..self.kinds.len()).filter(|other| counted[*other] != counted[*first]);
            let mut drafts: Vec<Sheet> = vec![];
            for other in others.take(DONORS) {
                for part in parts.iter().map(std::slice::from_ref).chain((parts.len() > 1).then_some(parts)) {
                    let taken = part.iter().flat_map(|part| self.variables[part].iter().copied());
                    let mut draft = old.clone();
                    taken.for_each(|id| draft.copy(id, &self.kinds[other].sheet));
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
            columns.add(page, self, &class, drafts);
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
        let Some(part) = questions.first().map(|question| self.part_of[*question]) else { return vec![] };
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
            columns.add(page, self, &class, drafts);
            if columns.full() {
                break;
            }
        }
        columns.finish(&self.kinds)
    }

    /// Whether the questionnaire allows nobody at all who adds to a number, whatever the respondents answered: tried are all
    /// answers to its questions and to those that lead to them. Only said where all can be tried.
    pub(crate) fn rules_out(&self, questions: &BTreeSet<usize>, adds: &dyn Fn(&Coded) -> bool, page: &Page) -> bool {
        let mut behind = questions.clone();
        loop {
            let more = behind.iter().flat_map(|question| self.gates.asked[*question].iter().copied());
            let all: BTreeSet<usize> = behind.iter().copied().chain(more).collect();
            if all.len() == behind.len() {
                break;
            }
            behind = all;
        }
        let Some(first) = self.kinds.first() else { return false };
        let mut drafts = vec![first.sheet.clone()];
        for question in &behind {
            let mut more = vec![];
            for draft in drafts {
                if !self.checker.asks(*question, &draft) {
                    let mut past = draft;
                    self.checker.variables(*question).iter().for_each(|id| past.write(*id, Code::NOT_ASKED, 0.0));
                    more.push(past);
                    continue;
                }
                let Some(answers) = self.every_answer(*question, &draft) else { return false };
                more.extend(answers);
                if more.len() > MOST {
                    return false;
                }
            }
            drafts = more;
        }
        let names: Vec<&str> = self.instrument.questions().map(|question| question.name.as_str()).collect();
        drafts.retain(|draft| {
            let broken = self.checker.broken(draft);
            behind.iter().all(|question| !broken.contains(names[*question]))
        });
        !page.code(self.checker, &drafts).iter().any(adds)
    }

    /// A sheet with every answer to a question that is asked; `None` where there are too many to try.
    fn every_answer(&self, question: usize, sheet: &Sheet) -> Option<Vec<Sheet>> {
        let opened: Vec<VariableId> = self.checker.opened(question).into_iter().map(|(text, ..)| text).collect();
        let mut drafts = vec![sheet.clone()];
        for id in self.checker.variables(question) {
            let answers: Vec<(Code, f64)> = match &self.codebook.get(id).domain {
                _ if opened.contains(&id) => vec![(Code::NOT_ASKED, 0.0)],
                Domain::Category { .. } | Domain::Date { .. } | Domain::Text => self.values(id),
                Domain::Tick => vec![(Code(0), 0.0), (Code(1), 0.0)],
                Domain::Rank { of } => (0..*of).map(|place| (Code(place), 0.0)).collect(),
                Domain::Number { .. } => return None,
            };
            let blanks = MissingCode::ALL.map(Code::missing).into_iter().chain([Code::SKIPPED]);
            let all: Vec<(Code, f64)> = answers.into_iter().chain(blanks.map(|code| (code, 0.0))).collect();
            if drafts.len() * all.len() > MOST {
                return None;
            }
            let write = |draft: &Sheet, (code, number): &(Code, f64)| {
                let mut draft = draft.clone();
                draft.write(id, *code, *number);
                draft
            };
            drafts = drafts.iter().flat_map(|draft| all.iter().map(move |answer| write(draft, answer))).collect();
        }
        // Those opened by "other".
        for (text, opens, code) in self.checker.opened(question) {
            for draft in drafts.iter_mut().filter(|draft| draft.code(opens) == code) {
                draft.write(text, Code::SKIPPED, 0.0);
            }
        }
        Some(drafts)
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
            classes.entry((answers.collect(), states.collect())).or_default().push(at);
        }
        classes.into_values().collect()
    }

    fn patch(&self, parts: &[usize], old: &Sheet, new: &Sheet) -> Patch {
        let own = parts.iter().flat_map(|part| &self.variables[part]);
        let changed = own.filter(|id| !old.agrees(new, **id));
        changed.map(|id| (*id, new.code(*id), new.number(*id))).collect()
    }

    /// The sheet with each other answer that the question could have had, if it was asked.
    fn answers(&self, question: usize, sheet: &Sheet, page: &Page) -> Vec<Sheet> {
        let own: Vec<VariableId> = self.codebook.of_question(question).map(|(id, _)| id).collect();
        let asked = |id: &VariableId| self.codebook.get(*id).repeat.is_none() && sheet.code(*id) != Code::NOT_ASKED;
        let Some(control) = self.instrument.questions().nth(question).map(|question| &question.control) else {
            return vec![];
        };
        let opened: Vec<VariableId> = self.checker.opened(question).into_iter().map(|(text, ..)| text).collect();
        let parts: Vec<VariableId> = own.iter().copied().filter(|id| !opened.contains(id)).collect();
        if !parts.iter().all(asked) {
            return vec![];
        }
        let blanks = MissingCode::ALL.map(Code::missing).into_iter().chain([Code::SKIPPED]);
        let blanks: Vec<Code> = blanks.filter(|code| parts.iter().any(|id| page.may_be(*id, *code))).collect();
        let with = |changes: &[(VariableId, Code, f64)]| {
            let mut draft = sheet.clone();
            changes.iter().for_each(|(id, code, number)| draft.write(*id, *code, *number));
            draft
        };
        let all = |code: Code| with(&parts.iter().map(|id| (*id, code, 0.0)).collect::<Vec<_>>());
        let mut drafts = vec![];
        match control {
            Control::Note => {}
            Control::ChooseSeveral { .. } | Control::Grid { .. } => {
                drafts.extend(blanks.iter().map(|code| all(*code)));
                drafts.extend(ticks(sheet, &parts, &with));
                drafts.extend(self.as_others(&parts, sheet));
            }
            Control::Rank { .. } => {
                drafts.extend(blanks.iter().map(|code| all(*code)));
                drafts.extend(swaps(sheet, &parts, &with));
                drafts.extend(self.as_others(&parts, sheet));
            }
            Control::ChooseOne { .. }
            | Control::Matrix { .. }
            | Control::Range { .. }
            | Control::Number { .. }
            | Control::Date { .. }
            | Control::Text { .. } => {
                for id in &parts {
                    drafts.extend(blanks.iter().map(|code| with(&[(*id, *code, 0.0)])));
                    for (code, number) in self.values(*id) {
                        drafts.push(with(&[(*id, code, number)]));
                    }
                }
            }
        }
        drafts.retain(|draft| !parts.iter().all(|id| draft.agrees(sheet, *id)));
        drafts
    }

    /// Every answer to a variable of one value; of a number, some of those given and the edges of its classes, or some of all that its
    /// scale has: whether others gave a value must not decide what is found.
    fn values(&self, id: VariableId) -> Vec<(Code, f64)> {
        match &self.codebook.get(id).domain {
            Domain::Category { categories, .. } => {
                (0..=Code::MAX_CATEGORY).take(categories.len()).map(|code| (Code(code), 0.0)).collect()
            }
            Domain::Number { bins, .. } => {
                let given = self.kinds.iter().filter(|kind| kind.sheet.code(id) == Code::ANSWERED);
                let mut given: Vec<f64> = given.map(|kind| kind.sheet.number(id)).collect();
                given.sort_by(f64::total_cmp);
                given.dedup();
                let step = given.len().div_ceil(VALUES).max(1);
                let mut values: Vec<f64> = given.into_iter().step_by(step).chain(bins.iter().copied()).collect();
                if let Some(scale) = self.scales.get(&id) {
                    let step = (scale.values() as usize).div_ceil(LEVELS).max(1);
                    values.extend(scale.iter().step_by(step).map(|value| value as f64 / UNITS));
                }
                values.sort_by(f64::total_cmp);
                values.dedup();
                values.into_iter().map(|value| (Code::ANSWERED, value)).collect()
            }
            Domain::Date { .. } | Domain::Text => vec![(Code::ANSWERED, 0.0)],
            Domain::Tick | Domain::Rank { .. } => vec![],
        }
    }

    /// The sheet with these variables as some others answered them.
    fn as_others(&self, parts: &[VariableId], sheet: &Sheet) -> Vec<Sheet> {
        let mut drafts: Vec<Sheet> = vec![];
        for kind in &self.kinds {
            let known = |draft: &Sheet| parts.iter().all(|id| draft.agrees(&kind.sheet, *id));
            let answered = parts.iter().all(|id| matches!(kind.sheet.code(*id).state(), State::Answered(_)));
            if answered && drafts.len() < 4 * DONORS && !drafts.iter().any(known) {
                let mut draft = sheet.clone();
                parts.iter().for_each(|id| draft.copy(*id, &kind.sheet));
                drafts.push(draft);
            }
        }
        drafts
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
        let follow = &self.leads_to[question];
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

/// Columns of equal effect, together.
struct Merged {
    parts: Vec<usize>,
    by_effect: BTreeMap<Effect, By>,
    size: usize,
}

impl Merged {
    fn new(parts: Vec<usize>) -> Merged {
        Merged { parts, by_effect: BTreeMap::new(), size: 0 }
    }

    fn full(&self) -> bool {
        self.size > MOST
    }

    fn add(&mut self, page: &Page, moves: &Moves, class: &[usize], drafts: Vec<Sheet>) {
        let Some(first) = class.first().map(|kind| &moves.kinds[*kind]) else { return };
        for (coded, draft) in page.code(moves.checker, &drafts).iter().zip(&drafts) {
            let effect = page.effect(&first.coded, coded);
            if effect.is_empty() {
                continue;
            }
            self.size += 1;
            let patch = moves.patch(&self.parts, &first.sheet, draft);
            // Who can make a change in two ways makes it in the first: `finish` keeps that.
            let by = self.by_effect.entry(effect).or_default();
            if by.iter().rev().take(class.len()).all(|(known, _)| *known != class[0]) {
                by.extend(class.iter().map(|kind| (*kind, patch.clone())));
            }
        }
    }

    fn finish(self, kinds: &[Kind]) -> Vec<Column> {
        let parts = self.parts;
        let column = |(effect, mut by): (Effect, By)| {
            by.sort_by_key(|(kind, _)| *kind);
            by.dedup_by_key(|(kind, _)| *kind);
            let people = by.iter().map(|(kind, _)| kinds[*kind].places.len()).sum();
            // Any function that tells sets of kinds apart will do (FNV-1a): a chance meeting costs a solution, no proof.
            let who = by.iter().fold(0xcbf2_9ce4_8422_2325, |hash: u64, (kind, _)| {
                (hash ^ *kind as u64).wrapping_mul(0x0000_0100_0000_01b3)
            });
            Column { effect, by, parts: parts.clone(), people, who }
        };
        self.by_effect.into_iter().map(column).collect()
    }
}

/// One tick set or taken away, and one set for another.
fn ticks(sheet: &Sheet, parts: &[VariableId], with: Write) -> Vec<Sheet> {
    let blank = parts.iter().any(|id| !matches!(sheet.code(*id).state(), State::Answered(_)));
    let flip = |id: VariableId| (id, Code(1 - sheet.code(id).0.min(1)), 0.0);
    if blank {
        let alone =
            |one: &VariableId| with(&parts.iter().map(|id| (*id, Code(u8::from(id == one)), 0.0)).collect::<Vec<_>>());
        return parts.iter().map(alone).collect();
    }
    let mut drafts: Vec<Sheet> = parts.iter().map(|id| with(&[flip(*id)])).collect();
    for on in parts.iter().filter(|id| sheet.code(**id) == Code(1)) {
        for off in parts.iter().filter(|id| sheet.code(**id) == Code(0)) {
            drafts.push(with(&[flip(*on), flip(*off)]));
        }
    }
    drafts
}

/// Two places of a ranking for each other.
fn swaps(sheet: &Sheet, parts: &[VariableId], with: Write) -> Vec<Sheet> {
    let mut drafts = vec![];
    for (at, one) in parts.iter().enumerate() {
        for other in &parts[at + 1..] {
            drafts.push(with(&[(*one, sheet.code(*other), 0.0), (*other, sheet.code(*one), 0.0)]));
        }
    }
    drafts
}

/// For each question, the names in what decides whether it is asked, and in its constraint.
struct Gates {
    asked: Vec<BTreeSet<usize>>,
    bound: Vec<BTreeSet<usize>>,
}

fn gates(instrument: &Instrument) -> Gates {
    let names: Vec<&str> = instrument.questions().map(|question| question.name.as_str()).collect();
    let find = |name: &str| names.iter().position(|known| *known == name);
    let mut gates = Gates { asked: vec![], bound: vec![] };
    for section in &instrument.sections {
        for element in &section.elements {
            let (repeat, questions) = match element {
                Element::Question(question) => (None, std::slice::from_ref(&**question)),
                Element::Repeat(repeat) => (repeat.relevant.as_ref(), repeat.questions.as_slice()),
            };
            for question in questions {
                let asked = section.relevant.iter().chain(repeat).chain(&question.relevant);
                gates.asked.push(asked.flat_map(|gate| gate.questions()).filter_map(find).collect());
                let bound = question.constraint.iter().flat_map(|rule| rule.expression.questions());
                gates.bound.push(bound.filter_map(find).collect());
            }
        }
    }
    gates
}

/// For each question, those that it leads to, also over others.
fn leads_to(gates: &Gates) -> Vec<Vec<usize>> {
    let of = |question: usize| {
        let mut led = BTreeSet::from([question]);
        for (other, asked) in gates.asked.iter().enumerate() {
            if !led.is_disjoint(asked) {
                led.insert(other);
            }
        }
        led.remove(&question);
        led.into_iter().collect()
    };
    (0..gates.asked.len()).map(of).collect()
}

/// For each derived variable's rule, the questions behind it.
fn sources(instrument: &Instrument, codebook: &Codebook) -> Vec<BTreeSet<usize>> {
    let mut sources: Vec<BTreeSet<usize>> = vec![];
    for derived in &instrument.derived {
        let added: Vec<VariableId>;
        let from = match &derived.rule {
            Rule::Recode { from, .. } => std::slice::from_ref(from),
            Rule::Sum { items, .. } => items.as_slice(),
            Rule::Latest { of, also, .. } => {
                added = of.iter().chain(also).copied().collect::<Vec<_>>();
                &added
            }
            Rule::Change { from, to, .. } => {
                added = to.iter().copied().chain([*from]).collect();
                &added
            }
        };
        let origins = from.iter().map(|id| codebook.get(*id).origin);
        let behind = origins.flat_map(|origin| match origin {
            Origin::Question(question) => BTreeSet::from([question]),
            Origin::Derived(earlier) => sources.get(earlier).cloned().unwrap_or_default(),
        });
        sources.push(behind.collect());
    }
    sources
}

/// For each question, the first of those that some rule ties it to.
fn parts(instrument: &Instrument, gates: &Gates, sources: &[BTreeSet<usize>]) -> Vec<usize> {
    let mut parts: Vec<usize> = (0..instrument.questions().count()).collect();
    let own = |at: usize, of: &BTreeSet<usize>| of.iter().copied().chain([at]).collect::<BTreeSet<usize>>();
    let ties = gates.asked.iter().zip(&gates.bound).enumerate();
    let ties: Vec<BTreeSet<usize>> = ties.flat_map(|(at, (asked, bound))| [own(at, asked), own(at, bound)]).collect();
    for tie in ties.iter().chain(sources) {
        let classes: BTreeSet<usize> = tie.iter().filter_map(|question| parts.get(*question).copied()).collect();
        let Some(first) = classes.first().copied() else { continue };
        parts.iter_mut().filter(|part| classes.contains(part)).for_each(|part| *part = first);
    }
    parts
}
