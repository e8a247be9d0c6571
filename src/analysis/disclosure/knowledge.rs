//! What the questionnaire tells about its tables, as equations between their unknowns.
//!
//! A tie that the true counts contradict is left out: whoever believes it is misled, not informed.

use super::axes::{Axes, classes, classify};
use super::blocks::Block;
use super::form::Form;
use super::structure::{self, Condition, Gate, Structure};
use super::system::{AtomInfo, Layout, System};
use crate::model::codebook::VariableId;
use crate::model::table::RowKey;

/// Adds the equations of gates, ticks, rankings and inclusions.
pub(super) fn add(system: &mut System, layout: &Layout, structure: &Structure) {
    for gate in &structure.gates {
        let not_asked: Vec<Condition> = gate.followers.iter().map(|follower| not_asked(*follower)).collect();
        equate(system, layout, &not_asked);
        for (asked, condition) in gate
            .followers
            .first()
            .into_iter()
            .flat_map(|f| gate.conditions.iter().map(move |condition| (asked(*f), condition)))
        {
            if gate.exact {
                let past = complement(layout, condition);
                for event in &not_asked {
                    equate(system, layout, &[event.clone(), past.clone()]);
                }
            } else {
                include(system, layout, &asked, condition);
            }
        }
    }
    for inclusion in &structure.inclusions {
        include(system, layout, &inclusion.inner, &inclusion.outer);
    }
    for variables in &structure.together {
        together(system, layout, variables);
    }
    for several in &structure.several {
        together(system, layout, &several.choices);
        let ticked: Vec<Condition> = several.choices.iter().map(|choice| state(*choice, RowKey::Category(1))).collect();
        let Some(first) = several.choices.first() else { continue };
        let answered = answered(*first);
        let (least, most) = (i64::from(several.at_least.max(1)), i64::from(several.at_most));
        let (parts, whole) = (&*ticked, &answered);
        let own = most.max(least) - least;
        Inequality { parts, sense: Sense::AtLeast, times: least, whole, own }.assume(system, layout);
        if most > least {
            Inequality { parts, sense: Sense::AtMost, times: most, whole, own: most }.assume(system, layout);
        }
        for alone in &several.exclusive {
            for other in several.choices.iter().filter(|other| *other != alone) {
                let pair = [state(*alone, RowKey::Category(1)), state(*other, RowKey::Category(1))];
                Inequality { parts: &pair, sense: Sense::AtMost, times: 1, whole, own: 1 }.assume(system, layout);
            }
        }
    }
    for places in &structure.rankings {
        together(system, layout, places);
        let Some(first) = places.first() else { continue };
        for place in 0..places.len().min(240) as u8 {
            let here: Vec<Condition> = places.iter().map(|p| state(*p, RowKey::Category(place))).collect();
            for sense in [Sense::AtLeast, Sense::AtMost] {
                Inequality { parts: &here, sense, times: 1, whole: &answered(*first), own: 0 }.assume(system, layout);
            }
        }
    }
}

/// For each cell of a block, whether routing makes it impossible: an answer from somebody who was not asked.
pub(super) fn excluded(axes: &Axes, block: &Block, structure: &Structure) -> Vec<bool> {
    let width = block.width();
    let mut excluded = vec![false; block.counts.len()];
    for gate in &structure.gates {
        for follower in &gate.followers {
            for (variable, states, exact) in conditions(structure, gate, 0) {
                let (Some((f, follower_keys)), Some((c, condition_keys))) = (axes.keys(*follower), axes.keys(variable))
                else {
                    continue;
                };
                let sides = [(f, c) == (block.a, block.b), (c, f) == (block.a, block.b)];
                let (follower_parts, condition_parts) = match sides {
                    [true, _] => (&block.parts_a, &block.parts_b),
                    [_, true] => (&block.parts_b, &block.parts_a),
                    _ => continue,
                };
                let asked = per_part(follower_parts, follower_keys, |key| key != RowKey::NotAsked);
                let meets = per_part(condition_parts, condition_keys, |key| states.contains(&key));
                for (i, asked) in asked.iter().enumerate() {
                    for (j, meets) in meets.iter().enumerate() {
                        let at = if sides[0] { i * width + j } else { j * width + i };
                        let impossible = match (asked, meets) {
                            (Some(true), Some(false)) => true,
                            (Some(false), Some(true)) => exact,
                            _ => false,
                        };
                        excluded[at] |= impossible;
                    }
                }
            }
        }
    }
    excluded
}

