//! What everybody knows who has read the questionnaire: which answers there are, and which groups are the same people.

use std::collections::{BTreeMap, BTreeSet};

use super::claim::{Group, Property};
use super::{measured, routing};
use crate::locale::Text;
use crate::model::blanks::public_blanks;
use crate::model::codebook::{Category, Codebook, Domain, Origin, Variable, VariableId};
use crate::model::control::Control;
use crate::model::instrument::{Group as RecodeGroup, Instrument, Question, Rule};

/// The attacker's knowledge before the first published number.
#[derive(Clone, Debug, Default)]
pub struct Knowledge {
    /// Every variable's finest answers; a person gives exactly one of them.
    pub answers: BTreeMap<String, Vec<String>>,
    /// What each answer of a variable counts in a mean, where all its categories have a score.
    pub scores: BTreeMap<String, BTreeMap<String, f64>>,
    /// Of variables whose table may have a mean of what no table shows: the variable of those values.
    pub measured: BTreeMap<String, String>,
    pub ties: Vec<Tie>,
    pub limits: Vec<Limit>,
    /// Variables that results are broken down by: what people who know somebody know of them (where they come from).
    pub groupings: BTreeSet<String>,
    /// Variables and questions of which it is public how many people skipped them, of so many respondents that it may be.
    pub public_blanks: BTreeSet<String>,
}

/// Groups whose sizes add up to the same: a recode and what it merges, a follow-up and the answer that leads to it. A group
/// that stands there twice counts twice.
#[derive(Clone, Debug)]
pub struct Tie {
    pub left: Vec<Group>,
    pub right: Vec<Group>,
}

/// Groups of which these add up to no more than those: nobody ticks more than a question allows.
#[derive(Clone, Debug)]
pub struct Limit {
    pub fewer: Vec<Group>,
    pub more: Vec<Group>,
}

impl Knowledge {
    /// The answers that a variable has besides its categories.
    pub const WITHOUT_ANSWER: [&str; 5] = ["refused", "dont_know", "not_applicable", "skipped", "not_asked"];

    /// Whether how many people these are is public by the survey's own rules: those who skipped a question that everybody was asked.
    pub fn is_public(&self, group: &Group) -> bool {
        match group.0.as_slice() {
            [property] => property.answers.iter().eq(["skipped"]) && self.public_blanks.contains(&property.variable),
            _ => false,
        }
    }

    /// Whether a group is of people by a value that no table shows.
    pub fn is_untold(&self, group: &Group) -> bool {
        group.0.iter().any(|property| property.variable.ends_with(measured::ENDING))
    }

    /// Adds a variable with these categories.
    pub fn variable(&mut self, name: &str, categories: impl IntoIterator<Item = String>) {
        let answers = categories.into_iter().chain(Self::WITHOUT_ANSWER.map(String::from)).collect();
        self.answers.insert(name.into(), answers);
    }
}

/// Somebody who has read the questionnaire and the codebook.
///
/// `broken` are questions whose rules somebody's answers break.
pub fn of(instrument: &Instrument, codebook: &Codebook, broken: &BTreeSet<String>) -> Knowledge {
    let mut knowledge = Knowledge::default();
    for (_, variable) in codebook.iter() {
        knowledge.variable(&variable.name, categories(&variable.domain));
        knowledge.scores.extend(scores(&variable.domain).map(|scores| (variable.name.clone(), scores)));
    }
    let questions: Vec<&Question> = instrument.questions().collect();
    for (index, question) in questions.iter().enumerate() {
        let ticks: Vec<&str> = codebook
            .of_question(index)
            .filter(|(_, variable)| matches!(variable.domain, Domain::Tick))
            .map(|(_, variable)| variable.name.as_str())
            .collect();
        if !ticks.is_empty() {
            // The question as a whole: answered or not, the same for each of its ticks.
            knowledge.variable(&question.name, ["answered".to_string()]);
            ticks.iter().for_each(|tick| knowledge.ties.extend(tick_ties(tick, &question.name)));
            if !broken.contains(&question.name) {
                knowledge.limits.extend(limits(question, &ticks));
            }
        }
    }
    for derived in &instrument.derived {
        if let Rule::Recode { from, groups } = &derived.rule {
            let fine = codebook.get(*from);
            knowledge.ties.extend(recode_ties(&derived.name, fine, groups));
        }
    }
    for (id, variable) in codebook.iter() {
        measured::add(instrument, codebook, (id, variable), &mut knowledge);
    }
    routing::add(instrument, codebook, broken, &mut knowledge);
    let name = |id: VariableId| codebook.get(id).name.clone();
    for id in public_blanks(instrument, codebook) {
        knowledge.public_blanks.insert(name(id));
        if let Origin::Question(index) = codebook.get(id).origin {
            knowledge.public_blanks.extend(questions.get(index).map(|question| question.name.clone()));
        }
    }
    let by: Vec<String> = instrument.results.by.iter().copied().map(name).collect();
    let tables = instrument.results.tables.iter().filter_map(|table| table.by).map(name);
    knowledge.groupings = by.iter().cloned().chain(tables).collect();
    knowledge.cross(&by);
    knowledge
}

