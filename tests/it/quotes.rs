//! Passages in people's own words: every bad `quotes.yaml` under `tests/quotes/bad/` gives its exact report, and what is
//! published points at nobody.
//!
//! `NAME.yaml` is the quotes of `tests/quotes/survey.yaml`, `NAME.txt` its report. `UPDATE=1 cargo nextest run quotes::`
//! writes the reports anew: read what changed.

use std::fs;
use std::path::{Path, PathBuf};

use canvass::build;
use canvass::diagnostic::render::{Style, render};
use canvass::model::options::{BuildOptions, Printing};
use canvass::model::output::OutputFile;
use canvass::source::project::Project;
use scraper::{ElementRef, Html, Selector};

/// Stands in the bad files wherever somebody's words could.
const CANARY: &str = "kanariefugl";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/quotes")
}

/// Country, people, and how many of them left a remark. Nobody but three people has a complaint.
const PEOPLE: [(&str, usize, usize); 5] =
    [("ghana", 14, 9), ("nigeria", 11, 2), ("romania", 15, 15), ("togo", 6, 6), ("hungary", 2, 2)];

fn answers(people: &[(&str, usize, usize)]) -> String {
    let mut rows = String::from("nationality,age,remark,complaint\n");
    let mut complaints = 3;
    for (country, count, remarks) in people {
        for person in 0..*count {
            let remark = if person < *remarks { "yes" } else { "" };
            let complaint = if complaints > 0 { "yes" } else { "" };
            complaints -= usize::from(complaints > 0);
            rows += &format!("{country},{},{remark},{complaint}\n", 20 + person);
        }
    }
    rows
}

fn site(quotes: &str, people: &[(&str, usize, usize)]) -> tempfile::TempDir {
    let site = tempfile::tempdir().unwrap();
    let survey = site.path().join("surveys/pulse");
    fs::create_dir_all(survey.join("responses")).unwrap();
    fs::write(site.path().join("site.yaml"), "title: {en: T, da: T}\nlanguages: [en, da]\n").unwrap();
    fs::copy(folder().join("survey.yaml"), survey.join("survey.yaml")).unwrap();
    fs::write(survey.join("responses/a.csv"), answers(people)).unwrap();
    fs::write(survey.join("quotes.yaml"), quotes).unwrap();
    // By this key the regions are shown, and the countries are hidden.
    fs::create_dir(site.path().join("private")).unwrap();
    fs::write(site.path().join("private/key"), "f".repeat(64)).unwrap();
    site
}

/// What is said of a site, and its files where there are any.
fn built(site: &Path) -> (String, Option<Vec<OutputFile>>) {
    let (project, mut findings) = Project::open(site);
    let options = BuildOptions { minify: false, print: Printing::Nothing, ..BuildOptions::default() };
    let built = findings.take(build(&project, &options));
    (render(findings.all(), &project.sources, Style::Plain), built.map(|built| built.public))
}

#[test]
fn every_bad_file_of_quotes_gives_its_report() {
    let files = fs::read_dir(folder().join("bad")).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        files.filter(|path| path.extension().is_some_and(|ending| ending == "yaml")).collect();
    files.sort();
    let update = std::env::var_os("UPDATE").is_some();
    let mut different = Vec::new();
    for file in &files {
        let quotes = fs::read_to_string(file).unwrap();
        let (report, _) = built(site(&quotes, &PEOPLE).path());
        assert!(!report.is_empty(), "{}: nothing is wrong with it", file.display());
        assert!(!report.to_lowercase().contains(CANARY), "{} shows somebody's words:\n{report}", file.display());
        let expected = file.with_extension("txt");
        if update {
            fs::write(&expected, &report).unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default() != report {
            different.push(format!("== {}\n{report}", file.display()));
        }
    }
    assert!(files.len() >= 20, "only {} bad files", files.len());
    assert!(different.is_empty(), "{} reports are not as expected:\n{}", different.len(), different.join("\n"));
}

const THEMES: &str = "themes:
  - {name: privacy, label: {en: A place to talk, da: Et sted at tale}}
  - {name: waiting, label: {en: Waiting, da: Ventetid}}
  - {name: unspoken, label: {en: Nobody spoke of this, da: Ingen talte om det}}
quotes:
";

const PASSAGES: [&str; 8] = [
    "{text: {en: It is *quiet* here., da: Her er roligt.}, by: {nationality: ghana}, themes: [privacy], redacted: true}",
    "{text: {da: Det tager tid.}, by: {region: west_africa}, themes: [waiting, privacy], redacted: true}",
    "{text: {en: I wait outside., da: Jeg venter udenfor.}, by: {nationality: hungary}, themes: [waiting], redacted: true}",
    "{text: {en: She listens., da: Hun lytter.}, by: {nationality: romania}, themes: [privacy], redacted: true}",
    "{text: {en: Nobody is in a hurry., da: Ingen har travlt.}, by: {nationality: nigeria}, question: remark, themes: [waiting], redacted: true}",
    "{text: {en: The door is heavy., da: Døren er tung.}, question: complaint, themes: [waiting], redacted: true}",
    "{text: {en: I like the chairs., da: Jeg kan godt lide stolene.}, themes: [waiting], redacted: true}",
    "{text: {en: <b>Bold</b> & brave., da: Modig.}, question: remark, themes: [privacy], redacted: true}",
];

fn quotes<'a>(passages: impl Iterator<Item = &'a &'a str>) -> String {
    passages.fold(THEMES.to_string(), |text, passage| text + "  - " + passage + "\n")
}

