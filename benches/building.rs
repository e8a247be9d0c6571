//! Whole builds of surveys of any size, from the folder to the written files, beside reading and writing the same bytes bare.
//!
//! `cargo bench --no-default-features --bench building`. `SURVEYS="questions=220,people=600;people=56000,groups=2"` for
//! others: what is left out is 40 questions, 600 people, one group, one language and no rounds. `SITE=FOLDER` writes the
//! last of the sites and leaves it there for the program itself (`canvass build FOLDER`). Best on a file system in memory:
//! `TMPDIR=/dev/shm`.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use canvass::build;
use canvass::model::options::{BuildOptions, Printing};
use canvass::source::project::Project;

/// The languages that there may be, the first so many of them.
const LANGUAGES: [&str; 16] =
    ["en", "da", "ro", "ar", "de", "es", "fr", "pl", "uk", "ru", "tr", "bg", "fa", "th", "vi", "pt"];
/// Questions by turns; every fourth follows from the one before it.
const CHOICES: [usize; 4] = [4, 5, 4, 3];

/// How large a site is.
#[derive(Clone, Copy)]
struct Size {
    questions: usize,
    people: usize,
    /// Questions by which all others are broken down.
    groups: usize,
    languages: usize,
    /// Rows of a register that are rounds of these people; with them, questions are asked in the rounds.
    rounds: usize,
}

impl Size {
    fn read(text: &str) -> Size {
        let mut size = Size { questions: 40, people: 600, groups: 1, languages: 1, rounds: 0 };
        for (name, value) in text.split(',').filter_map(|part| part.split_once('=')) {
            let value = value.trim().parse().expect("a number");
            match name.trim() {
                "questions" => size.questions = value,
                "people" => size.people = value,
                "groups" => size.groups = value,
                "languages" => size.languages = value,
                "rounds" => size.rounds = value,
                other => panic!("a survey has no {other}"),
            }
        }
        size
    }

