//! Names the program that is compiled by all that it is compiled from: what one program has kept, another works out anew.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

/// What it is compiled from.
const PARTS: [&str; 5] = ["src", "templates", "assets", "Cargo.toml", "Cargo.lock"];

fn main() -> io::Result<()> {
    let mut program = DefaultHasher::new();
    let mut files = vec![];
    for part in PARTS {
        println!("cargo::rerun-if-changed={part}");
        below(Path::new(part), &mut files)?;
    }
    files.sort();
    for file in files {
        (&file, fs::read(&file)?).hash(&mut program);
    }
    // Cargo sets both.
    let compiler = env::var_os("RUSTC").map(|rustc| Command::new(rustc).arg("-vV").output()).transpose()?;
    (env::var("TARGET").ok(), compiler.map(|said| said.stdout)).hash(&mut program);
    println!("cargo::rustc-env=CANVASS_PROGRAM={:016x}", program.finish());
    Ok(())
}

/// The files at or below a place that is there.
fn below(place: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if place.is_dir() {
        return fs::read_dir(place)?.try_for_each(|entry| below(&entry?.path(), files));
    }
    files.extend(place.exists().then(|| place.to_path_buf()));
    Ok(())
}
