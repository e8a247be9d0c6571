//! A page of the preview: the published page, and what reloads it and says what is wrong.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::locale::markdown::escape;

/// Where the page asks whether it is still what is being shown; the version that it knows follows.
pub const CHANGED: &str = "/.canvass/changed/";

/// Shown where there is no page.
pub const NOTHING: &str = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>canvass</title></head>\
    <body><p>There is no page here. <a href=\"/\">Start page</a></p></body></html>";

const STYLE: &str = "#canvass-problems{position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;z-index:9;padding:1rem 1.5rem;\
    background:#2b0b0b;color:#ffe9e4;border-top:4px solid #ff7a59;font:14px/1.45 system-ui,sans-serif}\
    #canvass-problems pre{font:13px/1.45 ui-monospace,monospace;white-space:pre-wrap;margin:.5rem 0 0}";

/// The page as the preview shows it: only here does it carry a script, and only here may it ask its server.
pub fn served(html: &str, version: u64, problems: Option<&str>) -> String {
    let script = script(version);
    let mut added = format!("<script>{script}</script>");
    if let Some(problems) = problems {
        added.push_str(&format!(
            "<style>{STYLE}</style><section id=\"canvass-problems\" role=\"alert\" lang=\"en\" dir=\"ltr\"><strong>The last \
             save is not shown: something is wrong.</strong><pre>{}</pre></section>",
            escape(problems)
        ));
    }
    let html = permit(html, &script);
    match html.rfind("</body>") {
        Some(end) => format!("{}{added}{}", &html[..end], &html[end..]),
        None => html + &added,
    }
}

fn script(version: u64) -> String {
    format!(
        "(async()=>{{for(;;){{try{{const a=await fetch('{CHANGED}{version}');if(a.ok&&await a.text()!=='{version}')\
         return location.reload()}}catch{{await new Promise(r=>setTimeout(r,1000))}}}}}})()"
    )
}

/// Opens the page's own policy for the script, the style and the question whether the site has changed.
fn permit(html: &str, script: &str) -> String {
    let after = |start: usize, what: &str| html[start..].find(what).map(|at| start + at + what.len());
    let start = after(0, "Content-Security-Policy").and_then(|meta| after(meta, "content=\""));
    let Some(start) = start else { return html.to_string() };
    let Some(length) = html[start..].find('"') else { return html.to_string() };
    let mut policy = html[start..start + length].to_string();
    for (directive, source) in
        [("script-src", hash(script)), ("style-src", hash(STYLE)), ("connect-src", "'self'".to_string())]
    {
        policy = allow(&policy, directive, &source);
    }
    format!("{}{policy}{}", &html[..start], &html[start + length..])
}

/// The policy with one more source in a directive.
fn allow(policy: &str, directive: &str, source: &str) -> String {
    let mut directives: Vec<String> = policy.split(';').map(|part| part.trim().to_string()).collect();
    match directives.iter_mut().find(|part| part.split(' ').next() == Some(directive)) {
        Some(part) => *part = format!("{} {source}", part.trim_end_matches(" 'none'")),
        None => directives.push(format!("{directive} {source}")),
    }
    directives.join("; ")
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_is_opened_only_as_far_as_it_must() {
        let strict = "default-src 'none'; script-src 'sha256-x'; connect-src 'none'";
        assert_eq!(
            allow(&allow(strict, "script-src", "'sha256-y'"), "connect-src", "'self'"),
            "default-src 'none'; script-src 'sha256-x' 'sha256-y'; connect-src 'self'"
        );
        assert_eq!(allow("default-src 'none'", "connect-src", "'self'"), "default-src 'none'; connect-src 'self'");
    }

    #[test]
    fn the_policy_is_found_whether_its_name_is_quoted_or_not() {
        for quote in ["", "\""] {
            let page =
                format!("<meta http-equiv={quote}Content-Security-Policy{quote} content=\"connect-src 'none'\">");
            assert!(served(&page, 1, None).contains("content=\"connect-src 'self'; script-src 'sha256-"), "{quote}");
        }
    }

    #[test]
    fn problems_are_text_on_the_page() {
        let page = served("<html><body><p>x</p></body></html>", 3, Some("a < b & </pre><script>"));
        assert!(page.contains("a &lt; b &amp; &lt;/pre&gt;&lt;script&gt;"), "{page}");
        assert!(page.ends_with("</section></body></html>"));
    }
}
