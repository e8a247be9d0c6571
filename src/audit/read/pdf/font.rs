//! How a font's codes are read as letters.

use hayro_cmap::{BfString, CMap};
use hayro_syntax::object::{Dict, Stream};

use super::is;

/// How a font's codes are read.
#[derive(Default)]
pub(super) struct Font {
    map: Option<CMap>,
    /// Bytes of a code: two in the composite fonts that Typst writes.
    wide: bool,
}

impl Font {
    pub(super) fn of(font: &Dict) -> Font {
        let map = font.get::<Stream>("ToUnicode").and_then(|stream| {
            let bytes = stream.decoded().ok()?;
            CMap::parse(&bytes, |_| None::<&[u8]>)
        });
        Font { map, wide: is(font, "Subtype", "Type0") }
    }

    /// A code without a letter becomes the mark for one, so that nothing is silently left out.
    pub(super) fn decode(&self, bytes: &[u8]) -> String {
        let width = if self.wide { 2 } else { 1 };
        let mut text = String::new();
        for code in bytes.chunks(width) {
            let code = code.iter().fold(0, |code, byte| code << 8 | u32::from(*byte));
            match self.map.as_ref().and_then(|map| map.lookup_bf_string(code)) {
                Some(BfString::Char(letter)) => text.push(letter),
                Some(BfString::String(letters)) => text.push_str(&letters),
                None if !self.wide && self.map.is_none() => text.extend(char::from_u32(code)),
                None => text.push('\u{fffd}'),
            }
        }
        text
    }
}
