//! One person's answers apart from any file, and the questionnaire's own checker for sheets that were altered.

use std::collections::BTreeSet;

use crate::model::codebook::{Codebook, Origin, Variable, VariableId};
use crate::model::instrument::Instrument;

use super::answers::{Values, View};
use super::columns::Columns;
use super::conflict::OnConflict;
use super::dataset::{Code, Column, Dataset, State};
use super::derive::derive;
use super::layout::{Asked, Layout};
use super::record::Field;
use super::trouble::Trouble;
use super::validate::{BLANK, Case, Settling};

/// What one person answered outside repeats, by variable; of texts only that there is one. Computed variables follow from
/// it and are not on it. Like a dataset it cannot be printed.
#[derive(Clone)]
pub(crate) struct Sheet {
    codes: Vec<Code>,
    numbers: Vec<f64>,
}

impl Sheet {
    /// A sheet with nothing on it, not even why.
    pub(crate) fn blank(codebook: &Codebook) -> Sheet {
        let answered = answered(codebook);
        Sheet { codes: vec![BLANK; answered], numbers: vec![0.0; answered] }
    }

    pub(crate) fn code(&self, id: VariableId) -> Code {
        self.codes.get(id.0 as usize).copied().unwrap_or(BLANK)
    }

    /// The number that was answered; 0 where none was.
    pub(crate) fn number(&self, id: VariableId) -> f64 {
        self.numbers.get(id.0 as usize).copied().unwrap_or(0.0)
    }

    /// Writes an answer; of a number, `number` is what was answered.
    pub(crate) fn write(&mut self, id: VariableId, code: Code, number: f64) {
        let at = id.0 as usize;
        if let (Some(old), Some(value)) = (self.codes.get_mut(at), self.numbers.get_mut(at)) {
            *old = code;
            *value = if code == Code::ANSWERED { number } else { 0.0 };
        }
    }

    /// Takes over another sheet's answer to a variable.
    pub(crate) fn copy(&mut self, id: VariableId, from: &Sheet) {
        self.write(id, from.code(id), from.number(id));
    }

    /// Whether the answer to a variable is the same on both.
    pub(crate) fn agrees(&self, other: &Sheet, id: VariableId) -> bool {
        self.code(id) == other.code(id) && self.number(id).to_bits() == other.number(id).to_bits()
    }

    /// Its answers as a key: equal for equal sheets.
    pub(crate) fn key(&self) -> Vec<u64> {
        self.codes
            .iter()
            .map(|code| u64::from(code.0))
            .chain(self.numbers.iter().map(|number| number.to_bits()))
            .collect()
    }
}

impl Values for &Sheet {
    fn code(&self, id: VariableId) -> Code {
        Sheet::code(self, id)
    }

    fn number(&self, id: VariableId) -> f64 {
        Sheet::number(self, id)
    }
}

/// Says which sheets the questionnaire allows.
pub(crate) struct Checker<'a> {
    instrument: &'a Instrument,
    codebook: &'a Codebook,
    layout: Layout<'a>,
}

impl<'a> Checker<'a> {
    pub(crate) fn new(instrument: &'a Instrument, codebook: &'a Codebook) -> Checker<'a> {
        Checker { instrument, codebook, layout: Layout::silent(instrument, codebook) }
    }

    /// The sheets of a dataset, in its order.
    pub(crate) fn sheets(&self, data: &Dataset) -> Vec<Sheet> {
        let mut sheets = vec![Sheet::blank(self.codebook); data.rows()];
        for id in (0..answered(self.codebook) as u32).map(VariableId) {
            let (codes, values) = match data.column(id) {
                Column::Codes(codes) | Column::Texts { codes, .. } => (codes, None),
                Column::Numbers { values, codes } => (codes, Some(values)),
                Column::Rounds(_) => continue,
            };
            for (row, (sheet, code)) in sheets.iter_mut().zip(codes).enumerate() {
                sheet.write(id, *code, values.map_or(0.0, |values| values[row]));
            }
        }
        sheets
    }

    /// Whether the questionnaire's checker takes the sheet as it is: it objects to nothing, and leaves every answer and
    /// every blank as they stand.
    pub(crate) fn accepts(&self, sheet: &Sheet) -> bool {
        let mut objects = false;
        let settled = self.settle(sheet, &mut |_, _| objects = true);
        let same = |(a, b): (&Code, &Code)| a == b;
        !objects && settled.codes.iter().zip(&sheet.codes).all(same)
    }

    /// The names of the questions whose rules the sheet breaks.
    pub(crate) fn broken(&self, sheet: &Sheet) -> BTreeSet<String> {
        let mut broken = BTreeSet::new();
        self.settle(sheet, &mut |field, _| {
            let question = self.layout.question(field).and_then(|at| self.layout.questions.get(at));
            broken.extend(question.map(|asked| asked.question.name.clone()));
        });
        broken
    }

    /// The sheet as the checker leaves it when blanks have no reason yet.
    fn settle(&self, sheet: &Sheet, objection: &mut dyn FnMut(Field, Trouble<'_>)) -> Case<'_> {
        let mut case = Case::new(&self.layout);
        for (at, code) in sheet.codes.iter().enumerate() {
            let reason_of_blank = matches!(code.state(), State::NotAsked | State::Skipped);
            case.codes[at] = if reason_of_blank { BLANK } else { *code };
            case.numbers[at] = sheet.numbers[at];
        }
        let settling = Settling { blank: &[], on_conflict: OnConflict::Unsaid, is_part: false };
        case.settle(None, settling, &mut |field, _, trouble| objection(field, trouble));
        case
    }

    /// Whether a question (by its place in the instrument) is asked of somebody who answered so.
    pub(crate) fn asks(&self, question: usize, sheet: &Sheet) -> bool {
        let answers = View { codebook: self.codebook, values: sheet };
        let gates = self.layout.questions.get(question).map(|asked| &asked.gates);
        gates.is_some_and(|gates| gates.iter().all(|gate| gate.truth(&answers) == Some(true)))
    }

    /// The variables of a question, with those of "other, which?"; none inside a repeat.
    pub(crate) fn variables(&self, question: usize) -> Vec<VariableId> {
        let asked = self.layout.questions.get(question).filter(|asked| asked.repeat.is_none());
        asked.map(Asked::variables).into_iter().flatten().collect()
    }

    /// For each variable that opens when "other" is chosen: the variable and the code that open it.
    pub(crate) fn opened(&self, question: usize) -> Vec<(VariableId, VariableId, Code)> {
        let others = self.layout.questions.get(question).map(|asked| &asked.other);
        others.into_iter().flatten().map(|other| (other.text, other.variable, other.code)).collect()
    }

    /// The sheets as a dataset, with everything that is computed from answers. Texts are left empty.
    pub(crate) fn dataset<'s>(&self, sheets: impl IntoIterator<Item = &'s Sheet>) -> Dataset {
        let mut columns = Columns::new(self.codebook);
        let mut case = Case::new(&self.layout);
        for sheet in sheets {
            case.codes[..sheet.codes.len()].copy_from_slice(&sheet.codes);
            case.numbers[..sheet.numbers.len()].copy_from_slice(&sheet.numbers);
            columns.push(&mut case);
        }
        let rows = columns.rows();
        let mut columns = columns.finish();
        derive(self.instrument, self.codebook, rows, &mut columns);
        Dataset::new(rows, columns)
    }
}

