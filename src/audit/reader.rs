//! Somebody who has read the questionnaire, before the first published number.

use std::collections::{BTreeMap, BTreeSet};

use super::claim::Group;
use super::knowledge::{Knowledge, Limit, Tie};
use super::{constraints, measured, routing};
use crate::model::blanks::public_blanks;
use crate::model::codebook::{Codebook, Domain, Origin, Variable, VariableId};
use crate::model::control::Control;
use crate::model::instrument::{Group as RecodeGroup, Instrument, Question, Rule};

/// What somebody knows who has read the questionnaire and the codebook.
///
/// `broken` are questions whose rules somebody's answers break.
pub(super) fn knowledge(instrument: &Instrument, codebook: &Codebook, broken: &BTreeSet<String>) -> Knowledge {
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
        match &derived.rule {
            Rule::Recode { from, groups } => {
                knowledge.ties.extend(recode_ties(&derived.name, codebook.get(*from), groups));
            }
            // What everybody knows of their values, and of the bands and outcomes that these are of, `measured` says.
            Rule::Sum { .. } | Rule::Dated { .. } | Rule::Latest { .. } | Rule::Change { .. } => {}
        }
    }
    for (id, variable) in codebook.iter() {
        measured::add(instrument, codebook, (id, variable), &mut knowledge);
    }
    routing::add(instrument, codebook, broken, &mut knowledge);
    constraints::add(instrument, codebook, broken, &mut knowledge);
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
    for table in &instrument.results.tables {
        let Some(grouping) = table.by.map(name).filter(|grouping| !by.contains(grouping)) else { continue };
        let rows = table.rows.iter().copied().map(name);
        let questions = rows.clone().filter_map(|row| row.split_once('/').map(|(question, _)| question.to_string()));
        knowledge.only_of.entry(grouping).or_default().extend(rows.chain(questions));
    }
    knowledge.cross(&by);
    knowledge
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
        Domain::Tick | Domain::Rank { .. } | Domain::Number { .. } | Domain::Date { .. } | Domain::Text => None,
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
    let categories = fine.domain.categories();
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
