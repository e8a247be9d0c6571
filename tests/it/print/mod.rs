//! What is printed, looked at from outside: what other programs find in the PDFs, and on the pages themselves.
//!
//! One program for questionnaires and results: each that links Typst takes long.

mod aloud;
mod boxes;
mod filled;
mod number;
mod paper;
mod place;
mod report;
mod results;
mod rule;

use canvass::form::print::{Fonts, Subject, Variant, cache::Cache, mark, questionnaire};
use canvass::locale::markdown;
use canvass::model::instrument::Instrument;

use paper::{SITES, locale, site, variants};

#[test]
fn every_variant_is_tagged_identified_and_carries_its_fonts() {
    for site in SITES.map(site) {
        for instrument in &site.instruments {
            for locale in &instrument.languages {
                for variant in variants(instrument, locale) {
                    let what = format!("{} {locale} {}", instrument.name, variant.name());
                    let paper = site.print(instrument, locale, &variant);
                    let title = markdown::plain(instrument.title.get(locale).text);
                    paper.is_accessible(&title, locale, &what);
                }
            }
        }
    }
}

#[test]
fn every_sheet_says_to_a_machine_which_sheet_it_is() {
    let site = site("tests/print/site");
    let instrument = &site.instruments[0];
    for (tag, variant) in [("en", Variant::Standard), ("ar", Variant::Large), ("th", Variant::Bilingual(locale("en")))]
    {
        let (paper, language) = (site.print(instrument, &locale(tag), &variant), locale(tag));
        let pages = paper.boxes["pages"].as_u64().expect("a number of pages");
        for page in 1..=pages {
            // Half as fine as an office scanner.
            paper.page(page, 150);
            let output = std::process::Command::new("zbarimg")
                .args(["--quiet", "--raw", "page.pgm"])
                .current_dir(paper.path())
                .output()
                .expect("zbarimg is in tests/install");
            let read = String::from_utf8_lossy(&output.stdout).trim().to_string();
            assert_eq!(read, mark::payload(instrument, &language, &variant, usize::try_from(page).expect("small")));
        }
        assert_eq!(paper.list("corners").len() as u64, 4 * pages);
        assert_eq!(paper.list("marks").len() as u64, pages);
    }
}

#[test]
fn the_same_questionnaire_is_the_same_bytes_also_from_the_cache() {
    let site = site(".");
    let (instrument, files) = (&site.instruments[0], &site.project.surveys[0]);
    let subject = Subject::of(&site.project, files, instrument);
    let fonts = Fonts::of(&site.project);
    let fresh = || questionnaire(&subject, &locale("da"), &Variant::Standard, &fonts).expect("it is printed").value;
    let first = fresh();
    assert!(first == fresh(), "two layouts differ");
    let folder = tempfile::tempdir().expect("a folder");
    let cache = Cache::in_folder(folder.path());
    let cached = |instrument: &Instrument| {
        let subject = Subject { instrument, ..subject.clone() };
        cache.questionnaire(&subject, &locale("da"), &Variant::Standard, &fonts).expect("it is printed").value
    };
    assert!(cached(instrument) == first);
    let entries = || std::fs::read_dir(folder.path()).expect("the cache").count();
    assert_eq!(entries(), 2, "a PDF and its boxes");
    assert!(cached(instrument) == first && entries() == 2, "an unchanged questionnaire is found again");
    // It is read, not laid out: what stands in the cache comes back, even what no layout would give.
    for entry in std::fs::read_dir(folder.path()).expect("the cache") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|ending| ending == "json") {
            std::fs::write(&path, "planted").expect("written");
        }
    }
    assert!(cached(instrument).boxes == b"planted", "an unchanged questionnaire is not laid out again");
    let mut changed = instrument.clone();
    changed.title.insert(locale("da"), "Noget andet");
    assert!(cached(&changed).pdf != first.pdf && entries() == 4, "a changed one is laid out");
    for entry in std::fs::read_dir(folder.path()).expect("the cache") {
        let path = entry.expect("an entry").path();
        let bytes = std::fs::read(&path).expect("a file");
        std::fs::write(&path, &bytes[..bytes.len() / 2]).expect("cut short");
    }
    assert!(cached(instrument) == first, "a file cut short is not believed");
}
