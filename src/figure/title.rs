//! A figure's title: its subject in at most ten words.

use super::subject::Subject;
use super::words::{Label, Wording, Words};
use crate::locale::{Locale, Text};
use crate::model::instrument::LONGEST_TITLE;

/// The title that the researcher gave, or the beginning of the question's wording; and what it is broken down by. The
/// exact wording stands under the title, so nothing is lost where the title ends in an ellipsis.
pub(crate) fn title(subject: &Subject, words: &Words) -> Label {
    let wording = words.label(Wording::Written(short(subject.title, subject.wording, words.locale)));
    let Some(by) = &subject.by else {
        return Label { text: first_words(&wording.text, LONGEST_TITLE), ..wording };
    };
    if let Some(phrase) = by.phrase.filter(|phrase| phrase.has(words.locale)) {
        let phrase = words.label(Wording::Written(phrase)).text;
        let room = LONGEST_TITLE.saturating_sub(phrase.split_whitespace().count()).max(1);
        let arguments = [("subject", first_words(&wording.text, room)), ("phrase", phrase)];
        // No comma follows a question mark.
        let is_question = arguments[0].1.ends_with(['?', '؟', '!']);
        let id = if is_question { "results-title-question" } else { "results-title-phrase" };
        let text = words.say(id, &arguments.each_ref().map(|(name, text)| (*name, text.into())));
        return Label { text, ..wording };
    }
    let by = first_words(&words.label(Wording::Written(short(by.title, by.wording, words.locale))).text, 4);
    let together = |subject: &str| words.say("results-title-by", &[("subject", subject.into()), ("by", (&by).into())]);
    let others = together("").split_whitespace().filter(|word| *word != "·").count();
    let text = together(&first_words(&wording.text, LONGEST_TITLE.saturating_sub(others).max(1)));
    Label { text, ..wording }
}

/// The title, unless the wording is translated for this reader and the title is not.
fn short<'a>(title: Option<&'a Text>, wording: &'a Text, locale: &Locale) -> &'a Text {
    title.filter(|title| title.has(locale) || !wording.has(locale)).unwrap_or(wording)
}

/// The first words of a text. Where it is cut, an ellipsis takes the place of the last mark.
fn first_words(text: &str, most: usize) -> String {
    let mut words = text.split_whitespace();
    let first: Vec<&str> = words.by_ref().take(most).collect();
    let text = first.join(" ");
    match words.next() {
        Some(_) => format!("{}…", text.trim_end_matches([',', ';', ':', '.', '–', '-', '('])),
        None => text.trim_end_matches([':', '.']).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_words_and_no_more() {
        assert_eq!(first_words("Have you been here before today?", 10), "Have you been here before today?");
        assert_eq!(first_words("one two, three four", 2), "one two…");
        assert_eq!(first_words("Choose:", 10), "Choose");
    }
}
