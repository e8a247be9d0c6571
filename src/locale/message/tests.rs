//! Every language’s messages against English: the same messages, the same places to fill, the plurals that it has.

use std::collections::BTreeSet;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::file::FILES;
use super::*;

/// Ids of the messages of one language; panics, with the place, on a file that does not parse.
fn ids(language: &str) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for (tag, contents) in FILES.iter().filter(|(tag, _)| *tag == language) {
        let resource = FluentResource::try_new((*contents).to_string())
            .unwrap_or_else(|(_, errors)| panic!("a message file of `{tag}` does not parse: {errors:?}"));
        for entry in resource.entries() {
            if let Entry::Message(message) = entry {
                assert!(ids.insert(message.id.name.to_string()), "`{}` stands twice in `{tag}`", message.id.name);
            }
        }
    }
    ids
}

#[test]
fn danish_and_romanian_say_everything_that_english_says() {
    let english = ids("en");
    for language in ["da", "ro"] {
        let there = ids(language);
        assert_eq!(english.difference(&there).collect::<Vec<_>>(), Vec::<&String>::new(), "missing in {language}");
        assert_eq!(there.difference(&english).collect::<Vec<_>>(), Vec::<&String>::new(), "unknown in {language}");
    }
}

/// A questionnaire, a printed sheet and a drawing are one language throughout: half a translation would leave people
/// in front of English rules. A page can mark a text that falls back to English; how it protects people, it must say.
#[test]
fn every_language_says_what_people_must_not_read_in_a_foreign_one() {
    const WHOLE: [&str; 6] = ["form-", "print-", "results-", "scale-", "site-anonymity", "site-mark-"];
    let whole = |id: &String| WHOLE.iter().any(|start| id.starts_with(start));
    let english: BTreeSet<String> = ids("en").into_iter().filter(whole).collect();
    for locale in languages() {
        let there = ids(locale.tag());
        assert_eq!(english.difference(&there).collect::<Vec<_>>(), Vec::<&String>::new(), "missing in {locale}");
    }
}

#[test]
fn no_language_has_messages_that_english_lacks() {
    let english = ids("en");
    for locale in languages() {
        assert!(ids(locale.tag()).is_subset(&english), "{locale} has messages that English lacks");
    }
}

/// Plural categories of whole numbers (CLDR 48, `plurals.xml`); `other` is every language's last resort.
fn categories(language: &str) -> &'static [&'static str] {
    match language {
        "id" | "ja" | "ko" | "th" | "vi" | "zh" => &["other"],
        "bg" | "da" | "de" | "en" | "fa" | "kl" | "nb" | "nl" | "so" | "sv" | "ti" | "tr" => &["one", "other"],
        "es" | "fr" | "it" | "pt" => &["one", "many", "other"],
        "ro" => &["one", "few", "other"],
        "lt" | "pl" | "ru" | "uk" => &["one", "few", "many", "other"],
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        _ => panic!("add the plural categories of `{language}` from CLDR"),
    }
}

/// Whether a plural form stands for one number alone, so that words can say it ("a box"). Whole numbers, CLDR 48:
/// `one` is also 21 in Russian and 0 in Persian.
fn says_its_number(language: &str, key: &str) -> bool {
    match key {
        "one" => !["fa", "fr", "lt", "pt", "ru", "ti", "uk"].contains(&language),
        "zero" | "two" => language == "ar",
        _ => false,
    }
}

/// What a text says, in one of the ways its plurals can fall.
#[derive(Clone, Default)]
struct Reading {
    variables: BTreeSet<String>,
    /// Stands for one number alone and may be worded for it.
    one_number: bool,
}

