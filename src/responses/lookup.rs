//! Finds the choice that an answer names, by its name or by its label.

use std::collections::BTreeMap;

use crate::locale::Text;
use crate::model::control::MissingCode;

use super::several::separators;
use super::spelling;

/// Names and labels of the choices of one question.
pub struct Lookup {
    /// Names, missing codes and labels as they are written, by length and bytes: what nearly every answer is found by.
    exact: Vec<Known>,
    /// All of them as [`spelling::folded`] has them; `None` where two choices share a label.
    folded: BTreeMap<String, Option<Meaning>>,
    names: Vec<String>,
    /// The most semicolons, the separator of our own tables, that a name or a label holds.
    semicolons: usize,
}

/// A text and what it means.
struct Known {
    key: Key,
    text: Box<[u8]>,
    meaning: Meaning,
}

/// What most texts are told apart by without looking at their letters one by one: length and first eight bytes.
type Key = (usize, u64);

/// What a word stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// Position of the choice.
    Choice(u8),
    /// A declared missing answer.
    Missing(MissingCode),
}

/// What was found for a word.
pub enum Found {
    /// What it stands for.
    One(Meaning),
    /// A label that several choices share.
    Ambiguous,
    /// Nothing is called so.
    Unknown,
}

impl Lookup {
    /// `choices` in order of their position (at most 255); `missing` with the labels that this question gives them.
    pub fn new<'a>(
        choices: impl IntoIterator<Item = (&'a str, &'a Text)>,
        missing: impl IntoIterator<Item = (MissingCode, &'a Text)>,
    ) -> Lookup {
        let choices: Vec<_> = (0..=u8::MAX).zip(choices).collect();
        let missing: Vec<_> = missing.into_iter().collect();
        // A name always wins over a label, a choice over a missing code of the same name.
        let mut names: BTreeMap<&str, Meaning> =
            MissingCode::ALL.into_iter().map(|code| (code.name(), Meaning::Missing(code))).collect();
        names.extend(choices.iter().map(|(at, (name, _))| (*name, Meaning::Choice(*at))));
        // "Don't know" that is counted is still written so.
        let counted = choices.iter().filter_map(|(at, (name, _))| Some((MissingCode::of_counted(name)?.name(), at)));
        names.extend(counted.map(|(name, at)| (name, Meaning::Choice(*at))));
        let labels = choices.iter().map(|(at, (_, label))| (*label, Meaning::Choice(*at)));
        let labels: Vec<(&str, Meaning)> = labels
            .chain(missing.iter().map(|(code, label)| (*label, Meaning::Missing(*code))))
            .flat_map(|(label, meaning)| label.iter().map(move |(_, text)| (text.trim(), meaning)))
            .collect();

        let mut exact: BTreeMap<&str, Option<Meaning>> = BTreeMap::new();
        let mut folded: BTreeMap<String, Option<Meaning>> = BTreeMap::new();
        for (label, meaning) in labels.iter().copied() {
            exact.entry(label).and_modify(|m| *m = m.filter(|m| *m == meaning)).or_insert(Some(meaning));
            folded
                .entry(spelling::folded(label))
                .and_modify(|m| *m = m.filter(|m| *m == meaning))
                .or_insert(Some(meaning));
        }
        for (name, meaning) in names.iter().map(|(name, meaning)| (*name, *meaning)) {
            exact.insert(name, Some(meaning));
            folded.insert(spelling::folded(name), Some(meaning));
        }
        let exact = exact.into_iter().filter_map(|(text, meaning)| {
            Some(Known { key: key(text.as_bytes()), text: text.as_bytes().into(), meaning: meaning? })
        });
        let mut exact: Vec<Known> = exact.collect();
        exact.sort_by(|a, b| a.key.cmp(&b.key).then_with(|| rest(&a.text).cmp(rest(&b.text))));
        let semicolons = exact.iter().map(|known| separators(&known.text, b";")).max().unwrap_or_default();
        let names = choices.iter().map(|(_, (name, _))| (*name).to_string()).collect();
        Lookup { exact, folded, names, semicolons }
    }

