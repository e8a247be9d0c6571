//! Titles that several questions share ("If other, please specify"): a reader of the results could not tell their figures
//! apart.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::locale::markdown;
use crate::model::instrument::{Instrument, LONGEST_TITLE, Question};

/// A warning for each title that several questions have, with a proposal for the second of them.
pub(super) fn collisions(instrument: &Instrument) -> Vec<Diagnostic> {
    let shown = |question: &&Question| question.control.is_answered();
    let questions: Vec<&Question> = instrument.questions().filter(shown).collect();
    let mut same: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, question) in questions.iter().enumerate() {
        same.entry(title(question).to_lowercase()).or_default().push(at);
    }
    let mut found: Vec<(usize, Diagnostic)> = Vec::new();
    for places in same.into_values().filter(|places| places.len() > 1) {
        let (Some(first), Some(at)) = (questions.get(places[0]), places.get(1).copied()) else { continue };
        let Some(second) = questions.get(at) else { continue };
        let names: Vec<String> =
            places.iter().filter_map(|at| Some(format!("`{}`", questions.get(*at)?.name))).collect();
        let count = names.len();
        let listed = match names.get(..4) {
            Some(few) if count > 5 => format!("{} and {} more", few.join(", "), count - few.len()),
            _ => names.join(", "),
        };
        let message = format!("{count} questions have the title \"{}\": {listed}", title(first));
        let before = at.checked_sub(1).and_then(|before| questions.get(before)).map(|before| title(before));
        let proposal = proposal(before.as_deref(), &title(second), &second.name);
        let hint = format!("tell them apart in the results: `title: \"{proposal}\"` for `{}`", second.name);
        found.push((at, Diagnostic::warning(second.span, message).hint(hint)));
    }
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, warning)| warning).collect()
}

/// What stands over a question's figure in the source language.
fn title(question: &Question) -> String {
    let text = question.title.as_ref().unwrap_or(&question.label);
    let plain = markdown::plain(text.source());
    let words: Vec<&str> = plain.split_whitespace().collect();
    words[..words.len().min(LONGEST_TITLE)].join(" ")
}

/// The question before says what "other" is about; with its words the title keeps within its length.
fn proposal(before: Option<&str>, title: &str, name: &str) -> String {
    let own: Vec<&str> = title.split_whitespace().collect();
    let words = |text: &str, most: usize| text.split_whitespace().take(most).collect::<Vec<_>>().join(" ");
    let proposed = match before.filter(|before| !before.eq_ignore_ascii_case(title)) {
        Some(before) => {
            let own = words(title, LONGEST_TITLE / 2);
            let before = words(before, LONGEST_TITLE - own.split_whitespace().count());
            format!("{}: {own}", before.trim_end_matches(['?', '.', ':']))
        }
        None => format!("{} ({})", words(title, LONGEST_TITLE - 1), name.replace('_', " ")),
    };
    let fits = proposed.split_whitespace().count() <= LONGEST_TITLE && !own.is_empty();
    let proposed = if fits { proposed } else { words(&proposed, LONGEST_TITLE) };
    proposed.replace('"', "'")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proposal_is_short_and_says_what_is_meant() {
        let other = "If other, please specify";
        for (before, title, expected) in [
            (Some("Where do you live?"), other, "Where do you live: If other, please specify"),
            (
                Some("How did you first hear of the library in town?"),
                other,
                "How did you first hear of: If other, please specify",
            ),
            (Some(other), other, "If other, please specify (b other)"),
            (None, "Comments", "Comments (b other)"),
        ] {
            assert_eq!(proposal(before, title, "b_other"), expected);
        }
    }
}
