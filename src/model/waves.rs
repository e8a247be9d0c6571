//! People measured several times: whose response it is, which measurement it is, and what is followed from
//! one to the next.

use super::table::TableSpec;
use super::variable::VariableId;
use crate::diagnostic::Span;
use crate::locale::Text;

/// How the responses of a survey belong together.
#[derive(Clone, Debug)]
pub struct Waves {
    /// The question whose answer links a person's responses, as an index into [`super::instrument::Instrument::questions`];
    /// never published.
    pub case: usize,
    /// What says which wave a response belongs to (`waves: told_by:`).
    pub told_by: ToldBy,
    /// Two at least, the first one first.
    pub waves: Vec<Wave>,
    /// A wave with fewer people is not published; at least the survey's smallest base.
    pub min_people: u32,
}

/// What says which wave a response belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToldBy {
    /// The answer to this question is the name of its wave.
    Answer(usize),
    /// A person's first date in this question is the first wave, the second the second, and so on.
    Order(usize),
    /// The file that it came in.
    Files,
}

/// One measurement.
#[derive(Clone, Debug)]
pub struct Wave {
    /// As files, answers and expressions call it; unique among the waves.
    pub name: String,
    /// As people read it.
    pub label: Text,
    /// Names of the files that hold it; a `*` stands for anything.
    pub files: Vec<String>,
}

/// A question about change (`results: change:`): the same people at the first wave and at a later one.
#[derive(Clone, Debug)]
pub struct ChangeRequest {
    /// What was asked for: a variable, or a matrix.
    pub name: String,
    /// One variable, or every item of a matrix.
    pub of: Vec<VariableId>,
    /// Up to which measurement.
    pub to: ChangeTo,
    /// The smallest difference that counts as a change; left out, what the score itself says, else any.
    pub counts: Option<f64>,
    /// Which direction counts as an improvement.
    pub better: Better,
    /// Where it is asked for.
    pub span: Span,
}

/// Up to which measurement a change is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeTo {
    /// Everybody's last.
    Latest,
    /// Each later wave by itself.
    Each,
}

/// Which direction is the good one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Better {
    /// A higher value is better (wellbeing). What is meant where nothing is said.
    #[default]
    Higher,
    /// A lower value is better (symptoms).
    Lower,
}

/// A table over waves that was asked for (`results: tables: - {rows: …, over: waves}`).
#[derive(Clone, Debug)]
pub struct OverRequest {
    /// The variables that are followed, of the survey's own codebook: one, or every item of a matrix.
    pub rows: Vec<VariableId>,
    /// Where it is asked for.
    pub span: Span,
}

/// Who was measured again compared with who was not, at the first wave (`results: attrition: content`).
#[derive(Clone, Copy, Debug)]
pub struct AttritionRequest {
    /// What they were measured again of: a followed variable of the survey's own codebook, with bands or choices.
    pub of: VariableId,
    /// Where it is asked for.
    pub span: Span,
}

/// Of whom a value is taken, where a rule looks at people over waves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Among {
    /// Of whoever has one.
    Everybody,
    /// Of those only who have an answer to one of these, too.
    With(Vec<VariableId>),
    /// Of those only who have an answer to none of these.
    Without(Vec<VariableId>),
}

impl Among {
    /// The variables that decide.
    pub fn variables(&self) -> &[VariableId] {
        match self {
            Among::Everybody => &[],
            Among::With(variables) | Among::Without(variables) => variables,
        }
    }

    /// Whether somebody is among them; `answered` says whether they have an answer to a variable.
    pub fn has(&self, answered: impl Fn(VariableId) -> bool) -> bool {
        match self {
            Among::Everybody => true,
            Among::With(variables) => variables.iter().any(|id| answered(*id)),
            Among::Without(variables) => !variables.iter().any(|id| answered(*id)),
        }
    }
}

