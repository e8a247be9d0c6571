//! What a figure is about: the question's answers and items, and what may be said of each. The same for all readers.

mod panel;
mod read;

use super::number::Number;
use super::unit::{FEWEST_FOR_PERCENT, Unit};
use super::words::Wording;
use crate::analysis::disclosure::{Mark, Measure, Obstacle, Value, WeightedShare};
use crate::locale::Text;
use crate::model::codebook::Origin;
use crate::model::control::MissingCode;
use crate::model::reliability::Reliability;
use crate::model::table::ColumnKey;
use crate::model::waves::CourseKind;
use crate::statistics::ranges::RangedCounts;

pub use read::subjects;

/// A question (or a derived variable), alone or by another variable, with everything that was counted for it.
pub struct Subject<'a> {
    /// Stable, and the same in every language: `services`, `services-by-region`.
    pub id: String,
    /// The question's number on the form; a computed variable has none.
    pub number: Option<u32>,
    /// What it is computed from: a question, or a rule over several.
    pub origin: Origin,
    /// The question as it was asked, or what the computed variable is called.
    pub wording: &'a Text,
    /// What it is called in few words, where the researcher has said so.
    pub title: Option<&'a Text>,
    /// The variable that it is broken down by.
    pub by: Option<By<'a>>,
    /// What kind of answers it has, which decides the chart.
    pub kind: Kind<'a>,
    /// The rows of its counts, in the order asked; of ticks and cells one each.
    pub answers: Vec<Answer<'a>>,
    /// The items of a matrix or a ranking; everything else has one.
    pub panels: Vec<Panel<'a>>,
    /// What is followed over waves, where it is that: its panels are waves, or what changed.
    pub course: Option<CourseKind>,
    /// From which difference on a change counts, where it is about changes; what that follows from.
    pub counts: Option<(f64, Option<Reliability>)>,
    /// Whether its people are a random sample, so that intervals and tests say something of others than them.
    pub is_sample: bool,
    /// Whether researchers sorted open answers so: nobody chose them.
    pub is_coded: bool,
    /// A number that is worked out from dates, and no score.
    pub is_worked_out: bool,
    /// What is said of how it is worked out.
    pub note: Option<&'a Text>,
    /// How the form words its missing answers, where it has its own words.
    pub missing: [Wording<'a>; 3],
}

/// The variable that a subject is broken down by.
pub struct By<'a> {
    /// Its name in files and in figures' ids.
    pub name: &'a str,
    /// The question as it was asked, or the part of it that the variable is.
    pub wording: &'a Text,
    /// What it is called in few words, where the researcher has said so.
    pub title: Option<&'a Text>,
    /// How a title ends, in the author's words: "by region of origin".
    pub phrase: Option<&'a Text>,
}

/// Which chart shows it.
pub enum Kind<'a> {
    /// One answer of a list.
    One {
        /// Whether the order of the list means something.
        ordered: bool,
    },
    /// Any number of answers of a list.
    Several,
    /// One answer on a scale; with more than one panel, a matrix.
    Scale,
    /// A number, in classes.
    Number,
    /// Places in a ranking: one panel per thing ranked, one answer per place.
    Rank,
    /// Cells ticked: `answers` holds them row by row.
    Grid {
        /// What its rows are called, from top to bottom.
        rows: Vec<Wording<'a>>,
        /// What its columns are called, in order.
        columns: Vec<Wording<'a>>,
    },
    /// Text, dates and numbers without classes: only how many answered.
    Tally,
}

/// One row of the counts: a choice, a class, a place, a cell of a grid.
#[derive(Clone)]
pub struct Answer<'a> {
    /// Its name in files: a choice's name, `class_2`, a place from 1.
    pub code: String,
    /// As people read it.
    pub wording: Wording<'a>,
    /// Stands after the others however large it is: "other", then "none of these".
    pub last: u8,
    /// Its value in sums and means, where it has one.
    pub score: Option<f64>,
    /// The variable whose tick it is, where each answer is a variable of its own.
    pub tick: Option<&'a str>,
}