fn file<'a>(files: &'a [OutputFile], path: &str) -> &'a [u8] {
    &files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no file {path}")).bytes
}

fn select<'a>(within: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    within.select(&Selector::parse(selector).unwrap()).collect()
}

fn words(element: ElementRef) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Of each theme its heading, and of each passage its text, its language where marked, and whom it is attributed to.
type Shown = Vec<(String, Vec<(String, Option<String>, Option<String>)>)>;

fn shown(files: &[OutputFile], lang: &str) -> Shown {
    let page = Html::parse_document(std::str::from_utf8(file(files, &format!("{lang}/pulse/results.html"))).unwrap());
    let themes = select(page.root_element(), ".voices .theme");
    let passage = |figure: &ElementRef| {
        let quote = select(*figure, "blockquote")[0];
        let by = select(*figure, "figcaption").first().map(|by| words(*by));
        (words(quote), quote.attr("lang").map(String::from), by)
    };
    let theme =
        |theme: &ElementRef| (words(select(*theme, "h3")[0]), select(*theme, "figure").iter().map(passage).collect());
    themes.iter().map(theme).collect()
}

/// The published count of a category, or how many there are at least, from the file that everybody can download.
fn published(files: &[OutputFile], variable: &str, category: &str) -> Option<u32> {
    let mut reader = csv::Reader::from_reader(file(files, &format!("data/pulse/{variable}.csv")));
    let header = reader.headers().unwrap().clone();
    let at = |name: &str| header.iter().position(|field| field == name).unwrap();
    let (answer, least) = (at("answer"), at("low"));
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    rows.iter().find(|row| &row[answer] == category)?[least].parse().ok()
}

#[test]
fn an_attribution_is_one_that_the_tables_show_many_people_to_share() {
    let (report, files) = built(site(&quotes(PASSAGES.iter()), &PEOPLE).path());
    let files = files.unwrap_or_else(|| panic!("{report}"));
    let by = |lang: &str, text: &str| {
        let themes = shown(&files, lang);
        let passages: Vec<_> = themes.into_iter().flat_map(|(_, passages)| passages).collect();
        passages.into_iter().find(|(words, ..)| words.contains(text)).map(|(_, _, by)| by)
    };
    // Two from Hungary: the group that they are in says so little that it may be said, their country does not.
    assert_eq!(by("en", "I wait outside."), Some(Some("Region: Eastern Europe".into())));
    assert_eq!(by("da", "Jeg venter udenfor."), Some(Some("Region: Østeuropa".into())));
    // Two from Nigeria left a remark.
    assert_eq!(by("en", "Nobody is in a hurry."), Some(Some("Region: West Africa".into())));
    // Romania's fifteen would tell Hungary's two, beside the region's seventeen; that they are 12 to 16 is said, and is many enough.
    assert_eq!(by("en", "She listens."), Some(Some("Which country do you come from? Romania".into())));
    assert_eq!(by("en", "I like the chairs."), Some(None));
    assert_eq!(by("en", "The door is heavy."), None, "three people answered that question");
    for (variable, category, label) in [
        ("nationality", "ghana", "Ghana"),
        ("nationality", "nigeria", "Nigeria"),
        ("nationality", "romania", "Romania"),
        ("nationality", "togo", "Togo"),
        ("nationality", "hungary", "Hungary"),
        ("region", "west_africa", "West Africa"),
        ("region", "eastern_europe", "Eastern Europe"),
    ] {
        let said = shown(&files, "en")
            .iter()
            .flat_map(|(_, passages)| passages)
            .any(|(_, _, by)| by.as_ref().is_some_and(|by| by.ends_with(&format!(" {label}"))));
        let count = published(&files, variable, category);
        assert!(
            !said || count.is_some_and(|count| count >= 5),
            "{label} is said of a speaker, and {count:?} is published"
        );
    }
    assert!(report.matches("this attribution would point at fewer than 5 people").count() == 2, "{report}");
}

