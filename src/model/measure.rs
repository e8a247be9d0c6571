//! What a table has a mean of besides its answers: a score, or by how much it changed.
//!
//! It depends on the questionnaire alone, so that whoever has read that, the auditor too, knows which values there can be.

use super::codebook::{Codebook, Domain, Origin};
use super::dated::Dated;
use super::instrument::{Instrument, Rule};
use super::variable::VariableId;
use super::waves::Among;

/// What is measured of the people of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    /// Whose value it is.
    pub of: Measured,
    /// The values that there can be.
    pub scale: Scale,
    /// What a score is the sum of, where everybody who has it answered all of them.
    pub items: Vec<VariableId>,
    /// By what that sum is multiplied.
    pub times: f64,
}

/// Whose value it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measured {
    /// The last of these that somebody has.
    Score {
        /// In the order in which they were measured.
        of: Vec<VariableId>,
        /// Whoever is not among these is left out.
        among: Among,
    },
    /// The last of these less the first measurement.
    Change {
        /// The first measurement.
        from: VariableId,
        /// The later ones, in their order.
        to: Vec<VariableId>,
    },
}

/// The values that there can be: from the least to the most in equal steps, in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// The least value.
    pub least: i64,
    /// The largest value, so many steps from the least.
    pub most: i64,
    /// From one value to the next; more than 0.
    pub step: i64,
}

/// A scale of more values than this has no mean: nobody can bound so many counts.
const MOST_VALUES: i64 = 401;

/// So many of the units that values are counted in are 1.
pub const UNITS: f64 = 1000.0;

/// What a variable's table has a mean of. Not of answers with scores of their own: their mean follows from the table. `None`
/// too where values are no multiples of a thousandth, or nobody says how large they can be.
pub fn measure(instrument: &Instrument, codebook: &Codebook, id: VariableId) -> Option<Measure> {
    let Origin::Derived(index) = codebook.get(id).origin else { return None };
    let is_closed = matches!(codebook.get(id).domain, Domain::Category { .. });
    let (mut items, mut times) = (vec![], 1.0);
    let (of, scale) = match &instrument.derived.get(index)?.rule {
        Rule::Sum { bands, items: all, times: factor, require_items, .. } => {
            // The score stands before its bands, and is shown by them.
            let score = if is_closed { VariableId(id.0.checked_sub(1)?) } else { id };
            if !is_closed && !bands.is_empty() {
                return None;
            }
            if *require_items as usize >= all.len() {
                (items, times) = (all.clone(), *factor);
            }
            (Measured::Score { of: vec![score], among: Among::Everybody }, scale(instrument, codebook, score)?)
        }
        Rule::Dated { of: Dated::Counted { number, at_most: Some(most) }, .. } => {
            let step = UNITS as i64;
            let scale = Scale { least: 0, most: i64::from(*most) * step, step };
            (Measured::Score { of: vec![*number], among: Among::Everybody }, scale)
        }
        Rule::Latest { of, among, bands } if !bands.is_empty() => {
            let scale = of.iter().chain(among.variables()).find_map(|of| scale(instrument, codebook, *of))?;
            (Measured::Score { of: of.clone(), among: among.clone() }, scale)
        }
        Rule::Change { from, to, .. } => {
            let Scale { least, most, step } = scale(instrument, codebook, *from)?;
            let wide = most - least;
            (Measured::Change { from: *from, to: to.clone() }, Scale { least: -wide, most: wide, step })
        }
        Rule::Recode { .. } | Rule::Dated { .. } | Rule::Latest { .. } => return None,
    };
    (scale.values() <= MOST_VALUES).then_some(Measure { of, scale, items, times })
}

impl Scale {
    /// How many values there are.
    pub fn values(&self) -> i64 {
        (self.most - self.least) / self.step + 1
    }

    /// All of them, ascending.
    pub fn iter(&self) -> impl Iterator<Item = i64> + use<> {
        let Scale { least, step, .. } = *self;
        (0..self.values()).map(move |at| least + at * step)
    }
}

/// A number in units; `None` where it is no multiple of one.
pub fn units(value: f64) -> Option<i64> {
    let scaled = value * UNITS;
    let whole = scaled.round();
    ((scaled - whole).abs() < 1e-6 && whole.abs() < 1e12).then_some(whole as i64)
}

