//! What stands in the page besides its text: the script and the style, shortened, and the policy that allows them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The script's files, one per concern; `main.js` starts what the others define.
const SCRIPTS: &[&str] = &[
    include_str!("script/plan.js"),
    include_str!("script/evaluate.js"),
    include_str!("script/number.js"),
    include_str!("script/answers.js"),
    include_str!("script/relevant.js"),
    include_str!("script/errors.js"),
    include_str!("script/choose.js"),
    include_str!("script/rank.js"),
    include_str!("script/repeat.js"),
    include_str!("script/language.js"),
    include_str!("script/seal.js"),
    include_str!("script/handin.js"),
    include_str!("script/interviewer.js"),
    include_str!("script/aloud.js"),
    include_str!("script/exit.js"),
    include_str!("script/review.js"),
    include_str!("script/history.js"),
    include_str!("script/pages.js"),
    include_str!("script/main.js"),
];

const STYLES: &[&str] =
    &[include_str!("style/base.css"), include_str!("style/question.css"), include_str!("style/media.css")];

/// All script as one function of its own, so that it leaves no name behind in the window.
pub(crate) fn script() -> String {
    format!("\"use strict\";(()=>{{\n{}}})()", without_types(&shorten(&SCRIPTS.concat())))
}

pub(crate) fn style() -> String {
    close_up(&shorten(&STYLES.concat()))
}

/// Takes out indentation, empty lines, and comments at the start of a line. Nothing else: what runs is what is written.
fn shorten(source: &str) -> String {
    let mut out = String::new();
    let mut in_comment = false;
    for line in source.lines().map(str::trim) {
        in_comment = in_comment || line.starts_with("/*");
        let kept = match line.split_once("*/") {
            Some((_, rest)) if in_comment => {
                in_comment = false;
                rest.trim_start()
            }
            _ if in_comment => "",
            _ => line,
        };
        if !kept.is_empty() && !kept.starts_with("//") {
            out.push_str(kept);
            out.push('\n');
        }
    }
    out
}

/// Takes the casts of the type checker out of a script (`/** @type {T} */ (x)` is `(x)`), and spaces that part nothing.
fn without_types(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some((before, cast)) = rest.split_once("/** @type ") {
        out.push_str(before);
        rest = cast.split_once("*/ ").map_or("", |(_, after)| after);
    }
    // No string or pattern in the scripts holds these.
    (out + rest).replace(") {", "){").replace(" => ", "=>").replace(" === ", "===")
}

/// Takes out the spaces that part nothing in a style: around braces, after marks. Those before a colon, and around signs,
/// mean something. (No string in the styles has such a mark.)
fn close_up(style: &str) -> String {
    let mut out = String::with_capacity(style.len());
    let mut letters = style.chars().map(|c| if c == '\n' { ' ' } else { c }).peekable();
    while let Some(letter) = letters.next() {
        if letter == ' ' && (out.ends_with(['{', '}', ';', ':', ',']) || matches!(letters.peek(), Some('{' | '}'))) {
            continue;
        }
        out.push(letter);
    }
    out
}

/// Nothing runs, loads, connects or is sent, but this script and these styles, and pictures and sound in the page itself.
pub(crate) fn policy(script: &str, styles: &[&str]) -> String {
    let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    let styles: Vec<String> = styles.iter().map(|style| hash(style)).collect();
    format!(
        "default-src 'none'; script-src {}; style-src {}; img-src data:; media-src data:; connect-src 'none'; \
         base-uri 'none'; form-action 'none'",
        hash(script),
        styles.join(" ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shortening_takes_only_whole_lines() {
        let source = "/** A\n * comment.\n */\nfunction f() {\n  // why\n  return 'a // b'; // kept\n\n}\n/* one */\n/** @type {T} */ (g)();\n";
        assert_eq!(shorten(source), "function f() {\nreturn 'a // b'; // kept\n}\n(g)();\n");
    }

    #[test]
    fn a_style_keeps_the_spaces_that_mean_something() {
        let style = "a, b :is(c d) { margin: 0 1px; inline-size: calc(100% - 2rem) }\n@media (min-width: 40rem) {\n.x .y { color: red }\n}\n";
        let close =
            "a,b :is(c d){margin:0 1px;inline-size:calc(100% - 2rem)}@media (min-width:40rem){.x .y{color:red}}";
        assert_eq!(close_up(style), close);
        assert_eq!(without_types("const a = /** @type {T} */ (b);"), "const a = (b);");
    }

    /// The hash of `alert('Hello, world.');` as CSP 3 gives it in its section on hashes.
    #[test]
    fn the_policy_names_the_script_by_its_hash() {
        let policy = policy("alert('Hello, world.');", &["p{}"]);
        assert!(policy.contains("script-src 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=';"), "{policy}");
    }
}
