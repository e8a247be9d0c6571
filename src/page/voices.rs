//! What people said in their own words, on the results page.

use serde::Serialize;

use super::Survey;
use super::phrase::Phrase;
use crate::analysis::disclosure::quotation::Quotation;
use crate::locale::{Locale, markdown};
use crate::model::quotation::Attribute;

/// The section, where there is anything to say.
#[derive(Serialize)]
pub(crate) struct Voices {
    /// How the passages were chosen and protected.
    pub about: Phrase,
    pub themes: Vec<Theme>,
}

#[derive(Serialize)]
pub(crate) struct Theme {
    pub label: Phrase,
    pub passages: Vec<Passage>,
}

#[derive(Serialize)]
pub(crate) struct Passage {
    /// In the quotation marks of its own language.
    pub text: Phrase,
    pub by: Option<Phrase>,
}

/// What is published of what people said, for readers of one language.
pub(crate) fn voices(survey: &Survey, locale: &Locale) -> Option<Voices> {
    let themes: Vec<Theme> = survey
        .quotations
        .themes
        .iter()
        .map(|(theme, quotations)| Theme {
            label: Phrase::of(&theme.label, locale),
            passages: quotations.iter().map(|quotation| passage(survey, quotation, locale)).collect(),
        })
        .collect();
    let spoken = themes.iter().any(|theme| !theme.passages.is_empty());
    let least = survey.instrument.privacy.min_count;
    let named =
        survey.quotations.themes.iter().flat_map(|(_, passages)| passages).any(|passage| passage.role.is_some());
    let about = match spoken {
        true => {
            let about = Phrase::message("site-voices-about", &[("least", least.into())], locale);
            let roles = named.then(|| Phrase::message("site-voices-roles", &[], locale));
            roles.into_iter().fold(about, Phrase::and)
        }
        false => Phrase::message("site-voices-themes", &[], locale),
    };
    (!themes.is_empty()).then_some(Voices { about, themes })
}

/// One passage, for readers of one language.
pub(crate) fn passage(survey: &Survey, quotation: &Quotation, locale: &Locale) -> Passage {
    let by = match &quotation.role {
        Some(role) => Some(Phrase::of(role, locale)),
        None => quotation.by.first().and_then(|attribute| attribution(survey, *attribute, locale)),
    };
    Passage { text: Phrase::quoted(&quotation.text, locale), by }
}

/// "Region of origin: Eastern Europe".
fn attribution(survey: &Survey, attribute: Attribute, locale: &Locale) -> Option<Phrase> {
    let variable = survey.codebook.get(attribute.variable);
    let question = variable.part.as_ref().unwrap_or(&variable.label).get(locale);
    let answer = variable.domain.categories().get(usize::from(attribute.category))?.label.get(locale);
    let question = markdown::plain(question.text);
    // A question ends in its own mark.
    let mark = if question.ends_with(['?', ':', '.', '…', '؟']) { "" } else { ":" };
    Some(Phrase::plain(&format!("{question}{mark} {}", markdown::plain(answer.text)), answer.lang, locale))
}