/// The values of a score, or of answers with scores.
fn scale(instrument: &Instrument, codebook: &Codebook, id: VariableId) -> Option<Scale> {
    let variable = codebook.get(id);
    if let Some(answers) = scores(&variable.domain) {
        let [least, .., most] = answers.as_slice() else { return None };
        return Some(Scale { least: *least, most: *most, step: steps(&answers) });
    }
    let Origin::Derived(index) = variable.origin else { return None };
    let Rule::Sum { items, times, require_items, .. } = &instrument.derived.get(index)?.rule else { return None };
    let mut of_items = vec![];
    for item in items {
        let answers: Vec<i64> = match scores(&codebook.get(*item).domain) {
            Some(answers) => {
                answers.into_iter().map(|score| units(score as f64 / UNITS * times)).collect::<Option<_>>()?
            }
            None => scale(instrument, codebook, *item)?
                .iter()
                .map(|value| units(value as f64 / UNITS * times))
                .collect::<Option<_>>()?,
        };
        of_items.push(answers);
    }
    let ends = |answers: &Vec<i64>| answers.iter().min().copied().zip(answers.iter().max().copied());
    let ends: Vec<(i64, i64)> = of_items.iter().map(ends).collect::<Option<_>>()?;
    let fewest = usize::try_from(*require_items).ok()?.clamp(1, ends.len().max(1));
    // Of fewer items than all, those that add least, or most.
    let sum = |mut ends: Vec<i64>| {
        ends.sort_unstable();
        (fewest..=ends.len()).map(|items| ends.iter().take(items).sum::<i64>()).min()
    };
    let least = sum(ends.iter().map(|(least, _)| *least).collect())?;
    let most = -sum(ends.iter().map(|(_, most)| -most).collect())?;
    let step = of_items.iter().map(|answers| steps(answers)).fold(0, gcd);
    // An item that may be missing changes the sum by all of itself.
    let whole = if fewest < of_items.len() { of_items.iter().flatten().copied().fold(0, gcd) } else { 0 };
    let step = gcd(step, whole);
    (step > 0).then_some(Scale { least, most, step })
}

/// The scores of a variable's answers, ascending, each once; an answer without one measures nothing.
fn scores(domain: &Domain) -> Option<Vec<i64>> {
    let mut scores: Vec<i64> = match domain {
        Domain::Category { categories, .. } => {
            categories.iter().filter_map(|category| category.score).map(units).collect::<Option<_>>()?
        }
        Domain::Tick => vec![0, UNITS as i64],
        Domain::Rank { .. } | Domain::Number { .. } | Domain::Date { .. } | Domain::Text => return None,
    };
    scores.sort_unstable();
    scores.dedup();
    (scores.len() > 1).then_some(scores)
}

/// The largest step that leads from each to every other.
fn steps(values: &[i64]) -> i64 {
    values.windows(2).map(|pair| pair[1] - pair[0]).fold(0, gcd)
}

fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a.abs() } else { gcd(b, a % b) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Locale, Text};
    use crate::model::codebook::Category;

    fn scored(scores: &[f64]) -> Domain {
        let category = |score: &f64| Category {
            name: score.to_string(),
            label: Text::new(Locale::english(), score.to_string()),
            score: Some(*score),
            is_number: true,
        };
        Domain::Category { categories: scores.iter().map(category).collect(), ordered: true }
    }

    #[test]
    fn values_are_whole_thousandths_and_steps_divide_them() {
        assert_eq!(units(0.1 + 0.2), Some(300));
        assert_eq!([units(1.0 / 3.0), units(1e12)], [None, None]);
        assert_eq!(scores(&scored(&[2.0, 0.0, 5.0])), Some(vec![0, 2000, 5000]));
        assert_eq!(scores(&scored(&[1.0])), None, "nothing to measure");
        assert_eq!([steps(&[0, 2000, 5000]), steps(&[1, 4, 10])], [1000, 3]);
        let scale = Scale { least: -4, most: 8, step: 4 };
        assert_eq!((scale.values(), scale.iter().collect::<Vec<_>>()), (4, vec![-4, 0, 4, 8]));
    }
}
