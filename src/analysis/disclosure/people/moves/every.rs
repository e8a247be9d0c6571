//! Everything that could be answered, whatever the respondents did: what the questionnaire itself rules out.

use std::collections::BTreeSet;

use super::super::columns::MOST;
use super::super::page::{Coded, Page};
use super::Moves;
use crate::model::codebook::{Codebook, Domain, VariableId};
use crate::model::control::{Control, MissingCode};
use crate::model::expression::{Operator, Term};
use crate::model::instrument::{Element, Instrument};
use crate::responses::dataset::Code;
use crate::responses::sheet::Sheet;

impl Moves<'_> {
    /// Whether the questionnaire allows nobody at all who adds to a number, whatever the respondents answered: tried are all
    /// answers to its questions and to those that lead to them. Only said where all can be tried.
    pub(crate) fn rules_out(&self, questions: &BTreeSet<usize>, adds: &dyn Fn(&Coded) -> bool, page: &Page) -> bool {
        let behind = self.ties.behind(questions);
        let Some(first) = self.kinds.first() else { return false };
        let names: Vec<&str> = self.instrument.questions().map(|question| question.name.as_str()).collect();
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
            drafts.retain(|draft| !self.checker.broken(draft).contains(names[*question]));
        }
        !page.code(self.checker, &drafts).iter().any(adds)
    }

    /// A sheet with every answer to a question that is asked; `None` where there are too many to try.
    fn every_answer(&self, question: usize, sheet: &Sheet) -> Option<Vec<Sheet>> {
        let opened = self.checker.opened(question);
        let is_opened = |id: &VariableId| opened.iter().any(|(text, ..)| text == id);
        let variables = self.checker.variables(question);
        let own = || variables.iter().copied().filter(|id| !is_opened(id));
        let control = self.instrument.questions().nth(question).map(|question| &question.control)?;
        // Of several answers to be ticked or ranked there is a reason for none of them.
        let together = matches!(control, Control::ChooseSeveral { .. } | Control::Grid { .. } | Control::Rank { .. });
        let blanks = MissingCode::ALL.map(Code::missing).into_iter().chain([Code::SKIPPED]);
        let blanks: Vec<Code> = blanks.collect();
        let mut past = sheet.clone();
        variables.iter().filter(|id| is_opened(id)).for_each(|id| past.write(*id, Code::NOT_ASKED, 0.0));
        let mut drafts = vec![past];
        for id in own() {
            let mut answers: Vec<(Code, f64)> = match &self.codebook.get(id).domain {
                Domain::Number { .. } => {
                    let is_computed_with = self.ties.sources.iter().any(|sources| sources.contains(&question));
                    let values = if is_computed_with { None } else { telling(id, self.instrument, self.codebook) }?;
                    values.into_iter().map(|value| (Code::ANSWERED, value)).collect()
                }
                Domain::Category { .. } | Domain::Date { .. } | Domain::Text => self.values(id),
                Domain::Tick => vec![(Code(0), 0.0), (Code(1), 0.0)],
                Domain::Rank { of } => (0..*of).map(|place| (Code(place), 0.0)).collect(),
            };
            if !together {
                answers.extend(blanks.iter().map(|code| (*code, 0.0)));
            }
            if drafts.len() * answers.len() > MOST {
                return None;
            }
            let write = |draft: &Sheet, (code, number): &(Code, f64)| {
                let mut draft = draft.clone();
                draft.write(id, *code, *number);
                draft
            };
            drafts = drafts.iter().flat_map(|draft| answers.iter().map(move |answer| write(draft, answer))).collect();
        }
        if let Some(draft) = drafts.first().filter(|_| together).cloned() {
            drafts.extend(blanks.iter().map(|code| {
                let mut blank = draft.clone();
                own().for_each(|id| blank.write(id, *code, 0.0));
                blank
            }));
        }
        for (text, opens, code) in &opened {
            for draft in drafts.iter_mut().filter(|draft| draft.code(*opens) == *code) {
                draft.write(*text, Code::SKIPPED, 0.0);
            }
        }
        Some(drafts)
    }
}

