//! Prints diagnostics: the message, `path:line:column`, the line with a mark under it, and the next step.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Place, Severity, Source, Sources, Span};

/// How diagnostics are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// The same on every machine: for files, pipes and tests.
    Plain,
    /// With colours, for a terminal.
    Colour,
}

/// Prints all diagnostics, sorted by file and place, each once.
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, style: Style) -> String {
    let mut sorted: Vec<&Diagnostic> = diagnostics.iter().collect();
    sorted
        .sort_by_cached_key(|diagnostic| (order(&diagnostic.place, sources), diagnostic.severity, &diagnostic.message));
    sorted.dedup();
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Colour => Renderer::styled(),
    };
    let renderer = renderer.decor_style(DecorStyle::Ascii).term_width(140);
    let printed = sorted.into_iter().map(|diagnostic| renderer.render(&[group(diagnostic, sources)]) + "\n");
    printed.collect::<Vec<_>>().join("\n")
}

/// `2 errors and 1 warning`; `None` when there is nothing to say.
pub fn summary(diagnostics: &[Diagnostic]) -> Option<String> {
    let errors = diagnostics.iter().filter(|d| d.severity == Severity::Error).count();
    let warnings = diagnostics.len() - errors;
    let said = |number: usize, word: &str| match number {
        0 => None,
        1 => Some(format!("1 {word}")),
        _ => Some(format!("{number} {word}s")),
    };
    match (said(errors, "error"), said(warnings, "warning")) {
        (Some(errors), Some(warnings)) => Some(format!("{errors} and {warnings}")),
        (errors, warnings) => errors.or(warnings),
    }
}

/// `path:line:column` of a place; `None` for the site as a whole.
pub fn position(place: &Place, sources: &Sources) -> Option<String> {
    match place {
        Place::Site => None,
        Place::Path(path) => Some(path.clone()),
        Place::At(span) => {
            let source = sources.get(span.file);
            let (line, column) = line_and_column(source, *span);
            Some(format!("{}:{line}:{column}", source.path))
        }
        Place::Cell { file, line, column } => Some(format!("{}:{line}:{column}", sources.get(*file).path)),
    }
}

/// Line and column (in characters) of the start of a span, both from 1.
pub fn line_and_column(source: &Source, span: Span) -> (usize, usize) {
    let before = &source.bytes[..(span.start as usize).min(source.bytes.len())];
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let text = String::from_utf8_lossy(&before[start..]);
    (line, text.trim_start_matches('\u{feff}').chars().count() + 1)
}

fn order(place: &Place, sources: &Sources) -> (String, u64, u64) {
    match place {
        Place::Site => (String::new(), 0, 0),
        Place::Path(path) => (path.clone(), 0, 0),
        Place::At(span) => {
            let source = sources.get(span.file);
            let (line, column) = line_and_column(source, *span);
            (source.path.clone(), line as u64, column as u64)
        }
        Place::Cell { file, line, column } => (sources.get(*file).path.clone(), *line, *column),
    }
}

fn group<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(diagnostic.message.as_str()));
    group = match &diagnostic.place {
        Place::Site => group,
        Place::Path(path) => group.element(Origin::path(path.as_str())),
        Place::At(span) => match visible_text(sources.get(span.file)) {
            Some(text) => group.element(snippet(*span, text, sources.get(span.file))),
            None => {
                let source = sources.get(span.file);
                let (line, column) = line_and_column(source, *span);
                group.element(Origin::path(source.path.as_str()).line(line).char_column(column))
            }
        },
        Place::Cell { file, line, column } => {
            let origin = Origin::path(sources.get(*file).path.as_str());
            group.element(origin.line(*line as usize).char_column(*column as usize))
        }
    };
    match &diagnostic.hint {
        Some(hint) => group.element(Level::HELP.message(hint.as_str())),
        None => group,
    }
}

/// The text of a file whose lines may be printed.
fn visible_text(source: &Source) -> Option<&str> {
    if source.confidential { None } else { std::str::from_utf8(&source.bytes).ok() }
}

/// The first line of the span with its mark. Only that line is handed over, so that a long file costs nothing.
fn snippet<'a>(span: Span, text: &'a str, source: &'a Source) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let text_start = text.len() - text.trim_start_matches('\u{feff}').len();
    let at = floor(text, (span.start as usize).max(text_start));
    let start = text[..at].rfind('\n').map_or(text_start, |newline| newline + 1);
    let end = text[at..].find(['\n', '\r']).map_or(text.len(), |length| at + length);
    let stop = floor(text, (span.end as usize).clamp(at, end)).max(at);
    let line = text[..start].matches('\n').count() + 1;
    Snippet::source(&text[start..end])
        .line_start(line)
        .path(source.path.as_str())
        .annotation(AnnotationKind::Primary.span(at - start..stop - start))
}

/// The start of the character that `at` lies in.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