/// Every way the plurals can fall; `keys` takes the names of the variants.
fn readings(language: &str, pattern: &Pattern<&str>, keys: &mut BTreeSet<String>) -> Vec<Reading> {
    let mut all = vec![Reading::default()];
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let mut ways = Vec::new();
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                ways.push(Reading { variables: BTreeSet::from([id.name.to_string()]), one_number: false });
            }
            Expression::Select { variants, .. } => {
                for variant in variants {
                    let VariantKey::Identifier { name } = variant.key else { panic!("a number as a key") };
                    keys.insert(name.to_string());
                    for mut way in readings(language, &variant.value, keys) {
                        way.one_number |= says_its_number(language, name);
                        ways.push(way);
                    }
                }
            }
            Expression::Inline(_) => panic!("only variables and plurals are used: {expression:?}"),
        }
        let both = |one: &Reading, way: &Reading| Reading {
            variables: &one.variables | &way.variables,
            one_number: one.one_number || way.one_number,
        };
        all = all.iter().flat_map(|one| ways.iter().map(move |way| both(one, way))).collect();
    }
    all
}

/// For every message of a language, the readings of its text and the names of its variants.
fn places(language: &str) -> BTreeMap<String, (Vec<Reading>, BTreeSet<String>)> {
    let mut places = BTreeMap::new();
    for (_, contents) in FILES.iter().filter(|(tag, _)| *tag == language) {
        let resource = fluent_syntax::parser::parse(*contents).expect("`ids` names the place");
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let pattern = message.value.expect("a message has a text");
                let mut keys = BTreeSet::new();
                places.insert(message.id.name.to_string(), (readings(language, &pattern, &mut keys), keys));
            }
        }
    }
    places
}

/// A plural form that leaves its number out misleads: "choose an answer" where 21 are meant.
#[test]
fn every_language_fills_the_same_places_as_english_whatever_the_plural() {
    let english = places("en");
    for locale in languages() {
        for (id, (readings, keys)) in places(locale.tag()) {
            let (wanted, words) = english.get(&id).expect("English has it");
            let wanted = &wanted.last().expect("at least one reading").variables;
            for Reading { variables, one_number } in &readings {
                let same = if *one_number { variables.is_subset(wanted) } else { variables == wanted };
                assert!(same, "`{id}` in `{locale}` fills {variables:?}, English {wanted:?}");
            }
            let known = categories(locale.tag());
            // A text may also differ by a word, as in `print-if-answer`; then it knows the words of English.
            for key in keys {
                let plural = ["zero", "one", "two", "few", "many", "other"].contains(&key.as_str());
                let known = if plural { known.contains(&key.as_str()) } else { words.contains(&key) };
                assert!(known, "`{locale}` has no form `{key}`, see `{id}`");
            }
        }
    }
}

/// Every message with this number in each place that takes one, for both readers of a printed sheet.
fn filled(language: &str, number: u32) -> Vec<(String, String)> {
    const NUMBERS: [&str; 16] = [
        "all", "answered", "asked", "base", "chosen", "count", "given", "invited", "least", "minutes", "most", "n",
        "number", "pages", "rounds", "size",
    ];
    let locale = Locale::parse(language).expect("a tag");
    let messages = Messages::built_in(&locale);
    let mut filled = Vec::new();
    // "From 1 to 1" is said as "exactly 1".
    for (id, (readings, _)) in places(language).into_iter().filter(|(id, _)| !id.ends_with("-between")) {
        let names: BTreeSet<String> = readings.into_iter().flat_map(|reading| reading.variables).collect();
        let texts = names.iter().filter(|name| !NUMBERS.contains(&name.as_str()));
        for reader in ["self", "guide"] {
            let texts = texts.clone().map(|name| (name.as_str(), Argument::Text("X")));
            let numbers = NUMBERS.map(|name| (name, number.into()));
            let arguments: Vec<_> = texts.chain(numbers).chain([("reader", Argument::Form(reader))]).collect();
            filled.push((id.clone(), messages.format(&id, &arguments)));
        }
    }
    filled
}

