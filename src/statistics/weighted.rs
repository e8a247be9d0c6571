//! What weighted statistics are worked out from: how much the people weigh together who gave each answer.

/// How much some people weigh together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Weight {
    /// How many they are; whoever weighs nothing is not counted.
    pub people: u32,
    /// The sum of their weights.
    pub sum: f64,
    /// The sum of the squares of their weights.
    pub squares: f64,
}

impl Weight {
    /// These people, one weight each.
    pub fn of(weights: impl IntoIterator<Item = f64>) -> Weight {
        weights
            .into_iter()
            .filter(|weight| *weight > 0.0)
            .fold(Weight::default(), |all, weight| all.and(Weight { people: 1, sum: weight, squares: weight * weight }))
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Weight) -> Weight {
        Weight { people: self.people + other.people, sum: self.sum + other.sum, squares: self.squares + other.squares }
    }

    /// By how much unequal weights alone make estimates less precise: Kish (1965), "Survey Sampling", 11.7: n times the sum of the squares over the square
    /// of the sum. `None` of nobody; 1 where all weigh the same.
    pub fn design_effect(self) -> Option<f64> {
        let effect = f64::from(self.people) * self.squares / (self.sum * self.sum);
        effect.is_finite().then_some(effect)
    }
}

/// The answers of some people of a study, each with how much those weigh who gave it. Sampled with unequal probabilities and with
/// replacement, without strata or clusters: R's `svydesign(ids = ~1, weights = ~w)`, and part of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighted {
    /// How many people the study has, with those who did not answer.
    of: u32,
    answers: Vec<(f64, Weight)>,
    all: Weight,
}

impl Weighted {
    /// From pairs of a score and what they weigh who gave it; `of` people are in the study. `None` where nobody weighs anything, or a score is no
    /// number.
    pub fn new(of: u32, answers: impl IntoIterator<Item = (f64, Weight)>) -> Option<Weighted> {
        let answers: Vec<(f64, Weight)> = answers.into_iter().collect();
        let all = answers.iter().fold(Weight::default(), |all, (_, weight)| all.and(*weight));
        let is_number = answers.iter().all(|(score, _)| score.is_finite());
        (is_number && all.people > 0 && all.sum > 0.0).then_some(Weighted { of, answers, all })
    }

    /// Those who gave one answer, and the others.
    pub fn share(of: u32, answer: Weight, others: Weight) -> Option<Weighted> {
        Weighted::new(of, [(1.0, answer), (0.0, others)])
    }

    /// How many answered.
    pub fn n(&self) -> u32 {
        self.all.people
    }

    /// What they weigh.
    pub(super) fn weight(&self) -> Weight {
        self.all
    }

    /// How many people the study has.
    pub(super) fn of(&self) -> f64 {
        f64::from(self.of)
    }

    /// Each score with what those weigh who gave it.
    pub(super) fn answers(&self) -> &[(f64, Weight)] {
        &self.answers
    }
}

#[cfg(test)]
impl Weighted {
    /// People one after another, as the scripts of R print them: a weight in hundredths and an answer, 0 where there is none.
    pub(super) fn of_people(people: &[u32], score: impl Fn(u32) -> f64) -> Option<Weighted> {
        let answered = people.chunks_exact(2).filter(|person| person[1] > 0);
        let answers = answered.map(|person| (score(person[1]), Weight::of([f64::from(person[0]) / 100.0])));
        Weighted::new((people.len() / 2) as u32, answers)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_weighs_nothing_is_not_counted() {
        assert_eq!(Weight::of([0.0, 2.0, 1.5]), Weight { people: 2, sum: 3.5, squares: 6.25 });
        assert_eq!(Weighted::new(3, [(1.0, Weight::of([0.0]))]), None);
        assert_eq!(Weighted::new(3, [(f64::NAN, Weight::of([1.0]))]), None);
        assert_eq!(Weight::of([]).design_effect(), None);
    }
}
