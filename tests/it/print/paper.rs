//! Prints surveys and looks at the PDFs from outside, with poppler, qpdf and zbar.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::UNIX_EPOCH;

use canvass::diagnostic::Checked;
use canvass::form::print::{Fonts, Printed, Subject, Variant, cache::Cache};
use canvass::locale::Locale;
use canvass::model::instrument::Instrument;
use canvass::source::instrument::check;
use canvass::source::project::Project;
use serde_json::Value;

/// A site and its surveys, read.
pub(super) struct Site {
    pub project: Project,
    pub instruments: Vec<Instrument>,
}

pub(super) fn site(folder: &str) -> Site {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let project = Project::read(&root).unwrap_or_else(|found| panic!("{folder}: {found:?}")).value;
    let instrument = |files: &canvass::source::project::SurveyFiles| {
        check::check(files, &project.site, &project.sources).unwrap_or_else(|found| panic!("{folder}: {found:?}")).value
    };
    let instruments = project.surveys.iter().map(instrument).collect();
    Site { project, instruments }
}

/// The example of this repository, and a survey with every control.
pub(super) const SITES: [&str; 2] = [".", "tests/print/site"];

impl Site {
    pub(super) fn print(&self, instrument: &Instrument, locale: &Locale, variant: &Variant) -> Paper {
        let printed = self.try_print(instrument, locale, variant, &Fonts::of(&self.project));
        let printed = printed.unwrap_or_else(|found| panic!("{}: {found:?}", instrument.name)).value;
        Paper::new(printed)
    }

    pub(super) fn try_print(
        &self,
        instrument: &Instrument,
        locale: &Locale,
        variant: &Variant,
        fonts: &Fonts,
    ) -> Checked<Printed> {
        let files = self.project.surveys.iter().find(|files| files.name == instrument.name).expect("its survey");
        finished().questionnaire(&Subject::of(&self.project, files, instrument), locale, variant, fonts)
    }
}

/// What this very program has printed already: each test runs in a process of its own, and all look at the same papers.
fn finished() -> Cache {
    let program = std::env::current_exe().and_then(|program| program.metadata()).expect("the running program");
    let built =
        program.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok()).expect("when it was built");
    Cache::in_folder(Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("papers-{}", built.as_millis())))
}

pub(super) fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect("a language tag")
}

/// Every variant that can be printed in a language; the second language is another one of the survey's.
pub(super) fn variants(instrument: &Instrument, locale: &Locale) -> Vec<Variant> {
    let second = instrument.languages.iter().find(|language| *language != locale).cloned();
    let mut variants = vec![Variant::Standard, Variant::Large, Variant::Pictorial, Variant::Guide];
    variants.extend(second.map(Variant::Bilingual));
    variants
}

/// A printed questionnaire on disk, for tools to look at.
pub(super) struct Paper {
    folder: tempfile::TempDir,
    pub boxes: Value,
}