impl Knowledge {
    /// What holds for everybody holds within each group that results are broken down by.
    fn cross(&mut self, by: &[String]) {
        let (mut crossed, mut limited) = (Vec::new(), Vec::new());
        for by in by {
            for answer in self.answers.get(by).into_iter().flatten() {
                let within = Property::new(by, &[answer]);
                // People who gave another answer to `by` itself are not in the group: they are left out of the sum.
                let side = |groups: &[Group]| -> Option<Vec<Group>> {
                    let parts = groups.iter().filter_map(|group| match group.0.as_slice() {
                        [] => Some(Some(Group(vec![within.clone()]))),
                        [property] if property.variable != *by => {
                            Some(Some(Group::two(property.clone(), within.clone())))
                        }
                        [property] if property.answers.contains(answer) => Some(Some(Group(vec![within.clone()]))),
                        [_] => None,
                        _ => Some(None),
                    });
                    parts.collect()
                };
                let tie = |tie: &Tie| Some(Tie { left: side(&tie.left)?, right: side(&tie.right)? });
                let limit = |limit: &Limit| Some(Limit { fewer: side(&limit.fewer)?, more: side(&limit.more)? });
                crossed.extend(self.ties.iter().filter_map(tie));
                limited.extend(self.limits.iter().filter_map(limit));
            }
        }
        self.ties.extend(crossed);
        self.limits.extend(limited);
    }
}

/// The names of the answers that a published table can have rows for.
fn categories(domain: &Domain) -> Vec<String> {
    match domain {
        Domain::Category { categories, .. } => categories.iter().map(|category| category.name.clone()).collect(),
        Domain::Tick => vec!["yes".into(), "no".into()],
        Domain::Rank { of } => (1..=*of).map(|place| place.to_string()).collect(),
        Domain::Number { bins, .. } if !bins.is_empty() => (1..=bins.len()).map(|n| format!("class_{n}")).collect(),
        Domain::Number { .. } | Domain::Date { .. } | Domain::Text => vec!["answered".into()],
    }
}

fn scores(domain: &Domain) -> Option<BTreeMap<String, f64>> {
    match domain {
        Domain::Category { categories, .. } => {
            categories.iter().map(|category| Some((category.name.clone(), category.score?))).collect()
        }
        _ => None,
    }
}

fn tick_ties(tick: &str, question: &str) -> Vec<Tie> {
    let mut ties =
        vec![Tie { left: vec![Group::one(tick, &["yes", "no"])], right: vec![Group::one(question, &["answered"])] }];
    ties.extend(Knowledge::WITHOUT_ANSWER.iter().map(|without| Tie {
        left: vec![Group::one(tick, &[without])],
        right: vec![Group::one(question, &[without])],
    }));
    ties
}

