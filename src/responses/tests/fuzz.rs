//! Any bytes are read or refused, never crashed on, and never repeated in what is said about them.

use proptest::prelude::*;

use super::fixture;
use super::routing::SURVEY;

/// Bytes, more often than chance would have it those that mean something.
fn noise(words: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    let word = prop_oneof![
        6 => proptest::sample::select(words).prop_map(|word| word.as_bytes().to_vec()),
        1 => proptest::collection::vec(any::<u8>(), 0..4),
    ];
    proptest::collection::vec(word, 0..40).prop_map(|words| words.concat())
}

const CSV: &[&str] = &[
    ",",
    ";",
    "\t",
    "\n",
    "\r\n",
    "\"",
    "\"\"",
    "visited_before",
    "how_often",
    "heard_from",
    "heard_from/friend",
    "heard_from/other",
    "heard_from_other",
    "services",
    "services.food",
    "best_hours",
    "films",
    "films/one",
    "children",
    "height",
    "arrived",
    "suggestions",
    "yes",
    "no",
    "friend;street",
    "1",
    "0",
    "99",
    "2010-02-30",
    "refused",
    "æ",
    "\u{feff}",
    "sep=;\n",
    "visited_before,heard_from,films,children\n",
    "yes,friend,one;two,3\n",
];

const YAML: &[&str] = &[
    "- ",
    "\n",
    "\n  ",
    ": ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "visited_before: yes",
    "how_often",
    "heard_from: [friend, other]",
    "heard_from_other",
    "services: {food: satisfied}",
    "services",
    "films: [one, two]",
    "films: {one: 1}",
    "children: 3",
    "&a ",
    "*a",
    "!!binary ",
    "\"",
    "'",
    "#",
    "|",
    ">",
    "~",
    "null",
    "\t",
    "best_hours",
    "weekdays.day",
    "1e999",
    "<<: ",
];

const IMPORT: &[&str] = &[
    "file: responses/a.csv\n",
    "columns:\n",
    "  1: ",
    "  2..4: ",
    "  A: ",
    "ignore\n",
    "{question: visited_before}\n",
    "{question: films, rank: [one, two, three]}\n",
    "{question: heard_from, choices: [friend], ticked: not_empty}\n",
    "{question: services, items: [hours, food], values: {x: satisfied}}\n",
    "header_rows: 2\n",
    "header_rows: 0\n",
    "encoding: utf-16le\n",
    "encoding: shift_jis\n",
    "delimiter: tab\n",
    "blank: not_asked\n",
    "  4294967296: ",
    "  0..9: ",
    "  9999999999999999999..: ",
    "{question: arrived, join: \"-\"}\n",
    "- ",
    "  ",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn csv_never_crashes(bytes in noise(CSV)) {
        let _ = fixture(SURVEY).response("a.csv", bytes).told();
    }

    #[test]
    fn yaml_never_crashes(bytes in noise(YAML)) {
        let _ = fixture(SURVEY).response("a.yaml", bytes).told();
    }

    #[test]
    fn import_maps_never_crash(map in noise(IMPORT), bytes in noise(CSV)) {
        let map = String::from_utf8_lossy(&map).into_owned();
        let _ = fixture(SURVEY).response("a.csv", bytes).import(&map).told();
        let map = format!("file: responses/a.csv\nheader_rows: 1\ncolumns:\n{map}");
        let _ = fixture(SURVEY).response("a.csv", "A,B,C,D\nx,y,z,1\n").import(&map).told();
    }

    /// An answer that is in no name of the instrument is in no message, wherever in the file it stands.
    #[test]
    fn no_message_holds_an_answer(
        before in noise(CSV), in_yaml in noise(YAML), after in noise(CSV), yaml_after in noise(YAML),
    ) {
        const SECRET: &str = "Zqxsecret";
        let csv = [b"visited_before,heard_from,films,children\n", &before[..], SECRET.as_bytes(), &after].concat();
        let yaml = [b"- ", &in_yaml[..], SECRET.as_bytes(), &yaml_after].concat();
        for (name, bytes) in [("a.csv", csv), ("a.yaml", yaml)] {
            for told in fixture(SURVEY).response(name, bytes).told() {
                prop_assert!(!told.contains("Zqx"), "{}", told);
            }
        }
    }
}
