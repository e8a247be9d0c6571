//! A response that is read to its end: every blank gets its reason, and the answers are held against the instrument's
//! rules.

use super::{BLANK, Case, Report};
use crate::model::codebook::VariableId;
use crate::responses::answers::View;
use crate::responses::dataset::{Code, State};
use crate::responses::layout::{Asked, Layout, Shape};
use crate::responses::record::Field;
use crate::responses::trouble::Trouble;

impl Case {
    /// Gives every blank its reason and holds the answers against the rules of the instrument: those of `repeat`, or
    /// those outside repeats. `blank` says, by variable, what a blank means where the question was asked.
    pub fn settle(&mut self, layout: &Layout, repeat: Option<&str>, blank: &[Code], report: &mut Report) {
        let here = || layout.questions.iter().filter(|asked| asked.repeat == repeat);
        for asked in here() {
            let gates = &asked.gates;
            let answers = View { codebook: layout.codebook, values: &*self };
            if gates.is_empty() || gates.iter().all(|gate| gate.truth(&answers) == Some(true)) {
                self.settle_asked(asked, blank, report);
            } else {
                self.settle_routed_past(asked, report);
            }
        }
        for asked in here() {
            let Some(constraint) = &asked.question.constraint else { continue };
            let answers = View { codebook: layout.codebook, values: &*self };
            if constraint.expression.truth(&answers) == Some(false) {
                let answered = asked.variables().find(|id| matches!(self.code(*id).state(), State::Answered(_)));
                if let Some(id) = answered {
                    report(Field::Variable(id), self.at[id.0 as usize], Trouble::Constraint);
                }
            }
        }
    }

    fn settle_routed_past(&mut self, asked: &Asked, report: &mut Report) {
        for id in asked.variables() {
            let code = self.code(id);
            // "Not applicable" and an empty box say the same as the routing does.
            let empty_box = matches!(asked.shape, Shape::Several { .. }) && code == Code(0) && !is_text(asked, id);
            if code != BLANK && code != Code::NOT_APPLICABLE && code != Code::NOT_ASKED && !empty_box {
                report(Field::Variable(id), self.at[id.0 as usize], Trouble::RoutedPast);
            }
            self.put(id, Code::NOT_ASKED);
        }
    }

    fn settle_asked(&mut self, asked: &Asked, blank: &[Code], report: &mut Report) {
        for other in &asked.others {
            // "Which?" answered says that "other" was chosen.
            if self.code(other.text) == Code::ANSWERED {
                if self.code(other.variable) == BLANK {
                    self.put(other.variable, other.code);
                    self.at[other.variable.0 as usize] = self.at[other.text.0 as usize];
                } else if self.code(other.variable) != other.code {
                    report(Field::Variable(other.text), self.at[other.text.0 as usize], Trouble::OtherNotChosen);
                }
            }
        }
        let reason = |id: VariableId| blank.get(id.0 as usize).copied().unwrap_or(Code::SKIPPED);
        match &asked.shape {
            Shape::Nothing => {}
            Shape::One(id) => self.fill(std::slice::from_ref(id), reason),
            Shape::Items(parts) => self.fill(parts, reason),
            Shape::Several { parts, exclusive, choose, .. } => {
                self.settle_several(parts, report);
                self.fill(parts, reason);
                let ticked = || parts.iter().enumerate().filter(|(_, id)| self.code(**id) == Code(1));
                let chosen = ticked().count() as u32;
                let Some((_, first)) = ticked().next().or_else(|| parts.iter().enumerate().next()) else { return };
                let answered = matches!(self.code(*first).state(), State::Answered(_));
                let (field, at) = (Field::Variable(*first), self.at[first.0 as usize]);
                if answered && !choose.allows(chosen) {
                    report(field, at, Trouble::Choose { choose: *choose });
                }
                if chosen > 1 && ticked().any(|(choice, _)| exclusive.get(choice) == Some(&true)) {
                    report(field, at, Trouble::NotAlone);
                }
            }
            Shape::Ranked { parts, .. } => {
                let mut taken = [false; 256];
                for id in parts {
                    let code = self.code(*id);
                    if matches!(code.state(), State::Answered(_))
                        && std::mem::replace(&mut taken[usize::from(code.0)], true)
                    {
                        report(Field::Variable(*id), self.at[id.0 as usize], Trouble::SamePlace);
                    }
                }
                self.fill(parts, reason);
            }
        }
        for other in &asked.others {
            if self.code(other.text) == BLANK {
                let asked = self.code(other.variable) == other.code;
                self.put(other.text, if asked { Code::SKIPPED } else { Code::NOT_ASKED });
            }
        }
    }

    fn fill(&mut self, ids: &[VariableId], reason: impl Fn(VariableId) -> Code) {
        for id in ids {
            if self.code(*id) == BLANK {
                self.put(*id, reason(*id));
            }
        }
    }

    /// Ticks of one question share one state: all answered (a box left blank beside a ticked one is not ticked), or all
    /// missing for one reason, or all blank.
    fn settle_several(&mut self, parts: &[VariableId], report: &mut Report) {
        let is_missing = |id: &&VariableId| matches!(self.code(**id).state(), State::Missing(_) | State::NotAsked);
        let missing = parts.iter().find(is_missing).copied();
        let code = match missing {
            None if parts.iter().all(|id| self.code(*id) == BLANK) => return,
            None => None,
            Some(id) => Some(self.code(id)),
        };
        for id in parts {
            match code {
                None if self.code(*id) == BLANK => self.put(*id, Code(0)),
                None => {}
                Some(missing) => {
                    let own = self.code(*id);
                    if own != missing && own != BLANK && own != Code(0) {
                        report(Field::Variable(*id), self.at[id.0 as usize], Trouble::AnsweredAndMissing);
                    }
                    self.put(*id, missing);
                }
            }
        }
    }
}

fn is_text(asked: &Asked, id: VariableId) -> bool {
    asked.others.iter().any(|other| other.text == id)
}
