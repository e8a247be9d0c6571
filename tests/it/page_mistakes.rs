//! Mistakes in a site's own pages, templates and colours: each is told with its place, and nothing is built.

use std::fs;

use canvass::build;
use canvass::diagnostic::render::{Style, render};
use canvass::model::options::BuildOptions;
use canvass::source::project::Project;

/// What is said about a site that has these files besides a plain `site.yaml`.
fn report(files: &[(&str, &[u8])]) -> String {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("site.yaml"), "title: {en: A}\nlanguages: [en, da]\n").unwrap();
    for (path, bytes) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let (project, found) = Project::open(folder.path());
    let mut found = found;
    let built = found.take(build(&project, &BuildOptions { minify: false, ..BuildOptions::default() }));
    let found = match found.finish(built) {
        Ok(built) => built.warnings,
        Err(problems) => problems,
    };
    render(&found, &project.sources, Style::Plain)
}

#[test]
fn every_broken_template_is_told_with_its_line() {
    let files: [(&str, &[u8]); 2] =
        [("templates/page.html", b"<p>\n{% if %}x{% endif %}"), ("templates/home.html", b"{{ title }\n")];
    let report = report(&files);
    assert!(report.contains("--> templates/page.html:2:"), "{report}");
    assert!(report.contains("--> templates/home.html:1:"), "{report}");
}

#[test]
fn a_template_that_asks_for_what_is_not_there_is_told_once() {
    let report = report(&[("templates/home.html", b"one\n{{ no_such_thing }}")]);
    assert!(report.contains("no_such_thing") && report.contains("--> templates/home.html:2:4"), "{report}");
    assert_eq!(report.matches("error").count(), 1, "{report}");
}

#[test]
fn an_unknown_filter_or_component_is_told() {
    assert!(report(&[("templates/home.html", b"{{ title | shout }}")]).contains("shout"));
    assert!(report(&[("templates/home.html", b"{{ <shout of={title} /> }}")]).contains("shout"));
}

#[test]
fn a_style_sheet_cannot_end_the_style() {
    let report = report(&[("templates/base.css", b"p::after { content: '</style><script>' }")]);
    assert!(report.contains("a style sheet contains `</style`"), "{report}");
}

#[test]
fn a_page_that_cannot_be_published_is_told_with_its_place() {
    let files: [(&str, &[u8]); 4] = [
        ("content/a.en.md", b"# A\n\nOf {{ base(\"x\") }} people.\n"),
        ("content/b.en.md", b"caf\xe9"),
        ("content/c.md", b"one"),
        ("content/c.en.md", b"two"),
    ];
    let report = report(&files);
    assert!(report.contains("--> content/a.en.md:3:12"), "{report}");
    assert!(report.contains("not valid UTF-8") && report.contains("--> content/b.en.md:1:4"), "{report}");
    assert!(report.contains("the page `c` is written twice in `en`"), "{report}");
    assert!(report.contains("the page `c` is not written in `da`"), "{report}");
}

#[test]
fn a_language_that_the_site_does_not_have_is_told() {
    let report = report(&[("content/a.fr.md", b"# A")]);
    assert!(report.contains("`fr` is not a language of the site") && report.contains("en, da"), "{report}");
}
