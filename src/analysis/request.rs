//! Which tables a survey publishes: every variable alone, and crossed as `results` asks.

use std::collections::BTreeSet;

use super::disclosure::routing::gates;
use super::disclosure::structure::Gate;
use super::tabulate::codes;
use crate::model::codebook::{Codebook, Domain, Origin, Variable, VariableId};
use crate::model::instrument::{Instrument, Rule};
use crate::model::policy::FEWEST_FOR_CROSSING;
use crate::model::table::TableSpec;
use crate::model::waves::{Course, CourseKind, ToldBy, Waves};
use crate::responses::dataset::{Dataset, State};

/// The tables of a survey, in the order of the codebook: each publishable variable alone, then by each variable of
/// `results.by`, then what `results.tables` asks for. No table twice.
///
/// Left out: what the survey leaves out, the questions that link a person's responses, variables inside a repeat (not yet held in columns), a
/// variable by itself, by its own recode or by the answer that leads to it, and two of `privacy.sensitive` crossed with each other. A recode or a score
/// of a sensitive variable is as sensitive as the variable.
pub fn requests(instrument: &Instrument, codebook: &Codebook) -> Vec<TableSpec> {
    let roots = Roots::of(instrument, codebook);
    let left_out = &instrument.results.left_out;
    let publishable = |id: VariableId| !left_out.contains(&id) && roots.publishable(codebook.get(id));
    let mut tables = BTreeSet::new();
    // What was added for later waves has the tables that were asked for and no other.
    let followed = instrument.results.followed.as_ref();
    let is_own = |variable: &Variable| match (followed, variable.origin) {
        (None, _) => true,
        (Some(followed), Origin::Question(question)) => question < followed.own_questions,
        (Some(followed), Origin::Derived(rule)) => rule < followed.own_rules,
        (Some(_), Origin::Weight) => false,
    };
    for (rows, _) in codebook.iter().filter(|(id, variable)| is_own(variable) && publishable(*id)) {
        tables.insert(TableSpec { rows, by: None });
    }
    let gates = gates(instrument, codebook);
    // By the answer that leads to it, a follow-up has one column that says anything: the one it has alone.
    let leads = |filter: VariableId, follower: VariableId| {
        let between = |gate: &Gate| {
            gate.followers.contains(&follower) && gate.conditions.iter().any(|condition| condition.variable == filter)
        };
        gates.iter().any(between)
    };
    let mut cross = |rows: VariableId, by: VariableId| {
        let apart = !leads(rows, by) && !leads(by, rows);
        if apart && publishable(rows) && publishable(by) && roots.may_cross(rows, by) {
            tables.insert(TableSpec { rows, by: Some(by) });
        }
    };
    for by in &instrument.results.by {
        for (rows, _) in codebook.iter().filter(|(_, of)| is_own(of) && has_categories(&of.domain)) {
            cross(rows, *by);
        }
    }
    for table in &instrument.results.tables {
        for (rows, by) in table.rows.iter().zip(std::iter::repeat(table.by)) {
            by.into_iter().for_each(|by| cross(*rows, by));
        }
    }
    let added: &[TableSpec] = followed.map_or(&[], |followed| &followed.tables);
    added.iter().for_each(|table| table.by.into_iter().for_each(|by| cross(table.rows, by)));
    tables.extend(added.iter().filter(|table| table.by.is_none() && publishable(table.rows)));
    tables.into_iter().collect()
}

