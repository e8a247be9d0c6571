//! What the library publishes of the same answers: the right number where it is published, none where one woman could
//! be seen.

use std::collections::BTreeMap;
use std::path::Path;

use canvass::analysis::disclosure::{Protected, Structure, protect};
use canvass::analysis::request::requests;
use canvass::analysis::table::{Cell, CrossTab, SiteTables};
use canvass::analysis::tabulate::tabulate_all;
use canvass::model::codebook::{Codebook, Domain, Variable, VariableId};
use canvass::model::table::{ColumnKey, RowKey};
use canvass::source::instrument::check::check;
use canvass::source::project::Project;

use super::interviews::{Interview, interviews};

/// The survey's own threshold and smallest base.
const SMALLEST_COUNT: u32 = 5;
const SMALLEST_BASE: u32 = 10;
const WOMEN: u32 = 31;

struct Published {
    codebook: Codebook,
    tables: Protected<SiteTables<Cell>>,
}

fn published() -> Published {
    let project = Project::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap().value;
    let files = project.surveys.iter().find(|survey| survey.name == "drop-in-centre").unwrap();
    let instrument = check(files, &project.site, &project.sources);
    let instrument = instrument.unwrap().value;
    let codebook = Codebook::of(&instrument);
    let data = canvass::responses::read(files, &instrument, &codebook, &project.sources);
    let Ok(data) = data else { panic!("the example's answers do not fit its survey") };
    let tables = tabulate_all(&data.value, &codebook, &requests(&instrument, &codebook));
    let structure = Structure::of(&instrument, &codebook);
    let tables = protect(tables, &structure, &instrument.privacy);
    Published { codebook, tables }
}

/// One test for all of them, because protecting the answers takes longest.
#[test]
fn the_published_report_points_at_nobody() {
    let published = published();
    what_is_published_is_right_and_what_is_hidden_has_a_reason(&published);
    no_small_number_follows_from_another_table(&published);
    the_figures_of_the_report_that_point_at_nobody_are_published(&published);
    the_figures_of_the_report_that_point_at_somebody_are_not(&published);
    nothing_is_published_by_country_and_nothing_sensitive_by_region(&published);
}

/// Every published cell is the number counted from the interviews, and every hidden one stands beside something that
/// must be hidden.
fn what_is_published_is_right_and_what_is_hidden_has_a_reason(published: &Published) {
    let women = interviews();
    let mut needs: BTreeMap<&str, bool> = BTreeMap::new();
    for table in &published.tables.tables {
        let needed = needs.entry(family(&published.codebook.get(table.spec.rows).name)).or_default();
        *needed |= cells(table).any(|(row, column, _)| {
            let counts = Counts::of(&women, &published.codebook, table, row, column);
            counts.must_be_hidden()
        });
    }
    let mut shown = 0;
    for table in &published.tables.tables {
        let name = &published.codebook.get(table.spec.rows).name;
        for (row, column, cell) in cells(table) {
            let counts = Counts::of(&women, &published.codebook, table, row, column);
            match cell.published() {
                Some(number) => {
                    shown += 1;
                    assert_eq!(number, counts.cell, "{name}, {row:?} of {column:?}");
                    assert!(!counts.must_be_hidden(), "{name}, {row:?} of {column:?} is published");
                }
                None => assert!(needs[family(name)], "{name}, {row:?} of {column:?} is hidden without need"),
            }
        }
    }
    assert!(shown > 100, "only {shown} cells are published");
}

