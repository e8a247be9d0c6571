//! The attacker's linear programme: unknown counts, and everything that is known of them.
//!
//! The unknowns are full tables, cell by cell (every answer of one variable, every pair of answers of two), tied to each
//! other by their margins. The protector works from a smaller basis; this is a second way to the same truth on purpose.

use std::collections::BTreeMap;

use super::claim::{Group, Property, Published, Ratio, Said};
use super::knowledge::{Knowledge, Limit, Tie};

/// Of a sum of counts, and of a rounded number.
const TOLERANCE: f64 = 1e-9;

/// A sum of unknowns that lies within a range (an equation where both ends are the same).
#[derive(Clone, Debug)]
pub struct Constraint {
    /// Unknowns and their factors, in order of unknown.
    pub terms: Vec<(usize, f64)>,
    /// The least that the sum can be.
    pub least: f64,
    /// The most that it can be.
    pub most: f64,
    /// Whether it was published; else the questionnaire says so.
    pub published: bool,
}

/// All that is known of a survey's people as a linear programme: how many there are of each finest group are the unknowns, what
/// was published and what the questionnaire says are the constraints.
#[derive(Clone, Debug, Default)]
pub struct Programme {
    blocks: BTreeMap<Vec<String>, Block>,
    unknowns: usize,
    /// What was published and what the questionnaire says, in any order.
    pub constraints: Vec<Constraint>,
    /// The finest groups of earlier editions, and those who came into each since; unknowns too.
    past: Vec<(usize, When, Group)>,
}

/// Whom an unknown of an earlier edition counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Everybody of that time.
    Then,
    /// Those who came since.
    Since,
}

/// All combinations of answers to some variables.
#[derive(Clone, Debug)]
struct Block {
    answers: Vec<Vec<String>>,
    offset: usize,
}

impl Block {
    fn cells(&self) -> impl Iterator<Item = (usize, Vec<&str>)> {
        let total: usize = self.answers.iter().map(Vec::len).product();
        (0..total).map(|index| {
            let mut rest = index;
            let mut cell: Vec<&str> = vec![""; self.answers.len()];
            for (dimension, answers) in self.answers.iter().enumerate().rev() {
                cell[dimension] = &answers[rest % answers.len()];
                rest /= answers.len();
            }
            (self.offset + index, cell)
        })
    }
}

impl Programme {
    /// What follows from what was published for somebody with this knowledge. What is about a variable that the questionnaire
    /// does not have is left out.
    pub fn of(published: &Published, knowledge: &Knowledge) -> Programme {
        let mut programme = Programme::default();
        programme.block(&[], knowledge);
        let of_ratios = published.ratios.iter().flat_map(|ratio| ratio.over.iter().map(|(group, _)| group));
        let bases = published.ratios.iter().map(|ratio| &ratio.base);
        for group in published.claims.iter().map(|claim| &claim.group).chain(of_ratios).chain(bases) {
            let variables = variables(group);
            if variables.iter().all(|variable| knowledge.answers.contains_key(variable)) {
                programme.block(&variables, knowledge);
            }
        }
        programme.margins();
        for claim in &published.claims {
            let (least, most) = match claim.said {
                Said::Exactly(count) => (f64::from(count), f64::from(count)),
                // People are whole.
                Said::Between(least, most) => ((least - TOLERANCE).ceil(), (most + TOLERANCE).floor()),
                Said::Hidden => continue,
            };
            if let Some(cells) = programme.cells(&claim.group) {
                let terms = cells.into_iter().map(|cell| (cell, 1.0)).collect();
                programme.constraints.push(Constraint { terms, least, most, published: true });
            }
        }
        for ratio in &published.ratios {
            programme.ratio(ratio);
        }
        for Tie { left, right } in &knowledge.ties {
            programme.compare(left, right, 0.0);
        }
        for Limit { fewer, more } in &knowledge.limits {
            programme.compare(fewer, more, f64::NEG_INFINITY);
        }
        for group in &knowledge.nobody {
            // One by one: what is known of each alone needs no programme.
            let cells = programme.cells(group).unwrap_or_default();
            cells.into_iter().for_each(|cell| programme.equal_zero(vec![(cell, 1.0)]));
        }
        programme
    }

    /// The same where nobody is in these cells.
    #[must_use]
    pub fn without(&self, cells: &[usize]) -> Programme {
        let mut without = self.clone();
        cells.iter().for_each(|cell| without.equal_zero(vec![(*cell, 1.0)]));
        without
    }

