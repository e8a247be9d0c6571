//! A page of the preview: the published page, and what reloads it and says what is wrong.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::locale::markdown::escape;

/// Where the page asks whether it is still what is being shown; the version that it knows follows.
pub(super) const CHANGED: &str = "/.canvass/changed/";

/// Shown where there is no page.
pub(super) const NOTHING: &str = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>canvass</title></head>\
    <body><p>There is no page here. <a href=\"/\">Start page</a></p></body></html>";

const STYLE: &str = "#canvass-said{position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;z-index:9;padding:.5rem 1.5rem;\
    background:#2b0b0b;color:#ffe9e4;border-top:4px solid #ff7a59;font:14px/1.45 system-ui,sans-serif}\
    #canvass-said.only-warnings{background:#1d2430;color:#eef2f8;border-top-color:#d9a514}\
    #canvass-said summary{font-weight:bold;cursor:pointer;padding:.25rem 0}\
    #canvass-said pre{font:13px/1.45 ui-monospace,monospace;white-space:pre-wrap;margin:.5rem 0 0}";

/// What is said to the author: how much, and all of it.
pub(super) struct Said {
    pub(super) summary: String,
    pub(super) text: String,
}

/// What a page of the preview has to say, besides what it shows.
pub(super) struct State<'s> {
    pub(super) version: u64,
    pub(super) warnings: Option<&'s Said>,
    pub(super) problems: Option<&'s Said>,
}

/// The page as the preview shows it: only here does it carry a script, and only here may it ask its server.
pub(super) fn served(html: &str, state: &State) -> String {
    let script = script(state.version);
    let mut added = format!("<script>{script}</script>");
    let said = match (state.problems, state.warnings) {
        (Some(problems), _) => Some((problems, "role=\"alert\"", " open", "The last save is not shown: ")),
        (None, Some(warnings)) => Some((warnings, "class=\"only-warnings\"", "", "")),
        (None, None) => None,
    };
    if let Some((Said { summary, text }, attributes, open, before)) = said {
        added.push_str(&format!(
            "<style>{STYLE}</style><section id=\"canvass-said\" {attributes} lang=\"en\" dir=\"ltr\"><details{open}><summary>\
             {before}{}</summary><pre>{}</pre></details></section>",
            escape(summary),
            escape(text)
        ));
    }
    let html = permit(html, &script);
    match html.rfind("</body>") {
        Some(end) => format!("{}{added}{}", &html[..end], &html[end..]),
        None => html + &added,
    }
}

/// Reloads the page when the site has changed. A page of the survey whose question was changed goes there: its figure has
/// the question's name, its place in the form `q-` before it. The form is leafed through as a respondent would.
fn script(version: u64) -> String {
    format!(
        "{}(async()=>{{for(;;){{{}}}}})()",
        GO_THERE,
        ASK.replace("CHANGED", CHANGED).replace("VERSION", &version.to_string())
    )
}

const GO_THERE: &str = "addEventListener('load',()=>{const id=decodeURIComponent(location.hash.slice(1)),\
    to=id&&document.getElementById(id);if(!to)return;const page=to.closest('.page'),next=document.getElementById('next');\
    for(let i=0;page&&page.hidden&&next&&!next.hidden&&i<400;i++){if(!document.getElementById('finish').hidden)break;next.click()}\
    to.scrollIntoView()});";

const ASK: &str = "try{const a=await fetch('CHANGEDVERSION');if(a.ok){\
    const[v,survey,question]=(await a.text()).split(' ');if(v!=='VERSION'){\
    if(question&&location.pathname.includes('/'+survey+'/')){\
    const form=location.pathname.endsWith('/questionnaire.html');history.replaceState(null,'','#'+(form?'q-':'')+question)}\
    return location.reload()}}}catch{await new Promise(r=>setTimeout(r,1000))}";

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
            assert!(served(&page, &QUIET).contains("content=\"connect-src 'self'; script-src 'sha256-"), "{quote}");
        }
    }

    const QUIET: State = State { version: 1, warnings: None, problems: None };

    #[test]
    fn what_is_said_is_text_on_the_page() {
        let said = Said { summary: "1 error".into(), text: "a < b & </pre><script>".into() };
        let page = served("<html><body><p>x</p></body></html>", &State { problems: Some(&said), ..QUIET });
        assert!(page.contains("a &lt; b &amp; &lt;/pre&gt;&lt;script&gt;"), "{page}");
        assert!(page.contains("<details open><summary>The last save is not shown: 1 error</summary>"), "{page}");
        assert!(page.ends_with("</section></body></html>"));
    }

    #[test]
    fn warnings_stand_there_until_something_is_wrong() {
        let said = |summary: &str| Said { summary: summary.into(), text: String::new() };
        let (warnings, problems) = (said("2 warnings"), said("1 error"));
        let page = served("<body></body>", &State { warnings: Some(&warnings), ..QUIET });
        assert!(page.contains("<details><summary>2 warnings</summary>"), "{page}");
        let page = served("<body></body>", &State { warnings: Some(&warnings), problems: Some(&problems), ..QUIET });
        assert!(!page.contains("2 warnings") && page.contains("1 error"), "{page}");
    }
}
