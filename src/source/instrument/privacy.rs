//! Reads `privacy:`: the site's rules, made stricter; looser only with a reason that is published.

use super::reader::Reader;
use crate::diagnostic::{Diagnostic, Findings, Sources, Span};
use crate::model::policy::{Blanks, Policy, Profile};
use crate::source::site;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, scalar};

/// The policy, and the names under `sensitive` with their places: they are looked up when all questions are known.
pub(super) fn privacy(node: Option<&Node>, default: Profile, reader: &mut Reader) -> (Policy, Vec<(String, Span)>) {
    let fields = node.and_then(|node| Fields::of(node, "`privacy`", &mut reader.findings));
    let Some(mut fields) = fields else { return (Policy::of(default), vec![]) };
    let findings = &mut reader.findings;
    let chosen = fields.get("profile");
    let profile = chosen.and_then(|node| site::profile(node, findings)).unwrap_or(default);
    let mut policy = Policy::of(profile);
    let reason = fields.get("accept_risk");
    policy.accept_risk = reason.and_then(|node| scalar::word(node, "`accept_risk`", findings)).map(str::to_string);
    if let Some(node) = reason.filter(|_| policy.accept_risk.as_deref().is_some_and(|text| text.trim().is_empty())) {
        findings.error(node.span, "`accept_risk` gives the reason, which is published on the methods page");
    }
    let accepted = reason.is_some();
    let mut loosened = false;
    if let Some(node) = chosen
        && default == Profile::Strict
        && profile == Profile::AtRisk
    {
        loosened = true;
        if !accepted {
            findings.push(looser(node.span, "the profile `at_risk`", "the site's `strict`"));
        }
    }
    let mut limit = |name: &'static str, standard: u32, findings: &mut Findings| {
        let node = fields.get(name)?;
        let number = scalar::whole(node, &format!("`{name}`"), 1..=1_000_000, findings)?;
        let number = u32::try_from(number).ok()?;
        if number < standard {
            loosened = true;
            if !accepted {
                findings.push(looser(node.span, &format!("`{name}: {number}`"), &format!("the profile's {standard}")));
            }
        }
        Some(number)
    };
    let min_count = limit("min_count", policy.min_count, findings);
    let min_base = limit("min_base", policy.min_base, findings);
    policy.min_count = min_count.unwrap_or(policy.min_count);
    policy.min_base = min_base.unwrap_or(policy.min_base);
    if let Some(node) = reason.filter(|_| !loosened && policy.accept_risk.as_deref() != Some("")) {
        let message = "`accept_risk` has nothing to accept: no rule here is looser than the profile";
        findings.push(Diagnostic::warning(node.span, message).hint("take it out"));
    }
    if let Some(node) = fields.get("blanks") {
        let known = [("public", Blanks::Public), ("protected", Blanks::Protected)];
        let blanks = scalar::one_of(node, "`blanks`", &known, findings).unwrap_or(policy.blanks);
        if blanks == Blanks::Public && profile == Profile::Strict && !accepted {
            findings.push(looser(node.span, "`blanks: public`", "the profile `strict`"));
        }
        policy.blanks = blanks;
    }
    policy.shared_with =
        fields.get("shared_with").map(|node| shared_with(node, (reader.survey, reader.sources), findings));
    let mut sensitive = Vec::new();
    if let Some(node) = fields.get("sensitive") {
        for item in scalar::list(node, "`sensitive`", findings).unwrap_or_default() {
            if let Some(name) = scalar::word(item, "the name of a question", findings) {
                sensitive.push((name.to_string(), item.span));
            }
        }
    }
    fields.finish(findings);
    (policy, sensitive)
}

/// The names of other surveys of the site; those that are none are told and left out.
fn shared_with(node: &Node, (survey, sources): (&str, &Sources), findings: &mut Findings) -> Vec<String> {
    let of_path = |path: &str| path.strip_prefix("surveys/")?.strip_suffix("/survey.yaml").map(str::to_string);
    let others: Vec<String> = sources.iter().filter_map(|(_, source)| of_path(&source.path)).collect();
    let others: Vec<&str> = others.iter().map(String::as_str).filter(|other| *other != survey).collect();
    let mut shared: Vec<String> = vec![];
    for item in scalar::list(node, "`shared_with`", findings).unwrap_or_default() {
        let Some(name) = scalar::word(item, "the name of a survey", findings) else { continue };
        if name == survey {
            findings.error(item.span, "a survey is not compared with itself: name the others that its people answered");
        } else if !others.contains(&name) {
            let message = format!("there is no other survey `{name}`");
            findings.push(Diagnostic::error(item.span, message).nearest(name, others.iter().copied()));
        } else if !shared.iter().any(|known| known == name) {
            shared.push(name.to_string());
        }
    }
    shared
}

fn looser(span: Span, what: &str, than: &str) -> Diagnostic {
    let hint = "a survey may be stricter, never looser, unless `accept_risk: \"the reason\"` stands beside it; it is published";
    Diagnostic::error(span, format!("{what} is looser than {than}")).hint(hint)
}