impl Paper {
    pub(super) fn new(printed: Printed) -> Paper {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("q.pdf"), &printed.pdf).expect("the PDF is written");
        Paper { folder, boxes: serde_json::from_slice(&printed.boxes).expect("boxes.json is JSON") }
    }

    /// A PDF that is no questionnaire.
    pub(super) fn of(pdf: &[u8]) -> Paper {
        Paper::new(Printed { pdf: pdf.to_vec(), boxes: b"{}".to_vec() })
    }

    /// Tagged, identified as PDF/UA-1 and PDF/A-2a, with title, language, bookmarks and all its fonts.
    pub(super) fn is_accessible(&self, title: &str, locale: &Locale, what: &str) {
        let info = self.tool("pdfinfo", &[], &[]);
        assert!(info.contains("Tagged:          yes"), "{what}: {info}");
        assert!(info.contains(&format!("Title:           {title}\n")), "{what}: {info}");
        let meta = self.tool("pdfinfo", &["-meta"], &[]);
        assert!(meta.contains("<pdfuaid:part>1</pdfuaid:part>"), "{what}: PDF/UA-1");
        assert!(meta.contains("<pdfaid:part>2</pdfaid:part>"), "{what}: PDF/A-2");
        assert!(meta.contains("<pdfaid:conformance>A</pdfaid:conformance>"), "{what}: PDF/A-2a");
        let json: Value = serde_json::from_str(&self.tool("qpdf", &["--json=2"], &[])).expect("qpdf writes JSON");
        let objects = &json["qpdf"][1];
        let root = objects["trailer"]["value"]["/Root"].as_str().expect("a root");
        let catalog = &objects[format!("obj:{root}")]["value"];
        assert_eq!(catalog["/Lang"], format!("u:{locale}"), "{what}");
        assert_eq!(catalog["/MarkInfo"]["/Marked"], true, "{what}");
        assert!(catalog["/Outlines"].is_string(), "{what}: bookmarks");
        self.tool("qpdf", &["--check"], &[]);
        let fonts = self.tool("pdffonts", &[], &[]);
        for font in fonts.lines().skip(2) {
            // The last five columns: embedded, subset, has a map to Unicode, object, generation.
            let columns: Vec<&str> = font.split_whitespace().rev().collect();
            assert_eq!(columns[2..5], ["yes", "yes", "yes"], "{what}: {font}");
        }
    }

    pub(super) fn pdf(&self) -> PathBuf {
        self.folder.path().join("q.pdf")
    }

    /// What a tool says about the PDF; it must succeed.
    pub(super) fn tool(&self, name: &str, before: &[&str], after: &[&str]) -> String {
        let mut command = Command::new(name);
        command.args(before).arg(self.pdf()).args(after).current_dir(self.folder.path());
        let output = command.output().unwrap_or_else(|error| panic!("{name} is in tests/install: {error}"));
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{name} {before:?}: {text}{}", String::from_utf8_lossy(&output.stderr));
        text
    }

    /// The text in the order of the structure tree, which is what a screen reader reads, element by element; marks and
    /// page feet, which are no part of it, left out.
    pub(super) fn structure(&self) -> Vec<Vec<String>> {
        let mut elements = vec![Vec::new()];
        for line in self.tool("pdfinfo", &["-struct-text"], &[]).lines().map(str::trim_start) {
            match line.strip_prefix('"').and_then(|line| line.strip_suffix('"')) {
                Some(text) => elements.last_mut().expect("one is there").push(text.to_string()),
                None => elements.push(Vec::new()),
            }
        }
        elements.retain(|element| !element.is_empty());
        elements
    }

    pub(super) fn list(&self, name: &str) -> &[Value] {
        self.boxes[name].as_array().map_or(&[], Vec::as_slice)
    }

    /// One page in grey: its width in dots, and the dots row by row.
    pub(super) fn page(&self, page: u64, dots_per_inch: u32) -> Picture {
        let (number, resolution) = (page.to_string(), dots_per_inch.to_string());
        self.tool("pdftoppm", &["-gray", "-r", &resolution, "-f", &number, "-l", &number, "-singlefile"], &["page"]);
        Picture::read(&std::fs::read(self.folder.path().join("page.pgm")).expect("a picture"), dots_per_inch)
    }

    pub(super) fn path(&self) -> &Path {
        self.folder.path()
    }
}

pub(super) struct Picture {
    width: usize,
    dots: Vec<u8>,
    per_millimetre: f64,
}

impl Picture {
    /// A binary PGM with one byte a dot, as pdftoppm writes it.
    fn read(bytes: &[u8], dots_per_inch: u32) -> Picture {
        let mut words = bytes.splitn(5, |byte| byte.is_ascii_whitespace());
        let word = |word: Option<&[u8]>| String::from_utf8_lossy(word.unwrap_or_default()).into_owned();
        assert_eq!(word(words.next()), "P5");
        let width = word(words.next()).parse().expect("a width");
        words.next();
        assert_eq!(word(words.next()), "255");
        let dots = words.next().unwrap_or_default().to_vec();
        Picture { width, dots, per_millimetre: f64::from(dots_per_inch) / 25.4 }
    }

