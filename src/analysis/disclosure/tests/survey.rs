//! Surveys for tests: respondents' codes in columns, a codebook and what the questionnaire ties together.

use crate::analysis::disclosure::structure::{Condition, Gate, Recode, Several, Structure};
use crate::analysis::table::{Count, SiteTables};
use crate::analysis::tabulate::tabulate_all;
use crate::locale::{Locale, Text};
use crate::model::codebook::{Category, Codebook, Domain, Origin, Variable, VariableId};
use crate::model::table::{RowKey, TableSpec};
use crate::responses::dataset::{Code, Column, Dataset};

/// A survey being put together. Rows are respondents.
#[derive(Default)]
pub(crate) struct Survey {
    pub names: Vec<String>,
    pub domains: Vec<Domain>,
    pub columns: Vec<Vec<Code>>,
    pub structure: Structure,
    pub tables: Vec<TableSpec>,
}

impl Survey {
    pub(crate) fn rows(&self) -> usize {
        self.columns.first().map_or(0, Vec::len)
    }

    /// Adds a variable; its one-way table comes with it.
    pub(crate) fn add(&mut self, name: &str, domain: Domain, column: Vec<Code>) -> VariableId {
        let id = VariableId(self.columns.len() as u32);
        if matches!(domain, Domain::Tick) {
            self.structure.ticks.insert(id);
        }
        self.names.push(name.into());
        self.domains.push(domain);
        self.columns.push(column);
        self.tables.push(TableSpec { rows: id, by: None });
        id
    }

    /// Adds a recode of a variable with categories.
    pub(crate) fn recode(&mut self, name: &str, fine: VariableId, to: Vec<u8>) -> VariableId {
        let groups = to.iter().max().map_or(0, |most| most + 1);
        let column = self.columns[fine.0 as usize].iter().map(|code| match to.get(code.0 as usize) {
            Some(group) => Code(*group),
            None => *code,
        });
        let column = column.collect();
        let coarse = self.add(name, categories(groups), column);
        self.structure.recodes.push(Recode { coarse, fine, to: to.into_iter().map(Some).collect() });
        coarse
    }

    /// Ties followers to the categories of a filter that lead to them.
    pub(crate) fn gate(&mut self, followers: Vec<VariableId>, filter: VariableId, states: Vec<u8>) {
        let states = states.into_iter().map(RowKey::Category).collect();
        let conditions = vec![Condition { variable: filter, states }];
        self.structure.gates.push(Gate { followers, conditions, exact: true });
    }

    pub(crate) fn several(&mut self, choices: Vec<VariableId>, at_least: u32, at_most: u32) {
        self.structure.several.push(Several { choices, at_least, at_most, exclusive: vec![] });
    }

    pub(crate) fn cross(&mut self, rows: VariableId, by: VariableId) {
        self.tables.push(TableSpec { rows, by: Some(by) });
    }

    pub(crate) fn codebook(&self) -> Codebook {
        let text = |name: &str| Text::new(Locale::english(), name);
        let variables = self.names.iter().zip(&self.domains).map(|(name, domain)| Variable {
            name: name.clone(),
            origin: Origin::Question(0),
            label: text(name),
            part: None,
            part_name: None,
            domain: domain.clone(),
            repeat: None,
        });
        Codebook::new(variables.collect())
    }

    pub(crate) fn data(&self) -> Dataset {
        Dataset::new(self.rows(), self.columns.iter().map(|column| Column::Codes(column.clone())).collect())
    }

    pub(crate) fn count(&self) -> SiteTables<Count> {
        tabulate_all(&self.data(), &self.codebook(), &self.tables)
    }

    /// The same survey when only the first so many had answered.
    pub(crate) fn earlier(&self, rows: usize) -> Survey {
        let columns = self.columns.iter().map(|column| column.iter().take(rows).copied().collect()).collect();
        Survey {
            names: self.names.clone(),
            domains: self.domains.clone(),
            columns,
            structure: self.structure.clone(),
            tables: self.tables.clone(),
        }
    }
}

pub(super) fn categories(count: u8) -> Domain {
    let category = |code: u8| Category {
        name: format!("c{code}"),
        label: Text::new(Locale::english(), format!("c{code}")),
        score: None,
        is_number: false,
    };
    Domain::Category { categories: (0..count).map(category).collect(), ordered: false }
}

/// A column in which each code stands as often as given.
pub(super) fn column(counts: &[(Code, usize)]) -> Vec<Code> {
    counts.iter().flat_map(|(code, times)| std::iter::repeat_n(*code, *times)).collect()
}
