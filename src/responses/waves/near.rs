//! Codes that are nearly the same: one letter wrong, left out, added, or two that changed places.

use std::collections::{BTreeMap, BTreeSet};

/// One code, and the waves that it is used in.
pub(super) struct Case<'a> {
    pub code: &'a str,
    /// Its first response.
    pub row: usize,
    pub waves: BTreeSet<usize>,
}

/// Pairs of rows whose codes are one slip apart and which may be one person's: they share no wave, and one of them is missing
/// from the first wave. (Two people who both answered first are two, however alike their codes.)
///
/// Codes that are one slip apart share one of the texts that each gives when at most one letter is taken out (Garbe's symmetric
/// deletion), so that 100,000 codes take a second and not an hour.
pub(super) fn pairs(cases: &[Case]) -> Vec<(usize, usize)> {
    let mut by_rest: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, case) in cases.iter().enumerate() {
        for rest in rests(case.code) {
            by_rest.entry(rest).or_default().push(at);
        }
    }
    let mut found = BTreeSet::new();
    for ats in by_rest.values() {
        let (first, late): (Vec<usize>, Vec<usize>) = ats.iter().partition(|at| cases[**at].waves.contains(&0));
        for one in &late {
            for other in first.iter().chain(&late).filter(|other| *other != one) {
                let (a, b) = (&cases[*one], &cases[*other]);
                if a.waves.is_disjoint(&b.waves) && one_slip(a.code, b.code) {
                    found.insert((a.row.min(b.row), a.row.max(b.row)));
                }
            }
        }
    }
    found.into_iter().collect()
}

/// The code, and the code less each of its letters.
fn rests(code: &str) -> BTreeSet<String> {
    let letters: Vec<char> = code.chars().collect();
    let without = |at: usize| letters.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, c)| *c).collect();
    (0..letters.len()).map(without).chain([code.to_string()]).collect()
}

/// Whether one letter changed, put in, taken out, or two neighbours exchanged make one code of the other.
fn one_slip(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[same..], &b[same..]);
    match (a, b) {
        ([_, a @ ..], [_, b @ ..]) if a == b => true,
        ([_, a @ ..], b) | (b, [_, a @ ..]) if a == b => true,
        ([a1, a2, a @ ..], [b1, b2, b @ ..]) => a == b && (a1, a2) == (b2, b1),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(codes: &[(&str, &[usize])]) -> Vec<(usize, usize)> {
        let case = |(row, (code, waves)): (usize, &(&'static str, &[usize]))| Case {
            code,
            row,
            waves: waves.iter().copied().collect(),
        };
        let codes: Vec<(&'static str, &[usize])> = codes.iter().map(|(code, waves)| (leak(code), *waves)).collect();
        pairs(&codes.iter().enumerate().map(case).collect::<Vec<_>>())
    }

    fn leak(code: &str) -> &'static str {
        Box::leak(code.to_string().into_boxed_str())
    }

    #[test]
    fn one_slip_is_told_where_the_two_may_be_one() {
        for near in ["k474", "k47", "ka74", "kk474", "4k74", "k4744"] {
            let is_same = near == "k474";
            assert_eq!(found(&[("k474", &[0]), (near, &[1])]).len(), usize::from(!is_same), "{near}");
        }
        for far in ["k4", "a474b", "k447x", "474k", ""] {
            assert!(found(&[("k474", &[0]), (far, &[1])]).is_empty(), "{far}");
        }
        // Both answered first, or both at the same time: two people.
        assert!(found(&[("k474", &[0]), ("k475", &[0])]).is_empty());
        assert!(found(&[("k474", &[0, 1]), ("k475", &[1])]).is_empty());
        assert_eq!(found(&[("k474", &[1]), ("k475", &[2])]), [(0, 1)]);
    }

    /// Against the definition, over every pair of codes of up to four letters of two kinds.
    #[test]
    fn slips_are_those_of_the_definition() {
        let codes: Vec<String> = (0..5u32)
            .flat_map(|length| {
                (0..1u32 << length)
                    .map(move |bits| (0..length).map(|at| if bits >> at & 1 == 1 { 'b' } else { 'a' }).collect())
            })
            .collect();
        let slips = |code: &str| -> BTreeSet<String> {
            let letters: Vec<char> = code.chars().collect();
            let mut all = rests(code);
            for at in 0..letters.len() {
                for letter in ['a', 'b'] {
                    let mut other = letters.clone();
                    other[at] = letter;
                    all.insert(other.iter().collect());
                }
                if at + 1 < letters.len() {
                    let mut other = letters.clone();
                    other.swap(at, at + 1);
                    all.insert(other.iter().collect());
                }
            }
            all
        };
        for a in &codes {
            for b in codes.iter().filter(|b| *b != a) {
                let expected = slips(a).contains(b) || slips(b).contains(a);
                assert_eq!(one_slip(a, b), expected, "{a} {b}");
                assert_eq!(found(&[(a, &[0]), (b, &[1])]).len(), usize::from(expected), "{a} {b}");
            }
        }
    }
}
