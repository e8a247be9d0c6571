//! Surveys put together in a test: each question brings its variables and its answers.

use std::collections::BTreeMap;

use crate::analysis::disclosure::{Results, Structure, hide_small, hide_small_in_ranges, protect};
use crate::analysis::request::requests;
use crate::analysis::tabulate::tabulate_all;
use crate::diagnostic::{FileId, Span};
use crate::export::csv::csv;
use crate::figure::{Figure, FigureRow, Words};
use crate::locale::{Locale, Text};
use crate::model::codebook::{Category, Codebook, Domain, Origin, Variable, VariableId};
use crate::model::control::{Choice, Choose, Control, Item, MissingAnswer, MissingCode, Scale};
use crate::model::instrument::{self, Collect, Element, Instrument, Question, Section, Study};
use crate::model::policy::{Policy, Profile};
use crate::responses::dataset::{Code, Column, Dataset};

pub(crate) fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect("a tag")
}

/// A text in English and, after a `|`, Danish.
pub(crate) fn text(both: &str) -> Text {
    let (english, danish) = both.split_once('|').map_or((both, None), |(english, danish)| (english, Some(danish)));
    let mut text = Text::new(locale("en"), english);
    if let Some(danish) = danish {
        text.insert(locale("da"), danish);
    }
    text
}

/// A survey being put together: each question brings its variables and its answers.
pub(crate) struct Made {
    pub instrument: Instrument,
    variables: Vec<Variable>,
    columns: Vec<Column>,
    respondents: usize,
    protection: Protection,
}

/// How its tables are protected.
enum Protection {
    /// As a build would.
    Build,
    /// Small counts are hidden, by a rule that never changes.
    Small,
    /// The same, with ranges in their place.
    Ranges,
}

/// How many gave each code; the rest skipped.
pub(crate) type Counts<'c> = &'c [(Code, usize)];

impl Made {
    pub(crate) fn new(respondents: usize) -> Made {
        let instrument = Instrument {
            name: "gallery".into(),
            id: "gallery".into(),
            version: "0".into(),
            languages: vec![locale("en"), locale("da")],
            title: text("Gallery"),
            one_per_page: false,
            print: vec![],
            intro: None,
            study: Study::default(),
            privacy: Policy::of(Profile::AtRisk),
            collect: Collect::default(),
            sections: vec![Section { name: "all".into(), label: None, relevant: None, elements: vec![] }],
            derived: vec![],
            waves: None,
            results: instrument::Results::default(),
            texts: BTreeMap::new(),
        };
        Made { instrument, variables: vec![], columns: vec![], respondents, protection: Protection::Build }
    }

    /// A question with variables `(name, part, domain)` and the codes of each.
    pub(crate) fn ask(
        mut self,
        name: &str,
        label: &str,
        control: Control,
        variables: Vec<(String, Option<&str>, Domain, Vec<Code>)>,
    ) -> Made {
        let elements = &mut self.instrument.sections[0].elements;
        let number = elements.len();
        let span = Span { file: FileId(0), start: 0, end: 0 };
        let asked =
            Question { number: Some(number as u32 + 1), ..Question::new(name.into(), text(label), control, span) };
        elements.push(Element::Question(Box::new(asked)));
        for (variable, part, domain, codes) in variables {
            assert_eq!(codes.len(), self.respondents, "{variable}");
            self.columns.push(match domain {
                Domain::Text => Column::Texts { values: vec!["".into(); self.respondents], codes },
                _ => Column::Codes(codes),
            });
            self.variables.push(Variable {
                name: variable,
                origin: Origin::Question(number),
                label: text(label),
                part: part.map(text),
                domain,
                repeat: None,
            });
        }
        self
    }

    /// Codes in a fixed order that mixes them: each next one is `stride` places on.
    pub(crate) fn codes(&self, counts: Counts, stride: usize) -> Vec<Code> {
        let mut sorted: Vec<Code> =
            counts.iter().flat_map(|(code, count)| std::iter::repeat_n(*code, *count)).collect();
        assert!(sorted.len() <= self.respondents, "more answers than respondents");
        sorted.resize(self.respondents, Code::SKIPPED);
        (0..self.respondents).map(|place| sorted[place * stride % self.respondents]).collect()
    }

