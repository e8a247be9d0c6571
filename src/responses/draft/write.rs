//! Writes a draft as the files that a researcher would write.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::control::MissingCode;
use crate::responses::format::table::Wanted;
use crate::responses::spelling;

use super::Draft;
use super::column::Column;
use super::group::{Part, Question};
use super::guess::Kind;
use super::name::name;

struct Writing {
    questions: Vec<String>,
    columns: Vec<String>,
    names: BTreeSet<String>,
    ignored: usize,
}

/// The files of a draft; `file` is the table's path in the survey's folder.
pub(crate) fn write(questions: &[Question], wanted: &Wanted, file: &str) -> Draft {
    let mut writing = Writing { questions: Vec::new(), columns: Vec::new(), names: BTreeSet::new(), ignored: 0 };
    let mut blanks: BTreeSet<&str> = BTreeSet::new();
    let mut columns = 0;
    for question in questions {
        for column in question.columns() {
            columns += 1;
            blanks.extend(&column.blanks);
        }
        writing.question(question);
    }
    let survey = format!(
        "# Drafted from a table of answers. Give the questions their wording and good names, take out what nobody should\n\
         # read, and say who was asked under `study:`. Choices were found in the answers: make sure that none of them is\n\
         # what somebody wrote in their own words.\nlanguages: [en]\ntitle: A survey without a title\nquestions:\n{}",
        writing.questions.concat()
    );
    let mut import = format!("# Drafted: look at each column before anything is published.\nfile: {}\n", quoted(file));
    if let Some(sheet) = &wanted.sheet {
        import += &format!("sheet: {}\n", quoted(sheet));
    }
    if wanted.header_rows != 1 {
        import += &format!("header_rows: {}\n", wanted.header_rows);
    }
    if !blanks.is_empty() {
        let listed: Vec<String> = blanks.into_iter().map(quoted).collect();
        import += &format!(
            "blank_cells: [{}]   # counted as empty; `blank:` says what an empty cell means\n",
            listed.join(", ")
        );
    }
    import += &format!("columns:\n{}", writing.columns.concat());
    Draft { survey, import, questions: writing.questions.len(), columns, ignored: writing.ignored }
}

impl Question {
    fn columns(&self) -> Vec<&Column> {
        match self {
            Question::Ignored { column, .. } | Question::ResponseId(column) | Question::One { column, .. } => {
                vec![column]
            }
            Question::Ticks { columns, other, .. } => columns.iter().map(|part| &part.column).chain(other).collect(),
            Question::Items { columns, .. } => columns.iter().map(|part| &part.column).collect(),
        }
    }
}

impl Writing {
    fn question(&mut self, question: &Question) {
        match question {
            Question::Ignored { column, why } => {
                self.ignored += 1;
                self.column(column, &format!("ignore   # {}: {why}", commented(&column.title())));
            }
            Question::ResponseId(column) => {
                let text = format!("response_id   # {}: tells the responses apart", commented(&column.title()));
                self.column(column, &text);
            }
            Question::One { title, column, kind } => self.one(title, column, kind),
            Question::Ticks { title, columns, by_filling, other } => {
                let own = self.name(title);
                let choices = Choices::new(columns.iter().map(|part| part.label.as_str()));
                let with_other = if other.is_some() { ", other: true" } else { "" };
                self.ask(&own, title, &format!("type: select_multiple, choices: [{}]{with_other}", choices.listed()));
                let ticked = if *by_filling { ", ticked: not_empty" } else { "" };
                let names = choices.names.join(", ");
                self.stretch(columns, &format!("{{question: {own}, choices: [{names}]{ticked}}}"), title);
                if let Some(column) = other {
                    self.column(column, &format!("{{question: {own}_other}}   # {}", commented(&column.title())));
                }
            }
            Question::Items { title, columns, choices, missing } => {
                let own = self.name(title);
                let scale = Choices::new(choices.iter().map(String::as_str));
                let items = Choices::new(columns.iter().map(|part| part.label.as_str()));
                let listed = format!("scale: {{choices: [{}]{}}}", scale.listed(), missing_of(missing));
                self.ask(&own, title, &format!("type: matrix, {listed}, items: [{}]", items.listed()));
                let names = items.names.join(", ");
                let values = values(missing);
                self.stretch(columns, &format!("{{question: {own}, items: [{names}]{values}}}"), title);
            }
        }
    }

