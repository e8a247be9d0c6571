//! What is read from a questionnaire: who is asked what, what belongs together, and which tables are asked for.

use super::survey::{Survey, categories, column};
use crate::analysis::disclosure::axes::Axes;
use crate::analysis::disclosure::structure::{Condition, Structure, answered};
use crate::analysis::filter::filtered;
use crate::analysis::request::requests;
use crate::diagnostic::{Source, Sources};
use crate::locale::{Locale, Text};
use crate::model::codebook::{Codebook, VariableId};
use crate::model::instrument::Instrument;
use crate::model::policy::{Policy, Profile};
use crate::model::site::Site;
use crate::model::table::{ColumnKey, RowKey, TableSpec};
use crate::responses::dataset::Code;
use crate::source::instrument::check::check;
use crate::source::project::SurveyFiles;

const SURVEY: &str = "\
languages: [en]
title: Pulse
privacy: {sensitive: [region, rent]}
questions:
- {name: region, type: select_one, label: R, choices: [{name: north, label: N}, {name: south, label: S}, {name: east, label: E}]}
- {name: rent, type: select_one, label: H, choices: yes_no}
- {name: landlord, type: select_one, label: L, relevant: rent = yes, choices: yes_no}
- {name: agreed, type: select_one, label: A, relevant: rent = yes and region != east, choices: yes_no}
- {name: age, type: integer, label: Y, constraint: age >= 0}
- {name: pension, type: select_one, label: P, relevant: age > 64, choices: yes_no}
- name: needs
  type: select_multiple
  label: N
  choose: {at_most: 2}
  choices: [{name: food, label: F}, {name: rest, label: R}, {name: none, label: O, exclusive: true}]
- {name: order, type: rank, label: O, choices: [{name: a, label: A}, {name: b, label: B}]}
- {name: calm, type: select_one, label: C, choices: [{name: 0, label: N, score: 0}, {name: 1, label: Y, score: 1}]}
- {name: glad, type: select_one, label: G, choices: [{name: 0, label: N, score: 0}, {name: 1, label: Y, score: 1}]}
derive:
- {name: area, recode: region, label: A, groups: {coast: [north, east], inland: rest}}
- {name: mood, sum: [calm, glad], require_items: 2, label: M}
- {name: peace, sum: [calm], times: 4, label: Q, bands: [{name: low, to: 2, label: L}, {name: high, to: 4, label: H}]}
results: {by: [area, rent]}
";

fn read() -> (Instrument, Codebook) {
    let mut sources = Sources::default();
    let file = sources.add(Source { path: "survey.yaml".into(), bytes: SURVEY.into(), confidential: false });
    let english = Locale::english();
    let site = Site {
        title: Text::new(english.clone(), "Test"),
        publisher: None,
        languages: vec![english],
        address: None,
        accessibility_statement: None,
        accent: None,
        logo: None,
        citation: false,
        profile: Profile::AtRisk,
    };
    let instrument = check(&SurveyFiles::new("pulse", file), &site, &sources).expect("the survey is right").value;
    let codebook = Codebook::of(&instrument);
    (instrument, codebook)
}

#[test]
fn gates_say_who_is_asked() {
    let (instrument, codebook) = read();
    let structure = Structure::of(&instrument, &codebook);
    let id = |name: &str| codebook.find(name).expect(name);
    let gate = |follower: &str| {
        let behind = structure.gates.iter().find(|gate| gate.followers.contains(&id(follower)));
        behind.map(|gate| (gate.conditions.clone(), gate.exact))
    };
    let rents = Condition { variable: id("rent"), states: vec![RowKey::Category(0)] };
    assert_eq!(gate("landlord"), Some((vec![rents.clone()], true)));
    // Two questions decide: whoever is asked rents and does not live in the east, but the two counts do not give the base.
    let (conditions, exact) = gate("agreed").expect("a gate");
    assert!(!exact && conditions.len() == 2 && conditions[0] == rents);
    assert_eq!(conditions[1].variable, id("region"));
    assert!(
        !conditions[1].states.contains(&RowKey::Category(2)) && conditions[1].states.contains(&RowKey::Category(1))
    );
    // A number decides, of which no table shows the edge.
    assert_eq!(gate("pension"), Some((vec![], false)));
    assert_eq!(gate("needs/food"), None);
}

