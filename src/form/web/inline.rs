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
    include_str!("script/pages.js"),
    include_str!("script/main.js"),
];

const STYLES: &[&str] =
    &[include_str!("style/base.css"), include_str!("style/question.css"), include_str!("style/media.css")];

/// All script as one function of its own, so that it leaves no name behind in the window.
pub fn script() -> String {
    format!("\"use strict\";(()=>{{\n{}}})()", shorten(&SCRIPTS.concat()))
}

pub fn style() -> String {
    shorten(&STYLES.concat())
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

/// Nothing runs, loads, connects or is sent, but this script and these styles, and pictures and sound in the page itself.
pub fn policy(script: &str, styles: &[&str]) -> String {
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

    /// The hash of `alert('Hello, world.');` as CSP 3 gives it in its section on hashes.
    #[test]
    fn the_policy_names_the_script_by_its_hash() {
        let policy = policy("alert('Hello, world.');", &["p{}"]);
        assert!(policy.contains("script-src 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=';"), "{policy}");
    }
}