/// A region's number less those of its countries, and the people a follow-up was asked of: numbers of other tables that a
/// hidden one must not follow from.
fn no_small_number_follows_from_another_table(published: &Published) {
    let number = |variable, category| published.cell(variable, category).and_then(Cell::published);
    for (region, countries) in [
        ("eastern_europe", vec!["romania", "bulgaria", "hungary", "slovakia"]),
        ("rest_of_world", vec!["nigeria", "ghana", "spain", "jamaica", "thailand", "other"]),
    ] {
        let Some(all) = number("region", region) else { continue };
        let shown: u32 = countries.iter().filter_map(|country| number("nationality", country)).sum();
        let rest = all - shown;
        assert!(rest == 0 || rest >= SMALLEST_COUNT, "{rest} women of {region} are left over");
    }
    // Who was asked where she had been is who said yes; with "no" that leaves the three who did not answer.
    let asked = published.row("centres_abroad_where/spain", RowKey::NotAsked).map(|not_asked| WOMEN - not_asked);
    let yes = number("centres_abroad", "yes").or(asked);
    let no = number("centres_abroad", "no");
    assert!(yes.is_none() || no.is_none(), "the three who did not answer can be worked out");
    // Who was asked how often she comes is who had been here before.
    assert_eq!(published.row("how_often", RowKey::NotAsked), None);
}

/// What the printed report could have said of all women without pointing at one.
fn the_figures_of_the_report_that_point_at_nobody_are_published(published: &Published) {
    let mut shown = 0;
    for (variable, category, women) in [
        ("services.can_talk_freely", "very_satisfied", 8),
        ("services.can_talk_freely", "dissatisfied", 8),
        ("future/more_doctor_hours", "1", 18),
        ("future/hiv_test", "1", 8),
        ("future/warm_food", "1", 17),
        ("classes/language", "1", 15),
        ("language_to_learn/danish", "1", 9),
    ] {
        match published.cell(variable, category) {
            Some(Cell::Published(count)) => {
                assert_eq!(count, women, "{variable} {category}");
                shown += 1;
            }
            // Some numbers are hidden though nobody would be pointed at: they say between which ends they lie, or nothing.
            Some(Cell::Between(low, high)) => assert!((low..=high).contains(&women), "{variable} {category}"),
            other => assert_eq!(other, Some(Cell::Suppressed), "{variable} {category}"),
        }
    }
    assert!(shown >= 5, "{shown} of 7 are published");
}

/// What it printed all the same.
fn the_figures_of_the_report_that_point_at_somebody_are_not(published: &Published) {
    for (variable, category) in [
        ("visited_before", "no"),
        ("nationality", "ghana"),
        ("nationality", "jamaica"),
        ("nationality", "spain"),
        ("nationality", "slovakia"),
        ("nationality", "hungary"),
        ("heard_from/shelter", "1"),
        ("heard_from/outreach_clinic", "1"),
        ("heard_from/other", "1"),
        ("services.location", "dissatisfied"),
        ("services.accompaniment_to_hospital", "dissatisfied"),
        ("taught_in", "spanish"),
        ("centres_abroad_where/germany", "1"),
        ("centres_abroad_where/turkey", "1"),
        ("centres_abroad_where/netherlands", "1"),
        ("centres_abroad_where/switzerland", "1"),
        ("length_of_stay", "months_2_4"),
    ] {
        assert_eq!(published.cell(variable, category), Some(Cell::Suppressed), "{variable} {category}");
    }
}

fn nothing_is_published_by_country_and_nothing_sensitive_by_region(published: &Published) {
    let name = |id: VariableId| published.codebook.get(id).name.as_str();
    let crossed: Vec<(&str, &str)> =
        published.tables.tables.iter().filter_map(|t| Some((name(t.spec.rows), name(t.spec.by?)))).collect();
    assert!(crossed.contains(&("services.food", "region")));
    for (rows, by) in crossed {
        assert_eq!(by, "region");
        for sensitive in ["nationality", "centres_abroad_where", "length_of_stay", "works_when"] {
            assert!(!rows.starts_with(sensitive), "{rows} by {by}");
        }
    }
}

/// The question that a variable is a part of, or that decides who is asked it: their numbers give each other away.
fn family(variable: &str) -> &str {
    let question = variable.split('/').next().unwrap_or(variable).trim_end_matches("_other");
    match question {
        "how_often" => "visited_before",
        "region" => "nationality",
        "doctors_which_languages" => "future",
        "language_to_learn" | "taught_in" => "classes",
        "centres_abroad_where" | "centres_abroad_opinion" => "centres_abroad",
        _ => question,
    }
}