    /// What an answer (without spaces around it) names.
    pub fn find(&self, answer: &[u8]) -> Found {
        let wanted = key(answer);
        let order = |known: &Known| known.key.cmp(&wanted).then_with(|| rest(&known.text).cmp(rest(answer)));
        if let Ok(at) = self.exact.binary_search_by(order) {
            return Found::One(self.exact[at].meaning);
        }
        match std::str::from_utf8(answer).ok().and_then(|text| self.folded.get(&spelling::folded(text))) {
            Some(Some(meaning)) => Found::One(*meaning),
            Some(None) => Found::Ambiguous,
            None => Found::Unknown,
        }
    }

    /// Whether an answer is one of these, or of several of them.
    pub fn knows(&self, answer: &[u8]) -> bool {
        !matches!(self.find(answer), Found::Unknown)
    }

    /// The most separators that a name or a label holds.
    pub fn most(&self, separator: &[u8]) -> usize {
        match separator {
            b";" => self.semicolons,
            _ => self.exact.iter().map(|known| separators(&known.text, separator)).max().unwrap_or_default(),
        }
    }

    /// Names of the choices, in order.
    pub fn names(&self) -> &[String] {
        &self.names
    }
}

fn key(text: &[u8]) -> Key {
    let mut first = [0; 8];
    let length = text.len().min(8);
    first[..length].copy_from_slice(&text[..length]);
    (text.len(), u64::from_be_bytes(first))
}

/// What of a text its key does not hold.
fn rest(text: &[u8]) -> &[u8] {
    text.get(8..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;

    fn text(en: &str, da: &str) -> Text {
        let mut text = Text::new(Locale::english(), en);
        text.insert(Locale::parse("da").unwrap(), da);
        text
    }

    fn found(lookup: &Lookup, answer: &str) -> String {
        match lookup.find(answer.as_bytes()) {
            Found::One(Meaning::Choice(at)) => lookup.names()[at as usize].clone(),
            Found::One(Meaning::Missing(code)) => format!("<{}>", code.name()),
            Found::Ambiguous => "ambiguous".into(),
            Found::Unknown => "unknown".into(),
        }
    }

    #[test]
    fn names_win_over_labels_and_shared_labels_are_ambiguous() {
        let labels = [text("Dog", "Hund"), text("hound", "Hund"), text("hunde", "Kat")];
        let not_relevant = text("Not relevant to me", "Ikke relevant");
        let lookup = Lookup::new(
            ["dog", "hunde", "cat"].into_iter().zip(&labels),
            [(MissingCode::NotApplicable, &not_relevant)],
        );
        for (answer, expected) in [
            ("dog", "dog"),
            ("DOG", "dog"),
            ("Kat", "cat"),
            ("hunde", "hunde"), // the name, not the third choice's label
            ("Hund", "ambiguous"),
            ("hund", "ambiguous"),
            ("hound", "hunde"),
            ("refused", "<refused>"),
            ("Ikke relevant", "<not_applicable>"),
            ("Not\u{a0}relevant  to me", "<not_applicable>"),
            ("ho\u{fffd}und", "unknown"),
            ("doge", "unknown"),
            ("", "unknown"),
        ] {
            assert_eq!(found(&lookup, answer), expected, "{answer}");
        }
    }

    #[test]
    fn texts_that_are_as_long_and_begin_alike_are_told_apart() {
        let names = ["once_a_week", "once_a_year", "once_a_w", "once_a_y", "once", "on"];
        let labels: Vec<Text> =
            names.iter().map(|name| text(&format!("{name} (label)"), &format!("{name} (da)"))).collect();
        let lookup = Lookup::new(names.into_iter().zip(&labels), []);
        for name in names {
            assert_eq!(found(&lookup, name), name);
            assert_eq!(found(&lookup, &format!("{name} (label)")), name);
        }
        for other in ["once_a_weak", "once_a_z", "once_a_", "o", "once\0", "once_a_w\0"] {
            assert_eq!(found(&lookup, other), "unknown", "{other}");
        }
    }
}
