//! A researcher's text on a page, marked with its language where that is not the page's own.

use serde::Serialize;

use crate::locale::isolate::marked_up;
use crate::locale::markdown;
use crate::locale::message::{Argument, Messages};
use crate::locale::{Locale, Text};

/// A text as a template shows it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Phrase {
    /// Safe HTML.
    pub html: String,
    /// The same without markup, for attributes and titles.
    pub plain: String,
    /// Its language and direction, where the language is not the page's.
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
}

impl Phrase {
    /// A researcher's text for a page in `locale`.
    pub(crate) fn of(text: &Text, locale: &Locale) -> Phrase {
        let shown = text.get(locale);
        Phrase::marked(markdown::inline(shown.text), markdown::plain(shown.text), shown.lang, locale)
    }

    /// What somebody said, in the quotation marks of the language that it stands in.
    pub(crate) fn quoted(text: &Text, locale: &Locale) -> Phrase {
        let shown = text.get(locale);
        let messages = Messages::built_in(shown.lang);
        let quoted = |text: String| messages.format("site-quoted", &[("text", (&text).into())]);
        Phrase::marked(quoted(markdown::inline(shown.text)), quoted(markdown::plain(shown.text)), shown.lang, locale)
    }

    /// An interface text, with its places filled.
    pub(crate) fn message(id: &str, arguments: &[(&str, Argument)], locale: &Locale) -> Phrase {
        let messages = Messages::built_in(locale);
        let plain = messages.format(id, arguments);
        let english = Locale::english();
        let lang = if messages.is_translated(id) { locale } else { &english };
        Phrase::marked(marked_up(&markdown::escape(&plain)).into_owned(), plain, lang, locale)
    }

    /// A researcher's text in the place `name` of an interface text: "Purpose: ...", marked where it is in another language.
    pub(crate) fn within(id: &str, name: &str, text: &Text, locale: &Locale) -> Phrase {
        let inner = Phrase::of(text, locale);
        let frame = Phrase::message(id, &[(name, "\u{1}".into())], locale);
        let marked = match (&inner.lang, inner.dir) {
            (Some(lang), Some(dir)) => format!("<span lang=\"{lang}\" dir=\"{dir}\">{}</span>", inner.html),
            _ => inner.html,
        };
        Phrase {
            html: frame.html.replace('\u{1}', &marked),
            plain: frame.plain.replace('\u{1}', &inner.plain),
            ..frame
        }
    }

    /// A text without markup, written in `lang`.
    pub(crate) fn plain(text: &str, lang: &Locale, locale: &Locale) -> Phrase {
        Phrase::marked(markdown::escape(text), text.to_string(), lang, locale)
    }

    /// This sentence and another in the same language.
    pub(crate) fn and(self, other: Phrase) -> Phrase {
        Phrase {
            html: format!("{} {}", self.html, other.html),
            plain: format!("{} {}", self.plain, other.plain),
            ..self
        }
    }

    /// The same without markup: what stands in a link holds no links.
    pub(crate) fn bare(self) -> Phrase {
        Phrase { html: markdown::escape(&self.plain), ..self }
    }

    fn marked(html: String, plain: String, lang: &Locale, page: &Locale) -> Phrase {
        let differs = lang != page;
        Phrase { html, plain, lang: differs.then(|| lang.tag().to_string()), dir: differs.then(|| lang.direction()) }
    }
}
