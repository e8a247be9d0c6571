//! The same answers give the same data, whatever they are written in.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::fixture;
use super::routing::SURVEY;

/// One response as it is meant, `None` for a blank.
#[derive(Clone, Debug)]
struct Response {
    visited: Option<&'static str>,
    often: Option<&'static str>,
    heard: Vec<&'static str>,
    food: Option<&'static str>,
    hours: Vec<&'static str>,
    films: Vec<&'static str>,
    trust: Option<u8>,
    height: Option<(u8, u8)>,
    text: Option<String>,
}

fn response() -> impl Strategy<Value = Response> {
    let one = |choices: &'static [&'static str]| proptest::option::of(select(choices));
    let some = |choices: &'static [&'static str]| subsequence(choices, 0..=choices.len());
    (
        one(&["yes", "no", "refused"]),
        one(&["3_per_week", "once_a_week", "dont_know"]),
        some(&["friend", "street", "nobody", "other"]),
        one(&["very_satisfied", "satisfied", "dissatisfied", "not_applicable", "refused"]),
        some(&["weekdays.day", "weekdays.night", "weekend.day", "weekend.night"]),
        subsequence(&["one", "two", "three"], 0..=3).prop_shuffle(),
        proptest::option::of(0u8..=10),
        proptest::option::of((0u8..200, 0u8..100)),
        proptest::option::of("[a-zæøå,;\"'\t]{1,12}\n?[a-zæøå,;\"']{1,8}"),
    )
        .prop_map(|(visited, often, heard, food, hours, films, trust, height, text)| Response {
            visited,
            // Only asked of those who have been here before.
            often: often.filter(|_| visited == Some("yes")),
            heard,
            food,
            hours,
            films,
            trust,
            height,
            text: text.map(|text| text.trim().to_string()).filter(|text| !text.is_empty()),
        })
        .prop_filter("an empty row of a table is no response", |r| {
            r.visited.is_some() || !r.heard.is_empty() || r.food.is_some() || r.trust.is_some()
        })
}

fn yaml(responses: &[Response]) -> String {
    let mut out = String::new();
    for r in responses {
        let mut answers: Vec<String> = Vec::new();
        let mut add = |name: &str, value: Option<String>| answers.extend(value.map(|value| format!("{name}: {value}")));
        let list = |items: &[&str]| Some(format!("[{}]", items.join(", "))).filter(|_| !items.is_empty());
        add("visited_before", r.visited.map(str::to_string));
        add("how_often", r.often.map(str::to_string));
        add("heard_from", list(&r.heard));
        add("services", r.food.map(|food| format!("{{food: {food}}}")));
        add("best_hours", list(&r.hours));
        add("films", list(&r.films));
        add("trust", r.trust.map(|trust| trust.to_string()));
        add("height", r.height.map(|(whole, part)| format!("{whole}.{part:02}")));
        // JSON strings are YAML strings.
        add("suggestions", r.text.as_ref().map(|text| serde_json::to_string(text).unwrap()));
        out += &format!("- {{{}}}\n", answers.join(", "));
    }
    out
}

#[derive(Clone, Debug)]
struct Layout {
    delimiter: u8,
    one_column_per_choice: bool,
    crlf: bool,
    comma_numbers: bool,
    /// 0 UTF-8, 1 with a byte order mark, 2 windows-1252, 3 UTF-16
    encoding: u8,
    labels: bool,
}

fn layout() -> impl Strategy<Value = Layout> {
    (select(&[b',', b';', b'\t'][..]), any::<bool>(), any::<bool>(), any::<bool>(), 0u8..4, any::<bool>()).prop_map(
        |(delimiter, one_column_per_choice, crlf, comma_numbers, encoding, labels)| Layout {
            delimiter,
            one_column_per_choice,
            crlf,
            comma_numbers,
            encoding,
            labels,
        },
    )
}

fn csv(responses: &[Response], layout: &Layout) -> Vec<u8> {
    let terminator = if layout.crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
    let mut writer =
        csv::WriterBuilder::new().delimiter(layout.delimiter).terminator(terminator).from_writer(Vec::new());
    let several: [(&str, &[&str]); 3] = [
        ("heard_from", &["friend", "street", "nobody", "other"]),
        ("best_hours", &["weekdays.day", "weekdays.night", "weekend.day", "weekend.night"]),
        ("films", &["one", "two", "three"]),
    ];
    let mut header: Vec<String> =
        ["visited_before", "how_often", "services.food", "trust", "height", "suggestions"].map(str::to_string).to_vec();
    for (name, choices) in several {
        match layout.one_column_per_choice {
            true => header.extend(choices.iter().map(|choice| format!("{name}/{choice}"))),
            false => header.push(name.to_string()),
        }
    }
    writer.write_record(&header).unwrap();
    let labelled = |name: &str| match name {
        "3_per_week" if layout.labels => "Tre gange om ugen".to_string(),
        "very_satisfied" if layout.labels => "MEGET TILFREDS".to_string(),
        "not_applicable" if layout.labels => "Not relevant to me".to_string(),
        name => name.to_string(),
    };
    let mark = if layout.comma_numbers { "," } else { "." };
    for r in responses {
        let mut row = vec![
            r.visited.map(labelled).unwrap_or_default(),
            r.often.map(labelled).unwrap_or_default(),
            r.food.map(labelled).unwrap_or_default(),
            r.trust.map(|trust| trust.to_string()).unwrap_or_default(),
            r.height.map(|(whole, part)| format!("{whole}{mark}{part:02}")).unwrap_or_default(),
            r.text.clone().unwrap_or_default(),
        ];
        for ((name, choices), chosen) in several.iter().zip([&r.heard, &r.hours, &r.films]) {
            match layout.one_column_per_choice {
                false => row.push(chosen.join(";")),
                true => row.extend(choices.iter().map(|choice| {
                    let at = chosen.iter().position(|c| c == choice);
                    match (at, *name) {
                        (Some(at), "films") => (at + 1).to_string(),
                        (Some(_), _) => "1".into(),
                        (None, "films") => String::new(),
                        (None, _) if chosen.is_empty() => String::new(),
                        (None, _) => "0".into(),
                    }
                })),
            }
        }
        writer.write_record(&row).unwrap();
    }
    let bytes = writer.into_inner().unwrap();
    let text = String::from_utf8(bytes).unwrap();
    match layout.encoding {
        0 => text.into_bytes(),
        1 => format!("\u{feff}{text}").into_bytes(),
        2 => encoding_rs::WINDOWS_1252.encode(&text).0.into_owned(),
        _ => [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]
    #[test]
    fn csv_of_every_layout_is_yaml(responses in proptest::collection::vec(response(), 1..8), layout in layout()) {
        let from_yaml = fixture(SURVEY).response("a.yaml", yaml(&responses));
        let from_csv = fixture(SURVEY).response("a.csv", csv(&responses, &layout));
        let (yaml, csv) = (from_yaml.data(), from_csv.data());
        prop_assert_eq!(from_yaml.all(&yaml), from_csv.all(&csv));
    }
}
