//! Sources that a page cites (`[@hansen2010, p. 12]`), and the list of them at its end: BibTeX or YAML, written by the Citation Style
//! Language (APA) in the page's language.

use std::collections::BTreeMap;
use std::ops::Range;

use hayagriva::archive::ArchivedStyle;
use hayagriva::citationberg::taxonomy::Locator;
use hayagriva::citationberg::{FontStyle, IndependentStyle, Locale as StyleLocale, LocaleCode, Style};
use hayagriva::{
    BibliographyDriver, BibliographyRequest, CitationItem, CitationRequest, ElemChild, ElemChildren, Library,
    LocatorPayload, SpecificLocator, io,
};

use crate::diagnostic::{Diagnostic, FileId, Source, nearest};
use crate::locale::Locale;
use crate::source::expression::parser::Problem;

/// What a citation begins with.
pub(super) const CITATION: &str = "[@";

/// One source that is cited, and where in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cited {
    pub key: String,
    /// "12", "12-14".
    pages: Option<String>,
}

/// Citations and the list of their sources, as Markdown.
pub(super) struct Rendered {
    /// "(Hansen, 2010, p. 12)".
    pub citations: Vec<String>,
    /// Each source that is cited, in the order of the style, with its key.
    pub list: Vec<(String, String)>,
}

/// Reads a list of sources.
///
/// # Errors
/// It is neither UTF-8 nor what its name says.
pub(super) fn read(file: FileId, source: &Source) -> Result<Library, Diagnostic> {
    let wrong = |what: String| {
        let place = crate::diagnostic::Span { file, start: 0, end: 0 };
        let hint = "this is BibTeX (`.bib`) or YAML as hayagriva writes it: `key: {type: book, title: …, author: …, date: 2010}`";
        Diagnostic::error(place, format!("the list of sources cannot be read: {what}")).hint(hint)
    };
    let text = std::str::from_utf8(&source.bytes).map_err(|_| wrong("it is not valid UTF-8".into()))?;
    if source.path.ends_with(".bib") {
        return io::from_biblatex_str(text)
            .map_err(|errors| wrong(errors.first().map_or_else(String::new, ToString::to_string)));
    }
    io::from_yaml_str(text).map_err(|error| wrong(error.to_string()))
}

/// Reads `[@hansen2010, p. 12; @smith]` at a place of a file.
///
/// # Errors
/// It names no source, or one that the list does not have.
pub(super) fn cited(file: &str, range: Range<usize>, library: Option<&Library>) -> Result<Vec<Cited>, Problem> {
    let Some(library) = library else {
        let problem = Problem::new(range, "this cites a source, and the page names no list of sources");
        return Err(problem.hint("write `references: references.yaml` in the front matter"));
    };
    let inner = file[range.clone()].trim_start_matches('[').trim_end_matches(']');
    let mut all = vec![];
    for part in inner.split(';') {
        let (key, rest) = part.split_once(',').unwrap_or((part, ""));
        let Some(key) = key.trim().strip_prefix('@').filter(|key| !key.is_empty()) else {
            return Err(Problem::new(range, "a source is cited as `[@key]` or `[@key, p. 12; @other]`"));
        };
        if library.get(key).is_none() {
            let problem = Problem::new(range, format!("the list of sources has no `{key}`"));
            return Err(match nearest(key, library.keys()) {
                Some(nearest) => problem.hint(format!("did you mean `[@{nearest}]`?")),
                None => problem.hint("write it into the list that `references:` names"),
            });
        }
        let pages = rest.trim_start_matches(|sign: char| !sign.is_ascii_digit()).trim_end();
        all.push(Cited { key: key.to_string(), pages: (!pages.is_empty()).then(|| pages.to_string()) });
    }
    Ok(all)
}

