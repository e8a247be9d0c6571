//! What the author's own pages (`content/`) are, and what they ask of results: plain, checked data.

use crate::diagnostic::{FileId, Span};
use crate::locale::{Locale, Text};
use crate::model::expression::Operator;
use crate::model::series::Unit;
use crate::model::table::{ColumnKey, RowKey, TableSpec};

/// A page in all languages that it is written in (one at least).
#[derive(Clone, Debug)]
pub struct Content {
    /// Path without language and ending: `index`, `reports/2010`.
    pub name: String,
    /// In the order of the site's languages; the first stands in for those that are missing.
    pub written: Vec<Written>,
}

/// A page in one language.
#[derive(Clone, Debug)]
pub struct Written {
    pub file: FileId,
    pub locale: Locale,
    /// From the front matter, else the first heading, else the page's name.
    pub title: String,
    pub front: Front,
    /// Markdown with a mark ([`mark`]) in the place of each insert.
    pub text: String,
    pub inserts: Vec<Insert>,
    /// Numbers that its author typed and that look like results.
    pub typed: Vec<Typed>,
}

/// A number that looks like a result.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Typed {
    pub span: Span,
    pub looks: Looks,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Looks {
    /// With so many digits after the decimal mark.
    Percent { value: f64, digits: u8 },
    /// "12 of 31".
    Of { part: u32, whole: u32 },
}

/// What stands before the text, between two lines of `---`.
#[derive(Clone, Debug, Default)]
pub struct Front {
    pub title: Option<String>,
    /// One or two sentences that say what the report found: what a list of reports and a search show of it.
    pub lead: Option<String>,
    pub authors: Vec<String>,
    /// Whether a table of contents stands before the text.
    pub contents: bool,
}

/// Something that is worked out and put into the text.
#[derive(Clone, Debug)]
pub struct Insert {
    /// Where it is written, with its brackets.
    pub span: Span,
    /// As it is written: what a page shows of it where it stands in code.
    pub written: String,
    pub kind: InsertKind,
}

#[derive(Clone, Debug)]
pub enum InsertKind {
    /// A number, or a name that follows from numbers.
    Number(Formula),
    /// A claim that the prose makes in words; shows nothing.
    Assertion(Assertion),
    Figure(FigureRequest),
    /// "Figure 2", with a way to it: an index into the page's inserts.
    Reference(usize),
    Box(Aside),
    BoxEnd,
    /// It stands in code, and is shown as it is written.
    Literal,
}

/// What is worked out, and how it is written.
#[derive(Clone, Debug)]
pub struct Formula {
    pub said: Said,
    pub form: Form,
    /// What stands there where the number is hidden.
    pub otherwise: Option<String>,
}

#[derive(Clone, Debug)]
pub enum Said {
    Quantity(Quantity),
    Difference(Quantity, Quantity),
    Ratio(Quantity, Quantity),
    Ranked(Ranked),
    /// The name of a question or of an answer.
    Label(Text),
    /// When people were asked; the survey's name.
    Fieldwork(String),
    /// How many were asked to take part.
    Invited(String),
    ResponseRate(String),
}

/// A number of people, or a measure of their answers, in one survey; or a number that is public already.
#[derive(Clone, Debug, PartialEq)]
pub enum Quantity {
    People(People),
    /// How many of whom: the second holds those who answered.
    Share(People, People),
    Mean(Distribution),
    /// The answer in the middle of ordered ones.
    Median(Distribution),
    Given(Given),
}

/// People of one table: those in some of its rows and some of its columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct People {
    /// The survey's name.
    pub survey: String,
    pub spec: TableSpec,
    pub rows: Vec<RowKey>,
    pub columns: Vec<ColumnKey>,
}

/// All answers of one group of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Distribution {
    pub survey: String,
    pub spec: TableSpec,
    pub column: ColumnKey,
}

/// A figure of statistics that are already counted.
#[derive(Clone, Debug)]
pub struct Given {
    pub value: f64,
    pub digits: u8,
    pub unit: Unit,
    /// The series, what its row says and the column: `occupancy(year: 2021).rate`.
    pub name: String,
}

