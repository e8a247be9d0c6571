//! The variables that an instrument's answers become.

mod build;
mod category;

use crate::locale::Text;

use super::control::DatePrecision;
use crate::model::instrument::Instrument;

pub use super::variable::{Origin, VariableId};
pub use build::{of_derived, of_question};

/// All variables of a survey, those of questions first, in the order asked, then the derived ones.
#[derive(Clone, Debug)]
pub struct Codebook {
    pub variables: Vec<Variable>,
    by_name: std::collections::HashMap<String, VariableId>,
}

/// One column of data.
#[derive(Clone, Debug)]
pub struct Variable {
    /// `nationality`, `services.food` (matrix item), `future/dental_check` (one of several answers),
    /// `best_hours/weekdays.day` (grid cell), `films_ranked/five` (place in a ranking), `heard_from_other` (its text).
    pub name: String,
    pub origin: Origin,
    /// The question's text, or the derived variable's.
    pub label: Text,
    /// The item, choice or cell, where the variable is one of several of its question.
    pub part: Option<Text>,
    pub domain: Domain,
    /// Name of the repeat it is asked in: such a variable has one value per round.
    pub repeat: Option<String>,
}

/// What values a variable can take, besides missing, skipped and not asked.
#[derive(Clone, Debug)]
pub enum Domain {
    /// Exactly one category. At most 240 of them.
    Category {
        categories: Vec<Category>,
        ordered: bool,
    },
    /// Ticked or not: one choice of a several-answers question, one cell of a grid. Code 1 is ticked, 0 not.
    Tick,
    /// A place in a ranking of so many.
    Rank {
        of: u8,
    },
    /// A number; tabulated in classes (see `Control::Number`).
    Number {
        decimal: bool,
        bins: Vec<f64>,
    },
    Date {
        precision: DatePrecision,
    },
    Text,
}

#[derive(Clone, Debug)]
pub struct Category {
    pub name: String,
    pub label: Text,
    /// Its value in sums and means: a choice's `score`, or the number itself on a range.
    pub score: Option<f64>,
}

impl Codebook {
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
        for (index, derived) in instrument.derived.iter().enumerate() {
            variables.extend(of_derived(index, derived, &variables, language));
        }
        Codebook::new(variables)
    }

    pub fn get(&self, id: VariableId) -> &Variable {
        &self.variables[id.0 as usize]
    }

    pub fn find(&self, name: &str) -> Option<VariableId> {
        self.by_name.get(name).copied()
    }

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