impl Answer<'_> {
    /// Whether it has a place on the scale. A missing answer that is counted ("don't know") has none.
    pub fn is_on_scale(&self) -> bool {
        MissingCode::of_counted(&self.code).is_none()
    }
}

/// One of the distributions of a subject: an item of a matrix, a thing ranked, a wave, or all there is.
pub struct Panel<'a> {
    /// The variable; for ticks, the question.
    pub variable: &'a str,
    /// The item.
    pub wording: Option<Wording<'a>>,
    /// One for all respondents, then one per group.
    pub lines: Vec<Line<'a>>,
}

/// The counts of one group of people.
pub struct Line<'a> {
    /// Which column of its table it is.
    pub column: ColumnKey,
    /// The group's name in files; `all` for all respondents.
    pub code: &'a str,
    /// The group's name as people read it.
    pub wording: Wording<'a>,
    /// One per answer, in the order of [`Subject::answers`].
    pub cells: Vec<Value<u32>>,
    /// The weighted shares of the same answers.
    pub weighted: Vec<Value<WeightedShare>>,
    /// Whether its figure shows weighted shares: every line that it draws has one of each answer.
    pub is_weighted: bool,
    /// How many gave an answer (n): the base of its shares.
    pub base: Value<u32>,
    /// In the order of [`crate::model::control::MissingCode::ALL`].
    pub missing: [Value<u32>; 3],
    /// How many were asked and left it blank.
    pub skipped: Value<u32>,
    /// How many were routed past it.
    pub not_asked: Value<u32>,
    /// Everybody in the group: those with an answer, missing, skipped and not asked.
    pub total: Value<u32>,
    /// The mean score.
    pub mean: Value<Measure>,
    /// The answer in the middle, as an index into [`Subject::answers`].
    pub median: Value<u8>,
    /// The standard deviation of what is measured that the answers do not show.
    pub deviation: Value<Measure>,
    /// The median of that, or the ends of the class that it lies in.
    pub halfway: Value<Measure>,
    /// The weighted mean of the answers' scores.
    pub mean_by_weight: Value<Measure>,
}

impl<'a> Subject<'a> {
    /// Whether the answers go from low to high without scores: bands, wave by wave or of groups.
    pub fn rises(&self) -> bool {
        matches!(self.course, Some(CourseKind::Waves | CourseKind::Attrition { ordered: true }))
    }

    /// What is said of those without an answer for no reason of their own.
    pub fn skipped(&self) -> Wording<'static> {
        Wording::BuiltIn(match self.course {
            Some(CourseKind::Waves | CourseKind::Changes) => "results-not-measured",
            Some(CourseKind::Attrition { .. }) => "results-others",
            None => "results-skipped",
        })
    }

    /// Whether it is one distribution: no items, no groups.
    pub fn is_single(&self) -> bool {
        self.by.is_none() && self.panels.len() == 1
    }

    /// Whether something is measured of its people that its answers do not show: a score behind bands, or by how much it changed. Of
    /// answers with scores of their own the mean follows from the table.
    pub fn is_measured(&self) -> bool {
        let of_answers = !self.answers.is_empty() && self.answers.iter().all(|answer| answer.score.is_some());
        let is_apart = |line: &Line| line.mean.mark() != Some(Mark::NotApplicable);
        !of_answers && self.panels.iter().flat_map(|panel| &panel.lines).any(is_apart)
    }

    /// The mean of everybody's answers; of several items, that of the first.
    pub fn mean(&self) -> Value<Measure> {
        self.everybody().map_or(Value::HIDDEN, |line| line.mean)
    }

    /// The standard deviation of what is measured of everybody; of several items, that of the first.
    pub fn deviation(&self) -> Value<Measure> {
        self.everybody().map_or(Value::HIDDEN, |line| line.deviation)
    }

    /// The median of that.
    pub fn halfway(&self) -> Value<Measure> {
        self.everybody().map_or(Value::HIDDEN, |line| line.halfway)
    }

    /// The weighted mean of everybody's answers; of several items, that of the first.
    pub fn mean_by_weight(&self) -> Value<Measure> {
        self.everybody().map_or(Value::HIDDEN, |line| line.mean_by_weight)
    }

    /// The median of everybody's answers; of several items, that of the first.
    pub fn median(&self) -> Option<&Answer<'a>> {
        self.median_of(self.everybody()?)
    }

    /// The median of a group's answers. Where some are hidden it may still follow from the others and the base.
    pub fn median_of(&self, line: &Line) -> Option<&Answer<'a>> {
        let place = match line.median {
            Value::Known(median) => usize::from(median.get()),
            // The median is an answer or none; it has no range.
            Value::Marked(Mark::NotApplicable) | Value::Between(_) => return None,
            // The base holds answers that are no position on the scale, too.
            Value::Marked(_) if !self.answers.iter().all(Answer::is_on_scale) => return None,
            Value::Marked(_) => line.middle()?,
        };
        self.answers.get(place)
    }

    fn everybody(&self) -> Option<&Line<'a>> {
        self.panels.first()?.lines.first()
    }
}

