//! Reads `quotes.yaml`: its themes and its passages.

use super::passage::{Reader, passage, plain_keys};
use crate::diagnostic::{Checked, Diagnostic, FileId, Findings, Sources};
use crate::model::codebook::Codebook;
use crate::model::instrument::Instrument;
use crate::model::quotation::{Quotes, Theme};
use crate::source::yaml;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, scalar, text};

/// Reads the passages that an author chose.
///
/// # Errors
/// Every mistake of the file with its place: an unknown key, theme, variable or category, a missing text, a passage that
/// nobody has read for names and places, an address or a number left in one. No message holds anything of a passage.
pub(crate) fn read(file: FileId, instrument: &Instrument, codebook: &Codebook, sources: &Sources) -> Checked<Quotes> {
    let mut findings = Findings::default();
    let Some(node) = findings.take(yaml::read(file, sources.get(file))) else { return findings.finish(None) };
    if !plain_keys(&node, "quotes.yaml", &mut findings) {
        return findings.finish(None);
    }
    let Some(mut fields) = Fields::of(&node, "quotes.yaml", &mut findings) else { return findings.finish(None) };
    let what = "quotes.yaml";
    let listed = fields.need("themes", what, &mut findings).map(|node| themes(node, instrument, &mut findings));
    let themes = listed.unwrap_or_default();
    let names: Vec<&str> = themes.iter().map(|theme| theme.name.as_str()).collect();
    let mut reader = Reader { instrument, codebook, themes: &names, findings };
    let listed = fields.need("quotes", what, &mut reader.findings);
    let items = listed.and_then(|node| scalar::list(node, "`quotes`", &mut reader.findings)).unwrap_or_default();
    let passages = items.iter().filter_map(|node| passage(node, &mut reader)).collect();
    let mut findings = reader.findings;
    fields.finish(&mut findings);
    findings.finish(Some(Quotes { themes, passages }))
}

fn themes(node: &Node, instrument: &Instrument, findings: &mut Findings) -> Vec<Theme> {
    let mut themes: Vec<Theme> = Vec::new();
    for item in scalar::list(node, "`themes`", findings).unwrap_or_default() {
        if !plain_keys(item, "a theme", findings) {
            continue;
        }
        let Some(mut fields) = Fields::of(item, "a theme", findings) else { continue };
        let name = fields.need("name", "a theme", findings).and_then(|node| name(node, findings));
        let label = fields.need("label", "a theme", findings);
        let label = label.and_then(|node| text::text(node, "the label", &instrument.languages, findings));
        let span = fields.key("name").unwrap_or(fields.span);
        fields.finish(findings);
        let Some(name) = name else { continue };
        if themes.iter().any(|theme| theme.name == name) {
            findings.error(span, format!("the theme `{name}` stands twice"));
            continue;
        }
        // A theme whose label is wrong is known all the same, so that its passages are not called wrong too.
        let label = label.unwrap_or_else(|| crate::locale::Text::new(instrument.source_language().clone(), &*name));
        themes.push(Theme { name, label });
    }
    themes
}

fn name(node: &Node, findings: &mut Findings) -> Option<String> {
    let name = scalar::word(node, "the name of a theme", findings)?;
    let plain = !name.is_empty() && name.len() <= 60 && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    if !plain {
        let message = "the name of a theme is made of letters a to z, digits and `_`";
        findings.push(Diagnostic::error(node.span, message).hint("what people read goes under `label`"));
    }
    plain.then(|| name.to_string())
}