impl PartialEq for Given {
    fn eq(&self, other: &Given) -> bool {
        self.name == other.name
    }
}

/// An answer by its place when the answers of a question are ordered by how many gave them.
#[derive(Clone, Debug)]
pub struct Ranked {
    /// In the order of the questionnaire.
    pub answers: Vec<RankedAnswer>,
    pub place: Place,
}

#[derive(Clone, Debug)]
pub struct RankedAnswer {
    pub name: String,
    pub label: Text,
    pub people: People,
}

/// A place from the top or from the bottom, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    FromMost(usize),
    FromLeast(usize),
}

/// How a number is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Form {
    pub style: Style,
    /// Digits after the decimal mark, where the author says.
    pub digits: Option<u8>,
    pub gender: Gender,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    #[default]
    Digits,
    /// "twelve"
    Words,
    /// "Twelve"
    Capitalised,
    /// "two in three"
    Rounded,
    /// A difference of percentages: "12 percentage points", written as its number.
    Points,
}

/// What a number word agrees with, in languages where it does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Gender {
    #[default]
    Common,
    Feminine,
    Neuter,
}

/// A claim that must hold in whatever may be true for all that is published.
#[derive(Clone, Debug)]
pub enum Assertion {
    Order {
        left: Quantity,
        operator: Operator,
        right: Quantity,
    },
    /// Against a number: a share from 0 to 1, a count, a mean.
    Bound {
        left: Quantity,
        operator: Operator,
        right: f64,
    },
    Ranked {
        ranked: Ranked,
        answer: usize,
    },
}

/// A part of a page that stands apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    pub kind: AsideKind,
    pub title: Option<String>,
    /// Of a recommendation: who should act, and when.
    pub who: Option<String>,
    pub when: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsideKind {
    Plain,
    /// What happened to one person or one place.
    Case,
    /// What others have found.
    Research,
    /// A few numbers, large.
    Key,
    /// What should be done; numbered.
    Recommendation,
}

impl AsideKind {
    /// Its name behind `:::`.
    pub fn name(self) -> &'static str {
        match self {
            AsideKind::Plain => "box",
            AsideKind::Case => "case",
            AsideKind::Research => "research",
            AsideKind::Key => "key",
            AsideKind::Recommendation => "recommendation",
        }
    }

    pub const ALL: [AsideKind; 5] =
        [AsideKind::Plain, AsideKind::Case, AsideKind::Research, AsideKind::Key, AsideKind::Recommendation];
}

/// A figure of a survey or of published statistics.
#[derive(Clone, Debug)]
pub struct FigureRequest {
    pub source: FigureSource,
    pub caption: Option<String>,
    /// Whether its table stands there alone.
    pub as_table: bool,
}

#[derive(Clone, Debug)]
pub enum FigureSource {
    /// A survey's name, a figure's id, and the tables that it is made of.
    Survey {
        survey: String,
        id: String,
        tables: Vec<TableSpec>,
    },
    Series {
        name: String,
    },
}

/// The first of the signs that stand for inserts: Unicode's second private plane, which no text uses.
const FIRST_MARK: u32 = 0xf_0000;
/// So many inserts a page can have.
pub const MOST_INSERTS: usize = 0xfffe;

/// The sign that stands in a text for the insert of this index.
pub fn mark(index: usize) -> char {
    u32::try_from(index).ok().and_then(|index| char::from_u32(FIRST_MARK + index)).unwrap_or('\u{fffd}')
}

/// The index of the insert that a sign stands for.
pub fn insert_of(sign: char) -> Option<usize> {
    let index = u32::from(sign).checked_sub(FIRST_MARK)? as usize;
    (index < MOST_INSERTS).then_some(index)
}

impl FigureRequest {
    /// What it is called on its page: the figure's id, or the series'.
    pub fn id(&self) -> &str {
        match &self.source {
            FigureSource::Survey { id, .. } => id,
            FigureSource::Series { name } => name,
        }
    }
}

