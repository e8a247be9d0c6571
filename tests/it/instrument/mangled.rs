//! Surveys with lines, words and signs changed, moved or lost.

use std::collections::BTreeSet;

use canvass::diagnostic::{Diagnostic, Place, Sources};
use canvass::model::codebook::Codebook;
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

use super::{DANISH, SURVEY, checked, sources};

/// A line, a word or a sign of the survey changed, moved or lost.
#[derive(Clone, Debug)]
enum Change {
    Drop(usize),
    Twice(usize),
    Swap(usize, usize),
    Word(usize, &'static str),
    Byte(usize, u8),
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let place = || 0..10_000usize;
    let words = vec![
        "",
        "yes",
        "no",
        "~",
        "-1",
        "0",
        "1e400",
        "999999999999999999999",
        "[]",
        "{}",
        "[[a]]",
        "{a: b}",
        "\"\"",
        "*x",
        "&x",
        "ø",
        "rest",
        "refused",
        "text",
        "matrix",
        "grid",
        "note",
        "name",
        "visited_before",
        "services",
        "services.food",
        "\n",
        "2010-13-45",
    ];
    let change = prop_oneof![
        place().prop_map(Change::Drop),
        place().prop_map(Change::Twice),
        (place(), place()).prop_map(|(a, b)| Change::Swap(a, b)),
        (place(), prop::sample::select(words)).prop_map(|(place, word)| Change::Word(place, word)),
        (place(), any::<u8>()).prop_map(|(place, byte)| Change::Byte(place, byte)),
    ];
    proptest::collection::vec(change, 1..6)
}

fn changed(text: &str, changes: &[Change]) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_string).collect();
    for change in changes {
        let count = lines.len().max(1);
        match change {
            Change::Drop(line) => drop(lines.remove(line % count)),
            Change::Twice(line) => lines.insert(line % count, lines[line % count].clone()),
            Change::Swap(a, b) => lines.swap(a % count, b % count),
            Change::Word(place, new) => {
                let line = &mut lines[place % count];
                let words: Vec<&str> = line.split_inclusive([' ', ',', '{', '}', '[', ']', ':']).collect();
                if !words.is_empty() {
                    let at = place / count % words.len();
                    *line = words.iter().enumerate().map(|(i, word)| if i == at { new } else { *word }).collect();
                }
            }
            Change::Byte(place, byte) => {
                let line = &mut lines[place % count];
                let at = line.char_indices().nth(place / count % 60).map_or(line.len(), |(at, _)| at);
                line.insert(at, char::from(*byte));
            }
        }
        if lines.is_empty() {
            lines.push(String::new());
        }
    }
    lines.join("\n")
}

/// Seeds of failures are kept, so that they are tried first ever after.
fn config() -> ProptestConfig {
    let seeds = FileFailurePersistence::Direct("proptest-regressions/instrument.txt");
    ProptestConfig { cases: 256, failure_persistence: Some(Box::new(seeds)), ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    /// A mangled survey is an instrument or a list of problems with places inside its files; never a panic.
    #[test]
    fn mangled_surveys(survey in changes(), danish in changes()) {
        let (survey, danish) = (changed(SURVEY, &survey), changed(DANISH, &danish));
        let (sources, ..) = sources(&survey, &danish);
        let found = match checked(&survey, &danish) {
            Ok(checked) => {
                let codebook = Codebook::of(&checked.value);
                let names: BTreeSet<&String> = codebook.variables.iter().map(|variable| &variable.name).collect();
                prop_assert_eq!(names.len(), codebook.variables.len());
                checked.warnings
            }
            Err(problems) => {
                prop_assert!(!problems.is_empty());
                problems
            }
        };
        found.iter().for_each(|diagnostic| inside(diagnostic, &sources));
        canvass::diagnostic::render::render(&found, &sources, canvass::diagnostic::render::Style::Plain);
    }
}

fn inside(diagnostic: &Diagnostic, sources: &Sources) {
    if let Place::At(span) = &diagnostic.place {
        let length = sources.get(span.file).bytes.len();
        assert!(span.start <= span.end && span.start as usize <= length, "{diagnostic:?}");
    }
}
