//! Takes out of a page what a browser does not need.

/// The page with its white space collapsed and its comments gone; scripts and styles stay as they are. Without the
/// feature `minify`: the page itself.
#[cfg(feature = "minify")]
pub fn minify(html: String) -> String {
    // Tags and types that old readers and simple tools rely on stay.
    let options = minify_html::Cfg {
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        keep_input_type_text_attr: true,
        ..minify_html::Cfg::new()
    };
    // It only ever shortens UTF-8 at ASCII places; were it to fail, the page as it was is right too.
    String::from_utf8(minify_html::minify(html.as_bytes(), &options)).unwrap_or(html)
}

/// The page with its white space collapsed and its comments gone; scripts and styles stay as they are. Without the
/// feature `minify`: the page itself.
#[cfg(not(feature = "minify"))]
pub fn minify(html: String) -> String {
    html
}
