//! What the attacker knows to be tied together: margins, and all that the questionnaire says.

use microlp::ComparisonOp;

use super::attacker::{Attacker, Sum, inner_row};
use crate::model::codebook::VariableId;
use crate::model::table::{ColumnKey, RowKey, TableSpec};

impl Attacker<'_> {
    /// Every table has the margins that the variables have alone.
    pub(super) fn tie_margins(&mut self) {
        for (index, table) in self.truth.tables.iter().enumerate() {
            let Some(by) = table.spec.by else { continue };
            let (Some(rows), Some(columns)) = (self.alone(table.spec.rows), self.alone(by)) else { continue };
            for row in table.rows.clone() {
                let sum = self.sum(index, row, ColumnKey::All);
                let alone = self.sum(rows, row, ColumnKey::All);
                self.same(sum, alone);
            }
            for column in table.columns.clone() {
                let sum = self.sum(index, RowKey::Total, column);
                let alone = self.in_column(columns, column);
                self.same(sum, alone);
            }
        }
    }

    /// What the questionnaire says.
    pub(super) fn tie_questions(&mut self) {
        let structure = self.survey.structure.clone();
        let bys: Vec<Option<VariableId>> = std::iter::once(None)
            .chain(self.truth.tables.iter().filter_map(|table| table.spec.by).map(Some))
            .collect::<std::collections::BTreeSet<_>>()
            .into_iter()
            .collect();
        let find = |rows, by| self.truth.tables.iter().position(|table| table.spec == TableSpec { rows, by });
        let columns = |table: usize| self.truth.tables[table].columns.clone();
        let mut same: Vec<(Sum, Sum)> = vec![];
        let mut zero: Vec<Sum> = vec![];
        let mut least: Vec<(Sum, Sum)> = vec![];
        let unanswered = || {
            crate::model::control::MissingCode::ALL
                .map(RowKey::Missing)
                .into_iter()
                .chain([RowKey::Skipped, RowKey::NotAsked])
        };
        for by in bys {
            for several in &structure.several {
                let tables: Vec<usize> = several.choices.iter().filter_map(|choice| find(*choice, by)).collect();
                let Some(first) = tables.first().filter(|_| tables.len() == several.choices.len()) else { continue };
                for column in columns(*first) {
                    for other in &tables[1..] {
                        same.extend(
                            unanswered().map(|row| (self.sum(*first, row, column), self.sum(*other, row, column))),
                        );
                    }
                    let ticks: Sum =
                        tables.iter().flat_map(|table| self.sum(*table, RowKey::Category(1), column)).collect();
                    let base = self.sum(*first, RowKey::Base, column);
                    let times = |times: u32| base.iter().map(|(u, c)| (*u, c * f64::from(times))).collect::<Sum>();
                    least.push((ticks.clone(), times(several.at_least)));
                    least.push((times(several.at_most), ticks));
                    let ticked = |id: VariableId| find(id, by).map(|t| self.sum(t, RowKey::Category(1), column));
                    for alone in several.exclusive.iter().filter_map(|id| ticked(*id)) {
                        let others = several.choices.iter().filter(|id| !several.exclusive.contains(id));
                        for other in others.filter_map(|id| ticked(*id)) {
                            least.push((base.clone(), alone.iter().chain(&other).copied().collect()));
                        }
                    }
                }
            }
            for places in &structure.rankings {
                let tables: Vec<usize> = places.iter().filter_map(|place| find(*place, by)).collect();
                let Some(first) = tables.first().filter(|_| tables.len() == places.len()) else { continue };
                for column in columns(*first) {
                    for place in 0..places.len() as u8 {
                        let here = tables.iter().flat_map(|t| self.sum(*t, RowKey::Category(place), column)).collect();
                        same.push((here, self.sum(*first, RowKey::Base, column)));
                    }
                }
            }
            let inexact = structure.gates.iter().filter(|gate| !gate.exact).map(|gate| &gate.followers);
            for variables in structure.rankings.iter().chain(&structure.together).chain(inexact) {
                let tables: Vec<usize> = variables.iter().filter_map(|variable| find(*variable, by)).collect();
                let Some(first) = tables.first() else { continue };
                let behind = structure.gates.iter().any(|gate| !gate.exact && gate.followers == *variables);
                for column in columns(*first) {
                    for other in &tables[1..] {
                        let rows = unanswered().filter(|row| !behind || *row == RowKey::NotAsked);
                        same.extend(rows.map(|row| (self.sum(*first, row, column), self.sum(*other, row, column))));
                    }
                }
            }
            for inclusion in &structure.inclusions {
                let tables = (find(inclusion.inner.variable, by), find(inclusion.outer.variable, by));
                let (Some(inner), Some(outer)) = tables else { continue };
                for column in columns(inner) {
                    let base = |table| self.sum(table, RowKey::Base, column);
                    least.push((base(outer), base(inner)));
                }
            }
            for gate in &structure.gates {
                for (follower, condition) in
                    gate.followers.iter().flat_map(|f| gate.conditions.iter().map(move |condition| (f, condition)))
                {
                    let (Some(follow), Some(filter)) = (find(*follower, by), find(condition.variable, by)) else {
                        continue;
                    };
                    for column in columns(follow) {
                        let rows = self.truth.tables[filter].rows.iter();
                        let past = rows.filter(|row| inner_row(**row, &self.truth.tables[filter].rows));
                        let past = past.filter(|row| !condition.states.contains(row));
                        let past = past.flat_map(|row| self.sum(filter, *row, column)).collect();
                        let not_asked = self.sum(follow, RowKey::NotAsked, column);
                        match gate.exact {
                            true => same.push((not_asked, past)),
                            false => least.push((not_asked, past)),
                        }
                    }
                }
            }
            for recode in &structure.recodes {
                let (Some(coarse), Some(fine)) = (find(recode.coarse, by), find(recode.fine, by)) else { continue };
                for column in columns(coarse) {
                    for row in self.truth.tables[coarse].rows.clone() {
                        let gathered: Vec<RowKey> = match row {
                            RowKey::Category(code) => (0..recode.to.len() as u8)
                                .filter(|fine| recode.to[*fine as usize] == Some(code))
                                .map(RowKey::Category)
                                .collect(),
                            other => vec![other],
                        };
                        let fine = gathered.iter().flat_map(|row| self.sum(fine, *row, column)).collect();
                        same.push((self.sum(coarse, row, column), fine));
                    }
                }
            }
        }
        for (index, table) in self.truth.tables.iter().enumerate() {
            let gate = structure.gates.iter().find(|gate| gate.followers.contains(&table.spec.rows));
            let Some(gate) = gate else {
                zero.extend(table.columns.iter().map(|column| self.sum(index, RowKey::NotAsked, *column)));
                continue;
            };
            // A follow-up by its own filter: only those whose answer leads there answer it.
            for condition in gate.conditions.iter().filter(|condition| table.spec.by == Some(condition.variable)) {
                for column in table.columns.iter().filter(|column| **column != ColumnKey::All) {
                    let leads = condition.states.iter().any(|state| match (state, column) {
                        (RowKey::Category(a), ColumnKey::Category(b)) => a == b,
                        _ => false,
                    });
                    let asked =
                        table.rows.iter().filter(|row| inner_row(**row, &table.rows) && **row != RowKey::NotAsked);
                    match leads {
                        true if gate.exact => zero.push(self.sum(index, RowKey::NotAsked, *column)),
                        true => {}
                        false => zero.extend(asked.map(|row| self.sum(index, *row, *column))),
                    }
                }
            }
        }
        for (a, b) in same {
            self.same(a, b);
        }
        for sum in zero {
            self.known.push((sum, ComparisonOp::Eq, 0.0));
        }
        for (more, less) in least {
            let sum = more.into_iter().chain(less.into_iter().map(|(u, c)| (u, -c))).collect();
            self.known.push((sum, ComparisonOp::Ge, 0.0));
        }
        for (sum, operator, value) in &self.known {
            let truth: f64 = sum.iter().map(|(u, c)| c * self.values[*u]).sum();
            let holds = match operator {
                ComparisonOp::Eq => (truth - value).abs() < 1e-9,
                _ => truth >= value - 1e-9,
            };
            assert!(holds, "the attacker believes something false");
        }
    }

    fn same(&mut self, a: Sum, b: Sum) {
        let sum: Sum = a.into_iter().chain(b.into_iter().map(|(u, c)| (u, -c))).collect();
        self.known.push((sum, ComparisonOp::Eq, 0.0));
    }

    fn alone(&self, variable: VariableId) -> Option<usize> {
        self.truth.tables.iter().position(|table| table.spec == TableSpec { rows: variable, by: None })
    }

    /// The respondents of a column, in the one-way table of the variable that makes the columns.
    fn in_column(&self, table: usize, column: ColumnKey) -> Sum {
        let rows = self.truth.tables[table].rows.iter().filter(|row| match (column, row) {
            (ColumnKey::All, RowKey::Total) => true,
            (ColumnKey::Category(a), RowKey::Category(b)) => a == *b,
            (ColumnKey::NoAnswer, RowKey::Missing(_) | RowKey::Skipped | RowKey::NotAsked) => true,
            _ => false,
        });
        rows.flat_map(|row| self.sum(table, *row, ColumnKey::All)).collect()
    }
}