    /// One answer of a list; choices as `name: label`, with `*` in front of one that is "other".
    #[expect(clippy::too_many_arguments, reason = "a row of the table that the survey below is")]
    pub(crate) fn one(
        self,
        name: &str,
        label: &str,
        choices: &[&str],
        scores: &[f64],
        ordered: bool,
        counts: Counts,
        stride: usize,
    ) -> Made {
        let control = Control::ChooseOne { choices: choices.iter().map(|c| choice(c)).collect(), ordered };
        let domain = categories(choices, scores, ordered);
        let codes = self.codes(counts, stride);
        self.ask(name, label, control, vec![(name.into(), None, domain, codes)])
    }

    /// Any of a list: who ticked each, out of the first `answered`.
    pub(crate) fn several(self, name: &str, label: &str, choices: &[&str], answered: usize, ticked: &[usize]) -> Made {
        let control =
            Control::ChooseSeveral { choices: choices.iter().map(|c| choice(c)).collect(), choose: Choose::default() };
        let columns = choices.iter().zip(ticked).map(|(choice_, ticked)| {
            let choice = choice(choice_);
            (
                format!("{name}/{}", choice.name),
                Some(part(choice_)),
                Domain::Tick,
                ticks(self.respondents, answered, *ticked),
            )
        });
        let columns = columns.collect();
        self.ask(name, label, control, columns)
    }

    pub(crate) fn matrix(
        self,
        name: &str,
        label: &str,
        items: &[&str],
        scale: &[&str],
        scores: &[f64],
        counts: &[Counts],
    ) -> Made {
        let missing = vec![MissingAnswer {
            code: MissingCode::NotApplicable,
            label: Some(text("Not relevant to me|Ikke relevant for mig")),
        }];
        let choices: Vec<Choice> = scale.iter().map(|c| choice(c)).collect();
        let control = Control::Matrix {
            items: items.iter().map(|i| item(i)).collect(),
            scale: Scale { name: None, choices, missing },
        };
        let columns = items.iter().zip(counts).map(|(item_, counts)| {
            let variable = format!("{name}.{}", item(item_).name);
            (variable, Some(part(item_)), categories(scale, scores, true), self.codes(counts, 7))
        });
        let columns = columns.collect();
        self.ask(name, label, control, columns)
    }

    pub(crate) fn grid(
        self,
        name: &str,
        label: &str,
        rows: &[&str],
        columns: &[&str],
        answered: usize,
        ticked: &[usize],
    ) -> Made {
        let control = Control::Grid {
            rows: rows.iter().map(|r| item(r)).collect(),
            columns: columns.iter().map(|c| item(c)).collect(),
            choose: Choose::default(),
        };
        let mut ticked = ticked.iter();
        let mut variables = vec![];
        let mut parts = vec![];
        for row in rows {
            for column in columns {
                parts.push(format!("{}, {}", part(row), part(column)));
                let codes = ticks(self.respondents, answered, ticked.next().copied().unwrap_or(0));
                variables.push((format!("{name}/{}.{}", item(row).name, item(column).name), None, Domain::Tick, codes));
            }
        }
        let first = self.variables.len();
        let mut made = self.ask(name, label, control, variables);
        for (variable, part) in made.variables[first..].iter_mut().zip(parts) {
            variable.part = Some(text(&part));
        }
        made
    }

    pub(crate) fn rank(self, name: &str, label: &str, items: &[&str], counts: &[Counts]) -> Made {
        let control = Control::Rank { choices: items.iter().map(|c| choice(c)).collect() };
        let of = items.len() as u8;
        let columns = items.iter().zip(counts).map(|(item_, counts)| {
            (format!("{name}/{}", item(item_).name), Some(part(item_)), Domain::Rank { of }, self.codes(counts, 11))
        });
        let columns = columns.collect();
        self.ask(name, label, control, columns)
    }

    pub(crate) fn written(self, name: &str, label: &str, answered: usize) -> Made {
        let codes = self.codes(&[(Code::ANSWERED, answered)], 1);
        self.ask(name, label, Control::Text { lines: 4 }, vec![(name.into(), None, Domain::Text, codes)])
    }

    pub(crate) fn by(mut self, name: &str) -> Made {
        let position = self.variables.iter().position(|variable| variable.name == name);
        let by = position.and_then(|position| u32::try_from(position).ok()).map(VariableId);
        self.instrument.results.by.extend(by);
        self
    }

