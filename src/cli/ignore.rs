//! Keeps private files out of git: the lines that a site's `.gitignore` must have.

use std::fs;
use std::io;
use std::path::Path;

const LINES: &[&str] = &[
    "/private/",
    "*.key",
    "/surveys/*/inbox/",
    "/surveys/*/responses/collected.yaml",
    "/surveys/*/responses/.collected-*",
    "/public/*",
    "/.canvass-cache/",
];

/// Adds the lines that are missing to the site's `.gitignore`.
///
/// # Errors
/// The file cannot be read or written.
pub(super) fn private_files(site: &Path) -> io::Result<()> {
    let path = site.join(".gitignore");
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error),
    };
    let missing: Vec<&str> =
        LINES.iter().copied().filter(|line| !text.lines().any(|there| there.trim() == *line)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let gap = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    fs::write(
        path,
        format!(
            "{text}{gap}# Keys, sealed answers and everything opened from them stay on this machine.\n{}\n",
            missing.join("\n")
        ),
    )
}
