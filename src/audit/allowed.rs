//! The numbers that a figure may show: what its own file publishes, and what follows from that.

use std::collections::{BTreeMap, BTreeSet};

use super::claim::{Claim, Property, Said};
use super::knowledge::Knowledge;

/// What a figure may say in numbers, apart from what its labels say.
#[derive(Clone, Debug, Default)]
pub struct Allowed {
    /// Published numbers of people, the ends of ranges, and sums of neighbours.
    pub counts: BTreeSet<u32>,
    /// Percentages and means before they are rounded, in order.
    pub others: Vec<f64>,
    /// Both together, in order.
    pub values: Vec<f64>,
    /// How wide ranges are: of people, and in percent of a base.
    pub widths: Vec<f64>,
}

/// A number of people by its ends.
type Ends = (u32, u32);

impl Allowed {
    /// From the claims of the figure's own CSV: published counts, sums of neighbours, and their ratios.
    pub fn of(claims: &[Claim], scores: &[f64]) -> Allowed {
        let ends: BTreeSet<Ends> = claims.iter().filter_map(|claim| claim.said.ends()).collect();
        let asked: Vec<Ends> = asked(claims).collect();
        let all: BTreeSet<Ends> = ends.iter().copied().chain(sums(claims)).chain(asked.iter().copied()).collect();
        let counts: BTreeSet<u32> = all.iter().flat_map(|(low, high)| [*low, *high]).collect();
        let of = |part: u32, whole: u32| 100.0 * f64::from(part) / f64::from(whole);
        let wholes = || counts.iter().copied().filter(|whole| *whole > 0);
        let ratios = counts.iter().flat_map(|part| wholes().map(|whole| of(*part, whole)));
        let mut others: Vec<f64> = ratios.chain(scores.iter().copied()).collect();
        others.sort_by(f64::total_cmp);
        others.dedup();
        // How many of those who were asked answered is told where nothing else of the answers is.
        let bases = || ends.iter().chain(&asked).filter(|base| base.0 > 0);
        let mut widths: Vec<f64> = all
            .iter()
            .flat_map(|part| {
                let shares = bases().map(|base| of(part.1.min(base.0), base.0) - of(part.0, base.1));
                shares.chain([f64::from(part.1 - part.0)])
            })
            .filter(|width| *width > 0.0)
            .collect();
        widths.sort_by(f64::total_cmp);
        widths.dedup();
        Allowed { values: both(&counts, &others), others, counts, widths }
    }

    /// Nothing but these ratios, which are sorted.
    pub fn ratios(others: Vec<f64>) -> Allowed {
        Allowed { values: others.clone(), others, ..Allowed::default() }
    }

    /// Whether a whole number follows from the published ones as a number of people.
    pub fn allows_count(&self, reading: f64) -> bool {
        reading.fract() == 0.0 && reading >= 0.0 && self.counts.contains(&(reading as u32))
    }

    /// Whether a number follows from the published ones: as a number of people, or as a ratio of them to within its rounding.
    pub fn allows(&self, reading: f64) -> bool {
        let is_count = self.allows_count(reading);
        let next = self.others.partition_point(|other| *other < reading - rounding(reading));
        is_count || self.others.get(next).is_some_and(|other| *other <= reading + rounding(reading))
    }
}

fn both(counts: &BTreeSet<u32>, others: &[f64]) -> Vec<f64> {
    let mut values: Vec<f64> = counts.iter().map(|count| f64::from(*count)).chain(others.iter().copied()).collect();
    values.sort_by(f64::total_cmp);
    values.dedup();
    values
}

/// Sums of neighbouring answers of one question that are all published, if only as ranges: "satisfied or very satisfied". What the
/// others leave of the base says of ranges, too.
fn sums(claims: &[Claim]) -> Vec<Ends> {
    // By the variable, and the group that it is of.
    let mut lines: BTreeMap<(&str, &[Property]), Line> = BTreeMap::new();
    // A rounded percentage is no number of people: its count stands beside it.
    let is_rounded = |claim: &&Claim| matches!(claim.said, Said::Between(..)) && claim.said.ends().is_none();
    for claim in claims.iter().filter(|claim| !is_rounded(claim)) {
        let Some((property, by)) = claim.group.0.split_last() else { continue };
        let is_answer = |answer: &String| !Knowledge::WITHOUT_ANSWER.contains(&answer.as_str());
        let line = lines.entry((property.variable.as_str(), by)).or_default();
        match (property.answers.len(), property.answers.iter().all(is_answer)) {
            (1, true) => line.answers.push(claim.said.ends()),
            (1, false) => line.others.push(claim.said.ends()),
            (_, true) => line.base = claim.said.ends(),
            _ => {}
        }
    }
    lines.into_values().flat_map(|line| [runs(&line.answers, line.base), runs(&line.others, None)].concat()).collect()
}

