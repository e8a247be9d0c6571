//! Files that need each other: outside of disclosure control no circle of more than three (`docs/architecture.md`).
//!
//! A file needs another where it names something of it, in a `use` line or in a path. What a parent hands on from its children
//! (`pub use`) is looked for where it is defined, and handing it on is no need.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::floors::{code, rust_files, tree};

type Module = Vec<String>;

/// Larger circles that stand: inside disclosure control.
const STANDING: [&str; 1] = ["analysis::disclosure"];
const MOST: usize = 3;

/// The code of every file that is no test, by its module.
fn modules() -> BTreeMap<Module, String> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![];
    rust_files(&src, &mut files);
    let mut modules = BTreeMap::new();
    for file in files {
        let relative = file.strip_prefix(&src).unwrap().with_extension("");
        let module: Module = relative.iter().map(|part| part.to_str().unwrap().to_string()).collect();
        let module: Module = module.into_iter().filter(|part| part != "mod").collect();
        let text = fs::read_to_string(&file).unwrap();
        let is_test = |part: &String| ["tests", "gallery", "lib", "main"].contains(&part.as_str());
        if !module.iter().any(is_test) {
            modules.insert(module, code(&text));
        }
    }
    // What only tests have is declared so by its parent.
    let is_for_tests = |module: &Module| {
        let (name, parent) = module.split_last().unwrap();
        let src = [src.join(parent.join("/")).join("mod.rs"), src.join(parent.join("/")).with_extension("rs")];
        let text = src.iter().find_map(|file| fs::read_to_string(file).ok()).unwrap_or_default();
        text.contains(&format!("#[cfg(test)]\nmod {name};"))
    };
    let only: Vec<Module> = modules.keys().filter(|module| is_for_tests(module)).cloned().collect();
    modules.retain(|module, _| !only.iter().any(|test| module.starts_with(test)));
    modules
}

/// The paths that code names from `start` on, absolute; `module` is where it stands.
fn absolute(module: &Module, path: &[String]) -> Option<Module> {
    let ups = path.iter().take_while(|part| *part == "super").count();
    match path.first()?.as_str() {
        "crate" => Some(path[1..].to_vec()),
        "self" => Some([module.as_slice(), &path[1..]].concat()),
        "super" => Some([module.get(..module.len().checked_sub(ups)?)?, &path[ups..]].concat()),
        _ => Some([module.as_slice(), path].concat()),
    }
}

/// All paths of a piece of code that begin with `crate`, `super`, `self` or one of its children.
fn named(module: &Module, code: &str, modules: &BTreeMap<Module, String>) -> Vec<Module> {
    let is_child = |word: &str| modules.contains_key(&[module.as_slice(), &[word.to_string()]].concat());
    let mut found = vec![];
    for (end, _) in code.match_indices("::") {
        let start = code[..end].rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |at| at + 1);
        let word = &code[start..end];
        if code[..start].ends_with("::") || !(["crate", "super", "self"].contains(&word) || is_child(word)) {
            continue;
        }
        tree(&code[start..], &[], &mut found);
    }
    found.iter().filter_map(|path| absolute(module, path)).collect()
}

/// What a file hands on: each name with the path that it stands for.
fn handed_on(module: &Module, code: &str) -> Vec<(String, Module)> {
    let mut found = vec![];
    for (at, _) in code.match_indices("use ") {
        let mut paths = vec![];
        tree(&code[at + "use ".len()..], &[], &mut paths);
        found.extend(paths.iter().filter_map(|path| Some((path.last()?.clone(), absolute(module, path)?))));
    }
    found
}

/// The file in which what a path names is defined.
fn home(
    path: &Module,
    modules: &BTreeMap<Module, String>,
    on: &BTreeMap<Module, Vec<(String, Module)>>,
) -> Option<Module> {
    let mut path = path.clone();
    // Handed on from file to file a few times at the most.
    for _ in 0..8 {
        let length = (1..=path.len()).rev().find(|length| modules.contains_key(&path[..*length]))?;
        let (module, rest) = path.split_at(length);
        let Some(name) = rest.first() else { return Some(module.to_vec()) };
        let next = on[module].iter().find(|(known, target)| known == name && target[..] != path[..]);
        match next {
            Some((_, target)) if home_exists(target, modules) => path = [target.as_slice(), &rest[1..]].concat(),
            _ => return Some(module.to_vec()),
        }
    }
    None
}

fn home_exists(path: &Module, modules: &BTreeMap<Module, String>) -> bool {
    (1..=path.len()).any(|length| modules.contains_key(&path[..length]))
}

#[test]
fn no_circle_of_files_is_large() {
    let modules = modules();
    assert!(modules.len() > 300, "the files were read");
    let on: BTreeMap<Module, _> =
        modules.iter().map(|(module, code)| (module.clone(), handed_on(module, code))).collect();
    let mut needs: BTreeMap<&Module, BTreeSet<Module>> = BTreeMap::new();
    for (module, code) in &modules {
        // What it hands on of its own is no need of it.
        let own: String = code.split_inclusive(';').map(|item| item.split("pub use ").next().unwrap()).collect();
        let homes = named(module, &own, &modules).into_iter().filter_map(|path| home(&path, &modules, &on));
        needs.insert(module, homes.filter(|home| home != module).collect());
    }
    let reached = |from: &Module| {
        let mut seen: BTreeSet<Module> = BTreeSet::new();
        let mut open = vec![from.clone()];
        while let Some(next) = open.pop() {
            open.extend(needs[&next].iter().filter(|to| seen.insert((*to).clone())).cloned());
        }
        seen
    };
    let reach: BTreeMap<&Module, BTreeSet<Module>> = modules.keys().map(|module| (module, reached(module))).collect();
    let mut large = BTreeSet::new();
    for (module, reached) in &reach {
        let circle: Vec<String> =
            reached.iter().filter(|other| reach[other].contains(*module)).map(|other| other.join("::")).collect();
        let stands = |file: &String| STANDING.iter().any(|room| file.starts_with(room));
        if circle.len() > MOST && !circle.iter().any(stands) {
            large.insert(circle);
        }
    }
    assert!(large.is_empty(), "these files need each other: give what they share a file of its own: {large:#?}");
}
