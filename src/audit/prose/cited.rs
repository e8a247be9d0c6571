//! How a site is cited (`CITATION.cff`, `.zenodo.json`): every text with a number is one that the author wrote, or leads to a file of the site.

use super::Files;
use super::number::digits;
use crate::audit::finding::Finding;
use crate::audit::read::json;

/// The version of the format, as `CITATION.cff` says it.
const FORMAT: &str = "1.2.0";

/// What in these files is explained by nothing; `written` is all that the site's author wrote.
pub(crate) fn strange(files: &Files, written: &[&str]) -> Vec<Finding> {
    let finding = |place: &str, what: String| Finding { attack: "prose", place: place.into(), what };
    let mut findings = vec![];
    for (path, read) in [("CITATION.cff", lines as fn(&str) -> Result<Vec<String>, String>), (".zenodo.json", texts)] {
        let Some(file) = files.get(path) else { continue };
        match read(&String::from_utf8_lossy(&file.bytes)) {
            Ok(texts) => {
                let strange = texts.into_iter().filter(|text| !is_explained(text, files, written));
                findings.extend(strange.map(|text| finding(path, format!("nobody wrote it: {text}"))));
            }
            Err(what) => findings.push(finding(path, what)),
        }
    }
    findings
}

/// The texts of YAML that is written a value a line, in quotes; what else there is of a line.
fn lines(text: &str) -> Result<Vec<String>, String> {
    let of_line = |line: &str| match line.split_once('"') {
        None => Ok(vec![line.to_string()]),
        Some((before, rest)) => {
            let value = serde_json::from_str::<String>(&format!("\"{rest}"));
            value
                .map(|value| vec![before.to_string(), value])
                .map_err(|_| format!("a line that nobody understands: {line}"))
        }
    };
    text.lines().map(of_line).collect::<Result<Vec<_>, _>>().map(|all| all.concat())
}

fn texts(text: &str) -> Result<Vec<String>, String> {
    let (texts, numbers) = json::texts_and_numbers(text)?;
    if numbers.is_empty() { Ok(texts) } else { Err("a number that stands for nothing".into()) }
}

fn is_explained(text: &str, files: &Files, written: &[&str]) -> bool {
    if digits(text).is_empty() || text == FORMAT {
        return true;
    }
    let leads = text.starts_with("http") && text.match_indices('/').any(|(at, _)| files.contains_key(&text[at + 1..]));
    // Titles stand behind each other in one text.
    let bare = |text: &str| text.chars().filter(|sign| sign.is_alphanumeric()).collect::<String>();
    let is_written = |part: &str| {
        let (tokens, part) = (digits(part), bare(part));
        written.iter().any(|text| {
            let known = digits(text);
            tokens.iter().all(|token| known.contains(token)) && bare(text).contains(&part)
        })
    };
    leads || text.split("; ").all(|part| digits(part).is_empty() || is_written(part))
}