    fn one(&mut self, title: &str, column: &Column, kind: &Kind) {
        let own = self.name(title);
        let mut map = format!("question: {own}");
        let asked = match kind {
            Kind::Choice { choices, missing, tail } => {
                map += &values(missing);
                if *tail {
                    map += ", otherwise: other";
                }
                let is = |word: &str| choices.iter().any(|choice| spelling::folded(choice) == word);
                let answers = match (choices.len() == 2 && is("yes") && is("no"), tail) {
                    (true, false) => "choices: yes_no".to_string(),
                    _ => format!("choices: [{}]", Choices::new(choices.iter().map(String::as_str)).listed()),
                };
                let other = if *tail { ", other: true" } else { "" };
                format!("type: select_one, {answers}{other}{}", missing_of(missing))
            }
            Kind::Several { separator, choices, tail } => {
                map += &match *separator {
                    ";" => String::new(),
                    "\n" => ", separator: newline".into(),
                    separator => format!(", separator: {}", quoted(separator)),
                };
                if *tail {
                    map += ", otherwise: other";
                }
                let other = if *tail { ", other: true" } else { "" };
                let choices = Choices::new(choices.iter().map(String::as_str));
                format!("type: select_multiple, choices: [{}]{other}", choices.listed())
            }
            Kind::Range { from, to } => format!("type: range, from: {from}, to: {to}"),
            Kind::Number { decimal, mark, bins } => {
                if let Some(mark) = mark {
                    map += &format!(", decimal: {}", quoted(mark));
                }
                let kind = if *decimal { "decimal" } else { "integer" };
                let bins: Vec<String> = bins.iter().map(f64::to_string).collect();
                let bins = if bins.is_empty() { String::new() } else { format!(", bins: [{}]", bins.join(", ")) };
                format!("type: {kind}{bins}")
            }
            Kind::Date { order } => {
                if let Some(order) = order {
                    map += &format!(", date: {order}");
                }
                "type: date, precision: day".into()
            }
            Kind::Text => "type: text".into(),
        };
        self.ask(&own, title, &asked);
        self.column(column, &format!("{{{map}}}   # {}", commented(&column.title())));
    }

    fn name(&mut self, title: &str) -> String {
        name(title, false, &mut self.names)
    }

    fn ask(&mut self, own: &str, title: &str, asked: &str) {
        let label = if title.trim().is_empty() { own } else { title };
        self.questions.push(format!("  - {{name: {own}, label: {}, {asked}}}\n", quoted(label)));
    }

    fn column(&mut self, column: &Column, means: &str) {
        self.columns.push(format!("  {}: {means}\n", column.number));
    }

    fn stretch(&mut self, columns: &[Part], means: &str, title: &str) {
        if let (Some(first), Some(last)) = (columns.first(), columns.last()) {
            let (first, last) = (first.column.number, last.column.number);
            self.columns.push(format!("  {first}..{last}: {means}   # {}\n", commented(title)));
        }
    }
}

/// Choices or items with names of their own.
struct Choices {
    names: Vec<String>,
    labels: Vec<String>,
}

impl Choices {
    fn new<'a>(labels: impl Iterator<Item = &'a str>) -> Choices {
        let mut taken = BTreeSet::from(["other".to_string()]);
        let labels: Vec<String> = labels.map(str::to_string).collect();
        let names = labels.iter().map(|label| name(label, true, &mut taken)).collect();
        Choices { names, labels }
    }

    fn listed(&self) -> String {
        let each = self.names.iter().zip(&self.labels);
        each.map(|(name, label)| format!("{{name: {name}, label: {}}}", quoted(label))).collect::<Vec<_>>().join(", ")
    }
}

fn missing_of(missing: &[(String, MissingCode)]) -> String {
    let codes: BTreeSet<&str> = missing.iter().map(|(_, code)| code.name()).collect();
    match codes.is_empty() {
        true => String::new(),
        false => format!(", missing: [{}]", codes.into_iter().collect::<Vec<_>>().join(", ")),
    }
}

fn values(missing: &[(String, MissingCode)]) -> String {
    let words: BTreeMap<&str, &str> = missing.iter().map(|(word, code)| (word.as_str(), code.name())).collect();
    match words.is_empty() {
        true => String::new(),
        false => {
            let each: Vec<String> = words.iter().map(|(word, code)| format!("{}: {code}", quoted(word))).collect();
            format!(", values: {{{}}}", each.join(", "))
        }
    }
}

/// A text as YAML has it in quotation marks: a JSON string, with what YAML does not let stand as it is written out.
pub(crate) fn quoted(text: &str) -> String {
    let json = serde_json::Value::from(text).to_string();
    let letters = json.chars().map(|letter| match unprintable(letter) {
        true => format!("\\u{:04x}", u32::from(letter)),
        false => letter.to_string(),
    });
    letters.collect()
}

/// Not among the printable characters of YAML (1.2.2, 5.1), but for those beyond U+FFFF.
pub(crate) fn unprintable(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// A header in a comment: one line, not endless.
pub(crate) fn commented(header: &str) -> String {
    crate::responses::format::shortened(header).replace(unprintable, " ")
}
