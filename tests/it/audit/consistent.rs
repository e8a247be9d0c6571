//! A second opinion on a publication, by integer programming over people instead of tables: other respondents, each answering
//! as the questionnaire allows, of whom everything that was published is as true as of the real ones.
//!
//! It shares neither code nor unknowns with the audit: its unknowns are how many people of a group answered a question in a
//! certain way, all follow-ups and ticks of it included. Questions are independent of each other beyond the groups, because no
//! table crosses them.

use std::collections::BTreeMap;
use std::time::Duration;

use microlp::{ComparisonOp, OptimizationDirection, Problem};

use super::site::Row;
use super::survey::{Block, Person, Survey, Way, gave, is_in};

/// Longer than this nobody looks for one answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// How many people of each kind there may be.
struct Worlds {
    most: i32,
    /// For each unknown, the answers that it says of its people.
    kinds: Vec<Person>,
    /// The first so many say who people are; all others are the same people again, by a question that they answered.
    who: usize,
    /// Sums of unknowns, and what they are.
    sums: Vec<(Vec<(usize, f64)>, f64)>,
}

/// The first hidden row whose number can be told, or nearly: less than `min_count` - 1 lie between the worlds found, or all
/// are small. `None` is a proof that there is none.
pub(super) fn told<'r>(survey: &Survey, rows: &'r [Row], min_count: u32) -> Option<(&'r Row, Option<(u32, u32)>)> {
    let is_told = |range: Option<(u32, u32)>| {
        let Some((least, most)) = range else { return true };
        let some_small = most >= 1 && least < min_count;
        let all_small = least >= 1 && most < min_count;
        all_small || (some_small && most - least < min_count - 1)
    };
    let whole = Worlds::whole(survey, rows);
    let parts: Vec<(&Block, Worlds)> = survey
        .blocks
        .iter()
        .filter(|block| !survey.groups(block))
        .map(|block| (block, Worlds::part(survey, block, rows)))
        .collect();
    rows.iter().filter(|row| row.count.is_none()).find_map(|row| {
        // Most numbers are free although who is in which group stays as it is; then the other questions need not be asked.
        let part = parts.iter().find(|(block, _)| block.ways.iter().any(|way| way.answers.contains_key(&row.variable)));
        let range = part.and_then(|(_, part)| part.range(row)).filter(|range| !is_told(Some(*range)));
        let range = range.or_else(|| whole.range(row));
        is_told(range).then_some((row, range))
    })
}

impl Worlds {
    /// Everybody, as far as the published rows tell.
    fn whole(survey: &Survey, rows: &[Row]) -> Worlds {
        let (grouping, others): (Vec<&Block>, Vec<_>) = survey.blocks.iter().partition(|block| survey.groups(block));
        // Who they are: every combination of answers to the questions that make groups.
        let mut kinds: Vec<Person> = vec![Person::new()];
        for block in grouping {
            let more = |person: &Person| block.ways.iter().map(|way| both(person, way)).collect::<Vec<_>>();
            kinds = kinds.iter().flat_map(more).collect();
        }
        let mut members: BTreeMap<Person, Vec<usize>> = BTreeMap::new();
        for (kind, person) in kinds.iter().enumerate() {
            members.entry(survey.group(person)).or_default().push(kind);
        }
        let mut worlds = Worlds { most: survey.people.len() as i32, who: kinds.len(), kinds, sums: vec![] };
        for block in others {
            for (group, members) in &members {
                let first = worlds.kinds.len();
                worlds.kinds.extend(block.ways.iter().map(|way| both(group, way)));
                let asked = (first..worlds.kinds.len()).map(|kind| (kind, 1.0));
                worlds.sums.push((asked.chain(members.iter().map(|member| (*member, -1.0))).collect(), 0.0));
            }
        }
        worlds.publish(rows);
        worlds
    }

