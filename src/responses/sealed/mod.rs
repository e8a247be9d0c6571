//! Sealed answers: what the questionnaire's page sealed to the researcher's keys (docs/sealed-format.md).

pub mod hpke;
pub mod key;
