//! How well the items of a score go together.

use super::Distribution;

/// Cronbach's alpha of a score and its items, all of the same people: the part of the score's variance that the items share, 1 where they
/// all say the same, 0 where they have nothing to do with each other, less where they contradict each other (Cronbach 1951,
/// "Coefficient alpha and the internal structure of tests", Psychometrika 16; R's `psych::alpha` with `check.keys = FALSE`, `raw_alpha`).
/// The score is the plain sum of the items. `None` of fewer than two items, of one person, and where all have the same score.
pub fn cronbachs_alpha(items: &[Distribution], score: &Distribution) -> Option<f64> {
    let variance = |of: &Distribution| of.standard_deviation().map(|deviation| deviation * deviation);
    let k = items.len() as f64;
    let (of_items, of_score): (Option<f64>, f64) = (items.iter().map(variance).sum(), variance(score)?);
    (items.len() > 1 && of_score > 0.0).then_some(k / (k - 1.0) * (1.0 - of_items? / of_score))
}

/// The same of how many items there are, and everybody's answers one person after another, for R.
#[cfg(test)]
pub(super) fn like_r(counts: &[u32]) -> Vec<f64> {
    let (many, answers) = counts.split_first().expect("how many items");
    let people: Vec<&[u32]> = answers.chunks(*many as usize).collect();
    let of = |values: Vec<u32>| Distribution::new(values.into_iter().map(|value| (value.into(), 1))).expect("somebody");
    let items: Vec<Distribution> =
        (0..*many as usize).map(|item| of(people.iter().map(|person| person[item]).collect())).collect();
    let score = of(people.iter().map(|person| person.iter().sum()).collect());
    vec![cronbachs_alpha(&items, &score).expect("they differ")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_nothing_differs_or_nothing_can_be_compared_there_is_none() {
        let of = |counts: &[(f64, u32)]| Distribution::new(counts.iter().copied()).expect("somebody");
        let item = of(&[(1.0, 3), (2.0, 4)]);
        assert_eq!(cronbachs_alpha(&[], &item), None);
        assert_eq!(cronbachs_alpha(std::slice::from_ref(&item), &item), None, "one item is the score");
        let same = of(&[(2.0, 7)]);
        assert_eq!(cronbachs_alpha(&[same.clone(), same.clone()], &same), None, "all have the same score");
        let one = of(&[(2.0, 1)]);
        assert_eq!(cronbachs_alpha(&[one.clone(), one.clone()], &one), None, "one person");
    }
}
