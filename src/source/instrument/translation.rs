//! Translations in files of their own: `translations/da.yaml` beside `survey.yaml`.
//!
//! The file has the shape of the survey, with everything that has a name written under its name, and only texts in it:
//!
//! ```yaml
//! title: Hvordan fungerer værestedet for dig?
//! intro: Ingen kan se, at svarene er dine.
//! study: {population: Kvinder, som besøgte stedet}
//! sections: {use: Dine besøg}
//! repeats: {stay: Dine ophold}
//! scales:
//!   satisfaction:
//!     choices: {very_satisfied: Meget tilfreds}
//!     missing: {not_applicable: Ikke relevant for mig}
//! questions:
//!   how_often: Hvor tit kommer du?          # short for {label: Hvor tit kommer du?}
//!   heard_from:
//!     label: Hvordan hørte du om stedet?
//!     hint: Sæt gerne flere kryds.
//!     choices: {friend: En ven}
//!   services: {label: Hvor tilfreds er du?, items: {food: Maden}}
//!   best_hours: {label: Hvornår?, rows: {weekend: Weekenden}, columns: {day: Dag}}
//! derive: {region: {label: Region, groups: {elsewhere: Andre steder}}}
//! texts: {form-next: Videre}
//! ```
//!
//! Every text has an address of names and dots (`questions.heard_from.choices.friend`); `.label` at its end may be left
//! out. A translation of a text that the survey does not have is an error.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, FileId, Findings, Place, Sources, Span, nearest, render};
use crate::locale::{Locale, Text};
use crate::source::yaml;
use crate::source::yaml::{Node, Value};

/// All translation files of a survey, by address of the text.
#[derive(Debug, Default)]
pub struct Translations {
    texts: BTreeMap<String, BTreeMap<Locale, Translation>>,
    /// Addresses that the survey has a text for.
    asked: BTreeSet<String>,
    /// For each language, the places of the texts that it lacks.
    lacking: BTreeMap<Locale, Vec<Span>>,
    /// The languages of the survey.
    languages: Vec<Locale>,
    findings: Findings,
}

#[derive(Debug)]
struct Translation {
    text: String,
    span: Span,
}

/// How many places of missing translations are named.
const NAMED_PLACES: usize = 3;

impl Translations {
    /// Reads the translation files; the file's name is its language.
    pub fn read(files: &[FileId], languages: &[Locale], sources: &Sources) -> Translations {
        let mut translations = Translations { languages: languages.to_vec(), ..Translations::default() };
        for file in files {
            let source = sources.get(*file);
            let name = source.path.rsplit('/').next().unwrap_or_default();
            let tag = name.rsplit_once('.').map_or(name, |(tag, _)| tag);
            let locale = Locale::parse(tag).filter(|locale| languages.contains(locale));
            let Some(locale) = locale else {
                let message = format!("`{tag}` is not one of the survey's languages");
                let hint = "a translation file is named by its language (`da.yaml`), which stands in `languages:`";
                let problem = Diagnostic::error(Place::Path(source.path.clone()), message).hint(hint);
                translations.findings.push(problem);
                continue;
            };
            if languages.first() == Some(&locale) {
                let message = format!("`{locale}` is the survey's first language: its texts stand in `survey.yaml`");
                translations.findings.error(Place::Path(source.path.clone()), message);
                continue;
            }
            if let Some(node) = translations.findings.take(yaml::read(*file, source)) {
                translations.collect(&node, String::new(), &locale);
            }
        }
        translations
    }

    fn collect(&mut self, node: &Node, path: String, locale: &Locale) {
        match &node.value {
            Value::Map(entries) => {
                for (key, value) in entries {
                    let path = if path.is_empty() { key.text.clone() } else { format!("{path}.{}", key.text) };
                    self.collect(value, path, locale);
                }
            }
            Value::Scalar(text) if !path.is_empty() => {
                let address = address(&path).to_string();
                let Some(text) = yaml::text::line(node, text, "this translation", &mut self.findings) else { return };
                let translation = Translation { text, span: node.span };
                if self.texts.entry(address).or_default().insert(locale.clone(), translation).is_some() {
                    self.findings.error(node.span, "this text is already translated above");
                }
            }
            // Not translated yet: counted with the missing ones.
            Value::Null => {}
            Value::Scalar(_) | Value::List(_) => {
                let message = format!("a translation is a text under its name, and this is {}", node.kind());
                let hint = "choices, items and the like stand under their names: `choices: {friend: En ven}`";
                self.findings.push(Diagnostic::error(node.span, message).hint(hint));
            }
        }
    }

    /// Whether a translation file words the text at `path` in this language.
    pub fn has(&self, path: &str, locale: &Locale) -> bool {
        self.texts.get(address(path)).is_some_and(|translations| translations.contains_key(locale))
    }

    /// Adds the translations of the text at `path`, and remembers which languages lack it.
    pub fn complete(&mut self, path: &str, text: Option<&mut Text>, span: Span) {
        let path = address(path);
        self.asked.insert(path.to_string());
        let Some(text) = text else { return };
        for (locale, translation) in self.texts.get(path).into_iter().flatten() {
            if text.has(locale) {
                let message = format!("this text is translated twice: `survey.yaml` has it in `{locale}` too");
                self.findings.push(Diagnostic::error(translation.span, message).hint("take one of them out"));
            } else {
                text.insert(locale.clone(), translation.text.as_str());
            }
        }
        for locale in &self.languages {
            if !text.has(locale) {
                self.lacking.entry(locale.clone()).or_default().push(span);
            }
        }
    }

    /// Reports translations that belong to no text, and one warning per language that lacks some.
    pub fn finish(self, sources: &Sources) -> Vec<Diagnostic> {
        let mut findings = self.findings;
        for (path, translations) in &self.texts {
            if self.asked.contains(path) {
                continue;
            }
            for translation in translations.values() {
                let message = format!("the survey has no text `{path}`");
                let diagnostic = Diagnostic::error(translation.span, message);
                let near = nearest(path, self.asked.iter().map(String::as_str));
                findings.push(match near {
                    Some(near) => diagnostic.hint(format!("did you mean `{near}`?")),
                    None => diagnostic,
                });
            }
        }
        for (locale, mut places) in self.lacking {
            places.sort_unstable();
            places.dedup();
            let Some(first) = places.first().copied() else { continue };
            let message = match places.len() {
                1 => format!("a text is not translated into `{locale}`; it is shown in the first language"),
                count => {
                    format!("{count} texts are not translated into `{locale}`; they are shown in the first language")
                }
            };
            let diagnostic = Diagnostic::warning(first, message);
            let named = places.iter().skip(1).take(NAMED_PLACES);
            let named: Vec<String> = named.filter_map(|span| render::position(&Place::At(*span), sources)).collect();
            let more = places.len().saturating_sub(1 + named.len());
            findings.push(match (named.is_empty(), more) {
                (true, _) => diagnostic,
                (false, 0) => diagnostic.hint(format!("also {}", named.join(", "))),
                (false, more) => diagnostic.hint(format!("also {} and {more} more", named.join(", "))),
            });
        }
        findings.into_all()
    }
}

fn address(path: &str) -> &str {
    path.strip_suffix(".label").unwrap_or(path)
}
