//! Reads an expression from a YAML value; what is wrong with it is marked inside the value.

use crate::diagnostic::{Diagnostic, Findings, Sources, Span};
use crate::source::yaml::{Node, scalar};

use super::check;
use super::parser::{Problem, parse};
use super::scope::Scope;
use crate::model::expression::Expression;

/// Reads and checks an expression that is true or false.
pub fn expression(
    node: &Node,
    what: &str,
    scope: &Scope,
    sources: &Sources,
    findings: &mut Findings,
) -> Option<Expression> {
    let text = scalar::word(node, what, findings)?;
    let mut problems = Vec::new();
    let term = match parse(text) {
        Ok(_) if text.trim().is_empty() => None,
        Ok(syntax) => check::condition(&syntax, text, scope, &mut problems),
        Err(problem) => {
            problems.push(problem);
            None
        }
    };
    for problem in problems {
        findings.push(diagnostic(problem, node, text, sources));
    }
    Some(Expression { span: node.span, term: term? })
}

fn diagnostic(problem: Problem, node: &Node, text: &str, sources: &Sources) -> Diagnostic {
    let span = match written_at(node, text, sources) {
        Some(start) => {
            let place = |at: usize| start + u32::try_from(at).unwrap_or(0);
            Span { file: node.span.file, start: place(problem.range.start), end: place(problem.range.end) }
        }
        None => node.span,
    };
    let diagnostic = Diagnostic::error(span, problem.message);
    match problem.hint {
        Some(hint) => diagnostic.hint(hint),
        None => diagnostic,
    }
}

/// Where in the file the text starts, if it stands there letter by letter: plain, or in quotes without escapes.
fn written_at(node: &Node, text: &str, sources: &Sources) -> Option<u32> {
    let bytes = &sources.get(node.span.file).bytes;
    let written = bytes.get(node.span.start as usize..node.span.end as usize)?;
    let text = text.as_bytes();
    let quoted = written.len() == text.len() + 2 && matches!(written.first(), Some(b'"' | b'\''));
    match quoted {
        true if written.get(1..text.len() + 1) == Some(text) => Some(node.span.start + 1),
        false if written == text => Some(node.span.start),
        _ => None,
    }
}