#[test]
fn passages_stand_by_theme_in_their_own_language_and_in_no_order_of_the_file() {
    let site = site(&quotes(PASSAGES.iter()), &PEOPLE);
    let files = built(site.path()).1.unwrap();
    let [english, danish] = ["en", "da"].map(|lang| shown(&files, lang));
    let headings = |shown: &Shown| shown.iter().map(|(heading, _)| heading.clone()).collect::<Vec<_>>();
    assert_eq!(headings(&english), ["A place to talk", "Waiting"], "a theme that nobody spoke of is not there");
    assert_eq!(headings(&danish), ["Et sted at tale", "Ventetid"]);
    let of = |shown: &Shown, text: &str| {
        let mut passages = shown.iter().flat_map(|(_, passages)| passages);
        passages.find(|(words, ..)| words.contains(text)).map(|(words, lang, _)| (words.clone(), lang.clone())).unwrap()
    };
    // Untranslated: in its own language and quotation marks, and said to be so.
    assert_eq!(of(&english, "Det tager tid."), ("»Det tager tid.«".into(), Some("da".into())));
    assert_eq!(of(&danish, "Det tager tid."), ("»Det tager tid.«".into(), None));
    assert_eq!(of(&english, "quiet"), ("“It is quiet here.”".into(), None));
    assert_eq!(of(&english, "brave"), ("“<b>Bold</b> & brave.”".into(), None), "a text is never markup");
    let page = file(&files, "en/pulse/results.html").to_vec();
    fs::write(site.path().join("surveys/pulse/quotes.yaml"), quotes(PASSAGES.iter().rev())).unwrap();
    let turned = built(site.path()).1.unwrap();
    assert!(page == file(&turned, "en/pulse/results.html"), "the page tells the order of the file");
}

#[test]
fn of_eight_people_only_the_themes_are_told() {
    let (report, files) = built(site(&quotes(PASSAGES.iter()), &[("ghana", 8, 8)]).path());
    let files = files.unwrap();
    let themes = shown(&files, "en");
    assert!(!themes.is_empty() && themes.iter().all(|(_, passages)| passages.is_empty()), "{themes:?}");
    assert_eq!(report.matches("no passage is published, only the themes").count(), 1, "{report}");
    for file in &files {
        let text = String::from_utf8_lossy(&file.bytes);
        assert!(
            !text.contains("She listens") && !text.contains("Her er roligt"),
            "{} prints somebody's words",
            file.path
        );
    }
}

/// Who agreed to be named by what they do is shown so, and the page says that they agreed; nobody who answered is told of by it.
#[test]
fn a_role_is_shown_where_its_speaker_agreed() {
    let named = "{text: {en: They come back., da: De kommer igen.}, role: {en: Nurse at the *clinic*, da: Sygeplejerske i klinikken}, consent: named, themes: [waiting], redacted: true}";
    let (report, files) = built(site(&quotes(PASSAGES.iter().chain([&named])), &PEOPLE).path());
    let files = files.unwrap_or_else(|| panic!("{report}"));
    for (lang, by, agreed) in [
        ("en", "Nurse at the clinic", "Who is named by what they do agreed to it."),
        ("da", "Sygeplejerske i klinikken", "De, der er nævnt ved det, de laver, har sagt ja til det."),
    ] {
        let page = scraper::Html::parse_document(&String::from_utf8_lossy(file(
            &files,
            &format!("{lang}/pulse/results.html"),
        )));
        let by_line = select(page.root_element(), ".passage figcaption").into_iter().map(words).find(|said| said == by);
        assert_eq!(by_line.as_deref(), Some(by), "{lang}");
        assert!(words(select(page.root_element(), ".voices .sentence")[0]).ends_with(agreed), "{lang}");
    }
    let without = built(site(&quotes(PASSAGES.iter()), &PEOPLE).path()).1.unwrap();
    assert!(!String::from_utf8_lossy(file(&without, "en/pulse/results.html")).contains("agreed to it"));
}
