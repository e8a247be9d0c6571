//! Statistics that are already counted stand on a page of their own: chart, sentence, table, source and file say the same,
//! and change with the file.

use std::fs;
use std::path::Path;

use canvass::model::options::{BuildOptions, Printing};
use canvass::model::series::Miss;
use canvass::source::project::Project;
use canvass::source::series;

const YAML: &str = r#"
title: {en: Occupancy, da: Belægning}
source: {en: The annual report, da: Årsrapporten}
columns:
  year: {label: {en: Year, da: År}}
  house: {label: {en: House, da: Hus}, values: {north: {en: North, da: Nord}, south: {en: South, da: Syd}}}
  rate: {label: {en: Occupancy, da: Belægning}, unit: "%"}
chart: {x: year, y: rate, by: house}
"#;

fn site(csv: &str) -> tempfile::TempDir {
    let site = tempfile::tempdir().unwrap();
    fs::write(site.path().join("site.yaml"), "title: {en: A test, da: En prøve}\nlanguages: [en, da]\n").unwrap();
    fs::create_dir(site.path().join("data")).unwrap();
    fs::write(site.path().join("data/occupancy.csv"), csv).unwrap();
    fs::write(site.path().join("data/occupancy.yaml"), YAML).unwrap();
    site
}

fn built(site: &Path) -> Vec<(String, String)> {
    let project = Project::read(site).unwrap().value;
    let options = BuildOptions { minify: false, print: Printing::Nothing, ..BuildOptions::default() };
    let built = canvass::build(&project, &options).unwrap().value;
    built.public.into_iter().map(|file| (file.path, String::from_utf8_lossy(&file.bytes).into_owned())).collect()
}

fn file<'f>(files: &'f [(String, String)], path: &str) -> &'f str {
    &files.iter().find(|(own, _)| own == path).unwrap_or_else(|| panic!("no {path}")).1
}

const CSV: &str = "year;house;rate\n2019;north;66,5\n2020;north;101\n2019;south;85\n2020;south;\n";

#[test]
fn page_and_file_say_what_the_author_wrote() {
    let site = site(CSV);
    let files = built(site.path());
    let english = file(&files, "en/statistics.html");
    let danish = file(&files, "da/statistics.html");
    // Chart, table and sentence; a figure that the source does not give is marked.
    for text in
        ["North: 66.5% in 2019, 101.0% in 2020.", "South: 85.0% in 2019.", "The annual report", ">[x]<", ">66.5%<"]
    {
        assert!(english.contains(text), "{text}");
    }
    for text in ["Nord: 66,5\u{a0}% i 2019, 101,0\u{a0}% i 2020.", "Årsrapporten"] {
        assert!(danish.contains(text), "{text}");
    }
    assert!(english.matches(">101.0%<").count() >= 2, "in the chart and in the table");
    let csv = file(&files, "data/occupancy.csv");
    assert!(csv.starts_with("year,house,house_en,house_da,rate\r\n2019,north,North,Nord,66.5\r\n"), "{csv}");
    assert!(csv.ends_with("2020,south,South,Syd,[x]\r\n"), "{csv}");
    // Every page leads to it.
    assert!(file(&files, "en/index.html").contains("statistics.html"));
}

/// The largest difference is one of any two, not of the first two.
#[test]
fn the_largest_difference_of_three_is_told() {
    let site = tempfile::tempdir().unwrap();
    fs::write(site.path().join("site.yaml"), "title: T\nlanguages: [en]\n").unwrap();
    fs::create_dir(site.path().join("data")).unwrap();
    fs::write(site.path().join("data/ages.csv"), "age,one,two,three\nyoung,10,12,30\nold,50,45,48\n").unwrap();
    let yaml = "title: Ages\nsource: S\ncolumns:\n  age: {label: Age, values: {young: Young, old: Old}}\n  one: {label: Aarhus}\n  \
                two: {label: Odense}\n  three: {label: Esbjerg}\nchart: {x: age, y: [one, two, three]}\n";
    fs::write(site.path().join("data/ages.yaml"), yaml).unwrap();
    let files = built(site.path());
    let page = file(&files, "en/statistics.html");
    assert!(page.contains("The largest difference: Young. Aarhus: 10; Esbjerg: 30."), "{page}");
}

#[test]
fn another_figure_changes_all_that_show_it_and_nothing_else() {
    let (one, other) = (site(CSV), site(&CSV.replace("101", "97")));
    let (before, after) = (built(one.path()), built(other.path()));
    let changed: Vec<&str> =
        before.iter().zip(&after).filter(|(a, b)| a != b).map(|((path, _), _)| path.as_str()).collect();
    // The list that is searched says what each figure says.
    let lists = ["en/search.html", "da/search.html"];
    let pages = ["en/statistics.html", "da/statistics.html"];
    assert_eq!(changed, [lists[0], pages[0], lists[1], pages[1], "data/occupancy.csv"]);
    assert!(pages.iter().all(|page| !file(&after, page).contains("101")));
    // Of a list, nothing else changes.
    for list in lists {
        assert_eq!(file(&before, list).matches("101").count(), 1);
        assert!(file(&before, list).replace("101", "97") == file(&after, list), "{list}");
    }
}

#[test]
fn a_site_without_statistics_has_no_page_of_them() {
    let site = tempfile::tempdir().unwrap();
    fs::write(site.path().join("site.yaml"), "title: A test\nlanguages: [en]\n").unwrap();
    assert!(
        built(site.path()).iter().all(|(path, text)| !path.contains("statistics") && !text.contains("statistics.html"))
    );
}

#[test]
fn reports_find_a_figure_by_name() {
    let site = site(CSV);
    let project = Project::read(site.path()).unwrap().value;
    let series = series::read_all(&project).unwrap().value;
    assert_eq!(series[0].value(&[("year", "2020"), ("house", "north")], "rate"), Ok(101.0));
    assert_eq!(series[0].value(&[("year", "2020"), ("house", "south")], "rate"), Err(Miss::Nothing));
}
