//! Reads one page in one language.

use std::ops::Range;

use super::apparatus::Text;
use super::argument::Checker;
use super::call::asked;
use super::cut::{self, Piece, PieceKind, Place, REFERENCE};
use super::fence::fence;
use super::front::{self, Existing, Sources};
use super::names::{Names, Study};
use super::{picture, summary, theory, typed};
use hayagriva::Library;

use crate::diagnostic::{Diagnostic, FileId, Findings, Span, nearest};
use crate::locale::{Locale, markdown};
use crate::model::report::{Insert, InsertKind, Written};
use crate::model::series::Series;
use crate::source::expression::parser::Problem;

/// A file of `content/`.
pub(super) struct Page<'p> {
    pub file: FileId,
    /// Its path without language and ending.
    pub name: &'p str,
    pub locale: Locale,
    pub text: &'p str,
}

/// What a page can name.
pub(super) struct Known<'k> {
    pub studies: &'k [Study<'k>],
    pub series: &'k [Series],
    /// Lists of sources, by their paths under `content/`.
    pub libraries: &'k [(String, Library)],
    /// Pictures, by their paths under `content/`.
    pub pictures: &'k [(String, FileId)],
}

impl Page<'_> {
    /// Everything that is wrong is told; what is right of the page stands, so that the rest of it is checked in the same run.
    ///
    /// The second page is the summary of the first, where it asks for one.
    pub(super) fn read(self, known: &Known, findings: &mut Findings) -> (Written, Option<Written>) {
        let Page { file, name, locale, text } = self;
        let Known { studies, series, .. } = *known;
        let existing = Existing {
            surveys: studies.iter().map(|study| study.instrument.name.as_str()).collect(),
            series: series.iter().map(|series| series.name.as_str()).collect(),
        };
        let (front, sources, start) = front::read(file, text, &existing, findings);
        let names = Names::new(&sources, studies, series);
        let library = library(name, &sources, known, findings);
        let mut prose = Vec::new();
        let (mut before, mut citations) = (String::new(), vec![]);
        let (cut_text, inserts) = match cut::cut(text, start) {
            Ok(mut cut) => {
                let mut checker = Checker { file: text, names: &names, problems: vec![] };
                let mut inserts: Vec<Insert> =
                    cut.pieces.iter().map(|piece| insert(piece, file, &mut checker)).collect();
                for (piece, insert) in cut.pieces.iter().zip(&mut inserts) {
                    if piece.kind == PieceKind::Theory
                        && let Some(stages) = theory::stages(file, text, piece.range.clone(), findings)
                    {
                        insert.kind = InsertKind::Theory(stages);
                    }
                }
                refer(&cut.pieces, &mut inserts, &mut checker.problems);
                boxes(&cut.pieces, &inserts, &mut checker.problems);
                before.clone_from(&cut.text);
                let mut page = Text { file: text, locale: &locale, text: &mut cut.text, inserts: &mut inserts };
                // A list that is not there is told already.
                let mut told = vec![];
                let is_lost = library.is_none() && sources.references.is_some();
                let problems = if is_lost { &mut told } else { &mut checker.problems };
                citations = page.cite(&cut.pieces, library, problems);
                findings.extend(page.explain(&sources.glossary));
                checker.problems.sort_by_key(|problem| problem.range.start);
                findings.extend(checker.problems.into_iter().map(|problem| diagnostic(problem, file)));
                prose = between(&cut.pieces, start..text.len());
                (cut.text, inserts)
            }
            Err(problem) => {
                findings.push(diagnostic(problem, file));
                (String::new(), vec![])
            }
        };
        let cut_text = match markdown::too_deep(text.get(start..).unwrap_or_default()) {
            None => cut_text,
            Some(at) => {
                let range = start + at..start + at;
                let message = format!("this stands deeper than {} quotations, lists or emphases", markdown::DEEPEST);
                let problem = Problem::new(range, message).hint("take most of the `>`, `-` or `*` in front of it out");
                findings.push(diagnostic(problem, file));
                String::new()
            }
        };
        let typed = typed::typed(file, text, &prose);
        let pictures = picture::shown(file, (name, text, start), known.pictures, findings);
        let heading = || markdown::page(&cut_text, str::to_string, &|_| None).title;
        let title = front.title.clone().or_else(heading).unwrap_or_else(|| name.to_string());
        let written = Written { file, locale, title, front, text: cut_text, inserts, typed, pictures };
        let summary = written.front.summary.then(|| summary::summary(name, &written, &before, &citations)).flatten();
        if written.front.summary && summary.is_none() {
            let message = "the page has no key numbers and no recommendations to sum up";
            let hint = "write `::: key` or `::: recommendation`, or take `summary` out of the front matter";
            findings.push(Diagnostic::warning(Span { file, start: 0, end: 0 }, message).hint(hint));
        }
        (written, summary)
    }
}

