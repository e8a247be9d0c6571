//! What ties questions to each other: conditions, constraints and rules that compute. A change of one answer has to
//! take along what it leads to, and nothing else.

use std::collections::BTreeSet;

use crate::model::codebook::{Codebook, Origin, VariableId};
use crate::model::instrument::{Element, Instrument, Rule};

/// How the questions of an instrument hang together, each by its place in it.
pub(super) struct Ties {
    /// For each question, those that decide whether it is asked.
    pub(super) asked: Vec<BTreeSet<usize>>,
    /// For each question, those that its constraint looks at.
    bound: Vec<BTreeSet<usize>>,
    /// For each question, those whose being asked depends on it, also over others, in the order asked.
    pub(super) leads_to: Vec<Vec<usize>>,
    /// For each question, the part of the questionnaire that it is tied to, named by its first question.
    pub(super) part_of: Vec<usize>,
    /// For each derived variable, the questions behind it.
    pub(super) sources: Vec<BTreeSet<usize>>,
}

impl Ties {
    pub(super) fn of(instrument: &Instrument, codebook: &Codebook) -> Ties {
        let gates = gates(instrument);
        let sources = sources(instrument, codebook);
        let part_of = parts(instrument, &gates, &sources);
        Ties { leads_to: leads_to(&gates), asked: gates.asked, bound: gates.bound, part_of, sources }
    }

    /// These questions, and all that decide whether they are asked and which answers they allow.
    pub(super) fn behind(&self, questions: &BTreeSet<usize>) -> BTreeSet<usize> {
        let mut behind = questions.clone();
        loop {
            let more = behind.iter().flat_map(|question| self.asked[*question].iter().chain(&self.bound[*question]));
            let more = more.copied();
            let all: BTreeSet<usize> = behind.iter().copied().chain(more).collect();
            if all.len() == behind.len() {
                return behind;
            }
            behind = all;
        }
    }
}

/// For each question, those in what decides whether it is asked, and in its constraint.
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
            Rule::Dated { of, .. } => {
                added = of.sources();
                &added
            }
            Rule::Latest { of, among, .. } => {
                added = of.iter().chain(among.variables()).copied().collect::<Vec<_>>();
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
            Origin::Weight => BTreeSet::new(),
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
