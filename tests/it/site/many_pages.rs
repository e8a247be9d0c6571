//! A site of many pages: they are listed on the start page, by section, and a page says no more of the others however many
//! there are.

use std::fs;

use super::{files, options, text};

/// How many links stand on a page of a site of so many pages, and on its start page.
fn links(pages: usize) -> (usize, usize) {
    let site = tempfile::tempdir().unwrap();
    fs::write(site.path().join("site.yaml"), "title: Reports\nlanguages: [en, da]\n").unwrap();
    for page in 0..pages {
        let folder = site.path().join(format!("content/year-{}", page % 3));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(format!("r{page}.en.md")), format!("# Report {page}\n\nText.\n")).unwrap();
    }
    fs::write(site.path().join("content/year-0/index.en.md"), "# The first year\n\nText.\n").unwrap();
    let files = files(site.path(), &options());
    let count = |path: &str| {
        let file = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no page {path}"));
        text(file).matches("<a ").count()
    };
    let home = text(files.iter().find(|file| file.path == "en/index.html").unwrap());
    assert_eq!(home.contains("<h2 id=\"page-pages\">"), pages >= 12, "{home}");
    assert!(home.contains("The first year") && home.contains(&format!("Report {}", pages - 1)), "{home}");
    (count("en/year-1/r1.html"), count("en/index.html"))
}

#[test]
fn many_pages_are_listed_on_the_start_page_alone() {
    let [few, many, more] = [6, 30, 90].map(links);
    assert!(many.0 < few.0, "{many:?}, {few:?}");
    assert_eq!(many.0, more.0);
    assert_eq!(more.1 - many.1, 60);
}
