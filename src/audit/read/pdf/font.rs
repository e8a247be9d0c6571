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

    /// A code without a letter becomes the mark for one, so that nothing is silently left out. `cluster`: what the last signs before these
    /// stand for together.
    pub(super) fn decode(&self, bytes: &[u8], cluster: &mut Cluster) -> String {
        let mut text = String::new();
        for code in self.codes(bytes) {
            match self.map.as_ref().and_then(|map| map.lookup_bf_string(code)) {
                Some(BfString::Char(letter)) => text.push(letter),
                Some(BfString::String(letters)) if cluster.goes_on(code, &letters) => {}
                Some(BfString::String(letters)) => text.push_str(&letters),
                None if !self.wide && self.map.is_none() => text.extend(char::from_u32(code)),
                None => text.push('\u{fffd}'),
            }
        }
        text
    }

    /// The code of the first sign.
    pub(super) fn first(&self, bytes: &[u8]) -> Option<u32> {
        self.codes(bytes).next()
    }

    /// The codes of all signs.
    pub(super) fn codes<'b>(&self, bytes: &'b [u8]) -> impl Iterator<Item = u32> + use<'b> {
        let width = if self.wide { 2 } else { 1 };
        bytes.chunks(width).map(|code| code.iter().fold(0, |code, byte| code << 8 | u32::from(*byte)))
    }
}

/// Signs that stand for several letters together, of each of which the font says that it is all of them: a Thai consonant, its vowel and
/// its tone.
#[derive(Default)]
pub(super) struct Cluster {
    letters: String,
    /// The codes of its signs so far, each of which is in it once.
    codes: Vec<u32>,
}

impl Cluster {
    /// Whether a sign is one more of the cluster; else another begins with it. Digits, and the ligatures of Latin letters, are no clusters.
    fn goes_on(&mut self, code: u32, letters: &str) -> bool {
        let goes_on = self.has_begun(Some(code), letters);
        if !goes_on {
            *self = Cluster::of(letters);
        }
        self.codes.push(code);
        goes_on
    }

    /// Of these letters, before any of its signs.
    pub(super) fn of(letters: &str) -> Cluster {
        Cluster { letters: letters.to_string(), codes: vec![] }
    }

    /// Takes in signs that are known to be of it.
    pub(super) fn take(&mut self, codes: impl Iterator<Item = u32>) {
        self.codes.extend(codes);
    }

    /// Whether this sign is of the cluster of these letters, of which others came before.
    pub(super) fn has_begun(&self, code: Option<u32>, letters: &str) -> bool {
        let is_one = !letters.chars().any(|letter| letter.is_ascii() || letter.is_numeric());
        is_one && self.letters == letters && code.is_some_and(|code| !self.codes.contains(&code))
    }
}