/// The list of sources that a page names, by its path from the page's own folder.
fn library<'k>(name: &str, sources: &Sources, known: &Known<'k>, findings: &mut Findings) -> Option<&'k Library> {
    let (span, written) = sources.references.as_ref()?;
    let folder = name.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    let path = format!("{folder}{written}");
    let found = known.libraries.iter().find(|(known, _)| *known == path);
    if found.is_none() {
        let near = known.libraries.iter().filter_map(|(known, _)| known.strip_prefix(&folder));
        let message = format!("there is no list of sources `content/{path}`");
        findings.push(Diagnostic::error(*span, message).nearest(written, near));
    }
    found.map(|(_, library)| library)
}

/// The stretches of a page between its pieces.
fn between(pieces: &[Piece], whole: Range<usize>) -> Vec<Range<usize>> {
    let mut from = whole.start;
    let mut stretches = Vec::new();
    for piece in pieces {
        stretches.push(from..piece.range.start);
        from = piece.range.end;
    }
    stretches.push(from..whole.end);
    stretches
}

/// What stands in the place of a piece. One that is wrong is taken as it is written, which nobody will see.
fn insert(piece: &Piece, file: FileId, checker: &mut Checker) -> Insert {
    let written = &checker.file[piece.range.clone()];
    let kind = match (piece.place, piece.kind) {
        (Place::Code, _) => Some(InsertKind::Literal),
        (place, kind) => {
            let inner = piece.range.start + 2..piece.range.end.saturating_sub(2);
            match kind {
                PieceKind::Unclosed => {
                    let problem = Problem::new(piece.range.clone(), "this is not closed");
                    checker
                        .problems
                        .push(problem.hint("write `}}` behind it; to show two brackets, put them in backticks"));
                    None
                }
                // Where it leads is found when all figures are read.
                PieceKind::Reference => Some(InsertKind::Literal),
                // What stands in it is read when all else is.
                PieceKind::Theory => Some(InsertKind::Literal),
                PieceKind::Citation => Some(InsertKind::Citation),
                PieceKind::Fence => match fence(written, piece.range.start) {
                    Ok(kind) => Some(kind),
                    Err(problem) => {
                        checker.problems.push(problem);
                        None
                    }
                },
                PieceKind::Formula => match asked(checker.file, inner) {
                    Ok(asked) => checker.insert(&asked).filter(|kind| fits(kind, place, piece, checker)),
                    Err(problem) => {
                        checker.problems.push(problem);
                        None
                    }
                },
            }
        }
    };
    let at = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
    let span = Span { file, start: at(piece.range.start), end: at(piece.range.end) };
    Insert { span, written: written.to_string(), kind: kind.unwrap_or(InsertKind::Literal) }
}

