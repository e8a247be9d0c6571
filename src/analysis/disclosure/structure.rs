//! What a reader of the questionnaire knows of the tables before a number is published.

use std::collections::BTreeSet;

use super::routing;
use crate::model::blanks::public_blanks;
use crate::model::codebook::{Codebook, Domain, Origin, Variable, VariableId};
use crate::model::control::{Choose, Control};
use crate::model::instrument::{Band, Group, Instrument, Rule};
use crate::model::measure::measure;
use crate::model::table::RowKey;
use crate::model::waves::Nested;
use crate::responses::dataset::Code;

/// What the protector must know of the tables besides their counts: how the questionnaire itself ties its variables.
///
/// Everything here is what an attacker may use too. A tie that the counts contradict (an imported file that does not
/// follow its own questionnaire) is not knowledge, and is left aside.
#[derive(Clone, Debug, Default)]
pub struct Structure {
    /// Ticks: of their two categories only "ticked" is an answer that a whole group can give.
    pub ticks: BTreeSet<VariableId>,
    /// Variables that are recodes of others: groups of answers, and bands of a score of one item.
    pub recodes: Vec<Recode>,
    /// Who is asked what, by the answers to earlier questions.
    pub gates: Vec<Gate>,
    /// Questions that take several answers.
    pub several: Vec<Several>,
    /// The places of one ranking: everybody who ranks gives each place once.
    pub rankings: Vec<Vec<VariableId>>,
    /// Variables that are answered, missing, skipped or not asked together: a score and its band.
    pub together: Vec<Vec<VariableId>>,
    /// Whoever is here is there: what holds of people by two variables.
    pub inclusions: Vec<Inclusion>,
    /// Variables of which it is public how many people skipped them.
    pub public_blanks: BTreeSet<VariableId>,
    /// Tables of people over waves that can be subtracted from each other.
    pub nested: Vec<Nested>,
    /// Variables beside whose tables a mean may stand.
    pub measured: BTreeSet<VariableId>,
}

/// `coarse` is a recode of `fine`; for each category of `fine`, the category of `coarse`.
#[derive(Clone, Debug)]
pub struct Recode {
    /// The variable that gathers.
    pub coarse: VariableId,
    /// The variable whose categories are gathered.
    pub fine: VariableId,
    /// By the code of `fine`: the code of `coarse`; `None` where a category is left without one.
    pub to: Vec<Option<u8>>,
}

/// Who is asked some questions is decided by answers to earlier ones.
#[derive(Clone, Debug)]
pub struct Gate {
    /// The variables behind the gate: all of them are asked of the same people.
    pub followers: Vec<VariableId>,
    /// Whoever is asked meets all of these.
    pub conditions: Vec<Condition>,
    /// Whoever meets the (only) condition is asked.
    pub exact: bool,
}

/// A variable is in one of these states: categories, missing answers, skipped, not asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The variable that is looked at.
    pub variable: VariableId,
    /// The states that meet the condition.
    pub states: Vec<RowKey>,
}

/// The ticks of one question. All of them are answered, missing, skipped or not asked together.
#[derive(Clone, Debug)]
pub struct Several {
    /// The ticks, in the order of the choices.
    pub choices: Vec<VariableId>,
    /// Fewer ticks nobody has who answered.
    pub at_least: u32,
    /// More ticks nobody has.
    pub at_most: u32,
    /// "None of these": nobody ticks it and another.
    pub exclusive: Vec<VariableId>,
}

/// Everybody in `inner` is in `outer`: whoever has a score answered every item that it requires.
#[derive(Clone, Debug)]
pub struct Inclusion {
    /// Whoever meets this
    pub inner: Condition,
    /// also meets this.
    pub outer: Condition,
}

