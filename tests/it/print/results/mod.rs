//! Printed results, looked at from outside: they say what the results page says, in its order, and nothing else.

mod layout;
mod made;

use std::collections::BTreeSet;
use std::path::Path;

use canvass::build;
use canvass::diagnostic::Diagnostic;
use canvass::model::options::BuildOptions;
use canvass::model::output::OutputFile;
use canvass::source::project::Project;
use scraper::{ElementRef, Html, Selector};

use self::made::arabic;
use super::paper::{Paper, letters, locale};

fn built(root: &Path, cache: Option<&Path>) -> Result<Vec<OutputFile>, Vec<Diagnostic>> {
    let project = Project::read(root).unwrap_or_else(|found| panic!("{found:?}")).value;
    let options = BuildOptions { minify: false, cache, ..BuildOptions::default() };
    Ok(build(&project, &options)?.value.public)
}

fn file<'f>(files: &'f [OutputFile], path: &str) -> &'f [u8] {
    let found = files.iter().find(|file| file.path == path);
    &found.unwrap_or_else(|| panic!("there is no {path}")).bytes
}

fn page(files: &[OutputFile], path: &str) -> Html {
    Html::parse_document(&String::from_utf8_lossy(file(files, path)))
}

fn select<'a>(of: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    of.select(&Selector::parse(selector).expect("a selector")).collect()
}

fn text(of: ElementRef) -> String {
    of.text().collect()
}

/// The texts that a selector finds, one after the other, without spaces.
fn said(of: ElementRef, selector: &str) -> String {
    select(of, selector).into_iter().map(|found| bare(&text(found))).collect()
}

/// Letters and marks without spaces, visible or not, and without what only steers the direction.
fn bare(text: &str) -> String {
    letters(text).chars().filter(|letter| !matches!(letter, '\u{200b}' | '\u{61c}' | '\u{2066}'..='\u{2069}')).collect()
}

/// The paper's text in the order that it is read aloud, without spaces.
fn read_aloud(paper: &Paper) -> String {
    paper.structure().iter().map(|element| bare(&element.concat())).collect()
}

/// One figure as the results page has it.
struct OnThePage {
    name: String,
    /// What stands before the drawing, the drawing's own letters, and what is said about it.
    top: String,
    drawing: String,
    caption: String,
    /// Its table, row by row.
    rows: Vec<String>,
}

fn on_the_page(page: &Html) -> Vec<OnThePage> {
    let figure = |section: ElementRef| OnThePage {
        name: said(section, ".kicker"),
        top: [".kicker", "h3, h4", ".sentence"].map(|part| said(section, part)).concat(),
        drawing: said(section, "svg text"),
        caption: [".question", ".base", ".notes li"].map(|part| said(section, part)).concat(),
        rows: select(section, "tr").into_iter().map(|row| said(row, "th, td")).collect(),
    };
    select(page.root_element(), "section.finding").into_iter().map(figure).collect()
}

