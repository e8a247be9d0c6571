//! The YAML reader: every value as written and where it is written; files made to break it.

use std::time::{Duration, Instant};

use canvass::diagnostic::{Checked, Diagnostic, FileId, Place, Severity, Source};
use canvass::source::yaml;
use canvass::source::yaml::{Node, Value};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

fn read(text: &[u8]) -> Checked<Node> {
    yaml::read(FileId(0), &Source { path: "t.yaml".into(), bytes: text.to_vec(), confidential: false })
}

fn node(text: &str) -> Node {
    read(text.as_bytes()).unwrap().value
}

/// What stands in the file at a value's place.
fn written<'t>(text: &'t str, node: &Node) -> &'t str {
    &text[node.span.start as usize..node.span.end as usize]
}

fn entry<'n>(node: &'n Node, key: &str) -> &'n Node {
    let Value::Map(entries) = &node.value else { panic!("no map") };
    &entries.iter().find(|(known, _)| known.text == key).unwrap().1
}

fn problems(text: &str) -> Vec<Diagnostic> {
    match read(text.as_bytes()) {
        Ok(read) => read.warnings,
        Err(problems) => problems,
    }
}

/// Every scalar is the text that stands in the file: no key or value is turned into a boolean, a number or a date.
#[test]
fn scalars_stay_as_written() {
    for word in
        ["no", "yes", "on", "off", "true", "010", "3.10", "1_000", "1e3", "0x1F", "2010-09-01", "-5", "12:30", ".nan"]
    {
        let text = format!("a: 1\n{word}: {word}\nlist: [{word}, x]\n");
        let node = node(&text);
        let value = entry(&node, word);
        assert_eq!(value.scalar(), Some(word));
        assert_eq!(written(&text, value), word);
        let Value::List(items) = &entry(&node, "list").value else { panic!() };
        assert_eq!(items[0].scalar(), Some(word));
        assert_eq!(written(&text, &items[0]), word);
    }
}

#[test]
fn places_are_bytes_also_after_a_mark_and_long_characters() {
    let text = "\u{feff}næste: {da: ø, no: blå}\r\nl: [æ, 'å b']\r\n";
    let node = node(text);
    let map = entry(&node, "næste");
    assert_eq!(written(text, entry(map, "no")), "blå");
    let Value::Map(entries) = &node.value else { panic!() };
    let key = &entries[0].0.span;
    assert_eq!(&text[key.start as usize..key.end as usize], "næste");
    let Value::List(items) = &entry(&node, "l").value else { panic!() };
    assert_eq!(written(text, &items[1]), "'å b'");
    assert_eq!(items[1].scalar(), Some("å b"));
}

#[test]
fn an_alias_stands_where_it_is_written() {
    let text = "a: &x 05\nb: *x\nc: &m {k: v}\nd:\n  <<: *m\n  z: w\n";
    let node = node(text);
    assert_eq!(entry(&node, "b").scalar(), Some("05"));
    assert_eq!(written(text, entry(&node, "b")), "*x");
    assert_eq!(entry(entry(&node, "d"), "k").scalar(), Some("v"));
}

#[test]
fn nothing_is_null() {
    for text in ["", "\u{feff}", "  \n", "# only a remark\n", "---\n"] {
        assert_eq!(node(text).value, Value::Null, "{text:?}");
    }
    assert_eq!(entry(&node("a:\nb: ~\n"), "b").value, Value::Null);
}

/// All keys given twice are reported in one run, each at its second place, and the rest of the file is still read.
#[test]
fn keys_given_twice() {
    let text = "a: 1\nb: 2\na: 3\nc: {x: 1, \"x\": 2, y: 3}\nb: [4]\nlast: 5\n";
    let read = read(text.as_bytes()).unwrap();
    let found: Vec<&str> = read.warnings.iter().map(|d| d.message.as_str()).collect();
    assert_eq!(found, ["`a` stands twice here", "`x` stands twice here", "`b` stands twice here"]);
    assert!(read.warnings.iter().all(|d| d.severity == Severity::Error));
    let Place::At(span) = read.warnings[0].place else { panic!() };
    assert_eq!((span.start, span.end), (10, 11));
    assert_eq!(read.warnings[2].hint.as_deref(), Some("the first is in line 2; take one of them out"));
    assert_eq!(entry(&read.value, "a").scalar(), Some("1"));
    assert_eq!(entry(&read.value, "last").scalar(), Some("5"));
}

/// Ten lines that stand for 9^11 values are refused at once.
#[test]
fn anchors_that_explode() {
    let mut bomb = String::from("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for i in 1..12 {
        let aliases = vec![format!("*a{}", i - 1); 9].join(",");
        bomb += &format!("a{i}: &a{i} [{aliases}]\n");
    }
    let start = Instant::now();
    assert_eq!(problems(&bomb)[0].message, "this file is too deep or repeats too much to be read");
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    assert_eq!(problems("a: &a [*a]\n")[0].message, "this anchor contains itself");
}

#[test]
fn nesting_has_an_end() {
    let indented: String = (0..2000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    for deep in ["[".repeat(100_000), "- ".repeat(50_000), "{a: ".repeat(20_000), "? ".repeat(50_000), indented] {
        assert!(!problems(&deep).is_empty());
    }
    let fine: String = (0..25).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    assert!(problems(&fine).is_empty());
}

/// Seeds of failures are kept, so that they are tried first ever after.
fn config() -> ProptestConfig {
    let seeds = FileFailurePersistence::Direct("proptest-regressions/yaml.txt");
    ProptestConfig { cases: 256, failure_persistence: Some(Box::new(seeds)), ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    /// Any bytes give a tree or a problem, and every place lies inside the file.
    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        inside(&bytes);
    }

    /// Text made of what YAML gives a meaning to.
    #[test]
    fn any_signs(parts in proptest::collection::vec(
        prop::sample::select(vec!["a", "b", ": ", ":", "- ", "\n", "  ", "\t", "{", "}", "[", "]", ", ", "\"", "'", "&x ", "*x",
            "<<: ", "|\n", ">\n", "? ", "!t ", "#", "é", "\u{feff}", "---\n", "...\n", "%", "@", "0", "1.5", "~", "\r\n", "\\", "\0"]),
        0..60,
    )) {
        inside(parts.concat().as_bytes());
    }
}

fn inside(bytes: &[u8]) {
    match read(bytes) {
        Ok(read) => nodes_inside(&read.value, bytes.len()),
        Err(problems) => {
            assert!(!problems.is_empty());
            for problem in problems {
                if let Place::At(span) = problem.place {
                    assert!(span.start <= span.end && span.start as usize <= bytes.len(), "{span:?}");
                }
            }
        }
    }
}

fn nodes_inside(node: &Node, length: usize) {
    assert!(node.span.start <= node.span.end && node.span.end as usize <= length, "{node:?}");
    match &node.value {
        Value::Null | Value::Scalar(_) => {}
        Value::List(items) => items.iter().for_each(|item| nodes_inside(item, length)),
        Value::Map(entries) => {
            for (key, value) in entries {
                assert!(key.span.start <= key.span.end && key.span.end as usize <= length);
                nodes_inside(value, length);
            }
        }
    }
}
