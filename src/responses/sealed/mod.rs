//! Sealed answers: what the questionnaire's page sealed to the researcher's keys (docs/sealed-format.md).

pub mod file;
pub mod hpke;
pub mod key;
pub mod payload;
#[cfg(test)]
pub(super) mod testing;

/// Why a file, or one response in it, could not be read. None of these says anything about an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Not a file of this kind at all.
    NotSealed,
    /// Written by a later version of the program.
    LaterVersion,
    /// The last line is missing or counts another number of responses.
    CutShort,
    /// Something stands after the last line.
    AfterEnd,
    /// A line that is not of the format's shape.
    Damaged,
    /// Sealed to keys that are not at hand.
    OtherKey,
    /// The key is right and the seal does not hold: altered, or of another survey.
    Altered,
    /// Opened, and not a response.
    NotAnswers,
}

impl Failure {
    /// What is wrong, and the next step.
    pub fn explain(self) -> (&'static str, &'static str) {
        match self {
            Failure::NotSealed => ("this is not a file of sealed answers", "move it out of the inbox"),
            Failure::LaterVersion => {
                ("these answers were written by a later version of canvass", "update canvass and collect again")
            }
            Failure::CutShort => (
                "the file was cut short or altered: its last line is not the one it was written with",
                "ask for the file once more; what could be opened has been kept, and is not counted twice",
            ),
            Failure::AfterEnd => (
                "something stands after the line that ends this file: two files in one, or lines added later",
                "put each file into the inbox by itself; what stands before its end has been kept, and is not counted twice",
            ),
            Failure::Damaged => ("this response is damaged", "ask for the file once more"),
            Failure::OtherKey => (
                "this response is sealed to a key that is not here",
                "put the private key into `private/`, or name it with `--key`",
            ),
            Failure::Altered => (
                "the seal of this response does not hold: it was altered, or belongs to a survey that is not here",
                "ask for the file once more, or collect it in the site that it belongs to",
            ),
            Failure::NotAnswers => ("this holds no answers that canvass can read", "ask for the file once more"),
        }
    }
}
