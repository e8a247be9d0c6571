//! Reads `site.yaml`.

use crate::diagnostic::{Diagnostic, FileId, Findings, Sources};
use crate::locale::{Locale, Text};
use crate::model::policy::Profile;
use crate::source::yaml;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, scalar, text};

use crate::model::site::{Publisher, Site};

/// Reads and checks `site.yaml`. What is wrong is reported and stands as its default, so that the surveys can be checked
/// in the same run.
pub(crate) fn read(file: FileId, sources: &Sources, findings: &mut Findings) -> Site {
    let mut site = fallback();
    let Some(node) = findings.take(yaml::read(file, sources.get(file))) else { return site };
    let Some(mut fields) = Fields::of(&node, "site.yaml", findings) else { return site };
    if let Some(node) = fields.need("languages", "a site", findings) {
        let languages = languages(node, findings);
        if !languages.is_empty() {
            site.languages = languages;
        }
    }
    if let Some(node) = fields.need("title", "a site", findings)
        && let Some(title) = text::text(node, "the title", &site.languages, findings)
    {
        site.title = title;
    }
    site.publisher = fields.get("publisher").and_then(|node| publisher(node, findings));
    site.address = fields.get("address").and_then(|node| address(node, findings));
    site.accessibility_statement = fields.get("accessibility_statement").and_then(|node| statement(node, findings));
    let citation = fields.get("citation").and_then(|node| scalar::truth(node, "`citation`", findings));
    site.citation = citation.unwrap_or_default();
    if let Some(node) = fields.get("theme") {
        theme(node, &mut site, findings);
    }
    if let Some(node) = fields.get("privacy")
        && let Some(mut privacy) = Fields::of(node, "privacy", findings)
    {
        if let Some(node) = privacy.need("profile", "privacy", findings)
            && let Some(profile) = profile(node, findings)
        {
            site.profile = profile;
        }
        privacy.finish(findings);
    }
    fields.finish(findings);
    site
}

/// What stands where `site.yaml` does not say, or says it wrong.
pub(crate) fn fallback() -> Site {
    Site {
        title: Text::new(Locale::english(), ""),
        publisher: None,
        languages: vec![Locale::english()],
        address: None,
        accessibility_statement: None,
        accent: None,
        logo: None,
        citation: false,
        profile: Profile::default(),
    }
}

/// A list of languages, each once; of what is wrong, nothing stays.
pub(crate) fn languages(node: &Node, findings: &mut Findings) -> Vec<Locale> {
    let mut languages = Vec::new();
    let items = scalar::list(node, "`languages`", findings).unwrap_or_default();
    if items.is_empty() && matches!(node.value, yaml::Value::List(_)) {
        findings.error(node.span, "`languages` needs one language at least");
    }
    for item in items {
        let Some(tag) = scalar::word(item, "a language", findings) else { continue };
        match Locale::parse(tag) {
            Some(locale) if languages.contains(&locale) => {
                findings.error(item.span, format!("the language `{locale}` stands twice"));
            }
            Some(locale) => languages.push(locale),
            None => {
                let message = format!("`{tag}` is not a language (a BCP 47 tag such as `en`, `da`, `pt-BR`)");
                findings.push(Diagnostic::error(item.span, message));
            }
        }
    }
    languages
}

/// `at_risk` or `strict`.
pub(crate) fn profile(node: &Node, findings: &mut Findings) -> Option<Profile> {
    let names = [("at_risk", Profile::AtRisk), ("strict", Profile::Strict)];
    scalar::one_of(node, "the profile", &names, findings)
}

fn publisher(node: &Node, findings: &mut Findings) -> Option<Publisher> {
    let mut fields = Fields::of(node, "the publisher", findings)?;
    let name = fields.need("name", "the publisher", findings);
    let name = name.and_then(|node| scalar::word(node, "the publisher's name", findings));
    let contact = fields.get("contact").and_then(|node| scalar::word(node, "the contact", findings));
    fields.finish(findings);
    Some(Publisher { name: name?.to_string(), contact: contact.map(str::to_string) })
}

/// The address of a page, in full.
fn statement(node: &Node, findings: &mut Findings) -> Option<String> {
    let address = scalar::word(node, "the accessibility statement", findings)?;
    let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or_default();
    if host.is_empty() || host.starts_with('/') || address.contains(['"', '<', '>', ' ']) {
        let message = format!("`{address}` is not the address of the accessibility statement");
        let hint = "write it in full: `https://example.org/accessibility`";
        findings.push(Diagnostic::error(node.span, message).hint(hint));
        return None;
    }
    Some(address.to_string())
}

fn address(node: &Node, findings: &mut Findings) -> Option<String> {
    let address = scalar::word(node, "the address", findings)?;
    let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or_default();
    let plain = !host.is_empty() && !host.starts_with('/') && !address.contains(['"', '<', '>', ' ', '?', '#']);
    if !plain {
        let diagnostic = Diagnostic::error(node.span, format!("`{address}` is not the address of a site"));
        findings.push(diagnostic.hint("write it in full: `https://example.org/`"));
        return None;
    }
    Some(if address.ends_with('/') { address.to_string() } else { format!("{address}/") })
}

fn theme(node: &Node, site: &mut Site, findings: &mut Findings) {
    let Some(mut fields) = Fields::of(node, "the theme", findings) else { return };
    if let Some(node) = fields.get("accent")
        && let Some(colour) = scalar::word(node, "the accent colour", findings)
    {
        let hexadecimal = colour
            .strip_prefix('#')
            .is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        if hexadecimal {
            site.accent = Some(colour.to_ascii_uppercase());
        } else {
            let diagnostic = Diagnostic::error(node.span, format!("`{colour}` is not a colour"));
            findings.push(diagnostic.hint("write `\"#12436D\"`: six hexadecimal digits, in quotes"));
        }
    }
    if let Some(node) = fields.get("logo")
        && let Some(path) = scalar::word(node, "the logo", findings)
    {
        site.logo = Some(path.to_string());
    }
    fields.finish(findings);
}
