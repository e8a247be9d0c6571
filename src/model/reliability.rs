//! How far a score can be relied on: what is known of its scale from elsewhere, never worked out from the answers of a survey.

/// What a scale's norms say of its scores.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reliability {
    /// The part of the variance of its scores that is no error of measurement: more than 0 and less than 1.
    pub coefficient: f64,
    /// The standard deviation of its scores in the people that it was tried on, in points of the score; more than 0.
    pub standard_deviation: f64,
}

/// Of 100 people who did not change, 95 are measured with a smaller difference, in standard deviations of it.
const NEARLY_ALL: f64 = 1.96;

impl Reliability {
    /// The least difference between two measurements of somebody that error alone would make in fewer than 5 of 100 people: 1.96 times the
    /// standard deviation of the difference of two scores, √(2 · sd² · (1 − r)) (Jacobson and Truax 1991, "Clinical significance: a
    /// statistical approach to defining meaningful change in psychotherapy research", Journal of Consulting and Clinical Psychology 59).
    pub fn reliable_change(self) -> f64 {
        let error = self.standard_deviation * (1.0 - self.coefficient).sqrt();
        NEARLY_ALL * (2.0 * error * error).sqrt()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The paper's own example: a standard deviation of 7.5 and a reliability of 0.80 give an error of 3.35 and 4.74 for the difference, so that
    /// from 47.5 to 32.5 is 3.16 of them.
    #[test]
    fn the_example_of_the_paper_comes_out() {
        let least = Reliability { coefficient: 0.80, standard_deviation: 7.5 }.reliable_change();
        let difference = least / NEARLY_ALL;
        assert!((difference - 4.74).abs() < 0.005, "{difference}");
        assert!((15.0 / difference - 3.16).abs() < 0.005);
    }
}