    pub(crate) fn golden(self) -> Made {
        Made { protection: Protection::Small, ..self }
    }

    pub(crate) fn in_ranges(self) -> Made {
        Made { protection: Protection::Ranges, ..self }
    }

    /// Counted and protected as a build would.
    pub(crate) fn protected(self) -> (Instrument, Codebook, Results) {
        let codebook = Codebook::new(self.variables);
        let data = Dataset::new(self.respondents, self.columns);
        let specs = requests(&self.instrument, &codebook);
        let tables = tabulate_all(&data, &codebook, &specs);
        let policy = &self.instrument.privacy;
        let tables = match self.protection {
            Protection::Small => hide_small(&tables, 5),
            Protection::Ranges => hide_small_in_ranges(&tables, 5),
            Protection::Build => protect(tables, &Structure::of(&self.instrument, &codebook), policy),
        };
        let results = Results::new(&tables, &codebook, policy);
        (self.instrument, codebook, results)
    }

    /// Gives a question a title.
    pub(crate) fn titled(mut self, name: &str, title: &str) -> Made {
        for element in &mut self.instrument.sections[0].elements {
            if let Element::Question(question) = element
                && question.name == name
            {
                question.title = Some(text(title));
            }
        }
        self
    }

    pub(crate) fn figures(self, locale: &Locale) -> Vec<Figure> {
        self.shown(locale).figures
    }

    pub(crate) fn shown(self, locale: &Locale) -> Shown {
        let [shown] = self.shown_in([locale]);
        shown
    }

    /// What readers of several languages get, protected once.
    pub(crate) fn shown_in<const N: usize>(self, locales: [&Locale; N]) -> [Shown; N] {
        let (instrument, codebook, results) = self.protected();
        locales.map(|locale| Shown::new(&instrument, &codebook, &results, locale))
    }
}

/// What readers of one language get, all of it written down.
#[derive(Debug, PartialEq)]
pub(crate) struct Shown {
    pub figures: Vec<Figure>,
    /// The rows of each figure's table: its label and its cells.
    pub rows: Vec<Vec<(String, Vec<String>)>>,
    /// The file of each figure.
    pub files: Vec<String>,
}

impl Shown {
    pub(crate) fn new(instrument: &Instrument, codebook: &Codebook, results: &Results, locale: &Locale) -> Shown {
        let figures = crate::figure::figures(instrument, codebook, results, locale);
        let words = Words::new(instrument, results, locale);
        let cells = |row: &FigureRow| row.cells.iter().map(|cell| words.number(*cell)).collect();
        let rows = |figure: &Figure| figure.table.rows.iter().map(|row| (row.label.clone(), cells(row))).collect();
        let subjects = crate::figure::subject::subjects(instrument, codebook, results);
        Shown {
            rows: figures.iter().map(rows).collect(),
            files: subjects.iter().map(|subject| csv(subject, &instrument.languages)).collect(),
            figures,
        }
    }
}

/// `name: English|Danish`, `*` in front of "other".
fn choice(written: &str) -> Choice {
    let (name, label) = written.split_once(": ").expect("name: label");
    let other = name.strip_prefix('*').map(|name| format!("{name}_text"));
    let name = name.trim_start_matches('*').to_string();
    Choice { name, label: text(label), score: None, symbol: None, image: None, exclusive: false, other }
}

fn item(written: &str) -> Item {
    let Choice { name, label, image, .. } = choice(written);
    Item { name, label, image }
}

fn part(written: &str) -> &str {
    written.split_once(": ").expect("name: label").1
}

pub(crate) fn categories(choices: &[&str], scores: &[f64], ordered: bool) -> Domain {
    let categories = choices.iter().enumerate().map(|(index, written)| {
        let Choice { name, label, .. } = choice(written);
        Category { name, label, score: scores.get(index).copied() }
    });
    Domain::Category { categories: categories.collect(), ordered }
}

fn ticks(respondents: usize, answered: usize, ticked: usize) -> Vec<Code> {
    let code =
        |place: usize| if place >= answered { Code::SKIPPED } else { Code(u8::from(place * 7 % answered < ticked)) };
    (0..respondents).map(code).collect()
}

/// Counts from codes 0, 1, 2, ...
pub(crate) fn from_zero(counts: &[usize]) -> Vec<(Code, usize)> {
    counts.iter().enumerate().map(|(code, count)| (Code(code as u8), *count)).collect()
}
