//! `canvass completions`: the commands and options of canvass, completed by the Tab key.

use std::io;

use clap::{Args, Command};
use clap_complete::Shell;

use super::FINE;

/// Print what a shell needs to complete commands and options
#[derive(Args)]
#[command(after_help = "Examples:\n  \
    canvass completions bash > ~/.local/share/bash-completion/completions/canvass\n  \
    canvass completions zsh > ~/.zfunc/_canvass\n  \
    canvass completions fish > ~/.config/fish/completions/canvass.fish")]
pub(super) struct Arguments {
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

pub(super) fn run(arguments: &Arguments, mut canvass: Command) -> u8 {
    clap_complete::generate(arguments.shell, &mut canvass, "canvass", &mut io::stdout());
    FINE
}