    /// What somebody knew who had only read the questionnaire.
    #[must_use]
    pub fn unpublished(&self) -> Programme {
        let structural = self.constraints.iter().filter(|constraint| !constraint.published).cloned().collect();
        Programme { constraints: structural, ..self.clone() }
    }

    /// Adds an earlier edition: its own unknowns, and for each finest group of both the people who came since, of whom
    /// there cannot be fewer than none.
    #[must_use]
    pub fn since(mut self, earlier: &Programme) -> Programme {
        let offset = self.unknowns;
        self.unknowns += earlier.unknowns;
        self.constraints.extend(earlier.constraints.iter().map(|constraint| Constraint {
            terms: constraint.terms.iter().map(|(unknown, factor)| (unknown + offset, *factor)).collect(),
            ..constraint.clone()
        }));
        let now: BTreeMap<Group, usize> = self.finest().map(|(unknown, group)| (group, unknown)).collect();
        for (then, group) in earlier.finest() {
            let then = then + offset;
            self.past.push((then, When::Then, group.clone()));
            let Some(now) = now.get(&group) else { continue };
            let since = self.unknowns;
            self.unknowns += 1;
            self.equal_zero(vec![(*now, 1.0), (then, -1.0), (since, -1.0)]);
            self.past.push((since, When::Since, group));
        }
        self
    }

    /// The finest groups of earlier editions, each with its unknown.
    pub fn past(&self) -> &[(usize, When, Group)] {
        &self.past
    }

    /// How many unknowns there are, those of earlier editions included.
    pub fn unknowns(&self) -> usize {
        self.unknowns
    }

    /// The unknowns that add up to a group; `None` if nothing published is about such a group.
    pub fn cells(&self, group: &Group) -> Option<Vec<usize>> {
        let block = self.blocks.get(&variables(group))?;
        let mut properties: Vec<&Property> = group.0.iter().collect();
        properties.sort();
        let inside =
            |cell: &[&str]| properties.iter().zip(cell).all(|(property, answer)| property.answers.contains(*answer));
        Some(block.cells().filter(|(_, cell)| inside(cell)).map(|(unknown, _)| unknown).collect())
    }

    /// The unknowns of those who share all of the group's properties but this one, and gave a real answer to it.
    pub fn others(&self, group: &Group, but: usize) -> Vec<usize> {
        let Some(property) = group.0.get(but) else { return vec![] };
        let Some(block) = self.blocks.get(&variables(group)) else { return vec![] };
        let mut others = group.clone();
        let answers = self.blocks.get(std::slice::from_ref(&property.variable)).unwrap_or(block).answers.first();
        let real = |answer: &&String| {
            !property.answers.contains(*answer) && !Knowledge::WITHOUT_ANSWER.contains(&answer.as_str())
        };
        others.0[but].answers = answers.into_iter().flatten().filter(real).cloned().collect();
        self.cells(&others).unwrap_or_default()
    }

