//! Pictograms and recordings, carried inside the page: it asks nobody for anything.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::WebOptions;

/// A pictogram. Its text stands beside it, so its alternative is empty.
pub(crate) fn picture(options: &WebOptions, path: Option<&str>) -> String {
    let data = path.and_then(|path| data(options, path));
    data.map(|data| format!("<img class=pictogram alt=\"\" src=\"{data}\">")).unwrap_or_default()
}

/// A recording of a question; the browser's own controls also work without script. `attributes` say in what language it
/// is, and of what.
pub(crate) fn player(options: &WebOptions, path: &str, attributes: &str) -> String {
    let data = data(options, path);
    data.map(|data| format!("<audio controls preload=none {attributes} src=\"{data}\"></audio>")).unwrap_or_default()
}

fn data(options: &WebOptions, path: &str) -> Option<String> {
    let bytes = options.assets.get(path)?;
    let extension = path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let kind = match extension.as_str() {
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "avif" => "image/avif",
        "mp3" => "audio/mpeg",
        "ogg" | "oga" | "opus" => "audio/ogg",
        "m4a" | "mp4" => "audio/mp4",
        "wav" => "audio/wav",
        "webm" => "audio/webm",
        _ => return None,
    };
    Some(format!("data:{kind};base64,{}", STANDARD.encode(bytes)))
}
