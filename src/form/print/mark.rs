//! The machine-readable mark on every page: which form and which page it is, never whose answers.

use qrcode::types::Color;
use qrcode::{EcLevel, QrCode, Version};

use super::Variant;
use crate::locale::Locale;
use crate::model::instrument::Instrument;

/// What the mark of a page says: `canvass 1;drop-in-centre;0123456789ab;ro;large;3`. The first number is the layout of
/// this line.
pub fn payload(instrument: &Instrument, locale: &Locale, variant: &Variant, page: usize) -> String {
    let variant = match variant {
        Variant::Bilingual(second) => format!("bilingual+{second}"),
        other => other.name().to_string(),
    };
    format!("canvass 1;{};{};{locale};{variant};{page}", instrument.name, instrument.version)
}

/// Modules across, and for each page its dark runs as `[x, y, length]`. All pages have a mark of the same size; no runs
/// where a survey's name is too long for any mark.
pub fn of_pages(
    instrument: &Instrument,
    locale: &Locale,
    variant: &Variant,
    pages: usize,
) -> (u16, Vec<Vec<[u16; 3]>>) {
    let longest = payload(instrument, locale, variant, pages.max(100));
    // Level M stands 15 % of damage (ISO/IEC 18004): photocopies of photocopies.
    let Ok(code) = QrCode::with_error_correction_level(&longest, EcLevel::M) else { return (0, Vec::new()) };
    let version: Version = code.version();
    let marks = (1..=pages).map(|page| {
        let payload = payload(instrument, locale, variant, page);
        QrCode::with_version(payload, version, EcLevel::M).map(|code| runs(&code)).unwrap_or_default()
    });
    (u16::try_from(code.width()).unwrap_or(0), marks.collect())
}

fn runs(code: &QrCode) -> Vec<[u16; 3]> {
    let width = code.width();
    let colors = code.to_colors();
    let mut runs: Vec<[u16; 3]> = Vec::new();
    for (y, row) in (0..).zip(colors.chunks(width)) {
        let mut before = Color::Light;
        for (x, color) in (0..).zip(row) {
            match (color, before, runs.last_mut()) {
                (Color::Dark, Color::Dark, Some(run)) => run[2] += 1,
                (Color::Dark, ..) => runs.push([x, y, 1]),
                _ => {}
            }
            before = *color;
        }
    }
    runs
}