/// Whether something may stand in its place; reports where it may not.
fn fits(kind: &InsertKind, place: Place, piece: &Piece, checker: &mut Checker) -> bool {
    let (message, hint) = match (kind, place) {
        (InsertKind::Figure(_) | InsertKind::Quotes(_), Place::Alone) => return true,
        (InsertKind::Quotes(_), _) => {
            ("quotations stand in a paragraph of their own", "leave a line empty before and behind it")
        }
        (InsertKind::Figure(_), _) => {
            ("a figure stands in a paragraph of its own", "leave a line empty before and behind it")
        }
        (_, Place::Title) => (
            "a page's title holds nothing that is worked out",
            "say it in the text: titles stand in the navigation, too",
        ),
        (_, Place::Address) => ("an address holds nothing that is worked out", "write the address out"),
        _ => return true,
    };
    checker.problems.push(Problem::new(piece.range.clone(), message).hint(hint));
    false
}

/// Finds the figure of each reference; no figure stands on a page twice.
fn refer(pieces: &[Piece], inserts: &mut [Insert], problems: &mut Vec<Problem>) {
    let mut figures: Vec<(String, usize)> = Vec::new();
    for (index, (piece, insert)) in pieces.iter().zip(inserts.iter()).enumerate() {
        let InsertKind::Figure(request) = &insert.kind else { continue };
        if figures.iter().any(|(id, _)| id == request.id()) {
            let message = format!("the figure `{}` stands on this page already", request.id());
            problems.push(
                Problem::new(piece.range.clone(), message).hint(format!("refer to it: `[@fig-{}]`", request.id())),
            );
        }
        figures.push((request.id().to_string(), index));
    }
    let references = pieces.iter().zip(inserts.iter_mut());
    for (piece, insert) in
        references.filter(|(piece, _)| piece.kind == PieceKind::Reference && piece.place != Place::Code)
    {
        let id = insert.written.strip_prefix(REFERENCE).and_then(|id| id.strip_suffix(']')).unwrap_or_default();
        let names = || figures.iter().map(|(id, _)| id.as_str());
        match figures.iter().find(|(known, _)| known == id) {
            Some((_, index)) => insert.kind = InsertKind::Reference(*index),
            None => {
                let problem = Problem::new(piece.range.clone(), format!("there is no figure `{id}` on this page"));
                problems.push(match nearest(id, names()) {
                    Some(nearest) => problem.hint(format!("did you mean `[@fig-{nearest}]`?")),
                    None if figures.is_empty() => {
                        problem.hint("put it there: `{{ figure(question) }}` in a paragraph of its own")
                    }
                    None => problem.hint(format!("its figures are {}", names().collect::<Vec<_>>().join(", "))),
                });
            }
        }
    }
}

/// Every box is closed, and none stands in another.
fn boxes(pieces: &[Piece], inserts: &Vec<Insert>, problems: &mut Vec<Problem>) {
    let mut open: Option<&Piece> = None;
    // A box whose first line is wrong is told of already.
    let wrong = pieces.iter().zip(inserts).any(|(piece, insert)| {
        piece.kind == PieceKind::Fence && piece.place != Place::Code && matches!(insert.kind, InsertKind::Literal)
    });
    for (piece, insert) in pieces.iter().zip(inserts) {
        match (&insert.kind, open) {
            (InsertKind::Box(_), None) => open = Some(piece),
            (InsertKind::Box(_), Some(_)) => {
                let problem = Problem::new(piece.range.clone(), "a box cannot stand in another");
                problems.push(problem.hint("close the first one with `:::`"));
            }
            (InsertKind::BoxEnd, Some(_)) => open = None,
            (InsertKind::BoxEnd, None) if !wrong => {
                problems.push(Problem::new(piece.range.clone(), "no box is open here"))
            }
            _ => {}
        }
    }
    if let Some(piece) = open {
        problems.push(
            Problem::new(piece.range.clone(), "this box is not closed")
                .hint("write `:::` on a line of its own behind it"),
        );
    }
}

fn diagnostic(problem: Problem, file: FileId) -> Diagnostic {
    let at = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
    let span = Span { file, start: at(problem.range.start), end: at(problem.range.end) };
    let diagnostic = Diagnostic::error(span, problem.message);
    match problem.hint {
        Some(hint) => diagnostic.hint(hint),
        None => diagnostic,
    }
}
