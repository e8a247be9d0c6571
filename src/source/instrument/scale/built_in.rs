//! Built-in scales. Their words stand among the interface texts, in every language that has those.

use crate::diagnostic::Span;
use crate::locale::message::Messages;
use crate::locale::{Locale, Text};
use crate::model::control::{Choice, MissingAnswer, MissingCode, Scale};
use crate::source::instrument::reader::Reader;

/// The names of the built-in scales.
pub const NAMES: [&str; 3] = ["yes_no", "yes_no_dont_know", "agree_5"];

/// The built-in scale of this name. A translation file may word it otherwise, and words it in further languages; one
/// that it is not worded in counts as a missing translation.
pub(crate) fn scale(name: &str, span: Span, reader: &mut Reader) -> Option<Scale> {
    let (steps, missing): (&[Step], &[MissingCode]) = match name {
        "yes_no" => (&YES_NO, &[]),
        "yes_no_dont_know" => (&YES_NO, &[MissingCode::DontKnow]),
        "agree_5" => (&AGREE, &[]),
        _ => return None,
    };
    let mut choices = Vec::new();
    for (step, score) in steps {
        let message = format!("scale-{}", step.replace('_', "-"));
        choices.push(Choice {
            name: (*step).into(),
            label: label(&message, &format!("scales.{name}.choices.{step}"), span, reader),
            score: *score,
            symbol: None,
            image: None,
            exclusive: false,
            other: None,
        });
    }
    let missing = missing.iter().map(|code| MissingAnswer { code: *code, label: None }).collect();
    Some(Scale { name: Some(name.into()), choices, missing })
}

/// The label of the choice that `other: true` adds.
pub(crate) fn other(span: Span, path: &str, reader: &mut Reader) -> Text {
    label("scale-other", path, span, reader)
}

/// The label of a missing answer that counts as one and has no words of its own.
pub(crate) fn missing(code: MissingCode, span: Span, path: &str, reader: &mut Reader) -> Text {
    let message = match code {
        MissingCode::Refused => "form-missing-refused",
        MissingCode::DontKnow => "form-missing-dont-know",
        MissingCode::NotApplicable => "form-missing-not-applicable",
    };
    label(message, path, span, reader)
}

/// A message in the survey's languages; in English where its first language has no messages. `path` is its address in a
/// translation file.
fn label(message: &str, path: &str, span: Span, reader: &mut Reader) -> Text {
    let has = |locale: &&Locale| Messages::built_in(locale).is_translated(message);
    let english = Locale::english();
    let source = reader.languages.first().filter(has).unwrap_or(&english);
    let mut text = Text::new(source.clone(), Messages::built_in(source).text(message));
    for locale in reader.languages.iter().filter(has) {
        if !reader.translations.has(path, locale) {
            text.insert(locale.clone(), Messages::built_in(locale).text(message));
        }
    }
    reader.translations.complete(path, Some(&mut text), span);
    text
}

/// A step's name and score.
type Step = (&'static str, Option<f64>);

const YES_NO: [Step; 2] = [("yes", None), ("no", None)];

const AGREE: [Step; 5] = [
    ("strongly_agree", Some(5.0)),
    ("agree", Some(4.0)),
    ("neither", Some(3.0)),
    ("disagree", Some(2.0)),
    ("strongly_disagree", Some(1.0)),
];
