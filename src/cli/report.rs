//! Tells a person what was found: problems on standard error, in full; success in one line.

use std::io::IsTerminal;

use super::PROBLEMS;
use crate::diagnostic::render::{Style, render};
use crate::diagnostic::{Diagnostic, Severity, Sources};

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
        let none = Sources::default();
        let style = if std::io::stderr().is_terminal() { Style::Colour } else { Style::Plain };
        let printed = render(warnings, sources.unwrap_or(&none), style);
        if !printed.is_empty() {
            eprintln!("{printed}");
        }
    }

    pub fn failure(&self, message: &str) {
        eprintln!("error: {message}");
    }

    pub fn done(&self, message: &str) {
        println!("{message}");
    }
}
