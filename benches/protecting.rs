//! Protecting all tables of a survey and attacking what was built from them, beside solving one linear programme with as
//! many unknowns as the tables have cells: both do nothing but solve such programmes.
//!
//! `cargo bench --no-default-features --bench protecting`

use std::fmt::Write;
use std::fs;
use std::time::{Duration, Instant};

use canvass::analysis::disclosure::{Structure, protect};
use canvass::analysis::request::requests;
use canvass::analysis::table::{Count, SiteTables};
use canvass::analysis::tabulate::tabulate_all;
use canvass::audit::{Audited, audit};
use canvass::build;
use canvass::form::web::bare;
use canvass::model::codebook::Codebook;
use canvass::model::instrument::Instrument;
use canvass::model::options::{BuildOptions, Printing};
use canvass::model::output::OutputFile;
use canvass::model::policy::{Policy, Profile};
use canvass::responses;
use canvass::source::instrument::check::check;
use canvass::source::project::Project;
use microlp::{ComparisonOp, OptimizationDirection, Problem};

/// A survey whose questions are all crossed by one of them, and the site that is built of it.
struct Survey {
    instrument: Instrument,
    codebook: Codebook,
    counted: SiteTables<Count>,
    files: Vec<OutputFile>,
}

fn survey(questions: usize, respondents: usize) -> Survey {
    let folder = tempfile::tempdir().expect("a folder");
    let survey = folder.path().join("surveys/bench");
    fs::create_dir_all(survey.join("responses")).expect("a folder");
    fs::write(folder.path().join("site.yaml"), "title: T\nlanguages: [en]\n").expect("written");
    fs::write(survey.join("survey.yaml"), instrument(questions)).expect("written");
    fs::write(survey.join("responses/a.csv"), answers(questions, respondents)).expect("written");
    let project = Project::read(folder.path()).expect("the site is right").value;
    let files = &project.surveys[0];
    let instrument = check(files, &project.site, &project.sources).expect("it is right").value;
    let codebook = Codebook::of(&instrument);
    let data = responses::read(files, &instrument, &codebook, &project.sources).expect("the answers are right").value;
    let counted = tabulate_all(&data, &codebook, &requests(&instrument, &codebook));
    // What the auditor attacks; the audit that a build does itself is not timed.
    let options = BuildOptions { minify: false, print: Printing::Nothing, ..BuildOptions::default() };
    let files = build(&project, &options).expect("no attack succeeds").value.public;
    Survey { instrument, codebook, counted, files }
}

fn instrument(questions: usize) -> String {
    let choices =
        |names: &str| names.chars().map(|name| format!("{{name: c{name}, label: {name}}}")).collect::<Vec<_>>();
    let mut yaml = "languages: [en]\ntitle: Bench\nresults: {by: [group]}\nquestions:\n".to_string();
    let mut question = |name: &str, names: &str, more: &str| {
        let choices = choices(names).join(", ");
        let _ = writeln!(yaml, "- {{name: {name}, type: select_one, label: Q, {more}choices: [{choices}]}}");
    };
    question("group", "abc", "");
    for number in 0..questions {
        match number % 4 {
            // Every fourth question follows from the one before it.
            3 => question(&format!("q{number}"), "abc", &format!("relevant: q{} = ca, ", number - 1)),
            _ => question(&format!("q{number}"), "abcd", ""),
        }
    }
    yaml
}

fn answers(questions: usize, respondents: usize) -> String {
    // A fixed sequence of no meaning (Knuth's MMIX generator), so that every run protects the same counts.
    let mut state = 1u64;
    let mut next = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let mut csv = "group".to_string();
    (0..questions).for_each(|number| write!(csv, ",q{number}").expect("a string takes everything"));
    for _ in 0..respondents {
        csv += ["\nca", "\nca", "\ncb", "\ncc"][next(4) as usize];
        let mut before = 0;
        for number in 0..questions {
            let answer = next(4).min(next(4)) as usize;
            let skips = number % 4 == 3 && before != 0;
            csv += if skips { "," } else { [",ca", ",cb", ",cc", ","][answer % 4] };
            before = answer;
        }
    }
    csv
}

impl Survey {
    fn cells(&self) -> usize {
        self.counted.tables.iter().map(|table| table.cells.len()).sum()
    }

    fn protect(&self) -> usize {
        let structure = Structure::of(&self.instrument, &self.codebook);
        let policy = Policy::of(Profile::AtRisk);
        protect(self.counted.clone(), &structure, &policy).tables.len()
    }

    fn attack(&self) -> usize {
        audit(&Audited::new(&self.instrument, &self.codebook, &self.files, &bare(&self.instrument))).len()
    }

    /// One programme over so many unknowns: a square table whose margins are known, and the most that its first cell can be.
    fn one_programme(&self) -> usize {
        let side = self.cells().isqrt();
        let mut problem = Problem::new(OptimizationDirection::Maximize);
        let cells: Vec<_> = (0..side * side).map(|at| problem.add_var(f64::from(at == 0), (0.0, 1e6))).collect();
        for line in 0..side {
            let row = (0..side).map(|at| (cells[line * side + at], 1.0)).collect::<Vec<_>>();
            let column = (0..side).map(|at| (cells[at * side + line], 1.0)).collect::<Vec<_>>();
            problem.add_constraint(row, ComparisonOp::Eq, 100.0);
            problem.add_constraint(column, ComparisonOp::Eq, 100.0);
        }
        usize::from(problem.solve().is_ok())
    }
}

/// The shortest of three runs: what the work takes when nothing else disturbs it.
fn shortest(run: impl Fn() -> usize) -> Duration {
    let timed = (0..3).map(|_| {
        let start = Instant::now();
        divan::black_box(run());
        start.elapsed()
    });
    timed.min().unwrap_or_default()
}

fn main() {
    println!("| respondents | cells | one programme | protecting | attacking | both / one programme |");
    println!("|---|---|---|---|---|---|");
    for (questions, respondents) in [(8, 120), (8, 600), (42, 120), (42, 600)] {
        let survey = survey(questions, respondents);
        assert_eq!(survey.attack(), 0, "no attack succeeds");
        let [one, ours, attack] =
            [shortest(|| survey.one_programme()), shortest(|| survey.protect()), shortest(|| survey.attack())];
        let ratio = (ours + attack).as_secs_f64() / one.as_secs_f64().max(f64::EPSILON);
        println!("| {respondents} | {} | {one:.2?} | {ours:.2?} | {attack:.2?} | {ratio:.1} |", survey.cells());
    }
}
