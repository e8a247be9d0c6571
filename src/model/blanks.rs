//! Whose blanks are public: how many people skipped a question.
//!
//! That is a count like any other, with one exception that is made before anything is counted, so that it takes no small answer its
//! cover: of a question that everybody was asked and that is not sensitive, from 30 respondents on, where nobody answered or at least T did.
//! Otherwise three who skipped it would hide its base, and with that every percentage.

use std::collections::BTreeSet;

use super::codebook::{Codebook, Origin, VariableId};
use super::dated::Dated;
use super::instrument::{Element, Instrument, Rule};
use super::policy::Blanks;

/// Fewer respondents than this: how many skipped a question is protected like any other count.
pub const FEWEST_FOR_PUBLIC_BLANKS: u32 = 30;

/// The variables of which it is public how many people skipped them. Not those that something is broken down by (their blanks are a
/// group of their own, whose answers are protected), and none where people are followed over waves.
pub fn public_blanks(instrument: &Instrument, codebook: &Codebook) -> BTreeSet<VariableId> {
    let none_are = instrument.privacy.blanks == Blanks::Protected;
    if none_are || instrument.waves.is_some() || instrument.results.followed.is_some() {
        return BTreeSet::new();
    }
    let groups =
        instrument.results.by.iter().copied().chain(instrument.results.tables.iter().filter_map(|table| table.by));
    let groups: BTreeSet<VariableId> = groups.flat_map(|id| sources(id, instrument, codebook)).collect();
    let mut public = BTreeSet::new();
    let mut index = 0;
    for section in &instrument.sections {
        for element in &section.elements {
            let questions = match element {
                Element::Question(question) => std::slice::from_ref(&**question),
                Element::Repeat(repeat) => repeat.questions.as_slice(),
            };
            for question in questions {
                let asked = section.relevant.is_none() && question.relevant.is_none();
                let once = matches!(element, Element::Question(_));
                if asked && once && !instrument.privacy.sensitive.contains(&Origin::Question(index)) {
                    let own = codebook.of_question(index).map(|(id, _)| id);
                    public.extend(own.filter(|id| !groups.contains(id)));
                }
                index += 1;
            }
        }
    }
    // Who skipped a question that holds a number is in none of the bands that the number is shown in.
    let shown_by = codebook.iter().filter(|(id, variable)| match variable.origin {
        Origin::Derived(rule) => match instrument.derived.get(rule).map(|derived| &derived.rule) {
            Some(Rule::Dated { of: Dated::Counted { number, .. }, .. }) => {
                public.contains(number) && !groups.contains(id)
            }
            _ => false,
        },
        Origin::Question(_) | Origin::Weight => false,
    });
    let shown_by: Vec<VariableId> = shown_by.map(|(id, _)| id).collect();
    public.extend(shown_by);
    public
}

/// A variable and what it is computed from.
fn sources(id: VariableId, instrument: &Instrument, codebook: &Codebook) -> Vec<VariableId> {
    let mut all = vec![id];
    let mut at = 0;
    while let Some(id) = all.get(at).copied() {
        at += 1;
        let Origin::Derived(rule) = codebook.get(id).origin else { continue };
        let from: Vec<VariableId> = match instrument.derived.get(rule).map(|derived| &derived.rule) {
            Some(Rule::Recode { from, .. }) => vec![*from],
            Some(Rule::Sum { items, .. }) => items.clone(),
            Some(Rule::Dated { of, .. }) => of.sources(),
            Some(Rule::Latest { of, among, .. }) => of.iter().chain(among.variables()).copied().collect(),
            Some(Rule::Change { from, to, .. }) => std::iter::once(from).chain(to).copied().collect(),
            None => vec![],
        };
        from.into_iter().for_each(|id| {
            if !all.contains(&id) {
                all.push(id);
            }
        });
    }
    all
}
