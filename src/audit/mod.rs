//! Attacks a built site from outside. Knows nothing but the questionnaire and what was published, and shares no code
//! with `analysis::disclosure`, so that it cannot inherit a mistake.

pub mod attack;
pub mod bounds;
pub mod claim;
pub mod knowledge;
pub mod programme;
