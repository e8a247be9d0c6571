//! Reads `collect:`: how web answers come back.

use super::reader::Reader;
use super::study::date;
use crate::diagnostic::Diagnostic;
use crate::model::instrument::{Collect, HandIn, SafeExit};
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, scalar};

pub(super) fn collect(node: &Node, reader: &mut Reader) -> Collect {
    let Some(mut fields) = Fields::of(node, "`collect`", &mut reader.findings) else { return Collect::default() };
    let keys = fields.get("seal_to").and_then(|node| scalar::list(node, "`seal_to`", &mut reader.findings));
    let mut seal_to = Vec::new();
    for node in keys.unwrap_or_default() {
        let Some(path) = scalar::word(node, "a key", &mut reader.findings) else { continue };
        if path.ends_with(".key") {
            let message = format!("`{path}` looks like a private key, which must never be here");
            reader.findings.push(Diagnostic::error(node.span, message).hint("name the public key, `*.pub`"));
        } else if reader.asset_exists(path, "the key", node) {
            seal_to.push(path.to_string());
        }
    }
    let safe_exit = fields.get("safe_exit").and_then(|node| safe_exit(node, reader));
    let hand_in = fields.get("hand_in").map(|node| hand_in(node, reader)).unwrap_or_default();
    fields.finish(&mut reader.findings);
    Collect { seal_to, safe_exit, hand_in }
}

fn hand_in(node: &Node, reader: &mut Reader) -> HandIn {
    let Some(mut fields) = Fields::of(node, "`hand_in`", &mut reader.findings) else { return HandIn::default() };
    let file = fields.get("file").and_then(|node| reader.text("collect.hand_in.file", "the text", node));
    let paper = fields.get("paper").and_then(|node| reader.text("collect.hand_in.paper", "the text", node));
    let by = fields.get("by").and_then(|node| date(node, &mut reader.findings));
    fields.finish(&mut reader.findings);
    HandIn { file, paper, by }
}

fn safe_exit(node: &Node, reader: &mut Reader) -> Option<SafeExit> {
    let mut fields = Fields::of(node, "`safe_exit`", &mut reader.findings)?;
    let address = fields.need("url", "`safe_exit`", &mut reader.findings);
    let url = address.and_then(|node| {
        let url = scalar::word(node, "the address", &mut reader.findings)?;
        let whole =
            url.strip_prefix("https://").is_some_and(|rest| rest.contains('.') && !rest.contains([' ', '"', '<']));
        if !whole {
            let diagnostic = Diagnostic::error(node.span, format!("`{url}` is not the address of a page"));
            reader.findings.push(diagnostic.hint("write it in full: `https://www.dmi.dk`"));
        }
        whole.then(|| url.to_string())
    });
    let label = fields.get("label").and_then(|node| reader.text("collect.safe_exit", "the label", node));
    fields.finish(&mut reader.findings);
    Some(SafeExit { url: url?, label })
}