    fn locales(self) -> &'static [&'static str] {
        &LANGUAGES[..self.languages.clamp(1, LANGUAGES.len())]
    }

    fn write(self, root: &Path) {
        let survey = root.join("surveys/bench");
        for folder in ["responses", "translations"] {
            fs::create_dir_all(survey.join(folder)).expect("a folder");
        }
        let locales = self.locales();
        let write = |path: &Path, text: String| fs::write(path, text).expect("written");
        write(&root.join("site.yaml"), format!("title: Bench\nlanguages: [{}]\n", locales.join(", ")));
        write(&survey.join("survey.yaml"), self.instrument());
        for locale in &locales[1..] {
            write(&survey.join(format!("translations/{locale}.yaml")), self.translation(locale));
        }
        if self.people == 0 {
            return;
        }
        if self.rounds == 0 {
            return write(&survey.join("responses/a.csv"), self.answers());
        }
        let (people, talks, map) = self.register();
        write(&survey.join("responses/people.csv"), people);
        write(&survey.join("responses/talks.csv"), talks);
        write(&survey.join("import.yaml"), map);
    }

    fn instrument(self) -> String {
        let groups: Vec<String> = (0..self.groups).map(|group| format!("group{group}")).collect();
        let mut yaml = format!("languages: [{}]\ntitle: {{en: Bench}}\n", self.locales().join(", "));
        let _ = writeln!(yaml, "results: {{by: [{}]}}\nquestions:", groups.join(", "));
        let mut question = |name: &str, choices: usize, more: &str| {
            let choices: Vec<String> = (0..choices)
                .map(|choice| format!("{{name: c{choice}, label: {{en: \"Answer {}\"}}}}", letter(choice)))
                .collect();
            let label = format!("label: {{en: \"What about {name}?\"}}");
            let _ = writeln!(
                yaml,
                "- {{name: {name}, type: select_one, {label}, {more}choices: [{}]}}",
                choices.join(", ")
            );
        };
        for (group, name) in groups.iter().enumerate() {
            question(name, 3 + group, "");
        }
        if self.rounds > 0 {
            yaml += "- repeat: talk\n  label: {en: Your talks}\n  at_most: 60\n  questions:\n";
            for number in 0..self.questions {
                let choices: Vec<String> = (0..CHOICES[number % 4])
                    .map(|choice| format!("{{name: c{choice}, label: {{en: \"Answer {}\"}}}}", letter(choice)))
                    .collect();
                let kind = if number % 2 == 0 { "select_one" } else { "select_multiple" };
                let label = format!("label: {{en: \"What about q{number}?\"}}");
                let _ =
                    writeln!(yaml, "  - {{name: q{number}, type: {kind}, {label}, choices: [{}]}}", choices.join(", "));
            }
            return yaml;
        }
        for number in 0..self.questions {
            let more = if number % 4 == 3 { format!("relevant: q{} = c0, ", number - 1) } else { String::new() };
            question(&format!("q{number}"), CHOICES[number % 4], &more);
        }
        yaml
    }

    fn translation(self, locale: &str) -> String {
        let mut yaml = format!("title: \"Bench {locale}\"\nquestions:\n");
        let mut question = |name: &str, choices: usize| {
            let choices: Vec<String> =
                (0..choices).map(|choice| format!("c{choice}: \"{locale} answer {}\"", letter(choice))).collect();
            let _ = writeln!(
                yaml,
                "  {name}: {{label: \"{locale}: what about {name}?\", choices: {{{}}}}}",
                choices.join(", ")
            );
        };
        (0..self.groups).for_each(|group| question(&format!("group{group}"), 3 + group));
        (0..self.questions).for_each(|number| question(&format!("q{number}"), CHOICES[number % 4]));
        yaml
    }

    fn answers(self) -> String {
        let mut next = numbers();
        let header: Vec<String> = (0..self.groups)
            .map(|group| format!("group{group}"))
            .chain((0..self.questions).map(|number| format!("q{number}")))
            .collect();
        let mut csv = header.join(",");
        for _ in 0..self.people {
            csv += "\n";
            for group in 0..self.groups {
                let _ = write!(csv, "c{},", next(3 + group as u64));
            }
            let mut before = 1;
            for number in 0..self.questions {
                let choices = CHOICES[number % 4] as u64;
                // The first answers are the most common; one in twenty says nothing.
                let answer = next(choices).min(next(choices));
                let is_blank = (number % 4 == 3 && before != 0) || next(20) == 0;
                if !is_blank {
                    let _ = write!(csv, "c{answer}");
                }
                csv += if number + 1 < self.questions { "," } else { "" };
                before = if is_blank { 1 } else { answer };
            }
        }
        csv + "\n"
    }

    /// People, their rounds in no order, and the map that reads both.
    fn register(self) -> (String, String, String) {
        let mut next = numbers();
        let codes: Vec<String> = (0..self.groups).map(|group| format!("group{group}")).collect();
        let mut people = format!("code,{}\n", codes.join(","));
        for person in 0..self.people {
            let groups: Vec<String> = (0..self.groups).map(|group| format!("c{}", next(3 + group as u64))).collect();
            let _ = writeln!(people, "p{person:06},{}", groups.join(","));
        }
        let names: Vec<String> = (0..self.questions).map(|number| format!("q{number}")).collect();
        let mut talks = format!("code,{}\n", names.join(","));
        let mut told = vec![0; self.people];
        for _ in 0..self.rounds {
            // Nobody tells of more than sixty.
            let mut person = next(self.people as u64) as usize;
            while told[person] == 60 {
                person = (person + 1) % self.people;
            }
            told[person] += 1;
            let answers: Vec<String> =
                (0..self.questions).map(|number| format!("c{}", next(CHOICES[number % 4] as u64))).collect();
            let _ = writeln!(talks, "p{person:06},{}", answers.join(","));
        }
        let columns = |names: &[String]| {
            names.iter().map(|name| format!("{name}: {{question: {name}}}")).collect::<Vec<_>>().join(", ")
        };
        let map = format!(
            "- {{file: responses/people.csv, columns: {{code: person, {}}}}}\n\
             - {{file: responses/talks.csv, rounds: talk, columns: {{code: person, {}}}}}\n",
            columns(&codes),
            columns(&names)
        );
        (people, talks, map)
    }
}

