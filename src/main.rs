//! The command `canvass`.

use std::process::ExitCode;

fn main() -> ExitCode {
    canvass::cli::run()
}
