//! `canvass manual`: the help of every command as man pages.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, Command};

use super::report::Report;
use super::{FINE, PROBLEMS};

/// Write man pages, one for each command
#[derive(Args)]
#[command(after_help = "Example:\n  canvass manual ~/.local/share/man/man1 && man canvass-build")]
pub(super) struct Arguments {
    /// Folder to write to
    #[arg(value_name = "DIR")]
    dir: PathBuf,
}

pub(super) fn run(arguments: &Arguments, canvass: Command) -> u8 {
    let report = Report::new();
    match write(&arguments.dir, canvass) {
        Ok(()) => {
            report.done(&format!("man pages lie in {}", arguments.dir.display()));
            FINE
        }
        Err(error) => {
            report.failure(&format!("`{}`: {error}", arguments.dir.display()));
            PROBLEMS
        }
    }
}

fn write(dir: &Path, canvass: Command) -> io::Result<()> {
    fs::create_dir_all(dir)?;
    clap_mangen::generate_to(canvass, dir)
}