impl Structure {
    /// What the instrument makes public.
    pub fn of(instrument: &Instrument, codebook: &Codebook) -> Structure {
        let columns: Vec<(VariableId, &Variable)> = codebook.iter().filter(|(_, v)| v.repeat.is_none()).collect();
        let ticks = columns.iter().filter(|(_, v)| matches!(v.domain, Domain::Tick)).map(|(id, _)| *id).collect();
        let measured = codebook.iter().map(|(id, _)| id).filter(|id| measure(instrument, codebook, *id).is_some());
        let (gates, measured) = (routing::gates(instrument, codebook), measured.collect());
        let mut structure = Structure { ticks, gates, measured, ..Structure::default() };
        for (index, question) in instrument.questions().enumerate() {
            let parts = || columns.iter().filter(|(_, v)| v.origin == Origin::Question(index));
            let of = |wanted: fn(&Domain) -> bool| -> Vec<VariableId> {
                parts().filter(|(_, variable)| wanted(&variable.domain)).map(|(id, _)| *id).collect()
            };
            match &question.control {
                Control::ChooseSeveral { choices, choose } => {
                    let ids = of(|domain| matches!(domain, Domain::Tick));
                    let exclusive = choices.iter().zip(&ids).filter(|(choice, _)| choice.exclusive);
                    let exclusive = exclusive.map(|(_, id)| *id).collect();
                    structure.several.push(Several::of(ids, *choose, exclusive));
                }
                Control::Grid { choose, .. } => {
                    let ids = of(|domain| matches!(domain, Domain::Tick));
                    structure.several.push(Several::of(ids, *choose, vec![]));
                }
                Control::Rank { .. } => structure.rankings.push(of(|domain| matches!(domain, Domain::Rank { .. }))),
                // Each of their variables has one answer, and nothing ties them to each other.
                Control::ChooseOne { .. }
                | Control::Matrix { .. }
                | Control::Range { .. }
                | Control::Number { .. }
                | Control::Date { .. }
                | Control::Text { .. }
                | Control::Note => {}
            }
        }
        for (index, derived) in instrument.derived.iter().enumerate() {
            let made: Vec<_> = columns.iter().filter(|(_, v)| v.origin == Origin::Derived(index)).collect();
            match &derived.rule {
                Rule::Recode { from, groups } => {
                    let fine = Some(*from).filter(|id| codebook.get(*id).repeat.is_none());
                    if let (Some((coarse, _)), Some(fine)) = (made.first(), fine) {
                        let to = recoded(&codebook.get(fine).domain, groups);
                        structure.recodes.push(Recode { coarse: *coarse, fine, to });
                    }
                }
                // Their ties are left to the proof by other people, who have a sheet for all waves.
                Rule::Latest { .. } | Rule::Change { .. } => {}
                // The number has no table, and who has one is in a band.
                Rule::Dated { .. } => {}
                Rule::Sum { items, times, require_items, bands, .. } => {
                    if let [item] = items.as_slice()
                        && let Some((band, _)) = made.iter().find(|(_, v)| matches!(v.domain, Domain::Category { .. }))
                        && let Some(to) = banded(&codebook.get(*item).domain, *times, bands)
                    {
                        structure.recodes.push(Recode { coarse: *band, fine: *item, to });
                    }
                    structure.together.push(made.iter().map(|(id, _)| *id).collect());
                    if *require_items as usize >= items.len() {
                        let items = items.iter().copied();
                        let inclusions = items.flat_map(|item| made.iter().map(move |(score, _)| (*score, item)));
                        let answered = |variable| Condition { variable, states: answered() };
                        structure.inclusions.extend(
                            inclusions
                                .map(|(inner, outer)| Inclusion { inner: answered(inner), outer: answered(outer) }),
                        );
                    }
                }
            }
        }
        structure.public_blanks = public_blanks(instrument, codebook);
        structure.nested = instrument.results.followed.iter().flat_map(|followed| followed.nested.clone()).collect();
        structure
    }
}

impl Structure {
    /// Without what decides who is asked these questions (each with its variables): answers of somebody who is not asked were
    /// kept. What is left is that the variables of each are asked together.
    pub fn asking_anyway(mut self, questions: &[Vec<VariableId>]) -> Structure {
        for variables in questions.iter().filter(|variables| !variables.is_empty()) {
            self.gates.iter_mut().for_each(|gate| gate.followers.retain(|id| !variables.contains(id)));
            self.gates.push(Gate { followers: variables.clone(), conditions: vec![], exact: false });
        }
        self.gates.retain(|gate| !gate.followers.is_empty());
        self
    }
}

impl Several {
    fn of(choices: Vec<VariableId>, choose: Choose, exclusive: Vec<VariableId>) -> Several {
        let most = choose.at_most.unwrap_or(choices.len() as u32);
        Several { choices, at_least: choose.at_least.unwrap_or(0), at_most: most, exclusive }
    }
}

/// Every way to have answered.
pub fn answered() -> Vec<RowKey> {
    (0..=Code::MAX_CATEGORY).map(RowKey::Category).collect()
}

/// For each category of the only item of a score, the code of the band that it falls into; `None` where the item has no categories.
fn banded(item: &Domain, times: f64, bands: &[Band]) -> Option<Vec<Option<u8>>> {
    let Domain::Category { categories, .. } = item else { return None };
    let band = |score: f64| bands.iter().position(|band| score * times <= band.to);
    Some(categories.iter().map(|category| u8::try_from(band(category.score?)?).ok()).collect())
}

/// For each category of the source, its group's code.
fn recoded(source: &Domain, groups: &[Group]) -> Vec<Option<u8>> {
    let Domain::Category { categories, .. } = source else { return vec![] };
    let group = |code: u8| groups.iter().position(|group| group.choices.contains(&code));
    (0..=u8::MAX).zip(categories).map(|(code, _)| u8::try_from(group(code)?).ok()).collect()
}
