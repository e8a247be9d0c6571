//! What protection costs: the share of cells still published, and seconds. Prints the tables of docs/disclosure.md:
//!
//! `cargo nextest run --no-default-features --run-ignored only --no-capture utility`

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use super::random;
use super::survey::{Survey, categories};
use crate::analysis::disclosure::Protector;
use crate::analysis::disclosure::merge::{Merge, suggestions};
use crate::analysis::disclosure::primary::Reason;
use crate::analysis::disclosure::report::Why;
use crate::model::codebook::{Domain, VariableId};
use crate::model::policy::{Policy, Profile};
use crate::responses::dataset::Code;

#[test]
#[ignore = "prints a table; takes minutes"]
fn utility() {
    println!(
        "| respondents | cells | published | small | small base | whole group | to stop subtraction | table closed \
         | published after merges |"
    );
    println!("|---|---|---|---|---|---|---|---|---|");
    for respondents in [10, 20, 30, 50, 100, 200, 300, 500, 1000] {
        let mut cells = 0;
        let mut why: BTreeMap<Option<Why>, usize> = BTreeMap::new();
        let (mut merged_cells, mut merged_shown) = (0, 0);
        for seed in 0..8 {
            let survey = random::survey(seed, respondents, 5, 1);
            let policy = Policy::of(Profile::AtRisk);
            let outcome = Protector::new(&survey.structure, &policy).protect(survey.count());
            assert!(outcome.proven);
            for reason in outcome.hidden.iter().flatten() {
                cells += 1;
                *why.entry(*reason).or_insert(0) += 1;
            }
            let merged = merged(&survey, &policy);
            let outcome = Protector::new(&merged.structure, &policy).protect(merged.count());
            merged_cells += outcome.hidden.iter().flatten().count();
            merged_shown += outcome.hidden.iter().flatten().filter(|why| why.is_none()).count();
        }
        let share = |key| 100.0 * why.get(&key).copied().unwrap_or(0) as f64 / f64::from(cells);
        let primary = |reason| share(Some(Why::Primary(reason)));
        println!(
            "| {respondents} | {cells} | {:.1} % | {:.0} % | {:.0} % | {:.0} % | {:.0} % | {:.0} % | {:.1} % |",
            share(None),
            primary(Reason::Small),
            primary(Reason::SmallBase),
            primary(Reason::WholeGroup),
            share(Some(Why::Secondary)),
            share(Some(Why::Table)),
            100.0 * merged_shown as f64 / merged_cells as f64,
        );
    }
}

/// The survey with each variable's categories merged as the best suggestion for any of its tables says, once. Variables
/// that the questionnaire ties to others are left as they are.
fn merged(survey: &Survey, policy: &Policy) -> Survey {
    let structure = &survey.structure;
    let recoded = structure.recodes.iter().flat_map(|recode| [recode.fine, recode.coarse]);
    let filters = structure.gates.iter().flat_map(|gate| gate.conditions.iter().map(|condition| condition.variable));
    let several = structure.several.iter().flat_map(|several| several.choices.clone());
    let lists = structure.rankings.iter().chain(&structure.together).flatten().copied();
    let both = structure.inclusions.iter().flat_map(|inclusion| [inclusion.inner.variable, inclusion.outer.variable]);
    let tied: BTreeSet<VariableId> = recoded.chain(filters).chain(several).chain(lists).chain(both).collect();
    let mut best: BTreeMap<VariableId, Merge> = BTreeMap::new();
    for table in survey.count().tables {
        let Some(merge) = suggestions(&table, structure, policy).into_iter().find(|m| !tied.contains(&m.variable))
        else {
            continue;
        };
        let known = best.entry(merge.variable).or_insert(merge);
        if merge.gain > known.gain {
            *known = merge;
        }
    }
    let mut merged = survey.earlier(survey.rows());
    for Merge { variable, a, b, .. } in best.into_values() {
        let number = variable.0 as usize;
        let Domain::Category { categories: before, .. } = &survey.domains[number] else { continue };
        let size = before.len() as u8;
        merged.domains[number] = categories(size - 1);
        for code in merged.columns[number].iter_mut().filter(|code| code.0 < size) {
            *code = Code(if code.0 == b { a } else { code.0 - u8::from(code.0 > b) });
        }
    }
    merged
}

#[test]
#[ignore = "prints a table; takes minutes"]
fn utility_seconds() {
    println!("| respondents | cells | unknown to a reader | seconds |");
    println!("|---|---|---|---|");
    for (seed, respondents, questions, by) in
        [(1, 31, 4, 1), (2, 100, 4, 1), (3, 300, 5, 1), (11, 60, 10, 2), (4, 300, 12, 2), (5, 1000, 11, 2)]
    {
        let survey = random::survey(seed, respondents, questions, by);
        let tables = survey.count();
        let cells: usize = tables.tables.iter().map(|table| table.cells.len()).sum();
        let start = Instant::now();
        let outcome = Protector::new(&survey.structure, &Policy::of(Profile::AtRisk)).protect(tables);
        let seconds = start.elapsed().as_secs_f64();
        let hidden = outcome.hidden.iter().flatten().flatten().count();
        println!("| {respondents} | {cells} | {hidden} | {seconds:.1} |");
        assert!(outcome.proven);
    }
}
