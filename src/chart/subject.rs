//! What a figure is about: the question's answers and items, and the protected cells of each, read from the tables.

use super::words::{Class, Wording, missing};
use crate::analysis::table::{Cell, ColumnKey, CrossTab, RowKey, SiteTables, TableSpec};
use crate::instrument::codebook::{Codebook, Domain, Origin, Variable, VariableId};
use crate::instrument::control::{Choice, Control, MissingCode};
use crate::instrument::{Instrument, Question, Rule};
use crate::locale::Text;

/// A question (or a derived variable), alone or by another variable, with everything that was counted for it.
pub struct Subject<'a> {
    /// Stable, and the same in every language: `services`, `services-by-region`.
    pub id: String,
    pub number: Option<u32>,
    pub wording: &'a Text,
    /// What it is called in few words, where the researcher has said so.
    pub title: Option<&'a Text>,
    /// The variable that it is broken down by.
    pub by: Option<By<'a>>,
    pub kind: Kind<'a>,
    pub answers: Vec<Answer<'a>>,
    /// The items of a matrix or a ranking; everything else has one.
    pub panels: Vec<Panel<'a>>,
    /// How the form words its missing answers, where it has its own words.
    pub missing: [Wording<'a>; 3],
}

pub struct By<'a> {
    pub name: &'a str,
    pub wording: &'a Text,
    pub title: Option<&'a Text>,
}

/// Which chart shows it.
pub enum Kind<'a> {
    /// One answer of a list.
    One { ordered: bool },
    /// Any number of answers of a list.
    Several,
    /// One answer on a scale; with more than one panel, a matrix.
    Scale,
    /// A number, in classes.
    Number,
    /// Places in a ranking: one panel per thing ranked, one answer per place.
    Rank,
    /// Cells ticked: `answers` holds them row by row.
    Grid { rows: Vec<Wording<'a>>, columns: Vec<Wording<'a>> },
    /// Text, dates and numbers without classes: only how many answered.
    Tally,
}

/// One row of the counts: a choice, a class, a place, a cell of a grid.
#[derive(Clone)]
pub struct Answer<'a> {
    pub code: String,
    pub wording: Wording<'a>,
    /// Stands after the others however large it is: "other", then "none of these".
    pub last: u8,
    pub score: Option<f64>,
    /// The variable whose tick it is, where each answer is a variable of its own.
    pub tick: Option<&'a str>,
}

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
    pub column: ColumnKey,
    pub code: &'a str,
    pub wording: Wording<'a>,
    /// One per answer, in the order of [`Subject::answers`].
    pub cells: Vec<Cell>,
    pub base: Cell,
    /// In the order of [`MissingCode::ALL`].
    pub missing: [Cell; 3],
    pub skipped: Cell,
    pub not_asked: Cell,
    pub total: Cell,
}

/// Everything that has a table, in the order asked: each alone, then by each variable it is crossed with.
pub fn subjects<'a>(instrument: &'a Instrument, codebook: &'a Codebook, tables: &SiteTables<Cell>) -> Vec<Subject<'a>> {
    let mut subjects = vec![];
    for (index, question) in instrument.questions().enumerate() {
        let variables: Vec<_> = codebook
            .of_question(index)
            .filter(|(_, v)| v.repeat.is_none() && (is_text(question) || !matches!(v.domain, Domain::Text)))
            .collect();
        let source = Source { instrument, codebook, tables, question: Some(question), derived: None };
        subjects.extend(source.subjects(&question.name, &question.label, &variables));
    }
    for (index, derived) in instrument.derived.iter().enumerate() {
        // A score with bands is shown by its bands, which stand last.
        let of_rule = codebook.iter().filter(|(_, variable)| variable.origin == Origin::Derived(index));
        let Some((id, variable)) = of_rule.last() else { continue };
        let source = Source { instrument, codebook, tables, question: None, derived: Some(&derived.rule) };
        subjects.extend(source.subjects(&derived.name, &variable.label, &[(id, variable)]));
    }
    subjects
}

fn is_text(question: &Question) -> bool {
    matches!(question.control, Control::Text { .. })
}

struct Source<'a, 't> {
    instrument: &'a Instrument,
    codebook: &'a Codebook,
    tables: &'t SiteTables<Cell>,
    question: Option<&'a Question>,
    derived: Option<&'a Rule>,
}

type Variables<'a> = [(VariableId, &'a Variable)];

