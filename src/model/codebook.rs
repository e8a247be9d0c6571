//! The variables that an instrument's answers become.

mod build;
mod category;

use crate::locale::Text;

use super::control::DatePrecision;
use super::expression::Answer;
use crate::model::instrument::Instrument;

pub use super::variable::{Origin, VariableId};
pub use build::{of_derived, of_question, of_weight};

/// All variables of a survey, those of questions first, in the order asked, then what people weigh, then the derived ones.
#[derive(Clone, Debug)]
pub struct Codebook {
    /// All of them, by their [`VariableId`].
    pub variables: Vec<Variable>,
    by_name: std::collections::HashMap<String, VariableId>,
}

/// One column of data.
#[derive(Clone, Debug)]
pub struct Variable {
    /// `nationality`, `services.food` (matrix item), `future/dental_check` (one of several answers),
    /// `best_hours/weekdays.day` (grid cell), `films_ranked/five` (place in a ranking), `heard_from_other` (its text).
    pub name: String,
    /// What it comes from.
    pub origin: Origin,
    /// The question's text, or the derived variable's.
    pub label: Text,
    /// The item, choice or cell, where the variable is one of several of its question.
    pub part: Option<Text>,
    /// What that part is called by data and expressions: `food` of `services.food`, `weekdays.day` of `best_hours/weekdays.day`.
    /// `None` where the variable is all of its question, or the text of "other, which?".
    pub part_name: Option<String>,
    /// What its values can be.
    pub domain: Domain,
    /// Name of the repeat it is asked in: such a variable has one value per round.
    pub repeat: Option<String>,
}

/// What values a variable can take, besides missing, skipped and not asked.
#[derive(Clone, Debug)]
pub enum Domain {
    /// Exactly one category. At most 240 of them.
    Category {
        /// By their code, from 0.
        categories: Vec<Category>,
        /// Whether their order means something.
        ordered: bool,
    },
    /// Ticked or not: one choice of a several-answers question, one cell of a grid. Code 1 is ticked, 0 not.
    Tick,
    /// A place in a ranking of so many.
    Rank {
        /// How many are ranked.
        of: u8,
    },
    /// A number; tabulated in classes (see `Control::Number`).
    Number {
        /// Whether it may have a fraction.
        decimal: bool,
        /// Lower edges of its classes, ascending; none: only its base is counted.
        bins: Vec<f64>,
    },
    /// A date; only its base is counted.
    Date {
        /// How much of it is asked for.
        precision: DatePrecision,
    },
    /// Free words; only its base is counted.
    Text,
}

/// One of the values of a variable.
#[derive(Clone, Debug)]
pub struct Category {
    /// As data and expressions call it.
    pub name: String,
    /// As people read it.
    pub label: Text,
    /// Its value in sums and means: a choice's `score`, or the number itself on a range.
    pub score: Option<f64>,
    /// Whether it is a number to expressions, its score: the steps of a range are, and choices that are named by their score.
    pub is_number: bool,
}

impl Category {
    /// The category as an expression sees it.
    pub fn answer(&self) -> Answer<'_> {
        match self.score.filter(|_| self.is_number) {
            Some(number) => Answer::Number(number),
            None => Answer::Choice(&self.name),
        }
    }
}

impl Variable {
    /// Whether it holds the whole answer to its question, or all that its rule gives.
    pub fn is_whole(&self) -> bool {
        self.part.is_none()
    }

    /// What data call the answer that it stands for, where it is one of several: `web` of `heard_from/web`; else its own name.
    pub fn part_or_name(&self) -> &str {
        self.part_name.as_deref().unwrap_or(&self.name)
    }
}

impl Codebook {
    /// The codebook of these variables; no two have one name.
    pub fn new(variables: Vec<Variable>) -> Codebook {
        let by_name = (0..).map(VariableId).zip(&variables).map(|(id, v)| (v.name.clone(), id)).collect();
        Codebook { variables, by_name }
    }

    /// The variables of an instrument.
    ///
    /// A derived score with bands becomes two variables: the score itself (`wellbeing`, a number) and its band
    /// (`wellbeing_band`, an ordered category).
    pub fn of(instrument: &Instrument) -> Codebook {
        let language = instrument.source_language();
        let mut variables = build::of_questions(&instrument.sections, language);
        variables.extend(instrument.study.weight.iter().map(|weight| of_weight(&weight.name, language)));
        for (index, derived) in instrument.derived.iter().enumerate() {
            variables.extend(of_derived(index, derived, &variables, language));
        }
        Codebook::new(variables)
    }

    /// What people weigh, where that is not all the same.
    pub fn weight(&self) -> Option<VariableId> {
        self.iter().find(|(_, variable)| variable.origin == Origin::Weight).map(|(id, _)| id)
    }

    /// The variable with this id, which is of this codebook.
    pub fn get(&self, id: VariableId) -> &Variable {
        &self.variables[id.0 as usize]
    }

    /// The variable of this name. For the borders where names come in, and for no other place: what a site's files say
    /// (`source`), what is typed behind a command (`cli`), what the ledger holds, and what the auditor reads of published files. All
    /// that comes after holds ids and asks for [`Codebook::get`].
    pub fn find(&self, name: &str) -> Option<VariableId> {
        self.by_name.get(name).copied()
    }

    /// All variables with their ids, in order.
    pub fn iter(&self) -> impl Iterator<Item = (VariableId, &Variable)> {
        (0..).map(VariableId).zip(&self.variables)
    }

    /// The variables of one question, in order: those of its choices, items, cells or places, then the text of "other,
    /// which?".
    pub fn of_question(&self, question: usize) -> impl Iterator<Item = (VariableId, &Variable)> {
        let wanted = Origin::Question(question);
        // They stand together, in the order of the questions.
        let start = self.variables.partition_point(|variable| variable.origin < wanted);
        self.iter().skip(start).take_while(move |(_, variable)| variable.origin == wanted)
    }
}
