//! How a variable is named once its name is resolved, and where it comes from.

/// Position of a variable in its [`Codebook`](super::codebook::Codebook), and of its column in a `Dataset`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VariableId(pub u32);

/// Where a variable comes from: an index into `Instrument::questions()` or `Instrument::derived`. In the order of a codebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// A question, by its place among all.
    Question(usize),
    /// How much a person weighs ([`Weight`](super::instrument::Weight)): written beside the answers, and never asked.
    Weight,
    /// A computed variable, by its place among those.
    Derived(usize),
}

impl Origin {
    /// Whether it is answered, and not computed.
    pub fn is_question(self) -> bool {
        matches!(self, Origin::Question(_))
    }

    /// Whether it stands in the files of answers: what is answered, and what people weigh.
    pub fn is_written(self) -> bool {
        !matches!(self, Origin::Derived(_))
    }
}
