//! Statistics that are already counted and public: figures by year or by group, with the source they are taken from.

use crate::locale::Text;

/// A table of published figures (`data/<name>.csv` with `data/<name>.yaml`). No disclosure control: its author says that it
/// is public already, and every page that shows it names the source.
#[derive(Clone, Debug)]
pub struct Series {
    /// The name of its files: part of addresses, and what reports call it.
    pub name: String,
    /// What the figures are of.
    pub title: Text,
    /// Where the figures are taken from.
    pub source: Text,
    /// What a reader should know of them.
    pub note: Option<Text>,
    /// At least one.
    pub columns: Vec<Column>,
    /// Row by row, a cell for each column.
    pub rows: Vec<Vec<Cell>>,
    /// What is drawn of them.
    pub chart: Chart,
    /// Sums of the source that are no sums, in its author's words.
    pub deviations: Vec<Text>,
}

/// A column of figures, or of what they are of.
#[derive(Clone, Debug)]
pub struct Column {
    /// The header in the file.
    pub name: String,
    /// As people read it.
    pub label: Text,
    /// What stands in it.
    pub kind: ColumnKind,
}

/// What stands in a column.
#[derive(Clone, Debug)]
pub enum ColumnKind {
    /// Years, in order.
    Year,
    /// One of a few groups, as the file names them and as people read them.
    Group(Vec<(String, Text)>),
    /// A figure, written with so many digits after the decimal mark.
    Figure {
        /// What it counts.
        unit: Unit,
        /// As many as the file writes at the most.
        digits: u8,
    },
}

/// What a figure counts.
#[derive(Clone, Debug)]
pub enum Unit {
    /// Not said.
    None,
    /// Of a hundred.
    Percent,
    /// In words: "nights".
    Words(Text),
}

/// What stands in one row of a column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell {
    /// A year.
    Year(u16),
    /// A place in the groups of its column.
    Group(usize),
    /// A figure; of a percentage, from 0 to 100.
    Figure(f64),
    /// The source does not say.
    Nothing,
}

/// What is drawn, as places in [`Series::columns`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// Years or groups.
    pub x: usize,
    /// Figures; one at least.
    pub y: Vec<usize>,
    /// A line for each group; then there is one `y`.
    pub by: Option<usize>,
}

/// Why a figure that somebody asks for is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Miss {
    /// No column has this name.
    Column(String),
    /// The column holds no figures.
    NoFigures(String),
    /// No row is meant.
    NoRow,
    /// More than one row is meant: a column that tells them apart is to be named, too.
    SeveralRows,
    /// The source does not give it.
    Nothing,
}

impl Series {
    /// The place of the column with this header.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }

    /// One figure: of the column `figure` in the one row whose other columns say what `wanted` says, by name and as the file
    /// writes it (`[("year", "2021")]`).
    ///
    /// # Errors
    /// A name is wrong, no row is meant or several are, or the source does not say.
    pub fn value(&self, wanted: &[(&str, &str)], figure: &str) -> Result<f64, Miss> {
        let missing = |name: &str| Miss::Column(name.to_string());
        let column = self.column(figure).ok_or_else(|| missing(figure))?;
        if !matches!(self.columns[column].kind, ColumnKind::Figure { .. }) {
            return Err(Miss::NoFigures(figure.to_string()));
        }
        let mut rows: Vec<&Vec<Cell>> = self.rows.iter().collect();
        for (name, said) in wanted {
            let at = self.column(name).ok_or_else(|| missing(name))?;
            rows.retain(|row| self.says(row, at, said));
        }
        match rows.as_slice() {
            [] => Err(Miss::NoRow),
            [row] => match row.get(column) {
                Some(Cell::Figure(value)) => Ok(*value),
                _ => Err(Miss::Nothing),
            },
            _ => Err(Miss::SeveralRows),
        }
    }

    fn says(&self, row: &[Cell], column: usize, said: &str) -> bool {
        match (row.get(column), self.columns.get(column).map(|column| &column.kind)) {
            (Some(Cell::Year(year)), _) => said == year.to_string(),
            (Some(Cell::Group(group)), Some(ColumnKind::Group(groups))) => {
                groups.get(*group).is_some_and(|(name, _)| name == said)
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;

    fn text(text: &str) -> Text {
        Text::new(Locale::english(), text)
    }

    fn occupancy() -> Series {
        let column = |name: &str, kind| Column { name: name.into(), label: text(name), kind };
        let places = vec![("north".to_string(), text("North")), ("south".to_string(), text("South"))];
        let figure = ColumnKind::Figure { unit: Unit::Percent, digits: 0 };
        Series {
            name: "occupancy".into(),
            title: text("Occupancy"),
            source: text("The annual report"),
            note: None,
            columns: vec![
                column("year", ColumnKind::Year),
                column("place", ColumnKind::Group(places)),
                column("rate", figure),
            ],
            rows: vec![
                vec![Cell::Year(2019), Cell::Group(0), Cell::Figure(66.0)],
                vec![Cell::Year(2019), Cell::Group(1), Cell::Figure(85.0)],
                vec![Cell::Year(2020), Cell::Group(0), Cell::Nothing],
            ],
            chart: Chart { x: 0, y: vec![2], by: Some(1) },
            deviations: vec![],
        }
    }

    #[test]
    fn a_figure_is_found_by_what_its_row_says() {
        let series = occupancy();
        assert_eq!(series.value(&[("year", "2019"), ("place", "south")], "rate"), Ok(85.0));
        assert_eq!(series.value(&[("year", "2019")], "rate"), Err(Miss::SeveralRows));
        assert_eq!(series.value(&[("year", "2020")], "rate"), Err(Miss::Nothing));
        assert_eq!(series.value(&[("year", "2021")], "rate"), Err(Miss::NoRow));
        assert_eq!(series.value(&[("house", "south")], "rate"), Err(Miss::Column("house".into())));
        assert_eq!(series.value(&[], "place"), Err(Miss::NoFigures("place".into())));
    }
}
