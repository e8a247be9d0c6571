//! Texts that are meant to be the same, by their words alone.

use std::collections::BTreeMap;

use crate::responses::spelling;

/// The words of a text in small letters, without anything between them but single spaces.
pub(super) fn words(text: &str) -> String {
    let folded = spelling::folded(text);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// What texts stand for; what two of them share stands for nothing.
pub(super) struct Known<T>(BTreeMap<String, Option<T>>);

impl<T> Default for Known<T> {
    fn default() -> Known<T> {
        Known(BTreeMap::new())
    }
}

impl<T: Copy + PartialEq> Known<T> {
    pub(super) fn insert(&mut self, text: &str, meaning: T) {
        let words = words(text);
        if !words.is_empty() {
            let known = self.0.entry(words).or_insert(Some(meaning));
            *known = known.filter(|known| *known == meaning);
        }
    }

    pub(super) fn find(&self, text: &str) -> Option<T> {
        self.0.get(&words(text)).copied().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_compared_by_their_words() {
        let mut known = Known::default();
        known.insert("How did you hear of *us*?", 1);
        known.insert("heard_from", 1);
        known.insert("Food", 2);
        known.insert("food!", 3);
        for (text, expected) in [
            ("How did you hear of us", Some(1)),
            ("HEARD  FROM:", Some(1)),
            ("food", None),
            ("How did you hear", None),
            ("?", None),
        ] {
            assert_eq!(known.find(text), expected, "{text}");
        }
    }
}
