//! All text that a published file holds, whatever its type.

use super::pdf::Documents;
use super::{html, json, workbook};
use crate::model::output::OutputFile;

/// Said of a file that nobody can look into.
pub const UNKNOWN: &str = "a file of a type that the auditor cannot read";

enum Kind {
    Markup,
    Json,
    Plain,
    Pdf,
    Workbook,
    /// Pictures, sounds and fonts.
    Wordless,
}

/// Everything that can be read in a file: texts, attributes, comments, metadata. Empty for pictures, sounds and fonts.
///
/// `documents` are the PDFs of the site.
///
/// # Errors
/// It cannot be read, or nobody knows its type: then nobody has looked into it.
pub fn of(file: &OutputFile, documents: &Documents) -> Result<String, String> {
    let text = || String::from_utf8(file.bytes.clone()).map_err(|_| "this is no UTF-8".to_string());
    match kind(&file.path).ok_or(UNKNOWN)? {
        Kind::Markup => Ok(html::everything(&text()?)),
        Kind::Json => Ok(json::texts_and_numbers(&text()?)?.0.join("\n")),
        Kind::Plain => text(),
        Kind::Workbook => workbook::everything(&file.bytes),
        Kind::Pdf => Ok(documents.get(&file.path)?.everything()),
        Kind::Wordless => Ok(String::new()),
    }
}

/// Whether files of this name can be looked into, or hold no words.
pub fn is_known(path: &str) -> bool {
    kind(path).is_some()
}

fn kind(path: &str) -> Option<Kind> {
    // What says that a folder was written by canvass, keeps it in git or under its name, or says how it is cited.
    if matches!(path, ".canvass" | ".gitkeep" | ".nojekyll" | "CNAME" | "CITATION.cff") {
        return Some(Kind::Plain);
    }
    match ending(path).as_str() {
        "html" | "htm" | "svg" | "xml" => Some(Kind::Markup),
        "json" | "webmanifest" => Some(Kind::Json),
        "csv" | "txt" | "md" | "css" | "js" => Some(Kind::Plain),
        "pdf" => Some(Kind::Pdf),
        "xlsx" => Some(Kind::Workbook),
        "png" | "jpg" | "jpeg" | "webp" | "gif" | "avif" | "ico" => Some(Kind::Wordless),
        "mp3" | "ogg" | "opus" | "m4a" | "wav" | "mp4" | "webm" => Some(Kind::Wordless),
        "woff" | "woff2" | "ttf" | "otf" => Some(Kind::Wordless),
        _ => None,
    }
}

fn ending(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> OutputFile {
        OutputFile { path: path.into(), bytes: text.into() }
    }

    #[test]
    fn words_are_found_behind_entities_tags_attributes_comments_and_escapes() {
        let html = file(
            "a.html",
            "<p title='in a title'>my <b>sis&#116;er</b><!-- in a comment --><script>in a script</script>",
        );
        let none = Documents::default();
        let text = of(&html, &none).unwrap();
        assert!(text.contains("my ") && text.contains("sister") && text.contains("in a title"), "{text}");
        assert!(text.contains("in a comment") && text.contains("in a script"), "{text}");
        assert_eq!(of(&file("a.json", r#"["s\u0069ster"]"#), &none).unwrap(), "sister");
    }

    #[test]
    fn an_unknown_type_is_not_passed_over() {
        let none = Documents::default();
        assert!(of(&file("data/x.parquet", ""), &none).is_err());
        assert!(of(&file("data/x", ""), &none).is_err());
        assert!(of(&OutputFile { path: "a.csv".into(), bytes: vec![0xff] }, &none).is_err());
    }
}
