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
    #![proptest_config(ProptestConfig { cases: if cfg!(debug_assertions) { 50 } else { 200 }, ..ProptestConfig::default() })]
    #[test]
    fn csv_of_every_layout_is_yaml(responses in proptest::collection::vec(response(), 1..8), layout in layout()) {
        let from_yaml = fixture(SURVEY).response("a.yaml", yaml(&responses));
        let from_csv = fixture(SURVEY).response("a.csv", csv(&responses, &layout));
        let (yaml, csv) = (from_yaml.data(), from_csv.data());
        prop_assert_eq!(from_yaml.all(&yaml), from_csv.all(&csv));
    }
}

/// How another tool writes a table.
#[derive(Clone, Debug)]
struct Tool {
    delimiter: u8,
    line_end: &'static str,
    encoding: &'static str,
    /// Marks between thousands and before decimals.
    marks: (&'static str, char),
    date: &'static str,
    separator: &'static str,
    blank: &'static str,
    /// Choices by label and not by name.
    labels: bool,
    /// Trailing blank cells are left out, as Excel does.
    short_rows: bool,
}

fn tool() -> impl Strategy<Value = Tool> {
    let marks: &[(&str, char)] =
        &[("", '.'), ("", ','), (",", '.'), (".", ','), (" ", ','), ("\u{a0}", ','), ("\'", '.')];
    (
        (select(&[b',', b';', b'\t'][..]), select(&["\n", "\r\n", "\r"][..])),
        select(&["utf-8", "utf-8 with a mark", "utf-16le", "windows-1252", "macroman"][..]),
        select(marks),
        select(&["d-m-y", "m-d-y", "y-m-d", "excel"][..]),
        select(&[", ", ";", " ", "|", " / "][..]),
        select(&["", "NA", "-", "N/A"][..]),
        any::<(bool, bool)>(),
    )
        .prop_map(|((delimiter, line_end), encoding, marks, date, separator, blank, (labels, short_rows))| Tool {
            delimiter,
            line_end,
            encoding,
            marks,
            date,
            separator,
            blank,
            labels,
            short_rows,
        })
}

/// One response of `tests/check/answers/read/survey.yaml`.
#[derive(Clone, Debug)]
struct Worker {
    town: Option<usize>,
    heard: Vec<usize>,
    income: Option<u32>,
    /// In thousandths.
    hours: Option<u32>,
    start: Option<(i16, i8, i8)>,
}

fn worker() -> impl Strategy<Value = Worker> {
    (
        proptest::option::of(0usize..3),
        subsequence(&[0, 1, 2, 3], 0..=4),
        proptest::option::of(prop_oneof![0u32..30, 900u32..1100, 0u32..4_000_000_000]),
        proptest::option::of(prop_oneof![Just(1000u32), 0u32..10_000, 0u32..3_000_000_000]),
        proptest::option::of((1906i16..2100, 1i8..=12, 1i8..=28)),
    )
        .prop_map(|(town, heard, income, hours, start)| Worker { town, heard, income, hours, start })
        .prop_filter("an empty row is no response", |w| w.town.is_some() || w.income.is_some() || w.hours.is_some())
}

const TOWNS: [(&str, &str); 3] = [("aarhus", "Århus"), ("aero", "Ærø"), ("capital", "København – hovedstaden")];
const HEARD: [(&str, &str); 4] =
    [("friend", "A friend"), ("work", "Friends, at work"), ("web", "Web"), ("web_page", "Web page")];

fn grouped(digits: &str, mark: &str) -> String {
    let groups = digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap());
    groups.collect::<Vec<_>>().join(mark)
}

fn number(thousandths: u64, (thousands, decimal): (&str, char)) -> String {
    let whole = grouped(&(thousandths / 1000).to_string(), thousands);
    match thousandths % 1000 {
        0 => whole,
        part => format!("{whole}{decimal}{}", format!("{part:03}").trim_end_matches('0')),
    }
}

fn date((year, month, day): (i16, i8, i8), order: &str) -> String {
    match order {
        "d-m-y" => format!("{day}-{month:02}-{year}"),
        "m-d-y" => format!("{month}/{day}/{year}"),
        "y-m-d" => format!("{year}.{month}.{day}"),
        _ => {
            // Excel's day 2 is 1 January 1900 for dates after February 1900 (its 29 February is counted).
            let days = jiff::civil::date(year, month, day).since((jiff::Unit::Day, jiff::civil::date(1900, 1, 1)));
            (days.unwrap().get_days() + 2).to_string()
        }
    }
}

