//! Built-in scales and their wording.

use crate::diagnostic::Span;
use crate::instrument::control::{Choice, MissingAnswer, MissingCode, Scale};
use crate::instrument::reader::Reader;
use crate::locale::{Locale, Text};

pub const NAMES: [&str; 3] = ["yes_no", "yes_no_dont_know", "agree_5"];

/// The built-in scale of this name; a language of the survey that it is not worded in counts as a missing translation.
pub fn scale(name: &str, span: Span, reader: &mut Reader) -> Option<Scale> {
    let (steps, missing): (&[Step], &[MissingCode]) = match name {
        "yes_no" => (&YES_NO, &[]),
        "yes_no_dont_know" => (&YES_NO, &[MissingCode::DontKnow]),
        "agree_5" => (&AGREE, &[]),
        _ => return None,
    };
    let mut choices = Vec::new();
    for step in steps {
        let mut label = text(&step.words, &reader.languages);
        let path = format!("scales.{name}.choices.{}", step.name);
        reader.translations.complete(&path, Some(&mut label), span, &reader.languages, &mut reader.findings);
        choices.push(Choice {
            name: step.name.into(),
            label,
            score: step.score,
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
pub fn other(span: Span, path: &str, reader: &mut Reader) -> Text {
    let mut label = text(&OTHER, &reader.languages);
    reader.translations.complete(path, Some(&mut label), span, &reader.languages, &mut reader.findings);
    label
}

/// The words in the survey's languages; in English where its first language is not worded here.
fn text(words: &[(&str, &str)], languages: &[Locale]) -> Text {
    let worded = |locale: &Locale| {
        let language = locale.tag().split('-').next().unwrap_or_default();
        words.iter().find(|(known, _)| *known == language).map(|(_, word)| *word)
    };
    let english = Locale::english();
    let source = languages.first().filter(|locale| worded(locale).is_some()).unwrap_or(&english);
    let mut text = Text::new(source.clone(), worded(source).unwrap_or_default());
    for locale in languages {
        if let Some(word) = worded(locale) {
            text.insert(locale.clone(), word);
        }
    }
    text
}

type Words = [(&'static str, &'static str); 8];

struct Step {
    name: &'static str,
    score: Option<f64>,
    words: Words,
}

const OTHER: Words = [
    ("en", "Other"),
    ("da", "Andet"),
    ("ro", "Altceva"),
    ("de", "Anderes"),
    ("fr", "Autre"),
    ("es", "Otro"),
    ("pl", "Inne"),
    ("ar", "غير ذلك"),
];

const YES_NO: [Step; 2] = [
    Step {
        name: "yes",
        score: None,
        words: [
            ("en", "Yes"),
            ("da", "Ja"),
            ("ro", "Da"),
            ("de", "Ja"),
            ("fr", "Oui"),
            ("es", "Sí"),
            ("pl", "Tak"),
            ("ar", "نعم"),
        ],
    },
    Step {
        name: "no",
        score: None,
        words: [
            ("en", "No"),
            ("da", "Nej"),
            ("ro", "Nu"),
            ("de", "Nein"),
            ("fr", "Non"),
            ("es", "No"),
            ("pl", "Nie"),
            ("ar", "لا"),
        ],
    },
];

const AGREE: [Step; 5] = [
    Step {
        name: "strongly_agree",
        score: Some(5.0),
        words: [
            ("en", "Strongly agree"),
            ("da", "Helt enig"),
            ("ro", "Total de acord"),
            ("de", "Stimme voll und ganz zu"),
            ("fr", "Tout à fait d’accord"),
            ("es", "Totalmente de acuerdo"),
            ("pl", "Zdecydowanie się zgadzam"),
            ("ar", "أوافق بشدة"),
        ],
    },
    Step {
        name: "agree",
        score: Some(4.0),
        words: [
            ("en", "Agree"),
            ("da", "Enig"),
            ("ro", "De acord"),
            ("de", "Stimme eher zu"),
            ("fr", "Plutôt d’accord"),
            ("es", "De acuerdo"),
            ("pl", "Raczej się zgadzam"),
            ("ar", "أوافق"),
        ],
    },
    Step {
        name: "neither",
        score: Some(3.0),
        words: [
            ("en", "Neither agree nor disagree"),
            ("da", "Hverken enig eller uenig"),
            ("ro", "Nici acord, nici dezacord"),
            ("de", "Teils, teils"),
            ("fr", "Ni d’accord ni pas d’accord"),
            ("es", "Ni de acuerdo ni en desacuerdo"),
            ("pl", "Ani się zgadzam, ani nie zgadzam"),
            ("ar", "لا أوافق ولا أعارض"),
        ],
    },
    Step {
        name: "disagree",
        score: Some(2.0),
        words: [
            ("en", "Disagree"),
            ("da", "Uenig"),
            ("ro", "Dezacord"),
            ("de", "Stimme eher nicht zu"),
            ("fr", "Plutôt pas d’accord"),
            ("es", "En desacuerdo"),
            ("pl", "Raczej się nie zgadzam"),
            ("ar", "لا أوافق"),
        ],
    },
    Step {
        name: "strongly_disagree",
        score: Some(1.0),
        words: [
            ("en", "Strongly disagree"),
            ("da", "Helt uenig"),
            ("ro", "Total dezacord"),
            ("de", "Stimme überhaupt nicht zu"),
            ("fr", "Pas du tout d’accord"),
            ("es", "Totalmente en desacuerdo"),
            ("pl", "Zdecydowanie się nie zgadzam"),
            ("ar", "لا أوافق بشدة"),
        ],
    },
];
