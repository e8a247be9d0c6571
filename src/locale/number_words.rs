//! Numbers as words, where the program knows how a language says them; and simple fractions ("two in three").
//!
//! The forms follow each language's own grammar: Retskrivningsordbogen (4th ed.) for Danish, DOOM 3 for Romanian; for English the
//! hyphenated forms of New Hart's Rules.

use super::Locale;
use super::message::spoken;

/// What a number word agrees with, in languages where it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// No gender that matters, or the masculine.
    Common,
    /// A feminine noun.
    Feminine,
    /// A neuter noun.
    Neuter,
}

/// The largest number that is written as a word.
const LARGEST: u32 = 100;

/// A number as a word; `None` of a language whose words are not known here, and above a hundred.
pub fn word(locale: &Locale, number: u32, agreement: Agreement) -> Option<String> {
    if number > LARGEST {
        return None;
    }
    match spoken(locale).language() {
        "en" => Some(english(number)),
        "da" => Some(danish(number, agreement)),
        "ro" => Some(romanian(number, agreement)),
        _ => None,
    }
}

/// "two in three"; `None` of a language whose words are not known here.
pub fn one_in(locale: &Locale, part: u32, whole: u32, agreement: Agreement) -> Option<String> {
    let (part_word, whole_word) = (word(locale, part, agreement)?, word(locale, whole, agreement)?);
    Some(match spoken(locale).language() {
        "da" => format!("{part_word} ud af {whole_word}"),
        // One that stands alone is a pronoun.
        "ro" if part == 1 && agreement == Agreement::Feminine => format!("una din {whole_word}"),
        "ro" if part == 1 => format!("unul din {whole_word}"),
        "ro" => format!("{part_word} din {whole_word}"),
        _ => format!("{part_word} in {whole_word}"),
    })
}

const ENGLISH: [&str; 20] = [
    "none",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const ENGLISH_TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

fn english(number: u32) -> String {
    match (number / 10, number % 10) {
        (10, _) => "a hundred".into(),
        (0 | 1, _) => ENGLISH[number as usize].into(),
        (tens, 0) => ENGLISH_TENS[tens as usize].into(),
        (tens, ones) => format!("{}-{}", ENGLISH_TENS[tens as usize], ENGLISH[ones as usize]),
    }
}

const DANISH: [&str; 20] = [
    "ingen", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv", "tretten",
    "fjorten", "femten", "seksten", "sytten", "atten", "nitten",
];
const DANISH_TENS: [&str; 10] =
    ["", "", "tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems"];

fn danish(number: u32, agreement: Agreement) -> String {
    match (number / 10, number % 10) {
        (0, 0) if agreement == Agreement::Neuter => "intet".into(),
        (0, 1) if agreement == Agreement::Neuter => "et".into(),
        (10, _) => "hundrede".into(),
        (0 | 1, _) => DANISH[number as usize].into(),
        (tens, 0) => DANISH_TENS[tens as usize].into(),
        // Twenty-one is always `enogtyve`, whatever it counts.
        (tens, ones) => format!("{}og{}", DANISH[ones as usize], DANISH_TENS[tens as usize]),
    }
}

const ROMANIAN: [&str; 20] = [
    "niciun",
    "un",
    "doi",
    "trei",
    "patru",
    "cinci",
    "șase",
    "șapte",
    "opt",
    "nouă",
    "zece",
    "unsprezece",
    "doisprezece",
    "treisprezece",
    "paisprezece",
    "cincisprezece",
    "șaisprezece",
    "șaptesprezece",
    "optsprezece",
    "nouăsprezece",
];
const ROMANIAN_TENS: [&str; 10] =
    ["", "", "douăzeci", "treizeci", "patruzeci", "cincizeci", "șaizeci", "șaptezeci", "optzeci", "nouăzeci"];

/// Neuter nouns take the feminine in the plural, and the masculine with one.
fn romanian(number: u32, agreement: Agreement) -> String {
    let two = if agreement == Agreement::Common { "doi" } else { "două" };
    match (number / 10, number % 10) {
        (0, 0) if agreement == Agreement::Feminine => "nicio".into(),
        (0, 1) if agreement == Agreement::Feminine => "o".into(),
        (0, 2) => two.into(),
        (1, 2) => format!("{two}sprezece"),
        (10, _) => "o sută".into(),
        (0 | 1, _) => ROMANIAN[number as usize].into(),
        (tens, 0) => ROMANIAN_TENS[tens as usize].into(),
        (tens, 1) => format!(
            "{} și {}",
            ROMANIAN_TENS[tens as usize],
            if agreement == Agreement::Feminine { "una" } else { "unu" }
        ),
        (tens, 2) => format!("{} și {two}", ROMANIAN_TENS[tens as usize]),
        (tens, ones) => format!("{} și {}", ROMANIAN_TENS[tens as usize], ROMANIAN[ones as usize]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Agreement::{Common, Feminine, Neuter};

    fn say(tag: &str, number: u32, agreement: Agreement) -> Option<String> {
        word(&Locale::parse(tag).expect("a tag"), number, agreement)
    }

    /// By the grammars named above.
    #[test]
    fn each_language_says_numbers_its_own_way() {
        for (tag, number, agreement, expected) in [
            ("en", 0, Common, "none"),
            ("en", 12, Common, "twelve"),
            ("en", 47, Common, "forty-seven"),
            ("en", 100, Common, "a hundred"),
            ("da", 1, Common, "en"),
            ("da", 1, Neuter, "et"),
            ("da", 21, Neuter, "enogtyve"),
            ("da", 56, Common, "seksoghalvtreds"),
            ("da", 99, Common, "nioghalvfems"),
            ("ro", 2, Common, "doi"),
            ("ro", 2, Feminine, "două"),
            ("ro", 12, Feminine, "douăsprezece"),
            ("ro", 16, Common, "șaisprezece"),
            ("ro", 21, Common, "douăzeci și unu"),
            ("ro", 22, Feminine, "douăzeci și două"),
            ("ro", 60, Common, "șaizeci"),
        ] {
            assert_eq!(say(tag, number, agreement).as_deref(), Some(expected));
        }
        assert_eq!(say("de", 12, Common), None);
        assert_eq!(say("en", 101, Common), None);
    }

    #[test]
    fn every_number_has_a_word_of_its_own() {
        for tag in ["en", "da", "ro"] {
            for agreement in [Common, Feminine, Neuter] {
                let words: std::collections::BTreeSet<String> =
                    (0..=LARGEST).filter_map(|number| say(tag, number, agreement)).collect();
                assert_eq!(words.len(), 101, "{tag}");
            }
        }
    }

    #[test]
    fn fractions_are_said_as_people_say_them() {
        let said = |tag: &str| one_in(&Locale::parse(tag).expect("a tag"), 2, 3, Feminine);
        assert_eq!(said("en").as_deref(), Some("two in three"));
        assert_eq!(said("da").as_deref(), Some("to ud af tre"));
        assert_eq!(said("ro").as_deref(), Some("două din trei"));
    }
}
