//! Prints diagnostics: the message, `path:line:column`, the line with a mark under it, and the next step.

use std::collections::{BTreeMap, BTreeSet};

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, FileId, Place, Severity, Source, Sources, Span};

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
    let files = Files::new(diagnostics, sources);
    let mut sorted: Vec<&Diagnostic> = diagnostics.iter().collect();
    sorted.sort_by_cached_key(|diagnostic| (files.order(&diagnostic.place), diagnostic.severity, &diagnostic.message));
    sorted.dedup();
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Colour => Renderer::styled(),
    };
    let renderer = renderer.decor_style(DecorStyle::Ascii).term_width(140);
    let printed = sorted.into_iter().map(|diagnostic| renderer.render(&[files.group(diagnostic)]) + "\n");
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
    File::new(source).line_and_column(span)
}

/// In bytes: of a longer line only the place is said. Nobody writes one, and thousands of mistakes in one line would show it thousands of times.
const LONGEST_LINE: usize = 4000;

/// The files that diagnostics are about: a file is looked through once, however many they are.
struct Files<'s> {
    sources: &'s Sources,
    files: BTreeMap<FileId, File<'s>>,
}

impl<'s> Files<'s> {
    fn new(diagnostics: &[Diagnostic], sources: &'s Sources) -> Files<'s> {
        let of = |diagnostic: &Diagnostic| match diagnostic.place {
            Place::At(span) => Some(span.file),
            Place::Site | Place::Path(_) | Place::Cell { .. } => None,
        };
        let files: BTreeSet<FileId> = diagnostics.iter().filter_map(of).collect();
        Files { sources, files: files.into_iter().map(|file| (file, File::new(sources.get(file)))).collect() }
    }

    fn order(&self, place: &Place) -> (String, u64, u64) {
        match place {
            Place::Site => (String::new(), 0, 0),
            Place::Path(path) => (path.clone(), 0, 0),
            Place::At(span) => {
                let file = &self.files[&span.file];
                let (line, column) = file.line_and_column(*span);
                (file.source.path.clone(), line as u64, column as u64)
            }
            Place::Cell { file, line, column } => (self.sources.get(*file).path.clone(), *line, *column),
        }
    }

    fn group<'a>(&'a self, diagnostic: &'a Diagnostic) -> Group<'a> {
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let mut group = Group::with_title(level.primary_title(diagnostic.message.as_str()));
        group = match &diagnostic.place {
            Place::Site => group,
            Place::Path(path) => group.element(Origin::path(path.as_str())),
            Place::At(span) => {
                let file = &self.files[&span.file];
                match file.visible {
                    Some(text) if file.line_is_short(*span) => group.element(file.snippet(*span, text)),
                    _ => {
                        let (line, column) = file.line_and_column(*span);
                        group.element(Origin::path(file.source.path.as_str()).line(line).char_column(column))
                    }
                }
            }
            Place::Cell { file, line, column } => {
                let origin = Origin::path(self.sources.get(*file).path.as_str());
                group.element(origin.line(*line as usize).char_column(*column as usize))
            }
        };
        match &diagnostic.hint {
            Some(hint) => group.element(Level::HELP.message(hint.as_str())),
            None => group,
        }
    }
}

/// A file, and where its lines begin.
struct File<'s> {
    source: &'s Source,
    /// Its text, if its lines may be printed.
    visible: Option<&'s str>,
    lines: Vec<usize>,
    /// How many letters stand before each block of so many bytes: a line may be as long as its file.
    letters: Vec<usize>,
}

const BLOCK: usize = 4096;

/// How many letters a stretch of UTF-8 has: every one has a first byte.
fn letters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count()
}

impl<'s> File<'s> {
    fn new(source: &'s Source) -> File<'s> {
        let visible = if source.confidential { None } else { std::str::from_utf8(&source.bytes).ok() };
        let ends = memchr::memchr_iter(b'\n', &source.bytes);
        let lines = std::iter::once(0).chain(ends.map(|end| end + 1)).collect();
        let blocks = source.bytes.chunks(BLOCK).scan(0, |before, block| {
            *before += letters(block);
            Some(*before)
        });
        File { source, visible, lines, letters: std::iter::once(0).chain(blocks).collect() }
    }

    /// The number of the line that a byte is in, from 1, and where that begins.
    fn line(&self, at: usize) -> (usize, usize) {
        let line = self.lines.partition_point(|start| *start <= at);
        (line, self.lines[line - 1])
    }

    /// Both from 1.
    fn line_and_column(&self, span: Span) -> (usize, usize) {
        let at = (span.start as usize).min(self.source.bytes.len());
        let (line, start) = self.line(at);
        let is_marked = self.source.bytes[start..at].starts_with("\u{feff}".as_bytes());
        (line, self.before(at) - self.before(start) - usize::from(is_marked) + 1)
    }

    /// How many letters stand before a byte.
    fn before(&self, at: usize) -> usize {
        let block = at / BLOCK;
        self.letters[block] + letters(&self.source.bytes[block * BLOCK..at])
    }

    /// Whether the line that a span begins in can be shown.
    fn line_is_short(&self, span: Span) -> bool {
        let at = (span.start as usize).min(self.source.bytes.len());
        let (line, start) = self.line(at);
        self.lines.get(line).copied().unwrap_or(self.source.bytes.len()) - start <= LONGEST_LINE
    }

    /// The first line of the span with its mark. Only that line is handed over, so that a long file costs nothing.
    fn snippet(&self, span: Span, text: &'s str) -> Snippet<'s, annotate_snippets::Annotation<'s>> {
        let text_start = text.len() - text.trim_start_matches('\u{feff}').len();
        let at = floor(text, (span.start as usize).max(text_start));
        let (line, start) = self.line(at);
        let start = start.max(text_start);
        let end = text[at..].find(['\n', '\r']).map_or(text.len(), |length| at + length);
        let stop = floor(text, (span.end as usize).clamp(at, end)).max(at);
        Snippet::source(&text[start..end])
            .line_start(line)
            .path(self.source.path.as_str())
            .annotation(AnnotationKind::Primary.span(at - start..stop - start))
    }
}

/// The start of the character that `at` lies in.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
