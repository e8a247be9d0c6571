//! Reading many answers, and counting all tables of them, beside reading the same bytes as plain CSV records: the least that
//! any reader must do.
//!
//! `cargo bench --no-default-features --bench reading`; `ROWS=1000000` for the size that the design promises, `TABLE=FILE`
//! writes the table for others to read (`benches/peers/reading.py`).

use std::fmt::Write;
use std::time::{Duration, Instant};

use canvass::analysis::request::requests;
use canvass::analysis::tabulate::tabulate_all;
use canvass::diagnostic::{FileId, Source, Sources};
use canvass::locale::{Locale, Text};
use canvass::model::codebook::Codebook;
use canvass::model::instrument::Instrument;
use canvass::model::policy::Profile;
use canvass::model::site::Site;
use canvass::responses;
use canvass::source::instrument::check;
use canvass::source::project::SurveyFiles;

/// Sixty variables: 30 scale items, 15 single choices, 10 ticks, 3 numbers, 1 date, 1 routed question.
struct Survey {
    sources: Sources,
    files: SurveyFiles,
    instrument: Instrument,
    codebook: Codebook,
    csv: FileId,
    rows: usize,
}

const SCALE: [&str; 5] = ["very_satisfied", "satisfied", "neither", "dissatisfied", "very_dissatisfied"];
const COUNTRIES: [&str; 8] =
    ["romania", "nigeria", "ghana", "slovakia", "hungary", "latvia", "thailand", "another_country"];

fn survey(rows: usize) -> Survey {
    let mut sources = Sources::default();
    let mut add = |path: &str, bytes: String| {
        sources.add(Source { path: path.into(), bytes: bytes.into_bytes(), confidential: true })
    };
    let (survey, csv) = (add("surveys/s/survey.yaml", instrument()), add("surveys/s/responses/a.csv", answers(rows)));
    let english = Locale::english();
    let site = Site {
        title: Text::new(english.clone(), "Bench"),
        publisher: None,
        languages: vec![english],
        address: None,
        accessibility_statement: None,
        accent: None,
        logo: None,
        citation: false,
        profile: Profile::AtRisk,
    };
    let files = SurveyFiles { responses: vec![csv], ..SurveyFiles::new("s", survey) };
    let instrument = check::check(&files, &site, &sources).expect("the instrument is right").value;
    let codebook = Codebook::of(&instrument);
    Survey { sources, files, instrument, codebook, csv, rows }
}

fn instrument() -> String {
    let choices = |names: &[&str]| {
        names.iter().map(|name| format!("{{name: {name}, label: {name} as it is said}}")).collect::<Vec<_>>().join(", ")
    };
    let mut yaml = format!(
        "languages: [en]\ntitle: Bench\nresults: {{by: [q1]}}\nscales:\n  s: {{choices: [{}]}}\nquestions:\n",
        choices(&SCALE)
    );
    for matrix in 0..3 {
        let items: Vec<String> = (0..10).map(|item| format!("{{name: i{item}, label: Item {item}}}")).collect();
        let _ =
            writeln!(yaml, "  - {{name: m{matrix}, type: matrix, label: M, scale: s, items: [{}]}}", items.join(", "));
    }
    for one in 0..15 {
        let _ = writeln!(yaml, "  - {{name: q{one}, type: select_one, label: Q, choices: [{}]}}", choices(&COUNTRIES));
    }
    let several: Vec<String> = (0..10).map(|choice| format!("c{choice}")).collect();
    let several: Vec<&str> = several.iter().map(String::as_str).collect();
    let _ = writeln!(yaml, "  - {{name: t, type: select_multiple, label: T, choices: [{}]}}", choices(&several));
    for number in 0..3 {
        let _ = writeln!(yaml, "  - {{name: n{number}, type: integer, label: N, constraint: \"n{number} >= 0\"}}");
    }
    yaml += "  - {name: d, type: date, label: D}\n";
    yaml += "  - {name: r, type: select_one, label: R, relevant: q0 = romania, choices: yes_no}\n";
    yaml
}