    /// The lines of every table: groups that together are everybody, or everybody of one group.
    pub fn lines(&self) -> Vec<Vec<(usize, Group)>> {
        // By the table, the variable that the line runs over, and the group that it is of.
        type Line<'b> = (&'b [String], usize, Vec<Property>);
        let mut lines: BTreeMap<Line, Vec<(usize, Group)>> = BTreeMap::new();
        for (variables, block) in &self.blocks {
            for (unknown, cell) in block.cells() {
                let properties: Vec<Property> =
                    variables.iter().zip(cell).map(|(variable, answer)| Property::new(variable, &[answer])).collect();
                for at in 0..properties.len() {
                    let mut fixed = properties.clone();
                    fixed.remove(at);
                    lines.entry((variables, at, fixed)).or_default().push((unknown, Group(properties.clone())));
                }
            }
        }
        lines.into_values().collect()
    }

    /// Every finest group that something published is about, with its unknown.
    pub fn finest(&self) -> impl Iterator<Item = (usize, Group)> {
        self.blocks.iter().flat_map(|(variables, block)| {
            block.cells().map(move |(unknown, cell)| {
                let properties =
                    variables.iter().zip(cell).map(|(variable, answer)| Property::new(variable, &[answer]));
                (unknown, Group(properties.collect()))
            })
        })
    }

    fn block(&mut self, variables: &[String], knowledge: &Knowledge) {
        if self.blocks.contains_key(variables) {
            return;
        }
        for variable in variables.iter().filter(|_| variables.len() > 1) {
            self.block(std::slice::from_ref(variable), knowledge);
        }
        let answers: Vec<Vec<String>> =
            variables.iter().filter_map(|variable| knowledge.answers.get(variable)).cloned().collect();
        let offset = self.unknowns;
        self.unknowns += answers.iter().map(Vec::len).product::<usize>();
        self.blocks.insert(variables.to_vec(), Block { answers, offset });
    }

    /// Ties every block to the blocks of its variables alone, and those to everybody.
    fn margins(&mut self) {
        let mut sums: BTreeMap<usize, Vec<(usize, Vec<usize>)>> = BTreeMap::new();
        for (variables, block) in &self.blocks {
            for (dimension, variable) in variables.iter().enumerate() {
                let margin = match variables.len() {
                    1 => self.blocks.get(&Vec::new()),
                    _ => self.blocks.get(std::slice::from_ref(variable)),
                };
                let Some(margin) = margin else { continue };
                let mut parts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
                for (unknown, cell) in block.cells() {
                    let whole = margin.cells().find(|(_, of)| of.is_empty() || of[0] == cell[dimension]);
                    if let Some((whole, _)) = whole {
                        parts.entry(whole).or_default().push(unknown);
                    }
                }
                for (whole, parts) in parts {
                    sums.entry(block.offset).or_default().push((whole, parts));
                }
            }
        }
        for (whole, parts) in sums.into_values().flatten() {
            let mut terms: Vec<(usize, f64)> = parts.into_iter().map(|part| (part, 1.0)).collect();
            terms.push((whole, -1.0));
            self.equal_zero(terms);
        }
    }

    /// One side less the other is from `least` to 0; nothing where no table has these groups.
    fn compare(&mut self, left: &[Group], right: &[Group], least: f64) {
        let side = |groups: &[Group]| groups.iter().map(|group| self.cells(group)).collect::<Option<Vec<_>>>();
        let (Some(left), Some(right)) = (side(left), side(right)) else { return };
        let mut factors: BTreeMap<usize, f64> = BTreeMap::new();
        left.into_iter().flatten().for_each(|cell| *factors.entry(cell).or_default() += 1.0);
        right.into_iter().flatten().for_each(|cell| *factors.entry(cell).or_default() -= 1.0);
        let terms = factors.into_iter().filter(|(_, factor)| *factor != 0.0).collect();
        self.constraints.push(Constraint { terms, least, most: 0.0, published: false });
    }

    /// Turns a rounded ratio back into counts: `least * base <= sum of weight * count <= most * base - short`.
    fn ratio(&mut self, ratio: &Ratio) {
        let over: Option<Vec<_>> =
            ratio.over.iter().map(|(group, weight)| Some((self.cells(group)?, *weight))).collect();
        let (Some(over), Some(base)) = (over, self.cells(&ratio.base)) else { return };
        let weights = over.iter().flat_map(|(cells, weight)| cells.iter().map(move |cell| (*cell, *weight)));
        let terms = |of_base: f64| {
            let mut factors: BTreeMap<usize, f64> = BTreeMap::new();
            let of_base = base.iter().map(|cell| (*cell, -of_base));
            weights.clone().chain(of_base).for_each(|(cell, factor)| *factors.entry(cell).or_default() += factor);
            factors.into_iter().filter(|(_, factor)| factor.abs() > TOLERANCE).collect::<Vec<_>>()
        };
        let (low, high) = (terms(ratio.least - TOLERANCE), terms(ratio.most + TOLERANCE));
        let above = Constraint { terms: low, least: 0.0, most: f64::INFINITY, published: true };
        let below = Constraint { terms: high, least: f64::NEG_INFINITY, most: -ratio.short, published: true };
        self.constraints.extend([above, below]);
    }

    fn equal_zero(&mut self, mut terms: Vec<(usize, f64)>) {
        terms.sort_by_key(|(unknown, _)| *unknown);
        self.constraints.push(Constraint { terms, least: 0.0, most: 0.0, published: false });
    }
}

/// The variables of a group, sorted.
fn variables(group: &Group) -> Vec<String> {
    let mut variables: Vec<String> = group.0.iter().map(|property| property.variable.clone()).collect();
    variables.sort();
    variables
}