/// What a survey's tables count beyond the first wave. Only the instrument of people over waves has it (`model::panel`).
#[derive(Clone, Debug)]
pub struct Followed {
    /// So many questions and rules are the survey's own; those after them were added.
    pub own_questions: usize,
    /// So many of the computed variables are the survey's own.
    pub own_rules: usize,
    /// Tables of what was added. One is made only where enough people have an answer to its rows, and to its columns.
    pub tables: Vec<TableSpec>,
    /// What is shown wave by wave.
    pub courses: Vec<Course>,
    /// Which of the variables hold only people of which others.
    pub nested: Vec<Nested>,
}

/// Whoever is in a category of `inner` is in the same one of `outer`: what a reader gets by subtracting one table from the
/// other is a number of people too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nested {
    /// The variable that more people have a value of.
    pub outer: VariableId,
    /// The variable whose people are all among those.
    pub inner: VariableId,
    /// False where only the numbers of those measured are so.
    pub by_category: bool,
}

/// What the lines of a [`Course`] are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CourseKind {
    /// One variable at each wave, the first one first.
    Waves,
    /// Who improved, stayed and got worse: a line for each variable that was asked for.
    Changes,
    /// Who was measured again and who was not: the answers of both at the first wave.
    Attrition {
        /// Whether the order of the answers means something.
        ordered: bool,
    },
}

/// Variables that are shown together.
#[derive(Clone, Debug)]
pub struct Course {
    /// Stable and the same in every language: `wellbeing-over-waves`.
    pub name: String,
    /// What it is called over its figure, in every language.
    pub label: Text,
    /// What its lines are.
    pub kind: CourseKind,
    /// The variables of its lines, each with the line's label; a change of one variable has one line and no label.
    pub variables: Vec<(VariableId, Option<Text>)>,
}

/// What became of somebody between two measurements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Moved in the good direction by as much as counts as a change, or more.
    Improved,
    /// Moved by less than counts as a change, in either direction.
    Unchanged,
    /// Moved in the bad direction by as much as counts as a change, or more.
    Worse,
}

impl Outcome {
    /// In the order of the categories.
    pub const ALL: [Outcome; 3] = [Outcome::Improved, Outcome::Unchanged, Outcome::Worse];

    /// The category's name in files.
    pub fn name(self) -> &'static str {
        match self {
            Outcome::Improved => "improved",
            Outcome::Unchanged => "unchanged",
            Outcome::Worse => "worse",
        }
    }

    /// From one value to another: a difference under `counts` is none.
    pub fn of(from: f64, to: f64, counts: f64, better: Better) -> Outcome {
        let gain = match better {
            Better::Higher => to - from,
            Better::Lower => from - to,
        };
        // Sums of scores are exact, means of them and decimals are not.
        const NEARLY: f64 = 1e-9;
        match gain {
            gain if gain > NEARLY && gain >= counts - NEARLY => Outcome::Improved,
            gain if gain < -NEARLY && gain <= -counts + NEARLY => Outcome::Worse,
            _ => Outcome::Unchanged,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_counts_from_the_smallest_that_was_said() {
        use Outcome::{Improved, Unchanged, Worse};
        let of = |from: f64, to: f64, counts: f64| Outcome::of(from, to, counts, Better::Higher);
        assert_eq!([of(40.0, 49.0, 10.0), of(40.0, 50.0, 10.0), of(40.0, 30.0, 10.0)], [Unchanged, Improved, Worse]);
        // Without one any difference counts, and none is none.
        assert_eq!([of(3.0, 3.0, 0.0), of(3.0, 4.0, 0.0), of(3.0, 2.0, 0.0)], [Unchanged, Improved, Worse]);
        // Decimals that are equal but for how they were added up.
        assert_eq!([of(0.3, 0.1 + 0.2, 0.0), of(0.0, 0.1 + 0.2, 0.3)], [Unchanged, Improved]);
        assert_eq!(Outcome::of(3.0, 2.0, 1.0, Better::Lower), Improved);
        assert_eq!(Outcome::of(3.0, 4.0, 1.0, Better::Lower), Worse);
    }
}