/// How many ticks an answer has: as many as the question allows, and one alone where that rules out the others. A sheet may say
/// that somebody saw the question and ticked nothing.
fn limits(question: &Question, ticks: &[&str]) -> Vec<Limit> {
    let (choices, choose) = match &question.control {
        Control::ChooseSeveral { choices, choose } => (choices.as_slice(), *choose),
        Control::Grid { choose, .. } => (&[][..], *choose),
        Control::ChooseOne { .. }
        | Control::Matrix { .. }
        | Control::Range { .. }
        | Control::Number { .. }
        | Control::Date { .. }
        | Control::Text { .. }
        | Control::Rank { .. }
        | Control::Note => return vec![],
    };
    let ticked = |tick: &&str| Group::one(tick, &["yes"]);
    let answered = |times: u32| vec![Group::one(&question.name, &["answered"]); times as usize];
    let all: Vec<Group> = ticks.iter().map(ticked).collect();
    let most = choose.at_most.unwrap_or(all.len() as u32).min(all.len() as u32);
    let mut limits = vec![Limit { fewer: answered(choose.at_least.unwrap_or(0)), more: all.clone() }];
    limits.push(Limit { fewer: all.clone(), more: answered(most) });
    for (alone, _) in all.iter().zip(choices).filter(|(_, choice)| choice.exclusive) {
        let others = all.iter().filter(|other| *other != alone);
        limits
            .extend(others.clone().map(|other| Limit { fewer: vec![alone.clone(), other.clone()], more: answered(1) }));
        let full = std::iter::repeat_n(alone.clone(), most as usize).chain(others.cloned());
        limits.push(Limit { fewer: full.collect(), more: answered(most) });
    }
    limits
}

fn recode_ties(coarse: &str, fine: &Variable, groups: &[RecodeGroup]) -> Vec<Tie> {
    let categories: &[Category] = match &fine.domain {
        Domain::Category { categories, .. } => categories,
        _ => &[],
    };
    let fine = &fine.name;
    let names = |group: &RecodeGroup| -> Vec<String> {
        let choices = group.choices.iter().filter_map(|code| categories.get(usize::from(*code)));
        choices.map(|category| category.name.clone()).collect()
    };
    let merged = groups.iter().map(|group| {
        let choices = names(group);
        let choices: Vec<&str> = choices.iter().map(String::as_str).collect();
        Tie { left: vec![Group::one(coarse, &[&group.name])], right: vec![Group::one(fine, &choices)] }
    });
    let without = Knowledge::WITHOUT_ANSWER
        .iter()
        .map(|without| Tie { left: vec![Group::one(coarse, &[without])], right: vec![Group::one(fine, &[without])] });
    // A missing answer may itself be gathered by a group; then only the groups are tied.
    let gathers_missing =
        groups.iter().any(|group| names(group).iter().any(|c| Knowledge::WITHOUT_ANSWER.contains(&c.as_str())));
    if gathers_missing { merged.collect() } else { merged.chain(without).collect() }
}

/// Numbers that a variable's answers are named with: steps of a range, edges of classes, places.
pub fn numbers_of(domain: &Domain) -> Vec<f64> {
    match domain {
        Domain::Category { categories, .. } => {
            categories.iter().filter_map(|category| category.score).map(f64::abs).collect()
        }
        Domain::Rank { of } => (1..=*of).map(f64::from).collect(),
        // A class of whole numbers is written "3 to 5", up to one less than the next edge; others to a tenth. A sign is no digit.
        Domain::Number { bins, .. } => {
            let tenth = |edge: f64| (edge * 10.0).round() / 10.0;
            let written = bins.iter().flat_map(|edge| [*edge, edge - 1.0, tenth(*edge - 0.05), tenth(*edge + 0.05)]);
            bins.iter().map(|edge| tenth(*edge)).chain(written).map(f64::abs).collect()
        }
        _ => vec![],
    }
}

/// The labels of a variable's answers.
pub fn labels_of(domain: &Domain) -> impl Iterator<Item = &Text> {
    let categories = match domain {
        Domain::Category { categories, .. } => categories.as_slice(),
        _ => &[],
    };
    categories.iter().map(|category| &category.label)
}