#[test]
fn it_says_what_the_results_page_says_in_its_order_and_nothing_else() {
    let files = built(Path::new(env!("CARGO_MANIFEST_DIR")), None).expect("the example builds");
    let mut looked_at = 0;
    for pdf in files.iter().filter(|file| file.path.ends_with("/results.pdf")) {
        let folder = pdf.path.strip_suffix("results.pdf").expect("its name");
        let tag = folder.split('/').next().expect("a language");
        let results = page(&files, &format!("{folder}results.html"));
        let about = page(&files, &format!("{folder}index.html"));
        let paper = Paper::of(&pdf.bytes);
        let title = text(select(results.root_element(), "h1")[0]);
        paper.is_accessible(title.trim(), &locale(tag), &pdf.path);

        // Poppler takes long over the structure, letter by letter: one language is read by it, the others as they are drawn.
        let letter_by_letter = tag == "da";
        let pages: Vec<String> = pages(&paper);
        let read = if letter_by_letter { read_aloud(&paper) } else { pages.concat() };
        let figures = on_the_page(&results);
        assert!(!figures.is_empty(), "{}: the page's figures were found", pdf.path);
        // The table of contents ends where the first figure begins; a key finding before it may say the same.
        let start = read.rfind(&figures[0].top).unwrap_or_else(|| panic!("{}: no `{}`", pdf.path, figures[0].top));
        let numbers =
            bare(&text(select(results.root_element(), "section.finding:not(.part) summary > span:first-child")[0]));
        let mut rest = &read[start..];
        for figure in figures.iter().filter(|_| !letter_by_letter) {
            for part in [&figure.top, &figure.caption].into_iter().chain(&figure.rows) {
                let found = rest.find(part).unwrap_or_else(|| panic!("{}: no `{part}` in\n{rest}", pdf.path));
                rest = &rest[found + part.len()..];
            }
        }
        for figure in figures.iter().filter(|_| letter_by_letter) {
            let table = format!("{}·{numbers}{}", figure.name, figure.rows.concat());
            let side_by_side = [&figure.top, &figure.drawing, &figure.caption, &table].map(String::as_str).concat();
            let cut = [&figure.top, &figure.caption, &figure.drawing, &table].map(String::as_str).concat();
            let after = rest.strip_prefix(&side_by_side).or_else(|| rest.strip_prefix(&cut));
            rest = after.unwrap_or_else(|| panic!("{}: expected\n{side_by_side}\nin\n{rest}", pdf.path));
        }
        const VOICES: &str = ".voices :is(h2, .sentence, h3, blockquote, figcaption)";
        let voices = said(results.root_element(), VOICES);
        assert!(!letter_by_letter || rest == voices, "{}: {rest}: and nothing else", pdf.path);
        // As they are drawn, the foot of a page may stand between two passages.
        for part in select(results.root_element(), VOICES) {
            let part = bare(&text(part));
            let found = rest.find(&part).unwrap_or_else(|| panic!("{}: no `{part}` in\n{rest}", pdf.path));
            rest = &rest[found + part.len()..];
        }

        // Before the figures: what the page about the study says, the key findings, and each title with the page it stands on.
        let number = |text: &str| -> BTreeSet<String> {
            let numbers = text.split(|letter: char| !letter.is_ascii_digit()).filter(|number| !number.is_empty());
            numbers.map(str::to_string).collect()
        };
        let contents = bare(&text(select(results.root_element(), ".contents h2")[0]));
        let (cover, list) = read[..start].rsplit_once(&contents).expect("a table of contents");
        let keys = select(results.root_element(), ".key").into_iter().map(text);
        let names = figures.iter().map(|figure| figure.name.clone());
        let told: BTreeSet<String> =
            keys.chain(names).chain([text(about.root_element())]).flat_map(|text| number(&text)).collect();
        let mut findings = cover;
        for part in select(results.root_element(), ".key :is(a, .says)") {
            let part = bare(&text(part));
            let found = findings.find(&part).unwrap_or_else(|| panic!("{}: no `{part}` in {cover}", pdf.path));
            findings = &findings[found + part.len()..];
        }
        assert!(!letter_by_letter || number(cover).is_subset(&told), "{}: {cover}", pdf.path);
        let mut list = list;
        for (figure, title) in figures.iter().zip(select(results.root_element(), ".finding :is(h3, h4)")) {
            let title = bare(&text(title));
            let entry = &list[list.find(&title).unwrap_or_else(|| panic!("`{title}` is not in `{list}`"))..];
            list = &entry[title.len()..];
            let digits: String = list.chars().take_while(char::is_ascii_digit).collect();
            // The next entry's number follows its title's page at once: the page is what the figure stands on.
            let standing = pages.iter().rposition(|page| page.contains(&figure.top)).expect("its page") + 1;
            assert!(digits.starts_with(&standing.to_string()), "{}: `{title}` on {standing}: {digits}", pdf.path);
            // Not separated from its title: what is said about it, and its drawing's first letters, are on that page.
            assert!(pages[standing - 1].contains(&figure.caption), "{}: `{title}` is torn", pdf.path);
            let first: String = figure.drawing.chars().take(8).collect();
            assert!(pages[standing - 1].contains(&first), "{}: `{title}` without its drawing", pdf.path);
            // No row of a table is cut by the end of a page.
            for row in &figure.rows {
                assert!(pages[standing - 1..].iter().any(|page| page.contains(row)), "{}: `{row}`", pdf.path);
            }
        }

        for page in ["results.html", "data.html"] {
            let page = self::page(&files, &format!("{folder}{page}"));
            let link = select(page.root_element(), &format!("a[type='application/pdf'][hreflang='{tag}']"));
            let words = text(*link.last().expect("a link to it"));
            assert!(words.contains(&format!("{} ", pages.len())), "{words}: says how many pages");
            assert!(words.contains(&pdf.bytes.len().div_ceil(1000).to_string()), "{words}: says how large");
        }
        // The drawings are the same in every language.
        if letter_by_letter {
            in_black_and_white(&paper, &pdf.path);
        }
        looked_at += 1;
    }
    assert_eq!(looked_at, 15, "five surveys in three languages");
}

