//! The site's templates: built in, and overridden file by file from the site's own `templates/`.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::{Context, ErrorKind, Kwargs, State, Tera};

use super::together::together;
use crate::diagnostic::{Checked, Diagnostic, FileId, Findings, Place, Span};
use crate::locale::Locale;
use crate::locale::isolate::marked_up;
use crate::locale::message::Messages;
use crate::source::project::Project;

/// Every built-in template that pages are made of: file name, contents.
const BUILT_IN: &[(&str, &str)] = &[
    ("base.html", include_str!("../../templates/base.html")),
    ("parts.html", include_str!("../../templates/parts.html")),
    ("home.html", include_str!("../../templates/home.html")),
    ("passages.html", include_str!("../../templates/passages.html")),
    ("placed.html", include_str!("../../templates/placed.html")),
    ("page.html", include_str!("../../templates/page.html")),
    ("about.html", include_str!("../../templates/about.html")),
    ("results.html", include_str!("../../templates/results.html")),
    ("data.html", include_str!("../../templates/data.html")),
    ("search.html", include_str!("../../templates/search.html")),
    ("statistics.html", include_str!("../../templates/statistics.html")),
];

/// Templates, ready to be filled.
pub(super) struct Templates {
    tera: Tera,
    /// The site's own files by template name, to point into.
    own: BTreeMap<String, Own>,
}

struct Own {
    file: FileId,
    text: String,
}

impl Templates {
    /// Reads the built-in templates and the site's own.
    ///
    /// # Errors
    /// A template is not UTF-8, does not parse, or uses a filter, function, component or template that does not exist.
    pub(super) fn of(project: &Project) -> Checked<Templates> {
        let mut findings = Findings::default();
        let mut own = BTreeMap::new();
        for &file in &project.templates {
            let source = project.sources.get(file);
            let name = source.path.strip_prefix("templates/").unwrap_or(&source.path);
            if !name.ends_with(".html") && !name.ends_with(".svg") {
                continue;
            }
            match String::from_utf8(source.bytes.clone()) {
                Ok(text) => {
                    own.insert(name.to_string(), Own { file, text });
                }
                Err(error) => {
                    let at = error.utf8_error().valid_up_to() as u32;
                    let span = Span { file, start: at, end: at + 1 };
                    findings
                        .push(Diagnostic::error(span, "this byte is not valid UTF-8").hint("save the file as UTF-8"));
                }
            }
        }
        let mut templates = Templates { tera: empty(), own };
        // One by one first, so that each file's own mistake is told, not only the first of all.
        for (name, own) in &templates.own {
            if let Err(error) = Tera::new().add_raw_template(name, &own.text)
                && let ErrorKind::SyntaxError(_) = error.kind()
            {
                findings.push(templates.diagnostic(&error, name));
            }
        }
        if findings.has_errors() {
            return findings.finish(None);
        }
        let built_in = BUILT_IN.iter().copied().filter(|(name, _)| !templates.own.contains_key(*name));
        let all: Vec<(&str, &str)> =
            built_in.chain(templates.own.iter().map(|(name, own)| (name.as_str(), own.text.as_str()))).collect();
        let mut tera = empty();
        if let Err(error) = tera.add_raw_templates(all) {
            findings.push(templates.diagnostic(&error, "templates"));
            return findings.finish(None);
        }
        templates.tera = tera;
        findings.finish(Some(templates))
    }

    /// Fills a template.
    ///
    /// # Errors
    /// The template asks for something that the context does not have, or does with it what cannot be done.
    pub(super) fn render(&self, name: &str, context: &impl Serialize) -> Result<String, Diagnostic> {
        Context::from_serialize(context)
            .and_then(|context| self.tera.render(name, &context))
            .map_err(|error| self.diagnostic(&error, name))
    }

    fn diagnostic(&self, error: &tera::Error, template: &str) -> Diagnostic {
        let report = match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => report,
            kind => {
                let place = self.own.get(template).map_or_else(
                    || Place::Path("templates".into()),
                    |own| Place::At(Span { file: own.file, start: 0, end: 0 }),
                );
                return Diagnostic::error(place, one_line(&kind.to_string()));
            }
        };
        let span = report.span();
        let place = match self.own.get(report.filename()) {
            Some(own) => {
                let start = offset(&own.text, span.start_line, span.start_col);
                let end = offset(&own.text, span.end_line, span.end_col).max(start);
                Place::At(Span { file: own.file, start, end })
            }
            None => Place::Path(format!("templates/{} (built in)", report.filename())),
        };
        Diagnostic::error(place, one_line(report.message()))
    }
}

/// The first line, without a full stop.
fn one_line(message: &str) -> String {
    message.lines().next().unwrap_or_default().trim_end_matches('.').to_string()
}

/// Bytes before a line (from 1) and a column (characters, from 0).
fn offset(text: &str, line: usize, column: usize) -> u32 {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let within: usize = text[start..].chars().take(column).map(char::len_utf8).sum();
    (start + within) as u32
}

/// No templates yet, but what all of them may use.
fn empty() -> Tera {
    let mut tera = Tera::new();
    tera.autoescape_on([".html", ".svg"]);
    tera.register_function("text", Text);
    tera.register_function("label", label);
    tera.register_filter("isolated", Isolated);
    tera
}

/// `text(id="site-home")`: an interface text in the page's language, as HTML; marked where it had to fall back to English.
struct Text;

impl tera::Function<tera::TeraResult<String>> for Text {
    fn call(&self, arguments: Kwargs, state: &State) -> tera::TeraResult<String> {
        let (locale, id) = (page_locale(state)?, arguments.must_get::<String>("id")?);
        let messages = Messages::built_in(&locale);
        let text = state.escape(&messages.text(&id))?;
        Ok(if messages.is_translated(&id) { text } else { format!("<span lang=\"en\" dir=\"ltr\">{text}</span>") })
    }

    fn is_safe(&self) -> bool {
        true
    }
}

/// `{{ figure.sentence | isolated }}`: a sentence as HTML, in which names that run the other way are elements, and ranges that no line
/// may break.
struct Isolated;

impl tera::Filter<String, tera::TeraResult<String>> for Isolated {
    fn call(&self, sentence: String, _: Kwargs, state: &State) -> tera::TeraResult<String> {
        Ok(together(&marked_up(&state.escape(&sentence)?)).into_owned())
    }

    fn is_safe(&self) -> bool {
        true
    }
}

/// `label(id="site-languages")`: the same for an attribute, which cannot be marked.
fn label(arguments: Kwargs, state: &State) -> tera::TeraResult<String> {
    Ok(Messages::built_in(&page_locale(state)?).text(&arguments.must_get::<String>("id")?))
}

fn page_locale(state: &State) -> tera::TeraResult<Locale> {
    let tag = state.get::<String>("lang")?.unwrap_or_default();
    Ok(Locale::parse(&tag).unwrap_or_else(Locale::english))
}
