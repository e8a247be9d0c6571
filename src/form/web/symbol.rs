//! Drawings for the steps of a scale, made for this project: one line each, clear in grey.

use std::fmt::Write as _;

/// Mouths from very sad to very glad, the only part in which the five faces differ.
pub(crate) const MOUTHS: [&str; 5] = [
    "M8.5 25Q16 14 23.5 25",
    "M10 23Q16 18.5 22 23",
    "M10 21.5H22",
    "M10 20Q16 24.5 22 20",
    "M8.5 18.5Q16 30 23.5 18.5",
];

/// A thumb up; down, it is turned about its middle.
pub(crate) const THUMB: &str = "M11 15l5-10c2 0 3.500 1.500 3 3.500L18 13h7c1.500 0 2.500 1.300 2.200 2.700l-2 9c-.3 1.400-1.300 2.300-2.700 2.300H11zM6 15h5v12H6z";

/// The sprite that `<use href="#face-1">` and its siblings point to.
pub(crate) fn sprite() -> String {
    let mut svg = String::from("<svg class=sprite aria-hidden=true focusable=false>");
    for (face, mouth) in (1..).zip(MOUTHS) {
        let _ = write!(
            svg,
            "<symbol id=face-{face} viewBox=\"0 0 32 32\"><circle cx=16 cy=16 r=14 /><path d=\"M11 11.500v2.500M21 11.500v2.500{mouth}\"/></symbol>"
        );
    }
    let _ = write!(svg, "<symbol id=thumb-up viewBox=\"0 0 32 32\"><path d=\"{THUMB}\"/></symbol>");
    let _ = write!(
        svg,
        "<symbol id=thumb-down viewBox=\"0 0 32 32\"><path transform=\"rotate(180 16 16)\" d=\"{THUMB}\"/></symbol>"
    );
    svg.push_str("</svg>");
    svg
}