/// A fixed sequence of no meaning (Knuth's MMIX generator), so that every run builds the same site.
fn numbers() -> impl FnMut(u64) -> u64 {
    let mut state = 1u64;
    move |below| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    }
}

fn letter(number: usize) -> char {
    char::from(b'A' + number as u8)
}

/// Builds the site and writes it; what was written.
fn built(root: &Path, out: &Path) -> Vec<(String, Vec<u8>)> {
    let project = Project::read(root).expect("the site is right").value;
    let options = BuildOptions { print: Printing::Nothing, ..BuildOptions::default() };
    let files =
        build(&project, &options).unwrap_or_else(|wrong| panic!("it builds: {}", wrong[0].message)).value.public;
    let files: Vec<(String, Vec<u8>)> = files.into_iter().map(|file| (file.path, file.bytes)).collect();
    write(&files, out);
    files
}

/// Reads every file of the site and writes every file that was made of it: the least that any build must do.
fn bare(root: &Path, files: &[(String, Vec<u8>)], out: &Path) {
    let read =
        walkdir::WalkDir::new(root).into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_file());
    let bytes: usize = read.map(|entry| fs::read(entry.path()).map_or(0, |bytes| bytes.len())).sum();
    divan::black_box(bytes);
    write(files, out);
}

fn write(files: &[(String, Vec<u8>)], out: &Path) {
    for (path, bytes) in files {
        let path = out.join(path);
        fs::create_dir_all(path.parent().unwrap_or(out)).expect("a folder");
        fs::write(path, bytes).expect("written");
    }
}

/// Seconds of all processors that this process has had, where the system tells (Linux, hundredths of a second).
fn processors() -> f64 {
    let status = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = status.rsplit_once(')').map_or("", |(_, rest)| rest);
    let ticks: f64 = after_name.split_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum();
    ticks / 100.0
}

/// The most memory at once since `forget`, in MiB, where the system tells.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse::<u64>().ok().map(|kib| kib / 1024)
}

fn forget() {
    let _ = fs::write("/proc/self/clear_refs", "5");
}

fn main() {
    let asked = std::env::var("SURVEYS").unwrap_or_else(|_| "questions=10,people=600;questions=40,people=600".into());
    let runs: usize = std::env::var("RUNS").ok().and_then(|runs| runs.parse().ok()).unwrap_or(1);
    println!("| survey | wall | processors | bare read and write | ratio | most memory | files |");
    println!("|---|---|---|---|---|---|---|");
    for asked in asked.split(';') {
        let size = Size::read(asked);
        let folder = tempfile::tempdir().expect("a folder");
        let kept = std::env::var_os("SITE").map(std::path::PathBuf::from);
        let root = kept.unwrap_or_else(|| folder.path().join("site"));
        size.write(&root);
        let mut shortest: Option<(Duration, f64, Duration, usize)> = None;
        forget();
        for run in 0..runs {
            let (start, before) = (Instant::now(), processors());
            let files = built(&root, &folder.path().join(format!("ours-{run}")));
            let (ours, spent) = (start.elapsed(), processors() - before);
            let start = Instant::now();
            bare(&root, &files, &folder.path().join(format!("bare-{run}")));
            if shortest.is_none_or(|(shortest, ..)| ours < shortest) {
                shortest = Some((ours, spent, start.elapsed(), files.len()));
            }
        }
        let Some((ours, spent, bare, files)) = shortest else { return };
        let ratio = ours.as_secs_f64() / bare.as_secs_f64().max(f64::EPSILON);
        let peak = peak().map_or_else(|| "?".into(), |peak| format!("{peak} MiB"));
        println!("| {asked} | {ours:.2?} | {spent:.2} s | {bare:.2?} | {ratio:.0} | {peak} | {files} |");
    }
}
