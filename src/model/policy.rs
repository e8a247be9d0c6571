//! By which rules a survey is published: its profile, and what the number of respondents allows.

use serde::{Deserialize, Serialize};

use super::variable::Origin;

/// How much a survey's respondents have to be protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Profile {
    /// To be found out could harm them.
    #[default]
    AtRisk,
    /// The respondents are nearly the whole of a known group.
    Strict,
}

/// How many people skipped a question ([`public_blanks`](super::blanks::public_blanks)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blanks {
    /// Is public from the start, where that costs no answer its cover.
    Public,
    /// Is protected like any other count.
    Protected,
}

/// The rules that a survey is published by: its profile, made stricter where the survey says so.
#[derive(Clone, Debug)]
pub struct Policy {
    /// Which one it started from.
    pub profile: Profile,
    /// T: a count from 1 to T-1 is never published.
    pub min_count: u32,
    /// Smallest base of a breakdown, mean or median.
    pub min_base: u32,
    /// Questions and computed variables that are never crossed with each other.
    pub sensitive: Vec<Origin>,
    /// Whether it is public how many people skipped a question that everybody was asked.
    pub blanks: Blanks,
    /// Names of the site's other surveys that some of the same people may have answered, so that a reader may compare the two: their
    /// differences are protected. `None` where the survey does not say.
    pub shared_with: Option<Vec<String>>,
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
        let blanks = match profile {
            Profile::AtRisk => Blanks::Public,
            Profile::Strict => Blanks::Protected,
        };
        Policy { profile, min_count, min_base, sensitive: vec![], blanks, shared_with: None, accept_risk: None }
    }

    /// Whether no count is too small to be published: of a study whose data everybody has already.
    pub fn is_open(&self) -> bool {
        self.min_count <= 1 && self.min_base <= 1
    }

    /// Fewer respondents than this: of a hidden number nothing is said (4T; disclosure.md, "Ranges").
    pub fn fewest_for_ranges(&self) -> u32 {
        self.min_count.saturating_mul(4)
    }

    /// What may be published at all about so many respondents.
    pub fn extent(&self, respondents: u32) -> Extent {
        match (respondents, self.profile) {
            (0..FEWEST_FOR_COUNTS, _) => Extent::Nothing,
            (FEWEST_FOR_COUNTS..FEWEST_FOR_CROSSING, Profile::AtRisk) => Extent::OneWay,
            (FEWEST_FOR_COUNTS..FEWEST_FOR_CROSSING, Profile::Strict) => Extent::Nothing,
            _ => Extent::Everything,
        }
    }
}

/// Fewer respondents than this: no count is published, themes only.
pub const FEWEST_FOR_COUNTS: u32 = 10;

/// Fewer respondents than this: no cross-tabulation is published.
pub const FEWEST_FOR_CROSSING: u32 = 30;

/// Which tables of a survey may be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Extent {
    /// No table at all.
    Nothing,
    /// Frequency tables, no cross-tabulations.
    OneWay,
    /// Cross-tabulations as well.
    Everything,
}