fn foreign(workers: &[Worker], tool: &Tool) -> (Vec<u8>, String) {
    let word = |(name, label): (&str, &str)| if tool.labels { label.to_string() } else { name.to_string() };
    let mut rows = vec![["Town", "Heard", "Income", "Hours", "Start"].map(str::to_string).to_vec()];
    for w in workers {
        let heard: Vec<String> = w.heard.iter().map(|choice| word(HEARD[*choice])).collect();
        let cells = [
            w.town.map(|town| word(TOWNS[town])),
            Some(heard.join(tool.separator)).filter(|heard| !heard.is_empty()),
            w.income.map(|income| grouped(&income.to_string(), tool.marks.0)),
            w.hours.map(|hours| number(u64::from(hours), tool.marks)),
            w.start.map(|start| date(start, tool.date)),
        ];
        let mut row: Vec<String> = cells.into_iter().map(|cell| cell.unwrap_or(tool.blank.into())).collect();
        while tool.short_rows && tool.blank.is_empty() && row.last().is_some_and(String::is_empty) {
            row.pop();
        }
        rows.push(row);
    }
    let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
    let delimiter = char::from(tool.delimiter).to_string();
    let lines = rows.iter().map(|row| row.iter().map(quoted).collect::<Vec<_>>().join(&delimiter) + tool.line_end);
    let text: String = lines.collect();
    let bytes = match tool.encoding {
        "utf-8 with a mark" => format!("\u{feff}{text}").into_bytes(),
        "utf-16le" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "windows-1252" => encoding_rs::WINDOWS_1252.encode(&text).0.into_owned(),
        "macroman" => encoding_rs::MACINTOSH.encode(&text).0.into_owned(),
        _ => text.into_bytes(),
    };
    let encoding = if tool.encoding == "utf-8 with a mark" { "utf-8" } else { tool.encoding };
    let map = format!(
        "file: responses/a.csv\nencoding: {encoding}\nblank_cells: [\"{}\"]\ndecimal: \"{}\"\ndate: {}\ncolumns:\n  \
         Town: {{question: town}}\n  Heard: {{question: heard, separator: \"{}\"}}\n  Income: {{question: income}}\n  \
         Hours: {{question: hours}}\n  Start: {{question: start}}\n",
        tool.blank, tool.marks.1, tool.date, tool.separator,
    );
    (bytes, map)
}

fn ours(workers: &[Worker]) -> String {
    let mut out = String::new();
    for w in workers {
        let heard: Vec<&str> = w.heard.iter().map(|choice| HEARD[*choice].0).collect();
        let answers = [
            w.town.map(|town| format!("town: {}", TOWNS[town].0)),
            Some(format!("heard: [{}]", heard.join(", "))).filter(|_| !heard.is_empty()),
            w.income.map(|income| format!("income: {income}")),
            w.hours.map(|hours| format!("hours: {}.{:03}", hours / 1000, hours % 1000)),
            w.start.map(|(year, month, day)| format!("start: {year}-{month:02}-{day:02}")),
        ];
        out += &format!("- {{{}}}\n", answers.into_iter().flatten().collect::<Vec<_>>().join(", "));
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig { cases: if cfg!(debug_assertions) { 50 } else { 150 }, ..ProptestConfig::default() })]
    #[test]
    fn tables_of_other_tools_are_yaml(workers in proptest::collection::vec(worker(), 1..8), tool in tool()) {
        let survey = include_str!("../../../tests/check/answers/read/survey.yaml");
        let (table, map) = foreign(&workers, &tool);
        let from_yaml = fixture(survey).response("a.yaml", ours(&workers));
        let from_table = fixture(survey).response("a.csv", table.clone()).import(&map);
        let yaml = from_yaml.data();
        prop_assert_eq!(from_yaml.all(&yaml), from_table.all(&from_table.data()));
        // What is not said is not guessed: the same data, or a refusal.
        let unsaid: String = map.lines().filter(|line| !line.starts_with("decimal") && !line.starts_with("date:")).map(|line| format!("{line}\n")).collect();
        let undeclared = fixture(survey).response("a.csv", table).import(&unsaid);
        if let Ok((table, _)) = undeclared.read() {
            prop_assert_eq!(from_yaml.all(&yaml), undeclared.all(&table));
        }
    }
}
