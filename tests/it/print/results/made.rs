//! Sites made for what is hard to print: long labels, wide tables, a language from right to left.

use std::fmt::Write as _;
use std::path::Path;

/// A site with one survey, written to a folder.
fn written(site: &str, survey: &str, responses: &str, fonts: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &[u8]| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("it is made");
        std::fs::write(path, text).expect("it is written");
    };
    write("site.yaml", site.as_bytes());
    write("surveys/pulse/survey.yaml", survey.as_bytes());
    write("surveys/pulse/responses/all.csv", responses.as_bytes());
    for font in fonts {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/print/site/fonts").join(font);
        write(&format!("fonts/{font}"), &std::fs::read(from).expect("a font"));
    }
    folder
}

/// Forty choices, each with a label as long as three and a word that fits nowhere; fourteen groups to break them down by; a
/// matrix of thirty items on a scale of seven.
pub(super) fn unreasonable() -> tempfile::TempDir {
    let long = "Rådgivning om rettigheder for dem, der bor og arbejder i Danmark";
    let word = "arbejdsmarkedsuddannelsesinstitutionsbestyrelsesformandskab";
    let mut survey =
        format!("languages: [da]\ntitle: {{da: '{long}, {long}, {long}'}}\nscales:\n  seven:\n    choices:\n");
    for step in 1..=7 {
        let _ = writeln!(survey, "      - {{name: s{step}, label: {{da: '{step} af {word}'}}, score: {step}}}");
    }
    let three = |n: usize| format!("{n} {long} {long} {word}");
    let _ = write!(
        survey,
        "questions:\n  - name: many\n    type: select_one\n    label: {{da: '{}'}}\n    choices:\n",
        three(0)
    );
    for n in 1..=40 {
        let _ = writeln!(survey, "      - {{name: c{n}, label: {{da: '{}'}}}}", three(n));
    }
    let _ =
        write!(survey, "  - name: wide\n    type: select_one\n    label: {{da: 'Hvilken gruppe?'}}\n    choices:\n");
    for n in 1..=14 {
        let _ = writeln!(survey, "      - {{name: g{n}, label: {{da: 'Gruppe {n} {word}'}}}}");
    }
    let _ = write!(
        survey,
        "  - name: items\n    type: matrix\n    label: {{da: '{long}?'}}\n    scale: seven\n    items:\n"
    );
    for n in 1..=30 {
        let _ = writeln!(survey, "      - {{name: i{n}, label: {{da: '{}'}}}}", three(n));
    }
    survey.push_str("results:\n  tables: [{rows: many, by: wide}]\n");
    let mut responses = String::from("many,wide");
    for n in 1..=30 {
        let _ = write!(responses, ",items.i{n}");
    }
    for person in 0..2800 {
        let _ = write!(responses, "\nc{},g{}", person % 40 + 1, person / 40 % 14 + 1);
        for item in 0..30 {
            // More and more people are at the low end from one item to the next.
            let _ = write!(responses, ",s{}", if person % 41 < item { 7 } else { person % 7 + 1 });
        }
    }
    written("title: {da: Langt}\nlanguages: [da]\n", &survey, &responses, &[])
}

const ARABIC: &str = "languages: [ar, en]
title: {ar: كيف حالك؟, en: How are you?}
study: {population: {ar: زوار المركز, en: Visitors of the centre}, fieldwork: {from: 2024-05-01, to: 2024-05-31}}
scales:
  three:
    choices:
      - {name: good, label: {ar: جيد, en: Good}, score: 3}
      - {name: fair, label: {ar: مقبول, en: Fair}, score: 2}
      - {name: poor, label: {ar: سيئ, en: Poor}, score: 1}
questions:
  - {name: well, type: select_one, label: {ar: هل أنت بخير؟, en: Are you well?}, choices: [{name: yes, label: {ar: نعم, en: Yes}}, {name: no, label: {ar: كلا, en: No}}]}
  - {name: food, type: matrix, label: {ar: كيف الخدمة؟, en: How is it?}, scale: three, items: [{name: a, label: {ar: طعم, en: Food}}, {name: b, label: {ar: بيت, en: House}}]}
";

pub(super) fn arabic(fonts: &[&str]) -> tempfile::TempDir {
    let mut responses = String::from("well,food.a,food.b");
    let answers = ["good", "fair", "poor"];
    for person in 0..90 {
        let well = if person % 3 == 0 { "no" } else { "yes" };
        let _ = write!(responses, "\n{well},{},{}", answers[person % 3], answers[person / 2 % 3]);
    }
    written("title: {ar: أصوات, en: Voices}\nlanguages: [ar, en]\n", ARABIC, &responses, fonts)
}

/// So many Arabic questions of 90 people that the numbers of the figures are numbers that no table has.
pub(super) fn many_arabic() -> tempfile::TempDir {
    let names: Vec<String> = (1..=24).map(|number| format!("q{number}")).collect();
    let mut survey = String::from("title: {ar: أسئلة كثيرة, en: Many}\nlanguages: [ar, en]\nquestions:\n");
    for name in &names {
        let label = "{ar: هل أنت بخير؟, en: Are you well?}";
        let _ = writeln!(survey, "  - {{name: {name}, type: select_one, label: {label}, choices: yes_no}}");
    }
    let mut responses = names.join(",");
    for person in 0..90 {
        let answer = if person % 3 == 0 { "no" } else { "yes" };
        let _ = write!(responses, "\n{}", vec![answer; names.len()].join(","));
    }
    written("title: {ar: أصوات, en: Voices}\nlanguages: [ar, en]\n", &survey, &responses, &[])
}
