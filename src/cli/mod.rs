//! The commands, one file each: arguments in, diagnostics out, exit code.

mod audit;
mod build;
mod check;
mod code;
mod collect;
mod completions;
mod exit;
mod ignore;
mod import;
mod keys;
mod manual;
mod merges;
mod new;
mod passphrase;
#[cfg(feature = "pdf")]
mod print;
mod progress;
mod report;
mod schema;
#[cfg(feature = "serve")]
mod serve;
mod table;

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

pub use exit::{FINE, PROBLEMS, USAGE};

#[derive(Parser)]
#[command(
    name = "canvass",
    version,
    about = "Anonymous surveys and reports as a static site",
    long_about = "Anonymous surveys and reports as a static site.\n\n\
        A site is a folder of text files: questionnaires and answers in YAML or CSV, pages in Markdown. canvass checks \
        them, counts the answers, hides every number that could point at a person, and writes a site in all its \
        languages that opens by double click and asks nothing of anyone else's server.",
    after_help = "A first site in three steps:\n  \
        canvass new my-site       make a small site to change\n  \
        canvass serve my-site     look at it while you write\n  \
        canvass build my-site     write my-site/public\n\n\
        Exit codes: 0 all is fine, 1 something is wrong with the site, 2 the command was not understood.",
    disable_help_subcommand = true
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// Each command is a line here and a file of its own.
#[derive(Subcommand)]
enum Command {
    New(new::Arguments),
    Build(build::Arguments),
    Check(check::Arguments),
    Keys(keys::Arguments),
    Collect(collect::Arguments),
    Import(import::Arguments),
    Table(table::Arguments),
    Merges(merges::Arguments),
    Code(code::Arguments),
    #[cfg(feature = "pdf")]
    Print(print::Arguments),
    Audit(audit::Arguments),
    #[cfg(feature = "serve")]
    Serve(serve::Arguments),
    Schema(schema::Arguments),
    Completions(completions::Arguments),
    Manual(manual::Arguments),
}

/// Reads the arguments and runs one command.
pub fn run() -> ExitCode {
    let code = match Arguments::parse().command {
        Command::Build(arguments) => build::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Keys(arguments) => keys::run(&arguments),
        Command::Collect(arguments) => collect::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::Table(arguments) => table::run(&arguments),
        Command::Merges(arguments) => merges::run(&arguments),
        Command::Code(arguments) => code::run(&arguments),
        Command::Audit(arguments) => audit::run(&arguments),
        Command::New(arguments) => new::run(&arguments),
        #[cfg(feature = "pdf")]
        Command::Print(arguments) => print::run(&arguments),
        #[cfg(feature = "serve")]
        Command::Serve(arguments) => serve::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Completions(arguments) => completions::run(&arguments, Arguments::command()),
        Command::Manual(arguments) => manual::run(&arguments, Arguments::command()),
    };
    ExitCode::from(code)
}
