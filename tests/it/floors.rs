//! The floors of the house: no room imports from a floor above its own, rooms of one floor never in a circle, and the
//! auditor knows nothing of the program but what a study is, languages and messages (`docs/architecture.md`).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Every room with its floor, the ground floor first.
const FLOORS: [(&str, u8); 23] = [
    ("model", 0),
    ("locale", 0),
    ("diagnostic", 0),
    ("source", 1),
    ("private", 1),
    ("responses", 2),
    ("statistics", 2),
    ("analysis::table", 2),
    ("analysis::tabulate", 2),
    ("analysis::request", 2),
    ("analysis::filter", 3),
    ("analysis::disclosure", 3),
    ("survey", 3),
    ("figure", 4),
    ("report", 4),
    ("print", 4),
    ("form", 5),
    ("export", 5),
    ("page", 5),
    ("booklet", 5),
    ("audit", 6),
    ("publish", 7),
    ("cli", 8),
];

/// All that the auditor may import of ours, besides itself.
const AUDITOR_KNOWS: [&str; 3] = ["model", "locale", "diagnostic"];

/// What one room imports from another, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Import {
    from: String,
    to: String,
    place: String,
}

fn floor(room: &str) -> u8 {
    let known = FLOORS.iter().find(|(name, _)| *name == room);
    known.unwrap_or_else(|| panic!("`{room}` has no floor: give it one here and in docs/architecture.md")).1
}

/// The room that a path of modules lies in; `None` for the crate's front page.
fn room(path: &[&str]) -> Option<String> {
    match path {
        // The parent of rooms names them, and is none.
        ["analysis"] | [] => None,
        ["analysis", part, ..] => Some(format!("analysis::{part}")),
        [first, ..] => Some((*first).to_string()),
    }
}

pub(crate) fn rust_files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => rust_files(&path, into),
            false if path.extension().is_some_and(|kind| kind == "rs") => into.push(path),
            false => {}
        }
    }
}

/// Code without its comments and without its tests, which may know everything.
pub(crate) fn code(text: &str) -> String {
    const TESTS: &str = "#[cfg(test)]\nmod ";
    let mut shown = text.to_string();
    while let Some(at) = shown.find(TESTS) {
        // Tests in a file of their own are declared anywhere; those in the file stand at its end.
        let end = shown[at + TESTS.len()..].find([';', '{']).map_or(shown.len(), |end| at + TESTS.len() + end);
        let rest = if shown[end..].starts_with(';') { shown.split_off(end + 1) } else { String::new() };
        shown.truncate(at);
        shown.push_str(&rest);
    }
    shown.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// All paths of a piece of code that begin with `crate::`, those inside braces one by one.
fn paths(code: &str) -> Vec<Vec<String>> {
    let mut found = vec![];
    for (start, _) in code.match_indices("crate::") {
        let inside_word =
            code[..start].chars().next_back().is_some_and(|before| before.is_alphanumeric() || before == '_');
        if !inside_word {
            tree(&code[start + "crate::".len()..], &[], &mut found);
        }
    }
    found
}

/// Reads `a::b::{c, d::e}`; returns what is left behind it.
pub(crate) fn tree<'t>(text: &'t str, before: &[String], found: &mut Vec<Vec<String>>) -> &'t str {
    let text = text.trim_start();
    if let Some(mut rest) = text.strip_prefix('{') {
        loop {
            rest = rest.trim_start();
            if let Some(after) = rest.strip_prefix('}') {
                return after;
            }
            let left = tree(rest, before, found);
            rest = left.trim_start().trim_start_matches(',');
            if rest.len() == left.len() && !rest.trim_start().starts_with('}') {
                return rest;
            }
        }
    }
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let path = [before, &[text[..end].to_string()]].concat();
    match text[end..].strip_prefix("::") {
        Some(rest) if !rest.starts_with('<') => tree(rest, &path, found),
        _ => {
            found.push(path);
            &text[end..]
        }
    }
}

/// The arrows between rooms, from the imports of every file that is no test.
fn imports() -> BTreeSet<Import> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![];
    rust_files(&src, &mut files);
    let mut imports = BTreeSet::new();
    for file in files {
        let relative = file.strip_prefix(&src).unwrap().with_extension("");
        let parts: Vec<&str> =
            relative.iter().map(|part| part.to_str().unwrap()).filter(|part| *part != "mod").collect();
        if parts.iter().any(|part| ["tests", "testing", "gallery", "lib", "main"].contains(part)) {
            continue;
        }
        let Some(from) = room(&parts) else { continue };
        for path in paths(&code(&fs::read_to_string(&file).unwrap())) {
            let path: Vec<&str> = path.iter().map(String::as_str).collect();
            let Some(to) = room(&path) else { continue };
            if to != from && src.join(path[0]).with_extension("rs").exists() | src.join(path[0]).is_dir() {
                imports.insert(Import { from: from.clone(), to, place: relative.display().to_string() });
            }
        }
    }
    assert!(imports.len() > 100, "the imports were read");
    imports
}

#[test]
fn no_room_imports_from_a_floor_above_its_own() {
    let climbs: Vec<Import> = imports().into_iter().filter(|arrow| floor(&arrow.to) > floor(&arrow.from)).collect();
    assert!(climbs.is_empty(), "these climb: {climbs:#?}");
}

#[test]
fn the_auditor_shares_nothing_with_what_it_attacks() {
    let arrows = imports().into_iter().filter(|arrow| arrow.from == "audit");
    let strange: Vec<Import> = arrows.filter(|arrow| !AUDITOR_KNOWS.contains(&arrow.to.as_str())).collect();
    assert!(strange.is_empty(), "{strange:#?}");
}

#[test]
fn rooms_of_one_floor_are_in_no_circle() {
    let mut arrows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for arrow in imports().into_iter().filter(|arrow| floor(&arrow.from) == floor(&arrow.to)) {
        arrows.entry(arrow.from).or_default().insert(arrow.to);
    }
    // Rooms that lead nowhere are taken away until none is left, or a circle.
    while let Some(leaf) = arrows.iter().find(|(_, to)| to.iter().all(|to| !arrows.contains_key(to))) {
        let leaf = leaf.0.clone();
        arrows.remove(&leaf);
    }
    assert!(arrows.is_empty(), "in a circle, or above one: {arrows:?}");
}

#[test]
fn paths_are_read_as_rust_reads_them() {
    let text = "use crate::{a::b, c::{d, e::f}}; fn g(x: crate::h::i::J) { crate::k() } mycrate::z";
    let found: Vec<String> = paths(text).iter().map(|path| path.join("::")).collect();
    assert_eq!(found, ["a::b", "c::d", "c::e::f", "h::i::J", "k"]);
    let tested = "a;\n#[cfg(test)]\nmod tests;\nb; // c\n#[cfg(test)]\nmod more {\n d";
    assert_eq!(code(tested).split_whitespace().collect::<Vec<_>>(), ["a;", "b;"]);
}