impl<'a> Source<'a, '_> {
    fn subjects(&self, name: &'a str, wording: &'a Text, variables: &Variables<'a>) -> Vec<Subject<'a>> {
        let mut crossings: Vec<Option<VariableId>> = vec![];
        for table in &self.tables.tables {
            if variables.iter().any(|(id, _)| *id == table.spec.rows) && !crossings.contains(&table.spec.by) {
                crossings.push(table.spec.by);
            }
        }
        crossings.sort();
        crossings.into_iter().filter_map(|by| self.subject(name, wording, variables, by)).collect()
    }

    fn subject(
        &self,
        name: &'a str,
        wording: &'a Text,
        variables: &Variables<'a>,
        by: Option<VariableId>,
    ) -> Option<Subject<'a>> {
        // A survey may cross some items of a question and not the others.
        let crossed = |id| self.tables.get(TableSpec { rows: id, by }).is_some();
        let variables: Vec<_> = variables.iter().copied().filter(|(id, _)| crossed(*id)).collect();
        let (_, first) = variables.first()?;
        let by_variable = by.map(|by| self.codebook.get(by));
        let id = by_variable.map_or(name.to_string(), |by| format!("{name}-by-{}", by.name));
        let kind = self.kind(first);
        let (answers, panels) = match kind {
            Kind::Several | Kind::Grid { .. } => {
                let mut answers: Vec<_> = variables.iter().map(|(_, variable)| self.tick(variable)).collect();
                if let Some(Control::Grid { rows, columns, .. }) = self.question.map(|question| &question.control) {
                    let cells = rows.iter().flat_map(|row| columns.iter().map(move |column| (row, column)));
                    for (answer, (row, column)) in answers.iter_mut().zip(cells) {
                        answer.wording = Wording::Cell(&row.label, &column.label);
                    }
                }
                (answers, vec![self.ticks(name, &variables, by)])
            }
            _ => {
                let panels = variables.iter().map(|(id, variable)| self.panel(*id, variable, by)).collect();
                (self.answers(first), panels)
            }
        };
        Some(Subject {
            id: file_name(&id),
            number: self.question.and_then(|question| question.number),
            wording,
            title: self.question.and_then(|question| question.title.as_ref()),
            by: by_variable.map(|by| By { name: &by.name, wording: &by.label, title: self.title(by) }),
            kind,
            answers,
            panels,
            missing: self.missing(),
        })
    }

    /// The title of the question that a variable comes from, where the variable is all that it asks.
    fn title(&self, variable: &Variable) -> Option<&'a Text> {
        let Origin::Question(index) = variable.origin else { return None };
        let question = self.instrument.questions().nth(index)?;
        question.title.as_ref().filter(|_| question.name == variable.name)
    }

    fn kind(&self, variable: &Variable) -> Kind<'a> {
        match (self.question.map(|question| &question.control), &variable.domain) {
            (Some(Control::Grid { rows, columns, .. }), _) => Kind::Grid {
                rows: rows.iter().map(|row| Wording::Written(&row.label)).collect(),
                columns: columns.iter().map(|column| Wording::Written(&column.label)).collect(),
            },
            (Some(Control::Matrix { .. }), Domain::Category { .. }) => Kind::Scale,
            (Some(Control::Range { .. }), Domain::Category { .. }) => Kind::Number,
            (_, Domain::Category { categories, ordered }) => {
                // A scale is what has a score on each step; a longer one than the palette is bars.
                let scored = categories.iter().all(|category| category.score.is_some());
                match *ordered && scored && (2..=7).contains(&categories.len()) {
                    true => Kind::Scale,
                    false => Kind::One { ordered: *ordered },
                }
            }
            (_, Domain::Tick) => Kind::Several,
            (_, Domain::Rank { .. }) => Kind::Rank,
            (_, Domain::Number { bins, .. }) if !bins.is_empty() => Kind::Number,
            (_, Domain::Number { .. } | Domain::Date { .. } | Domain::Text) => Kind::Tally,
        }
    }

    fn answers(&self, variable: &'a Variable) -> Vec<Answer<'a>> {
        let plain = |code: String, wording| Answer { code, wording, last: 0, score: None, tick: None };
        match &variable.domain {
            Domain::Category { categories, .. } => categories
                .iter()
                .map(|category| Answer {
                    last: self.last(&category.name),
                    score: category.score,
                    ..plain(category.name.clone(), Wording::Written(&category.label))
                })
                .collect(),
            Domain::Rank { of } => (1..=*of).map(|place| plain(place.to_string(), Wording::Place(place))).collect(),
            Domain::Number { decimal, bins } => (0..bins.len())
                .map(|class| plain(format!("class_{}", class + 1), self.class(bins, class, !decimal)))
                .collect(),
            _ => vec![],
        }
    }

    /// The name of a class of numbers: of a score, its band's where each class is one.
    fn class(&self, bins: &[f64], class: usize, whole: bool) -> Wording<'a> {
        if let Some(Rule::Sum { bands, .. }) = self.derived
            && bands.len() == bins.len()
            && let Some(label) = bands.get(class).and_then(|band| band.label.as_ref())
        {
            return Wording::Written(label);
        }
        // The first class is open below, unless the instrument says what the least answer is.
        let bounded = class > 0 || self.question.is_some_and(|question| question.constraint.is_some());
        let from = bins.get(class).copied().filter(|_| bounded);
        Wording::Class(Class { from, to: bins.get(class + 1).copied(), whole })
    }

    fn tick(&self, variable: &'a Variable) -> Answer<'a> {
        let code = variable.name.split_once('/').map_or(variable.name.as_str(), |(_, choice)| choice);
        Answer {
            code: code.to_string(),
            wording: Wording::Written(variable.part.as_ref().unwrap_or(&variable.label)),
            last: self.last(code),
            score: None,
            tick: Some(&variable.name),
        }
    }

    fn last(&self, name: &str) -> u8 {
        let choices: &[Choice] = match self.question.map(|question| &question.control) {
            Some(Control::ChooseOne { choices, .. } | Control::ChooseSeveral { choices, .. }) => choices,
            _ => &[],
        };
        match choices.iter().find(|choice| choice.name == name) {
            Some(choice) if choice.exclusive => 2,
            Some(choice) if choice.other.is_some() => 1,
            _ => 0,
        }
    }

    fn panel(&self, id: VariableId, variable: &'a Variable, by: Option<VariableId>) -> Panel<'a> {
        let table = self.tables.get(TableSpec { rows: id, by });
        let categories = crate::analysis::tabulate::categories(&variable.domain);
        let lines = self.columns(by).into_iter().map(|(column, code, wording)| {
            let cells = (0..categories).map(|code| cell(table, RowKey::Category(code), column)).collect();
            line(table, column, code, wording, cells)
        });
        Panel {
            variable: &variable.name,
            wording: variable.part.as_ref().map(Wording::Written),
            lines: lines.collect(),
        }
    }

    /// The ticks of a question together: one count per choice, and the base that they share.
    fn ticks(&self, name: &'a str, variables: &Variables<'a>, by: Option<VariableId>) -> Panel<'a> {
        let tables: Vec<_> = variables.iter().map(|(id, _)| self.tables.get(TableSpec { rows: *id, by })).collect();
        let lines = self.columns(by).into_iter().map(|(column, code, wording)| {
            let cells = tables.iter().map(|table| cell(*table, RowKey::Category(1), column)).collect();
            // Whoever answered the question answered each tick, so what is published of one base holds for all.
            let shared = |row| {
                let published = tables.iter().map(|table| cell(*table, row, column));
                published.clone().find(|cell| *cell != Cell::Suppressed).unwrap_or(Cell::Suppressed)
            };
            let mut line = line(None, column, code, wording, cells);
            line.base = shared(RowKey::Base);
            line.missing = MissingCode::ALL.map(|code| shared(RowKey::Missing(code)));
            line.skipped = shared(RowKey::Skipped);
            line.not_asked = shared(RowKey::NotAsked);
            line.total = shared(RowKey::Total);
            line
        });
        Panel { variable: name, wording: None, lines: lines.collect() }
    }

    fn columns(&self, by: Option<VariableId>) -> Vec<(ColumnKey, &'a str, Wording<'a>)> {
        let mut columns = vec![(ColumnKey::All, "all", Wording::BuiltIn("results-all"))];
        if let Some(Domain::Category { categories, .. }) = by.map(|by| &self.codebook.get(by).domain) {
            for (code, category) in (0u8..).zip(categories) {
                let wording = Wording::Written(&category.label);
                columns.push((ColumnKey::Category(code), &category.name, wording));
            }
            columns.push((ColumnKey::NoAnswer, "no_answer", Wording::BuiltIn("results-no-group")));
        }
        columns
    }

    fn missing(&self) -> [Wording<'a>; 3] {
        let Some(question) = self.question else { return MissingCode::ALL.map(missing) };
        let of_scale = match &question.control {
            Control::Matrix { scale, .. } => scale.missing.as_slice(),
            _ => &[],
        };
        MissingCode::ALL.map(|code| {
            let own = question.missing.iter().chain(of_scale).find(|answer| answer.code == code);
            own.and_then(|answer| answer.label.as_ref()).map_or(missing(code), Wording::Written)
        })
    }
}

fn line<'a>(
    table: Option<&CrossTab<Cell>>,
    column: ColumnKey,
    code: &'a str,
    wording: Wording<'a>,
    cells: Vec<Cell>,
) -> Line<'a> {
    Line {
        column,
        code,
        wording,
        cells,
        base: cell(table, RowKey::Base, column),
        missing: MissingCode::ALL.map(|code| cell(table, RowKey::Missing(code), column)),
        skipped: cell(table, RowKey::Skipped, column),
        not_asked: cell(table, RowKey::NotAsked, column),
        total: cell(table, RowKey::Total, column),
    }
}

/// A cell that no table has says nothing, as one that is suppressed.
fn cell(table: Option<&CrossTab<Cell>>, row: RowKey, column: ColumnKey) -> Cell {
    table.and_then(|table| table.cell(row, column)).copied().unwrap_or(Cell::Suppressed)
}

/// Names have no `/` (only ticks have, and they are never a figure of their own); this keeps it so.
fn file_name(id: &str) -> String {
    id.replace(['/', '\\'], "-")
}
