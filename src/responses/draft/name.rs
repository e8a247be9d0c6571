//! Names for questions and choices, from the words that a table has for them.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

use crate::model::control::MissingCode;

/// A short name from a text, unlike all that were `taken`.
pub(super) fn name(text: &str, may_start_with_digit: bool, taken: &mut BTreeSet<String>) -> String {
    const LONGEST: usize = 30;
    let mut name = String::new();
    for word in words(text) {
        if !name.is_empty() && name.len() + 1 + word.len() > LONGEST {
            break;
        }
        if !name.is_empty() {
            name.push('_');
        }
        name += &word[..word.len().min(LONGEST)];
    }
    if !may_start_with_digit && !name.starts_with(|c: char| c.is_ascii_lowercase()) {
        name = if name.is_empty() { "question".into() } else { format!("q_{name}") };
    }
    if name.is_empty() {
        name = "answer".into();
    }
    if MissingCode::parse(&name).is_some() || RESERVED.contains(&name.as_str()) {
        name += "_answer";
    }
    let mut unlike = name.clone();
    let mut times = 1;
    while !taken.insert(unlike.clone()) {
        times += 1;
        unlike = format!("{name}_{times}");
    }
    unlike
}

/// Words of the language of expressions.
const RESERVED: [&str; 6] = ["and", "or", "not", "selected", "count", "answered"];

/// Its words in small letters without accents.
fn words(text: &str) -> Vec<String> {
    let spelt = text.to_lowercase().replace('æ', "ae").replace(['ø', 'œ'], "oe").replace('å', "aa").replace('ß', "ss");
    let letters: String = spelt.nfkd().filter(|c| !('\u{300}'..='\u{36f}').contains(c)).collect();
    let words = letters.split(|c: char| !c.is_ascii_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_short_and_unlike_each_other() {
        let taken = &mut BTreeSet::new();
        for (text, expected) in [
            ("Where do you live?", "where_do_you_live"),
            ("Where do you live?!", "where_do_you_live_2"),
            ("Hvor bor du på Ærø?", "hvor_bor_du_paa_aeroe"),
            ("2. How old are you", "q_2_how_old_are_you"),
            ("Возраст", "question"),
            ("Refused", "refused_answer"),
            ("not", "not_answer"),
            ("How satisfied are you with the opening hours of the library", "how_satisfied_are_you_with_the"),
        ] {
            assert_eq!(name(text, false, taken), expected);
        }
        assert_eq!(name("3 times a week", true, &mut BTreeSet::new()), "3_times_a_week");
    }
}
