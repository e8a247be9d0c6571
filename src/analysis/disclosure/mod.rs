//! Decides which cells may be published.

use super::table::{Cell, Count, SiteTables};
use crate::instrument::codebook::VariableId;

/// How much a survey's respondents have to be protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Profile {
    #[default]
    AtRisk,
    /// The respondents are nearly the whole of a known group.
    Strict,
}

/// The rules that a survey is published by: its profile, made stricter where the survey says so.
#[derive(Clone, Debug)]
pub struct Policy {
    pub profile: Profile,
    /// T: a count from 1 to T-1 is never published.
    pub min_count: u32,
    /// Smallest base of a breakdown, mean or median.
    pub min_base: u32,
    /// Variables that are never crossed with each other.
    pub sensitive: Vec<String>,
    /// Why the survey is published by looser rules than its profile; printed on the methods page.
    pub accept_risk: Option<String>,
}

impl Policy {
    /// The profile's own rules (disclosure.md, "Profiles").
    pub fn of(profile: Profile) -> Policy {
        let (min_count, min_base) = match profile {
            Profile::AtRisk => (5, 10),
            Profile::Strict => (10, 20),
        };
        Policy { profile, min_count, min_base, sensitive: vec![], accept_risk: None }
    }
}

/// A value that has been through disclosure control. Only this module can make one.
///
/// ```compile_fail
/// let forged = canvass::analysis::disclosure::Protected(7);
/// ```
/// The twin that compiles:
/// ```
/// fn read(safe: &canvass::analysis::disclosure::Protected<u32>) -> u32 { **safe }
/// ```
#[derive(Clone, Debug)]
pub struct Protected<T>(T);

impl<T> std::ops::Deref for Protected<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// What the protector must know of the tables besides their counts: which variables the questionnaire itself ties.
#[derive(Clone, Debug, Default)]
pub struct Structure {
    /// `(follow_up, filter)`: who is asked `follow_up` is decided by the answer to `filter`, in a public way.
    pub routed: Vec<(VariableId, VariableId)>,
    /// `(coarse, fine)`: `coarse` is a recode of `fine`; for each category of `fine`, the category of `coarse`.
    pub recodes: Vec<(VariableId, VariableId, Vec<Option<u8>>)>,
}

/// Protects all tables of a survey together.
pub fn protect(tables: SiteTables<Count>, structure: &Structure, policy: &Policy) -> Protected<SiteTables<Cell>> {
    let _ = (tables, structure, policy);
    todo!("disclosure room")
}