/// What is said of one variable in one group: of its answers, of the reasons for having none, and of the base.
#[derive(Default)]
struct Line {
    answers: Vec<Option<Ends>>,
    others: Vec<Option<Ends>>,
    base: Option<Ends>,
}

fn runs(answers: &[Option<Ends>], base: Option<Ends>) -> Vec<Ends> {
    let add = |sum: Option<Ends>, ends: &Option<Ends>| {
        sum.zip(*ends).map(|(sum, ends)| (sum.0.saturating_add(ends.0), sum.1.saturating_add(ends.1)))
    };
    let sum = |answers: &[Option<Ends>]| answers.iter().fold(Some((0, 0)), add);
    let mut sums = vec![];
    for from in 0..answers.len() {
        for to in from + 1..=answers.len() {
            let run = sum(&answers[from..to]);
            sums.extend(run);
            let others = sum(&[&answers[..from], &answers[to..]].concat());
            let (Some(run), Some(others), Some(base)) = (run, others, base) else { continue };
            if run.0 < run.1 && to > from + 1 {
                let left = (base.0.saturating_sub(others.1), base.1.saturating_sub(others.0));
                sums.push((run.0.max(left.0).min(run.1), run.1.min(left.1).max(run.0)));
            }
        }
    }
    sums
}

/// How many were asked: everybody (in the group) less those routed past.
fn asked(claims: &[Claim]) -> impl Iterator<Item = Ends> {
    let routed = claims.iter().filter(|claim| claim.group.0.last().is_some_and(|p| p.answers.contains("not_asked")));
    routed.flat_map(|claim| {
        let group = &claim.group.0[..claim.group.0.len() - 1];
        let totals = claims.iter().filter(move |total| total.group.0 == group);
        totals.filter_map(|total| {
            let (total, not_asked) = (total.said.ends()?, claim.said.ends()?);
            Some((total.0.saturating_sub(not_asked.1), total.1.checked_sub(not_asked.0)?))
        })
    })
}

/// Half a unit of the last digit that the reading was written with.
fn rounding(reading: f64) -> f64 {
    let tenths = (reading * 10.0).fract().abs() < 1e-9;
    match (reading.fract() == 0.0, tenths) {
        (true, _) => 0.5 + 1e-9,
        (false, true) => 0.05 + 1e-9,
        _ => 0.005 + 1e-9,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::claim::Group;

    /// Of 31, 1 to 5 answered a, 10 to 14 b and 15 c: a or b are 11 to 19 by their sum, and 16 by what c leaves.
    #[test]
    fn the_ends_of_ranges_and_of_their_sums_may_be_shown() {
        let claim = |answers: &[&str], said: Said| Claim { place: "t".into(), group: Group::one("v", answers), said };
        let claims = [
            claim(&["a"], Said::Between(1.0, 5.0)),
            claim(&["b"], Said::Between(10.0, 14.0)),
            claim(&["c"], Said::Exactly(15)),
            claim(&["a", "b", "c"], Said::Exactly(31)),
        ];
        let allowed = Allowed::of(&claims, &[]);
        for count in [1, 5, 10, 14, 15, 31, 11, 19, 16] {
            assert!(allowed.allows_count(f64::from(count)), "{count}");
        }
        for count in [2, 3, 4, 12, 13, 17] {
            assert!(!allowed.allows_count(f64::from(count)), "{count}");
        }
        assert!(allowed.widths.contains(&4.0) && !allowed.widths.contains(&2.0));
    }

    /// 25 answered, of 60 less 25 to 29 who were not asked: the bar ends between 25 of 35 and 25 of 31.
    #[test]
    fn a_share_of_those_who_were_asked_may_be_a_range() {
        let claim = |answers: &[&str], said: Said| Claim { place: "t".into(), group: Group::one("v", answers), said };
        let claims = [
            claim(&["answered"], Said::Exactly(25)),
            claim(&["not_asked"], Said::Between(25.0, 29.0)),
            Claim { place: "t".into(), group: Group::everybody(), said: Said::Exactly(60) },
        ];
        let width = 100.0 * (25.0 / 31.0 - 25.0 / 35.0);
        let allowed = Allowed::of(&claims, &[]);
        assert!(allowed.widths.iter().any(|allowed| (allowed - width).abs() < 1e-9), "{:?}", allowed.widths);
        assert!(allowed.allows_count(35.0) && allowed.allows_count(31.0) && !allowed.allows_count(33.0));
    }
}
