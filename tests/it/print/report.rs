//! Reports on paper: they say what their pages say, and a number that does not stand there is found.

use std::path::Path;

use canvass::audit::prose::{Prose, untraced};
use canvass::audit::read::pdf::Documents;
use canvass::model::options::BuildOptions;
use canvass::model::output::OutputFile;
use canvass::source::project::Project;
use canvass::source::series;
use canvass::{build, publish, survey};

use super::paper::{Paper, letters, locale};

const PAGE: &str = "\
---\ntitle: The garden\nlead: Most of 60 liked the food.\nauthors: [The Garden]\ncontents: true\npdf: true\nreferences: sources.yaml\n\
glossary: {allotment: a garden that is let}\nsummary: true\n---\n\
::: key\n- **{{ people(food = good) }}** of {{ base(food) }} liked the food[^1]\n- **{{ share(food = good) }}** of all\n:::\n\n\
[^1]: Asked {{ fieldwork }}.\n\n## What they said\n\nAn allotment does good [@hansen2010, p. 12]. {{ people(comes = never) }} never come.\n\n\
1. First\n2. Then **{{ people(food = bad, as: words) }}**\n\n> A quotation, and `code`.\n\n| A | B |\n|---|--:|\n| x | {{ mean(food) }} |\n\n\
### More\n\nSee [@fig-food] and [elsewhere](https://example.org/).\n\n{{ figure(food, caption: \"How people liked it\") }}\n\n{{ table(heard_from) }}\n\n\
{{ figure(occupancy) }}\n\n```theory\nWhat we do: [a garden]\nWhat comes of it: [people meet]\n```\n\n\
::: recommendation {title=\"Cook more\" who=\"The garden\"}\nBegin in spring.\n:::\n\n::: recommendation {title=\"Ask again\"}\nNext year.\n:::\n";

fn garden(page: &str) -> tempfile::TempDir {
    let site = tempfile::tempdir().expect("a folder");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reports/site"), site.path());
    std::fs::write(site.path().join("content/page.en.md"), page).expect("the page is written");
    site
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let path = entry.expect("a file").path();
        let to = to.join(path.file_name().expect("a name"));
        if path.is_dir() { copy(&path, &to) } else { std::fs::copy(&path, &to).map(|_| ()).expect("a file") }
    }
}

fn built(site: &Path) -> Vec<OutputFile> {
    let project = Project::read(site).unwrap_or_else(|found| panic!("{found:?}")).value;
    let options = BuildOptions { minify: false, ..BuildOptions::default() };
    build(&project, &options).unwrap_or_else(|found| panic!("{found:?}")).value.public
}

fn found(site: &Path, files: &[OutputFile]) -> Vec<String> {
    let project = Project::read(site).expect("a site").value;
    let mut loaded = survey::load_all(&project).expect("its surveys").value;
    let series = series::read_all(&project).expect("its statistics").value;
    let contents = survey::read_content(&project, &mut loaded, &series).expect("its pages").value;
    let studies = loaded.iter().map(|loaded| (&loaded.instrument, &loaded.codebook)).collect();
    let pages = publish::prose::pages(contents.iter(), &project.site.languages);
    let around = publish::prose::around(&project, loaded.iter().map(|loaded| &loaded.instrument), contents.iter());
    let findings =
        untraced(&Prose { files, documents: &Documents::of(files), studies, series: &series, pages, around });
    findings.into_iter().map(|finding| finding.what).collect()
}

fn file<'f>(files: &'f [OutputFile], path: &str) -> &'f OutputFile {
    files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("there is no {path}"))
}

#[test]
fn a_report_is_accessible_and_says_what_its_page_says() {
    let site = garden(PAGE);
    let files = built(site.path());
    for (path, title) in [("en/page.pdf", "The garden"), ("en/page-in-short.pdf", "The garden · The report in short")]
    {
        let paper = Paper::of(&file(&files, path).bytes);
        paper.is_accessible(title, &locale("en"), path);
    }
    let paper = Paper::of(&file(&files, "en/page.pdf").bytes);
    let read: String = paper.structure().iter().map(|element| letters(&element.concat())).collect();
    for text in [
        "Most of 60 liked the food.",
        "30 of 60 liked the food",
        "(Hansen, 2010, p. 12)",
        "Then fourteen",
        "How people liked it",
        "Figure 1",
        "Table 1",
        "1. Cook more",
        "2. Ask again",
        "allotment: a garden that is let",
        "Hansen, K. (2010). Gardens and people. Example Press.",
        // Few never come, so it is said between which numbers they are.
        "between 2 and 8 never come",
    ] {
        assert!(read.contains(&letters(text)), "no `{text}` in {read}");
    }
}

#[test]
fn a_number_on_paper_that_does_not_stand_on_the_page_is_found() {
    let site = garden(PAGE);
    let files = built(site.path());
    assert_eq!(found(site.path(), &files), Vec::<String>::new());
    let planted = [
        ("a number in prose", "never come.", "never come: 3."),
        ("a number in words", "never come.", "never come: three."),
        ("a heading", "## What they said", "## What 3 said"),
        ("a cell", "| x |", "| 3 |"),
        ("a footnote", "Asked ", "3 did not come. Asked "),
        ("a caption", "How people liked it", "How 3 people liked it"),
        ("a box", "Begin in spring.", "Begin in spring with 3."),
        ("the lead", "lead: Most of 60", "lead: All but 3 of 60"),
    ];
    for (what, from, to) in planted {
        let other = garden(&PAGE.replacen(from, to, 1));
        let paper = file(&built(other.path()), "en/page.pdf").bytes.clone();
        let mut changed = files.clone();
        let at = changed.iter().position(|file| file.path == "en/page.pdf").expect("the paper");
        changed[at].bytes = paper;
        let found = found(site.path(), &changed);
        assert!(found.iter().any(|what| what.starts_with("on paper")), "{what}: {found:?}");
    }
    let mut without = files.clone();
    without.retain(|file| file.path != "en/page.pdf");
    assert!(!found(site.path(), &without).is_empty(), "a link to a paper that is not there");
}
