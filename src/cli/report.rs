//! Tells a person what was found: problems on standard error, in full; success in one line.

use super::PROBLEMS;
use crate::diagnostic::{Diagnostic, Place, Severity, Sources};

pub struct Report;

impl Report {
    pub fn new() -> Report {
        Report
    }

    /// Prints everything that is wrong, and the exit code that says so.
    pub fn problems(&self, problems: &[Diagnostic], sources: Option<&Sources>) -> u8 {
        self.warnings(problems, sources);
        let count = problems.iter().filter(|problem| problem.severity == Severity::Error).count();
        let noun = if count == 1 { "problem" } else { "problems" };
        eprintln!("{count} {noun}; nothing was written");
        PROBLEMS
    }

    pub fn warnings(&self, warnings: &[Diagnostic], sources: Option<&Sources>) {
        for diagnostic in warnings {
            eprintln!("{}", line(diagnostic, sources));
        }
    }

    pub fn failure(&self, message: &str) {
        eprintln!("error: {message}");
    }

    pub fn done(&self, message: &str) {
        println!("{message}");
    }
}

fn line(diagnostic: &Diagnostic, _sources: Option<&Sources>) -> String {
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let place = match &diagnostic.place {
        Place::Site => String::new(),
        Place::Path(path) => path.clone(),
        place => format!("{place:?}"),
    };
    let hint = diagnostic.hint.as_ref().map_or(String::new(), |hint| format!("\n  {hint}"));
    format!("{severity}: {}\n  {place}{hint}", diagnostic.message)
}
