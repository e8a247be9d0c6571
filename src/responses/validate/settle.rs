//! A response that is read to its end: every blank gets its reason, and the answers are held against the instrument's
//! rules.

use super::{BLANK, Case, Report, Settling};
use crate::model::codebook::VariableId;
use crate::responses::answers::View;
use crate::responses::conflict::{Conflict, Handled};
use crate::responses::dataset::{Code, State};
use crate::responses::dated::{self, Said, Without};
use crate::responses::layout::{Asked, Other, Reader, Shape, WorkedOut};
use crate::responses::record::{At, Field};
use crate::responses::trouble::Trouble;

impl Case<'_> {
    /// Gives every blank its reason and holds the answers against the rules of the instrument: those of `repeat`, or
    /// those outside repeats. Rules look at earlier questions and their own, so one question is settled after the other.
    pub fn settle(&mut self, repeat: Option<&str>, settling: Settling, report: &mut Report) {
        let layout = self.layout;
        if let Some(weight) = layout.weight.filter(|weight| repeat.is_none() && self.code(*weight) == BLANK) {
            // Where the response is: what it answers first.
            let first = self.codes.iter().position(|code| *code != BLANK);
            let at = first.map_or(self.at[weight.0 as usize], |first| self.at[first].in_first_column());
            report(Field::Variable(weight), at, Trouble::NoWeight);
        }
        for (index, asked) in layout.questions.iter().enumerate().filter(|(_, asked)| asked.repeat == repeat) {
            let answers = View { codebook: layout.codebook, values: &*self };
            let is_asked = asked.gates.is_empty() || asked.gates.iter().all(|gate| gate.truth(&answers) == Some(true));
            let may_be_asked = settling.is_part
                && asked.gates.iter().all(|gate| gate.truth(&answers) != Some(false))
                && asked.variables().any(|id| self.code(id) != BLANK);
            let mut rules = Rules { settling, question: index, report };
            if is_asked || may_be_asked || self.settle_routed_past(asked, &mut rules) {
                self.settle_asked(asked, &mut rules);
            }
            self.settle_constraint(asked, &mut rules);
        }
        // Dates of one person may stand in several rows: they are worked out when all are read (`person::misdated`).
        for (index, of) in layout.worked_out.iter().enumerate().filter(|(_, of)| of.repeat == repeat) {
            if repeat.is_some() || !settling.is_part {
                self.work_out(index, of, report);
            }
        }
    }

    /// Works out a number from dates, and puts its band down.
    fn work_out(&mut self, index: usize, worked_out: &WorkedOut, report: &mut Report) {
        let given = |id: VariableId| match (self.code(id), self.layout.readers.get(id.0 as usize)) {
            (Code::ANSWERED, Some(Reader::Number { .. })) => Ok(Said::year(self.numbers[id.0 as usize])),
            (Code::ANSWERED, _) => Said::parse(&self.texts[id.0 as usize]).ok_or(Code::SKIPPED),
            (code, _) => Err(code),
        };
        let code = match dated::work_out(worked_out.of, &given) {
            Ok(number) => dated::band(worked_out.bands, number),
            Err(without) => {
                if let Without::Sense(why, id) = without {
                    let trouble = Trouble::Misdated { why, worked_out: index };
                    report(Field::Variable(id), self.at[id.0 as usize], trouble);
                }
                without.code()
            }
        };
        self.put(worked_out.id, code);
    }

    fn settle_constraint(&mut self, asked: &Asked, rules: &mut Rules) {
        let Some(constraint) = &asked.question.constraint else { return };
        let answers = View { codebook: self.layout.codebook, values: &*self };
        if constraint.expression.truth(&answers) != Some(false) {
            return;
        }
        let answered = asked.variables().find(|id| matches!(self.code(*id).state(), State::Answered(_)));
        if let Some(id) = answered
            && self.contradicts(id, Conflict::Constraint, rules) == Handled::Dropped
        {
            self.drop_answers(asked);
        }
    }

    /// Notes answers against a rule, and what becomes of them.
    fn contradicts(&mut self, id: VariableId, conflict: Conflict, rules: &mut Rules) -> Handled {
        let handled = rules.broken(id, self.at[id.0 as usize], conflict);
        self.conflicts.push((rules.question, conflict, handled));
        handled
    }

    /// Takes out what was answered to a question that was asked: it counts as left without an answer.
    fn drop_answers(&mut self, asked: &Asked) {
        asked.variables().for_each(|id| self.put(id, BLANK));
        self.fill(asked.shape.parts(), &[]);
        self.settle_text(asked.other.as_ref());
    }

    /// A question that is not asked; true where answers to it are kept as if it had been.
    fn settle_routed_past(&mut self, asked: &Asked, rules: &mut Rules) -> bool {
        let mut is_kept = false;
        for id in asked.variables() {
            let code = self.code(id);
            // "Not applicable" and an empty box say the same as the routing does.
            let empty_box = matches!(asked.shape, Shape::Several { .. }) && code == Code(0) && !is_text(asked, id);
            if code != BLANK && code != Code::NOT_APPLICABLE && code != Code::NOT_ASKED && !empty_box {
                is_kept |= self.contradicts(id, Conflict::RoutedPast, rules) == Handled::Kept;
            }
        }
        if !is_kept {
            asked.variables().for_each(|id| self.put(id, Code::NOT_ASKED));
        }
        is_kept
    }

    fn settle_asked(&mut self, asked: &Asked, rules: &mut Rules) {
        let blank = rules.settling.blank;
        if let Some(other) = &asked.other {
            // "Which?" answered says that "other" was chosen.
            if self.code(other.text) == Code::ANSWERED {
                if self.code(other.variable) == BLANK {
                    self.put(other.variable, other.code);
                    self.at[other.variable.0 as usize] = self.at[other.text.0 as usize];
                } else if self.code(other.variable) != other.code
                    && self.contradicts(other.text, Conflict::OtherNotChosen, rules) == Handled::Dropped
                {
                    self.put(other.text, BLANK);
                }
            }
        }
        match &asked.shape {
            Shape::Nothing => {}
            Shape::One(id) => self.fill(std::slice::from_ref(id), blank),
            Shape::Items(parts) => self.fill(parts, blank),
            Shape::Several { parts, .. } => {
                self.settle_several(parts, rules.report);
                self.fill(parts, blank);
                if self.breaks_ticks(&asked.shape, rules) {
                    return self.drop_answers(asked);
                }
            }
            Shape::Ranked { parts, .. } => {
                if self.breaks_places(parts, rules) {
                    return self.drop_answers(asked);
                }
                self.fill(parts, blank);
            }
        }
        self.settle_text(asked.other.as_ref());
    }

    /// "Which?" is asked of those who chose "other".
    fn settle_text(&mut self, other: Option<&Other>) {
        let Some(other) = other else { return };
        if self.code(other.text) == BLANK {
            let asked = self.code(other.variable) == other.code;
            self.put(other.text, if asked { Code::SKIPPED } else { Code::NOT_ASKED });
        }
    }

    /// Whether ticks break a rule for which they are dropped.
    fn breaks_ticks(&mut self, shape: &Shape, rules: &mut Rules) -> bool {
        let Shape::Several { parts, exclusive, choose, .. } = shape else { return false };
        let ticked = || parts.iter().enumerate().filter(|(_, id)| self.code(**id) == Code(1));
        let chosen = ticked().count() as u32;
        let Some((_, first)) = ticked().next().or_else(|| parts.iter().enumerate().next()) else { return false };
        let answered = matches!(self.code(*first).state(), State::Answered(_));
        let is_not_alone = chosen > 1 && ticked().any(|(choice, _)| exclusive.get(choice) == Some(&true));
        let mut is_dropped = false;
        if answered && !choose.allows(chosen) {
            is_dropped |= self.contradicts(*first, Conflict::Choose(*choose), rules) == Handled::Dropped;
        }
        if is_not_alone {
            is_dropped |= self.contradicts(*first, Conflict::NotAlone, rules) == Handled::Dropped;
        }
        is_dropped
    }

    /// Whether places of a ranking break a rule for which they are dropped.
    fn breaks_places(&mut self, parts: &[VariableId], rules: &mut Rules) -> bool {
        let mut taken = [false; 256];
        let mut is_dropped = false;
        for id in parts {
            let code = self.code(*id);
            if matches!(code.state(), State::Answered(_)) && std::mem::replace(&mut taken[usize::from(code.0)], true) {
                is_dropped |= self.contradicts(*id, Conflict::SamePlace, rules) == Handled::Dropped;
            }
        }
        is_dropped
    }

    /// Gives blanks the reason that `blank` has for their variable.
    fn fill(&mut self, ids: &[VariableId], blank: &[Code]) {
        for id in ids {
            if self.code(*id) == BLANK {
                self.put(*id, blank.get(id.0 as usize).copied().unwrap_or(Code::SKIPPED));
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

/// The rules of one question while a response is held against them.
struct Rules<'r, 'f> {
    settling: Settling<'r>,
    /// Its place in the instrument.
    question: usize,
    report: &'r mut Report<'f>,
}

impl Rules<'_, '_> {
    /// Tells of an answer against one of them, and what becomes of it.
    fn broken(&mut self, id: VariableId, at: At, conflict: Conflict) -> Handled {
        let handled = self.settling.on_conflict.handle(conflict);
        (self.report)(Field::Variable(id), at, Trouble::Conflict { conflict, handled });
        handled
    }
}

fn is_text(asked: &Asked, id: VariableId) -> bool {
    asked.other.iter().any(|other| other.text == id)
}