impl Written {
    /// All that its author wrote for readers: less what is worked out.
    pub fn words(&self) -> String {
        let mut words: String =
            self.text.chars().map(|sign| if insert_of(sign).is_some() { ' ' } else { sign }).collect();
        let front = &self.front;
        let parts = front.title.iter().chain(&front.lead).chain(&front.authors);
        let of_inserts = self.inserts.iter().flat_map(|insert| match &insert.kind {
            InsertKind::Number(formula) => vec![formula.otherwise.as_ref()],
            InsertKind::Figure(figure) => vec![figure.caption.as_ref()],
            InsertKind::Box(of) => vec![of.title.as_ref(), of.who.as_ref(), of.when.as_ref()],
            InsertKind::Literal => vec![Some(&insert.written)],
            InsertKind::Assertion(_) | InsertKind::Reference(_) | InsertKind::BoxEnd => vec![],
        });
        let of_inserts = of_inserts.flatten();
        for part in parts.chain(of_inserts) {
            words.push('\n');
            words.push_str(part);
        }
        words
    }

    /// Every table that the page takes numbers from, with the survey and the place.
    pub fn tables(&self) -> Vec<(&str, TableSpec, Span)> {
        let mut tables = Vec::new();
        for insert in &self.inserts {
            let quantities: Vec<&Quantity> = match &insert.kind {
                InsertKind::Number(formula) => match &formula.said {
                    Said::Quantity(one) => vec![one],
                    Said::Difference(one, other) | Said::Ratio(one, other) => vec![one, other],
                    Said::Ranked(ranked) => {
                        tables.extend(ranked.tables(insert.span));
                        vec![]
                    }
                    Said::Label(_) | Said::Fieldwork(_) | Said::Invited(_) | Said::ResponseRate(_) => vec![],
                },
                InsertKind::Assertion(Assertion::Order { left, right, .. }) => vec![left, right],
                InsertKind::Assertion(Assertion::Bound { left, .. }) => vec![left],
                InsertKind::Assertion(Assertion::Ranked { ranked, .. }) => {
                    tables.extend(ranked.tables(insert.span));
                    vec![]
                }
                InsertKind::Figure(FigureRequest {
                    source: FigureSource::Survey { survey, tables: specs, .. },
                    ..
                }) => {
                    tables.extend(specs.iter().map(|spec| (survey.as_str(), *spec, insert.span)));
                    vec![]
                }
                InsertKind::Figure(_)
                | InsertKind::Reference(_)
                | InsertKind::Box(_)
                | InsertKind::BoxEnd
                | InsertKind::Literal => vec![],
            };
            tables.extend(quantities.into_iter().flat_map(|quantity| quantity.tables(insert.span)));
        }
        tables
    }
}

impl Quantity {
    /// Whether two numbers can be compared and subtracted: both are of one kind.
    pub fn is_like(&self, other: &Quantity) -> bool {
        let kind = |quantity: &Quantity| match quantity {
            Quantity::People(_) => 0,
            Quantity::Share(..) => 1,
            Quantity::Mean(_) => 2,
            Quantity::Median(_) => 3,
            Quantity::Given(Given { unit: Unit::Percent, .. }) => 4,
            Quantity::Given(_) => 5,
        };
        let (one, other) = (kind(self), kind(other));
        one == other || (one.min(other), one.max(other)) == (1, 4)
    }

    fn tables(&self, span: Span) -> Vec<(&str, TableSpec, Span)> {
        match self {
            Quantity::People(people) => vec![(people.survey.as_str(), people.spec, span)],
            Quantity::Share(part, whole) => {
                vec![(part.survey.as_str(), part.spec, span), (whole.survey.as_str(), whole.spec, span)]
            }
            Quantity::Mean(of) | Quantity::Median(of) => vec![(of.survey.as_str(), of.spec, span)],
            Quantity::Given(_) => vec![],
        }
    }
}

impl Ranked {
    fn tables(&self, span: Span) -> impl Iterator<Item = (&str, TableSpec, Span)> {
        self.answers.iter().map(move |answer| (answer.people.survey.as_str(), answer.people.spec, span))
    }
}