/// Without the tables of waves that too few people are in: a breakdown needs as many as any other (disclosure.md, "Profiles"),
/// a wave as many as the survey says. Two groups of the first wave are a breakdown of it, and each of them as small as it is; where
/// one is too small to be shown, nothing is compared.
pub fn measured_enough(
    tables: Vec<TableSpec>,
    (data, codebook): (&Dataset, &Codebook),
    instrument: &Instrument,
) -> Vec<TableSpec> {
    let (Some(followed), Some(waves)) = (&instrument.results.followed, &instrument.waves) else { return tables };
    let measured = |id: VariableId| {
        codes(data, codebook, id).iter().filter(|code| matches!(code.state(), State::Answered(_))).count() as u64
    };
    let enough = |table: &TableSpec| {
        let least = if table.by.is_some() { FEWEST_FOR_CROSSING.max(waves.min_people) } else { waves.min_people };
        measured(table.by.unwrap_or(table.rows)) >= u64::from(least)
    };
    let alone = |rows: &VariableId| TableSpec { rows: *rows, by: None };
    let is_compared = |course: &Course| {
        let people = u32::try_from(data.rows()).unwrap_or(u32::MAX);
        people >= FEWEST_FOR_CROSSING && course.variables.iter().all(|(id, _)| enough(&alone(id)))
    };
    let (compared, courses): (Vec<&Course>, Vec<&Course>) =
        followed.courses.iter().partition(|course| matches!(course.kind, CourseKind::Attrition { .. }));
    let (compared, apart): (Vec<&Course>, Vec<&Course>) = compared.into_iter().partition(|course| is_compared(course));
    let shows = |course: &&Course, table: &TableSpec| course.variables.iter().any(|(id, _)| alone(id) == *table);
    let is_shown = |table: &TableSpec| {
        let elsewhere = courses.iter().chain(&compared).any(|course| shows(course, table));
        elsewhere || !apart.iter().any(|course| shows(course, table))
    };
    let is_meant = |table: &TableSpec| !followed.tables.contains(table) || enough(table) && is_shown(table);
    tables.into_iter().filter(is_meant).collect()
}

/// A variable of few, closed answers can stand in the columns of a table.
pub fn is_closed(domain: &Domain) -> bool {
    match domain {
        Domain::Category { .. } | Domain::Tick => true,
        Domain::Rank { .. } | Domain::Number { .. } | Domain::Date { .. } | Domain::Text => false,
    }
}

/// Whether a variable's table has rows besides the base.
pub fn has_categories(domain: &Domain) -> bool {
    match domain {
        Domain::Category { .. } | Domain::Tick | Domain::Rank { .. } => true,
        Domain::Number { bins, .. } => !bins.is_empty(),
        Domain::Date { .. } | Domain::Text => false,
    }
}

/// The questions that say whose a response is, and which measurement.
fn linking(waves: &Waves) -> Vec<Origin> {
    let told_by = match waves.told_by {
        ToldBy::Answer(question) | ToldBy::Order(question) => Some(question),
        ToldBy::Files => None,
    };
    [waves.case].into_iter().chain(told_by).map(Origin::Question).collect()
}

/// For each variable, what it is made from: its own question or rule, and all that its rule is computed from.
struct Roots {
    of: Vec<BTreeSet<Origin>>,
    sensitive: BTreeSet<Origin>,
    /// The questions that link a person's responses.
    linking: BTreeSet<Origin>,
}

impl Roots {
    fn of(instrument: &Instrument, codebook: &Codebook) -> Roots {
        let mut of: Vec<BTreeSet<Origin>> = vec![];
        for (_, variable) in codebook.iter() {
            let added: Vec<VariableId>;
            let sources: &[VariableId] = match variable.origin {
                Origin::Question(_) | Origin::Weight => &[],
                Origin::Derived(index) => match instrument.derived.get(index).map(|derived| &derived.rule) {
                    Some(Rule::Recode { from, .. }) => std::slice::from_ref(from),
                    Some(Rule::Sum { items, .. }) => items,
                    Some(Rule::Dated { of, .. }) => {
                        added = of.sources();
                        &added
                    }
                    Some(Rule::Latest { of: latest, among, .. }) => {
                        added = latest.iter().chain(among.variables()).copied().collect();
                        &added
                    }
                    Some(Rule::Change { from, to, .. }) => {
                        added = to.iter().copied().chain([*from]).collect();
                        &added
                    }
                    None => &[],
                },
            };
            // What a rule is computed from stands before it in the codebook.
            let roots = sources.iter().filter_map(|source| of.get(source.0 as usize)).flatten().copied();
            of.push(roots.chain([variable.origin]).collect());
        }
        Roots {
            of,
            sensitive: instrument.privacy.sensitive.iter().copied().collect(),
            linking: instrument.waves.iter().flat_map(linking).collect(),
        }
    }

    fn may_cross(&self, a: VariableId, b: VariableId) -> bool {
        let (Some(a), Some(b)) = (self.of.get(a.0 as usize), self.of.get(b.0 as usize)) else { return false };
        let sensitive = |roots: &BTreeSet<Origin>| !roots.is_disjoint(&self.sensitive);
        a.is_disjoint(b) && !(sensitive(a) && sensitive(b))
    }

    fn publishable(&self, variable: &Variable) -> bool {
        variable.repeat.is_none() && variable.origin != Origin::Weight && !self.linking.contains(&variable.origin)
    }
}