    /// Those who answer a block otherwise, where every group stays as large as it is.
    fn part(survey: &Survey, block: &Block, rows: &[Row]) -> Worlds {
        let mut sizes: BTreeMap<Person, u32> = BTreeMap::new();
        for person in &survey.people {
            let answers = survey.blocks.iter().zip(person).flat_map(|(block, way)| block.ways[*way].answers.clone());
            *sizes.entry(survey.group(&answers.collect())).or_default() += 1;
        }
        let mut worlds = Worlds { most: survey.people.len() as i32, who: 0, kinds: vec![], sums: vec![] };
        for (group, size) in &sizes {
            let first = worlds.kinds.len();
            worlds.kinds.extend(block.ways.iter().map(|way| both(group, way)));
            worlds.sums.push(((first..worlds.kinds.len()).map(|kind| (kind, 1.0)).collect(), f64::from(*size)));
        }
        worlds.publish(rows);
        worlds
    }

    /// The published rows are true.
    fn publish(&mut self, rows: &[Row]) {
        let published = rows.iter().filter_map(|row| Some((self.people(row), f64::from(row.count?))));
        let published: Vec<_> = published.filter(|(people, _)| !people.is_empty()).collect();
        self.sums.extend(published);
    }

    /// The kinds of people that a row counts.
    fn people(&self, row: &Row) -> Vec<(usize, f64)> {
        let counts = |answers: &Person| {
            gave(answers, &row.variable, &row.answer) == Some(true) && is_in(answers, &row.by, &row.group) == Some(true)
        };
        let is_of_who = self.kinds[..self.who].iter().any(|answers| answers.contains_key(&row.variable));
        let among = if is_of_who { 0..self.who } else { self.who..self.kinds.len() };
        among.filter(|kind| counts(&self.kinds[*kind])).map(|kind| (kind, 1.0)).collect()
    }

    /// The least and the most people that a row's number is in the worlds found; what is true of the row may be wider. `None` if
    /// no world was found in time.
    fn range(&self, row: &Row) -> Option<(u32, u32)> {
        let people = self.people(row);
        let end = |direction| {
            let mut problem = Problem::new(direction);
            problem.set_time_limit(PATIENCE);
            let counted = |kind: usize| f64::from(u8::from(people.iter().any(|(of, _)| *of == kind)));
            let variables: Vec<_> =
                (0..self.kinds.len()).map(|kind| problem.add_integer_var(counted(kind), (0, self.most))).collect();
            for (terms, sum) in &self.sums {
                let terms: Vec<_> = terms.iter().map(|(kind, factor)| (variables[*kind], *factor)).collect();
                problem.add_constraint(terms, ComparisonOp::Eq, *sum);
            }
            let solution = problem.solve().ok()?.into_solution().ok()?;
            // The solver is believed only as far as its people can be counted.
            let world: Vec<f64> = variables.iter().map(|variable| solution.var_value(*variable).round()).collect();
            let sum = |terms: &[(usize, f64)]| terms.iter().map(|(kind, factor)| world[*kind] * factor).sum::<f64>();
            let holds =
                world.iter().all(|people| *people >= 0.0) && self.sums.iter().all(|(terms, is)| sum(terms) == *is);
            holds.then(|| sum(&people) as u32)
        };
        Some((end(OptimizationDirection::Minimize)?, end(OptimizationDirection::Maximize)?))
    }
}

impl Survey {
    /// Whether a block says which group somebody is in.
    fn groups(&self, block: &Block) -> bool {
        block.ways.iter().any(|way| self.by.iter().any(|by| way.answers.contains_key(by)))
    }

    /// The groups that somebody is in.
    fn group(&self, person: &Person) -> Person {
        self.by.iter().filter_map(|by| Some((by.clone(), person.get(by)?.clone()))).collect()
    }
}

fn both(person: &Person, way: &Way) -> Person {
    person.clone().into_iter().chain(way.answers.clone()).collect()
}
