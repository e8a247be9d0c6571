//! The site's accent colour in the questionnaire, where it can be read.

/// Light and dark page backgrounds of `style/base.css`.
const PAPER: [[u8; 3]; 2] = [[0xff, 0xff, 0xff], [0x15, 0x17, 0x1a]];

/// A style that sets the accent colour for light and dark, made darker or lighter until it has a contrast of 7 : 1 to
/// the background (WCAG 2.2, 1.4.6). Empty where there is no colour.
pub(crate) fn accent(colour: Option<&str>) -> String {
    let Some(colour) = colour.and_then(parse) else { return String::new() };
    let [light, dark] = [readable(colour, PAPER[0], [0, 0, 0]), readable(colour, PAPER[1], [255, 255, 255])].map(hex);
    format!(":root{{--accent:{light}}}@media (prefers-color-scheme:dark){{:root{{--accent:{dark}}}}}\n")
}

fn parse(colour: &str) -> Option<[u8; 3]> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

fn readable(colour: [u8; 3], paper: [u8; 3], ink: [u8; 3]) -> [u8; 3] {
    let mixed = |percent: u32| {
        let mix = |at: usize| ((u32::from(colour[at]) * (100 - percent) + u32::from(ink[at]) * percent) / 100) as u8;
        [mix(0), mix(1), mix(2)]
    };
    (0..=100).map(mixed).find(|candidate| contrast(*candidate, paper) >= 7.0).unwrap_or(ink)
}

/// Contrast ratio by WCAG 2.2.
fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
    let luminance = |colour: [u8; 3]| {
        let [r, g, b] = colour.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn hex([r, g, b]: [u8; 3]) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// WCAG's own extremes, and #767676 on white, the well-known lightest grey that passes 4.5 : 1 (4.54).
    #[test]
    fn contrast_is_wcags() {
        assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 1e-9);
        assert!((contrast([0x76; 3], [255; 3]) - 4.54).abs() < 0.005);
    }

    #[test]
    fn a_colour_that_cannot_be_read_is_moved_until_it_can() {
        assert!(accent(Some("#12436D")).starts_with(":root{--accent:#12436d}"));
        let yellow = readable([255, 255, 0], PAPER[0], [0, 0, 0]);
        assert!(contrast(yellow, PAPER[0]) >= 7.0);
        assert_eq!(accent(Some("red")), "");
        assert_eq!(accent(Some("#12é4")), "");
    }
}
