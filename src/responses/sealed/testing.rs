//! Seals as the page does, for tests of the opening side: an independent second writing of docs/sealed-format.md.

use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes128Gcm, KeyInit};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use hpke::aead::AesGcm128;
use hpke::kdf::HkdfSha256;
use hpke::kem::DhP256HkdfSha256;
use hpke::{Deserializable, Kem, OpModeS, Serializable};

use super::key::{PrivateKey, PublicKey};

/// The same key for the same number.
pub(crate) fn key(number: u8) -> PrivateKey {
    PrivateKey::from_scalar(&[number; 32]).expect("a scalar below the order of P-256")
}

/// A payload whose only answer is `a` and the number.
pub(crate) fn answers(instrument: &str, number: u8) -> String {
    format!(
        r#"{{"format":"canvass-answers/1","instrument":"{instrument}","version":"0123456789ab","language":"da","response":"{:032x}","answers":{{"q":"a{number}"}}}}"#,
        number
    )
}

/// A sealed file with one response.
pub(crate) fn seal(payload: &str, instrument: &str, keys: &[PublicKey]) -> String {
    let (content_key, nonce) = ([7u8; 16], [9u8; 12]);
    let mut padded = payload.as_bytes().to_vec();
    padded.resize(padded.len().div_ceil(4096) * 4096, b' ');
    let cipher = Aes128Gcm::new_from_slice(&content_key).expect("16 bytes");
    let aad = format!("canvass-sealed/1 answers {instrument}");
    let message = Payload { msg: &padded, aad: aad.as_bytes() };
    let ciphertext = cipher.encrypt(&nonce.into(), message).expect("sealed");
    let info = format!("canvass-sealed/1 content-key {instrument}");
    let keys: Vec<serde_json::Value> = keys
        .iter()
        .map(|key| {
            let public = <DhP256HkdfSha256 as Kem>::PublicKey::from_bytes(&key.to_bytes()).expect("a point");
            let (enc, sealed) = hpke::single_shot_seal_with_rng::<AesGcm128, HkdfSha256, DhP256HkdfSha256>(
                &OpModeS::Base,
                &public,
                info.as_bytes(),
                &content_key,
                b"",
                &mut rand::rng(),
            )
            .expect("sealed");
            serde_json::json!({
                "key": key.fingerprint().replace(' ', "").to_lowercase(),
                "enc": BASE64.encode(enc.to_bytes()),
                "sealed": BASE64.encode(sealed),
            })
        })
        .collect();
    let line =
        serde_json::json!({"keys": keys, "nonce": BASE64.encode(nonce), "ciphertext": BASE64.encode(ciphertext)});
    format!("canvass-sealed/1\n{line}\nend 1\n")
}
