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

/// How many gave each code, and how they are mixed: the next answer is `stride` places on.
pub(crate) struct Given<'c> {
    counts: Counts<'c>,
    stride: usize,
}

/// In the order of the codes.
pub(crate) fn given(counts: Counts) -> Given {
    Given { counts, stride: 1 }
}

impl Given<'_> {
    pub(crate) fn mixed(self, stride: usize) -> Self {
        Given { stride, ..self }
    }
}

/// How many ticked each of several, out of the first `answered`.
#[derive(Clone, Copy)]
pub(crate) struct Ticked<'t> {
    pub answered: usize,
    pub each: &'t [usize],
}

/// Choices as `name: label`, with `*` in front of one that is "other".
#[derive(Clone, Copy)]
pub(crate) struct Listed<'l> {
    choices: &'l [&'l str],
    scores: &'l [f64],
    ordered: bool,
}

pub(crate) fn list<'l>(choices: &'l [&'l str]) -> Listed<'l> {
    Listed { choices, scores: &[], ordered: false }
}

/// In an order, with scores or without.
pub(crate) fn ordered<'l>(choices: &'l [&'l str], scores: &'l [f64]) -> Listed<'l> {
    Listed { choices, scores, ordered: true }
}

impl Listed<'_> {
    fn choices(&self) -> Vec<Choice> {
        self.choices.iter().map(|written| choice(written)).collect()
    }

    pub(crate) fn domain(&self) -> Domain {
        let categories = self.choices().into_iter().enumerate().map(|(index, Choice { name, label, .. })| Category {
            name,
            label,
            score: self.scores.get(index).copied(),
            is_number: false,
        });
        Domain::Category { categories: categories.collect(), ordered: self.ordered }
    }
}

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
            coding: vec![],
            waves: None,
            results: instrument::Results::default(),
            texts: BTreeMap::new(),
        };
        Made { instrument, variables: vec![], columns: vec![], respondents, protection: Protection::Build }
    }

    /// A question, as `name: label`, with variables `(name, part, domain)` and the codes of each.
    pub(crate) fn ask(
        mut self,
        asked: &str,
        control: Control,
        variables: Vec<(String, Option<&str>, Domain, Vec<Code>)>,
    ) -> Made {
        let (name, label) = named(asked);
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
                part_name: variable.split_once(['/', '.']).map(|(_, part)| part.to_string()),
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

    /// Codes in a fixed order that mixes them.
    pub(crate) fn codes(&self, Given { counts, stride }: Given) -> Vec<Code> {
        let mut sorted: Vec<Code> =
            counts.iter().flat_map(|(code, count)| std::iter::repeat_n(*code, *count)).collect();
        assert!(sorted.len() <= self.respondents, "more answers than respondents");
        sorted.resize(self.respondents, Code::SKIPPED);
        (0..self.respondents).map(|place| sorted[place * stride % self.respondents]).collect()
    }

    /// One answer of a list.
    pub(crate) fn one(self, asked: &str, list: Listed, given: Given) -> Made {
        let control = Control::ChooseOne { choices: list.choices(), ordered: list.ordered };
        let codes = self.codes(given);
        self.ask(asked, control, vec![(named(asked).0.into(), None, list.domain(), codes)])
    }

    /// Any of a list.
    pub(crate) fn several(self, asked: &str, choices: &[&str], ticked: Ticked) -> Made {
        let control =
            Control::ChooseSeveral { choices: choices.iter().map(|c| choice(c)).collect(), choose: Choose::default() };
        let name = named(asked).0;
        let columns = choices.iter().zip(self.ticks(ticked)).map(|(written, ticks)| {
            (format!("{name}/{}", choice(written).name), Some(named(written).1), Domain::Tick, ticks)
        });
        let columns = columns.collect();
        self.ask(asked, control, columns)
    }

    /// Items, each with its answers, on one scale.
    pub(crate) fn matrix(self, asked: &str, items: &[(&str, Counts)], scale: Listed) -> Made {
        let missing = vec![MissingAnswer {
            code: MissingCode::NotApplicable,
            label: Some(text("Not relevant to me|Ikke relevant for mig")),
        }];
        let control = Control::Matrix {
            items: items.iter().map(|(written, _)| item(written)).collect(),
            scale: Scale { name: None, choices: scale.choices(), missing },
        };
        let columns = items.iter().map(|(written, counts)| {
            let variable = format!("{}.{}", named(asked).0, item(written).name);
            (variable, Some(named(written).1), scale.domain(), self.codes(given(counts).mixed(7)))
        });
        let columns = columns.collect();
        self.ask(asked, control, columns)
    }

    /// Rows, each with how many ticked its columns.
    pub(crate) fn grid(self, asked: &str, rows: &[(&str, Ticked)], columns: &[&str]) -> Made {
        let control = Control::Grid {
            rows: rows.iter().map(|(row, _)| item(row)).collect(),
            columns: columns.iter().map(|c| item(c)).collect(),
            choose: Choose::default(),
        };
        let name = named(asked).0;
        let mut variables = vec![];
        let mut parts = vec![];
        for (row, ticked) in rows {
            for (column, ticks) in columns.iter().zip(self.ticks(*ticked)) {
                parts.push(format!("{}, {}", named(row).1, named(column).1));
                variables.push((format!("{name}/{}.{}", item(row).name, item(column).name), None, Domain::Tick, ticks));
            }
        }
        let first = self.variables.len();
        let mut made = self.ask(asked, control, variables);
        for (variable, part) in made.variables[first..].iter_mut().zip(parts) {
            variable.part = Some(text(&part));
        }
        made
    }

    /// Items, each with how many gave it each place.
    pub(crate) fn rank(self, asked: &str, items: &[&str], counts: &[Counts]) -> Made {
        let control = Control::Rank { choices: items.iter().map(|c| choice(c)).collect() };
        let of = items.len() as u8;
        let columns = items.iter().zip(counts).map(|(written, counts)| {
            let variable = format!("{}/{}", named(asked).0, item(written).name);
            (variable, Some(named(written).1), Domain::Rank { of }, self.codes(given(counts).mixed(11)))
        });
        let columns = columns.collect();
        self.ask(asked, control, columns)
    }

    pub(crate) fn written(self, asked: &str, answered: usize) -> Made {
        let codes = self.codes(given(&[(Code::ANSWERED, answered)]));
        self.ask(asked, Control::Text { lines: 4 }, vec![(named(asked).0.into(), None, Domain::Text, codes)])
    }

    /// Of each of several, who ticked it.
    fn ticks(&self, Ticked { answered, each }: Ticked) -> Vec<Vec<Code>> {
        let code = |place: usize, ticked: usize| match place >= answered {
            true => Code::SKIPPED,
            false => Code(u8::from(place * 7 % answered < ticked)),
        };
        each.iter().map(|ticked| (0..self.respondents).map(|place| code(place, *ticked)).collect()).collect()
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

/// `name: label`.
fn named(written: &str) -> (&str, &str) {
    written.split_once(": ").expect("name: label")
}

/// `name: English|Danish`, `*` in front of "other".
fn choice(written: &str) -> Choice {
    let (name, label) = named(written);
    let other = name.strip_prefix('*').map(|name| format!("{name}_text"));
    let name = name.trim_start_matches('*').to_string();
    Choice { name, label: text(label), score: None, symbol: None, image: None, exclusive: false, other }
}

fn item(written: &str) -> Item {
    let Choice { name, label, image, .. } = choice(written);
    Item { name, label, image }
}

/// Counts from codes 0, 1, 2, ...
pub(crate) fn from_zero(counts: &[usize]) -> Vec<(Code, usize)> {
    counts.iter().enumerate().map(|(code, count)| (Code(code as u8), *count)).collect()
}
