//! What the author's own pages (`content/`) are, and what they ask of results: plain, checked data.

mod aside;
mod quantity;

use jiff::civil::Date;

use crate::diagnostic::{FileId, Span};
use crate::locale::{Locale, Text, date};
use crate::model::expression::Operator;
use crate::model::table::TableSpec;

pub use aside::{Aside, AsideKind};
pub use quantity::{Asked, Distribution, Given, People, Place, Quantity, Ranked, RankedAnswer};

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
    /// Where it is written.
    pub file: FileId,
    /// The language.
    pub locale: Locale,
    /// From the front matter, else the first heading, else the page's name.
    pub title: String,
    /// What is said of it before the text.
    pub front: Front,
    /// Markdown with a mark ([`mark`]) in the place of each insert.
    pub text: String,
    /// In the order of the text; a mark says which.
    pub inserts: Vec<Insert>,
    /// Numbers that its author typed and that look like results.
    pub typed: Vec<Typed>,
    /// The pictures that it shows, each once.
    pub pictures: Vec<Picture>,
}

/// A picture that stands beside the pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its address as the page writes it.
    pub address: String,
    /// The picture.
    pub file: FileId,
    /// Where it is published, from the site's folder.
    pub published: String,
}

/// A number that looks like a result.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Typed {
    /// Where it stands.
    pub span: Span,
    /// What it looks like.
    pub looks: Looks,
}

/// What a typed number looks like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Looks {
    /// With so many digits after the decimal mark.
    Percent {
        /// From 0 to 100.
        value: f64,
        /// How many stand after its decimal mark.
        digits: u8,
    },
    /// "12 of 31".
    Of {
        /// 12
        part: u32,
        /// 31
        whole: u32,
    },
}

/// What stands before the text, between two lines of `---`.
#[derive(Clone, Debug, Default)]
pub struct Front {
    /// Instead of the first heading.
    pub title: Option<String>,
    /// One or two sentences that say what the report found: what a list of reports and a search show of it.
    pub lead: Option<String>,
    /// Their names, in order.
    pub authors: Vec<String>,
    /// When it was published.
    pub date: Option<Date>,
    /// Whether a table of contents stands before the text.
    pub contents: bool,
    /// Whether the page is printed, too: a PDF beside it.
    pub pdf: bool,
    /// Whether there is a page of its key numbers and recommendations alone.
    pub summary: bool,
    /// The page that this is the summary of.
    pub summary_of: Option<String>,
}

/// Something that is worked out and put into the text.
#[derive(Clone, Debug)]
pub struct Insert {
    /// Where it is written, with its brackets.
    pub span: Span,
    /// As it is written: what a page shows of it where it stands in code.
    pub written: String,
    /// What is worked out.
    pub kind: InsertKind,
}

/// What can be put into a text.
#[derive(Clone, Debug)]
pub enum InsertKind {
    /// A number, or a name that follows from numbers.
    Number(Formula),
    /// A claim that the prose makes in words; shows nothing.
    Assertion(Assertion),
    /// A figure with its caption.
    Figure(FigureRequest),
    /// "Figure 2", with a way to it: an index into the page's inserts.
    Reference(usize),
    /// A part that stands apart begins.
    Box(Aside),
    /// It ends.
    BoxEnd,
    /// It stands in code, and is shown as it is written.
    Literal,
    /// What people said.
    Quotes(QuotesRequest),
    /// A theory of change: its stages in order.
    Theory(Vec<Stage>),
    /// A citation; what it says stands in the text.
    Citation,
    /// A place that can be led to, of this name.
    Anchor(String),
}

/// What is worked out, and how it is written.
#[derive(Clone, Debug)]
pub struct Formula {
    /// What is worked out.
    pub said: Said,
    /// How it is written.
    pub form: Form,
    /// What stands there where the number is hidden.
    pub otherwise: Option<String>,
}

/// What a page may say of results.
#[derive(Clone, Debug)]
pub enum Said {
    /// A number.
    Quantity(Quantity),
    /// The first less the second.
    Difference(Quantity, Quantity),
    /// The first over the second.
    Ratio(Quantity, Quantity),
    /// The answer that most or fewest gave.
    Ranked(Ranked),
    /// The name of a question or of an answer.
    Label(Text),
    /// When people were asked; the survey's name.
    Fieldwork(String),
    /// How many were asked to take part.
    Invited(String),
    /// The share of them who answered; the survey's name.
    ResponseRate(String),
}

/// How a number is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// In digits or in words.
    pub style: Style,
    /// Digits after the decimal mark, where the author says.
    pub digits: Option<u8>,
    /// What a number word agrees with.
    pub gender: Gender,
}

/// In digits or in words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// "12"
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
    /// No gender that matters, or the masculine.
    #[default]
    Common,
    /// A feminine noun.
    Feminine,
    /// A neuter noun.
    Neuter,
}