    /// The darkest dot within `reach` millimetres of a place: 0 is black.
    pub(super) fn darkest(&self, x: f64, y: f64, reach: f64) -> u8 {
        self.around(x, y, reach).min().unwrap_or(255)
    }

    /// The lightest dot within `reach` millimetres of a place.
    pub(super) fn lightest(&self, x: f64, y: f64, reach: f64) -> u8 {
        self.around(x, y, reach).max().unwrap_or(0)
    }

    /// How far down something stands between two heights (millimetres): the lowest that is darker than a tint.
    pub(super) fn lowest(&self, from: f64, to: f64) -> f64 {
        let dot = |millimetres: f64| (millimetres * self.per_millimetre).round().max(0.0) as usize;
        let row = |row: &usize| {
            let dots = self.dots.get(row * self.width + dot(17.5)..row * self.width + dot(192.5));
            dots.is_some_and(|dots| dots.iter().any(|dot| *dot < 200))
        };
        let lowest = (dot(from)..dot(to)).rev().find(row);
        lowest.map_or(from, |row| row as f64 / self.per_millimetre)
    }

    fn around(&self, x: f64, y: f64, reach: f64) -> impl Iterator<Item = u8> + '_ {
        let dot = |millimetres: f64| (millimetres * self.per_millimetre).round().max(0.0) as usize;
        let columns = dot(x - reach)..=dot(x + reach);
        (dot(y - reach)..=dot(y + reach)).flat_map(move |row| {
            columns.clone().filter_map(move |column| self.dots.get(row * self.width + column).copied())
        })
    }
}

pub(super) fn number(value: &Value, name: &str) -> f64 {
    value[name].as_f64().unwrap_or_else(|| panic!("{name} of {value}"))
}

/// Letters without spaces. An Arabic lam with its alef is one glyph, whose inside a PDF does not turn: such letters
/// side by side stand in one fixed order.
pub(super) fn letters(text: &str) -> String {
    let lam_alef = |letter: &char| matches!(letter, 'ل' | 'ا' | 'أ' | 'إ' | 'آ');
    let letters: Vec<char> = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    let runs = letters.chunk_by(|a, b| lam_alef(a) && lam_alef(b)).map(|run| {
        let mut run = run.to_vec();
        run.sort_unstable();
        run
    });
    runs.flatten().collect()
}

/// A line as it is read: a PDF holds the letters of a right-to-left line from left to right. Numbers and Latin words
/// stand as they are.
pub(super) fn turned(element: Vec<String>) -> String {
    let latin = |text: &String| text.chars().any(|letter| letter.is_ascii_alphanumeric());
    let parts = element.chunk_by(|a, b| latin(a) == latin(b)).map(|run| match run.iter().any(latin) {
        true => run.concat(),
        false => run.concat().chars().rev().collect(),
    });
    parts.collect()
}

/// Every word of the page's text stands between the margins (millimetres; the foot lies below 264).
pub(super) fn within_the_margins(words: &str, what: &str) {
    let mut seen = 0;
    for line in words.lines().filter(|line| line.trim_start().starts_with("<word ")) {
        let place = |name: &str| -> f64 {
            let value = line.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
            value.and_then(|value| value.parse::<f64>().ok()).expect("a number") * 25.4 / 72.0
        };
        // Letters may lean out of their own width, and a space may hang over the end of a line, by a hair.
        assert!(place("xMin") >= 16.2 && place("xMax") <= 193.8, "{what}: {line}");
        assert!(place("yMin") >= 8.0 && place("yMax") <= 290.0, "{what}: {line}");
        seen += 1;
    }
    assert!(seen > 100, "{what}: the words were found");
}
