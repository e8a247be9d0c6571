//! The content security policy of a page: nothing runs and nothing is asked for but what stands in the page itself.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use memchr::memmem;
use sha2::{Digest, Sha256};

/// Where a page's policy goes: the content of its `<meta http-equiv="Content-Security-Policy">`. Replaced last, when not
/// a byte of the page's styles and scripts changes any more.
pub(crate) const PLACEHOLDER: &str = "canvass content security policy";

/// Puts in the policy: styles and scripts that stand in the page, by their hashes (CSP 3, section 2.3.1), pictures of
/// the site, and nothing else at all.
pub(crate) fn seal(html: &str, known: &Hashed) -> String {
    let Some((before, after)) = html.split_once(PLACEHOLDER) else { return html.to_string() };
    // A minifier may have changed or dropped the quotes, and the policy has single ones in it.
    let quotes = ['"', '\''];
    let (before, after) = (before.strip_suffix(quotes).unwrap_or(before), after.strip_prefix(quotes).unwrap_or(after));
    format!("{before}\"{}\"{after}", policy(html, known))
}

/// A text that stands in every page, the style sheet, and its hash.
pub(crate) struct Hashed {
    text: String,
    hash: String,
}

impl Hashed {
    pub(crate) fn new(text: String) -> Hashed {
        Hashed { hash: hash(&text), text }
    }

    fn of(&self, text: &str) -> String {
        if *text == self.text { self.hash.clone() } else { hash(text) }
    }
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

/// The policy that allows exactly the `<style>` and `<script>` elements of this page.
fn policy(html: &str, known: &Hashed) -> String {
    let mut directives = vec!["default-src 'none'".to_string()];
    for (element, directive) in [("style", "style-src"), ("script", "script-src")] {
        let mut hashes: Vec<String> = contents(html, element).map(|text| known.of(text)).collect();
        hashes.sort();
        hashes.dedup();
        if !hashes.is_empty() {
            directives.push(format!("{directive} {}", hashes.join(" ")));
        }
    }
    directives.extend(["img-src 'self' data:", "base-uri 'none'", "form-action 'none'"].map(String::from));
    directives.join("; ")
}

/// What stands between the tags of each element of this name. Both elements hold raw text: the first end tag ends them.
fn contents<'a>(html: &'a str, element: &str) -> impl Iterator<Item = &'a str> {
    let open = format!("<{element}");
    let close = format!("</{element}");
    let mut rest = html;
    std::iter::from_fn(move || {
        loop {
            let start = memmem::find(rest.as_bytes(), open.as_bytes())? + open.len();
            let after = &rest[start..];
            if !after.starts_with(['>', ' ', '\n']) {
                rest = after;
                continue;
            }
            let inside = &after[after.find('>')? + 1..];
            let end = memmem::find(inside.as_bytes(), close.as_bytes())?;
            rest = &inside[end..];
            return Some(&inside[..end]);
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The hash of `alert('Hello, world.');` as the CSP 3 specification gives it in its section on hashes.
    #[test]
    fn a_script_is_allowed_by_the_hash_of_its_text() {
        let page = format!("<meta content=\"{PLACEHOLDER}\"><script type=module>alert('Hello, world.');</script>");
        assert_eq!(
            seal(&page, &Hashed::new("alert('Hello')".into())),
            "<meta content=\"default-src 'none'; script-src 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='; \
             img-src 'self' data:; base-uri 'none'; form-action 'none'\">\
             <script type=module>alert('Hello, world.');</script>"
        );
    }

    #[test]
    fn the_policy_is_quoted_however_its_place_was() {
        let sealed = "<meta content=\"default-src 'none'; img-src 'self' data:; base-uri 'none'; form-action 'none'\">";
        for quote in ["\"", "'", ""] {
            assert_eq!(seal(&format!("<meta content={quote}{PLACEHOLDER}{quote}>"), &Hashed::new("a".into())), sealed);
        }
    }

    #[test]
    fn each_style_is_listed_once_and_other_elements_are_not() {
        assert_eq!(contents("<styles>x</styles><style>a</style><style media=print>b</style>", "style").count(), 2);
        let twice = policy("<style>a</style><style>a</style>", &Hashed::new("b".into()));
        assert_eq!(twice.matches("sha256").count(), 1);
        assert_eq!(twice, policy("<style>a</style>", &Hashed::new("a".into())), "a known text has the same hash");
    }
}