#[test]
fn answers_that_belong_together() {
    let (instrument, codebook) = read();
    let structure = Structure::of(&instrument, &codebook);
    let id = |name: &str| codebook.find(name).expect(name);
    let [needs] = structure.several.as_slice() else { panic!("one question of several answers") };
    assert_eq!(needs.choices, ["needs/food", "needs/rest", "needs/none"].map(id));
    assert_eq!((needs.at_most, needs.exclusive.as_slice()), (2, [id("needs/none")].as_slice()));
    assert_eq!(structure.rankings.len(), 1);
    assert_eq!(structure.rankings[0].len(), 2);
    let [area, peace] = structure.recodes.as_slice() else { panic!("two recodes") };
    assert_eq!((area.coarse, area.fine), (id("area"), id("region")));
    assert_eq!(area.to, [Some(0), Some(1), Some(0)], "north and east are coast, the rest is inland");
    // A score of one item says no more than the item: 0 and 4 fall into a band each.
    let band = codebook.iter().filter(|(_, variable)| variable.name.starts_with("peace")).map(|(id, _)| id).last();
    assert_eq!((Some(peace.coarse), peace.fine), (band, id("calm")));
    assert_eq!(peace.to, [Some(0), Some(1)]);
    // Who has a score answered both items.
    let inclusions = structure.inclusions.iter().map(|i| (i.inner.variable, i.outer.variable));
    for item in ["calm", "glad"] {
        assert!(inclusions.clone().any(|pair| pair == (id("mood"), id(item))), "{item}");
    }
    assert!(structure.inclusions.iter().all(|i| i.inner.states == answered()));
}

#[test]
fn tables_that_are_never_asked_for() {
    let (instrument, codebook) = read();
    let id = |name: &str| codebook.find(name).expect(name);
    let tables = requests(&instrument, &codebook);
    let asked = |rows: &str, by: Option<&str>| tables.iter().any(|t| t.rows == id(rows) && t.by == by.map(id));
    assert!(codebook.iter().all(|(_, variable)| asked(&variable.name, None)));
    assert!(asked("calm", Some("area")) && asked("landlord", Some("area")) && asked("needs/food", Some("rent")));
    assert!(!asked("region", Some("area")), "a variable by its own recode");
    assert!(!asked("landlord", Some("rent")), "a follow-up by the answer that leads to it");
    assert!(!asked("rent", Some("area")) && !asked("region", Some("rent")), "two sensitive ones, also as a recode");
    assert!(!asked("age", Some("area")), "a number without classes has no rows");
}

/// 3 of the 23 who answered no are kept: neither they nor the 20 others may be shown beside the 23.
#[test]
fn a_filtered_table_is_not_subtracted_from_the_whole() {
    let mut survey = Survey::default();
    let answer = [(Code(0), 15), (Code(1), 3), (Code(0), 12), (Code(1), 20)];
    let rows = survey.add("answer", categories(2), column(&answer));
    let policy = Policy::of(Profile::AtRisk);
    let filtered = filtered(&survey.data(), &survey.codebook(), TableSpec { rows, by: None }, |row| row < 18);
    let filtered = filtered.protected(&policy);
    let [(spec, kept)] = filtered.columns.as_slice() else { panic!("one column") };
    let table = filtered.results.table(*spec).expect("the table was made");
    let shown = |row: u8, column| table.count(RowKey::Category(row), column).known();
    assert_eq!(shown(1, *kept), None);
    let of_no = [*kept, ColumnKey::Category(1), ColumnKey::All].map(|column| shown(1, column));
    assert!(of_no.iter().flatten().count() < 2, "{of_no:?}");
}

#[test]
fn the_finest_tables_divide_an_axis() {
    let mut survey = Survey::default();
    let fine = survey.add("fine", categories(4), column(&[(Code(0), 7), (Code(1), 6), (Code(2), 9), (Code(3), 8)]));
    let middle = survey.recode("middle", fine, vec![0, 0, 1, 2]);
    let coarse = survey.recode("coarse", middle, vec![0, 1, 1]);
    let axes = |survey: &Survey| Axes::of(&survey.count().tables, &survey.structure);
    let all = axes(&survey);
    assert_eq!(all.axes.len(), 1, "recodes of recodes lie on the axis of their source");
    assert_eq!(&all.axes[0].counts[..4], [7, 6, 9, 8]);
    let of = |axes: &Axes, variable: VariableId| axes.keys(variable).map(|(_, keys)| keys[..4].to_vec());
    assert_eq!(of(&all, coarse), Some([0, 0, 1, 1].map(RowKey::Category).to_vec()));
    // Without the table of the finest, nobody sees how the thirteen are divided.
    survey.tables.retain(|table| table.rows != fine);
    assert_eq!(&axes(&survey).axes[0].counts[..3], [13, 9, 8]);
}