/// The conditions of a gate, and of the gates before it; only the gate's own can be exact.
fn conditions<'a>(structure: &'a Structure, gate: &'a Gate, depth: usize) -> Vec<(VariableId, &'a [RowKey], bool)> {
    let mut all = vec![];
    for condition in &gate.conditions {
        all.push((condition.variable, condition.states.as_slice(), gate.exact && depth == 0));
        if depth < structure.gates.len() && !condition.states.contains(&RowKey::NotAsked) {
            for earlier in structure.gates.iter().filter(|earlier| earlier.followers.contains(&condition.variable)) {
                all.extend(conditions(structure, earlier, depth + 1));
            }
        }
    }
    all
}

/// For each part, whether its states all hold (`Some(true)`), none (`Some(false)`), or some.
fn per_part(parts: &[usize], keys: &[RowKey], holds: impl Fn(RowKey) -> bool) -> Vec<Option<bool>> {
    let part = |part| {
        let mut states = keys.iter().zip(parts).filter(|(_, p)| **p == part).map(|(key, _)| holds(*key));
        let first = states.next()?;
        states.all(|other| other == first).then_some(first)
    };
    (0..classes(&parts.to_vec())).map(part).collect()
}

fn state(variable: VariableId, state: RowKey) -> Condition {
    Condition { variable, states: vec![state] }
}

fn not_asked(variable: VariableId) -> Condition {
    state(variable, RowKey::NotAsked)
}

fn asked(variable: VariableId) -> Condition {
    let mut states = answered(variable).states;
    states.extend(unanswered());
    Condition { variable, states }
}

fn answered(variable: VariableId) -> Condition {
    Condition { variable, states: structure::answered() }
}

fn unanswered() -> Vec<RowKey> {
    let mut states: Vec<RowKey> = crate::model::control::MissingCode::ALL.map(RowKey::Missing).to_vec();
    states.push(RowKey::Skipped);
    states
}

fn complement(layout: &Layout, condition: &Condition) -> Condition {
    let keys = layout.axes.keys(condition.variable).map_or(&[] as &[RowKey], |(_, keys)| keys);
    let states = keys.iter().copied().filter(|key| !condition.states.contains(key)).collect();
    Condition { variable: condition.variable, states }
}

/// Variables that are missing, skipped or not asked together.
fn together(system: &mut System, layout: &Layout, variables: &[VariableId]) {
    for key in unanswered().into_iter().chain([RowKey::NotAsked]) {
        let events: Vec<Condition> = variables.iter().map(|variable| state(*variable, key)).collect();
        equate(system, layout, &events);
    }
}

/// Events that are one and the same: alone, and in the columns of every table of two of them.
fn equate(system: &mut System, layout: &Layout, events: &[Condition]) {
    let views = std::iter::once(None).chain((0..layout.axes.axes.len()).map(Some));
    for other in views {
        let there: Vec<&Condition> = events.iter().filter(|event| divides(layout, event, other)).collect();
        for pair in there.windows(2) {
            for forms in views_by(layout, pair, other) {
                let [a, b] = forms.as_slice() else { continue };
                let difference = a.plus(-1, b);
                if difference.value(&system.truth) == 0 && !difference.is_zero() {
                    system.equations.push(difference);
                }
            }
        }
    }
}

fn divides(layout: &Layout, event: &Condition, other: Option<usize>) -> bool {
    let Some((axis, _)) = layout.axes.keys(event.variable) else { return false };
    other.is_none_or(|other| layout.axes.block(axis, other).is_some())
}

fn include(system: &mut System, layout: &Layout, inner: &Condition, outer: &Condition) {
    for forms in views(layout, &[inner, outer]) {
        let [inner, outer] = forms.as_slice() else { continue };
        at_least(system, outer.plus(-1, inner), 1, true);
    }
}

/// Which way an [`Inequality`] goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sense {
    AtLeast,
    AtMost,
}

