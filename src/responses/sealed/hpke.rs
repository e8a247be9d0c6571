//! HPKE (RFC 9180), base mode: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, the suite of appendix A.3.

use hpke::aead::AesGcm128;
use hpke::kdf::HkdfSha256;
use hpke::kem::DhP256HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR};

use super::key::PrivateKey;

/// A sealed message: the key of its sender for this message alone, and what is sealed.
pub struct Message<'m> {
    /// The encapsulated key (`enc` in RFC 9180).
    pub enc: &'m [u8],
    /// What was sealed, with its tag (16 bytes).
    pub ciphertext: &'m [u8],
}

/// Opens one message. `None` when the key is not the one it was sealed to, or anything was altered; the two cannot be
/// told apart.
pub fn open(key: &PrivateKey, message: &Message, info: &[u8], aad: &[u8]) -> Option<Vec<u8>> {
    let enc = <DhP256HkdfSha256 as Kem>::EncappedKey::from_bytes(message.enc).ok()?;
    let mut context =
        hpke::setup_receiver::<AesGcm128, HkdfSha256, DhP256HkdfSha256>(&OpModeR::Base, &key.for_hpke()?, &enc, info)
            .ok()?;
    context.open(message.ciphertext, aad).ok()
}

/// The test vectors of RFC 9180, appendix A.3.
#[cfg(test)]
pub struct Vector(serde_json::Value);

#[cfg(test)]
impl Vector {
    /// A field of them, which is written in hexadecimal digits.
    pub fn bytes(&self, name: &str) -> Vec<u8> {
        let hex = self.0[name].as_str().expect("a field of the vector");
        (0..hex.len()).step_by(2).map(|i| u8::from_str_radix(&hex[i..i + 2], 16).expect("hexadecimal")).collect()
    }
}

/// Reads them.
#[cfg(test)]
pub fn vector() -> Vector {
    let text = include_str!("../../../tests/vectors/rfc9180-a3.json");
    Vector(serde_json::from_str(text).expect("the vector file is JSON"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_what_the_rfc_sealed() {
        let v = vector();
        let key = PrivateKey::from_scalar(&v.bytes("skRm")).expect("a scalar");
        let opened = open(
            &key,
            &Message { enc: &v.bytes("enc"), ciphertext: &v.bytes("ct") },
            &v.bytes("info"),
            &v.bytes("aad"),
        );
        assert_eq!(opened, Some(v.bytes("pt")));
    }

    #[test]
    fn any_altered_bit_is_refused() {
        let v = vector();
        let key = PrivateKey::from_scalar(&v.bytes("skRm")).expect("a scalar");
        let parts = [v.bytes("enc"), v.bytes("info"), v.bytes("aad"), v.bytes("ct")];
        for part in 0..parts.len() {
            for bit in 0..parts[part].len() * 8 {
                let mut altered = parts.clone();
                altered[part][bit / 8] ^= 1 << (bit % 8);
                let [enc, info, aad, ct] = &altered;
                assert_eq!(open(&key, &Message { enc, ciphertext: ct }, info, aad), None, "part {part}, bit {bit}");
            }
        }
    }
}
