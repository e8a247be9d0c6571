//! What a site is known again by: its logo, and a picture for the browser's tab.

use super::link::encode;
use crate::model::output::OutputFile;
use crate::source::project::Project;

/// Endings of pictures that every browser shows.
const PICTURES: [&str; 6] = ["svg", "png", "jpg", "jpeg", "webp", "gif"];

/// A picture as a `data:` address: the first letter or digit of the name, white on the accent.
pub(super) fn href(name: &str, accent: &str) -> String {
    let letter: String = name
        .chars()
        .find(|letter| letter.is_alphanumeric())
        .map_or(String::new(), |letter| letter.to_uppercase().to_string());
    let svg = format!(
        concat!(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='6' fill='{}'/>",
            "<text x='16' y='23' font-family='sans-serif' font-size='20' font-weight='bold' text-anchor='middle' ",
            "fill='white'>{}</text></svg>"
        ),
        accent, letter
    );
    format!("data:image/svg+xml,{}", encode(&svg))
}

/// Where the logo lies under `public/`, if the site has one that browsers show.
pub(super) fn logo_path(project: &Project) -> Option<String> {
    let logo = project.logo?;
    let (_, ending) = project.sources.get(logo).path.rsplit_once('.')?;
    let ending = ending.to_lowercase();
    PICTURES.contains(&ending.as_str()).then(|| format!("logo.{ending}"))
}

/// The logo, for all pages.
pub(super) fn logo(project: &Project) -> Option<OutputFile> {
    let (path, file) = (logo_path(project)?, project.logo?);
    Some(OutputFile { path, bytes: project.sources.get(file).bytes.clone() })
}
