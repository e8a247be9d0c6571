//! What may stand on a sheet instead of an answer.

use crate::model::codebook::{Domain, VariableId};
use crate::model::control::{Control, MissingCode};
use crate::model::measure::UNITS;
use crate::responses::dataset::{Code, State};
use crate::responses::sheet::Sheet;

use super::super::page::Page;
use super::{DONORS, Moves};

/// Writes answers on a sheet of somebody's.
type Write<'a> = &'a dyn Fn(&[(VariableId, Code, f64)]) -> Sheet;

/// So many values of a number are tried, and so many of a scale.
const VALUES: usize = 16;
const LEVELS: usize = 32;

impl Moves<'_> {
    /// The sheet with each other answer that the question could have had, if it was asked.
    pub(super) fn answers(&self, question: usize, sheet: &Sheet, page: &Page) -> Vec<Sheet> {
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
    pub(super) fn values(&self, id: VariableId) -> Vec<(Code, f64)> {
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
