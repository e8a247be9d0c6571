//! One response as a questionnaire writes it, sealed or plain (docs/sealed-format.md, "The payload").

use serde::Deserialize;

use super::Failure;

/// A response that was read. Has no `Debug`: it holds answers.
pub struct Payload {
    /// The survey's name.
    pub instrument: String,
    /// `Instrument::version` of the questionnaire that was filled in.
    pub version: String,
    /// 32 hexadecimal digits.
    pub response: String,
    /// JSON object by question name, on one line.
    pub answers: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(rename = "format")]
    _format: String,
    instrument: String,
    version: String,
    #[serde(rename = "language")]
    _language: String,
    response: String,
    answers: serde_json::Map<String, serde_json::Value>,
}

impl Payload {
    /// Reads the JSON of one response.
    ///
    /// # Errors
    /// [`Failure::NotAnswers`] or [`Failure::LaterVersion`].
    pub fn read(json: &[u8]) -> Result<Payload, Failure> {
        let value: serde_json::Value = serde_json::from_slice(json).map_err(|_| Failure::NotAnswers)?;
        Payload::of(value)
    }

    fn of(value: serde_json::Value) -> Result<Payload, Failure> {
        match value.get("format").and_then(serde_json::Value::as_str) {
            Some("canvass-answers/1") => {}
            Some(format) if format.starts_with("canvass-answers/") => return Err(Failure::LaterVersion),
            _ => return Err(Failure::NotAnswers),
        }
        let Written { _format, instrument, version, _language, response, answers } =
            serde_json::from_value(value).map_err(|_| Failure::NotAnswers)?;
        let is_id = response.len() == 32 && response.bytes().all(|byte| byte.is_ascii_hexdigit());
        if !is_id {
            return Err(Failure::NotAnswers);
        }
        let response = response.to_ascii_lowercase();
        Ok(Payload { instrument, version, response, answers: one_line(answers) })
    }

    /// Reads a plain file: an array of responses.
    ///
    /// # Errors
    /// [`Failure::NotAnswers`] for the file as a whole; else one result for each response.
    pub fn read_plain(json: &[u8]) -> Result<Vec<Result<Payload, Failure>>, Failure> {
        let values: Vec<serde_json::Value> = serde_json::from_slice(json).map_err(|_| Failure::NotAnswers)?;
        Ok(values.into_iter().map(Payload::of).collect())
    }
}

/// The answers as JSON on one line that is YAML, too: letters that YAML does not take as they are (some control characters, U+FEFF and
/// the like) or takes for the end of a line are written as escapes, which both languages read alike. What somebody wrote is counted
/// whatever the letters.
fn one_line(answers: serde_json::Map<String, serde_json::Value>) -> String {
    let mut line = String::new();
    // JSON escapes whatever is below U+0020, and letters beyond ASCII stand in strings only.
    for letter in serde_json::Value::Object(answers).to_string().chars() {
        match letter {
            '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => {
                line.push_str(&format!("\\u{:04x}", u32::from(letter)));
            }
            _ => line.push(letter),
        }
    }
    line
}