fn answers(rows: usize) -> String {
    let mut csv = String::new();
    let mut header: Vec<String> =
        (0..3).flat_map(|matrix| (0..10).map(move |item| format!("m{matrix}.i{item}"))).collect();
    header.extend((0..15).map(|one| format!("q{one}")));
    header.extend((0..10).map(|choice| format!("t/c{choice}")));
    header.extend(["n0", "n1", "n2", "d", "r"].map(str::to_string));
    csv += &header.join(",");
    csv.push('\n');
    // A fixed sequence of no meaning (Knuth's MMIX generator), so that every run reads the same bytes.
    let mut state = 1u64;
    let mut next = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    for _ in 0..rows {
        for _ in 0..30 {
            let _ = write!(csv, "{},", SCALE[next(5) as usize]);
        }
        let first = next(8);
        let _ = write!(csv, "{},", COUNTRIES[first as usize]);
        for _ in 0..14 {
            let _ = write!(csv, "{},", COUNTRIES[next(8) as usize]);
        }
        for _ in 0..10 {
            let _ = write!(csv, "{},", next(2));
        }
        let _ = write!(csv, "{},{},{},", next(100), next(100), next(100));
        let _ = write!(csv, "20{:02}-{:02}-{:02},", next(25), next(12) + 1, next(28) + 1);
        csv += if first != 0 { "\n" } else { ["yes\n", "no\n"][next(2) as usize] };
    }
    csv
}

fn plain(survey: &Survey) -> usize {
    let bytes = survey.sources.get(survey.csv).bytes.as_slice();
    let mut reader = csv::ReaderBuilder::new().from_reader(bytes);
    let mut record = csv::ByteRecord::new();
    let mut cells = 0;
    while reader.read_byte_record(&mut record).expect("rows of one length") {
        cells += record.len();
    }
    cells
}

fn ours(survey: &Survey) -> usize {
    let read = responses::read(&survey.files, &survey.instrument, &survey.codebook, &survey.sources);
    read.expect("the answers are right").value.rows()
}

/// All tables of the survey: each variable by itself, and by one question.
fn counted(survey: &Survey) -> usize {
    let read = responses::read(&survey.files, &survey.instrument, &survey.codebook, &survey.sources);
    let data = read.expect("the answers are right").value;
    tabulate_all(&data, &survey.codebook, &requests(&survey.instrument, &survey.codebook)).tables.len()
}

/// The most memory that this process has had at once, in MiB, where the system tells (Linux: `VmHWM`).
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse::<u64>().ok().map(|kib| kib / 1024)
}

/// The shortest of five runs: what the work takes when nothing else disturbs it.
fn shortest(run: impl Fn() -> usize) -> Duration {
    let timed = (0..5).map(|_| {
        let start = Instant::now();
        divan::black_box(run());
        start.elapsed()
    });
    timed.min().unwrap_or_default()
}

static SURVEY: std::sync::LazyLock<Survey> = std::sync::LazyLock::new(|| {
    let rows = std::env::var("ROWS").ok().and_then(|rows| rows.parse().ok()).unwrap_or(100_000);
    survey(rows)
});

#[divan::bench(sample_count = 5)]
fn plain_csv_records(bencher: divan::Bencher) {
    bencher.counter(divan::counter::ItemsCount::new(SURVEY.rows)).bench(|| plain(&SURVEY));
}

#[divan::bench(sample_count = 5)]
fn answers_into_columns(bencher: divan::Bencher) {
    bencher.counter(divan::counter::ItemsCount::new(SURVEY.rows)).bench(|| ours(&SURVEY));
}

fn main() {
    assert_eq!(SURVEY.codebook.variables.len(), 60);
    assert_eq!(ours(&SURVEY), SURVEY.rows);
    let bytes = SURVEY.sources.get(SURVEY.csv).bytes.len();
    if let Some(path) = std::env::var_os("TABLE") {
        std::fs::write(path, &SURVEY.sources.get(SURVEY.csv).bytes).expect("the table is written");
    }
    println!("{} responses x {} variables, {} MB", SURVEY.rows, SURVEY.codebook.variables.len(), bytes / 1_000_000);
    let (plain, ours) = (shortest(|| plain(&SURVEY)), shortest(|| ours(&SURVEY)));
    println!("plain CSV records, one thread: {plain:.2?}");
    println!("answers into columns:          {ours:.2?}");
    println!("ratio: {:.2}", ours.as_secs_f64() / plain.as_secs_f64().max(f64::EPSILON));
    let (tables, all) = (counted(&SURVEY), shortest(|| counted(&SURVEY)));
    println!("and all {tables} tables counted: {all:.2?}");
    println!("ratio: {:.2}", all.as_secs_f64() / plain.as_secs_f64().max(f64::EPSILON));
    if let Some(peak) = peak() {
        println!("peak memory: {peak} MiB, of which the table itself is {} MiB", bytes >> 20);
    }
    divan::main();
}