/// Numbers of which one stands for every other, as far as conditions, constraints and classes tell them apart: where these begin, and
/// what lies beside and between. `None` where the number is compared with something else than a number.
fn telling(id: VariableId, instrument: &Instrument, codebook: &Codebook) -> Option<Vec<f64>> {
    let Domain::Number { decimal, bins } = &codebook.get(id).domain else { return None };
    let mut edges = bins.clone();
    for section in &instrument.sections {
        let mut terms: Vec<&Term> = section.relevant.iter().map(|rule| &rule.term).collect();
        for element in &section.elements {
            if let Element::Repeat(repeat) = element {
                terms.extend(repeat.relevant.iter().map(|rule| &rule.term));
            }
        }
        for question in section.questions() {
            terms.extend(question.relevant.iter().map(|rule| &rule.term));
            terms.extend(question.constraint.iter().map(|rule| &rule.expression.term));
        }
        for term in terms {
            edges_of(id, term, &mut edges)?;
        }
    }
    edges.sort_by(f64::total_cmp);
    edges.dedup();
    let gaps = edges.windows(2).map(|pair| pair[1] - pair[0]);
    let step = if *decimal { gaps.fold(1.0, f64::min) / 2.0 } else { 1.0 };
    let mut values: Vec<f64> = edges.iter().flat_map(|edge| [edge - step, *edge, edge + step]).collect();
    values.extend(edges.is_empty().then_some(0.0));
    values.sort_by(f64::total_cmp);
    values.dedup();
    Some(values)
}

/// Adds the numbers that a term compares a variable with; `None` where it does anything else with it.
fn edges_of(id: VariableId, term: &Term, edges: &mut Vec<f64>) -> Option<()> {
    let is_own = |term: &Term| matches!(term, Term::Answer(question) if question.variables().any(|of| of == id));
    match term {
        Term::Answer(_) => (!is_own(term)).then_some(()),
        Term::Number(_) | Term::Choice(_) | Term::Selected { .. } | Term::Count(_) | Term::Answered(_) => Some(()),
        Term::Not(term) | Term::Negate(term) => edges_of(id, term, edges),
        Term::Binary { operator, left, right } => match (&**left, &**right) {
            (own, other) | (other, own) if is_own(own) && compares(*operator) => match other {
                Term::Number(edge) => {
                    edges.push(*edge);
                    Some(())
                }
                Term::Negate(negated) => match **negated {
                    Term::Number(edge) => {
                        edges.push(-edge);
                        Some(())
                    }
                    _ => None,
                },
                // `age = refused`.
                Term::Choice(_) => Some(()),
                _ => None,
            },
            (left, right) => edges_of(id, left, edges).and_then(|()| edges_of(id, right, edges)),
        },
    }
}

fn compares(operator: Operator) -> bool {
    match operator {
        Operator::Equal
        | Operator::NotEqual
        | Operator::Less
        | Operator::LessOrEqual
        | Operator::Greater
        | Operator::GreaterOrEqual => true,
        Operator::And | Operator::Or | Operator::Add | Operator::Subtract | Operator::Multiply | Operator::Divide => {
            false
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::disclosure::people::tests::instrument;

    #[test]
    fn a_number_stands_for_all_that_nothing_tells_from_it() {
        let asked = |rule: &str| {
            instrument(&format!(
                "questions:\n- {{name: m, type: integer, label: M}}\n- {{name: n, type: integer, label: N, bins: [10, 20], constraint: '{rule}'}}\n"
            ))
        };
        let of = |rule: &str| {
            let instrument = asked(rule);
            let codebook = Codebook::of(&instrument);
            telling(codebook.find("n").expect("it is asked"), &instrument, &codebook)
        };
        assert_eq!(
            of("n >= 12 and n <= 30"),
            Some(vec![9.0, 10.0, 11.0, 12.0, 13.0, 19.0, 20.0, 21.0, 29.0, 30.0, 31.0])
        );
        assert_eq!(of("n >= m"), None, "another answer decides it");
        assert_eq!(of("n + 1 >= 12"), None, "it is computed with");
    }
}
