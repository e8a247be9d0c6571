//! Interface texts: what the program itself says to respondents and readers. Fluent, one file per language and domain.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;

use super::{Locale, Text};

/// Every message file: language, contents. The first part of a message's id is its domain (`form-next`).
const FILES: &[(&str, &str)] = &[
    ("en", include_str!("messages/en/form.ftl")),
    ("en", include_str!("messages/en/print.ftl")),
    ("en", include_str!("messages/en/results.ftl")),
    ("en", include_str!("messages/en/site.ftl")),
    ("da", include_str!("messages/da/form.ftl")),
    ("da", include_str!("messages/da/print.ftl")),
    ("da", include_str!("messages/da/results.ftl")),
    ("da", include_str!("messages/da/site.ftl")),
    ("ro", include_str!("messages/ro/form.ftl")),
    ("ro", include_str!("messages/ro/print.ftl")),
    ("ro", include_str!("messages/ro/results.ftl")),
    ("ro", include_str!("messages/ro/site.ftl")),
    ("ar", include_str!("messages/ar/form.ftl")),
    ("ar", include_str!("messages/ar/print.ftl")),
    ("ar", include_str!("messages/ar/results.ftl")),
    ("ar", include_str!("messages/ar/site.ftl")),
    ("de", include_str!("messages/de/form.ftl")),
    ("de", include_str!("messages/de/print.ftl")),
    ("de", include_str!("messages/de/results.ftl")),
    ("de", include_str!("messages/de/site.ftl")),
    ("es", include_str!("messages/es/form.ftl")),
    ("es", include_str!("messages/es/print.ftl")),
    ("es", include_str!("messages/es/results.ftl")),
    ("es", include_str!("messages/es/site.ftl")),
    ("fr", include_str!("messages/fr/form.ftl")),
    ("fr", include_str!("messages/fr/print.ftl")),
    ("fr", include_str!("messages/fr/results.ftl")),
    ("fr", include_str!("messages/fr/site.ftl")),
    ("pl", include_str!("messages/pl/form.ftl")),
    ("pl", include_str!("messages/pl/print.ftl")),
    ("pl", include_str!("messages/pl/results.ftl")),
    ("pl", include_str!("messages/pl/site.ftl")),
    ("uk", include_str!("messages/uk/form.ftl")),
    ("uk", include_str!("messages/uk/print.ftl")),
    ("uk", include_str!("messages/uk/results.ftl")),
    ("uk", include_str!("messages/uk/site.ftl")),
    ("ru", include_str!("messages/ru/form.ftl")),
    ("ru", include_str!("messages/ru/print.ftl")),
    ("ru", include_str!("messages/ru/results.ftl")),
    ("ru", include_str!("messages/ru/site.ftl")),
    ("tr", include_str!("messages/tr/form.ftl")),
    ("tr", include_str!("messages/tr/print.ftl")),
    ("tr", include_str!("messages/tr/results.ftl")),
    ("tr", include_str!("messages/tr/site.ftl")),
    ("bg", include_str!("messages/bg/form.ftl")),
    ("bg", include_str!("messages/bg/print.ftl")),
    ("bg", include_str!("messages/bg/results.ftl")),
    ("bg", include_str!("messages/bg/site.ftl")),
    ("fa", include_str!("messages/fa/form.ftl")),
    ("fa", include_str!("messages/fa/print.ftl")),
    ("fa", include_str!("messages/fa/results.ftl")),
    ("fa", include_str!("messages/fa/site.ftl")),
    ("th", include_str!("messages/th/form.ftl")),
    ("th", include_str!("messages/th/print.ftl")),
    ("th", include_str!("messages/th/results.ftl")),
    ("th", include_str!("messages/th/site.ftl")),
    ("vi", include_str!("messages/vi/form.ftl")),
    ("vi", include_str!("messages/vi/print.ftl")),
    ("vi", include_str!("messages/vi/results.ftl")),
    ("vi", include_str!("messages/vi/site.ftl")),
    ("pt", include_str!("messages/pt/form.ftl")),
    ("pt", include_str!("messages/pt/print.ftl")),
    ("pt", include_str!("messages/pt/results.ftl")),
    ("pt", include_str!("messages/pt/site.ftl")),
];

/// The program's own words in every language, as they are written in the files: nobody who answered wrote them.
pub fn built_in_words() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(_, contents)| *contents)
}

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<BTreeMap<&'static str, Bundle>> = LazyLock::new(|| {
    let mut bundles = BTreeMap::new();
    for (language, contents) in FILES {
        let bundle = bundles.entry(*language).or_insert_with(|| {
            let id = language.parse::<unic_langid::LanguageIdentifier>().unwrap_or_default();
            let mut bundle = Bundle::new_concurrent(vec![id]);
            // The texts end up in HTML and PDF, which isolate by element; invisible marks would break searching.
            bundle.set_use_isolating(false);
            bundle.set_formatter(Some(number));
            bundle
        });
        // A file that does not parse loses only the broken message; the test below names it.
        let resource = FluentResource::try_new((*contents).to_string()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundles
});

