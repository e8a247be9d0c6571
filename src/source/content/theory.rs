//! A theory of change: what is done, what comes of it and what that leads to, as a block of YAML in a page (```` ```theory ````).

use std::ops::Range;

use crate::diagnostic::{Diagnostic, FileId, Findings, Source};
use crate::model::report::Stage;
use crate::source::yaml::{self, Node, Value, scalar};

/// The word behind the backticks.
pub(super) const INFO: &str = "theory";

/// Reads the stages between the lines of backticks, which are at `range` of the file; `None` where they are wrong, which is told.
pub(super) fn stages(file: FileId, text: &str, range: Range<usize>, findings: &mut Findings) -> Option<Vec<Stage>> {
    // The reader of YAML gets the file with blanks before, so that every place is right.
    let before = text[..range.start].bytes().map(|byte| if byte == b'\n' { byte } else { b' ' });
    let bytes = before.chain(text[range].bytes()).collect();
    let node = findings.take(yaml::read(file, &Source { path: String::new(), bytes, confidential: false }))?;
    let Value::Map(entries) = &node.value else {
        let message = format!("a theory of change is a map of stages, and this is {}", node.kind());
        findings
            .push(Diagnostic::error(node.span, message).hint("write `What we do: [a talk, a meal]`, one stage a line"));
        return None;
    };
    let mut stages = vec![];
    for (key, node) in entries {
        let items = scalar::list(node, "a stage", findings)?;
        let item = |item: &Node, findings: &mut Findings| {
            scalar::word(item, "what stands in a stage", findings).map(str::to_string)
        };
        let items: Option<Vec<String>> = items.iter().map(|node| item(node, findings)).collect();
        stages.push(Stage { title: key.text.clone(), items: items? });
    }
    Some(stages)
}