impl Published {
    /// A row of all women, where it is published.
    fn row(&self, variable: &str, row: RowKey) -> Option<u32> {
        let rows = self.codebook.find(variable)?;
        let table = self.tables.tables.iter().find(|table| table.spec.rows == rows && table.spec.by.is_none())?;
        table.cell(row, ColumnKey::All)?.published()
    }

    /// The cell of a category, or of a tick (`1`), among all women.
    fn cell(&self, variable: &str, category: &str) -> Option<Cell> {
        let rows = self.codebook.find(variable)?;
        let table = self.tables.tables.iter().find(|table| table.spec.rows == rows && table.spec.by.is_none())?;
        let row = (0..=u8::MAX).find(|code| category_name(self.codebook.get(rows), *code) == Some(category))?;
        table.cell(RowKey::Category(row), ColumnKey::All).copied()
    }
}

fn cells(table: &CrossTab<Cell>) -> impl Iterator<Item = (RowKey, ColumnKey, Cell)> {
    let keys = table.rows.iter().flat_map(|row| table.columns.iter().map(move |column| (*row, *column)));
    keys.zip(&table.cells).map(|((row, column), cell)| (row, column, *cell))
}

fn category_name(variable: &Variable, code: u8) -> Option<&str> {
    match &variable.domain {
        Domain::Category { categories, .. } => categories.get(usize::from(code)).map(|category| category.name.as_str()),
        Domain::Tick => ["0", "1"].get(usize::from(code)).copied(),
        Domain::Rank { .. } | Domain::Number { .. } | Domain::Date { .. } | Domain::Text => None,
    }
}

/// A cell, counted from the interviews alone, and what it is a part of.
struct Counts {
    row: RowKey,
    column: ColumnKey,
    tick: bool,
    cell: u32,
    base: u32,
    total: u32,
}

impl Counts {
    fn of(women: &[Interview], codebook: &Codebook, table: &CrossTab<Cell>, row: RowKey, column: ColumnKey) -> Counts {
        let variable = codebook.get(table.spec.rows);
        let by = table.spec.by.map(|by| codebook.get(by));
        let inside = |woman: &&Interview| match (column, by) {
            (ColumnKey::Category(code), Some(by)) => {
                category_name(by, code).is_some_and(|name| woman.is(&by.name, name))
            }
            (ColumnKey::NoAnswer, _) => false,
            _ => true,
        };
        let group: Vec<&Interview> = women.iter().filter(inside).collect();
        let count = |holds: &dyn Fn(&Interview) -> bool| group.iter().filter(|woman| holds(woman)).count() as u32;
        let base = count(&|woman| woman.gives(&variable.name));
        let cell = match row {
            RowKey::Category(code) => {
                let name = category_name(variable, code).unwrap_or("?");
                count(&|woman| woman.is(&variable.name, name))
            }
            RowKey::Base => base,
            RowKey::Missing(code) => count(&|woman| woman.is(&variable.name, code.name())),
            RowKey::Skipped => count(&|woman| woman.was_asked(&variable.name) && woman.skipped(&variable.name)),
            RowKey::NotAsked => count(&|woman| !woman.was_asked(&variable.name)),
            RowKey::Total => group.len() as u32,
        };
        let tick = matches!(variable.domain, Domain::Tick);
        Counts { row, column, tick, cell, base, total: group.len() as u32 }
    }

    /// What the rules say of one cell alone: few women, a small group, a whole group with the same answer.
    fn must_be_hidden(&self) -> bool {
        let few = (1..SMALLEST_COUNT).contains(&self.cell);
        let answer = matches!(self.row, RowKey::Category(_) | RowKey::Base);
        let small_group = answer && (1..SMALLEST_BASE).contains(&self.base)
            || self.column != ColumnKey::All && (1..SMALLEST_BASE).contains(&self.total);
        // Nobody is pointed at by what a whole group did not tick.
        let chosen = matches!(self.row, RowKey::Category(code) if !(self.tick && code == 0));
        let whole_group = chosen && self.cell > 0 && self.cell + 1 >= self.base;
        few || small_group || whole_group
    }
}