/// Writes a number in a message as the bundle's language writes it (Fluent itself would write bare digits).
fn number(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    memoizer.with_try_get::<Language, _, _>((), |language| super::number::count(&language.0, number.value as u64)).ok()
}

/// The language that a memoizer was made for.
struct Language(Locale);

impl Memoizable for Language {
    type Args = ();
    type Error = ();

    fn construct(language: unic_langid::LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Locale::parse(&language.to_string()).map(Language).ok_or(())
    }
}

/// The interface texts for one reader, with the wording that a study prefers for some of them.
#[derive(Clone, Copy)]
pub struct Messages<'a> {
    locale: &'a Locale,
    overrides: &'a BTreeMap<String, Text>,
}

/// What fills a place in a message. A number also picks the plural form; it is written as the language writes it.
#[derive(Clone, Debug)]
pub enum Argument<'a> {
    Text(&'a str),
    Number(u64),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Argument::Text(text)
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Argument::Text(text)
    }
}

impl From<u32> for Argument<'_> {
    fn from(number: u32) -> Self {
        Argument::Number(number.into())
    }
}

impl From<usize> for Argument<'_> {
    fn from(number: usize) -> Self {
        Argument::Number(number as u64)
    }
}

static NO_OVERRIDES: BTreeMap<String, Text> = BTreeMap::new();

impl<'a> Messages<'a> {
    /// Texts in `locale`, else in its base language, else in English. `overrides` is the instrument's `texts`.
    pub fn new(locale: &'a Locale, overrides: &'a BTreeMap<String, Text>) -> Messages<'a> {
        Messages { locale, overrides }
    }

    /// The built-in wording.
    pub fn built_in(locale: &'a Locale) -> Messages<'a> {
        Messages { locale, overrides: &NO_OVERRIDES }
    }

    /// A text without places to fill.
    pub fn text(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// A text with its places filled. An id that does not exist comes back as itself, so that it is seen.
    pub fn format(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        if let Some(text) = self.overrides.get(id).filter(|text| text.has(self.locale)) {
            return fill(text.get(self.locale).text, arguments, self.locale);
        }
        let tag = self.locale.tag();
        let base = tag.split('-').next().unwrap_or(tag);
        [tag, base, "en"]
            .into_iter()
            .filter_map(|language| BUNDLES.get(language))
            .find_map(|bundle| format(bundle, id, arguments))
            .unwrap_or_else(|| id.to_string())
    }

    /// False where the built-in wording has to fall back to English: such a text must be marked with `lang="en"`.
    pub fn is_translated(&self, id: &str) -> bool {
        let tag = self.locale.tag();
        let base = tag.split('-').next().unwrap_or(tag);
        [tag, base].into_iter().filter_map(|language| BUNDLES.get(language)).any(|bundle| bundle.has_message(id))
    }
}

fn format(bundle: &Bundle, id: &str, arguments: &[(&str, Argument)]) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut values = FluentArgs::new();
    for (name, argument) in arguments {
        match argument {
            Argument::Text(text) => values.set(*name, FluentValue::from(*text)),
            Argument::Number(number) => values.set(*name, FluentValue::from(*number)),
        }
    }
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
}

/// A study's own wording: `{ $name }` is the only thing it can say.
fn fill(text: &str, arguments: &[(&str, Argument)], locale: &Locale) -> String {
    arguments.iter().fold(text.to_string(), |text, (name, argument)| {
        let value = match argument {
            Argument::Text(value) => (*value).to_string(),
            Argument::Number(number) => super::number::count(locale, *number),
        };
        text.replace(&format!("{{ ${name} }}"), &value).replace(&format!("{{${name}}}"), &value)
    })
}

/// The ids of all messages, in the order of the files.
pub fn ids() -> impl Iterator<Item = &'static str> {
    let english = FILES.iter().filter(|(language, _)| *language == "en");
    let lines = english.flat_map(|(_, contents)| contents.lines());
    let message = |line: &&str| line.starts_with(|first: char| first.is_ascii_lowercase());
    lines.filter(message).filter_map(|line| line.split_once(" =").map(|(id, _)| id))
}

/// Languages that have interface texts, in order of their tags.
pub fn languages() -> Vec<Locale> {
    BUNDLES.keys().filter_map(|tag| Locale::parse(tag)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fluent_bundle::FluentResource;
    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

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
        const WHOLE: [&str; 5] = ["form-", "print-", "results-", "site-anonymity", "site-mark-"];
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

    #[test]
    fn a_study_may_word_a_text_its_own_way() {
        let danish = Locale::parse("da").expect("a tag");
        let text = Text::new(danish.clone(), "Videre til { $page }");
        let overrides = BTreeMap::from([("form-next".to_string(), text)]);
        let messages = Messages::new(&danish, &overrides);
        assert_eq!(messages.format("form-next", &[("page", 1200u32.into())]), "Videre til 1.200");
    }
}
