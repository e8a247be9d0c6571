//! The instrument that is counted: what a survey publishes, as one questionnaire with a row for each person.
//!
//! Its questions are those that are asked once, and after them what is counted of each repeat (`counted/rounds.rs`), what open answers are about
//! (`counted/coded.rs`) and what is worked out from dates (`counted/dated.rs`). What ties these together (who told of one round has one answer there; who wrote nothing is in no theme) stands in their
//! conditions and constraints, as if it were asked so: disclosure control, the witnesses of its proof and the auditor meet ordinary
//! questions. People are counted and not rounds, so that somebody with many rounds weighs no more.

mod coded;
mod dated;
mod rounds;

use super::codebook::{Codebook, Origin, VariableId};
use super::dated::Dated;
use super::expression::{Operator, Reference, Term};
use super::instrument::{Instrument, Rule, Section};
use crate::locale::Text;
use crate::locale::message::Messages;

pub use rounds::{untold, unworked};

/// What is counted of people.
#[derive(Clone, Debug)]
pub struct Counted {
    /// The questionnaire: what is asked once, then what is added.
    pub instrument: Instrument,
    /// The codebook of that questionnaire; the variables of questions are those of the survey's own codebook, under the same ids.
    pub codebook: Codebook,
    /// What each added question holds, in their order.
    pub added: Vec<Added>,
}

/// What an added question holds of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Added {
    /// How many rounds there are, of the repeat that these variables are asked in.
    Number {
        /// The variables of the survey's own codebook, one at least.
        of: Vec<VariableId>,
    },
    /// Which answers were given in any of them, a tick for each: to a question with one answer.
    Given {
        /// The variable of the survey's own codebook.
        of: VariableId,
        /// How many answers it may have.
        choices: usize,
    },
    /// Which boxes were ticked in any of them.
    Ticked {
        /// The variables of the survey's own codebook.
        of: Vec<VariableId>,
    },
    /// The number that is worked out from somebody's dates.
    Dated {
        /// How, by the variables of the survey's own codebook.
        of: Dated,
        /// The least number that there can be.
        least: u32,
    },
    /// Which themes somebody's open answers were given.
    Coded {
        /// The variables of the survey's own codebook that hold the answers.
        of: Vec<VariableId>,
        /// An index into [`Instrument::coding`].
        coding: usize,
    },
}

/// What is counted of a survey with repeats, with coded answers or with numbers worked out from dates; `None` for any other: it is counted as it is asked.
///
/// It depends on the questionnaire alone, so that whoever has read that, the auditor too, knows it.
pub fn counted(instrument: &Instrument, codebook: &Codebook) -> Option<Counted> {
    // What people weigh stands behind all questions, those that are added here, too.
    let own = codebook.iter().filter(|(_, variable)| variable.origin.is_question()).count() as u32;
    let mut making = Making {
        instrument,
        codebook,
        next: (VariableId(own), instrument.questions().count()),
        added: vec![],
        sensitive: vec![],
        index: 0,
    };
    let mut sections: Vec<Section> = instrument.sections.iter().flat_map(|section| making.section(section)).collect();
    sections.extend(making.coded());
    let (dated, numbers) = making.dated();
    sections.extend(dated);
    if making.added.is_empty() {
        return None;
    }
    let Making { next: (VariableId(end), _), added, sensitive, .. } = making;
    let mut instrument = instrument.clone();
    instrument.sections.extend(sections);
    instrument.privacy.sensitive.extend(sensitive);
    instrument.renumber(|id| if id.0 < own { id } else { VariableId(id.0 + end - own) });
    numbers.into_iter().for_each(|number| number.replace(&mut instrument));
    let codebook = Codebook::of(&instrument);
    Some(Counted { instrument, codebook, added })
}

struct Making<'a> {
    instrument: &'a Instrument,
    codebook: &'a Codebook,
    /// The id of the next variable, and the place of the next question.
    next: (VariableId, usize),
    added: Vec<Added>,
    sensitive: Vec<Origin>,
    /// How many of the survey's own questions are behind.
    index: usize,
}

impl Making<'_> {
    /// What the next question is looked at by, of so many variables.
    fn reference(&mut self, name: &str, variables: u32) -> Reference {
        let (VariableId(start), asked) = self.next;
        self.next = (VariableId(start + variables), asked + 1);
        let variables = VariableId(start)..VariableId(start + variables);
        Reference { name: name.to_string(), variables, asked: Some(asked), item: None }
    }

    fn said(&self, id: &str, what: &Text) -> Text {
        self.instrument
            .in_each_language(|locale| Messages::built_in(locale).format(id, &[("what", what.get(locale).text.into())]))
    }
}

impl Instrument {
    /// Gives the variables that its rules and requests name other ids, as if questions were added. (Expressions look at questions
    /// before them, which keep theirs.)
    pub(super) fn renumber(&mut self, moved: impl Fn(VariableId) -> VariableId) {
        self.study.weight.iter_mut().flat_map(|weight| &mut weight.from).for_each(|from| *from = moved(*from));
        for derived in &mut self.derived {
            match &mut derived.rule {
                Rule::Recode { from, .. } => *from = moved(*from),
                Rule::Sum { items, .. } => items.iter_mut().for_each(|item| *item = moved(*item)),
                Rule::Dated { of, .. } => of.renumber(&moved),
                // Of people over waves only, which are followed last.
                Rule::Latest { .. } | Rule::Change { .. } => {}
            }
        }
        let results = &mut self.results;
        results.by.iter_mut().for_each(|id| *id = moved(*id));
        let phrases = std::mem::take(&mut results.phrases).into_iter();
        results.phrases = phrases.map(|(id, phrase)| (moved(id), phrase)).collect();
        results.left_out = std::mem::take(&mut results.left_out).into_iter().map(&moved).collect();
        for table in &mut results.tables {
            table.rows.iter_mut().chain(&mut table.by).for_each(|id| *id = moved(*id));
        }
        results.over.iter_mut().flat_map(|over| &mut over.rows).for_each(|id| *id = moved(*id));
        results.change.iter_mut().flat_map(|change| &mut change.of).for_each(|id| *id = moved(*id));
        results.attrition.iter_mut().for_each(|attrition| attrition.of = moved(attrition.of));
    }
}

fn binary(operator: Operator, left: Term, right: Term) -> Term {
    Term::Binary { operator, left: Box::new(left), right: Box::new(right) }
}