impl Line<'_> {
    /// The count of one answer.
    pub fn count(&self, answer: usize) -> Value<u32> {
        self.cells.get(answer).copied().unwrap_or(Value::HIDDEN)
    }

    /// How many gave one of these answers: what the parts add up to, and, where each person gives one answer, what the others leave of
    /// the base.
    pub fn sum(&self, answers: &[usize], kind: &Kind) -> Value<u32> {
        let sum: Value<u32> = answers.iter().map(|answer| self.count(*answer)).sum();
        let one_each = matches!(kind, Kind::One { .. } | Kind::Scale | Kind::Number | Kind::Rank);
        // One answer says what its own cell does.
        if !one_each || answers.len() < 2 || !matches!(sum, Value::Between(_)) {
            return sum;
        }
        let others = (0..self.cells.len()).filter(|answer| !answers.contains(answer));
        sum.and(self.base.without(others.map(|answer| self.count(answer)).sum()))
    }

    /// The count of one answer, in the unit of a figure; where percentages are weighted, with that percentage.
    pub fn number(&self, answer: usize, unit: Unit) -> Number {
        match (self.counted(answer, unit), self.weighted(answer)) {
            (Number::CountAndShare(count, share), weighted @ Value::Known(_)) if self.is_weighted => {
                Number::CountShareWeighted(count, share, weighted)
            }
            (number, _) => number,
        }
    }

    /// The same without weights, as sentences tell it.
    pub fn counted(&self, answer: usize, unit: Unit) -> Number {
        Number::new(self.count(answer), self.base, unit)
    }

    /// The weighted share of one answer: not of fewer than 30 people.
    pub fn weighted(&self, answer: usize) -> Value<WeightedShare> {
        match self.weighted.get(answer).copied().unwrap_or(Value::Marked(Mark::NotApplicable)) {
            Value::Known(_) if self.base.range().is_none_or(|base| base.low < FEWEST_FOR_PERCENT) => {
                Value::Marked(Mark::NotComputable(Obstacle::FewPeople))
            }
            weighted => weighted,
        }
    }

    /// The answer in the middle, as an index, where published counts, ranges and the base leave one: 20 of 50 chose a step over the
    /// third and 35 one over the second, so that the 25th stands on the third.
    fn middle(&self) -> Option<usize> {
        let base = self.base.range()?;
        let ends = |count: &Value<u32>| count.range().map_or((0, base.high), |range| (range.low, range.high));
        RangedCounts::new(self.cells.iter().map(ends).collect(), (base.low, base.high))?.lower_median()
    }

    /// Those who gave no answer, by reason: refused, did not know, not applicable, skipped, not asked.
    pub fn reasons(&self) -> [Value<u32>; 5] {
        let [refused, dont_know, not_applicable] = self.missing;
        [refused, dont_know, not_applicable, self.skipped, self.not_asked]
    }

    /// How many were asked: all but those routed past.
    pub fn asked(&self) -> Value<u32> {
        self.total.without(self.not_asked)
    }

    /// The people in no group are left out where there are none, and that may be known.
    pub fn is_nobody(&self) -> bool {
        self.column == ColumnKey::NoAnswer && self.total.known() == Some(0)
    }
}
