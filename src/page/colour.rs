//! The site's accent colour: legible on white and on the dark background, whatever a researcher chose.

/// A colour in sRGB, eight bits a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Colour(pub u8, pub u8, pub u8);

/// The accent in both schemes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Accent {
    pub light: Colour,
    pub dark: Colour,
}

/// Background of the dark scheme; white is the light one's.
pub(crate) const DARK: Colour = Colour(0x12, 0x12, 0x12);
pub(crate) const WHITE: Colour = Colour(255, 255, 255);
/// The least contrast of text (WCAG 2.2, 1.4.3).
pub(crate) const LEAST: f64 = 4.5;
/// What a tint for the dark scheme is lightened to: as legible there as most accents are on white.
const DARK_TARGET: f64 = 7.0;

impl Default for Accent {
    /// The first colour of the figures' palette.
    fn default() -> Self {
        Accent { light: Colour(0x12, 0x43, 0x6D), dark: Colour(0xA9, 0xD1, 0xF7) }
    }
}

impl Accent {
    /// An accent of this colour, lightened for the dark scheme until it is legible there. `None` if it is not legible
    /// on white.
    pub(crate) fn of(colour: Colour) -> Option<Accent> {
        if colour == Accent::default().light {
            return Some(Accent::default());
        }
        let dark = (0..=20)
            .map(|step| colour.mix(WHITE, f64::from(step) / 20.0))
            .find(|tint| contrast(*tint, DARK) >= DARK_TARGET)
            .unwrap_or(WHITE);
        (contrast(colour, WHITE) >= LEAST).then_some(Accent { light: colour, dark })
    }
}

impl Colour {
    /// Reads `#12436D` or `#135`.
    pub(crate) fn parse(text: &str) -> Option<Colour> {
        let digits = text.strip_prefix('#')?;
        if !digits.chars().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let channel = |from: usize, to: usize| u8::from_str_radix(digits.get(from..to)?, 16).ok();
        match digits.len() {
            6 => Some(Colour(channel(0, 2)?, channel(2, 4)?, channel(4, 6)?)),
            3 => Some(Colour(channel(0, 1)? * 17, channel(1, 2)? * 17, channel(2, 3)? * 17)),
            _ => None,
        }
    }

    pub(crate) fn hex(self) -> String {
        format!("#{:02X}{:02X}{:02X}", self.0, self.1, self.2)
    }

    fn mix(self, other: Colour, share: f64) -> Colour {
        let channel = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * share).round() as u8;
        Colour(channel(self.0, other.0), channel(self.1, other.1), channel(self.2, other.2))
    }

    /// Relative luminance, 0 to 1 (WCAG 2.2).
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }
}

/// Contrast ratio, 1 to 21 (WCAG 2.2).
pub(crate) fn contrast(a: Colour, b: Colour) -> f64 {
    let (a, b) = (a.luminance(), b.luminance());
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Expected values: the same formula in a few lines of Python.
    #[test]
    fn contrast_is_that_of_the_guidelines() {
        let on_white = |hex| format!("{:.2}", contrast(Colour::parse(hex).expect("a colour"), WHITE));
        assert_eq!(["#12436D", "#28A197", "#801650", "#F46A25"].map(on_white), ["10.25", "3.17", "9.77", "3.03"]);
        assert_eq!(contrast(Colour(0, 0, 0), WHITE), 21.0);
    }

    #[test]
    fn an_accent_is_legible_in_both_schemes_or_refused() {
        assert_eq!(Accent::of(Colour::parse("#F46A25").expect("a colour")), None);
        for hex in ["#801650", "#000", "#0B4A8A", "#8A3B00"] {
            let accent = Accent::of(Colour::parse(hex).expect("a colour")).expect("legible");
            assert!(contrast(accent.light, WHITE) >= LEAST && contrast(accent.dark, DARK) >= LEAST, "{hex}");
        }
    }

    #[test]
    fn only_hexadecimal_colours_are_read() {
        for bad in ["", "12436D", "#12436", "#12436G", "red", "#é1234", "#12436D;}"] {
            assert_eq!(Colour::parse(bad), None, "{bad}");
        }
        assert_eq!(Colour::parse("#135"), Some(Colour(0x11, 0x33, 0x55)));
    }
}
