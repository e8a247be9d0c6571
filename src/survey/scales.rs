//! How well the items of each score go together, for the author alone: it is worked out from all answers, hidden ones too.

use std::fmt::Write as _;

use crate::model::codebook::{Codebook, VariableId};
use crate::model::instrument::{Instrument, Rule};
use crate::responses::dataset::Dataset;
use crate::responses::item_scores;
use crate::statistics::{Distribution, cronbachs_alpha};

/// The file in the survey's folder under `private/`.
pub(super) const FILE: &str = "scales.txt";

const ABOUT: &str = "\
How well the items of each score go together: Cronbach's alpha, from 1 (they say the same) to 0 (they have nothing to do with each
other) and below. It is for you alone: it is worked out from all answers, and in a report it would tell of those that are hidden.
Of few people it is a rough guide. What `reliability:` asks for is known of a scale from its norms, and not from one survey.

";

/// What is said of each score of several items; `None` where there is none.
pub(super) fn scales(data: &Dataset, (instrument, codebook): (&Instrument, &Codebook)) -> Option<String> {
    let mut text = String::from(ABOUT);
    let of_several = instrument.derived.iter().filter_map(|derived| match &derived.rule {
        Rule::Sum { items, .. } if items.len() > 1 => Some((&derived.name, items)),
        _ => None,
    });
    let mut any = false;
    for (name, items) in of_several {
        any = true;
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{name}: {}", said(data, codebook, items));
    }
    any.then_some(text)
}

fn said(data: &Dataset, codebook: &Codebook, items: &[VariableId]) -> String {
    let people = item_scores(data, codebook, items);
    let of = |values: &mut dyn Iterator<Item = f64>| Distribution::new(values.map(|value| (value, 1)));
    let of_items: Option<Vec<Distribution>> =
        (0..items.len()).map(|item| of(&mut people.iter().map(|person| person[item]))).collect();
    let score = of(&mut people.iter().map(|person| person.iter().sum()));
    let (many, answered) = (items.len(), people.len());
    let Some((of_items, score)) = of_items.zip(score).filter(|_| answered > 1) else {
        return format!("none; fewer than two people answered all {many} items");
    };
    match cronbachs_alpha(&of_items, &score) {
        Some(alpha) => format!("{alpha:.2} ({many} items, {answered} people who answered all of them)"),
        None => format!("none; all {answered} people who answered all {many} items have the same score"),
    }
}