/// Writes citations, and the list of what is cited.
pub(super) fn rendered(citations: &[Vec<Cited>], library: &Library, locale: &Locale) -> Rendered {
    // The style says the same in every place, and its driver compares each citation with all others: each is asked for once.
    let mut places: BTreeMap<&[Cited], usize> = BTreeMap::new();
    let mut different: Vec<&[Cited]> = vec![];
    let mut place = |cited| {
        *places.entry(cited).or_insert_with(|| {
            different.push(cited);
            different.len() - 1
        })
    };
    let asked: Vec<usize> = citations.iter().map(|cited| place(cited.as_slice())).collect();
    let Rendered { citations, list } = each(&different, library, locale);
    Rendered { citations: asked.iter().filter_map(|at| citations.get(*at).cloned()).collect(), list }
}

fn each(citations: &[&[Cited]], library: &Library, locale: &Locale) -> Rendered {
    let (style, locales) = (style(), locales(locale));
    let code = locales.first().and_then(|locale| locale.lang.clone());
    let mut driver = BibliographyDriver::new();
    for cited in citations {
        let items = cited.iter().filter_map(|cited| {
            let pages = cited.pages.as_deref().map(|pages| SpecificLocator(Locator::Page, LocatorPayload::Str(pages)));
            Some(CitationItem::with_locator(library.get(&cited.key)?, pages))
        });
        let items = items.collect();
        driver.citation(CitationRequest::new(items, &style, code.clone(), &locales, None));
    }
    let rendered = driver.finish(BibliographyRequest { style: &style, locale: code, locale_files: &locales });
    let list = rendered.bibliography.into_iter().flat_map(|bibliography| bibliography.items);
    Rendered {
        citations: rendered.citations.iter().map(|citation| markdown(&citation.citation)).collect(),
        list: list.map(|item| (item.key, markdown(&item.content))).collect(),
    }
}

fn style() -> IndependentStyle {
    match ArchivedStyle::AmericanPsychologicalAssociation.get() {
        Style::Independent(style) => style,
        Style::Dependent(_) => unreachable!("this style stands on its own"),
    }
}

/// The style's words in a language, and in English for those that it lacks.
fn locales(locale: &Locale) -> Vec<StyleLocale> {
    let all = hayagriva::archive::locales();
    let begins = |code: &LocaleCode, with: &str| code.0 == with || code.0.starts_with(&format!("{with}-"));
    let of =
        |with: &str| all.iter().find(|locale| locale.lang.as_ref().is_some_and(|code| begins(code, with))).cloned();
    let english = if locale.tag() == "en-US" { "en-US" } else { "en-GB" };
    let own = if locale.language() == "en" { of(english) } else { of(locale.language()) };
    own.into_iter().chain(of("en-US")).collect()
}

/// A written reference as Markdown.
fn markdown(children: &ElemChildren) -> String {
    let mut out = String::new();
    children.0.iter().for_each(|child| write(child, &mut out));
    out
}

fn write(child: &ElemChild, out: &mut String) {
    match child {
        ElemChild::Text(text) => {
            let written = escape(&text.text);
            let is_slanted = text.formatting.font_style == FontStyle::Italic && !written.trim().is_empty();
            // Emphasis begins and ends at a letter.
            let (start, end) = (written.len() - written.trim_start().len(), written.trim_end().len());
            match is_slanted {
                true => out.push_str(&format!("{}*{}*{}", &written[..start], &written[start..end], &written[end..])),
                false => out.push_str(&written),
            }
        }
        ElemChild::Elem(inner) => inner.children.0.iter().for_each(|child| write(child, out)),
        ElemChild::Markup(text) => out.push_str(&escape(text)),
        ElemChild::Link { text, url } => match url.contains(['<', '>', ' ', '\n']) {
            true => out.push_str(&escape(&text.text)),
            false => out.push_str(&format!("[{}](<{url}>)", escape(&text.text))),
        },
        ElemChild::Transparent { .. } => {}
    }
}

/// Text that Markdown shows as it is; line breaks are spaces.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&' => out.extend(['\\', sign]),
            '\n' => out.push(' '),
            sign => out.push(sign),
        }
    }
    out
}
