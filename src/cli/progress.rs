//! Says what is being done, to a person at a terminal; silent anywhere else.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// A line at the bottom of the terminal that tells the step under way and for how long it has run.
pub(super) struct Progress(ProgressBar);

impl Progress {
    pub(super) fn start() -> Progress {
        // Drawn on standard error, and hidden by indicatif where that is no terminal.
        let bar = ProgressBar::new_spinner();
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed:.dim}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(120));
        Progress(bar)
    }

    pub(super) fn say(&self, what: &str) {
        self.0.set_message(what.to_string());
    }

    /// Clears the line.
    pub(super) fn finish(&self) {
        self.0.finish_and_clear();
    }
}