/// How many variables are answered rather than computed; they come first in the codebook.
fn answered(codebook: &Codebook) -> usize {
    let derived = |variable: &Variable| matches!(variable.origin, Origin::Derived(_));
    codebook.iter().take_while(|(_, variable)| !derived(variable)).count()
}

#[cfg(test)]
mod tests {
    use super::super::tests::fixture;
    use super::*;
    use crate::model::codebook::VariableId;

    const SURVEY: &str = "\
languages: [en]
title: T
questions:
- {name: a, type: select_one, label: A, choices: [{name: x, label: X}, {name: y, label: Y}]}
- {name: b, type: select_one, label: B, relevant: a = x, choices: [{name: u, label: U}, {name: v, label: V}]}
- {name: age, type: integer, label: Age, constraint: age >= 18}
- name: m
  type: select_multiple
  label: M
  choose: {at_most: 2}
  choices: [{name: p, label: P}, {name: q, label: Q}, {name: r, label: R}, {name: none, label: N, exclusive: true}]
- {name: order, type: rank, label: R, choices: [{name: one, label: O}, {name: two, label: T}]}
";

    #[test]
    fn the_checker_takes_what_a_person_can_have_answered_and_nothing_else() {
        let fixture = fixture(SURVEY);
        let checker = Checker::new(&fixture.instrument, &fixture.codebook);
        let id = |name: &str| -> VariableId { fixture.codebook.find(name).unwrap() };
        let mut right = Sheet::blank(&fixture.codebook);
        let ticks = ["m/p", "m/q", "m/r", "m/none"];
        right.write(id("a"), Code(0), 0.0);
        right.write(id("b"), Code(1), 0.0);
        right.write(id("age"), Code::ANSWERED, 30.0);
        ticks.iter().for_each(|tick| right.write(id(tick), Code(u8::from(*tick == "m/p")), 0.0));
        right.write(id("order/one"), Code(1), 0.0);
        right.write(id("order/two"), Code(0), 0.0);
        assert!(checker.accepts(&right));
        let changed = |changes: &[(&str, Code, f64)]| {
            let mut sheet = right.clone();
            changes.iter().for_each(|(name, code, number)| sheet.write(id(name), *code, *number));
            checker.accepts(&sheet)
        };
        assert!(changed(&[("b", Code::SKIPPED, 0.0)]));
        assert!(changed(&[("a", Code(1), 0.0), ("b", Code::NOT_ASKED, 0.0)]));
        assert!(changed(&[("m/q", Code(1), 0.0)]));
        assert!(!changed(&[("a", Code(1), 0.0)]), "b is routed past");
        assert!(!changed(&[("b", Code::NOT_ASKED, 0.0)]), "b is asked");
        assert!(!changed(&[("age", Code::ANSWERED, 17.0)]), "the constraint");
        assert!(!changed(&[("m/q", Code(1), 0.0), ("m/r", Code(1), 0.0)]), "at most two");
        assert!(!changed(&[("m/none", Code(1), 0.0)]), "none of these stands alone");
        assert!(!changed(&[("m/q", Code::SKIPPED, 0.0)]), "ticks are answered together");
        assert!(!changed(&[("order/one", Code(0), 0.0)]), "two first places");
    }
}
