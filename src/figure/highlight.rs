//! Which figures say most: a survey's key findings, where its author has not chosen them.

use std::collections::BTreeSet;

use super::Figure;
use super::difference::is_far;
use super::subject::{Kind, Subject};
use crate::model::codebook::{Codebook, Origin};
use crate::model::instrument::{Instrument, Rule};
use crate::model::waves::CourseKind;

/// What a finding is of, in the order in which key findings stand: what sums up many answers before single questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// A score of several answers.
    Score,
    /// A difference between groups.
    Difference,
    /// The best and the least of several items.
    Items,
    /// An answer to one question.
    Answer,
}

/// So many key findings there are, where the figures give them.
const WANTED: usize = 5;
/// At most so many of each class but the last.
const OF_A_CLASS: usize = 2;

impl Class {
    /// The class of a subject: what became of people and scores first, then differences between groups, then items, then
    /// answers.
    pub fn of(subject: &Subject, instrument: &Instrument) -> Class {
        match (subject.by.is_some(), &subject.kind) {
            // What became of people is what an evaluation is about.
            _ if subject.course == Some(CourseKind::Changes) => Class::Score,
            (true, _) => Class::Difference,
            (false, _) if is_score(instrument, subject.origin) => Class::Score,
            (false, Kind::Scale | Kind::Rank) if subject.panels.len() > 1 => Class::Items,
            (false, _) => Class::Answer,
        }
    }
}

fn is_score(instrument: &Instrument, origin: Origin) -> bool {
    let Origin::Derived(index) = origin else { return false };
    instrument.derived.get(index).is_some_and(|derived| matches!(derived.rule, Rule::Sum { .. }))
}

/// The key findings, as places in `figures`: those that the author chose, as far as they can be shown, else those that say most.
pub fn highlights(instrument: &Instrument, codebook: &Codebook, figures: &[Figure]) -> Vec<usize> {
    let chosen = &instrument.results.highlights;
    if chosen.is_empty() {
        return most_telling(instrument, codebook, figures);
    }
    let place = |name: &str| figures.iter().position(|figure| figure.id == name && figure.tells);
    chosen.iter().filter_map(|highlight| place(&highlight.figure)).collect()
}

/// Two scores at most, two differences between groups beyond the threshold, two sets
/// of items, then the single answers that most people share. One finding for each question, and none about who the people are
/// (the variables that others are broken down by).
fn most_telling(instrument: &Instrument, codebook: &Codebook, figures: &[Figure]) -> Vec<usize> {
    let background = background(instrument, codebook);
    let tells = |figure: &Figure| {
        let far = figure.class != Class::Difference || is_far(figure.weight);
        far && figure.weight > 0.0 && !figure.small.is_empty() && !background.contains(&figure.origin)
    };
    let mut ranked: Vec<(usize, &Figure)> = figures.iter().enumerate().filter(|(_, figure)| tells(figure)).collect();
    // The sort is stable: equals stand in the order asked.
    ranked.sort_by(|(_, a), (_, b)| a.class.cmp(&b.class).then(b.weight.total_cmp(&a.weight)));
    let mut chosen: Vec<(usize, &Figure)> = vec![];
    for (place, figure) in ranked {
        let of_class = chosen.iter().filter(|(_, other)| other.class == figure.class).count();
        let is_new = !chosen.iter().any(|(_, other)| other.origin == figure.origin);
        let has_room = figure.class == Class::Answer || of_class < OF_A_CLASS;
        if chosen.len() < WANTED && is_new && has_room {
            chosen.push((place, figure));
        }
    }
    chosen.into_iter().map(|(place, _)| place).collect()
}

/// What says who the people are: what tables are broken down by, what that is recoded from, and other recodes of it.
fn background(instrument: &Instrument, codebook: &Codebook) -> BTreeSet<Origin> {
    let by = instrument.results.by.iter().chain(instrument.results.tables.iter().filter_map(|table| table.by.as_ref()));
    let mut background: BTreeSet<Origin> = by.map(|by| codebook.get(*by).origin).collect();
    let recodes = instrument.derived.iter().enumerate().filter_map(|(index, derived)| match &derived.rule {
        Rule::Recode { from, .. } => Some((Origin::Derived(index), codebook.get(*from).origin)),
        Rule::Sum { .. } | Rule::Dated { .. } | Rule::Latest { .. } | Rule::Change { .. } => None,
    });
    let recodes: Vec<(Origin, Origin)> = recodes.collect();
    for (recode, from) in recodes.iter().rev() {
        if background.contains(recode) {
            background.insert(*from);
        }
    }
    for (recode, from) in &recodes {
        if background.contains(from) {
            background.insert(*recode);
        }
    }
    background
}
