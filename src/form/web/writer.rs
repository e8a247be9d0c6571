//! Writes the page in one language and keeps every text in all languages beside it, so that the page can switch in place.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::locale::isolate::marked_up;
use crate::locale::message::{Argument, Messages, is_spoken};
use crate::locale::{Locale, Text, markdown};
use crate::model::instrument::Instrument;

use super::WebOptions;

/// The page as it grows.
pub(crate) struct Writer<'a> {
    pub instrument: &'a Instrument,
    pub locale: &'a Locale,
    /// The languages that the page can be switched to, its own among them.
    pub languages: &'a [Locale],
    pub options: &'a WebOptions,
    pub html: String,
    /// Every different text once, in the order of its first use; elements point to it by `data-t`.
    phrases: Vec<Phrase>,
    /// Which of them stand in an element of the page, where the script finds them in the page's own language.
    in_page: Vec<bool>,
    known: BTreeMap<Phrase, usize>,
}

/// One text in every language of the page.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Phrase(Vec<Said>);

/// A text as one reader sees it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Said {
    /// Safe HTML of one line.
    html: String,
    /// The language it really is in, where that is not the reader's own.
    lang: Option<Locale>,
}

/// `"html"`, or `["html", "lang", "dir"]` where the text is not in the reader's language.
impl Serialize for Said {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.lang {
            None => self.html.serialize(serializer),
            Some(lang) => (&self.html, lang, lang.direction()).serialize(serializer),
        }
    }
}

impl<'a> Writer<'a> {
    pub(crate) fn new(
        instrument: &'a Instrument,
        locale: &'a Locale,
        languages: &'a [Locale],
        options: &'a WebOptions,
    ) -> Writer<'a> {
        Writer {
            instrument,
            locale,
            languages,
            options,
            html: String::new(),
            phrases: vec![],
            in_page: vec![],
            known: BTreeMap::new(),
        }
    }

    /// Adds markup as it stands.
    pub(crate) fn raw(&mut self, html: impl AsRef<str>) {
        self.html.push_str(html.as_ref());
    }

    /// Adds an element that holds one text. `attributes` is empty or starts with a space.
    pub(crate) fn element(&mut self, name: &str, attributes: &str, phrase: Phrase) {
        let index = self.index(phrase.clone());
        if let Some(in_page) = self.in_page.get_mut(index) {
            *in_page = true;
        }
        self.still(name, &format!("{attributes} data-t={index}"), &phrase);
    }

    /// The same for a text that no script changes.
    pub(crate) fn still(&mut self, name: &str, attributes: &str, phrase: &Phrase) {
        let said = self.current(phrase).clone();
        let lang = said.lang.map(|l| format!(" lang={l} dir={}", l.direction())).unwrap_or_default();
        self.raw(format!("<{name}{attributes}{lang}>{}</{name}>", said.html));
    }

    /// The number of a text in the page's tables, for the script.
    pub(crate) fn index(&mut self, phrase: Phrase) -> usize {
        let next = self.phrases.len();
        let index = *self.known.entry(phrase.clone()).or_insert(next);
        if index == next {
            self.phrases.push(phrase);
            self.in_page.push(false);
        }
        index
    }

    /// What the researcher wrote.
    pub(crate) fn text(&self, text: &Text) -> Phrase {
        self.phrase(|locale| {
            let said = text.get(locale);
            (markdown::inline(said.text), (said.lang != locale).then(|| said.lang.clone()))
        })
    }

    /// What the program itself says.
    pub(crate) fn message(&self, id: &str) -> Phrase {
        self.filled(id, &[])
    }

    /// The same, with its places filled.
    pub(crate) fn filled(&self, id: &str, arguments: &[(&str, Argument)]) -> Phrase {
        self.phrase(|locale| {
            let said = Messages::new(locale, &self.instrument.texts).format(id, arguments);
            let own = self.instrument.texts.get(id).is_some_and(|text| text.has(locale)) || is_spoken(locale);
            (marked_up(&markdown::inline(&said)).into_owned(), (!own).then(Locale::english))
        })
    }

    /// A text of the researcher's, said another way in each language.
    pub(crate) fn told(&self, text: &Text, tell: impl Fn(&Locale, &str) -> String) -> Phrase {
        self.phrase(|locale| {
            let said = text.get(locale);
            (markdown::inline(&tell(said.lang, said.text)), (said.lang != locale).then(|| said.lang.clone()))
        })
    }

    /// What the program itself says, where what fills its places differs by language.
    pub(crate) fn said(&self, say: impl Fn(&Locale, &Messages) -> String) -> Phrase {
        self.phrase(|locale| {
            let said = say(locale, &Messages::new(locale, &self.instrument.texts));
            (marked_up(&markdown::inline(&said)).into_owned(), (!is_spoken(locale)).then(Locale::english))
        })
    }

    fn phrase(&self, say: impl Fn(&Locale) -> (String, Option<Locale>)) -> Phrase {
        let said = self.languages.iter().map(say).map(|(html, lang)| Said { html, lang });
        Phrase(said.collect())
    }

    fn current<'p>(&self, phrase: &'p Phrase) -> &'p Said {
        static NOTHING: Said = Said { html: String::new(), lang: None };
        let own = self.languages.iter().position(|locale| locale == self.locale).unwrap_or(0);
        phrase.0.get(own).unwrap_or(&NOTHING)
    }

    /// All texts in one language, for the script; in the order of their numbers. In the page's own language, what stands in
    /// the page is left out: the script reads it there.
    pub(crate) fn table(&self, locale: &Locale) -> Vec<impl Serialize> {
        let at = self.languages.iter().position(|known| known == locale).unwrap_or(0);
        let said = self.phrases.iter().zip(&self.in_page).map(|(phrase, in_page)| {
            let said = phrase.0.get(at).cloned();
            said.filter(|_| locale != self.locale || !in_page)
        });
        said.collect()
    }
}

/// Text as it may stand between tags and in quoted attributes.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}