/// A claim that must hold in whatever may be true for all that is published.
#[derive(Clone, Debug)]
pub enum Assertion {
    /// One number against another.
    Order {
        /// What stands before the sign.
        left: Quantity,
        /// `<`, `>`, `=` and their kin.
        operator: Operator,
        /// What stands behind it.
        right: Quantity,
    },
    /// Against a number: a share from 0 to 1, a count, a mean.
    Bound {
        /// What stands before the sign.
        left: Quantity,
        /// `<`, `>`, `=` and their kin.
        operator: Operator,
        /// What stands behind it.
        right: f64,
    },
    /// An answer has a place among those of its question.
    Ranked {
        /// The place, and the answers in question.
        ranked: Ranked,
        /// Which of them has it, from 0.
        answer: usize,
    },
}

/// Passages of a survey about one theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuotesRequest {
    /// The survey's name, and the theme's.
    pub survey: String,
    /// The theme's name.
    pub theme: String,
    /// How many passages at the most.
    pub at_most: Option<usize>,
}

/// A stage of a theory of change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// What stands over it.
    pub title: String,
    /// What stands in it, in order.
    pub items: Vec<String>,
}

/// A figure of a survey or of published statistics.
#[derive(Clone, Debug)]
pub struct FigureRequest {
    /// Which figure.
    pub source: FigureSource,
    /// What stands under it, in the author's words.
    pub caption: Option<String>,
    /// Whether its table stands there alone.
    pub as_table: bool,
}

/// Where a figure comes from.
#[derive(Clone, Debug)]
pub enum FigureSource {
    /// A survey's name, a figure's id, and the tables that it is made of.
    Survey {
        /// The survey's name.
        survey: String,
        /// The figure's id.
        id: String,
        /// What it is made of.
        tables: Vec<TableSpec>,
    },
    /// Statistics that are already counted.
    Series {
        /// Their name.
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
    /// The number of each insert that is a figure or a table; they are numbered apart, from 1.
    pub fn numbers(&self) -> Vec<Option<u32>> {
        let (mut figures, mut tables) = (0, 0);
        let number = |insert: &Insert| {
            let InsertKind::Figure(request) = &insert.kind else { return None };
            let number = if request.as_table { &mut tables } else { &mut figures };
            *number += 1;
            Some(*number)
        };
        self.inserts.iter().map(number).collect()
    }

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
            InsertKind::Theory(stages) => {
                stages.iter().flat_map(|stage| [&stage.title].into_iter().chain(&stage.items)).map(Some).collect()
            }
            InsertKind::Assertion(_)
            | InsertKind::Quotes(_)
            | InsertKind::Reference(_)
            | InsertKind::BoxEnd
            | InsertKind::Citation
            | InsertKind::Anchor(_) => vec![],
        });
        let of_inserts = of_inserts.flatten();
        for part in parts.chain(of_inserts) {
            words.push('\n');
            words.push_str(part);
        }
        words.extend(front.date.iter().map(|day| format!("\n{day}\n{}", date::day(&self.locale, *day))));
        words
    }

    /// Everything that the page takes from surveys, in the order of its inserts.
    pub fn asked(&self) -> Vec<Asked<'_>> {
        let mut asked = Vec::new();
        for insert in &self.inserts {
            let span = insert.span;
            let quantities: Vec<&Quantity> = match &insert.kind {
                InsertKind::Number(formula) => match &formula.said {
                    Said::Quantity(one) => vec![one],
                    Said::Difference(one, other) | Said::Ratio(one, other) => vec![one, other],
                    Said::Ranked(ranked) => {
                        asked.extend(ranked.asked(span));
                        vec![]
                    }
                    Said::Label(_) | Said::Fieldwork(_) | Said::Invited(_) | Said::ResponseRate(_) => vec![],
                },
                InsertKind::Assertion(Assertion::Order { left, right, .. }) => vec![left, right],
                InsertKind::Assertion(Assertion::Bound { left, .. }) => vec![left],
                InsertKind::Assertion(Assertion::Ranked { ranked, .. }) => {
                    asked.extend(ranked.asked(span));
                    vec![]
                }
                InsertKind::Figure(FigureRequest { source: FigureSource::Survey { survey, tables, .. }, .. }) => {
                    asked.extend(tables.iter().map(|spec| Asked { survey, spec: *spec, people: None, span }));
                    vec![]
                }
                InsertKind::Figure(_)
                | InsertKind::Reference(_)
                | InsertKind::Box(_)
                | InsertKind::BoxEnd
                | InsertKind::Quotes(_)
                | InsertKind::Theory(_)
                | InsertKind::Citation
                | InsertKind::Anchor(_)
                | InsertKind::Literal => vec![],
            };
            asked.extend(quantities.into_iter().flat_map(|quantity| quantity.asked(span)));
        }
        asked
    }
}