/// "1 crosses", "1 personer", "1 de persoane", "20 persoane": whatever stands after a number is of its number.
#[test]
fn numbers_agree_with_what_they_count() {
    // A number in a language, and how words begin that cannot stand behind it.
    const PLURALS: [(&str, u32, &[&str]); 4] = [
        ("en", 1, &["people", "persons", "squares", "crosses", "pages", "numbers", "answers", "times"]),
        ("da", 1, &["personer", "firkanter", "sider", "er færdige"]),
        ("ro", 1, &["de ", "persoane", "variante", "pătrate", "pagini", "numere", "cruciulițe", "răspunsuri"]),
        ("ro", 20, &["persoane", "variante", "pătrate", "pagini", "numere", "cruciulițe", "răspunsuri"]),
    ];
    for (language, number, wrong) in PLURALS {
        let texts = filled(language, number);
        let number = format!("{number} ");
        assert!(texts.iter().filter(|(_, text)| text.contains(&number)).count() > 20, "{language}");
        for (id, text) in &texts {
            for (place, _) in text.match_indices(&number) {
                let after = &text[place + number.len()..];
                let words = wrong.iter().find(|wrong| after.starts_with(**wrong));
                assert_eq!(words, None, "`{id}` in `{language}`: {text}");
            }
        }
    }
    // Two of them word for word.
    let said = |language: &str, id: &str, number: u32| {
        let locale = Locale::parse(language).expect("a tag");
        Messages::built_in(&locale).format(id, &[("number", number.into()), ("question", "Q".into())])
    };
    assert_eq!(said("en", "print-if-count", 1), "Q has exactly 1 cross");
    assert_eq!(said("en", "print-if-count", 2), "Q has exactly 2 crosses");
}

/// French sets off its marks with a space that no line may break at: `« oui »`, `Attention :` with U+00A0, `Combien ?`
/// with U+202F.
#[test]
fn french_marks_do_not_stand_alone_on_a_line() {
    let contents = FILES.iter().filter(|(language, _)| *language == "fr").map(|(_, contents)| *contents);
    let lines: Vec<&str> = contents.flat_map(str::lines).filter(|line| !line.starts_with('#')).collect();
    let breaks = |line: &str| {
        let texts = line.split_once(" = ").map_or(line, |(_, text)| text);
        let before = [':', ';', '?', '!', '»'].iter().any(|mark| texts.contains(&format!(" {mark}")));
        before || texts.contains("« ") || texts.starts_with([';', ':', '?', '!'])
    };
    assert!(breaks("form-soft = Ici ?") && breaks("    [one] « { $x }\u{a0}»") && !breaks("a = Ici\u{202f}? Oui."));
    for line in &lines {
        assert!(!breaks(line), "{line}");
    }
    let marked = |mark: &str| lines.iter().filter(|line| line.contains(mark)).count();
    for mark in ["«\u{a0}", "\u{a0}»", "\u{a0}:", "\u{202f};", "\u{202f}?"] {
        assert!(marked(mark) > 0, "{mark:?}");
    }
}

#[test]
fn a_study_may_word_a_text_its_own_way() {
    let danish = Locale::parse("da").expect("a tag");
    let text = Text::new(danish.clone(), "Videre til { $page }");
    let overrides = BTreeMap::from([("form-next".to_string(), text)]);
    let messages = Messages::new(&danish, &overrides);
    assert_eq!(messages.format("form-next", &[("page", 1200u32.into())]), "Videre til 1.200");
}

/// A range stands as it is written, and takes the plural of its upper end: 21 to 24 are "osoby" in Polish, 22 to 25 are "osób".
#[test]
fn a_range_takes_the_plural_of_its_end() {
    let said = |language: &str, text: &str, most: u64| {
        let locale = Locale::parse(language).expect("a tag");
        Messages::built_in(&locale).format("results-people-number", &[("count", Argument::Range(text, most))])
    };
    assert_eq!(said("en", "0–1", 1), "0–1 person");
    assert_eq!(said("en", "1–5", 5), "1–5 people");
    assert_eq!(said("da", "20–24", 24), "20–24 personer");
    assert_eq!(said("pl", "21–24", 24), "21–24 osoby");
    assert_eq!(said("pl", "22–25", 25), "22–25 osób");
}