/// The text of each page in the order that it was written, without spaces: rows of tables as they were laid out.
fn pages(paper: &Paper) -> Vec<String> {
    let text = paper.tool("pdftotext", &["-raw"], &["-"]);
    let mut pages: Vec<String> = text.split('\u{c}').map(bare).collect();
    pages.pop();
    pages
}

/// No dot of any page has a colour, and nothing stands outside the margins.
fn in_black_and_white(paper: &Paper, what: &str) {
    paper.tool("pdftoppm", &["-r", "25"], &["colour"]);
    let mut seen = 0;
    for entry in std::fs::read_dir(paper.path()).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|kind| kind != "ppm") {
            continue;
        }
        let bytes = std::fs::read(&path).expect("a picture");
        let header = String::from_utf8_lossy(&bytes[..20]).into_owned();
        let mut words = header.split_ascii_whitespace();
        assert_eq!(words.next(), Some("P6"));
        let width: usize = words.next().and_then(|word| word.parse().ok()).expect("a width");
        let dots = &bytes[bytes.len() - bytes.len() / (3 * width) * 3 * width..];
        let margin = width * 16 / 210;
        for (index, dot) in dots.chunks(3).enumerate() {
            assert!(dot[0] == dot[1] && dot[1] == dot[2], "{what}: {} is coloured", path.display());
            let (x, y) = (index % width, index / width);
            let outside = x < margin || x >= width - margin || y < margin;
            assert!(!outside || dot[0] == 255, "{what}: {} has ink at {x}, {y}", path.display());
        }
        seen += 1;
    }
    assert!(seen > 0, "{what}: the pages were drawn");
}

#[test]
fn a_letter_that_no_font_has_is_named_with_its_figure() {
    let site = arabic(&[]);
    // The built-in fonts have Arabic: one letter of a label and of the title becomes Ethiopic.
    for file in ["surveys/pulse/survey.yaml", "site.yaml"] {
        let path = site.path().join(file);
        let text = std::fs::read_to_string(&path).expect("the file");
        std::fs::write(&path, text.replace('ا', "ሰ")).expect("written");
    }
    let found = built(site.path(), None).err().expect("the built-in fonts have no Ethiopic");
    let named = |part: &str| {
        let says = |error: &Diagnostic| {
            error.message.contains(part) || error.hint.as_deref().is_some_and(|hint| hint.contains(part))
        };
        found.iter().any(says)
    };
    assert!(named("no font can print Ethiopic letters"), "{found:#?}");
    assert!(named(" in `ar`"), "{found:#?}");
}

#[test]
fn the_same_results_are_the_same_bytes_and_taken_from_the_cache() {
    let site = arabic(&["NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"]);
    let cache = tempfile::tempdir().expect("a folder");
    let booklets = |cache: Option<&Path>| -> Vec<(String, Vec<u8>)> {
        let files = built(site.path(), cache).expect("it builds").into_iter();
        files.filter(|file| file.path.ends_with("results.pdf")).map(|file| (file.path, file.bytes)).collect()
    };
    let first = booklets(None);
    assert_eq!(first.len(), 2);
    assert!(first == booklets(Some(cache.path())), "two layouts differ");
    let kept = || -> BTreeSet<_> {
        let entries = std::fs::read_dir(cache.path()).expect("the cache");
        entries.map(|entry| entry.expect("an entry").path()).collect()
    };
    let before = kept();
    assert!(first == booklets(Some(cache.path())) && kept() == before, "what has not changed is not laid out again");
    let responses = site.path().join("surveys/pulse/responses/all.csv");
    let more = std::fs::read_to_string(&responses).expect("the answers") + "\nyes,good,good".repeat(10).as_str();
    std::fs::write(&responses, more).expect("more answers");
    let after = booklets(Some(cache.path()));
    assert!(after.iter().zip(&first).all(|(after, before)| after.1 != before.1), "new answers, new results");
    assert_eq!(
        kept().len(),
        before.len() + 4,
        "two PDFs more, each with its number of pages; the forms are as they were"
    );
}

#[test]
fn without_answers_there_is_nothing_to_print() {
    let files = built(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/print/site"), None).expect("it builds");
    assert!(!files.iter().any(|file| file.path.ends_with("results.pdf")));
    let results = String::from_utf8_lossy(file(&files, "en/everything/results.html")).into_owned();
    assert!(!results.contains("application/pdf"), "no link to what is not there");
}
