//! The message files, and what can be said of them without filling a message.

use std::collections::BTreeSet;

use crate::locale::Locale;

/// The files of these languages, as pairs of language and contents: one for each domain, which is the first part of a
/// message's id (`form-next`).
macro_rules! files {
    ($($language:literal)*) => {
        &[$(
            ($language, include_str!(concat!("../messages/", $language, "/form.ftl"))),
            ($language, include_str!(concat!("../messages/", $language, "/print.ftl"))),
            ($language, include_str!(concat!("../messages/", $language, "/results.ftl"))),
            ($language, include_str!(concat!("../messages/", $language, "/scale.ftl"))),
            ($language, include_str!(concat!("../messages/", $language, "/site.ftl"))),
        )*]
    };
}

pub(super) const FILES: &[(&str, &str)] =
    files!("en" "da" "ro" "ar" "de" "es" "fr" "pl" "uk" "ru" "tr" "bg" "fa" "th" "vi" "pt");

/// The program's own words in every language, as they are written in the files: nobody who answered wrote them.
pub fn built_in_words() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(_, contents)| *contents)
}

/// The ids of the messages that a study may word its own way, in the order of the files. Built-in scales are not among
/// them: a study words those under `scales`.
pub fn ids() -> impl Iterator<Item = &'static str> {
    let english = FILES.iter().filter(|(language, _)| *language == "en");
    let lines = english.flat_map(|(_, contents)| contents.lines());
    let message = |line: &&str| line.starts_with(|first: char| first.is_ascii_lowercase());
    let ids = lines.filter(message).filter_map(|line| line.split_once(" =").map(|(id, _)| id));
    ids.filter(|id| !id.starts_with("scale-"))
}

/// Languages that have interface texts, in order of their tags.
pub fn languages() -> Vec<Locale> {
    let tags: BTreeSet<&str> = FILES.iter().map(|(tag, _)| *tag).collect();
    tags.into_iter().filter_map(Locale::parse).collect()
}
