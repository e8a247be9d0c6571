//! Figures against hand-made expectations and golden files.

use super::gallery::{self, locale};

/// Writes every chart to `target/figures/*.html`, for looking at in a browser.
#[test]
fn every_chart_can_be_looked_at() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/figures");
    std::fs::create_dir_all(&folder).expect("a folder");
    for (name, scale, tag) in
        [("31-en", 1, "en"), ("31-da", 1, "da"), ("248-en", 8, "en"), ("1240-ro", 40, "ro"), ("248-ar", 8, "ar")]
    {
        let locale = locale(tag);
        let figures = gallery::survey(scale).figures(&locale);
        std::fs::write(folder.join(format!("{name}.html")), gallery::page(&figures, &locale)).expect("a page");
    }
}
