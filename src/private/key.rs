//! The site's key: what is hidden without need is drawn by it.

use std::fmt;
use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::Path;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::{FOLDER, make, replace};

/// The file that holds it.
pub const KEY: &str = "key";

/// Set by a run of tests, so that every site without a key of its own is drawn alike. Nothing is written then.
const OF_TESTS: &str = "CANVASS_TEST_KEY";

/// 32 random bytes that only the site's author has. With the same key the same answers give the same site; without it nobody can
/// repeat the draws, and so cannot tell from what is hidden which of the hidden numbers had to be.
#[derive(Clone)]
pub struct Key([u8; 32]);

/// Prints nothing of it.
impl fmt::Debug for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Key")
    }
}

impl Key {
    /// A key that everybody may know: for tables of invented people.
    pub const fn known() -> Key {
        Key([0x5a; 32])
    }

    /// The site's key, made where it has none yet.
    ///
    /// # Errors
    /// It cannot be read or written, is no key, or there are no random numbers.
    pub fn of_site(site: &Path) -> Result<Key> {
        match fs::read_to_string(site.join(FOLDER).join(KEY)) {
            Ok(text) => Key::parse(text.trim()).ok_or_else(|| {
                let message = "it should be 64 hexadecimal digits; take it back from a copy, do not write it by hand";
                Error::new(ErrorKind::InvalidData, message)
            }),
            Err(error) if error.kind() == ErrorKind::NotFound => match std::env::var_os(OF_TESTS) {
                Some(text) => Ok(Key(Key::known().draw(&[text.as_encoded_bytes()]))),
                None => Key::new(site),
            },
            Err(error) => Err(error),
        }
    }

    fn new(site: &Path) -> Result<Key> {
        let mut key = [0; 32];
        getrandom::fill(&mut key).map_err(|error| Error::other(error.to_string()))?;
        let digits: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
        replace(&make(site)?, KEY, format!("{digits}\n").as_bytes())?;
        Ok(Key(key))
    }

    fn parse(text: &str) -> Option<Key> {
        let digits: Vec<u8> =
            text.bytes().map(|byte| char::from(byte).to_digit(16).map(|digit| digit as u8)).collect::<Option<_>>()?;
        let bytes: Vec<u8> =
            digits.chunks(2).map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit)).collect();
        (digits.len() == 64).then_some(bytes)?.try_into().ok().map(Key)
    }

    /// 32 bytes that only the key's holder can work out: its HMAC-SHA-256 (RFC 2104) of these parts, each with its length before it.
    pub fn draw(&self, parts: &[&[u8]]) -> [u8; 32] {
        // A key of any length is one.
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&self.0).unwrap_or_else(|_| unreachable!());
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }

    /// By what a ledger knows the key again. It tells nothing of it.
    pub fn fingerprint(&self) -> String {
        self.draw(&[b"fingerprint"])[..8].iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_and_read_ever_after() {
        let site = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
        let text = |key: Key| format!("{:02x?}", key.0);
        let read = |path: &Path| fs::read_to_string(path.join(FOLDER).join(KEY)).unwrap_or_default();
        let made = Key::new(site.path()).map(text).unwrap_or_default();
        let parsed = Key::parse(read(site.path()).trim()).map(text);
        assert_eq!(parsed, Some(made));
        assert!(Key::parse("12").is_none() && Key::parse(&"g".repeat(64)).is_none());
    }

    /// RFC 4231, test case 1, whose key is 20 bytes of 0x0b: padded with zeros to 32 it is the same key.
    #[test]
    fn a_draw_is_an_hmac() {
        let mut key = [0; 32];
        key[..20].fill(0x0b);
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&key).unwrap_or_else(|_| unreachable!());
        mac.update(b"Hi There");
        let hex: String = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        assert_ne!(Key::known().draw(&[b"ab", b"c"]), Key::known().draw(&[b"a", b"bc"]));
    }
}