/// The sum of some events is at least, or at most, so many times the whole, for all respondents and in every column.
struct Inequality<'a> {
    parts: &'a [Condition],
    sense: Sense,
    times: i64,
    whole: &'a Condition,
    /// The most that one respondent adds to the difference.
    own: i64,
}

impl Inequality<'_> {
    fn assume(&self, system: &mut System, layout: &Layout) {
        let mut events: Vec<&Condition> = vec![self.whole];
        events.extend(self.parts);
        for forms in views(layout, &events) {
            let Some((whole, parts)) = forms.split_first() else { continue };
            let sum = parts.iter().fold(Form::default(), |sum, part| sum.plus(1, part));
            let difference = sum.plus(-self.times, whole);
            let difference = match self.sense {
                Sense::AtLeast => difference,
                Sense::AtMost => Form::default().plus(-1, &difference),
            };
            if self.own == 0 && difference.value(&system.truth) == 0 {
                if !difference.is_zero() && !system.equations.contains(&difference) {
                    system.equations.push(difference);
                }
            } else {
                at_least(system, difference, self.own, false);
            }
        }
    }
}

/// The form is at least 0: it equals an unknown of its own.
fn at_least(system: &mut System, form: Form, own: i64, people: bool) {
    let value = form.value(&system.truth);
    let Some((atom, _)) = form.terms().last() else { return };
    if value >= 0 && form.terms().iter().any(|(_, c)| *c < 0) {
        let group = system.atoms[*atom as usize].group;
        let slack = system.atom(value, AtomInfo { group, own, people, promised: None });
        system.equations.push(form.plus(-1, &Form::sum([slack])));
    }
}

/// The forms of some events among all respondents, and in every column that divides all of their variables.
fn views(layout: &Layout, events: &[&Condition]) -> Vec<Vec<Form>> {
    let others = std::iter::once(None).chain((0..layout.axes.axes.len()).map(Some));
    others.flat_map(|other| views_by(layout, events, other)).collect()
}

/// The forms of some events in each column that the axis `other` makes: the columns of the coarsest division, so that
/// the forms can be compared. Without `other`, among all respondents.
fn views_by(layout: &Layout, events: &[&Condition], other: Option<usize>) -> Vec<Vec<Form>> {
    let places: Option<Vec<(usize, Vec<bool>)>> =
        events.iter().map(|event| layout.states(event.variable, |key| event.states.contains(&key))).collect();
    let Some(places) = places else { return vec![] };
    let Some(other) = other else {
        let forms: Option<Vec<Form>> = places.iter().map(|(axis, wanted)| layout.single(*axis, wanted)).collect();
        return forms.into_iter().collect();
    };
    let divisions: Option<Vec<&[usize]>> = places.iter().map(|(axis, _)| division(layout, *axis, other)).collect();
    let Some(divisions) = divisions else { return vec![] };
    let columns = coarsest(&divisions);
    let column = |column| {
        let inside: Vec<bool> = columns.iter().map(|class| *class == column).collect();
        let forms = places.iter().map(|(axis, wanted)| layout.crossed((*axis, wanted), (other, &inside)));
        forms.collect::<Option<Vec<Form>>>()
    };
    (0..classes(&columns)).filter_map(column).collect()
}

/// How the block of two axes divides the second.
fn division<'a>(layout: &'a Layout, axis: usize, other: usize) -> Option<&'a [usize]> {
    let (number, swapped) = layout.axes.block(axis, other)?;
    let block = &layout.axes.blocks[number];
    Some(if swapped { &block.parts_a } else { &block.parts_b })
}

/// The finest division that every one of these refines.
fn coarsest(divisions: &[&[usize]]) -> Vec<usize> {
    let states = divisions.first().map_or(0, |division| division.len());
    let mut root: Vec<usize> = (0..states).collect();
    let mut changed = true;
    while changed {
        changed = false;
        for division in divisions {
            for a in 0..states {
                for b in 0..a {
                    if division[a] == division[b] && root[a] != root[b] {
                        let (low, high) = (root[a].min(root[b]), root[a].max(root[b]));
                        root.iter_mut().filter(|r| **r == high).for_each(|r| *r = low);
                        changed = true;
                    }
                }
            }
        }
    }
    classify(&root)
}
