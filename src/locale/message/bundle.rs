//! The messages of each language, ready to be filled.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;

use super::file::FILES;
use crate::locale::{Locale, number};

/// The messages of one language.
pub(super) struct Spoken {
    pub bundle: FluentBundle<FluentResource>,
    pub right_to_left: bool,
}

/// One for each language that has files.
pub(super) static BUNDLES: LazyLock<BTreeMap<&'static str, Spoken>> = LazyLock::new(|| {
    let mut bundles = BTreeMap::new();
    for (language, contents) in FILES {
        let spoken: &mut Spoken = bundles.entry(*language).or_insert_with(|| {
            let id = language.parse::<unic_langid::LanguageIdentifier>().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![id]);
            // Invisible marks around every word would break searching: only what runs the other way is isolated
            // (`locale::isolate`).
            bundle.set_use_isolating(false);
            bundle.set_formatter(Some(written));
            let right_to_left = Locale::parse(language).is_some_and(|locale| locale.is_right_to_left());
            Spoken { bundle, right_to_left }
        });
        // A file that does not parse loses only the broken message; a test names it.
        let resource = FluentResource::try_new((*contents).to_string()).unwrap_or_else(|(resource, _)| resource);
        spoken.bundle.add_resource_overriding(resource);
    }
    bundles
});

/// Writes a number in a message as the bundle's language writes it (Fluent itself would write bare digits).
fn written(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    // A range is written already.
    if let Some(range) = &number.options.currency {
        return Some(range.clone());
    }
    memoizer.with_try_get::<Language, _, _>((), |language| number::count(&language.0, number.value as u64)).ok()
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
