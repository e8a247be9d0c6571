//! Tells a person what was found: problems on standard error, in full; success in one line.

use std::io::{IsTerminal, Write};

use super::PROBLEMS;
use crate::Built;
use crate::diagnostic::render::{self, Style};
use crate::diagnostic::{Diagnostic, Sources};
use crate::survey::publication::Summary;

/// Prints to the terminal, in colour where a person is looking.
pub(super) struct Report {
    style: Style,
}

impl Report {
    pub(super) fn new() -> Report {
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let colour = std::io::stderr().is_terminal() && !plain;
        Report { style: if colour { Style::Colour } else { Style::Plain } }
    }

    /// Prints everything that is wrong, and how much. Gives the exit code that says so.
    pub(super) fn problems(&self, problems: &[Diagnostic], sources: &Sources) -> u8 {
        self.list(problems, sources);
        let count = render::summary(problems).unwrap_or_default();
        eprintln!("\n{count}. Nothing was written.");
        PROBLEMS
    }

    /// Prints diagnostics; nothing where there are none.
    pub(super) fn list(&self, diagnostics: &[Diagnostic], sources: &Sources) {
        if !diagnostics.is_empty() {
            eprintln!("{}", render::render(diagnostics, sources, self.style).trim_end());
        }
    }

    /// How much of each survey is hidden.
    pub(super) fn summaries(&self, built: &Built) {
        for Summary { survey, hidden, .. } in &built.summaries {
            self.done(&format!("{survey}: {hidden}"));
        }
    }

    /// What was read of each survey.
    pub(super) fn readings(&self, built: &Built) {
        for Summary { survey, read, conflicts, .. } in &built.summaries {
            if !read.is_empty() {
                self.done(&format!("{survey}, as it was read ([c] is hidden on the site too):\n{}", read.join("\n")));
            }
            if !conflicts.is_empty() {
                self.done(&format!("{survey}, answers against the questionnaire:\n{}", conflicts.join("\n")));
            }
        }
    }

    /// How hard the program's sentences are to read.
    pub(super) fn readability(&self, built: &Built) {
        for of in &built.readability {
            let (survey, locale, sentences, lix) = (&of.survey, &of.locale, of.sentences, of.lix);
            self.done(&format!("{survey}, {locale}: the sentences of {sentences} figures have a LIX of {lix:.0} (below 35 is easy, above 55 hard)"));
        }
    }

    /// What went wrong outside the site's own files.
    pub(super) fn failure(&self, message: &str) {
        eprintln!("error: {message}");
    }

    pub(super) fn done(&self, message: &str) {
        // Whoever stopped reading (`| head`) has read enough.
        let _ = writeln!(std::io::stdout(), "{message}");
    }
}

/// Diagnostics as plain text, for a page of the preview.
#[cfg(feature = "serve")]
pub(super) fn text(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    render::render(diagnostics, sources, Style::Plain)
}
